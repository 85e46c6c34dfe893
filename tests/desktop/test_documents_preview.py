"""The preview: one document at a time, the last asked for wins, the page in view stays until the next is there."""

import io
import threading
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from eventdesk.desktop.pages.documents.page_view import PageView
from eventdesk.desktop.pages.documents.preview import Maker, Preview
from eventdesk.desktop.work import Progress
from eventdesk.documents.catalog import RenderedDocument


def pdf(words: str, pages: int = 4) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(600, 800))
    for number in range(1, pages + 1):
        canvas.drawString(72, 700, f"{words} {number}")
        canvas.rect(0, 0, 600, 800, fill=1) if words == "black" else None
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def maker(words: str, pages: int = 4) -> Maker:
    return lambda _progress: RenderedDocument(pdf(words, pages), pages, (), words)


@pytest.fixture
def preview(qtbot: QtBot) -> Preview:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(500, 600)
    with qtbot.waitExposed(preview):
        preview.show()
    return preview


@dataclass
class Gate:
    """A maker that waits until it is let through; it notes whether it was told to stop."""

    words: str
    opened: threading.Event
    started: threading.Event
    stopped: bool = False

    def __call__(self, progress: Progress) -> RenderedDocument:
        self.started.set()
        assert self.opened.wait(20)
        self.stopped = progress.cancelled
        return RenderedDocument(pdf(self.words), 4, (), self.words)


def test_only_the_last_of_what_was_asked_for_meanwhile_is_made(preview: Preview, qtbot: QtBot) -> None:
    first = Gate("first", threading.Event(), threading.Event())
    made: list[str] = []

    def noting(words: str) -> Maker:
        def make(progress: Progress) -> RenderedDocument:
            made.append(words)
            return maker(words)(progress)

        return make

    preview.ask(first, at_once=True)
    qtbot.waitUntil(first.started.is_set)
    for words in ("second", "third", "fourth"):
        preview.ask(noting(words), at_once=True)
    qtbot.wait(30)
    first.opened.set()
    qtbot.waitUntil(lambda: preview.result is not None)
    assert first.stopped
    assert made == ["fourth"]
    assert "fourth 1" in preview.text()


def test_the_last_page_stays_while_the_next_is_made(preview: Preview, qtbot: QtBot) -> None:
    preview.ask(maker("old"), at_once=True)
    qtbot.waitUntil(lambda: preview.result is not None)
    gate = Gate("new", threading.Event(), threading.Event())
    preview.ask(gate, at_once=True)
    qtbot.waitUntil(gate.started.is_set)
    assert preview.result is None
    assert "old 1" in preview.text()
    gate.opened.set()
    qtbot.waitUntil(lambda: preview.result is not None)
    assert "new 1" in preview.text()


def test_what_cannot_be_made_is_said_and_the_next_is_shown_again(preview: Preview, qtbot: QtBot) -> None:
    def fail(_progress: Progress) -> RenderedDocument:
        raise FileNotFoundError(2, "No such file", "fonts")

    with qtbot.waitSignal(preview.failed) as told:
        preview.ask(fail, at_once=True)
    assert told.args == ["fonts: No such file."]
    preview.ask(maker("well again"), at_once=True)
    qtbot.waitUntil(lambda: preview.result is not None)
    assert "well again" in preview.text()


def test_saying_something_drops_what_is_being_made(preview: Preview, qtbot: QtBot) -> None:
    gate = Gate("late", threading.Event(), threading.Event())
    preview.ask(gate, at_once=True)
    qtbot.waitUntil(gate.started.is_set)
    preview.say("No forum.")
    gate.opened.set()
    qtbot.wait(100)
    assert preview.result is None
    assert "late" not in preview.text()


def test_keys_and_buttons_go_through_the_pages(preview: Preview, qtbot: QtBot) -> None:
    preview.ask(maker("page"), at_once=True)
    qtbot.waitUntil(lambda: preview.result is not None)
    view = preview.pages
    view.setFocus()
    assert view.page == 0
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page == 1
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == 3
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0


def test_a_fitted_page_follows_the_width_and_a_chosen_zoom_stays(preview: Preview, qtbot: QtBot) -> None:
    preview.ask(maker("page"), at_once=True)
    qtbot.waitUntil(lambda: preview.result is not None)
    view = preview.pages
    narrow = view.zoom
    preview.resize(900, 600)
    qtbot.waitUntil(lambda: view.zoom > narrow)
    view.set_zoom(0.5)
    preview.resize(500, 600)
    qtbot.wait(10)
    assert view.zoom == 0.5
    view.fit_width()
    assert view.zoom == pytest.approx(narrow, rel=0.05)


def test_a_shorter_document_does_not_lose_the_view(preview: Preview, qtbot: QtBot) -> None:
    preview.ask(maker("long", 6), at_once=True)
    qtbot.waitUntil(lambda: preview.result is not None)
    preview.pages.go_to(5)
    preview.ask(maker("short", 2), at_once=True)
    qtbot.waitUntil(lambda: preview.result is not None)
    assert preview.pages.page == 1
    assert preview.pages.page_count == 2


def test_the_page_is_drawn_white_with_its_ink(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(300, 380)
    with qtbot.waitExposed(view):
        view.show()
    view.show_pdf(pdf("black", 1))
    qtbot.waitUntil(view.settled, timeout=10_000)
    shot = view.grab().toImage()
    assert shot.pixelColor(150, 100).lightness() < 10
    view.show_pdf(pdf("white", 1))
    qtbot.waitUntil(view.settled, timeout=10_000)
    assert view.grab().toImage().pixelColor(150, 200).lightness() == 255
