"""The list of people and the list of organizations as models: filtered, sorted, following the directory."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QCollatorSortKey, QModelIndex, QObject, QPersistentModelIndex, Qt

from eventdesk.desktop.pages.collating import sort_key
from eventdesk.desktop.pages.people.words import counted, joined, other_names, plain_tip, tr
from eventdesk.desktop.pages.rows import RowKeeper
from eventdesk.model.searching import Query
from eventdesk.model.text import Text
from eventdesk.workspace.directory import DirectoryOrganization, DirectoryPerson

Index = QModelIndex | QPersistentModelIndex
D = TypeVar("D", DirectoryPerson, DirectoryOrganization)


class ListRole(IntEnum):
    """What a model of the directory gives beside the display text."""

    UID = Qt.ItemDataRole.UserRole + 1
    OTHERS = Qt.ItemDataRole.UserRole + 2
    """The names in other languages."""
    DETAIL = Qt.ItemDataRole.UserRole + 3
    """The quiet second line."""
    MARK = Qt.ItemDataRole.UserRole + 4
    """A caption at the end of the row: that the row is of other forums only."""


@dataclass(frozen=True)
class Filter:
    """What is shown: rows of one forum (or of all, where empty) that match a query, in a language."""

    forum_uid: str = ""
    typed: str = ""
    language: str = "en"
    then: tuple[str, ...] = ()


@dataclass(frozen=True)
class Line:
    """A row as it is drawn."""

    uid: str
    name: str
    others: str
    detail: str
    forums: frozenset[str]


class DirectoryModel(QAbstractListModel, Generic[D]):
    """A list of the directory's rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper: RowKeeper[Line] = RowKeeper(self, lambda line: line.uid)
        self._all: tuple[D, ...] = ()
        self._filter = Filter()
        self.home_forum = ""
        """The forum in work: rows that it does not know are marked."""
        self._lines: dict[str, tuple[D, Line, QCollatorSortKey]] = {}

    def show(self, rows: Iterable[D], wanted: Filter, home_forum: str) -> None:
        """Show these rows of the directory, as far as the filter lets them through."""
        if (wanted.language, wanted.then) != (self._filter.language, self._filter.then):
            self._lines = {}
        self._all, self._filter = tuple(rows), wanted
        if home_forum != self.home_forum:
            self.home_forum = home_forum
            self._repaint()
        query = Query(wanted.typed)
        chosen = [
            self._line(row)
            for row in self._all
            if (not wanted.forum_uid or wanted.forum_uid in row.forums) and (not query or query.matches(row.hay))
        ]
        chosen.sort(key=lambda pair: pair[1])
        self._keeper.show([line for line, _key in chosen])

    def place(self, uid: str) -> int:
        return self._keeper.place(uid)

    def line(self, row: int) -> Line | None:
        return self._keeper.rows[row] if 0 <= row < len(self._keeper.rows) else None

    @property
    def total(self) -> int:
        """How many there are in the chosen scope, whatever is typed."""
        forum = self._filter.forum_uid
        return sum(not forum or forum in row.forums for row in self._all)

    def _line(self, row: D) -> tuple[Line, QCollatorSortKey]:
        known = self._lines.get(row.uid)
        if known is not None and known[0] is row:
            return known[1], known[2]
        name = row.name.pick(self._filter.language, self._filter.then)
        line = Line(row.uid, name, other_names(row.name, name), self._detail(row), row.forums)
        key = sort_key(self._sort_name(row) or name, self._filter.language)
        self._lines[row.uid] = (row, line, key)
        return line, key

    def _pick(self, text: Text) -> str:
        return text.pick(self._filter.language, self._filter.then)

    def _detail(self, row: D) -> str:
        raise NotImplementedError

    def _sort_name(self, row: D) -> str:
        return ""

    def _repaint(self) -> None:
        if self._keeper.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._keeper.rows) - 1))

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._keeper.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if line is None:
            return None
        give = _GIVERS.get(role)
        if role == ListRole.MARK:
            return "" if self.home_forum in line.forums or not self.home_forum else tr("not in this forum")
        return give(line) if give else None


_GIVERS: dict[int, Callable[[Line], str]] = {
    Qt.ItemDataRole.DisplayRole: lambda line: line.name,
    Qt.ItemDataRole.AccessibleTextRole: lambda line: joined(line.name, line.others, line.detail),
    Qt.ItemDataRole.ToolTipRole: lambda line: plain_tip(joined(line.name, line.others, line.detail)),
    ListRole.UID: lambda line: line.uid,
    ListRole.OTHERS: lambda line: line.others,
    ListRole.DETAIL: lambda line: line.detail,
}


class PeopleModel(DirectoryModel[DirectoryPerson]):
    def _detail(self, row: DirectoryPerson) -> str:
        return joined(self._pick(row.position), self._pick(row.organization))

    def _sort_name(self, row: DirectoryPerson) -> str:
        return self._pick(row.sort_name)


class OrganizationsModel(DirectoryModel[DirectoryOrganization]):
    def _detail(self, row: DirectoryOrganization) -> str:
        people = counted(row.people, tr("1 person"), tr("{n} people")) if row.people else ""
        short = self._pick(row.short_name)
        return joined(short, self._pick(row.unit), people)
