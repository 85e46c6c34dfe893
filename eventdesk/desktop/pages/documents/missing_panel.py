"""Which characters of a document no font has, and where they stand: said before it is printed."""

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from eventdesk.desktop.theme import GRID, ICON, IconRole, colours_of, icon
from eventdesk.desktop.widgets import label

if TYPE_CHECKING:
    from eventdesk.documents.text import MissingGlyph

translate = QCoreApplication.translate

_LINES = 4
_EXCERPT = 48


class MissingPanel(QFrame):
    """Hidden while every character can be printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("missing-characters")
        self.setProperty("ground", "surface")
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        self._sign = QLabel()
        self._title = label("", "heading", wrap=True)
        self._lines = label("", wrap=True)
        self._lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(self._sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._lines, 1, 1)
        self.hide()

    def show_missing(self, missing: "tuple[MissingGlyph, ...]") -> None:
        """Name each of these characters and its place; with none the panel goes away."""
        self.setVisible(bool(missing))
        if not missing:
            return
        self._sign.setPixmap(icon("triangle-alert", IconRole.WARNING, colours_of(self)).pixmap(ICON))
        self._title.setText(title(len(missing)))
        lines = [line(glyph) for glyph in missing[:_LINES]]
        if len(missing) > _LINES:
            lines.append(translate("MissingPanel", "… and {count} more").format(count=len(missing) - _LINES))
        self._lines.setText("\n".join(lines))


def title(count: int) -> str:
    """What holds the document back, with the number of characters."""
    if count == 1:
        return translate(
            "MissingPanel", "One character cannot be printed: no font has it. Replace it, then save or print."
        )
    told = translate(
        "MissingPanel", "{count} characters cannot be printed: no font has them. Replace them, then save or print."
    )
    return told.format(count=count)


def line(glyph: "MissingGlyph") -> str:
    """The character's code and name, and the text it stands in (the character itself would show as a box)."""
    name = glyph.name or unicodedata.name(glyph.char, "")
    code = f"U+{ord(glyph.char):04X}"
    where = _around(glyph.where, glyph.char).replace(glyph.char, f"[{code}]")
    told = translate("MissingPanel", "{code} {name}, in “{text}”")
    return told.format(code=code, name=name.capitalize(), text=where)


def _around(text: str, char: str) -> str:
    if len(text) <= _EXCERPT:
        return text
    at = max(0, text.find(char))
    start = max(0, at - _EXCERPT // 2)
    cut = text[start : start + _EXCERPT]
    return ("…" if start else "") + cut + ("…" if start + _EXCERPT < len(text) else "")
