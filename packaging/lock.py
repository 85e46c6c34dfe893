#!/usr/bin/env python3
"""Renew the lock files from pyproject.toml.

    python3 packaging/lock.py              keep the locked versions, add what pyproject.toml newly asks for
    python3 packaging/lock.py --upgrade    take the newest versions it allows

requirements.lock names what EventDesk runs on and what installs the checkout; requirements-dev.lock what
the checks need besides, and what the optional extras install, so that these are checked too. Both hold for every
system and Python 3.11 and newer, with the hashes of all files, and name no package index: the machine's own is
asked. uv makes them, from a temporary environment.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
RUNTIME = HERE / "requirements.lock"
DEVELOPMENT = HERE / "requirements-dev.lock"
HEAD = "# Made by packaging/lock.py from pyproject.toml; not to be edited by hand.\n"
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--quiet",
)


def main() -> int:
    """Write both lock files; the exit status."""
    project = tomllib.loads((HERE.parent / "pyproject.toml").read_text("utf-8"))
    runtime = [*project["project"]["dependencies"], *project["build-system"]["requires"], "editables>=0.5"]
    extras = project["project"]["optional-dependencies"].values()
    development = [*runtime, *(package for extra in extras for package in extra)]
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        uv = install_uv(work)
        base = compile_lock(uv, runtime, RUNTIME, work)
        RUNTIME.write_text(HEAD + "".join(base.values()), "utf-8")
        full = compile_lock(uv, development, DEVELOPMENT, work, constraint=RUNTIME)
        DEVELOPMENT.write_text(HEAD + "".join(full[name] for name in full if name not in base), "utf-8")
    for path in (RUNTIME, DEVELOPMENT):
        refuse_addresses(path)
        print(f"{path.name}: {path.read_text('utf-8').count('==')} packages")
    return 0


def install_uv(work: Path) -> Path:
    """A uv of its own, in a temporary environment."""
    subprocess.run([sys.executable, "-m", "venv", work / "uv"], check=True)
    programs = work / "uv" / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
    return programs / "uv"


def compile_lock(
    uv: Path, wanted: list[str], held: Path, work: Path, constraint: Path | None = None
) -> dict[str, str]:
    """Resolve, preferring the versions already held; each package's entry (lines with hashes) by its name."""
    asked, made = work / "asked.in", work / "made.txt"
    asked.write_text("\n".join(wanted), "utf-8")
    keep = held.exists() and "--upgrade" not in sys.argv
    made.write_text(held.read_text("utf-8") if keep else "", "utf-8")
    more = [f"--constraint={constraint}"] if constraint else []
    command = [str(uv), "pip", "compile", *OPTIONS, *more, f"--output-file={made}", str(asked)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return entries(made.read_text("utf-8"))


def entries(lock: str) -> dict[str, str]:
    """A lock's text cut into one piece for each package: from its `name==version` line to its last hash.

    A package that needs another version on an older Python has a line for each in its piece.
    """
    found: dict[str, str] = {}
    for piece in re.split(r"(?m)^(?=[a-z0-9])", lock):
        if "==" in piece:
            name = piece.split("==")[0]
            found[name] = found.get(name, "") + piece
    return found


def refuse_addresses(path: Path) -> None:
    """Stop where a lock names an address: it would bind every machine to one package index."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if "://" in line or line.startswith("-"):
            raise SystemExit(f"{path.name}:{number} names an address: {line}")


if __name__ == "__main__":
    sys.exit(main())
