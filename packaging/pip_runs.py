"""Running pip inside `.venv`, and saying in one sentence why it failed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from refusal import Refusal

OLDEST_PIP = (22, 3)  # the first that fills another environment (--python); Python 3.11 came with it

# What pip prints -> the sentence. The first that matches counts: without a network pip also says "no matching".
REASONS = (
    (r"No space left on device|Errno 28", "The disk is full: free about 500 MB and start again."),
    (
        r"DO NOT MATCH THE HASHES",
        "A downloaded package differs from the locked one, so nothing of it was installed: try again, and if it "
        "stays so, your package mirror serves changed files.",
    ),
    (
        r"NewConnectionError|ConnectTimeout|NameResolutionError|ProxyError|SSLError|Network is unreachable"
        r"|Temporary failure in name resolution|ReadTimeout|Connection (refused|reset|aborted)"
        r"|HTTPSConnectionPool",
        "The package index cannot be reached: connect this machine to the network (behind a proxy, set "
        "HTTPS_PROXY) and start again.",
    ),
    (
        r"Permission denied|Errno 13|Read-only file system",
        "pip may not write to {venv}: make the checkout’s folder writable, or copy it into a folder of your own, "
        "and start again.",
    ),
)
BEFORE_INSTALLING = {REASONS[1][1], REASONS[2][1]}


def clean_environment() -> dict[str, str]:
    """This process’s variables without those that would send pip or Python elsewhere than `.venv`.

    Mirrors, proxies and certificates that the machine has set up for pip stay in force.
    """
    away = {"PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "__PYVENV_LAUNCHER__"}
    kept = {name: value for name, value in os.environ.items() if name not in away}
    return kept | {"PIP_USER": "0", "PIP_NO_INPUT": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def outer_pip_version() -> tuple[int, ...] | None:
    """The version of the pip beside the Python that runs this, None where it has none."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return numbers(version("pip"))
    except PackageNotFoundError:
        return None


def numbers(version: str) -> tuple[int, ...]:
    """`"22.3.1"` as `(22, 3, 1)`; what follows the numbers (`rc1`) does not count."""
    found = re.match(r"\d+(\.\d+)*", version)
    return tuple(int(part) for part in found.group().split(".")) if found else ()


def command(python: Path, own_pip: bool) -> list[str]:
    """How to call pip for the environment of `python`: with its own pip, or else from outside."""
    if own_pip:
        return [str(python), "-I", "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", str(python)]


def install_locked(pip: Sequence[str], lock: Path, venv: Path) -> None:
    """Install exactly what one lock names, wheels only, each checked against its hashes."""
    options = ["--require-hashes", "--no-deps", "--only-binary=:all:", "--retries=2", "--progress-bar=off"]
    _run([*pip, "install", *options, "-r", str(lock)], venv)


def install_checkout(pip: Sequence[str], checkout: Path, venv: Path) -> None:
    """Install the checkout itself as it lies there, with the locked build backend and no network."""
    _run([*pip, "install", "--no-deps", "--no-build-isolation", "--no-index", "-e", str(checkout)], venv)


def build_wheel(pip: Sequence[str], checkout: Path, into: Path) -> None:
    """Build the checkout's wheel into a folder, with the locked build backend and no network."""
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(into)]
    _run([*pip, "wheel", *options, str(checkout)], into)


def _run(arguments: Sequence[str], venv: Path) -> None:
    lines: list[str] = []
    process = subprocess.Popen(
        arguments,
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    with process:
        assert process.stdout is not None
        for line in process.stdout:
            lines.append(line.rstrip())
            if re.search(r"Downloading .*\.whl.* \(\d+(\.\d+)? MB\)", line):
                print("  " + line.strip(), flush=True)
    if process.returncode:
        raise refusal("\n".join(lines), venv)


def refusal(output: str, venv: Path) -> Refusal:
    """The one sentence for what pip (or venv, which runs it) printed before it failed."""
    for pattern, sentence in REASONS:
        if re.search(pattern, output):
            return Refusal(sentence.format(venv=venv), harmless=sentence in BEFORE_INSTALLING)
    nothing = re.search(r"No matching distribution found for ([^\s(]+)", output)
    if nothing:
        python = ".".join(map(str, sys.version_info[:2]))
        return Refusal(
            f"There is no ready-built {nothing.group(1)} for Python {python} on this machine: use Python 3.11 to "
            "3.14 on Linux (glibc 2.34 or newer; 2.39 on ARM), macOS 14 or newer, or Windows.",
            harmless=True,
        )
    return Refusal(f"pip failed at {venv} ({complaint(output)}): delete that folder and start again.")


def complaint(output: str) -> str:
    """The line of pip's output that says most: the error of a build, else pip's own last error."""
    lines = [line.strip() for line in output.splitlines()]
    own = [line.removeprefix("ERROR:").strip() for line in lines if line.startswith("ERROR:")]
    raised = [line for line in lines if re.match(r"[A-Za-z.]*(Error|Exception): ", line)]
    return (raised or own or lines or ["it printed nothing"])[-1]
