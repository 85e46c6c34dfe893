"""Drafting the times of a forum: from the command line, and in the window."""

import json
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from eventdesk.cli import main
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.programme.draft_dialog import DraftDialog
from eventdesk.desktop.pages.programme.page import ProgrammePage
from eventdesk.model.drafts import Placement
from eventdesk.model.kinds import ItemKind, SessionKind
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Item, Person, Room, Session
from eventdesk.model.text import Text
from eventdesk.programme.drafting import Mode, hard_findings, solving
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

Left = Qt.MouseButton.LeftButton
Checked, Unchecked = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def t(english: str) -> Text:
    return Text({"en": english})


def at(hour: int) -> datetime:
    return datetime(2026, 5, 14, hour)


def session(id_: str, speaker: str, **given: object) -> Session:
    talk = Item(kind=ItemKind.PRESENTATION, speakers=(Appearance(person=speaker),))
    values: dict[str, object] = {"id": id_, "title": t(id_.title()), "minutes": 60, "items": (talk,), **given}
    return Session(**values)  # type: ignore[arg-type]


HARBOUR = ForumSnapshot(
    forum=Forum(id="harbour", title=t("Harbour"), starts_on=date(2026, 5, 14), languages=("en",)),
    rooms=(Room(id="quay", name=t("Quay"), capacity=80), Room(id="pier", name=t("Pier"), capacity=40)),
    people=tuple(Person(id=one, name=t(one.title())) for one in ("mina", "ola", "rosa")),
    sessions=(
        Session(id="opening", kind=SessionKind.OPENING, title=t("Opening"), minutes=30),
        session("tides", "mina", expected=60),
        session("winds", "mina"),
        session("ports", "ola", pinned=True, room="quay", starts_at=at(11), ends_at=at(12)),
    ),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "team.eventdesk"
    workspace = Workspace.create(path)
    with workspace.edit("Import") as edit:
        add_forum(edit, HARBOUR)
    workspace.close()
    return path


def stored(path: Path) -> dict[str, Session]:
    workspace = Workspace.open(path)
    try:
        return {one.id: one for one in workspace.snapshot(workspace.forums()[0].uid).sessions}
    finally:
        workspace.close()


# From the command line


def test_a_dry_run_tells_and_stores_nothing(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draft", str(file), "--forum", "harbour", "--seconds", "2", "--dry-run"]) == 0
    told = capsys.readouterr().out
    assert "2026-05-14\n" in told
    assert "Quay  Tides  (" in told
    assert "Quay has 80 seats for 60 expected" in told
    assert told.endswith("3 sessions would be placed; nothing was stored.\n")
    assert stored(file)["tides"].starts_at is None


def test_drafting_stores_one_step_that_undo_takes_back(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draft", str(file), "--forum", "harbour", "--seconds", "2", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["stored"], report["unplaced"], report["remaining"]) == (True, [], [])
    assert {one["session"] for one in report["placements"]} == {"opening", "tides", "winds"}
    after = stored(file)
    assert after["ports"].starts_at == at(11)
    for one in report["placements"]:
        assert after[one["session"]].starts_at == datetime.fromisoformat(one["starts_at"])
    workspace = Workspace.open(file)
    step = workspace.undo()
    workspace.close()
    assert step is not None
    assert step.label == "Draft the times"
    assert [one.starts_at for one in stored(file).values()] == [None, None, None, at(11)]


def test_repairing_after_a_cancellation_changes_nothing_where_nothing_is_wrong(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["draft", str(file), "--forum", "harbour", "--seconds", "2"]) == 0
    before = stored(file)
    capsys.readouterr()
    assert main(["draft", str(file), "--forum", "harbour", "--seconds", "2", "--repair"]) == 0
    assert capsys.readouterr().out.endswith("Nothing to change.\n")
    assert stored(file) == before


def test_what_finds_no_place_is_told_with_status_1(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hours = ["--from", "11:00", "--to", "12:00"]
    assert main(["draft", str(file), "--forum", "harbour", "--seconds", "2", "--dry-run", *hours]) == 1
    told = capsys.readouterr().out
    assert "no place: Tides: what stays leaves no time for it: Ports" in told


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (["--all", "--repair"], 2, "“--all” and “--repair” exclude each other."),
        (["--seconds", "0"], 2, "--seconds"),
        (["--from", "nine"], 2, "nine"),
    ],
)
def test_wrong_options_are_one_line(
    arguments: list[str], status: int, sentence: str, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["draft", str(file), "--forum", "harbour", *arguments]) == status
    told = capsys.readouterr()
    assert sentence in told.err
    assert len(told.err.splitlines()) == 1


def test_without_ortools_the_command_says_how_to_get_it(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "ortools"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "ortools", None)
    assert main(["draft", str(file), "--forum", "harbour"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == (
        'eventdesk: Drafting needs OR-tools, which is not installed: pip install "eventdesk[draft]".\n'
    )


# In the window


@pytest.fixture
def dialog(file: Path, qtbot: QtBot) -> Iterator[DraftDialog]:
    desk = Desk()
    desk.open(Workspace.open(file))
    page = ProgrammePage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    page.draft.trigger()
    (opened,) = page.findChildren(DraftDialog)
    yield opened
    desk.close()


Search = Callable[[], None]


@pytest.fixture
def search(dialog: DraftDialog, qtbot: QtBot) -> Search:
    def run() -> None:
        QTest.mouseClick(dialog.start, Left)
        qtbot.waitUntil(dialog.accept_button.isVisible, timeout=20_000)

    return run


def rows(dialog: DraftDialog) -> dict[str, QTreeWidgetItem]:
    """The sessions' rows by the session's title."""
    found: dict[str, QTreeWidgetItem] = {}
    for row in dialog.list._rows(dialog.list.invisibleRootItem()):
        if isinstance(row.data(0, Qt.ItemDataRole.UserRole), Placement):
            found[row.text(0).split("  ")[1]] = row
    return found


def sessions(dialog: DraftDialog) -> dict[str, Session]:
    assert dialog.desk.snapshot is not None
    return {one.id: one for one in dialog.desk.snapshot.sessions}


def test_a_draft_is_shown_by_day_and_room_and_accepted_in_one_step(dialog: DraftDialog, search: Search) -> None:
    assert dialog.options.chosen_mode() is Mode.FILL
    search()
    assert rows(dialog).keys() == {"Opening", "Tides", "Winds"}
    room = rows(dialog)["Tides"].parent()
    assert room is not None
    assert room.text(0) == "Quay"
    assert "80 seats for 60 expected" in rows(dialog)["Tides"].text(2)
    desk = dialog.desk
    dialog.accept_button.click()
    assert desk.snapshot is not None
    assert all(one.starts_at is not None for one in desk.snapshot.sessions)
    assert hard_findings(desk.snapshot) == ()
    desk.undo()
    assert [one.starts_at for one in desk.snapshot.sessions] == [None, None, None, at(11)]


def test_what_is_not_ticked_stays(dialog: DraftDialog, search: Search) -> None:
    search()
    rows(dialog)["Winds"].setCheckState(0, Unchecked)
    desk = dialog.desk
    dialog.accept_button.click()
    assert desk.snapshot is not None
    timed = {one.id for one in desk.snapshot.sessions if one.starts_at is not None}
    assert timed == {"opening", "tides", "ports"}


def test_a_day_ticks_all_its_sessions(dialog: DraftDialog, search: Search, qtbot: QtBot) -> None:
    search()
    day = dialog.list.topLevelItem(0)
    assert day is not None
    day.setCheckState(0, Unchecked)
    assert {row.checkState(0) for row in rows(dialog).values()} == {Unchecked}
    qtbot.waitUntil(lambda: not dialog.accept_button.isEnabled())
    day.setCheckState(0, Checked)
    qtbot.waitUntil(dialog.accept_button.isEnabled)


def test_a_search_can_be_cancelled_and_leaves_nothing(dialog: DraftDialog, qtbot: QtBot) -> None:
    before = sessions(dialog)
    dialog.search()
    QTest.mouseClick(dialog.cancel_button, Left)
    assert dialog.start.isEnabled()
    qtbot.wait(300)
    assert not dialog.accept_button.isVisible()
    assert sessions(dialog) == before


def test_hours_that_cannot_be_read_are_said_and_hold_the_search_back(dialog: DraftDialog, qtbot: QtBot) -> None:
    dialog.options.opens.setText("ninish")
    assert not dialog.start.isEnabled()
    assert dialog.options.problem == "Type a time like 9:30."
    dialog.options.opens.setText("1000")
    assert dialog.start.isEnabled()


def test_an_edit_meanwhile_drops_the_draft(dialog: DraftDialog, search: Search) -> None:
    from eventdesk.model import records

    search()
    with dialog.desk.edit("Meanwhile") as edit:
        edit.change(records.Session, sessions(dialog)["tides"].uid, {"minutes": 30})
    assert not dialog.accept_button.isVisible()


def test_without_ortools_the_dialog_says_how_to_get_it(
    file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(solving, "find_spec", lambda _name: None)
    desk = Desk()
    desk.open(Workspace.open(file))
    opened = DraftDialog(desk)
    qtbot.addWidget(opened)
    opened.show()
    assert not opened.start.isEnabled()
    assert 'pip install "eventdesk[draft]"' in opened.start.toolTip()
    opened.close()
    desk.close()
