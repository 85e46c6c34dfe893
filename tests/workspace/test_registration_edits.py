"""Registrations: places and waiting lists, who moves up, company, consents, and the days of each status."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from eventdesk.model.kinds import AttendeeStatus, RegistrationStatus, SessionStatus
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot, Registration, Room, Session
from eventdesk.model.text import Text
from eventdesk.workspace import attendee_edits, registration_edits
from eventdesk.workspace.errors import EditRefused, StaleRecord
from eventdesk.workspace.registration_edits import Consent, Registered
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

BOOKED, WAITLISTED, CANCELLED = RegistrationStatus
AT = datetime(2026, 5, 1, 12)
NAMES = ("ann", "bob", "cy", "dee", "eve")


def named(name: str, **given: Any) -> Attendee:
    return Attendee(id=name, name=Text({"en": name.title()}), **given)


HARBOUR = ForumSnapshot(
    forum=Forum(id="harbour", timezone="Asia/Seoul"),
    rooms=(Room(id="hall", name=Text({"en": "Hall"}), capacity=2), Room(id="foyer", name=Text({"en": "Foyer"}))),
    sessions=(
        Session(id="tour", places=2),
        Session(id="lecture", room="hall"),
        Session(id="party", room="hall", also_in=("foyer",)),
        Session(id="off", status=SessionStatus.CANCELLED),
    ),
    attendees=tuple(map(named, NAMES)),
)


class Desk:
    """A workspace with the forum, and its rows by their ids."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        forum = structs.replace(HARBOUR.forum, id=f"harbour-{len(workspace.forums())}")
        with workspace.edit("Import") as edit:
            self.forum = add_forum(edit, structs.replace(HARBOUR, forum=forum))

    @property
    def people(self) -> dict[str, Attendee]:
        return {row.id: row for row in self.workspace.snapshot(self.forum).attendees}

    def uid(self, name: str) -> str:
        return self.people[name].uid

    def session(self, name: str) -> str:
        return next(row.uid for row in self.workspace.snapshot(self.forum).sessions if row.id == name)

    def make(self, change: Callable[..., Any], *given: Any, **named: Any) -> Any:
        with self.workspace.edit("Change", self.forum) as edit:
            return change(edit, *given, **named)

    def book(self, name: str, session: str = "tour", at: datetime = AT) -> RegistrationStatus:
        found = self.make(registration_edits.book, self.uid(name), self.session(session), at)
        assert isinstance(found, RegistrationStatus)
        return found

    def standing(self, session: str = "tour") -> dict[str, RegistrationStatus]:
        return {
            row.id: one.status for row in self.people.values() for one in row.sessions if one.session == session
        }

    def names(self, uids: tuple[str, ...]) -> list[str]:
        return [name for uid in uids for name, row in self.people.items() if row.uid == uid]


@pytest.fixture
def desk(workspace: Workspace) -> Desk:
    return Desk(workspace)


# Places


def test_a_full_session_has_a_waiting_list_served_in_order(desk: Desk) -> None:
    later = AT + timedelta(hours=1)
    assert [desk.book("ann"), desk.book("bob"), desk.book("cy", at=later), desk.book("dee")] == [
        BOOKED,
        BOOKED,
        WAITLISTED,
        WAITLISTED,
    ]
    moved = desk.make(registration_edits.cancel_booking, desk.uid("ann"), desk.session("tour"))
    assert desk.names(moved) == ["dee"]  # registered before cy
    assert desk.standing() == {"ann": CANCELLED, "bob": BOOKED, "cy": WAITLISTED, "dee": BOOKED}


def test_who_gave_a_place_back_may_come_again_at_the_end(desk: Desk) -> None:
    for name in ("ann", "bob", "cy"):
        desk.book(name)
    desk.make(registration_edits.cancel_booking, desk.uid("ann"), desk.session("tour"))
    assert desk.book("ann", at=AT + timedelta(hours=2)) is WAITLISTED
    assert len(desk.people["ann"].sessions) == 1


def test_the_seats_of_the_rooms_are_the_places_where_nothing_else_is_said(desk: Desk) -> None:
    assert [desk.book(name, "lecture") for name in ("ann", "bob", "cy")] == [BOOKED, BOOKED, WAITLISTED]
    # The foyer's seats are not known, so nothing is known of both together.
    assert {desk.book(name, "party") for name in NAMES} == {BOOKED}


def test_registering_twice_or_for_a_cancelled_session_is_refused(desk: Desk) -> None:
    desk.book("ann")
    with pytest.raises(EditRefused, match="already"):
        desk.book("ann")
    with pytest.raises(EditRefused, match="cancelled"):
        desk.book("ann", "off")
    with pytest.raises(EditRefused, match="not registered"):
        desk.make(registration_edits.cancel_booking, desk.uid("bob"), desk.session("tour"))


def test_someone_is_served_first_only_where_a_place_is_left(desk: Desk) -> None:
    for name in ("ann", "bob", "cy", "dee"):
        desk.book(name)
    dee, tour = desk.uid("dee"), desk.session("tour")
    with pytest.raises(EditRefused, match="No place"):
        desk.make(registration_edits.promote, dee, tour)
    desk.make(registration_edits.set_places, tour, 3)
    desk.make(registration_edits.promote, dee, tour)
    assert desk.standing()["dee"] is BOOKED
    assert desk.standing()["cy"] is WAITLISTED
    desk.make(registration_edits.set_places, tour, None)
    desk.make(registration_edits.set_places, tour, 10)
    assert desk.names(desk.make(registration_edits.fill_places, tour)) == ["cy"]


def test_whoever_cancels_altogether_leaves_a_place(desk: Desk) -> None:
    for name in ("ann", "bob", "cy"):
        desk.book(name)
    desk.make(attendee_edits.set_status, [desk.uid("ann")], AttendeeStatus.CANCELLED)
    assert desk.names(desk.make(registration_edits.fill_places, desk.session("tour"))) == ["cy"]


def test_several_are_registered_at_once_behind_those_who_wait(desk: Desk) -> None:
    for name in ("ann", "bob", "cy"):
        desk.book(name)
    tour = desk.session("tour")
    desk.make(registration_edits.set_places, tour, 4)
    everyone = [desk.uid(name) for name in NAMES]
    # Four places, two taken, one waits for the third.
    assert desk.make(registration_edits.book_several, everyone, tour, AT) == Registered(1, 1, 3)
    assert desk.standing()["dee"] is BOOKED
    assert desk.standing()["eve"] is WAITLISTED


def test_a_registration_entered_by_mistake_leaves_nothing(desk: Desk) -> None:
    for name in ("ann", "bob", "cy"):
        desk.book(name)
    moved = desk.make(registration_edits.remove_booking, desk.uid("bob"), desk.session("tour"))
    assert desk.names(moved) == ["cy"]
    assert desk.people["bob"].sessions == ()


def test_a_seat_is_noted(desk: Desk) -> None:
    desk.book("ann")
    desk.make(registration_edits.set_seat, desk.uid("ann"), desk.session("tour"), " C12 ")
    assert desk.people["ann"].sessions == (
        Registration(
            session="tour", registered_at=AT, seat="C12", uid=desk.people["ann"].sessions[0].uid, version=2
        ),
    )


ACTIONS = ("book", "cancel", "remove", "promote", "fill", "undo", "redo")
Steps = list[tuple[str, str]]


def test_no_more_have_a_place_than_there_are(workspace: Workspace) -> None:
    @given(st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(NAMES)), max_size=14))
    @settings(max_examples=20, deadline=None)
    def holds(steps: Steps) -> None:
        _walk(Desk(workspace), steps)

    holds()


def _walk(desk: Desk, steps: Steps) -> None:
    tour = desk.session("tour")
    for number, (action, name) in enumerate(steps):
        uid = desk.uid(name)
        try:
            if action == "book":
                desk.book(name, at=AT + timedelta(minutes=number))
            elif action == "cancel":
                desk.make(registration_edits.cancel_booking, uid, tour)
            elif action == "remove":
                desk.make(registration_edits.remove_booking, uid, tour)
            elif action == "promote":
                desk.make(registration_edits.promote, uid, tour)
            elif action == "fill":
                desk.make(registration_edits.fill_places, tour)
            elif action == "redo":
                desk.workspace.redo()
            elif (desk.workspace.last_step() or desk).label != "Import":  # type: ignore[union-attr]
                desk.workspace.undo()
        except EditRefused:
            pass
        standing = list(desk.standing().values())
        assert standing.count(BOOKED) <= 2
        # Nobody waits while a place is free.
        assert standing.count(BOOKED) == 2 or not standing.count(WAITLISTED)
        assert set(desk.people) == set(NAMES)


# Statuses and their days


def test_the_day_of_each_status_is_kept(desk: Desk) -> None:
    ann = desk.uid("ann")
    desk.make(attendee_edits.set_status, [ann], AttendeeStatus.INVITED, date(2026, 3, 1))
    desk.make(attendee_edits.set_status, [ann], AttendeeStatus.CONFIRMED, date(2026, 4, 2))
    desk.make(attendee_edits.set_status, [ann], AttendeeStatus.CONFIRMED)  # already: the day stays
    assert desk.people["ann"].dates == {
        AttendeeStatus.INVITED: date(2026, 3, 1),
        AttendeeStatus.CONFIRMED: date(2026, 4, 2),
    }
    desk.make(attendee_edits.set_status_date, ann, AttendeeStatus.INVITED, None)
    assert desk.people["ann"].dates == {AttendeeStatus.CONFIRMED: date(2026, 4, 2)}
    desk.workspace.undo()
    assert desk.people["ann"].dates[AttendeeStatus.INVITED] == date(2026, 3, 1)


def test_many_get_a_status_as_one_step(desk: Desk) -> None:
    everyone = [desk.uid(name) for name in NAMES]
    before = desk.people
    desk.make(attendee_edits.set_status, everyone, AttendeeStatus.CONFIRMED, date(2026, 4, 2))
    assert {row.standing for row in desk.people.values()} == {AttendeeStatus.CONFIRMED}
    desk.workspace.undo()
    assert {row.id: row.status for row in desk.people.values()} == {row.id: row.status for row in before.values()}
    with pytest.raises(StaleRecord):
        desk.make(attendee_edits.set_status, [*everyone, "gone"], AttendeeStatus.DECLINED)


def test_taking_attendees_off_takes_their_places_and_not_their_company(desk: Desk) -> None:
    desk.book("ann")
    ann, bob = desk.uid("ann"), desk.uid("bob")
    desk.make(registration_edits.set_accompanies, bob, ann)
    before = desk.workspace.snapshot(desk.forum)
    desk.make(attendee_edits.delete_attendees, [ann])
    assert desk.people["bob"].accompanies is None
    desk.workspace.undo()
    after = desk.workspace.snapshot(desk.forum)
    assert after.attendees[1].accompanies == "ann"
    assert [one.session for one in after.attendees[0].sessions] == [
        one.session for one in before.attendees[0].sessions
    ]


# Company, consents, sides


def test_company_is_an_attendee_of_its_own(desk: Desk) -> None:
    ann = desk.uid("ann")
    desk.make(registration_edits.set_side, [ann], " KR ")
    desk.make(registration_edits.add_accompanying, ann, Text({"en": "Ann’s husband"}), tags=["spouse"])
    husband = list(desk.people.values())[-1]
    assert (husband.accompanies, husband.side, husband.tags) == ("ann", "KR", ("spouse",))
    assert husband.code
    with pytest.raises(EditRefused):
        desk.make(registration_edits.set_accompanies, ann, desk.uid("bob"))
    with pytest.raises(EditRefused):
        desk.make(registration_edits.add_accompanying, husband.uid, Text({"en": "A dog"}))
    with pytest.raises(EditRefused):
        desk.make(registration_edits.set_accompanies, ann, ann)


def test_a_consent_has_its_day_and_its_source(desk: Desk) -> None:
    uids = [desk.uid("ann"), desk.uid("bob")]
    day = date(2026, 4, 2)
    desk.make(registration_edits.set_consent, uids, Consent.PHOTO, True, day, " registration form ")
    consents = desk.people["bob"].consents
    assert (consents.photo, consents.photo_on, consents.photo_source) == (True, day, "registration form")
    assert not consents.press_list
    desk.make(registration_edits.set_consent, uids, Consent.PHOTO, False, source="spoken at the desk")
    assert not desk.people["ann"].consents.photo
    assert desk.people["ann"].consents.photo_source == "spoken at the desk"
