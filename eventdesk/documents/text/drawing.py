"""Put set lines on a ReportLab canvas, as embedded TrueType subsets only."""

from enum import Enum, auto
from functools import lru_cache

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from eventdesk.documents.text.fonts import LIBRARY
from eventdesk.documents.text.lines import Line, Placed


class Align(Enum):
    """Start is where reading begins: the left edge, or the right one in a right-to-left document."""

    LEFT = auto()
    RIGHT = auto()
    CENTRE = auto()


@lru_cache(maxsize=64)
def colour(value: str) -> Color:
    """The colour of `#rrggbb`. Raises ValueError for anything else."""
    return HexColor(value)


def draw(canvas: Canvas, x: float, baseline: float, line: Line, align: Align = Align.LEFT) -> None:
    """Draw a line with its left edge, right edge or centre at `x`; points from the page's lower left corner."""
    if not line.runs:
        return
    left = x - {Align.LEFT: 0.0, Align.RIGHT: line.width, Align.CENTRE: line.width / 2}[align]
    out = canvas.beginText(left, baseline)
    style = None
    face = None
    for run in line.runs:
        if run.span.style is not style or run.piece.face is not face:
            style, face = run.span.style, run.piece.face
            out.setFont(face.name, style.size, style.line_height)
            out.setFillColor(colour(style.colour))
        if run.piece.glyphs is None:
            out.textOut(run.piece.text)
        else:
            _put_glyphs(out, run)
    canvas.drawText(out)
    _strike(canvas, left, baseline, line)


def _put_glyphs(out: PDFTextObject, run: Placed) -> None:
    """Draw shaped text cluster by cluster, each telling readers of the PDF what it stands for."""
    assert run.piece.glyphs is not None
    scale = run.span.style.size / 1000
    x, y = out.getX(), out.getY()
    code: list[str] = out._code  # type: ignore[attr-defined]  # no public way to mark content
    for cluster in run.piece.glyphs.clusters:
        # A glyph's code may be private: the text is told by /ActualText (ISO 32000-1, 14.9.4).
        told = not all(glyph.char == cluster.text for glyph in cluster.glyphs)
        if told:
            code.append(f"/Span <</ActualText <{_hex(cluster.text)}>>> BDC")
        for glyph in cluster.glyphs:
            out.setTextOrigin(x + glyph.x_offset * scale, y + glyph.y_offset * scale)
            out.textOut(glyph.char)
            x += glyph.advance * scale
        if told:
            code.append("EMC")
    out.setTextOrigin(x, y)


def _hex(text: str) -> str:
    return ("\ufeff" + text).encode("utf-16-be").hex().upper()


def _strike(canvas: Canvas, left: float, baseline: float, line: Line) -> None:
    for run in line.runs:
        if run.span.struck and run.piece.text:
            size = run.span.style.size
            canvas.setStrokeColor(colour(run.span.style.colour))
            canvas.setLineWidth(size * 0.05)
            canvas.line(left, baseline + size * 0.28, left + run.width, baseline + size * 0.28)
        left += run.width


def save(canvas: Canvas) -> bytes:
    """Finish the document and return its bytes.

    Under the library's lock: subsets are cut from font files that all threads share.
    """
    with LIBRARY.lock:
        data: bytes = canvas.getpdfdata()  # type: ignore[no-untyped-call]
    return data
