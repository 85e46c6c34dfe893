"""A finished timetable, looked over: who has what in a row, what stands beside and before each session."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from eventdesk.model.snapshot import ForumSnapshot, Session
from eventdesk.programme.bookings import Bookings
from eventdesk.programme.drafting.options import Wish
from eventdesk.programme.drafting.problem import FOLLOWS, PAUSES, Problem, running
from eventdesk.programme.drafting.proposal import ScorePart
from eventdesk.programme.drafting.reading import language_of, side_of
from eventdesk.programme.drafting.windows import half_days
from eventdesk.programme.spans import Use, overlapping

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class InARow:
    """Two sessions of one person on one day, the one after the other; `minutes` lie between them."""

    person: str
    before: int
    after: int
    minutes: int


class Finished:
    """The forum as it would be. Sessions are named by their place in the snapshot."""

    def __init__(self, problem: Problem, snapshot: ForumSnapshot) -> None:
        self.problem, self.snapshot = problem, snapshot
        self.bookings = Bookings(snapshot, problem.options.room_change)
        self.in_a_row = list(self._in_a_row())
        self.following = list(self._following())
        self._language = "en" if not snapshot.languages else snapshot.languages[0]

    def track(self, session: Session) -> str:
        return self.snapshot.pick(session.track, self._language)

    def tracks(self) -> dict[str, list[int]]:
        """The sessions of each track that are in a room."""
        found: dict[str, list[int]] = defaultdict(list)
        for index, session in running(self.snapshot):
            if session.track and session.room is not None and session.starts_at is not None:
                found[self.track(session)].append(index)
        return found

    def main_room(self, track: str) -> str:
        """The room in which most sessions of the track are."""
        rooms = Counter(self.snapshot.sessions[index].room or "" for index in self.tracks()[track])
        return rooms.most_common(1)[0][0]

    def _in_a_row(self) -> Iterator[InARow]:
        for person, uses in self.bookings.people.items():
            hulls: dict[int, Use] = {}
            for use in uses:
                known = hulls.get(use.session, use)
                hulls[use.session] = known._replace(start=min(known.start, use.start), end=max(known.end, use.end))
            for one, other in pairwise(sorted(hulls.values())):
                if one.start.date() == other.start.date() and other.start >= one.end:
                    yield InARow(person, one.session, other.session, (other.start - one.end) // _MINUTE)

    def _following(self) -> Iterator[tuple[int, int]]:
        """Two sessions in one room, the second directly after the first."""
        for uses in self.bookings.rooms.values():
            for one, other in pairwise(sorted(uses)):
                if timedelta() <= other.start - one.end <= FOLLOWS * _MINUTE:
                    yield one.session, other.session

    # How well the wishes are kept

    def score(self) -> tuple[ScorePart, ...]:
        """A part for each wish that has any case in this forum, and that was asked for."""
        parts = (self._tracks(), self._sides(), self._rest(), self._seats(), self._languages())
        return tuple(part for part in parts if part.of and self.problem.options.weight(part.wish))

    def _tracks(self) -> ScorePart:
        """A session of a track is well where most of its track is."""
        kept, of = 0, 0
        for indexes in self.tracks().values():
            if len(indexes) > 1:
                rooms = Counter(self.snapshot.sessions[index].room for index in indexes)
                kept, of = kept + max(rooms.values()), of + len(indexes)
        return ScorePart(Wish.TRACK_ROOM, kept, of)

    def sides(self, before: int, after: int) -> tuple[str, str]:
        """The sides of two sessions; both empty where one of them has none or both."""
        one = side_of(self.snapshot, self.snapshot.sessions[before])
        other = side_of(self.snapshot, self.snapshot.sessions[after])
        return (one, other) if one and other else ("", "")

    def _sides(self) -> ScorePart:
        pairs = [pair for pair in (self.sides(*each) for each in self.following) if pair[0]]
        return ScorePart(Wish.SIDES, sum(1 for one, other in pairs if one != other), len(pairs))

    def _rest(self) -> ScorePart:
        rested = [1 for each in self.in_a_row if each.minutes >= self.problem.options.rest]
        return ScorePart(Wish.REST, len(rested), len(self.in_a_row))

    def _seats(self) -> ScorePart:
        """A session is well seated where none with a smaller audience has a larger room at the same time."""
        seats = {room.id: room.capacity for room in self.snapshot.rooms}
        known: dict[int, tuple[int, int]] = {}
        for index, session in running(self.snapshot):
            capacity = seats.get(session.room or "")
            if session.expected is not None and capacity is not None and self.bookings.booked[index].span:
                known[index] = (session.expected, capacity)
        uses = [use for index in known if (use := self.bookings.booked[index].whole(index)) is not None]
        worse: set[int] = set()
        for one, other in overlapping(uses):
            small, large = sorted((one.session, other.session), key=lambda index: known[index][0])
            if known[small][0] < known[large][0] and known[small][1] > known[large][1]:
                worse.add(large)
        return ScorePart(Wish.LARGE_ROOMS, len(known) - len(worse), len(known) if len(known) > 1 else 0)

    def _languages(self) -> ScorePart:
        """A half-day is well mixed where no language has over a session more or less than its share of it."""
        halves = half_days(self.problem)
        counts: list[Counter[str]] = [Counter() for _ in halves]
        for index, session in running(self.snapshot):
            language, span = language_of(session), self.bookings.booked[index].span
            if language and span is not None and session.kind not in PAUSES:
                at = self.problem.units_down(span.start)
                place = next((n for n, half in enumerate(halves) if half.start <= at < half.end), None)
                if place is not None:
                    counts[place][language] += 1
        total = sum(counts, Counter[str]())
        everything = total.total()
        used = [count for count in counts if count]
        mixed = [
            count
            for count in used
            if all(abs(count[one] - total[one] * count.total() / everything) <= 1 for one in total)
        ]
        return ScorePart(Wish.LANGUAGES, len(mixed), len(used) if len(total) > 1 else 0)
