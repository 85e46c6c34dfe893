"""The workspace's directory as the page holds it: read once, then followed change by change."""

from PySide6.QtCore import QObject

from eventdesk.desktop.desk import Desk
from eventdesk.workspace.directory import (
    DirectoryOrganization,
    DirectoryPerson,
    Use,
    organizations,
    people,
    uses_of_organization,
    uses_of_person,
)
from eventdesk.workspace.workspace import Workspace


class Directory(QObject):
    """People and organizations of all forums by uid. `refresh` reads what changed."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._read_from: Workspace | None = None
        self.people: dict[str, DirectoryPerson] = {}
        self.organizations: dict[str, DirectoryOrganization] = {}

    def refresh(self) -> None:
        """Read the directory, of an unchanged workspace only what is new."""
        workspace = self._desk.workspace
        if workspace is not self._read_from:
            self.people, self.organizations = {}, {}
            self._read_from = workspace
        if workspace is None:
            return
        with workspace.reading() as connection:
            self.people = {row.uid: row for row in people(connection, self.people)}
            self.organizations = {row.uid: row for row in organizations(connection, self.organizations)}

    def uses_of_person(self, uid: str, forum_uid: str | None = None) -> tuple[Use, ...]:
        """Where the person appears, in the forum or in all."""
        if self._desk.workspace is None:
            return ()
        with self._desk.workspace.reading() as connection:
            return uses_of_person(connection, uid, forum_uid)

    def uses_of_organization(self, uid: str, forum_uid: str | None = None) -> tuple[Use, ...]:
        """Where the organization is used, in the forum or in all."""
        if self._desk.workspace is None:
            return ()
        with self._desk.workspace.reading() as connection:
            return uses_of_organization(connection, uid, forum_uid)
