"""Places of a snapshot, made for findings."""

from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.programme.findings import Place, PlaceKind


class Places:
    """Names the parts of one forum, in its main language."""

    def __init__(self, snapshot: ForumSnapshot) -> None:
        self._snapshot = snapshot
        self._language = snapshot.languages[0] if snapshot.languages else "en"

    def forum(self) -> Place:
        forum = self._snapshot.forum
        return Place(PlaceKind.FORUM, forum.uid, forum.id, self._snapshot.title(self._language), 1)

    def session(self, index: int) -> Place:
        session = self._snapshot.sessions[index]
        return Place(PlaceKind.SESSION, session.uid, session.id, self._pick(session.title), index + 1)

    def item(self, session: int, index: int) -> Place:
        item = self._snapshot.sessions[session].items[index]
        within = self.session(session)
        return Place(PlaceKind.ITEM, item.uid, item.id or "", self._pick(item.title), index + 1, within)

    def item_or_session(self, session: int, item: int) -> Place:
        """The item, or the session itself where `item` is -1."""
        return self.session(session) if item < 0 else self.item(session, item)

    def person(self, index: int) -> Place:
        person = self._snapshot.people[index]
        return Place(PlaceKind.PERSON, person.uid, person.id, self._pick(person.name), index + 1)

    def room(self, index: int) -> Place:
        room = self._snapshot.rooms[index]
        return Place(PlaceKind.ROOM, room.uid, room.id, self._pick(room.name), index + 1)

    def _pick(self, text: Text) -> str:
        return self._snapshot.pick(text, self._language)
