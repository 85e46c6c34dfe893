"""A person's names side by side: a row for each language, a column for each form of the name."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.forms.form import PAUSE
from eventdesk.desktop.forms.localized import tags_shown
from eventdesk.desktop.pages.people.words import tr
from eventdesk.desktop.theme import GRID, HALF, IconRole, font_for, set_icon
from eventdesk.desktop.widgets import Caption, label
from eventdesk.model.text import EMPTY, Text

OFFERED = ("en", "ko", "zh-Hans", "zh-Hant", "ja", "de", "fr", "es", "it", "pt", "ru", "vi", "ar", "he")
"""Languages offered for one more name."""


@dataclass(frozen=True)
class Column:
    """A form of the name: the record's column, its caption, how wide it is beside the others."""

    name: str
    caption: str
    stretch: int
    hint: str = ""


Store = Callable[[str, dict[str, Text], dict[str, Text]], str]
"""Stores columns of the record with that uid: what is typed, what was seen before. Returns why not, or nothing."""


class NamesGrid(QWidget):
    """Edits several localized columns of one record at once; stored on leaving a cell, on Enter, after a pause.

    For someone who is not stored yet (`uid` empty) nothing is stored: `entered` tells of Enter.
    """

    typed = Signal()
    entered = Signal()

    def __init__(
        self, columns: Sequence[Column], prefix: str, store: Store, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns, self._prefix, self._store = columns, prefix, store
        self._uid: str | None = None
        self._languages: tuple[str, ...] = ("en",)
        self._extra: tuple[str, ...] = ()
        self._stored: dict[str, Text] = {}
        self._cells: dict[tuple[str, str], Cell] = {}
        self._tags: list[QWidget] = []
        self._drafts: dict[str, tuple[dict[str, Text], dict[str, Text]]] = {}
        self._seen: dict[tuple[str, str], str] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.commit)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(HALF)
        self._problem = label("", "problem", wrap=True)
        self._problem.setObjectName(f"{prefix}-names-problem")
        self._problem.hide()
        self._more = self._make_more()
        for place, column in enumerate(columns):
            self._grid.addWidget(Caption(column.caption), 0, place + 1)
            self._grid.setColumnStretch(place + 1, column.stretch)
        self._grid.setColumnMinimumWidth(0, 5 * GRID)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(HALF)
        outer.addLayout(self._grid)
        outer.addWidget(self._problem)

    # Showing

    def show_record(self, uid: str, values: Mapping[str, Text], languages: Sequence[str]) -> None:
        """Show a record's columns; for the record already shown, what is being typed stays."""
        if uid != self._uid:
            if self._uid:
                self._keep_draft()
            self._uid, self._extra, self._seen = uid, (), {}
            self._stored = dict(values)
            self._say("")
            self._lay_out(tuple(languages))
            self._fill(anew=True)
            self._show_draft()
            return
        typing = self._typing()
        self._stored = dict(values)
        self._lay_out(tuple(languages))
        self._fill(keep=typing)

    def begin(self, languages: Sequence[str]) -> None:
        """Show empty names of someone who is not stored yet."""
        self._uid = None
        self.show_record("", {column.name: EMPTY for column in self._columns}, languages)

    def texts(self) -> dict[str, Text]:
        """What is typed, by column."""
        return {column.name: self._text(column.name) for column in self._columns}

    def has(self, column: str) -> bool:
        """Whether that column of the record is edited here."""
        return any(column == one.name for one in self._columns)

    def cell(self, column: str, tag: str = "") -> "Cell":
        """The input of that column and language, else of the first language."""
        found = self._cells.get((column, tag))
        return found or next(line for (name, _tag), line in self._cells.items() if name == column)

    # Storing

    def commit(self) -> bool:
        """Store what is typed and not stored yet. False where it is refused; the reason stands below."""
        self._pause.stop()
        if not self._uid:
            return True
        changed = {column for column, _tag in self._typing()}
        if not changed:
            self._say("")
            return True
        values = {column: self._text(column) for column in changed}
        seen = {column: self._seen_text(column) for column in changed}
        reason = self._wrong(values) or self._store(self._uid, values, seen)
        if not reason:
            self._stored.update(values)
            self._seen = {}
        self._say(reason)
        return not reason

    def revert(self) -> None:
        """Drop what is typed."""
        self._seen = {}
        self._fill(anew=True)
        self._say("")

    def say(self, sentence: str) -> None:
        """Tell what is wrong, below the grid."""
        self._say(sentence)

    def _wrong(self, values: Mapping[str, Text]) -> str:
        first = self._columns[0].name
        if first in values and not values[first]:
            return tr("A name is needed in one language at the least. Press Escape for the name that is stored.")
        return ""

    def _text(self, column: str) -> Text:
        value = self._stored.get(column, EMPTY)
        for (name, tag), line in self._cells.items():
            if name == column:
                value = value.with_value(tag, line.text_typed())
        return value

    def _seen_text(self, column: str) -> Text:
        value = self._stored.get(column, EMPTY)
        for (name, tag), before in self._seen.items():
            if name == column:
                value = value.with_value(tag, before)
        return value

    def _typing(self) -> set[tuple[str, str]]:
        """The cells whose text is not what is stored."""
        return {
            key
            for key, line in self._cells.items()
            if key in self._seen and line.text_typed() != self._stored.get(key[0], EMPTY).get(key[1], "")
        }

    def _fill(self, anew: bool = False, keep: set[tuple[str, str]] | None = None) -> None:
        for (column, tag), line in self._cells.items():
            if not anew and (column, tag) in (keep or set()):
                continue
            self._seen.pop((column, tag), None)
            line.put(self._stored.get(column, EMPTY).get(tag, ""))

    def _typed_in(self, key: tuple[str, str], _text: str) -> None:
        self._seen.setdefault(key, self._stored.get(key[0], EMPTY).get(key[1], ""))
        if self._problem.text():
            self._say(self._wrong({key[0]: self._text(key[0])}))
        if self._uid:
            self._pause.start()
        self.typed.emit()

    def _left(self) -> None:
        if self._uid and self._typing():
            self.commit()

    def _keep_draft(self) -> None:
        if self._uid and not self.commit():
            changed = {column for column, _tag in self._typing()}
            self._drafts[self._uid] = (
                {column: self._text(column) for column in changed},
                {column: self._seen_text(column) for column in changed},
            )

    def _show_draft(self) -> None:
        draft, seen = self._drafts.pop(self._uid or "", ({}, {}))
        for (column, tag), line in self._cells.items():
            if column in draft:
                line.put(draft[column].get(tag, ""))
                self._seen[column, tag] = seen[column].get(tag, "")
        if draft:
            self._say(self._wrong(draft))

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        first = self._columns[0].name
        for (column, _tag), line in self._cells.items():
            if column == first and line.property("refused") != bool(sentence):
                line.setProperty("refused", bool(sentence))
                line.style().unpolish(line)
                line.style().polish(line)
                line.setAccessibleDescription(sentence)

    # The rows

    def _lay_out(self, languages: tuple[str, ...]) -> None:
        self._languages = languages
        used = [tag for column in self._columns for tag in self._stored.get(column.name, EMPTY)]
        tags = tags_shown(Text(dict.fromkeys(used, "x")), (*languages, *self._extra))
        if tags == tuple(dict.fromkeys(tag for _column, tag in self._cells)):
            return
        focus = next((key for key, line in self._cells.items() if line.hasFocus()), None)
        held = {key: self._cells[key].text() for key in self._typing()}
        self._clear_rows()
        for row, tag in enumerate(tags, start=1):
            self._add_row(row, tag)
        self._grid.addWidget(self._more, len(tags) + 1, 1, 1, len(self._columns))
        self._more.setVisible(True)
        self._fill(anew=False, keep=set(held))
        for key, text in held.items():
            if key in self._cells:
                self._cells[key].setText(text)
        if focus in self._cells:
            self._cells[focus].setFocus()

    def _clear_rows(self) -> None:
        for widget in (*self._cells.values(), *self._tags):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._cells, self._tags = {}, []

    def _add_row(self, row: int, tag: str) -> None:
        caption = QLabel(tag)
        caption.setProperty("textRole", "caption")
        caption.setTextFormat(Qt.TextFormat.PlainText)
        self._grid.addWidget(caption, row, 0)
        self._tags.append(caption)
        for place, column in enumerate(self._columns):
            line = Cell(self)
            line.setObjectName(f"{self._prefix}-{column.name.replace('_', '-')}-{tag}")
            line.setAccessibleName(f"{column.caption} ({tag})")
            line.setFont(font_for(tag))
            line.setPlaceholderText(column.hint if row == 1 else "")
            line.textEdited.connect(partial(self._typed_in, (column.name, tag)))
            line.editingFinished.connect(self._left)
            line.returnPressed.connect(self.entered)
            line.installEventFilter(self)
            self._grid.addWidget(line, row, place + 1)
            # A layout shows what is added to it only later; the cursor goes there at once.
            line.show()
            self._cells[column.name, tag] = line
        for one, other in zip(list(self._cells.values()), list(self._cells.values())[1:], strict=False):
            QWidget.setTabOrder(one, other)

    def _make_more(self) -> QToolButton:
        more = QToolButton(self)
        more.setText(tr("Name in another language"))
        more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setObjectName(f"{self._prefix}-add-language")
        more.setAccessibleName(more.text())
        more.setToolTip(tr("Add a row for the name in another language or script"))
        set_icon(more, "plus", IconRole.MUTED)
        menu = QMenu(more)
        menu.aboutToShow.connect(lambda: self._fill_menu(menu))
        more.setMenu(menu)
        more.hide()
        return more

    def _fill_menu(self, menu: QMenu) -> None:
        from PySide6.QtCore import QLocale

        from eventdesk.desktop.forms.names import label_among, languages

        menu.clear()
        shown = {tag for _column, tag in self._cells}
        candidates = languages(QLocale().bcp47Name())
        for tag in OFFERED:
            if tag not in shown:
                menu.addAction(label_among(candidates, tag), partial(self.add_language, tag))

    def add_language(self, tag: str) -> None:
        """Add a row for that language and put the cursor into its name."""
        self._extra = (*self._extra, tag)
        self._lay_out(self._languages)
        self.cell(self._columns[0].name, tag).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and isinstance(watched, Cell):
            if event.type() == QEvent.Type.ShortcutOverride and not self._typing():
                keys = QKeySequence.StandardKey
                # With nothing typed, undo means the last step.
                if event.matches(keys.Undo) or event.matches(keys.Redo):
                    event.ignore()
                    return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape and self._typing():
                self.revert()
                return True
        return super().eventFilter(watched, event)


class Cell(QLineEdit):
    """One form of the name in one language."""

    def text_typed(self) -> str:
        return " ".join(self.text().split())

    def put(self, text: str) -> None:
        if self.text_typed() != text or (not self.hasFocus() and self.text() != text):
            self.setText(text)
            self.setCursorPosition(len(text) if self.hasFocus() else 0)
