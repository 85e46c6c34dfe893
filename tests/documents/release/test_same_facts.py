"""The same words in every form of a release: what one of them tells, all of them tell."""

import html
import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from markdown_it import MarkdownIt

from eventdesk.documents.catalog import DocumentRequest, render
from eventdesk.documents.release.forms import ReleaseForm, render_release
from eventdesk.interchange.forum_file import read_forum
from eventdesk.interchange.samples import sample_files
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.draft import Story
from eventdesk.press.story import release_story
from eventdesk.press.text_output import lines_over

DATA = Path(__file__).parents[2] / "press" / "data"
ReadPdf = Callable[[bytes], Any]
CASES = [
    ("korea_china.yaml", "en"),
    ("korea_china_chinese.yaml", "zh-Hans"),
    ("korea_china_chinese.yaml", "zh-Hant"),
    ("korea_china_ko.yaml", "ko"),
    ("ocean_cities.yaml", "en"),
    ("ocean_cities.yaml", "ko"),
]


def units(story: Story) -> list[str]:
    """All that a release tells, in pieces that no form parts."""
    pieces = [story.letterhead.name, story.letterhead.address, story.headings.document, *lines_over(story)]
    pieces += [part for row in story.box for part in (row.label, row.value)]
    pieces += [story.headline, story.subheadline, story.dateline]
    for paragraph in (*story.body, *story.about):
        pieces += [paragraph.heading, *paragraph.text.split("\n")]
    for contact in story.contacts:
        pieces += [contact.name, contact.role, contact.organization, contact.phone, contact.email]
    for photo in story.photos:
        pieces += [photo.caption, photo.credit if photo.caption else ""]
    return [piece for piece in pieces if piece.strip()]


def packed(text: str) -> str:
    """Without spaces and line ends, which each form sets its own way; small letters for headings in capitals."""
    return re.sub(r"\s", "", text.replace("\ufffe", "-")).casefold()


def word_text(data: bytes) -> str:
    document = Document(io.BytesIO(data))
    parts = [document.sections[0].first_page_header._element, document.element.body]
    paragraphs = [p for part in parts for p in part.iter(qn("w:p"))]
    return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in paragraphs)


def without_tags(page: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", re.sub(r"(?s)<(style|script)\b.*?</\1>", "", page)))


def texts(snapshot: ForumSnapshot, language: str, story: Story, read_pdf: ReadPdf) -> dict[str, str]:
    """The text of each form, read back."""
    request = DocumentRequest(snapshot, language)
    made = {
        form: render_release(form, request)
        for form in ReleaseForm
        if form not in (ReleaseForm.PDF, ReleaseForm.KIT)
    }
    pages = [page.text for page in read_pdf(render("press-release", request).pdf).pages]
    foot = packed(story.letterhead.footer or story.headline)
    return {
        "pdf": "".join(packed(page)[: packed(page).rindex(foot)] for page in pages),
        "docx": word_text(made[ReleaseForm.WORD]),
        "html": without_tags(made[ReleaseForm.WEB_PAGE].decode()),
        "txt": made[ReleaseForm.TEXT].decode(),
        "md": without_tags(MarkdownIt().render(made[ReleaseForm.MARKDOWN].decode())),
    }


@pytest.mark.parametrize(("file", "language"), CASES)
def test_every_form_tells_all_of_the_story(file: str, language: str, read_pdf: ReadPdf) -> None:
    snapshot = read_forum(DATA / file)
    story = release_story(snapshot, None, language)
    for form, text in texts(snapshot, language, story, read_pdf).items():
        told = packed(text)
        assert [piece for piece in units(story) if packed(piece) not in told] == [], form


def test_the_samples_too(read_pdf: ReadPdf) -> None:
    for path in sample_files():
        snapshot = read_forum(path)
        story = release_story(snapshot, None, "en")
        for form, text in texts(snapshot, "en", story, read_pdf).items():
            told = packed(text)
            assert [piece for piece in units(story) if packed(piece) not in told] == [], (path.name, form)


@pytest.mark.parametrize(("file", "language"), CASES)
def test_no_form_tells_anything_else(file: str, language: str, read_pdf: ReadPdf) -> None:
    """What remains of each form when the story's words are taken away: its own few words, numbers and marks."""
    snapshot = read_forum(DATA / file)
    story = release_story(snapshot, None, language)
    head = [story.headings.photos, story.headings.contact, story.letterhead.website, story.end_mark]
    head += [story.letterhead.website.removeprefix("https://").rstrip("/"), story.letterhead.footer, story.forum]
    marks = [paragraph.mark for paragraph in story.body]
    known = sorted({packed(piece) for piece in (*units(story), *head, *marks) if piece}, key=len, reverse=True)
    for form, text in texts(snapshot, language, story, read_pdf).items():
        rest = packed(text)
        for piece in known:
            rest = rest.replace(piece, "\0")
        assert set(re.findall(r"[^\W\d_]+", rest)) <= {packed(story.headings.document)}, form
