"""Parts of the days: halves, and the times at which breaks and meals are wanted."""

from datetime import datetime, time

from eventdesk.model.kinds import SessionKind
from eventdesk.programme.drafting import bits
from eventdesk.programme.drafting.problem import Job, Problem, Window

# Wall times between which they should begin.
_WANTED = {
    SessionKind.MEAL: ((time(11, 45), time(13, 15)),),
    SessionKind.BREAK: ((time(10, 15), time(11, 15)), (time(15, 0), time(16, 0))),
    SessionKind.SOCIAL: ((time(16, 30), time(20, 0)),),
}


def wanted_starts(problem: Problem, job: Job) -> int:
    """The starts at which a break, a meal or an evening is wanted; for all other sessions none."""
    found = 0
    for hours in problem.hours:
        for first, last in _WANTED.get(job.session.kind, ()):
            start = problem.units_up(problem.clock.point(datetime.combine(hours.day, first)))
            end = problem.units_down(problem.clock.point(datetime.combine(hours.day, last)))
            found |= bits.span(start, end + 1)
    return found


def half_days(problem: Problem) -> tuple[Window, ...]:
    """The days cut in the middle of their hours."""
    found = []
    for day in problem.days:
        middle = (day.start + day.end) // 2
        found += [Window(day.start, middle, day.opens), Window(middle, day.end, day.opens)]
    return tuple(found)
