"""QR codes as one path of rectangles: sharp at every size, a few hundred bytes on the page."""

import re
from functools import lru_cache
from math import isqrt
from typing import NamedTuple

import zxingcpp

from eventdesk.model.designs import ErrorLevel, QrElement

_DARK = re.compile(rb"\0+")
_STRONGEST_FIRST = ("H", "Q", "M", "L")
_COMFORTABLE_MM = 0.5
_PIECE = 7  # of 128 kinds
SMALLEST_MODULE_MM = 0.3
"""Printers of 300 dpi and the cameras of phones read no smaller module reliably."""


class TooLong(ValueError):
    """A text that no QR code holds."""


class Symbol(NamedTuple):
    """A QR code: its modules a side, without the quiet space, and whether each is dark, row by row (0 is dark)."""

    modules: int
    dark: bytes
    level: str


def symbol(text: str, level: str) -> Symbol:
    """The code of a text at an error level (L, M, Q, H). Raises TooLong; an empty text has none: ValueError."""
    if not text:
        raise ValueError("an empty text has no QR code")
    try:
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    except ValueError:
        raise TooLong(f"a QR code does not hold {len(text)} characters") from None
    dark = bytes(code.to_image(1, add_quiet_zones=False))  # type: ignore[call-overload]  # a buffer, untold
    return Symbol(isqrt(len(dark)), dark, level)


def module_mm(element: QrElement, modules: int) -> float:
    """How large a module is in the element's box, in mm."""
    return min(element.width, element.height) / (modules + 2 * element.quiet)


class Encoder:
    """Makes the codes of one document, each at the level its element asks for."""

    def __init__(self) -> None:
        self._levels: dict[tuple[float, int, int], str] = {}

    def encode(self, element: QrElement, text: str) -> Symbol:
        """Raises TooLong."""
        if element.level is not ErrorLevel.AUTO:
            return symbol(text, element.level.value)
        key = (min(element.width, element.height), element.quiet, len(text))
        known = self._levels.get(key)
        if known is not None:  # texts of one length, such as the codes of badges, mostly make codes of one size
            found = symbol(text, known)
            if module_mm(element, found.modules) >= _COMFORTABLE_MM:
                return found
        found = self._strongest(element, text)
        self._levels[key] = found.level
        return found

    def _strongest(self, element: QrElement, text: str) -> Symbol:
        """At the highest level whose modules are comfortably large, else at the one whose are largest."""
        best: Symbol | None = None
        for level in _STRONGEST_FIRST:
            try:
                found = symbol(text, level)
            except TooLong:
                continue
            if module_mm(element, found.modules) >= _COMFORTABLE_MM:
                return found
            if best is None or found.modules < best.modules:
                best = found
        if best is None:
            raise TooLong(f"a QR code does not hold {len(text)} characters")
        return best


def path(code: Symbol) -> str:
    """The dark modules as rectangles of a path, in modules from the code's lower left corner.

    Rows are made of pieces of a few modules, which are written once. All belong to one path, so that no seam
    shows where two of them meet.
    """
    count, dark = code.modules, code.dark
    columns = range(0, count, _PIECE)
    rows: list[str] = []
    for row in range(count):
        start = row * count
        end = start + count
        rectangles = "".join([_rectangles(x, dark[start + x : min(start + x + _PIECE, end)]) for x in columns])
        rows.append(rectangles.replace("y", str(count - 1 - row)))
    return "".join(rows)


@lru_cache(maxsize=8192)
def _rectangles(x: int, modules: bytes) -> str:
    """The runs of dark modules that begin at a column, in a row `y`."""
    runs = (run.span() for run in _DARK.finditer(modules))
    return "".join([f"{x + start} y {end - start} 1 re\n" for start, end in runs])
