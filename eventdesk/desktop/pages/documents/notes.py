"""What is said above a document’s pages: what was left out of it, and what does not look as it should."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption

if TYPE_CHECKING:
    from eventdesk.documents.catalog import RenderedDocument

translate = QCoreApplication.translate

_LINES = 3
_LONGEST = 110


def notes_label() -> QLabel:
    """Hidden while there is nothing to say."""
    notes = Caption("", wrap=True)
    notes.setObjectName("preview-notes")
    notes.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
    notes.hide()
    return notes


def show_notes(notes: QLabel, document: "RenderedDocument") -> None:
    told = list(_sentences(document))
    notes.setText("\n".join(told))
    notes.setVisible(bool(told))


def _sentences(document: "RenderedDocument") -> Iterator[str]:
    if document.unshown:
        told = translate(
            "Documents", "Portraits left out, since these people have not agreed to be photographed: {names}"
        )
        yield told.format(names=", ".join(document.unshown))
    if document.unnumbered:
        yield translate(
            "Documents",
            "Without numbers, since nobody was given a certificate: “Badges and certificates” (Ctrl+Shift+B) "
            "gives them.",
        )
    yield from _troubles(document)


def _troubles(document: "RenderedDocument") -> Iterator[str]:
    if not document.troubles:
        return
    from eventdesk.desktop.designer.words import trouble_line

    told = translate(
        "Documents", "To be looked at before printing: {n}. “Badges and certificates” (Ctrl+Shift+B) leads there."
    )
    yield told.format(n=len(document.troubles))
    for trouble in document.troubles[:_LINES]:
        line = trouble_line(trouble)
        yield line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
