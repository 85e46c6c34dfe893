"""What all editors of a field have in common."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget


def tr(text: str) -> str:
    """The sentence in the window's language."""
    # The tool that collects the sentences knows no context for a plain function (packaging/translations.py).
    return QCoreApplication.translate("", text)


class Editor(QWidget):
    """Shows one value and lets a person change it. It stores nothing itself."""

    edited = Signal()
    """Something was typed or chosen."""
    left = Signal()
    """The person is done with it for now: Enter, a choice, or the focus went elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changed = False
        """Whether what is shown differs from what is stored; kept by the form."""

    def value(self) -> Any:
        """What is typed. Only where `problem` finds nothing."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a stored value; tells no one."""
        raise NotImplementedError

    def problem(self) -> str | None:
        """A sentence where what is typed is not a value at all."""
        return None

    def name(self, object_name: str, accessible: str) -> None:
        """Name the widgets a person acts on, for programs and for screen readers."""
        target = self.target()
        target.setObjectName(object_name)
        target.setAccessibleName(accessible)
        self.setFocusProxy(target)

    def target(self) -> QWidget:
        """The widget that takes the focus."""
        return self

    def describe(self, problem: str) -> None:
        """Mark the field as refused (or, with an empty sentence, as good), also for screen readers."""
        for widget in self.marked():
            if widget.property("refused") != (bool(problem)):
                widget.setProperty("refused", bool(problem))
                widget.style().unpolish(widget)
                widget.style().polish(widget)
            widget.setAccessibleDescription(problem)

    def marked(self) -> tuple[QWidget, ...]:
        """The widgets that show a problem by their border."""
        return (self.target(),)

    def let_undo_through(self, widget: QWidget) -> None:
        """Ctrl+Z in a field with nothing typed undoes the last step, instead of doing nothing."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not self.changed:
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return True
        return super().eventFilter(watched, event)


class LineEditor(Editor):
    """An editor that is one line."""

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(hint)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self.left)
        self.let_undo_through(self.line)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.line, 1)

    def target(self) -> QWidget:
        return self.line

    def value(self) -> Any:
        return " ".join(self.line.text().split())

    def show_value(self, value: Any) -> None:
        self.put(value or "")

    def put(self, text: str) -> None:
        """Show the text, keeping the cursor where the text is the same."""
        if self.line.text() != text:
            self.line.setText(text)
            self.line.setCursorPosition(len(text) if self.line.hasFocus() else 0)


class NumberEditor(LineEditor):
    """A whole number from 0, or nothing."""

    def value(self) -> int | None:
        text = self._digits()
        return int(text) if text else None

    def problem(self) -> str | None:
        text = self._digits()
        if not text or (text.isdecimal() and len(text) <= 8):
            return None
        return tr("Type a whole number, like 120.")

    def show_value(self, value: Any) -> None:
        self.put("" if value is None else str(value))

    def _digits(self) -> str:
        return "".join(self.line.text().replace(",", "").split())
