"""Why each session is where it is: looked up in the finished timetable, not in the search that made it."""

from collections.abc import Iterator

from eventdesk.model.drafts import Reason, ReasonKind
from eventdesk.model.kinds import SessionKind
from eventdesk.programme.drafting import bits
from eventdesk.programme.drafting.board import Board
from eventdesk.programme.drafting.checking import hard_findings, sessions_of
from eventdesk.programme.drafting.finished import Finished
from eventdesk.programme.drafting.options import Mode
from eventdesk.programme.drafting.problem import WANTED, Job, Part, Problem, name_of, running
from eventdesk.programme.drafting.reading import away_starts, fitting_starts
from eventdesk.programme.drafting.windows import wanted_starts
from eventdesk.programme.findings import Finding

_TIMES = {
    SessionKind.MEAL: ReasonKind.MEAL_TIME,
    SessionKind.BREAK: ReasonKind.BREAK_TIME,
    SessionKind.SOCIAL: ReasonKind.EVENING,
}


class Explainer:
    """Gives the reasons for the jobs on the board; `finished` is the forum with all of them in place."""

    def __init__(self, problem: Problem, board: Board, finished: Finished) -> None:
        self.problem, self.board, self.finished = problem, board, finished
        self.snapshot = finished.snapshot
        self._language = (*self.snapshot.languages, "en")[0]
        self._people = {person.id: person for person in self.snapshot.people}
        self._rooms = {room.id: room for room in self.snapshot.rooms}
        self._mended = self._conflicts_before() if problem.options.mode is Mode.REPAIR else {}

    def reasons(self, number: int) -> tuple[Reason, ...]:
        """The strongest first."""
        job = self.problem.jobs[number]
        makers = (self._repair, self._kind, self._track, self._room, self._sides, self._people_of, self._early)
        return tuple(reason for make in makers for reason in make(number, job))

    def is_earliest(self, number: int) -> bool:
        """Whether nothing earlier on the same day was free, with everything else where it is."""
        start, choice = self.board.assignment.starts[number], self.board.assignment.choices[number]
        day = self.problem.day_of(start)
        self.board.take(number)
        free = 0
        for place in range(len(self.problem.jobs[number].choices)):
            free |= self.board.free(number, place)
        self.board.put(number, start, choice)
        return not free & bits.span(day.start, start)

    # Repairing

    def _conflicts_before(self) -> dict[str, Finding]:
        found: dict[str, Finding] = {}
        for finding in hard_findings(self.problem.snapshot, self.problem.options.room_change):
            for uid in sessions_of(finding):
                found.setdefault(uid, finding)
        return found

    def _repair(self, number: int, job: Job) -> Iterator[Reason]:
        if self.problem.options.mode is not Mode.REPAIR or job.before is None:
            return
        finding = self._mended.get(job.session.uid or job.session.id)
        if finding is not None:
            yield Reason(ReasonKind.MENDS, (finding.sentence,))
            return
        there = self._now_where_it_was(job)
        if there is not None:
            yield Reason(ReasonKind.IN_THE_WAY, (name_of(self.snapshot, self.snapshot.sessions[there]),))

    def _now_where_it_was(self, job: Job) -> int | None:
        """A session that now takes its old time, in its old room or with somebody of its people."""
        assert job.before is not None
        start, end = self.problem.point(job.before), self.problem.point(job.before + job.length)
        people = {use.person for use in job.uses}
        for index, session in running(self.snapshot):
            booked = self.finished.bookings.booked[index]
            if index == job.index or booked.span is None or booked.span.start >= end or booked.span.end <= start:
                continue
            if set(session.rooms) & set(job.session.rooms) or people & {person for person, _ in booked.people}:
                return index
        return None

    # What it is

    def _kind(self, number: int, job: Job) -> Iterator[Reason]:
        start = self.board.assignment.starts[number]
        if job.part in (Part.OPENING, Part.CLOSING):
            yield Reason(ReasonKind.OPENS if job.part is Part.OPENING else ReasonKind.CLOSES)
        if job.session.kind in _TIMES and wanted_starts(self.problem, job) >> start & 1:
            yield Reason(_TIMES[job.session.kind])
        if job.fixed_time:
            yield Reason(ReasonKind.KEEPS_TIME)

    def _track(self, number: int, job: Job) -> Iterator[Reason]:
        session = self.snapshot.sessions[job.index]
        track = self.finished.track(session)
        of_track = self.finished.tracks().get(track, [])
        if not track or len(of_track) < 2 or session.room is None:
            return
        same = [index for index in of_track if self.snapshot.sessions[index].room == session.room]
        main = self.finished.main_room(track)
        if len(same) > 1:
            yield Reason(ReasonKind.TRACK_ROOM, (track, self._room_name(session.room)), len(same) - 1)
        elif main != session.room:
            yield Reason(ReasonKind.TRACK_APART, (track, self._room_name(main)))
        if self.problem.options.keep_track_order:
            before = [index for index in of_track if index < job.index]
            if before:
                name = name_of(self.snapshot, self.snapshot.sessions[before[-1]])
                yield Reason(ReasonKind.AFTER_IN_TRACK, (track, name))

    def _room(self, number: int, job: Job) -> Iterator[Reason]:
        choice = job.choices[self.board.assignment.choices[number]]
        if not choice.rooms:
            return
        name = self._room_name(choice.rooms[0])
        if job.session.room is not None and choice.rooms == job.session.rooms and len(job.choices) == 1:
            yield Reason(ReasonKind.KEEPS_ROOM, (name,))
            return
        seats = [room.capacity or 0 for room in self.snapshot.rooms]
        if len(job.choices) == 1 and len(self.snapshot.rooms) > 1:
            yield Reason(ReasonKind.ONLY_ROOM, (name,))
        if job.session.expected is not None and choice.seats is not None:
            yield Reason(ReasonKind.ENOUGH_SEATS, (name,), choice.seats, job.session.expected)
        elif choice.seats and choice.seats == max(seats) and seats.count(choice.seats) < len(seats):
            yield Reason(ReasonKind.LARGEST_ROOM, (name,))

    def _sides(self, number: int, job: Job) -> Iterator[Reason]:
        for before, after in self.finished.following:
            if after == job.index:
                theirs, own = self.finished.sides(before, after)
                if own and own != theirs:
                    yield Reason(ReasonKind.SIDES_ALTERNATE, (own, theirs))
                elif own:
                    yield Reason(ReasonKind.SIDES_REPEAT, (own,))
                return

    def _people_of(self, number: int, job: Job) -> Iterator[Reason]:
        rows = [row for row in self.finished.in_a_row if job.index in (row.before, row.after)]
        if rows:
            nearest = min(rows, key=lambda row: (row.minutes, row.person))
            calm = nearest.minutes >= self.problem.options.rest
            kind = ReasonKind.RESTED if calm else ReasonKind.TWICE_IN_A_ROW
            yield Reason(kind, (self._person_name(nearest.person),), nearest.minutes)
        if not job.fixed_time:
            times = fitting_starts(self.problem, job)
            for use in job.uses:
                if times & away_starts(self.problem, job, use.person):
                    yield Reason(ReasonKind.PERSON_THERE, (self._person_name(use.person),))

    def _early(self, number: int, job: Job) -> Iterator[Reason]:
        if job.session.kind not in WANTED and not job.fixed_time and self.is_earliest(number):
            yield Reason(ReasonKind.EARLIEST)

    def _room_name(self, room_id: str) -> str:
        room = self._rooms.get(room_id)
        return (self.snapshot.pick(room.name, self._language) if room is not None else "") or room_id

    def _person_name(self, person_id: str) -> str:
        person = self._people.get(person_id)
        return (self.snapshot.pick(person.name, self._language) if person is not None else "") or person_id
