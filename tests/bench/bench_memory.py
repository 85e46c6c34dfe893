"""Memory of the window with a forum of 1,000 talks and 1,000 people open, each page visited once.

The floor is a bare Qt process of the same run: an empty main window with sqlalchemy.orm imported.
"""

import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

LIMIT_MB = 250.0
PAGES = ("overview", "programme", "people", "attendees", "press", "documents")
BARE = """
import sys, resource
from PySide6.QtWidgets import QApplication, QMainWindow
import sqlalchemy.orm
app = QApplication([])
window = QMainWindow()
window.show()
app.processEvents()
print(open("/proc/self/status").read())
"""


def resident_mb(status: str) -> tuple[float, float]:
    """Present and peak resident memory in MB, from the text of /proc/PID/status."""
    values = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
    return tuple(int(values[key].split()[0]) / 1024 for key in ("VmRSS", "VmHWM"))  # type: ignore[return-value]


def visit(path: Path) -> str:
    """Open the workspace in the window and visit the pages; the text of /proc/self/status then."""
    from PySide6.QtWidgets import QApplication

    from eventdesk.desktop.app import Program
    from eventdesk.desktop.app_settings import Settings

    app = QApplication([])
    program = Program(app, Settings(), path)
    program.show()
    deadline = time.monotonic() + 20
    while program.desk.snapshot is None and time.monotonic() < deadline:
        app.processEvents()
    for page in PAGES:
        program.window.show_page(page)
        until = time.monotonic() + 1.5
        while time.monotonic() < until:
            app.processEvents()
    return Path("/proc/self/status").read_text(encoding="ascii")


def main() -> int:
    if not Path("/proc/self/status").exists():
        print("memory is read from /proc, which this system lacks")
        return 0
    if len(sys.argv) > 1:
        print(visit(Path(sys.argv[1])))
        return 0
    from eventdesk.workspace.storing import add_forum
    from eventdesk.workspace.workspace import Workspace
    from tests.bench.bench_edit import big_forum

    with TemporaryDirectory() as folder:
        path = Path(folder) / "big.eventdesk"
        workspace = Workspace.create(path)
        with workspace.edit("Import") as edit:
            add_forum(edit, big_forum())
        workspace.close()
        run = [sys.executable, __file__, str(path)]
        now, peak = resident_mb(subprocess.run(run, check=True, capture_output=True, text=True).stdout)
        bare = [sys.executable, "-c", BARE]
        floor, _peak = resident_mb(subprocess.run(bare, check=True, capture_output=True, text=True).stdout)
    print(f"1,000 talks open, every page visited\t{now:.0f} MB ({now / floor:.1f}x bare)\tunder {LIMIT_MB:.0f} MB")
    print(f"at the most {peak:.0f} MB; a bare Qt process with SQLAlchemy takes {floor:.0f} MB")
    return 0 if now < LIMIT_MB else 1


if __name__ == "__main__":
    sys.exit(main())
