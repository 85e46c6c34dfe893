"""What an organizer does with the press material, with the keys and the mouse, from the overview to the page."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.pages.overview.findings_view import FindingsView
from eventdesk.desktop.pages.overview.page import OverviewPage
from eventdesk.desktop.pages.press.page import PressPage
from eventdesk.desktop.theme import Mode, Theme
from eventdesk.desktop.window import MainWindow
from eventdesk.interchange.importing import import_forums
from eventdesk.model import records
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.resources import resource
from eventdesk.workspace.workspace import Workspace

Key = Qt.Key
Left = Qt.MouseButton.LeftButton
Ctrl = Qt.KeyboardModifier.ControlModifier
SAMPLE = resource("samples", "korea-china-sti-7.yaml")


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
    desk = Desk()
    desk.open(Workspace.open(Path(shutil.copy(sample_file, tmp_path))))
    yield desk
    desk.close()


@pytest.fixture
def window(desk: Desk, theme: Theme, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = MainWindow(desk, Settings(tmp_path / "settings.ini"), theme)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def press(window: MainWindow, qtbot: QtBot) -> PressPage:
    window.show_page("press")
    page = window.pages.shown
    assert isinstance(page, PressPage)
    drawn(page, qtbot)
    activate(window)
    return page


def drawn(page: PressPage, qtbot: QtBot) -> str:
    """The preview's text once it is of the forum as it is now, with every line break and space made one space."""
    failures: list[str] = []
    page.preview.failed.connect(failures.append)
    qtbot.waitUntil(lambda: page.preview.result is not None or bool(failures), timeout=20_000)
    assert not failures
    return " ".join(page.preview.text().split())


def activate(window: QWidget) -> None:
    """Without a window manager nobody gives a window its place back when a list or another window closes."""
    QTest.qWait(10)
    window.activateWindow()
    QTest.qWait(10)
    assert QApplication.activeWindow() is window


def find(parent: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def click(parent: QWidget, name: str) -> None:
    button = parent.findChild(QPushButton, name) or parent.findChild(QToolButton, name)
    assert button is not None, name
    assert button.isEnabled(), button.toolTip()
    QTest.mouseClick(button, Left)


def click_row(view: FindingsView, told: str) -> None:
    model = view.model()
    row = next(n for n in range(model.rowCount()) if model.index(n, 0).data() == told)
    QTest.mouseClick(view.viewport(), Left, pos=view.visualRect(model.index(row, 0)).center())


def type_over(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClick(field, Key.Key_A, Ctrl)
    QTest.keyClicks(field, text)


def pick(line: QWidget, typed: str) -> None:
    """Type a part of a name and take the first that is found, with the keys alone."""
    line.setFocus()
    QTest.keyClicks(line, typed)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Key.Key_Return)
    activate(line.window())


def snapshot_of(desk: Desk) -> ForumSnapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def test_no_press_contact_leads_to_one_that_the_release_then_names(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    overview = window.pages.shown
    assert isinstance(overview, OverviewPage)
    click_row(overview.findings, "No press contact")
    page = window.pages.shown
    assert isinstance(page, PressPage)
    name = page.focusWidget()
    assert name.objectName() == "contact-name"
    assert snapshot_of(desk).press.contacts == ()  # looking there stores nothing

    QTest.keyClicks(name, "Kim Bo-ra")
    QTest.keyClick(name, Key.Key_Tab)
    qtbot.waitUntil(lambda: bool(snapshot_of(desk).press.contacts))
    phone = find(page, QLineEdit, "contact-phone")
    phone.setFocus()
    QTest.keyClicks(phone, "+82 2 555 0101")
    QTest.keyClick(phone, Key.Key_Return)

    (contact,) = snapshot_of(desk).press.contacts
    assert (contact.name["en"], contact.phone) == ("Kim Bo-ra", "+82 2 555 0101")
    assert "+82 2 555 0101" in drawn(page, qtbot)
    window.show_page("overview")
    told = [overview.findings.model().index(n, 0).data() for n in range(overview.findings.model().rowCount())]
    assert "No press contact" not in told


def test_the_keyboard_goes_through_what_is_missing(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    overview = window.pages.shown
    assert isinstance(overview, OverviewPage)
    went: list[Place] = []
    overview.findings.went.disconnect(desk.go)
    overview.findings.went.connect(went.append)
    view = overview.findings
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    while view.currentIndex().data() != "2 talks without a title":
        row = view.currentIndex().row()
        QTest.keyClick(view, Key.Key_Down)
        assert view.currentIndex().row() == row + 1
    QTest.keyClick(view, Key.Key_Return)
    QTest.keyClick(view, Key.Key_Down)
    QTest.keyClick(view, Key.Key_Return)
    keynotes = next(session for session in snapshot_of(desk).sessions if session.kind == "keynote")
    assert went == [Place("programme", keynotes.items[0].uid, "title")]


def test_a_statement_added_stands_in_the_page_exactly_as_typed(press: PressPage, desk: Desk, qtbot: QtBot) -> None:
    press.tabs.setCurrentIndex(2)
    before = len(snapshot_of(desk).statements)
    click(press, "add-statement")
    pick(find(press, QLineEdit, "statement-person-uid"), "Jang Seok")
    qtbot.waitUntil(lambda: len(snapshot_of(desk).statements) == before + 1)
    qtbot.waitUntil(lambda: press.statements.form.uid == snapshot_of(desk).statements[-1].uid)

    pick(find(press, QLineEdit, "statement-at"), "closing")
    quote = find(press, QPlainTextEdit, "statement-quote")
    quote.setFocus()
    QTest.keyClicks(quote, 'We call it "open science",  simply. ')
    find(press, QLineEdit, "statement-language").setFocus()

    stored = snapshot_of(desk).statements[-1]
    assert stored.quote["en"] == 'We call it "open science",  simply. '
    assert (stored.person, stored.at) == ("jang-si", "closing")
    assert "open science" in drawn(press, qtbot)

    desk.undo()
    assert not snapshot_of(desk).statements[-1].quote
    assert "open science" not in drawn(press, qtbot)


def test_words_before_a_speaker_stay_in_the_field(press: PressPage, desk: Desk) -> None:
    press.tabs.setCurrentIndex(2)
    before = len(snapshot_of(desk).statements)
    click(press, "add-statement")
    says = find(press, QPlainTextEdit, "statement-says")
    says.setFocus()
    QTest.keyClicks(says, "rivers need room")
    find(press, QLineEdit, "statement-language").setFocus()
    assert len(snapshot_of(desk).statements) == before
    assert isinstance(says, QPlainTextEdit)
    assert says.toPlainText() == "rivers need room"
    pick(find(press, QLineEdit, "statement-person-uid"), "Jang Seok")
    assert press.commit()
    assert snapshot_of(desk).statements[-1].says["en"] == "rivers need room"


def overrule(press: PressPage, key: str, words: str) -> None:
    press.tabs.setCurrentIndex(1)
    press.story.select(key)
    field = find(press, QPlainTextEdit, "paragraph-words")
    type_over(field, words)
    click(press, "overrule-paragraph")


def test_an_overruled_paragraph_prints_and_tells_when_its_facts_change(
    press: PressPage, desk: Desk, qtbot: QtBot
) -> None:
    overrule(press, "lead", "STEPI, led by its president, held the forum in Seoul.")
    assert "led by its president" in drawn(press, qtbot)
    assert press.story.stale == 0

    host = snapshot_of(desk).forum.organizations[0].organization
    window = press.window()
    desk.go(Place("people", snapshot_of(desk).organization(host).uid, "name"))
    activate(window)
    name = window.focusWidget()
    assert isinstance(name, QLineEdit)
    type_over(name, "Institute of Science Policy")
    QTest.keyClick(name, Key.Key_Return)
    desk.go(Place("press", "", "story"))
    activate(window)
    assert press.story.stale == 1
    assert press.tabs.tabText(1) == "Text: 1 stale"
    told = find(press, QWidget, "paragraph-changes").property("text")
    assert "Science and Technology Policy Institute → Institute of Science Policy" in told
    assert "led by its president" in drawn(press, qtbot)

    click(press, "keep-mine")
    assert press.story.stale == 0
    desk.undo()
    assert press.story.stale == 1
    click(press, "take-program")
    assert "led by its president" not in drawn(press, qtbot)
    assert "Institute of Science Policy" in drawn(press, qtbot)
    assert snapshot_of(desk).press.releases[0].overrides == {}


def test_a_hidden_paragraph_is_not_printed_and_comes_back(press: PressPage, desk: Desk, qtbot: QtBot) -> None:
    press.tabs.setCurrentIndex(1)
    press.story.select("attendance")
    shown = press.story.story
    assert shown is not None
    sentence = next(one.text for one in shown.paragraphs if one.key == "attendance")
    assert sentence in drawn(press, qtbot)
    click(press, "hide-paragraph")
    assert sentence not in drawn(press, qtbot)
    click(press, "return-paragraph")
    assert sentence in drawn(press, qtbot)


def test_words_typed_for_a_paragraph_are_kept_when_another_is_chosen(press: PressPage, desk: Desk) -> None:
    press.tabs.setCurrentIndex(1)
    press.story.select("lead")
    field = find(press, QPlainTextEdit, "paragraph-words")
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(field, " It rained.")
    press.story.select("attendance")
    assert snapshot_of(desk).press.releases[0].overrides["lead"].text.endswith(" It rained.")
    assert "rained" not in field.toPlainText()
    assert set(snapshot_of(desk).press.releases[0].overrides) == {"lead"}


def test_the_page_keeps_its_place_and_zoom_while_it_is_drawn_anew(
    press: PressPage, desk: Desk, qtbot: QtBot
) -> None:
    pages = press.preview.pages
    click(press, "preview-zoom-in")
    zoom = pages.zoom
    pages.verticalScrollBar().setValue(300)
    uid = snapshot_of(desk).press.releases[0].uid
    headline = Text({"en": "Two countries, one forum"})
    desk.attempt("Change release", lambda edit: edit.change(records.Release, uid, {"headline": headline}))
    assert pages.page_count > 1  # the last page stays until the next is there
    assert "Two countries, one forum" in drawn(press, qtbot)
    assert pages.zoom == zoom
    assert abs(pages.verticalScrollBar().value() - 300) <= 2
    assert not pages.fits_width


def test_a_release_is_added_copied_and_deleted(press: PressPage, desk: Desk, qtbot: QtBot) -> None:
    click(press, "add-release")
    assert len(snapshot_of(desk).press.releases) == 2
    added = snapshot_of(desk).press.releases[1]
    assert press.bar.release == added
    headline = find(press, QPlainTextEdit, "release-headline")
    headline.setFocus()
    QTest.keyClicks(headline, "A second look")
    find(press, QComboBox, "release-language").setFocus()
    click(press, "duplicate-release")
    assert [one.headline.get("en") for one in snapshot_of(desk).press.releases][1:] == ["A second look"] * 2
    click(press, "remove-release")
    click(press, "remove-release")
    click(press, "remove-release")
    assert snapshot_of(desk).press.releases == ()
    assert press.preview.result is None
    desk.undo()
    assert len(snapshot_of(desk).press.releases) == 1


def test_pictures_are_added_in_one_step_and_what_is_none_is_named(
    press: PressPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("hall.png", "panel.png"):
        picture = QImage(60, 40, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.darkGreen if name == "hall.png" else Qt.GlobalColor.darkBlue)
        picture.save(str(tmp_path / name))
    (tmp_path / "notes.png").write_text("no picture at all")
    refused: list[str] = []
    desk.refused.connect(refused.append)
    before = len(snapshot_of(desk).press.photos)
    press.tabs.setCurrentIndex(4)
    press.photos.add_files([tmp_path / name for name in ("hall.png", "notes.png", "panel.png")])
    qtbot.waitUntil(lambda: len(snapshot_of(desk).press.photos) == before + 2)
    assert [photo.file for photo in snapshot_of(desk).press.photos[before:]] == ["hall.png", "panel.png"]
    assert len(refused) == 1
    assert "notes.png" in refused[0]
    qtbot.waitUntil(lambda: {"hall.png", "panel.png"} <= set(press.photos.list.pictures))
    desk.undo()
    assert len(snapshot_of(desk).press.photos) == before


def test_a_caption_is_suggested_where_the_programme_vouches_for_it(press: PressPage, desk: Desk) -> None:
    from eventdesk.workspace import press_edits

    cho = snapshot_of(desk).person("cho").uid
    made: list[str] = []

    def change(edit: object) -> None:
        uid = press_edits.add_photo(edit, desk.forum_uid)  # type: ignore[arg-type]
        press_edits.set_photo_people(edit, uid, [cho])  # type: ignore[arg-type]
        made.append(uid)

    desk.attempt("Add photo", change)
    press.tabs.setCurrentIndex(4)
    press.photos.list.select(made[0])
    click(press, "suggest-caption")
    caption = snapshot_of(desk).press.photos[-1].caption
    assert caption["en"] == "Hwang-hee Cho, president of STEPI, gives the opening speech"
    assert caption["ko"] == "조황희 과학기술정책연구원 원장 개회사 모습"
    suggest = find(press, QPushButton, "suggest-caption")
    assert not suggest.isEnabled()
    assert suggest.toolTip() == "It has a caption already."


def test_an_outcome_is_added_and_moved_to_another_session(press: PressPage, desk: Desk, qtbot: QtBot) -> None:
    press.tabs.setCurrentIndex(3)
    click(press, "add-outcome")
    text = find(press, QPlainTextEdit, "outcome-text")
    QTest.keyClicks(text, "a joint data bank")
    find(press, QLineEdit, "outcome-session-uid").setFocus()
    ai = snapshot_of(desk).sessions[-1]
    assert ai.outcomes[-1].text["en"] == "a joint data bank"
    qtbot.waitUntil(lambda: press.outcomes.form.uid == ai.outcomes[-1].uid)
    assert "a joint data bank" in drawn(press, qtbot)
    click(press, "move-outcome-up")
    moved = [one.text["en"] for one in snapshot_of(desk).sessions[-1].outcomes]
    assert moved[-2] == "a joint data bank"
