"""The category and the side of an attendee: chosen from what is offered and what the forum uses, or typed."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from eventdesk.desktop.attendance import attendance_of
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Editor
from eventdesk.desktop.pages.attendees.words import category_label, category_of, tr
from eventdesk.model.kinds import ATTENDEE_CATEGORIES


def categories_of(desk: Desk) -> list[str]:
    """The offered categories, then those that the forum's attendees have besides."""
    counts = attendance_of(desk).counts()
    used = sorted(counts.by_category) if counts is not None else ()
    return list(dict.fromkeys([*ATTENDEE_CATEGORIES, *used]))


def sides_of(desk: Desk) -> list[str]:
    """The forum's sides, then the delegations that its attendees are in besides."""
    counts = attendance_of(desk).counts()
    own = desk.snapshot.forum.sides if desk.snapshot else ()
    used = sorted(side for side in counts.by_side if side) if counts is not None else ()
    return list(dict.fromkeys([*own, *used]))


class WordEditor(Editor):
    """An editable list of words; what is typed is one as well."""

    def __init__(self, offered: Callable[[], Iterable[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = offered
        self._box = _Box(self._fill)
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self._box.lineEdit()
        assert line is not None
        line.textEdited.connect(self.edited)
        line.editingFinished.connect(self.left)
        self._box.activated.connect(self._chosen)
        self._box.installEventFilter(self)
        self.let_undo_through(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._box, 1)

    def target(self) -> QWidget:
        return self._box

    def value(self) -> str:
        return self.read(self._box.currentText())

    def show_value(self, value: Any) -> None:
        shown = self.label(value or "")
        if self._box.currentText() != shown:
            self._box.setEditText(shown)

    def read(self, typed: str) -> str:
        """The word that was typed."""
        return " ".join(typed.split())

    def label(self, word: str) -> str:
        """How the word is shown."""
        return word

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._box and event.type() == QEvent.Type.Wheel and not self._box.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        text = self._box.currentText()
        self._box.clear()
        self._box.addItems([self.label(word) for word in self._offered()])
        self._box.setEditText(text)

    def _chosen(self) -> None:
        self.edited.emit()
        self.left.emit()


class CategoryEditor(WordEditor):
    """A category; there must be one."""

    def read(self, typed: str) -> str:
        return category_of(typed)

    def label(self, word: str) -> str:
        return category_label(word)

    def problem(self) -> str | None:
        return None if self._box.currentText().strip() else tr("Choose a category, or type a new one.")


class SideEditor(WordEditor):
    """A side or a delegation, or none."""


class _Box(QComboBox):
    """Asks for its items when it opens: attendees' categories change while one edits."""

    def __init__(self, fill: Callable[[], None]) -> None:
        super().__init__()
        self._fill = fill

    def showPopup(self) -> None:
        self._fill()
        super().showPopup()
