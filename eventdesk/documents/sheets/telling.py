"""What sheets say of a forum in one language: names of sessions, rooms and people, times and lengths."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from eventdesk.documents.agenda.people import Credits, comma_for
from eventdesk.documents.agenda.said import Reader, Said
from eventdesk.documents.phrases import Phrases, phrases
from eventdesk.documents.printed_phrases import printed_phrases
from eventdesk.documents.sheets.words import SheetWords, sheet_words
from eventdesk.documents.text import Family, Typesetter, han_family
from eventdesk.documents.wording import clock_range, long_date, ordinal
from eventdesk.model.kinds import ItemKind, OrganizationRole, SessionKind, SessionStatus
from eventdesk.model.ordering import in_order
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Room, Session
from eventdesk.programme.clock import Clock, forum_clock, whole_minutes
from eventdesk.programme.spans import session_span

QUIET_SESSIONS = (SessionKind.BREAK, SessionKind.MEAL)
_PANELS = (ItemKind.PANEL, ItemKind.DISCUSSION)


@dataclass(frozen=True)
class Teller:
    """Tells the parts of one forum to readers of one language."""

    snapshot: ForumSnapshot
    language: str

    @property
    def reader(self) -> Reader:
        return Reader(self.snapshot, self.language)

    @property
    def words(self) -> SheetWords:
        return sheet_words(self.language)

    @property
    def phrases(self) -> Phrases:
        return phrases(self.language)

    def setter(self) -> Typesetter:
        """A typesetter that gives Han characters the forms of the forum's own languages."""
        families = [han_family(tag) for tag in self.snapshot.languages]
        preference: tuple[Family, ...] = tuple(family for family in families if family is not None)
        return Typesetter(self.language, preference)

    def forum_title(self) -> str:
        """The forum's title; its series with the edition where it has none."""
        forum = self.snapshot.forum
        if forum.title:
            return self.reader.pick(forum.title).text
        series = self.reader.pick(forum.series.name) if forum.series else self.reader.own("")
        if not forum.edition or not series:
            return series.text
        template = phrases(series.language).edition
        number = ordinal(forum.edition, series.language)
        return template.format(number=forum.edition, ordinal=number, title=series.text)

    def author(self) -> str:
        """The organizations behind the forum, for the document's own particulars."""
        snapshot = self.snapshot
        hosts = [entry for entry in snapshot.forum.organizations if entry.role is not OrganizationRole.SPONSOR]
        names = [self.reader.pick(snapshot.organization(entry.organization).name).text for entry in hosts]
        return self.phrases.comma.join(names)

    def day(self, day: date | None) -> str:
        """The date with its weekday; empty where it is not known."""
        return long_date(day, self.language) if day is not None else ""

    def room(self, room: Room) -> Said:
        return self.reader.pick(room.name)

    def rooms(self, session: Session) -> str:
        """The rooms of a session, its own first; “all rooms” where there are more than two and all are."""
        if len(session.rooms) > 2 and len(session.rooms) == len(self.snapshot.rooms):
            return printed_phrases(self.language).all_rooms
        names = [self.room(self.snapshot.room(room)).text for room in session.rooms]
        return self.words.rooms_joint.join(names)

    def session(self, session: Session) -> Said:
        """A session's title, else what kind it is."""
        return self.reader.pick(session.title) or self.reader.own(self.phrases.sessions[session.kind])

    def item(self, item: Item) -> Said:
        """An item's title, else what kind it is."""
        return self.reader.pick(item.title) or self.reader.own(self.phrases.items[item.kind])

    def name(self, person: str) -> Said:
        """A name as it is printed: with “Dr.” or “Prof.”, as on the agenda."""
        return Credits(self.reader).name(person)

    def names(self, people: Iterable[str]) -> str:
        """Names in a row, each once."""
        names = [self.name(person) for person in dict.fromkeys(people)]
        return comma_for(names).join(name.text for name in names)

    def speakers(self, session: Session) -> list[str]:
        """Everyone on the session's stage, each once: speakers and panelists of its items, in order."""
        people: dict[str, None] = {}
        for item in items_of(session):
            for entry in (*item.speakers, *item.panelists):
                if entry.status.stays:
                    people.setdefault(entry.person)
        return list(people)

    def panel(self, item: Item, session: Session) -> list[str]:
        """Who sits on an item's panel beside its moderator: its panelists, and the presenters who join."""
        seats = [entry.person for entry in item.panelists if entry.status.stays]
        if item.kind in _PANELS:
            seats += [entry.person for entry in session.joining(item)]
        return list(dict.fromkeys(seats))

    def moderator(self, session: Session) -> str:
        """“Moderator: Kim Min-su”; empty where there is none."""
        return self.role(session.moderator, self.phrases.moderator)

    def role(self, appearance: Appearance | None, role: str) -> str:
        """A role and who has it; empty for nobody."""
        if appearance is None or not appearance.status.stays:
            return ""
        return f"{role}{self.phrases.colon}{self.name(appearance.person).text}"

    def office(self, appearance: Appearance) -> str:
        """A person's position and organization as credited there, on one line."""
        who = Credits(self.reader).who(appearance)
        return who.joint.join(part.text for part in who.office)

    def clock(self, session: Session) -> str:
        return clock_range(session.starts_at, session.ends_at)

    @cached_property
    def _clock(self) -> Clock:
        return forum_clock(self.snapshot)

    def minutes(self, session: Session) -> int:
        """How long a session lasts, also over a change of the clock; as planned where it has no times.

        0 where nothing tells.
        """
        span = session_span(session, self._clock)
        if span is not None:
            return whole_minutes(span.end - span.start)
        return session.minutes or sum(item.minutes or 0 for item in items_of(session))

    def end(self, session: Session) -> datetime | None:
        """When a session ends: as set, else by its length; None where it has no start or no length."""
        if session.starts_at is None or session.ends_at is not None:
            return session.ends_at
        minutes = self.minutes(session)
        return session.starts_at + timedelta(minutes=minutes) if minutes else None

    def length(self, minutes: int) -> str:
        return self.words.minutes.format(minutes=minutes)


def items_of(session: Session) -> list[Item]:
    """The items of a session that take place, in order."""
    return [item for item in in_order(session.items) if item.status is not SessionStatus.CANCELLED]
