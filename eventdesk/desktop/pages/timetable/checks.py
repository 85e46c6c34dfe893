"""What would conflict where: the programme's rules asked while something is carried."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from eventdesk.desktop.pages.timetable.board import ASSUMED, Board, length_of
from eventdesk.desktop.pages.timetable.plans import Planned, aside
from eventdesk.desktop.pages.timetable.wall import minute_of
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.checker import Checker, Move
from eventdesk.programme.findings import Finding, Severity, depends_on_place
from eventdesk.programme.spans import Span


@dataclass(frozen=True, slots=True)
class Blocked:
    """From minute `start` to `end` of a column the session may not lie; or, where that cannot be told, begin."""

    column: int
    start: int
    end: int


Targets = tuple[tuple[tuple[str, ...], ...], ...]
"""For each place of the lead the rooms of all that is carried."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Sessions carried together; `plans` are where they are now, that of the lead first."""

    plans: tuple[Planned, ...]

    @property
    def lead(self) -> Planned:
        return self.plans[0]


class Checks:
    """Answers about one snapshot. The rules are prepared when they are asked first."""

    def __init__(self, snapshot: ForumSnapshot) -> None:
        self._snapshot = snapshot
        self._checker: Checker | None = None
        self._known: dict[tuple[object, ...], tuple[tuple[Span, ...], ...]] = {}

    @property
    def checker(self) -> Checker:
        if self._checker is None:
            self._checker = Checker(self._snapshot)
        return self._checker

    def prepare(self) -> None:
        """Make the rules ready, so that the first movement of a gesture need not."""
        _ = self.checker

    def conflicts(self, plans: Sequence[Planned], *, copies: bool = False) -> tuple[Finding, ...]:
        """What could not take place as planned, were the sessions (or copies of them) put there."""
        moves = [_move(plan) for plan in plans]
        ask = self.checker.conflicts_of_copies if copies else self.checker.conflicts_of
        found = ask(*moves) if moves else ()
        return tuple(one for one in found if one.severity is Severity.CONFLICT and depends_on_place(one))

    def blocked(
        self, carried: Carried, board: Board, columns: Sequence[int], step: int, *, copies: bool = False
    ) -> Iterator[Blocked]:
        """Where in these columns the lead would lie, were anything of what is carried in conflict."""
        plans = carried.plans
        minutes = length_of(carried.lead.session, board.clock) or ASSUMED
        targets: dict[date, dict[int, tuple[tuple[str, ...], ...]]] = {}
        for number in columns:
            rooms = _rooms_from(carried, board, number)
            if rooms is not None:
                targets.setdefault(board.columns[number].day, {})[number] = rooms
        for day, by_column in targets.items():
            found = self._spans(plans, day, tuple(by_column.values()), step, copies)
            for number, spans in zip(by_column, found, strict=True):
                for span in spans:
                    start, end = minute_of(span.start, day), minute_of(span.end, day)
                    # Starts are blocked from a step after the last that just ends in time: what is in the way
                    # lies a length later. At midnight nothing before is known, so all is in the way.
                    first = start - step + minutes if start > 0 else 0
                    # Where only a part of it is in conflict (one talk's speaker), no place tells: the starts do.
                    yield Blocked(number, first if first < end else start, end)

    def _spans(
        self, plans: Sequence[Planned], day: date, targets: Targets, step: int, copies: bool
    ) -> tuple[tuple[Span, ...], ...]:
        lead = plans[0].starts_at
        what = tuple((plan.session.uid, plan.starts_at - lead, _length(plan)) for plan in plans)
        key = (what, day, targets, step, copies)
        if key not in self._known:
            moves = [_move(plan) for plan in plans]
            self._known[key] = self.checker.blocked_together(moves, day, targets, step, copies=copies)
        return self._known[key]


def _move(plan: Planned) -> Move:
    return Move(plan.session.uid, plan.starts_at, plan.ends_at, plan.rooms)


def _length(plan: Planned) -> timedelta | None:
    return plan.ends_at - plan.starts_at if plan.ends_at is not None else None


def _rooms_from(carried: Carried, board: Board, column: int) -> tuple[tuple[str, ...], ...] | None:
    """The rooms of each, were the lead carried over that column; None where it cannot lie there."""
    room = board.columns[column].room
    if not room:
        return None
    if carried.lead.session.starts_at is None:
        sessions = (plan.session for plan in carried.plans)
        return tuple(one.rooms if room in one.rooms else (room,) for one in sessions)
    day = board.columns[: board.per_day]
    now = next((n for n, one in enumerate(day) if one.room in (carried.lead.rooms or ("",))), None)
    if now is None:
        return None
    placed = aside(carried.plans, board, column % board.per_day - now)
    return tuple(plan.rooms for plan in placed) if room in placed[0].rooms else None
