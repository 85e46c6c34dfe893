"""The table of attendees as a model: sorted by a column, filtered, following the snapshot."""

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from eventdesk.desktop.pages.attendees.entries import AttendeeFilter, Entry
from eventdesk.desktop.pages.attendees.words import category_label, status_label, tr
from eventdesk.desktop.pages.people.words import plain_tip
from eventdesk.desktop.pages.rows import RowKeeper
from eventdesk.model.kinds import AttendeeStatus

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Column(IntEnum):
    NAME = 0
    ORGANIZATION = 1
    CATEGORY = 2
    STATUS = 3
    ARRIVED = 4
    CODE = 5


class TableRole(IntEnum):
    ENTRY = Qt.ItemDataRole.UserRole + 1


_LATE = datetime.max
_STATES = {status: place for place, status in enumerate(AttendeeStatus)}

# By name within equal ones.
_SORT_KEYS: dict[Column, Callable[[Entry], Any]] = {
    Column.NAME: attrgetter("sort_key"),
    Column.ORGANIZATION: lambda entry: (entry.organization == "", entry.organization.casefold(), entry.sort_key),
    Column.CATEGORY: lambda entry: (category_label(entry.attendee.category).casefold(), entry.sort_key),
    Column.STATUS: lambda entry: (_STATES[entry.attendee.status], entry.sort_key),
    Column.ARRIVED: lambda entry: (entry.attendee.checked_in_at or _LATE, entry.sort_key),
    Column.CODE: lambda entry: entry.attendee.code,
}


class AttendeeTable(QAbstractTableModel):
    """Rows are `Entry` objects; nothing is kept for a row beyond them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper: RowKeeper[Entry] = RowKeeper(self, attrgetter("uid"), len(Column))
        self._all: list[Entry] = []
        self._filter = AttendeeFilter()
        self._keep: frozenset[str] = frozenset()
        self._column, self._falling = Column.NAME, False

    def show_entries(
        self, entries: list[Entry], wanted: AttendeeFilter, keep: frozenset[str] = frozenset()
    ) -> None:
        """Show those whom the filter lets through, in the chosen order; `keep` stays whatever the filter says."""
        self._all, self._filter, self._keep = entries, wanted, keep
        self._refresh()

    def entry(self, row: int) -> Entry | None:
        return self._keeper.rows[row] if 0 <= row < len(self._keeper.rows) else None

    def shown(self) -> list[Entry]:
        return self._keeper.rows

    def place(self, uid: str) -> int:
        return self._keeper.place(uid)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._falling = Column(max(0, column)), order == Qt.SortOrder.DescendingOrder
        self._refresh()

    def _refresh(self) -> None:
        rows = self._filter.chosen(self._all, self._keep)
        rows.sort(key=_SORT_KEYS[self._column], reverse=self._falling)
        self._keeper.show(rows)

    # What Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keeper.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return {
            Column.NAME: tr("Name"),
            Column.ORGANIZATION: tr("Organization"),
            Column.CATEGORY: tr("Category"),
            Column.STATUS: tr("Status"),
            Column.ARRIVED: tr("Arrived"),
            Column.CODE: tr("Code"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == TableRole.ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell_text(entry, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (entry.name, entry.others, entry.position, entry.organization)
            return plain_tip(" · ".join(part for part in parts if part))
        return None


def cell_text(entry: Entry, column: Column) -> str:
    """What a cell says."""
    attendee = entry.attendee
    if column is Column.NAME:
        return entry.name
    if column is Column.ORGANIZATION:
        return entry.organization
    if column is Column.CATEGORY:
        return category_label(attendee.category)
    if column is Column.STATUS:
        return status_label(attendee.status)
    if column is Column.ARRIVED:
        return clock(attendee.checked_in_at) if attendee.checked_in_at else ""
    return attendee.code


def clock(moment: datetime) -> str:
    """The time of day: 09:12."""
    return f"{moment:%H:%M}"
