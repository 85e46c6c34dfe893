"""The editor of an organization: names side by side, its boilerplate and logo, its roles, where it is used."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Field, FieldKind, NewPicture, RecordForm
from eventdesk.desktop.pages.people.common import attempt, forum_names, wrong_website
from eventdesk.desktop.pages.people.directory import Directory
from eventdesk.desktop.pages.people.frame import Frame
from eventdesk.desktop.pages.people.history import history_entries
from eventdesk.desktop.pages.people.link_list import LinkList
from eventdesk.desktop.pages.people.names_grid import Column, NamesGrid
from eventdesk.desktop.pages.people.role_list import RoleLine, RoleList
from eventdesk.desktop.pages.people.uses import forum_entries, use_entries
from eventdesk.desktop.pages.people.words import tr
from eventdesk.desktop.widgets import Caption
from eventdesk.model import records
from eventdesk.model.kinds import OrganizationRole
from eventdesk.model.text import Text
from eventdesk.workspace import people_edits
from eventdesk.workspace.directory import DirectoryOrganization, UseKind, record_values

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


def name_columns() -> tuple[Column, ...]:
    return (
        Column("name", tr("Name"), 5),
        Column("short_name", tr("Short name"), 2),
        Column("unit", tr("Unit"), 4),
    )


class OrganizationEditor(Frame):
    """Shows one organization of the directory; what is typed is stored by itself."""

    def __init__(self, desk: Desk, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(desk, "organization", parent)
        self._directory = directory
        self._fields = organization_fields()
        self.names = NamesGrid(name_columns(), "organization", self._store_names)
        self.form = RecordForm(desk, "Organization", self._fields, "organization", tr("Change organization"))
        self.roles = RoleList()
        self.roles.add_asked.connect(self._add_role)
        self.roles.remove_asked.connect(self._remove_role)
        self.roles.move_asked.connect(self._move_role)
        self.uses = LinkList()
        self.uses.setObjectName("organization-uses")
        self.uses.setAccessibleName(tr("Where it is used"))
        self.uses.chosen.connect(self.destination)
        self._no_uses = Caption(tr("Used nowhere yet. Choose it as the organization of a person."), wrap=True)
        self.history = LinkList()
        self.history.setObjectName("organization-history")
        self.history.setAccessibleName(tr("History"))
        self._fill_column()

    def show_row(self, organization: DirectoryOrganization) -> bool:
        workspace = self._desk.workspace
        if workspace is None:
            return False
        with workspace.reading() as connection:
            values = record_values(connection, records.Organization, organization.uid)
        if values is None:
            return False
        self.uid = organization.uid
        self.show_head(organization.name, organization.forums)
        columns = {column.name: values[column.name] for column in name_columns()}
        self.names.show_record(organization.uid, columns, self.languages())
        self.form.show_record(organization.uid, {field.name: values[field.name] for field in self._fields})
        self._show_roles(organization)
        self._show_uses(organization)
        self.history.show_entries(history_entries(workspace.history(self.uid), history_labels(), _say))
        return True

    # Storing

    def _store_names(self, uid: str, values: dict[str, Text], seen: dict[str, Text]) -> str:
        return attempt(
            self._desk,
            tr("Change name of organization"),
            lambda edit: edit.change(records.Organization, uid, dict(values), dict(seen)),
        )

    def _add_role(self, role: OrganizationRole) -> None:
        uid, forum_uid = self.uid, self._desk.forum_uid
        self._desk.attempt(tr("Add role"), lambda edit: people_edits.add_role(edit, forum_uid, uid, role))

    def _remove_role(self, role_uid: str) -> None:
        self._desk.attempt(tr("Remove role"), lambda edit: people_edits.remove_role(edit, role_uid))

    def _move_role(self, role_uid: str, steps: int) -> None:
        self._desk.attempt(tr("Move role"), lambda edit: people_edits.move_role(edit, role_uid, steps))

    # Showing

    def _fill_column(self) -> None:
        self.column.addWidget(self.names)
        self.column.addWidget(self.form)
        self.heading(tr("Roles in this forum"))
        self.column.addWidget(self.roles)
        self.heading(tr("Where it is used"))
        self.column.addWidget(self._no_uses)
        self.column.addWidget(self.uses)
        self.heading(tr("History"))
        self.column.addWidget(self.history)

    def _show_roles(self, organization: DirectoryOrganization) -> None:
        snapshot = self._desk.snapshot
        names = {row.id: row for row in snapshot.organizations} if snapshot else {}
        self.roles.show_lines(
            [
                RoleLine(
                    role.uid,
                    role.role,
                    self.pick(names[role.organization].name),
                    names[role.organization].uid == organization.uid,
                )
                for role in (snapshot.forum.organizations if snapshot else ())
            ]
        )
        self.roles.allow_adding("" if snapshot else tr("Open a forum first."))

    def _show_uses(self, organization: DirectoryOrganization) -> None:
        uses = self._directory.uses_of_organization(organization.uid)
        names = forum_names(self._desk)
        # The roles of this forum stand above, where they can be changed.
        others = [use for use in uses if use.kind is not UseKind.HOST or use.forum_uid != self._desk.forum_uid]
        entries = use_entries(others, names, self._desk.forum_uid, self.pick)
        entries += forum_entries(organization.forums - {use.forum_uid for use in uses}, names)
        self.uses.show_entries(entries)
        self.uses.setVisible(bool(entries))
        self._no_uses.setVisible(not entries)


def organization_fields() -> tuple[Field, ...]:
    return (
        Field("country", tr("Country"), FieldKind.COUNTRY, half=True),
        Field("website", tr("Website"), FieldKind.LINE, half=True, check=wrong_website),
        Field(
            "about",
            tr("About (closes each press release)"),
            FieldKind.PROSE,
            hint=tr("Two or three sentences on what the organization is and does"),
            lines=3,
        ),
        Field("logo", tr("Logo"), FieldKind.IMAGE, store=_store_logo),
    )


def history_labels() -> dict[str, str]:
    """The columns of an organization that the history tells, in its order."""
    labels = {column.name: column.caption for column in name_columns()}
    return labels | {field.name: field.label for field in organization_fields()}


def _say(_column: str, value: Any) -> str:
    return str(value or "")


def _store_logo(edit: "Edit", uid: str, value: object) -> None:
    people_edits.set_logo(edit, uid, value.data if isinstance(value, NewPicture) else None)
