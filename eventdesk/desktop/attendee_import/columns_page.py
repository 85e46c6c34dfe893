"""The second step: which column holds what, with the first rows as they will be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.attendee_import.first_rows import first_rows
from eventdesk.desktop.attendee_import.words import (
    field_label,
    problem_sentence,
    said,
    subject_label,
    target_label,
    tr,
)
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, Heading, label
from eventdesk.interchange.attendees import (
    LOCALIZED,
    ColumnMapping,
    Field,
    Subject,
    Target,
    column_of,
    header_cells,
    target_from,
)
from eventdesk.interchange.list_import import guess_rows
from eventdesk.interchange.tables import Table
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.snapshot import ForumSnapshot

_SHOWN = 6
_EXAMPLES = 3


class ColumnsPage(QWidget):
    """Shows one table. `changed` tells that another column, sheet or header was chosen."""

    changed = Signal()
    sheet_chosen = Signal(int)
    subject_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._table = Table("", (), ())
        self._languages: tuple[str, ...] = ("en",)
        self._forum: ForumSnapshot | None = None
        self.mapping = ColumnMapping(-1, ())
        self.sheets, self.header, self.subjects = QComboBox(), QComboBox(), QComboBox()
        self.subjects.setObjectName("import-subject")
        self.subjects.setAccessibleName(tr("What the rows are"))
        for subject in Subject:
            self.subjects.addItem(subject_label(subject), subject.value)
        self.sheets.setObjectName("import-sheet")
        self.sheets.setAccessibleName(tr("Sheet"))
        self.header.setObjectName("import-header")
        self.header.setAccessibleName(tr("Row with the headings"))
        self.columns = self._grid("import-columns", tr("Columns of the file"))
        self.preview = self._grid("import-preview", tr("The first rows as they will be"))
        self._said = Caption("", wrap=True)
        self._said.setObjectName("import-columns-said")
        self._sheet_label = label(tr("Sheet"), "muted")
        self._lay_out()
        self.sheets.activated.connect(self.sheet_chosen)
        self.subjects.activated.connect(lambda _place: self.subject_chosen.emit())
        self.header.activated.connect(lambda _place: self._choose_header())

    def _grid(self, name: str, accessible: str) -> QTableWidget:
        grid = QTableWidget()
        grid.setObjectName(name)
        grid.setAccessibleName(accessible)
        grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        grid.verticalHeader().hide()
        grid.setShowGrid(False)
        grid.setWordWrap(False)
        grid.setTabKeyNavigation(False)
        grid.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.setStyleSheet("QTableView::item { padding: 0 8px; }")
        return grid

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(label(tr("The rows are"), "muted"))
        top.addWidget(self.subjects)
        top.addSpacing(GRID)
        top.addWidget(self._sheet_label)
        top.addWidget(self.sheets)
        top.addSpacing(GRID)
        top.addWidget(label(tr("Row with the headings"), "muted"))
        top.addWidget(self.header)
        top.addStretch(1)
        above, below = QWidget(), QWidget()
        upper, lower = QVBoxLayout(above), QVBoxLayout(below)
        for part in (upper, lower):
            part.setContentsMargins(0, GRID, 0, 0)
            part.setSpacing(GRID)
        upper.addWidget(self.columns)
        lower.addWidget(Heading(tr("The first rows as they will be")))
        lower.addWidget(self.preview, 1)
        lower.addWidget(self._said)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(above)
        split.addWidget(below)
        split.setSizes([360, 240])
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(split, 1)

    # What is shown

    def subject(self) -> Subject:
        """What the rows were said to be."""
        return Subject(str(self.subjects.currentData()))

    def show_subject(self, subject: Subject) -> None:
        self.subjects.setCurrentIndex(self.subjects.findData(subject.value))

    def show_sheets(self, names: list[str], chosen: int) -> None:
        self.sheets.clear()
        self.sheets.addItems(names)
        self.sheets.setCurrentIndex(chosen)
        for widget in (self.sheets, self._sheet_label):
            widget.setVisible(len(names) > 1)

    def show_table(self, table: Table, mapping: ColumnMapping, forum: ForumSnapshot | None) -> None:
        self._table, self._forum, self.mapping = table, forum, mapping
        self._languages = forum.languages if forum is not None else ("en",)
        self.header.clear()
        self.header.addItem(tr("None"), -1)
        for place, row in enumerate(table.rows[:25]):
            words = ", ".join(cell for cell in row if cell)
            self.header.addItem(f"{table.numbers[place]}: {words[:48]}", place)
        self.header.setCurrentIndex(mapping.header + 1)
        self._fill_columns()
        self._refresh()

    def _choose_header(self) -> None:
        place = int(self.header.currentData())
        if place == self.mapping.header:
            return
        # Guessed as if the table began there; where the row is no header, its columns stay to be chosen.
        start = max(place, 0)
        below = Table(self._table.name, self._table.rows[start:], self._table.numbers[start:])
        guessed = guess_rows(self.subject(), below, self._forum).targets
        targets = guessed + (None,) * (self._table.width - len(guessed))
        self.mapping = ColumnMapping(place, targets)
        self._fill_columns()
        self._refresh()

    def _fill_columns(self) -> None:
        headers = header_cells(self._table, self.mapping.header)
        self.columns.clear()
        self.columns.setColumnCount(3)
        self.columns.setRowCount(len(headers))
        self.columns.setHorizontalHeaderLabels([tr("In the file"), tr("For example"), tr("Becomes")])
        for place, heading in enumerate(headers):
            named = heading or tr("Column {n}").format(n=place + 1)
            self.columns.setItem(place, 0, QTableWidgetItem(named))
            self.columns.setItem(place, 1, QTableWidgetItem(self._example(place)))
            self.columns.setCellWidget(place, 2, self._box(place, named))
        head = self.columns.horizontalHeader()
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.columns.setColumnWidth(0, 26 * GRID)
        self.columns.setColumnWidth(2, 32 * GRID)
        self.columns.verticalHeader().setDefaultSectionSize(5 * GRID)

    def _example(self, place: int) -> str:
        rows = self._table.rows[self.mapping.header + 1 :][:200]
        cells = dict.fromkeys(row[place] for row in rows if place < len(row) and row[place])
        return " · ".join(list(cells)[:_EXAMPLES])

    def _box(self, place: int, heading: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"import-column-{place}")
        box.setAccessibleName(tr("{heading} becomes").format(heading=heading))
        box.addItem(tr("Left out"), "")
        chosen = self.mapping.targets[place]
        for target in self._offered(heading):
            box.addItem(target_label(target, self._forum, self._languages[0]), target.word)
        if chosen is not None and box.findData(chosen.word) < 0:
            box.addItem(target_label(chosen, self._forum, self._languages[0]), chosen.word)
        box.setCurrentIndex(box.findData(chosen.word) if chosen is not None else 0)
        box.activated.connect(lambda _index, place=place, box=box: self._choose(place, str(box.currentData())))
        return box

    def _offered(self, heading: str) -> list[Target]:
        offered = []
        for field in self.subject().fields:
            if field in (Field.OWN, Field.STATUS_DATE):
                continue
            offered.append(Target(field))
            if field in LOCALIZED and len(self._languages) > 1:
                offered += [Target(field, tag) for tag in self._languages]
        if self.subject() is not Subject.ATTENDEES:
            return offered
        offered += [Target(Field.STATUS_DATE, detail=status.value) for status in AttendeeStatus]
        owns = self._forum.own_fields if self._forum is not None else ()
        offered += [Target(Field.OWN, detail=own.id) for own in owns]
        return [*offered, Target(Field.OWN, detail=heading.replace(":", " ")[:80])]

    def _choose(self, place: int, word: str) -> None:
        self.mapping = self.mapping.with_target(place, target_from(word))
        self._refresh()

    def _refresh(self) -> None:
        self._fill_preview()
        self.changed.emit()

    def _fill_preview(self) -> None:
        end = self.mapping.header + 1 + _SHOWN
        first = Table(self._table.name, self._table.rows[:end], self._table.numbers[:end])
        targets = self.mapping.targets[: first.width]
        mapping = ColumnMapping(self.mapping.header, targets)
        rows = first_rows(self.subject(), first, mapping, self._forum)
        shown = [field for field in self.subject().fields if field not in (Field.FAMILY, Field.GIVEN)]
        fields = [field for field in shown if any(column_of(field) in row.values for row in rows)]
        self.preview.clear()
        self.preview.setColumnCount(len(fields))
        self.preview.setRowCount(len(rows))
        self.preview.setHorizontalHeaderLabels([field_label(field) for field in fields])
        for place, row in enumerate(rows):
            for column, field in enumerate(fields):
                column_name = column_of(field)
                text = said(column_name, row.values.get(column_name), self._languages[0])
                self.preview.setItem(place, column, QTableWidgetItem(text))
        self.preview.resizeColumnsToContents()
        for column in range(len(fields)):
            self.preview.setColumnWidth(column, min(self.preview.columnWidth(column) + GRID, 32 * GRID))
        wrong = [
            tr("Row {number}: {told}").format(number=row.number, told=problem_sentence(row.problems[0]))
            for row in rows
            if row.problems
        ]
        self._said.setText(" ".join([*wrong[:2], *self._left_out()]))

    def _left_out(self) -> list[str]:
        """Which columns with something in them go nowhere: nothing is dropped unseen."""
        headings = header_cells(self._table, self.mapping.header)
        named = [
            heading or tr("Column {n}").format(n=place + 1)
            for place, heading in enumerate(headings)
            if self.mapping.targets[place] is None and self._example(place)
        ]
        return [tr("Left out: {columns}.").format(columns=", ".join(named))] if named else []
