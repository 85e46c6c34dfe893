"""What the quick passes pass over is right: the rules asked of everything find nothing more."""

from datetime import timedelta
from itertools import chain
from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventdesk.model.kinds import AppearanceStatus, ForumPhase, ItemKind, SessionKind, SessionStatus
from eventdesk.model.snapshot import Appearance, Credit, ForumSnapshot, Item, Session
from eventdesk.model.text import EMPTY
from eventdesk.programme import Finding, conflicts, gaps
from eventdesk.programme.balance import balance
from eventdesk.programme.bookings import Bookings
from eventdesk.programme.findings import Severity
from eventdesk.programme.gaps import forum_gaps, session_gaps
from eventdesk.programme.gathering import Gathered
from eventdesk.programme.glance import Glance
from eventdesk.programme.meetings import overlaps, person_findings, room_findings
from eventdesk.programme.needs import common_to_all
from eventdesk.programme.places import Places
from eventdesk.programme.statuses import Invitations, Offices
from eventdesk.programme.survey import Survey
from eventdesk.programme.timing import session_findings

STATUSES = [AppearanceStatus.CONFIRMED] * 8 + list(AppearanceStatus)
LANGUAGES = ("ko", "zh-Hans", "zh-TW", "en")


def everything(forum: ForumSnapshot) -> tuple[Finding, ...]:
    """Every rule asked of every room, person and session."""
    bookings, places, common = Bookings(forum), Places(forum), common_to_all(forum)
    offices, invitations = Offices(forum.people), Invitations()
    for index, session in enumerate(forum.sessions):
        offices.add(session)
        invitations.add(index, session)
    found = chain(
        *(room_findings(bookings, n, overlaps(bookings.rooms[room.id])) for n, room in enumerate(forum.rooms)),
        *(person_findings(bookings, n, bookings.people[person.id]) for n, person in enumerate(forum.people)),
        *(session_findings(bookings, n, session) for n, session in enumerate(forum.sessions)),
        forum_gaps(forum, places),
        *(session_gaps(forum, places, n, common) for n in range(len(forum.sessions))),
        offices.gaps(forum, places),
        invitations.gaps(forum, places),
        balance(forum, places),
    )
    return tuple(finding for finding in found if finding.severity is not Severity.SILENT)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_nothing_is_passed_over_in_a_random_programme(
    data: st.DataObject, programmes: st.SearchStrategy[ForumSnapshot]
) -> None:
    forum = data.draw(programmes)
    expected = everything(forum)
    assert (*conflicts(forum), *gaps(forum)) == expected
    assert Survey().look(forum) == expected


@settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_nothing_is_passed_over_in_a_programme_that_is_nearly_whole(data: st.DataObject, build: Any) -> None:
    forum = data.draw(nearly_whole(build))
    expected = everything(forum)
    assert (*conflicts(forum), *gaps(forum)) == expected
    assert Survey().look(forum) == expected


@st.composite
def nearly_whole(draw: st.DrawFn, build: Any) -> ForumSnapshot:
    """Sessions with everything they need, here and there without."""
    people = tuple(
        msgspec.structs.replace(
            person,
            languages=tuple(draw(st.lists(st.sampled_from(LANGUAGES), max_size=2, unique=True))),
            country=draw(st.sampled_from(["KR", "CN", ""])),
            position=person.position if rarely_not(draw) else EMPTY,
            organization=person.organization if rarely_not(draw) else None,
        )
        for person in build.people()
    )
    forum = build.forum(
        *(draw(sessions(build, number)) for number in range(draw(st.integers(1, 6)))), people=people
    )
    languages = tuple(draw(st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=2, unique=True)))
    changed = msgspec.structs.replace(
        forum.forum,
        phase=draw(st.sampled_from(ForumPhase)),
        sides=draw(st.sampled_from([(), ("KR", "CN")])),
        languages=languages,
    )
    whole: ForumSnapshot = msgspec.structs.replace(forum, forum=changed)
    return whole


@st.composite
def sessions(draw: st.DrawFn, build: Any, number: int) -> Session:
    start = build.at("09:00") + timedelta(minutes=30 * draw(st.integers(0, 8)))
    minutes = draw(st.sampled_from([30, 60, 90]))
    timed = draw(st.booleans())
    items = []
    for place in range(draw(st.integers(0, 3))):
        at = start + timedelta(minutes=draw(st.sampled_from([0, 15, 15, 30, -15])) + 15 * place)
        items.append(draw(talks(build, at if timed and draw(st.integers(0, 5)) else None)))
    whole = rarely_not(draw)
    made: Session = build.session(
        f"s{number}",
        kind=draw(st.sampled_from(SessionKind)),
        title=build.text("Title") if rarely_not(draw) else EMPTY,
        starts_at=start if whole else None,
        ends_at=start + timedelta(minutes=minutes) if whole and rarely_not(draw) else None,
        room=draw(st.sampled_from(["hall", "loft"])) if rarely_not(draw) else None,
        also_in=("loft",) if not rarely_not(draw) else (),
        status=draw(st.sampled_from([SessionStatus.CONFIRMED] * 5 + list(SessionStatus))),
        moderator=draw(appearances()) if draw(st.booleans()) else None,
        interpretation=tuple(draw(st.lists(st.sampled_from(LANGUAGES), max_size=3, unique=True))),
        items=tuple(items),
    )
    return made


@st.composite
def talks(draw: st.DrawFn, build: Any, at: Any) -> Item:
    people = st.lists(appearances(), min_size=0 if not rarely_not(draw) else 1, max_size=2)
    panel = draw(st.integers(0, 3)) == 0
    made: Item = build.talk(
        kind=ItemKind.PANEL if panel else draw(st.sampled_from(ItemKind)),
        title=build.text("Talk") if rarely_not(draw) else EMPTY,
        starts_at=at,
        minutes=draw(st.sampled_from([10, 15, 15, 45])) if rarely_not(draw) else None,
        language=draw(st.sampled_from(["", *LANGUAGES])),
        status=draw(st.sampled_from([SessionStatus.CONFIRMED] * 6 + [SessionStatus.CANCELLED])),
        speakers=() if panel else tuple(draw(people)),
        panelists=tuple(draw(people)) if panel else (),
        moderator=draw(appearances()) if draw(st.integers(0, 3)) == 0 else None,
        presenters_join=panel and draw(st.booleans()),
    )
    return made


def appearances() -> st.SearchStrategy[Appearance]:
    return st.builds(
        Appearance,
        person=st.sampled_from(["ann", "bob", "cy", "nobody listed"]),
        status=st.sampled_from(STATUSES),
        side=st.sampled_from(["", "", "KR"]),
        credited_as=st.sampled_from([None, None, Credit(organization="inst")]),
    )


def rarely_not(draw: st.DrawFn) -> bool:
    return draw(st.integers(0, 7)) != 7


def test_a_whole_programme_is_passed_over(build: Any) -> None:
    """Else the passes would be right, but save nothing."""
    ann, bob = Appearance(person="ann"), Appearance(person="bob")
    talk = build.talk("ann", minutes=20, language="ko", title=build.text("Talk"))
    timed = msgspec.structs.replace(talk, starts_at=build.at("10:00"), minutes=30)
    panel = Item(
        kind=ItemKind.PANEL, starts_at=build.at("10:30"), minutes=30, panelists=(bob,), presenters_join=True
    )
    forum = build.forum(
        build.session("a", "09:00", "09:40", talk, room="hall", moderator=bob, interpretation=("en",)),
        build.session("b", "10:00", "11:00", timed, panel, room="hall", moderator=ann, interpretation=("en",)),
        build.session("c", "11:05", "12:00", talk, room="loft", expected=10),
    )
    gathered = Gathered(forum, Bookings(forum).clock, 5)
    assert (gathered.crowded, gathered.hurried, gathered.odd) == (set(), set(), set())
    glance = Glance(forum, common_to_all(forum))
    # The last talk is not interpreted for an English audience.
    assert (glance.wanting, glance.inviting) == ([2], [])
