"""What checking a programme costs: one move while dragging, a day shaded, an edit, and everything from nothing.

    python tests/bench/bench_conflicts.py

“All of it” is every conflict and gap: looked for from nothing, and told again after one session was moved.
1,000 and 10,000 sessions in 30 rooms, each with two people and a talk. CPU time of this process, the best of
several runs; the ratios tell how the cost grows with ten times the programme.
"""

import gc
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from msgspec import structs

from eventdesk.model.kinds import ItemKind
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Item, Person, Room, Session
from eventdesk.model.text import Text
from eventdesk.programme import conflicts, gaps
from eventdesk.programme.checker import Checker, Move, moved_session
from eventdesk.programme.fixes import fixes
from eventdesk.programme.survey import Survey

ROOMS = 30
SLOTS = 16
"""Of 45 minutes a day, from 8:00."""
START = datetime(2026, 5, 14, 8)
MOVE_LIMIT = 1.0
ALL_LIMIT = 50.0
SHADE_LIMIT = 16.0
GROWTH_LIMIT = 3.0
"""A move looks at its rooms and people alone, so ten times the programme may not cost ten times as much."""


def main() -> int:
    """Print what was measured and its limit, with tabs between; 1 where a limit is missed."""
    small, large = measure(1000), measure(10_000)
    rows = [
        ("one move, 1,000 sessions", small.move, MOVE_LIMIT),
        ("one move, 10,000 sessions", large.move, MOVE_LIMIT),
        ("a day of 30 rooms shaded, 1,000 sessions", small.shade, SHADE_LIMIT),
        ("all of it after an edit, 1,000 sessions", small.edit, ALL_LIMIT),
        ("all of it after an edit, 10,000 sessions", large.edit, ALL_LIMIT),
        ("all of it from nothing, 1,000 sessions", small.first, ALL_LIMIT),
        ("all of it from nothing, 10,000 sessions", large.first, ALL_LIMIT),
    ]
    for what, measured, limit in rows:
        print(f"{what}\t{measured:.2f} ms\t{limit:g} ms")
    growth = large.move / small.move
    print(f"one move, 10,000 sessions against 1,000\t{growth:.2f}x\t{GROWTH_LIMIT:g}x")
    for size, costs in ((1000, small), (10_000, large)):
        print(f"{size:,} sessions, {costs.found} findings; {costs.from_nothing()}")
    return 0 if growth <= GROWTH_LIMIT and all(measured <= limit for _, measured, limit in rows) else 1


class Costs:
    """Milliseconds at one size."""

    def __init__(self, forum: ForumSnapshot) -> None:
        checker, survey = Checker(forum), Survey()
        found = survey.look(forum)
        self.found = len(found)
        self.move = best(lambda: checker.conflicts_of(*a_move(forum)), 50)
        self.shade = best(lambda: shade(checker, forum), 10)
        self.first = best(lambda: Survey().look(forum), 5)
        self.edit = an_edit(survey, forum)
        self.conflicts = best(lambda: conflicts(forum), 5)
        self.gaps = best(lambda: gaps(forum), 5)
        self.build = best(lambda: Checker(forum), 5)
        self.fix = best(lambda: fixes(checker, found[0]), 5)

    def from_nothing(self) -> str:
        """What an edit saves, in words."""
        part = self.edit / self.first
        return (
            f"from nothing: conflicts {self.conflicts:.0f} ms, gaps {self.gaps:.0f} ms, "
            f"a checker {self.build:.0f} ms; after an edit {part:.3f} of all of it; "
            f"the fixes of one finding {self.fix:.1f} ms"
        )


def measure(sessions: int) -> Costs:
    return Costs(programme(sessions))


def best(work: Callable[[], object], times: int) -> float:
    """Milliseconds of CPU."""
    results = []
    gc.collect()
    for _ in range(times):
        start = time.process_time()
        work()
        results.append(time.process_time() - start)
    return 1000 * min(results)


def a_move(forum: ForumSnapshot) -> Sequence[Move]:
    """A session from the middle, half an hour later, in the room beside its own."""
    session = forum.sessions[len(forum.sessions) // 2]
    assert session.starts_at is not None
    assert session.ends_at is not None
    by = timedelta(minutes=30)
    return (Move(session.id, session.starts_at + by, session.ends_at + by, ("r1",)),)


def shade(checker: Checker, forum: ForumSnapshot) -> None:
    session = forum.sessions[len(forum.sessions) // 2]
    for room in forum.rooms:
        checker.blocked(session.id, room.id, START.date(), 40)


def an_edit(survey: Survey, forum: ForumSnapshot) -> float:
    """Looking at everything again after one session was moved, back and forth."""
    (move,) = a_move(forum)
    sessions = list(forum.sessions)
    index = len(sessions) // 2
    sessions[index] = moved_session(sessions[index], move)
    states = [structs.replace(forum, sessions=tuple(sessions)), forum]

    def look() -> None:
        states.reverse()
        survey.look(states[0])

    return best(look, 10)


def programme(count: int) -> ForumSnapshot:
    """So many sessions one after the other in 30 rooms; now and then somebody is in two of them at a time."""
    days = -(-count // (ROOMS * SLOTS))
    return ForumSnapshot(
        forum=Forum(
            id="f",
            title=english("Forum"),
            timezone="Asia/Seoul",
            starts_on=START.date(),
            ends_on=START.date() + timedelta(days=days - 1),
        ),
        rooms=tuple(Room(id=f"r{number}", name=english(f"Hall {number + 1}")) for number in range(ROOMS)),
        people=tuple(person(number, days) for number in range(count)),
        sessions=tuple(session(number, count) for number in range(count)),
    )


def session(number: int, count: int) -> Session:
    day, within = divmod(number, ROOMS * SLOTS)
    slot, room = divmod(within, ROOMS)
    start = START + timedelta(days=day, minutes=45 * slot)
    return Session(
        id=f"s{number}",
        title=english(f"Session {number + 1}"),
        room=f"r{room}",
        starts_at=start,
        ends_at=start + timedelta(minutes=40),
        moderator=Appearance(person=f"p{(number * 7 + 1) % count}"),
        items=(
            Item(
                kind=ItemKind.PRESENTATION,
                title=english(f"Talk {number + 1}"),
                minutes=40,
                speakers=(Appearance(person=f"p{number}"),),
            ),
        ),
    )


def person(number: int, days: int) -> Person:
    left = datetime.combine(date.fromordinal(START.toordinal() + days), datetime.min.time())
    return Person(
        id=f"p{number}",
        name=english(f"Person {number + 1}"),
        position=english("professor"),
        organization="o",
        leaves_at=left if number % 10 == 0 else None,
    )


def english(text: str) -> Text:
    return Text({"en": text})


if __name__ == "__main__":
    sys.exit(main())
