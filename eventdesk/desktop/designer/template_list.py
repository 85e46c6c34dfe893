"""At the left: the workspace’s templates, then those that the program brings; what can be done with them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.designer import words
from eventdesk.desktop.designer.inset import Inset
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.theme import GRID, HALF, Size, font, set_icon
from eventdesk.desktop.widgets import Caption, explain, icon_button
from eventdesk.model.designs import Design

_KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class TemplateRow:
    """A template in the list: one of the workspace by its uid, or a shipped one by its name."""

    design: Design
    name: str
    uid: str = ""
    shipped: str = ""

    @property
    def key(self) -> str:
        return self.uid or f"shipped:{self.shipped}"


class TemplateList(QWidget):
    """What its buttons mean is for the window to do."""

    chosen = Signal(str)
    """The key of a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setObjectName("templates")
        self.list.setAccessibleName(tr("Templates"))
        self.list.setProperty("ground", "window")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setItemDelegate(Inset(self.list))
        self.list.currentItemChanged.connect(lambda *_both: self._tell())
        self.duplicate = self._action("duplicate-template", tr("Duplicate"), "copy")
        self.rename = self._action("rename-template", tr("Rename…"), "pencil")
        self.remove = self._action("remove-template", tr("Delete"), "trash-2")
        self.open_file = self._action("load-template", tr("Load from a file…"), "folder-open")
        self.save_file = self._action("save-template", tr("Save to a file…"), "save")
        self.empty = self._action("empty-template", tr("New, empty"), "file-plus")
        self.more = QToolButton()
        self.more.setObjectName("templates-more")
        self.more.setAccessibleName(tr("More for templates"))
        self.more.setToolTip(tr("Rename, delete, save to a file, load from a file"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_icon(self.more, "ellipsis")
        self.more.setMenu(self._menu())
        self.copy = icon_button(tr("Duplicate template"), "copy", "duplicate-template-button")
        self.copy.clicked.connect(self.duplicate.trigger)
        self._lay_out()

    @property
    def key(self) -> str:
        """The row that is chosen; empty where there is none."""
        item = self.list.currentItem()
        return str(item.data(_KEY) or "") if item is not None else ""

    def show_rows(self, rows: Sequence[TemplateRow], key: str) -> None:
        """List them with that one chosen; else the first."""
        own = [row for row in rows if row.uid]
        shipped = [row for row in rows if not row.uid]
        with QSignalBlocker(self.list):
            self.list.clear()
            for title, group in ((tr("Own templates"), own), (tr("Shipped with EventDesk"), shipped)):
                if group:
                    self._add_title(title)
                for row in group:
                    self._add_row(row)
            self._choose(key)

    def allow(self, why_no_change: str) -> None:
        """A shipped template can be neither renamed nor deleted: `why_no_change` tells so."""
        why = "" if self.key else tr("Choose a template first.")
        explain(self.duplicate, why, tr("A copy to change (a shipped template stays as it is)"))
        explain(self.copy, why, tr("Duplicate template"))
        for action in (self.rename, self.remove):
            explain(action, why or why_no_change)
        explain(self.save_file, why, tr("Write the template to a file for others"))

    def _choose(self, key: str) -> None:
        first = None
        for place in range(self.list.count()):
            item = self.list.item(place)
            found = str(item.data(_KEY) or "")
            if found and first is None:
                first = item
            if found == key and key:
                first = item
                break
        if first is not None:
            self.list.setCurrentItem(first)

    def _tell(self) -> None:
        if self.key:
            self.chosen.emit(self.key)

    def _add_title(self, title: str) -> None:
        item = QListWidgetItem(title)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(font(Size.SMALL, bold=True))
        item.setForeground(self.palette().placeholderText())
        item.setSizeHint(item.sizeHint().expandedTo(self._row_size(26)))
        self.list.addItem(item)

    def _add_row(self, row: TemplateRow) -> None:
        size = words.size_label(row.design.width, row.design.height)
        about = f"{words.kind_label(row.design.kind)} · {size}"
        item = QListWidgetItem(row.name)
        item.setData(_KEY, row.key)
        item.setToolTip(f"{row.name}\n{about}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.name}, {about}")
        item.setSizeHint(self._row_size(28))
        self.list.addItem(item)

    def _row_size(self, high: int) -> QSize:
        return QSize(10, high)

    def _action(self, name: str, text: str, icon: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        set_icon(action, icon)
        self.addAction(action)
        return action

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addActions([self.empty, self.duplicate, self.rename])
        menu.addSeparator()
        menu.addActions([self.open_file, self.save_file])
        menu.addSeparator()
        menu.addAction(self.remove)
        menu.setToolTipsVisible(True)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.more.menu().popup(event.globalPos())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        top.setContentsMargins(2 * GRID, GRID, HALF, HALF)
        top.setSpacing(0)
        top.addWidget(Caption(tr("Templates")), 1)
        top.addWidget(self.copy)
        top.addWidget(self.more)
