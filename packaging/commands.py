"""What `packaging/dev.py` can do."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import system_libraries
from environment import DEVELOPMENT, RUNTIME, Environment
from refusal import Refusal, unwritable

CHECKOUT = Path(__file__).resolve().parent.parent
LARGEST_WHEEL = 60_000_000  # bytes
SAMPLE = "EventDesk Demo"


def main(arguments: Sequence[str]) -> int:
    """Run one command; its exit status."""
    known: dict[str, Callable[[Environment, Sequence[str]], int]] = {
        "run": run,
        "test": test,
        "bench": bench,
        "wheel": wheel,
        "setup": setup,
    }
    name, rest = (arguments[0], arguments[1:]) if arguments else ("", ())
    if name in ("-h", "--help", "help"):
        print(usage())
        return 0
    if name not in known:
        print(usage(), file=sys.stderr)
        return 2
    return known[name](Environment(CHECKOUT), rest)


def usage() -> str:
    """The lines on the commands from the head of dev.py."""
    text = (CHECKOUT / "packaging" / "dev.py").read_text("utf-8")
    return "\n".join(line.strip() for line in text.splitlines() if line.startswith("    python3 packaging/dev.py"))


def run(environment: Environment, arguments: Sequence[str]) -> int:
    """Set up and become `eventdesk demo FOLDER`. Does not return where the system can replace a process."""
    if len(arguments) > 1 or (arguments and arguments[0].startswith("-")):
        print(usage(), file=sys.stderr)
        return 2
    environment.prepare(RUNTIME, system_libraries.wanted_uses())
    folder = Path(arguments[0]).absolute() if arguments else sample_folder()
    return become([str(environment.program("eventdesk")), "demo", str(folder)])


def test(environment: Environment, arguments: Sequence[str]) -> int:
    """Set up and run every check, window tests without a screen; 0 where all passed."""
    import checks

    environment.prepare(DEVELOPMENT)
    return checks.run_all(environment, arguments)


def bench(environment: Environment, arguments: Sequence[str]) -> int:
    """Set up and print the measurements."""
    environment.prepare(DEVELOPMENT)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return become([str(environment.python), str(CHECKOUT / "tests" / "bench" / "run.py"), *arguments])


def setup(environment: Environment, arguments: Sequence[str]) -> int:
    """Set up for running and for development, and say where it is."""
    environment.prepare(DEVELOPMENT)
    print(f"{environment.folder} is complete.")
    return 0


def wheel(environment: Environment, arguments: Sequence[str]) -> int:
    """Set up, build the wheel into `dist/`, and print its size; 1 where it is too large."""
    import pip_runs

    environment.prepare(RUNTIME)
    into = CHECKOUT / "dist"
    pip_runs.build_wheel(pip_runs.command(environment.python, environment.own_pip), CHECKOUT, into)
    newest = max(into.glob("eventdesk-*.whl"), key=lambda path: path.stat().st_mtime)
    size = newest.stat().st_size
    print(f"{newest}: {size / 1e6:.1f} MB (at most {LARGEST_WHEEL / 1e6:.0f} MB)")
    return 0 if size <= LARGEST_WHEEL else 1


def sample_folder() -> Path:
    """A folder that can be written to for the sample forum: in the home folder, else where there is room.

    Raises Refusal where none can be made.
    """
    problem: OSError | None = None
    for parent in (home(), CHECKOUT / "build", Path(tempfile.gettempdir())):
        if parent is None:
            continue
        folder = parent / SAMPLE
        try:
            folder.mkdir(parents=parent == CHECKOUT / "build", exist_ok=True)
            with tempfile.TemporaryFile(dir=folder):
                pass
        except OSError as error:
            problem = problem or error
            continue
        if parent != home():
            print(f"The home folder cannot be written to, so the sample forum goes to {folder}", flush=True)
        return folder
    raise unwritable(SAMPLE, problem) if problem else Refusal("There is no folder for the sample forum.")


def home() -> Path | None:
    """The home folder, None where it is not set or does not exist."""
    try:
        path = Path.home()
    except RuntimeError:
        return None
    return path if path.is_absolute() and path != Path("/") and path.is_dir() else None


def become(arguments: list[str]) -> int:
    """Go on as another program: in its place where the system can do so, else waiting for it."""
    from pip_runs import clean_environment

    sys.stdout.flush()
    surroundings = clean_environment()
    if os.name == "nt":
        return subprocess.call(arguments, env=surroundings)
    try:
        os.execve(arguments[0], arguments, surroundings)
    except OSError as error:
        raise Refusal(
            f"{arguments[0]} cannot be started ({error.strerror}): delete .venv and start again."
        ) from error
