"""Work in threads: results in the window's thread, faults in words, and Cancel that is kept."""

import subprocess
import sys
import threading
import time

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.window_status import StatusLine
from eventdesk.desktop.work import Progress, run, sentence
from eventdesk.workspace.errors import EditRefused


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_the_result_arrives_in_the_windows_thread(qtbot: QtBot, desk: Desk) -> None:
    here = threading.get_ident()
    seen: list[tuple[int, bool, bool]] = []

    def count(_progress: Progress) -> tuple[int, int]:
        return 42, threading.get_ident()

    run(desk, count, lambda pair: seen.append((pair[0], pair[1] != here, threading.get_ident() == here)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, True, True)]


def test_a_fault_is_told_without_its_own_words(qtbot: QtBot, desk: Desk) -> None:
    told: list[str] = []
    desk.refused.connect(told.append)

    def fail(_progress: Progress) -> None:
        raise ValueError("Choi Gi-young, 010-1234-5678")

    run(desk, fail, lambda _none: None, title="Reading names")
    qtbot.waitUntil(lambda: bool(told))
    assert "Reading names" in told[0]
    assert "ValueError" in told[0]
    assert "Choi" not in told[0]


def test_a_refusal_is_told_in_its_own_words() -> None:
    assert sentence(EditRefused("The room is taken.")) == "The room is taken."
    assert (
        sentence(FileNotFoundError(2, "No such file or directory", "x.yaml"))
        == "x.yaml: No such file or directory."
    )


def test_a_cancelled_task_tells_no_one(qtbot: QtBot, desk: Desk) -> None:
    began = threading.Event()
    told: list[object] = []

    def work(progress: Progress) -> str:
        for step in range(1000):
            began.set()
            time.sleep(0.005)
            progress.tell(step, 1000)
        return "done"

    task = run(desk, work, told.append, told.append)
    assert began.wait(5)
    with qtbot.waitSignal(task.over):
        task.cancel()
    assert told == []
    assert not task.running


def test_who_asked_may_be_gone(qtbot: QtBot) -> None:
    owner, go = QObject(), threading.Event()
    told: list[object] = []

    def wait(_progress: Progress) -> int:
        go.wait(5)
        return 1

    task = run(owner, wait, told.append)
    shiboken6.delete(owner)
    with qtbot.waitSignal(task.over):
        go.set()
    assert told == []


def test_the_status_line_shows_work_and_cancels_it(qtbot: QtBot, desk: Desk) -> None:
    line = StatusLine(desk)
    qtbot.addWidget(line)
    line.show()
    told: list[object] = []

    def work(progress: Progress) -> None:
        for step in range(2000):
            time.sleep(0.005)
            progress.tell(step, 2000)

    task = run(desk, work, told.append, told.append, title="Printing the agenda")
    bar, cancel = line.findChild(QProgressBar), line.findChild(QPushButton, "cancel-work")
    assert bar is not None
    assert cancel is not None
    qtbot.waitUntil(lambda: bar.isVisible() and bar.maximum() == 2000)
    assert bar.accessibleName() == "Printing the agenda"
    with qtbot.waitSignal(task.over):
        cancel.click()
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert told == []


def test_a_refusal_stays_until_dismissed_or_something_is_saved(qtbot: QtBot, desk: Desk) -> None:
    line = StatusLine(desk)
    qtbot.addWidget(line)
    line.show()
    desk.refused.emit("The room is taken.")
    assert line.refusal.isVisible()
    close = [button for button in line.refusal.children() if button.objectName() == "dismiss-refusal"]
    close[0].click()  # type: ignore[attr-defined]
    assert not line.refusal.isVisible()
    desk.refused.emit("The room is taken.")
    desk.saved.emit("Move session")
    assert not line.refusal.isVisible()
    assert line.text() == "Saved · Move session"


def test_thousands_of_signals_do_not_end_the_program() -> None:
    """PySide6 6.12.0 on Python 3.11 loses a reference to `True` with every emit (`desktop/true_alive.py`)."""
    code = (
        "import eventdesk.desktop\n"
        "from PySide6.QtCore import QObject, Signal\n"
        "class Source(QObject):\n    told = Signal()\n"
        "source = Source()\n"
        "for _ in range(20_000):\n    source.told.emit()\n"
        "print('still here')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "still here", done.stderr[-500:]
