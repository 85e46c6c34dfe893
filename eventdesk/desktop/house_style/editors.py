"""Editors of what only a house has: its colour, its type, and rules that show what they do."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.forms import Choice, Editor
from eventdesk.desktop.forms.choices import ChoiceEditor
from eventdesk.desktop.forms.editor import LineEditor, tr
from eventdesk.desktop.theme import GRID, HALF, ICON, families_for, font_for
from eventdesk.desktop.widgets import label
from eventdesk.model.kinds import FontStyle
from eventdesk.model.text import base_language, script_of
from eventdesk.resources import resource

_COLOUR = re.compile(r"#?([0-9a-fA-F]{6})")
_SPECIMENS = {"en": "Harbour Forum", "ko": "항구포럼", "Hans": "海港论坛", "Hant": "海港論壇"}
_SERIF = {"ko": "KR", "Hans": "SC", "Hant": "TC"}


class ColourEditor(LineEditor):
    """`#rrggbb` typed, or chosen by a press on the swatch; empty for the forum's, else the program's own."""

    def __init__(self) -> None:
        super().__init__(tr("The program’s blue"))
        self.swatch = QToolButton()
        self.swatch.setIconSize(QSize(ICON, ICON))
        self.swatch.setToolTip(tr("Choose a colour…"))
        self.swatch.clicked.connect(self._ask)
        self.row.setSpacing(HALF)
        self.row.insertWidget(0, self.swatch)
        self.line.textChanged.connect(lambda _text: self._paint())
        self._paint()

    def name(self, object_name: str, accessible: str) -> None:
        super().name(object_name, accessible)
        self.swatch.setObjectName(f"{object_name}-choose")
        self.swatch.setAccessibleName(f"{accessible}: {tr('Choose a colour…')}")

    def value(self) -> str:
        found = _COLOUR.fullmatch(self.line.text().strip())
        return f"#{found[1].lower()}" if found else ""

    def problem(self) -> str | None:
        typed = self.line.text().strip()
        return None if not typed or _COLOUR.fullmatch(typed) else tr("Type a colour as six figures, like #1f4e8c.")

    def take(self, colour: str) -> None:
        """Use a colour that was chosen."""
        self.put(colour)
        self.edited.emit()
        self.left.emit()

    def _ask(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.value() or _usual()), self, tr("The house’s colour"))
        if chosen.isValid():
            self.take(chosen.name())

    def _paint(self) -> None:
        swatch = QPixmap(ICON, ICON)
        swatch.fill(QColor(self.value() or _usual()))
        self.swatch.setIcon(QIcon(swatch))


def _usual() -> str:
    from eventdesk.documents.catalog import DEFAULT_ACCENT

    return DEFAULT_ACCENT


class FontEditor(Editor):
    """Type without or with serifs, each shown by words in the forum's languages."""

    def __init__(self, languages: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._languages = languages
        self._buttons = {
            FontStyle.SANS: QRadioButton(tr("Without serifs")),
            FontStyle.SERIF: QRadioButton(tr("With serifs")),
        }
        self._specimens = {style: label("", wrap=True) for style in FontStyle}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(HALF)
        for row, (style, button) in enumerate(self._buttons.items()):
            grid.addWidget(button, row, 0)
            grid.addWidget(self._specimens[style], row, 1)
            button.clicked.connect(self._chosen)
        grid.setColumnStretch(1, 1)

    def target(self) -> QWidget:
        return self._buttons[self.value()]

    def name(self, object_name: str, accessible: str) -> None:
        super().name(object_name, accessible)
        for style, button in self._buttons.items():
            button.setObjectName(f"{object_name}-{style.value}")
            button.setAccessibleName(f"{accessible}: {button.text()}")

    def value(self) -> FontStyle:
        return FontStyle.SERIF if self._buttons[FontStyle.SERIF].isChecked() else FontStyle.SANS

    def show_value(self, value: Any) -> None:
        self._buttons[value or FontStyle.SANS].setChecked(True)
        languages = self._languages()
        for style, specimen in self._specimens.items():
            specimen.setText(_specimen(languages))
            specimen.setFont(_serif(languages) if style is FontStyle.SERIF else font_for(_first(languages)))

    def _chosen(self) -> None:
        self.edited.emit()
        self.left.emit()


def _first(languages: Sequence[str]) -> str:
    return languages[0] if languages else "en"


def _key(language: str) -> str:
    return script_of(language) or base_language(language)


def _specimen(languages: Sequence[str]) -> str:
    found = [_SPECIMENS[_key(tag)] for tag in languages if _key(tag) in _SPECIMENS]
    return "  ".join(dict.fromkeys([_SPECIMENS["en"], *found]))


def _serif(languages: Sequence[str]) -> QFont:
    """The type that releases are printed in, read from the program's files when it is shown first."""
    keys = list(dict.fromkeys(_SERIF[_key(tag)] for tag in languages if _key(tag) in _SERIF))
    families = ["Noto Serif", *(f"Noto Serif {key}" for key in keys)]
    there = set(QFontDatabase.families())
    for family in families:
        path = resource("fonts", f"{family.replace(' ', '')}-Regular.ttf")
        if family not in there and path.is_file():
            QFontDatabase.addApplicationFont(str(path))
    made = QFont([*families, *families_for(_first(languages))])
    made.setPixelSize(font_for("en").pixelSize())
    return made


class RuleEditor(Editor):
    """A rule with few choices; under it, what the chosen one makes of a sentence in each language."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._inner = ChoiceEditor(choices)
        self._inner.edited.connect(self.edited)
        self._inner.edited.connect(self._show)
        self._inner.left.connect(self.left)
        self._told: Mapping[str, Mapping[str, str]] = {}
        self._lines: list[QLabel] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, HALF, 0, GRID)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(HALF)
        self._grid.setColumnStretch(1, 1)
        self._names = ("", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        column.addLayout(row)
        row.addWidget(self._inner)
        column.addLayout(self._grid)

    def target(self) -> QWidget:
        return self._inner.target()

    def name(self, object_name: str, accessible: str) -> None:
        super().name(object_name, accessible)
        self._names = object_name, accessible

    def value(self) -> Any:
        return self._inner.value()

    def show_value(self, value: Any) -> None:
        self._inner.show_value(value)
        self._show()

    def show_examples(self, told: Mapping[str, Mapping[str, str]]) -> None:
        """By language, then by choice: the sentences."""
        self._told = told
        self._show()

    def _show(self) -> None:
        rows = [(tag, told.get(self.value(), "")) for tag, told in self._told.items() if told]
        while len(self._lines) < 2 * len(rows):
            place = len(self._lines) // 2
            tag, text = label("", "caption"), label("", wrap=True)
            tag.setAlignment(Qt.AlignmentFlag.AlignTop)
            tag.setMinimumWidth(6 * GRID)
            self._grid.addWidget(tag, place, 0)
            self._grid.addWidget(text, place, 1)
            self._lines += [tag, text]
        for place in range(len(self._lines) // 2):
            tag, text = self._lines[2 * place : 2 * place + 2]
            tag.setVisible(place < len(rows))
            text.setVisible(place < len(rows))
            if place < len(rows):
                language, sentence = rows[place]
                tag.setText(language)
                text.setFont(font_for(language))
                text.setObjectName(f"{self._names[0]}-example-{language}")
                text.setText(sentence or tr("The same, whichever is chosen"))
                text.setProperty("textRole", "" if sentence else "muted")
