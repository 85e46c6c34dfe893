"""What is imported before the first paint: nothing that takes longer than Qt itself."""

import subprocess
import sys

import pytest

LATER = (
    "sqlalchemy",
    "alembic",
    "babel",
    "reportlab",
    "yaml",
    "eventdesk.workspace",
    "eventdesk.model.records",
    "PySide6.QtPdf",
)


@pytest.mark.parametrize("module", ["eventdesk.desktop.app"])
def test_heavy_modules_wait_for_the_first_paint(module: str) -> None:
    code = (
        "import sys\n"
        f"import {module}\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from eventdesk.desktop.app import Program, Settings\n"
        "import pathlib, tempfile\n"
        "app = QApplication([])\n"
        "program = Program(app, Settings(pathlib.Path(tempfile.mkdtemp()) / 's.ini'), None)\n"
        "program.window.painted.connect(lambda: (print('painted', *sys.modules), app.quit()))\n"
        "program.show()\n"
        "app.exec()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    loaded = done.stdout.split()
    assert loaded[:1] == ["painted"], done.stderr[-500:]
    assert [name for name in LATER if name in loaded] == []
