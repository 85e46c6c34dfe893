"""Draw pages into a PDF: marks, foot lines, outline and the document's own particulars."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from eventdesk.documents.layout.flow import Page
from eventdesk.documents.layout.geometry import Frame
from eventdesk.documents.layout.strips import Anchor, LinkMark, PictureMark, PlaceMark, RuleMark, TextMark
from eventdesk.documents.layout.web_links import leads_out
from eventdesk.documents.text import Align, Line, Style, Typesetter, clean, draw, rgb, save
from eventdesk.documents.text.drawing import add_operators, take_operators
from eventdesk.documents.text.fonts import LIBRARY, Family

_MIRRORED = {Align.LEFT: Align.RIGHT, Align.RIGHT: Align.LEFT, Align.CENTRE: Align.CENTRE}
CREATOR = "EventDesk"

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a PDF says about itself. `language` is a BCP 47 tag."""

    title: str
    language: str
    author: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Foot:
    """The line below each page: `text` at its beginning, `page_label(number, pages)` at its end.

    The first `bare` pages (covers) have none.
    """

    text: str
    page_label: Callable[[int, int], str]
    style: Style
    bare: int = 0


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF and the number of its pages."""

    pdf: bytes
    pages: int


def paint(
    pages: Iterable[Page],
    frame: Frame,
    setter: Typesetter,
    particulars: Particulars,
    foot: Foot,
    report: Report | None = None,
) -> bytes:
    """The pages as a PDF; see `print_pages`."""
    return print_pages(pages, frame, setter, particulars, foot, report).pdf


def print_pages(
    pages: Iterable[Page],
    frame: Frame,
    setter: Typesetter,
    particulars: Particulars,
    foot: Foot,
    report: Report | None = None,
) -> Printed:
    """The pages as a PDF. The same pages give the same bytes.

    A page is written as it comes and let go: what remains of it is one string, until the number of pages is
    known. Then calls `report(page, pages)` after each page; what it raises ends the work.
    """
    canvas = open_canvas(frame.page_width * frame.scale, frame.page_height * frame.scale, particulars)
    painter = PagePainter(canvas, frame, setter.right_to_left)
    sheets = [painter.sheet(page) for page in pages]
    for number, sheet in enumerate(sheets, 1):
        painter.put(sheet)
        if number > foot.bare:
            draw_foot(painter, setter, foot, number, len(sheets))
        painter.canvas.showPage()
        if report is not None:
            report(number, len(sheets))
    return Printed(save(painter.canvas), len(sheets))


def open_canvas(width: float, height: float, particulars: Particulars) -> Canvas:
    """A canvas for a PDF of pages of that size in points."""
    # The first font of a page is named even where nothing is set in it: one of ours, so that all are embedded.
    face = LIBRARY.face(Family.LATIN, bold=False)
    canvas = Canvas(
        BytesIO(),
        pagesize=(width, height),
        invariant=1,
        lang=particulars.language,
        initialFontName=face.name,  # type: ignore[arg-type]  # its stubs take it for a number
    )
    canvas.setTitle(clean(particulars.title))
    canvas.setAuthor(clean(particulars.author))
    canvas.setSubject(clean(particulars.subject))
    canvas.setCreator(CREATOR)
    canvas.setProducer(CREATOR)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    if particulars.language and Typesetter(particulars.language).right_to_left:
        canvas.setViewerPreference("Direction", "R2L")
    return canvas


@dataclass(frozen=True, slots=True)
class WrittenPage:
    """A page's text and rules as PDF operators, and what must wait until the page is made."""

    operators: str
    pictures: tuple[tuple[PictureMark, float], ...]
    anchors: tuple[tuple[Anchor, float], ...]
    links: tuple[tuple[LinkMark, float], ...]
    places: tuple[tuple[PlaceMark, float], ...]


class PagePainter:
    """Draws pages with a frame on a canvas, mirrored for right-to-left documents."""

    def __init__(self, canvas: Canvas, frame: Frame, mirrored: bool) -> None:
        self.canvas = canvas
        self.frame = frame
        self.mirrored = mirrored
        self._anchors = 0
        self._level = -1
        self._places: set[str] = set()
        self._bookmarked: set[str] = set()

    def sheet(self, page: Page) -> WrittenPage:
        """Write a page's text and rules."""
        pictures: list[tuple[PictureMark, float]] = []
        anchors: list[tuple[Anchor, float]] = []
        links: list[tuple[LinkMark, float]] = []
        places: list[tuple[PlaceMark, float]] = []
        for y, strip in page:
            top = self.frame.page_height - self.frame.top - y
            if strip.anchor is not None:
                anchors.append((strip.anchor, top))
            for mark in strip.marks:
                if isinstance(mark, TextMark):
                    self.text(mark.x, top - mark.y, mark.line, mark.align)
                elif isinstance(mark, RuleMark):
                    self._rule(mark, top)
                elif isinstance(mark, PictureMark):
                    pictures.append((mark, top))
                elif isinstance(mark, LinkMark):
                    links.append((mark, top))
                else:
                    places.append((mark, top))
        self._places.update([mark.name for mark, _ in places])
        written = take_operators(self.canvas)
        return WrittenPage(written, tuple(pictures), tuple(anchors), tuple(links), tuple(places))

    def put(self, sheet: WrittenPage) -> None:
        """Put a written page on the canvas, with its pictures, bookmarks and links; all pages must be written."""
        if self.frame.scale != 1.0:
            self.canvas.scale(self.frame.scale, self.frame.scale)
        add_operators(self.canvas, sheet.operators)
        for picture, top in sheet.pictures:
            self._picture(picture, top)
        for anchor, top in sheet.anchors:
            self._anchor(anchor, top)
        for place, top in sheet.places:
            self._bookmark(place.name, top - place.y)
        for link, top in sheet.links:
            self._link(link, top)

    def text(self, x: float, baseline: float, line: Line, align: Align) -> None:
        """A line at `x` from the frame's edge where reading begins, `baseline` from the paper's lower edge."""
        if self.mirrored:
            x, align = self.frame.width - x, _MIRRORED[align]
        draw(self.canvas, self.frame.left + x, baseline, line, align)

    def _left(self, x: float, width: float) -> float:
        return self.frame.left + (self.frame.width - x - width if self.mirrored else x)

    def _rule(self, mark: RuleMark, top: float) -> None:
        left, y = self._left(mark.x, mark.width), top - mark.y
        self.canvas.setStrokeColorRGB(*rgb(mark.colour))
        self.canvas.setLineWidth(mark.weight)
        self.canvas.line(left, y, left + mark.width, y)

    def _picture(self, mark: PictureMark, top: float) -> None:
        reader = ImageReader(BytesIO(mark.data))
        left, bottom = self._left(mark.x, mark.width), top - mark.y - mark.height
        self.canvas.drawImage(reader, left, bottom, mark.width, mark.height, mask="auto")

    def _anchor(self, anchor: Anchor, top: float) -> None:
        self._anchors += 1
        key = f"a{self._anchors}"
        # The outline refuses a level more than one below the last.
        self._level = min(anchor.level, self._level + 1)
        self._bookmark(key, top)
        self.canvas.addOutlineEntry(clean(anchor.title), key, level=self._level, closed=False)

    def _bookmark(self, key: str, top: float) -> None:
        """Where a name stands first is what it leads to."""
        if key not in self._bookmarked:
            self._bookmarked.add(key)
            self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=top * self.frame.scale, zoom=0)

    def _link(self, mark: LinkMark, top: float) -> None:
        left, upper = self._left(mark.x, mark.width), top - mark.y
        area = (left, upper - mark.height, left + mark.width, upper)
        if mark.target in self._places:
            self.canvas.linkRect("", mark.target, area, relative=1)
        elif leads_out(mark.target):
            self.canvas.linkURL(mark.target, area, relative=1)


def draw_foot(painter: PagePainter, setter: Typesetter, foot: Foot, number: int, pages: int) -> None:
    """The line below a page."""
    frame = painter.frame
    label = setter.line(foot.page_label(number, pages), foot.style)
    room = frame.width - label.width - 24
    text = shortened(setter, foot.text, foot.style, room)
    painter.text(0, frame.foot, text, Align.LEFT)
    painter.text(frame.width, frame.foot, label, Align.RIGHT)


def shortened(setter: Typesetter, text: str, style: Style, width: float) -> Line:
    """The text on one line, cut after a word and closed with “…” where it is wider than `width` points."""
    line = setter.line(text, style)
    if line.width <= width:
        return line
    lines = setter.wrap(text, style, width - setter.width("…", style))
    return setter.line(f"{lines[0].text.rstrip(' ,;:–-')}…", style) if lines else line
