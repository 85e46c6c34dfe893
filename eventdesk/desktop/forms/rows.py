"""One field in a form: its label, its editor, and under it what is wrong, in words."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms.editor import tr
from eventdesk.desktop.forms.fields import Field, FieldKind
from eventdesk.desktop.forms.making import make_editor
from eventdesk.desktop.theme import HALF
from eventdesk.desktop.widgets.labels import label
from eventdesk.model.text import Text

_SOON = 500
"""Milliseconds after a key before a value that will not do is called so; half a date is no mistake."""


class FieldRow(QWidget):
    """Keeps `seen`, the stored value that the person saw when they began to type."""

    def __init__(self, desk: Desk, field: Field, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.editor = make_editor(desk, field)
        self.editor.name(f"{prefix}-{field.name.replace('_', '-')}", field.label)
        self.seen: Any = None
        self._stored: Any = None
        self._problem = label("", "problem", wrap=True)
        self._revert = QToolButton()
        self._revert.setProperty("link", True)
        self._revert.setText(tr("Show what is stored"))
        self._revert.setAccessibleName(f"{field.label}: {tr('Show what is stored')}")
        self._revert.setObjectName(f"{prefix}-{field.name.replace('_', '-')}-revert")
        self._revert.setToolTip(tr("Drop what is typed here (Esc)"))
        self._revert.clicked.connect(self.revert)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.acceptable)
        self._lay_out()
        self._say("")

    def show_stored(self, value: Any) -> None:
        """Show a stored value in place of whatever was shown."""
        self.seen = self._stored = value
        self._say("")
        self.editor.show_value(value)
        self.editor.changed = False

    def show_draft(self, value: Any, seen: Any) -> None:
        """Show again what was typed and refused before."""
        self.seen = seen
        self.editor.show_value(value)
        self.editor.changed = True
        self.acceptable()

    def refresh(self, value: Any) -> None:
        """The record was read anew. What is being typed stays."""
        self._stored = value
        if not self.editor.changed:
            if value != self.seen or self.editor.problem() is None:
                self.seen = value
                self.editor.show_value(value)
            return
        if self.editor.problem() is None and self.editor.value() == value:
            self.settle(value)
        elif isinstance(value, Text) and isinstance(self.seen, Text):
            self._rebase(value)

    def revert(self) -> None:
        """Drop what is typed, and show what is stored by now."""
        self.show_stored(self._stored)

    def note_typing(self) -> None:
        self.editor.changed = True
        if self._problem.text():
            self.acceptable()
        else:
            self._soon.start()

    def acceptable(self) -> bool:
        """Whether what is typed can be stored; the reason is shown where not."""
        self._soon.stop()
        reason = self.problem()
        self._say(reason or "")
        return reason is None

    def problem(self) -> str | None:
        """Why what is typed cannot be stored; None where it can."""
        return self.editor.problem() or self._wrong(self.editor.value())

    def settle(self, value: Any) -> None:
        """What is typed is what is stored."""
        self.seen = value
        self.editor.changed = False
        self._say("")

    def stored(self, value: Any) -> None:
        """The value was stored; a refresh may have told the row already, and better (a new uid, a new name)."""
        if self.editor.changed:
            self.settle(value)

    def refuse(self, reason: str) -> None:
        self._say(reason)

    def _wrong(self, value: Any) -> str | None:
        if self.field.required and (value is None or value == "" or value == () or value == Text()):
            return tr("This is needed.")
        return self.field.check(value) if self.field.check is not None else None

    def _rebase(self, value: Text) -> None:
        """Another language of the text was changed elsewhere: take that, keep what is typed here."""
        assert isinstance(self.seen, Text)
        mine: Text = self.editor.value()
        changed = [tag for tag in {**mine, **self.seen} if mine.get(tag) != self.seen.get(tag)]
        if any(value.get(tag) != self.seen.get(tag) for tag in changed):
            return
        for tag in changed:
            value = value.with_value(tag, mine.get(tag, ""))
        self.seen = Text(
            {
                **{tag: text for tag, text in value.items() if tag not in changed},
                **{tag: text for tag, text in self.seen.items() if tag in changed},
            }
        )
        self.editor.show_value(value)

    def _say(self, reason: str) -> None:
        self._problem.setText(reason)
        self._below.setVisible(bool(reason))
        self._revert.setVisible(bool(reason) and self.editor.changed)
        self.editor.describe(reason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        if self.field.kind is not FieldKind.FLAG:
            caption = label(self.field.label, "caption")
            caption.setBuddy(self.editor.target())
            column.addWidget(caption)
        column.addWidget(self.editor)
        self._below = QWidget(self)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self._problem)
        below.addWidget(self._revert)
        column.addWidget(self._below)
        column.addStretch(1)
