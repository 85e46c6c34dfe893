"""Work that the window waits for: shown, and given up by Cancel."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread, current_thread, main_thread
from time import sleep

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.desktop import work
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.waiting import waited
from eventdesk.desktop.work import Cancelled, Progress
from eventdesk.model.records import Attendee, Forum
from eventdesk.model.snapshot import Attendee as AttendeeValue
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.attendee_edits import delete_attendees, set_category
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.reading_attendees import MANY
from eventdesk.workspace.workspace import Workspace

PEOPLE = MANY + 50


def large(path: Path) -> tuple[Workspace, str, str]:
    """A workspace with a forum of many attendees, and a small one."""
    workspace = Workspace.create(path)
    with workspace.edit("Import") as edit:
        small = edit.add(Forum(key="small", title=Text({"en": "Small"}))).uid
        big = edit.add(Forum(key="big", title=Text({"en": "Big"}))).uid
        edit.session.flush()
        rows = [{"forum_uid": big, "key": f"n{number}", "position": float(number)} for number in range(PEOPLE)]
        edit.insert_rows(Attendee, rows)
    return workspace, small, big


def cancel_all() -> None:
    """As if Cancel had been pressed, from whatever thread."""
    for task, *_callbacks in list(work._post()._tasks.values()):
        task.cancel()


def press_cancel() -> None:
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QProgressDialog):
            dialog.findChildren(QPushButton)[0].click()


def test_what_was_waited_for_comes_back_and_what_failed_is_raised(qtbot: QtBot) -> None:
    desk = Desk()

    def fail(_progress: Progress) -> int:
        raise ValueError("not this time")

    assert waited(desk, lambda progress: 7, "Counting", cancellable=True) == 7
    with pytest.raises(ValueError, match="not this time"):
        waited(desk, fail, "Counting", cancellable=True)


def test_cancel_ends_the_waiting(qtbot: QtBot) -> None:
    def forever(progress: Progress) -> None:
        while True:
            progress.tell(1, 2)
            sleep(0.005)

    QTimer.singleShot(50, press_cancel)
    with pytest.raises(Cancelled):
        waited(Desk(), forever, "Counting", cancellable=True)


def test_a_large_forum_is_read_whole_and_followed(qtbot: QtBot, tmp_path: Path) -> None:
    workspace, _small, big = large(tmp_path / "w.eventdesk")
    desk = Desk()
    desk.open(workspace, big)
    assert desk.snapshot is not None
    assert len(desk.snapshot.attendees) == PEOPLE
    uids = [one.uid for one in desk.snapshot.attendees]
    # So many that they are read anew while the person waits; undone likewise.
    assert desk.attempt("Category", lambda edit: set_category(edit, uids, "observer"))
    assert {one.category for one in desk.snapshot.attendees} == {"observer"}
    desk.undo()
    qtbot.waitUntil(lambda: {one.category for one in shown(desk)} == {"guest"})
    desk.redo()
    qtbot.waitUntil(lambda: {one.category for one in shown(desk)} == {"observer"})
    desk.close()


def shown(desk: Desk) -> tuple[AttendeeValue, ...]:
    assert desk.snapshot is not None
    return desk.snapshot.attendees


def test_who_cancels_the_reading_of_a_large_forum_keeps_the_one_before(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace, small, big = large(tmp_path / "w.eventdesk")
    desk = Desk()
    desk.open(workspace, small)

    def cancelled(
        _desk: Desk, _function: Callable[[Progress], object], _title: str, *, cancellable: bool
    ) -> object:
        assert cancellable
        raise Cancelled

    monkeypatch.setattr("eventdesk.desktop.waiting.waited", cancelled)
    desk.choose(big)
    assert desk.forum_uid == small
    assert desk.snapshot is not None
    assert desk.snapshot.forum.id == "small"
    desk.close()


def test_many_rows_are_stored_in_a_thread_as_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    workspace, _small, big = large(tmp_path / "w.eventdesk")
    desk, threads = Desk(), list[Thread]()
    desk.open(workspace, big)
    uids = [one.uid for one in shown(desk)]

    def change(edit: Edit) -> None:
        threads.append(current_thread())
        set_category(edit, uids, "observer")

    assert desk.attempt_many("Change category", change, len(uids))
    assert threads != [main_thread()]
    qtbot.waitUntil(lambda: {one.category for one in shown(desk)} == {"observer"})
    desk.undo()
    qtbot.waitUntil(lambda: {one.category for one in shown(desk)} == {"guest"})
    desk.close()


@pytest.mark.parametrize("rows_before", [1, PEOPLE + 1], ids=["while changing", "while writing the journal"])
def test_cancel_while_many_rows_are_stored_leaves_all_as_it_was(
    qtbot: QtBot, tmp_path: Path, rows_before: int
) -> None:
    workspace, _small, big = large(tmp_path / "w.eventdesk")
    desk = Desk()
    desk.open(workspace, big)
    uids, steps = [one.uid for one in shown(desk)], workspace.steps()

    def change(edit: Edit) -> None:
        told, seen = edit.tell, 0

        def tell(more: int) -> None:
            nonlocal seen
            seen += more
            if seen >= rows_before:
                cancel_all()
            told(more)

        edit.tell = tell
        set_category(edit, uids, "observer")

    assert not desk.attempt_many("Change category", change, len(uids))
    assert workspace.steps() == steps
    assert {one.category for one in workspace.snapshot(big).attendees} == {"guest"}
    desk.close()


def test_what_is_refused_of_many_rows_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    workspace, _small, big = large(tmp_path / "w.eventdesk")
    desk, said = Desk(), list[str]()
    desk.open(workspace, big)
    desk.refused.connect(said.append)
    uids = [one.uid for one in shown(desk)]
    assert not desk.attempt_many("Change category", lambda edit: set_category(edit, uids, " "), len(uids))
    assert said == ["A category needs a name."]
    desk.close()


def test_the_window_goes_on_while_many_are_taken_off_the_list(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace, _small, big = large(tmp_path / "w.eventdesk")
    desk, threads = Desk(), list[Thread]()
    desk.open(workspace, big)
    uids = [one.uid for one in shown(desk)]
    refresh = workspace.refresh

    def noted(*given: object) -> ForumSnapshot:
        threads.append(current_thread())
        return refresh(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(workspace, "refresh", noted)
    assert desk.attempt_many("Remove", lambda edit: delete_attendees(edit, uids), len(uids))
    qtbot.waitUntil(lambda: not shown(desk))
    assert threads
    assert main_thread() not in threads
    desk.close()
