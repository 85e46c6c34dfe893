"""The hard rules as a model for CP-SAT. Imported only where OR-tools is installed."""

from collections.abc import Callable
from functools import partial
from itertools import groupby

from ortools.sat.python import cp_model
from ortools.sat.python.cp_model import CpModel, IntervalVar, IntVar

from eventdesk.programme.drafting import bits, hints
from eventdesk.programme.drafting.problem import Job, Problem, Window
from eventdesk.programme.drafting.rules import Assignment, Meeting, Order, meetings, orders

Hint = Callable[[Assignment], int | bool]


class Puzzle:
    """Variables by the job's place in `Problem.jobs`; a job without any place in the problem has none.

    `start` (units), `placed`, and `choice[number][n]`: whether it takes the n-th of its choices.
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.model = CpModel()
        self.start: dict[int, IntVar] = {}
        self.placed: dict[int, IntVar] = {}
        self.choice: dict[int, dict[int, IntVar]] = {}
        self.sooner: dict[tuple[int, int], tuple[IntVar, IntVar]] = {}
        """For two jobs with a person in common: whether the first comes first, and whether the second does."""
        self.meetings = [one for one in meetings(problem) if self._may_both(one.first, one.second)]
        self._same: dict[tuple[int, int], IntVar | bool] = {}
        self._hints: list[tuple[IntVar, Hint]] = []
        self._in_window: dict[tuple[int, Window], IntVar] = {}
        for number, job in enumerate(problem.jobs):
            if job.placeable:
                self._add_job(number, job)
        self._rooms()
        for meeting in self.meetings:
            self._meet(meeting)
        for order in orders(problem):
            self._order(order)

    def flag(self, name: str, hint: Hint) -> IntVar:
        """A variable that is true or false; `hint` tells which it is in a given timetable."""
        return self.hinted(self.model.new_bool_var(name), hint)

    def hinted(self, variable: IntVar, hint: Hint) -> IntVar:
        self._hints.append((variable, hint))
        return variable

    def _may_both(self, first: int, second: int) -> bool:
        return self.problem.jobs[first].placeable and self.problem.jobs[second].placeable

    def _add_job(self, number: int, job: Job) -> None:
        model = self.model
        start = model.new_int_var_from_domain(domain(job.anywhere), f"start{number}")
        earliest = bits.first(job.anywhere)
        self.start[number] = self.hinted(start, partial(hints.starts_at, number, earliest))
        self.placed[number] = self.flag(f"placed{number}", partial(hints.placed, number))
        self.choice[number] = {}
        for place, allowed in enumerate(job.allowed):
            if not allowed:
                continue
            taken = self.flag(f"room{number}_{place}", partial(hints.takes, number, place))
            self.choice[number][place] = taken
            if allowed != job.anywhere:
                within = domain(allowed)
                model.add_linear_expression_in_domain(self.start[number], within).only_enforce_if(taken)
        model.add(sum(self.choice[number].values()) == self.placed[number])

    def _rooms(self) -> None:
        """Nothing twice in a room; and, which helps the search, never more sessions than rooms."""
        taken: list[list[IntervalVar]] = [[] for _ in self.problem.room_busy]
        whole: list[IntervalVar] = []
        demands: list[int] = []
        for number, choices in self.choice.items():
            job = self.problem.jobs[number]
            for place, literal in choices.items():
                name = f"in{number}_{place}"
                interval = self.model.new_optional_fixed_size_interval_var(
                    self.start[number], job.length, literal, name
                )
                for room in job.choices[place].takes:
                    taken[room].append(interval)
            least = min(len(job.choices[place].takes) for place in choices)
            if least:
                whole.append(self._whole(number, job))
                demands.append(least)
        for intervals in taken:
            if len(intervals) > 1:
                self.model.add_no_overlap(intervals)
        if len(taken) > 1 and len(whole) > 1:
            self.model.add_cumulative(whole, demands, len(taken))

    def _whole(self, number: int, job: Job) -> IntervalVar:
        return self.model.new_optional_fixed_size_interval_var(
            self.start[number], job.length, self.placed[number], f"whole{number}"
        )

    def _meet(self, meeting: Meeting) -> None:
        """One of them comes first; between different rooms there is time for the change."""
        model, start = self.model, self.start
        first, second = meeting.first, meeting.second
        forth, back = self.sequence(first, second, meeting.forth, meeting.back)
        self.sooner[(first, second)] = (forth, back)
        both = (self.placed[first], self.placed[second])
        model.add_bool_or(forth, back, *(one.negated() for one in both))
        same = self.same_room(first, second) if meeting.change else True
        if same is True:
            return
        apart = [] if same is False else [same.negated()]
        change = meeting.change
        model.add(start[second] >= start[first] + meeting.forth + change).only_enforce_if(forth, *apart)
        model.add(start[first] >= start[second] + meeting.back + change).only_enforce_if(back, *apart)

    def sequence(self, first: int, second: int, forth: int, back: int) -> tuple[IntVar, IntVar]:
        """Two variables: the second may begin `forth` units after the first, the first `back` after it."""
        start = self.start

        soon = self.flag(f"soon{first}_{second}_{forth}", partial(hints.follows, first, second, forth))
        late = self.flag(f"soon{second}_{first}_{back}", partial(hints.follows, second, first, back))
        self.model.add(start[second] >= start[first] + forth).only_enforce_if(soon)
        self.model.add(start[first] >= start[second] + back).only_enforce_if(late)
        return soon, late

    def same_room(self, first: int, second: int) -> IntVar | bool:
        """True, False, or a variable that may only be true where both are in one room."""
        if (first, second) not in self._same:
            self._same[(first, second)] = self._make_same(first, second)
        return self._same[(first, second)]

    def _make_same(self, first: int, second: int) -> IntVar | bool:
        here, there = self.choice[first], self.choice[second]
        one, other = self.problem.jobs[first], self.problem.jobs[second]
        near = {
            place: [literal for n, literal in there.items() if one.choices[place].near(other.choices[n].takes)]
            for place in here
        }
        if not any(near.values()):
            return False
        if all(len(found) == len(there) for found in near.values()):
            return True
        same = self.flag(f"same{first}_{second}", partial(hints.near, self.problem, first, second))
        for place, found in near.items():
            self.model.add_bool_or(same.negated(), here[place].negated(), *found)
        return same

    def _order(self, order: Order) -> None:
        if not self._may_both(order.first, order.second):
            return
        length = self.problem.jobs[order.first].length
        rule = self.model.add(self.start[order.second] >= self.start[order.first] + length)
        rule.only_enforce_if(self.placed[order.first], self.placed[order.second])

    def windows(self, number: int, windows: tuple[Window, ...]) -> list[IntVar]:
        """For each of the windows, which do not overlap, whether the placed job begins in it."""
        found = []
        for window in windows:
            key = (number, window)
            if key not in self._in_window:
                literal = self.flag(
                    f"in{number}_{window.start}",
                    partial(hints.begins_in, number, window),
                )
                inside = self.problem.jobs[number].anywhere & bits.span(window.start, window.end)
                if inside:
                    self.model.add_linear_expression_in_domain(self.start[number], domain(inside)).only_enforce_if(
                        literal
                    )
                else:
                    self.model.add(literal == 0)
                self._in_window[key] = literal
            found.append(self._in_window[key])
        elsewhere = self.problem.jobs[number].anywhere & ~bits.spans((one.start, one.end) for one in windows)
        if elsewhere:
            self.model.add(sum(found) <= self.placed[number])
        else:
            self.model.add(sum(found) == self.placed[number])
        return found

    def hint(self, assignment: Assignment) -> None:
        """Let the search begin with this timetable; every variable is told, so that none is searched for."""
        for variable, hint in self._hints:
            self.model.add_hint(variable, int(hint(assignment)))


def domain(allowed: int) -> cp_model.Domain:
    """The set of bits as a domain of a variable."""
    runs: list[list[int]] = []
    for _, group in groupby(enumerate(bits.members(allowed)), key=lambda pair: pair[1] - pair[0]):
        run = [unit for _, unit in group]
        runs.append([run[0], run[-1]])
    return cp_model.Domain.from_intervals(runs)
