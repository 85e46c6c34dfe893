"""Put set lines on a ReportLab canvas, as embedded TrueType subsets only.

This module writes text operators itself (ISO 32000-1, 9.4): ReportLab's text objects measure every string
again and set font and colour anew, which costs more than all of the layout.
"""

from enum import Enum, auto
from functools import lru_cache
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from eventdesk.documents.text.fonts import LIBRARY, Face
from eventdesk.documents.text.lines import Line, Run

_ESCAPED = str.maketrans({"(": "\\(", ")": "\\)", "\\": "\\\\"})


class Align(Enum):
    """Which part of a line stands at the given x."""

    LEFT = auto()
    RIGHT = auto()
    CENTRE = auto()


def draw(canvas: Canvas, x: float, baseline: float, line: Line, align: Align = Align.LEFT) -> None:
    """Draw a line with its left edge, right edge or centre at `x`; points from the page's lower left corner."""
    if not line.runs:
        return
    if align is not Align.LEFT:
        x -= line.width if align is Align.RIGHT else line.width / 2
    code = ["BT"]
    style = None
    at = x
    for run in line.runs:
        if run.style is not style:
            style = run.style
            code.append(_fill_operator(style.colour))
        if run.piece.glyphs is None:
            code.append(f"1 0 0 1 {at:.3f} {baseline:.3f} Tm")
            _show(code, canvas, run.piece.face, style.size, run.piece.text)
        else:
            _show_glyphs(code, canvas, run, at, baseline)
        at += run.width
    code.append("ET")
    if any(run.style.struck for run in line.runs):
        code += _strikes(line, x, baseline)
    add_operators(canvas, " ".join(code))


def add_operators(canvas: Canvas, operators: str) -> None:
    """Append to the content of the current page."""
    canvas._code.append(operators)  # type: ignore[attr-defined]


def take_operators(canvas: Canvas) -> str:
    """Take away what has been drawn on the current page, apart from what every page begins with."""
    code: list[str] = canvas._code  # type: ignore[attr-defined]
    taken = "\n".join(code)
    code.clear()
    return taken


def _show(code: list[str], canvas: Any, face: Face, size: float, text: str) -> None:
    """Show text in a face; characters go to the subsets of 256 in which the font is embedded."""
    font: Any = face.font
    if text.isascii():  # coded as itself in the first subset
        name = font.getSubsetInternalName(0, canvas._doc)
        code.append(f"{name} {size:g} Tf ({text.translate(_ESCAPED)}) Tj")
        return
    for subset, encoded in font.splitString(text, canvas._doc):
        name = font.getSubsetInternalName(subset, canvas._doc)
        code.append(f"{name} {size:g} Tf ({canvas._escape(encoded)}) Tj")


def _show_glyphs(code: list[str], canvas: Canvas, run: Run, x: float, y: float) -> None:
    """Show shaped text, each glyph at its place; where codes do not tell the text, /ActualText does."""
    glyphs = run.piece.glyphs
    assert glyphs is not None
    scale = run.style.size / 1000
    if glyphs.told:  # ISO 32000-1, 14.9.4
        code.append(f"/Span <</ActualText <{_hex(run.piece.text)}>>> BDC")
    for glyph in glyphs.shown:
        code.append(f"1 0 0 1 {x + glyph.x_offset * scale:.3f} {y + glyph.y_offset * scale:.3f} Tm")
        _show(code, canvas, run.piece.face, run.style.size, glyph.codes)
        x += glyph.advance * scale
    if glyphs.told:
        code.append("EMC")


def _hex(text: str) -> str:
    return ("\ufeff" + text).encode("utf-16-be").hex().upper()


def _strikes(line: Line, x: float, baseline: float) -> list[str]:
    """A line through each struck run."""
    code: list[str] = []
    for run in line.runs:
        if run.style.struck:
            y = baseline + run.style.size * 0.28
            code.append(f"{_stroke_operator(run.style.colour)} {run.style.size * 0.06:.3f} w")
            code.append(f"{x:.3f} {y:.3f} m {x + run.width:.3f} {y:.3f} l S")
        x += run.width
    return code


@lru_cache(maxsize=64)
def rgb(colour: str) -> tuple[float, float, float]:
    """Red, green and blue, each 0 to 1, of `#rrggbb`. Raises ValueError for anything else."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"“{colour}” is not a colour: write #rrggbb")
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


@lru_cache(maxsize=64)
def _fill_operator(colour: str) -> str:
    return "{:.4g} {:.4g} {:.4g} rg".format(*rgb(colour))


@lru_cache(maxsize=64)
def _stroke_operator(colour: str) -> str:
    return "{:.4g} {:.4g} {:.4g} RG".format(*rgb(colour))


def save(canvas: Canvas) -> bytes:
    """Finish the document and return its bytes.

    Under the library's lock: subsets are cut from font files that all threads share. Pages are compressed
    without the ASCII armour that ReportLab adds unless told otherwise: a fifth smaller, and quicker.
    """
    with LIBRARY.lock:
        armour = rl_config.useA85
        rl_config.useA85 = 0
        try:
            data: bytes = canvas.getpdfdata()  # type: ignore[no-untyped-call]
        finally:
            rl_config.useA85 = armour
    return data
