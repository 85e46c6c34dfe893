"""The note that the set-up leaves in `.venv`, so that the next start knows in milliseconds that all is there.

It is compared, never trusted: a moved checkout, another Python, a changed lock or a package folder that
has gone makes the set-up run again.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

NAME = "eventdesk-setup.json"


@dataclass(frozen=True)
class Stamp:
    """What a finished set-up left behind.

    `locks` and `project` are SHA-256 of the files they were made from; `interpreter` is the real path and
    the modification time (ns) of the Python behind `.venv`; `entries` are the names in its site-packages;
    `libraries` are the system libraries found for each use of Qt, as paths.
    """

    checkout: str
    interpreter: tuple[str, int]
    locks: dict[str, str]
    project: str
    entries: tuple[str, ...]
    libraries: dict[str, list[str]] = field(default_factory=dict)

    def fits(self, other: Stamp) -> bool:
        """Whether `other`, taken from the disk now, still has all that this one recorded."""
        return (
            self.checkout == other.checkout
            and self.interpreter == other.interpreter
            and self.project == other.project
            and other.locks.items() <= self.locks.items()
            and set(self.entries) <= set(other.entries)
        )

    def with_libraries(self, use: str, paths: list[str]) -> Stamp:
        """The same, knowing where the system libraries for one use of Qt lie."""
        return replace(self, libraries={**self.libraries, use: paths})


def read(venv: Path) -> Stamp | None:
    """The stamp of a finished set-up; None where there is none, or it cannot be read."""
    try:
        held = json.loads((venv / NAME).read_text("utf-8"))
        path, modified = held.pop("interpreter")
        entries = tuple(held.pop("entries"))
        return Stamp(interpreter=(path, modified), entries=entries, **held)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def write(venv: Path, stamp: Stamp) -> None:
    """Put the stamp in place in one step, so that it is there whole or not at all."""
    fresh = venv / f"{NAME}.new"
    fresh.write_text(json.dumps(asdict(stamp), indent=1), "utf-8")
    fresh.replace(venv / NAME)


def digest(path: Path) -> str:
    """SHA-256 of a file, without its line endings' flavour (a checkout on Windows may hold CRLF)."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def interpreter_mark(python: Path) -> tuple[str, int] | None:
    """The real path and modification time (ns) of a Python; None where the link leads nowhere."""
    try:
        real = python.resolve(strict=True)
        return str(real), real.stat().st_mtime_ns
    except OSError:
        return None
