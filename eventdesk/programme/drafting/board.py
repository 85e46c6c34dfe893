"""A timetable in the making: what is on it, and where a further session would still fit."""

from eventdesk.programme.drafting import bits
from eventdesk.programme.drafting.problem import Problem
from eventdesk.programme.drafting.rules import Assignment, Meeting, Order, meetings, orders


class Board:
    """Keeps every hard rule: `free` tells where a job may be put; jobs are named by their place in the problem."""

    def __init__(self, problem: Problem, assignment: Assignment) -> None:
        self.problem = problem
        self.assignment = Assignment({}, {})
        self.meetings: dict[int, list[Meeting]] = {}
        self._busy = [0] * len(problem.room_busy)
        self._orders: dict[int, list[Order]] = {}
        for meeting in meetings(problem):
            self.meetings.setdefault(meeting.first, []).append(meeting)
            self.meetings.setdefault(meeting.second, []).append(meeting)
        for order in orders(problem):
            self._orders.setdefault(order.first, []).append(order)
            self._orders.setdefault(order.second, []).append(order)
        for number, start in assignment.starts.items():
            self.put(number, start, assignment.choices[number])

    def put(self, number: int, start: int, choice: int) -> None:
        self.assignment.starts[number], self.assignment.choices[number] = start, choice
        self._mark(number, taken=True)

    def take(self, number: int) -> None:
        """Take it off again."""
        self._mark(number, taken=False)
        del self.assignment.starts[number], self.assignment.choices[number]

    def _mark(self, number: int, *, taken: bool) -> None:
        start = self.assignment.starts[number]
        own = bits.span(start, start + self.problem.jobs[number].length)
        for room in self.assignment.choice(self.problem, number):
            self._busy[room] = self._busy[room] | own if taken else self._busy[room] & ~own

    def rooms_free(self, number: int, choice: int) -> int:
        """As `free`, looking at the rooms alone."""
        job = self.problem.jobs[number]
        free = job.allowed[choice]
        for room in job.choices[choice].takes:
            free &= ~bits.blocked_starts(self._busy[room], 0, job.length)
        return free

    def free(self, number: int, choice: int) -> int:
        """The starts at which the job could be put in that room, given what is on the board."""
        free = self.rooms_free(number, choice)
        for meeting in self.meetings.get(number, ()):
            free &= ~self.meets(number, choice, meeting)
        for order in self._orders.get(number, ()):
            free &= self._in_order(number, order)
        return free

    def meets(self, number: int, choice: int, meeting: Meeting) -> int:
        """The starts that are too near to a placed session with the same person."""
        is_first = meeting.first == number
        other = meeting.second if is_first else meeting.first
        start = self.assignment.starts.get(other)
        if start is None:
            return 0
        near = self.problem.jobs[number].choices[choice].near(self.assignment.choice(self.problem, other))
        slack = 0 if near else meeting.change
        forth, back = (meeting.forth, meeting.back) if is_first else (meeting.back, meeting.forth)
        return bits.span(start - forth - slack + 1, start + back + slack)

    def _in_order(self, number: int, order: Order) -> int:
        other = order.second if order.first == number else order.first
        start = self.assignment.starts.get(other)
        if start is None:
            return -1
        if order.first == number:
            return bits.span(0, start - self.problem.jobs[number].length + 1)
        return ~bits.span(0, start + self.problem.jobs[other].length)
