"""The workspace's house styles: which there are, which one the forum is written in; adding, sharing, deleting."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from eventdesk.desktop.house_style.delegates import COLOUR_ROLE, USED_ROLE, StyleDelegate
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import button, explain, icon_button
from eventdesk.model.snapshot import HouseStyle


@dataclass(frozen=True)
class StyleRow:
    """A house style in the list; `forums` are the titles of those written in it."""

    style: HouseStyle
    name: str
    forums: tuple[str, ...]
    here: bool


class StyleList(QWidget):
    """Left in the dialog. What its buttons mean is for the dialog to do."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setObjectName("house-styles")
        self.list.setAccessibleName(self.tr("House styles"))
        self.list.setItemDelegate(StyleDelegate(self.list))
        self.list.setProperty("ground", "window")
        self.list.currentItemChanged.connect(lambda *_both: self.chosen.emit(self.uid))
        self.add = button(self.tr("Add"), "plus", "add-house-style")
        self.add.setToolTip(self.tr("Add a house style, proposed from the forum’s host"))
        self.copy = icon_button(self.tr("Duplicate house style"), "copy", "duplicate-house-style")
        self.remove = icon_button(self.tr("Delete house style"), "trash-2", "remove-house-style")
        self.take_in = button(self.tr("Import…"), "download", "import-house-style")
        self.take_in.setToolTip(self.tr("Read a house style from a file (.json, .yaml)"))
        self.give_out = button(self.tr("Export…"), "upload", "export-house-style")
        self._lay_out()

    @property
    def uid(self) -> str:
        """The style that is chosen; empty where there is none."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def show_rows(self, rows: Sequence[StyleRow], choose: str = "") -> None:
        """List them; `choose`, else the one chosen before, else the forum's own stays or becomes chosen."""
        before = choose or self.uid
        own = next((row.style.uid for row in rows if row.here), rows[0].style.uid if rows else "")
        wanted = before if any(row.style.uid == before for row in rows) else own
        with QSignalBlocker(self.list):
            while self.list.count() > len(rows):
                self.list.takeItem(self.list.count() - 1)
            while self.list.count() < len(rows):
                self.list.addItem(QListWidgetItem())
            for place, row in enumerate(rows):
                self._fill(self.list.item(place), row)
                if row.style.uid == wanted:
                    self.list.setCurrentRow(place)
        none = "" if rows else self.tr("There is no house style yet.")
        explain(self.copy, none, self.tr("Duplicate house style"))
        explain(self.give_out, none, self.tr("Write this house style to a file that others can import"))
        chosen = next((row for row in rows if row.style.uid == wanted), None)
        explain(self.remove, none, self._removal(chosen))

    def _removal(self, row: StyleRow | None) -> str:
        if row is None or not row.forums:
            return self.tr("Delete house style")
        said = self.tr("Delete house style; these forums are written in none then: {forums}")
        return said.format(forums=", ".join(row.forums))

    def _fill(self, item: QListWidgetItem, row: StyleRow) -> None:
        used = self.tr("%n forum(s)", "", len(row.forums)) if row.forums else self.tr("not used")
        if row.here:
            used = (
                self.tr("this forum’s")
                if len(row.forums) == 1
                else self.tr("this forum’s · {used}").format(used=used)
            )
        item.setText(row.name)
        item.setData(USED_ROLE, used)
        item.setData(COLOUR_ROLE, row.style.colour or _usual())
        item.setData(Qt.ItemDataRole.UserRole, row.style.uid)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.name}, {used}")
        item.setToolTip("\n".join((row.name, *row.forums)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 2 * GRID, GRID, 2 * GRID)
        column.setSpacing(GRID)
        first, second = QHBoxLayout(), QHBoxLayout()
        column.addLayout(first)
        column.addWidget(self.list, 1)
        column.addLayout(second)
        first.setSpacing(HALF)
        first.addWidget(self.add, 1)
        first.addWidget(self.copy)
        first.addWidget(self.remove)
        second.setSpacing(HALF)
        second.addWidget(self.take_in, 1)
        second.addWidget(self.give_out, 1)


def _usual() -> str:
    from eventdesk.documents.catalog import DEFAULT_ACCENT

    return DEFAULT_ACCENT
