"""Every check of the project, one after the other, each with its time."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

import pip_runs
from environment import Environment

_FILE_BY_FILE = ("--dist", "loadfile", "--no-loadscope-reorder")


@dataclass(frozen=True)
class Check:
    """One check: its name and what runs it."""

    name: str
    arguments: tuple[str, ...]


def all_checks(environment: Environment, pytest_arguments: Sequence[str]) -> list[Check]:
    """The checks in the order they run: pytest last, so that its closing line ends a good run."""
    python = str(environment.python)
    return [
        Check("ruff check", (python, "-m", "ruff", "check", ".")),
        Check("mypy", (python, "-m", "mypy")),
        Check("import layers", (str(environment.program("lint-imports")), "--no-logo")),
        # A file is a unit: its windows and its samples are made once. The longest go first (tests/conftest.py),
        # so that no core waits for another at the end.
        Check("pytest", (python, "-m", "pytest", "-n", "auto", *_FILE_BY_FILE, *pytest_arguments)),
    ]


def run_all(environment: Environment, pytest_arguments: Sequence[str]) -> int:
    """Run all checks even where one fails; 0 where all passed, else 1."""
    surroundings = pip_runs.clean_environment()
    surroundings.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = []
    for check in all_checks(environment, pytest_arguments):
        print(f"== {check.name}", flush=True)
        started = time.monotonic()
        done = subprocess.run(check.arguments, cwd=environment.checkout, env=surroundings, check=False)
        status = done.returncode
        if status:
            failed.append(check.name)
        if status or check.name != "pytest":
            said = "passed" if status == 0 else "FAILED"
            print(f"   {check.name} {said} after {time.monotonic() - started:.1f} s", flush=True)
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0
