"""At the left, below: the elements of the face, the foremost first, with a sign at what is wrong."""

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from eventdesk.desktop.designer import words
from eventdesk.desktop.designer.drawing import Drawing
from eventdesk.desktop.designer.frames import Level, Mark
from eventdesk.desktop.designer.inset import Inset
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.theme import GRID, HALF, ICON, IconRole, colours_of, icon
from eventdesk.desktop.widgets import Caption

_PLACE = Qt.ItemDataRole.UserRole


class ElementList(QWidget):
    """Follows the drawing's selection, and leads it."""

    edit_wanted = Signal()

    def __init__(self, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._marks: dict[int, Mark] = {}
        self._absent: frozenset[int] = frozenset()
        self.list = _Rows(drawing)
        self.list.setObjectName("elements")
        self.list.setAccessibleName(tr("Elements, the foremost first"))
        self.list.setProperty("ground", "window")
        self.list.setItemDelegate(Inset(self.list))
        self.list.setIconSize(QSize(ICON, ICON))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._lead)
        self.list.itemActivated.connect(lambda _item: self.edit_wanted.emit())
        title = Caption(tr("Elements, the foremost first"))
        title.setContentsMargins(2 * GRID, GRID, GRID, HALF)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        drawing.changed.connect(self.refresh)
        drawing.selection_changed.connect(self._follow)

    def show_marks(self, marks: dict[int, Mark], absent: frozenset[int]) -> None:
        """What is to be told of elements, by place, and which are not drawn for the person shown."""
        if (marks, absent) != (self._marks, self._absent):
            self._marks, self._absent = marks, absent
            self.refresh()

    def refresh(self) -> None:
        elements = self._drawing.elements
        if self._drawing.is_drafting and self.list.count() == len(elements):
            return  # only places change
        with QSignalBlocker(self.list):
            while self.list.count() > len(elements):
                self.list.takeItem(self.list.count() - 1)
            while self.list.count() < len(elements):
                self.list.addItem(QListWidgetItem())
            for row, place in enumerate(reversed(range(len(elements)))):
                self._fill(self.list.item(row), place)
        self._follow()

    def _fill(self, item: QListWidgetItem, place: int) -> None:
        element = self._drawing.elements[place]
        mark = self._marks.get(place)
        name = words.element_label(element)
        told = [words.type_label(element), mark.sentence if mark is not None else ""]
        if place in self._absent:
            told.append(tr("Not printed for the person shown."))
        about = "\n".join(line for line in told if line)
        item.setText(" ".join(name.split()))
        item.setData(_PLACE, place)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}. {about}")
        item.setToolTip(about)
        item.setSizeHint(QSize(10, 26))
        item.setIcon(_icon_for(words.icon_of(element), mark, place in self._absent, self))
        muted = place in self._absent
        item.setForeground(self.palette().placeholderText() if muted else self.palette().text())

    def _lead(self) -> None:
        places = {int(item.data(_PLACE)) for item in self.list.selectedItems()}
        if places != self._drawing.selected:
            self._drawing.select(places)

    def _follow(self) -> None:
        selected = self._drawing.selected
        with QSignalBlocker(self.list):
            current = None
            for row in range(self.list.count()):
                item = self.list.item(row)
                on = item.data(_PLACE) in selected
                item.setSelected(on)
                current = item if on else current
            if current is not None and not self.list.hasFocus():
                self.list.setCurrentItem(current, QItemSelectionModel.SelectionFlag.NoUpdate)
                self.list.scrollToItem(current)


class _Rows(QListWidget):
    """Escape selects nothing."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self._drawing = drawing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._drawing.selected:
            self._drawing.select(())
            return
        super().keyPressEvent(event)


def _icon_for(name: str, mark: Mark | None, absent: bool, widget: QWidget) -> QIcon:
    if mark is None:
        return icon(name, IconRole.MUTED if absent else IconRole.TEXT, colours_of(widget))
    wrong = mark.level is Level.WRONG
    sign, role = ("circle-alert", IconRole.DANGER) if wrong else ("triangle-alert", IconRole.WARNING)
    return icon(sign, role, colours_of(widget))
