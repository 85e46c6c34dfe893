"""Editing what a text or a QR code says: words, and fields to insert from a menu; stored at every pause."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.designer import words
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.theme import HALF, colours_of, set_icon
from eventdesk.desktop.widgets import label
from eventdesk.model.design_fields import (
    LANGUAGE_FIELDS,
    OTHER,
    OWN,
    PLAIN_FIELDS,
    Field,
    TemplateError,
    parse,
    unknown_fields,
    written,
)

PAUSE = 350
"""Milliseconds without a key after which what is typed is stored and drawn."""


@dataclass(frozen=True)
class Offer:
    """The forum's languages, and its own fields with their labels."""

    languages: tuple[str, ...] = ("en",)
    own: tuple[tuple[str, str], ...] = ()


class _Colouring(QSyntaxHighlighter):
    """Fields in the accent."""

    def __init__(self, document: QTextDocument, owner: QWidget) -> None:
        super().__init__(document)
        self._owner = owner

    def highlightBlock(self, text: str) -> None:
        ink = QTextCharFormat()
        ink.setForeground(QColor(colours_of(self._owner).accent))
        start = -1
        for at, sign in enumerate(text):
            if sign == "{":
                start = at
            elif sign == "}" and start >= 0:
                self.setFormat(start, at + 1 - start, ink)
                start = -1


class _Lines(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.ignore()
            return
        super().keyPressEvent(event)


class TemplateBox(QWidget):
    """What is typed is stored though it cannot be read yet; what is wrong with it stands below."""

    edited = Signal()

    def __init__(self, name: str, accessible: str, lines: int = 3) -> None:
        super().__init__()
        self._shown = ""
        self._offer = Offer()
        self.text = _Lines()
        self.text.setObjectName(name)
        self.text.setAccessibleName(accessible)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * lines + 14)
        _Colouring(self.text.document(), self)
        self.insert = QToolButton()
        self.insert.setObjectName(f"{name}-insert")
        self.insert.setText(tr("Insert field"))
        self.insert.setAccessibleName(tr("Insert field"))
        self.insert.setToolTip(tr("Insert a field of the person or the forum"))
        self.insert.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.insert.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.insert.setProperty("chip", True)
        set_icon(self.insert, "plus")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.insert.setMenu(self._menu)
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.commit)
        self.text.textChanged.connect(self._typed)
        self.text.left.connect(self.commit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(self.text)
        column.addWidget(self._problem)
        column.addWidget(self.insert, 0, Qt.AlignmentFlag.AlignLeft)

    def offer(self, offer: Offer) -> None:
        self._offer = offer

    def value(self) -> str:
        return self.text.toPlainText()

    def show_value(self, value: Any) -> None:
        if str(value) == self._shown and self.text.hasFocus():
            return
        self._shown = str(value)
        self._pause.stop()
        if self.value() != self._shown:
            with QSignalBlocker(self.text):
                self.text.setPlainText(self._shown)
        self._check()

    def commit(self) -> None:
        """Store what is typed now."""
        self._pause.stop()
        if self.value() != self._shown:
            self._shown = self.value()
            self.edited.emit()

    def put(self, field: Field) -> None:
        """Insert a field where the cursor is."""
        self.text.insertPlainText(written(field))
        self.text.setFocus()
        self.commit()

    def _typed(self) -> None:
        self._pause.start()
        self._check()

    def _check(self) -> None:
        told = problem_of(self.value(), [key for key, _label in self._offer.own])
        self._problem.setText(told)
        self._problem.setVisible(bool(told))

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        self._add(menu, ("name", "organization", "position", "country", "side", "category", "role"))
        menu.addSeparator()
        self._add(menu, ("code", "seat", "honorific", "family", "email"))
        self._add_group(
            tr("Forum"), ("forum", "edition", "theme", "dates", "venue", "city", "host", "website", "today")
        )
        self._add_group(tr("Certificate"), ("certificate", "check", "verification", "certificate_on"))
        tags = list(self._offer.languages)
        if len(tags) > 1:
            menu.addSeparator()
            for tag in tags:
                self._add_group(words.tongue(tag), LANGUAGE_FIELDS[:9], tag)
            self._add_group(tr("Next language"), LANGUAGE_FIELDS[:6], OTHER)
        if self._offer.own:
            own = menu.addMenu(tr("Own fields"))
            for key, said in self._offer.own:
                own.addAction(said.replace("&", "&&")).triggered.connect(
                    lambda _checked=False, key=key: self.put(Field(OWN, key))
                )

    def _add_group(self, title: str, names: Sequence[str], detail: str = "") -> None:
        self._add(self._menu.addMenu(title), names, detail)

    def _add(self, menu: QMenu, names: Sequence[str], detail: str = "") -> None:
        for name in names:
            if name not in (*LANGUAGE_FIELDS, *PLAIN_FIELDS):
                continue
            action = menu.addAction(words.field_label(name))
            action.setObjectName(f"field-{name}{'-' if detail else ''}{detail}")
            action.triggered.connect(lambda _checked=False, name=name: self.put(Field(name, detail)))


def problem_of(template: str, own: Sequence[str]) -> str:
    """A sentence for a template that says nothing as it is written; empty where it can be printed."""
    from eventdesk.desktop.refusals import in_window_language

    try:
        parse(template)
        unknown = [written(field) for field in unknown_fields(template, own)]
    except TemplateError as error:
        return in_window_language(str(error))
    return tr("There is no field {names}.").format(names=", ".join(unknown)) if unknown else ""
