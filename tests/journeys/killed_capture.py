"""Run by test_capture_killed.py: types into the capture window until it is killed.

Its arguments are a workspace's path and `pause` or `flow`: type a sentence, pause and go on, or type without any
pause. A line on standard output tells that the moment has come to be killed.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.capture.window import LONGEST, PAUSE, CaptureWindow
from eventdesk.desktop.desk import Desk
from eventdesk.workspace.workspace import Workspace


def main() -> None:
    path = Path(sys.argv[1])
    app = QApplication(sys.argv[:1])
    desk = Desk(clock=lambda: datetime(2019, 12, 27, 0, 35, tzinfo=UTC))
    desk.open(Workspace.open(path))
    capture = CaptureWindow(desk, Settings(path.with_suffix(".ini")))
    capture.show()
    assert capture.entry.speaker.take_numbered(1)
    if sys.argv[2] == "pause":
        QTest.keyClicks(capture.entry.text, "Rivers need room.")
        QTest.qWait(3 * PAUSE)
        QTest.keyClicks(capture.entry.text, " And so do")
    else:
        for letter in "Rivers need room. " * 2:
            QTest.keyClicks(capture.entry.text, letter)
            QTest.qWait(2 * LONGEST // 40)
    sys.stdout.write("now\n")
    sys.stdout.flush()
    app.exec()


main()
