"""The table of the glossary: cells to type in, a row at the end for the next term, copy and paste."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from eventdesk.desktop.house_style.delegates import CellDelegate
from eventdesk.desktop.house_style.glossary_rows import (
    NEW,
    Cell,
    Column,
    changed,
    columns_for,
    copied,
    ordered,
    pasted,
    shown,
)
from eventdesk.desktop.pages.collating import sort_key
from eventdesk.desktop.theme import GRID, ROW, font_for
from eventdesk.model.snapshot import Term

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class GlossaryModel(QAbstractTableModel):
    """Shows terms; what is typed is told by `wanted`, and is there once it was stored and shown anew."""

    wanted = Signal(list, str)
    """The terms as they should be, and the name of the step."""
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.terms: tuple[Term, ...] = ()
        self.columns: tuple[Column, ...] = ()
        self._draft = NEW

    def show_terms(self, terms: Sequence[Term], languages: Sequence[str]) -> None:
        columns = columns_for(languages, terms)
        if columns == self.columns and tuple(terms) == self.terms:
            return
        same = columns == self.columns and len(terms) == len(self.terms)
        if not same:
            self.beginResetModel()
        self.terms, self.columns = tuple(terms), columns
        if same:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.endResetModel()

    def forget_draft(self) -> None:
        """Another house style is shown."""
        self._draft = NEW

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.terms) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        column = self.columns[index.column()]
        text = shown(self._term(index.row()), column)
        if role in (_Role.DisplayRole, _Role.EditRole, _Role.ToolTipRole):
            if not text and role == _Role.DisplayRole and index.row() == len(self.terms) and index.column() == 0:
                return self.tr("New term")
            return text
        if role == _Role.FontRole and column.language:
            return font_for(column.language)
        if role == _Role.AccessibleTextRole:
            return f"{self._heading(column)}: {text}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == _Role.DisplayRole:
                return self._heading(self.columns[section])
            if role == _Role.ToolTipRole:
                return self._tip(self.columns[section]) + "\n" + self.tr("Click to sort by this column")
        return None

    def flags(self, _index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.EditRole:
            return False
        row, term = index.row(), self._term(index.row())
        now = changed(term, self.columns[index.column()], str(value))
        if now == term:
            return False
        if row == len(self.terms):
            self._draft = now
            self.dataChanged.emit(index, index)
            if now.term:
                self._draft = NEW
                self.wanted.emit([*self.terms, now], self.tr("Add term"))
            elif now != NEW:
                self.refused.emit(self.tr("The row is stored once it has a term."))
            return True
        if not now.term:
            self.refused.emit(self.tr("A term is needed in one language at least; or delete the row."))
            return False
        terms = [now if place == row else one for place, one in enumerate(self.terms)]
        self.wanted.emit(terms, self.tr("Change glossary"))
        return True

    # What the view asks

    def paste(self, row: int, column: int, block: str) -> None:
        terms = pasted(self.terms, self.columns, row, column, block)
        if tuple(terms) != self.terms:
            self.wanted.emit(terms, self.tr("Paste into glossary"))

    def copy(self, cells: Sequence[tuple[int, int]]) -> str:
        return copied(self.terms, self.columns, cells)

    def clear(self, cells: Sequence[tuple[int, int]]) -> None:
        terms = list(self.terms)
        for row, column in cells:
            if row < len(terms):
                terms[row] = changed(terms[row], self.columns[column], "")
        if not all(term.term for term in terms):
            self.refused.emit(self.tr("A term is needed in one language at least; or delete the row."))
        elif tuple(terms) != self.terms:
            self.wanted.emit(terms, self.tr("Change glossary"))

    def remove(self, rows: Sequence[int]) -> None:
        kept = [term for place, term in enumerate(self.terms) if place not in set(rows)]
        if len(kept) != len(self.terms):
            self.wanted.emit(kept, self.tr("Delete terms"))

    def sort_by(self, column: int) -> None:
        chosen = self.columns[column]
        terms = ordered(self.terms, chosen, lambda text: sort_key(text, chosen.language or "en"))
        if tuple(terms) != self.terms:
            self.wanted.emit(terms, self.tr("Sort glossary"))

    def _term(self, row: int) -> Term:
        return self.terms[row] if row < len(self.terms) else self._draft

    def _heading(self, column: Column) -> str:
        if column.cell is Cell.AVOID:
            return self.tr("Avoid")
        word = self.tr("Term") if column.cell is Cell.TERM else self.tr("In full")
        return f"{word} · {column.language}"

    def _tip(self, column: Column) -> str:
        if column.cell is Cell.AVOID:
            return self.tr("Spellings that the term takes the place of; a semicolon between them")
        if column.cell is Cell.TERM:
            return self.tr("As the house writes it")
        return self.tr("Written out where a short term first stands: research and development (R&D)")


class GlossaryView(QTableView):
    """Types in place: F2 or a letter begins, Enter stores. Delete empties cells, Ctrl+Delete drops rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.glossary = GlossaryModel(self)
        self.setModel(self.glossary)
        self.setItemDelegate(CellDelegate(self))
        self.setObjectName("glossary-table")
        self.setAccessibleName(self.tr("Glossary"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)  # Tab goes on to the next thing, arrows from cell to cell.
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(8 * GRID)
        header.sectionClicked.connect(self.glossary.sort_by)
        self.glossary.modelReset.connect(self._widths)

    def cells(self) -> list[tuple[int, int]]:
        """The selected cells as (row, column)."""
        return [(index.row(), index.column()) for index in self.selectedIndexes()]

    def rows(self) -> list[int]:
        """The rows with a selected cell, without the one for the next term."""
        return sorted({row for row, _column in self.cells() if row < len(self.glossary.terms)})

    def begin_new(self) -> None:
        """Type the next term."""
        index = self.glossary.index(len(self.glossary.terms), 0)
        self.setFocus()
        self.setCurrentIndex(index)
        self.edit(index)

    def remove_rows(self) -> None:
        self.glossary.remove(self.rows())

    def paste(self) -> None:
        """Lay what the clipboard holds over the cells from the current one on; else after the last term."""
        index = self.currentIndex()
        row, column = (index.row(), index.column()) if index.isValid() else (len(self.glossary.terms), 0)
        block = QApplication.clipboard().text()
        if block.strip():
            self.glossary.paste(row, column, block)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy):
            QApplication.clipboard().setText(self.glossary.copy(self.cells()))
        elif event.matches(keys.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.remove_rows()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.glossary.clear(self.cells())
        else:
            super().keyPressEvent(event)

    def _widths(self) -> None:
        for place, column in enumerate(self.glossary.columns):
            self.setColumnWidth(place, (19 if column.cell is Cell.FULL else 13) * GRID)
