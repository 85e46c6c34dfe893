"""What differs between two states of a forum: nothing between equal ones, and every single edit."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from eventdesk.model.kinds import AppearanceStatus, ItemKind, SessionStatus
from eventdesk.model.snapshot import (
    Appearance,
    Credit,
    Forum,
    ForumSnapshot,
    Item,
    Organization,
    Person,
    Room,
    Session,
)
from eventdesk.model.text import Text
from eventdesk.programme.changes import EVERYTHING, ChangeKind, Field, Named, Slot, compare

START = datetime(2027, 5, 14, 9)
PEOPLE = ("an", "bo", "cy", "di", "ed")


def en(text: str) -> Text:
    return Text({"en": text})


def talk(number: int, *speakers: str, timed: bool = True) -> Item:
    start = START + timedelta(minutes=20 * number) if timed else None
    return Item(
        id=f"i{number}",
        kind=ItemKind.PRESENTATION,
        title=en(f"Talk {number}"),
        starts_at=start,
        minutes=20,
        speakers=tuple(Appearance(person=person) for person in speakers),
    )


def forum(*sessions: Session) -> ForumSnapshot:
    return ForumSnapshot(
        forum=Forum(id="f", title=en("Forum"), starts_on=date(2027, 5, 14), ends_on=date(2027, 5, 15)),
        rooms=(Room(id="a", name=en("Hall A")), Room(id="b", name=en("Hall B"))),
        organizations=(Organization(id="u", name=en("University")), Organization(id="v", name=en("Academy"))),
        people=tuple(Person(id=key, name=en(key.title()), position=en("professor")) for key in PEOPLE),
        sessions=sessions,
    )


def session(number: int, *items: Item, timed: bool = True) -> Session:
    start = START + timedelta(hours=2 * number) if timed else None
    return Session(
        id=f"s{number}",
        title=en(f"Session {number}"),
        room="a",
        starts_at=start,
        ends_at=start + timedelta(hours=1) if start else None,
        moderator=Appearance(person="di"),
        items=items,
    )


BASE = forum(session(0, talk(0, "an"), talk(1, "bo", "cy")), session(1, talk(7, "an")), session(2))


def with_session(number: int, **values: object) -> ForumSnapshot:
    sessions = list(BASE.sessions)
    sessions[number] = structs.replace(sessions[number], **values)
    return structs.replace(BASE, sessions=tuple(sessions))


def with_item(session: int, item: int, **values: object) -> ForumSnapshot:
    items = list(BASE.sessions[session].items)
    items[item] = structs.replace(items[item], **values)
    return with_session(session, items=tuple(items))


def with_person(number: int, **values: object) -> ForumSnapshot:
    people = list(BASE.people)
    people[number] = structs.replace(people[number], **values)
    return structs.replace(BASE, people=tuple(people))


words = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12).map(lambda word: en(f"New {word}"))
sessions = st.integers(0, 2)
items = st.sampled_from([(0, 0), (0, 1), (1, 0)])
Edited = tuple[ForumSnapshot, ChangeKind, Field]


@st.composite
def edits(draw: st.DrawFn) -> Edited:
    """One edit of the base forum, with the kind and the field it must be found as."""
    where, (within, at) = draw(sessions), draw(items)
    shift = timedelta(minutes=draw(st.integers(1, 600)))
    old, item = BASE.sessions[where], BASE.sessions[within].items[at]
    assert old.starts_at is not None
    assert item.starts_at is not None
    person = draw(st.integers(0, 3))
    changed = ChangeKind.CHANGED
    text = draw(words)
    newcomer = (*item.speakers, Appearance(person="ed"))
    later = {"starts_at": old.starts_at + shift, "ends_at": old.starts_at + shift + timedelta(hours=1)}
    return draw(
        st.sampled_from(
            [
                (with_session(where, title=text), changed, Field.TITLE),
                (with_session(where, theme=text), changed, Field.THEME),
                (with_session(where, notes=text), changed, Field.NOTES),
                (with_session(where, room="b"), changed, Field.ROOM),
                (with_session(where, also_in=("b",)), changed, Field.ROOM),
                (with_session(where, **later), changed, Field.TIME),
                (with_session(where, status=SessionStatus.CANCELLED), ChangeKind.CANCELLED, Field.WHOLE),
                (with_session(where, status=SessionStatus.TENTATIVE), changed, Field.STATUS),
                (with_session(where, moderator=Appearance(person="ed")), ChangeKind.REPLACED, Field.MODERATOR),
                (with_session(where, moderator=None), ChangeKind.LEFT, Field.MODERATOR),
                (with_session(where, mc=Appearance(person="ed")), ChangeKind.JOINED, Field.MC),
                (without_session(where), ChangeKind.REMOVED, Field.WHOLE),
                (structs.replace(BASE, sessions=(*BASE.sessions, session(9))), ChangeKind.ADDED, Field.WHOLE),
                (with_item(within, at, title=text), changed, Field.TITLE),
                (with_item(within, at, cue=text), changed, Field.CUE),
                (with_item(within, at, minutes=25), changed, Field.TIME),
                (with_item(within, at, starts_at=item.starts_at + shift), changed, Field.TIME),
                (with_item(within, at, speakers=newcomer), ChangeKind.JOINED, Field.SPEAKERS),
                (with_item(within, at, speakers=item.speakers[1:]), ChangeKind.LEFT, Field.SPEAKERS),
                (with_item(within, at, status=SessionStatus.CANCELLED), ChangeKind.CANCELLED, Field.WHOLE),
                (with_item(within, at, speakers=invited(item)), changed, Field.ATTENDANCE),
                (with_item(within, at, speakers=credited(item, text)), changed, Field.CREDIT),
                (with_person(person, position=text), changed, Field.CREDIT),
                (with_person(person, organization="u"), changed, Field.CREDIT),
                (with_person(person, name=text), changed, Field.NAME),
                (with_forum(venue=text), changed, Field.VENUE),
                (with_forum(starts_on=date(2027, 5, 13)), changed, Field.DATE),
            ]
        )
    )


def with_forum(**values: object) -> ForumSnapshot:
    return structs.replace(BASE, forum=structs.replace(BASE.forum, **values))


def without_session(number: int) -> ForumSnapshot:
    return structs.replace(BASE, sessions=(*BASE.sessions[:number], *BASE.sessions[number + 1 :]))


def invited(item: Item) -> tuple[Appearance, ...]:
    return (structs.replace(item.speakers[0], status=AppearanceStatus.INVITED), *item.speakers[1:])


def credited(item: Item, text: Text) -> tuple[Appearance, ...]:
    return (structs.replace(item.speakers[0], credited_as=Credit(position=text)), *item.speakers[1:])


@given(edits())
def test_each_single_edit_is_found_alone_and_back_again(edit: Edited) -> None:
    after, kind, field = edit
    assert [(change.kind, change.field) for change in compare(BASE, after)] == [(kind, field)]
    assert len(compare(after, BASE)) == 1


@given(edits())
def test_equal_forums_have_no_differences(edit: Edited) -> None:
    assert compare(edit[0], edit[0]) == ()


@given(edits())
def test_a_field_that_a_document_does_not_show_makes_no_difference(edit: Edited) -> None:
    after, _, field = edit
    assert compare(BASE, after, frozenset(Field) - {field}) == ()


@given(st.permutations(range(5)))
def test_a_new_order_without_times_is_told_by_the_fewest_moves(order: list[int]) -> None:
    rows = [session(number, timed=False) for number in range(5)]
    changes = compare(forum(*rows), forum(*(rows[number] for number in order)))
    assert {change.kind for change in changes} <= {ChangeKind.REORDERED}
    kept = 5 - len(changes)
    # Brute force: the longest part of the order that rises.
    rising = max(
        sum(1 for _ in chosen)
        for mask in range(32)
        if (chosen := [number for number in order if mask >> number & 1]) == sorted(chosen)
    )
    assert kept == rising


def test_a_replacement_is_one_change_that_names_both() -> None:
    after = with_item(0, 0, speakers=(Appearance(person="ed", replaces="an"),))
    (change,) = compare(BASE, after)
    assert (change.kind, change.before, change.after) == (ChangeKind.REPLACED, Named(en("An")), Named(en("Ed")))
    assert change.session == after.sessions[0]
    assert change.item is not None
    assert change.item.id == "i0"


def test_a_name_comes_with_the_honorific_that_documents_may_print() -> None:
    people = tuple(structs.replace(one, honorific=en("Dr.")) if one.id == "an" else one for one in BASE.people)
    after = structs.replace(BASE, people=people)
    (change,) = compare(BASE, after)
    assert (change.field, change.after) == (Field.NAME, Named(en("An"), en("Dr.")))


def test_readers_of_two_languages_see_what_changed_in_either() -> None:
    after = with_session(0, title=Text({"en": "Session 0", "ko": "제목"}))
    assert [change.field for change in compare(BASE, after, EVERYTHING, "en", "ko")] == [Field.TITLE]
    assert compare(BASE, after, EVERYTHING, "en", "de") == ()


def test_who_declined_has_left_the_page() -> None:
    gone = (Appearance(person="an", status=AppearanceStatus.DECLINED),)
    (change,) = compare(BASE, with_item(0, 0, speakers=gone))
    assert (change.kind, change.field, change.person) == (ChangeKind.LEFT, Field.SPEAKERS, "an")


def test_a_renamed_room_is_told_once_however_many_sessions_are_in_it() -> None:
    rooms = (structs.replace(BASE.rooms[0], name=en("Great Hall")), BASE.rooms[1])
    (change,) = compare(BASE, structs.replace(BASE, rooms=rooms))
    assert (change.field, change.before, change.after) == (Field.NAME, en("Hall A"), en("Great Hall"))


def test_a_text_in_another_language_is_no_difference_for_readers_of_this_one() -> None:
    after = with_session(0, title=Text({"en": "Session 0", "ko": "제목"}))
    assert compare(BASE, after, language="en") == ()
    assert [change.field for change in compare(BASE, after, language="ko")] == [Field.TITLE]


def test_a_cancelled_session_is_told_without_its_other_changes() -> None:
    after = with_session(0, status=SessionStatus.CANCELLED, title=en("Other"), room="b", items=())
    (change,) = compare(BASE, after)
    assert change.kind is ChangeKind.CANCELLED
    assert compare(after, structs.replace(after, sessions=after.sessions[1:])) == ()


def test_a_time_is_told_from_start_to_end() -> None:
    after = with_session(1, ends_at=START + timedelta(hours=4))
    (change,) = compare(BASE, after)
    assert change.before == Slot(START + timedelta(hours=2), START + timedelta(hours=3))
    assert change.after == Slot(START + timedelta(hours=2), START + timedelta(hours=4))


@pytest.mark.parametrize("name", ["uid", "id"])
def test_rows_are_known_by_uid_and_else_by_id(name: str) -> None:
    def named(snapshot: ForumSnapshot, uid: Callable[[Session], str]) -> ForumSnapshot:
        return structs.replace(
            snapshot, sessions=tuple(structs.replace(one, uid=uid(one)) for one in snapshot.sessions)
        )

    before = named(BASE, lambda one: f"u{one.id}") if name == "uid" else BASE
    renamed = [structs.replace(one, id=f"x{one.id}") if name == "uid" else one for one in before.sessions]
    assert compare(before, structs.replace(before, sessions=tuple(renamed))) == ()


def stored(snapshot: ForumSnapshot, round_: str) -> ForumSnapshot:
    """The forum as a workspace gives it that read it from a file: every row has a `uid` of its own."""
    return structs.replace(
        snapshot,
        rooms=tuple(structs.replace(row, uid=f"{round_}-{row.id}") for row in snapshot.rooms),
        people=tuple(structs.replace(row, uid=f"{round_}-{row.id}") for row in snapshot.people),
        sessions=tuple(
            structs.replace(
                row,
                uid=f"{round_}-{row.id}",
                items=tuple(
                    structs.replace(item, id=None, uid=f"{round_}-{row.id}-{number}")
                    for number, item in enumerate(row.items)
                ),
            )
            for row in snapshot.sessions
        ),
    )


def test_a_forum_file_read_again_in_place_of_the_forum_tells_only_what_it_changes() -> None:
    first = forum(session(1, talk(1, "an"), talk(2, "bo")), session(2, talk(3, "cy")))
    again = forum(session(1, talk(1, "an"), talk(2, "di")), session(2, talk(3, "cy")))
    assert compare(stored(first, "one"), stored(first, "two")) == ()
    told = compare(stored(first, "one"), stored(again, "two"))
    assert {change.session.id for change in told if change.session} == {"s1"}
    assert all(change.item is not None and change.item.title == en("Talk 2") for change in told)
    assert [change.person for change in told] == ["di"]


def test_another_edition_is_another_title() -> None:
    seventh, eighth = (structs.replace(forum(), forum=structs.replace(forum().forum, edition=n)) for n in (7, 8))
    (change,) = compare(seventh, eighth)
    assert (change.field, change.before, change.after) == (Field.TITLE, en("Forum, 7"), en("Forum, 8"))
