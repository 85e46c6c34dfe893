"""A few rows under one another in the editor: what it is, smaller what is told about it, and small buttons.

A row can have a field that opens when one of its buttons is pressed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Hairline, icon_button, label


@dataclass(frozen=True)
class Act:
    """A button of a row: `name` is told with the row's key when it is pressed."""

    name: str
    text: str
    icon: str


@dataclass(frozen=True)
class Typed:
    """A row's field: the name of the button that opens it, what it asks for, and what it holds now."""

    act: str
    asks: str
    value: str = ""


@dataclass(frozen=True)
class SmallRow:
    """A row. `trouble` says what is wrong with it; `quiet`: it does not count any more."""

    key: str
    title: str
    details: str = ""
    acts: tuple[Act, ...] = ()
    trouble: str = ""
    quiet: bool = False
    typed: Typed | None = None


class SmallRows(QWidget):
    """Rows by key; they are kept while only what they say changes, so that the focus stays."""

    pressed = Signal(str, str)
    """A row's key, and the name of its button."""
    typed = Signal(str, str)
    """A row's key, and what was typed into its field."""

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
            made.typed.connect(self.typed)
            self._shown.append(made)
            self._column.addWidget(made)
        for widget, row in zip(self._shown, rows, strict=True):
            widget.show_row(row)
        self.setVisible(bool(rows))

    def finish(self) -> None:
        """Store what is being typed."""
        for row in list(self._shown):
            row.finish()


class _Row(QWidget):
    pressed = Signal(str, str)
    typed = Signal(str, str)

    def __init__(self, prefix: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._prefix, self._row = prefix, SmallRow("", "")
        self._title, self._details = label("", "", wrap=True), label("", "caption", wrap=True)
        self._trouble = label("", "problem", wrap=True)
        self._field = _Field(f"{prefix}-typed")
        self._field.done.connect(self._finish)
        self._buttons: list[QToolButton] = []
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._details)
        words.addWidget(self._trouble)
        words.addWidget(self._field)
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
        if row.key != self._row.key or row.typed is None:
            self._field.put_away()
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
            button.clicked.connect(lambda _on=False, name=act.name: self._press(name))
            self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._buttons.append(button)

    def _press(self, name: str) -> None:
        field = self._row.typed
        if field is not None and field.act == name:
            self._field.open(field, self._row.title)
        else:
            self.pressed.emit(self._row.key, name)

    def finish(self) -> None:
        self._field.finish()

    def _finish(self, value: str) -> None:
        if self._row.typed is not None and value != self._row.typed.value:
            self.typed.emit(self._row.key, value)


class _Field(QLineEdit):
    """Open while it has the cursor: Enter and going on store, Escape does not."""

    done = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setMaxLength(_LONGEST)
        self.hide()
        self.editingFinished.connect(self.finish)

    def open(self, field: Typed, title: str) -> None:
        self.setText(field.value)
        self.setPlaceholderText(field.asks)
        self.setAccessibleName(f"{title}: {field.asks}")
        self.show()
        self.selectAll()
        self.setFocus()

    def put_away(self) -> None:
        """Close without storing."""
        blocked = self.blockSignals(True)  # hiding it finishes the editing
        self.hide()
        self.blockSignals(blocked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    def finish(self) -> None:
        """Close and store, where it is open."""
        if self.isVisible():
            value = " ".join(self.text().split())
            self.hide()
            self.done.emit(value)


_LONGEST = 60


def _set_role(shown: QLabel, role: str) -> None:
    if shown.property("textRole") != role:
        shown.setProperty("textRole", role)
        shown.style().unpolish(shown)
        shown.style().polish(shown)
