"""The organizer's order, paragraphs added, and either side of a stale one taken."""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.model.snapshot import ForumSnapshot, Override
from eventdesk.model.text import Text
from eventdesk.press.arranging import arranged, with_additions
from eventdesk.press.draft import Paragraph, ParagraphKind, Story
from eventdesk.press.overrides import apply_overrides, kept, make_addition, make_override, new_key, without
from eventdesk.press.story import release_story

Change = Callable[..., ForumSnapshot]
AsRelease = Callable[..., ForumSnapshot]
Find = Callable[[Story, str], Paragraph]


@dataclass(frozen=True)
class Part:
    key: str
    kind: ParagraphKind = ParagraphKind.SESSION


def letters(keys: str) -> list[Part]:
    return [Part(key) for key in keys]


def order_of(parts: tuple[Part, ...]) -> str:
    return "".join(part.key for part in parts)


def test_named_ones_take_their_order_and_what_follows_them_comes_along() -> None:
    assert order_of(arranged(letters("abcd"), "")) == "abcd"
    assert order_of(arranged(letters("abcd"), "dcba")) == "dcba"
    assert order_of(arranged(letters("abxc"), "cab")) == "cabx"
    assert order_of(arranged(letters("xabc"), "cab")) == "xcab"
    assert order_of(arranged(letters("abcde"), "?b!a")) == "bacde"
    assert order_of(arranged(letters("abcd"), "dabc")) == "dabc"


def test_what_belongs_together_stays_together() -> None:
    """A session's new quote goes where the session went, not where the session stood."""
    parts = [Part(key) for key in ("lead", "s1", "s1q", "s2", "s2q", "s2new", "end")]
    found = arranged(parts, ("lead", "s2", "s2q", "s1", "s1q", "end"), lambda part: part.key[:2])
    assert [part.key for part in found] == ["lead", "s2", "s2q", "s2new", "s1", "s1q", "end"]


_KEYS = st.permutations("abcdefgh")


@given(st.lists(st.sampled_from("abcdefgh"), unique=True), st.lists(st.sampled_from("abcdefghxyz"), unique=True))
def test_every_part_stays_once_and_the_order_is_kept(keys: list[str], order: list[str]) -> None:
    parts = [Part(key) for key in keys]
    found = arranged(parts, order)
    assert sorted(order_of(found)) == sorted(keys)
    named = [key for key in order_of(found) if key in order]
    assert named == [key for key in order if key in keys]


@given(_KEYS, st.sets(st.sampled_from("abcdefgh")))
def test_a_whole_order_is_obeyed_wherever_own_ones_stand_in_it(order: list[str], own: set[str]) -> None:
    parts = [part for part in letters("abcdefgh") if part.key not in own]
    added = [part for part in letters("abcdefgh") if part.key in own]
    found = with_additions(arranged(parts, order), added, order)
    assert list(order_of(found)) == list(order)


def test_an_addition_without_a_place_stands_before_the_hosts() -> None:
    parts = (Part("a"), Part("h", ParagraphKind.ABOUT), Part("n", ParagraphKind.NOTE))
    assert order_of(with_additions(parts, [Part("x"), Part("y")], "")) == "axyhn"
    assert order_of(with_additions(parts[:1], [Part("x")], "")) == "ax"


def test_whoever_comes_first_in_the_new_order_is_introduced_there(
    korea_china: ForumSnapshot, as_release: AsRelease
) -> None:
    order = ("statement:cho@closing", "lead", "session:opening")
    story = release_story(as_release(korea_china, order=order))
    assert [p.key for p in story.body[:3]] == ["statement:cho@closing", "lead", "attendance"]
    assert story.body[-2].key == "statement:cho@closing#2"
    first = story.body[0].text
    assert first.startswith(
        "Closing the forum, Dr. Hwang-hee Cho, president of the Science and Technology Policy Institute (STEPI),"
        " said that"
    )
    assert "\n".join(p.text for p in story.body).count("Hwang-hee Cho") == 1


def test_a_panel_that_is_moved_away_from_its_session_names_it(
    korea_china: ForumSnapshot, as_release: AsRelease, paragraph: Find
) -> None:
    story = release_story(as_release(korea_china, order=("panel:bio-panel", "lead", "session:bio")))
    assert (
        "In the panel discussion in the Bio-genetics session, the four" in paragraph(story, "panel:bio-panel").text
    )


def test_an_added_paragraph_stands_where_it_is_put_and_knows_its_facts(
    korea_china: ForumSnapshot, as_release: AsRelease, change: Change, paragraph: Find
) -> None:
    words = "Lunch was served at the Shilla Hotel by friends of Xue Wei."
    override = make_addition(release_story(korea_china), words)
    assert override.basis == {
        "forum.venue": "Shilla Hotel",
        "person:xue-w.name": "Xue Wei",
        "person:xue-w.family": "Xue",
    }
    key = new_key({"own:1": override, "lead": override})
    assert key == "own:2"
    forum = as_release(korea_china, overrides={key: override}, order=("lead", key, "attendance"))
    story = release_story(forum)
    assert [p.key for p in story.body[:3]] == ["lead", "own:2", "attendance"]
    mine = paragraph(story, key)
    assert (mine.kind, mine.overruled, mine.generated, mine.stale) == (ParagraphKind.OWN, True, "", ())
    assert "forum.venue" in mine.told
    assert story.orphans == ()
    moved = release_story(change(forum, "forum", venue=Text({"en": "COEX"})))
    assert [each.sentence for each in paragraph(moved, key).stale] == ["Venue: Shilla Hotel → COEX"]
    last = release_story(as_release(korea_china, overrides={key: override}))
    assert last.body[-1].key == key


def test_either_side_of_a_stale_paragraph_is_one_call(
    korea_china: ForumSnapshot, change: Change, paragraph: Find
) -> None:
    overrides = {
        "session:opening": make_override(paragraph(release_story(korea_china), "session:opening"), "Mine."),
        "own:1": make_addition(release_story(korea_china), "The president is Hwang-hee Cho of STEPI."),
    }
    changed = change(korea_china, "people", "cho", position=Text({"en": "chairman"}))
    story = apply_overrides(release_story(changed), overrides)
    assert {p.key for p in story.stale} == {"session:opening", "own:1"}
    mine = {key: kept(story, key, override) for key, override in overrides.items()}
    again = apply_overrides(release_story(changed), mine)
    assert again.stale == ()
    assert paragraph(again, "session:opening").text == "Mine."
    assert mine["session:opening"].basis["person:cho.position"] == "chairman"
    theirs = apply_overrides(release_story(changed), without(without(mine, "own:1"), "session:opening"))
    assert not any(p.overruled for p in theirs.paragraphs)
    assert "own:1" not in [p.key for p in theirs.paragraphs]


def test_words_whose_paragraph_is_gone_can_be_kept_too(korea_china: ForumSnapshot) -> None:
    override = Override(text="The keynotes moved us.", basis={"forum.city": "Busan", "session:gone.title": "Gone"})
    mine = kept(release_story(korea_china), "session:gone", override)
    assert mine == Override(text=override.text, basis={"forum.city": "Seoul"})


def test_hidden_ones_stay_hidden_in_the_new_order(korea_china: ForumSnapshot, as_release: AsRelease) -> None:
    forum = as_release(korea_china, overrides={"attendance": Override(text="")}, order=("attendance", "lead"))
    story = release_story(forum)
    assert story.paragraphs[0].key == "attendance"
    assert story.body[0].key == "lead"
    assert msgspec.structs.asdict(forum.press.releases[0])["order"] == ("attendance", "lead")
