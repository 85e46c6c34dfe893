"""Places of a snapshot, and findings about them."""

from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.programme.findings import Finding, FindingKind, Place, PlaceKind, SideCount
from eventdesk.programme.severities import phase_of, severity_of


class Places:
    """Names the parts of one forum, in its main language."""

    def __init__(self, snapshot: ForumSnapshot) -> None:
        self._snapshot = snapshot
        self._language = snapshot.languages[0] if snapshot.languages else "en"
        self.phase = phase_of(snapshot.forum)
        self._people: dict[str, int] | None = None

    def following(self, snapshot: ForumSnapshot) -> "Places":
        """The places of a later state of the forum, with the same people."""
        later = Places(snapshot)
        later._people = self._people
        return later

    def finding(
        self,
        kind: FindingKind,
        places: tuple[Place, ...],
        minutes: int = 0,
        *,
        count: int = 0,
        languages: tuple[str, ...] = (),
        sides: tuple[SideCount, ...] = (),
        basis: tuple[object, ...] = (),
    ) -> Finding:
        """A finding with the severity that its kind has in the forum's phase."""
        severity = severity_of(kind, self.phase)
        return Finding(kind, places, minutes, severity, count, languages, sides, basis)

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

    def person_number(self, person_id: str) -> int | None:
        """The person's place in the snapshot, if they are listed."""
        return self.person_numbers.get(person_id)

    @property
    def person_numbers(self) -> dict[str, int]:
        """The place of each person in the snapshot, by id."""
        if self._people is None:
            self._people = {person.id: number for number, person in enumerate(self._snapshot.people)}
        return self._people

    def room(self, index: int) -> Place:
        room = self._snapshot.rooms[index]
        return Place(PlaceKind.ROOM, room.uid, room.id, self._pick(room.name), index + 1)

    def _pick(self, text: Text) -> str:
        return self._snapshot.pick(text, self._language)
