"""Elements on the clipboard: cut, copied, and put in again, here or in another workspace."""

import json

from msgspec import structs
from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtWidgets import QApplication

from eventdesk.desktop.designer import arranging
from eventdesk.desktop.designer.drawing import Drawing
from eventdesk.desktop.designer.words import tr
from eventdesk.model.design_data import BadDesign, design_of, plain_design
from eventdesk.model.designs import AnyElement, Design, ImageElement

KIND = "application/x-eventdesk-elements"
_ASIDE = 3.0
"""Millimetres by which what is put in where it came from stands aside."""


def copy(drawing: Drawing) -> None:
    if not drawing.selected:
        return
    data = QMimeData()
    plain = plain_design(Design(front=drawing.chosen))
    data.setData(KIND, QByteArray(json.dumps(plain).encode()))
    QApplication.clipboard().setMimeData(data)


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
    data = QApplication.clipboard().mimeData()
    if data is None or not data.hasFormat(KIND):
        return ()
    try:
        design = design_of(json.loads(bytes(data.data(KIND).data())))
    except (ValueError, BadDesign):
        return ()
    # A picture of another template is not here.
    return tuple(
        structs.replace(one, asset="")
        if isinstance(one, ImageElement) and one.asset not in drawing.images and not one.asset.startswith("{")
        else one
        for one in design.front
    )
