"""The commands of packaging/dev.py around the set-up: an old Python, the sample's folder, the run of checks."""

import ast
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

import checks
import commands
import dev
from checks import Check
from environment import Environment

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def test_an_old_python_reads_the_first_file_and_says_what_it_needs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ast.parse((PACKAGING / "dev.py").read_text("utf-8"), feature_version=(3, 7))
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    assert dev.main(["run"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("EventDesk needs Python 3.11 or newer, and this is Python 3.9: install a newer one")
    assert said.count("\n") == 1


def test_commands_are_told_on_wrong_usage() -> None:
    run = subprocess.run(
        [sys.executable, PACKAGING / "dev.py", "rnu"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 2
    assert [line.split()[2] for line in run.stderr.splitlines()] == ["run", "test", "bench", "wheel", "setup"]
    asked = subprocess.run(
        [sys.executable, PACKAGING / "dev.py", "--help"], capture_output=True, text=True, check=False
    )
    assert (asked.returncode, asked.stdout) == (0, run.stderr)


def test_a_refusal_is_one_line_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    missing = tmp_path / "python"
    monkeypatch.setattr(commands, "run", lambda environment, rest: commands.become([str(missing)]))
    assert dev.main(["run"]) == 1
    said = capsys.readouterr().err
    assert said == f"{missing} cannot be started (No such file or directory): delete .venv and start again.\n"


def test_the_sample_goes_into_the_home_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert commands.sample_folder() == tmp_path / "EventDesk Demo"
    assert commands.sample_folder().is_dir()
    assert capsys.readouterr().out == ""


@pytest.mark.skipif(os.name == "nt", reason="HOME is POSIX’s")
@pytest.mark.parametrize("home", ["", "/", "/nowhere/kim", "{file}"])
def test_without_a_home_folder_it_goes_elsewhere_and_says_so(
    home: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("HOME", home.format(file=tmp_path / "file"))
    monkeypatch.setattr(commands, "CHECKOUT", tmp_path / "checkout")
    folder = commands.sample_folder()
    assert folder == tmp_path / "checkout" / "build" / "EventDesk Demo"
    assert str(folder) in capsys.readouterr().out


@pytest.mark.skipif(os.name == "nt", reason="HOME is POSIX’s")
def test_with_neither_home_nor_checkout_it_goes_to_the_temporary_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("HOME", "/nowhere")
    monkeypatch.setattr(commands, "CHECKOUT", tmp_path / "file")
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path / "temporary"))
    assert commands.sample_folder() == tmp_path / "temporary" / "EventDesk Demo"


def check(name: str, status: int) -> Check:
    code = f"import pathlib; pathlib.Path({name!r}).touch(); raise SystemExit({status})"
    return Check(name, (sys.executable, "-c", code))


@pytest.mark.parametrize(("statuses", "expected"), [((0, 0, 0), 0), ((1, 0, 0), 1), ((0, 2, 5), 1)])
def test_all_checks_run_and_one_failure_fails(
    statuses: tuple[int, ...],
    expected: int,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    names = ("first", "second", "pytest")
    listed = [check(name, status) for name, status in zip(names, statuses, strict=True)]
    monkeypatch.setattr(checks, "all_checks", lambda environment, arguments: listed)
    assert checks.run_all(Environment(tmp_path), ()) == expected
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    failed = [name for name, status in zip(names, statuses, strict=True) if status]
    assert capfd.readouterr().err == (f"Failed: {', '.join(failed)}\n" if failed else "")


def test_pytest_ends_the_checks_and_takes_the_arguments(tmp_path: Path) -> None:
    listed = checks.all_checks(Environment(tmp_path), ("-k", "agenda"))
    assert listed[-1].arguments[1:3] == ("-m", "pytest")
    assert listed[-1].arguments[-2:] == ("-k", "agenda")
    assert {"ruff check", "mypy", "import layers"} <= {check.name for check in listed}
