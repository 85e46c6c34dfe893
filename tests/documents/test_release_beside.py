"""A release in all its languages side by side, read back from its PDF."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from eventdesk.documents.catalog import DOCUMENTS, DocumentRequest, NotPrintable, render
from eventdesk.documents.paper import PageSize
from eventdesk.documents.release_beside import aligned, differences, versions
from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.snapshot import ForumSnapshot, Override, Release
from eventdesk.press.story import NoWriterError, languages

DATA = Path(__file__).parents[1] / "press" / "data"
NAME = "press-release-side-by-side"
ReadPdf = Callable[[bytes], Any]


def packed(text: str) -> str:
    return re.sub(r"\s", "", text.replace("\ufffe", "-"))


@pytest.fixture(scope="module")
def korea_china() -> ForumSnapshot:
    return read_forum(DATA / "korea_china.yaml")


@pytest.fixture(scope="module")
def chinese() -> ForumSnapshot:
    return read_forum(DATA / "korea_china_chinese.yaml")


def with_release(snapshot: ForumSnapshot, *releases: Release) -> ForumSnapshot:
    press = msgspec.structs.replace(snapshot.press, releases=(*snapshot.press.releases, *releases))
    return msgspec.structs.replace(snapshot, press=press)


@pytest.mark.parametrize("size", DOCUMENTS[NAME].sizes)
def test_every_languages_text_is_there_and_nothing_overlaps(
    korea_china: ForumSnapshot,
    chinese: ForumSnapshot,
    size: PageSize,
    read_pdf: ReadPdf,
    assert_tidy: Callable[[Any, float], None],
) -> None:
    for snapshot, language in ((korea_china, "en"), (chinese, "zh-Hans")):
        made = render(NAME, DocumentRequest(snapshot, language=language, page_size=size))
        printed = read_pdf(made.pdf)
        assert made.missing == ()
        assert all(page.width > page.height for page in printed.pages)
        assert_tidy(printed, 20)
        found = versions(snapshot, None, language)
        assert len(found) == len({v.story.language for v in found}) >= 3
        # A column's lines stand among the others': every word of it is somewhere on the pages.
        told = packed(printed.text)
        for version in found:
            for paragraph in version.story.body:
                words = [packed(word) for word in re.findall(r"\w{4,}", paragraph.text)]
                assert [word for word in words if word[:4] not in told] == []
        assert told.count("Approved") == 1
        assert {"승인", "审定"} <= {word for word in ("승인", "审定") if word in told}


def test_paragraphs_of_one_key_stand_on_one_line(korea_china: ForumSnapshot, read_pdf: ReadPdf) -> None:
    made = render(NAME, DocumentRequest(korea_china, page_size=PageSize.A3))
    first = read_pdf(made.pdf).pages[0]
    stories = [version.story for version in versions(korea_china, None, "en")]
    row = next(row for row in aligned(stories) if row[0] is not None and row[0].key == "attendance")
    assert all(told is not None for told in row)
    line = next(line for line in first.lines if "More than 100" in line)
    assert "100여 명" in line or "100여 명" in first.text


def test_every_paragraph_of_every_language_is_aligned_once(chinese: ForumSnapshot) -> None:
    stories = [version.story for version in versions(chinese, None, "zh-Hans")]
    rows = list(aligned(stories))
    for number, story in enumerate(stories):
        keys = [row[number].key for row in rows if row[number] is not None]  # type: ignore[union-attr]
        assert sorted(keys) == sorted(p.key for p in (*story.body, *story.about))
    assert all(len({told.key for told in row if told is not None}) == 1 for row in rows)
    main = [row[0].key for row in rows if row[0] is not None]
    assert main == [p.key for p in (*stories[0].body, *stories[0].about)]


def test_the_forums_own_release_is_taken_where_there_is_one(korea_china: ForumSnapshot) -> None:
    mine = Release(id="ko-1", language="ko", overrides={"attendance": Override(text="우리의 말")})
    found = versions(with_release(korea_china, mine), "release-1", "en")
    assert [(v.story.language, v.drafted) for v in found] == [("en", False), ("ko", False), ("zh", True)]
    assert "우리의 말" in [p.text for p in found[1].story.body]


def test_facts_of_some_languages_alone_are_named(korea_china: ForumSnapshot, read_pdf: ReadPdf) -> None:
    stories = [version.story for version in versions(korea_china, None, "en")]
    for each in differences(stories, korea_china):
        assert each.told
        assert each.missing
        assert set(each.told) | set(each.missing) == {story.language for story in stories}
    told = differences(stories, korea_china)
    text = packed(read_pdf(render(NAME, DocumentRequest(korea_china)).pdf).text) if told else ""
    assert [each.label for each in told[:60] if packed(each.label) not in text] == []


def test_other_paper_and_other_languages_are_refused(korea_china: ForumSnapshot) -> None:
    with pytest.raises(NotPrintable):
        render(NAME, DocumentRequest(korea_china, page_size=PageSize.A5))
    assert "fr" not in languages()
    with pytest.raises(NoWriterError):
        render(NAME, DocumentRequest(korea_china, language="fr"))
