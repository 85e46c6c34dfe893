"""Small work done bit by bit: all of it, in order, without holding up the window."""

import time

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from eventdesk.desktop.pages.idle import Idle


def test_all_rows_in_order_while_the_window_goes_on(qtbot: QtBot) -> None:
    owner = QObject()
    seen: list[int] = []
    between: list[int] = []

    def work(row: int) -> None:
        time.sleep(0.0005)
        seen.append(row)

    ticks = QTimer(owner)
    ticks.timeout.connect(lambda: between.append(len(seen)))
    ticks.start(0)
    idle = Idle(work, owner)
    with qtbot.waitSignal(idle.done):
        idle.start(range(100))
    assert seen == list(range(100))
    assert not idle.busy
    # The window's own events came in between, several times.
    assert len({count for count in between if 0 < count < 100}) > 2


def test_begun_anew_the_old_rows_are_dropped(qtbot: QtBot) -> None:
    owner = QObject()
    seen: list[str] = []
    idle = Idle(seen.append, owner)
    with qtbot.waitSignal(idle.done):
        idle.start("old")
        idle.start("new")
    assert "".join(seen) == "new"


def test_nothing_to_do_is_done(qtbot: QtBot) -> None:
    owner = QObject()
    idle = Idle(lambda row: None, owner)
    with qtbot.waitSignal(idle.done):
        idle.start(())
    assert not idle.busy
