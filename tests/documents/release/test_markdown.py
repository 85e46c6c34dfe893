"""Markdown read back by a CommonMark parser: every word is there, and no typed sign became markup."""

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from eventdesk.documents.release.markdown import escaped, markdown
from eventdesk.interchange.forum_file import read_forum
from eventdesk.interchange.samples import sample_files
from eventdesk.press.draft import ParagraphKind, Story
from eventdesk.press.story import release_story

SIGNS = st.text(st.sampled_from("ab 1.#*_`[]()<>&;~|!+-=$\\\\{}\n“한中"), min_size=1, max_size=40)


class Words(HTMLParser):
    """The text of an HTML page, and the elements it has."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def plain(text: str) -> str:
    return " ".join(text.split())


@given(SIGNS)
def test_no_typed_sign_is_markup(text: str) -> None:
    line = plain(text)
    page = Words(MarkdownIt().render(escaped(line)))
    assert plain(page.text) == line
    assert set(page.tags) <= {"p"}


def stories() -> list[Story]:
    forums = [read_forum(path) for path in sample_files()]
    return [release_story(forum, release.id) for forum in forums for release in forum.press.releases]


def test_every_part_of_a_release_is_told() -> None:
    for story in stories():
        page = Words(MarkdownIt().render(markdown(story)))
        told = plain(page.text)
        for paragraph in (*story.body, *story.about):
            assert plain(paragraph.text) in told
            assert plain(paragraph.heading) in told
        for words in (story.headline, story.subheadline, *(photo.caption for photo in story.photos)):
            assert plain(words) in told
        for contact in story.contacts:
            assert contact.email in told
        assert page.tags.count("h1") == 1


def test_quotes_stand_apart() -> None:
    quoted = 0
    for story in stories():
        apart = re.findall(r"^> ", markdown(story), re.MULTILINE)
        spoken = [paragraph for paragraph in story.body if paragraph.kind is ParagraphKind.STATEMENT]
        assert len(apart) >= len(spoken)
        quoted += len(spoken)
    assert quoted
