"""Paragraphs in the organizer's own words, and being told when their facts change."""

from collections.abc import Callable, Mapping
from datetime import datetime

import msgspec

from eventdesk.model.kinds import ForumStatus
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Override
from eventdesk.model.text import Text
from eventdesk.press.draft import Paragraph, Story
from eventdesk.press.overrides import apply_overrides, make_override
from eventdesk.press.story import release_story

Change = Callable[..., ForumSnapshot]
Find = Callable[[Story, str], Paragraph]


def en(value: str) -> Text:
    return Text({"en": value})


def overruled(snapshot: ForumSnapshot, key: str, find: Find) -> Mapping[str, Override]:
    return {key: make_override(find(release_story(snapshot), key), "In my own words.")}


def changes(snapshot: ForumSnapshot, overrides: Mapping[str, Override], key: str, find: Find) -> list[str]:
    story = apply_overrides(release_story(snapshot), overrides)
    return [change.sentence for change in find(story, key).stale]


def test_an_overruled_paragraph_carries_the_text_and_a_mark(korea_china: ForumSnapshot, paragraph: Find) -> None:
    before = release_story(korea_china)
    story = apply_overrides(before, overruled(korea_china, "session:bio", paragraph))
    mine = paragraph(story, "session:bio")
    assert mine.text == "In my own words."
    assert mine.overruled
    assert mine.generated == paragraph(before, "session:bio").text
    assert [p for p in story.paragraphs if p.overruled] == [mine]
    assert "In my own words." in [p.text for p in story.body]


def test_a_changed_position_is_told_in_words(korea_china: ForumSnapshot, change: Change, paragraph: Find) -> None:
    overrides = overruled(korea_china, "session:opening", paragraph)
    changed = change(korea_china, "people", "cho", position=en("chairman"))
    told = changes(changed, overrides, "session:opening", paragraph)
    assert told == ["Position of Hwang-hee Cho: president → chairman"]


def test_a_change_elsewhere_leaves_it_fresh(korea_china: ForumSnapshot, change: Change, paragraph: Find) -> None:
    overrides = overruled(korea_china, "session:opening", paragraph)
    changed = change(korea_china, "people", "li-xq", position=en("director"))
    changed = change(changed, "sessions", "bio", title=en("Genes"))
    changed = change(changed, "people", "cho", email="cho@stepi.example")
    assert changes(changed, overrides, "session:opening", paragraph) == []


def test_a_first_mention_that_moves_is_no_change_of_facts(korea_china: ForumSnapshot, paragraph: Find) -> None:
    overrides = overruled(korea_china, "statement:cho@closing", paragraph)
    without_opening = msgspec.structs.replace(korea_china, sessions=korea_china.sessions[1:])
    assert changes(without_opening, overrides, "statement:cho@closing", paragraph) == []


def test_a_field_that_was_empty_is_watched_too(
    korea_china: ForumSnapshot, change: Change, paragraph: Find
) -> None:
    overrides = overruled(korea_china, "panel:bio-panel", paragraph)
    changed = change(korea_china, "people", "xue-w", position=en("dean"))
    assert changes(changed, overrides, "panel:bio-panel", paragraph) == ["Position of Xue Wei: (empty) → dean"]


def test_a_new_talk_a_changed_panel_and_a_new_day(
    korea_china: ForumSnapshot, change: Change, paragraph: Find
) -> None:
    bio = korea_china.sessions[2]
    overrides = {
        **overruled(korea_china, "session:bio", paragraph),
        **overruled(korea_china, "panel:bio-panel", paragraph),
        **overruled(korea_china, "lead", paragraph),
    }
    panel = msgspec.structs.replace(bio.items[4], panelists=bio.items[4].panelists[1:])
    talk = Item(kind=bio.items[0].kind, title=en("One More"), speakers=(Appearance(person="lee-jy"),))
    changed = change(korea_china, "sessions", "bio", items=(*bio.items[:4], talk, panel))
    day = korea_china.forum.starts_on
    assert day is not None
    changed = change(changed, "forum", starts_on=day.replace(day=28), ends_on=day.replace(day=28), country="CN")
    assert changes(changed, overrides, "session:bio", paragraph) == [
        "Number of items of the session “Bio-genetics”: 5 → 6"
    ]
    assert changes(changed, overrides, "panel:bio-panel", paragraph) == [
        "Panelists of the item “Panel discussion”: Shin Soo-yong, Xue Wei, Jung Il-young, Long Kai-yuan"
        " → Xue Wei, Jung Il-young, Long Kai-yuan"
    ]
    assert changes(changed, overrides, "lead", paragraph) == [
        "First day of the forum: Friday, 27 December 2019 → Saturday, 28 December 2019",
        "Last day of the forum: Friday, 27 December 2019 → Saturday, 28 December 2019",
        "Country of the forum: South Korea → China",
    ]


def test_the_forums_status_makes_it_stale(korea_china: ForumSnapshot, change: Change, paragraph: Find) -> None:
    overrides = overruled(korea_china, "lead", paragraph)
    changed = change(korea_china, "forum", status=ForumStatus.CANCELLED)
    assert changes(changed, overrides, "lead", paragraph) == ["Status of the forum: held → cancelled"]


def test_hours_are_told_for_a_reader(korea_china: ForumSnapshot, change: Change, paragraph: Find) -> None:
    override = Override(text="It begins at nine.", basis={"session:opening.starts_at": "2019-12-27T09:00:00"})
    changed = change(korea_china, "sessions", "opening", starts_at=datetime(2019, 12, 27, 10, 30))
    assert changes(changed, {"session:opening": override}, "session:opening", paragraph) == [
        "Start of the session “Opening”: Friday, 27 December 2019, 09:00 → Friday, 27 December 2019, 10:30"
    ]


def test_a_fact_that_is_gone_is_told_as_gone(korea_china: ForumSnapshot, change: Change, paragraph: Find) -> None:
    overrides = overruled(korea_china, "session:bio", paragraph)
    bio = korea_china.sessions[2]
    changed = change(korea_china, "sessions", "bio", items=bio.items[1:])
    people = tuple(p for p in changed.people if p.id != "choi-kh")
    story = apply_overrides(release_story(msgspec.structs.replace(changed, people=people)), overrides)
    told = paragraph(story, "session:bio").stale
    sentences = [each.sentence for each in told]
    assert sentences == [
        "Number of items of the session “Bio-genetics”: 5 → 4",
        "Title of the item of Choi Kyung-hwan: Turning Point of Genome Industry → no longer there",
        "Speakers of the item of Choi Kyung-hwan: Choi Kyung-hwan → no longer there",
    ]
    assert [each.gone for each in told] == [False, True, True]


def test_an_override_without_a_paragraph_is_reported(korea_china: ForumSnapshot, paragraph: Find) -> None:
    overrides = overruled(korea_china, "session:bio", paragraph)
    sessions = tuple(s for s in korea_china.sessions if s.id != "bio")
    story = apply_overrides(release_story(msgspec.structs.replace(korea_china, sessions=sessions)), overrides)
    assert [(orphan.key, orphan.text) for orphan in story.orphans] == [("session:bio", "In my own words.")]


def test_no_text_hides_a_paragraph_and_the_dateline_moves_on(korea_china: ForumSnapshot, paragraph: Find) -> None:
    story = apply_overrides(release_story(korea_china), {"lead": Override(text="")})
    assert paragraph(story, "lead").hidden
    assert paragraph(story, "lead").generated.startswith("The Science and Technology")
    assert story.body[0].key == "attendance"


def test_making_it_again_says_that_the_text_still_holds(
    korea_china: ForumSnapshot, change: Change, paragraph: Find
) -> None:
    overrides = overruled(korea_china, "session:opening", paragraph)
    changed = change(korea_china, "people", "cho", position=en("chairman"))
    stale = paragraph(apply_overrides(release_story(changed), overrides), "session:opening")
    again = {"session:opening": make_override(stale, stale.text)}
    assert changes(changed, again, "session:opening", paragraph) == []


def test_overrides_stored_with_the_release_are_applied(korea_china: ForumSnapshot, paragraph: Find) -> None:
    release = msgspec.structs.replace(
        korea_china.press.releases[0],
        overrides={"attendance": Override(text="Many came.", basis={"forum.city": "Busan"})},
    )
    press = msgspec.structs.replace(korea_china.press, releases=(release,))
    story = release_story(msgspec.structs.replace(korea_china, press=press))
    assert paragraph(story, "attendance").text == "Many came."
    assert [c.sentence for c in paragraph(story, "attendance").stale] == ["City: Busan → Seoul"]


def test_two_statements_at_one_place_keep_their_own_keys(korea_china: ForumSnapshot, paragraph: Find) -> None:
    story = release_story(korea_china)
    keys = [p.key for p in story.paragraphs if "@closing" in p.key]
    assert keys == ["statement:cho@closing", "statement:cho@closing#2"]


def with_overrides(snapshot: ForumSnapshot, **texts: str) -> Story:
    overrides = {key.replace("__", ":"): Override(text=text) for key, text in texts.items()}
    release = msgspec.structs.replace(snapshot.press.releases[0], overrides=overrides)
    press = msgspec.structs.replace(snapshot.press, releases=(release,))
    return release_story(msgspec.structs.replace(snapshot, press=press))


def test_whom_a_hidden_paragraph_introduced_the_next_one_introduces(
    korea_china: ForumSnapshot, paragraph: Find
) -> None:
    story = with_overrides(korea_china, session__opening="", lead="")
    closing = paragraph(story, "statement:cho@closing").text
    assert closing.startswith("Closing the forum, Dr. Hwang-hee Cho, president of STEPI, said")
    welcome = paragraph(story, "statement:choi-gy@welcome-kr").text
    assert "Minister Choi Gi-young of South Korea’s Ministry of Science and ICT said" in welcome
    body = "\n".join(p.text for p in story.body)
    assert body.count("(STEPI)") == 1
    assert body.index("(STEPI)") < body.index("of STEPI")


def test_whom_the_organizers_own_words_name_stays_introduced(korea_china: ForumSnapshot, paragraph: Find) -> None:
    story = with_overrides(korea_china, session__opening="First Hwang-hee Cho spoke, then others.")
    assert "President Cho said" in paragraph(story, "statement:cho@closing").text
    assert "Minister Choi Gi-young of" in paragraph(story, "statement:choi-gy@welcome-kr").text


def test_words_after_a_hidden_statement_are_not_also_said(korea_china: ForumSnapshot, paragraph: Find) -> None:
    release = {"statement:cho@closing": Override(text="")}
    press = korea_china.press
    releases = (msgspec.structs.replace(press.releases[0], overrides=release),)
    story = release_story(
        msgspec.structs.replace(korea_china, press=msgspec.structs.replace(press, releases=releases))
    )
    told = paragraph(story, "statement:cho@closing#2").text
    assert told == "Closing the forum, President Cho said that STEPI will continue to conduct joint research."
