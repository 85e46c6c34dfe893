"""Above the table: the field for checking in at the door, and the filters."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from eventdesk.desktop.pages.attendees.entries import Arrival, AttendeeFilter
from eventdesk.desktop.pages.attendees.words import category_label, status_label, tr
from eventdesk.desktop.pages.search_line import SearchLine
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import label
from eventdesk.model.kinds import AttendeeStatus


class DoorField(QWidget):
    """Type a code or a name, press Enter: `typed` tells, `say` answers beside the field."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = SearchLine()
        self.line.setObjectName("check-in-field")
        self.line.setAccessibleName(tr("Check in by code or name"))
        self.line.setPlaceholderText(tr("Check in: code or name"))
        self.line.setToolTip(tr("Enter checks in whoever is the only one to match (Ctrl+D)"))
        self.line.setMinimumWidth(30 * GRID)
        self.line.returnPressed.connect(lambda: self.typed.emit(self.line.text()))
        self.line.textEdited.connect(lambda _text: self.say(""))
        self.line.emptied.connect(lambda: self.say(""))
        self.answer = label("", "muted")
        self.answer.setObjectName("check-in-answer")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self.line)
        row.addWidget(self.answer, 1)

    def say(self, sentence: str, good: bool = True, done: bool = False) -> None:
        """Answer; `done` empties the field for the next."""
        self.answer.setText(sentence)
        self.answer.setProperty("textRole", "heading" if good else "problem")
        self.answer.style().unpolish(self.answer)
        self.answer.style().polish(self.answer)
        self.answer.setToolTip("" if "<" in sentence else sentence)
        if done:
            self.line.clear()
        elif not good:
            self.line.selectAll()


class FilterBar(QWidget):
    """What is shown of the list."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchLine()
        self.search.setObjectName("attendees-search")
        self.search.setAccessibleName(tr("Search attendees"))
        self.search.setPlaceholderText(tr("Search attendees"))
        self.search.setToolTip(tr("Name, organization, code, email or tag (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        self._category = self._box("attendees-filter-category", tr("Category"), tr("All categories"))
        self._status = self._box("attendees-filter-status", tr("Status"), tr("Any status"))
        for status in AttendeeStatus:
            self._status.addItem(status_label(status), status)
        self._arrival = self._box("attendees-filter-arrival", tr("Arrived or not"), tr("Arrived or not"))
        self._arrival.addItem(tr("Arrived"), Arrival.ARRIVED)
        self._arrival.addItem(tr("Not yet"), Arrival.NOT_YET)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.search, 1)
        for box in (self._category, self._status, self._arrival):
            row.addWidget(box)

    def offer_categories(self, categories: list[str]) -> None:
        """Offer these; the chosen one stays chosen."""
        if categories == [self._category.itemData(place) for place in range(1, self._category.count())]:
            return
        chosen = self._category.currentData()
        while self._category.count() > 1:
            self._category.removeItem(1)
        for category in categories:
            self._category.addItem(category_label(category), category)
        self._category.setCurrentIndex(max(0, self._category.findData(chosen)))

    def filter(self) -> AttendeeFilter:
        # A box gives an enum of words back as a plain word.
        status = self._status.currentData()
        return AttendeeFilter(
            typed=self.search.text(),
            category=self._category.currentData() or "",
            status=AttendeeStatus(status) if status else None,
            arrival=self._arrival.currentData() or Arrival.ANY,
        )

    def clear(self) -> None:
        """Show all again."""
        for box in (self._category, self._status, self._arrival):
            box.setCurrentIndex(0)
        self.search.clear()
        self.changed.emit()

    def _box(self, name: str, accessible: str, all_of_them: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(accessible)
        box.setToolTip(accessible)
        box.addItem(all_of_them, None)
        box.activated.connect(lambda _index: self.changed.emit())
        return box
