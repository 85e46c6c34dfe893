"""A survey kept over edits tells just what looking at everything tells."""

from datetime import timedelta
from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventdesk.model.kinds import AppearanceStatus, ForumPhase, SessionStatus
from eventdesk.model.snapshot import Acknowledgement, Appearance, ForumSnapshot, Session
from eventdesk.programme import conflicts, gaps
from eventdesk.programme.review import review
from eventdesk.programme.survey import Survey


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_it_follows_any_edit(data: st.DataObject, programmes: st.SearchStrategy[ForumSnapshot]) -> None:
    forum = data.draw(programmes)
    survey = Survey()
    for _ in range(4):
        assert survey.look(forum) == (*conflicts(forum), *gaps(forum))
        forum = data.draw(edits(forum, programmes))
    assert survey.look(forum) == (*conflicts(forum), *gaps(forum))


@st.composite
def edits(draw: st.DrawFn, forum: ForumSnapshot, programmes: st.SearchStrategy[ForumSnapshot]) -> ForumSnapshot:
    """Some sessions are other ones now, moved or cancelled; now and then one is gone, or the forum changed."""
    other = draw(programmes)
    sessions = list(forum.sessions)
    for index, session in enumerate(sessions):
        what = draw(st.sampled_from(["stays", "stays", "another", "moved", "cancelled"]))
        if what == "another" and index < len(other.sessions):
            sessions[index] = other.sessions[index]
        elif what == "moved":
            sessions[index] = later(session, draw(st.integers(-90, 90)))
        elif what == "cancelled":
            sessions[index] = msgspec.structs.replace(session, status=SessionStatus.CANCELLED)
    what = draw(st.sampled_from(["sessions"] * 4 + ["deleted", "people", "phase"]))
    if what == "deleted":
        sessions = sessions[1:]
    elif what == "people":
        forum = msgspec.structs.replace(forum, people=other.people)
    elif what == "phase":
        phase = draw(st.sampled_from(ForumPhase))
        forum = msgspec.structs.replace(forum, forum=msgspec.structs.replace(forum.forum, phase=phase))
    return msgspec.structs.replace(forum, sessions=tuple(sessions))


def later(session: Session, minutes: int) -> Session:
    if session.starts_at is None or session.ends_at is None:
        return session
    by = timedelta(minutes=minutes)
    return msgspec.structs.replace(session, starts_at=session.starts_at + by, ends_at=session.ends_at + by)


def test_what_is_accepted_is_quiet_until_its_facts_change(build: Any) -> None:
    first = build.session("a", "09:00", "10:00", room="hall")
    forum = build.forum(first, build.session("b", "09:30", "10:30", room="hall"))
    (one,) = review(forum)
    assert one.is_open_conflict
    said = Acknowledgement(finding=one.finding.key, facts=one.finding.facts, reason="A wall divides the hall.")
    forum = msgspec.structs.replace(forum, acknowledged=(said,))
    (one,) = review(forum)
    assert (one.acknowledged, one.reason, one.is_open_conflict) == (True, "A wall divides the hall.", False)

    # Of the same two sessions in that room, but no longer the same overlap: it is back, with what was said then.
    longer = msgspec.structs.replace(first, ends_at=build.at("10:05"))
    moved = msgspec.structs.replace(forum, sessions=(longer, *forum.sessions[1:]))
    (one,) = review(moved)
    assert (one.acknowledged, one.reason, one.is_open_conflict) == (False, "A wall divides the hall.", True)

    # What has nothing to do with it changes nothing, not even the order of the two.
    renamed = msgspec.structs.replace(first, title=build.text("New"), moderator=Appearance(person="ann"))
    turned = msgspec.structs.replace(forum, sessions=(forum.sessions[1], renamed))
    assert [one.acknowledged for one in review(turned)] == [True]


def test_a_key_outlives_what_is_edited_around_it(build: Any) -> None:
    ann = Appearance(person="ann")
    talks = (build.talk("ann", minutes=20), build.talk("ann", minutes=40))
    before = build.forum(
        build.session("a", "09:00", "10:00", *talks), build.session("b", "09:10", "10:00", moderator=ann)
    )
    after = build.forum(
        build.session("a", "09:30", "10:30", *talks), build.session("b", "09:10", "10:00", moderator=ann)
    )
    (one,), (other,) = conflicts(before), conflicts(after)
    # Another talk is the one that overlaps most, but it is about the same person in the same two sessions.
    assert one.key == other.key == "person_in_two_places:ann|a|b"
    assert one.facts != other.facts
    assert one.places != other.places


def test_long_and_odd_ids_make_keys_that_differ_and_can_be_stored(build: Any) -> None:
    ids = ["x" * 200, "y" * 200, "a|b", "a", "b|c"]
    sessions = [build.session(id_, "09:00", "10:00", room="hall") for id_ in ids]
    found = conflicts(build.forum(*sessions))
    keys = {finding.key for finding in found}
    assert len(keys) == len(found) == 10
    assert all(len(key) <= 200 for key in keys)


def test_how_much_a_finding_matters_depends_on_the_phase(build: Any) -> None:
    invited = Appearance(person="ann", status=AppearanceStatus.INVITED)
    forum = build.forum(build.session("a", "09:00", "10:00", build.talk(invited), status=SessionStatus.TENTATIVE))

    def told(phase: ForumPhase) -> list[str]:
        inner = msgspec.structs.replace(forum.forum, phase=phase)
        found = review(msgspec.structs.replace(forum, forum=inner))
        return [f"{one.finding.severity.name.lower()}: {one.finding.sentence}" for one in found]

    assert told(ForumPhase.PLANNING) == []
    assert told(ForumPhase.INVITING) == []
    assert told(ForumPhase.FINAL) == [
        "warning: Session “A” is still tentative.",
        "warning: Ann has not confirmed yet, but is announced in “Talk” in session “A”.",
    ]
