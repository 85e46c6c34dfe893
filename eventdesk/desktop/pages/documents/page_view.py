"""Pages of a PDF, one below the other, white on the window's ground."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from eventdesk.desktop.theme import GRID, colours_of

POINTS_PER_INCH = 72.0
LEAST, MOST = 0.25, 4.0
"""Zoom, where 1.0 shows a page in its real size at the screen's nominal resolution."""
_STEP = 1.25
_MARGIN = 2 * GRID


@dataclass
class _Drawn:
    """A page as it was drawn last, and whether it is of the document now shown in the size now wanted."""

    image: QImage
    fresh: bool


class PageView(QAbstractScrollArea):
    """Draws visible pages in a thread of its own; until a new one is there, the last one stays.

    QPdfView would show white pages for a moment at each new document, which flickers as one types.
    """

    page_changed = Signal(int, int)
    """The page at the middle of the view (from 0), and how many there are."""
    zoom_changed = Signal(float, bool)
    """The zoom, and whether it follows the width of the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self.document)
        self._renderer.pageRendered.connect(self._page_drawn)
        self._drawn: dict[int, _Drawn] = {}
        self._asked: dict[int, int] = {}
        self._zoom, self._fits_width = 1.0, True
        self._told: tuple[int, int] = (-1, -1)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    # The document

    def show_pdf(self, data: bytes) -> None:
        """Show these pages at the place and in the zoom of the ones before."""
        place = self._place()
        document, buffer = QPdfDocument(self), QBuffer(self)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        self._renderer.setDocument(document)
        old, self.document = self.document, document
        old.close()
        old.deleteLater()
        self._buffer.deleteLater()
        self._buffer = buffer
        self._stale()
        self._lay_out()
        self._go_back(place)
        self._scrolled()

    @property
    def page_count(self) -> int:
        return self.document.pageCount()

    @property
    def page(self) -> int:
        """The page at the middle of the view, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        rectangles = self._rectangles()
        return next(
            (n for n, r in enumerate(rectangles) if r.bottom() + _MARGIN / 2 >= middle), len(rectangles) - 1
        )

    def text(self) -> str:
        """The text of all pages, as a reader of the PDF would copy it."""
        pages = (self.document.getAllText(page).text() for page in range(self.page_count))
        return "\n".join(pages).replace("\r\n", "\n")

    # Going about

    def go_to(self, page: int) -> None:
        """Bring the top of a page (from 0) to the top of the view."""
        rectangles = self._rectangles()
        if 0 <= page < len(rectangles):
            self.verticalScrollBar().setValue(round(rectangles[page].top() - _MARGIN))

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def fits_width(self) -> bool:
        return self._fits_width

    def set_zoom(self, zoom: float) -> None:
        """Show the pages in that size, whatever the width of the view."""
        self._fits_width = False
        self._set(min(MOST, max(LEAST, zoom)))

    def fit_width(self) -> None:
        """Show the pages as wide as the view, now and when it is resized."""
        self._fits_width = True
        self._set(self._fitting())

    def zoom_in(self) -> None:
        self.set_zoom(self._zoom * _STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self._zoom / _STEP)

    def _set(self, zoom: float) -> None:
        place = self._place()
        if abs(zoom - self._zoom) > 1e-6:
            self._zoom = zoom
            self._stale()
        self._lay_out()
        self._go_back(place)
        self._scrolled()
        self.zoom_changed.emit(self._zoom, self._fits_width)

    def _fitting(self) -> float:
        widest = max((self._points(page).width() for page in range(self.page_count)), default=0.0)
        # The scroll bar's room is left free also while it is away: its coming and going must not change the zoom.
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * _MARGIN
        return min(MOST, max(LEAST, room / (widest * self._scale()))) if widest > 0 and room > 0 else self._zoom

    def _place(self) -> tuple[int, float]:
        """The page at the top of the view, and how far down in it the view begins (0 to 1)."""
        top = self.verticalScrollBar().value()
        for number, rectangle in enumerate(self._rectangles()):
            if rectangle.bottom() > top:
                return number, (top - rectangle.top()) / max(1.0, rectangle.height())
        return 0, 0.0

    def _go_back(self, place: tuple[int, float]) -> None:
        rectangles = self._rectangles()
        if rectangles:
            number, share = place
            rectangle = rectangles[min(number, len(rectangles) - 1)]
            self.verticalScrollBar().setValue(round(rectangle.top() + share * rectangle.height()))

    # Geometry, in device-independent pixels from the top of the first page's margin

    def _points(self, page: int) -> QSizeF:
        return self.document.pagePointSize(page)

    def _scale(self) -> float:
        return self.logicalDpiX() / POINTS_PER_INCH

    def _rectangles(self) -> list[QRectF]:
        rectangles, top = [], float(_MARGIN)
        width = self.viewport().width()
        for page in range(self.page_count):
            size = self._points(page) * self._zoom * self._scale()
            left = max(float(_MARGIN), (width - size.width()) / 2)
            rectangles.append(QRectF(QPointF(left, top), size))
            top += size.height() + _MARGIN
        return rectangles

    def _lay_out(self) -> None:
        if self._fits_width:
            fitting = self._fitting()
            if abs(fitting - self._zoom) > 1e-6:
                self._zoom = fitting
                self._stale()
                self.zoom_changed.emit(self._zoom, True)
        rectangles = self._rectangles()
        height = rectangles[-1].bottom() + _MARGIN if rectangles else 0.0
        width = max((r.width() for r in rectangles), default=0.0) + 2 * _MARGIN
        view = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(0, round(height) - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(5 * GRID)
        self.horizontalScrollBar().setRange(0, max(0, round(width) - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.viewport().update()

    # Drawing

    def _stale(self) -> None:
        self._asked.clear()
        for drawn in self._drawn.values():
            drawn.fresh = False

    def _scrolled(self) -> None:
        self.viewport().update()
        now = (self.page, self.page_count)
        if now != self._told:
            self._told = now
            self.page_changed.emit(*now)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        colours = colours_of(self)
        painter.fillRect(event.rect(), QColor(colours.window))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        shown = QRectF(self.viewport().rect()).translated(
            self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        )
        visible = [(n, r) for n, r in enumerate(self._rectangles()) if r.intersects(shown)]
        for number, rectangle in visible:
            self._paint_page(painter, number, rectangle.toAlignedRect(), QColor(colours.hairline))
        self._forget_all_but([number for number, _ in visible])

    def _paint_page(self, painter: QPainter, number: int, rectangle: QRect, edge: QColor) -> None:
        painter.fillRect(rectangle.adjusted(-1, -1, 1, 1), edge)
        painter.fillRect(rectangle, Qt.GlobalColor.white)
        drawn = self._drawn.get(number)
        if drawn is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not drawn.fresh)
            painter.drawImage(rectangle, drawn.image)
        if drawn is None or not drawn.fresh:
            self._ask(number, rectangle.size())

    def _ask(self, number: int, size: QSize) -> None:
        if number not in self._asked and self.document.status() is QPdfDocument.Status.Ready:
            options = QPdfDocumentRenderOptions()
            self._asked[number] = self._renderer.requestPage(number, size * self.devicePixelRatioF(), options)

    def _page_drawn(
        self, number: int, _size: QSize, image: QImage, _options: QPdfDocumentRenderOptions, request: int
    ) -> None:
        if self._asked.get(number) != request:
            return  # of an older document or size
        del self._asked[number]
        self._drawn[number] = _Drawn(image, True)
        self.viewport().update()

    def _forget_all_but(self, visible: list[int]) -> None:
        """Keep the pictures of what is seen and its neighbours: a page is some megabytes."""
        if visible:
            for number in [n for n in self._drawn if not visible[0] - 2 <= n <= visible[-1] + 2]:
                del self._drawn[number]
            for number in [n for n in self._asked if not visible[0] - 2 <= n <= visible[-1] + 2]:
                del self._asked[number]

    def settled(self) -> bool:
        """Whether all that is seen is drawn as it is now."""
        self.viewport().repaint()
        return not self._asked

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place = self._place()
        self._lay_out()
        self._go_back(place)
        self._scrolled()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        pages = {Qt.Key.Key_PageDown: self.page + 1, Qt.Key.Key_PageUp: self.page - 1}
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        key = Qt.Key(event.key())
        if key in pages:
            self.go_to(min(max(pages[key], 0), self.page_count - 1))
        elif key in ends:
            bar.setValue(ends[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * _STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)
