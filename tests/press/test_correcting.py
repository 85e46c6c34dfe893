"""What a release that was sent told wrongly."""

import msgspec

from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.press.correcting import told_wrongly
from eventdesk.press.facts import gather
from eventdesk.press.story import release_story


def changed(forum: ForumSnapshot, person: str, **columns: object) -> ForumSnapshot:
    people = tuple(msgspec.structs.replace(row, **columns) if row.id == person else row for row in forum.people)
    return msgspec.structs.replace(forum, people=people)


def test_a_fact_that_was_told_and_is_another_by_now(korea_china: ForumSnapshot) -> None:
    release = korea_china.press.releases[0]
    sent = release_story(korea_china, release.id)
    assert told_wrongly(sent, gather(korea_china, release.id).values) == {}
    now = changed(korea_china, "cho", position=Text({"en": "chairman"}))
    assert told_wrongly(sent, gather(now, release.id).values) == {"person:cho.position": "president"}


def test_what_was_not_told_needs_no_correction(korea_china: ForumSnapshot) -> None:
    release = korea_china.press.releases[0]
    sent = release_story(korea_china, release.id)
    now = changed(korea_china, "cho", email="cho@example.org", country="CN")
    assert told_wrongly(sent, gather(now, release.id).values) == {}


def test_a_fact_that_is_gone_was_wrong_too(korea_china: ForumSnapshot) -> None:
    release = korea_china.press.releases[0]
    sent = release_story(korea_china, release.id)
    assert "forum.venue" in told_wrongly(sent, {})
    assert not [fact for fact in told_wrongly(sent, {}) if fact.startswith("release.")]
