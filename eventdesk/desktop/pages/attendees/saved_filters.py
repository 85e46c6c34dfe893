"""The menu of named filters: choose one, keep what is set as one, forget one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from eventdesk.desktop.pages.attendees.arrangement import KeptLists
from eventdesk.desktop.pages.attendees.filters import AttendeeFilter
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.widgets import explain

LONGEST = 60


class SavedFilters(QMenu):
    """Belongs to the forum named by `forum`; `present` is the filter that is set."""

    chosen = Signal(object)
    """An `AttendeeFilter` to show."""

    def __init__(
        self,
        kept: KeptLists,
        forum: Callable[[], str],
        present: Callable[[], AttendeeFilter],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("attendees-saved-filters")
        self._kept, self._forum, self._present = kept, forum, present
        self.aboutToShow.connect(self._fill)
        self._fill()

    def save(self, name: str) -> None:
        """Keep what is set under that name, in place of one that had it."""
        name = " ".join(name.split())[:LONGEST]
        if name:
            self._kept.keep_filters(self._forum(), {**self._kept.filters(self._forum()), name: self._present()})

    def forget(self, name: str) -> None:
        filters = self._kept.filters(self._forum())
        filters.pop(name, None)
        self._kept.keep_filters(self._forum(), filters)

    def _fill(self) -> None:
        self.clear()
        filters, present = self._kept.filters(self._forum()), self._present()
        for name, wanted in filters.items():
            act = self.addAction(name.replace("&", "&&"))
            act.setCheckable(True)
            act.setChecked(wanted == present)
            act.triggered.connect(lambda _on=False, wanted=wanted: self.chosen.emit(wanted))
        if filters:
            self.addSeparator()
        keep = self.addAction(tr("Keep this filter…"), self._ask_name)
        keep.setObjectName("keep-filter")
        explain(keep, "" if present != AttendeeFilter() else tr("Search or filter first."))
        if filters:
            self._offer_forgetting(list(filters))

    def _offer_forgetting(self, names: list[str]) -> None:
        menu = self.addMenu(tr("Forget"))
        for name in names:
            act = QAction(name.replace("&", "&&"), menu)
            act.triggered.connect(lambda _on=False, name=name: self.forget(name))
            menu.addAction(act)

    def _ask_name(self) -> None:
        parent = self.parentWidget()
        name, given = QInputDialog.getText(
            parent, tr("Keep this filter"), tr("Name"), QLineEdit.EchoMode.Normal, self._proposed()
        )
        if given:
            self.save(name)

    def _proposed(self) -> str:
        present = self._present()
        parts = (present.category, present.tag, present.side, present.typed)
        return " ".join(part for part in parts if part)[:LONGEST]
