"""What is being captured: a quote, reported speech, an outcome or photos; each by its key."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from eventdesk.desktop.theme import HALF
from eventdesk.workspace.capture_edits import NoteKind

translate = QCoreApplication.translate

PHOTO = "photo"


def modes() -> Iterator[tuple[str, str, str]]:
    """Each mode with its name and key."""
    yield NoteKind.QUOTE.value, translate("Capture", "Quote"), "F2"
    yield NoteKind.REPORTED.value, translate("Capture", "Reported"), "F3"
    yield NoteKind.OUTCOME.value, translate("Capture", "Outcome"), "F4"
    yield PHOTO, translate("Capture", "Photo"), "F5"


class ModeBar(QWidget):
    """A button for each mode; `chosen` tells that one was pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HALF)
        for mode, text, key in modes():
            made = QToolButton()
            made.setText(f"{text}  {key}")
            made.setAccessibleName(text)
            made.setToolTip(f"{text} ({key})")
            made.setCheckable(True)
            made.setObjectName(f"capture-mode-{mode}")
            made.clicked.connect(partial(self.chosen.emit, mode))
            group.addButton(made)
            row.addWidget(made)
            self._buttons[mode] = made
        row.addStretch(1)
        self.show_mode(NoteKind.QUOTE.value)

    @property
    def mode(self) -> str:
        return next(mode for mode, button in self._buttons.items() if button.isChecked())

    def show_mode(self, mode: str) -> None:
        self._buttons[mode].setChecked(True)
