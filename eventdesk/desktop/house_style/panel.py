"""The editor of one house style: whose it is, and its four parts."""

from collections.abc import Callable
from typing import Any

from msgspec import structs
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.house_style.forms import RulesForm, closing_form, letterhead_form, scrolled
from eventdesk.desktop.house_style.glossary_section import GlossarySection
from eventdesk.desktop.house_style.style_list import StyleRow
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, Hairline, label
from eventdesk.model.snapshot import HouseStyle

_LETTERHEAD, _CLOSING, _RULES, _GLOSSARY = range(4)


class StylePanel(QWidget):
    """Sections as tabs; what is typed is stored field by field, and told by `typing` before that."""

    typing = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._row: StyleRow | None = None
        self.letterhead, self.closing, self.rules = letterhead_form(desk), closing_form(desk), RulesForm(desk)
        self.glossary = GlossarySection(desk)
        self._forms = (self.letterhead, self.closing, self.rules)
        for form in self._forms:
            form.typing.connect(self.typing)
        self.name = label("", "heading", wrap=True)
        self.used_by = Caption("", wrap=True)
        self.used_by.setObjectName("style-used-by")
        self.here = QCheckBox(self.tr("This forum is written in it"))
        self.here.setObjectName("style-used-here")
        self.here.setToolTip(self.tr("Write this forum’s releases in this house style"))
        self.here.clicked.connect(self._give)
        self._lay_out()

    def show_row(self, row: StyleRow) -> None:
        self._row = row
        self.name.setText(row.name)
        told = self.tr("Used by {forums}").format(forums=", ".join(row.forums))
        self.used_by.setText(told if row.forums else self.tr("No forum is written in it yet."))
        with QSignalBlocker(self.here):
            self.here.setChecked(row.here)
        languages = self.desk.snapshot.languages if self.desk.snapshot else ("en",)
        for form in self._forms:
            form.show_style(row.style)
        self.glossary.show_style(row.style, languages)
        count = len(row.style.terms)
        self.tabs.setTabText(_GLOSSARY, f"{self._glossary_word} {count}" if count else self._glossary_word)

    def typed(self) -> HouseStyle | None:
        """The style with what is typed and not stored yet; None where none is shown."""
        if self._row is None:
            return None
        values: dict[str, Any] = {}
        for form in self._forms:
            values |= form.typed()
        values.pop("logo", None)  # stored at once, under a name of its own
        return structs.replace(self._row.style, **values)

    def commit(self) -> bool:
        """Store what is typed. False where something of it is refused."""
        done = [form.commit() for form in self._forms]
        return all(done)

    def show_part(self, place: int) -> None:
        self.tabs.setCurrentIndex(place)

    def _give(self, on: bool) -> None:
        from eventdesk.workspace.house_style_edits import give_style

        row, forum_uid = self._row, self.desk.forum_uid
        if row is None or not self.commit():
            return
        step = self.tr("Choose house style")
        if not self.desk.attempt(step, lambda edit: give_style(edit, forum_uid, row.style.uid if on else None)):
            with QSignalBlocker(self.here):
                self.here.setChecked(not on)

    # Its look

    def _lay_out(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setObjectName("style-parts")
        self.tabs.setAccessibleName(self.tr("Parts of the house style"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self._glossary_word = self.tr("Glossary")
        parts: tuple[tuple[str, Callable[[], QWidget]], ...] = (
            (self.tr("Letterhead"), lambda: scrolled(self.letterhead)),
            (self.tr("Words at the end"), lambda: scrolled(self.closing)),
            (self.tr("Style"), lambda: scrolled(self.rules)),
            (self._glossary_word, lambda: self.glossary),
        )
        stack = QStackedWidget()
        for word, make in parts:
            self.tabs.addTab(word)
            stack.addWidget(make())
        self.tabs.currentChanged.connect(stack.setCurrentIndex)
        head, tab_row = QVBoxLayout(), QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(tab_row)
        column.addWidget(Hairline())
        column.addWidget(stack, 1)
        head.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        head.setSpacing(HALF)
        for widget in (self.name, self.used_by, self.here):
            head.addWidget(widget)
        tab_row.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        tab_row.addWidget(self.tabs, 1)
