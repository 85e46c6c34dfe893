"""A release knows exactly which facts it tells: what is due, once, and nothing that does not stand there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import ReleaseKind, ReleaseLength
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.draft import Story
from eventdesk.press.fact_types import ReleaseFacts
from eventdesk.press.facts import gather
from eventdesk.press.story import release_story
from eventdesk.press.text_output import plain_text

Named = Callable[[str], ForumSnapshot]
AsRelease = Callable[..., ForumSnapshot]
ALIKE = dict.fromkeys(map(ord, '“”‘’"'), "'")


def plain(text: str) -> str:
    return text.translate(ALIKE).casefold()


@pytest.mark.parametrize("name", ["korea_china", "ocean_cities"])
def test_a_full_release_tells_every_core_fact(
    forum_named: Named,
    as_release: AsRelease,
    core_told: Callable[[ForumSnapshot, str], frozenset[str]],
    core_due: Callable[[ReleaseFacts], frozenset[str]],
    name: str,
) -> None:
    forum = as_release(forum_named(name))
    assert core_told(forum, "en") == core_due(gather(forum))


SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
FORUMS = (
    Path(__file__).parent / "data" / "korea_china.yaml",
    Path(__file__).parent / "data" / "ocean_cities.yaml",
    SAMPLES / "island-energy-2.yaml",
    SAMPLES / "quiet-cities-3.yaml",
)


@pytest.mark.parametrize("path", FORUMS, ids=lambda path: path.stem)
@pytest.mark.parametrize(
    "kind", [ReleaseKind.ADVISORY, ReleaseKind.OPENING, ReleaseKind.RELEASE, ReleaseKind.CORRECTION]
)
def test_every_language_tells_the_same_facts(
    as_release: AsRelease, core_told: Callable[[ForumSnapshot, str], frozenset[str]], path: Path, kind: ReleaseKind
) -> None:
    snapshot = read_forum(path)
    for length in (ReleaseLength.FULL, ReleaseLength.WEB):
        forum = as_release(snapshot, kind, length)
        english = core_told(forum, "en")
        for language in ("ko", "zh-Hans", "zh-Hant"):
            assert core_told(forum, language) == english, language


@pytest.mark.parametrize("length", list(ReleaseLength))
@pytest.mark.parametrize("kind", list(ReleaseKind))
def test_what_is_told_stands_there(
    forum_named: Named, as_release: AsRelease, kind: ReleaseKind, length: ReleaseLength
) -> None:
    for name in ("korea_china", "ocean_cities"):
        story = release_story(as_release(forum_named(name), kind, length))
        values = {fact.id: fact for fact in story.facts}
        for paragraph in story.paragraphs:
            assert paragraph.told <= {fact.id for fact in paragraph.facts}
            for fact in (values[each] for each in paragraph.told):
                where = plain(f"{paragraph.heading} {paragraph.text}")
                assert not fact.language or plain(fact.value).rstrip(".") in where, fact
        whole = plain(plain_text(story))
        assert all(plain(values[each].value).rstrip(".") in whole for each in story.told if values[each].language)


def test_what_a_reader_finds_in_print_is_told(korea_china: ForumSnapshot) -> None:
    """The other way round: a name, a title or a theme of the programme that is printed is among the told."""
    story = release_story(korea_china)
    whole = plain_text(story)
    for fact in story.facts:
        if fact.value and fact.language and fact.id.endswith((".name", ".title", ".theme", ".caption", ".text")):
            assert (fact.value in whole) <= (fact.id in told_or_generic(story)), fact


def told_or_generic(story: Story) -> set[str]:
    """Sessions go by their kind and panels are called panels, which their stored titles may say too."""
    generic = {f.id for f in story.facts if f.id.endswith(".title") and f.id.startswith(("session:", "item:"))}
    talks = {f.id for f in story.facts if f.id.startswith("item:") and "/presentation" in f.id}
    return set(story.all_told) | (generic - talks)
