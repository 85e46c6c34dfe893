"""Carrying rows of the outline to another place with the mouse."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from eventdesk.desktop.pages.programme.nodes import Node, NodeKind
from eventdesk.desktop.theme import GRID
from eventdesk.model.ordering import Day

if TYPE_CHECKING:
    from eventdesk.desktop.pages.programme.outline_view import OutlineView

_EDGE = 3 * GRID
"""How near to the upper or lower edge the list starts to scroll."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where the carried rows would go: behind `after` (None: first) in a session, or on a day.

    `y` and `left` are where the line is drawn, in the list's pixels.
    """

    after: str | None
    session: str = ""
    day: date | None = None
    y: int = 0
    left: int = 0


class Carrying(QObject):
    """From the press on a row to its release elsewhere."""

    dropped = Signal(list, object)

    def __init__(self, view: "OutlineView") -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPoint | None = None
        self._uids: list[str] = []
        self._first = ""
        self._kind = NodeKind.ITEM
        self.active = False
        self.target: Target | None = None
        self._scroll = QTimer(self, interval=30)
        self._scroll.timeout.connect(self._scroll_on)
        self._at = QPoint()

    def press(self, at: QPoint, index: QModelIndex) -> None:
        node = self._view.outline.node_at(index)
        if node is not None and node.kind is not NodeKind.DAY:
            self._pressed, self._kind = at, node.kind
            self._uids, self._first = [node.uid], node.uid

    def move(self, at: QPoint) -> None:
        if self._pressed is None:
            return
        if not self.active:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._begin()
        self._at = at
        self.target = self._target(at)
        self._view.viewport().update()
        height = self._view.viewport().height()
        if at.y() < _EDGE or at.y() > height - _EDGE:
            self._scroll.start()
        else:
            self._scroll.stop()

    def _begin(self) -> None:
        """All selected rows like the pressed one are carried, where it is one of them."""
        self.active = True
        selected = self._view.selected_uids()
        if self._uids[0] in selected:
            nodes = [self._view.outline.node(uid) for uid in selected]
            self._uids = [node.uid for node in nodes if node is not None and self._goes_along(node)]
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _goes_along(self, node: Node) -> bool:
        pressed = self._view.outline.node(self._first)
        assert pressed is not None
        return node.kind is pressed.kind and (node.kind is NodeKind.ITEM or _dated(node) == _dated(pressed))

    def release(self, at: QPoint) -> bool:
        """Whether rows were being carried."""
        active, target, uids = self.active, self._target(at) if self.active else None, self._uids
        self.cancel()
        if target is not None:
            self.dropped.emit(uids, target)
        return active

    def cancel(self) -> None:
        self._pressed, self.active, self.target = None, False, None
        self._scroll.stop()
        self._view.viewport().unsetCursor()
        self._view.viewport().update()

    def _scroll_on(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + (-GRID if self._at.y() < _EDGE else GRID))
        self.target = self._target(self._at)

    # Finding the place

    def _target(self, at: QPoint) -> Target | None:
        node, below = self._node_at(at)
        if node is None:
            return None
        return self._item_target(node, below) if self._kind is NodeKind.ITEM else self._session_target(node, below)

    def _node_at(self, at: QPoint) -> tuple[Node | None, bool]:
        """The row at that place and whether the place is in its lower half; under all rows, the last one."""
        model, view = self._view.outline, self._view
        index = view.indexAt(QPoint(view.viewport().width() // 2, at.y()))
        node = model.node_at(index)
        if node is not None:
            return node, at.y() > view.visualRect(index).center().y()
        nodes = [each for each in model.nodes if view.visualRect(model.index_of(each.uid)).isValid()]
        return (nodes[-1], True) if nodes and at.y() > 0 else (None, False)

    def _item_target(self, node: Node, below: bool) -> Target | None:
        if node.kind is NodeKind.DAY:
            return None
        if node.kind is NodeKind.SESSION:
            opened = self._view.isExpanded(self._view.outline.index_of(node.uid))
            last = None if opened or not node.children else self._kept(node.children)
            return self._line(node, True, after=last, session=node.uid, indent=1)
        session = node.parent
        assert session is not None
        before = session.children[: node.row + (1 if below else 0)]
        return self._line(node, below, after=self._kept(before), session=session.uid)

    def _session_target(self, node: Node, below: bool) -> Target | None:
        carried = self._view.outline.node(self._first)
        if carried is None or _dated(carried) != _dated(node):
            return None  # only a start tells on which of several days a session is
        if node.kind is NodeKind.DAY:
            return self._line(node, True, after=self._before(node), day=_date(node))
        session = node if node.kind is NodeKind.SESSION else node.parent
        assert session is not None
        assert session.parent is not None
        if node.kind is NodeKind.ITEM:
            below = node.row >= len(session.children) / 2
        elif session.children and self._view.isExpanded(self._view.outline.index_of(session.uid)):
            below = False
        before = session.parent.children[: session.row + (1 if below else 0)]
        after = self._kept(before) if before else None
        if after is None:
            after = self._before(session.parent)
        edge = session.children[-1] if below and self._is_open(session) else session
        return self._line(edge, below, after=after, day=_date(session.parent), like=session)

    def _is_open(self, node: Node) -> bool:
        return bool(node.children) and self._view.isExpanded(self._view.outline.index_of(node.uid))

    def _kept(self, before: list[Node]) -> str | None:
        """The last of these that is not itself carried."""
        return next((node.uid for node in reversed(before) if node.uid not in self._uids), None)

    def _before(self, day: Node) -> str | None:
        """The last session of the days before."""
        for earlier in reversed(day.parent.children[: day.row] if day.parent is not None else []):
            kept = self._kept(earlier.children)
            if kept is not None:
                return kept
        return None

    def _line(
        self,
        node: Node,
        below: bool,
        *,
        after: str | None,
        session: str = "",
        day: date | None = None,
        indent: int = 0,
        like: Node | None = None,
    ) -> Target:
        rect = self._view.visualRect(self._view.outline.index_of(node.uid))
        left = self._view.visualRect(self._view.outline.index_of((like or node).uid)).left()
        left += indent * self._view.indentation()
        return Target(after, session, day, rect.bottom() + 1 if below else rect.top(), left)


def _dated(node: Node | None) -> bool:
    """Whether the row stands under a day with a date."""
    while node is not None and node.kind is not NodeKind.DAY:
        node = node.parent
    return node is not None and _date(node) is not None


def _date(node: Node) -> date | None:
    return node.value.date if isinstance(node.value, Day) else None
