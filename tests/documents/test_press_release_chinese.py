"""Chinese releases on paper, in either script: nothing is lost, no glyph is missing, lines break as they may."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from eventdesk.documents.catalog import DocumentRequest
from eventdesk.documents.press_release import render_press_release
from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.story import release_story

DATA = Path(__file__).parents[1] / "press" / "data"
NOT_FIRST = "，。、：；！？）》”」』"
NOT_LAST = "（《“「『"


@pytest.fixture(scope="module")
def case() -> ForumSnapshot:
    return read_forum(DATA / "korea_china_chinese.yaml")


def packed(text: str) -> str:
    return re.sub(r"\s", "", text.replace("\ufffe", "-"))


@pytest.mark.parametrize("release", ["release-hans", "release-hant"])
def test_all_of_the_story_is_printed(case: ForumSnapshot, release: str, read_pdf: Callable[[bytes], Any]) -> None:
    made = render_press_release(DocumentRequest(case, release_id=release))
    assert made.missing == ()
    printed = read_pdf(made.pdf)
    story = release_story(case, release)
    foot = re.escape(story.headline)
    pages = (re.sub(rf"{foot}\s*第\d[页頁]，共\d[页頁]\s*$", "", page.text) for page in printed.pages)
    body = packed("".join(pages))
    parts = [p.text for p in (*story.body, *story.about)]
    parts += [story.headings.document, story.release_line, story.date, story.headline, story.subheadline]
    parts += [story.dateline, story.end_mark, story.headings.contact, *(note.caption for note in story.photos)]
    assert [part for part in parts if packed(part) not in body] == []


@pytest.mark.parametrize("release", ["release-hans", "release-hant"])
def test_no_line_begins_or_ends_with_a_mark_that_may_not_stand_there(
    case: ForumSnapshot, release: str, read_pdf: Callable[[bytes], Any]
) -> None:
    printed = read_pdf(render_press_release(DocumentRequest(case, release_id=release)).pdf)
    lines = [line for page in printed.pages for line in page.lines]
    assert len(lines) > 30
    assert [line for line in lines if line[0] in NOT_FIRST or line[-1] in NOT_LAST] == []
