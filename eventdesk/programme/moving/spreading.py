"""The items of a session laid out over its time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from eventdesk.model.kinds import SessionStatus
from eventdesk.model.ordering import in_order
from eventdesk.model.plans import Note, NoteKind, Plan, TimeChange
from eventdesk.model.snapshot import ForumSnapshot, Item
from eventdesk.programme.moving.blocks import MINUTE, NONE, Timeline, in_programme_order, time_of
from eventdesk.programme.moving.carried import first_free
from eventdesk.programme.spans import Span


class Spread(StrEnum):
    """How long each item becomes."""

    PROPORTION = "proportion"
    """The session's time is shared in proportion to the planned minutes; unplanned items count as the mean."""
    EQUAL = "equal"
    """Every item gets the same."""
    MINUTES = "minutes"
    """Items keep their planned minutes; those without any share what is left."""


def spread_items(snapshot: ForumSnapshot, session: int, how: Spread, grid: int = 5) -> Plan:
    """Lay the items of the session (its place in the snapshot) out from its start, in their order.

    Lengths made up here are multiples of `grid` minutes where the time allows it; items planned equally long stay
    so if another can even it out, and what is left over goes to the last. Pinned items stay, and the others fill
    the time before, between and after them; cancelled ones are left alone.
    """
    line = Timeline(snapshot)
    row = snapshot.sessions[session]
    span = time_of(row, line.clock)
    if span is None or row.starts_at is None or (span.end == span.start and how is not Spread.MINUTES):
        return Plan(notes=(Note(NoteKind.NO_TIME, session),))
    open_end = row.ends_at is None and row.minutes is None
    laying = _Laying(line, session, span, None if open_end else span.end, max(1, grid))
    laid = laying.by_minutes() if how is Spread.MINUTES else laying.filled(equal=how is Spread.EQUAL)
    return laying.result() if laid else Plan(notes=tuple(laying.notes))


def shared_out(minutes: int, weights: Sequence[int], grid: int) -> list[int] | None:
    """`minutes` shared out by weight, in multiples of `grid` (the last gets what is left over), each at least one.

    None where there is not a minute for each.
    """
    if minutes < len(weights):
        return None
    # Too little for one unit each: minute by minute.
    unit = grid if minutes >= grid * len(weights) else 1
    units = minutes // unit
    shares = _alike(units, weights) or _one_by_one(units, weights)
    out = [share * unit for share in shares]
    out[-1] += minutes - units * unit
    return out


def _alike(units: int, weights: Sequence[int]) -> list[int] | None:
    """Shares in which the same weight gets the same; the heaviest that is alone of its weight evens it out.

    None where that would be more than a quarter of what is due to it.
    """
    whole = sum(weights)
    shares = [max(1, round(units * weight / whole)) for weight in weights]
    rest = units - sum(shares)
    if rest == 0:
        return shares
    alone = [number for number, weight in enumerate(weights) if weights.count(weight) == 1]
    if not alone:
        return None
    heaviest = max(alone, key=lambda number: weights[number])
    if abs(rest) * 4 > shares[heaviest] or shares[heaviest] + rest < 1:
        return None
    shares[heaviest] += rest
    return shares


def _one_by_one(units: int, weights: Sequence[int]) -> list[int]:
    """Shares rounded down; what is left goes to those that lost most, the first of them first."""
    whole = sum(weights)
    shares = [max(1, units * weight // whole) for weight in weights]
    by_loss = sorted(range(len(weights)), key=lambda n: (shares[n] * whole - units * weights[n], n))
    turn = 0
    while sum(shares) < units:
        shares[by_loss[turn % len(shares)]] += 1
        turn += 1
    while sum(shares) > units:
        largest = max(range(len(shares)), key=lambda n: (shares[n], n))
        shares[largest] -= 1
    return shares


@dataclass(frozen=True, slots=True)
class _Numbered:
    """An item by its number, to be put in order."""

    number: int
    starts_at: datetime | None


@dataclass(slots=True)
class _Laying:
    line: Timeline
    session: int
    whole: Span
    end: datetime | None
    grid: int
    notes: list[Note] = field(default_factory=list)
    laid: dict[int, tuple[datetime, int | None]] = field(default_factory=dict)
    """For each item by number: start (a point) and minutes."""

    def filled(self, *, equal: bool) -> bool:
        """Fill the time between the pinned items with the others. False where there is too little."""
        at, run = self.whole.start, list[int]()
        for number in self._order():
            wall = self._wall(number)
            if wall is None:
                run.append(number)
                continue
            if not self._fill(run, at, wall.start, equal):
                return False
            at, run = max(at, wall.end), []
        return self._fill(run, at, self.whole.end, equal)

    def _fill(self, run: list[int], start: datetime, end: datetime, equal: bool) -> bool:
        if not run:
            return True
        room = max(NONE, end - start) // MINUTE
        shares = shared_out(room, [1] * len(run) if equal else self._weights(run), self.grid)
        if shares is None:
            self.notes.append(Note(NoteKind.TOO_MANY, self.session, run[0], room))
            return False
        for number, minutes in zip(run, shares, strict=True):
            self.laid[number] = (start, minutes)
            start += minutes * MINUTE
        return True

    def _weights(self, run: list[int]) -> list[int]:
        planned = [self._items[number].minutes for number in run]
        known = [minutes for minutes in planned if minutes is not None]
        mean = round(sum(known) / len(known)) if known else 1
        return [minutes or max(1, mean) for minutes in planned]

    def by_minutes(self) -> bool:
        """One after the other from the session's start, around the pinned ones."""
        lengths, at = self._lengths(), self.whole.start
        walls = [(number, wall) for number in self._order() if (wall := self._wall(number)) is not None]
        walls.sort(key=lambda one: one[1])
        for number in self._order():
            wall = self._wall(number)
            if wall is not None:
                # What follows a pinned item in the order comes after it in time too.
                at = max(at, wall.end)
                continue
            length = (lengths[number] or 0) * MINUTE
            start, behind = first_free(at, length, walls)
            if behind >= 0 and start > at:
                self.notes.append(Note(NoteKind.PUT_BEHIND, self.session, number, other=behind))
            self.laid[number] = (start, lengths[number])
            at = start + length
            self._note_over(number, at)
        return bool(self.laid) or self._nothing()

    def _nothing(self) -> bool:
        self.notes.append(Note(NoteKind.NOTHING_TO_DO, self.session))
        return False

    def _note_over(self, number: int, end: datetime) -> None:
        if self.end is not None and end > self.end:
            self.notes.append(Note(NoteKind.RUNS_OVER, self.session, number, (end - self.end) // MINUTE))

    def _lengths(self) -> dict[int, int | None]:
        """Each item's minutes; those without share what the others leave, where that is anything."""
        loose = [number for number in self._order() if self._wall(number) is None]
        lengths = {number: self._items[number].minutes for number in loose}
        bare = [number for number, minutes in lengths.items() if minutes is None]
        if bare and self.end is not None:
            walls = (wall for number in self._order() if (wall := self._wall(number)) is not None)
            taken = sum((wall.end - wall.start for wall in walls), timedelta())
            left = (self.end - self.whole.start - taken) // MINUTE - sum(one or 0 for one in lengths.values())
            lengths.update(zip(bare, shared_out(left, [1] * len(bare), self.grid) or (), strict=False))
        return lengths

    @property
    def _items(self) -> tuple[Item, ...]:
        return self.line.snapshot.sessions[self.session].items

    def _order(self) -> list[int]:
        """The numbers of the items that are laid out or pinned, in the order they are shown."""
        numbered = [_Numbered(number, item.starts_at) for number, item in enumerate(self._items)]
        return [one.number for one in in_order(numbered) if self._takes_part(self._items[one.number])]

    def _takes_part(self, item: Item) -> bool:
        return item.status is not SessionStatus.CANCELLED and not (item.pinned and item.starts_at is None)

    def _wall(self, number: int) -> Span | None:
        item = self._items[number]
        if not item.pinned or item.starts_at is None:
            return None
        start = self.line.clock.point(item.starts_at)
        return Span(start, start + (item.minutes or 0) * MINUTE)

    def result(self) -> Plan:
        known = self.line.item_times(self.session)
        changes: list[TimeChange] = []
        for number, (start, minutes) in self.laid.items():
            change = self.line.item_change(self.session, number, start, minutes, known[number])
            changes += [change] if change is not None else []
        pinned = [Note(NoteKind.PINNED, self.session, n) for n in self._order() if self._wall(n) is not None]
        if not changes:
            self._nothing()
        return Plan(in_programme_order(changes), (*pinned, *self.notes))
