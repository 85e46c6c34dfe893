"""Forums to write releases about, and ways to change them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.draft import Paragraph, Story

DATA = Path(__file__).parent / "data"

Change = Callable[..., ForumSnapshot]


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
