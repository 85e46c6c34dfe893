"""What the inspector offers for each kind of element."""

from collections.abc import Callable
from typing import Any

from msgspec import structs

from eventdesk.desktop.designer.controls import (
    ChoiceBox,
    CountBox,
    FlagBox,
    LineBox,
    NumberBox,
    PaintBox,
    SegmentBox,
)
from eventdesk.desktop.designer.drawing import Drawing
from eventdesk.desktop.designer.panels import Panel, Row
from eventdesk.desktop.designer.template_box import TemplateBox
from eventdesk.desktop.designer.words import tr
from eventdesk.model.designs import (
    Across,
    AnyElement,
    BoxElement,
    Down,
    ErrorLevel,
    Fit,
    ImageElement,
    LineElement,
    PhotoElement,
    QrElement,
    TextElement,
)
from eventdesk.model.kinds import FontStyle

FARTHEST = 2000.0


def geometry(drawing: Drawing) -> Panel:
    """Place, size and turn, in mm and degrees."""
    return Panel(
        drawing,
        tr("Place and size"),
        (
            Row("x", tr("From the left"), NumberBox(-FARTHEST, FARTHEST), half=True),
            Row("y", tr("From the top"), NumberBox(-FARTHEST, FARTHEST), half=True),
            Row("width", tr("Width"), NumberBox(0, FARTHEST), half=True),
            Row("height", tr("Height"), NumberBox(0, FARTHEST), half=True),
            Row("rotation", tr("Turned clockwise"), NumberBox(-360, 360, 15, "°", 1), half=True),
            Row("locked", tr("Locked in its place"), FlagBox(tr("Locked in its place"))),
        ),
    )


def text_panel(drawing: Drawing, text: TemplateBox, language: ChoiceBox) -> Panel:
    point, low = "pt", 1.0
    return Panel(
        drawing,
        tr("Text"),
        (
            Row("text", "", text),
            Row("size_pt", tr("Size at most"), NumberBox(low, 1000, 1, point, 1), half=True),
            Row("lines", tr("Lines at most"), CountBox(0, 100, tr("as many as fit")), half=True),
            Row("bold", tr("Bold"), FlagBox(tr("Bold")), half=True),
            Row("capitals", tr("Capitals"), FlagBox(tr("Capitals")), half=True),
            Row("across", tr("Across"), _across(), half=True),
            Row("down", tr("Down"), _down(), half=True),
            Row("colour", tr("Colour"), PaintBox(tr("Colour of the text"))),
            Row(
                "font",
                tr("Type"),
                ChoiceBox(((FontStyle.SANS, tr("Sans")), (FontStyle.SERIF, tr("Serif")))),
                half=True,
            ),
            Row("leading", tr("Line spacing"), NumberBox(0.8, 4, 0.05, "×"), half=True),
            Row("language", tr("Fields and dates in"), language),
            Row("min_pt", tr("Size at least"), NumberBox(low, 1000, 0.5, point, 1), half=True),
            Row("east_asian_min_pt", tr("Han, Hangul, kana"), NumberBox(low, 1000, 0.5, point, 1), half=True),
            Row("arabic_min_pt", tr("Arabic, Hebrew"), NumberBox(low, 1000, 0.5, point, 1), half=True),
        ),
    )


def _across() -> SegmentBox:
    return SegmentBox(
        (
            (Across.LEFT, tr("Left"), "text-align-start"),
            (Across.CENTRE, tr("Centred"), "text-align-center"),
            (Across.RIGHT, tr("Right"), "text-align-end"),
        ),
        "text-across",
    )


def _down() -> SegmentBox:
    return SegmentBox(
        (
            (Down.TOP, tr("At the top"), "align-start-horizontal"),
            (Down.MIDDLE, tr("In the middle"), "align-center-horizontal"),
            (Down.BOTTOM, tr("At the bottom"), "align-end-horizontal"),
        ),
        "text-down",
    )


def qr_panel(drawing: Drawing, text: TemplateBox) -> Panel:
    levels = (
        (ErrorLevel.AUTO, tr("As much as there is room for")),
        (ErrorLevel.L, "L · 7 %"),
        (ErrorLevel.M, "M · 15 %"),
        (ErrorLevel.Q, "Q · 25 %"),
        (ErrorLevel.H, "H · 30 %"),
    )
    return Panel(
        drawing,
        tr("QR code"),
        (
            Row("text", "", text),
            Row("level", tr("May be damaged"), ChoiceBox(levels)),
            Row("quiet", tr("Quiet zone, modules"), CountBox(0, 10)),
            Row("colour", tr("Colour"), PaintBox(tr("Colour of the code"), may_be_none=False)),
            Row("ground", tr("Ground"), PaintBox(tr("Ground of the code"))),
        ),
    )


def _fits() -> ChoiceBox:
    return ChoiceBox(
        (
            (Fit.CONTAIN, tr("Whole, inside the box")),
            (Fit.COVER, tr("Fill the box, cut at the edges")),
            (Fit.STRETCH, tr("Stretch to the box")),
        )
    )


def image_panel(drawing: Drawing, picture: Any) -> Panel:
    rows = (Row("asset", "", picture), Row("fit", tr("In its box"), _fits()))
    return Panel(drawing, tr("Picture"), rows)


def photo_panel(drawing: Drawing) -> Panel:
    return Panel(
        drawing,
        tr("Photo of the person"),
        (
            Row("fit", tr("In its box"), _fits()),
            Row("radius", tr("Round corners"), NumberBox(0, FARTHEST), half=True),
            Row("edge_pt", tr("Edge"), NumberBox(0, 100, 0.25, "pt"), half=True),
            Row("edge", tr("Colour of the edge"), PaintBox(tr("Colour of the edge"))),
        ),
    )


def box_panel(drawing: Drawing) -> Panel:
    return Panel(
        drawing,
        tr("Box"),
        (
            Row("fill", tr("Filled with"), PaintBox(tr("Filled with"))),
            Row("edge", tr("Colour of the edge"), PaintBox(tr("Colour of the edge"))),
            Row("edge_pt", tr("Edge"), NumberBox(0, 100, 0.25, "pt"), half=True),
            Row("radius", tr("Round corners"), NumberBox(0, FARTHEST), half=True),
        ),
    )


def line_panel(drawing: Drawing) -> Panel:
    return Panel(
        drawing,
        tr("Line"),
        (
            Row("colour", tr("Colour"), PaintBox(tr("Colour of the line"), may_be_none=False)),
            Row("weight_pt", tr("Thickness"), NumberBox(0.05, 100, 0.25, "pt"), half=True),
            Row("dashed", tr("Dashed"), FlagBox(tr("Dashed")), half=True),
        ),
    )


def name_row(drawing: Drawing) -> Panel:
    hint = tr("What lists and reports call it")
    return Panel(drawing, "", (Row("name", tr("Name in lists"), LineBox(hint)),))


# What a tool draws. Sizes as they usually are, kept within the page.

_NEW: dict[str, Callable[[], AnyElement]] = {
    "text": lambda: TextElement(text="{name}", width=60, height=12, size_pt=24, bold=True),
    "qr": lambda: QrElement(width=25, height=25),
    "image": lambda: ImageElement(width=30, height=20),
    "photo": lambda: PhotoElement(width=25, height=32),
    "box": lambda: BoxElement(width=40, height=20, fill="category"),
    "line": lambda: LineElement(width=40, height=0),
}
TOOLS = tuple(_NEW)


def new_element(tool: str, page_width: float, page_height: float) -> AnyElement:
    """What a tool draws. Raises KeyError for no such tool."""
    made = _NEW[tool]()
    share = min(1.0, page_width * 0.8 / made.width, page_height * 0.8 / max(made.height, 1.0))
    return structs.replace(made, width=round(made.width * share, 1), height=round(made.height * share, 1))
