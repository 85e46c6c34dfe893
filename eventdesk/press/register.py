"""Writing down facts: every value a release may use gets its id here, once."""

import re
from dataclasses import dataclass, field

from eventdesk.model.snapshot import Appearance, Credit, ForumSnapshot, Person
from eventdesk.model.text import Text
from eventdesk.press.fact_types import AppearanceFacts, Fact, OrganizationFacts, PersonFacts

_LINE_ENDS = re.compile(r"\s*[\n\r\x0b\x0c\x85\u2028\u2029]\s*")


@dataclass
class Register:
    """The facts of one release in the making; every value goes through `text`, `verbatim` or `word`."""

    snapshot: ForumSnapshot
    language: str
    facts: dict[str, Fact] = field(default_factory=dict)

    def text(self, fact_id: str, text: Text) -> Fact:
        """The text for a reader of the release, on one line, without space around it."""
        fact = self._picked(fact_id, text)
        return self._register(Fact(fact_id, _LINE_ENDS.sub(" ", fact.value.strip()), fact.language))

    def prose(self, fact_id: str, text: Text) -> Fact:
        """The text with its own paragraphs, without space around it."""
        fact = self._picked(fact_id, text)
        return self._register(Fact(fact_id, fact.value.strip(), fact.language))

    def verbatim(self, fact_id: str, text: Text) -> Fact:
        """The text character for character; one of nothing but space counts as none."""
        fact = self._picked(fact_id, text)
        return self._register(fact if fact.value.strip() else Fact(fact_id, ""))

    def _picked(self, fact_id: str, text: Text) -> Fact:
        tag = text.tag_for(self.language, self.snapshot.languages)
        return Fact(fact_id, "" if tag is None else text[tag], tag or "")

    def word(self, fact_id: str, value: object) -> Fact:
        return self._register(Fact(fact_id, "" if value is None else str(value)))

    def _register(self, fact: Fact) -> Fact:
        return self.facts.setdefault(fact.id, fact)

    def organization(self, key: str | None) -> OrganizationFacts | None:
        """None for an organization that is not there or has no name: nothing could be printed."""
        try:
            row = self.snapshot.organization(key) if key is not None else None
        except KeyError:
            return None
        if row is None:
            return None
        at = f"organization:{row.id}"
        name = self.text(f"{at}.name", row.name)
        if not name:
            return None
        return OrganizationFacts(
            key=row.id,
            name=name,
            short=self.text(f"{at}.short_name", row.short_name),
            unit=self.text(f"{at}.unit", row.unit),
            country=self.word(f"{at}.country", row.country),
            website=self.word(f"{at}.website", row.website),
            about=self.prose(f"{at}.about", row.about),
            logo=row.logo,
            others=self.others(f"{at}.name", row.name, name),
        )

    def others(self, fact_id: str, text: Text, taken: Fact) -> tuple[Fact, ...]:
        """The text's values in the languages that were not taken, each a fact of its own (`….name@zh`)."""
        rest = [(tag, value.strip()) for tag, value in text.items() if tag != taken.language]
        return tuple(
            self._register(Fact(f"{fact_id}@{tag}", value, tag)) for tag, value in rest if value != taken.value
        )

    def person(self, row: Person) -> PersonFacts:
        at = f"person:{row.id}"
        name = self.text(f"{at}.name", row.name)
        return PersonFacts(
            key=row.id,
            name=name,
            family=self.text(f"{at}.family", row.family),
            honorific=self.text(f"{at}.honorific", row.honorific),
            country=self.word(f"{at}.country", row.country),
            others=self.others(f"{at}.name", row.name, name),
        )

    def appearance(self, appearance: Appearance | None, place: str) -> AppearanceFacts | None:
        """The person at this place; None where they declined, cancelled or have no name."""
        if appearance is None or not appearance.status.stays:
            return None
        row = self.row(appearance.person)
        if row is None:
            return None
        credit = appearance.credited_as or Credit()
        own, here = f"person:{row.id}", f"credit:{place}/{row.id}"
        position = (here, credit.position) if credit.position else (own, row.position)
        if credit.department or credit.organization:
            # A department is one of the organization it is credited with: the person's own is another's.
            department = (here, credit.department)
        else:
            department = (own, row.department)
        affiliation = (here, credit.organization) if credit.organization else (own, row.organization)
        return AppearanceFacts(
            person=self.person(row),
            position=self.text(f"{position[0]}.position", position[1]),
            department=self.text(f"{department[0]}.department", department[1]),
            affiliation=self.word(f"{affiliation[0]}.organization", affiliation[1]),
            organization=self.organization(affiliation[1]),
            side=self.word(f"appearance:{place}/{row.id}.side", appearance.side),
            status=self.word(f"appearance:{place}/{row.id}.status", appearance.status.value),
        )

    def row(self, person_id: str) -> Person | None:
        try:
            row = self.snapshot.person(person_id)
        except KeyError:
            return None
        return row if self.snapshot.pick(row.name, self.language).strip() else None
