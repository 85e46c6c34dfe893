"""What the sheets of a press kit tell: the forum's facts, and who speaks with the spelling of their names."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eventdesk.documents.agenda.people import Credits
from eventdesk.documents.agenda.programme import forum_title
from eventdesk.documents.agenda.said import Reader, Said
from eventdesk.documents.appearances import Part, parts_of
from eventdesk.documents.phrases import phrases
from eventdesk.documents.printed_phrases import printed_phrases
from eventdesk.documents.release.kit_words import KitWords, kit_words
from eventdesk.documents.wording import clock_range, date_range, language_name, locale_of, short_date
from eventdesk.model.kinds import AppearanceRole, ItemKind, OrganizationRole, Precision, SessionStatus
from eventdesk.model.ordering import days_of
from eventdesk.model.snapshot import ForumSnapshot, Outcome, Person
from eventdesk.model.text import EMPTY, Text
from eventdesk.press.fact_types import ReleaseFacts

_NO_TALKS = frozenset((ItemKind.BREAK, ItemKind.PHOTO, ItemKind.ANNOUNCEMENT, ItemKind.PERFORMANCE))
_CREW = (AppearanceRole.MC, AppearanceRole.INTERPRETER)
_HOSTS = (OrganizationRole.HOST, OrganizationRole.CO_HOST)
_ABOUT = {Precision.MORE_THAN: "> {count}", Precision.ABOUT: "≈ {count}", Precision.EXACT: "{count}"}
# A spreadsheet takes a cell that begins with one of these for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class SheetFact:
    """A line of the facts sheet: a label and what stands beside it, one below the other."""

    label: str
    values: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person of the programme: `names` by the languages of the table, empty where there is none."""

    id: str
    names: tuple[str, ...]
    office: Said
    organization: Said
    country: str
    part: str


@dataclass(frozen=True, slots=True)
class SpeakerTable:
    """The speakers in the order of the programme; `languages` are the tags that their names stand in."""

    languages: tuple[str, ...]
    speakers: tuple[Speaker, ...]


def country_name(code: str, language: str) -> str:
    """A country as the language calls it (CLDR); the code where it has no name there, nothing for none."""
    return str(locale_of(language).territories.get(code.upper(), code)) if code else ""


def sheet_facts(snapshot: ForumSnapshot, facts: ReleaseFacts) -> tuple[SheetFact, ...]:
    """The lines of the facts sheet in the release's language; what the forum does not hold is left out.

    Outcomes and the number of those who came only where the release looks back.
    """
    lines = _Sheet(snapshot, facts).lines()
    return tuple(line for line in lines if any(line.values))


class _Sheet:
    def __init__(self, snapshot: ForumSnapshot, facts: ReleaseFacts) -> None:
        self.snapshot, self.facts = snapshot, facts
        self.reader = Reader(snapshot, facts.language)
        self.words: KitWords = kit_words(facts.language)
        self.sessions = [s for s in snapshot.sessions if s.status is not SessionStatus.CANCELLED]

    def lines(self) -> Iterator[SheetFact]:
        words, forum = self.words, self.snapshot.forum
        yield SheetFact(words.what, (forum_title(self.reader),))
        yield self._text(words.theme, forum.theme)
        yield self._text(words.purpose, forum.purpose)
        yield SheetFact(words.when, tuple(map(self.reader.own, self._dates())))
        yield SheetFact(words.where, tuple(self._place()))
        yield self._organizations(words.hosts, *_HOSTS)
        yield self._organizations(words.organizers, OrganizationRole.ORGANIZER)
        yield self._organizations(words.sponsors, OrganizationRole.SPONSOR)
        yield self._organizations(words.supporters, OrganizationRole.SUPPORTER)
        yield SheetFact(words.numbers, (self.reader.own(" · ".join(self._numbers())),))
        yield SheetFact(words.programme, tuple(self._programme()))
        if self.facts.past:
            outcomes = [outcome for session in self.sessions for outcome in session.outcomes]
            yield SheetFact(words.outcomes, tuple(map(self._outcome, outcomes)))
        yield SheetFact(words.website, (self.reader.own(forum.website),))
        yield SheetFact(words.contact, tuple(map(self.reader.own, self._contacts())))

    def _outcome(self, outcome: Outcome) -> Said:
        said = self.reader.pick(outcome.text)
        return Said(self.words.outcome_kinds[outcome.kind].format(text=said.text), said.language)

    def _text(self, label: str, text: Text) -> SheetFact:
        return SheetFact(label, (self.reader.pick(text),))

    def _dates(self) -> Iterator[str]:
        forum = self.snapshot.forum
        if forum.starts_on is not None:
            yield date_range(forum.starts_on, forum.ends_on or forum.starts_on, self.facts.language)

    def _place(self) -> Iterator[Said]:
        forum = self.snapshot.forum
        yield from filter(None, map(self.reader.pick, (forum.venue, forum.address)))
        city = self.reader.pick(forum.city)
        country = country_name(forum.country, self.facts.language)
        joint = phrases(self.facts.language).comma
        told = joint.join(part for part in (city.text, country) if part)
        yield Said(told, city.language or self.facts.language)

    def _organizations(self, label: str, *roles: OrganizationRole) -> SheetFact:
        entries = [entry for entry in self.snapshot.forum.organizations if entry.role in roles]
        names = (self.reader.pick(self.snapshot.organization(entry.organization).name) for entry in entries)
        return SheetFact(label, tuple(names))

    def _numbers(self) -> Iterator[str]:
        attendance = self.snapshot.forum.attendance
        if attendance is not None and self.facts.past:
            count = f"{attendance.count:,}"
            told = _ABOUT.get(attendance.precision, "{count}").format(count=count)
            yield self.words.participants.format(number=told)
        parts = _on_stage(self.snapshot)
        talks = [i for s in self.sessions for i in s.items if i.speakers and i.kind not in _NO_TALKS]
        sides = {self.snapshot.person(each).country for each in parts} - {""}
        for template, number in (
            (self.words.sessions, len([s for s in self.sessions if s.items])),
            (self.words.talks, len([i for i in talks if i.status is not SessionStatus.CANCELLED])),
            (self.words.people, len(parts)),
            (self.words.countries, len(sides)),
        ):
            if number:
                yield template.format(number=number)

    def _programme(self) -> Iterator[Said]:
        credits = Credits(self.reader)
        days = days_of(self.snapshot)
        for day in days:
            if len(days) > 1 and day.date is not None:
                yield self.reader.own(short_date(day.date, self.facts.language))
            for session in day.sessions:
                if session.status is SessionStatus.CANCELLED or not session.items:
                    continue
                title = credits.session_title(session)
                time = clock_range(session.starts_at, session.ends_at)
                yield Said(f"{time}  {title.text}" if time else title.text, title.language)

    def _contacts(self) -> Iterator[str]:
        for contact in self.facts.contacts:
            told = (contact.name, contact.role, contact.organization, contact.phone, contact.email)
            yield ", ".join(fact.value for fact in told if fact)


def _on_stage(snapshot: ForumSnapshot) -> dict[str, list[Part]]:
    """The parts of those whom the press comes to hear: who leads or interprets alone is not among them."""
    heard = {each: [p for p in parts if p.role not in _CREW] for each, parts in parts_of(snapshot).items()}
    return {each: parts for each, parts in heard.items() if parts}


def speaker_table(snapshot: ForumSnapshot, language: str) -> SpeakerTable:
    """Everyone with something to say in the programme, by the names in the release's and the forum's languages."""
    languages = tuple(dict.fromkeys((language, *snapshot.languages)))
    people = [(snapshot.person(each), parts) for each, parts in _on_stage(snapshot).items()]
    used = [tag for tag in languages if tag == language or any(person.name.has(tag) for person, _ in people)]
    reader = Reader(snapshot, language)
    rows = tuple(_speaker(reader, person, parts, used) for person, parts in people)
    return SpeakerTable(tuple(used), rows)


def _speaker(reader: Reader, person: Person, parts: Sequence[Part], languages: Sequence[str]) -> Speaker:
    credited = next((part.appearance.credited_as for part in parts if part.appearance.credited_as), None)
    position = credited.position if credited is not None and credited.position else person.position
    organization = (credited.organization if credited is not None else None) or person.organization
    house = reader.snapshot.organization(organization).name if organization else EMPTY
    return Speaker(
        id=person.id,
        names=tuple(person.name.pick(tag) if person.name.has(tag) else "" for tag in languages),
        office=reader.pick(position),
        organization=reader.pick(house),
        country=country_name(person.country, reader.language),
        part=_part(parts[0], reader.language),
    )


def _part(part: Part, language: str) -> str:
    """The first thing a person does: “Keynote”, “Panelist”."""
    item = part.item
    if part.role is AppearanceRole.SPEAKER and item is not None:
        return phrases(language).items[item.kind]
    return printed_phrases(language).roles[part.role]


def speakers_csv(table: SpeakerTable, language: str) -> bytes:
    """The table for a spreadsheet: UTF-8 with a mark that Excel knows it by; no cell is taken for a formula."""
    words = kit_words(language)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    names = [f"{words.name} ({language_name(tag, language)})" for tag in table.languages]
    writer.writerow([*names, words.office, words.organization, words.country, words.part])
    for each in table.speakers:
        cells = (*each.names, each.office.text, each.organization.text, each.country, each.part)
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells])
    return out.getvalue().encode("utf-8-sig")
