"""In the print dialog: the paper, how pieces stand on it, both sides, marks, and what the printer is off by."""

from collections.abc import Callable

from msgspec import structs
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QInputDialog, QLineEdit, QVBoxLayout, QWidget

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.designer import sheet_presets
from eventdesk.desktop.designer.controls import ChoiceBox, CountBox, FlagBox, NumberBox
from eventdesk.desktop.designer.sheet_picture import SheetPicture
from eventdesk.desktop.designer.sheet_presets import Preset
from eventdesk.desktop.designer.words import size_label, tr
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, button
from eventdesk.model.designs import PAPERS, Design, Duplex, Fold, Sheet


class SheetPanel(QWidget):
    """`changed` gives the sheet as a person wants it."""

    changed = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._design: Design | None = None
        self._presets: tuple[Preset, ...] = ()
        self.preset = ChoiceBox()
        self.paper = ChoiceBox()
        self.columns, self.rows = CountBox(1, 50), CountBox(1, 50)
        self.left, self.top = NumberBox(0, 2000), NumberBox(0, 2000)
        self.column_gap, self.row_gap = NumberBox(0, 2000), NumberBox(0, 2000)
        self.paper_width, self.paper_height = NumberBox(20, 2000), NumberBox(20, 2000)
        self.crop_marks = FlagBox(tr("Marks to cut by"))
        self.duplex = ChoiceBox(
            (
                (Duplex.NONE, tr("One side")),
                (Duplex.LONG_EDGE, tr("Both sides, on the long edge")),
                (Duplex.SHORT_EDGE, tr("Both sides, on the short edge")),
            )
        )
        self.shift_x, self.shift_y = NumberBox(-50, 50, 0.5), NumberBox(-50, 50, 0.5)
        self.back_x, self.back_y = NumberBox(-50, 50, 0.5), NumberBox(-50, 50, 0.5)
        self.picture = SheetPicture()
        self.start = CountBox(1, 2500)
        self.keep = button(tr("Keep this sheet…"), "save", "sheet-keep")
        self.keep.setToolTip(tr("Offer these measures again, under a name of your own"))
        self._lay_out()
        self._connect()

    def show_design(self, design: Design, count: int) -> None:
        """Show the design's sheet; `count` pieces are to be printed."""
        self._design = design
        sheet = design.sheet
        self._offer(design)
        for box, value in (
            (self.columns, sheet.columns),
            (self.rows, sheet.rows),
            (self.left, sheet.left),
            (self.top, sheet.top),
            (self.column_gap, sheet.column_gap),
            (self.row_gap, sheet.row_gap),
            (self.paper_width, sheet.paper_width),
            (self.paper_height, sheet.paper_height),
            (self.shift_x, sheet.shift_x),
            (self.shift_y, sheet.shift_y),
            (self.back_x, sheet.back_shift_x),
            (self.back_y, sheet.back_shift_y),
        ):
            box.show_value(value)
        self.crop_marks.show_value(sheet.crop_marks)
        self.duplex.show_value(sheet.duplex)
        folded = tr("A folded piece has its back on the same side of the paper.")
        explain_box(self.duplex, folded if design.fold is not Fold.NONE else "")
        both = "" if design.two_sided else tr("Only for printing on both sides.")
        for box in (self.back_x, self.back_y):
            explain_box(box, both)
        self.picture.show_sheet(design, count)
        self.start.setMaximum(sheet.count)
        self.start.show_value(self.picture.start)

    def _offer(self, design: Design) -> None:
        self._presets = (*sheet_presets.offered(design), *sheet_presets.kept(self._settings.sheets))
        self.preset.offer(
            [(place, one.label) for place, one in enumerate(self._presets)] + [(-1, tr("Own measures"))]
        )
        plain = _plain(design.sheet)
        self.preset.show_value(next((n for n, one in enumerate(self._presets) if _plain(one.sheet) == plain), -1))
        size = (design.sheet.paper_width, design.sheet.paper_height)
        papers = [(known, name) for name, known in PAPERS.items()]
        papers += [(known[::-1], tr("{paper} across").format(paper=name)) for name, known in PAPERS.items()]
        if size not in [known for known, _name in papers]:
            papers.append((size, size_label(*size)))
        self.paper.offer(papers)
        self.paper.show_value(size)

    # Changing

    def _connect(self) -> None:
        self.preset.edited.connect(self._take_preset)
        self.paper.edited.connect(self._take_paper)
        fields: tuple[tuple[str, CountBox | NumberBox | FlagBox | ChoiceBox], ...] = (
            ("columns", self.columns),
            ("rows", self.rows),
            ("left", self.left),
            ("top", self.top),
            ("column_gap", self.column_gap),
            ("row_gap", self.row_gap),
            ("paper_width", self.paper_width),
            ("paper_height", self.paper_height),
            ("crop_marks", self.crop_marks),
            ("duplex", self.duplex),
            ("shift_x", self.shift_x),
            ("shift_y", self.shift_y),
            ("back_shift_x", self.back_x),
            ("back_shift_y", self.back_y),
        )
        for name, box in fields:
            box.edited.connect(self._setter(name, box))
        self.picture.started.connect(self.start.show_value)
        self.start.edited.connect(lambda: self.picture.set_start(self.start.value()))
        self.keep.clicked.connect(self.ask_keep)

    def _setter(self, name: str, box: CountBox | NumberBox | FlagBox | ChoiceBox) -> Callable[[], None]:
        return lambda: self._set(**{name: box.value()})

    def _set(self, **values: object) -> None:
        if self._design is not None:
            self.changed.emit(structs.replace(self._design.sheet, **values))

    def _take_preset(self) -> None:
        place = self.preset.value()
        if self._design is None or place is None or place < 0:
            return
        now, wanted = self._design.sheet, self._presets[place].sheet
        # What the printer is off by is the printer's, whatever the sheet.
        kept = {name: getattr(now, name) for name in _OFFSETS}
        self.changed.emit(structs.replace(wanted, **kept))

    def _take_paper(self) -> None:
        size = self.paper.value()
        if self._design is None or size is None:
            return
        filled = sheet_presets.filled(self._design, *size)
        sheet = filled or structs.replace(self._design.sheet, paper_width=size[0], paper_height=size[1])
        self.changed.emit(structs.replace(sheet, **{name: getattr(self._design.sheet, name) for name in _OFFSETS}))

    def ask_keep(self) -> None:
        """Let the person name the sheet, to have it offered again."""
        if self._design is None:
            return
        name, done = QInputDialog.getText(
            self,
            tr("Keep this sheet"),
            tr("Name"),
            QLineEdit.EchoMode.Normal,
            sheet_presets.by_measures(self._design, self._design.sheet),
        )
        if done and name.strip():
            others = [one for one in sheet_presets.kept(self._settings.sheets) if one.label != name.strip()]
            fresh = Preset(name.strip(), _plain(self._design.sheet))
            self._settings.sheets = sheet_presets.packed((*others, fresh))
            self._offer(self._design)

    # Its look

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        row = QHBoxLayout()
        grid = QGridLayout()
        column.addLayout(row)
        row.addLayout(grid, 1)
        row.setSpacing(2 * GRID)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(HALF)
        for at in range(4):
            grid.setColumnStretch(at, 1)
        self._put(grid, 0, 0, 4, tr("Sheet of paper"), self.preset, "sheet-preset")
        self._put(grid, 2, 0, 2, tr("Paper"), self.paper, "sheet-paper")
        self._put(grid, 2, 2, 1, tr("Width"), self.paper_width, "sheet-width")
        self._put(grid, 2, 3, 1, tr("Height"), self.paper_height, "sheet-height")
        self._put(grid, 4, 0, 1, tr("Columns"), self.columns, "sheet-columns")
        self._put(grid, 4, 1, 1, tr("Rows"), self.rows, "sheet-rows")
        self._put(grid, 4, 2, 1, tr("First from the left"), self.left, "sheet-left")
        self._put(grid, 4, 3, 1, tr("From the top"), self.top, "sheet-top")
        self._put(grid, 6, 0, 1, tr("Gap across"), self.column_gap, "sheet-column-gap")
        self._put(grid, 6, 1, 1, tr("Gap down"), self.row_gap, "sheet-row-gap")
        self._put(grid, 6, 2, 2, tr("Printed on"), self.duplex, "sheet-duplex")
        self._put(grid, 8, 0, 1, tr("Printer off, right"), self.shift_x, "sheet-shift-x")
        self._put(grid, 8, 1, 1, tr("Off, down"), self.shift_y, "sheet-shift-y")
        self._put(grid, 8, 2, 1, tr("Back, right"), self.back_x, "sheet-back-x")
        self._put(grid, 8, 3, 1, tr("Back, down"), self.back_y, "sheet-back-y")
        self.crop_marks.setObjectName("sheet-crop-marks")
        grid.addWidget(self.crop_marks, 10, 0, 1, 2)
        grid.addWidget(self.keep, 10, 2, 1, 2)
        grid.setRowStretch(11, 1)
        side = QVBoxLayout()
        row.addLayout(side)
        side.setSpacing(HALF)
        line = QHBoxLayout()
        side.addWidget(self.picture, 1)
        side.addLayout(line)
        line.addWidget(Caption(tr("Begin at place")))
        self.start.setObjectName("sheet-start")
        self.start.setAccessibleName(tr("Begin at place"))
        line.addWidget(self.start)
        line.addStretch(1)

    def _put(self, grid: QGridLayout, line: int, at: int, span: int, text: str, box: QWidget, name: str) -> None:
        told = Caption(text)
        told.setBuddy(box)
        box.setObjectName(name)
        box.setAccessibleName(text)
        grid.addWidget(told, line, at, 1, span)
        grid.addWidget(box, line + 1, at, 1, span)


_OFFSETS = ("shift_x", "shift_y", "back_shift_x", "back_shift_y")


def _plain(sheet: Sheet) -> Sheet:
    """The sheet without what the printer is off by."""
    return structs.replace(sheet, **dict.fromkeys(_OFFSETS, 0.0))


def explain_box(box: QWidget, why_not: str) -> None:
    """Enable the field where `why_not` is empty; else its tooltip tells why not."""
    box.setEnabled(not why_not)
    box.setToolTip(why_not)
    box.setAccessibleDescription(why_not)
