"""The web page read back: every word is there, nothing typed became markup, and its data is valid."""

import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.documents.release.web_page import render_web_page
from eventdesk.interchange.forum_file import read_forum
from eventdesk.interchange.samples import sample_files
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.draft import Story
from eventdesk.press.facts import gather
from eventdesk.press.story import release_story

PNG = bytes.fromhex("89504e470d0a1a0a") + b"picture"
NASTY = "</title></script><script>alert(1)</script><img src=x onerror=y> & “quoted” \u0007 <!--"


class Page(HTMLParser):
    """What a reader sees, and the elements with their attributes; `data` is the JSON-LD."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.text, self.data = "", ""
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._inside = ""
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._inside = tag

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "script":
            self.data += data
        elif self._inside != "style":
            self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(scope="module")
def forums() -> list[ForumSnapshot]:
    return [read_forum(path) for path in sample_files()]


@pytest.fixture(scope="module")
def one(forums: list[ForumSnapshot]) -> tuple[ForumSnapshot, Story]:
    forum = next(forum for forum in forums if forum.press.releases)
    return forum, release_story(forum, forum.press.releases[0].id)


def test_every_part_of_a_release_is_told(forums: list[ForumSnapshot]) -> None:
    for forum in forums:
        for release in forum.press.releases:
            story = release_story(forum, release.id)
            page = Page(render_web_page(story, gather(forum, release.id), {}))
            told = plain(page.text)
            parts = [*(p.text for p in (*story.body, *story.about)), *(p.heading for p in story.about)]
            parts += [story.headline, story.subheadline, *(photo.caption for photo in story.photos)]
            for words in parts:
                assert plain(words) in told
            assert len(page.all("h1")) == 1
            assert page.all("html")[0]["lang"] == story.language


def test_the_data_for_search_engines(one: tuple[ForumSnapshot, Story]) -> None:
    forum, story = one
    facts = gather(forum, forum.press.releases[0].id)
    data = json.loads(Page(render_web_page(story, facts, {})).data)
    article, event = data["@graph"]
    assert (article["@type"], article["headline"]) == ("NewsArticle", story.headline)
    assert event["@type"] == "Event"
    assert event["name"] == story.forum
    assert event["startDate"].startswith(facts.forum.starts_on.value)
    performers = {each["name"] for each in event["performer"]}
    known = {forum.pick(person.name, story.language) for person in forum.people}
    assert performers
    assert performers <= known


def test_links_previews_have_what_they_need(one: tuple[ForumSnapshot, Story]) -> None:
    forum, story = one
    page = Page(render_web_page(story, gather(forum, forum.press.releases[0].id), {}))
    properties = {meta["property"]: meta["content"] for meta in page.all("meta") if "property" in meta}
    assert properties["og:title"] == story.headline
    assert properties["og:type"] == "article"
    assert len(properties["og:description"] or "") <= 200


def test_nothing_typed_is_markup(one: tuple[ForumSnapshot, Story]) -> None:
    forum, story = one
    facts = gather(forum, forum.press.releases[0].id)
    before = Page(render_web_page(story, facts, {}))
    first, *others = story.paragraphs
    nasty = replace(
        story,
        headline=NASTY,
        paragraphs=(replace(first, text=NASTY), *others),
        contacts=tuple(replace(contact, name=NASTY, email=NASTY) for contact in story.contacts),
    )
    page = Page(render_web_page(nasty, facts, {}))
    assert [name for name, _attributes in page.elements] == [name for name, _attributes in before.elements]
    assert plain(NASTY.replace("\u0007", "")) in plain(page.text)
    assert json.loads(page.data)["@graph"][0]["headline"] == NASTY


def test_pictures_lie_inside_with_their_descriptions(one: tuple[ForumSnapshot, Story]) -> None:
    forum, story = one
    photos = tuple(replace(photo, file="a.png", alt="People in rows") for photo in story.photos[:1])
    facts = gather(forum, forum.press.releases[0].id)
    page = render_web_page(replace(story, photos=photos), facts, {"a.png": PNG})
    shown = [image for image in Page(page).all("img") if image["alt"] == "People in rows"]
    assert len(shown) == len(photos) == 1
    assert (shown[0]["src"] or "").startswith("data:image/png;base64,")
    no_picture = render_web_page(replace(story, photos=photos), gather(forum), {"a.png": b"no picture"})
    assert not [image for image in Page(no_picture).all("img") if image["alt"] == "People in rows"]


def test_only_web_addresses_become_links(one: tuple[ForumSnapshot, Story]) -> None:
    forum, story = one
    head = replace(story.letterhead, name="House", website="javascript:alert(1)")
    page = Page(render_web_page(replace(story, letterhead=head), gather(forum), {}))
    assert all((link["href"] or "").startswith(("https://", "mailto:", "tel:")) for link in page.all("a"))


@given(text=st.text(max_size=60))
@settings(max_examples=40, deadline=None)
def test_any_text_makes_a_page(one: tuple[ForumSnapshot, Story], text: str) -> None:
    forum, story = one
    first, *others = story.paragraphs
    typed = replace(story, paragraphs=(replace(first, text=f"x{text}", mark="□"), *others), headline=text)
    page = Page(render_web_page(typed, gather(forum), {}))
    assert json.loads(page.data)
