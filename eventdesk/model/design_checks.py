"""What is wrong with a design before anything is drawn, in sentences."""

from collections.abc import Iterator
from dataclasses import dataclass

from eventdesk.model.design_fields import TemplateError, fields, unknown_fields, written
from eventdesk.model.designs import (
    AnyElement,
    Design,
    Duplex,
    Fold,
    ImageElement,
    QrElement,
    TextElement,
)

# Rounding of millimetres that were inches, and of sums of them.
_TOLERANCE = 0.05


@dataclass(frozen=True, slots=True)
class Fault:
    """A sentence; `face` (`front`, `back`) and `index` tell the element, -1 for the design or its sheet."""

    sentence: str
    face: str = ""
    index: int = -1


def faults(design: Design) -> tuple[Fault, ...]:
    """All that keeps the design from being printed as it is meant, its sheet first."""
    return (*_sheet_faults(design), *_face_faults(design, "front"), *_face_faults(design, "back"))


def shown_name(element: AnyElement) -> str:
    """How lists and reports call an element: its name, else what it shows; empty for boxes and lines."""
    if element.name:
        return element.name
    if isinstance(element, TextElement | QrElement):
        return " ".join(element.text.split())
    return element.asset if isinstance(element, ImageElement) else ""


def _sheet_faults(design: Design) -> Iterator[Fault]:
    sheet = design.sheet
    wide, high = design.flat
    across = sheet.left + sheet.columns * wide + (sheet.columns - 1) * sheet.column_gap
    down = sheet.top + sheet.rows * high + (sheet.rows - 1) * sheet.row_gap
    if across > sheet.paper_width + _TOLERANCE:
        yield Fault(
            f"The pieces reach {across:.4g} mm to the right, but the paper is {sheet.paper_width:.4g} mm wide. "
            "Take fewer columns, a smaller margin or larger paper."
        )
    if down > sheet.paper_height + _TOLERANCE:
        yield Fault(
            f"The pieces reach {down:.4g} mm down, but the paper is {sheet.paper_height:.4g} mm high. "
            "Take fewer rows, a smaller margin or larger paper."
        )
    if design.fold is not Fold.NONE and sheet.duplex is not Duplex.NONE:
        yield Fault(
            "A folded piece has its back on the same side of the paper. Print it one-sided, or without a fold."
        )
    if design.back and design.fold is Fold.NONE and sheet.duplex is Duplex.NONE:
        yield Fault("The back would not be printed. Choose two-sided printing or a fold, or empty the back.")


def _face_faults(design: Design, face: str) -> Iterator[Fault]:
    for index, element in enumerate(design.front if face == "front" else design.back):
        for sentence in _element_faults(design, element):
            yield Fault(sentence, face, index)


def _element_faults(design: Design, element: AnyElement) -> Iterator[str]:
    flat = not element.width or not element.height
    if isinstance(element, TextElement | QrElement | ImageElement) and flat:
        yield "It has no room: give it a width and a height."
    if _outside(design, element):
        yield "It lies outside the face and would not be printed. Move it back."
    if isinstance(element, TextElement | QrElement):
        yield from _template_faults(element.text)
        if not element.text.strip():
            yield "It says nothing: write words or a field, or delete it."
    if isinstance(element, ImageElement) and not element.asset:
        yield "It has no picture yet: choose one."
    for template in (element.only.has, element.only.lacks):
        yield from _template_faults(template)
        if template and not _has_field(template):
            yield f"Its condition “{template}” names no field; write one such as {{organization}}."


def _outside(design: Design, element: AnyElement) -> bool:
    """Whether nothing of it can be on the face: the circle around it is not, however it is turned."""
    radius = (element.width**2 + element.height**2) ** 0.5 / 2
    middle_x, middle_y = element.x + element.width / 2, element.y + element.height / 2
    aside = max(-middle_x, middle_x - design.width, 0.0), max(-middle_y, middle_y - design.height, 0.0)
    return bool((aside[0] ** 2 + aside[1] ** 2) ** 0.5 > radius + design.bleed + _TOLERANCE)


def _template_faults(template: str) -> Iterator[str]:
    try:
        for field in unknown_fields(template):
            yield f"There is no field {written(field)}."
    except TemplateError as error:
        yield str(error)


def _has_field(template: str) -> bool:
    try:
        return bool(fields(template))
    except TemplateError:
        return True  # told already
