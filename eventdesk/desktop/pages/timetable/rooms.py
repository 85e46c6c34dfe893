"""Which rooms the timetable shows: hidden ones are left out until they are asked for again."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.pages.timetable.bars import DayBar
from eventdesk.desktop.pages.timetable.head import RoomHead
from eventdesk.model.snapshot import ForumSnapshot


class RoomChoice(QObject):
    """The menus of the rooms' button and of the rooms' heads. What is hidden is remembered with the forum."""

    changed = Signal()
    """Other rooms are to be shown."""
    rooms_wanted = Signal()

    def __init__(self, panel: QWidget, bar: DayBar, head: RoomHead) -> None:
        super().__init__(panel)
        self._panel, self._bar = panel, bar
        self._settings = Settings()
        self._hidden: frozenset[str] = frozenset()
        """By uid: an id may be another room's later."""
        self._snapshot: ForumSnapshot | None = None
        self._language = "en"
        bar.rooms_menu.aboutToShow.connect(self._fill)
        head.menu_wanted.connect(self._open)

    @property
    def hidden(self) -> frozenset[str]:
        """The ids of the rooms that are left out."""
        rooms = self._snapshot.rooms if self._snapshot is not None and self._hidden else ()
        return frozenset(room.id for room in rooms if room.uid in self._hidden)

    def show_rooms(self, snapshot: ForumSnapshot, language: str) -> None:
        """Follow the forum."""
        if self._snapshot is None or self._snapshot.forum.uid != snapshot.forum.uid:
            self._hidden = self._settings.hidden_rooms(snapshot.forum.uid)
        self._snapshot, self._language = snapshot, language
        self._bar.show_hidden(len(self.hidden))

    def hide(self, room: str, *, hidden: bool) -> None:
        """Leave a room's column out, or show it again."""
        if self._snapshot is not None:
            uid = self._snapshot.room(room).uid
            self._keep(self._hidden | {uid} if hidden else self._hidden - {uid})

    def show_all(self) -> None:
        self._keep(frozenset())

    def _keep(self, hidden: frozenset[str]) -> None:
        self._hidden = hidden
        if self._snapshot is not None:
            self._settings.hide_rooms(self._snapshot.forum.uid, hidden)
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
