"""A release’s fields and its text, with the keys and the mouse: what is printed, in which order and words."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.press.fact_list import FactList
from eventdesk.desktop.pages.press.page import PressPage
from eventdesk.desktop.theme import Mode, Theme
from eventdesk.desktop.window import MainWindow
from eventdesk.interchange.importing import import_forums
from eventdesk.model import records
from eventdesk.model.kinds import ReleaseKind
from eventdesk.model.snapshot import ForumSnapshot, Release
from eventdesk.model.text import Text
from eventdesk.resources import resource
from eventdesk.workspace import press_edits
from eventdesk.workspace.workspace import Workspace

Key = Qt.Key
Left = Qt.MouseButton.LeftButton
Ctrl, Alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_RELEASE, _TEXT = 0, 1


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    theme = Theme(qapp, Mode.LIGHT)
    theme.load_fonts()
    return theme


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "forum.eventdesk"
    workspace = Workspace.create(path)
    import_forums(workspace, [resource("samples", "korea-china-sti-7.yaml")])
    workspace.close()
    return path


@pytest.fixture
def desk(tmp_path: Path, sample_file: Path, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk()
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
    printed(page, qtbot)
    return page


def printed(page: PressPage, qtbot: QtBot) -> str:
    """The preview's text once it is of what was asked for last, with every break made one space."""
    qtbot.waitUntil(lambda: page.preview.result is not None and not page._soon.isActive(), timeout=20_000)
    return " ".join(page.preview.text().split())


def find(parent: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def click(parent: QWidget, name: str) -> None:
    button = parent.findChild(QPushButton, name) or parent.findChild(QToolButton, name)
    assert button is not None, name
    assert button.isEnabled(), button.toolTip()
    QTest.mouseClick(button, Left)


def choose(box: QWidget, label: str) -> None:
    """An entry of a list of choices, by the keys."""
    assert isinstance(box, QComboBox)
    steps = box.findText(label) - box.currentIndex()
    box.setFocus()
    for _ in range(abs(steps)):
        QTest.keyClick(box, Key.Key_Down if steps > 0 else Key.Key_Up)
    assert box.currentText() == label


def snapshot_of(desk: Desk) -> ForumSnapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def release_of(desk: Desk, place: int = 0) -> Release:
    return snapshot_of(desk).press.releases[place]


def keys_of(press: PressPage) -> list[str]:
    assert press.story.story is not None
    return [each.key for each in press.story.story.paragraphs]


def test_a_common_window_has_room_for_the_page(press: PressPage, qtbot: QtBot) -> None:
    press.window().resize(1280, 800)
    qtbot.waitUntil(lambda: press.window().width() == 1280)
    assert press.preview.width() >= 400
    assert press.tabs.width() >= press.tabs.sizeHint().width()  # no tab is cut or scrolled away


def test_a_small_window_cuts_no_button(press: PressPage, qtbot: QtBot) -> None:
    """A button with a longer name, as some languages have it, in 1280 × 800 at 200 %."""
    press.bar.add_button.setText("Add another release of this forum")
    press.window().resize(640, 400)
    press.tabs.setCurrentIndex(_TEXT)
    for name in ("export-release", "issue-release", "add-release"):
        made = press.bar.findChild(QPushButton, name) or press.bar.findChild(QToolButton, name)
        assert made is not None
        qtbot.waitUntil(lambda made=made: made.width() >= made.minimumSizeHint().width())  # type: ignore[misc]


# The release


def test_each_kind_shows_the_fields_that_it_prints(press: PressPage, desk: Desk, qtbot: QtBot) -> None:
    why = find(press, QPlainTextEdit, "release-why")
    assert not why.isVisible()
    choose(find(press, QComboBox, "release-kind"), "Media advisory (before the forum)")
    assert release_of(desk).kind is ReleaseKind.ADVISORY
    assert why.isVisible()
    why.setFocus()
    QTest.keyClicks(why, "Two neighbours compare notes")
    # Still typed, and on the page already.
    qtbot.waitUntil(lambda: "Two neighbours compare notes" in printed(press, qtbot), timeout=20_000)
    assert not release_of(desk).why
    choose(find(press, QComboBox, "release-kind"), "Result release (after the forum)")
    assert release_of(desk).why["en"] == "Two neighbours compare notes"  # hidden, not lost
    assert not why.isVisible()


def test_an_embargo_has_a_day_a_time_and_a_zone_and_can_be_lifted(
    press: PressPage, desk: Desk, qtbot: QtBot
) -> None:
    later = find(press, QRadioButton, "release-embargo-set")
    press.release.form.focus_field("embargo_until")
    QTest.mouseClick(later, Left, pos=QPoint(8, later.height() // 2))
    time, day = (
        find(press, QLineEdit, "release-embargo-until"),
        find(press, QLineEdit, "release-embargo-until-day"),
    )
    assert time.hasFocus()
    assert release_of(desk).embargo_until is None
    QTest.keyClicks(time, "0900")
    day.setFocus()
    QTest.keyClick(day, Key.Key_A, Ctrl)
    QTest.keyClicks(day, "20191228")
    QTest.keyClick(day, Key.Key_Return)
    assert release_of(desk).embargo_until == datetime(2019, 12, 28, 9, 0)
    assert release_of(desk).embargo_zone == ""

    zone = find(press, QLineEdit, "release-embargo-zone")
    zone.setFocus()
    QTest.keyClicks(zone, "berlin")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Key.Key_Return)
    assert release_of(desk).embargo_zone == "Europe/Berlin"
    told = [each.text() for each in press.findChildren(QLabel) if "by the forum’s clock" in each.text()]
    assert told == ["Sat, Dec 28, 09:00 in Europe/Berlin is Sat, Dec 28, 17:00 by the forum’s clock (Asia/Seoul)"]
    assert "Embargoed until 9:00 a.m. CET" in printed(press, qtbot)

    at_once = find(press, QRadioButton, "release-embargo-none")
    QTest.mouseClick(at_once, Left, pos=QPoint(8, at_once.height() // 2))
    assert (release_of(desk).embargo_until, release_of(desk).embargo_zone) == (None, "")
    desk.undo()
    assert release_of(desk).embargo_until == datetime(2019, 12, 28, 9, 0)
    assert release_of(desk).embargo_zone == "Europe/Berlin"


def test_a_release_names_some_contacts_in_an_order_or_all(press: PressPage, desk: Desk, qtbot: QtBot) -> None:
    def add(edit: object) -> None:
        for name in ("Kim", "Lee", "Wang"):
            press_edits.add_contact(edit, desk.forum_uid, Text({"en": name}), phone="1")  # type: ignore[arg-type]

    desk.attempt("Add contacts", add)
    contacts = find(press, QListWidget, "release-contacts")
    assert isinstance(contacts, QListWidget)
    contacts.setFocus()
    contacts.setCurrentRow(0)
    QTest.keyClick(contacts, Key.Key_Space)
    ids = {contact.name["en"]: contact.id for contact in snapshot_of(desk).press.contacts}
    assert release_of(desk).contacts == (ids["Lee"], ids["Wang"])
    names = [contacts.item(row).text() for row in range(3)]
    contacts.setCurrentRow(names.index("Wang"))
    QTest.keyClick(contacts, Key.Key_Up, Alt)
    assert release_of(desk).contacts == (ids["Wang"], ids["Lee"])
    text = printed(press, qtbot)
    assert text.index("Wang 1") < text.index("Lee 1")
    assert "Kim 1" not in text
    while release_of(desk).contacts:
        desk.undo()
    assert [contacts.item(row).checkState() for row in range(3)] == [Qt.CheckState.Checked] * 3


def test_the_same_release_in_another_language_is_one_step(press: PressPage, desk: Desk, qtbot: QtBot) -> None:
    button = find(press, QToolButton, "release-languages")
    assert isinstance(button, QToolButton)
    menu = button.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions()]
    assert names == ["In 한국어", "In 中文", "In 中文 (繁體)"]
    menu.actions()[0].trigger()
    assert [each.language for each in snapshot_of(desk).press.releases] == ["en", "ko"]
    assert press.bar.release == release_of(desk, 1)
    # Its own language first.
    qtbot.waitUntil(lambda: find(press, QPlainTextEdit, "release-headline").accessibleName() == "Headline (ko)")
    assert "보도자료" in printed(press, qtbot)
    assert desk.workspace is not None
    assert desk.workspace.steps()[0].label == "Add release in 한국어"
    desk.undo()
    assert [each.language for each in snapshot_of(desk).press.releases] == ["en"]


def test_marks_of_one_release_are_not_set_in_the_words_of_another(
    text: PressPage, qtlog: Any, qtbot: QtBot
) -> None:
    text.bar.duplicate("zh-Hans")  # nothing of the case is in Chinese: its paragraphs are full of marks
    for place in (0, 1, 0):
        text.bar.choice.setCurrentIndex(place)
        printed(text, qtbot)
    assert not [record.message for record in qtlog.records if "out of range" in record.message]


def test_where_a_release_stands_is_told(press: PressPage, desk: Desk, qtbot: QtBot) -> None:
    from eventdesk.desktop.pages.press.telling import told_story
    from eventdesk.press.keeping import pack_story
    from eventdesk.workspace.issuing import Issue, issue_release

    standing = find(press, QLabel, "release-standing")
    assert isinstance(standing, QLabel)
    qtbot.waitUntil(lambda: standing.text() == "Draft: not issued yet")
    story = told_story(snapshot_of(desk), release_of(desk))
    values = {fact.id: fact.value for fact in story.facts}
    issue = Issue(pack_story(story), values, story.headline, {}, datetime(2019, 12, 27, 18, 0))
    desk.attempt("Issue", lambda edit: issue_release(edit, release_of(desk).uid, issue))
    press.bar.look()
    qtbot.waitUntil(lambda: "Issued v1" in press.bar.choice.currentText())
    cho = snapshot_of(desk).person("cho").uid
    position = Text({"en": "chairman"})
    desk.attempt("Change person", lambda edit: edit.change(records.Person, cho, {"position": position}))
    qtbot.waitUntil(lambda: "Changed since v1" in press.bar.choice.currentText())

    # What was told wrongly goes with the release that a correction puts right.
    made: list[str] = []
    kind = ReleaseKind.CORRECTION
    desk.attempt("Add", lambda edit: made.append(press_edits.add_release(edit, desk.forum_uid, kind, "en")))
    press.bar.select(made[0])
    corrects = find(press, QComboBox, "release-corrects-uid")
    assert isinstance(corrects, QComboBox)
    corrects.setFocus()
    QTest.keyClick(corrects, Key.Key_Down)
    assert release_of(desk, 1).was == {"person:cho.position": "president"}
    told = [each.text() for each in press.findChildren(QLabel) if "→" in each.text()]
    assert told == ["Position of Hwang-hee Cho: president → chairman"]
    assert "Correct is “chairman”" in printed(press, qtbot)


# Its text


@pytest.fixture
def text(press: PressPage) -> PressPage:
    press.tabs.setCurrentIndex(_TEXT)
    press.story.select("attendance")
    press.story.list.setFocus()
    return press


def test_a_paragraph_moves_by_the_keys_in_one_step_and_back(text: PressPage, desk: Desk, qtbot: QtBot) -> None:
    before = keys_of(text)
    QTest.keyClick(text.story.list, Key.Key_Up, Alt)
    assert keys_of(text) == ["attendance", "lead", *before[2:]]
    assert text.story.list.key == "attendance"
    assert printed(text, qtbot).index("More than 100") < printed(text, qtbot).index("aimed to take stock")
    desk.undo()
    assert keys_of(text) == before
    assert release_of(desk).order == ()
    desk.redo()
    click(text, "natural-order")
    assert keys_of(text) == before
    natural = find(text, QPushButton, "natural-order")
    assert not natural.isEnabled()
    assert natural.toolTip() == "The paragraphs are in the program’s order."


def test_a_paragraph_is_dragged_to_its_place(text: PressPage, desk: Desk) -> None:
    before = keys_of(text)
    view = text.story.list
    rects = [view.visualRect(view.entries.index(row, 0)) for row in range(3)]
    port = view.viewport()
    QTest.mousePress(port, Left, pos=rects[1].center())
    QTest.mouseMove(port, QPoint(rects[0].center().x(), rects[1].top() - 20))
    QTest.mouseMove(port, QPoint(rects[0].center().x(), rects[0].top() + 4))
    QTest.mouseRelease(port, Left, pos=QPoint(rects[0].center().x(), rects[0].top() + 4))
    assert keys_of(text) == [before[1], before[0], *before[2:]]
    assert desk.workspace is not None
    assert desk.workspace.steps()[0].label == "Move paragraph"


def test_a_paragraph_of_ones_own_stands_where_it_was_added(text: PressPage, desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClick(text.story.list, Key.Key_Return, Ctrl)
    words = find(text, QPlainTextEdit, "paragraph-words")
    assert words.hasFocus()
    QTest.keyClicks(words, "Snow fell on the Shilla Hotel.")
    qtbot.waitUntil(lambda: "Snow fell" in printed(text, qtbot), timeout=20_000)  # before it is stored
    assert release_of(desk).overrides == {}
    QTest.keyClick(words, Key.Key_Return, Ctrl)
    assert keys_of(text)[:3] == ["lead", "attendance", "own:1"]
    assert text.story.list.key == "own:1"
    added = release_of(desk).overrides["own:1"]
    assert added.text == "Snow fell on the Shilla Hotel."
    assert added.basis["forum.venue"] == "Shilla Hotel"
    page = printed(text, qtbot)
    assert page.index("More than 100") < page.index("Snow fell") < page.index("opening speech")

    text.story.list.setFocus()
    QTest.keyClick(text.story.list, Key.Key_Up, Alt)
    assert keys_of(text)[:3] == ["lead", "own:1", "attendance"]
    QTest.keyClick(text.story.list, Key.Key_Delete)
    assert "own:1" not in keys_of(text)
    assert release_of(desk).overrides == {}
    desk.undo()
    assert keys_of(text)[:3] == ["lead", "own:1", "attendance"]


def test_what_is_typed_stays_on_the_page_while_something_else_is_stored(
    text: PressPage, desk: Desk, qtbot: QtBot
) -> None:
    words = find(text, QPlainTextEdit, "paragraph-words")
    words.setFocus()
    QTest.keyClick(words, Key.Key_End, Ctrl)
    QTest.keyClicks(words, " Even more came.")
    uid = release_of(desk).uid
    desk.attempt("Number", lambda edit: edit.change(records.Release, uid, {"number": "2019-47"}))
    page = printed(text, qtbot)
    assert "Even more came." in page
    assert "2019-47" in page
    assert release_of(desk).overrides == {}
    assert isinstance(words, QPlainTextEdit)
    assert words.toPlainText().endswith(" Even more came.")
    # Left for another part of the press material it is stored; Escape would have dropped it.
    assert text.commit()
    assert release_of(desk).overrides["attendance"].text.endswith(" Even more came.")


def test_one_begun_without_words_leaves_nothing(text: PressPage, desk: Desk, qtbot: QtBot) -> None:
    steps = desk.workspace.steps() if desk.workspace is not None else ()
    click(text, "add-paragraph")
    rows = text.story.list.entries.rowCount()
    words = find(text, QPlainTextEdit, "paragraph-words")
    QTest.keyClicks(words, "So")
    QTest.keyClick(words, Key.Key_Escape)
    qtbot.waitUntil(lambda: text.story.list.entries.rowCount() == rows - 1)
    assert text.story.list.key == "attendance"
    click(text, "add-paragraph")
    text.story.select("lead")
    qtbot.waitUntil(lambda: text.story.list.entries.rowCount() == rows - 1)
    assert text.story.list.key == "lead"
    assert desk.workspace is not None
    assert desk.workspace.steps() == steps


def test_delete_hides_a_paragraph_and_shows_it_again(text: PressPage, desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClick(text.story.list, Key.Key_Delete)
    assert release_of(desk).overrides["attendance"].text == ""
    assert "More than 100" not in printed(text, qtbot)
    assert text.story.list.key == "attendance"
    QTest.keyClick(text.story.list, Key.Key_Delete)
    assert release_of(desk).overrides == {}
    assert "More than 100" in printed(text, qtbot)


def test_a_stale_paragraph_shows_what_differs_and_takes_either_side(text: PressPage, desk: Desk) -> None:
    text.story.select("lead")
    words = find(text, QPlainTextEdit, "paragraph-words")
    assert isinstance(words, QPlainTextEdit)
    words.setFocus()
    QTest.keyClick(words, Key.Key_End, Ctrl)
    QTest.keyClicks(words, " It snowed.")
    QTest.keyClick(words, Key.Key_Return, Ctrl)
    forum = snapshot_of(desk).forum
    venue = Text({"en": "Lotte Hotel"})
    desk.attempt("Change forum", lambda edit: edit.change(records.Forum, forum.uid, {"venue": venue}))
    changes = find(text, QLabel, "paragraph-changes")
    assert isinstance(changes, QLabel)
    assert changes.text() == "Venue: Shilla Hotel → Lotte Hotel"
    difference = find(text, QTextEdit, "paragraph-difference")
    assert isinstance(difference, QTextEdit)
    assert difference.isVisible()
    assert difference.accessibleDescription() == "without “Shilla”, with “Lotte”, without “It snowed.”"
    click(text, "keep-mine")
    assert text.story.stale == 0
    assert desk.workspace is not None
    assert desk.workspace.steps()[0].label == "Keep own words"
    desk.undo()
    assert text.story.stale == 1
    click(text, "take-program")
    assert release_of(desk).overrides == {}


def test_a_fact_leads_to_its_field(text: PressPage, desk: Desk) -> None:
    facts = find(text, QWidget, "paragraph-facts")
    facts.setFocus()
    QTest.keyClick(facts, Key.Key_Home)
    QTest.keyClick(facts, Key.Key_Return)
    window = text.window()
    assert isinstance(window, MainWindow)
    assert window.pages.shown is not text
    focus = window.focusWidget()
    assert focus is not None
    assert focus.objectName().startswith("forum-attendance")


def test_words_that_are_not_translated_lead_to_where_they_are(text: PressPage, desk: Desk) -> None:
    text.bar.duplicate("ko")
    text.story.select("lead")
    first = text.story.list.entries.index(0, 0).data()
    assert "Not translated" in first
    facts = find(text, FactList, "paragraph-facts")
    assert isinstance(facts, FactList)
    assert "Not in 한국어" in facts.rows.index(0, 0).data()
    facts.scrollToTop()
    QTest.mouseClick(facts.viewport(), Left, pos=facts.visualRect(facts.rows.index(0, 0)).center())
    focus = text.window().focusWidget()
    assert focus is not None
    assert focus.objectName() == "forum-theme-ko"
    assert isinstance(focus, QLineEdit)
    assert focus.text() == ""
