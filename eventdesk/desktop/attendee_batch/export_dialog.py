"""Write attendees to a file: which columns, which people, which format."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.attendee_batch.base import BatchDialog
from eventdesk.desktop.attendee_batch.scope_box import ScopeBox
from eventdesk.desktop.attendee_batch.words import column_name, counted, tr
from eventdesk.desktop.attendee_batch.working import export
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, button, label
from eventdesk.interchange.attendee_table import (
    ExportColumn,
    Format,
    attendee_columns,
    to_export,
)


class ExportDialog(BatchDialog):
    """`shown` and `selected` are uids in the order of the list, `keys` the columns that it shows."""

    def __init__(
        self,
        desk: Desk,
        shown: Sequence[str],
        selected: Sequence[str],
        keys: Sequence[str],
        parent: QWidget | None = None,
        settings: Settings | None = None,
    ) -> None:
        super().__init__(desk, "export-attendees", tr("Export attendees"), tr("Export…"), parent)
        self._settings = settings or Settings()
        self._keys = list(keys)
        everyone = [attendee.uid for attendee in self.look.snapshot.attendees]
        self._all = attendee_columns(self.look.snapshot)
        self.written: Path | None = None
        self.columns, self.format = QListWidget(), QComboBox()
        self.scope = ScopeBox(shown, selected, everyone)
        self.press = QCheckBox(tr("Only who agreed to be named in the press list"))
        self.as_shown = button(tr("As in the list"), "", "export-as-shown")
        self.every, self.none = button(tr("All"), "", "export-all"), button(tr("None"), "", "export-none")
        self._counts, self._private = label("", wrap=True), Caption("", wrap=True)
        self._counts.setObjectName("export-counts")
        self._fill()
        self._lay_out()
        self._connect()
        self.about.setText(tr("Only what is ticked is written. Cells that look like formulas stay text."))
        self.refresh()
        self.columns.setFocus()

    # Its look

    def _fill(self) -> None:
        parts: tuple[tuple[QWidget, str, str], ...] = (
            (self.columns, "columns", tr("Columns of the file")),
            (self.scope, "scope", tr("Who")),
            (self.format, "format", tr("Format")),
            (self.press, "press", self.press.text()),
        )
        for part, name, accessible in parts:
            part.setObjectName(f"export-{name}")
            part.setAccessibleName(accessible)
        for kind, words in (
            (Format.XLSX, tr("Excel workbook (.xlsx)")),
            (Format.CSV, tr("CSV (.csv)")),
            (Format.TSV, tr("Text with tabs (.tsv)")),
        ):
            self.format.addItem(words, kind.value)
        # First what the list shows, in its order.
        order = {key: place for place, key in enumerate(self._keys)}
        self._all = tuple(sorted(self._all, key=lambda column: order.get(column.key, len(order))))
        for column in self._all:
            item = QListWidgetItem(column_name(column, self.look.snapshot), self.columns)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        self._tick(self._settings.export_columns or self._keys)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(GRID)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(tr("Who"), self.scope)
        form.addRow("", self.press)
        form.addRow(tr("Format"), self.format)
        ticks = QHBoxLayout()
        ticks.setSpacing(GRID)
        left, right = QVBoxLayout(), QVBoxLayout()
        for part in (left, right):
            part.setSpacing(GRID)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        row.setSpacing(4 * GRID)
        row.addLayout(left)
        row.addLayout(right, 1)
        left.addWidget(Caption(tr("Columns")))
        left.addWidget(self.columns, 1)
        left.addLayout(ticks)
        for one in (self.as_shown, self.every, self.none):
            one.setAutoDefault(False)
            ticks.addWidget(one)
        ticks.addStretch(1)
        right.addLayout(form)
        right.addWidget(self._counts)
        right.addWidget(self._private)
        right.addStretch(1)
        self.columns.setSpacing(1)
        self.columns.setMinimumWidth(36 * GRID)
        self.resize(96 * GRID, 60 * GRID)

    def _connect(self) -> None:
        self.as_shown.clicked.connect(lambda: self._tick(self._keys))
        self.every.clicked.connect(lambda: self._tick([column.key for column in self._all]))
        self.none.clicked.connect(lambda: self._tick([]))
        self.columns.itemChanged.connect(lambda _item: self._changed())
        self.scope.activated.connect(lambda _place: self._changed())
        self.format.activated.connect(lambda _place: self._changed())
        self.press.toggled.connect(lambda _on: self._changed())

    # What is asked for

    def _tick(self, keys: Sequence[str]) -> None:
        wanted = set(keys)
        self.columns.blockSignals(True)
        for place, column in enumerate(self._all):
            on = column.key in wanted
            self.columns.item(place).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.columns.blockSignals(False)
        self._changed()

    def export_columns(self) -> list[ExportColumn]:
        """All columns in the order of the file, with what was ticked."""
        checked = Qt.CheckState.Checked
        return [
            ExportColumn(
                column,
                column_name(column, self.look.snapshot),
                self.columns.item(place).checkState() is checked,
            )
            for place, column in enumerate(self._all)
        ]

    def _changed(self) -> None:
        self.written = None
        self.told.setText("")
        self.cancel.setText(tr("Cancel"))
        self.refresh()

    def refresh(self) -> None:
        by_uid = self.look.people.by_uid
        attendees = to_export((by_uid[uid] for uid in self.scope.uids() if uid in by_uid), self.press.isChecked())
        ticked = [one for one in self.export_columns() if one.ticked]
        told = counted(len(attendees), tr("1 person"), tr("{n} people"))
        columns = counted(len(ticked), tr("1 column"), tr("{n} columns"))
        self._counts.setText(f"{told}, {columns}")
        private = [one.heading for one in ticked if one.column.private]
        warned = tr("Personal: {columns}. Give them only to whoever needs them.")
        self._private.setText(warned.format(columns=", ".join(private)) if private else "")
        why_not = tr("Tick a column first.") if not ticked else "" if attendees else tr("Nobody is left to write.")
        self.allow(why_not)

    # Writing

    def go(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        ending = str(self.format.currentData())
        name = tr("Attendees {forum}").format(forum=self.look.snapshot.forum.id)
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.windowTitle(), str(Path(folder) / f"{name}.{ending}"), f"{ending.upper()} (*.{ending})"
        )
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix else path.with_suffix(f".{ending}"))

    def write(self, path: Path) -> None:
        """Write the file, in a thread."""
        look, columns, uids, press = self.look, self.export_columns(), self.scope.uids(), self.press.isChecked()
        self._settings.export_columns = [one.column.key for one in columns if one.ticked]
        title = tr("Attendees")

        def done(count: int) -> None:
            self.written = path
            self.told.setText(_written(count, path.name))
            self.cancel.setText(tr("Close"))

        self.run(lambda progress: export(path, look, columns, uids, press, title, progress), done, tr("Writing…"))


def _written(count: int, file: str) -> str:
    people = counted(count, tr("1 person"), tr("{n} people"))
    return tr("Written to {file}: {people}.").format(file=file, people=people)
