"""Who and what a programme takes up, and when: gathered in one pass over its sessions."""

from collections.abc import Iterator, Mapping
from copy import copy
from datetime import datetime
from typing import NamedTuple

from eventdesk.model.kinds import AppearanceStatus, ItemKind, SessionStatus
from eventdesk.model.snapshot import ForumSnapshot, Item, Session
from eventdesk.programme.clock import Clock, forum_clock
from eventdesk.programme.places import Places
from eventdesk.programme.spans import Span, Use, item_spans, session_span

ROOM_CHANGE = 5
"""Minutes that a person needs to get from one room to another, where nothing else is said."""

_CANCELLED = SessionStatus.CANCELLED
_TALKS = (ItemKind.PRESENTATION, ItemKind.KEYNOTE)
_INVITED, _CONFIRMED = AppearanceStatus.INVITED, AppearanceStatus.CONFIRMED


class Booked(NamedTuple):
    """What one session takes up: its time (None where it has none or is cancelled) and people's time."""

    span: Span | None
    people: tuple[tuple[str, Use], ...] = ()

    def whole(self, index: int) -> Use | None:
        """The session's own use of its rooms."""
        return None if self.span is None else Use(self.span.start, self.span.end, index, -1, True, False)


_NOTHING = Booked(None)


class Bookings:
    """Cancelled sessions and items, and appearances declined or cancelled, take no time.

    `rooms` and `people` give what takes each of them up, by its id; `booked` what each session takes;
    `room_numbers` and `person_numbers` their places in the snapshot.
    """

    def __init__(
        self, snapshot: ForumSnapshot, room_change: int = ROOM_CHANGE, clock: Clock | None = None
    ) -> None:
        self.snapshot = snapshot
        self.room_change = room_change
        self.clock = clock or forum_clock(snapshot)
        self.places = Places(snapshot)
        self.moved: Mapping[int, Session] = {}
        self.room_numbers = {room.id: number for number, room in enumerate(snapshot.rooms)}
        self.person_numbers = {person.id: number for number, person in enumerate(snapshot.people)}
        self.booked: list[Booked] = []
        self.rooms: dict[str, list[Use]] = {room.id: [] for room in snapshot.rooms}
        self.people: dict[str, list[Use]] = {person.id: [] for person in snapshot.people}
        for index, session in enumerate(snapshot.sessions):
            booked = book(index, session, self.clock)
            self.booked.append(booked)
            self._note(session, booked, index)

    def _note(self, session: Session, booked: Booked, index: int) -> None:
        whole = booked.whole(index)
        if whole is None:
            return
        rooms, people = self.rooms, self.people
        if session.also_in:
            for room in dict.fromkeys(session.rooms):
                rooms.setdefault(room, []).append(whole)
        elif session.room is not None:
            rooms.setdefault(session.room, []).append(whole)
        for person, use in booked.people:
            uses = people.get(person)
            if uses is not None:  # else somebody the forum does not list, whom no finding could name
                uses.append(use)

    def follow(self, snapshot: ForumSnapshot) -> list[int] | None:
        """Take the next state of the forum: the numbers of the sessions that changed.

        None where that cannot be done by looking at these alone (rooms, people or the forum changed, or the number
        of sessions; or a time lies beyond the clock): then make new bookings. What did not change is known by
        being the same object.
        """
        before = self.snapshot
        if len(snapshot.sessions) != len(before.sessions) or snapshot.forum != before.forum:
            return None
        if snapshot.rooms != before.rooms or snapshot.people != before.people:
            return None
        pairs = enumerate(zip(before.sessions, snapshot.sessions, strict=True))
        changed = [index for index, (old, new) in pairs if old is not new]
        if not all(self.clock.reaches(at) for index in changed for at in times_of(snapshot.sessions[index])):
            return None
        for index in changed:
            self._forget(index)
        self.snapshot = snapshot
        self.places = Places(snapshot)
        for index in changed:
            session = snapshot.sessions[index]
            self.booked[index] = book(index, session, self.clock)
            self._note(session, self.booked[index], index)
        return changed

    def _forget(self, index: int) -> None:
        for room in self.snapshot.sessions[index].rooms:
            if room in self.rooms:
                self.rooms[room] = [use for use in self.rooms[room] if use.session != index]
        for person in {person for person, _ in self.booked[index].people}:
            if person in self.people:
                self.people[person] = [use for use in self.people[person] if use.session != index]

    def session(self, index: int) -> Session:
        """The session of that number, as moved where this asks “what if”."""
        return self.moved.get(index) or self.snapshot.sessions[index]

    def running(self) -> Iterator[tuple[int, Session]]:
        """The sessions that are not cancelled."""
        for index, session in enumerate(self.snapshot.sessions):
            if session.status is not _CANCELLED:
                yield index, session

    def what_if(self, moved: Mapping[int, Session]) -> "Bookings":
        """These bookings with other sessions in the places of some; `rooms` and `people` stay as they were."""
        view = copy(self)
        view.moved = moved
        view.booked = list(self.booked)
        for index, session in moved.items():
            view.booked[index] = book(index, session, self.clock)
        return view

    def walls(self, *uses: Use | Span) -> tuple[tuple[datetime, datetime], ...]:
        """The wall times of uses: what a finding about them rests on."""
        wall = self.clock.wall
        return tuple((wall(use.start), wall(use.end)) for use in uses)


def book(index: int, session: Session, clock: Clock) -> Booked:
    """What a session takes up; uses name it by its `index`."""
    if session.status is _CANCELLED or session.starts_at is None:
        return _NOTHING
    span = session_span(session, clock)
    if span is None:
        return _NOTHING
    start, end = span
    people: list[tuple[str, Use]] = []
    moderator = session.moderator
    if moderator is not None or session.mc is not None or session.interpreters:
        use = Use(start, end, index, -1, False, True)
        for one in (moderator, session.mc, *session.interpreters):
            if one is not None and (one.status is _CONFIRMED or one.status is _INVITED):
                people.append((one.person, use))
    if session.items:
        _book_items(index, session, span, clock, people)
    return Booked(span, tuple(people))


def times_of(session: Session) -> Iterator[datetime]:
    """Every wall time that the session and its items have."""
    for at in (session.starts_at, session.ends_at, *(item.starts_at for item in session.items)):
        if at is not None:
            yield at


def _book_items(index: int, session: Session, span: Span, clock: Clock, people: list[tuple[str, Use]]) -> None:
    items = session.items
    for i, own in enumerate(item_spans(session, span, clock)):
        item = items[i]
        if item.status is _CANCELLED:
            continue
        exact = own is not None
        start, end = own or span
        moderator = item.moderator
        if moderator is not None and moderator.status.stays:
            people.append((moderator.person, Use(start, end, index, i, exact, True)))
        speakers, panelists = item.speakers, item.panelists
        if speakers or panelists or item.presenters_join:
            use = Use(start, end, index, i, exact, False)
            for one in speakers:
                status = one.status
                if status is _CONFIRMED or status is _INVITED:
                    people.append((one.person, use))
            for one in panelists:
                status = one.status
                if status is _CONFIRMED or status is _INVITED:
                    people.append((one.person, use))
            if item.presenters_join:
                people += [(person, use) for person in _joining(session, item)]


def _joining(session: Session, panel: Item) -> list[str]:
    """The presenters of the session's talks that take place, who sit on its panel too; not named there already."""
    named = {one.person for one in (*panel.speakers, *panel.panelists)}
    joining = [
        one.person
        for item in session.items
        if item.kind in _TALKS and item.status is not _CANCELLED
        for one in item.speakers
        if one.status.stays and one.person not in named
    ]
    return list(dict.fromkeys(joining))
