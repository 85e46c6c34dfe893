"""The editor of a person: names side by side, who they are, when they cannot come, where they appear."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Field, FieldKind, NewPicture, RecordForm
from eventdesk.desktop.pages.people.common import (
    attempt,
    double_sentence,
    forum_names,
    wrong_email,
)
from eventdesk.desktop.pages.people.directory import Directory
from eventdesk.desktop.pages.people.frame import Frame, Hint
from eventdesk.desktop.pages.people.history import history_entries
from eventdesk.desktop.pages.people.link_list import LinkList
from eventdesk.desktop.pages.people.names_grid import Column, NamesGrid
from eventdesk.desktop.pages.people.spans import SpansEditor
from eventdesk.desktop.pages.people.uses import forum_entries, use_entries
from eventdesk.desktop.pages.people.words import counted, tr
from eventdesk.desktop.widgets import Caption, button
from eventdesk.model import records
from eventdesk.model.snapshot import Unavailability
from eventdesk.model.text import Text
from eventdesk.workspace import people_edits
from eventdesk.workspace.directory import DirectoryPerson, UseKind, record_values

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


def name_columns() -> tuple[Column, ...]:
    return (
        Column("name", tr("Name as printed"), 5),
        Column("family", tr("Family name"), 3),
        Column("sort_name", tr("Sorted as"), 3),
        Column("honorific", tr("Honorific"), 2),
    )


class PersonEditor(Frame):
    """Shows one person of the directory; what is typed is stored by itself."""

    def __init__(self, desk: Desk, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(desk, "person", parent)
        self._directory = directory
        self._fields = person_fields()
        self.names = NamesGrid(name_columns(), "person", self._store_names)
        self.form = RecordForm(desk, "Person", self._fields, "person", tr("Change person"))
        self.spans = SpansEditor(lambda: _days(desk), "person")
        self.spans.changed.connect(self._store_spans)
        self._double_uid = ""
        self._double = Hint("person-double", tr("Show"))
        self._double.acted.connect(self._choose_double)
        self.uses = LinkList()
        self.uses.setObjectName("person-uses")
        self.uses.setAccessibleName(tr("Roles in each forum"))
        self.uses.chosen.connect(self.destination)
        self._no_uses = Caption(
            tr("Appears nowhere yet. Add the person to a session on the Programme page."), wrap=True
        )
        self.attend = button(tr("Add to the attendees"), "id-card", "person-attend")
        self.attend.setToolTip(tr("Put the person on the list of attendees, with a code for the badge"))
        self.attend.clicked.connect(self._add_to_attendees)
        self.history = LinkList()
        self.history.setObjectName("person-history")
        self.history.setAccessibleName(tr("History"))
        self._fill_column()

    def show_row(self, person: DirectoryPerson) -> bool:
        workspace = self._desk.workspace
        if workspace is None:
            return False
        with workspace.reading() as connection:
            values = record_values(connection, records.Person, person.uid)
        if values is None:
            return False
        self.uid = person.uid
        self.show_head(person.name, person.forums)
        columns = {column.name: values[column.name] for column in name_columns()}
        self.names.show_record(person.uid, columns, self.languages())
        self.form.show_record(person.uid, {field.name: values[field.name] for field in self._fields})
        self.spans.show_spans(person.uid, [_span(row) for row in values["unavailable"]])
        self._show_double(person)
        self._show_uses(person)
        self._show_history()
        return True

    # Storing

    def _store_names(self, uid: str, values: dict[str, Text], seen: dict[str, Text]) -> str:
        return attempt(
            self._desk,
            tr("Change name"),
            lambda edit: edit.change(records.Person, uid, dict(values), dict(seen)),
        )

    def _store_spans(self, spans: tuple[Unavailability, ...]) -> None:
        uid = self.uid
        self._desk.attempt(tr("Change availability"), lambda edit: people_edits.set_unavailable(edit, uid, spans))

    def _add_to_attendees(self) -> None:
        from eventdesk.workspace.speaker_attendees import list_person

        uid, forum = self.uid, self._desk.forum_uid
        self._desk.attempt(tr("Add to the attendees"), lambda edit: list_person(edit, forum, uid))

    def _choose_double(self) -> None:
        self.another_chosen.emit(self._double_uid)

    # Showing

    def _fill_column(self) -> None:
        self.column.addWidget(self._double)
        self.column.addWidget(self.names)
        self.column.addWidget(self.form)
        self.heading(tr("Not available"))
        self.column.addWidget(self.spans)
        self.heading(tr("Roles in each forum"))
        self.column.addWidget(self._no_uses)
        self.column.addWidget(self.uses)
        self.column.addWidget(self.attend, 0, Qt.AlignmentFlag.AlignLeft)
        self.heading(tr("History"))
        self.column.addWidget(self.history)

    def _show_double(self, person: DirectoryPerson) -> None:
        doubles = self._directory.doubles(person.name, person.uid)
        self._double_uid = doubles[0].uid if doubles else ""
        self._double.say(double_sentence(doubles[0], self.pick) if doubles else "")

    def _show_uses(self, person: DirectoryPerson) -> None:
        uses = self._directory.uses_of_person(person.uid)
        names = forum_names(self._desk)
        used = {use.forum_uid for use in uses}
        entries = use_entries(uses, names, self._desk.forum_uid, self.pick)
        entries += forum_entries(person.forums - used, names)
        self.uses.show_entries(entries)
        self.uses.setVisible(bool(entries))
        self._no_uses.setVisible(not entries)
        forum = self._desk.forum_uid
        attends = any(use.kind is UseKind.ATTENDEE and use.forum_uid == forum for use in uses)
        self.attend.setVisible(bool(forum) and not attends)

    def _show_history(self) -> None:
        workspace = self._desk.workspace
        if workspace is not None:
            self.history.show_entries(
                history_entries(workspace.history(self.uid), history_labels(), self._say_value)
            )

    def _say_value(self, column: str, value: Any) -> str:
        if column == "organization_uid":
            found = self._directory.organizations.get(value or "")
            return self.pick(found.name) if found else ""
        if column == "unavailable":
            return counted(len(value), tr("1 time"), tr("{n} times")) if value else ""
        return str(value or "")


def person_fields() -> tuple[Field, ...]:
    return (
        Field("position", tr("Position"), FieldKind.TEXT, half=True),
        Field("department", tr("Department"), FieldKind.TEXT, half=True),
        Field(
            "organization_uid",
            tr("Organization"),
            FieldKind.ORGANIZATION,
            half=True,
            store=people_edits.set_organization,
        ),
        Field("country", tr("Country"), FieldKind.COUNTRY, half=True),
        Field("email", tr("Email"), FieldKind.LINE, half=True, check=wrong_email),
        Field("phone", tr("Phone"), FieldKind.LINE, half=True),
        Field("photo", tr("Photo"), FieldKind.IMAGE, store=_store_photo),
        Field("languages", tr("Languages spoken"), FieldKind.LANGUAGES, half=True),
        Field(
            "precedence",
            tr("Place in the order of protocol"),
            FieldKind.NUMBER,
            hint=tr("By office, where nothing is here"),
            check=_wrong_precedence,
            half=True,
        ),
        Field("arrives_at", tr("Arrives"), FieldKind.WALL_TIME, half=True),
        Field("leaves_at", tr("Leaves"), FieldKind.WALL_TIME, half=True),
        Field("biography", tr("Biography"), FieldKind.PROSE, lines=3),
        Field("notes", tr("Notes for the team"), FieldKind.PROSE, lines=2),
    )


def history_labels() -> dict[str, str]:
    """The columns of a person that the history tells, in its order."""
    labels = {column.name: column.caption for column in name_columns()}
    labels |= {field.name: field.label for field in person_fields()}
    return {**labels, "unavailable": tr("Not available")}


def _wrong_precedence(value: int | None) -> str | None:
    fine = value is None or 1 <= value <= 9999
    return None if fine else tr("Type a number from 1 (the first) to 9999.")


def _store_photo(edit: "Edit", uid: str, value: object) -> None:
    people_edits.set_photo(edit, uid, value.data if isinstance(value, NewPicture) else None)


def _span(row: dict[str, str]) -> Unavailability:
    return Unavailability(starts_at=datetime.fromisoformat(row["from"]), ends_at=datetime.fromisoformat(row["to"]))


def _days(desk: Desk) -> tuple[date | None, date | None]:
    forum = desk.snapshot.forum if desk.snapshot else None
    return (forum.starts_on, forum.ends_on) if forum else (None, None)
