"""The next edition of a forum: what comes along, what stays behind, and on which days it is."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from eventdesk.model.kinds import (
    AppearanceStatus,
    AttendeeStatus,
    ForumPhase,
    ForumStatus,
    OrganizationRole,
    SessionStatus,
)
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Press, Room, Series
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace.next_edition import (
    USUAL,
    DateRule,
    NextEdition,
    Part,
    add_next_edition,
    next_first_day,
    next_title,
    series_name,
    week_of_month,
)
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace


def t(english: str, korean: str = "") -> Text:
    return Text({"en": english, "ko": korean})


def copied(workspace: Workspace, uid: str, wanted: NextEdition) -> ForumSnapshot:
    with workspace.edit("Next edition", uid) as edit:
        new = add_next_edition(edit, uid, wanted)
    return workspace.snapshot(new)


def test_dates_move_by_weekday_and_people_are_to_be_invited(workspace: Workspace, forum_uid: str) -> None:
    new = copied(workspace, forum_uid, NextEdition(days=364, edition=4, parts=frozenset(Part)))
    forum = new.forum
    assert (forum.id, forum.edition, forum.status, forum.phase) == (
        "tide-4",
        4,
        ForumStatus.PLANNED,
        ForumPhase.PLANNING,
    )
    assert (forum.starts_on, forum.ends_on) == (date(2027, 5, 13), date(2027, 5, 14))
    assert forum.series == Series(name=t("Tide Forum", "조수 포럼"))
    assert [(role.organization, role.role) for role in forum.organizations] == [("tide", OrganizationRole.HOST)]
    assert (forum.sides, forum.languages, forum.timezone) == (("KR", "DE"), ("en", "ko"), "Asia/Seoul")
    opening, dykes = new.sessions
    assert (opening.id, opening.room, opening.starts_at) == ("opening", "a", datetime(2027, 5, 13, 9, 30))
    assert (dykes.also_in, dykes.minutes, dykes.pinned) == (("a",), 90, True)
    assert {opening.status, dykes.status} == {SessionStatus.TENTATIVE}
    people = [
        dykes.moderator,
        dykes.mc,
        *dykes.interpreters,
        *dykes.items[1].panelists,
        dykes.items[0].speakers[0],
    ]
    assert {one.status for one in people if one is not None} == {AppearanceStatus.INVITED}
    assert dykes.items[0].speakers[0].replaces is None
    credit = dykes.items[0].speakers[0].credited_as
    assert credit is not None
    assert credit.position == t("rector")


def test_what_was_said_shown_and_settled_stays_behind(
    workspace: Workspace, forum_uid: str, forum: ForumSnapshot
) -> None:
    new = copied(workspace, forum_uid, NextEdition(days=364, edition=4, parts=frozenset(Part)))
    assert new.statements == ()
    assert new.acknowledged == ()
    assert (new.press.releases, new.press.photos, len(new.press.contacts)) == ((), (), 2)
    assert all(session.outcomes == () for session in new.sessions)
    assert new.forum.attendance is None
    assert len(new.attendees) == len(forum.attendees)
    for attendee in new.attendees:
        assert (attendee.status, attendee.checked_in_at, attendee.code) == (AttendeeStatus.INVITED, None, "")
        assert not attendee.consents.photo


def test_people_are_the_directorys_own_and_the_old_edition_stays_as_it_is(
    workspace: Workspace, forum_uid: str
) -> None:
    before = workspace.snapshot(forum_uid)
    new = copied(workspace, forum_uid, NextEdition(days=364, edition=4))
    assert [person.uid for person in new.people] == [person.uid for person in before.people]
    assert [one.uid for one in new.organizations] == [one.uid for one in before.organizations]
    assert not {row.uid for row in new.sessions} & {row.uid for row in before.sessions}
    assert workspace.snapshot(forum_uid) == before
    assert new.attendees == ()


def test_it_is_one_step_and_undone_as_one(workspace: Workspace, forum_uid: str) -> None:
    steps = len(workspace.steps())
    new = copied(workspace, forum_uid, NextEdition(days=364, edition=4))
    assert len(workspace.steps()) == steps + 1
    assert workspace.last_step() is not None
    workspace.undo()
    assert [line.id for line in workspace.forums()] == ["tide-3"]
    workspace.redo()
    again = workspace.snapshot(new.forum.uid)
    assert [row.id for row in again.sessions] == ["opening", "dykes"]


@pytest.mark.parametrize("left_out", sorted(USUAL))
def test_whatever_part_is_left_out_the_rest_is_whole(workspace: Workspace, forum_uid: str, left_out: Part) -> None:
    new = copied(workspace, forum_uid, NextEdition(days=364, parts=USUAL - {left_out}))
    has = {
        Part.ROOMS: bool(new.rooms) or any(session.rooms for session in new.sessions),
        Part.SESSIONS: bool(new.sessions),
        Part.ITEMS: any(session.items for session in new.sessions),
        Part.PEOPLE: bool(new.people) or any(session.moderator for session in new.sessions),
        Part.CONTACTS: bool(new.press.contacts),
        Part.VENUE: bool(new.forum.venue),
    }
    assert not has[left_out]
    assert has[Part.SESSIONS] or left_out is Part.SESSIONS
    assert has[Part.CONTACTS] or left_out is Part.CONTACTS


def test_who_declined_is_not_asked_again_and_who_came_instead_is(
    workspace: Workspace, forum: ForumSnapshot
) -> None:
    absent = Appearance(person="ebbe", status=AppearanceStatus.DECLINED)
    opening = structs.replace(forum.sessions[0], moderator=absent)
    changed = structs.replace(forum, sessions=(opening, *forum.sessions[1:]), press=Press())
    with workspace.edit("Import") as edit:
        uid = add_forum(edit, structs.replace(changed, forum=structs.replace(forum.forum, id="tide-9")))
    new = copied(workspace, uid, NextEdition(days=364))
    assert new.sessions[0].moderator is None
    assert new.sessions[1].items[0].speakers[0].person == "ufer"


def test_what_was_cancelled_does_not_come_back(workspace: Workspace, forum: ForumSnapshot) -> None:
    opening, dykes = forum.sessions
    cancelled = SessionStatus.CANCELLED
    items = (structs.replace(dykes.items[0], status=cancelled), *dykes.items[1:])
    changed = structs.replace(
        forum,
        forum=structs.replace(forum.forum, id="tide-8"),
        sessions=(structs.replace(opening, status=cancelled), structs.replace(dykes, items=items)),
        press=Press(),
        statements=(),
    )
    with workspace.edit("Import") as edit:
        uid = add_forum(edit, changed)
    new = copied(workspace, uid, NextEdition(days=364, parts=frozenset(Part)))
    assert [one.id for one in new.sessions] == ["dykes"]
    assert len(new.sessions[0].items) == len(dykes.items) - 1
    assert {one.status for one in new.sessions[0].items} == {SessionStatus.TENTATIVE}


def test_a_series_is_made_from_the_title_and_both_are_editions_of_it(workspace: Workspace) -> None:
    title = t("The 7th Korea–China STI Forum 2026", "제7회 한중 과학기술 포럼 2026")
    old = ForumSnapshot(
        forum=Forum(id="sti-2026", title=title, edition=7, starts_on=date(2026, 5, 14), languages=("en", "ko")),
        rooms=(Room(id="a", name=t("A")),),
    )
    with workspace.edit("Import") as edit:
        uid = add_forum(edit, old)
    wanted = NextEdition(
        days=364,
        edition=8,
        title=next_title(title, 7, date(2026, 5, 14), 364),
        series=series_name(title),
    )
    new = copied(workspace, uid, wanted)
    assert new.forum.title == t("The 8th Korea–China STI Forum 2027", "제8회 한중 과학기술 포럼 2027")
    name = t("Korea–China STI Forum", "한중 과학기술 포럼")
    assert new.forum.series == workspace.snapshot(uid).forum.series == Series(name=name)
    assert (new.forum.id, new.forum.edition) == ("sti-2027", 8)
    workspace.undo()
    assert workspace.snapshot(uid).forum.series is None


def test_a_forum_without_dates_has_a_next_edition_too(workspace: Workspace) -> None:
    with workspace.edit("Import") as edit:
        uid = add_forum(edit, ForumSnapshot(forum=Forum(id="bare", title=t("Bare"))))
    new = copied(workspace, uid, NextEdition(days=0, title=t("Bare")))
    assert (new.forum.id, new.forum.starts_on, new.forum.edition) == ("bare-2", None, None)


def test_only_numbers_that_are_the_edition_or_the_year_are_counted_on() -> None:
    said = next_title(t("21st 5G Forum: 2030 and the 12th plan"), 21, date(2026, 1, 5), 364)
    assert said == t("22nd 5G Forum: 2030 and the 12th plan")
    assert next_title(t("10th and 11th"), 10, None, 0) == t("11th and 11th")
    assert next_title(EMPTY, 3, None, 0) == EMPTY
    assert series_name(Text({"zh": "第七届中韩论坛", "ja": "第3回 潮フォーラム"}))["ja"] == "潮フォーラム"


def test_the_same_week_of_the_month_and_the_last_where_there_is_no_fifth() -> None:
    rule = DateRule.SAME_WEEK_OF_MONTH
    assert next_first_day(date(2026, 5, 14), rule) == date(2027, 5, 13)
    assert next_first_day(date(2026, 4, 30), rule) == date(2027, 4, 29)
    assert next_first_day(date(2027, 10, 29), rule) == date(2028, 10, 27)
    assert next_first_day(date(2024, 2, 29), rule) == date(2025, 2, 27)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.sampled_from(DateRule))
def test_the_weekday_stays_and_about_a_year_passes(first: date, rule: DateRule) -> None:
    later = next_first_day(first, rule)
    assert later.weekday() == first.weekday()
    assert timedelta(days=357) <= later - first <= timedelta(days=371)
    if rule is DateRule.SAME_WEEK_OF_MONTH:
        assert later.month == first.month
        assert week_of_month(later) in (week_of_month(first), 4)
