"""What an itinerary says, in one language: nothing about looks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from eventdesk.documents.agenda.credits_page import DOT
from eventdesk.documents.agenda.people import Credits, Who
from eventdesk.documents.agenda.programme import forum_facts, forum_title
from eventdesk.documents.agenda.said import NOTHING, Reader, Said
from eventdesk.documents.agenda.view import Fact
from eventdesk.documents.appearances import Part, seats
from eventdesk.documents.clocks import SecondClock
from eventdesk.documents.phrases import phrases
from eventdesk.documents.printed_phrases import printed_phrases
from eventdesk.documents.wording import clock, clock_range, long_date, short_date
from eventdesk.model.kinds import AppearanceRole, ItemKind
from eventdesk.model.snapshot import Appearance, Contact, ForumSnapshot, Person


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a person is to be: `title` is their item's, else the session's; `within` the session of an item.

    `others` are the people beside them, each with their role.
    """

    time: str
    other_time: str
    role: str
    title: Said
    within: Said
    rooms: tuple[Said, ...]
    others: tuple[Who, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DayOfStops:
    """A day with its stops; the heading is empty where the day is not known."""

    heading: str
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class Itinerary:
    """One person's own programme."""

    label: str
    person: Who
    greeting: Said
    sentence: str
    facts: tuple[Fact, ...]
    days: tuple[DayOfStops, ...]
    continued: str


class Teller:
    """Tells itineraries of one forum in one language."""

    def __init__(self, snapshot: ForumSnapshot, language: str, clock: SecondClock | None) -> None:
        self.snapshot = snapshot
        self.clock = clock
        self.reader = Reader(snapshot, language)
        self.language = language
        self.words = phrases(language)
        self.printed = printed_phrases(language)
        self.forum_title = forum_title(self.reader)
        self._forum_facts = forum_facts(self.reader)

    def name(self, person: Person) -> Said:
        return Credits(self.reader).titled(person)

    def itinerary(self, person: Person, parts: Sequence[Part]) -> Itinerary:
        """The person's own programme from their parts, given in the order of the programme."""
        credits = Credits(self.reader)
        name = credits.titled(person)
        title = self.forum_title.text
        return Itinerary(
            label=self.printed.itinerary,
            person=credits.who(Appearance(person=person.id)),
            greeting=Said(self.printed.greeting.format(name=name.text), self.language),
            sentence=_sentence(self.printed.your_part, title),
            facts=tuple(self._facts(person)),
            days=tuple(self._days(parts)),
            continued=self.words.continued.format(heading=name.text),
        )

    def _facts(self, person: Person) -> Iterable[Fact]:
        yield from self._forum_facts
        for label, time in ((self.printed.arrival, person.arrives_at), (self.printed.departure, person.leaves_at)):
            if time is not None:
                yield Fact(label, (self.reader.own(self._moment(time)),))
        if contact := tuple(self.reader.own(text) for text in self._contact()):
            yield Fact(self.printed.contact, contact, DOT)
        if self.clock is not None:
            yield Fact(self.printed.times, (self.reader.own(self.clock.told(self.language)),))

    def _moment(self, time: datetime) -> str:
        return f"{short_date(time.date(), self.language)}, {clock(time)}"

    def _days(self, parts: Sequence[Part]) -> Iterable[DayOfStops]:
        days: dict[date | None, list[Part]] = {}
        for part in parts:
            days.setdefault(part.day, []).append(part)
        for day, own in days.items():
            heading = long_date(day, self.language) if day is not None else self.words.to_be_announced
            own.sort(key=lambda part: part.starts_at or datetime.max)
            yield DayOfStops(heading, tuple(self._stop(part) for part in own))

    def _stop(self, part: Part) -> Stop:
        credits = Credits(self.reader)
        session = credits.session_title(part.session)
        item = part.item
        title, within = session, NOTHING
        if item is not None:
            title = self.reader.pick(item.title) or self.reader.own(self.words.items[item.kind])
            within = session if session.text != title.text else NOTHING
        rooms = tuple(self.reader.pick(self.snapshot.room(room).name) for room in part.session.rooms)
        return Stop(
            time=clock_range(part.starts_at, part.ends_at),
            other_time=self.clock.range(part.starts_at, part.ends_at) if self.clock is not None else "",
            role=self._role(part),
            title=title,
            within=within,
            rooms=rooms,
            others=tuple(self._others(part, credits)),
            notes=credits.who(part.appearance).notes,
        )

    def _role(self, part: Part) -> str:
        """The role; a speech is told by its kind: “Keynote”, “Opening speech”."""
        item = part.item
        spoken = item is not None and item.kind is not ItemKind.PRESENTATION
        # Where the item has no title its kind stands in the title's place.
        if part.role is AppearanceRole.SPEAKER and item is not None and item.title and spoken:
            return self.words.items[item.kind]
        return self.printed.roles[part.role]

    def _others(self, part: Part, credits: Credits) -> Iterable[Who]:
        """Who else is in the item; in a session, its moderator and MC, and for the moderator all speakers."""
        own = part.appearance.person
        seen = {own}
        for appearance, role in _company(part):
            if appearance.person not in seen and appearance.status.stays:
                seen.add(appearance.person)
                yield credits.who(appearance, self.printed.roles[role])

    def _contact(self) -> Iterable[str]:
        contacts: Sequence[Contact] = self.snapshot.press.contacts
        if contacts:
            first = contacts[0]
            yield self.reader.pick(first.name).text
            yield from (text for text in (self.reader.pick(first.role).text, first.phone, first.email) if text)


def _company(part: Part) -> Iterable[tuple[Appearance, AppearanceRole]]:
    session = part.session
    if session.moderator is not None:
        yield session.moderator, AppearanceRole.MODERATOR
    if part.item is not None:
        yield from seats(part.item, session)
        return
    if session.mc is not None:
        yield session.mc, AppearanceRole.MC
    for item in session.items:
        yield from seats(item, session)


def _sentence(template: str, title: str) -> str:
    return template.format(title=title)
