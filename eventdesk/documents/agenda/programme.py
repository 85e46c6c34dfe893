"""From a forum's sessions to the rows of an agenda: what is printed, in which order, under which day.

A session belongs to the day it starts on, also where it runs past midnight. One without a time follows the
session before it; where the forum has several days and nothing tells which, it stands under “Time to be
announced” at the end. What was cancelled is struck where people may look for it by its time, else left out.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from msgspec import structs

from eventdesk.documents.agenda.people import Credits, Who, comma_for
from eventdesk.documents.agenda.said import NOTHING, Reader, Said
from eventdesk.documents.agenda.view import AgendaView, DayView, Entry, Fact, SessionView
from eventdesk.documents.clocks import SecondClock
from eventdesk.documents.phrases import Phrases, phrases
from eventdesk.documents.printed_phrases import printed_phrases
from eventdesk.documents.wording import clock_range, date_range, language_name, long_date, ordinal
from eventdesk.model.kinds import AppearanceRole, ItemKind, OrganizationRole, SessionKind, SessionStatus
from eventdesk.model.ordering import Day, days_of, in_order, start_of
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Session
from eventdesk.model.text import base_language

_QUIET_SESSIONS = (SessionKind.BREAK, SessionKind.MEAL)
_QUIET_ITEMS = (ItemKind.BREAK, ItemKind.PHOTO)
_PANELS = (ItemKind.PANEL, ItemKind.DISCUSSION)
# Where the session's kind says already what its items are.
_TOLD_BY_SESSION = {ItemKind.KEYNOTE: SessionKind.KEYNOTE, ItemKind.PANEL: SessionKind.PANEL}
_PLAIN_ITEMS = (ItemKind.PRESENTATION, ItemKind.BREAK, ItemKind.PHOTO)


def agenda_view(snapshot: ForumSnapshot, language: str, clock: SecondClock | None = None) -> AgendaView:
    """The agenda of a forum for readers of `language`, with the hours of a second clock where one is given."""
    return _Programme(Reader(snapshot, language), clock).view()


def forum_title(reader: Reader) -> Said:
    """The forum's title, else “7th” and its series' name."""
    return _Programme(reader, None).titles()[0]


def forum_facts(reader: Reader) -> tuple[Fact, ...]:
    """When and where the forum is."""
    return _Programme(reader, None).when_and_where()


class _Programme:
    def __init__(self, reader: Reader, clock: SecondClock | None) -> None:
        self.reader = reader
        self.clock = clock
        self.said = printed_phrases(reader.language)
        self.credits = Credits(reader)
        self.words: Phrases = phrases(reader.language)

    def view(self) -> AgendaView:
        snapshot = self.reader.snapshot
        title, eyebrow = self.titles()
        facts = self._facts()
        sessions = tuple(session for session in snapshot.sessions if _is_printed(session))
        days = days_of(structs.replace(snapshot, sessions=sessions))
        return AgendaView(
            eyebrow=eyebrow,
            title=title,
            theme=self.reader.pick(snapshot.forum.theme),
            facts=facts,
            days=tuple(self._day(day, days) for day in days),
            timed=any(start_of(session) is not None for session in sessions),
            author=self._author(),
        )

    def titles(self) -> tuple[Said, str]:
        """The title, and the line above it: what the document is, and the series where the title hides it."""
        forum = self.reader.snapshot.forum
        series = self.reader.pick(forum.series.name) if forum.series else NOTHING
        above = [self.words.programme]
        if state := self.words.forum_states.get(forum.status):
            above.append(state)
        if not forum.title:
            return self._with_edition(series, forum.edition), "  ·  ".join(above)
        if series:
            above.append(self._with_edition(series, forum.edition).text)
        elif forum.edition:
            above.append(_numbered(self.words.edition_alone, forum.edition, self.reader.language))
        return self.reader.pick(forum.title), "  ·  ".join(above)

    def _with_edition(self, series: Said, edition: int | None) -> Said:
        """“7th Korea-China Forum”, in the language that the series' name is in."""
        if not edition or not series:
            return series
        template = phrases(series.language).edition
        return Said(_numbered(template, edition, series.language, title=series.text), series.language)

    def _facts(self) -> tuple[Fact, ...]:
        forum = self.reader.snapshot.forum
        facts: list[Fact] = []
        facts += self.when_and_where()
        for role in OrganizationRole:
            names = tuple(
                self.credits.organization(entry.organization)
                for entry in forum.organizations
                if entry.role is role
            )
            if names:
                facts.append(Fact(self.words.roles[role], names, comma_for(names)))
        if self.clock is not None:
            facts.insert(1, Fact(self.said.times, (self.reader.own(self.clock.told(self.reader.language)),)))
        return tuple(facts)

    def when_and_where(self) -> tuple[Fact, ...]:
        """The forum's days and its place."""
        forum = self.reader.snapshot.forum
        facts: list[Fact] = []
        if forum.starts_on:
            days = date_range(forum.starts_on, forum.ends_on or forum.starts_on, self.reader.language)
            facts.append(Fact(self.words.date, (self.reader.own(days),)))
        if place := self._where():
            facts.append(place)
        return tuple(facts)

    def _where(self) -> Fact | None:
        """Venue, address and city; from the large to the small where the language says places so."""
        forum, pick = self.reader.snapshot.forum, self.reader.pick
        venue, address, city = pick(forum.venue), pick(forum.address), pick(forum.city)
        if any(_says(address, Said(name, tag)) for tag, name in forum.city.items()):
            city = NOTHING
        if _says(venue, address) or _says(city, address):
            address = NOTHING
        parts = [part for part in (venue, address, city) if part]
        if not parts:
            return None
        if self.words.organization_first and all(part.in_east_asian for part in parts):
            return Fact(self.words.venue, tuple(reversed(parts)), " ")
        return Fact(self.words.venue, tuple(parts), comma_for(parts))

    def _author(self) -> str:
        forum = self.reader.snapshot.forum
        hosts = [entry for entry in forum.organizations if entry.role is not OrganizationRole.SPONSOR]
        names = [self.reader.snapshot.organization(entry.organization).name for entry in hosts]
        return self.words.comma.join(self.reader.pick(name).text for name in names)

    def _day(self, day: Day, days: Sequence[Day]) -> DayView:
        sessions = tuple(self._session(session) for session in day.sessions)
        if day.date is None:
            return DayView(self.words.to_be_announced if len(days) > 1 else "", sessions)
        written = long_date(day.date, self.reader.language)
        dated = [other.date for other in days if other.date]
        if len(dated) < 2:
            return DayView(written, sessions)
        number = self.words.day.format(number=self._day_number(day.date, dated[0]))
        return DayView(f"{number}  ·  {written}", sessions)

    def _day_number(self, day: date, first: date | None) -> int:
        start = self.reader.snapshot.forum.starts_on or first or day
        return max((day - min(start, first or start)).days + 1, 1)

    def _cancelled(self, session: Session) -> SessionView:
        return SessionView(
            time=clock_range(session.starts_at, session.ends_at),
            title=self._session_title(session),
            theme=NOTHING,
            place=self._place(session),
            notes=(self.words.cancelled,),
            cancelled=True,
            other_time=self._other_time(session.starts_at, session.ends_at),
            id=session.id,
        )

    def _session(self, session: Session) -> SessionView:
        if session.status is SessionStatus.CANCELLED:
            return self._cancelled(session)
        return SessionView(
            time=clock_range(session.starts_at, session.ends_at),
            title=self._session_title(session),
            theme=self.reader.pick(session.theme),
            place=self._place(session),
            moderator=self._leading(session.moderator, self.words.moderator),
            notes=tuple(self._session_notes(session)),
            entries=tuple(self._entries(session)),
            quiet=session.kind in _QUIET_SESSIONS,
            abstract=self.reader.pick(session.abstract),
            other_time=self._other_time(session.starts_at, session.ends_at),
            mc=self._leading(session.mc, self.said.roles[AppearanceRole.MC]),
            id=session.id,
        )

    def _leading(self, appearance: Appearance | None, role: str) -> Who | None:
        there = appearance is not None and appearance.status.stays
        return self.credits.who(appearance, role) if appearance and there else None

    def _other_time(self, start: datetime | None, end: datetime | None) -> str:
        return self.clock.range(start, end) if self.clock is not None else ""

    def _session_title(self, session: Session) -> Said:
        return self.credits.session_title(session)

    def _place(self, session: Session) -> tuple[Said, ...]:
        snapshot = self.reader.snapshot
        rooms = [self.reader.pick(snapshot.room(room).name) for room in session.rooms]
        if len(rooms) > 2 and len(rooms) == len(snapshot.rooms):
            rooms = [self.reader.own(self.said.all_rooms)]
        return tuple(part for part in (*rooms, self.reader.pick(session.track)) if part)

    def _session_notes(self, session: Session) -> Iterable[str]:
        if session.status is SessionStatus.TENTATIVE:
            yield _capital(self.words.tentative)
        if session.interpretation:
            names = [language_name(tag, self.reader.language) for tag in session.interpretation]
            yield self.words.interpretation.format(languages=self.words.comma.join(names))

    def _entries(self, session: Session) -> Iterable[Entry]:
        for item in in_order(session.items):
            if item.status is not SessionStatus.CANCELLED:
                yield self._entry(item, session)
            elif item.starts_at is not None:
                title = self.reader.pick(item.title) or self.reader.own(self.words.items[item.kind])
                other = self._other_time(item.starts_at, _end(item))
                notes = (self.words.cancelled,)
                yield Entry(_time(item), title, notes=notes, cancelled=True, other_time=other)

    def _entry(self, item: Item, session: Session) -> Entry:
        title = self.reader.pick(item.title)
        label = self.words.items[item.kind]
        people, joining = self._people(item, session)
        names = tuple(self.credits.name(person_id) for person_id in joining)
        return Entry(
            time=_time(item),
            title=title or self.reader.own(label),
            label=label if title and self._needs_label(item, session, title) else "",
            people=people,
            joining=names,
            joining_ids=joining,
            joining_as=self.words.speakers_join,
            notes=tuple(self._item_notes(item)),
            quiet=item.kind in _QUIET_ITEMS and not people,
            abstract=self.reader.pick(item.abstract),
            other_time=self._other_time(item.starts_at, _end(item)),
        )

    def _needs_label(self, item: Item, session: Session, title: Said) -> bool:
        if item.kind in _PLAIN_ITEMS or _TOLD_BY_SESSION.get(item.kind) is session.kind:
            return False
        return self.words.items[item.kind].casefold() not in title.text.casefold()

    def _item_notes(self, item: Item) -> Iterable[str]:
        if item.status is SessionStatus.TENTATIVE:
            yield _capital(self.words.tentative)
        main = self.reader.snapshot.languages[:1]
        if item.language and base_language(item.language) not in {base_language(tag) for tag in main}:
            name = language_name(item.language, self.reader.language)
            yield self.words.in_language.format(language=name)

    def _people(self, item: Item, session: Session) -> tuple[tuple[Who, ...], tuple[str, ...]]:
        """Who is credited in the row, and who joins a panel from the session's talks, each once."""
        moderator = item.moderator
        rows: list[Who] = []
        if moderator is not None and moderator.status.stays:
            rows.append(self.credits.who(moderator, self.words.moderator))
        seated = [entry for entry in (*item.speakers, *item.panelists) if entry.status.stays]
        rows += [self.credits.who(entry) for entry in _once(seated)]
        joining = session.joining(item) if item.kind in _PANELS else ()
        return tuple(rows), tuple(one.person for one in joining)


def _once(appearances: Sequence[Appearance]) -> list[Appearance]:
    return list({entry.person: entry for entry in reversed(appearances)}.values())[::-1]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _numbered(template: str, number: int, language: str, title: str = "") -> str:
    return template.format(number=number, ordinal=ordinal(number, language), title=title)


def _time(item: Item) -> str:
    return clock_range(item.starts_at, _end(item))


def _end(item: Item) -> datetime | None:
    start = item.starts_at
    return start + timedelta(minutes=item.minutes) if start and item.minutes else None


def _says(whole: Said, part: Said) -> bool:
    """Whether one place says the other already: “1 Quay Road, Busan” says “Busan”."""
    if not part:
        return False
    pattern = re.escape(part.text.strip().casefold())
    if not part.in_east_asian:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    return re.search(pattern, whole.text.casefold()) is not None


def _is_printed(session: Session) -> bool:
    """Whether a session stands in the agenda: one that was cancelled only at the time people knew it by."""
    return session.status is not SessionStatus.CANCELLED or session.starts_at is not None
