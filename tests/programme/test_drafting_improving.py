"""Making a timetable better little by little: it costs what the model says, and no hard rule is ever broken."""

import random
from datetime import date, timedelta

import pytest

from eventdesk.model.kinds import ItemKind, SessionKind
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Item, Person, Room, Session
from eventdesk.model.text import Text
from eventdesk.programme.drafting import DraftOptions, Mode, draft, drafted, hard_findings
from eventdesk.programme.drafting.greedy import greedy
from eventdesk.programme.drafting.improving import Improver
from eventdesk.programme.drafting.making import propose
from eventdesk.programme.drafting.prices import price
from eventdesk.programme.drafting.problem import Problem
from eventdesk.programme.drafting.reading import read
from eventdesk.programme.drafting.rules import Assignment
from eventdesk.programme.drafting.solving import Search, Solution

FIRST = date(2026, 5, 14)


def programme(seed: int, sessions: int = 40, days: int = 2) -> ForumSnapshot:
    """Sessions with tracks, sides, languages, audiences and people who are in several of them."""
    chance = random.Random(seed)
    people = tuple(
        Person(id=f"p{n}", name=Text({"en": f"P {n}"}), country=chance.choice(("KR", "CN")))
        for n in range(sessions)
    )
    return ForumSnapshot(
        forum=Forum(
            id="f",
            starts_on=FIRST,
            ends_on=FIRST + timedelta(days=days - 1),
            timezone="Asia/Seoul",
            sides=("KR", "CN"),
        ),
        rooms=tuple(Room(id=f"r{n}", name=Text({"en": f"R {n}"}), capacity=40 + 60 * n) for n in range(4)),
        people=people,
        sessions=(
            Session(id="opening", kind=SessionKind.OPENING, minutes=30),
            *(Session(id=f"lunch{n}", kind=SessionKind.MEAL, minutes=60) for n in range(days)),
            *(talk(chance, n, people) for n in range(sessions)),
            Session(id="closing", kind=SessionKind.CLOSING, minutes=30),
        ),
    )


def talk(chance: random.Random, number: int, people: tuple[Person, ...]) -> Session:
    speakers = tuple(Appearance(person=one.id) for one in chance.sample(people, 1 + number % 2))
    item = Item(kind=ItemKind.PRESENTATION, language=chance.choice(("en", "ko")), speakers=speakers)
    track = Text({"en": f"Track {number % 5}"}) if number % 3 else Text({})
    expected = chance.choice((20, 40, 90, 150))
    minutes = chance.choice((30, 45, 60))
    return Session(id=f"s{number}", track=track, minutes=minutes, expected=expected, items=(item,))


def improved(problem: Problem, steps: int) -> tuple[Assignment, Improver]:
    first = greedy(problem)
    improver = Improver(problem, first, seed=3)
    shares = iter([step / steps for step in range(steps)])
    improver.run(lambda: next(shares, None))
    return first, improver


@pytest.mark.parametrize("seed", range(3))
def test_it_saves_what_it_says_and_breaks_nothing(seed: int) -> None:
    problem = read(programme(seed), DraftOptions(mode=Mode.ANEW))
    first, improver = improved(problem, 400)
    assert improver.saved > 0
    assert price(problem, first) - price(problem, improver.best) == improver.saved
    proposal = propose(problem, Solution(improver.best, Search(0, 0), False))
    assert not proposal.unplaced
    assert hard_findings(drafted(problem.snapshot, proposal.placements, proposal.unplaced)) == ()


def test_it_costs_what_the_model_says() -> None:
    cp_model = pytest.importorskip("ortools.sat.python.cp_model")
    from eventdesk.programme.drafting.costs import Costs
    from eventdesk.programme.drafting.puzzle import Puzzle

    problem = read(programme(7), DraftOptions(mode=Mode.ANEW))
    first, improver = improved(problem, 200)
    for told in (first, improver.best):
        puzzle = Puzzle(problem)
        Costs(puzzle).finish()
        for number, start in told.starts.items():
            puzzle.model.add(puzzle.start[number] == start)
            puzzle.model.add(puzzle.choice[number][told.choices[number]] == 1)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        assert solver.solve(puzzle.model) == cp_model.OPTIMAL
        assert round(solver.objective_value) == price(problem, told)


def test_a_large_forum_is_drafted_better_than_in_one_go_and_the_same_way_twice() -> None:
    pytest.importorskip("ortools")
    forum = programme(5, sessions=70, days=3)
    options = DraftOptions(mode=Mode.ANEW, seconds=1.0, seed=2, alone=True)
    one, other = draft(forum, options), draft(forum, options)
    assert one.placements == other.placements
    problem = read(forum, options)
    assert one.search.score is not None
    assert one.search.score < price(problem, greedy(problem))
    assert hard_findings(drafted(forum, one.placements, one.unplaced)) == ()
