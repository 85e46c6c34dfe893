"""People as an agenda credits them: name, office, side, and whom they replace."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from eventdesk.documents.agenda.honorifics import with_honorific
from eventdesk.documents.agenda.said import NOTHING, Reader, Said
from eventdesk.documents.phrases import phrases
from eventdesk.model.kinds import AppearanceStatus
from eventdesk.model.snapshot import Appearance, Person, Session
from eventdesk.model.text import Text

# A longer name of an organization is given once, with its short name, and by that from then on.
_LONG_NAME = 36


@dataclass(frozen=True, slots=True)
class Who:
    """A person at one appearance. `office` is printed in its order, joined by `joint`; `id` is the person's."""

    name: Said
    office: tuple[Said, ...] = ()
    joint: str = ", "
    side: str = ""
    role: str = ""
    notes: tuple[str, ...] = ()
    id: str = ""


@dataclass(slots=True)
class Credits:
    """Makes the credits of one document; remembers which organizations were introduced by both names."""

    reader: Reader
    _introduced: set[str] = field(default_factory=set)

    def who(self, appearance: Appearance, role: str = "") -> Who:
        person = self.reader.snapshot.person(appearance.person)
        office, joint = self._office(person, appearance)
        return Who(
            name=self.titled(person),
            office=office,
            joint=joint,
            side=self._side(person, appearance),
            role=role,
            notes=self._notes(appearance),
            id=person.id,
        )

    def name(self, person_id: str) -> Said:
        """The name as it stands in a list of names: with what it is never printed without."""
        return self.titled(self.reader.snapshot.person(person_id))

    def session_title(self, session: Session) -> Said:
        """What a session is called; by its kind where it has no title."""
        words = phrases(self.reader.language)
        return self.reader.pick(session.title) or self.reader.own(words.sessions[session.kind])

    def organization(self, organization_id: str, reader: Reader | None = None) -> Said:
        """A name to print: full; where that is long, with the short name at first and the short name after."""
        reader = reader or self.reader
        organization = reader.snapshot.organization(organization_id)
        full = reader.pick(organization.name)
        short = reader.pick(organization.short_name)
        if not short or short.text == full.text or len(full.text) <= _LONG_NAME:
            return full
        if organization_id in self._introduced:
            return short
        self._introduced.add(organization_id)
        brackets = phrases(full.language).brackets
        space = "" if brackets[0] == "（" else " "
        return Said(f"{full.text}{space}{brackets.format(text=short.text)}", full.language)

    def titled(self, person: Person) -> Said:
        """The name as printed: with an academic or diplomatic honorific, never with “Mr.” or “Ms.”."""
        return with_honorific(self.reader.pick(person.name), person.honorific)

    def _office(self, person: Person, appearance: Appearance) -> tuple[tuple[Said, ...], str]:
        credited = appearance.credited_as
        position, department, organization_id = person.position, person.department, person.organization
        if credited is not None:
            position = credited.position or position
            organization_id = credited.organization or organization_id
            moved = credited.organization not in (None, person.organization)
            department = credited.department or (Text() if moved else department)
        return self._in_order(position, department, organization_id)

    def _in_order(
        self, position: Text, department: Text, organization_id: str | None
    ) -> tuple[tuple[Said, ...], str]:
        """Small to large, or large to small where the language introduces people so."""
        organization = self.reader.snapshot.organization(organization_id) if organization_id else None
        unit = department or (organization.unit if organization else Text())
        name = organization.name if organization else Text()
        reader = self.reader.of_one_language([text for text in (position, unit, name) if text])
        house = self.organization(organization_id, reader) if organization_id else NOTHING
        office, within = reader.pick(position), reader.pick(unit)
        parts = [part for part in (office, within, house) if part]
        if phrases(reader.language).organization_first and all(part.in_east_asian for part in parts):
            return tuple(reversed(parts)), " "
        if parts and parts[0] is office:
            parts[0] = Said(_capitalized(office.text), office.language)
        return tuple(parts), comma_for(parts)

    def _side(self, person: Person, appearance: Appearance) -> str:
        sides = self.reader.snapshot.forum.sides
        side = appearance.side or person.country
        return side if side in sides else ""

    def _notes(self, appearance: Appearance) -> tuple[str, ...]:
        words = phrases(self.reader.language)
        notes = []
        if appearance.replaces:
            notes.append(words.replaces.format(name=self.name(appearance.replaces).text))
        if appearance.status is AppearanceStatus.INVITED:
            notes.append(words.appearance_states.get(AppearanceStatus.INVITED, ""))
        return tuple(note for note in notes if note)


def comma_for(parts: Sequence[Said]) -> str:
    """The comma of the language that the parts are in."""
    return phrases(parts[0].language).comma if parts else ", "


def _capitalized(text: str) -> str:
    """A line begins with a capital: data hold “president”, as it stands in a sentence."""
    return text[:1].upper() + text[1:]
