"""A release of one page leaves out whole parts, the least important first; languages tell the same."""

from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec
import pytest

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import ForumStatus, OutcomeKind, ReleaseKind, ReleaseLength
from eventdesk.model.snapshot import ForumSnapshot, Outcome, Override, Statement
from eventdesk.model.text import Text
from eventdesk.press.draft import ParagraphKind, Story
from eventdesk.press.story import release_story

AsRelease = Callable[..., ForumSnapshot]
Core = Callable[[ForumSnapshot, str], frozenset[str]]
SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
LONG = " ".join(["We shall measure every tide and publish what we measure."] * 40)


def en(value: str) -> Text:
    return Text({"en": value})


def short(
    forum: ForumSnapshot, as_release: AsRelease, kind: ReleaseKind = ReleaseKind.RELEASE, **fields: object
) -> Story:
    snapshot = as_release(forum, kind, ReleaseLength.SHORT, **fields)
    return release_story(snapshot, snapshot.press.releases[0].id)


def kinds(story: Story) -> list[ParagraphKind]:
    return [paragraph.kind for paragraph in story.body]


def said(forum: ForumSnapshot, words: Iterable[str]) -> ForumSnapshot:
    """The forum with these quotes, the first three of the case's speakers in turn."""
    speakers = [each.person for each in forum.statements]
    places = [each.at for each in forum.statements]
    statements = tuple(
        Statement(person=speakers[n], at=places[n], quote=en(quote)) for n, quote in enumerate(words)
    )
    return msgspec.structs.replace(forum, statements=statements)


def test_a_quote_with_no_room_is_left_out_whole_and_never_cut(
    korea_china: ForumSnapshot, as_release: AsRelease
) -> None:
    story = short(said(korea_china, [LONG, "Seas join."]), as_release)
    texts = "\n".join(paragraph.text for paragraph in story.body)
    assert "We shall measure" not in texts
    assert "“Seas join.”" in texts
    assert "statement:choi-gy@welcome-kr" not in {paragraph.key for paragraph in story.paragraphs}


def test_outcomes_with_no_room_are_left_out_and_the_session_stays(
    korea_china: ForumSnapshot, as_release: AsRelease
) -> None:
    *first, last = korea_china.sessions
    full = msgspec.structs.replace(last, outcomes=(Outcome(kind=OutcomeKind.AGREED, text=en(LONG)),))
    story = short(msgspec.structs.replace(korea_china, sessions=(*first, full)), as_release)
    keys = [paragraph.key for paragraph in story.paragraphs]
    assert f"outcomes:{last.id}" not in keys
    assert f"session:{last.id}" in keys
    assert "outcomes:bio" in keys


def test_what_a_part_left_out_would_have_introduced_is_introduced_later(
    korea_china: ForumSnapshot, as_release: AsRelease
) -> None:
    """Without the minister's long welcome nothing else changes; whoever comes later comes in full."""
    story = short(said(korea_china, ["Seas join.", LONG]), as_release)
    keys = [paragraph.key for paragraph in story.paragraphs]
    assert "statement:choi-gy@welcome-kr" in keys
    assert "statement:wang-zg@welcome-cn" not in keys


def test_what_the_organizer_worded_stays(korea_china: ForumSnapshot, as_release: AsRelease) -> None:
    forum = said(korea_china, ["Seas join.", "Rivers join."])
    override = Override(text=LONG, basis={})
    story = short(forum, as_release, overrides={"attendance": override, "own:1": override})
    assert [p.key for p in story.body if p.text == LONG] == ["attendance", "own:1"]
    assert story.orphans == ()
    assert ParagraphKind.LEAD in kinds(story)
    assert ParagraphKind.OUTCOMES not in kinds(story)


def test_longer_releases_leave_nothing_out(korea_china: ForumSnapshot, as_release: AsRelease) -> None:
    forum = said(korea_china, [LONG, LONG, LONG])
    story = release_story(as_release(forum, ReleaseKind.RELEASE, ReleaseLength.FULL))
    assert sum(LONG in paragraph.text for paragraph in story.body) == 3


@pytest.mark.parametrize("language", ["ko", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize(
    "kind", [ReleaseKind.SAVE_THE_DATE, ReleaseKind.ADVISORY, ReleaseKind.OPENING, ReleaseKind.RELEASE]
)
@pytest.mark.parametrize("sample", ["island-energy-2", "korea-china-sti-7", "quiet-cities-3"])
def test_where_the_page_has_room_for_all_languages_tell_the_same(
    sample: str, kind: ReleaseKind, language: str, as_release: AsRelease, core_told: Core
) -> None:
    forum = read_forum(SAMPLES / f"{sample}.yaml")
    held = msgspec.structs.replace(forum, forum=msgspec.structs.replace(forum.forum, status=ForumStatus.HELD))
    roomy = msgspec.structs.replace(held, press=msgspec.structs.replace(held.press, contacts=()))
    snapshot = as_release(roomy, kind, ReleaseLength.SHORT)
    told = core_told(snapshot, "en")
    assert told
    assert core_told(snapshot, language) == told


def test_a_heading_goes_with_the_rows_under_it(as_release: AsRelease) -> None:
    """Nothing is left of pictures to take where there is no room for them, nor of a programme's rows."""
    forum = read_forum(SAMPLES / "quiet-cities-3.yaml")
    full = en(" ".join(["Bring your press card."] * 45))
    overrides = {"accreditation": Override(text=full["en"], basis={})}
    story = short(forum, as_release, ReleaseKind.ADVISORY, language="ko", overrides=overrides, accreditation=full)
    keys = {paragraph.key for paragraph in story.body}
    assert "accreditation" in keys
    assert not any(key.startswith("photo_opportunities") for key in keys)
    assert not any(key.startswith("lead/overview/") and "lead/overview" not in keys for key in keys)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_outcomes_name_a_session_that_is_not_told(
    korea_china: ForumSnapshot, as_release: AsRelease, language: str
) -> None:
    words = " ".join(["We shall measure every tide."] * 14)
    forum = said(korea_china, [words, words])
    story = short(forum, as_release, language=language)
    paragraphs = {paragraph.key: paragraph.text for paragraph in story.body}
    alone = [key for key in paragraphs if key.startswith("outcomes:") and f"session:{key[9:]}" not in paragraphs]
    assert alone
    for key in alone:
        session = next(each for each in korea_china.sessions if each.id == key[9:])
        assert session.title["en"] in paragraphs[key]
