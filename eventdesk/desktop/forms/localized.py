"""Text in each of the forum's languages, one below the other, each with its language's tag."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from eventdesk.desktop.forms.editor import Editor
from eventdesk.desktop.theme import HALF, font_for
from eventdesk.desktop.widgets.labels import label
from eventdesk.model.text import EMPTY, Text, base_language, script_of

_TAG_WIDTH = 52  # “zh-Hant” in small type
_LINE_HEIGHT = 20


class LocalizedEdit(Editor):
    """A `Text`. `languages` tells the forum's languages; a string in another language is shown as well."""

    def __init__(
        self,
        languages: Callable[[], Sequence[str]],
        prose: bool = False,
        hint: str = "",
        lines: int = 4,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._languages, self._prose, self._hint, self._lines = languages, prose, hint, lines
        self._names = ("", "")
        self._inputs: dict[str, TaggedLine | TaggedProse] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(HALF)
        self.show_value(EMPTY)

    def value(self) -> Text:
        return Text({tag: field.words() for tag, field in self._inputs.items()})

    def show_value(self, value: Text | None) -> None:
        text = value or EMPTY
        tags = tags_shown(text, self._languages())
        if tags != tuple(self._inputs):
            self._rebuild(tags)
        for tag, field in self._inputs.items():
            field.put(text.get(tag, ""))

    def name(self, object_name: str, accessible: str) -> None:
        self._names = (object_name, accessible)
        for place, (tag, field) in enumerate(self._inputs.items()):
            field.setObjectName(object_name if place == 0 else f"{object_name}-{tag}")
            field.setAccessibleName(f"{accessible} ({tag})" if len(self._inputs) > 1 else accessible)
        self.setFocusProxy(self.target())

    def target(self) -> QWidget:
        return next(iter(self._inputs.values()))

    def marked(self) -> tuple[QWidget, ...]:
        return tuple(self._inputs.values())

    def field_for(self, language: str) -> QWidget:
        """The input of that language, else the first."""
        return self._inputs.get(language, next(iter(self._inputs.values())))

    def _rebuild(self, tags: Sequence[str]) -> None:
        had = next((tag for tag, field in self._inputs.items() if field.hasFocus()), None)
        for field in self._inputs.values():
            self._layout.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._inputs = {tag: self._make(tag, alone=len(tags) == 1, first=tag == tags[0]) for tag in tags}
        for field in self._inputs.values():
            self._layout.addWidget(field)
        if self._names[0]:
            self.name(*self._names)
        if had in self._inputs:
            self._inputs[had].setFocus()

    def _make(self, tag: str, alone: bool, first: bool) -> "TaggedLine | TaggedProse":
        shown = "" if alone else tag
        field = TaggedProse(shown, self._lines, self) if self._prose else TaggedLine(shown, self)
        field.setFont(font_for(tag))
        field.setPlaceholderText(self._hint if first else "")
        field.typed.connect(self.edited)
        field.done.connect(self.left)
        self.let_undo_through(field)
        return field


def tags_shown(text: Text, languages: Sequence[str]) -> tuple[str, ...]:
    """The forum's languages in order, then those that the text has besides.

    A string of the same language and script (`zh-Hant` for `zh-TW`) stands in for a language without one.
    """
    tags: list[str] = []
    for language in languages or ("en",):
        stands_in = [
            tag
            for tag in text
            if base_language(tag) == base_language(language)
            and script_of(tag) == script_of(language)
            and tag not in languages
        ]
        tags.append(language if language in text or not stands_in else stands_in[0])
    return tuple(dict.fromkeys([*tags, *text]))


class TaggedLine(QLineEdit):
    """One line in one language."""

    typed = Signal()
    done = Signal()

    def __init__(self, tag: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._tag = _tag_label(tag, self)
        self.setTextMargins(_TAG_WIDTH if tag else 0, 0, 0, 0)
        self.textEdited.connect(lambda _text: self.typed.emit())
        self.editingFinished.connect(self.done)

    def words(self) -> str:
        return " ".join(self.text().split())

    def put(self, text: str) -> None:
        if self.words() != text or (not self.hasFocus() and self.text() != text):
            self.setText(text)
            self.setCursorPosition(len(text) if self.hasFocus() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tag.setGeometry(9, 0, _TAG_WIDTH, self.height())


class TaggedProse(QPlainTextEdit):
    """Several lines in one language; as high as its text, within limits. Tab goes on to the next field."""

    typed = Signal()
    done = Signal()

    def __init__(self, tag: str, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._quiet = False
        self._least = lines
        self._tag = _tag_label(tag, self)
        self.setViewportMargins(_TAG_WIDTH if tag else 0, 0, 0, 0)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._changed)
        self._fit()

    def words(self) -> str:
        return self.toPlainText().strip()

    def put(self, text: str) -> None:
        if self.words() != text or (not self.hasFocus() and self.toPlainText() != text):
            self._quiet = True
            self.setPlainText(text)
            self._quiet = False
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tag.setGeometry(9, 6, _TAG_WIDTH, _LINE_HEIGHT)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
            return
        super().keyPressEvent(event)

    def _changed(self) -> None:
        self._fit()
        if not self._quiet:
            self.typed.emit()

    def _fit(self) -> None:
        # A plain text document counts its height in lines.
        lines = max(self._least, min(14, int(self.document().size().height())))
        height = lines * self._line_height() + 16
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def _line_height(self) -> int:
        # As laid out: a line of several fonts is higher than one of the first.
        layout = self.document().firstBlock().layout()
        lines = layout.lineCount() if layout is not None else 0
        laid_out = math.ceil(layout.boundingRect().height() / lines) if layout is not None and lines else 0
        return max(laid_out, self.fontMetrics().lineSpacing())


def _tag_label(tag: str, field: QWidget) -> QLabel:
    made = label(tag, "caption", parent=field)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    made.setVisible(bool(tag))
    return made
