"""The set-up of `.venv`: complete the first time, quick the second, repaired where it is broken."""

import errno
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

import environment
import pip_runs
import system_libraries
from environment import DEVELOPMENT, RUNTIME, Environment, EnvironmentMaker
from refusal import Refusal, unwritable

if TYPE_CHECKING:
    from tests.packaging.conftest import Checkout


def started(held: Environment) -> str:
    """What the program prints when it is started from the environment."""
    return subprocess.run([held.program("eventdesk")], capture_output=True, text=True, check=True).stdout.strip()


def version(held: Environment, package: str) -> str:
    """The version of a package as the environment's Python sees it; empty where it is not there."""
    code = f"import {package}; print({package}.version)"
    return subprocess.run([held.python, "-c", code], capture_output=True, text=True, check=False).stdout.strip()


def refuse_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: Any, **options: Any) -> NoReturn:
        raise AssertionError(f"started {arguments}")

    monkeypatch.setattr(subprocess, "run", refuse)
    monkeypatch.setattr(subprocess, "Popen", refuse)


def test_first_set_up_installs_the_lock_then_development_adds_its_own(
    checkout: "Checkout", monkeypatch: pytest.MonkeyPatch
) -> None:
    held = checkout.environment
    held.prepare(RUNTIME)
    assert (started(held), version(held, "hall"), version(held, "ruler")) == ("started", "1.0", "")
    asked: list[str] = []
    install = pip_runs.install_locked

    def noted(pip: Sequence[str], lock: Path, venv: Path) -> None:
        asked.append(lock.name)
        install(pip, lock, venv)

    monkeypatch.setattr(pip_runs, "install_locked", noted)
    held.prepare(DEVELOPMENT)
    assert asked == ["requirements-dev.lock"]
    assert (version(held, "hall"), version(held, "ruler")) == ("1.0", "1.0")


def test_second_start_runs_nothing(standing_checkout: "Checkout", monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_processes(monkeypatch)
    standing_checkout.environment.prepare(RUNTIME)
    standing_checkout.environment.prepare(DEVELOPMENT)


def remove_package(held: Environment) -> None:
    assert held.site_packages is not None
    shutil.rmtree(held.site_packages / "hall")


def break_python(held: Environment) -> None:
    held.python.unlink()
    held.python.symlink_to("/nowhere/python3")


def interrupt(held: Environment) -> None:
    (held.folder / environment.UNFINISHED).touch()
    remove_package(held)


def replace_by_file(held: Environment) -> None:
    shutil.rmtree(held.folder)
    held.folder.write_text("not an environment")


def cut_stamp(held: Environment) -> None:
    stamp = held.folder / "eventdesk-setup.json"
    stamp.write_bytes(stamp.read_bytes()[:50])


def lose_configuration(held: Environment) -> None:
    (held.folder / "pyvenv.cfg").unlink()


@pytest.mark.skipif(os.name == "nt", reason="links and folders as on POSIX")
@pytest.mark.parametrize(
    "damage", [remove_package, break_python, interrupt, replace_by_file, cut_stamp, lose_configuration]
)
def test_a_damaged_environment_is_repaired(standing_checkout: "Checkout", damage: Any) -> None:
    held = standing_checkout.environment
    damage(held)
    held.prepare(RUNTIME)
    assert started(held) == "started"
    assert version(held, "hall") != ""


def test_a_moved_checkout_gets_an_environment_of_its_own(checkout: "Checkout", tmp_path: Path) -> None:
    checkout.environment.prepare(RUNTIME)
    checkout.folder.rename(tmp_path / "elsewhere")
    held = Environment(tmp_path / "elsewhere", checkout.environment.maker)
    held.prepare(RUNTIME)
    assert started(held) == "started"
    assert str(checkout.folder) not in held.program("eventdesk").read_text("utf-8")


def test_a_changed_lock_is_followed_but_no_changed_download(standing_checkout: "Checkout") -> None:
    held = standing_checkout.environment
    made = held.python.lstat().st_mtime_ns
    right = standing_checkout.wheel("hall", "2.0")
    standing_checkout.lock("requirements.lock", "hall==2.0 --hash=sha256:" + "0" * 64)
    with pytest.raises(Refusal, match="differs from the locked one"):
        held.prepare(RUNTIME)
    assert version(held, "hall") != "2.0"
    standing_checkout.lock("requirements.lock", right)
    held.prepare(RUNTIME)
    assert version(held, "hall") == "2.0"
    assert held.python.lstat().st_mtime_ns == made


def test_no_network_is_one_sentence(checkout: "Checkout", monkeypatch: pytest.MonkeyPatch) -> None:
    checkout.lock("requirements.lock", "notthere==1.0 --hash=sha256:" + "0" * 64)
    monkeypatch.setenv("PIP_NO_INDEX", "0")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    with pytest.raises(Refusal, match=r"^The package index cannot be reached: .*start again\.$"):
        checkout.environment.prepare(RUNTIME)


def test_a_package_without_a_build_for_this_machine(checkout: "Checkout") -> None:
    checkout.lock("requirements.lock", "notthere==1.0 --hash=sha256:" + "0" * 64)
    with pytest.raises(Refusal, match=r"no ready-built notthere==1\.0 for Python 3\.\d+ .*: use Python"):
        checkout.environment.prepare(RUNTIME)


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.EACCES, "permission denied"), (errno.EROFS, "read-only"), (errno.ENOSPC, "The disk is full")],
)
def test_a_folder_that_cannot_be_written(
    checkout: "Checkout", monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    def fail(path: Path, *arguments: Any, **options: Any) -> NoReturn:
        raise OSError(number, os.strerror(number), str(path))

    monkeypatch.setattr(Path, "mkdir", fail)
    with pytest.raises(Refusal, match=said) as caught:
        checkout.environment.prepare(RUNTIME)
    assert str(checkout.folder) in str(caught.value)


def test_write_errors_are_sentences_with_a_remedy() -> None:
    said = str(unwritable("/place", PermissionError(errno.EACCES, "Permission denied")))
    assert said.startswith("EventDesk’s set-up cannot write to /place (permission denied): ")
    assert "\n" not in said


@pytest.mark.parametrize(
    ("modules", "outer", "system", "said"),
    [
        ((), (24, 0), True, "venv module is missing: install it with sudo apt-get install --yes python3."),
        (
            ("venv",),
            (20, 3, 4),
            True,
            "pip 20.3.4 is older than 22.3 and Python’s ensurepip module is missing",
        ),
        (("venv",), None, True, "pip is missing and Python’s ensurepip module is missing: install"),
        (("venv",), (20, 3, 4), False, "install Python 3.11 or newer complete with venv and pip"),
    ],
)
def test_an_incomplete_python_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch,
    modules: tuple[str, ...],
    outer: tuple[int, ...] | None,
    system: bool,
    said: str,
) -> None:
    monkeypatch.setattr(EnvironmentMaker, "_has", staticmethod(lambda module: module in modules))
    monkeypatch.setattr(pip_runs, "outer_pip_version", lambda: outer)
    monkeypatch.setattr(EnvironmentMaker, "is_debian_python", staticmethod(lambda: system))
    monkeypatch.setattr(system_libraries, "may_install", lambda: False)
    with pytest.raises(Refusal) as caught:
        EnvironmentMaker().with_pip()
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_pip_outside_stands_in_for_a_missing_ensurepip(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(EnvironmentMaker, "_has", staticmethod(lambda module: module == "venv"))
    monkeypatch.setattr(pip_runs, "outer_pip_version", lambda: (22, 3))
    assert EnvironmentMaker().with_pip() is False


def test_root_installs_the_missing_module(monkeypatch: pytest.MonkeyPatch) -> None:
    there = {"venv"}
    monkeypatch.setattr(EnvironmentMaker, "_has", staticmethod(there.__contains__))
    monkeypatch.setattr(EnvironmentMaker, "is_debian_python", staticmethod(lambda: True))
    monkeypatch.setattr(pip_runs, "outer_pip_version", lambda: None)
    monkeypatch.setattr(system_libraries, "may_install", lambda: True)
    asked: list[str] = []

    def install(packages: list[str]) -> None:
        asked.extend(packages)
        there.add("ensurepip")

    monkeypatch.setattr(system_libraries, "apt_install", install)
    assert EnvironmentMaker().with_pip() is True
    assert asked == [EnvironmentMaker().debian_package]


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("ERROR: Could not install: [Errno 28] No space left on device", "The disk is full"),
        ("ERROR: [Errno 13] Permission denied: '/x'", "pip may not write to /venv"),
        ("x\nERROR: No matching distribution found for Q==1 (from -r f)\nhint: above", "no ready-built Q==1"),
        (
            "  OSError: Readme is missing\nERROR: metadata-generation-failed\nhint: above",
            "OSError: Readme is missing",
        ),
        ("", "it printed nothing"),
    ],
)
def test_what_pip_says_becomes_one_sentence(output: str, said: str) -> None:
    sentence = str(pip_runs.refusal(output, Path("/venv")))
    assert said in sentence
    assert "\n" not in sentence


def test_variables_that_lead_pip_astray_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("PIP_TARGET", "/somewhere")
    monkeypatch.setenv("PIP_INDEX_URL", "kept")
    cleaned = pip_runs.clean_environment()
    assert {"PYTHONPATH", "PIP_TARGET"}.isdisjoint(cleaned)
    assert cleaned["PIP_INDEX_URL"] == "kept"
