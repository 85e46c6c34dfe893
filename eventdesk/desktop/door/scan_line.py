"""The line at the door: a scanner or a person types into it, wherever the focus is in the window."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from eventdesk.desktop.door.typing_speed import Typing
from eventdesk.desktop.theme import GRID, Size, font

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScanLine(QLineEdit):
    """`entered` gives what stood there at Enter, and (where a scanner typed it) what came in one go."""

    entered = Signal(str, str)
    moved = Signal(int)
    """Go that many rows down in the list of those found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("door-line")
        self.setAccessibleName(QCoreApplication.translate("Door", "Code or name"))
        self.setPlaceholderText(QCoreApplication.translate("Door", "Scan a badge, or type a name or a code"))
        self.setMaxLength(4000)
        large = font(Size.TITLE)
        large.setPixelSize(24)
        self.setFont(large)
        self.setMinimumHeight(6 * GRID)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
        if event.key() in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.moved.emit(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class ScannerWatch(QObject):
    """Sees every key in the window. What a scanner types into another field is taken out of it again.

    Letters typed where nothing takes letters (a list, a button) go to the line.
    """

    def __init__(self, window: QWidget, line: ScanLine, clock: Callable[[], float] = perf_counter) -> None:
        super().__init__(window)
        self._line = line
        self._typing = Typing(clock)
        for widget in (window, *window.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        # A Hangul keyboard composes: its letters come one by one as preedit, its syllables as commits.
        if isinstance(event, QInputMethodEvent) and (event.commitString() or event.preeditString()):
            self._typing.key(event.commitString() or "·", _state(watched))
        return False

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in _ENTER:
            return self._enter(watched)
        text = event.text()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if not text or not plain or not text.isprintable():
            return False
        if watched is self._line or _takes_letters(watched):
            self._typing.key(text, _state(watched))
            return False
        if text == " " or not isinstance(watched, QWidget) or not watched.hasFocus():
            return False  # a space presses a button; what came up from a child was seen there
        self._line.setFocus()
        self._line.deselect()
        self._typing.key(text, _state(self._line))
        self._line.insert(text)
        return True

    def _enter(self, watched: QObject) -> bool:
        burst, before = self._typing.burst(), self._typing.before_burst
        # A syllable may still be in the making; what it is, is known now.
        QGuiApplication.inputMethod().commit()
        if watched is self._line:
            self._typing.forget()
            self._line.entered.emit(self._line.text(), _came(self._line, before) if burst else "")
            return True
        if burst and isinstance(watched, QLineEdit):
            self._typing.forget()
            scanned = _came(watched, before)
            if scanned:
                _put_back(watched, before)
                self._line.entered.emit(scanned, scanned)
                return True
        return False


def _takes_letters(watched: QObject) -> bool:
    return isinstance(watched, QLineEdit) or (isinstance(watched, QComboBox) and watched.isEditable())


def _state(watched: QObject) -> object:
    """What a field holds: the text, and what of it would be typed over."""
    if not isinstance(watched, QLineEdit):
        return None
    start = watched.selectionStart()
    if start < 0:
        return watched.text(), watched.cursorPosition(), watched.cursorPosition()
    return watched.text(), start, start + len(watched.selectedText())


def _came(field: QLineEdit, before: object) -> str:
    """What came into the field in one go since it held what `before` says."""
    if not isinstance(before, tuple):
        return ""
    text, start, end = before
    head, tail, now = str(text)[:start], str(text)[end:], field.text()
    if len(now) < len(head) + len(tail) or not (now.startswith(head) and now.endswith(tail)):
        return ""
    return now[len(head) : len(now) - len(tail)]


def _put_back(field: QLineEdit, before: object) -> None:
    """Give the field what it held before a scanner typed into it."""
    if isinstance(before, tuple):
        field.setText(str(before[0]))
        field.setCursorPosition(int(before[1]))
