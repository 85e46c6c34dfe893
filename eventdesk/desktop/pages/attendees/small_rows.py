"""A few rows under one another in the editor: what it is, smaller what is told about it, and small buttons."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Hairline, icon_button, label


@dataclass(frozen=True)
class Act:
    """A button of a row: `name` is told with the row's key when it is pressed."""

    name: str
    text: str
    icon: str


@dataclass(frozen=True)
class SmallRow:
    """A row. `trouble` says what is wrong with it; `quiet`: it does not count any more."""

    key: str
    title: str
    details: str = ""
    acts: tuple[Act, ...] = ()
    trouble: str = ""
    quiet: bool = False


class SmallRows(QWidget):
    """Rows by key; they are kept while only what they say changes, so that the focus stays."""

    pressed = Signal(str, str)
    """A row's key, and the name of its button."""

    def __init__(self, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefix = prefix
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: list[_Row] = []
        self.hide()

    def show_rows(self, rows: Sequence[SmallRow]) -> None:
        while len(self._shown) > len(rows):
            gone = self._shown.pop()
            self._column.removeWidget(gone)
            gone.setParent(None)
            gone.deleteLater()
        while len(self._shown) < len(rows):
            made = _Row(self._prefix, self)
            made.pressed.connect(self.pressed)
            self._shown.append(made)
            self._column.addWidget(made)
        for widget, row in zip(self._shown, rows, strict=True):
            widget.show_row(row)
        self.setVisible(bool(rows))


class _Row(QWidget):
    pressed = Signal(str, str)

    def __init__(self, prefix: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._prefix, self._row = prefix, SmallRow("", "")
        self._title, self._details = label("", "", wrap=True), label("", "caption", wrap=True)
        self._trouble = label("", "problem", wrap=True)
        self._buttons: list[QToolButton] = []
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._details)
        words.addWidget(self._trouble)
        self._line = QHBoxLayout()
        self._line.setSpacing(0)
        self._line.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addSpacing(GRID // 2)
        column.addLayout(self._line)
        column.addWidget(Hairline())

    def show_row(self, row: SmallRow) -> None:
        if row == self._row:
            return
        acts, self._row = self._row.acts, row
        self._title.setText(row.title)
        self._details.setText(row.details)
        self._details.setVisible(bool(row.details))
        _set_role(self._title, "muted" if row.quiet else "")
        self._trouble.setText(row.trouble)
        self._trouble.setVisible(bool(row.trouble))
        if row.acts != acts or not self._buttons:
            self._make_buttons(row)
        for button, act in zip(self._buttons, row.acts, strict=True):
            button.setAccessibleName(f"{row.title}: {act.text}")

    def _make_buttons(self, row: SmallRow) -> None:
        for button in self._buttons:
            self._line.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for act in row.acts:
            button = icon_button(act.text, act.icon, f"{self._prefix}-{act.name}")
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, name=act.name: self.pressed.emit(self._row.key, name))
            self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._buttons.append(button)


def _set_role(shown: QLabel, role: str) -> None:
    if shown.property("textRole") != role:
        shown.setProperty("textRole", role)
        shown.style().unpolish(shown)
        shown.style().polish(shown)
