"""Which organization is what to the forum: host, co-host, sponsor …, in the order they are printed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.pages.people.uses import role_label
from eventdesk.desktop.pages.people.words import tr
from eventdesk.desktop.theme import GRID, ROW, set_icon
from eventdesk.desktop.widgets import explain, icon_button
from eventdesk.model.kinds import OrganizationRole

_UID = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class RoleLine:
    """One organization in one role; `own` where it is the organization being edited."""

    uid: str
    role: OrganizationRole
    organization: str
    own: bool


class RoleList(QWidget):
    """All roles of the forum; Alt+Up and Alt+Down move one, Delete takes one away."""

    add_asked = Signal(object)
    remove_asked = Signal(str)
    move_asked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[RoleLine, ...] = ()
        self._list = _Rows(self)
        self._list.setObjectName("organization-roles")
        self._list.setAccessibleName(tr("Roles in this forum"))
        self._list.currentRowChanged.connect(self._allow)
        self._list.moved.connect(self._move)
        self._list.removed.connect(self._remove)
        self._add = self._make_add()
        self._up = icon_button(tr("Move up (Alt+Up)"), "arrow-up", "organization-role-up")
        self._down = icon_button(tr("Move down (Alt+Down)"), "arrow-down", "organization-role-down")
        self._take = icon_button(tr("Take the role away (Delete)"), "x", "organization-role-remove")
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._take.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self._add)
        buttons.addStretch(1)
        for widget in (self._up, self._down, self._take):
            buttons.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GRID)
        outer.addWidget(self._list)
        outer.addLayout(buttons)

    def show_lines(self, lines: Sequence[RoleLine]) -> None:
        """Show these roles, keeping the current one."""
        fresh = tuple(lines)
        if fresh == self._lines and self._list.count() == len(fresh):
            return
        current = self._current()
        self._lines = fresh
        self._list.clear()
        for line in fresh:
            item = QListWidgetItem(f"{role_label(line.role)}: {line.organization}")
            item.setData(_UID, line.uid)
            item.setToolTip(tr("Alt+Up and Alt+Down move it, Delete takes it away"))
            face = item.font()
            face.setBold(line.own)
            item.setFont(face)
            self._list.addItem(item)
        self._list.setFixedHeight(ROW * len(fresh))
        self._list.setVisible(bool(fresh))
        places = [place for place, line in enumerate(fresh) if line.uid == current]
        self._list.setCurrentRow(places[0] if places else -1)
        self._allow()

    def allow_adding(self, why_not: str) -> None:
        """Whether a role can be added, or why it cannot."""
        explain(self._add, why_not, tr("Give the organization a role in this forum"))

    def _current(self) -> str:
        item = self._list.currentItem()
        return str(item.data(_UID)) if item is not None else ""

    def _allow(self) -> None:
        row, count = self._list.currentRow(), self._list.count()
        none = tr("Choose a role in the list first.") if row < 0 else ""
        explain(self._up, none or (tr("It is the first already.") if row == 0 else ""), tr("Move up (Alt+Up)"))
        last = tr("It is the last already.") if row == count - 1 else ""
        explain(self._down, none or last, tr("Move down (Alt+Down)"))
        explain(self._take, none, tr("Take the role away (Delete)"))

    def _move(self, steps: int) -> None:
        if self._current():
            self.move_asked.emit(self._current(), steps)

    def _remove(self) -> None:
        if self._current():
            self.remove_asked.emit(self._current())

    def _make_add(self) -> QToolButton:
        add = QToolButton(self)
        add.setObjectName("organization-role-add")
        add.setText(tr("Add role"))
        add.setAccessibleName(add.text())
        add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_icon(add, "plus")
        menu = QMenu(add)
        for role in OrganizationRole:
            action = menu.addAction(role_label(role))
            action.setObjectName(f"organization-role-add-{role.value}")
            action.triggered.connect(lambda _checked=False, role=role: self.add_asked.emit(role))
        add.setMenu(menu)
        return add


class _Rows(QListWidget):
    moved = Signal(int)
    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        # The style sets item text in by so much; here it stands under its heading.
        self.setViewportMargins(-3, 0, 0, 0)
        self.setStyleSheet(f"QListWidget::item {{ height: {ROW}px; padding: 0; }}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(steps)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
