"""From a snapshot to the problem."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from msgspec import structs

from eventdesk.model.kinds import SessionKind
from eventdesk.model.ordering import start_of
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Session
from eventdesk.model.text import base_language
from eventdesk.programme.bookings import book
from eventdesk.programme.clock import Clock, forum_clock
from eventdesk.programme.drafting import bits
from eventdesk.programme.drafting.lengths import minutes_of
from eventdesk.programme.drafting.options import DraftOptions, Hours, Mode, usual_hours
from eventdesk.programme.drafting.problem import (
    EVERYWHERE,
    Choice,
    FixedUse,
    Job,
    Part,
    Problem,
    Use,
    Window,
    part_of,
    running,
)
from eventdesk.programme.meetings import away_spans
from eventdesk.programme.spans import Span, common, planned_items, session_span

_GRIDS = (15, 10, 5)
_MINUTE = timedelta(minutes=1)


class NoDays(ValueError):
    """There is no day on which anything could take place: the forum has no dates."""


def read(snapshot: ForumSnapshot, options: DraftOptions) -> Problem:
    """The problem. Raises NoDays where neither the options nor the forum tell a day."""
    hours = tuple(sorted(options.hours or usual_hours(snapshot), key=lambda each: each.start))
    if not hours:
        raise NoDays("the forum has no dates yet")
    clock = forum_clock(snapshot, *(at for each in hours for at in (_midnight(each.day), each.end)))
    origin = clock.point(min(_midnight(hours[0].day), *(each.start for each in hours)))
    jobs = [(index, session) for index, session in running(snapshot) if is_free(session, options.mode)]
    problem = Problem(snapshot, options, clock, origin, _unit(jobs, options, clock, origin), (), hours)
    problem.days = tuple(_window(problem, each) for each in hours)
    problem.room_busy = [0] * max(1, len(snapshot.rooms))
    _fix(problem, {index for index, _ in jobs})
    problem.starts = _starts(problem)
    problem.jobs = [_job(problem, index, session) for index, session in jobs]
    _keep_clear(problem)
    _keep_ends(problem)
    return problem


def is_free(session: Session, mode: Mode) -> bool:
    """Whether the session is to be placed in that mode."""
    pinned = session.pinned or any(item.pinned and item.starts_at is not None for item in planned_items(session))
    if pinned and session.starts_at is not None:
        return False
    lacks_room = session.room is None and session.kind not in EVERYWHERE
    lacks = session.starts_at is None or session.ends_at is None or lacks_room
    return lacks or mode is not Mode.FILL


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _window(problem: Problem, hours: Hours) -> Window:
    start = problem.units_up(problem.clock.point(hours.start))
    end = problem.units_down(problem.clock.point(hours.end))
    return Window(start, max(start, end), start)


def _unit(jobs: list[tuple[int, Session]], options: DraftOptions, clock: Clock, origin: datetime) -> int:
    """The unit of time in minutes: the grid, finer where sessions now stand between its lines and may stay."""
    lengths = [minutes_of(session, clock) for _, session in jobs]
    grid = options.grid or next((grid for grid in _GRIDS if not any(n % grid for n in lengths)), _GRIDS[-1])
    if options.mode is Mode.ANEW:
        return grid
    starts = [clock.point(session.starts_at) for _, session in jobs if session.starts_at is not None]
    if options.mode is Mode.REPAIR:
        starts += [
            clock.point(one.starts_at) + minutes_of(one, clock) * _MINUTE for _, one in jobs if one.starts_at
        ]
    return math.gcd(grid, *((start - origin) // _MINUTE for start in starts))


def _starts(problem: Problem) -> int:
    """Every start on the grid, on a day of the forum, that has one meaning by the clock."""
    first, last = problem.snapshot.forum.starts_on, problem.snapshot.forum.ends_on
    step = _step(problem)
    found = 0
    for day in problem.days:
        for at in range(day.start, day.end):
            point = problem.point(at)
            wall = problem.clock.wall(point)
            in_forum = first is None or first <= wall.date() <= (last or first)
            minute = wall.hour * 60 + wall.minute
            if in_forum and minute % step == 0 and problem.clock.point(wall) == point:
                found |= 1 << at
    return found


def _step(problem: Problem) -> int:
    """The minutes between two starts that are offered."""
    if problem.options.grid:
        return problem.options.grid
    return problem.unit if problem.options.mode is Mode.ANEW or problem.unit in _GRIDS else _GRIDS[-1]


# What stays


def _fix(problem: Problem, free: set[int]) -> None:
    for index, session in running(problem.snapshot):
        span = session_span(session, problem.clock) if index not in free else None
        if span is None:
            continue
        start, end = problem.units_down(span.start), problem.units_up(span.end)
        problem.fixed[index] = (start, end)
        takes = _takes(problem, session)
        for room in takes:
            problem.room_busy[room] |= bits.span(start, end)
        if not session.rooms and session.kind not in EVERYWHERE:
            problem.roomless_busy |= bits.span(start, end)
        for person, use in book(index, session, problem.clock).people:
            fixed = FixedUse(problem.units_down(use.start), problem.units_up(use.end), takes)
            problem.person_busy.setdefault(person, []).append(fixed)


def _takes(problem: Problem, session: Session) -> frozenset[int]:
    """The numbers of the rooms that it takes up; a forum without rooms counts as one room."""
    numbers = {room.id: number for number, room in enumerate(problem.snapshot.rooms)}
    taken = frozenset(numbers[room] for room in session.rooms if room in numbers)
    if not session.rooms and (session.kind in EVERYWHERE or not numbers):
        alone = problem.options.mode is not Mode.REPAIR or stands_alone(problem, session)
        return frozenset(range(max(1, len(numbers)))) if alone else frozenset()
    return taken


def stands_alone(problem: Problem, session: Session) -> bool:
    """Whether nothing takes place beside it as things are: a repair keeps it so, and asks no more."""
    own = session_span(session, problem.clock)
    spans = (session_span(other, problem.clock) for _, other in running(problem.snapshot) if other is not session)
    return own is None or not any(span is not None and common(own, span) > timedelta() for span in spans)


# What is to be placed


def _job(problem: Problem, index: int, session: Session) -> Job:
    minutes = minutes_of(session, problem.clock)
    length = -(-minutes // problem.unit)
    choices = _choices(problem, session)
    before = _before(problem, session)
    job = Job(index, session, length, minutes, part_of(session), choices, (), before=before)
    job.fixed_time = problem.options.mode is Mode.FILL and before is not None
    job.room_before = next((n for n, one in enumerate(choices) if one.rooms == session.rooms), None)
    job.side, job.language = side_of(problem.snapshot, session), language_of(session)
    job.track = problem.snapshot.pick(session.track, (*problem.snapshot.languages, "en")[0])
    job.uses = _uses(problem, job)
    times = fitting_starts(problem, job)
    away = away_starts(problem, job)
    job.allowed = tuple(times & ~away & ~_taken(problem, job, choice) for choice in choices)
    return job


def _before(problem: Problem, session: Session) -> int | None:
    if session.starts_at is None:
        return None
    minutes = (problem.clock.point(session.starts_at) - problem.origin) // _MINUTE
    return minutes // problem.unit if minutes >= 0 and minutes % problem.unit == 0 else None


def fitting_starts(problem: Problem, job: Job) -> int:
    """The starts that the days' hours leave for its length."""
    starts = problem.starts
    if job.fixed_time and job.before is not None:
        return 1 << job.before
    if problem.options.mode is Mode.REPAIR and job.before is not None:
        starts |= 1 << job.before
    found = bits.spans((day.start, day.end - job.length + 1) for day in problem.days)
    if problem.options.mode is Mode.REPAIR and job.before is not None:
        # Where it is now it may stay, also outside the hours; the forum's days hold.
        first, last = problem.snapshot.forum.starts_on, problem.snapshot.forum.ends_on
        day = problem.wall(job.before).date()
        if first is None or first <= day <= (last or first):
            found |= 1 << job.before
    return starts & found & _clear_ends(problem, job, starts & found)


def _clear_ends(problem: Problem, job: Job, starts: int) -> int:
    """The starts whose end has one meaning by the clock."""
    if problem.clock.uniform:
        return starts
    length = timedelta(minutes=job.minutes)
    clock = problem.clock
    good = 0
    for at in bits.members(starts):
        start = problem.point(at)
        if clock.end(start, clock.wall(start + length)) == start + length:
            good |= 1 << at
    return good


def _choices(problem: Problem, session: Session) -> tuple[Choice, ...]:
    """The rooms it may be in. One that has several, or a room to keep, has no choice."""
    snapshot = problem.snapshot
    rooms = snapshot.rooms
    expected = session.expected or 0
    keeps_room = problem.options.mode is Mode.FILL or session.pinned or session.kind in EVERYWHERE
    if session.also_in or (session.room is not None and keeps_room):
        taken = _takes(problem, session)
        seats = [rooms[number].capacity for number in taken]
        known = None if None in seats else sum(count for count in seats if count is not None)
        whole = Choice(taken, session.rooms, known)
        return (whole,) if taken and (known is None or known >= expected) else ()
    if session.kind in EVERYWHERE or not rooms:
        return (Choice(_takes(problem, structs.replace(session, room=None)), (), None),)
    return tuple(
        Choice(frozenset({number}), (room.id,), room.capacity)
        for number, room in enumerate(rooms)
        if room.capacity is None or room.capacity >= expected
    )


def _uses(problem: Problem, job: Job) -> tuple[Use, ...]:
    """Everybody's time in it, from the first to the last thing that each does there."""
    hull: dict[str, list[int]] = {}
    for person, begin, end in _offsets(problem, job):
        known = hull.setdefault(person, [begin, end])
        known[0], known[1] = min(known[0], begin), max(known[1], end)
    return tuple(Use(person, begin, end) for person, (begin, end) in hull.items())


def _offsets(problem: Problem, job: Job) -> Iterator[tuple[str, int, int]]:
    """When each person is needed, in units after the session's start; items move along with it."""
    for person, span in _needed(problem, job):
        unit = problem.unit * _MINUTE
        yield person, span[0] // unit, -(-span[1] // unit)


def _needed(problem: Problem, job: Job) -> Iterator[tuple[str, tuple[timedelta, timedelta]]]:
    start = start_of(job.session) or _midnight(problem.hours[0].day)
    point = problem.clock.point(start)
    end = problem.clock.wall(point + timedelta(minutes=job.minutes))
    probe = structs.replace(job.session, starts_at=start, ends_at=end)
    for person, use in book(job.index, probe, problem.clock).people:
        yield person, (use.start - point, use.end - point)


def away_starts(problem: Problem, job: Job, *people: str) -> int:
    """The starts at which somebody would be needed who is not there; with `people`, one of these."""
    numbers = {person.id: person for person in problem.snapshot.people}
    away: dict[str, int] = {}
    found = 0
    for person, begin, end in _offsets(problem, job):
        if person not in numbers or (people and person not in people):
            continue
        if person not in away:
            spans = away_spans(problem.clock, numbers[person])
            away[person] = bits.spans(_units(problem, span) for _, span in spans)
        found |= bits.blocked_starts(away[person], begin, end)
    return found


def _units(problem: Problem, span: Span) -> tuple[int, int]:
    """A span in whole units, within the forum's days and one more."""
    horizon = problem.days[-1].end + 24 * 60 // problem.unit
    start = 0 if span.start <= problem.origin else min(problem.units_down(span.start), horizon)
    if span.end <= problem.origin:
        return 0, 0
    return start, horizon if span.end >= problem.point(horizon) else problem.units_up(span.end)


def _taken(problem: Problem, job: Job, choice: Choice) -> int:
    """The starts at which the room or somebody is taken up by what stays."""
    found = 0
    for room in choice.takes:
        found |= bits.blocked_starts(problem.room_busy[room], 0, job.length)
    if choice.takes and not choice.rooms and job.session.kind in EVERYWHERE:
        found |= bits.blocked_starts(problem.roomless_busy, 0, job.length)
    for use in job.uses:
        for fixed in problem.person_busy.get(use.person, ()):
            slack = 0 if choice.near(fixed.takes) or _tight_now(problem, job, use, fixed) else problem.change
            busy = bits.span(fixed.start - slack, fixed.end + slack)
            found |= bits.blocked_starts(busy, use.begin, use.end)
    return found


def _tight_now(problem: Problem, job: Job, use: Use, fixed: FixedUse) -> bool:
    """Whether there is too little time for the change of rooms already: a repair does not ask for more."""
    if problem.options.mode is not Mode.REPAIR or job.before is None:
        return False
    start, end = job.before + use.begin, job.before + use.end
    return 0 <= max(fixed.start - end, start - fixed.end) < problem.change


def _keep_clear(problem: Problem) -> None:
    """No break of the whole forum beside a session that keeps its time, since no room can be found for it."""
    if problem.options.mode is not Mode.FILL:
        return
    for job in problem.jobs:
        if job.fixed_time and job.before is not None and not job.placeable and not job.session.rooms:
            problem.roomless_busy |= bits.span(job.before, job.before + job.length)
    for job in problem.jobs:
        if job.session.kind in EVERYWHERE and not job.session.rooms and not job.fixed_time:
            taken = bits.blocked_starts(problem.roomless_busy, 0, job.length)
            job.allowed = tuple(allowed & ~taken for allowed in job.allowed)


def _keep_ends(problem: Problem) -> None:
    """Nothing before an opening that stays, nothing after a closing that stays; and the other way round."""
    sessions = problem.snapshot.sessions
    fixed = [(sessions[index], span) for index, span in problem.fixed.items()]
    opened = min((span[1] for one, span in fixed if part_of(one) is Part.OPENING), default=None)
    closing = max((span[0] for one, span in fixed if part_of(one) is Part.CLOSING), default=None)
    content = [span for one, span in fixed if part_of(one) is Part.MIDDLE and one.kind is not SessionKind.BREAK]
    for job in problem.jobs:
        if job.fixed_time or (problem.options.mode is Mode.REPAIR and job.before is not None):
            continue
        limit = -1
        if job.part in (Part.MIDDLE, Part.CLOSING) and opened is not None:
            limit &= ~bits.span(0, opened)
        if job.part in (Part.MIDDLE, Part.OPENING) and closing is not None:
            limit &= bits.span(0, closing - job.length + 1)
        if content and not _is_further(problem, job):
            if job.part is Part.OPENING:
                limit &= bits.span(0, min(start for start, _ in content) - job.length + 1)
            if job.part is Part.CLOSING:
                limit &= ~bits.span(0, max(end for _, end in content))
        job.allowed = tuple(each & limit for each in job.allowed)


def _is_further(problem: Problem, job: Job) -> bool:
    """Whether another session already opens (or closes) the forum: then this one is of some later day."""
    sessions = problem.snapshot.sessions
    return any(part_of(sessions[index]) is job.part for index in problem.fixed)


# What it is about


def _appearing(session: Session) -> Iterator[Appearance]:
    for item in planned_items(session):
        yield from (one for one in item.appearances() if one.status.stays)


def side_of(snapshot: ForumSnapshot, session: Session) -> str:
    """The side that all speakers of the session are of; empty where there are two, or none."""
    sides = snapshot.forum.sides
    if len(sides) < 2:
        return ""
    countries = {person.id: person.country for person in snapshot.people}
    found = {one.side or countries.get(one.person, "") for one in _appearing(session)} & set(sides)
    return found.pop() if len(found) == 1 else ""


def language_of(session: Session) -> str:
    """The language in which most of its items are held."""
    spoken = Counter(base_language(item.language) for item in planned_items(session) if item.language)
    return spoken.most_common(1)[0][0] if spoken else ""


def tracks(problem: Problem) -> dict[str, list[Job]]:
    """The jobs of each track that has several, in the stored order."""
    found: dict[str, list[Job]] = defaultdict(list)
    for job in problem.jobs:
        if job.track:
            found[job.track].append(job)
    return {track: jobs for track, jobs in found.items() if len(jobs) > 1}
