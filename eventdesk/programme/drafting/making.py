"""From a forum to a proposal: read, search, look over, check."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from eventdesk.model.drafts import ItemStart, Placement, Trouble, Unplaced
from eventdesk.model.ordering import start_of
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.drafting.board import Board
from eventdesk.programme.drafting.checking import check, sessions_of
from eventdesk.programme.drafting.explaining import Explainer
from eventdesk.programme.drafting.finished import Finished
from eventdesk.programme.drafting.options import DraftOptions, Mode, Wish
from eventdesk.programme.drafting.problem import WANTED, Job, Problem
from eventdesk.programme.drafting.proposal import Proposal, ScorePart, drafted, item_key
from eventdesk.programme.drafting.reading import read
from eventdesk.programme.drafting.refusing import refused
from eventdesk.programme.drafting.solving import Ask, Search, Solution, Verdict, solve
from eventdesk.programme.findings import Finding


def go_on(_search: Search) -> Verdict:
    """Search until it is finished, or the time is up."""
    return Verdict.GO_ON


def draft(snapshot: ForumSnapshot, options: DraftOptions | None = None, ask: Ask = go_on) -> Proposal:
    """Propose times and rooms. `ask` is called several times a second with how far the search is.

    Raises NoSolver without OR-tools, NoDays where neither options nor forum tell a day, and Cancelled where `ask`
    says so.
    """
    problem = read(snapshot, options or DraftOptions())
    return propose(problem, solve(problem, ask))


def propose(problem: Problem, solution: Solution) -> Proposal:
    """The proposal of a solution, checked by the conflict engine: what it objects to is left out, and said."""
    board = Board(problem, solution.assignment)
    places = {number: _placement(problem, board, number) for number in board.assignment.starts}
    unplaced = [refused(problem, board, number) for number in range(len(problem.jobs)) if number not in places]
    remaining = _settle(problem, board, places, unplaced)
    changing = {number: place for number, place in places.items() if _changes(place)}
    finished = Finished(problem, drafted(problem.snapshot, changing.values(), unplaced))
    explainer = Explainer(problem, board, finished)
    explained = [replace(place, reasons=explainer.reasons(number)) for number, place in changing.items()]
    return Proposal(
        mode=problem.options.mode,
        placements=tuple(sorted(explained, key=lambda one: (one.starts_at, one.rooms, one.session_uid))),
        unplaced=tuple(unplaced),
        score=(*finished.score(), *_early(problem, explainer, places)),
        search=solution.search,
        best=solution.best,
        stay=len(places) - len(changing),
        remaining=remaining,
    )


def _settle(
    problem: Problem, board: Board, places: dict[int, Placement], unplaced: list[Unplaced]
) -> tuple[Finding, ...]:
    """Take out, one by one, what the conflict engine objects to; returns what would remain of other conflicts."""
    while True:
        brought, left = check(problem.snapshot, places.values(), unplaced, problem.options.room_change)
        objected = {uid: finding for finding in brought for uid in sessions_of(finding)}
        bad = [number for number, place in places.items() if place.session_uid in objected]
        if not bad:
            return left
        place = places.pop(bad[-1])
        board.take(bad[-1])
        sentence = objected[place.session_uid].sentence
        unplaced.append(
            Unplaced(
                place.session_uid,
                Trouble.CHECK_FAILED,
                (sentence,),
                was_starts_at=place.was_starts_at,
                was_ends_at=place.was_ends_at,
                minutes=problem.jobs[bad[-1]].minutes,
            )
        )


def _placement(problem: Problem, board: Board, number: int) -> Placement:
    job = problem.jobs[number]
    session = job.session
    start = problem.point(board.assignment.starts[number])
    return Placement(
        session_uid=session.uid or session.id,
        starts_at=problem.clock.wall(start),
        ends_at=problem.clock.wall(start + timedelta(minutes=job.minutes)),
        rooms=job.choices[board.assignment.choices[number]].rooms,
        was_starts_at=session.starts_at,
        was_ends_at=session.ends_at,
        was_rooms=session.rooms,
        items=tuple(_items(problem, job, start)),
    )


def _items(problem: Problem, job: Job, start: datetime) -> Iterator[ItemStart]:
    """The new starts of its items that have one: they go along with their session."""
    old = start_of(job.session)
    if old is None:
        return
    by = start - problem.clock.point(old)
    for number, item in enumerate(job.session.items):
        if item.starts_at is not None and by:
            new = problem.clock.wall(problem.clock.point(item.starts_at) + by)
            yield ItemStart(item_key(item, number), item.starts_at, new)


def _changes(place: Placement) -> bool:
    now = (place.starts_at, place.ends_at, place.rooms)
    return now != (place.was_starts_at, place.was_ends_at, place.was_rooms)


def _early(problem: Problem, explainer: Explainer, places: Collection[int]) -> tuple[ScorePart, ...]:
    if problem.options.mode is Mode.REPAIR or not problem.options.weight(Wish.EARLY):
        return ()
    movable = [n for n in places if problem.jobs[n].session.kind not in WANTED and not problem.jobs[n].fixed_time]
    early = sum(1 for number in movable if explainer.is_earliest(number))
    return (ScorePart(Wish.EARLY, early, len(movable)),) if movable else ()
