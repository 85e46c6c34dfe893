"""Whom the press may ask."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from eventdesk.desktop.forms import Field, FieldKind
from eventdesk.desktop.pages.documents.wording import language_name, release_kind
from eventdesk.desktop.pages.press.draft_form import NEW
from eventdesk.desktop.pages.press.row_list import Row
from eventdesk.desktop.pages.press.section import ListSection
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import label
from eventdesk.model.snapshot import Contact, ForumSnapshot
from eventdesk.model.text import EMPTY

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


class ContactsSection(ListSection):
    record = "Contact"
    prefix = "contact"
    icon = "phone"

    def words(self) -> tuple[str, str, str, str, str]:
        return (
            self.tr("Contacts"),
            self.tr("Change contact"),
            self.tr("Remove contact"),
            self.tr("Add contact"),
            self.tr("Name someone whom journalists can call or write to. The release ends with them."),
        )

    def fields(self) -> Sequence[Field]:
        return (
            Field("name", self.tr("Name"), FieldKind.TEXT, required=True),
            Field("role", self.tr("Role"), FieldKind.TEXT, hint=self.tr("For example: Public relations")),
            Field("organization", self.tr("Organization"), FieldKind.TEXT),
            Field("email", self.tr("E-mail"), FieldKind.LINE, half=True, check=self._email),
            Field("phone", self.tr("Telephone"), FieldKind.LINE, half=True),
        )

    def add_below(self, column: QVBoxLayout) -> None:
        self._named_in = label("", "muted", wrap=True)
        self._named_in.setObjectName("contact-named-in")
        column.addSpacing(2 * GRID)
        column.addWidget(self._named_in)

    def _show_chosen(self, uid: str) -> None:
        super()._show_chosen(uid)
        snapshot = self.desk.snapshot
        found = [row for row in snapshot.press.contacts if row.uid == uid] if snapshot is not None else []
        self._named_in.setText(self._releases(snapshot, found[0]) if snapshot is not None and found else "")

    def _releases(self, snapshot: ForumSnapshot, contact: Contact) -> str:
        """Which releases name the contact."""
        naming = [
            f"{release_kind(release.kind)} ({language_name(release.language)})"
            for release in snapshot.press.releases
            if not release.contacts or (contact.id and contact.id in release.contacts)
        ]
        if not naming:
            return self.tr("No release names this contact.")
        if len(naming) == len(snapshot.press.releases):
            return self.tr("Every release names this contact.")
        return self.tr("Named in: {releases}").format(releases=", ".join(naming))

    def rows(self, snapshot: ForumSnapshot) -> list[Row]:
        return [self._row(snapshot, contact) for contact in snapshot.press.contacts]

    def _row(self, snapshot: ForumSnapshot, contact: Contact) -> Row:
        language = self.desk.language
        name = snapshot.pick(contact.name, language)
        office = (snapshot.pick(contact.role, language), snapshot.pick(contact.organization, language))
        detail = ", ".join(part for part in (*office, contact.phone, contact.email) if part)
        unreachable = not (contact.email or contact.phone)
        mark = self.tr("No telephone or e-mail") if unreachable else ""
        return Row(contact.uid, name or self.tr("No name"), detail, mark, warns=unreachable, faint=not name)

    def values(self, snapshot: ForumSnapshot, uid: str) -> Mapping[str, Any] | None:
        if uid == NEW:
            return {"name": EMPTY, "role": EMPTY, "organization": EMPTY, "email": "", "phone": ""}
        for contact in snapshot.press.contacts:
            if contact.uid == uid:
                names = ("name", "role", "organization", "email", "phone")
                return {name: getattr(contact, name) for name in names}
        return None

    def make_row(self, edit: "Edit", field: str, value: Any) -> str:
        from eventdesk.workspace import press_edits

        return press_edits.add_contact(edit, self.desk.forum_uid, **{field: value})

    def _email(self, value: str) -> str | None:
        local, at, domain = value.rpartition("@")
        fine = not value or (at and local and "." in domain and " " not in value)
        return None if fine else self.tr("An e-mail address looks like name@example.org.")
