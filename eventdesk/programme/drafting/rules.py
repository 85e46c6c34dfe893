"""The hard rules between two sessions that are to be placed; greedy, solver and explanations all ask here."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from eventdesk.programme.drafting.options import Mode
from eventdesk.programme.drafting.problem import EVERYWHERE, Job, Part, Problem, needed_gap, shared_people
from eventdesk.programme.drafting.reading import tracks


@dataclass(frozen=True, slots=True)
class Order:
    """The second begins when the first has ended, or later. Jobs by their place in `Problem.jobs`."""

    first: int
    second: int


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two jobs that somebody is in both of.

    The second's start is at least `forth` units after the first's, or the first's at least `back` after the
    second's; and `change` more where they are in different rooms.
    """

    first: int
    second: int
    forth: int
    back: int
    change: int


def orders(problem: Problem) -> list[Order]:
    """Opening first, closing last, tracks in their order where asked for."""
    found: dict[tuple[int, int], Order] = {}
    for first, second in (*_ends(problem), *_tracks(problem)):
        one, other = problem.jobs[first], problem.jobs[second]
        if (second, first) not in found and not _broken_now(problem, one, other):
            found[(first, second)] = Order(first, second)
    return list(found.values())


def _ends(problem: Problem) -> Iterator[tuple[int, int]]:
    parts: dict[Part, list[int]] = defaultdict(list)
    for number, job in enumerate(problem.jobs):
        parts[job.part].append(number)
    opening, closing, middle = parts[Part.OPENING], parts[Part.CLOSING], parts[Part.MIDDLE]
    for chain in (opening, closing):
        yield from pairwise(chain)
    if opening:
        # Of several openings the first one opens the forum; the others open something within it.
        yield from ((opening[0], number) for number in (*middle, *closing))
    if closing:
        yield from ((number, closing[-1]) for number in (*opening, *middle))


def _tracks(problem: Problem) -> Iterator[tuple[int, int]]:
    if problem.options.keep_track_order:
        numbers = {job.index: number for number, job in enumerate(problem.jobs)}
        for jobs in tracks(problem).values():
            places = [numbers[job.index] for job in jobs if job.part is Part.MIDDLE]
            yield from pairwise(places)


def _broken_now(problem: Problem, one: Job, other: Job) -> bool:
    """A repair does not put in order what was not in order before."""
    if problem.options.mode is not Mode.REPAIR or one.before is None or other.before is None:
        return one.fixed_time and other.fixed_time
    return one.before + one.length > other.before


def meetings(problem: Problem) -> list[Meeting]:
    """Every pair of jobs with a person in common."""
    where: dict[str, list[int]] = defaultdict(list)
    for number, job in enumerate(problem.jobs):
        for use in job.uses:
            where[use.person].append(number)
    pairs = {pair for numbers in where.values() for pair in combinations(numbers, 2)}
    return [_meeting(problem, *pair) for pair in sorted(pairs)]


def _meeting(problem: Problem, first: int, second: int) -> Meeting:
    one, other = problem.jobs[first], problem.jobs[second]
    pairs = shared_people(one, other)
    forth = needed_gap(pairs)
    back = needed_gap((theirs, ours) for ours, theirs in pairs)
    change = problem.change
    if problem.options.mode is Mode.REPAIR and one.before is not None and other.before is not None:
        left = max(other.before - one.before - forth, one.before - other.before - back)
        change = 0 if 0 <= left < change else change
    return Meeting(first, second, forth, back, change)


@dataclass(slots=True)
class Assignment:
    """Where jobs are put: the start in units and the number of the choice, by the job's place in the problem."""

    starts: dict[int, int]
    choices: dict[int, int]

    def choice(self, problem: Problem, number: int) -> frozenset[int]:
        return problem.jobs[number].choices[self.choices[number]].takes


def pauses(problem: Problem) -> list[int]:
    """The breaks and meals that take all rooms, by their places in the problem: to be spread over the days."""
    return [
        number
        for number, job in enumerate(problem.jobs)
        if job.session.kind in EVERYWHERE and job.part is not Part.CLOSING and not job.fixed_time
    ]
