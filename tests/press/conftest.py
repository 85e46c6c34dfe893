"""Forums to write releases about, and ways to change them."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import ItemKind, ReleaseKind, ReleaseLength
from eventdesk.model.snapshot import ForumSnapshot, Release
from eventdesk.press.draft import Paragraph, Story
from eventdesk.press.fact_types import Fact, ReleaseFacts
from eventdesk.press.facts import gather
from eventdesk.press.planning import printed_photos, quiet
from eventdesk.press.story import compose, release_story

DATA = Path(__file__).parent / "data"

Change = Callable[..., ForumSnapshot]
# What a release in any language tells alike: names, offices, titles of talks, themes, what came of it and what was
# said. A name in another script (`….name@zh`) is each language's own affair.
_CORE = re.compile(
    r"(?:person:[^@]+\.name|(?:person|credit):[^@]+\.position|organization:[^@]+\.name|(?:session:.+|forum)\.theme"
    r"|item:.+\.title|outcome:.+\.text|statement:.+\.(?:quote|says)|photo:.+\.caption)"
)
_TALKS = (ItemKind.PRESENTATION, ItemKind.KEYNOTE)


@pytest.fixture(scope="session")
def korea_china() -> ForumSnapshot:
    """The real case: no clock times, one host, two ministers of one title, three people called Choi."""
    return read_forum(DATA / "korea_china.yaml")


@pytest.fixture(scope="session")
def ocean_cities() -> ForumSnapshot:
    """An invented forum with two releases (`after`, `before`), quotes in two languages, someone who declined."""
    return read_forum(DATA / "ocean_cities.yaml")


@pytest.fixture(scope="session")
def forum_named(korea_china: ForumSnapshot, ocean_cities: ForumSnapshot) -> Callable[[str], ForumSnapshot]:
    """Either forum by its fixture's name, for property tests: a failing one would print a whole forum else."""
    return {"korea_china": korea_china, "ocean_cities": ocean_cities}.__getitem__


@pytest.fixture(scope="session")
def change() -> Change:
    """`change(snapshot, "people", "cho", position=…)`: the forum with one row's fields replaced.

    Without an id the fields are the forum's own.
    """

    def apply(snapshot: ForumSnapshot, part: str, row_id: str = "", **fields: Any) -> ForumSnapshot:
        if part == "forum":
            return msgspec.structs.replace(snapshot, forum=msgspec.structs.replace(snapshot.forum, **fields))
        rows = getattr(snapshot, part)
        assert any(row.id == row_id for row in rows)
        changed = tuple(msgspec.structs.replace(r, **fields) if r.id == row_id else r for r in rows)
        return msgspec.structs.replace(snapshot, **{part: changed})

    return apply


@pytest.fixture(scope="session")
def paragraph() -> Callable[[Story, str], Paragraph]:
    """The paragraph of a story with that key."""

    def find(story: Story, key: str) -> Paragraph:
        return next(each for each in story.paragraphs if each.key == key)

    return find


@pytest.fixture(scope="session")
def as_release() -> Callable[..., ForumSnapshot]:
    """`as_release(snapshot, ReleaseKind.OPENING, ReleaseLength.WEB, language="ko", why=…)`: with that one release.

    It keeps what the forum's first release says, except in another language its own wording.
    """

    def apply(
        snapshot: ForumSnapshot,
        kind: ReleaseKind = ReleaseKind.RELEASE,
        length: ReleaseLength = ReleaseLength.FULL,
        **fields: Any,
    ) -> ForumSnapshot:
        first = next(iter(snapshot.press.releases), Release(id="release-1"))
        release = msgspec.structs.replace(first, kind=kind, length=length, **fields)
        return msgspec.structs.replace(
            snapshot, press=msgspec.structs.replace(snapshot.press, releases=(release,))
        )

    return apply


@pytest.fixture(scope="session")
def core_told() -> Callable[[ForumSnapshot, str], frozenset[str]]:
    """`core_told(snapshot, "ko")`: the ids of the core facts that the forum's first release tells in a language.

    Compare languages with it: `core_told(forum, "ko") == core_told(forum, "en")`.
    """

    def told(snapshot: ForumSnapshot, language: str) -> frozenset[str]:
        releases = tuple(msgspec.structs.replace(each, language=language) for each in snapshot.press.releases[:1])
        snapshot = msgspec.structs.replace(
            snapshot, press=msgspec.structs.replace(snapshot.press, releases=releases)
        )
        story = release_story(snapshot, releases[0].id) if releases else compose(gather(snapshot, None, language))
        talks = {f"item:{item.key}.title" for item in _items(gather(snapshot, None, language))}
        return frozenset(
            each
            for each in story.all_told
            if _CORE.fullmatch(each) and (not each.startswith("item:") or each in talks)
        )

    return told


@pytest.fixture(scope="session")
def core_due() -> Callable[[ReleaseFacts], frozenset[str]]:
    """The ids of the core facts that a full release on a forum that was held has to tell, in every language."""

    def due(facts: ReleaseFacts) -> frozenset[str]:
        return frozenset(fact.id for fact in _due(facts) if fact.value)

    return due


def _items(facts: ReleaseFacts) -> Iterator[Any]:
    return (i for s in facts.sessions if not quiet(s) for i in s.items if i.kind in _TALKS)


def _due(facts: ReleaseFacts) -> Iterator[Fact]:
    forum = facts.forum
    yield forum.theme
    for group in (forum.hosts, forum.organizers, forum.sponsors, forum.supporters):
        yield from (each.name for each in group)
    for who in facts.appearances():
        yield who.person.name
        yield who.position
        if who.organization is not None:
            yield who.organization.name
    for session in facts.sessions:
        if not quiet(session):
            yield session.theme
            yield from (outcome.text for outcome in session.outcomes)
    yield from (item.title for item in _items(facts))
    yield from (said.quote or said.says for said in facts.statements)
    yield from (photo.caption for photo in printed_photos(facts))
