"""The navigation on the left: one entry a page, by mouse, arrow keys and Ctrl+1 … Ctrl+6."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from eventdesk.desktop.theme import GRID, HALF, IconRole, set_icon

_WIDTH = 25 * GRID
_ICON = 20


@dataclass(frozen=True)
class Entry:
    """A page in the navigation: its key (`Place.page`), name, icon, and the module and class that make it."""

    page: str
    title: str
    icon: str
    module: str
    kind: str


class Navigation(QWidget):
    """`chosen` is told only when a person chooses; `show_page` marks where one is."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Pages"))
        self.setFixedWidth(_WIDTH)
        self.actions_by_page: dict[str, QAction] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._group = QActionGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 2 * GRID, GRID, 2 * GRID)
        column.setSpacing(HALF)
        for number, entry in enumerate(entries, start=1):
            column.addWidget(self._add(entry, number))
        column.addStretch(1)

    def show_page(self, page: str) -> None:
        """Mark the page that is shown."""
        self.setFocusProxy(self._buttons[page])
        for name, button in self._buttons.items():
            button.setChecked(name == page)
            self.actions_by_page[name].setChecked(name == page)

    def allow(self, why_not: str) -> None:
        """Enable the entries where `why_not` is empty; else their tooltip tells why not."""
        for name, button in self._buttons.items():
            action = self.actions_by_page[name]
            action.setEnabled(not why_not)
            button.setEnabled(not why_not)
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            tip = why_not or f"{action.text()} ({key})"
            action.setToolTip(tip)
            button.setToolTip(tip)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            buttons = list(self._buttons.values())
            if step and watched in buttons:
                place = buttons.index(watched) + step
                if 0 <= place < len(buttons):
                    buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _add(self, entry: Entry, number: int) -> QPushButton:
        action = QAction(entry.title, self._group)
        action.setObjectName(f"go-{entry.page}")
        action.setCheckable(True)
        action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        action.triggered.connect(lambda: self.chosen.emit(entry.page))
        button = QPushButton(f"  {entry.title}", self)
        button.setObjectName(f"navigate-{entry.page}")
        button.setAccessibleName(entry.title)
        button.setProperty("navigation", True)
        button.setCheckable(True)
        button.setIconSize(QSize(_ICON, _ICON))
        set_icon(button, entry.icon, IconRole.TEXT)
        button.clicked.connect(lambda: self._press(entry.page))
        button.installEventFilter(self)
        self.actions_by_page[entry.page] = action
        self._buttons[entry.page] = button
        return button

    def _press(self, page: str) -> None:
        # A click toggles a checkable button; which is checked is for the window to say.
        shown = next((name for name, action in self.actions_by_page.items() if action.isChecked()), "")
        if shown:
            self.show_page(shown)
        self.chosen.emit(page)
