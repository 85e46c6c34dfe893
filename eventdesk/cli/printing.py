"""Making documents from a workspace."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from eventdesk.cli.forums import forum_of, opened
from eventdesk.cli.running import Refusal
from eventdesk.cli.templates import template_named
from eventdesk.desktop.printed import CHANGE_SLIP, remember, since_of, state_of
from eventdesk.documents.badges import sentence
from eventdesk.documents.badges.documents import batch_of, chosen
from eventdesk.documents.catalog import (
    DOCUMENTS,
    DocumentRequest,
    NotPrintable,
    Option,
    RenderedDocument,
    Since,
    UnknownDocument,
    render,
)
from eventdesk.documents.layout import PageSize
from eventdesk.documents.release.forms import ReleaseForm, UnknownEnding, form_of, render_release
from eventdesk.interchange.forum_file import replace_file
from eventdesk.interchange.forum_file.looking import place_holding
from eventdesk.model.design_checks import faults
from eventdesk.model.designs import Design
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import base_language, canonical_tag
from eventdesk.press.story import NoWriterError
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.printings import printings
from eventdesk.workspace.stored_images import StoredImages
from eventdesk.workspace.workspace import Workspace

PRESS_RELEASE = "press-release"
_MOST_NAMED = 5
_MOST_TOLD = 50


@dataclass(frozen=True)
class PrintJob:
    """What to print and where to.

    `language` None is the forum's first or that of its release, `page_size` None what is usual for the document,
    `release_id` None the first in the language, `since` None the latest printing. `record` keeps the printing, so
    that the program can tell later what changed since.
    """

    document: str
    forum_id: str
    out: Path
    language: str | None = None
    page_size: str | None = None
    release_id: str | None = None
    second_language: str | None = None
    large_print: bool = False
    accent: str | None = None
    second_zone: str | None = None
    second_zone_label: str | None = None
    person_id: str | None = None
    landscape: bool = False
    since: str | None = None
    record: bool = True
    template: str | None = None
    start: int = 1
    categories: tuple[str, ...] = ()


def document_names() -> tuple[str, ...]:
    return tuple(DOCUMENTS)


def print_from(file: Path, job: PrintJob) -> Path:
    """Print from the workspace in `file`; returns where the PDF is. Raises as `print_document`."""
    with opened(file) as workspace:
        return print_document(workspace, job)


def print_document(workspace: Workspace, job: PrintJob) -> Path:
    """Make the document and write it whole or not at all.

    Raises Refusal where there is no such forum, document, release or language, where a character has no glyph
    in any font, and where the disk refuses.
    """
    forum_uid = forum_of(workspace, job.forum_id).uid
    snapshot = workspace.snapshot(forum_uid)
    form = _form(job)
    try:
        request = _request(workspace, job, snapshot, forum_uid)
        design = batch_of(job.document, request).design if _of_template(job) else None
        if design is not None:
            _refuse_place(job, design)
        if form is not None:
            return _written(job, render_release(form, request))
        rendered = render(job.document, request)
    except (UnknownDocument, NoWriterError, NotPrintable) as error:
        raise Refusal(_capital(str(error))) from None
    _refuse_missing(rendered, snapshot)
    if rendered.unshown:
        told = f"portraits left out, since these people have not agreed: {', '.join(rendered.unshown)}"
        click.echo(f"eventdesk: {told}", err=True)
    if design is not None:
        _tell_troubles(design, rendered)
    _written(job, rendered.pdf)
    if job.record:
        _keep(workspace, job, request, rendered)
    return job.out


def _form(job: PrintJob) -> ReleaseForm | None:
    """The form that the ending of a press release's file asks for; None for a PDF, which is a printing."""
    if job.document != PRESS_RELEASE:
        return None
    try:
        form = form_of(job.out)
    except UnknownEnding as error:
        raise Refusal(_capital(str(error))) from None
    return form if form is not ReleaseForm.PDF else None


def _written(job: PrintJob, data: bytes) -> Path:
    try:
        replace_file(job.out, data)
    except OSError as error:
        reason = error.strerror or "output error"
        raise Refusal(f"{job.out} cannot be written ({reason}); choose another place.") from None
    return job.out


def _keep(workspace: Workspace, job: PrintJob, request: DocumentRequest, rendered: RenderedDocument) -> None:
    """Keep the printing; the PDF is there already, so it is a refusal of its own where that is not to be."""
    try:
        remember(workspace, job.document, request, rendered)
    except EditRefused as error:
        raise Refusal(
            f"{job.out} is made, but not kept as a printing to compare with later. {error} "
            "“--no-record” prints without keeping."
        ) from None


def _request(workspace: Workspace, job: PrintJob, snapshot: ForumSnapshot, forum_uid: str) -> DocumentRequest:
    design, pictures = template_named(workspace, job.template) if job.template else (None, {})
    images = StoredImages(workspace, pictures) if _of_template(job) else workspace.images(forum_uid)
    return DocumentRequest(
        snapshot=snapshot,
        language=_language(job, snapshot),
        page_size=_page_size(job),
        release_id=_release(job, snapshot),
        images=images,
        design=design,
        attendee_ids=_attendees(job, snapshot),
        start=job.start,
        accent=_accent(job),
        second_language=_tag(job.second_language) if job.second_language else "",
        large_print=job.large_print,
        second_zone=job.second_zone or "",
        second_zone_label=job.second_zone_label or "",
        person_id=_person(job, snapshot),
        landscape=job.landscape,
        since=_since(workspace, job) if job.document == CHANGE_SLIP else None,
    )


def _of_template(job: PrintJob) -> bool:
    """Whether it is of badges and the like, each of which may have a portrait."""
    document = DOCUMENTS.get(job.document)
    return document is not None and Option.TEMPLATE in document.options


def _attendees(job: PrintJob, snapshot: ForumSnapshot) -> tuple[str, ...]:
    """Who is in the categories asked for; nothing where none are."""
    if not job.categories:
        return ()
    known = {attendee.category for attendee in snapshot.attendees}
    unknown = next((category for category in job.categories if category not in known), None)
    if unknown is not None:
        there = f"there are: {', '.join(sorted(known))}" if known else "it has no attendees"
        raise Refusal(f"The forum has no category “{unknown}”; {there}.")
    found = chosen(job.document, snapshot)
    return tuple(attendee.id for attendee in found if attendee.category in job.categories)


def _refuse_place(job: PrintJob, design: Design) -> None:
    count = design.sheet.count
    if job.start > count:
        there = f"{count} pieces" if count > 1 else "1 piece"
        raise Refusal(f"There is no label {job.start}: a sheet of this template holds {there}.")


def _page_size(job: PrintJob) -> PageSize:
    if job.page_size is not None:
        return PageSize(job.page_size)
    document = DOCUMENTS.get(job.document)
    return document.sizes[0] if document is not None else PageSize.A4


def _accent(job: PrintJob) -> str:
    if job.accent is None:
        return ""
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", job.accent):
        raise Refusal(f"“{job.accent}” is not a colour; write one such as “#1f4e8c”.")
    return job.accent


def _person(job: PrintJob, snapshot: ForumSnapshot) -> str:
    if job.person_id is None:
        return ""
    if job.person_id not in {person.id for person in snapshot.people}:
        raise Refusal(f"The forum has no person “{job.person_id}”; its forum file names them by their ids.")
    return job.person_id


def _since(workspace: Workspace, job: PrintJob) -> Since | None:
    try:
        return since_of(workspace, job.forum_id, job.since or "")
    except KeyError:
        hint = f"“eventdesk printings {workspace.path} --forum {job.forum_id}” lists them."
        raise Refusal(f"There is no printing “{job.since}”; {hint}") from None


def printing_rows(file: Path, forum_id: str) -> Iterator[tuple[str, ...]]:
    """For each printing, the latest first: id, when, document, language, paper, pages, whether stale."""
    with opened(file) as workspace:
        snapshot = workspace.snapshot(forum_of(workspace, forum_id).uid)
        for line in printings(workspace, forum_id):
            state = state_of(workspace, line, snapshot)
            count = len(state.changes) + len(state.facts)
            told = f"stale, {count} change{'' if count == 1 else 's'}" if count else "current"
            if state.retold and not count:
                told = "stale, reads otherwise"
            if state.before is None:
                told = "not compared"
            when = line.printed_at.isoformat(" ", "minutes")
            yield line.uid, when, line.document, line.language, line.page_size, str(line.pages), told


def _language(job: PrintJob, snapshot: ForumSnapshot) -> str:
    if job.language is None:
        return _usual_language(job, snapshot)
    return _tag(job.language)


def _tag(language: str) -> str:
    try:
        return canonical_tag(language)
    except ValueError as error:
        raise Refusal(f"{_capital(str(error))}; write one such as “en”, “ko” or “zh-Hant”.") from None


def _usual_language(job: PrintJob, snapshot: ForumSnapshot) -> str:
    """The forum's first, unless it is a release that is wanted and none of them is in that language."""
    main = snapshot.languages[0] if snapshot.languages else "en"
    written = [release.language for release in snapshot.press.releases]
    if job.document != PRESS_RELEASE or not written:
        return main
    return next((tag for tag in written if base_language(tag) == base_language(main)), written[0])


def _release(job: PrintJob, snapshot: ForumSnapshot) -> str:
    known = [release.id for release in snapshot.press.releases]
    if job.release_id is not None and job.release_id not in known:
        there = f"there are: {', '.join(known)}" if known else "it has none"
        raise Refusal(f"The forum has no release “{job.release_id}”; {there}.")
    return job.release_id or ""


def _tell_troubles(design: Design, rendered: RenderedDocument) -> None:
    """What does not fit, a line each, on standard error: the paper is printed all the same."""
    if rendered.unnumbered:
        told = "without numbers, since nobody was given a certificate; “certify” gives them"
        click.echo(f"eventdesk: {told}", err=True)
    for fault in faults(design):
        click.echo(f"eventdesk: element {fault.index + 1} of the {fault.face}: {fault.sentence}", err=True)
    troubles = rendered.troubles
    for trouble in troubles[:_MOST_TOLD]:
        click.echo(f"eventdesk: {sentence(trouble)}", err=True)
    if len(troubles) > _MOST_TOLD:
        click.echo(f"eventdesk: and {len(troubles) - _MOST_TOLD} more", err=True)


def _refuse_missing(rendered: RenderedDocument, snapshot: ForumSnapshot) -> None:
    """A page that silently lacks a character of somebody's name is worse than none."""
    if not rendered.missing:
        return
    named = [
        f"“{glyph.char}” ({glyph.name})" + _at(place_holding(snapshot, glyph.char))
        for glyph in rendered.missing[:_MOST_NAMED]
    ]
    more = len(rendered.missing) - len(named)
    rest = f" and {more} more" if more else ""
    raise Refusal(f"Not printed: no font has {', '.join(named)}{rest}; write it in another way.")


def _at(place: str) -> str:
    return f" in {place}" if place else ""


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
