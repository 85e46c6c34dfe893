"""What would conflict where: the programme's rules asked while something is carried."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from eventdesk.desktop.pages.timetable.board import ASSUMED, Board, length_of
from eventdesk.desktop.pages.timetable.plans import Planned
from eventdesk.desktop.pages.timetable.wall import minute_of
from eventdesk.model.snapshot import ForumSnapshot, Session
from eventdesk.programme.checker import Checker, Move
from eventdesk.programme.findings import Finding, Severity, depends_on_place
from eventdesk.programme.spans import Span


@dataclass(frozen=True, slots=True)
class Blocked:
    """From minute `start` to `end` of a column the session may not lie."""

    column: int
    start: int
    end: int


class Checks:
    """Answers about one snapshot. The rules are prepared when they are asked first."""

    def __init__(self, snapshot: ForumSnapshot) -> None:
        self._snapshot = snapshot
        self._checker: Checker | None = None
        self._known: dict[tuple[str, str, date, int, int], tuple[Span, ...]] = {}

    @property
    def checker(self) -> Checker:
        if self._checker is None:
            self._checker = Checker(self._snapshot)
        return self._checker

    def prepare(self) -> None:
        """Make the rules ready, so that the first movement of a gesture need not."""
        _ = self.checker

    def conflicts(self, plans: Sequence[Planned]) -> tuple[Finding, ...]:
        """What could not take place as planned, were the sessions put there."""
        moves = [Move(plan.session.uid, plan.starts_at, plan.ends_at, plan.rooms) for plan in plans]
        found = self.checker.conflicts_of(*moves) if moves else ()
        return tuple(one for one in found if one.severity is Severity.CONFLICT and depends_on_place(one))

    def blocked(self, session: Session, board: Board, columns: Sequence[int], step: int) -> Iterator[Blocked]:
        """Where in these columns the session would conflict, whatever of it lies there."""
        minutes = length_of(session, board.clock) or ASSUMED
        for number in columns:
            column = board.columns[number]
            if not column.room:
                continue
            for span in self._spans(session, column.room, column.day, minutes, step):
                start, end = minute_of(span.start, column.day), minute_of(span.end, column.day)
                # Starts are blocked from a step after the last that just ends in time: what is in the way
                # lies a length later. At midnight nothing before is known, so all is in the way.
                first = start - step + minutes if start > 0 else 0
                if first < end:
                    yield Blocked(number, first, end)

    def _spans(self, session: Session, room: str, day: date, minutes: int, step: int) -> tuple[Span, ...]:
        key = (session.uid, room, day, minutes, step)
        if key not in self._known:
            self._known[key] = self.checker.blocked(session.uid, room, day, minutes, step)
        return self._known[key]
