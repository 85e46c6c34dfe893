"""An organizer gives the house its style in the window: letterhead, rules, glossary, a file for another team."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from msgspec import structs
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eventdesk.desktop.app import Program
from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.house_style import HouseStyleDialog
from eventdesk.documents.catalog import DocumentRequest, render
from eventdesk.interchange.exporting import export_forum
from eventdesk.interchange.forum_file import write_forum
from eventdesk.interchange.house_style_file import read_house_style, write_house_style
from eventdesk.interchange.importing import import_forums, read_source
from eventdesk.model.kinds import DateStyle, FontStyle
from eventdesk.model.snapshot import HouseStyle, Term
from eventdesk.model.text import Text
from eventdesk.press.house import Rule
from eventdesk.press.story import release_story
from eventdesk.resources import resource
from eventdesk.workspace.house_style_edits import house_styles
from eventdesk.workspace.workspace import Workspace

QUIET_CITIES = resource("samples", "quiet-cities-3.yaml")
LOGO = resource("samples", "images", "hanbit-logo.png").read_bytes()
KEY = Qt.Key


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The window on a workspace with the invented forum, without a house style."""
    source = read_source(QUIET_CITIES)
    write_forum(structs.replace(source.snapshot, house_style=None), tmp_path / "bare.yaml", source.images)
    path = tmp_path / "Forums.eventdesk"
    workspace = Workspace.create(path)
    assert not import_forums(workspace, [tmp_path / "bare.yaml"]).refused
    workspace.close()
    settings = Settings(tmp_path / "settings.ini")
    settings.language = "en"
    program = Program(qapp, settings, path)
    program.show()
    qtbot.waitUntil(lambda: program.desk.snapshot is not None)
    yield program
    program.leave()


@pytest.fixture
def dialog(program: Program, qtbot: QtBot) -> HouseStyleDialog:
    made = HouseStyleDialog(program.desk, program.window)
    made.show()
    qtbot.waitUntil(made.isVisible)
    return made


def press(dialog: HouseStyleDialog, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def line(dialog: HouseStyleDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert found is not None
    return found


def style_of(program: Program) -> HouseStyle:
    snapshot = program.desk.snapshot
    assert snapshot is not None
    assert snapshot.house_style is not None
    return snapshot.house_style


def page_text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def test_a_style_proposed_from_the_host_is_the_forums_and_seen_while_one_types(
    program: Program, dialog: HouseStyleDialog, qtbot: QtBot
) -> None:
    press(dialog, "propose-house-style")
    style = style_of(program)
    assert style.name["ko"] == "한빛도시소리연구원"
    assert style.logo is not None
    assert "twelve cities" in style.boilerplate["en"]
    field = line(dialog, "style-address")
    field.setFocus()
    QTest.keyClicks(field, "7 Echo Row")
    # Not stored yet, and in the preview already.
    qtbot.waitUntil(lambda: "7 Echo Row" in dialog.preview.preview.text())
    assert not style_of(program).address
    QTest.keyClick(field, KEY.Key_Return)
    assert style_of(program).address["en"] == "7 Echo Row"
    QTest.keyClick(dialog, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not style_of(program).address
    assert field.text() == ""


def test_colour_and_type_reach_every_document_of_the_forum(program: Program, dialog: HouseStyleDialog) -> None:
    press(dialog, "add-house-style")
    field = line(dialog, "style-colour")
    field.setFocus()
    QTest.keyClicks(field, "8A1C3C")
    QTest.keyClick(field, KEY.Key_Return)
    assert style_of(program).colour == "#8a1c3c"
    serif = dialog.panel.letterhead.findChild(QRadioButton, "style-font-serif")
    assert serif is not None
    serif.click()
    assert style_of(program).font is FontStyle.SERIF
    snapshot = program.desk.snapshot
    assert snapshot is not None
    assert DocumentRequest(snapshot).accent == "#8a1c3c"


def test_a_colour_that_is_none_stays_in_its_field_and_keeps_the_dialog_open(
    program: Program, dialog: HouseStyleDialog
) -> None:
    press(dialog, "add-house-style")
    field = line(dialog, "style-colour")
    field.setFocus()
    QTest.keyClicks(field, "red")
    press(dialog, "close-house-style")
    assert dialog.isVisible()
    assert dialog.said.text().startswith("First correct the field marked in red")
    assert style_of(program).colour == ""
    field.clear()
    QTest.keyClicks(field, "#102030")
    press(dialog, "close-house-style")
    assert not dialog.isVisible()
    assert style_of(program).colour == "#102030"


def test_a_rule_shows_what_it_does_in_each_language(
    program: Program, dialog: HouseStyleDialog, qtbot: QtBot
) -> None:
    press(dialog, "add-house-style")
    dialog.panel.show_part(2)
    editor = dialog.panel.rules._editors[Rule.DATES.value]

    def shown() -> str:
        found = editor.findChild(QLabel, "style-dates-example-en")
        return "" if found is None else found.text()

    qtbot.waitUntil(lambda: "3 May 2027" in shown())
    QTest.keyClick(editor.target(), KEY.Key_Down)
    qtbot.waitUntil(lambda: style_of(program).dates is DateStyle.MONTH_DAY)
    qtbot.waitUntil(lambda: "May 3, 2027" in shown())
    # German has no writer: no example, no empty line.
    assert editor.findChild(QLabel, "style-dates-example-de") is None
    qtbot.waitUntil(lambda: "May 13, 2027" in dialog.preview.preview.text())


def test_the_glossary_is_typed_proposed_and_put_back(
    program: Program, dialog: HouseStyleDialog, qtbot: QtBot
) -> None:
    press(dialog, "add-house-style")
    dialog.panel.show_part(3)
    press(dialog, "add-term")
    table = dialog.panel.glossary.table
    typing = table.findChild(QLineEdit)
    assert typing is not None
    QTest.keyClicks(typing, "get-together")
    QTest.keyClick(typing, KEY.Key_Return)
    qtbot.waitUntil(lambda: [term.term["en"] for term in style_of(program).terms] == ["get-together"])
    model = table.glossary
    model.setData(model.index(0, 2), "forum")
    assert style_of(program).terms[0].avoid == ("forum",)
    qtbot.waitUntil(lambda: "get-together" in dialog.preview.preview.text())
    menu = dialog.panel.glossary.proposals.menu()
    menu.aboutToShow.emit()
    every = next(action for action in menu.actions() if action.objectName() == "all-proposed-terms")
    every.trigger()
    assert [term.term["en"] for term in style_of(program).terms] == ["get-together", "AI", "R&D", "STI"]
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Nothing more to propose"]
    program.desk.undo()
    assert len(style_of(program).terms) == 1
    assert model.rowCount() == 2


def test_a_copy_is_used_only_when_it_is_ticked_and_deleting_says_whose_it_was(
    program: Program, dialog: HouseStyleDialog
) -> None:
    press(dialog, "add-house-style")
    first = style_of(program).uid
    dialog.styles.copy.click()
    assert dialog.panel.name.text() == "Hanbit Institute for Urban Sound, copy"
    assert style_of(program).uid == first
    here = dialog.findChild(QCheckBox, "style-used-here")
    assert here is not None
    assert not here.isChecked()
    here.click()
    assert style_of(program).uid != first
    assert dialog.panel.used_by.text() == "Used by 3rd International Forum on Quiet Cities"
    dialog.styles.remove.click()
    assert "Written in no house style now: 3rd International Forum on Quiet Cities." in dialog.said.text()
    snapshot = program.desk.snapshot
    assert snapshot is not None
    assert snapshot.house_style is None
    assert dialog.styles.list.count() == 1
    program.desk.undo()
    assert dialog.styles.list.count() == 2
    assert style_of(program).uid != first


def test_a_style_goes_out_as_a_file(
    dialog: HouseStyleDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(dialog, "add-house-style")
    target = str(tmp_path / "house")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (target, ""))
    press(dialog, "export-house-style")
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Exported to"))
    style, logo = read_house_style(tmp_path / "house.json")
    assert style.name["en"] == "Hanbit Institute for Urban Sound"
    assert logo == LOGO


@pytest.mark.parametrize(("answer", "styles"), [("Add as another", 2), ("Cancel", 1), ("Replace", 1)])
def test_one_that_is_there_is_replaced_only_when_that_is_wanted(
    program: Program, dialog: HouseStyleDialog, qtbot: QtBot, tmp_path: Path, answer: str, styles: int
) -> None:
    press(dialog, "add-house-style")
    style = HouseStyle(name=Text({"en": "Hanbit Institute for Urban Sound"}), colour="#222222")
    write_house_style(style, tmp_path / "in.yaml")
    answered: list[str] = []

    def reply() -> None:
        question = dialog.findChild(QMessageBox, "ask-style-there")
        if question is None or not question.isVisible():
            QTimer.singleShot(20, reply)
            return
        found = next(one for one in question.buttons() if one.text() == answer)
        answered.append(found.text())
        found.click()

    QTimer.singleShot(20, reply)
    dialog.sharing.import_path(tmp_path / "in.yaml")
    qtbot.waitUntil(lambda: bool(answered))
    if answer != "Cancel":
        qtbot.waitUntil(lambda: dialog.said.text().startswith("Imported"))
    workspace = program.desk.workspace
    assert workspace is not None
    with workspace.reading() as connection:
        assert len(house_styles(connection)) == styles
    assert (style_of(program).colour == "#222222") is (answer == "Replace")


def test_a_bad_file_is_a_sentence(dialog: HouseStyleDialog, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "bad.json"
    path.write_text('{"eventdesk_house_style": 1, "colour": "red"}', encoding="utf-8")
    dialog.sharing.import_path(path)
    qtbot.waitUntil(lambda: dialog.said.text().startswith("bad.json: colour is not a colour"))
    assert dialog.styles.list.count() == 0


@pytest.mark.parametrize("way", ["menu", "press page"])
def test_it_opens_from_the_menu_and_from_the_press_page_and_leaves_nothing_behind(
    program: Program, qtbot: QtBot, way: str
) -> None:
    seen: list[bool] = []

    def in_dialog() -> None:
        found = program.window.findChild(HouseStyleDialog)
        seen.append(found is not None and found.isVisible())
        if found is not None:
            QTest.keyClick(found, KEY.Key_Escape)

    QTimer.singleShot(50, in_dialog)
    if way == "menu":
        program.window.actions_of.house_style.trigger()
    else:
        program.window.show_page("press")
        button = program.window.findChild(QToolButton, "release-house-style")
        assert button is not None
        button.click()
    assert seen == [True]
    qtbot.waitUntil(lambda: program.window.findChild(HouseStyleDialog) is None)


def test_everything_a_person_acts_on_has_a_name(dialog: HouseStyleDialog) -> None:
    press(dialog, "add-house-style")
    for place in range(4):
        dialog.panel.show_part(place)
        kinds = (QPushButton, QToolButton, QLineEdit, QComboBox, QCheckBox, QRadioButton, QAbstractItemView)
        widgets = [one for kind in kinds for one in dialog.findChildren(kind) if one.isVisible()]
        inner = [one for one in widgets if isinstance(one.parent(), QComboBox | QLineEdit | QAbstractItemView)]
        unnamed = [one for one in widgets if one not in inner and not (one.accessibleName() or _words(one))]
        assert unnamed == []


def _words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_a_forum_takes_its_style_along_and_looks_the_same_elsewhere(tmp_path: Path) -> None:
    first, second = Workspace.create(tmp_path / "a.eventdesk"), Workspace.create(tmp_path / "b.eventdesk")
    try:
        import_forums(first, [QUIET_CITIES])
        (forum,) = first.forums()
        with first.edit("Change house style") as edit:
            from eventdesk.model.records import HouseStyle as Row
            from eventdesk.workspace.house_style_edits import set_terms

            uid = first.snapshot(forum.uid).house_style.uid  # type: ignore[union-attr]
            edit.change(Row, uid, {"font": FontStyle.SERIF, "colour": "#8a1c3c", "dates": DateStyle.MONTH_DAY})
            set_terms(edit, uid, (Term(term=Text({"en": "get-together"}), avoid=("forum",)),))
        export_forum(first, forum.uid, tmp_path / "out" / "forum.yaml")
        assert not import_forums(second, [tmp_path / "out" / "forum.yaml"]).refused
        for language in ("en", "ko", "zh-Hans"):
            there, here = (_release(one, one.forums()[0].uid, language) for one in (second, first))
            assert page_text(there) == page_text(here)
            assert _pictures(there) == _pictures(here)
        text = page_text(_release(second, second.forums()[0].uid, "en"))
        assert "May 13, 2027" in text
        assert "get-together" in text
    finally:
        first.close()
        second.close()


def test_a_colour_chosen_for_the_forum_goes_before_the_houses_in_every_output() -> None:
    source = read_source(QUIET_CITIES).snapshot
    house = HouseStyle(name=Text({"en": "Hanbit"}), colour="#ff0000")
    forum = structs.replace(source.forum, accent="#00ff00")
    of_house = structs.replace(source, house_style=house)
    chosen = structs.replace(of_house, forum=forum)
    for snapshot, accent, colours in (
        (of_house, "", {(255, 0, 0)}),
        (chosen, "", {(0, 255, 0)}),
        (chosen, "#0000ff", {(0, 0, 255)}),
    ):
        pdf = render("press-release", DocumentRequest(snapshot, "en", accent=accent)).pdf
        assert _pure_colours(pdf) == colours
    assert release_story(chosen, None, "en").letterhead.colour == "#00ff00"
    assert release_story(of_house, None, "en").letterhead.colour == "#ff0000"


def _pure_colours(pdf: bytes) -> set[tuple[int, ...]]:
    """Which of pure red, green and blue the first page shows."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0].render(scale=2).to_pil().convert("RGB")
    document.close()
    found = {colour for _count, colour in page.getcolors(1 << 24)}
    return found & {(255, 0, 0), (0, 255, 0), (0, 0, 255)}


def _release(workspace: Workspace, uid: str, language: str) -> bytes:
    request = DocumentRequest(workspace.snapshot(uid), language, images=workspace.images(uid))
    return render("press-release", request).pdf


def _pictures(pdf: bytes) -> list[bytes]:
    """Every page as it looks."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.render(scale=0.6).to_numpy().tobytes() for page in document]
    document.close()
    return pages
