"""Lists as they should not be: each gives one clear sentence or the right result, in the wizard and by command."""

import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from eventdesk.cli import main
from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.attendee_import import AttendeeImportDialog
from eventdesk.desktop.desk import Desk
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

_SHEET = "xl/worksheets/sheet1.xml"
_LONG = "Maximilian " * 30


def book(write: Callable[[xlsxwriter.worksheet.Worksheet], object]) -> bytes:
    out = io.BytesIO()
    made = xlsxwriter.Workbook(out, {"in_memory": True})
    write(made.add_worksheet())
    made.close()
    return out.getvalue()


def with_sheet(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """The workbook with its first sheet’s XML as `change` makes it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == _SHEET else old.read(name))
    return out.getvalue()


def plain(sheet: xlsxwriter.worksheet.Worksheet) -> None:
    sheet.write_row(0, 0, ["Name", "E-mail"])
    sheet.write_row(1, 0, ["Ann Lee", "ann@example.org"])


def formulas(sheet: xlsxwriter.worksheet.Worksheet) -> None:
    sheet.write_row(0, 0, ["Name", "Notes"])
    sheet.write_formula(1, 0, '="Ann "&"Lee"', value="Ann Lee")
    sheet.write_formula(1, 1, "=1/0", value="#DIV/0!")


def merged(sheet: xlsxwriter.worksheet.Worksheet) -> None:
    sheet.merge_range(0, 0, 0, 2, "Guests of the forum")
    sheet.merge_range(1, 0, 2, 0, "Name")
    sheet.merge_range(1, 1, 1, 2, "Contact")
    sheet.write_row(2, 1, ["E-mail", "Phone"])
    sheet.write_row(3, 0, ["Ann Lee", "ann@example.org", "+82 2 111 2222"])


def empty_rows(xml: bytes) -> bytes:
    """A million rows that somebody once gave a height, below the two that hold something."""
    rows = b"".join(b'<row r="%d" ht="15"/>' % number for number in range(3, 1_000_001))
    return xml.replace(b"</sheetData>", rows + b"</sheetData>")


def bomb(xml: bytes) -> bytes:
    return xml.replace(b"</sheetData>", b" " * 1_600_000_00 * 2 + b"</sheetData>")


GOOD: dict[str, Callable[[], bytes]] = {
    "empty-rows.xlsx": lambda: with_sheet(book(plain), empty_rows),
    "formulas.xlsx": lambda: book(formulas),
    "merged.xlsx": lambda: book(merged),
    "nul.csv": lambda: b"Name,E-mail\r\nAnn\0 Lee,ann@example.org\r\n\0\0\r\n",
    "turned.csv": lambda: "Name\n\u202eAnn Lee\u202c\u200f\n".encode(),
    "twice.csv": lambda: b"Name,Name,E-mail,E-mail\nAnn Lee,,ann@example.org,other@example.org\n",
    "serial.csv": lambda: "Name,Registered on,E-mail\nAnn Lee,46000,ann@example.org\n".encode("utf-16"),
}
BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "bomb.xlsx": (lambda: with_sheet(book(plain), bomb), "unpacks to"),
    "picture.csv": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(50), "is a picture"),
    "~$list.xlsx": (lambda: b"\x04User" + bytes(160), "open elsewhere"),
    "half.xlsx": (lambda: book(plain)[:400], "is damaged"),
    "nothing.csv": (lambda: b"\xef\xbb\xbf\r\n,,\r\n", "holds no rows"),
}


@pytest.fixture
def team(tmp_path: Path) -> Path:
    path = tmp_path / "team.eventdesk"
    workspace = Workspace.create(path)
    with workspace.edit("Add") as edit:
        add_forum(edit, ForumSnapshot(forum=Forum(id="f", title=Text({"en": "F"}), languages=("en",))))
    workspace.close()
    return path


def people(path: Path) -> tuple[Attendee, ...]:
    workspace = Workspace.open(path)
    try:
        return workspace.snapshot(workspace.forums()[0].uid).attendees
    finally:
        workspace.close()


def run(team: Path, source: Path, *more: str) -> int:
    return main(["import-attendees", str(team), str(source), "--forum", "f", *more])


def test_odd_lists_are_read_by_command(team: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, make in GOOD.items():
        source = tmp_path / name
        source.write_bytes(make())
        assert run(team, source, "--dry-run") == 0
        assert capsys.readouterr().out.startswith("1 new\t0 changed\t0 same\t0 doubtful\t0 bad"), name


def test_what_cannot_be_read_is_one_sentence(
    team: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, (make, said) in BAD.items():
        source = tmp_path / name
        source.write_bytes(make())
        assert run(team, source) == 1
        (line,) = capsys.readouterr().err.splitlines()
        assert said in line
    assert people(team) == ()


def test_names_too_long_are_left_out_and_told(
    team: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "long.csv"
    source.write_text(f"Name\n{_LONG}\nAnn Lee\n", "utf-8")
    assert run(team, source) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "longer than 200 characters" in line
    assert len(people(team)) == 1


def test_a_file_that_another_program_holds(
    team: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "held.csv"
    source.write_text("Name\nAnn Lee\n", "utf-8")

    def held(_path: Path) -> bytes:
        # Windows: the process cannot access the file because it is being used by another process.
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", held)
    assert run(team, source) == 1
    assert "close it in the other program" in capsys.readouterr().err


@pytest.fixture
def desk(team: Path) -> Iterator[Desk]:
    workspace = Workspace.open(team)
    desk = Desk()
    desk.open(workspace, workspace.forums()[0].uid)
    yield desk
    desk.close()


def test_all_of_them_in_the_wizard(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = AttendeeImportDialog(desk, settings=Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(dialog)
    dialog.show()
    step, said = dialog.findChild(QLabel, "import-step"), dialog.findChild(QLabel, "import-said")
    assert step is not None
    assert said is not None

    def opened(name: str, data: bytes) -> None:
        source = tmp_path / name
        source.write_bytes(data)
        dialog.open_path(source)
        qtbot.waitUntil(lambda: dialog.source.isEnabledTo(dialog) and said.text() != "Reading…", timeout=20_000)

    for name, (make, why) in BAD.items():
        if name != "bomb.xlsx":  # by command above; it takes long to make
            opened(name, make())
            assert why in said.text()
            assert "Step 1" in step.text()
    for name, good in GOOD.items():
        if name != "empty-rows.xlsx":
            opened(name, good())
            assert "Step 2" in step.text(), name
            assert dialog.columns.preview.item(0, 0).text() == "Ann Lee", name  # type: ignore[union-attr]
