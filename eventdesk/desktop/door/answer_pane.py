"""The answer, to be read from three steps away: a colour, a sign, a word, and who it is."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.desktop.theme import GRID, HALF, Size, colours_of, font
from eventdesk.desktop.theme.colours import Colours, contrast
from eventdesk.desktop.theme.icons import draw

_SMALLEST_NAME = 26


class Ground(StrEnum):
    """What kind of answer a colour tells."""

    IDLE = "idle"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


# The window's own green, brown and red are alike to one man in twelve. These differ in lightness, and green leans
# to blue, so that whoever does not tell red from green tells them apart from afar.
_GROUNDS = {Ground.GOOD: "#00806a", Ground.WARNING: "#f0b429", Ground.BAD: "#a8101c"}
_GROUNDS_IN_THE_DARK = {Ground.GOOD: "#5fd3b0", Ground.WARNING: "#ffc94d", Ground.BAD: "#d3202f"}


def head_colours(ground: Ground, dark: bool) -> tuple[str, str]:
    """The colour of an answer that is none of `IDLE`, and what is written on it."""
    colour = (_GROUNDS_IN_THE_DARK if dark else _GROUNDS)[ground]
    return colour, max(("#ffffff", "#101214"), key=lambda ink: contrast(ink, colour))


@dataclass(frozen=True)
class Shown:
    """What the pane says. `languages` are those of `name`, `other` and `organization`, whose Han have forms."""

    ground: Ground
    icon: str
    word: str
    detail: str = ""
    name: str = ""
    other: str = ""
    lines: tuple[str, ...] = ()
    chips: tuple[str, ...] = ()
    needs: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    language: str = "ko"
    other_language: str = "ko"

    @property
    def sentence(self) -> str:
        """All of it in one go, for a screen reader."""
        needs = [text for _icon, text in self.needs]
        parts = (self.word, self.detail, self.name, self.other, *self.lines, *self.chips, *needs, self.hint)
        return ". ".join(part for part in parts if part)


class AnswerPane(QWidget):
    """Draws a `Shown`. Sizes follow the room there is."""

    def __init__(self, idle: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("door-answer")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(30 * GRID, 24 * GRID))
        self._idle = idle
        self.shown = idle
        self.setAccessibleName(idle.sentence)

    def show_answer(self, shown: Shown | None) -> None:
        """Say something else; None for nothing yet."""
        self.shown = shown or self._idle
        self.setAccessibleName(self.shown.sentence)
        if shown is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, shown.sentence))
        self.update()

    def rehearse(self) -> None:
        """Draw an answer that nobody sees: the first time a letter is drawn in a size takes long."""
        kept, letters = self.shown, "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 가나다 王李"
        self.shown = Shown(Ground.GOOD, "circle-check", letters, letters, letters, letters, (letters,))
        self.grab()
        self.shown = kept

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colours = colours_of(self)
        if self.shown.ground is Ground.IDLE:
            self._paint_idle(painter, colours)
            return
        head = self._paint_head(painter, colours)
        body = QRect(0, head, self.width(), self.height() - head)
        self._paint_body(painter, colours, body.adjusted(4 * GRID, 2 * GRID, -4 * GRID, -2 * GRID))

    def _paint_idle(self, painter: QPainter, colours: Colours) -> None:
        painter.fillRect(self.rect(), QColor(colours.surface))
        middle = self.rect().center()
        side = 12 * GRID
        ratio = self.devicePixelRatioF()
        picture = draw(self.shown.icon, colours.outline, round(side * ratio))
        spot = QRect(middle.x() - side // 2, middle.y() - side, side, side)
        painter.drawPixmap(spot, picture)
        painter.setPen(QColor(colours.text))
        painter.setFont(font(Size.TITLE, bold=True))
        below = QRect(2 * GRID, spot.bottom() + 2 * GRID, self.width() - 4 * GRID, 4 * GRID)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.shown.word)
        painter.setPen(QColor(colours.muted))
        painter.setFont(font())
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(below.translated(0, 4 * GRID).adjusted(0, 0, 0, 6 * GRID), flags, self.shown.detail)

    def _paint_head(self, painter: QPainter, colours: Colours) -> int:
        """The coloured part; returns its height."""
        ground, ink = head_colours(self.shown.ground, colours.dark)
        height = min(max(round(self.height() * 0.32), 10 * GRID), 40 * GRID)
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.fillRect(0, 0, self.width(), height, QColor(ground))
        # The colour all around, so that it is seen beside a person who stands before it.
        painter.setPen(QPen(QColor(ground), 2 * HALF))
        painter.drawRect(self.rect().adjusted(HALF, HALF, -HALF, -HALF))
        side = round(height * 0.62)
        ratio = self.devicePixelRatioF()
        spot = QRect(4 * GRID, (height - side) // 2, side, side)
        painter.drawPixmap(spot, draw(self.shown.icon, ink, round(side * ratio)))
        left = spot.right() + 3 * GRID
        room = QRect(left, 0, self.width() - left - 3 * GRID, height)
        painter.setPen(QColor(ink))
        self._paint_word(painter, room, height)
        return height

    def _paint_word(self, painter: QPainter, room: QRect, height: int) -> None:
        detail_px = max(15, min(48, height // 6))
        word_px = self._fitting(self.shown.word, room.width(), min(120, round(height * 0.38)), 20)
        word = _sized(word_px, bold=True)
        detail = _sized(detail_px)
        lines = QFontMetrics(word).height() + (QFontMetrics(detail).height() if self.shown.detail else 0)
        top = room.top() + (height - lines) // 2
        painter.setFont(word)
        painter.drawText(
            QRect(room.left(), top, room.width(), QFontMetrics(word).height()), _LEFT, self.shown.word
        )
        if self.shown.detail:
            painter.setFont(detail)
            metrics = QFontMetrics(detail)
            text = metrics.elidedText(self.shown.detail, Qt.TextElideMode.ElideRight, room.width())
            below = QRect(room.left(), top + QFontMetrics(word).height(), room.width(), metrics.height())
            painter.drawText(below, _LEFT, text)

    def _paint_body(self, painter: QPainter, colours: Colours, room: QRect) -> None:
        """Who it is; what does not fit any more is left away from below, the needs never."""
        needs = self._needs_height(room)
        rest = QRect(room.left(), room.top(), room.width(), room.height() - needs)
        top = rest.top()
        name_px = min(120, max(_SMALLEST_NAME, rest.height() // 4))
        top += self._paint_name(painter, colours, rest, top, self.shown.name, name_px, self.shown.language)
        other_px = max(20, round(name_px * 0.6))
        if self.shown.other and top + other_px * 1.4 <= rest.bottom():
            language = self.shown.other_language
            top += self._paint_name(painter, colours, rest, top, self.shown.other, other_px, language, bold=False)
        line_px = max(15, min(32, rest.height() // 13))
        line = _sized(line_px, language=self.shown.language)
        metrics = QFontMetrics(line)
        top += GRID
        for text in (*self.shown.lines, " · ".join(self.shown.chips), self.shown.hint):
            if text and top + metrics.height() <= rest.bottom():
                painter.setFont(line)
                painter.setPen(QColor(colours.muted if text == self.shown.hint else colours.text))
                told = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rest.width())
                painter.drawText(QRect(rest.left(), top, rest.width(), metrics.height()), _LEFT, told)
                top += metrics.height() + HALF
        self._paint_needs(painter, colours, QRect(room.left(), rest.bottom() + 1, room.width(), needs))

    def _paint_name(
        self,
        painter: QPainter,
        colours: Colours,
        room: QRect,
        top: int,
        text: str,
        pixels: int,
        language: str,
        bold: bool = True,
    ) -> int:
        if not text:
            return 0
        size = self._fitting(text, room.width(), pixels, _SMALLEST_NAME if bold else 18, language, bold)
        # On two lines a long name is larger than on one.
        twice = self._fitting(text, round(1.7 * room.width()), round(0.6 * pixels), 0, language, bold)
        made = _sized(max(size, twice), bold=bold, language=language)
        metrics = QFontMetrics(made)
        painter.setFont(made)
        painter.setPen(QColor(colours.text))
        if top + 2 * metrics.height() > room.bottom():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        box = metrics.boundingRect(QRect(0, 0, room.width(), 2 * metrics.height()), _WRAPPED, text)
        height = min(2 * metrics.height(), max(metrics.height(), box.height()))
        painter.drawText(QRect(room.left(), top, room.width(), height), _WRAPPED, text)
        return height + HALF

    def _needs_height(self, room: QRect) -> int:
        rows = len(self._need_rows(room.width()))
        return rows * (5 * GRID) + GRID if rows else 0

    def _need_rows(self, width: int) -> list[list[tuple[str, str, int]]]:
        """The needs in rows, each with the width of its box."""
        metrics = QFontMetrics(_sized(_NEED, bold=True))
        rows: list[list[tuple[str, str, int]]] = []
        left = width + 1
        for icon, text in self.shown.needs:
            told = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 8 * GRID)
            wide = metrics.horizontalAdvance(told) + 7 * GRID
            if left + wide > width:
                rows.append([])
                left = 0
            rows[-1].append((icon, told, wide))
            left += wide + GRID
        return rows[:3]

    def _paint_needs(self, painter: QPainter, colours: Colours, room: QRect) -> None:
        made = _sized(_NEED, bold=True)
        painter.setFont(made)
        top = room.top() + GRID
        for row in self._need_rows(room.width()):
            left = room.left()
            for icon, text, wide in row:
                box = QRect(left, top, wide, 4 * GRID + HALF)
                painter.setPen(QPen(QColor(colours.warning), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), HALF, HALF)
                side = 2 * GRID + HALF
                picture = draw(icon, colours.warning, round(side * self.devicePixelRatioF()))
                painter.drawPixmap(
                    QRect(box.left() + GRID + HALF, box.center().y() - side // 2, side, side), picture
                )
                painter.setPen(QColor(colours.text))
                painter.drawText(box.adjusted(5 * GRID, 0, 0, 0), _LEFT, text)
                left += wide + GRID
            top += 5 * GRID

    def _fitting(
        self, text: str, width: int, largest: int, smallest: int, language: str = "ko", bold: bool = True
    ) -> int:
        """The size in which the text fits on a line, `smallest` at the least."""
        advance = QFontMetrics(_sized(largest, bold=bold, language=language)).horizontalAdvance(text)
        if advance <= width:
            return largest
        return max(smallest, int(largest * width / advance))


_NEED = 17
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def _sized(pixels: int, bold: bool = False, language: str = "ko") -> QFont:
    """The window's family, larger than the window's sizes are: it is read from afar."""
    made = font(Size.BODY, bold, language)
    made.setPixelSize(pixels)
    return made
