"""What is chosen for a document: only what it depends on, kept where that is of use."""

from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QColorDialog, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.desktop.forms import Picker
from eventdesk.desktop.pages.documents.options import Options, OptionsBar
from eventdesk.documents.catalog import DOCUMENTS, Option
from eventdesk.documents.paper import PageSize
from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.snapshot import Forum, ForumSnapshot
from eventdesk.resources import resource

NAMES = {
    Option.SECOND_LANGUAGE: "document-second-language",
    Option.LARGE_PRINT: "document-large-print",
    Option.ACCENT: "document-accent",
    Option.SECOND_ZONE: "document-second-zone",
    Option.PERSON: "document-person",
    Option.LANDSCAPE: "document-landscape",
    Option.TEMPLATE: "document-template",
}


@pytest.fixture(scope="module")
def quiet() -> ForumSnapshot:
    return read_forum(Path(resource("samples", "quiet-cities-3.yaml")))


@pytest.fixture
def bar(qtbot: QtBot, quiet: ForumSnapshot) -> OptionsBar:
    bar = OptionsBar()
    qtbot.addWidget(bar)
    bar.resize(900, 120)
    bar.show_choices(quiet, "agenda")
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def find(bar: QWidget, name: str) -> QWidget:
    found = bar.findChild(QWidget, name)
    assert found is not None, name
    return found


def select(bar: OptionsBar, name: str, text: str) -> None:
    box = find(bar, name)
    assert isinstance(box, QComboBox)
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findText(text)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == text


def type_and_take(bar: OptionsBar, name: str, typed: str) -> None:
    line = find(bar, name)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, typed)
    picker = line.parentWidget()
    assert isinstance(picker, Picker)
    assert picker.popup.isVisible()
    QTest.keyClick(picker.popup, Qt.Key.Key_Return)


@pytest.mark.parametrize("document", list(DOCUMENTS))
def test_only_what_a_document_depends_on_is_offered(bar: OptionsBar, quiet: ForumSnapshot, document: str) -> None:
    bar.show_choices(quiet, document)
    for option, name in NAMES.items():
        assert find(bar, name).isVisible() is (option in DOCUMENTS[document].options), name
    papers = find(bar, "document-page-size")
    assert isinstance(papers, QComboBox)
    offered = [papers.itemText(n) for n in range(papers.count())]
    assert offered == [size.value for size in DOCUMENTS[document].sizes]
    assert bar.options.page_size in DOCUMENTS[document].sizes


def test_what_is_chosen_is_what_is_asked_for(bar: OptionsBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.changed):
        select(bar, "document-second-language", "한국어")
    large = find(bar, "document-large-print")
    assert isinstance(large, QCheckBox)
    with qtbot.waitSignal(bar.changed):
        QTest.keyClick(large, Qt.Key.Key_Space)
    with qtbot.waitSignal(bar.changed):
        type_and_take(bar, "document-second-zone", "berlin")
    select(bar, "document-page-size", "A5")
    assert bar.options == Options(
        "en", PageSize.A5, second_language="ko", large_print=True, second_zone="Europe/Berlin"
    )


def test_china_is_found_by_beijing(bar: OptionsBar) -> None:
    type_and_take(bar, "document-second-zone", "beijing")
    assert bar.options.second_zone == "Asia/Shanghai"


def test_a_second_clock_is_taken_away_by_emptying_it(bar: OptionsBar, qtbot: QtBot) -> None:
    type_and_take(bar, "document-second-zone", "berlin")
    line = find(bar, "document-second-zone")
    assert isinstance(line, QLineEdit)
    line.selectAll()
    with qtbot.waitSignal(bar.changed):
        QTest.keyClick(line, Qt.Key.Key_Delete)
    assert bar.options.second_zone == ""


def test_whose_itinerary(bar: OptionsBar, quiet: ForumSnapshot) -> None:
    bar.show_choices(quiet, "itinerary")
    assert bar.options.person_id == ""
    type_and_take(bar, "document-person", "zhang")
    assert bar.options.person_id == "zhang"
    bar.show_choices(quiet, "agenda")
    assert bar.options.person_id == ""


def test_the_second_language_is_never_the_first(bar: OptionsBar) -> None:
    select(bar, "document-second-language", "Deutsch")
    asked: list[Options] = []
    bar.changed.connect(lambda: asked.append(bar.options))
    box = find(bar, "document-language")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("de"))
    assert asked
    assert all(options.second_language != options.language for options in asked)


def test_the_hosts_colour_is_the_forums(
    bar: OptionsBar, quiet: ForumSnapshot, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert bar.options.accent == ""
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor("#7a1f3d"))
    with qtbot.waitSignal(bar.accent.taken) as taken:
        bar.accent.choose.trigger()
    assert taken.args == ["#7a1f3d"]
    coloured = structs.replace(quiet, forum=structs.replace(quiet.forum, accent="#7a1f3d"))
    bar.show_choices(coloured, "agenda")
    assert bar.options.accent == "#7a1f3d"
    with qtbot.waitSignal(bar.accent.taken) as taken:
        bar.accent.usual.trigger()
    assert taken.args == [""]


def test_paper_chosen_for_one_document_does_not_change_the_others(bar: OptionsBar, quiet: ForumSnapshot) -> None:
    box = find(bar, "document-page-size")
    assert isinstance(box, QComboBox)
    usual = bar.options.page_size
    select(bar, "document-page-size", "A3")
    box.activated.emit(box.currentIndex())
    bar.show_choices(quiet, "press-release")
    assert bar.options.page_size is usual
    bar.show_choices(quiet, "agenda")
    assert bar.options.page_size is PageSize.A3


def test_a_release_can_be_had_where_no_language_of_the_forum_has_a_writer(bar: OptionsBar) -> None:
    german = ForumSnapshot(forum=Forum(id="leise", languages=("de",)))
    bar.show_choices(german, "agenda")
    bar.show_choices(german, "press-release")
    assert bar.options.language == "de"
    select(bar, "document-language", "English")
    assert bar.options.language == "en"
    bar.show_choices(german, "agenda")
    assert bar.options.language == "de"
