"""The page's actions: what they are called, their keys, and when they may be used."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from eventdesk.desktop.pages.programme.nodes import Node, NodeKind
from eventdesk.desktop.pages.programme.words import tr, word
from eventdesk.desktop.theme import set_icon
from eventdesk.desktop.widgets import explain
from eventdesk.model.kinds import ItemKind, SessionKind


class Actions(QObject):
    """All actions of the page; the page connects them. Keys for rows work where the outline has the focus."""

    def __init__(self, page: QWidget, outline: QWidget) -> None:
        super().__init__(page)
        self._page, self._outline = page, outline
        self.add_session = self._action("add-session", tr("Add session"), "plus", "Ctrl+N", page)
        self.add_item = self._action("add-item", tr("Add item"), "plus", "Ctrl+Shift+N", page)
        self.duplicate = self._action("duplicate", tr("Duplicate"), "copy", "Ctrl+D", page)
        self.delete = self._action("delete", tr("Delete"), "trash-2", "Del", outline)
        self.up = self._action("move-up", tr("Move up"), "arrow-up", "Alt+Up", outline)
        self.down = self._action("move-down", tr("Move down"), "arrow-down", "Alt+Down", outline)
        self.back = self._action("move-back", tr("Move to the session before"), "arrow-left", "Alt+Left", outline)
        self.forward = self._action(
            "move-forward", tr("Move to the session after"), "arrow-right", "Alt+Right", outline
        )
        self.filter = self._action("filter", tr("Filter"), "list-filter", "Ctrl+L", page)
        self.open_all = self._action("open-all", tr("Open all"), "", "", outline)
        self.close_all = self._action("close-all", tr("Close all"), "", "", outline)
        self.rooms = self._action("rooms", tr("Rooms…"), "map-pin", "", page)
        self.explain(None, [], True)

    def _action(self, name: str, text: str, icon: str, key: str, owner: QWidget) -> QAction:
        action = QAction(text, self._page)
        action.setObjectName(name)
        if icon:
            set_icon(action, icon)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        owner.addAction(action)
        return action

    def explain(self, current: Node | None, selected: Sequence[str], has_forum: bool) -> None:
        """Enable what can be used now; the others' tooltips tell why not."""
        no_forum = "" if has_forum else tr("There is no forum yet.")
        none = "" if selected else tr("Select a session or an item first.")
        in_session = current is not None and current.kind in (NodeKind.SESSION, NodeKind.ITEM)
        no_item = "" if current is not None and current.kind is NodeKind.ITEM else tr("Select an item first.")
        explain(self.add_session, no_forum, _tip(self.add_session))
        explain(
            self.add_item, "" if in_session else tr("Select the session it belongs to first."), _tip(self.add_item)
        )
        for action in (self.duplicate, self.delete, self.up, self.down):
            explain(action, none, _tip(action))
        for action in (self.back, self.forward):
            explain(action, no_item, _tip(action))
        explain(self.rooms, no_forum, tr("Rooms of the forum: add, rename, reorder, delete"))

    def context_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        groups = (
            (self.add_session, self.add_item),
            (self.duplicate, self.delete),
            (self.up, self.down, self.back, self.forward),
            (self.open_all, self.close_all),
        )
        for group in groups:
            menu.addActions(group)
            menu.addSeparator()
        return menu


def kind_menu(
    parent: QWidget,
    name: str,
    kinds: Sequence[SessionKind | ItemKind],
    add: Callable[[SessionKind | ItemKind], object],
) -> QMenu:
    """A menu with an entry for each kind; `name` begins the entries' object names."""
    menu = QMenu(parent)
    menu.setObjectName(name)
    for kind in kinds:
        entry = menu.addAction(word(kind))
        entry.setObjectName(f"{name}-{kind.value}")
        entry.triggered.connect(lambda _checked=False, kind=kind: add(kind))
    return menu


def _tip(action: QAction) -> str:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = action.text().replace("&", "")
    return f"{text} ({key})" if key else text
