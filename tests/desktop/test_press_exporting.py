"""Saving a release from the window, in each form, and copying it as text."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.press.release_bar import ReleaseBar
from eventdesk.documents.catalog import DocumentRequest, render
from eventdesk.documents.release.forms import ReleaseForm, render_release
from eventdesk.interchange.importing import import_forums
from eventdesk.press.story import release_story
from eventdesk.press.text_output import plain_text
from eventdesk.resources import resource
from eventdesk.workspace.workspace import Workspace


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    workspace = Workspace.create(tmp_path / "forum.eventdesk")
    import_forums(workspace, [resource("samples", "korea-china-sti-7.yaml")])
    desk = Desk()
    desk.open(workspace)
    yield desk
    desk.close()


@pytest.fixture
def bar(desk: Desk, qtbot: QtBot) -> ReleaseBar:
    bar = ReleaseBar(desk)
    qtbot.addWidget(bar)
    bar.refresh()
    bar.show()
    return bar


def choose(bar: ReleaseBar, ending: str) -> None:
    menu = bar.export.menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.objectName() == f"export-{ending}").trigger()


def answer(monkeypatch: pytest.MonkeyPatch, path: str) -> list[str]:
    asked: list[str] = []

    def dialog(_parent: QWidget, _title: str, proposed: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(proposed).name)
        return path, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    return asked


@pytest.mark.parametrize("form", list(ReleaseForm))
def test_each_form_is_saved_as_the_command_line_makes_it(
    bar: ReleaseBar, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: ReleaseForm
) -> None:
    asked = answer(monkeypatch, str(tmp_path / "mine"))
    saved: list[str] = []
    desk.saved.connect(saved.append)
    choose(bar, form)
    qtbot.waitUntil(lambda: bool(saved), timeout=20_000)
    assert asked == [f"korea-china-sti-7-press-release-en.{form}"]
    assert saved == [f"mine.{form}"]
    assert desk.snapshot is not None
    assert bar.release is not None
    request = DocumentRequest(desk.snapshot, "en", release_id=bar.release.id)
    pdf = form is ReleaseForm.PDF
    expected = render("press-release", request).pdf if pdf else render_release(form, request)
    assert (tmp_path / f"mine.{form}").read_bytes() == expected


def test_typed_words_are_stored_first(
    bar: ReleaseBar, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, str(tmp_path / "kit.zip"))
    left: list[bool] = []
    bar.leaves.connect(lambda: left.append(True))
    saved: list[str] = []
    desk.saved.connect(saved.append)
    choose(bar, "zip")
    assert left == [True]
    qtbot.waitUntil(lambda: bool(saved), timeout=20_000)
    with zipfile.ZipFile(BytesIO((tmp_path / "kit.zip").read_bytes())) as archive:
        assert archive.testzip() is None


def test_a_cancelled_dialog_and_a_place_that_refuses(
    bar: ReleaseBar, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "")
    choose(bar, "txt")
    refused: list[str] = []
    desk.refused.connect(refused.append)
    answer(monkeypatch, str(tmp_path / "no folder" / "a.txt"))
    choose(bar, "txt")
    qtbot.waitUntil(lambda: bool(refused), timeout=20_000)
    assert "a.txt" in refused[0]
    assert not list(tmp_path.glob("*.txt"))


def test_the_release_is_copied_as_text(bar: ReleaseBar, desk: Desk) -> None:
    choose(bar, "copy")
    assert desk.snapshot is not None
    assert bar.release is not None
    assert QApplication.clipboard().text() == plain_text(release_story(desk.snapshot, bar.release.id))


def test_without_a_release_the_button_tells_why(bar: ReleaseBar, desk: Desk, qtbot: QtBot) -> None:
    assert bar.export.isEnabled()
    bar.remove()
    bar.refresh()
    assert not bar.export.isEnabled()
    assert bar.export.toolTip() == "There is no release yet."
    QTest.mouseClick(bar.export, Qt.MouseButton.LeftButton)
