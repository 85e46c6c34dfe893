"""What an attendee agreed to: yes or no, since when, and from what it is known."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Field, FieldKind, RecordForm
from eventdesk.desktop.forms.editor import LineEditor
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Heading
from eventdesk.model.snapshot import Attendee

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_CONSENTS = ("photo", "press_list")


class SourceEditor(LineEditor):
    """From what a consent is known: usual ones are offered when the field is entered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Registration form, e-mail …"), parent)
        completer = QCompleter(QStringListModel(_sources(), self), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._chosen)
        self.line.setCompleter(completer)

    def _chosen(self) -> None:
        self.edited.emit()
        self.left.emit()


def _sources() -> list[str]:
    return [tr("Registration form"), tr("E-mail"), tr("Spoken at the desk"), tr("On paper"), tr("By telephone")]


class ConsentsSection(QWidget):
    """Two boxes to tick; the day and the source are shown once there is something to say."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        labels = {"photo": tr("May be photographed"), "press_list": tr("May be named in press lists")}
        fields = [field for name in _CONSENTS for field in _fields(name, labels[name])]
        self.form = RecordForm(desk, "Attendee", fields, "attendee", tr("Change consent"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(Heading(tr("Consents")))
        column.addWidget(self.form)

    def show_attendee(self, attendee: Attendee) -> None:
        consents, values = attendee.consents, dict[str, object]()
        for name in _CONSENTS:
            given, on = getattr(consents, name), getattr(consents, f"{name}_on")
            source = getattr(consents, f"{name}_source")
            values |= {f"consent_{name}": given, f"consent_{name}_on": on, f"consent_{name}_source": source}
            for part in ("on", "source"):
                self.form.show_field(f"consent_{name}_{part}", bool(given or on or source))
        self.form.show_record(attendee.uid, values)


def _fields(name: str, label: str) -> tuple[Field, ...]:
    make: Callable[[Desk], SourceEditor] = lambda _desk: SourceEditor()  # noqa: E731 - as `editor` is called
    return (
        Field(f"consent_{name}", label, FieldKind.FLAG, store=partial(_store, name)),
        Field(f"consent_{name}_on", tr("Since"), FieldKind.DATE, half=True),
        Field(f"consent_{name}_source", tr("Known from"), FieldKind.LINE, half=True, editor=make),
    )


def _store(name: str, edit: "Edit", uid: str, given: bool) -> None:
    """What is ticked is so from today on; from what it is known is to be said anew."""
    from eventdesk.workspace.registration_edits import Consent, set_consent

    set_consent(edit, [uid], Consent(name), given)
