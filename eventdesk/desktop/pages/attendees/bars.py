"""Above the table: the field for checking in at the door, and the filters."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.pages.attendees.filters import Arrival, AttendeeFilter, Consent
from eventdesk.desktop.pages.attendees.words import status_label, tr
from eventdesk.desktop.pages.search_line import SearchLine
from eventdesk.desktop.theme import GRID, HALF, set_icon
from eventdesk.desktop.widgets import FlowLayout, label, tool_button
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
        self.line.setToolTip(tr("Enter checks in whoever is the only one to match (Ctrl+L)"))
        self.line.setMinimumWidth(26 * GRID)
        self.line.setMaximumWidth(30 * GRID)
        self.line.returnPressed.connect(lambda: self.typed.emit(self.line.text()))
        self.line.textEdited.connect(lambda _text: self.say(""))
        self.line.emptied.connect(lambda: self.say(""))
        self.answer = label("", "muted")
        self.answer.setObjectName("check-in-answer")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self.tools = QHBoxLayout()
        """Beside the field: the window for whoever checks in many."""
        row.addLayout(self.tools)
        row.insertWidget(0, self.line, 1)
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
    """What is shown of the list: the search, and the filters below it; those seldom used are folded away."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchLine()
        self.search.setObjectName("attendees-search")
        self.search.setAccessibleName(tr("Search attendees"))
        self.search.setPlaceholderText(tr("Search attendees"))
        self.search.setToolTip(tr("Name, organization, code, email, country or tag (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        self._boxes: dict[str, QComboBox] = {}
        self._offered: dict[str, tuple[tuple[str, str], ...]] = {}
        self._make_boxes()
        self.more = tool_button(self._make_more())
        self.tools = QHBoxLayout()
        """Beside the search: whatever else concerns the list."""
        self._lay_out()
        self._fold()

    def offer(self, part: str, offered: Iterable[tuple[str, str]]) -> None:
        """Offer these values (with what they are called) for a part of the filter; the chosen one stays."""
        wanted = tuple(offered)
        if wanted == self._offered.get(part, ()):
            return
        self._offered[part] = wanted
        box = self._boxes[part]
        chosen = box.currentData()
        while box.count() > 1:
            box.removeItem(1)
        for value, called in wanted:
            box.addItem(called, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        self._fold()

    def filter(self) -> AttendeeFilter:
        """What is chosen and typed."""
        words = {part: str(box.currentData() or "") for part, box in self._boxes.items()}
        return AttendeeFilter.of_words({**words, "typed": self.search.text()})

    def show_filter(self, wanted: AttendeeFilter) -> None:
        """Choose and type what the filter says, as far as it is offered."""
        words = wanted.as_words()
        for part, box in self._boxes.items():
            box.setCurrentIndex(max(0, box.findData(words.get(part))) if part in words else 0)
        with QSignalBlocker(self.search):
            self.search.setText(wanted.typed)
        self._fold()
        self.changed.emit()

    def clear(self) -> None:
        """Show all again."""
        self.show_filter(AttendeeFilter())

    def _make_boxes(self) -> None:
        self._boxes = {
            "category": _box("attendees-filter-category", tr("Category"), tr("All categories")),
            "status": _box("attendees-filter-status", tr("Status"), tr("Any status")),
            "arrival": _box("attendees-filter-arrival", tr("Arrived or not"), tr("Arrived or not")),
            "side": _box("attendees-filter-side", tr("Side"), tr("Any side")),
            "session": _box("attendees-filter-session", tr("Session"), tr("Any session")),
            "consent": _box("attendees-filter-consent", tr("Consent"), tr("Any consent")),
            "tag": _box("attendees-filter-tag", tr("Tag"), tr("Any tag")),
        }
        self.offer("status", [(status.value, status_label(status)) for status in AttendeeStatus])
        self.offer("arrival", [(Arrival.ARRIVED.value, tr("Arrived")), (Arrival.NOT_YET.value, tr("Not yet"))])
        consents = {
            Consent.PHOTO: tr("May be photographed"),
            Consent.NO_PHOTO: tr("Not to be photographed"),
            Consent.PRESS: tr("May be named to the press"),
            Consent.NO_PRESS: tr("Not to be named to the press"),
        }
        self.offer("consent", [(consent.value, called) for consent, called in consents.items()])
        for box in self._boxes.values():
            box.activated.connect(lambda _index: self._chosen())

    def _make_more(self) -> QAction:
        more = QAction(tr("More filters"), self)
        more.setObjectName("attendees-more-filters")
        more.setCheckable(True)
        more.setToolTip(tr("Filter by side, session, consent or tag"))
        set_icon(more, "list-filter")
        more.toggled.connect(lambda _on: self._fold())
        return more

    def _chosen(self) -> None:
        self._fold()
        self.changed.emit()

    def _fold(self) -> None:
        """Show the filters that are always there, those asked for, and those that are set."""
        if not hasattr(self, "more"):
            return
        all_of_them = self.more.isChecked()
        for part, box in self._boxes.items():
            offered = part in self._offered and bool(self._offered[part])
            shown = part in _ALWAYS or (offered and (all_of_them or box.currentIndex() > 0))
            box.setVisible(shown)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Where the page has only its least height, layouts forget that filters take a second row.
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        first = QHBoxLayout()
        first.setSpacing(GRID)
        column.addLayout(first)
        first.addWidget(self.search, 1)
        first.addLayout(self.tools)
        self.tools.setSpacing(HALF)
        self.tools.addWidget(self.more)
        flow = FlowLayout(spacing=GRID)
        column.addLayout(flow)
        for box in self._boxes.values():
            flow.addWidget(box)


_ALWAYS = ("category", "status", "arrival")


def _box(name: str, accessible: str, all_of_them: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(accessible)
    box.setToolTip(accessible)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.setMaxVisibleItems(16)
    box.addItem(all_of_them, None)
    return box
