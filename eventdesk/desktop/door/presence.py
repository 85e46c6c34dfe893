"""How many came becomes what the press is told, when the organizer says so."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, Title, button, label, within_screen
from eventdesk.desktop.widgets.dialogs import column_with_foot
from eventdesk.model.kinds import Precision
from eventdesk.model.snapshot import Attendance, ForumSnapshot

if TYPE_CHECKING:
    from eventdesk.workspace.door_reading import Presence

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Figure:
    """What could be announced."""

    count: int
    precision: Precision

    def told(self) -> str:
        """“more than 100”, in the window's language: not every language says the number last."""
        told = {
            Precision.EXACT: translate("Door", "exactly {count}"),
            Precision.ABOUT: translate("Door", "about {count}"),
            Precision.MORE_THAN: translate("Door", "more than {count}"),
        }[self.precision]
        return told.format(count=QLocale().toString(self.count))


def figures(presence: "Presence", present: Figure | None) -> list[Figure]:
    """What the numbers allow to be said, the most cautious last; what is announced now is among them."""
    found = [present] if present is not None else []
    for count in dict.fromkeys((presence.arrived, presence.registered)):
        if count:
            found.append(Figure(count, Precision.EXACT))
    if presence.arrived > 10:
        step = _step(presence.arrived)
        found.append(Figure(round(presence.arrived / step) * step, Precision.ABOUT))
        for size in (step, 10 * step):
            # More than 140 is true of 141, not of 140.
            below = (presence.arrived - 1) // size * size
            if below:
                found.append(Figure(below, Precision.MORE_THAN))
    return list(dict.fromkeys(found))


def _step(count: int) -> int:
    """Tens up to a thousand, then hundreds."""
    return 10 if count < 1000 else 100


def announced(snapshot: ForumSnapshot) -> Figure | None:
    attendance = snapshot.forum.attendance
    return Figure(attendance.count, attendance.precision) if attendance is not None else None


def sentences(snapshot: ForumSnapshot, figure: Figure) -> list[tuple[str, str]]:
    """What a release would say of it: language tag and sentence, in each of the forum's that releases have."""
    from eventdesk.press.draft import ParagraphKind
    from eventdesk.press.story import languages, release_story

    known = snapshot.forum.attendance or Attendance(count=figure.count)
    attendance = structs.replace(known, count=figure.count, precision=figure.precision)
    # The attendees tell nothing here, and there may be 100,000.
    said = structs.replace(snapshot, forum=structs.replace(snapshot.forum, attendance=attendance), attendees=())
    told = []
    for tag in dict.fromkeys(snapshot.languages):
        if tag in languages():
            story = release_story(said, None, tag)
            told += [(tag, one.text) for one in story.paragraphs if one.kind is ParagraphKind.ATTENDANCE]
    return told


class PresenceDialog(QDialog):
    """Registered, arrived, announced; and what would be said."""

    def __init__(self, desk: Desk, presence: "Presence", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert desk.snapshot is not None
        self._desk, self._snapshot = desk, desk.snapshot
        self.setObjectName("presence-dialog")
        self.setWindowTitle(translate("Door", "How many came"))
        present = announced(self._snapshot)
        self.line = label(_numbers(presence, present), "heading", wrap=True)
        self.line.setObjectName("presence-numbers")
        self._presence, self._figures = presence, figures(presence, present)
        self._group = QButtonGroup(self)
        self._choices = [self._choice(number, figure, present) for number, figure in enumerate(self._figures)]
        self._said = label("", wrap=True)
        self._said.setObjectName("presence-said")
        self._said.setMinimumHeight(12 * GRID)
        self._said.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._lay_out(presence)
        self._group.idToggled.connect(lambda _id, on: self._show_said() if on else None)
        if self._choices:
            self._choices[0].setChecked(True)
        self._show_said()
        within_screen(self)

    @property
    def figure(self) -> Figure | None:
        """What is chosen."""
        number = self._group.checkedId()
        return self._figures[number] if 0 <= number < len(self._figures) else None

    def accept(self) -> None:
        figure = self.figure
        if figure is None or self._store(figure):
            super().accept()

    def _store(self, figure: Figure) -> bool:
        from eventdesk.model import records

        values = {"attendance_count": figure.count, "attendance_precision": figure.precision}
        return self._desk.attempt(
            translate("Door", "Announce attendance"),
            lambda edit: edit.change(records.Forum, self._desk.forum_uid, values),
        )

    def _choice(self, number: int, figure: Figure, present: Figure | None) -> QRadioButton:
        text = figure.told()
        if figure.precision is Precision.EXACT and figure.count == self._presence.arrived:
            text = translate("Door", "{figure}: all who arrived").format(figure=text)
        elif figure.precision is Precision.EXACT and figure.count == self._presence.registered:
            text = translate("Door", "{figure}: all who registered").format(figure=text)
        elif figure == present:
            text = translate("Door", "{figure}, as announced").format(figure=text)
        made = QRadioButton(text[:1].upper() + text[1:])
        made.setObjectName(f"presence-{figure.precision.value}-{figure.count}")
        self._group.addButton(made, number)
        return made

    def _show_said(self) -> None:
        figure = self.figure
        told = sentences(self._snapshot, figure) if figure is not None else []
        nothing = translate("Door", "A release says nothing of it: nobody has come yet, or it is called off.")
        self._said.setText("\n".join(text for _tag, text in told) or nothing)

    def _lay_out(self, presence: "Presence") -> None:
        done = button(translate("Door", "Announce this"), "check", "presence-accept", primary=True)
        done.setEnabled(bool(self._figures))
        done.clicked.connect(self.accept)
        cancel = button(translate("Door", "Cancel"), "", "presence-cancel")
        cancel.clicked.connect(self.reject)
        column = column_with_foot(self, cancel, done)
        widgets: Sequence[QWidget] = (
            Title(translate("Door", "How many came")),
            self.line,
            Caption(translate("Door", "What releases and the forum’s pages are to say:")),
            *self._choices,
            Caption(translate("Door", "A press release will say")),
            self._said,
        )
        for place, widget in enumerate(widgets):
            column.insertWidget(place, widget)
        self.setMinimumWidth(64 * GRID)


def _numbers(presence: "Presence", present: Figure | None) -> str:
    number = QLocale().toString
    told = translate("Door", "{arrived} arrived · {registered} registered · announced: {announced}")
    nothing = translate("Door", "nothing yet")
    return told.format(
        arrived=number(presence.arrived),
        registered=number(presence.registered),
        announced=present.told() if present is not None else nothing,
    )


def ask_presence(desk: Desk, parent: QWidget) -> None:
    """Show the dialog for the forum on the desk."""
    from eventdesk.workspace.door_reading import presence

    if desk.workspace is None or desk.snapshot is None:
        return
    with desk.workspace.reading() as connection:
        numbers = presence(connection, desk.forum_uid)
    PresenceDialog(desk, numbers, parent).exec()
