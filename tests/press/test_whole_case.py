"""The real case with its quotes: everything in the file is told exactly once where it is due, and nothing else."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import ItemKind, ReleaseLength
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.draft import Story
from eventdesk.press.story import release_story

CASE = Path(__file__).parent / "data" / "korea_china_quotes.yaml"


@pytest.fixture(scope="module")
def forum() -> ForumSnapshot:
    return read_forum(CASE)


@pytest.fixture(scope="module")
def story(forum: ForumSnapshot) -> Story:
    return release_story(forum)


@pytest.fixture(scope="module")
def body(story: Story) -> str:
    return "\n".join(paragraph.text for paragraph in story.body)


def test_every_person_is_named_once_in_full(forum: ForumSnapshot, body: str) -> None:
    times = {person.name["en"]: body.count(person.name["en"]) for person in forum.people}
    assert times == dict.fromkeys(times, 1)
    assert len(times) == 20


def test_every_office_stands_with_its_holder_at_that_mention(forum: ForumSnapshot, body: str) -> None:
    for person in forum.people:
        name, position = re.escape(person.name["en"]), person.position.get("en", "")
        if position:
            before = rf"{re.escape(position)} {name}(?!\w)"
            after = rf"{name}, {re.escape(position)} (?:of|at) "
            assert len(re.findall(rf"{before}|{after}", body, re.IGNORECASE)) == 1, person.name["en"]
        elif "en" in person.honorific:
            assert f"{person.honorific['en']} {person.name['en']}" in body


def test_every_organization_is_spelt_out_once_then_short(forum: ForumSnapshot, body: str) -> None:
    for organization in forum.organizations:
        name, short = organization.name["en"], organization.short_name.get("en", "")
        people = [p for p in forum.people if p.organization == organization.id]
        if short:
            assert body.count(name) == 1
            assert f"{name} ({short})" in body
            assert body.index(short) == body.index(f"{name} ({short})") + len(name) + 2
        else:
            apart = [
                other.name["en"]
                for other in forum.organizations
                if name in other.name["en"] and other is not organization
            ]
            times = body.count(name) - sum(body.count(other) for other in apart)
            assert times == max(1, len(people)), name


def test_everyone_is_with_their_own_organization_and_department(forum: ForumSnapshot, body: str) -> None:
    """In the words from somebody's name to the next person's."""
    names = sorted(forum.people, key=lambda person: body.index(person.name["en"]))
    for person, following in zip(names, [*names[1:], None], strict=True):
        start = body.index(person.name["en"])
        end = body.index(following.name["en"]) if following else len(body)
        around = body[start:end]
        organization = next(o for o in forum.organizations if o.id == person.organization)
        called = (organization.name["en"], organization.short_name.get("en") or organization.name["en"])
        shared = {"Jung Il-young"}  # “Dr. Jung Il-young and Dr. Long Kai-yuan of STEPI”
        assert any(each in around for each in called) or person.name["en"] in shared, person.name["en"]
        if "en" in person.department:
            assert person.department["en"] in around
        if "en" in organization.unit:
            assert organization.unit["en"] in around


def test_every_talk_is_told_once_after_its_speaker(forum: ForumSnapshot, body: str) -> None:
    talks = [
        (i.title["en"], i.speakers[0].person)
        for s in forum.sessions
        for i in s.items
        if i.kind is ItemKind.PRESENTATION
    ]
    assert len(talks) == 8
    names = {person.id: person.name["en"] for person in forum.people}
    for title, speaker in talks:
        assert body.count(title) == 1
        between = body[body.index(names[speaker]) : body.index(f"“{title}”")]
        assert between.count("“") == 0, title
        assert not any(name in between for key, name in names.items() if key != speaker)


def test_every_panel_names_its_members_and_nobody_else(forum: ForumSnapshot, story: Story) -> None:
    texts = {paragraph.key: paragraph.text for paragraph in story.body}
    for session in forum.sessions:
        for item in session.items:
            if item.kind is ItemKind.PANEL:
                text = texts[f"panel:{item.id}"]
                named = {p.id for p in forum.people if p.name["en"] in text}
                assert named == {each.person for each in item.panelists}
                assert ("the four presenters" in text) == item.presenters_join


def test_every_theme_outcome_and_quote_stands_once(forum: ForumSnapshot, body: str) -> None:
    for text in _said_and_done(forum):
        assert body.count(text) == 1, text
    assert len(list(_said_and_done(forum))) == 14


def _said_and_done(forum: ForumSnapshot) -> Iterator[str]:
    yield forum.forum.theme["en"]
    yield forum.forum.purpose["en"]
    for session in forum.sessions:
        if "en" in session.theme:
            yield session.theme["en"]
        yield from (outcome.text["en"] for outcome in session.outcomes)
    yield from ((said.quote if "en" in said.quote else said.says)["en"] for said in forum.statements)


def test_quotes_are_verbatim_between_their_marks_and_by_whom_they_were_said(
    forum: ForumSnapshot, body: str
) -> None:
    families = {person.id: person.family["en"] for person in forum.people}
    for said in forum.statements:
        if "en" in said.quote:
            assert f"“{said.quote['en']}”" in body
            lead = body[: body.index(said.quote["en"])].rsplit("\n", 1)[-1]
            assert families[said.person] in lead


def test_every_caption_stands_once_and_in_the_order_of_the_file(forum: ForumSnapshot, story: Story) -> None:
    assert [note.caption for note in story.photos] == [photo.caption["en"] for photo in forum.press.photos]


def test_day_place_and_number_are_those_of_the_file(body: str, story: Story) -> None:
    assert body.count("27 December 2019") == 1
    assert story.date == "27 December 2019"
    assert body.count("More than 100 ") == 1
    assert body.count("7th Korea-China Science Technology Innovation Forum") == 1
    assert body.count("the Shilla Hotel in Seoul, South Korea") == 1


def test_no_sentence_stands_twice(body: str) -> None:
    sentences = Counter(re.split(r"(?<=[.!?”])\s+", body))
    assert [text for text, times in sentences.items() if times > 1] == []


def test_every_capital_word_is_of_the_file_or_of_the_phrases(forum: ForumSnapshot, body: str) -> None:
    """No name, office or title that the file does not have."""
    stored = set(re.findall(r"\w+", CASE.read_text(encoding="utf-8")))
    own = {"Under", "More", "Welcoming", "In", "Participants", "They", "Closing", "The"}
    own |= {"President", "Professor", "Friday", "December", "South"}
    found = {word for word in re.findall(r"\b[A-Z]\w+", body) if word not in stored | own}
    assert found == set()


def test_the_web_tells_the_same(forum: ForumSnapshot, story: Story) -> None:
    release = msgspec.structs.replace(forum.press.releases[0], length=ReleaseLength.WEB)
    press = msgspec.structs.replace(forum.press, releases=(release,))
    web = release_story(msgspec.structs.replace(forum, press=press))
    assert {
        f for f in story.all_told if f.startswith(("person", "organization", "item", "statement", "outcome"))
    } <= web.all_told
