"""How many are in: of everyone, by category and by side."""

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from eventdesk.desktop.door.words import translate
from eventdesk.desktop.pages.attendees.words import category_label
from eventdesk.desktop.theme import GRID, HALF, Size, colours_of, font
from eventdesk.desktop.widgets import Caption, label
from eventdesk.workspace.door_reading import Count, DoorCounts

_MOST = 7


class CountsPane(QWidget):
    """Reads only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("door-counts")
        self.counts = DoorCounts()
        self._places: int | None = None
        self._total = label("", "title")
        self._total.setObjectName("door-arrived")
        self._caption = Caption(translate("Door", "arrived of those expected"))
        self._caption.setObjectName("door-room")
        self._categories = _Bars()
        self._sides = _Bars()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        for widget in (self._total, self._caption, self._categories, self._sides):
            column.addWidget(widget)

    def show_places(self, places: int | None) -> None:
        """Say how many the session has room for; None where that does not matter."""
        self._places = places
        self.show_counts(self.counts)

    @property
    def free(self) -> int | None:
        """How many more have room; negative where there are too many."""
        return None if self._places is None else self._places - self.counts.all.arrived

    def show_counts(self, counts: DoorCounts) -> None:
        """Show other numbers."""
        self.counts = counts
        self._caption.setText(self._told())
        self._total.setText(_ratio(counts.all))
        self._categories.show_rows([(category_label(key), count) for key, count in counts.by_category.items()])
        sides = [(key or translate("Door", "No side"), count) for key, count in counts.by_side.items()]
        self._sides.show_rows(sides if any(counts.by_side) else [])
        self.setAccessibleName(f"{_ratio(counts.all)} {self._caption.text()}")

    def _told(self) -> str:
        told = translate("Door", "arrived of those expected")
        free = self.free
        if free is None:
            return told
        full = translate("Door", "no place free")
        room = translate("Door", "places free: {places}").format(places=QLocale().toString(free))
        return f"{told} · {room if free > 0 else full}"


def _ratio(count: Count) -> str:
    locale = QLocale()
    return f"{locale.toString(count.arrived)} / {locale.toString(count.expected)}"


class _Bars(QWidget):
    """Rows of a name, a bar and two numbers; the most expected first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, Count]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: list[tuple[str, Count]]) -> None:
        shown = rows[:_MOST]
        if len(rows) > _MOST:
            rest = Count(sum(c.arrived for _n, c in rows[_MOST:]), sum(c.expected for _n, c in rows[_MOST:]))
            shown = [*shown, (translate("Door", "Others"), rest)]
        if len(shown) != len(self._rows):
            self._rows = shown
            self.updateGeometry()
        self._rows = shown
        self.setVisible(bool(shown))
        self.setAccessibleName(", ".join(f"{name} {_ratio(count)}" for name, count in shown))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(24 * GRID, len(self._rows) * _ROW + 2 * GRID if self._rows else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = colours_of(self)
        painter.setFont(font(Size.SMALL))
        metrics = painter.fontMetrics()
        top = GRID
        for name, count in self._rows:
            numbers = _ratio(count)
            wide = metrics.horizontalAdvance(numbers)
            painter.setPen(QColor(colours.muted))
            text_room = QRect(0, top, self.width() - wide - GRID, metrics.height())
            told = metrics.elidedText(name, Qt.TextElideMode.ElideRight, text_room.width())
            painter.drawText(text_room, Qt.AlignmentFlag.AlignLeft, told)
            painter.setPen(QColor(colours.text))
            painter.drawText(QRect(0, top, self.width(), metrics.height()), Qt.AlignmentFlag.AlignRight, numbers)
            line = top + metrics.height() + 2
            painter.fillRect(0, line, self.width(), 3, QColor(colours.hairline))
            share = min(1.0, count.arrived / count.expected) if count.expected else 0.0
            painter.fillRect(0, line, round(self.width() * share), 3, QColor(colours.good))
            top += _ROW


_ROW = 28
