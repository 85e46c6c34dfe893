"""The page's commands that move times: start late, compact a day, spread items."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

from eventdesk.desktop.pages.programme.nodes import Node, NodeKind
from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.theme import ICON, set_icon
from eventdesk.desktop.widgets import explain
from eventdesk.model.ordering import Day
from eventdesk.model.snapshot import Session

if TYPE_CHECKING:
    from eventdesk.desktop.pages.programme.page import ProgrammePage


class MovingActions(QObject):
    """Actions with their keys, which work all over the page, and buttons with a menu of them."""

    def __init__(self, page: "ProgrammePage") -> None:
        super().__init__(page)
        self._page = page
        self.late = self._action("start-late", tr("Start late…"), "Ctrl+Shift+L")
        self.compact = self._action("compact-day", tr("Compact day…"), "Ctrl+Shift+K")
        self.spread = self._action("spread-items", tr("Spread items…"), "Ctrl+Shift+S")
        self.late.triggered.connect(self.start_late)
        self.compact.triggered.connect(self.compact_day)
        self.spread.triggered.connect(self.spread_items)
        self.explain()

    def _action(self, name: str, text: str, key: str) -> QAction:
        action = QAction(text, self._page)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._page.addAction(action)
        return action

    def make_button(self, name: str = "move-times") -> QToolButton:
        """A button that opens the commands as a menu."""
        made = QToolButton()
        made.setObjectName(name)
        made.setAccessibleName(tr("Move times"))
        made.setToolTip(tr("Start late, compact a day, spread items"))
        set_icon(made, "clock")
        made.setIconSize(QSize(ICON, ICON))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        menu.setObjectName(f"{name}-menu")
        menu.setToolTipsVisible(True)
        menu.addActions(self.actions())
        menu.aboutToShow.connect(self.explain)
        made.setMenu(menu)
        return made

    def actions(self) -> list[QAction]:
        return [self.late, self.compact, self.spread]

    def explain(self) -> None:
        """Enable what can be used now; the others' tooltips tell why not."""
        session = self._session()
        none = tr("Select a session or an item first.") if session is None else ""
        untimed = none or ("" if session and session.starts_at else tr("The session has no start yet."))
        explain(self.late, untimed, tr("The session starts late: the day makes room"))
        empty = none or ("" if session and session.items else tr("The session has no items yet."))
        explain(self.spread, empty, tr("Lay the session’s items out over its time"))
        snapshot = self._page.desk.snapshot
        timed = snapshot is not None and any(one.starts_at is not None for one in snapshot.sessions)
        explain(self.compact, "" if timed else tr("No session has a time yet."), tr("Close the gaps of a day"))

    def _session(self) -> Session | None:
        """The session in work, or that of the item in work."""
        node: Node | None = self._page.outline.current_node()
        while node is not None and node.kind is not NodeKind.SESSION:
            node = node.parent
        return node.value if node is not None and isinstance(node.value, Session) else None

    # What they open

    def start_late(self) -> None:
        from eventdesk.desktop.pages.programme.moving_late import LateDialog

        self._page.commit()
        session = self._session()
        if session is not None:
            LateDialog(self._page.desk, session.uid, self._page).open()

    def compact_day(self) -> None:
        from eventdesk.desktop.pages.programme.moving_compact import CompactDialog

        self._page.commit()
        if self._page.desk.snapshot is not None:
            CompactDialog(self._page.desk, self._day(), self._page).open()

    def _day(self) -> date | None:
        node: Node | None = self._page.outline.current_node()
        while node is not None and not isinstance(node.value, Day):
            node = node.parent
        return node.value.date if node is not None and isinstance(node.value, Day) else None

    def spread_items(self) -> None:
        from eventdesk.desktop.pages.programme.moving_spread import SpreadDialog

        self._page.commit()
        session = self._session()
        if session is not None:
            SpreadDialog(self._page.desk, session.uid, self._page).open()
