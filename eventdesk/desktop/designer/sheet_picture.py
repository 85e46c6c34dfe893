"""A little picture of the sheet: its pieces, and the one at which printing begins, chosen by mouse or arrows."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.theme import GRID, Size, colours_of, font
from eventdesk.model.designs import Design


class SheetPicture(QWidget):
    """`start` counts from 1, row by row."""

    started = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._design: Design | None = None
        self.start = 1
        self.count = 0
        """How many pieces are to be printed."""
        self.setObjectName("sheet-picture")
        self.setAccessibleName(tr("First place on the sheet"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Click the place where the first piece goes, on a sheet used in part"))
        self.setMinimumSize(24 * GRID, 24 * GRID)

    def sizeHint(self) -> QSize:
        return QSize(28 * GRID, 30 * GRID)

    def show_sheet(self, design: Design, count: int) -> None:
        self._design, self.count = design, count
        self.set_start(min(self.start, design.sheet.count), tell=False)
        self.update()

    def set_start(self, start: int, tell: bool = True) -> None:
        most = self._design.sheet.count if self._design is not None else 1
        start = min(max(1, start), most)
        changed = start != self.start
        self.start = start
        self.setAccessibleDescription(tr("Begins at place {n} of {total}.").format(n=start, total=most))
        self.update()
        if changed and tell:
            self.started.emit(start)

    def places(self) -> list[QRectF]:
        """The pieces in the picture, row by row."""
        design = self._design
        if design is None:
            return []
        sheet, (wide, high) = design.sheet, design.flat
        paper, scale = self._paper()
        return [
            QRectF(
                paper.left() + (sheet.left + column * (wide + sheet.column_gap)) * scale,
                paper.top() + (sheet.top + row * (high + sheet.row_gap)) * scale,
                wide * scale,
                high * scale,
            )
            for row in range(sheet.rows)
            for column in range(sheet.columns)
        ]

    def _paper(self) -> tuple[QRectF, float]:
        assert self._design is not None
        sheet = self._design.sheet
        scale = min((self.width() - 8) / sheet.paper_width, (self.height() - 8) / sheet.paper_height)
        wide, high = sheet.paper_width * scale, sheet.paper_height * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high), scale

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._design is None:
            return
        colours = colours_of(self)
        painter = QPainter(self)
        paper, _scale = self._paper()
        painter.fillRect(paper, QColor("#ffffff"))
        edge = QColor(colours.accent if self.hasFocus() else colours.outline)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.drawRect(paper)
        painter.setFont(font(Size.SMALL))
        for number, rect in enumerate(self.places(), 1):
            used = number < self.start
            taken = self.start <= number < self.start + self.count
            fill = QColor("#eceae5") if used else QColor("#d6e3f2") if taken else QColor("#ffffff")
            painter.setPen(QPen(QColor("#a09b93"), 1))
            painter.setBrush(fill)
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
            if rect.width() > 14 and rect.height() > 12 and not used:
                painter.setPen(QColor("#1d1c1a"))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number, rect in enumerate(self.places(), 1):
            if rect.contains(event.position()):
                self.set_start(number)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._design.sheet.columns if self._design is not None else 1
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.set_start(self.start + steps[key])
        elif key is Qt.Key.Key_Home:
            self.set_start(1)
        else:
            super().keyPressEvent(event)
