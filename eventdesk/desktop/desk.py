"""The desk: the open workspace, the forum in work, and every change the window makes to it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from eventdesk.desktop.refusals import in_window_language
from eventdesk.model.snapshot import ForumSnapshot

if TYPE_CHECKING:  # SQLAlchemy is imported after the first paint
    from eventdesk.workspace.edit import Edit
    from eventdesk.workspace.journal import Step
    from eventdesk.workspace.reading import ForumReader
    from eventdesk.workspace.workspace import Change, Workspace

Rows = tuple[tuple[str, str], ...]
"""Changed rows, as (table, uid)."""

# Steps of more rows are stored and undone in a thread.
_LARGE_STEP = 400
_LATER = 400
"""Milliseconds after which what was changed `later` is shown, where nothing more was changed so meanwhile."""


@dataclass(frozen=True)
class Place:
    """Somewhere in the window: a page, and the row shown on it (a session's, a person's …)."""

    page: str
    uid: str = ""
    field: str = ""


class Desk(QObject):
    """What the pages share. They read `snapshot`, change data by `edit`, and redraw on `forum_changed`."""

    forum_changed = Signal()
    """The snapshot was replaced: another forum, an edit, undo or redo, or a change made elsewhere."""
    workspace_changed = Signal()
    """Another workspace is open, or none; or the list of forums changed."""
    saved = Signal(str)
    """A step was committed: its label."""
    refused = Signal(str)
    """Something was refused: the sentence for the person at the desk."""
    went = Signal(Place)
    """Show this place."""
    working = Signal(object)
    """A `work.Task` was started that the status line should show."""

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], datetime] | None = None) -> None:
        """`clock` tells the time (aware), by which pages know what is on at the forum; else the system's."""
        super().__init__(parent)
        self._clock = clock or (lambda: datetime.now(UTC))
        # A worker's edit is told in its thread; the signal brings it to the window's.
        self._told.connect(self._changed)
        self.workspace: Workspace | None = None
        self.snapshot: ForumSnapshot | None = None
        self.forum_uid = self._before = ""
        self._language = ""
        self._reader: ForumReader | None = None
        # While a large forum is read in a thread: what else changed meanwhile.
        self._reading = False
        self._missed: list[Rows | None] = []
        self._unsubscribe: Callable[[], None] = lambda: None
        # What was changed while `later` held, and is not shown yet.
        self._holding = 0
        self._held: list[Change] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_LATER)
        self._pause.timeout.connect(self.catch_up)

    @property
    def language(self) -> str:
        """The language in which the window shows the forum's data: chosen, else the forum's first."""
        if self._language:
            return self._language
        return self.snapshot.languages[0] if self.snapshot else "en"

    def show_language(self, tag: str) -> None:
        self._language = tag
        self.forum_changed.emit()

    def now(self) -> datetime:
        """Wall time at the forum's place; in an unknown time zone UTC."""
        return self.wall_time(self._clock())

    def wall_time(self, moment: datetime) -> datetime:
        """An aware point in time as the clock on the forum's wall shows it."""
        try:
            zone: tzinfo = ZoneInfo(self.snapshot.forum.timezone if self.snapshot else "UTC")
        except (LookupError, ValueError, OSError):
            zone = UTC
        return moment.astimezone(zone).replace(tzinfo=None, fold=0)

    # The workspace and the forum

    def open(self, workspace: "Workspace", forum_uid: str = "") -> None:
        """Take a workspace on the desk, with that forum or the first one."""
        self.close()
        self.workspace = workspace
        self._unsubscribe = workspace.subscribe(self._told.emit)
        self.workspace_changed.emit()
        forums = workspace.forums()
        self.choose(forum_uid or (forums[0].uid if forums else ""))

    def close(self) -> None:
        self._unsubscribe()
        self._unsubscribe = lambda: None
        if self.workspace is not None:
            self.workspace.close()
        self._pause.stop()
        self._held.clear()
        self.workspace, self.snapshot, self._reader = None, None, None
        self.forum_uid = self._before = self._language = ""

    def choose(self, forum_uid: str) -> None:
        """Put another forum of the workspace on the desk; an empty uid for none.

        Where the person cancels the reading of a large one, the forum before stays, or none.
        """
        from eventdesk.desktop.work import Cancelled

        there = self.forum_uid, self._before, self._language, self._reader
        if self.forum_uid != forum_uid:
            self._before = self.forum_uid
        self.forum_uid, self._language = forum_uid, ""
        self._reader = None
        try:
            self._reload(None)
        except Cancelled:
            self.forum_uid, self._before, self._language, self._reader = there
            if self._reader is None:
                self.forum_uid, self.snapshot = "", None
            self.forum_changed.emit()

    def _reload(self, changed: "Rows | None") -> None:
        if self._reading:
            self._missed.append(changed)
            return
        try:
            self.snapshot = self._read(changed)
        except KeyError:  # deleted, or its making undone
            forums = [line.uid for line in self.workspace.forums()] if self.workspace else []
            # Back to where one came from, such as the edition of which this was to be the next.
            first = forums[0] if forums else ""
            self.forum_uid = self._before if self._before in forums else first
            self._reader = None
            self.snapshot = self._read(None)
        self.forum_changed.emit()

    def _read(self, changed: "Rows | None") -> ForumSnapshot | None:
        from eventdesk.workspace.reading import ForumReader

        if self.workspace is None or not self.forum_uid:
            return None
        if self._reader is None or changed is None:
            first, changed = self._reader is None, None
            self._reader = ForumReader(self.forum_uid)
        else:
            first = False
        if not self.workspace.takes_long(self.forum_uid, changed):
            return self.workspace.refresh(self._reader, changed)
        return self._read_waiting(self.workspace, self._reader, changed, cancellable=first)

    def _read_waiting(
        self, workspace: "Workspace", reader: "ForumReader", changed: "Rows | None", *, cancellable: bool
    ) -> ForumSnapshot:
        """The forum read in a thread, while the window paints and takes nothing but Cancel."""
        from eventdesk.desktop.waiting import waited

        self._reading = True
        try:
            read = waited(
                self,
                lambda progress: workspace.refresh(reader, changed, progress.tell),
                self.tr("Reading the attendees"),
                cancellable=cancellable,
            )
        finally:
            self._reading = False
            missed, self._missed = self._missed, []
        for rows in missed:
            if workspace.takes_long(self.forum_uid, rows):
                read = self._read_waiting(workspace, reader, rows, cancellable=False)
            else:
                read = workspace.refresh(reader, rows)
        return read

    def _changed(self, change: "Change") -> None:
        self._held.append(change)
        if self._holding == 0:
            self.catch_up()

    @contextmanager
    def later(self) -> Iterator[None]:
        """What is changed within is stored at once, and shown by the pages a moment later.

        For whoever has an answer to paint first, while somebody waits for it.
        """
        self._holding += 1
        try:
            yield
        finally:
            self._holding -= 1
            self._pause.start()

    def catch_up(self) -> None:
        """Show what was changed `later` now."""
        self._pause.stop()
        held, self._held = self._held, []
        if not held:
            return
        rows: Rows | None = ()
        for change in held:
            if not change.rows or any(table in ("forum", "series") for table, _uid in change.rows):
                self.workspace_changed.emit()
                break
        for change in held:
            rows = None if rows is None or change.rows is None else (*rows, *change.rows)
            if change.step is not None:
                self.saved.emit(change.step.label)
        self._reload(rows)

    # Changing data

    @contextmanager
    def edit(self, label: str, continues: int | None = None) -> Iterator["Edit"]:
        """One undo step on the forum in work. What is refused is told by `refused`, and raised on.

        With the id of the last step as `continues`, the step is that one's continuation.

        Callers that can go on catch `eventdesk.workspace.errors.WorkspaceError`; `attempt` does it for them.
        """
        from eventdesk.workspace.errors import WorkspaceError

        if self.workspace is None:
            raise RuntimeError("no workspace is open")
        try:
            with self.workspace.edit(label, self.forum_uid or None, continues) as edit:
                yield edit
        except WorkspaceError as error:
            self.refused.emit(in_window_language(str(error)))
            raise

    def attempt(self, label: str, change: Callable[["Edit"], object], continues: int | None = None) -> bool:
        """Make one edit by calling `change`; False where it was refused (which the person has been told)."""
        from eventdesk.workspace.errors import WorkspaceError

        try:
            with self.edit(label, continues) as edit:
                change(edit)
        except WorkspaceError:
            return False
        return True

    def attempt_many(self, label: str, change: Callable[["Edit"], object], rows: int) -> bool:
        """`attempt` for a change of so many rows: where they are many in a thread, while the person waits.

        False also where they pressed Cancel; nothing is stored then. `change` must not touch widgets.
        """
        if rows <= _LARGE_STEP or self.workspace is None:
            return self.attempt(label, change)
        from eventdesk.desktop.waiting import stored_waiting
        from eventdesk.workspace.errors import WorkspaceError

        try:
            return stored_waiting(self, label, change, rows)
        except WorkspaceError as error:
            self.refused.emit(in_window_language(str(error)))
            return False

    def undo(self) -> None:
        self._travel("undo")

    def redo(self) -> None:
        self._travel("redo")

    def _travel(self, way: str) -> None:
        from eventdesk.desktop.work import Cancelled
        from eventdesk.workspace.errors import WorkspaceError

        if self.workspace is None or self._reading:
            return
        try:
            step = self._travelled(self.workspace, way == "undo")
        except Cancelled:
            return
        except WorkspaceError as error:
            self.refused.emit(in_window_language(str(error)))
            return
        # What changed should be seen: bring its forum to the desk where it is still there.
        forums = {line.uid for line in self.workspace.forums()}
        if step is not None and step.forum_uid in forums and step.forum_uid != self.forum_uid:
            self.choose(step.forum_uid or "")

    def _travelled(self, workspace: "Workspace", back: bool) -> "Step | None":
        """Undone or redone; a large step in a thread. Raises Cancelled, UndoRefused."""
        step = workspace.last_step() if back else workspace.next_step()
        travel = workspace.undo if back else workspace.redo
        if step is None or workspace.rows_of(step) <= _LARGE_STEP:
            return travel()
        from eventdesk.desktop.waiting import waited

        title = self.tr("Undoing “{step}”") if back else self.tr("Redoing “{step}”")
        return waited(
            self, lambda progress: travel(progress.tell), title.format(step=step.label), cancellable=True
        )

    def go(self, place: Place) -> None:
        """Show a place: its page, with that row selected."""
        self.went.emit(place)
