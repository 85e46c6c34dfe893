"""The workspace's directory as the page holds it: read once, then followed change by change."""

from PySide6.QtCore import QObject, Signal

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.idle import Idle
from eventdesk.model.text import Text
from eventdesk.workspace.directory import (
    DirectoryOrganization,
    DirectoryPerson,
    Use,
    likely_doubles,
    organizations,
    people,
    uses_of_organization,
    uses_of_person,
)
from eventdesk.workspace.workspace import Workspace

_MANY = 500
"""So many people are prepared for searching in a few milliseconds."""


class Directory(QObject):
    """People and organizations of all forums by uid. `refresh` reads what changed."""

    prepared = Signal()
    """The names of a long directory are ready to be searched and compared."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._read_from: Workspace | None = None
        self._prepared: set[str] = set()
        self._idle = Idle(_fold, self)
        self._idle.done.connect(self._note_prepared)
        self.people: dict[str, DirectoryPerson] = {}
        self.organizations: dict[str, DirectoryOrganization] = {}

    def refresh(self) -> None:
        """Read the directory, of an unchanged workspace only what is new."""
        workspace = self._desk.workspace
        if workspace is not self._read_from:
            self.people, self.organizations = {}, {}
            self._read_from = workspace
            self._prepared = set()
            self._idle.stop()
        if workspace is None:
            return
        with workspace.reading() as connection:
            self.people = {row.uid: row for row in people(connection, self.people)}
            self.organizations = {row.uid: row for row in organizations(connection, self.organizations)}
        self._prepare()

    def doubles(self, name: Text, own_uid: str = "") -> tuple[DirectoryPerson, ...]:
        """Who bears the same name; nobody as long as a long directory is still being prepared."""
        if len(self.people) - len(self._prepared) > _MANY:
            return ()
        return likely_doubles(name, self.people.values(), own_uid)

    def _prepare(self) -> None:
        """Fold the names of a long directory bit by bit: for thousands that takes too long to wait for."""
        new = [person for uid, person in self.people.items() if uid not in self._prepared]
        if len(new) > _MANY and not self._idle.busy:
            self._idle.start(new)

    def _note_prepared(self) -> None:
        self._prepared = set(self.people)
        self.prepared.emit()

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


def _fold(person: DirectoryPerson) -> None:
    _ = person.hay, person.keys
