"""The editor of one attendee: whether they are here, who they are, where they registered, what they agreed to."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.forms import Choice, Field, FieldKind, RecordForm
from eventdesk.desktop.pages.attendees.category import CategoryEditor, SideEditor, categories_of, sides_of
from eventdesk.desktop.pages.attendees.company import CompanySection
from eventdesk.desktop.pages.attendees.consents import ConsentsSection
from eventdesk.desktop.pages.attendees.entries import Entry
from eventdesk.desktop.pages.attendees.own_fields import OwnFieldsSection
from eventdesk.desktop.pages.attendees.registered import RegisteredSection
from eventdesk.desktop.pages.attendees.status_days import StatusDays
from eventdesk.desktop.pages.attendees.table_model import clock
from eventdesk.desktop.pages.attendees.words import status_label, tr
from eventdesk.desktop.pages.documents.wording import breakable
from eventdesk.desktop.pages.people.common import wrong_email
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Hairline, Scroll, Title, button, label
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.workspace import attendee_edits

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


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

    arrange_fields_asked = Signal()
    """The organizer's own fields are to be changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.uid = ""
        self._desk = desk
        self._entry: Entry | None = None
        self._everyone: Callable[[], Sequence[Entry]] = tuple
        self._title = Title(wrap=True)
        self._title.setObjectName("attendee-heading")
        self._detail = label("", "muted", wrap=True)
        self._person = _person_link()
        self._person.clicked.connect(self._show_person)
        self.check_in = CheckIn()
        self._fields = _form_fields()
        self._forms = {
            name: RecordForm(desk, "Attendee", fields, "attendee", tr("Change attendee"))
            for name, fields in self._fields.items()
        }
        self.days = StatusDays(desk)
        self.company = CompanySection(desk, lambda: self._everyone())
        self.sessions = RegisteredSection(desk)
        self.consents = ConsentsSection(desk)
        self.own_fields = OwnFieldsSection(desk)
        self.own_fields.arrange_asked.connect(self.arrange_fields_asked)
        self._lay_out()

    def offer(self, everyone: Callable[[], Sequence[Entry]]) -> None:
        """Where to look for others of the list: whom the attendee accompanies."""
        self._everyone = everyone

    def show_entry(self, entry: Entry) -> None:
        """Show the attendee, or show them anew."""
        attendee = entry.attendee
        self.uid, self._entry = attendee.uid, entry
        self._title.setText(breakable(entry.name, 12))
        parts = (entry.others, entry.position, entry.organization)
        detail = " · ".join(part for part in parts if part)
        self._detail.setText(breakable(detail, 18))
        self._detail.setVisible(bool(detail))
        self._person.setVisible(entry.person is not None)
        self.check_in.show_entry(entry)
        values = _values(entry)
        for name, form in self._forms.items():
            form.show_record(attendee.uid, {field.name: values[field.name] for field in self._fields[name]})
        for part in (self.days, self.company, self.sessions, self.consents, self.own_fields):
            part.show_attendee(attendee)

    def commit(self) -> bool:
        """Store what is typed; False where something of it is refused."""
        if not self.uid:
            return True
        self.sessions.rows.finish()
        forms = (*self._forms.values(), self.days.form, self.consents.form)
        # Every one is tried, whatever another refuses.
        return all([*(form.commit() for form in forms), self.own_fields.commit()])

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field, the name by default."""
        if name == "sessions":
            self.sessions.picker.target().setFocus()
        for form in (*self._forms.values(), self.consents.form):
            form.focus_field(name or "name")

    def _show_person(self) -> None:
        if self._entry is not None and self._entry.person is not None:
            self._desk.go(Place("people", self._entry.person.uid))

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(HALF)
        names.addWidget(self._title)
        names.addWidget(self._detail)
        names.addWidget(self._person, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 4 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(names)
        column.addWidget(self.check_in)
        column.addWidget(self._forms["standing"])
        column.addWidget(self.days)
        for part in (
            self._forms["who"],
            self.sessions,
            self.company,
            self._forms["needs"],
            self.consents,
            self.own_fields,
            self._forms["notes"],
        ):
            column.addWidget(Hairline())
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def _person_link() -> QToolButton:
    link = QToolButton()
    link.setObjectName("attendee-person")
    link.setProperty("link", True)
    link.setText(tr("One of the forum’s people: show the person"))
    link.setAccessibleName(link.text())
    return link


_SAME_NAMES = (
    *("name", "organization", "country", "email", "phone", "category", "status", "code", "languages"),
    *("dietary", "access", "tags", "notes", "side", "seat", "precedence"),
)


def _values(entry: Entry) -> Mapping[str, Any]:
    attendee = entry.attendee
    values = {name: getattr(attendee, name) for name in _SAME_NAMES}
    values["person_uid"] = entry.person.uid if entry.person else None
    values["job"] = attendee.position
    return values


def _form_fields() -> dict[str, tuple[Field, ...]]:
    """The fields of each of the editor's forms."""
    kinds = FieldKind
    return {
        "standing": (
            Field("status", tr("Status"), kinds.CHOICE, choices=_statuses(), half=True, store=_store_status),
            Field("category", tr("Category"), kinds.LINE, half=True, editor=_category_editor),
            Field("side", tr("Side or delegation"), kinds.LINE, half=True, editor=_side_editor),
            Field("code", tr("Code on the badge"), kinds.LINE, half=True, store=attendee_edits.set_code),
        ),
        "who": (
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
            Field("languages", tr("Languages"), kinds.LANGUAGES),
        ),
        "needs": (
            Field("dietary", tr("Diet"), kinds.TEXT, group=tr("Needs")),
            Field("access", tr("Access needs"), kinds.TEXT),
        ),
        "notes": (
            Field("seat", tr("Seat"), kinds.LINE, half=True),
            Field("precedence", tr("Place in protocol"), kinds.NUMBER, half=True, check=_check_precedence),
            Field("tags", tr("Tags"), kinds.TAGS, hint=tr("Type a tag, then Enter")),
            Field("notes", tr("Notes for the team"), kinds.PROSE, lines=2),
        ),
    }


def _store_status(edit: "Edit", uid: str, value: str) -> None:
    # A box gives an enum of words back as a plain word.
    attendee_edits.set_status(edit, [uid], AttendeeStatus(value))


def _check_precedence(value: int | None) -> str | None:
    return None if value is None or 1 <= value <= 9999 else tr("Type a number from 1 to 9999.")


def _statuses() -> tuple[Choice, ...]:
    return tuple(Choice(status, status_label(status)) for status in AttendeeStatus)


def _category_editor(desk: Desk) -> CategoryEditor:
    return CategoryEditor(lambda: categories_of(desk))


def _side_editor(desk: Desk) -> SideEditor:
    return SideEditor(lambda: sides_of(desk))
