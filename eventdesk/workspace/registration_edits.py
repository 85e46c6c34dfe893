"""What an organizer does to registrations: places in sessions and their waiting lists, company, consents, sides.

Each function works on an open `Edit`. Who is expected and who is served first is told by `model.registering`.
All raise StaleRecord where a row is gone.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, func, or_, select

from eventdesk.model.kinds import RegistrationStatus, SessionStatus
from eventdesk.model.records import Attendee, Forum, Registration, Room, Session, SessionRoom
from eventdesk.model.registering import NOT_EXPECTED, seats_together
from eventdesk.model.text import Text
from eventdesk.workspace.attendee_edits import add_attendee, today, wall_time
from eventdesk.workspace.batches import batches
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused

_BOOKED, _WAITLISTED = RegistrationStatus.BOOKED, RegistrationStatus.WAITLISTED
_CANCELLED = RegistrationStatus.CANCELLED


class Consent(StrEnum):
    """What an attendee may agree to; the values begin the columns' names after `consent_`."""

    PHOTO = "photo"
    PRESS_LIST = "press_list"


@dataclass(frozen=True)
class Registered:
    """What came of registering several: how many got a place, wait for one, and were registered before."""

    booked: int
    waiting: int
    already: int


# Places of sessions


def places_of(edit: Edit, session_uid: str) -> int | None:
    """How many may register: the session's own number, else the seats of its rooms, else no limit (None)."""
    session = edit.get(Session, session_uid)
    if session.places is not None:
        return session.places
    others = (row.room_uid for row in edit.all(SessionRoom, session_uid=session_uid))
    rooms = dict.fromkeys(room for room in (session.room_uid, *others) if room is not None)
    return seats_together(edit.get(Room, room).capacity for room in rooms)


def set_places(edit: Edit, session_uid: str, places: int | None) -> None:
    """Set how many may register, None for as many as the rooms seat. Who has a place keeps it."""
    edit.change(Session, session_uid, {"places": places})


def book(edit: Edit, attendee_uid: str, session_uid: str, at: datetime | None = None) -> RegistrationStatus:
    """Give the attendee a place in the session, or put them last on its waiting list where none is left.

    `at` is when they registered (wall time; now by default). Returns which of the two. Raises EditRefused where
    they are registered already, or the session is cancelled.
    """
    attendee = edit.get(Attendee, attendee_uid)
    done = book_several(edit, [attendee.uid], session_uid, at)
    if done.already:
        raise EditRefused("This attendee is registered for the session already.")
    return _BOOKED if done.booked else _WAITLISTED


def book_several(
    edit: Edit, attendee_uids: Iterable[str], session_uid: str, at: datetime | None = None
) -> Registered:
    """Register attendees in this order, as `book` does; who is registered already is passed over.

    Whoever is on the waiting list is served before a newcomer.
    """
    session = edit.get(Session, session_uid)
    if session.status is SessionStatus.CANCELLED:
        raise EditRefused("This session is cancelled. Choose another.")
    wanted = dict.fromkeys(attendee_uids)
    free = _free(edit, session_uid)
    open_places = None if free is None else max(0, free - _count(edit, session_uid, _WAITLISTED))
    known = _known(edit, session_uid, list(wanted))
    new = [uid for uid in wanted if uid not in known or known[uid][1] is _CANCELLED]
    moment = at or wall_time(edit.get(Forum, session.forum_uid).timezone)
    counted = [(uid, open_places is None or number < open_places) for number, uid in enumerate(new)]
    _store(edit, session, moment, counted, {uid: row for uid, (row, _status) in known.items()})
    booked = sum(gets for _, gets in counted)
    return Registered(booked, len(new) - booked, len(wanted) - len(new))


def _store(
    edit: Edit, session: Session, at: datetime, counted: Sequence[tuple[str, bool]], known: dict[str, str]
) -> None:
    """`counted` tells who gets a place; who gave one back before has a row already, `known` by the attendee."""
    fresh, again = [], {}
    places = _next_positions(edit, [uid for uid, _ in counted if uid not in known])
    for uid, gets in counted:
        values = {"status": _BOOKED if gets else _WAITLISTED, "registered_at": at}
        if uid in known:
            again[known[uid]] = values
        else:
            fresh.append(
                {
                    "forum_uid": session.forum_uid,
                    "attendee_uid": uid,
                    "session_uid": session.uid,
                    "position": places[uid],
                    **values,
                }
            )
    edit.insert_rows(Registration, fresh)
    edit.change_rows(Registration, again)


def cancel_booking(edit: Edit, attendee_uid: str, session_uid: str) -> tuple[str, ...]:
    """Give the attendee's place back, or their place on the waiting list; the next who waits moves up.

    Returns the uids of those who moved up, who have to be told. Raises EditRefused where there is nothing to
    give back.
    """
    registration = _registration(edit, attendee_uid, session_uid)
    if registration.status is _CANCELLED:
        raise EditRefused("This attendee is not registered for the session.")
    edit.change(Registration, registration.uid, {"status": _CANCELLED})
    return fill_places(edit, session_uid)


def remove_booking(edit: Edit, attendee_uid: str, session_uid: str) -> tuple[str, ...]:
    """Take a registration out as if it had never been; the next who waits moves up. Returns who did."""
    edit.delete(_registration(edit, attendee_uid, session_uid))
    return fill_places(edit, session_uid)


def promote(edit: Edit, attendee_uid: str, session_uid: str) -> None:
    """Give a place to someone on the waiting list, before whoever waits longer.

    Raises EditRefused where no place is left, or they do not wait.
    """
    registration = _registration(edit, attendee_uid, session_uid)
    if registration.status is not _WAITLISTED:
        raise EditRefused("This attendee is not on the waiting list.")
    free = _free(edit, session_uid)
    if free is not None and free < 1:
        raise EditRefused("No place is left in this session. Give it more places first.")
    edit.change(Registration, registration.uid, {"status": _BOOKED})


def fill_places(edit: Edit, session_uid: str) -> tuple[str, ...]:
    """Give the places that are free to those who wait, in their order; returns the uids of who moved up.

    In a cancelled session nobody does.
    """
    if edit.get(Session, session_uid).status is SessionStatus.CANCELLED:
        return ()
    free = _free(edit, session_uid)
    moving = _queue(edit, session_uid, free) if free is None or free > 0 else ()
    edit.change_rows(Registration, {row.uid: {"status": _BOOKED} for row in moving})
    return tuple(row.attendee_uid for row in moving)


def set_seat(edit: Edit, attendee_uid: str, session_uid: str, seat: str) -> None:
    """Set where the attendee sits in that session."""
    edit.change(Registration, _registration(edit, attendee_uid, session_uid).uid, {"seat": seat.strip()})


def _registration(edit: Edit, attendee_uid: str, session_uid: str) -> Registration:
    found = edit.all(Registration, attendee_uid=attendee_uid, session_uid=session_uid)
    if not found:
        raise EditRefused("This attendee is not registered for the session.")
    return found[0]


def _free(edit: Edit, session_uid: str) -> int | None:
    """Places that nobody has, below zero where more are booked than there are; None without a limit."""
    places = places_of(edit, session_uid)
    return None if places is None else places - _count(edit, session_uid, _BOOKED)


def _count(edit: Edit, session_uid: str, status: RegistrationStatus) -> int:
    """How many are registered so for the session, of those who are expected."""
    edit.session.flush()
    return edit.session.scalar(_expected(session_uid, status, func.count())) or 0


def _queue(edit: Edit, session_uid: str, most: int | None) -> Sequence[Any]:
    """The uid and attendee_uid of so many who wait, in the order of `first_come`."""
    edit.session.flush()
    waiting = _expected(session_uid, _WAITLISTED, Registration.uid, Registration.attendee_uid)
    turn = (Registration.registered_at.is_(None), Registration.registered_at, Attendee.position)
    return edit.session.execute(waiting.order_by(*turn).limit(most)).all()


def _expected(session_uid: str, status: RegistrationStatus, *columns: Any) -> Select[*tuple[Any, ...]]:
    comes = or_(Attendee.checked_in_at.is_not(None), Attendee.status.not_in(NOT_EXPECTED))
    joined = select(*columns).select_from(Registration).join(Attendee, Attendee.uid == Registration.attendee_uid)
    return joined.where(Registration.session_uid == session_uid, Registration.status == status, comes)


def _known(
    edit: Edit, session_uid: str, attendee_uids: Sequence[str]
) -> dict[str, tuple[str, RegistrationStatus]]:
    """The registrations of these attendees for the session: their uid and status."""
    found: dict[str, tuple[str, RegistrationStatus]] = {}
    for some in batches(attendee_uids):
        query = select(Registration.attendee_uid, Registration.uid, Registration.status).where(
            Registration.attendee_uid.in_(some),
            Registration.session_uid == session_uid,
        )
        found |= {row.attendee_uid: (row.uid, row.status) for row in edit.session.execute(query)}
    return found


def _next_positions(edit: Edit, attendee_uids: Collection[str]) -> dict[str, float]:
    """The place behind each attendee's other registrations."""
    wanted, last = list(attendee_uids), dict[str, float]()
    for some in batches(wanted):
        among = Registration.attendee_uid.in_(some)
        query = select(Registration.attendee_uid, Registration.position).where(among)
        for uid, position in edit.session.execute(query):
            last[uid] = max(position, last.get(uid, position))
    return {uid: last.get(uid, -1.0) + 1 for uid in wanted}


# Company


def add_accompanying(edit: Edit, host_uid: str, name: Text, **columns: object) -> str:
    """Add someone who accompanies an attendee: in the same category, side and status; returns the uid.

    Raises EditRefused without a name, and where the host accompanies someone.
    """
    host = edit.get(Attendee, host_uid)
    _check_host(host)
    shared: dict[str, object] = {
        "category": host.category,
        "side": host.side,
        "status": host.status,
        "organization": host.organization,
    }
    return add_attendee(edit, host.forum_uid, name, None, accompanies_uid=host_uid, **{**shared, **columns})


def set_accompanies(edit: Edit, uid: str, host_uid: str | None) -> None:
    """Say whom the attendee accompanies, None for nobody.

    Raises EditRefused where they would accompany themselves, or either of a chain of three.
    """
    if host_uid == uid:
        raise EditRefused("Nobody accompanies themselves.")
    if host_uid is not None:
        _check_host(edit.get(Attendee, host_uid))
        if edit.all(Attendee, accompanies_uid=uid):
            raise EditRefused("This attendee is accompanied, and so cannot accompany someone.")
    edit.change(Attendee, uid, {"accompanies_uid": host_uid})


def _check_host(host: Attendee) -> None:
    if host.accompanies_uid is not None:
        raise EditRefused("This attendee accompanies someone, and so cannot be accompanied.")


# Consents and sides


def set_consent(
    edit: Edit, uids: Iterable[str], consent: Consent, given: bool, on: date | None = None, source: str = ""
) -> None:
    """Note what attendees agreed to or withdrew, on which day (today by default), and from what it is known."""
    wanted = list(dict.fromkeys(uids))
    if not wanted:
        return
    day = on or today(edit, edit.get(Attendee, wanted[0]).forum_uid)
    column = f"consent_{consent.value}"
    values = {column: given, f"{column}_on": day, f"{column}_source": source.strip()}
    edit.change_rows(Attendee, dict.fromkeys(wanted, values))


def set_side(edit: Edit, uids: Iterable[str], side: str) -> None:
    """Put attendees on a side or into a delegation; an empty one for none."""
    edit.change_rows(Attendee, {uid: {"side": side.strip()} for uid in uids})
