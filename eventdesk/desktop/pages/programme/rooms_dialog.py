"""The rooms of a forum: add, rename, reorder, delete."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Field, FieldKind, RecordForm
from eventdesk.desktop.pages.programme.list_dialog import ListDialog
from eventdesk.desktop.pages.programme.list_section import ListSection
from eventdesk.desktop.pages.programme.ordered_list import ListRow
from eventdesk.desktop.pages.programme.words import counted, tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, button, within_screen
from eventdesk.desktop.widgets.dialogs import lay_out_list_dialog
from eventdesk.model.snapshot import Room
from eventdesk.model.text import Text


class RoomsDialog(ListDialog):
    """The rooms, each with its seats and how many sessions it holds."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "rooms-dialog", tr("Rooms"), parent)
        self._rooms: dict[str, Room] = {}
        form = RecordForm(desk, "Room", _fields(), "room", tr("Change room"))
        self.section = ListSection("rooms", tr("Rooms"), form, self._adder())
        self.section.moved.connect(self._move)
        self.section.removed.connect(self._remove)
        self._lay_out()
        desk.forum_changed.connect(self.refresh)
        self.refresh()

    def _adder(self) -> QWidget:
        adder = QWidget()
        row = QHBoxLayout(adder)
        row.setContentsMargins(0, GRID, 0, 0)
        self._name = QLineEdit()
        self._name.setObjectName("new-room")
        self._name.setAccessibleName(tr("Name of a new room"))
        self._name.setPlaceholderText(tr("Name of a new room"))
        add = button(tr("Add room"), "plus", "add-room")
        add.setAutoDefault(False)
        add.clicked.connect(self._add)
        self._name.returnPressed.connect(self._add)
        row.addWidget(self._name, 1)
        row.addWidget(add)
        return adder

    def _lay_out(self) -> None:
        told = Caption(tr("A deleted room’s sessions stay, without a room."), wrap=True)
        done = button(tr("Done"), "", "rooms-done", primary=True)
        lay_out_list_dialog(self, (self.section, told), done)
        self.resize(60 * GRID, 72 * GRID)
        within_screen(self)

    def refresh(self) -> None:
        """Show the forum's rooms as they are now."""
        snapshot = self._desk.snapshot
        rooms = snapshot.rooms if snapshot is not None else ()
        self._rooms = {room.uid: room for room in rooms}
        self.section.show_rows([self._row(room) for room in rooms], self._columns)

    def _row(self, room: Room) -> ListRow:
        snapshot = self._desk.snapshot
        assert snapshot is not None
        used = sum(1 for session in snapshot.sessions if session.room == room.id)
        parts = [
            snapshot.pick(room.floor, self._desk.language),
            tr("{count} seats").format(count=counted(room.capacity)) if room.capacity is not None else "",
            tr("1 session") if used == 1 else tr("{count} sessions").format(count=counted(used)),
        ]
        name = snapshot.pick(room.name, self._desk.language)
        return ListRow(room.uid, name or tr("No name"), "  ·  ".join(part for part in parts if part))

    def _columns(self, uid: str) -> Mapping[str, Any] | None:
        room = self._rooms.get(uid)
        if room is None:
            return None
        return {name: getattr(room, name) for name in ("name", "capacity", "floor", "notes")}

    def _add(self) -> None:
        from eventdesk.workspace.programme_edits import add_room

        words, snapshot = " ".join(self._name.text().split()), self._desk.snapshot
        if not words or snapshot is None:
            self._name.setFocus()
            return
        name = Text({self._desk.language: words})
        if self._desk.attempt(tr("Add room"), lambda edit: add_room(edit, self._desk.forum_uid, name)):
            self._name.clear()

    def _move(self, uid: str, index: int) -> None:
        from eventdesk.workspace.programme_edits import move_room

        self._desk.attempt(tr("Reorder rooms"), lambda edit: move_room(edit, uid, index))

    def _remove(self, uid: str) -> None:
        from eventdesk.workspace.programme_edits import remove_room

        self._desk.attempt(tr("Delete room"), lambda edit: remove_room(edit, uid))


def _fields() -> tuple[Field, ...]:
    return (
        Field("name", tr("Name"), FieldKind.TEXT, required=True),
        Field("capacity", tr("Seats"), FieldKind.NUMBER),
        Field("floor", tr("Floor"), FieldKind.TEXT),
        Field("notes", tr("Notes"), FieldKind.PROSE, lines=2),
    )
