"""Editors of a value out of few: a list to choose from, and yes or no."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from eventdesk.desktop.forms.editor import Editor
from eventdesk.desktop.forms.fields import Choice


class ChoiceEditor(Editor):
    """One of the choices. A value that is not among them is shown as it is and kept."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QComboBox(self)
        self._choices = list(choices)
        for choice in choices:
            self._box.addItem(choice.label)
        self._box.activated.connect(self._chosen)
        # The wheel scrolls the form; it should not change a value under the pointer.
        self._box.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._box, 1)

    def target(self) -> QWidget:
        return self._box

    def value(self) -> Any:
        place = self._box.currentIndex()
        return self._choices[place].value if place >= 0 else None

    def show_value(self, value: Any) -> None:
        places = [place for place, choice in enumerate(self._choices) if choice.value == value]
        if not places and value not in (None, ""):
            self._choices.append(Choice(value, str(value)))
            self._box.addItem(str(value))
            places = [len(self._choices) - 1]
        self._box.setCurrentIndex(places[0] if places else -1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and not self._box.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _chosen(self) -> None:
        self.edited.emit()
        self.left.emit()


class FlagEditor(Editor):
    """Yes or no, with its label beside the box."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QCheckBox(label, self)
        self._box.clicked.connect(self._chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._box)
        row.addStretch(1)

    def target(self) -> QWidget:
        return self._box

    def value(self) -> bool:
        return self._box.isChecked()

    def show_value(self, value: Any) -> None:
        self._box.setChecked(bool(value))

    def _chosen(self) -> None:
        self.edited.emit()
        self.left.emit()
