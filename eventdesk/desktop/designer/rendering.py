"""A face as it will be printed for one person: its picture, and what is to be told of its elements.

Called in a thread: plain data in, a picture out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from msgspec import structs
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

from eventdesk.desktop.designer import words
from eventdesk.desktop.designer.frames import Level, Mark
from eventdesk.desktop.designer.words import FRONT, tr
from eventdesk.desktop.refusals import in_window_language
from eventdesk.documents.badges import Batch, Fitter, Values, applies, check, draw_one, fit
from eventdesk.documents.badges.values import readable
from eventdesk.model.design_checks import faults
from eventdesk.model.designs import ALWAYS, AnyElement, Design, QrElement, TextElement
from eventdesk.model.snapshot import Attendee, ForumSnapshot

LARGEST = 4000
"""Pixels of a side of the picture at the most: beyond that it is enlarged."""


@dataclass(frozen=True)
class FaceRequest:
    """What to draw: a face of the design for an attendee, in so many dots a mm."""

    design: Design
    face: str
    attendee: Attendee
    snapshot: ForumSnapshot
    images: Mapping[str, bytes]
    density: float
    language: str = ""
    today: date | None = None
    template: str = ""
    """Which template it is of: by the time it is drawn another may be shown."""
    quick: bool = False
    """The picture alone: a gesture is under way, and each is seen for a moment."""


@dataclass(frozen=True)
class FaceMade:
    """The picture (on white), the marks by place, and the places of what is not drawn for that person."""

    request: FaceRequest
    image: QImage
    marks: dict[int, Mark]
    absent: frozenset[int]
    pdf: bytes


def make_face(request: FaceRequest) -> FaceMade:
    """Draw it. What cannot be read, such as a field half typed, is marked and left empty."""
    whole = _with_readable(request)
    marks = {} if request.quick else {**_shrunk(whole), **_troubles(whole), **_faults(request)}
    pdf = draw_one(
        whole.design,
        request.attendee,
        request.snapshot,
        request.images,
        request.face,
        request.language,
        request.today,
    )
    return FaceMade(request, _picture(pdf, request), marks, _absent(whole), pdf)


def _with_readable(request: FaceRequest) -> FaceRequest:
    """The same, with the texts that cannot be read empty."""
    faces = {face: tuple(map(_readable, getattr(request.design, face))) for face in (FRONT, words.BACK)}
    return replace(request, design=structs.replace(request.design, **faces))


def _readable(element: AnyElement) -> AnyElement:
    if not all(map(readable, (element.only.has, element.only.lacks))):
        element = structs.replace(element, only=ALWAYS)
    if isinstance(element, TextElement | QrElement) and not readable(element.text):
        element = structs.replace(element, text="")
    return element


def _picture(pdf: bytes, request: FaceRequest) -> QImage:
    """The page as pixels, on white."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    wide, high = request.design.width * request.density, request.design.height * request.density
    share = min(1.0, LARGEST / max(wide, high))
    size = QSize(max(1, round(wide * share)), max(1, round(high * share)))
    image = document.render(0, size, QPdfDocumentRenderOptions())
    document.close()
    return image


# What is to be told


def _elements(request: FaceRequest) -> tuple[AnyElement, ...]:
    return request.design.front if request.face == FRONT else request.design.back


def _faults(request: FaceRequest) -> dict[int, Mark]:
    """What is wrong whoever it is printed for."""
    found: dict[int, Mark] = {}
    for fault in faults(request.design):
        if fault.face == request.face and fault.index >= 0:
            found.setdefault(fault.index, Mark(Level.WRONG, in_window_language(fault.sentence)))
    return found


def _troubles(request: FaceRequest) -> dict[int, Mark]:
    """What would go wrong for that person."""
    batch = Batch(
        request.design,
        request.snapshot,
        (request.attendee,),
        request.language,
        request.images,
        today=request.today,
    )
    found: dict[int, Mark] = {}
    for trouble in check(batch):
        if trouble.face == request.face:
            found.setdefault(trouble.index, Mark(Level.WRONG, words.trouble_label(trouble.kind, trouble.detail)))
    return found


def _absent(request: FaceRequest) -> frozenset[int]:
    values = Values(request.snapshot, request.language, request.today)
    elements = enumerate(_elements(request))
    return frozenset(place for place, one in elements if not applies(one.only, request.attendee, values))


def _shrunk(request: FaceRequest) -> dict[int, Mark]:
    """Texts that are set smaller than their largest size."""
    fitter = Fitter(Values(request.snapshot, request.language, request.today))
    found: dict[int, Mark] = {}
    absent = _absent(request)
    for place, one in enumerate(_elements(request)):
        if place in absent or not isinstance(one, TextElement):
            continue
        fitted = fit(one, request.attendee, request.snapshot, request.language, fitter)
        if fitted.lines and fitted.size_pt < one.size_pt - 0.05:
            size, full = words.millimetres(fitted.size_pt), words.millimetres(one.size_pt)
            told = tr("Set in {size} pt instead of {full} pt to fit.").format(size=size, full=full)
            found[place] = Mark(Level.SHRUNK, told)
    return found
