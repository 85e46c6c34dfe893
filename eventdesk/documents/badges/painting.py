"""Draws the faces of a design for one attendee after another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from math import cos, radians, sin

from eventdesk.documents.badges.fitting import MM, Fitter, placed
from eventdesk.documents.badges.paints import Paints
from eventdesk.documents.badges.pdf_file import PdfFile
from eventdesk.documents.badges.pictures import Pictures, Placed
from eventdesk.documents.badges.places import Spot
from eventdesk.documents.badges.qr import Encoder, TooLong, path
from eventdesk.documents.badges.values import Values, is_fixed
from eventdesk.documents.text import draw, rgb
from eventdesk.documents.text.drawing import add_operators, take_operators
from eventdesk.model.designs import (
    ALWAYS,
    LOGO,
    AnyElement,
    BoxElement,
    Condition,
    Design,
    Fit,
    ImageElement,
    LineElement,
    PhotoElement,
    QrElement,
    TextElement,
)
from eventdesk.model.snapshot import Attendee

_ROUND = 0.5523  # how far the handles of a quarter circle's curve reach, in parts of its radius
_NOBODY = Attendee(id="nobody")


@dataclass(slots=True)
class Inks:
    """The pictures and forms that a page uses, by the names it calls them."""

    named: dict[str, int] = field(default_factory=dict)

    def use(self, number: int) -> str:
        name = f"X{number}"
        self.named[name] = number
        return name


def applies(condition: Condition, attendee: Attendee, values: Values) -> bool:
    """Whether what has this condition is drawn for the attendee."""
    if condition is ALWAYS or condition == ALWAYS:
        return True
    if condition.categories and attendee.category not in condition.categories:
        return False
    if attendee.category in condition.not_categories:
        return False
    if condition.sides and attendee.side not in condition.sides:
        return False
    if attendee.side in condition.not_sides:
        return False
    if condition.has and not values.says(condition.has, attendee):
        return False
    return not (condition.lacks and values.says(condition.lacks, attendee))


def fixed(element: AnyElement) -> bool:
    """Whether an element looks the same on every piece."""
    if element.only != ALWAYS or isinstance(element, PhotoElement):
        return False
    if isinstance(element, ImageElement):
        return True
    if isinstance(element, TextElement | QrElement) and not is_fixed(element.text):
        return False
    return not any(paint in ("category", "side") for paint in _paints(element))


def _paints(element: AnyElement) -> tuple[str, ...]:
    if isinstance(element, BoxElement):
        return element.fill, element.edge
    if isinstance(element, QrElement):
        return element.colour, element.ground
    return (element.colour,) if isinstance(element, TextElement | LineElement) else ()


class Painter:
    """Draws the faces of one design into one file. What is the same on all pieces is written once, as a form."""

    def __init__(
        self, design: Design, fitter: Fitter, images: Mapping[str, bytes], file: PdfFile, logo: str = ""
    ) -> None:
        self.design = design
        self._fitter = fitter
        self._file = file
        self._canvas = file.canvas
        self._paints = Paints(design, fitter.values.snapshot)
        self._pictures = Pictures(images, file)
        self._logo = logo
        self._codes = Encoder()
        self._steps: dict[bool, list[AnyElement | int]] = {}

    def face(self, attendee: Attendee, spot: Spot, page_height: float, room: Sequence[float], back: bool) -> Inks:
        """Draw a face on the canvas; `room` is how far it may reach over its left, top, right and lower edge."""
        inks = Inks()
        steps = self._steps.get(back)
        if steps is None:
            steps = self._steps[back] = self._prepared(self.design.back if back else self.design.front)
        add_operators(self._canvas, f"q {_matrix(spot, page_height)} cm")
        left, top, right, bottom = (reach * MM for reach in room)
        wide, high = self.design.width * MM, self.design.height * MM
        add_operators(
            self._canvas, f"{-left:.3f} {-bottom:.3f} {wide + left + right:.3f} {high + top + bottom:.3f} re W n"
        )
        for step in steps:
            if isinstance(step, int):
                add_operators(self._canvas, f"/{inks.use(step)} Do")
            elif applies(step.only, attendee, self._fitter.values):
                self._element(step, attendee, inks)
        add_operators(self._canvas, "Q")
        return inks

    def _prepared(self, elements: Sequence[AnyElement]) -> list[AnyElement | int]:
        """The elements, with those that look the same on every piece, and stand together, as a form's number."""
        before = take_operators(self._canvas)
        steps: list[AnyElement | int] = []
        for same, group in groupby(elements, key=fixed):
            if not same:
                steps += group
                continue
            inks = Inks()
            for element in group:
                self._element(element, _NOBODY, inks)
            wide, high, edge = self.design.width * MM, self.design.height * MM, self.design.bleed * MM
            area = (-edge, -edge, wide + edge, high + edge)
            steps.append(self._file.form(area, take_operators(self._canvas), inks.named))
        add_operators(self._canvas, before)
        return steps

    def _element(self, element: AnyElement, attendee: Attendee, inks: Inks) -> None:
        if element.rotation % 360:
            x, y = self._corner(element)
            middle_x, middle_y = x + element.width * MM / 2, y - element.height * MM / 2
            add_operators(self._canvas, f"q {_turned(element.rotation, middle_x, middle_y)} cm")
            self._draw(element, attendee, inks)
            add_operators(self._canvas, "Q")
        else:
            self._draw(element, attendee, inks)

    def _draw(self, element: AnyElement, attendee: Attendee, inks: Inks) -> None:
        if isinstance(element, TextElement):
            self._text(element, attendee)
        elif isinstance(element, QrElement):
            self._code(element, attendee)
        elif isinstance(element, BoxElement):
            self._box(element, attendee)
        elif isinstance(element, LineElement):
            self._line(element, attendee)
        elif isinstance(element, PhotoElement):
            self._photo(element, attendee, inks)
        else:
            self._image(element, inks)

    def _corner(self, element: AnyElement) -> tuple[float, float]:
        """Its upper left corner in points from the face's lower left one."""
        return element.x * MM, (self.design.height - element.y) * MM

    def _text(self, element: TextElement, attendee: Attendee) -> None:
        colour = self._paints.colour(element.colour, attendee)
        if not colour:
            return
        setting = self._fitter.setting(element, self._fitter.told(element, attendee), colour)
        left, top = self._corner(element)
        for x, baseline, line in placed(element, setting):
            draw(self._canvas, left + x, top - baseline, line)

    def _code(self, element: QrElement, attendee: Attendee) -> None:
        text = self._fitter.values.code_text(element.text, attendee)
        if not text:
            return
        try:
            code = self._codes.encode(element, text)
        except TooLong:
            return
        side = min(element.width, element.height) * MM
        if not side:
            return
        x, y = self._corner(element)
        left = x + (element.width * MM - side) / 2
        bottom = y - (element.height * MM + side) / 2
        ground = self._paints.colour(element.ground, attendee)
        if ground:
            add_operators(self._canvas, f"{_fill(ground)} {left:.3f} {bottom:.3f} {side:.3f} {side:.3f} re f")
        size = side / (code.modules + 2 * element.quiet)
        left, bottom = left + element.quiet * size, bottom + element.quiet * size
        ink = _fill(self._paints.colour(element.colour, attendee) or "#000000")
        add_operators(
            self._canvas, f"q {size:.5f} 0 0 {size:.5f} {left:.3f} {bottom:.3f} cm {ink}\n{path(code)}\nf Q"
        )

    def _box(self, element: BoxElement, attendee: Attendee) -> None:
        fill = self._paints.colour(element.fill, attendee)
        edge = self._paints.colour(element.edge, attendee) if element.edge_pt else ""
        if not fill and not edge:
            return
        code = [_fill(fill)] if fill else []
        if edge:
            code.append(f"{_stroke(edge)} {element.edge_pt:.3f} w")
        x, y = self._corner(element)
        code.append(_rectangle(x, y, element.width * MM, element.height * MM, element.radius * MM))
        code.append("B" if fill and edge else "f" if fill else "S")
        add_operators(self._canvas, " ".join(code))

    def _line(self, element: LineElement, attendee: Attendee) -> None:
        colour = self._paints.colour(element.colour, attendee)
        if not colour:
            return
        x, y = self._corner(element)
        end_x, end_y = x + element.width * MM, y - element.height * MM
        dash = "[3 2] 0 d" if element.dashed else ""
        pen = f"{_stroke(colour)} {element.weight_pt:.3f} w {dash}"
        add_operators(self._canvas, f"q {pen} {x:.3f} {y:.3f} m {end_x:.3f} {end_y:.3f} l S Q")

    def _photo(self, element: PhotoElement, attendee: Attendee, inks: Inks) -> None:
        name = self._fitter.values.photo(attendee)
        if not name:
            return
        # As large as cutting its edges off may need it.
        longest = max(element.width, element.height) * (2 if element.fit is Fit.COVER else 1)
        picture = self._pictures.place(name, longest, keep=False)
        if picture is None:
            return
        self._picture(element, picture, element.fit, element.radius, inks)
        edge = self._paints.colour(element.edge, attendee) if element.edge_pt else ""
        if edge:
            x, y = self._corner(element)
            shape = _rectangle(x, y, element.width * MM, element.height * MM, element.radius * MM)
            add_operators(self._canvas, f"{_stroke(edge)} {element.edge_pt:.3f} w {shape} S")

    def _image(self, element: ImageElement, inks: Inks) -> None:
        name = self._logo if element.asset == LOGO else element.asset
        picture = self._pictures.place(name, max(element.width, element.height) * 2) if name else None
        if picture is not None:
            self._picture(element, picture, element.fit, 0, inks)

    def _picture(self, element: AnyElement, picture: Placed, way: Fit, radius: float, inks: Inks) -> None:
        x, y = self._corner(element)
        wide, high = element.width * MM, element.height * MM
        shares = wide / picture.width, high / picture.height
        across, down = shares
        if way is not Fit.STRETCH:
            across = down = min(shares) if way is Fit.CONTAIN else max(shares)
        drawn_wide, drawn_high = picture.width * across, picture.height * down
        left, bottom = x + (wide - drawn_wide) / 2, y - (high + drawn_high) / 2
        clip = f"{_rectangle(x, y, wide, high, radius * MM)} W n " if way is Fit.COVER or radius else ""
        name = inks.use(picture.number)
        add_operators(
            self._canvas, f"q {clip}{drawn_wide:.3f} 0 0 {drawn_high:.3f} {left:.3f} {bottom:.3f} cm /{name} Do Q"
        )


def _matrix(spot: Spot, page_height: float) -> str:
    """From a face's points, upwards from its lower left corner, to the page's."""
    left, bottom = spot.x * MM, (page_height - spot.y - spot.height) * MM
    if spot.turned:
        return f"-1 0 0 -1 {left + spot.width * MM:.3f} {bottom + spot.height * MM:.3f}"
    return f"1 0 0 1 {left:.3f} {bottom:.3f}"


def _turned(degrees: float, x: float, y: float) -> str:
    """About a point, clockwise as it is seen."""
    angle = radians(-degrees)
    a, b = cos(angle), sin(angle)
    return f"{a:.6f} {b:.6f} {-b:.6f} {a:.6f} {x - a * x + b * y:.4f} {y - b * x - a * y:.4f}"


def _fill(colour: str) -> str:
    return "{:.4g} {:.4g} {:.4g} rg".format(*rgb(colour))


def _stroke(colour: str) -> str:
    return "{:.4g} {:.4g} {:.4g} RG".format(*rgb(colour))


def _rectangle(x: float, y: float, wide: float, high: float, radius: float) -> str:
    """The path of a rectangle that hangs from its upper left corner."""
    radius = min(radius, wide / 2, high / 2)
    bottom = y - high
    if radius <= 0:
        return f"{x:.3f} {bottom:.3f} {wide:.3f} {high:.3f} re"
    right, far = x + wide, radius * (1 - _ROUND)
    return (
        f"{x + radius:.3f} {bottom:.3f} m {right - radius:.3f} {bottom:.3f} l "
        f"{right - far:.3f} {bottom:.3f} {right:.3f} {bottom + far:.3f} {right:.3f} {bottom + radius:.3f} c "
        f"{right:.3f} {y - radius:.3f} l "
        f"{right:.3f} {y - far:.3f} {right - far:.3f} {y:.3f} {right - radius:.3f} {y:.3f} c "
        f"{x + radius:.3f} {y:.3f} l "
        f"{x + far:.3f} {y:.3f} {x:.3f} {y - far:.3f} {x:.3f} {y - radius:.3f} c "
        f"{x:.3f} {bottom + radius:.3f} l "
        f"{x:.3f} {bottom + far:.3f} {x + far:.3f} {bottom:.3f} {x + radius:.3f} {bottom:.3f} c h"
    )
