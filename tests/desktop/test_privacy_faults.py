"""Nothing personal in what the program says when something goes wrong: in a worker, the window, an import."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.cli import main
from eventdesk.desktop.app import Program
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.work import Progress, run
from eventdesk.model.snapshot import Forum, ForumSnapshot
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

NAME = "Wilhelmina Quappe"


def test_a_fault_in_a_worker_is_told_without_its_words(qtbot: QtBot) -> None:
    desk = Desk()
    told: list[str] = []
    desk.refused.connect(told.append)

    def work(_progress: Progress) -> None:
        raise ValueError(f"no seat for {NAME}")

    run(desk, work, lambda _result: None)
    qtbot.waitUntil(lambda: bool(told))
    assert NAME not in told[0]
    assert "ValueError" in told[0]


def test_a_fault_in_the_window_prints_where_and_not_what(
    qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(name: str) -> None:
        raise RuntimeError(f"cannot show {name}")

    try:
        fails(NAME)
    except RuntimeError:
        kind, error, trace = sys.exc_info()
    assert kind is not None
    assert error is not None
    Program.fault(_Deaf(), kind, error, trace)  # type: ignore[arg-type]
    printed = capsys.readouterr()
    assert "test_privacy_faults.py" in printed.err
    assert NAME not in printed.err + printed.out


class _Deaf:
    """Stands for the program: whatever it is asked for, it does nothing."""

    def __getattr__(self, name: str) -> "_Deaf":
        return self

    def __call__(self, *_arguments: object) -> "_Deaf":
        return self


def test_an_import_that_goes_wrong_names_rows_and_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace = Workspace.create(tmp_path / "w.eventdesk")
    with workspace.edit("Import") as edit:
        add_forum(edit, ForumSnapshot(forum=Forum(id="tide")))
    workspace.close()
    table = tmp_path / "guests.csv"
    table.write_text(f"Name,E-mail,Status\n{NAME},{NAME} at home,confirmed\n,,{NAME}\n", "utf-8")
    assert main(["import-attendees", str(workspace.path), str(table), "--forum", "tide"]) == 1
    printed = capsys.readouterr()
    assert "row" in printed.err
    assert NAME not in printed.err + printed.out
