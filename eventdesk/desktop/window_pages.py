"""The pages of the window: which there are, and the stack that makes each when it is shown first."""

from importlib import import_module

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.navigation import Entry
from eventdesk.desktop.page import Page
from eventdesk.desktop.widgets import WholePage


def entries() -> tuple[Entry, ...]:
    """The navigation, from top to bottom."""
    translate = QCoreApplication.translate
    return (
        _entry("overview", translate("Navigation", "Overview"), "layout-dashboard", "OverviewPage"),
        _entry("programme", translate("Navigation", "Programme"), "calendar-days", "ProgrammePage"),
        _entry("people", translate("Navigation", "People"), "users", "PeoplePage"),
        _entry("attendees", translate("Navigation", "Attendees"), "id-card", "AttendeesPage"),
        _entry("press", translate("Navigation", "Press"), "newspaper", "PressPage"),
        _entry("documents", translate("Navigation", "Documents"), "file-text", "DocumentsPage"),
    )


def _entry(page: str, title: str, icon: str, kind: str) -> Entry:
    return Entry(page, title, icon, f"eventdesk.desktop.pages.{page}.page", kind)


class PageStack(QStackedWidget):
    """Holds the pages made so far; in a small window each is scrolled."""

    def __init__(self, desk: Desk, pages: tuple[Entry, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entries = {entry.page: entry for entry in pages}
        self._made: dict[str, WholePage] = {}

    @property
    def shown(self) -> Page | None:
        """The page that is shown; None before the first."""
        whole = self.currentWidget()
        page = whole.widget() if isinstance(whole, WholePage) else None
        return page if isinstance(page, Page) else None

    def made(self, name: str) -> Page | None:
        """That page, where it was made already."""
        whole = self._made.get(name)
        page = whole.widget() if whole is not None else None
        return page if isinstance(page, Page) else None

    def show_page(self, name: str) -> Page:
        """Show a page, making it where it is needed first. Raises KeyError for a name that is none."""
        if name not in self._made:
            self._made[name] = WholePage(self._make(self._entries[name]), f"{name}-whole")
            self.addWidget(self._made[name])
        self.setCurrentWidget(self._made[name])
        page = self.shown
        assert page is not None
        page.catch_up()
        return page

    def commit(self) -> bool:
        """Store what is still being typed on the shown page. False: stay there."""
        return self.shown is None or self.shown.commit()

    def _make(self, entry: Entry) -> Page:
        kind = getattr(import_module(entry.module), entry.kind)
        page = kind(self._desk)
        assert isinstance(page, Page)
        page.setProperty("ground", "surface")
        return page
