"""Run the measurements beside this file, each in a process of its own, and print one table.

    python tests/bench/run.py [NAME …]     all bench_*.py, or those whose names hold one of the words

A bench prints a line for each thing it measures, with tabs between: what, measured, limit. Other lines it
prints are notes and stand below the table. It exits with a status other than 0 where a limit is missed.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]
HEAD = ("bench", "measure", "measured", "limit", "kept?")


@dataclass(frozen=True)
class Outcome:
    """What one bench printed, and whether it kept its limits."""

    name: str
    rows: tuple[tuple[str, str, str], ...]
    notes: tuple[str, ...]
    seconds: float
    kept: bool


def main(words: Sequence[str]) -> int:
    """Run the benches and print them; 1 where one failed or missed a limit, or none was found."""
    scripts = [path for path in sorted(HERE.glob("bench_*.py")) if not words or any(w in path.stem for w in words)]
    if not scripts:
        print("No such bench; there are:", ", ".join(path.stem for path in sorted(HERE.glob("bench_*.py"))))
        return 1
    outcomes = []
    for script in scripts:
        print(f"… {script.stem}", file=sys.stderr, flush=True)
        outcomes.append(measure(script))
    print("\n".join(table(outcomes)))
    return 0 if all(outcome.kept for outcome in outcomes) else 1


def measure(script: Path) -> Outcome:
    """Run one bench to its end, without a screen unless one is asked for by QT_QPA_PLATFORM."""
    search = os.pathsep.join(filter(None, (str(CHECKOUT), os.environ.get("PYTHONPATH", ""))))
    surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": search}
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(script)],
        cwd=CHECKOUT,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    seconds = time.monotonic() - started
    rows, notes = [], []
    for line in done.stdout.splitlines():
        cells = line.split("\t")
        if len(cells) in (2, 3):
            rows.append((cells[0].strip(), cells[1].strip(), cells[2].strip() if len(cells) == 3 else ""))
        elif line.strip():
            notes.append(line)
    name = script.stem.removeprefix("bench_")
    return Outcome(name, tuple(rows), tuple(notes), seconds, done.returncode == 0)


def table(outcomes: Iterable[Outcome]) -> list[str]:
    """The rows of all benches in columns, then each one's notes."""
    outcomes = list(outcomes)
    cells = [HEAD]
    for outcome in outcomes:
        verdict = "yes" if outcome.kept else "NO"
        rows = outcome.rows or (("", "", ""),)
        last = len(rows) - 1
        for number, row in enumerate(rows):
            end = f"{verdict}, {outcome.seconds:.0f} s" if number == last else ""
            cells.append((outcome.name if number == 0 else "", *row, end))
    widths = [max(len(row[column]) for row in cells) for column in range(len(HEAD))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells
    ]
    lines.insert(1, "  ".join("-" * width for width in widths))
    for outcome in outcomes:
        lines += [f"{outcome.name}: {note}" for note in outcome.notes]
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
