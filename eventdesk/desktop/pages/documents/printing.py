"""Printing a finished PDF: each page as a picture in the printer's own resolution, fitted to its paper."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from eventdesk.desktop.pages.documents.page_view import POINTS_PER_INCH
from eventdesk.desktop.work import Progress

FINEST = 400
"""Dots an inch at the most: a page of A4 takes 60 MB then, and print reads as sharp."""
_SLACK = 25.4
"""A page may be a millimetre larger than its paper: paper sizes are rounded to whole points or to inches."""


@dataclass(frozen=True)
class Pages:
    """From and to, both from 1, and how often."""

    first: int
    last: int
    copies: int = 1


def paper_of(pdf: bytes) -> QPageSize:
    """The paper that the pages are made for, by its name where it has one: that of badges is their template's."""
    page = _first_page(pdf)
    upright = QSizeF(min(page.width(), page.height()), max(page.width(), page.height()))
    return QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


def _first_page(pdf: bytes) -> QSizeF:
    """Its size in points."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    page = document.pagePointSize(0)
    document.close()
    return page


def lay_paper(printer: QPrinter, pdf: bytes) -> None:
    """Lay the printer's paper as the pages lie: upright, or on its long side."""
    page = _first_page(pdf)
    lies = page.width() > page.height()
    layout = QPageLayout.Orientation
    printer.setPageOrientation(layout.Landscape if lies else layout.Portrait)


def pages_of(printer: QPrinter, count: int) -> Pages:
    """The pages chosen in the print dialog, out of `count`, and the copies that the driver does not make."""
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.printRange() is not QPrinter.PrintRange.PageRange or not printer.fromPage():
        return Pages(1, count, copies)
    first = min(max(1, printer.fromPage()), count)
    return Pages(first, min(max(first, printer.toPage()), count), copies)


def print_pdf(pdf: bytes, printer: QPrinter, progress: Progress) -> int:
    """Print the pages chosen; returns how many sheets' worth of pages were sent. Made for a thread.

    Raises OSError where the printer cannot be used, Cancelled where it was told to stop: what was begun is
    then aborted.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    wanted = pages_of(printer, document.pageCount())
    numbers = [n for _ in range(wanted.copies) for n in range(wanted.first - 1, wanted.last)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    painter = QPainter()
    if not painter.begin(printer):
        raise OSError(5, "The printer does not answer", printer.printerName() or None)
    try:
        for done, number in enumerate(numbers):
            progress.tell(done, len(numbers))
            if done:
                printer.newPage()
            _print_page(document, number, painter, printer)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
        document.close()
    return len(numbers)


def _print_page(document: QPdfDocument, number: int, painter: QPainter, printer: QPrinter) -> None:
    """Draw a page in its real size where the paper has room for it, else as large as the printer can."""
    resolution = printer.resolution()
    paper = QRectF(printer.pageLayout().fullRectPixels(resolution))
    printable = QRectF(printer.pageLayout().paintRectPixels(resolution))
    page = document.pagePointSize(number) * (resolution / POINTS_PER_INCH)
    slack = resolution / _SLACK
    # Our margins are wider than a printer's: what a page holds lies within what the printer can reach.
    fits = page.width() <= paper.width() + slack and page.height() <= paper.height() + slack
    area = paper if fits else printable
    size = page if fits else page.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(QPointF(), size)
    target.moveCenter(area.center() - printable.topLeft())
    coarser = math.ceil(resolution / FINEST)
    image = document.render(number, (size / coarser).toSize(), QPdfDocumentRenderOptions())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(target, image)
