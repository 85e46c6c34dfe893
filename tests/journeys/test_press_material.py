"""Statements, outcomes, photos and contacts on the press page: what was said, apart from what was made of it."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.pages.press.page import PressPage
from eventdesk.desktop.theme import Mode, Theme
from eventdesk.desktop.window import MainWindow
from eventdesk.interchange.importing import import_forums
from eventdesk.model import records
from eventdesk.model.kinds import QuoteConsent
from eventdesk.model.snapshot import Approval, Statement
from eventdesk.model.text import Text
from eventdesk.resources import resource
from eventdesk.workspace import press_edits
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.workspace import Workspace

Left = Qt.MouseButton.LeftButton
SAMPLE = resource("samples", "korea-china-sti-7.yaml")
WORDS = "강은 자리가 필요하다."
W = TypeVar("W", bound=QWidget)


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    theme = Theme(qapp, Mode.LIGHT)
    theme.load_fonts()
    return theme


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "forum.eventdesk"
    workspace = Workspace.create(path)
    import_forums(workspace, [SAMPLE])
    workspace.close()
    return path


@pytest.fixture
def desk(tmp_path: Path, sample_file: Path, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(clock=lambda: datetime(2019, 12, 28, 1, 0, tzinfo=UTC))
    desk.open(Workspace.open(Path(shutil.copy(sample_file, tmp_path))))
    yield desk
    desk.close()


@pytest.fixture
def press(desk: Desk, theme: Theme, qtbot: QtBot, tmp_path: Path) -> PressPage:
    window = MainWindow(desk, Settings(tmp_path / "settings.ini"), theme)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_page("press")
    page = window.pages.shown
    assert isinstance(page, PressPage)
    return page


@pytest.fixture
def said(desk: Desk, press: PressPage) -> str:
    """A Korean quote with an English text beside it; its uid. Its form is shown."""
    made: list[str] = []

    def change(edit: Edit) -> None:
        assert desk.snapshot is not None
        person = desk.snapshot.person("choi-gy").uid
        quote = Text({"ko": WORDS, "en": "Rivers need room."})
        made.append(press_edits.add_statement(edit, desk.forum_uid, person, quote=quote, language="ko"))

    desk.attempt("Add statement", change)
    press.show_place(made[0], "approvals")
    return made[0]


def statement(desk: Desk, uid: str) -> Statement:
    assert desk.snapshot is not None
    return next(row for row in desk.snapshot.statements if row.uid == uid)


def find(within: QWidget, kind: type[W], name: str) -> W:
    found = [one for one in within.findChildren(kind, name) if not one.isHidden()]
    assert found, name
    return found[-1]


def approve(press: PressPage, by: str) -> None:
    approver = find(press, QLineEdit, "statement-approver-en")
    approver.setFocus()
    approver.selectAll()
    QTest.keyClicks(approver, by)
    QTest.mouseClick(find(press, QPushButton, "approve-en"), Left)


def mark(press: PressPage, uid: str) -> str:
    rows = press.statements.list.rows
    row = rows.row(rows.index(rows.place(uid), 0))
    assert row is not None
    return row.mark


def test_words_as_spoken_stand_before_their_translations(press: PressPage, said: str) -> None:
    assert find(press, QPlainTextEdit, "statement-quote").toPlainText() == WORDS
    assert find(press, QPlainTextEdit, "statement-quote-en").toPlainText() == "Rivers need room."
    assert not press.findChildren(QLineEdit, "statement-approver-ko")


def test_a_translation_is_approved_with_name_and_day_and_that_is_undone(
    press: PressPage, desk: Desk, said: str
) -> None:
    translator = find(press, QLineEdit, "statement-translator-en")
    translator.setFocus()
    QTest.keyClicks(translator, "R. Kim")
    approve(press, "H. Cho")
    expected = Approval(translator="R. Kim", approved_by="H. Cho", approved_on=date(2019, 12, 28))
    assert statement(desk, said).approvals == {"en": expected}
    assert "H. Cho" in find(press, QLabel, "statement-approved-en").text()
    desk.undo()
    assert statement(desk, said).approvals == {"en": Approval(translator="R. Kim")}
    assert find(press, QPushButton, "approve-en").isEnabled()


def test_other_words_take_the_approval_back_and_say_so(press: PressPage, desk: Desk, said: str) -> None:
    approve(press, "H. Cho")
    words = find(press, QPlainTextEdit, "statement-quote-en")
    words.setFocus()
    QTest.keyClicks(words, "All ")
    assert "H. Cho" in find(press, QLabel, "statement-approval-lost-en").text()
    assert press.commit()
    stored = statement(desk, said)
    assert stored.quote["en"] == "All Rivers need room."
    assert not stored.approvals
    assert "H. Cho" in find(press, QLabel, "statement-approval-lost-en").text()
    desk.undo()
    assert statement(desk, said).approvals["en"].approved_by == "H. Cho"


def test_words_put_back_before_they_are_stored_stay_approved(press: PressPage, desk: Desk, said: str) -> None:
    approve(press, "H. Cho")
    words = find(press, QPlainTextEdit, "statement-quote-en")
    words.setFocus()
    QTest.keyClicks(words, "A")
    QTest.keyClick(words, Qt.Key.Key_Backspace)
    assert press.commit()
    assert statement(desk, said).approvals["en"].approved_by == "H. Cho"


def test_the_other_language_changed_elsewhere_is_kept(press: PressPage, desk: Desk, said: str) -> None:
    words = find(press, QPlainTextEdit, "statement-quote-en")
    words.setFocus()
    QTest.keyClicks(words, "All ")
    desk.attempt(
        "Elsewhere",
        lambda edit: press_edits.set_quote(edit, said, {"ko": "강은 넓다."}, statement(desk, said).quote),
    )
    assert press.commit()
    assert dict(statement(desk, said).quote) == {"ko": "강은 넓다.", "en": "All Rivers need room."}


def test_the_list_marks_what_a_quote_waits_for(press: PressPage, desk: Desk, said: str) -> None:
    assert mark(press, said) == "No consent yet"
    consent = find(press, QComboBox, "statement-consent")
    consent.setFocus()
    QTest.keyClick(consent, Qt.Key.Key_Down)
    QTest.keyClick(consent, Qt.Key.Key_Down)
    consent.activated.emit(consent.currentIndex())
    assert statement(desk, said).consent is QuoteConsent.GIVEN
    assert mark(press, said) == "Translation not approved"
    approve(press, "H. Cho")
    assert mark(press, said) == ""


def test_a_photo_lacks_its_description_until_it_is_written(press: PressPage, desk: Desk) -> None:
    made: list[str] = []
    words = Text({"en": "x"})

    def change(edit: Edit) -> None:
        made.append(press_edits.add_photo(edit, desk.forum_uid, "a.png", b"data", words))
        edit.change(records.Photo, made[0], {"credit": words})

    desk.attempt("Add photo", change)
    press.show_place(made[0])
    rows = press.photos.list.rows
    row = rows.row(rows.index(rows.place(made[0]), 0))
    assert row is not None
    assert row.mark == "No description"
    alt = find(press, QPlainTextEdit, "photo-alt")
    alt.setFocus()
    QTest.keyClicks(alt, "Two people shake hands.")
    assert press.commit()
    assert desk.snapshot is not None
    assert desk.snapshot.press.photos[-1].alt["en"] == "Two people shake hands."


def test_a_contact_tells_which_releases_name_it(press: PressPage, desk: Desk) -> None:
    made: list[str] = []
    desk.attempt(
        "Add contact",
        lambda edit: made.append(press_edits.add_contact(edit, desk.forum_uid, email="press@example.org")),
    )
    press.show_place(made[0])
    told = find(press, QLabel, "contact-named-in")
    assert told.text() == "Every release names this contact."


def test_the_order_of_protocol_is_a_field_of_the_person(press: PressPage, desk: Desk) -> None:
    assert desk.snapshot is not None
    uid = desk.snapshot.person("wang-zg").uid
    desk.go(Place("people", uid, "precedence"))
    line = find(press.window(), QLineEdit, "person-precedence")
    line.setFocus()
    QTest.keyClicks(line, "2")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert desk.snapshot.person("wang-zg").precedence == 2
