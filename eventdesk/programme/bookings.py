"""Who and what a programme takes up, and when: gathered in one pass over its sessions."""

from collections import ChainMap
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from datetime import datetime
from typing import NamedTuple

from msgspec import structs

from eventdesk.model.kinds import AppearanceStatus, ItemKind, SessionStatus
from eventdesk.model.snapshot import ForumSnapshot, Item, Session
from eventdesk.programme.clock import Clock, forum_clock
from eventdesk.programme.gathering import Gathered
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

    `rooms` and `people` give what takes each of them up, by its id; `booked` what each session takes, by its
    number: all of these are worked out when they are first asked for. `gathered` tells where to look, as long as
    these bookings have followed no edit. `room_numbers` and `person_numbers` are places in the snapshot.
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
        self.gathered = Gathered(snapshot, self.clock, room_change)
        self.booked: Mapping[int, Booked] = _Sessions(self)
        self.rooms: Mapping[str, list[Use]] = _Uses(self.room_numbers, self.gathered.by_room, self._of_room)
        self.people: Mapping[str, list[Use]] = _Uses(self.person_numbers, self.gathered.by_person, self._of_person)

    @property
    def person_numbers(self) -> Mapping[str, int]:
        return self.places.person_numbers

    def _of_room(self, room: str) -> list[Use]:
        starts, ends = self.gathered.starts, self.gathered.ends
        found = []
        for index in self.gathered.by_room.get(room, ()):
            start, end = starts[index], ends[index]
            if start is not None and end is not None:
                found.append(Use(start, end, index, -1, True, False))
        return found

    def _of_person(self, person: str) -> list[Use]:
        booked = self.booked
        sessions = self.gathered.by_person.get(person, ())
        return [use for index in sessions for one, use in booked[index].people if one == person]

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
        self.snapshot = snapshot
        self.places = self.places.following(snapshot)
        for index in changed:
            self._renew(index, before.sessions[index], snapshot.sessions[index])
        return changed

    def _renew(self, index: int, old: Session, new: Session) -> None:
        rooms, people, booked = self.rooms, self.people, self.booked
        assert isinstance(rooms, _Uses)
        assert isinstance(people, _Uses)
        assert isinstance(booked, _Sessions)
        for room in old.rooms:
            rooms.leave(room, index)
        for person, _ in booked[index].people:
            people.leave(person, index)
        booked.take(index, book(index, new, self.clock))
        span = booked[index].span
        self.gathered.starts[index], self.gathered.ends[index] = span if span is not None else (None, None)
        if span is not None:
            for room in new.rooms:
                rooms.enter(room, index)
            for person, _ in booked[index].people:
                people.enter(person, index)

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
        view.booked = ChainMap(
            {index: book(index, session, self.clock) for index, session in moved.items()},
            self.booked,  # type: ignore[arg-type]  # it is only read
        )
        return view

    def with_others(self, others: Mapping[int, Session]) -> "Bookings":
        """As `what_if`; numbers beyond the snapshot's, one after another, are of sessions that come to it."""
        view = self.what_if(others)
        count = len(self.snapshot.sessions)
        more = [others[index] for index in sorted(others) if index >= count]
        if more:
            view.snapshot = structs.replace(self.snapshot, sessions=(*self.snapshot.sessions, *more))
            view.places = self.places.following(view.snapshot)
        return view

    def walls(self, *uses: Use | Span) -> tuple[tuple[datetime, datetime], ...]:
        """The wall times of uses: what a finding about them rests on."""
        wall = self.clock.wall
        return tuple((wall(use.start), wall(use.end)) for use in uses)


class _Sessions(Mapping[int, Booked]):
    """What each session takes up, worked out once it is asked for."""

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings
        self._known: dict[int, Booked] = {}

    def __getitem__(self, index: int) -> Booked:
        known = self._known.get(index)
        if known is None:
            bookings = self._bookings
            known = self._known[index] = book(index, bookings.snapshot.sessions[index], bookings.clock)
        return known

    def __iter__(self) -> Iterator[int]:
        return iter(range(len(self)))

    def __len__(self) -> int:
        return len(self._bookings.snapshot.sessions)

    def take(self, index: int, booked: Booked) -> None:
        """From now on the session takes this."""
        self._known[index] = booked


class _Uses(Mapping[str, list[Use]]):
    """What takes each room, or each person, up: worked out once it is asked for, from the sessions that do."""

    def __init__(
        self, listed: Mapping[str, int], sessions: dict[str, list[int]], find: Callable[[str], list[Use]]
    ) -> None:
        self._listed, self._sessions, self._find = listed, sessions, find
        self._known: dict[str, list[Use]] = {}

    def __getitem__(self, name: str) -> list[Use]:
        known = self._known.get(name)
        if known is None:
            if name not in self._listed and name not in self._sessions:
                raise KeyError(name)
            known = self._known[name] = self._find(name)
        return known

    def __iter__(self) -> Iterator[str]:
        return iter(self._listed)

    def __len__(self) -> int:
        return len(self._listed)

    def leave(self, name: str, session: int) -> None:
        """The session takes it up no longer."""
        held = self._sessions.get(name)
        if held is not None and session in held:
            held.remove(session)
        self._known.pop(name, None)

    def enter(self, name: str, session: int) -> None:
        """The session takes it up too."""
        held = self._sessions.setdefault(name, [])
        if session not in held:
            held.append(session)
        self._known.pop(name, None)


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
