"""A workspace: the database file with all forums of a team, and the one way to change it."""

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import Session as OrmSession
from sqlalchemy.orm.exc import StaleDataError

from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.workspace import journal
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.engines import reading_engine, reason_of, writing_engine, written_anew
from eventdesk.workspace.errors import EditRefused, StaleRecord, UndoRefused, WorkspaceError
from eventdesk.workspace.forums import ForumLine, forum_images, forum_lines
from eventdesk.workspace.journal import RowImage, Step, StepState
from eventdesk.workspace.reading import ForumReader, forum_snapshot
from eventdesk.workspace.reading_attendees import MANY, TABLES, attendee_count, silent
from eventdesk.workspace.restoring import Tell, restore_step
from eventdesk.workspace.schema import SCHEMA_VERSION, migrate, schema_version_of


class ChangeKind(Enum):
    EDIT = auto()
    UNDO = auto()
    REDO = auto()
    ELSEWHERE = auto()


@dataclass(frozen=True)
class Change:
    """What listeners are told after a commit: the step, and which rows it touched as (table, uid).

    A change made by another program has no step, and rows only where the journal tells them. An edit that took
    back what it continued has no step.
    """

    kind: ChangeKind
    step: Step | None = None
    rows: tuple[tuple[str, str], ...] | None = ()


class Workspace:
    """An open workspace. Reading is free from any thread; edits take turns.

    >>> with workspace.edit("Move session") as edit:
    ...     edit.get(Session, uid).position = 2.5
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer = writing_engine(path)
        self._reader = reading_engine(path)
        self._turn = threading.RLock()
        self._editing = False
        self._listeners: list[Callable[[Change], None]] = []
        try:
            # The writer's connection sees to the write-ahead log. It begins nothing: whoever only reads
            # neither waits for another program that writes, nor needs the right to write.
            self._writer.raw_connection().close()
            with self.reading() as connection:
                self._seen = journal.stand(connection)
        except (OperationalError, sqlite3.OperationalError) as error:
            self.close()
            raise WorkspaceError(f"{path} cannot be opened: {reason_of(error)}.") from None

    @classmethod
    def open(cls, path: Path) -> "Workspace":
        """Open a workspace, bringing an older one up to date. Raises WorkspaceError with what is wrong."""
        if path.is_dir():
            raise WorkspaceError(f"{path} is a folder. Choose a workspace file.")
        if not path.is_file():
            raise WorkspaceError(f"{path} is not there. Check the path, or make a new workspace.")
        version = schema_version_of(path)
        if version < SCHEMA_VERSION:
            migrate(path, version)
        workspace = cls(path)
        workspace.finish_forgetting()
        return workspace

    @classmethod
    def create(cls, path: Path) -> "Workspace":
        """Make a new workspace file and open it. Raises WorkspaceError where a file is there already."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(exist_ok=False)
        except FileExistsError:
            raise WorkspaceError(f"{path} is there already. Open it, or choose another name.") from None
        except OSError as error:
            raise WorkspaceError(f"{path} cannot be made: {error.strerror}. Choose another folder.") from None
        return cls.open(path)

    @classmethod
    def open_or_create(cls, path: Path) -> "Workspace":
        """Open the workspace, making it where there is none."""
        return cls.open(path) if path.exists() else cls.create(path)

    def close(self) -> None:
        self._reader.dispose()
        self._writer.dispose()

    # Reading

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the database and cannot write."""
        with self._reader.connect() as connection:
            yield connection

    def forums(self) -> tuple[ForumLine, ...]:
        """A line for each forum, the latest first."""
        with self.reading() as connection:
            return forum_lines(connection)

    def snapshot(self, forum_uid: str) -> ForumSnapshot:
        """The forum with all that belongs to it. Raises KeyError where there is no such forum."""
        with self.reading() as connection:
            return forum_snapshot(connection, forum_uid)

    def refresh(
        self, reader: ForumReader, changed: Sequence[tuple[str, str]] | None = None, tell: Tell = silent
    ) -> ForumSnapshot:
        """The reader’s forum after a change of these rows (`Change.rows`), or read whole. Raises KeyError."""
        with self.reading() as connection:
            return reader.read(connection, tell) if changed is None else reader.refresh(connection, changed)

    def takes_long(self, forum_uid: str, changed: Sequence[tuple[str, str]] | None = None) -> bool:
        """Whether `refresh` will read so many attendees that nobody should wait for it unasked.

        So many that went take their time, too, however few are left.
        """
        if changed is not None:
            read = (True for table, _uid in changed if table in TABLES)
            return next(islice(read, MANY, None), False)
        with self.reading() as connection:
            return attendee_count(connection, forum_uid) > MANY

    def images(self, forum_uid: str) -> dict[str, bytes]:
        """The bytes of the pictures that the forum's snapshot names, by file name."""
        with self.reading() as connection:
            return forum_images(connection, forum_snapshot(connection, forum_uid))

    # Editing

    @contextmanager
    def edit(self, label: str, forum_uid: str | None = None, continues: int | None = None) -> Iterator[Edit]:
        """One transaction, one undo step, one line of history, named `label` in the menus.

        Where the last step is the one with the id `continues`, both are one step from now on.

        It is on disk when the `with` ends, or (where anything raises) nothing of it is. Raises StaleRecord
        where a record was changed meanwhile, EditRefused where the database's rules refuse it.
        """
        with self._turn:
            if self._editing:
                raise RuntimeError("an edit within an edit: pass the outer one on")
            self._editing = True
            try:
                with self._transaction() as session:
                    edit = Edit(session, label, forum_uid)
                    yield edit
                    session.flush()
                    images = edit.images()
                    step = _record(session, edit, images, continues)
                    self._seen = journal.stand(session.connection())
            finally:
                self._editing = False
        if images:
            self._tell(ChangeKind.EDIT, step, tuple((image.table, image.uid) for image in images))

    @contextmanager
    def _transaction(self) -> Iterator[OrmSession]:
        try:
            with OrmSession(self._writer, expire_on_commit=False) as session, session.begin():
                yield session
        except StaleDataError:
            raise StaleRecord("This record was changed meanwhile. Look at the new values first.") from None
        except IntegrityError as error:
            raise EditRefused(f"The change was refused, nothing of it is stored ({error.orig}).") from error
        except OperationalError as error:
            why = reason_of(error)
            raise EditRefused(f"Nothing was stored: {self.path.name} cannot be written ({why}).") from error

    # Forgetting

    @contextmanager
    def forgetting(self) -> Iterator[Connection]:
        """One transaction outside the journal, for what must not be undone: erasing personal data (`privacy`).

        It is on disk whole when the `with` ends, or (where anything raises) nothing of it is. Listeners are told
        that everything may have changed. `finish_forgetting` is to be called afterwards.
        """
        with self._turn:
            if self._editing:
                raise RuntimeError("forgetting within an edit: end the edit first")
            with self._transaction() as session:
                connection = session.connection()
                yield connection
                self._seen = journal.stand(connection)
        self._tell(ChangeKind.ELSEWHERE, None, None)

    def finish_forgetting(self) -> bool:
        """Write the file anew where erased data may still be in it; False where that must wait.

        That is where another program is reading or writing it: opening the workspace next tries again.
        """
        with self.reading() as connection:
            if not journal.erasing(connection):
                return True
        with self._turn:
            if self._editing or not written_anew(self._writer):
                return False
            with self._transaction() as session:
                journal.end_erasing(session.connection())
        return True

    # Undo and redo

    def last_step(self) -> Step | None:
        """The step that `undo` would take back."""
        with self.reading() as connection:
            return journal.last_step(connection)

    def next_step(self) -> Step | None:
        """The step that `redo` would make again."""
        with self.reading() as connection:
            return journal.next_step(connection)

    def undo(self, tell: Tell = silent) -> Step | None:
        """Take the last step back; None where there is none. Raises UndoRefused where its rows changed since.

        `tell` is called with how many rows of how many are done; what it raises stops the undoing.
        """
        return self._travel(ChangeKind.UNDO, tell)

    def redo(self, tell: Tell = silent) -> Step | None:
        """Make the step that was undone last again; None where there is none. Raises UndoRefused likewise."""
        return self._travel(ChangeKind.REDO, tell)

    def rows_of(self, step: Step) -> int:
        """How many rows the step changed: whether undoing it takes long."""
        with self.reading() as connection:
            return journal.image_count(connection, step)

    def _travel(self, kind: ChangeKind, tell: Tell) -> Step | None:
        forward = kind is ChangeKind.REDO
        with self._turn, self._transaction() as session:
            connection = session.connection()
            step = journal.next_step(connection) if forward else journal.last_step(connection)
            if step is None:
                return None
            rows = restore_step(connection, step, forward=forward, tell=tell)
            if rows is None and forward:
                raise UndoRefused(f"“{step.label}” cannot be redone: its data was changed since.")
            if rows is None:
                raise UndoRefused(f"“{step.label}” cannot be undone: its data was changed since.")
            journal.set_state(connection, step, StepState.DONE if forward else StepState.UNDONE)
            self._seen = journal.stand(connection)
        self._tell(kind, step, tuple(rows))
        return step

    def steps(self, limit: int = 200) -> tuple[Step, ...]:
        """The newest edits, newest first."""
        with self.reading() as connection:
            return journal.steps(connection, limit)

    def history(self, uid: str) -> tuple[tuple[Step, RowImage], ...]:
        """Every step that changed the record, oldest first, with the row before and after."""
        with self.reading() as connection:
            return tuple(journal.history_rows(connection, uid))

    # Telling others

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call `listener` after each commit, in the committing thread; returns what ends the subscription."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def look_elsewhere(self) -> bool:
        """Whether another program changed the file since the last look; listeners are told.

        While a thread of this program writes, nothing is looked for: what it is at is no one else's change.
        """
        if not self._turn.acquire(blocking=False):
            return False
        try:
            with self.reading() as connection:
                stand = journal.stand(connection)
                if stand == self._seen:
                    return False
                rows = journal.touched_since(connection, self._seen)
            self._seen = stand
        finally:
            self._turn.release()
        self._tell(ChangeKind.ELSEWHERE, None, rows)
        return True

    def _tell(self, kind: ChangeKind, step: Step | None, rows: tuple[tuple[str, str], ...] | None) -> None:
        change = Change(kind, step, rows)
        for listener in list(self._listeners):
            listener(change)


def _record(session: OrmSession, edit: Edit, images: list[RowImage], continues: int | None) -> Step | None:
    """The edit as a step of the journal; None where nothing is left to undo."""
    if not images:
        return None
    connection = session.connection()
    whole = images if continues is None else journal.continued(connection, continues, images)
    if not whole:
        return None
    return journal.record_step(connection, edit.label, edit.forum_uid, whole, edit.tell)
