"""The search itself: OR-tools' CP-SAT in a thread of its own, told from outside when it is enough."""

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from importlib.util import find_spec
from typing import TYPE_CHECKING

from eventdesk.programme.drafting.greedy import greedy
from eventdesk.programme.drafting.improving import Improver
from eventdesk.programme.drafting.options import Mode
from eventdesk.programme.drafting.prices import UNPLACED, price
from eventdesk.programme.drafting.problem import Problem
from eventdesk.programme.drafting.rules import Assignment

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, CpSolver, CpSolverSolutionCallback
    from ortools.sat.python.cp_model_helper import CpSolverStatus

    from eventdesk.programme.drafting.puzzle import Puzzle

HOW_TO_GET_IT = 'Drafting needs OR-tools, which is not installed: pip install "eventdesk[draft]"'
_LOOK = 0.1
"""Seconds between two looks at the search."""
_LARGE = 150
"""From so many sessions on a long look at the puzzle before the search does not pay."""
_MANY = 60
"""From so many sessions on a timetable is made better little by little before the search."""
_SHARE = 0.75
"""Of the time, for that."""
_STEPS = 200
"""An amount of work that should take a second has so many steps of it."""
_PATIENCE = 3
"""An amount of work that should take a second gets so many at most."""


class NoSolver(Exception):
    """OR-tools is not installed; its text is one sentence on how to get it."""

    def __init__(self) -> None:
        super().__init__(HOW_TO_GET_IT)


class Cancelled(Exception):
    """The search was given up on purpose."""


class Verdict(Enum):
    """What to do with the search."""

    GO_ON = auto()
    ENOUGH = auto()
    """Take the best timetable so far."""
    CANCEL = auto()


@dataclass(frozen=True, slots=True)
class Search:
    """How far the search is, `seconds` of at most `limit`. `first`: after how many there was a timetable.

    Until then `score` and `unplaced` are None. `score` is what the wishes cost that the best timetable so far
    does not keep; `unplaced` counts the sessions for which it has no place.
    """

    seconds: float
    limit: float
    score: int | None = None
    unplaced: int | None = None
    timetables: int = 0
    first: float | None = None


@dataclass(frozen=True, slots=True)
class Solution:
    """The best timetable found. `best` tells whether there is none better."""

    assignment: Assignment
    search: Search
    best: bool


Ask = Callable[[Search], Verdict]


def available() -> bool:
    """Whether OR-tools is installed."""
    try:
        return find_spec("ortools.sat.python.cp_model") is not None
    except (ImportError, ValueError):
        return False


def solve(problem: Problem, ask: Ask) -> Solution:
    """Search for the best timetable, asking several times a second whether to go on.

    Raises NoSolver without OR-tools, and Cancelled where `ask` says so.
    """
    try:
        from ortools.sat.python import cp_model

        from eventdesk.programme.drafting.costs import Costs
        from eventdesk.programme.drafting.puzzle import Puzzle
    except ImportError as error:
        raise NoSolver from error
    log = _Log(problem.options.seconds)
    if not log.asks(ask):
        return Solution(greedy(problem), log.search(), False)
    first, goes_on = _improved(problem, greedy(problem), log, ask)
    if not goes_on:
        return Solution(first, log.search(), False)
    puzzle = Puzzle(problem)
    Costs(puzzle).finish()
    puzzle.hint(first)

    class Told(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self) -> None:
            log.note(price(problem, _read(self, puzzle)) if log.improved else round(self.objective_value))

    solver = cp_model.CpSolver()
    _set(solver, problem, log)
    status = _run(solver, puzzle.model, Told(), log, ask)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return Solution(first, log.search(), False)
    found = _read(solver, puzzle)
    if log.improved and price(problem, found) > price(problem, first):
        return Solution(first, log.search(), False)  # it had no time to come so far
    return Solution(found, log.search(), status == cp_model.OPTIMAL)


def _improved(problem: Problem, first: Assignment, log: "_Log", ask: Ask) -> tuple[Assignment, bool]:
    """For large forums, a timetable made better little by little; and whether to go on. Raises Cancelled."""
    options = problem.options
    if len(problem.jobs) < _MANY or options.mode is Mode.REPAIR:
        return first, True
    improver = Improver(problem, first, options.seed)
    cost, best, heard = price(problem, first), -1, log.seconds
    begun, steps, enough = log.seconds, 0, False

    def share_passed() -> float | None:
        nonlocal best, heard, steps, enough
        steps += 1
        if improver.saved > best:
            best = improver.saved
            log.note(cost - best, improved=True)
        if log.seconds - heard >= _LOOK:
            heard = log.seconds
            enough = not log.asks(ask)
        if options.alone and log.seconds < _PATIENCE * options.seconds:
            passed = steps / (_SHARE * options.seconds * _STEPS)
        else:
            passed = (log.seconds - begun) / (_SHARE * options.seconds)
        return None if enough or passed >= 1 else passed

    improver.run(share_passed)
    return improver.best, not enough


def _read(solver: "CpSolver | CpSolverSolutionCallback", puzzle: "Puzzle") -> Assignment:
    found = Assignment({}, {})
    for number, placed in puzzle.placed.items():
        if solver.boolean_value(placed):
            found.starts[number] = solver.value(puzzle.start[number])
            found.choices[number] = next(
                place for place, taken in puzzle.choice[number].items() if solver.boolean_value(taken)
            )
    return found


def _set(solver: "CpSolver", problem: Problem, log: "_Log") -> None:
    parameters, options = solver.parameters, problem.options
    if len(problem.jobs) >= _LARGE:
        parameters.cp_model_probing_level = parameters.symmetry_level = 0
    parameters.random_seed = options.seed
    if options.alone:
        # A clock would make two runs differ; an amount of work does not.
        parameters.num_workers = 1
        parameters.max_deterministic_time = options.seconds
        parameters.max_time_in_seconds = _PATIENCE * options.seconds
    else:
        parameters.num_workers = os.cpu_count() or 1
        parameters.max_time_in_seconds = max(_LOOK, options.seconds - log.seconds)


def _run(
    solver: "CpSolver", model: "CpModel", told: "CpSolverSolutionCallback", log: "_Log", ask: Ask
) -> "CpSolverStatus":
    """Solve in a thread, and look after it. Raises what the solver raised, or Cancelled."""
    ended: list[CpSolverStatus] = []
    failed: list[Exception] = []

    def work() -> None:
        try:
            ended.append(solver.solve(model, told))
        except Exception as error:  # raised again where it can be told
            failed.append(error)

    thread = threading.Thread(target=work, name="drafting", daemon=True)
    thread.start()
    try:
        goes_on = True
        while thread.is_alive():
            thread.join(_LOOK)
            goes_on = goes_on and log.asks(ask)
            if not goes_on:
                solver.stop_search()  # again and again: one that has not begun yet does not hear it
    except BaseException:
        while thread.is_alive():
            solver.stop_search()
            thread.join(_LOOK)
        raise
    if failed:
        raise failed[0]
    return ended[0]


class _Log:
    """What the search has come to; written by the solver's thread, read by the one that asks."""

    def __init__(self, limit: float) -> None:
        self._started = time.monotonic()
        self._limit = limit
        self.improved = False
        """Whether there was a timetable before the solver began. Its costs are then told, not the objective."""
        self._found: tuple[int, int, float] | None = None
        """The best objective, the number of timetables, and when the first was there."""

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._started

    def note(self, objective: int, *, improved: bool = False) -> None:
        least, count, first = self._found or (objective, 0, self.seconds)
        self.improved = self.improved or improved
        self._found = (min(objective, least), count + 1, first)

    def search(self) -> Search:
        if self._found is None:
            return Search(self.seconds, self._limit)
        objective, count, first = self._found
        unplaced, score = divmod(objective, UNPLACED)
        return Search(self.seconds, self._limit, score, unplaced, count, first)

    def asks(self, ask: Ask) -> bool:
        """Whether to go on. Raises Cancelled."""
        verdict = ask(self.search())
        if verdict is Verdict.CANCEL:
            raise Cancelled
        return verdict is Verdict.GO_ON
