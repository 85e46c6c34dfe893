"""The outline as a tree of plain nodes, made from a snapshot; no Qt."""

from dataclasses import dataclass, field
from enum import Enum, auto

from eventdesk.model.ordering import Day, days_of, in_order
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Session
from eventdesk.model.text import Text


class NodeKind(Enum):
    ROOT = auto()
    DAY = auto()
    SESSION = auto()
    ITEM = auto()


@dataclass(slots=True, eq=False)
class Node:
    """A row: its `uid` (for a day, one made from its date) and what it shows."""

    kind: NodeKind
    uid: str = ""
    value: Day | Session | Item | None = None
    parent: "Node | None" = None
    children: list["Node"] = field(default_factory=list)
    row: int = 0
    number: int = 0
    """A key that the row keeps while it lives in the model."""

    def append(self, child: "Node") -> None:
        child.parent, child.row = self, len(self.children)
        self.children.append(child)


@dataclass(slots=True)
class Tree:
    """`nodes` holds all rows in the order they are shown, `root` those of the first level."""

    root: Node = field(default_factory=lambda: Node(NodeKind.ROOT))
    nodes: list[Node] = field(default_factory=list)

    def shape(self) -> list[tuple[str, int]]:
        """The same for trees of the same rows in the same places."""
        return [(node.uid, len(node.children)) for node in self.nodes]


def day_uid(day: Day) -> str:
    return f"day:{day.date.isoformat() if day.date else ''}"


def build(snapshot: ForumSnapshot, filter_text: str = "", before: Tree | None = None) -> Tree:
    """The tree of a forum. With a filter: what holds all of its words, and what that stands in.

    Days are rows where there are several, or where the sessions have times. `before`, a tree made without a
    filter, knows the order of items of sessions that are the same still.
    """
    tree = Tree()
    keep = _Filter(snapshot, filter_text) if filter_text.strip() else None
    sessions = before.nodes if before is not None and keep is None else ()
    known = {node.uid: node for node in sessions if node.kind is NodeKind.SESSION}
    days = days_of(snapshot, empty=keep is None)
    dated = len(days) > 1 or any(session.starts_at is not None for session in snapshot.sessions)
    for day in days:
        parent = Node(NodeKind.DAY, day_uid(day), day) if dated else tree.root
        made = (_session_node(session, keep, known.get(session.uid)) for session in day.sessions)
        nodes = [node for node in made if node is not None]
        if dated and (keep is None or nodes):
            tree.root.append(parent)
            tree.nodes.append(parent)
        for node in nodes:
            parent.append(node)
            tree.nodes.append(node)
            tree.nodes.extend(node.children)
    return tree


def _session_node(session: Session, keep: "_Filter | None", before: Node | None) -> Node | None:
    node = Node(NodeKind.SESSION, session.uid, session)
    whole = keep is None or keep.session(session)
    for item in _items(session, before):
        if whole or (keep is not None and keep.item(item)):
            node.append(Node(NodeKind.ITEM, item.uid, item))
    return node if whole or node.children else None


def _items(session: Session, before: Node | None) -> list[Item]:
    """In order; of a session that is the same still their order is known."""
    if before is not None and before.value is session:
        return [child.value for child in before.children if isinstance(child.value, Item)]
    return in_order(session.items)


class _Filter:
    """Whether a row's texts hold every word that was typed."""

    def __init__(self, snapshot: ForumSnapshot, typed: str) -> None:
        self._words = typed.casefold().split()
        self._snapshot = snapshot
        self._names: dict[str, str] = {}
        self._rooms = {room.id: _joined(room.name) for room in snapshot.rooms}

    def session(self, session: Session) -> bool:
        parts = [_joined(text) for text in (session.title, session.theme, session.track)]
        parts.append(self._rooms.get(session.room or "", ""))
        if session.moderator is not None:
            parts.append(self._name(session.moderator))
        return self._holds(parts)

    def item(self, item: Item) -> bool:
        parts = [_joined(item.title), *(self._name(who) for who in item.appearances())]
        return self._holds(parts)

    def _holds(self, parts: list[str]) -> bool:
        text = " ".join(parts)
        return all(word in text for word in self._words)

    def _name(self, who: Appearance) -> str:
        if who.person not in self._names:
            person = self._snapshot.person(who.person)
            words = _joined(person.name)
            if person.organization is not None:
                organization = self._snapshot.organization(person.organization)
                words += f" {_joined(organization.name)} {_joined(organization.short_name)}"
            self._names[who.person] = words
        return self._names[who.person]


def _joined(text: Text) -> str:
    return " ".join(text.values()).casefold()
