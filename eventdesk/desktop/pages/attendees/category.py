"""The category of an attendee: chosen from what is offered and what the forum uses, or typed."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Editor
from eventdesk.desktop.pages.attendees.words import category_label, category_of, tr
from eventdesk.model.kinds import ATTENDEE_CATEGORIES


def categories_of(desk: Desk) -> list[str]:
    """The offered categories, then those that the forum's attendees have besides."""
    attendees = desk.snapshot.attendees if desk.snapshot else ()
    return list(dict.fromkeys([*ATTENDEE_CATEGORIES, *sorted({attendee.category for attendee in attendees})]))


class CategoryEditor(Editor):
    """An editable list of categories."""

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
        return category_of(self._box.currentText())

    def show_value(self, value: Any) -> None:
        shown = category_label(value or "")
        if self._box.currentText() != shown:
            self._box.setEditText(shown)

    def problem(self) -> str | None:
        return None if self._box.currentText().strip() else tr("Choose a category, or type a new one.")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._box and event.type() == QEvent.Type.Wheel and not self._box.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        text = self._box.currentText()
        self._box.clear()
        self._box.addItems([category_label(category) for category in self._offered()])
        self._box.setEditText(text)

    def _chosen(self) -> None:
        self.edited.emit()
        self.left.emit()


class _Box(QComboBox):
    """Asks for its items when it opens: attendees' categories change while one edits."""

    def __init__(self, fill: Callable[[], None]) -> None:
        super().__init__()
        self._fill = fill

    def showPopup(self) -> None:
        self._fill()
        super().showPopup()
