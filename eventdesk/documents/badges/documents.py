"""Badges, name tents and certificates as documents of the catalogue."""

import json
import unicodedata
from io import BytesIO

from eventdesk.documents.badges.checking import check
from eventdesk.documents.badges.printing import Batch, write_pieces
from eventdesk.documents.badges.values import shown_attendees
from eventdesk.documents.catalog import DocumentRequest, NotPrintable, RenderedDocument, Report
from eventdesk.documents.sheets.telling import Teller
from eventdesk.documents.text import MissingGlyph
from eventdesk.documents.usual_templates import BADGES, CERTIFICATES, TENTS, usual_template
from eventdesk.model.design_checks import faults
from eventdesk.model.design_data import design_of
from eventdesk.model.design_fields import TemplateError
from eventdesk.model.designs import Design
from eventdesk.model.registering import NOT_EXPECTED
from eventdesk.model.snapshot import Attendee, ForumSnapshot
from eventdesk.resources import resource

__all__ = [
    "BADGES",
    "CERTIFICATES",
    "TENTS",
    "batch_of",
    "chosen",
    "render_badges",
    "render_certificates",
    "render_tents",
    "usual_design",
    "usual_template",
]


def render_badges(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """A piece of the template for each attendee who may come; raises NotPrintable for a faulty template."""
    return _rendered(BADGES, request, report)


def render_tents(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """As `render_badges`; without a template, name tents of A4."""
    return _rendered(TENTS, request, report)


def render_certificates(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """A certificate for each attendee who was given one; while nobody was, those of all, without numbers."""
    return _rendered(CERTIFICATES, request, report)


def batch_of(document: str, request: DocumentRequest) -> Batch:
    """What a request for one of these documents prints."""
    design = request.design or usual_design(document, request.snapshot)
    found = tuple(chosen(document, request.snapshot, request.attendee_ids))
    return Batch(design, request.snapshot, found, request.language, request.images, request.start)


def chosen(document: str, snapshot: ForumSnapshot, ids: tuple[str, ...] = ()) -> list[Attendee]:
    """Whose pieces are printed: those named, in that order; else all who may come, in the order of the list."""
    if ids:
        known = {one.id: one for one in shown_attendees(snapshot)}
        return [known[one] for one in ids if one in known]
    coming = [one for one in shown_attendees(snapshot) if one.standing not in NOT_EXPECTED]
    certified = [one for one in coming if one.certificate is not None] if document == CERTIFICATES else []
    return certified or coming


def usual_design(document: str, snapshot: ForumSnapshot) -> Design:
    """The template that comes with the program, where none is chosen."""
    return _shipped(usual_template(document, snapshot))


def _shipped(name: str) -> Design:
    plain = json.loads(resource("templates", f"{name}.json").read_text(encoding="utf-8"))
    return design_of({key: value for key, value in plain.items() if key != "eventdesk_template"})


def _rendered(document: str, request: DocumentRequest, report: Report | None) -> RenderedDocument:
    batch = batch_of(document, request)
    if not batch.attendees:
        raise NotPrintable("There are no attendees yet: import or add them first.")
    fault = next(iter(faults(batch.design)), None)
    if fault is not None and fault.index < 0:
        raise NotPrintable(f"This template cannot be printed. {fault.sentence}")
    out = BytesIO()
    try:
        made = write_pieces(batch, out, report)
        troubles = check(batch, report)
    except TemplateError as error:
        raise NotPrintable(f"This template cannot be printed. {error}") from None
    missing = tuple(MissingGlyph(char, unicodedata.name(char, f"U+{ord(char):04X}"), "") for char in made.missing)
    name = batch.design.name.pick(request.language, request.snapshot.languages)
    forum = Teller(request.snapshot, request.language).forum_title()
    return RenderedDocument(
        out.getvalue(),
        made.pages,
        missing,
        " – ".join(part for part in (forum, name) if part),
        troubles=troubles,
        unnumbered=document == CERTIFICATES and not any(one.certificate for one in batch.attendees),
    )
