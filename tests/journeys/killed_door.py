"""Run by test_door_killed.py: scans badges at the door until it is killed.

Its argument is a workspace's path. After each answer that is shown, the code is written to standard output.
"""

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.door.answer_pane import Ground
from eventdesk.desktop.door.sounds import Sounds
from eventdesk.desktop.door.window import DoorWindow
from eventdesk.workspace.workspace import Workspace


def main() -> None:
    path = Path(sys.argv[1])
    started = datetime(2019, 12, 27, tzinfo=UTC)
    _app = QApplication(sys.argv[:1])
    desk = Desk(clock=lambda: started + timedelta(minutes=1))
    desk.open(Workspace.open(path))
    sounds = Sounds()
    sounds.on = False
    settings = Settings(path.with_suffix(".ini"))
    settings.door_sound = False
    door = DoorWindow(desk, settings, sounds)
    door.show()
    assert desk.snapshot is not None
    for attendee in desk.snapshot.attendees:
        QTest.keyClicks(door.line, attendee.code)
        QTest.keyClick(door.line, Qt.Key.Key_Return)
        assert door.answer.shown.ground is Ground.GOOD
        os.write(1, f"{attendee.code}\n".encode())


main()
