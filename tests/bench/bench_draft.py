"""Drafting a timetable: after how many seconds there is a first one without conflicts, and what the rest brings.

Invented forums with 1.5 people a session, tracks, audiences, languages, absent people and four lengths of session.
The floor is the simple greedy that puts one session after another at its earliest time, in the same run. What the
search costs more in time it must bring in wishes kept: their cost is compared as well.
"""

import random
import sys
import time
from datetime import date, datetime, timedelta

from eventdesk.model.kinds import ItemKind, SessionKind
from eventdesk.model.snapshot import (
    Appearance,
    Forum,
    ForumSnapshot,
    Item,
    Person,
    Room,
    Session,
    Unavailability,
)
from eventdesk.model.text import Text
from eventdesk.programme.drafting import DraftOptions, Mode, drafted, hard_findings
from eventdesk.programme.drafting.greedy import greedy
from eventdesk.programme.drafting.making import propose
from eventdesk.programme.drafting.prices import price
from eventdesk.programme.drafting.reading import read
from eventdesk.programme.drafting.solving import Search, Solution, Verdict, solve

FIRST = date(2026, 5, 12)
CASES = ((100, 8, 3, 5.0, 20.0), (300, 8, 7, 30.0, 30.0), (300, 16, 4, 30.0, 30.0))
"""Sessions, rooms, days; seconds until the first one with a place for all, and seconds of search."""

LESS = 0.1
"""The part of the greedy's cost that the search has to save; most of that cost cannot be saved at all."""


def invented(sessions: int, rooms: int, days: int, seed: int = 1) -> ForumSnapshot:
    """A forum in which about two thirds of the rooms' hours are needed."""
    chance = random.Random(seed)
    people = tuple(person(chance, number, days) for number in range(sessions))
    halls = tuple(
        Room(id=f"r{n}", name=Text({"en": f"Hall {n + 1}"}), capacity=40 + 40 * (n % 6)) for n in range(rooms)
    )
    plenary = (
        Session(id="opening", kind=SessionKind.OPENING, minutes=30, title=Text({"en": "Opening"})),
        *(Session(id=f"lunch{n}", kind=SessionKind.MEAL, minutes=60) for n in range(days)),
        *(Session(id=f"coffee{n}", kind=SessionKind.BREAK, minutes=30) for n in range(2 * days)),
        Session(id="closing", kind=SessionKind.CLOSING, minutes=30, title=Text({"en": "Closing"})),
    )
    return ForumSnapshot(
        forum=Forum(
            id="invented",
            starts_on=FIRST,
            ends_on=FIRST + timedelta(days=days - 1),
            timezone="Asia/Seoul",
            sides=("KR", "CN"),
        ),
        rooms=halls,
        people=people,
        sessions=(*plenary, *(session(chance, number, people) for number in range(sessions))),
    )


def person(chance: random.Random, number: int, days: int) -> Person:
    away: tuple[Unavailability, ...] = ()
    if chance.random() < 0.2:
        day = datetime.combine(FIRST, datetime.min.time()) + timedelta(days=chance.randrange(days))
        start = day + timedelta(hours=chance.choice((9, 13)))
        away = (Unavailability(starts_at=start, ends_at=start + timedelta(hours=5)),)
    country = chance.choice(("KR", "CN", "DE"))
    return Person(id=f"p{number}", name=Text({"en": f"Person {number}"}), country=country, unavailable=away)


def session(chance: random.Random, number: int, people: tuple[Person, ...]) -> Session:
    who = chance.sample(people, 1 + number % 2)
    talk = Item(
        kind=ItemKind.PRESENTATION,
        language=chance.choice(("en", "ko")),
        speakers=tuple(Appearance(person=one.id) for one in who),
    )
    return Session(
        id=f"s{number}",
        title=Text({"en": f"Session {number}"}),
        track=Text({"en": f"Track {number % 12}"}) if number % 3 else Text({}),
        minutes=chance.choice((30, 45, 60, 90)),
        expected=chance.choice((20, 30, 60, 100, 150)),
        items=(talk,),
    )


class Watch:
    """Notes after how many seconds there is a timetable with a place for every session."""

    complete: float | None = None

    def __call__(self, search: Search) -> Verdict:
        if self.complete is None and search.unplaced == 0:
            self.complete = search.seconds
        return Verdict.GO_ON


def main() -> int:
    kept = True
    for sessions, rooms, days, limit, seconds in CASES:
        problem = read(invented(sessions, rooms, days), DraftOptions(mode=Mode.ANEW, seconds=seconds))
        started = time.perf_counter()
        simple = greedy(problem)
        floor = time.perf_counter() - started
        watch = Watch()
        solution = solve(problem, watch)
        proposal = propose(problem, solution)
        plain = propose(problem, Solution(simple, Search(0, 0), False))
        found = hard_findings(drafted(problem.snapshot, proposal.placements, proposal.unplaced))
        first = watch.complete
        kept = kept and first is not None and first < limit and not found and not proposal.unplaced
        name = f"{sessions} sessions on {rooms} rooms"
        ratio = (first or seconds) / floor
        print(f"{name}: first timetable\t{first or seconds:.1f} s, {ratio:.0f}x greedy\tunder {limit:.0f} s")
        print(f"{name}: conflicts, without a place\t{len(found)}, {len(proposal.unplaced)}\t0, 0")
        floor_cost, cost = price(problem, simple), price(problem, solution.assignment)
        kept = kept and cost < floor_cost * (1 - LESS)
        less = 100 * (floor_cost - cost) / floor_cost
        print(f"{name}: wishes not kept cost\t{cost}, greedy {floor_cost}: {less:.0f} % less\tover {LESS:.0%}")
        print(f"{name}: greedy leaves {len(plain.unplaced)} without a place after {floor * 1000:.0f} ms")
        for part, before in zip(proposal.score, plain.score, strict=False):
            kept_by = f"{part.kept} of {part.of} (greedy {before.kept} of {before.of})"
            print(f"{name}: {part.wish.value} kept in {kept_by} cases")
        print(f"{name}: {solution.search.timetables} timetables in {solution.search.seconds:.0f} s")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
