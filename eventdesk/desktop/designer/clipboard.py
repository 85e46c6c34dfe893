"""Elements on the clipboard: cut, copied, and put in again, here or in another workspace."""

import json

from msgspec import structs
from PySide6.QtWidgets import QApplication

from eventdesk.desktop.designer import arranging
from eventdesk.desktop.designer.drawing import Drawing
from eventdesk.desktop.designer.words import tr
from eventdesk.model.design_data import design_of, plain_design
from eventdesk.model.designs import AnyElement, Design, ImageElement

_KIND = "eventdesk_elements"
_ASIDE = 3.0
"""Millimetres by which what is put in where it came from stands aside."""


def copy(drawing: Drawing) -> None:
    if not drawing.selected:
        return
    # As text: data of another kind made by Python outlives the program at its end, which ends badly.
    plain = {_KIND: 1, **plain_design(Design(front=drawing.chosen))}
    QApplication.clipboard().setText(json.dumps(plain, ensure_ascii=False))


def cut(drawing: Drawing) -> None:
    copy(drawing)
    drawing.remove()


def paste(drawing: Drawing) -> None:
    """Put in what is on the clipboard: aside of where it is already."""
    elements = _elements(drawing)
    if not elements or drawing.design is None:
        return
    taken = {(one.x, one.y, type(one)) for one in drawing.stored}
    while any((one.x, one.y, type(one)) in taken for one in elements):
        elements = arranging.copies(elements, _ASIDE)
    drawing.paste(elements, tr("Paste elements"))


def _elements(drawing: Drawing) -> tuple[AnyElement, ...]:
    try:
        plain = json.loads(QApplication.clipboard().text() or "null")
        if not isinstance(plain, dict) or plain.pop(_KIND, None) != 1:
            return ()
        design = design_of(plain)
    except (ValueError, RecursionError):  # a BadDesign is one
        return ()
    # A picture of another template is not here.
    return tuple(
        structs.replace(one, asset="")
        if isinstance(one, ImageElement) and one.asset not in drawing.images and not one.asset.startswith("{")
        else one
        for one in design.front
    )
