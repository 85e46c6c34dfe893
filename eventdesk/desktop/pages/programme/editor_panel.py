"""The right side of the page: what is wrong with the row in work, and its editor."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.programme.findings_panel import FindingsBox
from eventdesk.desktop.pages.programme.item_editor import ItemEditor
from eventdesk.desktop.pages.programme.nodes import Node, NodeKind
from eventdesk.desktop.pages.programme.session_editor import SessionEditor
from eventdesk.desktop.pages.programme.words import short_date, tr, word
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Heading, Scroll, label
from eventdesk.model.ordering import Day
from eventdesk.model.snapshot import Item, Session
from eventdesk.programme.review import Reviewed


class EditorPanel(QWidget):
    """Shows the session or item of a node. The editors are made when they are needed first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made_for: tuple[str, tuple[str, ...]] = ("", ())
        self._node: Node | None = None
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._where = Heading()
        self._where.setObjectName("editor-heading")
        self._findings = FindingsBox(desk)
        self._stack = QStackedWidget()
        self._nothing = label(tr("Select a session or an item to edit it."), "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(self._nothing)
        self._session: SessionEditor | None = None
        self._item: ItemEditor | None = None
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 4 * GRID)
        column.setSpacing(GRID + GRID // 2)
        column.addWidget(self._where)
        column.addWidget(self._findings)
        column.addWidget(self._stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(inside)
        outer.addWidget(self._scroll)

    def show_node(self, node: Node | None, findings: Sequence[Reviewed] = ()) -> None:
        """Show the node's session or item; for the one shown already this is a refresh."""
        self._renew()
        before = self._node.uid if self._node is not None else ""
        self._node = node
        value = node.value if node is not None else None
        if isinstance(value, Session):
            self._show_session(value)
        elif isinstance(value, Item):
            self._show_item(value)
        else:
            self._leave_editors()
            self._show(self._nothing)
        self._where.setText(_where(node))
        self._where.setVisible(isinstance(value, Session | Item))
        self._findings.show_findings(findings)
        if node is not None and node.uid != before:
            self._scroll.verticalScrollBar().setValue(0)

    def _renew(self) -> None:
        """Another forum has other languages and sides: its editors are made anew."""
        snapshot = self._desk.snapshot
        now = (self._desk.forum_uid, snapshot.forum.sides if snapshot is not None else ())
        if now == self._made_for:
            return
        self._made_for = now
        for editor in (self._session, self._item):
            if editor is not None:
                self._stack.removeWidget(editor)
                editor.deleteLater()
        self._session = self._item = None

    def _show_session(self, session: Session) -> None:
        if self._session is None:
            self._session = SessionEditor(self._desk)
            self._stack.addWidget(self._session)
        assert self._desk.snapshot is not None
        self._session.show_session(session, self._desk.snapshot, self._day())
        self._show(self._session)

    def _show_item(self, item: Item) -> None:
        if self._item is None:
            self._item = ItemEditor(self._desk)
            self._stack.addWidget(self._item)
        parent = self._node.parent.value if self._node is not None and self._node.parent is not None else None
        start = parent.starts_at if isinstance(parent, Session) else None
        self._item.show_item(item, start.date() if start is not None else self._day())
        self._show(self._item)

    def _show(self, widget: QWidget) -> None:
        if self._stack.currentWidget() is widget:
            return
        # Only the shown editor tells how high the panel must be.
        for place in range(self._stack.count()):
            other = self._stack.widget(place)
            if other is not None:
                policy = other.sizePolicy()
                shown = policy.Policy.Preferred if other is widget else policy.Policy.Ignored
                policy.setVerticalPolicy(shown)
                other.setSizePolicy(policy)
        self._stack.setCurrentWidget(widget)

    def _leave_editors(self) -> None:
        for editor in (self._session, self._item):
            if editor is not None:
                editor.clear()

    def _day(self) -> date | None:
        node = self._node
        while node is not None and node.kind is not NodeKind.DAY:
            node = node.parent
        return node.value.date if node is not None and isinstance(node.value, Day) else None

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field of the shown editor."""
        editor = self._stack.currentWidget()
        if isinstance(editor, SessionEditor | ItemEditor):
            editor.focus_field(name)
            field = QApplication.focusWidget()
            if isinstance(field, QLineEdit):
                field.end(False)

    def commit(self) -> bool:
        """Store what is being typed; False where it is refused."""
        editor = self._stack.currentWidget()
        return editor.commit() if isinstance(editor, SessionEditor | ItemEditor) else True


def _where(node: Node | None) -> str:
    """`Session · Thu 14 May`, or `Presentation · item 2 of 5`."""
    if node is None or node.parent is None:
        return ""
    if isinstance(node.value, Session):
        day = node.parent.value
        parts = [tr("Session")]
        parts += [short_date(day.date)] if isinstance(day, Day) and day.date is not None else []
        return "  ·  ".join(parts)
    if isinstance(node.value, Item):
        place = tr("item {number} of {count}").format(number=node.row + 1, count=len(node.parent.children))
        return f"{word(node.value.kind)}  ·  {place}"
    return ""
