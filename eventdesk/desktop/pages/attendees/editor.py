"""The editor of one attendee: whether they are here, who they are, what they need, what they agreed to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Choice, Field, FieldKind, RecordForm
from eventdesk.desktop.pages.attendees.category import CategoryEditor, categories_of
from eventdesk.desktop.pages.attendees.entries import Entry
from eventdesk.desktop.pages.attendees.table_model import clock
from eventdesk.desktop.pages.attendees.words import status_label, tr
from eventdesk.desktop.pages.people.common import wrong_email
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Scroll, Title, button, label
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.workspace import attendee_edits


class CheckIn(QWidget):
    """The one large button of the page, or when the attendee arrived."""

    check_in_asked = Signal()
    take_back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button: QPushButton = button(tr("Check in"), "check", "attendee-check-in", primary=True)
        self.button.setToolTip(tr("Note that the attendee is here (Ctrl+I)"))
        self.button.setStyleSheet(f"min-height: {5 * GRID - 2}px")
        self.button.clicked.connect(self.check_in_asked)
        self.arrived = label("", "heading")
        self.arrived.setObjectName("attendee-arrived")
        self.back = button(tr("Not here after all"), name="attendee-take-back")
        self.back.setToolTip(tr("Take the check-in back"))
        self.back.clicked.connect(self.take_back_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self.button, 1)
        row.addWidget(self.arrived, 1)
        row.addWidget(self.back)

    def show_entry(self, entry: Entry) -> None:
        arrived = entry.attendee.checked_in_at
        self.button.setVisible(arrived is None)
        self.arrived.setVisible(arrived is not None)
        self.back.setVisible(arrived is not None)
        if arrived is not None:
            self.arrived.setText(tr("Checked in at {time}").format(time=clock(arrived)))
            self.arrived.setToolTip(f"{arrived:%Y-%m-%d %H:%M:%S}")


class AttendeeEditor(QWidget):
    """Shows one attendee; what is typed is stored by itself."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = attendee_fields()
        self.uid = ""
        self._title = Title(wrap=True)
        self._title.setObjectName("attendee-heading")
        self._detail = label("", "muted", wrap=True)
        self.check_in = CheckIn()
        self.form = RecordForm(desk, "Attendee", self._fields, "attendee", tr("Change attendee"))
        self._desk = desk
        self._lay_out()

    def show_entry(self, entry: Entry) -> None:
        """Show the attendee, or show them anew."""
        attendee = entry.attendee
        self.uid = attendee.uid
        self._title.setText(entry.name)
        parts = (entry.others, entry.position, entry.organization)
        detail = " · ".join(part for part in parts if part)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.check_in.show_entry(entry)
        values = {name: getattr(attendee, name) for name in _SAME_NAMES}
        values["person_uid"] = entry.person.uid if entry.person else None
        values["job"] = attendee.position
        values["consent_photo"] = attendee.consents.photo
        values["consent_press_list"] = attendee.consents.press_list
        self.form.show_record(attendee.uid, {field.name: values[field.name] for field in self._fields})

    def commit(self) -> bool:
        """Store what is typed; False where something of it is refused."""
        return not self.uid or self.form.commit()

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field, the name by default."""
        self.form.focus_field(name or "name")

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(HALF)
        names.addWidget(self._title)
        names.addWidget(self._detail)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 4 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(names)
        column.addWidget(self.check_in)
        column.addWidget(self.form)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


_SAME_NAMES = (
    *("name", "organization", "country", "email", "phone", "category", "status", "code", "languages"),
    *("dietary", "tags", "notes"),
)


def attendee_fields() -> tuple[Field, ...]:
    kinds = FieldKind
    return (
        Field("status", tr("Status"), kinds.CHOICE, choices=_statuses(), half=True),
        Field("category", tr("Category"), kinds.LINE, half=True, editor=_category_editor),
        Field("name", tr("Name"), kinds.TEXT, store=attendee_edits.set_name),
        Field(
            "person_uid",
            tr("One of the forum’s people"),
            kinds.PERSON,
            hint=tr("Nobody of the programme"),
            store=attendee_edits.set_person,
        ),
        Field("organization", tr("Organization"), kinds.TEXT),
        Field("job", tr("Position"), kinds.TEXT),
        Field("email", tr("Email"), kinds.LINE, check=wrong_email),
        Field("phone", tr("Phone"), kinds.LINE, half=True),
        Field("country", tr("Country"), kinds.COUNTRY, half=True),
        Field("code", tr("Code on the badge"), kinds.LINE, half=True, store=attendee_edits.set_code),
        Field("languages", tr("Languages"), kinds.LANGUAGES, half=True),
        Field("consent_photo", tr("May be photographed"), kinds.FLAG),
        Field("consent_press_list", tr("May be named in press lists"), kinds.FLAG),
        Field("dietary", tr("Diet"), kinds.TEXT),
        Field("tags", tr("Tags"), kinds.TAGS, hint=tr("Type a tag, then Enter")),
        Field("notes", tr("Notes for the team"), kinds.PROSE, lines=2),
    )


def _statuses() -> tuple[Choice, ...]:
    return tuple(Choice(status, status_label(status)) for status in AttendeeStatus)


def _category_editor(desk: Desk) -> CategoryEditor:
    return CategoryEditor(lambda: categories_of(desk))
