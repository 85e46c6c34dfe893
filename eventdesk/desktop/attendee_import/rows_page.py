"""The third step: what becomes of each row, and what to do about the doubtful ones."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.attendee_import.words import brought_sentences, decision_label, details, kind_label, tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, button, explain, label
from eventdesk.interchange.attendees import Decision, ImportPlan, PlannedRow, RowKind
from eventdesk.model.text import EMPTY

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
# What asks for a look comes first.
ORDER = (RowKind.BAD, RowKind.DOUBTFUL, RowKind.CHANGED, RowKind.NEW, RowKind.SAME)


class RowsModel(QAbstractTableModel):
    """The plan's rows of one kind or of all; texts are made when they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PlannedRow] = []
        self.decisions: dict[int, Decision] = {}
        self._language = "en"

    def show_rows(self, rows: list[PlannedRow], language: str) -> None:
        self.beginResetModel()
        self.rows, self._language = rows, language
        self.endResetModel()

    def decide(self, places: list[int], decision: Decision) -> None:
        for place in places:
            if self.rows[place].kind is RowKind.DOUBTFUL:
                self.decisions[self.rows[place].number] = decision
        self.dataChanged.emit(self.index(0, 2), self.index(max(len(self.rows) - 1, 0), 2))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Row"), tr("Name"), tr("What becomes of it"), tr("Why"))[section]
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() != 3:
            return None
        text = self.text(row, index.column())
        return f"<qt>{_escaped(text)}</qt>" if text and role == Qt.ItemDataRole.ToolTipRole else text

    def text(self, row: PlannedRow, column: int) -> str:
        """What stands in a column of the row."""
        if column == 0:
            return str(row.number)
        if column == 1:
            return " / ".join(row.values.get("name", EMPTY).values()) or str(row.values.get("email", ""))
        if column == 2:
            if row.kind is RowKind.DOUBTFUL:
                decision = self.decisions.get(row.number, Decision.LEAVE_OUT)
                return decision_label(decision)
            return kind_label(row.kind)
        return details(row, self._language)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


class RowsPage(QWidget):
    """`decided` tells that a doubtful row was decided on; `save_asked` that the bad ones are wanted as a file."""

    decided = Signal()
    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.plan = ImportPlan()
        self._language = "en"
        self.model = RowsModel(self)
        self.kinds = QComboBox()
        self.kinds.setObjectName("import-kinds")
        self.kinds.setAccessibleName(tr("Which rows are shown"))
        self.decision = button(tr("Chosen doubtful rows…"), "", "import-decision")
        self.decision.setAutoDefault(False)
        self.decision.setAccessibleName(tr("What becomes of the chosen doubtful rows"))
        self.decision.setMenu(self._make_menu())
        self.save = button(tr("Save the rows left out…"), "save", "save-left-out")
        self.view = QTableView()
        self._counts = label("", wrap=True)
        self._counts.setObjectName("import-counts")
        self._brings = label("", wrap=True)
        self._brings.setObjectName("import-brings")
        self._whole = label("", wrap=True)
        self._whole.setObjectName("import-whole-reason")
        self._hint = Caption("", wrap=True)
        self._make_view()
        self._lay_out()
        self.kinds.activated.connect(lambda _index: self._show())
        self.save.clicked.connect(self.save_asked)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._tell_whole())

    def _make_menu(self) -> QMenu:
        menu = QMenu(self.decision)
        for decision in Decision:
            action = menu.addAction(decision_label(decision))
            action.setObjectName(f"decide-{decision.value}")
            action.triggered.connect(lambda _checked=False, decision=decision: self._decide(decision))
        return menu

    def _make_view(self) -> None:
        self.view.setModel(self.model)
        self.view.setObjectName("import-rows")
        self.view.setAccessibleName(tr("Rows of the file"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setTabKeyNavigation(False)
        self.view.setStyleSheet("QTableView::item { padding: 0 8px; }")
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(4 * GRID)
        head = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.view.horizontalHeader().setDefaultAlignment(head)
        self.view.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate((7, 25, 21)):
            self.view.setColumnWidth(column, width * GRID)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(self.kinds)
        tools.addWidget(self.decision)
        tools.addStretch(1)
        tools.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(tools)
        column.addWidget(self._counts)
        column.addWidget(self._brings)
        column.addWidget(self.view, 1)
        column.addWidget(self._whole)
        column.addWidget(self._hint)

    def show_plan(self, plan: ImportPlan, language: str) -> None:
        self.plan, self._language = plan, language
        self.model.decisions = {}
        counts = plan.count()
        self.kinds.clear()
        self.kinds.addItem(tr("All rows ({n})").format(n=len(plan.rows)), "")
        for kind in ORDER:
            if counts[kind]:
                self.kinds.addItem(f"{kind_label(kind)} ({counts[kind]})", kind.value)
        # The first that asks for a look, where there is one.
        self.kinds.setCurrentIndex(1 if counts[RowKind.BAD] or counts[RowKind.DOUBTFUL] else 0)
        parts = [f"{kind_label(kind)}: {counts[kind]}" for kind in ORDER if counts[kind]]
        self._counts.setText("   ".join(parts))
        self._show()

    def decisions(self) -> dict[int, Decision]:
        return dict(self.model.decisions)

    def left_out(self) -> tuple[PlannedRow, ...]:
        """The bad rows, and the doubtful ones that stay out."""
        decided = self.model.decisions
        return tuple(
            row
            for row in self.plan.rows
            if row.kind is RowKind.BAD
            or (row.kind is RowKind.DOUBTFUL and decided.get(row.number, Decision.LEAVE_OUT) is Decision.LEAVE_OUT)
        )

    def coming(self) -> int:
        """How many rows will be stored."""
        counts = self.plan.count()
        return (
            counts[RowKind.NEW] + counts[RowKind.CHANGED] + sum(map(self._comes, self.plan.of(RowKind.DOUBTFUL)))
        )

    def _comes(self, row: PlannedRow) -> bool:
        """Whether a doubtful row is stored: the same person as a row before it is there by that row."""
        decision = self.model.decisions.get(row.number, Decision.LEAVE_OUT)
        return decision is Decision.ADD or (decision is Decision.SAME_PERSON and bool(row.uid or row.person_uid))

    def _show(self) -> None:
        word = str(self.kinds.currentData() or "")
        rows = [row for row in self.plan.rows if not word or row.kind == word]
        self.model.show_rows(rows, self._language)
        if rows:
            first = QItemSelectionModel.SelectionFlag.NoUpdate
            self.view.selectionModel().setCurrentIndex(self.model.index(0, 0), first)
        self._tell_whole()
        self._offer()

    def _tell_whole(self) -> None:
        """The current row's last column in full: there is seldom room for it in the table."""
        place = self.view.currentIndex().row()
        row = self.model.rows[place] if 0 <= place < len(self.model.rows) else None
        text = self.model.text(row, 3) if row is not None else ""
        told = tr("Row {number}: {told}").format(number=row.number, told=text) if row is not None and text else ""
        self._whole.setTextFormat(Qt.TextFormat.PlainText)
        self._whole.setText(told)
        self._whole.setVisible(bool(told))

    def _tell_brought(self) -> None:
        """What the rows bring about beside themselves, as they are decided on now."""
        foreseen = self.plan.foreseen
        waiting, alone = foreseen.waiting(self._is_stored), foreseen.alone(self._is_stored)
        parts = brought_sentences(waiting, alone, self.plan.crowded)
        self._brings.setText(" ".join(parts))
        self._brings.setVisible(bool(parts))

    def _is_stored(self, number: int) -> bool:
        return self.model.decisions.get(number, Decision.LEAVE_OUT) is not Decision.LEAVE_OUT

    def _offer(self) -> None:
        self._tell_brought()
        why_not = "" if self._chosen() else tr("Choose doubtful rows first.")
        explain(self.decision, why_not, tr("What becomes of the chosen doubtful rows"))
        doubtful = any(row.kind is RowKind.DOUBTFUL for row in self.model.rows)
        self._hint.setText(
            tr("Choose doubtful rows (Ctrl+A for all) and say what becomes of them.") if doubtful else ""
        )
        why_not = "" if self.left_out() else tr("No row is left out.")
        explain(
            self.save, why_not, tr("As a spreadsheet with what is wrong in the last column, to mend and import")
        )

    def _chosen(self) -> list[int]:
        places = [index.row() for index in self.view.selectionModel().selectedRows()]
        return [place for place in places if self.model.rows[place].kind is RowKind.DOUBTFUL]

    def _decide(self, decision: Decision) -> None:
        self.model.decide(self._chosen(), decision)
        self._offer()
        self.decided.emit()
