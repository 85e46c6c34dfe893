"""What a timetable costs in wishes not kept: the same costs as the model's, told of a timetable at once.

Costs are counted in minutes that a session begins later than it might: that is what an hour more costs 60.
For timetables made anew or filled, not for repairs, in which moving is what costs.
"""

from collections import Counter, defaultdict
from itertools import combinations, permutations

from eventdesk.model.kinds import SessionKind
from eventdesk.programme.drafting import bits, hints
from eventdesk.programme.drafting.options import Wish
from eventdesk.programme.drafting.problem import FOLLOWS, PAUSES, WANTED, Job, Part, Problem
from eventdesk.programme.drafting.reading import tracks
from eventdesk.programme.drafting.rules import Assignment, Meeting, meetings
from eventdesk.programme.drafting.windows import half_days, wanted_starts

UNPLACED = 50_000_000
"""More than all other costs of a forum together."""
OFF_TRACK = 120
SAME_SIDE = 150
IN_A_ROW = 120
SMALL_ROOM = 600
LANGUAGE = 60
ODD_TIME = 1500
PAUSES_TOO_NEAR = 1500
PAUSES_APART = 60
"""Minutes between two pauses."""
_MOST_PAIRS = 1500


def is_pause(problem: Problem, job: Job) -> bool:
    """Whether it is a break or a meal of the whole forum."""
    rooms = len(problem.room_busy)
    return job.session.kind in PAUSES and all(len(one.takes) == rooms for one in job.choices)


def needed_apart(problem: Problem, job: Job) -> int:
    """How many units after the start of a pause the next one may begin."""
    return job.length + PAUSES_APART // problem.unit


def pairs_of_one_side(problem: Problem) -> list[tuple[int, int]]:
    """Ordered pairs of sessions of one side, those of one track first; so many as the model can look after."""
    jobs = problem.jobs
    sided = [number for number, job in enumerate(jobs) if job.placeable and job.side]
    pairs = [(a, b) for a, b in permutations(sided, 2) if jobs[a].side == jobs[b].side]
    pairs.sort(key=lambda pair: (jobs[pair[0]].track != jobs[pair[1]].track, abs(pair[0] - pair[1])))
    return pairs[:_MOST_PAIRS]


def seat_costs(problem: Problem) -> dict[int, dict[int, int]]:
    """For each job what each of its choices costs for being smaller than the largest room, before its weight."""
    seats = [room.capacity for room in problem.snapshot.rooms if room.capacity]
    largest = max(seats, default=0)
    if not largest:
        return {}
    placeable = {number: job for number, job in enumerate(problem.jobs) if job.placeable}
    audiences = {number: audience(job, largest) for number, job in placeable.items()}
    most = max(1, *audiences.values()) if audiences else 1
    return {
        number: {
            place: SMALL_ROOM * audiences[number] * (largest - (choice.seats or largest)) // (most * largest)
            for place, choice in enumerate(job.choices)
            if job.allowed[place]
        }
        for number, job in placeable.items()
        if sum(1 for allowed in job.allowed if allowed) > 1
    }


def audience(job: Job, largest: int) -> int:
    """How many are expected; where that is not said, all come to what opens, closes or is a keynote."""
    if job.session.expected is not None:
        return job.session.expected
    grand = job.part in (Part.OPENING, Part.CLOSING) or job.session.kind is SessionKind.KEYNOTE
    return largest if grand else 0


class Prices:
    """Asked what a job costs at a place, given the others on a timetable; told what is put there and taken off."""

    def __init__(self, problem: Problem, told: Assignment, meetings: dict[int, list[Meeting]]) -> None:
        self.problem, self._told, self._meetings = problem, told, meetings
        weight = problem.options.weight
        self._late = max(1, weight(Wish.EARLY)) * problem.unit
        self._hurried = weight(Wish.REST) * IN_A_ROW
        self._off_track = weight(Wish.TRACK_ROOM) * OFF_TRACK
        self._side = weight(Wish.SIDES) * SAME_SIDE
        self._language = weight(Wish.LANGUAGES) * LANGUAGE
        self._seats = seat_costs(problem)
        self._seat_weight = weight(Wish.LARGE_ROOMS)
        self._numbers = {job.index: number for number, job in enumerate(problem.jobs)}
        self.halves = half_days(problem)
        self._read_tracks()
        self._read_languages()
        self._read_sides()

    def _read_tracks(self) -> None:
        self.track: dict[int, str] = {}
        self.members: dict[str, list[int]] = {}
        self._homes: dict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
        for track, jobs in tracks(self.problem).items() if self._off_track else ():
            members = [self._numbers[job.index] for job in jobs if job.placeable]
            rooms = {choice.rooms for number in members for choice in self.problem.jobs[number].choices}
            if len(rooms) > 1:
                self.members[track] = members
                self.track.update(dict.fromkeys(members, track))

    def _read_languages(self) -> None:
        spoken = [(number, job.language) for number, job in enumerate(self.problem.jobs) if job.placeable]
        self._spoken = {number: language for number, language in spoken if language}
        self._totals = Counter(self._spoken.values())
        if len(self._totals) < 2 or len(self.halves) < 2 or not self._language:
            self._spoken, self._totals = {}, Counter()
        self._counts: list[Counter[str]] = [Counter() for _ in self.halves]

    def _read_sides(self) -> None:
        jobs = self.problem.jobs
        self._sided = {number: job.side for number, job in enumerate(jobs) if job.side and self._side}
        self._row = FOLLOWS // self.problem.unit
        self._in_rooms: list[dict[int, str]] = [{} for _ in self.problem.room_busy]
        """In each room who is there, by side."""

    # What is on the timetable

    def put(self, number: int) -> None:
        """The job was put on the timetable."""
        self._count(number, 1)

    def take(self, number: int) -> None:
        """The job is about to be taken off."""
        self._count(number, -1)

    def _count(self, number: int, by: int) -> None:
        if number in self.track:
            self._homes[self.track[number]][self._rooms(number, self._told.choices[number])] += by
        if number in self._spoken:
            half = self._half(self._told.starts[number])
            if half >= 0:
                self._counts[half][self._spoken[number]] += by
        if number in self._sided:
            for room in self._told.choice(self.problem, number):
                if by > 0:
                    self._in_rooms[room][number] = self._sided[number]
                else:
                    del self._in_rooms[room][number]

    def _rooms(self, number: int, choice: int) -> tuple[str, ...]:
        return self.problem.jobs[number].choices[choice].rooms

    def _half(self, start: int) -> int:
        return next((n for n, half in enumerate(self.halves) if half.start <= start < half.end), -1)

    def home(self, track: str) -> tuple[str, ...]:
        """The rooms that most sessions of the track have."""
        return max(self._homes[track], key=lambda rooms: self._homes[track][rooms])

    # What a job would cost

    def of_choice(self, number: int, choice: int) -> int:
        """For its room, of a job that is not on the timetable: seats, and being away from its track."""
        seats = self._seats.get(number)
        cost = self._seat_weight * seats[choice] if seats else 0
        track = self.track.get(number)
        if track is not None:
            rooms = self._homes[track]
            most = max(rooms.values(), default=0)
            if rooms[self._rooms(number, choice)] + 1 <= most:
                cost += self._off_track
        return cost

    def of_halves(self, number: int) -> list[int]:
        """For each half-day, what its languages would cost more with the job in it."""
        language = self._spoken.get(number)
        if language is None:
            return [0] * len(self.halves)
        return [self._mixed(half, language) - self._mixed(half, "") for half in range(len(self.halves))]

    def _mixed(self, half: int, more: str) -> int:
        counts = self._counts[half]
        total = self._totals.total()
        everything = counts.total() + (1 if more else 0)
        cost = 0
        for language, of in self._totals.items():
            count = counts[language] + (1 if language == more else 0)
            over = abs(total * count - of * everything) - total // 2
            if over > 0:
                cost += -(-over // total)
        return self._language * cost

    def late(self, number: int) -> int:
        """What a unit of time that it begins later costs."""
        job = self.problem.jobs[number]
        return 0 if job.session.kind in WANTED or job.fixed_time else self._late

    def hurried(self, number: int) -> list[tuple[int, int]]:
        """For each other session of its people the starts that leave them no rest (bits), and what that costs."""
        found = []
        rest = self.problem.rest
        for meeting in self._meetings.get(number, ()) if self._hurried else ():
            first = meeting.first == number
            at = self._told.starts.get(meeting.second if first else meeting.first)
            if at is not None:
                forth, back = (meeting.forth, meeting.back) if first else (meeting.back, meeting.forth)
                found.append((bits.span(at - forth - rest + 1, at + back + rest), self._hurried))
        return found

    def beside(self, number: int, choice: int) -> list[tuple[int, int]]:
        """For each session of its side in the room the starts at which one follows the other, and the cost."""
        side = self._sided.get(number)
        if side is None:
            return []
        told, jobs = self._told, self.problem.jobs
        length = jobs[number].length
        rooms = (self._in_rooms[room] for room in jobs[number].choices[choice].takes)
        found = []
        for other in {other for there in rooms for other, theirs in there.items() if theirs == side}:
            at = told.starts[other]
            after = at + jobs[other].length
            found.append((bits.span(at - length - self._row, at - length + 1), self._side))
            found.append((bits.span(after, after + self._row + 1), self._side))
        return found

    def here(self, number: int) -> int:
        """What a job on the timetable costs more than if it were not there."""
        start, choice = self._told.starts[number], self._told.choices[number]
        self.take(number)
        cost = self.of_choice(number, choice)
        half = self._half(start)
        if half >= 0 and number in self._spoken:
            language = self._spoken[number]
            cost += self._mixed(half, language) - self._mixed(half, "")
        cost += self.late(number) * (start - self.problem.day_of(start).opens)
        penalties = (*self.hurried(number), *self.beside(number, choice))
        cost += sum(price for at, price in penalties if at >> start & 1)
        self.put(number)
        return cost


def price(problem: Problem, told: Assignment) -> int:
    """All that a timetable costs: the model's objective for it, where that looks after every pair of a side."""
    known: dict[int, list[Meeting]] = defaultdict(list)
    for meeting in meetings(problem):
        known[meeting.first].append(meeting)
        known[meeting.second].append(meeting)
    so_far = Assignment({}, {})
    prices = Prices(problem, so_far, known)
    missing = sum(1 for number, job in enumerate(problem.jobs) if job.placeable and number not in told.starts)
    cost = UNPLACED * missing + _pauses(problem, told)
    for number, start in told.starts.items():
        so_far.starts[number], so_far.choices[number] = start, told.choices[number]
        prices.put(number)
        cost += prices.here(number)
    return cost


def _pauses(problem: Problem, told: Assignment) -> int:
    jobs = problem.jobs
    wanted = [
        number
        for number, job in enumerate(jobs)
        if job.placeable and job.session.kind in WANTED and not job.fixed_time
    ]
    cost = 0
    for number in wanted:
        good = jobs[number].anywhere & wanted_starts(problem, jobs[number])
        cost += ODD_TIME if not good or (number in told.starts and not good >> told.starts[number] & 1) else 0
    for pair in combinations([number for number in wanted if is_pause(problem, jobs[number])], 2):
        gaps = (needed_apart(problem, jobs[pair[0]]), needed_apart(problem, jobs[pair[1]]))
        cost += PAUSES_TOO_NEAR if hints.too_near(pair, gaps, told) else 0
    return cost
