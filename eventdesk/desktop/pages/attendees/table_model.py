"""The table of attendees as a model: the rows of `listing`, in the columns that were chosen."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum
from operator import attrgetter, eq
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from eventdesk.desktop.pages.attendees.columns import ListColumn, clock
from eventdesk.desktop.pages.attendees.entries import Entry
from eventdesk.desktop.pages.people.words import plain_tip

__all__ = ["AttendeeTable", "Draft", "TableRole", "clock"]

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


_SEVERAL = 8
"""From so many on, all rows are looked at once instead of once for each."""


class TableRole(IntEnum):
    ENTRY = Qt.ItemDataRole.UserRole + 1
    DRAFT = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True)
class Draft:
    """What was typed into a cell and refused, with the reason."""

    typed: str
    reason: str


_uid = attrgetter("uid")


class AttendeeTable(QAbstractTableModel):
    """Rows are `Entry` objects; nothing is kept for a row beyond them, whether there are 3 or 100,000."""

    reset = Signal()
    """The rows are others altogether; whoever selected some selects them again."""
    sort_asked = Signal(str, bool)
    """By the column of that key; from the last to the first?"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Entry] = []
        """Read only."""
        self._columns: tuple[ListColumn, ...] = ()
        self.drafts: dict[tuple[str, str], Draft] = {}
        """By uid and the column's key."""

    # The columns

    @property
    def columns(self) -> tuple[ListColumn, ...]:
        return self._columns

    def show_columns(self, columns: Sequence[ListColumn]) -> None:
        """Show these columns; the same ones in the same order may read anew."""
        fresh = tuple(columns)
        same = [column.key for column in fresh] == [column.key for column in self._columns]
        if same:
            relabelled = [column.label for column in fresh] != [column.label for column in self._columns]
            self._columns = fresh
            if relabelled:
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(fresh) - 1)
            return
        self.beginResetModel()
        self._columns = fresh
        self.endResetModel()
        self.reset.emit()

    def columns_changed(self) -> None:
        """Something that cells say, beside the attendees, is another now."""
        if self.rows and self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self._columns) - 1))

    # The rows

    def show(self, rows: list[Entry], *, same: bool = False) -> None:
        """Show these rows. Where they are the `same` people in the same order, selections stay."""
        before = self.rows
        if rows == before:
            return
        if same or (len(rows) == len(before) and all(map(eq, map(_uid, rows), map(_uid, before)))):
            self.rows = rows
            self.columns_changed()
        elif before and len(rows) > len(before) and rows[: len(before)] == before:
            self.beginInsertRows(NOWHERE, len(before), len(rows) - 1)
            self.rows = rows
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            self.reset.emit()

    def replace(self, row: int, entry: Entry) -> None:
        self.rows[row] = entry
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))

    def insert(self, row: int, entry: Entry) -> None:
        self.beginInsertRows(NOWHERE, row, row)
        self.rows.insert(row, entry)
        self.endInsertRows()

    def remove(self, row: int) -> None:
        self.beginRemoveRows(NOWHERE, row, row)
        del self.rows[row]
        self.endRemoveRows()

    def move(self, row: int, to: int, entry: Entry) -> None:
        """Let the row become `entry`, and stand at `to` (counted without itself)."""
        if to == row:
            self.replace(row, entry)
            return
        # Qt counts the place before the row is taken away.
        self.beginMoveRows(NOWHERE, row, row, NOWHERE, to if to < row else to + 1)
        del self.rows[row]
        self.rows.insert(to, entry)
        self.endMoveRows()
        self.replace(to, entry)

    def entry(self, row: int) -> Entry | None:
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def shown(self) -> list[Entry]:
        """The rows, from top to bottom. Not to be changed."""
        return self.rows

    def row_of(self, entry: Entry) -> int:
        """Where that entry stands; -1 where it is not shown."""
        try:
            return self.rows.index(entry)
        except ValueError:
            return -1

    def rows_of(self, entries: Sequence[Entry]) -> list[int]:
        """Where those of these entries stand that are shown, from top to bottom."""
        if len(entries) < _SEVERAL:
            return sorted(row for row in map(self.row_of, entries) if row >= 0)
        wanted = set(map(id, entries))
        return [row for row, entry in enumerate(self.rows) if id(entry) in wanted]

    def place(self, uid: str) -> int:
        """Where the attendee of that uid stands; -1 where they are not shown."""
        return next((row for row, entry in enumerate(self.rows) if entry.uid == uid), -1)

    def places(self, uids: Collection[str]) -> list[int]:
        """Where those of these attendees stand who are shown, from top to bottom."""
        if not uids:
            return []
        wanted = frozenset(uids)
        return [row for row, entry in enumerate(self.rows) if entry.uid in wanted]

    # Drafts

    def draft(self, entry: Entry, column: ListColumn) -> Draft | None:
        return self.drafts.get((entry.uid, column.key)) if self.drafts else None

    def keep_draft(self, uid: str, column: ListColumn, draft: Draft | None) -> None:
        """Keep what was typed into a cell and refused; None to forget it."""
        if draft is None and not self.drafts.pop((uid, column.key), None):
            return
        if draft is not None:
            self.drafts[uid, column.key] = draft
        row = self.place(uid)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))

    # What Qt asks

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self._columns):
            self.sort_asked.emit(self._columns[column].key, order == Qt.SortOrder.DescendingOrder)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._columns[section].label
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        entry = self.entry(index.row())
        erased = entry is not None and entry.attendee.erased_on is not None
        if index.isValid() and self._columns[index.column()].data.editable and not erased:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == TableRole.ENTRY:
            return entry
        column = self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(entry)
        if role == TableRole.DRAFT:
            return self.draft(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(entry, column)
        return None

    def _tip(self, entry: Entry, column: ListColumn) -> str:
        draft = self.draft(entry, column)
        if draft is not None:
            return plain_tip(draft.reason)
        if column.key in ("name", "organization"):
            parts = (entry.name, entry.others, entry.position, entry.organization)
            return plain_tip(" · ".join(part for part in parts if part))
        return plain_tip(column.text(entry))
