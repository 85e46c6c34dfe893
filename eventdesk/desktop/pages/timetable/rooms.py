"""Which rooms the timetable shows: hidden ones are left out until they are asked for again."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.pages.timetable.bars import DayBar
from eventdesk.desktop.pages.timetable.head import RoomHead
from eventdesk.model.snapshot import ForumSnapshot


class RoomChoice(QObject):
    """The menus of the rooms' button and of the rooms' heads. What is hidden is kept while the window is open."""

    changed = Signal()
    """Other rooms are to be shown."""
    rooms_wanted = Signal()

    def __init__(self, panel: QWidget, bar: DayBar, head: RoomHead) -> None:
        super().__init__(panel)
        self._panel, self._bar = panel, bar
        self._hidden: dict[str, set[str]] = {}
        self._snapshot: ForumSnapshot | None = None
        self._language = "en"
        bar.rooms_menu.aboutToShow.connect(self._fill)
        head.menu_wanted.connect(self._open)

    @property
    def hidden(self) -> frozenset[str]:
        """The ids of the rooms that are left out."""
        return frozenset(self._hidden.get(self._forum, ()))

    @property
    def _forum(self) -> str:
        return self._snapshot.forum.uid if self._snapshot is not None else ""

    def show_rooms(self, snapshot: ForumSnapshot, language: str) -> None:
        """Follow the forum."""
        self._snapshot, self._language = snapshot, language
        self._bar.show_hidden(len(self.hidden))

    def hide(self, room: str, *, hidden: bool) -> None:
        """Leave a room's column out, or show it again."""
        rooms = self._hidden.setdefault(self._forum, set())
        (rooms.add if hidden else rooms.discard)(room)
        self._tell()

    def show_all(self) -> None:
        self._hidden.pop(self._forum, None)
        self._tell()

    def _tell(self) -> None:
        self._bar.show_hidden(len(self.hidden))
        self.changed.emit()

    def _fill(self) -> None:
        menu, snapshot = self._bar.rooms_menu, self._snapshot
        menu.clear()
        for room in snapshot.rooms if snapshot is not None else ():
            action = menu.addAction(self._name(room.id))
            action.setObjectName(f"timetable-room-{room.id}")
            action.setCheckable(True)
            action.setChecked(room.id not in self.hidden)
            action.toggled.connect(lambda on, room=room.id: self.hide(room, hidden=not on))
        menu.addSeparator()
        self._add_last(menu)

    def _open(self, uid: str, at: QPoint) -> None:
        menu, rooms = QMenu(self._panel), self._snapshot.rooms if self._snapshot is not None else ()
        room = next((row for row in rooms if row.uid == uid), None)
        if room is not None:
            hide = menu.addAction(tr("Hide “{room}”").format(room=self._name(room.id)))
            hide.triggered.connect(lambda: self.hide(room.id, hidden=True))
        self._add_last(menu)
        menu.popup(at)

    def _add_last(self, menu: QMenu) -> None:
        if self.hidden:
            menu.addAction(tr("Show all rooms")).triggered.connect(self.show_all)
        menu.addAction(tr("Rooms…")).triggered.connect(self.rooms_wanted)

    def _name(self, room: str) -> str:
        assert self._snapshot is not None
        # An ampersand in a name is no shortcut mark.
        return self._snapshot.pick(self._snapshot.room(room).name, self._language).replace("&", "&&")
