"""What differs between two states of a forum, as far as a reader of its printed programme would notice.

Rows are the same row where they have the same `uid`, or (in forums read from files) the same `id`. What is
cancelled counts as gone: its other fields are not compared.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from eventdesk.model.ordering import in_order, sessions_in_order
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Organization, Person, Room, Session
from eventdesk.model.text import EMPTY, Text
from eventdesk.programme.findings import Place, PlaceKind
from eventdesk.programme.matching import pairs, recognized, reordered, row_key, runs, title_above


class ChangeKind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    CANCELLED = "cancelled"
    RESUMED = "resumed"
    CHANGED = "changed"
    JOINED = "joined"
    """A person, in the role that `field` tells, who was not there."""
    LEFT = "left"
    REPLACED = "replaced"
    REORDERED = "reordered"
    """Before and after are the titles of what it followed and follows; empty at the head."""


class Field(StrEnum):
    """What of a row changed. A document shows some of them (see `compare`)."""

    WHOLE = "whole"
    TITLE = "title"
    KIND = "kind"
    THEME = "theme"
    ABSTRACT = "abstract"
    TRACK = "track"
    TIME = "time"
    ORDER = "order"
    ROOM = "room"
    STATUS = "status"
    LANGUAGE = "language"
    INTERPRETATION = "interpretation"
    SPEAKERS = "speakers"
    PANELISTS = "panelists"
    MODERATOR = "moderator"
    MC = "mc"
    INTERPRETERS = "interpreters"
    CREDIT = "credit"
    """Position, department or organization as printed with a person."""
    ATTENDANCE = "attendance"
    """Whether a person on the page is still only invited."""
    BIOGRAPHY = "biography"
    NAME = "name"
    CUE = "cue"
    NOTES = "notes"
    DATE = "date"
    VENUE = "venue"


EVERYTHING = frozenset(Field)


@dataclass(frozen=True, slots=True)
class Slot:
    """A time: from and to in local wall time, or the length alone in minutes."""

    starts_at: datetime | None = None
    ends_at: datetime | None = None
    minutes: int | None = None

    def __bool__(self) -> bool:
        return self != Slot()


@dataclass(frozen=True, slots=True)
class Dates:
    """The days of a forum, first and last."""

    first: date | None
    last: date | None

    def __bool__(self) -> bool:
        return self.first is not None


@dataclass(frozen=True, slots=True)
class Named:
    """A person by name, with the honorific that documents may print with it."""

    name: Text = EMPTY
    honorific: Text = EMPTY

    def __bool__(self) -> bool:
        return bool(self.name)


Value = Text | Slot | Dates | Named | str | tuple[Text, ...] | tuple[Named, ...] | tuple[str, ...]
"""Text in every language it has, times, an enum's or a language's word, names of rooms, tags of languages."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `place` is where it is now, or where it was; `session` and `item` the rows there.

    For a person's part in the programme `person` is whose.
    """

    kind: ChangeKind
    place: Place
    field: Field = Field.WHOLE
    before: Value = ""
    after: Value = ""
    session: Session | None = None
    item: Item | None = None
    person: str = ""


def compare(
    before: ForumSnapshot,
    after: ForumSnapshot,
    shown: frozenset[Field] = EVERYTHING,
    language: str = "",
    second_language: str = "",
) -> tuple[Change, ...]:
    """The differences, in the programme's order; none for equal forums.

    `shown` are the fields that the document in question shows. With a `language`, texts are compared as its
    readers see them, and those of a document in two languages; without, in all their languages.
    """
    languages = tuple(tag for tag in (language, second_language) if tag)
    comparison = _Comparison(recognized(before, after), after, languages)
    return tuple(change for change in comparison.changes() if change.field in shown)


@dataclass(frozen=True, slots=True)
class _Comparison:
    before: ForumSnapshot
    after: ForumSnapshot
    languages: tuple[str, ...]

    def changes(self) -> Iterator[Change]:
        yield from self._forum()
        yield from self._rooms()
        yield from self._organizations()
        yield from self._sessions()
        yield from self._people()

    # The forum and what it refers to

    def _forum(self) -> Iterator[Change]:
        one, two = self.before.forum, self.after.forum
        place = Place(PlaceKind.FORUM, two.uid, two.id, self.after.title(self._main()), 1)
        yield from self._differs(place, Field.TITLE, self._forum_title(self.before), self._forum_title(self.after))
        yield from self._differs(place, Field.THEME, one.theme, two.theme)
        yield from self._differs(
            place, Field.DATE, Dates(one.starts_on, one.ends_on), Dates(two.starts_on, two.ends_on)
        )
        for old, new in ((one.venue, two.venue), (one.address, two.address), (one.city, two.city)):
            yield from self._differs(place, Field.VENUE, old, new)
        yield from self._differs(place, Field.STATUS, one.status.value, two.status.value)

    def _forum_title(self, snapshot: ForumSnapshot) -> Text:
        forum = snapshot.forum
        title = forum.title or (forum.series.name if forum.series else EMPTY)
        if self.before.forum.edition == self.after.forum.edition or forum.edition is None:
            return title
        # Documents say the edition with the title, each language in its way; a difference needs no ordinals.
        return Text({tag: f"{words}, {forum.edition}" for tag, words in title.items()})

    def _rooms(self) -> Iterator[Change]:
        used = {room for session in self.after.sessions for room in session.rooms}
        for old, new in pairs(self.before.rooms, self.after.rooms):
            if old is not None and new is not None and new.id in used:
                place = Place(PlaceKind.ROOM, new.uid, new.id, self._pick(new.name), 1)
                yield from self._differs(place, Field.NAME, old.name, new.name)

    def _organizations(self) -> Iterator[Change]:
        forum = self.after.forum
        place = Place(PlaceKind.FORUM, forum.uid, forum.id, self.after.title(self._main()), 1)
        for old, new in pairs(self.before.organizations, self.after.organizations):
            if old is not None and new is not None:
                yield from self._differs(place, Field.NAME, old.name, new.name)

    def _people(self) -> Iterator[Change]:
        """What is printed with a person wherever they stand on the page."""
        shown = set(_people_of(self.before)) & set(_people_of(self.after))
        for old, new in pairs(self.before.people, self.after.people):
            if old is None or new is None or old == new or new.id not in shown:
                continue
            place = Place(PlaceKind.PERSON, new.uid, new.id, self._pick(new.name), 1)
            yield from self._differs(place, Field.NAME, _named(old), _named(new), person=new.id)
            yield from self._credit(place, old, new)
            yield from self._differs(place, Field.BIOGRAPHY, old.biography, new.biography, person=new.id)

    def _credit(self, place: Place, old: Person, new: Person) -> Iterator[Change]:
        yield from self._differs(place, Field.CREDIT, old.position, new.position, person=new.id)
        yield from self._differs(place, Field.CREDIT, old.department, new.department, person=new.id)
        houses = _house(self.before, old.organization), _house(self.after, new.organization)
        if row_key(houses[0]) != row_key(houses[1]):
            names = [house.name if house is not None else EMPTY for house in houses]
            yield from self._differs(place, Field.CREDIT, names[0], names[1], person=new.id)

    # The programme

    def _sessions(self) -> Iterator[Change]:
        olds = sessions_in_order(self.before.sessions, self.before.forum)
        news = sessions_in_order(self.after.sessions, self.after.forum)
        numbers = {id(session): number for number, session in enumerate(news, 1)}
        out_of_order = reordered(olds, news)
        for old, new in pairs(olds, news):
            row = new or old
            assert row is not None
            place = self._session_place(row, numbers.get(id(row), 0))
            came = _presence(old, new)
            if came is not None:
                yield Change(came, place, session=row)
            elif old is not None and new is not None and runs(new):
                if old != new:  # most sessions are as they were: the other comparisons cost more
                    yield from self._session(place, old, new)
                if row_key(new) in out_of_order:
                    yield self._moved(place, old, new, olds, news, new, None)

    def _session(self, place: Place, old: Session, new: Session) -> Iterator[Change]:
        def text(field: Field, one: Value, two: Value) -> Iterator[Change]:
            return self._differs(place, field, one, two, session=new)

        yield from text(Field.TITLE, old.title, new.title)
        yield from text(Field.KIND, old.kind.value, new.kind.value)
        yield from text(Field.THEME, old.theme, new.theme)
        yield from text(Field.TRACK, old.track, new.track)
        yield from text(Field.TIME, _session_slot(old), _session_slot(new))
        yield from self._places(place, old, new)
        yield from text(Field.STATUS, old.status.value, new.status.value)
        yield from text(Field.INTERPRETATION, old.interpretation, new.interpretation)
        yield from text(Field.ABSTRACT, old.abstract, new.abstract)
        yield from text(Field.NOTES, old.notes, new.notes)
        for field, ones, twos in (
            (Field.MODERATOR, _one(old.moderator), _one(new.moderator)),
            (Field.MC, _one(old.mc), _one(new.mc)),
            (Field.INTERPRETERS, old.interpreters, new.interpreters),
        ):
            yield from self._cast(place, field, ones, twos, new, None)
        yield from self._items(place, old, new)

    def _places(self, place: Place, old: Session, new: Session) -> Iterator[Change]:
        """Other rooms; a room that is only called otherwise is told of once, as a room."""
        rooms = [_rooms_of(self.before, old), _rooms_of(self.after, new)]
        if [row_key(room) for room in rooms[0]] != [row_key(room) for room in rooms[1]]:
            one, two = (tuple(room.name for room in each) for each in rooms)
            yield Change(ChangeKind.CHANGED, place, Field.ROOM, one, two, session=new)

    def _items(self, within: Place, before: Session, after: Session) -> Iterator[Change]:
        olds, news = in_order(before.items), in_order(after.items)
        numbers = {id(item): number for number, item in enumerate(news, 1)}
        out_of_order = reordered(olds, news)
        for old, new in pairs(olds, news):
            row = new or old
            assert row is not None
            number = numbers.get(id(row), 0)
            place = Place(PlaceKind.ITEM, row.uid, row.id or "", self._pick(row.title), number, within)
            came = _presence(old, new)
            if came is not None:
                yield Change(came, place, session=after, item=row)
            elif old is not None and new is not None and runs(new):
                if old != new:
                    yield from self._item(place, old, new, after)
                if row_key(new) in out_of_order:
                    yield self._moved(place, old, new, olds, news, after, new)

    def _item(self, place: Place, old: Item, new: Item, session: Session) -> Iterator[Change]:
        values: tuple[tuple[Field, Value, Value], ...] = (
            (Field.TITLE, old.title, new.title),
            (Field.KIND, old.kind.value, new.kind.value),
            (Field.TIME, Slot(old.starts_at, None, old.minutes), Slot(new.starts_at, None, new.minutes)),
            (Field.LANGUAGE, old.language, new.language),
            (Field.STATUS, old.status.value, new.status.value),
            (Field.ABSTRACT, old.abstract, new.abstract),
            (Field.CUE, old.cue, new.cue),
            (Field.NOTES, old.notes, new.notes),
        )
        for field, one, two in values:
            yield from self._differs(place, field, one, two, session=session, item=new)
        for field, ones, twos in (
            (Field.SPEAKERS, old.speakers, new.speakers),
            (Field.PANELISTS, old.panelists, new.panelists),
            (Field.MODERATOR, _one(old.moderator), _one(new.moderator)),
        ):
            yield from self._cast(place, field, ones, twos, session, new)
        if old.presenters_join != new.presenters_join:
            joins = (str(old.presenters_join).lower(), str(new.presenters_join).lower())
            yield Change(ChangeKind.CHANGED, place, Field.PANELISTS, joins[0], joins[1], session, new)

    def _moved(
        self,
        place: Place,
        old: Session | Item,
        new: Session | Item,
        olds: Sequence[Session | Item],
        news: Sequence[Session | Item],
        session: Session,
        item: Item | None,
    ) -> Change:
        titles = title_above(olds, old), title_above(news, new)
        return Change(ChangeKind.REORDERED, place, Field.ORDER, titles[0], titles[1], session, item)

    # Who

    def _cast(
        self,
        place: Place,
        field: Field,
        before: Sequence[Appearance],
        after: Sequence[Appearance],
        session: Session,
        item: Item | None,
    ) -> Iterator[Change]:
        olds = {entry.person: entry for entry in before if entry.status.stays}
        news = {entry.person: entry for entry in after if entry.status.stays}
        left = [person for person in olds if person not in news]
        came = [person for person in news if person not in olds]
        for gone, successor in _successions(left, came, news):
            left.remove(gone)
            came.remove(successor)
            names = self._name(self.before, gone), self._name(self.after, successor)
            yield Change(ChangeKind.REPLACED, place, field, names[0], names[1], session, item, successor)
        for person in left:
            name = self._name(self.before, person)
            yield Change(ChangeKind.LEFT, place, field, name, Named(), session=session, item=item, person=person)
        for person in came:
            name = self._name(self.after, person)
            yield Change(ChangeKind.JOINED, place, field, Named(), name, session=session, item=item, person=person)
        for person, entry in news.items():
            if person in olds:
                yield from self._appearance(place, olds[person], entry, session, item)
        stayed = [[person for person in each if person in olds and person in news] for each in (olds, news)]
        if stayed[0] != stayed[1]:
            names_of = [tuple(self._name(self.after, person) for person in each) for each in stayed]
            yield Change(ChangeKind.CHANGED, place, field, names_of[0], names_of[1], session, item)

    def _appearance(
        self, place: Place, old: Appearance, new: Appearance, session: Session, item: Item | None
    ) -> Iterator[Change]:
        """The same person in the same role: credited otherwise here, or no longer only invited."""
        one, two = self._credited(self.before, old), self._credited(self.after, new)
        if tuple(map(self._seen, one)) != tuple(map(self._seen, two)):
            yield Change(
                ChangeKind.CHANGED, place, Field.CREDIT, one, two, session=session, item=item, person=new.person
            )
        yield from self._differs(
            place, Field.ATTENDANCE, old.status.value, new.status.value, session, item, person=new.person
        )

    def _credited(self, snapshot: ForumSnapshot, entry: Appearance) -> tuple[Text, ...]:
        """What is credited at one appearance beside the person's own; an organization by its name now."""
        credit = entry.credited_as
        replaced = self._name(snapshot, entry.replaces).name if entry.replaces else EMPTY
        parts: tuple[Text, ...] = (replaced,)
        if credit is not None:
            house = _house(snapshot, credit.organization)
            now = next((row for row in self.after.organizations if row_key(row) == row_key(house)), house)
            parts = (credit.position, credit.department, now.name if now is not None else EMPTY, replaced)
        return tuple(part for part in parts if part)

    # Values

    def _differs(
        self,
        place: Place,
        field: Field,
        before: Value,
        after: Value,
        session: Session | None = None,
        item: Item | None = None,
        person: str = "",
    ) -> Iterator[Change]:
        if self._seen(before) != self._seen(after):
            yield Change(ChangeKind.CHANGED, place, field, before, after, session, item, person)

    def _seen(self, value: Value) -> object:
        """What readers see of a value: of the languages they read."""
        if isinstance(value, Named):
            return self._seen(value.name), self._seen(value.honorific)
        if self.languages and isinstance(value, Text):
            return tuple([self.after.pick(value, language) for language in self.languages])
        return value

    def _name(self, snapshot: ForumSnapshot, person: str) -> Named:
        return _named(snapshot.person(person))

    def _session_place(self, session: Session, number: int) -> Place:
        return Place(PlaceKind.SESSION, session.uid, session.id, self._pick(session.title), number)

    def _main(self) -> str:
        return next(iter((*self.languages, *self.after.languages)), "en")

    def _pick(self, text: Text) -> str:
        return self.after.pick(text, self._main())


Planned = TypeVar("Planned", Session, Item)


def _presence(old: Planned | None, new: Planned | None) -> ChangeKind | None:
    """Whether a row came, went, was cancelled or takes place after all; None where it stayed as it was."""
    was, is_now = old is not None and runs(old), new is not None and runs(new)
    if was == is_now:
        return None
    if was:
        return ChangeKind.REMOVED if new is None else ChangeKind.CANCELLED
    return ChangeKind.ADDED if old is None else ChangeKind.RESUMED


def _session_slot(session: Session) -> Slot:
    minutes = session.minutes if session.starts_at is None else None
    return Slot(session.starts_at, session.ends_at, minutes)


def _named(person: Person) -> Named:
    return Named(person.name, person.honorific)


def _one(appearance: Appearance | None) -> tuple[Appearance, ...]:
    return () if appearance is None else (appearance,)


def _successions(left: Sequence[str], came: Sequence[str], news: dict[str, Appearance]) -> list[tuple[str, str]]:
    """Who took whose place: as the newcomer's own “for” says; one for one where one went and one came."""
    said = [(replaced, person) for person in came if (replaced := news[person].replaces) in left and replaced]
    if said:
        return list({gone: (gone, person) for gone, person in reversed(said)}.values())
    return [(left[0], came[0])] if len(left) == len(came) == 1 else []


def _rooms_of(snapshot: ForumSnapshot, session: Session) -> list[Room]:
    return [snapshot.room(room) for room in session.rooms]


def _house(snapshot: ForumSnapshot, organization: str | None) -> Organization | None:
    return snapshot.organization(organization) if organization else None


def _people_of(snapshot: ForumSnapshot) -> Iterable[str]:
    for session in snapshot.sessions:
        if not runs(session):
            continue
        yield from (entry.person for entry in session.interpreters)
        for single in (session.moderator, session.mc):
            if single is not None:
                yield single.person
        for item in session.items:
            if runs(item):
                yield from (entry.person for entry in item.appearances() if entry.status.stays)
