"""A first timetable, made in one go: the hardest session first, each at the earliest time in the best room.

It keeps every hard rule, but leaves out what does not fit any more. The search starts from it.
"""

from collections import defaultdict
from collections.abc import Mapping

from eventdesk.model.kinds import SessionKind
from eventdesk.programme.drafting import bits
from eventdesk.programme.drafting.board import Board
from eventdesk.programme.drafting.options import Mode, Wish
from eventdesk.programme.drafting.problem import WANTED, Job, Part, Problem
from eventdesk.programme.drafting.reading import tracks
from eventdesk.programme.drafting.rules import Assignment
from eventdesk.programme.drafting.windows import wanted_starts

_TRIES = 12


def greedy(problem: Problem) -> Assignment:
    """Never raises; jobs for which no place is left are missing from it.

    Those that are left over come before the others when it is tried again, until all have a place or nothing more
    is gained.
    """
    numbers = [number for number, job in enumerate(problem.jobs) if job.placeable]
    urgent: dict[int, int] = dict.fromkeys(numbers, 0)
    best = Assignment({}, {})
    for attempt in range(_TRIES):
        found = _Greedy(problem, urgent).run()
        if attempt == 0 or len(found.starts) > len(best.starts):
            best = found
        left = [number for number in numbers if number not in found.starts]
        if not left:
            break
        for number in left:
            urgent[number] += 1
    return best


class _Greedy:
    def __init__(self, problem: Problem, urgent: Mapping[int, int]) -> None:
        self.problem = problem
        self.urgent = urgent
        self.board = Board(problem, Assignment({}, {}))
        self.pauses = 0
        self.homes = homes(problem) if problem.options.weight(Wish.TRACK_ROOM) else {}

    def run(self) -> Assignment:
        numbers = [number for number, job in enumerate(self.problem.jobs) if job.placeable]
        if self.problem.options.mode is Mode.REPAIR:
            # Whoever may stay where it is comes before all others, the least movable first.
            for number in sorted(numbers, key=self._rank):
                self._stay(number)
        for number in sorted(numbers, key=self._rank):
            if number not in self.board.assignment.starts:
                self._place(number)
        for number in [n for n in self.board.assignment.starts if self.problem.jobs[n].part is Part.CLOSING]:
            self._draw_up(number)
        return self.board.assignment

    def _draw_up(self, number: int) -> None:
        """Put it at its earliest time in its room."""
        choice = self.board.assignment.choices[number]
        if self.problem.options.mode is not Mode.REPAIR:
            self.board.take(number)
            self._put(number, bits.first(self.board.free(number, choice)), choice)

    def _rank(self, number: int) -> tuple[int, ...]:
        job = self.problem.jobs[number]
        pause = job.session.kind in WANTED
        early = 0 if job.part in (Part.OPENING, Part.CLOSING) or job.fixed_time else 1
        depth = number if self.problem.options.keep_track_order and job.track else 0
        kind = 0 if pause else 1 if number in self.homes else 2
        return (
            early,
            kind if pause else 1,
            -self.urgent[number],
            kind,
            depth,
            job.anywhere.bit_count() * len(job.choices),
            -job.length,
        )

    def _stay(self, number: int) -> None:
        job = self.problem.jobs[number]
        if job.before is None or job.room_before is None:
            return
        here = self.board.free(number, job.room_before)
        if here >> job.before & 1:
            self._put(number, job.before, job.room_before)

    def _place(self, number: int) -> None:
        job = self.problem.jobs[number]
        free = {choice: self.board.free(number, choice) for choice in range(len(job.choices))}
        home = self.homes.get(number, -1)
        if free.get(home):
            free = {home: free[home]}
        anywhere = 0
        for each in free.values():
            anywhere |= each
        if not anywhere:
            return
        start = self._start(job, anywhere)
        rooms = [choice for choice, each in free.items() if each >> start & 1]
        self._put(number, start, min(rooms, key=lambda choice: self._room_cost(job, choice)))

    def _start(self, job: Job, anywhere: int) -> int:
        if job.part is Part.CLOSING:
            return anywhere.bit_length() - 1  # drawn up to the others once these are in place
        if job.session.kind in WANTED:
            wanted = anywhere & wanted_starts(self.problem, job)
            apart = wanted & ~self.pauses or anywhere & ~self.pauses
            return bits.first(apart or wanted or anywhere)
        if job.part is Part.OPENING:
            return bits.first(anywhere)
        days = [anywhere & bits.span(day.start, day.end) for day in self.problem.days]
        firsts = [
            (bits.first(each) - day.opens, bits.first(each))
            for each, day in zip(days, self.problem.days, strict=True)
            if each
        ]
        return min(firsts)[1] if firsts else bits.first(anywhere)

    def _room_cost(self, job: Job, choice: int) -> tuple[bool, int, int]:
        seats = job.choices[choice].seats
        popular = job.session.expected is not None or job.session.kind is SessionKind.KEYNOTE
        return choice != job.room_before, (seats or 0) if not popular else -(seats or 0), choice

    def _put(self, number: int, start: int, choice: int) -> None:
        job = self.problem.jobs[number]
        self.board.put(number, start, choice)
        if job.session.kind in WANTED:
            near = 60 // self.problem.unit
            self.pauses |= bits.span(start - near - job.length, start + job.length + near)


def homes(problem: Problem) -> dict[int, int]:
    """A room for each track, by its jobs: the choice of each, where it has that room among its choices.

    The longest tracks choose first: of the rooms that suit most of their sessions the one with most time left.
    """
    numbers = {job.index: number for number, job in enumerate(problem.jobs)}
    load: dict[tuple[str, ...], int] = defaultdict(int)
    found: dict[int, int] = {}
    groups = [[numbers[job.index] for job in jobs] for jobs in tracks(problem).values()]
    for group in sorted(groups, key=lambda each: -sum(problem.jobs[n].length for n in each)):
        suits: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
        for number in group:
            for place, choice in enumerate(problem.jobs[number].choices):
                if problem.jobs[number].allowed[place]:
                    suits[choice.rooms].append((number, place))
        if suits:
            home = max(suits, key=lambda rooms: (len(suits[rooms]), -load[rooms]))
            found.update(suits[home])
            load[home] += sum(problem.jobs[number].length for number, _ in suits[home])
    return found
