"""A presenter who declined to sit on the panel is neither counted there nor named there."""

from collections.abc import Callable

import msgspec

from eventdesk.model.kinds import AppearanceStatus
from eventdesk.model.snapshot import Appearance, ForumSnapshot
from eventdesk.press.draft import Paragraph, Story
from eventdesk.press.story import release_story

Find = Callable[[Story, str], Paragraph]


def declining(forum: ForumSnapshot, person: str) -> ForumSnapshot:
    """The case with that presenter named for the panel of the bio session, and not coming to it."""
    refusal = Appearance(person=person, status=AppearanceStatus.DECLINED)
    sessions = []
    for session in forum.sessions:
        items = tuple(
            msgspec.structs.replace(item, panelists=(*item.panelists, refusal)) if item.id == "bio-panel" else item
            for item in session.items
        )
        sessions.append(msgspec.structs.replace(session, items=items))
    return msgspec.structs.replace(forum, sessions=tuple(sessions))


def test_the_release_counts_three_presenters(korea_china: ForumSnapshot, paragraph: Find) -> None:
    assert "the four presenters" in paragraph(release_story(korea_china), "panel:bio-panel").text
    told = paragraph(release_story(declining(korea_china, "hu-gh")), "panel:bio-panel")
    assert "the three presenters" in told.text
    # So an overruled paragraph goes stale when somebody steps back.
    assert "item:bio-panel.absent" in {fact.id for fact in told.facts}


def test_who_joins_is_asked_in_one_place(korea_china: ForumSnapshot) -> None:
    session = next(one for one in declining(korea_china, "hu-gh").sessions if one.id == "bio")
    panel = next(item for item in session.items if item.id == "bio-panel")
    assert [one.person for one in session.joining(panel)] == ["choi-kh", "choi-ig", "liu-jx"]
    assert list(session.joining(session.items[0])) == []
