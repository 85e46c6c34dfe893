"""An organizer designs a badge with mouse and keys, sees it as it will be printed, and prints it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from eventdesk.desktop.app import Program
from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.designer import frames
from eventdesk.desktop.designer.boxes import Handle, Spot, box_of
from eventdesk.desktop.designer.choosing import Who
from eventdesk.desktop.designer.print_dialog import PrintDialog
from eventdesk.desktop.designer.window import DesignerWindow
from eventdesk.desktop.desk import Desk, Place
from eventdesk.interchange.importing import import_forums
from eventdesk.model.designs import AnyElement, QrElement, TextElement
from eventdesk.model.records import Attendee
from eventdesk.model.registering import NOT_EXPECTED
from eventdesk.resources import resource
from eventdesk.workspace.workspace import Workspace

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def forums(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the invented forum, to be copied."""
    path = tmp_path_factory.mktemp("designer") / "Forums.eventdesk"
    workspace = Workspace.create(path)
    assert not import_forums(workspace, [resource("samples", "quiet-cities-3.yaml")]).refused
    workspace.close()
    return path


@pytest.fixture
def path(forums: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(forums, tmp_path / "Forums.eventdesk"))


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, path: Path, tmp_path: Path) -> Iterator[DesignerWindow]:
    """The designer with an empty template."""
    desk = Desk()
    desk.open(Workspace.open(path))
    made = DesignerWindow(desk, Settings(tmp_path / "settings.ini"))
    made.resize(1280, 800)
    made.show()
    qtbot.waitUntil(made.isVisible)
    made.templates.empty.trigger()
    qtbot.waitUntil(lambda: bool(made.drawing.uid) and not made.maker.busy)
    yield made
    made.close()
    qtbot.waitUntil(lambda: not made.maker.busy)
    made.deleteLater()
    desk.close()


def point(window: DesignerWindow, x: float, y: float) -> QPoint:
    return window.canvas.point_of(Spot(x, y)).toPoint()


def drag(window: DesignerWindow, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    view = window.canvas.viewport()
    QTest.mousePress(view, LEFT, keys, start)
    QTest.mouseMove(view, (start + end) / 2)
    for at in ((start + end) / 2, end):
        _move(view, at, keys)
    QTest.mouseRelease(view, LEFT, keys, end)


def _move(view: object, at: QPoint, keys: Qt.KeyboardModifier) -> None:
    """A move with the button and keys held: QTest's has neither."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    assert isinstance(view, QWidget)
    place = QPointF(at)
    event = QMouseEvent(QEvent.Type.MouseMove, place, view.mapToGlobal(place), Qt.MouseButton.NoButton, LEFT, keys)
    QApplication.sendEvent(view, event)


def draw(window: DesignerWindow, tool: str, start: tuple[float, float], end: tuple[float, float]) -> AnyElement:
    window.tools.actions_of[f"add-{tool}"].trigger()
    drag(window, point(window, *start), point(window, *end))
    only = window.drawing.only
    assert only is not None
    return only


def only(window: DesignerWindow) -> AnyElement:
    found = window.drawing.only
    assert found is not None
    return found


def stored(window: DesignerWindow) -> tuple[AnyElement, ...]:
    """As the workspace has it, not the window."""
    from eventdesk.workspace.template_edits import read_template

    assert window.desk.workspace is not None
    with window.desk.workspace.reading() as connection:
        return read_template(connection, window.drawing.uid).front


def test_a_badge_is_drawn_moved_typed_and_printed(window: DesignerWindow, qtbot: QtBot, tmp_path: Path) -> None:
    name = draw(window, "text", (10.3, 30.2), (94.8, 49.7))
    assert box_of(name) == (10, 30, 85, 20), "its edges stand on whole millimetres"
    code = draw(window, "qr", (70, 110), (95.2, 135.1))
    assert isinstance(code, QrElement)
    assert code.x + code.width == 95, "the right edge catches on the text's"
    text = window.inspector.text.text
    QTest.mouseClick(window.canvas.viewport(), LEFT, NONE, point(window, 50, 40))
    QTest.keyClick(window.canvas, KEY.Key_Return)
    assert text.hasFocus()
    QTest.keyClicks(text, "Dr {name}")
    qtbot.waitUntil(lambda: isinstance(stored(window)[0], TextElement) and stored(window)[0].text == "Dr {name}")  # type: ignore[union-attr]
    dialog = window.ask_print()
    assert isinstance(dialog, PrintDialog)
    path = tmp_path / "badges.pdf"
    dialog.save_to(path)
    qtbot.waitUntil(path.exists)
    snapshot = window.desk.snapshot
    assert snapshot is not None
    document = pypdfium2.PdfDocument(path)
    coming = [one for one in snapshot.attendees if one.standing not in NOT_EXPECTED]
    assert len(document) == len(coming) < len(snapshot.attendees)
    people = [window.subject._people.name(one) for one in coming]  # type: ignore[union-attr]
    for page, said, attendee in zip(document, people, coming, strict=True):
        assert f"Dr {said}" in page.get_textpage().get_text_range()
        found = zxingcpp.read_barcodes(page.render(scale=3).to_pil())
        assert [one.text for one in found] == [attendee.code]
    document.close()
    dialog.close()


def test_what_is_carried_is_one_step_and_snaps_unless_alt_is_held(window: DesignerWindow) -> None:
    draw(window, "box", (10, 10), (30, 20))
    before = only(window)
    drag(window, point(window, 20, 15), point(window, 52.4, 15.3))
    moved = only(window)
    assert moved.x + moved.width / 2 == 52.5, "its middle catches on the page's"
    assert moved.y == 10
    drag(window, point(window, 52.5, 15), point(window, 57.8, 33.6), ALT)
    free = only(window)
    assert (free.x, free.y) != (round(free.x), round(free.y))
    for _ in range(2):
        QTest.keyClick(window.canvas, KEY.Key_Z, CTRL)
    assert stored(window) == (before,)
    assert window.drawing.elements == (before,)
    QTest.keyClick(window.canvas, KEY.Key_Z, CTRL | SHIFT)
    assert stored(window) == (moved,)


def test_a_handle_is_pulled_and_escape_puts_it_back(window: DesignerWindow) -> None:
    draw(window, "box", (20, 20), (50, 40))
    corner = frames.handle_points(window.canvas)[Handle(1, 1)].toPoint()
    drag(window, corner, point(window, 60.2, 70.4))
    assert box_of(only(window)) == (20, 20, 40, 50)
    view = window.canvas.viewport()
    corner = frames.handle_points(window.canvas)[Handle(-1, -1)].toPoint()
    QTest.mousePress(view, LEFT, NONE, corner)
    _move(view, point(window, 5, 5), NONE)
    _move(view, point(window, 6, 6), NONE)
    assert only(window).x == 6
    QTest.keyClick(window.canvas, KEY.Key_Escape)
    QTest.mouseRelease(view, LEFT, NONE, point(window, 6, 6))
    assert box_of(only(window)) == (20, 20, 40, 50)


def test_the_keyboard_alone_places_copies_orders_and_deletes(window: DesignerWindow) -> None:
    canvas = window.canvas
    canvas.setFocus()
    for tool in ("box", "text"):
        window.tools.actions_of[f"add-{tool}"].trigger()
        QTest.keyClick(canvas, KEY.Key_Return)
    assert len(window.drawing.elements) == 2, "Enter puts what is in hand into the middle"
    QTest.keyClick(canvas, KEY.Key_Escape)
    QTest.keyClick(canvas, KEY.Key_Tab)
    assert window.drawing.selected == {0}
    start = only(window)
    for key, keys in ((KEY.Key_Right, NONE), (KEY.Key_Right, NONE), (KEY.Key_Down, SHIFT)):
        QTest.keyClick(canvas, key, keys)
    assert (only(window).x, only(window).y) == (start.x + 2, round(start.y + 0.1, 3))
    QTest.keyClick(canvas, KEY.Key_D, CTRL)
    assert len(stored(window)) == 3
    QTest.keyClick(canvas, KEY.Key_BracketLeft, CTRL)
    assert window.drawing.selected == {1}
    QTest.keyClick(canvas, KEY.Key_A, CTRL)
    QTest.keyClick(canvas, KEY.Key_C, CTRL)
    QTest.keyClick(canvas, KEY.Key_Delete)
    assert stored(window) == ()
    QTest.keyClick(canvas, KEY.Key_V, CTRL)
    assert len(stored(window)) == 3
    for other in ("Names of guests", '{"eventdesk_elements": 1, "front": 7}'):
        QApplication.clipboard().setText(other)
        QTest.keyClick(canvas, KEY.Key_V, CTRL)
        assert len(stored(window)) == 3, "what is no element is left alone"
    assert canvas.describe() == "3 elements are selected."


def test_a_text_that_does_not_fit_is_marked_and_the_report_leads_to_it(
    window: DesignerWindow, qtbot: QtBot
) -> None:
    draw(window, "text", (10, 30), (18, 36))
    QTest.keyClick(window.canvas, KEY.Key_L, CTRL)
    qtbot.waitUntil(lambda: not window.maker.busy and bool(window.canvas.marks))
    assert window.canvas.marks[0].level is frames.Level.WRONG
    dialog = window.ask_print()
    assert dialog is not None
    report = dialog.findChild(QListWidget, "print-report")
    assert report is not None
    qtbot.waitUntil(lambda: report.count() > 0)
    window.drawing.select(())
    window.subject.step(1)
    shown = window.subject.attendee
    report.setFocus()
    report.setCurrentRow(report.count() - 1)
    report.itemActivated.emit(report.currentItem())
    assert window.drawing.selected == {0}
    assert window.subject.attendee is not shown
    dialog.close()


def test_a_shipped_template_becomes_an_own_one_by_the_first_change(
    window: DesignerWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.library.choose("shipped:badge-a6")
    window.library.refresh()
    qtbot.waitUntil(lambda: window.drawing.shipped == "badge-a6")
    count = len(window.drawing.elements)
    window.canvas.setFocus()
    window.drawing.select((0,))
    QTest.keyClick(window.canvas, KEY.Key_Delete)
    assert window.drawing.uid
    assert len(stored(window)) == count - 1
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args: ("Guests", True))
    window.templates.rename.trigger()
    assert window.drawing.design is not None
    assert "Guests" in window.drawing.design.name.values()
    path = tmp_path / "guests.json"
    window.library.save_to(path)
    qtbot.waitUntil(path.exists)
    before = window.drawing.uid
    window.library.load_from(path)
    qtbot.waitUntil(lambda: window.drawing.uid not in ("", before))
    assert window.drawing.design.front == stored(window)
    assert "Guests 2" in window.drawing.design.name.values(), "two of one name could not be told apart"
    window.templates.remove.trigger()
    QTest.keyClick(window.canvas, KEY.Key_Z, CTRL)
    names = [window.templates.list.item(row).text() for row in range(window.templates.list.count())]
    assert "Guests 2" in names


def test_certificates_get_their_numbers_when_printed_and_who_has_one_is_remembered(
    window: DesignerWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.library.choose("shipped:certificate-en-ko")
    window.library.refresh()
    dialog = window.ask_print()
    assert dialog is not None
    assert all(one.certificate is None for one in window.desk.snapshot.attendees)  # type: ignore[union-attr]
    path = tmp_path / "certificates.pdf"
    dialog.save_to(path)
    qtbot.waitUntil(lambda: path.exists() and dialog.save.isEnabled(), timeout=15000)
    snapshot = window.desk.snapshot
    assert snapshot is not None
    numbers = [one.certificate.number for one in snapshot.attendees if one.certificate is not None]
    assert len(set(numbers)) == len([one for one in snapshot.attendees if one.standing not in NOT_EXPECTED])
    document = pypdfium2.PdfDocument(path)
    for page, number in zip(document, numbers, strict=True):
        assert number in page.get_textpage().get_text_range()
    document.close()
    dialog.who.setCurrentIndex([dialog.who.itemText(n)[:3] for n in range(dialog.who.count())].index("Not"))
    dialog.who.edited.emit()
    assert dialog.who.value() is Who.UNPRINTED
    assert not dialog.save.isEnabled()
    assert dialog.save.toolTip() == "Nobody is chosen."
    dialog.close()


def test_label_sheets_begin_where_one_clicks_and_go_to_a_printer(
    window: DesignerWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.library.choose("shipped:badge-card-86x54")
    window.library.refresh()
    dialog = window.ask_print()
    assert dialog is not None
    labels = [dialog.sheet.preset.itemText(n) for n in range(dialog.sheet.preset.count())]
    dialog.sheet.preset.setCurrentIndex(labels.index("A4 · 2 × 5"))
    dialog.sheet.preset.edited.emit()
    assert window.drawing.design is not None
    assert window.drawing.design.sheet.count == 10
    picture = dialog.sheet.picture
    QTest.mouseClick(picture, LEFT, NONE, picture.places()[7].center().toPoint())
    assert picture.start == 8
    QTest.keyClick(picture, KEY.Key_Right)
    assert dialog.sheet.start.value() == 9
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    dialog.send_to(printer)
    qtbot.waitUntil(lambda: (tmp_path / "paper.pdf").exists() and dialog.send.isEnabled(), timeout=20000)
    snapshot = window.desk.snapshot
    assert snapshot is not None
    sheets = 1 + -(-max(0, len(snapshot.attendees) - 2) // 10)
    document = pypdfium2.PdfDocument(tmp_path / "paper.pdf")
    assert len(document) == sheets
    document.close()
    dialog.close()


def test_several_are_aligned_and_spaced_by_buttons(window: DesignerWindow) -> None:
    for at in (10, 40, 90):
        draw(window, "box", (at / 3 + 5, at), (at / 3 + 20, at + 10))
    drag(window, point(window, 2, 5), point(window, 70, 105))
    assert len(window.drawing.selected) == 3, "the rubber band takes what it touches"
    act: Callable[[str], None] = lambda name: window.tools.actions_of[name].trigger()  # noqa: E731
    act("align-left")
    assert len({one.x for one in stored(window)}) == 1
    act("space-down")
    tops = sorted(one.y for one in stored(window))
    assert tops[1] - tops[0] == pytest.approx(tops[2] - tops[1])


def test_an_own_picture_is_kept_with_the_template(window: DesignerWindow, qtbot: QtBot, tmp_path: Path) -> None:
    draw(window, "image", (10, 10), (40, 30))
    window.inspector.picture.take_file(resource("samples", "images", "hanbit-logo.png"))
    assert stored(window)[0].asset  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not window.maker.busy and not window.canvas.marks)
    window.inspector.picture.take_file(tmp_path)
    assert "Is a directory" in window.inspector.picture._problem.text()


def test_a_condition_hides_it_for_others(window: DesignerWindow, qtbot: QtBot) -> None:
    draw(window, "box", (10, 10), (40, 30))
    shown = window.subject.attendee
    assert shown is not None
    window.inspector.condition.categories.show_value(((), (shown.category,)))
    window.inspector.condition.categories.edited.emit()
    assert stored(window)[0].only.not_categories == (shown.category,)
    qtbot.waitUntil(lambda: window.canvas.absent == {0})


def test_text_half_typed_is_told_of_and_everything_else_stays_seen(window: DesignerWindow, qtbot: QtBot) -> None:
    draw(window, "text", (10, 10), (80, 30))
    field = window.findChild(QPlainTextEdit, "element-text")
    assert field is not None
    field.setPlainText("{nam")
    qtbot.waitUntil(lambda: not window.maker.busy and 0 in window.canvas.marks)
    assert window.canvas.picture is not None
    assert "brace" in window.canvas.marks[0].sentence


def test_the_menu_opens_it_for_those_selected_in_the_list(
    qapp: QApplication, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.language = "en"
    program = Program(qapp, settings, path)
    program.show()
    qtbot.waitUntil(lambda: program.desk.snapshot is not None)
    snapshot = program.desk.snapshot
    assert snapshot is not None
    second = snapshot.attendees[1]
    program.window.go(Place("attendees", second.uid))
    badges = program.window.findChild(QAction, "attendee-badges")
    assert badges is not None
    badges.trigger()
    opened = program.window.designer
    assert opened is not None
    assert opened.isVisible()
    program.window.actions_of.badges.trigger()
    assert program.window.designer is opened
    assert opened.subject.attendee == second
    qtbot.waitUntil(lambda: opened.canvas.picture is not None)
    dialog = opened.ask_print()
    assert dialog is not None
    labels = [dialog.who.itemText(n) for n in range(dialog.who.count())]
    assert "Selected in the list (1)" in labels
    dialog.close()
    program.leave()


def test_the_right_button_selects_and_offers_what_can_be_done(window: DesignerWindow) -> None:
    draw(window, "box", (10, 10), (30, 20))
    draw(window, "box", (50, 50), (70, 60))
    QTest.mousePress(window.canvas.viewport(), Qt.MouseButton.RightButton, NONE, point(window, 20, 15))
    assert window.drawing.selected == {0}
    offered = {action.objectName(): action for action in window.canvas.actions()}
    assert {"elements-duplicate", "design-order-front"} <= set(offered)
    offered["design-order-front"].trigger()
    assert [one.x for one in stored(window)] == [50, 10]
    window.drawing.select(())
    assert not offered["elements-delete"].isEnabled()
    assert offered["elements-delete"].toolTip() == "Select an element first."


def test_a_long_name_of_a_category_leaves_the_panel_as_wide_as_it_is(window: DesignerWindow, qtbot: QtBot) -> None:
    snapshot = window.desk.snapshot
    assert snapshot is not None
    uid = snapshot.attendees[0].uid
    window.desk.attempt("Change", lambda edit: edit.change(Attendee, uid, {"category": "Delegations " + "W" * 90}))
    qtbot.waitUntil(lambda: any("WW" in a.text() and a.isVisible() for a in window.inspector.findChildren(QLabel)))
    shown = [box for box in window.inspector.findChildren(QScrollArea) if box.isVisible()]
    assert shown
    for box in shown:
        inside = box.widget()
        assert inside is not None
        layout = inside.layout()
        assert layout is not None
        layout.activate()
        assert inside.minimumSizeHint().width() <= box.viewport().width()
