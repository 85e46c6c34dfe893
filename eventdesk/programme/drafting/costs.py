"""The wishes as costs of the model: what each session too far from what is wanted costs.

Costs are counted in minutes that a session begins later than it might: that is what an hour more costs 60.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from itertools import combinations

from ortools.sat.python.cp_model import IntVar, LinearExprT

from eventdesk.programme.drafting import hints
from eventdesk.programme.drafting.options import Mode, Wish
from eventdesk.programme.drafting.prices import (
    IN_A_ROW,
    LANGUAGE,
    ODD_TIME,
    OFF_TRACK,
    PAUSES_TOO_NEAR,
    SAME_SIDE,
    UNPLACED,
    is_pause,
    needed_apart,
    pairs_of_one_side,
    seat_costs,
)
from eventdesk.programme.drafting.problem import FOLLOWS, WANTED
from eventdesk.programme.drafting.puzzle import Puzzle, domain
from eventdesk.programme.drafting.reading import tracks
from eventdesk.programme.drafting.windows import half_days, wanted_starts

MOVED, OTHER_ROOM = 20_000, 5_000


class Costs:
    """Adds every cost to the puzzle; `total` is what is to be made small."""

    def __init__(self, puzzle: Puzzle) -> None:
        self.puzzle, self.problem, self.model = puzzle, puzzle.problem, puzzle.model
        self.terms: list[LinearExprT] = []
        self._unplaced()
        if self.problem.options.mode is Mode.REPAIR:
            self._moved()
            self._early({number for number in puzzle.start if self.problem.jobs[number].before is None})
        else:
            self._wishes()

    def _wishes(self) -> None:
        makers = {
            Wish.TRACK_ROOM: self._track_rooms,
            Wish.SIDES: self._sides,
            Wish.REST: self._rest,
            Wish.LARGE_ROOMS: self._large_rooms,
            Wish.LANGUAGES: self._languages,
        }
        for wish, make in makers.items():
            weight = self.problem.options.weight(wish)
            if weight:
                self.terms += [weight * term for term in make()]
        self._pauses()
        self._early(set(self.puzzle.start))

    def finish(self) -> None:
        """Set the objective."""
        self.model.minimize(sum(self.terms))

    def _unplaced(self) -> None:
        self.terms += [UNPLACED * (1 - placed) for placed in self.puzzle.placed.values()]

    # Moving as little as can be

    def _moved(self) -> None:
        horizon = max(day.end for day in self.problem.days) * 2
        for number, start in self.puzzle.start.items():
            job = self.problem.jobs[number]
            if job.before is None:
                continue
            moved = self.puzzle.flag(f"moved{number}", partial(hints.moved, number, job.before))
            by = self.puzzle.hinted(
                self.model.new_int_var(0, horizon, f"by{number}"),
                partial(hints.moved_by, number, job.before),
            )
            placed = self.puzzle.placed[number]
            self.model.add(start == job.before).only_enforce_if(moved.negated())
            self.model.add(by >= start - job.before).only_enforce_if(placed)
            self.model.add(by >= job.before - start).only_enforce_if(placed)
            self.terms += [MOVED * moved, by * self.problem.unit]
            if job.room_before is not None:
                there = self.puzzle.choice[number].get(job.room_before)
                stays = there if there is not None else 0
                self.terms.append(OTHER_ROOM * (placed - stays))

    # Early

    def _early(self, numbers: set[int]) -> None:
        """Each session as soon after its day's opening as can be; at least a touch, so that no gap is idle."""
        weight = max(1, self.problem.options.weight(Wish.EARLY))
        unit = self.problem.unit
        days = self.problem.days
        for number in numbers:
            job = self.problem.jobs[number]
            if job.session.kind in WANTED or job.fixed_time:
                continue
            begins = self.puzzle.windows(number, days)
            opened = sum(literal * day.opens for literal, day in zip(begins, days, strict=True))
            late = self.puzzle.hinted(
                self.model.new_int_var(0, max(day.end - day.start for day in days), f"late{number}"),
                partial(hints.lateness, self.problem, number),
            )
            self.model.add(late >= self.puzzle.start[number] - opened).only_enforce_if(self.puzzle.placed[number])
            self.terms.append(weight * unit * late)

    # Breaks and meals

    def _pauses(self) -> None:
        """Breaks, meals and evenings at their times of the day, and pauses of the whole forum not too near."""
        jobs = self.problem.jobs
        wanted = [n for n in self.puzzle.start if jobs[n].session.kind in WANTED and not jobs[n].fixed_time]
        numbers = [n for n in wanted if is_pause(self.problem, jobs[n])]
        for number in wanted:
            job = jobs[number]
            good = job.anywhere & wanted_starts(self.problem, job)
            odd = self.puzzle.flag(f"odd{number}", partial(hints.begins_outside, number, good))
            self.terms.append(ODD_TIME * odd)
            if good:
                rule = self.model.add_linear_expression_in_domain(self.puzzle.start[number], domain(good))
                rule.only_enforce_if(odd.negated())
            else:
                self.model.add(odd == 1)
        for first, second in combinations(numbers, 2):
            forth, back = (needed_apart(self.problem, jobs[n]) for n in (first, second))
            one, other = self.puzzle.sequence(first, second, forth, back)
            near = self.puzzle.flag(
                f"near{first}_{second}",
                partial(hints.too_near, (first, second), (forth, back)),
            )
            self.model.add_bool_or(one, other, near)
            self.terms.append(PAUSES_TOO_NEAR * near)

    # Wishes

    def _track_rooms(self) -> Iterator[LinearExprT]:
        """A track has one home, which the search chooses; every session of it elsewhere costs."""
        numbers = {job.index: number for number, job in enumerate(self.problem.jobs)}
        for track, jobs in tracks(self.problem).items():
            members = [number for job in jobs if (number := numbers[job.index]) in self.puzzle.choice]
            home = hints.Home(self.problem, tuple(members))
            rooms = {
                choice.rooms: self.puzzle.flag(f"home{track}_{place}", partial(home.is_home, choice.rooms))
                for place, choice in enumerate(home.choices())
            }
            if len(rooms) < 2:
                continue
            self.model.add_exactly_one(rooms.values())
            for number in members:
                off = self.puzzle.flag(f"off{track}_{number}", partial(home.is_off, number))
                for place, taken in self.puzzle.choice[number].items():
                    there = rooms[self.problem.jobs[number].choices[place].rooms]
                    self.model.add_bool_or(taken.negated(), there, off)
                yield OFF_TRACK * off

    def _rest(self) -> Iterator[LinearExprT]:
        rest = self.problem.rest
        start = self.puzzle.start
        for meeting in self.puzzle.meetings:
            forth, back = self.puzzle.sooner[(meeting.first, meeting.second)]
            gaps = (meeting.forth + rest, meeting.back + rest)
            hurried = self.puzzle.flag(
                f"hurried{meeting.first}_{meeting.second}",
                partial(hints.too_near, (meeting.first, meeting.second), gaps),
            )
            calm = hurried.negated()
            first, second = start[meeting.first], start[meeting.second]
            self.model.add(second >= first + meeting.forth + rest).only_enforce_if(forth, calm)
            self.model.add(first >= second + meeting.back + rest).only_enforce_if(back, calm)
            yield IN_A_ROW * hurried

    def _large_rooms(self) -> Iterator[LinearExprT]:
        for number, costs in seat_costs(self.problem).items():
            yield from (cost * self.puzzle.choice[number][place] for place, cost in costs.items() if cost)

    def _languages(self) -> Iterator[LinearExprT]:
        spoken: dict[str, list[int]] = defaultdict(list)
        for number in self.puzzle.start:
            if self.problem.jobs[number].language:
                spoken[self.problem.jobs[number].language].append(number)
        halves = half_days(self.problem)
        if len(spoken) < 2 or len(halves) < 2:
            return
        total = sum(map(len, spoken.values()))
        counts = {
            language: [
                sum(column)
                for column in zip(*(self.puzzle.windows(number, halves) for number in numbers), strict=True)
            ]
            for language, numbers in spoken.items()
        }
        for place, half in enumerate(halves):
            everything = sum(each[place] for each in counts.values())
            for language, numbers in spoken.items():
                share = hints.Share(half, tuple(numbers), tuple(n for each in spoken.values() for n in each))
                off = self.puzzle.hinted(self.model.new_int_var(0, total, f"off_{language}_{place}"), share.off)
                # Both counts times what makes them comparable; half a session is free.
                by = total * counts[language][place] - len(numbers) * everything
                self.model.add(total * off + total // 2 >= by)
                self.model.add(total * off + total // 2 >= -by)
                yield LANGUAGE * off

    def _sides(self) -> Iterator[LinearExprT]:
        for first, second in pairs_of_one_side(self.problem):
            length = self.problem.jobs[first].length
            row = hints.Row(self.problem, first, second, length, length + FOLLOWS // self.problem.unit)
            flag, names = self.puzzle.flag, f"{first}_{second}"
            repeats, apart = flag(f"repeats{names}", row.repeats), flag(f"elsewhere{names}", row.elsewhere)
            earlier, later = flag(f"earlier{names}", row.earlier), flag(f"later{names}", row.later)
            self.model.add_bool_or(repeats, earlier, later, apart)
            by = self.puzzle.start[second] - self.puzzle.start[first]
            self.model.add(by < row.least).only_enforce_if(earlier)
            self.model.add(by > row.most).only_enforce_if(later)
            self._keep_elsewhere(apart, first, second)
            yield SAME_SIDE * repeats

    def _keep_elsewhere(self, apart: IntVar, first: int, second: int) -> None:
        """Let the variable only be true where the two are in different rooms."""
        jobs = self.problem.jobs
        for place, literal in self.puzzle.choice[first].items():
            for other, theirs in self.puzzle.choice[second].items():
                if jobs[first].choices[place].takes & jobs[second].choices[other].takes:
                    self.model.add_bool_or(apart.negated(), literal.negated(), theirs.negated())
