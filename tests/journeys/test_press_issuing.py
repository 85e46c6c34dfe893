"""A release is checked, mended, issued, compared with what was sent, and corrected, by keys and mouse."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.pages.press.page import PressPage
from eventdesk.desktop.sending import read_file, sent_lines
from eventdesk.desktop.theme import Mode, Theme
from eventdesk.desktop.window import MainWindow
from eventdesk.interchange.importing import import_forums
from eventdesk.model import records
from eventdesk.model.kinds import ReleaseKind
from eventdesk.model.snapshot import Override
from eventdesk.model.text import Text
from eventdesk.press.checks import CheckKind
from eventdesk.press.reviewing import ReviewedCheck
from eventdesk.resources import resource
from eventdesk.workspace import press_edits
from eventdesk.workspace.workspace import Workspace

Left = Qt.MouseButton.LeftButton
SAMPLE = resource("samples", "korea-china-sti-7.yaml")
FAULTY = "President Hwanghee Cho spoke on Monday, 27 December 2019, in Seoul."
CHECKS, SENT = "checks", "sent"


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    theme = Theme(qapp, Mode.LIGHT)
    theme.load_fonts()
    return theme


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The case with a press contact: without one no release should go out."""
    path = tmp_path_factory.mktemp("sample") / "forum.eventdesk"
    workspace = Workspace.create(path)
    import_forums(workspace, [SAMPLE])
    (forum,) = workspace.forums()
    with workspace.edit("Add contact", forum.uid) as edit:
        press_edits.add_contact(edit, forum.uid, Text({"en": "Mina Strand"}), email="press@example.org")
    workspace.close()
    return path


@pytest.fixture
def desk(tmp_path: Path, sample_file: Path, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk()
    desk.open(Workspace.open(Path(shutil.copy(sample_file, tmp_path))))
    yield desk
    desk.close()


@pytest.fixture
def page(desk: Desk, theme: Theme, qtbot: QtBot, tmp_path: Path) -> PressPage:
    window = MainWindow(desk, Settings(tmp_path / "settings.ini"), theme)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_page("press")
    page = window.pages.shown
    assert isinstance(page, PressPage)
    return page


def overrule(page: PressPage, words: str) -> None:
    """Put these words in the place of the lead, as the Text tab does."""
    release = page.bar.release
    assert release is not None
    page.desk.attempt(
        "Overrule", lambda edit: press_edits.set_override(edit, release.uid, "lead", Override(text=words))
    )


def checked(page: PressPage, qtbot: QtBot) -> tuple[ReviewedCheck, ...]:
    """What is found in the release as it is now."""
    qtbot.waitUntil(lambda: page.checks.current and page.checks.review is not None, timeout=10_000)
    assert page.checks.review is not None
    return page.checks.review.checks


def choose(page: PressPage, kind: CheckKind, qtbot: QtBot) -> ReviewedCheck:
    page.show_place("", CHECKS)
    one = next(each for each in checked(page, qtbot) if each.check.kind is kind)
    page.check_list.list.select(one.key)
    page.check_list.list.setFocus()
    return one


def button(parent: QWidget, name: str) -> QPushButton | QToolButton:
    found = parent.findChild(QPushButton, name) or parent.findChild(QToolButton, name)
    assert found is not None, name
    return found


def click(parent: QWidget, name: str) -> None:
    made = button(parent, name)
    assert made.isEnabled(), made.toolTip()
    QTest.mouseClick(made, Left)


def dialog(page: PressPage, name: str) -> QDialog:
    found = page.findChild(QDialog, name)
    assert found is not None, name
    return found


def accept(page: PressPage, kind: CheckKind, reason: str, qtbot: QtBot) -> None:
    choose(page, kind, qtbot)
    click(page, "check-accept")
    asked = dialog(page, "accept-dialog")
    line = asked.findChild(QLineEdit, "accept-reason")
    assert line is not None
    QTest.keyClicks(line, reason)
    QTest.keyClick(line, Qt.Key.Key_Return)
    # The dialog goes with the next turn of the loop; another one must not be found in its place.
    qtbot.waitUntil(lambda: page.findChild(QDialog, "accept-dialog") is None)


def issue(page: PressPage, qtbot: QtBot, by: str = "Mina Strand") -> None:
    before = page.sent.count
    checked(page, qtbot)
    click(page, "issue-release")
    asked = dialog(page, "issue-dialog")
    name = asked.findChild(QLineEdit, "issue-by")
    assert name is not None
    name.selectAll()
    QTest.keyClicks(name, by)
    QTest.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.sent.count == before + 1, timeout=30_000)
    qtbot.waitUntil(lambda: page.findChild(QDialog, "issue-dialog") is None)


def told(page: PressPage) -> str:
    """The comparison as text."""
    view = page.sent.findChild(QTextEdit, "sent-differences")
    assert view is not None
    return view.toPlainText()


def compared(page: PressPage, qtbot: QtBot, words: str) -> str:
    qtbot.waitUntil(lambda: words in told(page), timeout=10_000)
    return told(page)


def make_chairman(desk: Desk) -> None:
    assert desk.snapshot is not None
    uid = desk.snapshot.person("cho").uid
    position = Text({"en": "chairman", "ko": "이사장"})
    desk.attempt("Change person", lambda edit: edit.change(records.Person, uid, {"position": position}))


def test_a_finding_leads_to_its_words_and_is_mended_in_one_step(page: PressPage, qtbot: QtBot) -> None:
    overrule(page, FAULTY)
    one = choose(page, CheckKind.WRONG_WEEKDAY, qtbot)
    count = len({each.key for each in checked(page, qtbot)})
    assert page.tabs.tabText(page.tabs.currentIndex()) == f"Checks {count}"
    QTest.keyClick(page.check_list.list, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert field.objectName() == "paragraph-words"
    assert field.textCursor().selectedText() == "Monday"

    choose(page, CheckKind.WRONG_WEEKDAY, qtbot)
    assert button(page, "check-replace").text() == "Replace by “Friday”"
    click(page, "check-replace")
    release = page.bar.release
    assert release is not None
    assert release.overrides["lead"].text == FAULTY.replace("Monday", "Friday")
    assert one.key not in {each.key for each in checked(page, qtbot)}
    page.desk.undo()
    assert one.key in {each.key for each in checked(page, qtbot)}


def test_what_is_not_translated_is_entered_at_its_fact(page: PressPage, qtbot: QtBot) -> None:
    release = page.bar.release
    assert release is not None
    page.desk.attempt("In Korean", lambda edit: edit.change(records.Release, release.uid, {"language": "ko"}))
    found = [each for each in checked(page, qtbot) if each.check.kind is CheckKind.UNTRANSLATED]
    names = {}
    for words in ("Wang Zhi-gang", "professor", "Turning Point of Genome Industry"):
        one = next(each for each in found if each.check.words == (words,))
        page.show_place("", CHECKS)
        page.check_list.list.select(one.key)
        click(page, "check-go")
        focus = QApplication.focusWidget()
        names[words] = focus.objectName() if focus is not None else ""
        page.desk.go(Place("press"))
    assert list(names.values()) == ["person-name-ko", "person-position-ko", "item-title-ko"]


def test_what_a_person_must_say_has_no_better_words(page: PressPage, qtbot: QtBot) -> None:
    overrule(page, "President Napoleon Bonaparte opened the forum.")
    choose(page, CheckKind.UNKNOWN_NAME, qtbot)
    replace = button(page, "check-replace")
    assert not replace.isEnabled()
    assert replace.toolTip() == "What should stand there is for you to say."


def test_an_accepted_finding_is_back_when_its_words_change(page: PressPage, qtbot: QtBot) -> None:
    overrule(page, FAULTY)
    accept(page, CheckKind.WRONG_WEEKDAY, "said so on stage", qtbot)
    found = next(each for each in checked(page, qtbot) if each.check.kind is CheckKind.WRONG_WEEKDAY)
    assert (found.accepted, found.reason) == (True, "said so on stage")
    overrule(page, FAULTY.replace("Monday", "Sunday"))
    found = next(each for each in checked(page, qtbot) if each.check.kind is CheckKind.WRONG_WEEKDAY)
    assert not found.accepted


def test_an_open_error_keeps_a_release_from_going_out(page: PressPage, qtbot: QtBot) -> None:
    overrule(page, FAULTY.replace("Hwanghee", "Hwang-hee").replace("President", "STEPI’s president"))
    checked(page, qtbot)
    click(page, "issue-release")
    asked = dialog(page, "issue-dialog")
    apply = button(asked, "issue-apply")
    assert not apply.isEnabled()
    assert apply.toolTip() == "An error is open: mend it, or accept it with a reason under “Checks”."
    click(asked, "issue-show-checks")
    assert page.tabs.tabText(page.tabs.currentIndex()).startswith("Checks")
    qtbot.waitUntil(lambda: page.findChild(QDialog, "issue-dialog") is None)
    accept(page, CheckKind.WRONG_WEEKDAY, "meant so", qtbot)
    issue(page, qtbot)


def test_issued_it_is_kept_with_its_files_and_its_name_is_remembered(page: PressPage, qtbot: QtBot) -> None:
    issue(page, qtbot, "Mina Strand")
    assert page.desk.workspace is not None
    (line,) = sent_lines(page.desk.workspace, "korea-china-sti-7")
    assert (line.release_id, line.revision, line.issued_by) == ("release-1", 1, "Mina Strand")
    assert [file.name.rpartition(".")[2] for file in line.files] == ["pdf", "docx", "html", "txt", "md"]
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Sent 1"
    assert compared(page, qtbot, "word for word") == "The draft says word for word what was sent."
    qtbot.waitUntil(lambda: page.bar.standing.text().startswith("Version 1 was issued "))
    assert line.sha256 in page.bar.standing.toolTip()
    checked(page, qtbot)
    click(page, "issue-release")
    name = dialog(page, "issue-dialog").findChild(QLineEdit, "issue-by")
    assert name is not None
    assert name.text() == "Mina Strand"


def test_cancel_while_the_files_are_made_keeps_nothing(page: PressPage, qtbot: QtBot) -> None:
    checked(page, qtbot)
    click(page, "issue-release")
    asked = dialog(page, "issue-dialog")
    name = asked.findChild(QLineEdit, "issue-by")
    assert name is not None
    name.setText("Mina Strand")
    click(asked, "issue-apply")
    assert not button(asked, "issue-apply").isEnabled()
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert button(asked, "issue-apply").isEnabled(), "the dialog is there still, as before"
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.findChild(QDialog, "issue-dialog") is None)
    QTest.qWait(1500)  # what was begun would be over
    assert page.desk.workspace is not None
    assert sent_lines(page.desk.workspace, "korea-china-sti-7") == ()


def test_a_fact_that_changed_is_struck_out_and_corrected(page: PressPage, desk: Desk, qtbot: QtBot) -> None:
    issue(page, qtbot)
    make_chairman(desk)
    text = compared(page, qtbot, "president")
    assert "presidentchairman" in text
    assert "Position of Hwang-hee Cho: president → chairman" in text
    qtbot.waitUntil(lambda: "the draft has changed since" in page.bar.standing.text())
    click(page, "make-correction")
    asked = dialog(page, "correction-dialog")
    facts = asked.findChild(QListWidget, "correction-facts")
    assert facts is not None
    assert [facts.item(n).text() for n in range(facts.count())] == [
        "Position of Hwang-hee Cho: president → chairman"
    ]
    facts.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not button(asked, "correction-make").isEnabled()
    facts.item(0).setCheckState(Qt.CheckState.Checked)
    click(asked, "correction-make")
    release = page.bar.release
    assert release is not None
    assert (release.kind, release.corrects) == (ReleaseKind.CORRECTION, "release-1")
    assert release.was == {"person:cho.position": "president"}
    desk.undo()
    assert desk.snapshot is not None
    assert [each.id for each in desk.snapshot.press.releases] == ["release-1"]


def test_two_versions_are_compared(page: PressPage, desk: Desk, qtbot: QtBot) -> None:
    issue(page, qtbot)
    make_chairman(desk)
    issue(page, qtbot)
    assert compared(page, qtbot, "word for word")
    first = min(page.sent.records.lines, key=lambda line: line.revision)
    page.sent.list.select(first.uid)
    assert "president" in compared(page, qtbot, "chairman")
    other = page.sent.findChild(QComboBox, "sent-compare")
    assert other is not None
    assert other.count() == 2
    other.setCurrentIndex(1)
    assert "in the other version" in compared(page, qtbot, "in the other version")
    correct = button(page, "make-correction")
    qtbot.waitUntil(lambda: correct.toolTip() == "Compare with the draft first.")


def test_what_was_sent_outlives_undo_and_the_release(page: PressPage, desk: Desk, qtbot: QtBot) -> None:
    release = page.bar.release
    assert release is not None
    desk.attempt("No day", lambda edit: edit.change(records.Release, release.uid, {"issued_on": None}))
    issue(page, qtbot)
    assert page.bar.release is not None
    assert page.bar.release.issued_on is not None
    desk.undo()
    assert page.bar.release.issued_on is None
    assert page.sent.count == 1
    click(page, "remove-release")
    page.show_place("", SENT)
    qtbot.waitUntil(lambda: "Release deleted" in str(page.sent.list.rows.index(0, 0).data()))
    assert not button(page, "make-correction").isEnabled()


def test_a_file_is_saved_and_opened_as_it_was_sent(
    page: PressPage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    issue(page, qtbot)
    make_chairman(desk)
    assert desk.workspace is not None
    (line,) = sent_lines(desk.workspace, "korea-china-sti-7")
    as_sent = read_file(desk.workspace, line.files[3].uid)
    target = tmp_path / "kept.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: (str(target), ""))
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    for act in ("save", "open"):
        action = page.sent.findChild(QAction, f"sent-file-3-{act}")
        assert action is not None
        action.trigger()
    qtbot.waitUntil(lambda: target.exists() and bool(opened), timeout=10_000)
    assert target.read_bytes() == as_sent
    assert "president of" in target.read_text("utf-8")
    assert Path(opened[0].toLocalFile()).read_bytes() == as_sent
