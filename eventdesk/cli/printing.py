"""Making documents from a workspace."""

from dataclasses import dataclass
from pathlib import Path

from eventdesk.cli.forums import forum_of, opened
from eventdesk.cli.running import Refusal
from eventdesk.documents.catalog import DOCUMENTS, DocumentRequest, RenderedDocument, UnknownDocument, render
from eventdesk.documents.layout import PageSize
from eventdesk.interchange.forum_file import replace_file
from eventdesk.interchange.forum_file.looking import place_holding
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import base_language, canonical_tag
from eventdesk.press.story import NoWriterError
from eventdesk.workspace.workspace import Workspace

PRESS_RELEASE = "press-release"
_MOST_NAMED = 5


@dataclass(frozen=True)
class PrintJob:
    """What to print and where to.

    `language` None is the forum's first or that of its release, `release_id` None the first in the language.
    """

    document: str
    forum_id: str
    out: Path
    language: str | None = None
    page_size: str = PageSize.A4.value
    release_id: str | None = None


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
    request = DocumentRequest(
        snapshot=snapshot,
        language=_language(job, snapshot),
        page_size=PageSize(job.page_size),
        release_id=_release(job, snapshot),
        images=workspace.images(forum_uid),
    )
    try:
        rendered = render(job.document, request)
    except (UnknownDocument, NoWriterError) as error:
        raise Refusal(_capital(str(error))) from None
    _refuse_missing(rendered, snapshot)
    try:
        replace_file(job.out, rendered.pdf)
    except OSError as error:
        reason = error.strerror or "output error"
        raise Refusal(f"{job.out} cannot be written ({reason}); choose another place.") from None
    return job.out


def _language(job: PrintJob, snapshot: ForumSnapshot) -> str:
    if job.language is None:
        return _usual_language(job, snapshot)
    try:
        return canonical_tag(job.language)
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
