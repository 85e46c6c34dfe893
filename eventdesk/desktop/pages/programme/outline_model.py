"""The outline as a Qt model that follows the forum's snapshots and keeps its rows across them."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from eventdesk.desktop.pages.programme.finding_signs import RowMark
from eventdesk.desktop.pages.programme.nodes import Node, NodeKind, Tree, build
from eventdesk.desktop.pages.programme.rows import RowText, row_text
from eventdesk.model.snapshot import ForumSnapshot

Index = QModelIndex | QPersistentModelIndex

TEXT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The row's `RowText`."""
NODE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The row's `Node`."""
FINDINGS_ROLE = Qt.ItemDataRole.UserRole + 3
"""The `RowMark` of what was found about the row, or None."""

_NOWHERE = QModelIndex()
_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LEAF = _ROW | Qt.ItemFlag.ItemNeverHasChildren


class OutlineModel(QAbstractItemModel):
    """Rows are told apart by uid: selection, expansion and the scroll's place stay when a snapshot follows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = Tree()
        self._nodes: dict[int, Node] = {}
        self._by_uid: dict[str, Node] = {}
        self._numbers: dict[str, int] = {}
        self._texts: dict[int, RowText] = {}
        self._findings: dict[str, RowMark] = {}
        self._snapshot: ForumSnapshot | None = None
        self._language = ""
        self._unfiltered = True

    # Following the forum

    def show(self, snapshot: ForumSnapshot | None, language: str, filter_text: str = "") -> None:
        """Show this snapshot. Rows of the same uid stay the same rows, wherever they stand now."""
        old, unfiltered = self._tree, not filter_text.strip()
        before = old if unfiltered and self._unfiltered else None
        tree = build(snapshot, filter_text, before) if snapshot is not None else Tree()
        self._unfiltered = unfiltered
        self._snapshot, self._language = snapshot, language
        if tree.shape() == old.shape():
            self._take(tree)
            self._tell_changes(old)
        else:
            self._rearrange(tree)

    def _rearrange(self, tree: Tree) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        self._take(tree)
        self.changePersistentIndexList(before, [self._same_row(index) for index in before])
        self.layoutChanged.emit()

    def _same_row(self, index: QModelIndex) -> QModelIndex:
        node = self._nodes.get(index.internalId())
        return self._index_of(node) if node is not None else QModelIndex()

    def _take(self, tree: Tree) -> None:
        numbers = self._numbers
        for node in tree.nodes:
            node.number = numbers.setdefault(node.uid, len(numbers) + 1)
        self._nodes = {node.number: node for node in tree.nodes}
        self._by_uid = {node.uid: node for node in tree.nodes}
        self._tree = tree
        self._texts.clear()

    def _tell_changes(self, old: Tree) -> None:
        for before, now in zip(old.nodes, self._tree.nodes, strict=True):
            if before.value is not now.value and before.value != now.value:
                index = self._index_of(now)
                self.dataChanged.emit(index, index)

    def show_findings(self, findings: dict[str, RowMark]) -> None:
        """Mark rows, by uid, with what was found about them."""
        changed = {
            uid for uid in findings.keys() | self._findings.keys() if findings.get(uid) != self._findings.get(uid)
        }
        self._findings = findings
        for uid in changed:
            index = self.index_of(uid)
            if index.isValid():
                self.dataChanged.emit(index, index)

    # Asking

    @property
    def root(self) -> Node:
        return self._tree.root

    @property
    def nodes(self) -> list[Node]:
        """All rows in the order they are shown, opened or not."""
        return self._tree.nodes

    def node(self, uid: str) -> Node | None:
        return self._by_uid.get(uid)

    def node_at(self, index: Index) -> Node | None:
        return self._nodes.get(index.internalId()) if index.isValid() else None

    def index_of(self, uid: str) -> QModelIndex:
        node = self._by_uid.get(uid)
        return self._index_of(node) if node is not None else QModelIndex()

    def _index_of(self, node: Node) -> QModelIndex:
        return self.createIndex(node.row, 0, node.number)

    def session_nodes(self) -> Iterator[Node]:
        return (node for node in self._tree.nodes if node.kind is NodeKind.SESSION)

    def text(self, node: Node) -> RowText:
        if node.number not in self._texts:
            assert self._snapshot is not None
            self._texts[node.number] = row_text(node, self._snapshot, self._language)
        return self._texts[node.number]

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        above = self._nodes.get(parent.internalId(), self._tree.root) if parent.isValid() else self._tree.root
        if column == 0 and 0 <= row < len(above.children):
            return self.createIndex(row, 0, above.children[row].number)
        return QModelIndex()

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        above = node.parent if node is not None else None
        if above is None or above is self._tree.root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above.number)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        node = self._nodes.get(parent.internalId()) if parent.isValid() else self._tree.root
        return len(node.children) if node is not None else 0

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        return self.rowCount(parent) > 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        node = self._nodes.get(index.internalId())
        return _LEAF if node is not None and node.kind is NodeKind.ITEM else _ROW

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self.node_at(index)
        if node is None:
            return None
        if role == NODE_ROLE:
            return node
        if role == TEXT_ROLE:
            return self.text(node)
        if role == FINDINGS_ROLE:
            return self._findings.get(node.uid)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(node).title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(node)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join((self.text(node).spoken(), *self._sentences(node)))
        return None

    def _sentences(self, node: Node) -> tuple[str, ...]:
        mark = self._findings.get(node.uid)
        return mark.sentences if mark is not None else ()

    def _tooltip(self, node: Node) -> str:
        from html import escape

        # Titles are never markup; a tooltip that is plainly rich text says so in Qt's own way.
        lines = [escape(line) for line in self._sentences(node)]
        return "<qt>" + "<br>".join(lines) + "</qt>" if lines else ""
