"""Why a session found no place, in terms that tell what could be changed."""

from collections.abc import Iterable

from eventdesk.model.drafts import Trouble, Unplaced
from eventdesk.programme.drafting import bits
from eventdesk.programme.drafting.board import Board
from eventdesk.programme.drafting.options import Mode
from eventdesk.programme.drafting.problem import Job, Problem, name_of
from eventdesk.programme.drafting.reading import away_starts, fitting_starts

_MOST_NAMES = 3


def refused(problem: Problem, board: Board, number: int) -> Unplaced:
    """The decisive trouble of a job that is not on the board."""
    job = problem.jobs[number]
    trouble, names, count = _trouble(problem, board, number, job)
    session = job.session
    was = (None, None) if problem.options.mode is Mode.FILL else (session.starts_at, session.ends_at)
    return Unplaced(session.uid or session.id, trouble, tuple(names), count, *was, job.minutes)


def _trouble(problem: Problem, board: Board, number: int, job: Job) -> tuple[Trouble, Iterable[str], int]:
    if not job.choices:
        known = {room.id for room in problem.snapshot.rooms}
        if job.session.rooms and not known & set(job.session.rooms):
            return Trouble.NO_ROOM, (), 0
        return Trouble.TOO_LARGE_AUDIENCE, (), job.session.expected or 0
    times = fitting_starts(problem, job)
    if not times:
        return Trouble.LONGER_THAN_DAY, (), job.minutes
    there = times & ~away_starts(problem, job)
    if not there:
        return Trouble.PEOPLE_AWAY, _absent(problem, job, times), 0
    if job.fixed_time:
        return Trouble.FIXED_TIME_TAKEN, (), 0
    if not job.placeable:
        return Trouble.PINNED_IN_THE_WAY, _pinned(problem, job, there), 0
    return Trouble.NO_TIME_LEFT, _awaited(problem, board, number), 0


def _absent(problem: Problem, job: Job, times: int) -> list[str]:
    """One person who is never there for it, else the fewest who are never there together."""
    away = {use.person: times & away_starts(problem, job, use.person) for use in job.uses}
    alone = [person for person, starts in away.items() if starts == times]
    found = alone[:1]
    left = times
    if not found:
        while left and away:
            worst = max(away, key=lambda person: ((away[person] & left).bit_count(), person))
            if not away[worst] & left:
                break
            found.append(worst)
            left &= ~away.pop(worst)
    return [_name(problem, person) for person in found]


def _pinned(problem: Problem, job: Job, times: int) -> list[str]:
    """The sessions that stay and block most of the starts it might have."""
    sessions = problem.snapshot.sessions
    people = {use.person for use in job.uses}
    rooms = {room for choice in job.choices for room in choice.rooms}
    blocked: dict[int, int] = {}
    for index, (start, end) in problem.fixed.items():
        other = sessions[index]
        theirs = {one.person for item in other.items for one in item.appearances()}
        if not other.rooms or rooms & set(other.rooms) or people & theirs:
            blocked[index] = (times & bits.span(start - job.length + 1, end)).bit_count()
    worst = sorted((index for index in blocked if blocked[index]), key=lambda index: (-blocked[index], index))
    return [name_of(problem.snapshot, sessions[index]) for index in worst[:_MOST_NAMES]]


def _awaited(problem: Problem, board: Board, number: int) -> list[str]:
    """Whoever is in another session whenever a room would be free."""
    job = problem.jobs[number]
    found: list[str] = []
    for choice in range(len(job.choices)):
        free = board.rooms_free(number, choice)
        for meeting in board.meetings.get(number, ()):
            if free & board.meets(number, choice, meeting):
                other = problem.jobs[meeting.second if meeting.first == number else meeting.first]
                theirs = {use.person for use in other.uses}
                found += [use.person for use in job.uses if use.person in theirs]
    return [_name(problem, person) for person in list(dict.fromkeys(found))[:_MOST_NAMES]]


def _name(problem: Problem, person_id: str) -> str:
    language = (*problem.snapshot.languages, "en")[0]
    for person in problem.snapshot.people:
        if person.id == person_id:
            return problem.snapshot.pick(person.name, language) or person_id
    return person_id
