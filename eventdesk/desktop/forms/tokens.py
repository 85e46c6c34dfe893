"""Several short values in order: languages, tags. Each is a chip that the keyboard can move and remove."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.forms.editor import Editor, tr
from eventdesk.desktop.forms.names import Candidate, label_among
from eventdesk.desktop.forms.picker import Picker
from eventdesk.desktop.theme import HALF, IconRole, set_icon
from eventdesk.desktop.widgets.flow import FlowLayout
from eventdesk.model.text import canonical_tag


class TokensEditor(Editor):
    """Chips, and a line that adds one: with `candidates` from what is offered, else whatever is typed."""

    def __init__(
        self,
        candidates: Callable[[], Sequence[Candidate]] | None = None,
        read: Callable[[str], str] = str.strip,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`read` makes a token of what is typed, or raises ValueError."""
        super().__init__(parent)
        self._read, self._candidates = read, candidates
        self._tokens: tuple[str, ...] = ()
        self._chips: list[QToolButton] = []
        self._flow = FlowLayout(spacing=HALF)
        self._picker = Picker(candidates, hint, parent=self) if candidates is not None else None
        self._line = self._picker.line if self._picker is not None else QLineEdit(self)
        self._line.setPlaceholderText(hint)
        self._line.returnPressed.connect(self._take_typed)
        self._line.editingFinished.connect(self._finish)
        self._line.textEdited.connect(self._split)
        self._line.installEventFilter(self)
        if self._picker is not None:
            self._picker.chosen.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addLayout(self._flow)
        column.addWidget(self._picker or self._line)

    def target(self) -> QWidget:
        return self._line

    def value(self) -> tuple[str, ...]:
        return self._tokens

    def show_value(self, value: Any) -> None:
        tokens = tuple(value or ())
        if tokens != self._tokens:
            self._tokens = tokens
            self._rebuild()

    def problem(self) -> str | None:
        return None if not self._line.text().strip() or self._readable() else tr("Choose one from the list.")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._line and event.key() == Qt.Key.Key_Backspace and not self._line.text():
                self._remove(len(self._tokens) - 1)
                return bool(self._tokens)
            if watched in self._chips:
                return self._key_on_chip(self._chips.index(watched), event)
        return super().eventFilter(watched, event)

    def _key_on_chip(self, place: int, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove(place)
            return True
        step = steps.get(Qt.Key(event.key()))
        if step is None or not 0 <= place + step < len(self._chips):
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            tokens = list(self._tokens)
            tokens.insert(place + step, tokens.pop(place))
            self._change(tuple(tokens))
        self._chips[place + step].setFocus()
        return True

    def _split(self, typed: str) -> None:
        if typed.endswith((",", ";", "、", "，")):
            self._line.setText(typed[:-1])
            self._take_typed()
        self.edited.emit()

    def _readable(self) -> bool:
        try:
            self._read(self._line.text())
        except ValueError:
            return False
        return True

    def _take_typed(self) -> None:
        typed = self._line.text().strip()
        if typed and self._readable():
            self._add(self._read(typed))

    def _finish(self) -> None:
        if self._picker is None:
            self._take_typed()
        self.left.emit()

    def _add(self, token: str) -> None:
        if self._picker is not None:
            self._picker.clear()
        self._line.clear()
        if token not in self._tokens:
            self._change((*self._tokens, token))

    def _remove(self, place: int) -> None:
        if 0 <= place < len(self._tokens):
            self._change(self._tokens[:place] + self._tokens[place + 1 :])
            self._line.setFocus()

    def _change(self, tokens: tuple[str, ...]) -> None:
        self._tokens = tokens
        self._rebuild()
        self.edited.emit()
        self.left.emit()

    def _rebuild(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.setObjectName("")
            chip.deleteLater()
        self._chips = [self._chip(place, token) for place, token in enumerate(self._tokens)]
        for chip in self._chips:
            self._flow.addWidget(chip)
        self.updateGeometry()

    def _chip(self, place: int, token: str) -> QToolButton:
        found = label_among(self._candidates(), token) if self._candidates is not None else token
        chip = QToolButton(self)
        chip.setText(found)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setProperty("chip", True)
        set_icon(chip, "x", IconRole.MUTED)
        chip.setObjectName(f"{self._line.objectName()}-{token}")
        chip.setAccessibleName(tr("Remove {name}").format(name=found))
        chip.setToolTip(tr("Remove (Delete); move with Ctrl+Left and Ctrl+Right"))
        chip.clicked.connect(lambda: self._remove(self._tokens.index(token)))
        chip.installEventFilter(self)
        return chip


def read_language(typed: str) -> str:
    """The tag in its customary case. Raises ValueError where it is none."""
    return canonical_tag(typed.strip())
