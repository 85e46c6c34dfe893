"""Colours of tracks and blocks, all from the theme's, and text cut to fit, kept from one frame to the next."""

import colorsys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from eventdesk.desktop.theme import Colours, Size, contrast, font
from eventdesk.desktop.theme.colours import mix

_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
# Around the circle so that neighbours in a list differ most; the accent's blue is left to the accent.
_HUES = (0.08, 0.40, 0.80, 0.52, 0.95, 0.22, 0.70, 0.13, 0.32, 0.88)


def track_colours(tracks: Iterable[str], colours: Colours) -> dict[str, str]:
    """A colour for each track by the order in which they occur; it reaches 3 : 1 on blocks and on the ground."""
    return {track: _track_colour(number, colours) for number, track in enumerate(dict.fromkeys(tracks)) if track}


@lru_cache(maxsize=64)
def _track_colour(number: int, colours: Colours) -> str:
    hue = _HUES[number % len(_HUES)]
    lightness = 0.62 if colours.dark else 0.46
    step = 0.02 if colours.dark else -0.02
    grounds = (colours.surface, colours.window, colours.selection)
    while True:
        red, green, blue = colorsys.hls_to_rgb(hue, lightness, 0.55)
        made = "#" + "".join(f"{round(value * 255):02x}" for value in (red, green, blue))
        if all(contrast(made, ground) >= 3.0 for ground in grounds) or not 0.05 < lightness < 0.95:
            return made
        lightness += step


@dataclass(frozen=True)
class Inks:
    """The colours a frame is painted with."""

    colours: Colours
    ground: QColor
    line: QColor
    faint: QColor
    block: QColor
    pause: QColor
    border: QColor
    text: QColor
    muted: QColor
    accent: QColor
    selection: QColor
    warning: QColor
    danger: QColor


@lru_cache(maxsize=8)
def inks(colours: Colours) -> Inks:
    return Inks(
        colours=colours,
        ground=QColor(colours.window),
        line=QColor(colours.hairline),
        faint=QColor(mix(colours.hairline, colours.window, 0.45)),
        block=QColor(colours.surface),
        pause=QColor(mix(colours.hairline, colours.window, 0.45)),
        border=QColor(mix(colours.outline, colours.surface, 0.55)),
        text=QColor(colours.text),
        muted=QColor(colours.muted),
        accent=QColor(colours.accent),
        selection=QColor(colours.selection),
        warning=QColor(colours.warning),
        danger=QColor(colours.danger),
    )


@dataclass(frozen=True, slots=True)
class Face:
    """How a text is set."""

    size: Size = Size.SMALL
    bold: bool = False
    struck: bool = False


class Lettering:
    """Sets text in a language: cut at the width, or broken into lines. What was cut once is kept."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._fonts: dict[Face, tuple[QFont, QFontMetrics]] = {}
        self._widths: dict[tuple[str, Face], int] = {}
        self._cut: dict[tuple[str, int, Face], str] = {}
        self._broken: dict[tuple[str, int, int, Face], tuple[str, ...]] = {}

    def font(self, face: Face) -> QFont:
        return self._face(face)[0]

    def width(self, text: str, face: Face) -> int:
        key = (text, face)
        found = self._widths.get(key)
        if found is None:
            found = self._widths[key] = self._face(face)[1].horizontalAdvance(text)
        return found

    def cut(self, text: str, width: int, face: Face) -> str:
        """The text, ended by an ellipsis where it is wider."""
        key = (text, width, face)
        found = self._cut.get(key)
        if found is None:
            self._tidy()
            found = self._face(face)[1].elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._cut[key] = found
        return found

    def lines(self, text: str, width: int, most: int, face: Face) -> tuple[str, ...]:
        """The text broken into at most that many lines; the last is cut where there is more."""
        key = (text, width, most, face)
        found = self._broken.get(key)
        if found is None:
            self._tidy()
            found = self._broken[key] = tuple(self._break(text, width, most, face))
        return found

    def line(self, painter: QPainter, rect: QRect, text: str, face: Face, ink: QColor) -> None:
        """Draw one line at the left of the rectangle, in its middle."""
        if text and rect.width() > 0:
            painter.setFont(self.font(face))
            painter.setPen(ink)
            painter.drawText(rect, _ONE_LINE, self.cut(text, rect.width(), face))

    def _break(self, text: str, width: int, most: int, face: Face) -> list[str]:
        layout = QTextLayout(text, self.font(face))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        made: list[str] = []
        while len(made) < most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, 0))
            last = len(made) == most - 1
            end = len(text) if last else line.textStart() + line.textLength()
            made.append(self.cut(text[line.textStart() : end].strip(), width, face))
        layout.endLayout()
        return made

    def _face(self, face: Face) -> tuple[QFont, QFontMetrics]:
        found = self._fonts.get(face)
        if found is None:
            made = font(face.size, face.bold, self.language)
            made.setStrikeOut(face.struck)
            made.setFeature(QFont.Tag("tnum"), 1)  # figures of one width: times stand under each other
            found = self._fonts[face] = (made, QFontMetrics(made))
        return found

    def _tidy(self) -> None:
        if len(self._cut) + len(self._broken) > 40_000:
            self._widths.clear()
            self._cut.clear()
            self._broken.clear()
