"""What an organizer does with finished documents: looks at them, saves, prints and copies them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.cli import main
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.documents.page import DocumentsPage
from eventdesk.desktop.pages.documents.printing import print_pdf
from eventdesk.desktop.theme import Mode, Theme
from eventdesk.desktop.work import Progress
from eventdesk.documents.catalog import DOCUMENTS
from eventdesk.interchange.importing import import_forums
from eventdesk.model import records
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.resources import resource
from eventdesk.workspace.workspace import Workspace

SAMPLE = resource("samples", "korea-china-sti-7.yaml")


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


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Mode.LIGHT)


@pytest.fixture
def page(desk: Desk, theme: Theme, qtbot: QtBot) -> DocumentsPage:
    page = DocumentsPage(desk)
    qtbot.addWidget(page)
    page.resize(1080, 740)
    with qtbot.waitExposed(page):
        page.show()
    drawn(page, qtbot)
    return page


def drawn(page: DocumentsPage, qtbot: QtBot) -> str:
    """The text of the page in view, once it is of what was asked for."""
    failures: list[str] = []
    page.preview.failed.connect(failures.append)
    qtbot.waitUntil(lambda: page.preview.result is not None or bool(failures), timeout=20_000)
    assert not failures
    return " ".join(page.preview.text().split())


def click(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None, name
    assert button.isEnabled(), button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(page: QWidget, name: str, text: str) -> None:
    """Choose in a list with the arrow keys."""
    box = page.findChild(QComboBox, name)
    assert box is not None
    assert box.isVisible()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findText(text)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == text


def snapshot_of(desk: Desk) -> ForumSnapshot:
    assert desk.snapshot is not None
    return desk.snapshot


# A change slip needs a printing, badges and the like need attendees: this forum has neither.
_NOT_YET = ("change-slip", "badges", "name-tents", "certificates")


@pytest.mark.parametrize("document", [name for name in DOCUMENTS if name not in _NOT_YET])
def test_a_saved_document_is_what_the_command_line_makes(
    page: DocumentsPage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, document: str
) -> None:
    page.show_place(document)
    drawn(page, qtbot)
    proposed: list[str] = []

    def answer(_parent: QWidget, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(path).name)
        return str(tmp_path / "from window"), ""  # no ending: it gets one

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    click(page, "save-document")
    saved = tmp_path / "from window.pdf"
    assert proposed == [f"korea-china-sti-7-{document}-en.pdf"]

    assert desk.workspace is not None
    printed = tmp_path / "from command line.pdf"
    what = ("--forum", "korea-china-sti-7", "--document", document, "--language", "en")
    assert main(["print", str(desk.workspace.path), *what, "--out", str(printed)]) == 0
    assert saved.read_bytes() == printed.read_bytes()


def test_language_and_paper_are_chosen(page: DocumentsPage, qtbot: QtBot) -> None:
    assert page.document == "agenda"
    assert "Choi Gi-young" in drawn(page, qtbot)
    choose(page, "document-language", "한국어")
    assert "최기영" in drawn(page, qtbot)
    choose(page, "document-page-size", "Letter")
    drawn(page, qtbot)
    assert page.preview.pages.document.pagePointSize(0).toSize().toTuple() == (612, 792)
    choose(page, "document-page-size", "A4")


@pytest.mark.parametrize("document", ["grid", "door-sign", "booklet"])
def test_two_languages_large_print_and_two_clocks_are_seen_on_small_paper(
    page: DocumentsPage, qtbot: QtBot, document: str
) -> None:
    page.show_place(document)
    drawn(page, qtbot)
    choose(page, "document-page-size", "A5")
    choose(page, "document-second-language", "한국어")
    large = page.findChild(QCheckBox, "document-large-print")
    assert large is not None
    QTest.keyClick(large, Qt.Key.Key_Space)
    page.options.zone.show_value("Asia/Shanghai")
    page.options.changed.emit()
    assert "과학기술혁신포럼" in drawn(page, qtbot)
    width, height = page.preview.pages.document.pagePointSize(0).toTuple()
    assert sorted((round(width), round(height))) == [420, 595]
    choose(page, "document-page-size", "A4")


def test_a_refused_save_leaves_the_older_file_and_says_why(
    page: DocumentsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "no such folder" / "agenda.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    refused: list[str] = []
    desk.refused.connect(refused.append)
    click(page, "save-document")
    assert len(refused) == 1
    assert str(target) in refused[0]
    assert not target.exists()


def test_a_character_no_font_has_is_named_and_nothing_is_saved_or_printed(
    page: DocumentsPage, desk: Desk, qtbot: QtBot
) -> None:
    venue = Text({"en": "Temple of \U00013080"})
    desk.attempt("Change forum", lambda edit: edit.change(records.Forum, desk.forum_uid, {"venue": venue}))
    drawn(page, qtbot)
    panel = page.findChild(QWidget, "missing-characters")
    assert panel is not None
    assert panel.isVisible()
    told = " ".join(str(label.property("text")) for label in panel.findChildren(QWidget))
    assert "U+13080 Egyptian hieroglyph d010" in told
    assert "Temple of [U+13080]" in told
    for name in ("save-document", "print-document"):
        button = page.findChild(QPushButton, name)
        assert button is not None
        assert not button.isEnabled()
        assert "Characters are missing" in button.toolTip()
    desk.undo()
    drawn(page, qtbot)
    assert not panel.isVisible()
    click_save = page.findChild(QPushButton, "save-document")
    assert click_save is not None
    assert click_save.isEnabled()


def test_the_chosen_pages_are_printed_in_their_real_size(
    page: DocumentsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setResolution(150)
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(2, 2)
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    click(page, "print-document")
    done = page.findChild(QWidget, "document-done")
    assert done is not None
    qtbot.waitUntil(lambda: done.property("text") == "One page was sent to the printer.")
    paper = pypdfium2.PdfDocument(target)
    assert len(paper) == 1
    assert page.preview.result is not None
    original = pypdfium2.PdfDocument(page.preview.result.pdf)[1]
    assert _ink(paper[0]) == pytest.approx(_ink(original), abs=3)


def _ink(page: pypdfium2.PdfPage) -> tuple[float, ...]:
    """Where the ink of a page begins and ends, in points from its left upper corner."""
    box = page.render(scale=1, grayscale=True).to_pil().point(lambda shade: 255 if shade < 140 else 0).getbbox()
    assert box is not None
    return tuple(float(edge) for edge in box)


def test_a_page_larger_than_the_paper_is_made_to_fit(page: DocumentsPage, tmp_path: Path) -> None:
    from PySide6.QtGui import QPageSize

    assert page.preview.result is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(300)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "small.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    assert print_pdf(page.preview.result.pdf, printer, Progress()) == page.preview.result.pages
    left, _top, right, _bottom = _ink(pypdfium2.PdfDocument(tmp_path / "small.pdf")[0])
    wide = _ink(pypdfium2.PdfDocument(page.preview.result.pdf)[0])
    assert left > 10
    assert right < 410
    assert (right - left) / (wide[2] - wide[0]) == pytest.approx(0.68, abs=0.05)


def test_the_release_is_copied_as_plain_text(page: DocumentsPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_place("press-release")
    drawn(page, qtbot)
    click(page, "copy-text")
    copied = QGuiApplication.clipboard().text()
    release = snapshot_of(desk).press.releases[0]
    assert release.headline["en"] in copied
    assert "SEOUL, 27 December 2019 – " in copied


def test_documents_follow_the_forum_and_its_end(page: DocumentsPage, desk: Desk, qtbot: QtBot) -> None:
    from eventdesk.workspace.storing import delete_forum

    theme = Text({"en": "Another theme altogether"})
    desk.attempt("Change forum", lambda edit: edit.change(records.Forum, desk.forum_uid, {"theme": theme}))
    assert "Another theme altogether" in drawn(page, qtbot)
    uid = desk.forum_uid
    desk.attempt("Delete forum", lambda edit: delete_forum(edit, uid))
    assert desk.snapshot is None
    save = page.findChild(QPushButton, "save-document")
    assert save is not None
    assert not save.isEnabled()
    assert save.toolTip() == "There is no forum."


def test_a_colour_belongs_to_the_forum_and_undo_takes_it_back(
    page: DocumentsPage, desk: Desk, qtbot: QtBot
) -> None:
    assert page.preview.result is not None
    before = page.preview.result.pdf
    page.options.accent.taken.emit("#7a1f3d")
    assert desk.snapshot is not None
    assert desk.snapshot.forum.accent == "#7a1f3d"
    qtbot.waitUntil(lambda: page.preview.result is not None and page.preview.result.pdf != before, timeout=20_000)
    desk.undo()
    assert desk.snapshot.forum.accent == ""
    qtbot.waitUntil(lambda: page.preview.result is not None and page.preview.result.pdf == before, timeout=20_000)
