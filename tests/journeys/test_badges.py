"""Badges on the documents page and on the command line: template, label to begin at, certificates verified."""

import shutil
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
from msgspec import structs
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.cli import main
from eventdesk.cli.forums import forum_of, opened
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.documents.page import DocumentsPage
from eventdesk.desktop.pages.documents.printing import paper_of
from eventdesk.desktop.theme import Mode, Theme
from eventdesk.interchange.importing import import_into
from eventdesk.interchange.template_file import shipped_template, write_template_file
from eventdesk.model.designs import Design, ImageElement, PhotoElement, TextElement
from eventdesk.model.records import Attendee
from eventdesk.model.text import Text
from eventdesk.resources import resource
from eventdesk.workspace.storing import store_image
from eventdesk.workspace.template_edits import add_template
from eventdesk.workspace.workspace import Workspace

FORUM = "island-energy-2"


@pytest.fixture(scope="module")
def island(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("badges") / "island.eventdesk"
    assert not import_into(file, [Path(resource("samples", f"{FORUM}.yaml"))]).refused
    return file


@pytest.fixture
def file(island: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(island, tmp_path))


@pytest.fixture
def page(file: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[DocumentsPage]:
    Theme(qapp, Mode.LIGHT)
    desk = Desk()
    desk.open(Workspace.open(file))
    page = DocumentsPage(desk)
    qtbot.addWidget(page)
    page.resize(1080, 740)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    desk.close()


def drawn(page: DocumentsPage, qtbot: QtBot) -> int:
    """The number of pages, once they are of what was asked for."""
    failures: list[str] = []
    page.preview.failed.connect(failures.append)
    qtbot.waitUntil(lambda: page.preview.result is not None or bool(failures), timeout=20_000)
    assert not failures
    assert page.preview.result is not None
    return page.preview.result.pages


def find(page: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = page.findChild(kind, name)
    assert found is not None, name
    assert found.isVisible(), name
    return found


def test_a_template_and_a_label_are_chosen(page: DocumentsPage, qtbot: QtBot) -> None:
    page.show_place("badges")
    assert drawn(page, qtbot) == 4  # five badges, four on a sheet, on both sides
    templates = find(page, QComboBox, "document-template")
    assert isinstance(templates, QComboBox)
    assert templates.currentText() == "Badges, 4 on A4"
    start = find(page, QSpinBox, "document-start")
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Up)
    QTest.keyClick(start, Qt.Key.Key_Up)
    assert drawn(page, qtbot) == 4
    templates.setFocus()
    QTest.keyClick(templates, Qt.Key.Key_End)
    assert templates.currentText() == "Ribbons, 10 on A4"
    assert drawn(page, qtbot) == 1
    page.show_place("certificates")
    assert drawn(page, qtbot) == 5
    assert templates.currentText().startswith("Certificate")
    page.show_place("agenda")
    assert not templates.isVisible()


@pytest.mark.parametrize(
    ("template", "paper"), [("badge-a6", QPageSize.PageSizeId.A6), ("tent-a4", QPageSize.PageSizeId.A4)]
)
def test_the_printers_paper_is_the_templates(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], template: str, paper: QPageSize.PageSizeId
) -> None:
    out = tmp_path / "a.pdf"
    to = ("print", str(file), "--forum", FORUM, "--document", "badges", "--out", str(out))
    assert run(capsys, *to, "--template", template)[0] == 0
    assert paper_of(out.read_bytes()).id() == paper


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(list(words))
    told = capsys.readouterr()
    return status, told.out, told.err


def test_badges_are_printed_by_command(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "badges.pdf")
    to = ("print", str(file), "--forum", FORUM, "--document", "badges", "--out", out)
    assert run(capsys, *to, "--template", "badge-a6", "--category", "vip") == (0, f"{out}\n", "")
    with pdfium.PdfDocument(out) as document:
        assert len(document) == 4  # two of them, on both sides
    assert run(capsys, *to, "--template", "Ribbons, 10 on A4", "--start", "9")[0] == 0
    with pdfium.PdfDocument(out) as document:
        assert len(document) == 2
    status, _, told = run(capsys, *to, "--template", "Ribbons, 10 on A4", "--start", "11")
    assert (status, "holds 10 pieces" in told) == (1, True)
    status, _, told = run(capsys, *to, "--template", "Ribbon")
    assert (status, "did you mean “ribbon”?" in told) == (1, True)
    status, _, told = run(capsys, *to, "--category", "nobody")
    assert (status, "there are: guest, press" in told) == (1, True)


def test_what_does_not_fit_is_told_and_printed_all_the_same(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    design, _ = shipped_template("badge-a6")
    shoe = TextElement(text="Shoe {shoe}")
    narrow = structs.replace(design, front=(TextElement(text="{name}", width=6, height=4), shoe), back=())
    write_template_file(structs.replace(narrow, name=Text({"en": "Narrow"})), tmp_path / "n.yaml")
    assert run(capsys, "template", str(file), "import", str(tmp_path / "n.yaml"))[0] == 0
    out = tmp_path / "a.pdf"
    to = ("print", str(file), "--forum", FORUM, "--document", "badges", "--out", str(out))
    status, _, told = run(capsys, *to, "--template", "Narrow")
    assert status == 0
    assert out.is_file()
    unknown, *lines = told.splitlines()
    assert unknown == "eventdesk: element 2 of the front: There is no field {shoe}."
    assert len(lines) == 5
    assert all("front, “{name}”: " in line and "does not fit and is cut off." in line for line in lines)


def test_portraits_and_pictures_of_the_template_come_from_the_workspace(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def square(colour: str) -> bytes:
        picture = BytesIO()
        Image.new("RGB", (80, 80), colour).save(picture, "PNG")
        return picture.getvalue()

    elements = (PhotoElement(width=20, height=20), ImageElement(asset="logo.png", x=30, width=20, height=20))
    design = Design(name=Text({"en": "Faces"}), front=elements)
    with opened(file) as workspace, workspace.edit("Add template") as edit:
        add_template(edit, design, {"logo.png": square("#0000ff")})
        forum = forum_of(workspace, FORUM).uid
        attendee = workspace.snapshot(forum).attendees[0]
        assert attendee.consents.photo
        edit.change(Attendee, attendee.uid, {"photo": store_image(edit, "face.png", square("#ff0000"))})
    out = tmp_path / "a.pdf"
    to = ("print", str(file), "--forum", FORUM, "--document", "badges", "--template", "Faces", "--out", str(out))
    assert run(capsys, *to) == (0, f"{out}\n", "")
    with pdfium.PdfDocument(out) as document:
        image = document[0].render(scale=1).to_pil().convert("RGB")
    assert (image.getpixel((28, 28)), image.getpixel((113, 28))) == ((255, 0, 0), (0, 0, 255))


def test_certificates_are_given_printed_and_verified(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, "certify", str(file), "--forum", FORUM)[1] == "0 certificates\n"
    assert run(capsys, "certify", str(file), "--forum", FORUM, "--everyone")[1] == "5 certificates\n"
    assert run(capsys, "certify", str(file), "--forum", FORUM, "--everyone")[1] == "0 certificates\n"
    with opened(file) as workspace:
        given = workspace.snapshot(forum_of(workspace, FORUM).uid).attendees[3].certificate
    assert given is not None
    status, told, _ = run(capsys, "verify", str(file), given.number, given.check)
    assert (status, told.split("\t")[:2]) == (0, [given.number, "Koh Gi-ja"])
    assert run(capsys, "verify", str(file), given.number, "CCCCCC")[0] == 1
    out = tmp_path / "c.pdf"
    assert (
        run(capsys, "print", str(file), "--forum", FORUM, "--document", "certificates", "--out", str(out))[0] == 0
    )
    with pdfium.PdfDocument(out) as document:
        assert given.number in document[3].get_textpage().get_text_range()


def test_what_does_not_fit_is_said_above_the_pages(file: Path, page: DocumentsPage, qtbot: QtBot) -> None:
    narrow = Design(name=Text({"en": "Narrow"}), front=(TextElement(text="{name}", width=6, height=4),))
    workspace = page.desk.workspace
    assert workspace is not None
    with workspace.edit("Add template") as edit:
        uid = add_template(edit, narrow)
    page.show_place("badges")
    drawn(page, qtbot)
    notes = page.findChild(QLabel, "preview-notes")
    assert isinstance(notes, QLabel)
    assert not notes.isVisible()
    templates = find(page, QComboBox, "document-template")
    assert isinstance(templates, QComboBox)
    templates.setCurrentIndex(templates.findData(uid))
    drawn(page, qtbot)
    assert notes.text().startswith("To be looked at before printing: 5.")
    assert "does not fit and is cut off" in notes.text()
    page.show_place("certificates")
    drawn(page, qtbot)
    assert notes.text().startswith("Without numbers")
