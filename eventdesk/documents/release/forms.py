"""The forms in which a release leaves the house, each made from the same story."""

from enum import StrEnum
from pathlib import Path

from eventdesk.documents.catalog import DocumentRequest, Report
from eventdesk.documents.release.kit import render_kit
from eventdesk.documents.release.markdown import markdown
from eventdesk.documents.release.web_page import render_web_page
from eventdesk.documents.release.word import render_word
from eventdesk.press.facts import gather
from eventdesk.press.story import release_story
from eventdesk.press.text_output import plain_text


class ReleaseForm(StrEnum):
    """A form of a release; the value is the ending of its file."""

    PDF = "pdf"
    WORD = "docx"
    WEB_PAGE = "html"
    TEXT = "txt"
    MARKDOWN = "md"
    KIT = "zip"


class UnknownEnding(ValueError):
    """No form of a release has that ending; the message lists those there are, in a sentence."""


def form_of(path: Path) -> ReleaseForm:
    """The form that the ending of a file's name asks for. Raises UnknownEnding."""
    ending = path.suffix.removeprefix(".").lower()
    try:
        return ReleaseForm(ending)
    except ValueError:
        *first, last = (f"“.{form}”" for form in ReleaseForm)
        told = f"“{path.suffix}” is no form" if ending else f"“{path.name}” has no ending that tells the form"
        raise UnknownEnding(f"{told} of a press release; end the name in {', '.join(first)} or {last}.") from None


def render_release(form: ReleaseForm, request: DocumentRequest, report: Report | None = None) -> bytes:
    """The release of the request in that form, as the bytes of a file; not its PDF.

    The release is `request.release_id`, else the first in the request's language, else one from facts alone.
    `report` as in `render`. Raises KeyError for an unknown release, NoWriterError for a language that releases
    cannot be written in, and ValueError for the PDF: `render` tells more of that than its bytes.
    """
    if form is ReleaseForm.KIT:
        return render_kit(request, report)
    release_id = request.release_id or None
    story = release_story(request.snapshot, release_id, request.language)
    if form is ReleaseForm.WORD:
        return render_word(story, request.images, request.page_size)
    if form is ReleaseForm.WEB_PAGE:
        facts = gather(request.snapshot, release_id, request.language)
        return render_web_page(story, facts, request.images)
    if form is ReleaseForm.PDF:
        raise ValueError("the PDF of a release is a document of the catalogue")
    return (markdown(story) if form is ReleaseForm.MARKDOWN else plain_text(story)).encode()
