"""From the start of the process to the first paint: the command on a workspace against a bare Qt process.

The bare process imports PySide6.QtWidgets and sqlalchemy.orm and shows an empty main window of the same size.
Both are started in turn, and their medians compared, so that a busy machine slows both.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from eventdesk.interchange.samples import add_samples
from eventdesk.workspace.workspace import Workspace

ROUNDS = 15
LIMIT = 1.3

BARE = """
import sys, time
import sqlalchemy.orm
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time(), flush=True)
        QTimer.singleShot(0, QApplication.quit)

app = QApplication(sys.argv[:1])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

# The command itself; told apart from a person's use only by what happens after the moment that is measured.
COMMAND = """
import sys, time
from PySide6.QtCore import QCoreApplication, QTimer
from eventdesk.cli import main
from eventdesk.desktop import window
from eventdesk.desktop.desk import Desk

until = sys.argv[2]
paint = window.MainWindow.paintEvent

def end():
    print(time.time(), flush=True)
    QTimer.singleShot(0, QCoreApplication.quit)

def painted(self, event):
    paint(self, event)
    if until == "painted" or self._desk.snapshot is not None and self._desk.snapshot.sessions:
        end()

window.MainWindow.paintEvent = painted
sys.argv = ["eventdesk", sys.argv[1]]
sys.exit(main())
"""


def main() -> int:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bench.eventdesk"
        workspace = Workspace.create(path)
        add_samples(workspace)
        workspace.close()
        surroundings = {**os.environ, "XDG_CONFIG_HOME": folder}
        bare, painted, shown = [], [], []
        for turn in range(ROUNDS + 1):
            times = (
                seconds([BARE], surroundings),
                seconds([COMMAND, str(path), "painted"], surroundings),
                seconds([COMMAND, str(path), "shown"], surroundings) if turn < 4 else None,
            )
            if turn:  # the first one fills the caches
                bare.append(times[0])
                painted.append(times[1])
                shown += [times[2]] if times[2] is not None else []
    ratio = statistics.median(painted) / statistics.median(bare)
    print(f"window painted / bare Qt process\t{ratio:.2f}x\t{LIMIT}x")
    print(f"the sample forum shown / bare\t{statistics.median(shown) / statistics.median(bare):.2f}x\t")
    print(f"bare {statistics.median(bare) * 1000:.0f} ms, painted {statistics.median(painted) * 1000:.0f} ms")
    return 0 if ratio <= LIMIT else 1


def seconds(arguments: Sequence[str], surroundings: dict[str, str]) -> float:
    """From the start of a Python process with that code to the moment it prints."""
    started = time.time()
    done = subprocess.run(
        [sys.executable, "-c", *arguments],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if not done.stdout.strip():
        raise RuntimeError(f"nothing was painted: {done.stderr[-2000:]}")
    return float(done.stdout.split()[-1]) - started


if __name__ == "__main__":
    sys.exit(main())
