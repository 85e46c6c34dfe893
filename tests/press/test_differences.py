"""What was sent is kept word for word; how the draft differs from it is told by part, word and fact."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.differences import Turn, story_differences, word_pieces
from eventdesk.press.keeping import StoryUnreadable, pack_story, unpack_story
from eventdesk.press.story import release_story

TEXTS = st.text(st.sampled_from("ab .원장은第七届論é\u0301\n"), max_size=30)


def test_a_kept_story_is_the_same_word_for_word(korea_china: ForumSnapshot, ocean_cities: ForumSnapshot) -> None:
    for snapshot in (korea_china, ocean_cities):
        for release in snapshot.press.releases:
            story = release_story(snapshot, release.id)
            assert unpack_story(pack_story(story)) == story
            assert pack_story(unpack_story(pack_story(story))) == pack_story(story)


@pytest.mark.parametrize("data", [b"", b"x", pack_story.__name__.encode()])
def test_damaged_data_is_one_sentence(data: bytes) -> None:
    with pytest.raises(StoryUnreadable, match="cannot be read"):
        unpack_story(data)


def test_nothing_differs_from_itself(korea_china: ForumSnapshot) -> None:
    story = release_story(korea_china)
    assert story_differences(story, story) == ()


def test_a_change_of_an_office_is_told_with_its_fact(korea_china: ForumSnapshot, change: object) -> None:
    sent = release_story(korea_china)
    position = korea_china.person("cho").position.with_value("en", "chairman")
    now = release_story(change(korea_china, "people", "cho", position=position))  # type: ignore[operator]
    found = story_differences(sent, now)
    told = [each for each in found if any(c.fact == "person:cho.position" for c in each.changes)]
    assert told
    first = next(each for each in told if "president" in each.before)
    assert "chairman" in first.after
    assert [piece.text for piece in first.pieces if piece.turn is Turn.OUT] == ["president"]


def test_new_and_gone_paragraphs_are_told(korea_china: ForumSnapshot) -> None:
    story = release_story(korea_china)
    fewer = replace(story, paragraphs=story.paragraphs[1:])
    (gone,) = story_differences(story, fewer)
    assert (gone.part, gone.after) == (story.paragraphs[0].key, "")
    (new,) = story_differences(fewer, story)
    assert (new.part, new.before) == (story.paragraphs[0].key, "")


@given(TEXTS, TEXTS)
def test_pieces_hold_both_texts_whole(before: str, after: str) -> None:
    pieces = word_pieces(before, after)
    assert "".join(piece.text for piece in pieces if piece.turn is not Turn.IN) == before
    assert "".join(piece.text for piece in pieces if piece.turn is not Turn.OUT) == after
