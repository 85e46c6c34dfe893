"""The order of paragraphs as the window changes it, and which fields a release of each kind prints."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.desktop.pages.press.release_editors import Embargo, both_clocks
from eventdesk.desktop.pages.press.release_section import uses
from eventdesk.desktop.pages.press.story_words import foreign_spots
from eventdesk.desktop.pages.press.telling import Telling, behind, moved, natural_order
from eventdesk.desktop.pages.press.wording import writable_languages
from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import ForumStatus, ReleaseKind
from eventdesk.model.snapshot import ForumSnapshot, Override, Release
from eventdesk.model.text import Text
from eventdesk.press.draft import AT_THE_END, Paragraph, ParagraphKind
from eventdesk.press.fact_types import Fact
from eventdesk.press.story import release_story
from eventdesk.press.text_output import plain_text
from eventdesk.resources import resource

FIELDS = ("why", "accreditation", "photo_opportunities", "follow_up")
WORDS = {"en": "Quokkas", "ko": "쿼카", "zh-Hans": "短尾矮袋鼠", "zh-Hant": "短尾矮袋鼠"}


@pytest.fixture(scope="module")
def forum() -> ForumSnapshot:
    return read_forum(resource("samples", "korea-china-sti-7.yaml"))


def with_release(forum: ForumSnapshot, release: Release) -> ForumSnapshot:
    press = msgspec.structs.replace(forum.press, releases=(release,))
    return msgspec.structs.replace(forum, press=press)


@pytest.mark.parametrize("language", sorted(WORDS))
@pytest.mark.parametrize("kind", sorted(ReleaseKind))
@pytest.mark.parametrize("field", FIELDS)
def test_a_field_is_shown_where_the_release_prints_it(
    forum: ForumSnapshot, kind: ReleaseKind, field: str, language: str
) -> None:
    status = ForumStatus.CONFIRMED if kind in ("save_the_date", "advisory") else ForumStatus.HELD
    stands = msgspec.structs.replace(forum, forum=msgspec.structs.replace(forum.forum, status=status))
    release = msgspec.structs.replace(
        Release(id="r", kind=kind, language=language), **{field: Text({language: WORDS[language]})}
    )
    text = plain_text(release_story(with_release(stands, release), "r"))
    assert (WORDS[language] in text) is uses(kind, field)


def test_every_language_with_a_writer_is_offered_the_forums_first() -> None:
    assert writable_languages(("ko", "de", "zh-TW")) == ("ko", "zh-TW", "en", "zh-Hans")
    assert writable_languages(()) == ("en", "ko", "zh-Hans", "zh-Hant")
    assert writable_languages(("zh",)) == ("zh", "en", "ko", "zh-Hant")


def paragraphs(kinds: str) -> tuple[Paragraph, ...]:
    """`b` of the body, `o` of one's own, `e` at the end."""
    made = {"b": ParagraphKind.SESSION, "o": ParagraphKind.OWN, "e": ParagraphKind.ABOUT}
    return tuple(
        Paragraph(f"own:{n}" if each == "o" else f"{each}:{n}", made[each], "words", overruled=each == "o")
        for n, each in enumerate(kinds)
    )


stories = st.tuples(st.text("bo", max_size=7), st.text("e", max_size=3)).map(
    lambda pair: paragraphs("".join(pair))
)


@given(stories, st.data(), st.integers(-3, 12))
def test_moving_loses_nothing_and_keeps_the_end_at_the_end(
    story: tuple[Paragraph, ...], data: st.DataObject, place: int
) -> None:
    keys = [each.key for each in story]
    key = data.draw(st.sampled_from(keys)) if keys else ""
    order = moved(story, key, place)
    assert sorted(order) == sorted(keys)
    assert [each for each in order if each != key] == [each for each in keys if each != key]
    ends = {each.key for each in story if each.kind in AT_THE_END}
    assert all(each in ends for each in order[len(keys) - len(ends) :])


@settings(max_examples=40, deadline=None)
@given(st.permutations([0, 1, 2, 3]), st.lists(st.integers(0, 3), max_size=2, unique=True))
def test_back_to_the_programs_order_leaves_own_paragraphs_where_they_are(
    forum: ForumSnapshot, shuffled: list[int], places: list[int]
) -> None:
    plain = release_story(with_release(forum, Release(id="r")), "r")
    natural = tuple(each.key for each in plain.paragraphs)
    order = [natural[n] for n in shuffled] + list(natural[4:])
    before = {}
    for number, place in enumerate(sorted(places, reverse=True), 1):
        order.insert(place + 1, f"own:{number}")
        before[f"own:{number}"] = order[place]
    own = {key: Override(text="Own words.") for key in before}
    told = release_story(with_release(forum, Release(id="r", order=tuple(order), overrides=own)), "r")
    assert [each.key for each in told.paragraphs] == order
    telling = Telling(told, natural)
    assert telling.reordered is (shuffled != sorted(shuffled))

    back = Release(id="r", order=natural_order(telling), overrides=own)
    again = [each.key for each in release_story(with_release(forum, back), "r").paragraphs]
    assert [key for key in again if key not in own] == list(natural)
    assert {key: again[again.index(key) - 1] for key in own} == before


def test_a_paragraph_is_added_before_what_closes_the_release() -> None:
    story = paragraphs("bbee")
    assert behind(story, "b:0") == "b:0"
    assert behind(story, "e:3") == "b:1"
    assert behind(paragraphs("ee"), "e:0") == ""


def test_foreign_words_are_found_where_qt_counts_them() -> None:
    text = "𠮷 [한국어 없음: Bio] 세션에서 Wang이 말했다. Wang"
    fact = Fact("person:wang.name", "Wang", "en")
    spots = foreign_spots(Paragraph("s", ParagraphKind.SESSION, text, untranslated=(fact,)), text)
    units = text.encode("utf-16-le")
    found = [units[2 * start : 2 * (start + length)].decode("utf-16-le") for start, length in spots]
    assert found == ["[한국어 없음: Bio]", "Wang", "Wang"]


def test_an_embargo_is_told_by_both_clocks() -> None:
    from datetime import datetime

    nine = datetime(2026, 12, 3, 9, 0)
    assert both_clocks(Embargo(), "Asia/Seoul") == ""
    here = both_clocks(Embargo(nine), "Asia/Seoul")
    assert here == "Thu, Dec 3, 09:00 by the forum’s clock (Asia/Seoul)"
    there = both_clocks(Embargo(nine, "America/New_York"), "Asia/Seoul")
    assert there == "Thu, Dec 3, 09:00 in America/New York is Thu, Dec 3, 23:00 by the forum’s clock (Asia/Seoul)"
    assert both_clocks(Embargo(nine, "Nowhere/At_All"), "Asia/Seoul") == ""
