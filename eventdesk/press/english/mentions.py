"""How people and institutions are named: in full with office at first, short afterwards.

The rules are those of news agencies: full name with honorific and office at first mention, title and family
name after; a title before a name has capitals, after it none; a short name once it has been spelt out.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from eventdesk.model.kinds import HonorificRule
from eventdesk.press.draft import Pen
from eventdesk.press.english.grammar import Phrase, join
from eventdesk.press.english.places import (
    country_name,
    is_discipline,
    is_state,
    possessive,
    with_article,
)
from eventdesk.press.fact_types import AppearanceFacts, OrganizationFacts
from eventdesk.press.untranslated import is_foreign, told

# fmt: off
# Titles that go before a name: “Minister Choi”, “Professor Kim”. Those of the first line stand there at first
# mention too, in place of “Mr.” or “Ms.”.
_ALWAYS_BEFORE = frozenset((
    "minister", "vice minister", "deputy minister", "prime minister", "professor", "ambassador", "governor",
    "mayor", "senator", "judge",
))
_STRONG = _ALWAYS_BEFORE | frozenset((
    "president", "associate professor", "assistant professor", "chancellor", "rector", "commissioner",
))
_WEAK = frozenset(("vice president", "chairman", "chairwoman", "secretary general", "secretary-general"))
_PLAIN_HONORIFICS = frozenset(("", "mr", "ms", "mrs", "miss", "mx", "prof", "professor"))
_COMMON = _STRONG | _WEAK | frozenset((
    "director", "director general", "head", "chair", "dean", "vice minister", "executive director", "researcher",
    "senior researcher", "research fellow", "senior research fellow", "managing director", "chairperson", "fellow",
    "deputy director", "vice chairman", "secretary", "member", "engineer", "chief executive officer", "founder",
    "speaker", "lecturer", "manager", "general manager", "principal researcher", "partner", "analyst", "editor",
))
_OF = frozenset((
    "president", "director", "head", "chair", "chairman", "chairwoman", "chairperson", "dean", "minister",
    "speaker", "ambassador", "delegate", "representative", "secretary", "general", "secretary-general", "ceo",
    "cto", "founder", "co-founder", "member", "commissioner",
    "governor", "rector", "chancellor", "chief", "leader", "mayor", "officer", "director-general", "coordinator",
))
# fmt: on


def _plain(honorific: str) -> bool:
    return honorific.rstrip(".").lower() in _PLAIN_HONORIFICS


def _title(position: str) -> str:
    """“vice minister” before a name: “Vice Minister”."""
    return " ".join(word[:1].upper() + word[1:] for word in position.split())


def _after_name(position: str) -> str:
    """A position after the name: a plain office loses its capitals, all else stays as stored."""
    return position.lower() if position.lower() in _COMMON else position


@dataclass
class Mentions:
    """Who and what the reader of one release has met so far.

    `short_forms` counts how many people would be called alike on a second mention: two who would be are called
    by their full names.
    """

    short_forms: dict[str, set[str]]
    honorifics: HonorificRule
    upcoming: bool
    met: dict[str, tuple[str, ...]] = field(default_factory=dict)
    spelt_out: set[str] = field(default_factory=set)
    fresh: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def among(
        cls, everyone: Iterable[AppearanceFacts], honorifics: HonorificRule, *, upcoming: bool
    ) -> "Mentions":
        """For a release that may name these people; `upcoming` marks those who are only invited so far."""
        mentions = cls({}, honorifics, upcoming)
        for appearance in everyone:
            for form in {mentions._short_form(Pen(), appearance), _family(Pen(), appearance)}:
                mentions.short_forms.setdefault(form, set()).add(appearance.person.key)
        return mentions

    def person(self, pen: Pen, who: AppearanceFacts) -> Phrase:
        """In full at first and where another office is credited than the reader knows; short otherwise."""
        office = _office_of(who)
        if self.met.get(who.person.key) == office:
            return Phrase(self._again(pen, who))
        self._meet(who)
        pen.look(who.affiliation)
        return self._marked(pen, who, self._introduction(pen, who))

    def settle(self, printed: str | None = None) -> None:
        """Ends a paragraph. Where other words were `printed` in its place, who is not in them is still to be met.

        Without this a reader would meet “President Cho” in a text whose introduction an organizer took out.
        """
        for key, names in self.fresh.items():
            if printed is not None and not all(name in printed for name in names):
                self.met.pop(key, None)
                self.spelt_out.discard(key)
        self.fresh.clear()

    def _meet(self, who: AppearanceFacts) -> None:
        self.met[who.person.key] = _office_of(who)
        self.fresh[who.person.key] = (who.person.name.value,)

    def people(self, pen: Pen, appearances: Iterable[AppearanceFacts]) -> Phrase:
        """The list of them; neighbours of whom only the institution is told share it (“A and B of STEPI”)."""
        groups = groupby(appearances, key=self._shared_affiliation)
        return join([self._together(pen, list(group)) for _, group in groups])

    def _shared_affiliation(self, who: AppearanceFacts) -> str:
        """The institution's id for someone who is introduced by that alone, else an id of their own."""
        plain = not (who.position or who.department) and who.organization is not None
        if plain and who.person.key not in self.met:
            return f"of {who.affiliation.value}"
        return f"person {who.person.key}"

    def _together(self, pen: Pen, group: list[AppearanceFacts]) -> Phrase:
        if len(group) == 1 or group[0].organization is None:
            return join([self.person(pen, who) for who in group])
        names = []
        for who in group:
            self._meet(who)
            pen.look(who.position, who.department, who.affiliation)
            names.append(self._marked(pen, who, Phrase(self._full(pen, who))))
        return join(names).wrapped(after=f"of {self.organization(pen, group[0].organization)}")

    def _marked(self, pen: Pen, who: AppearanceFacts, phrase: Phrase) -> Phrase:
        """Before the forum, who is only invited so far is marked as such."""
        pen.look(who.status)
        return Phrase(f"{phrase.text} (invited)", phrase.open) if self.upcoming and who.invited else phrase

    def _full(self, pen: Pen, who: AppearanceFacts) -> str:
        honorific = self._honorific(pen, who)
        if _rank(pen(who.position)).endswith("professor") and honorific.lower().startswith("prof"):
            honorific = ""  # “Prof. Kim, professor of …” would say it twice.
        return f"{honorific} {_with_discipline(pen, who)}".strip()

    def _again(self, pen: Pen, who: AppearanceFacts) -> str:
        short = self._short_form(pen, who)
        if len(self.short_forms.get(short, ())) < 2:
            return short
        return f"{self._short_title(pen, who)} {pen(who.person.name)}".strip()

    def _honorific(self, pen: Pen, who: AppearanceFacts) -> str:
        """“Dr.”, where the house writes it; one in another language is left out."""
        honorific = who.person.honorific
        pen.look(honorific)
        if self.honorifics is HonorificRule.NEVER or is_foreign(honorific, "en"):
            return ""
        return pen(honorific)

    def _short_title(self, pen: Pen, who: AppearanceFacts) -> str:
        """What stands before the family name: a high office, else the honorific where the house always has it,
        else another office, else nothing."""
        rank = _rank(pen(who.position))
        if rank in _STRONG:
            return "Professor" if rank.endswith("professor") else _title(rank)
        pen.look(who.person.honorific)
        honorific = self._honorific(pen, who) if self.honorifics is HonorificRule.ALWAYS else ""
        return honorific or (_title(rank) if rank in _WEAK else "")

    def _short_form(self, pen: Pen, who: AppearanceFacts) -> str:
        """“Minister Choi”, “Dr. Xue”, “Xue”; the full name where there is no family name."""
        return f"{self._short_title(pen, who)} {_family(pen, who)}".strip()

    def _introduction(self, pen: Pen, who: AppearanceFacts) -> Phrase:
        name, honorific = _with_discipline(pen, who), self._honorific(pen, who)
        position = told(pen, who.position, "en")
        if position.lower() in _ALWAYS_BEFORE and _plain(honorific):
            place = self._affiliation(pen, who)
            titled = _closed(f"{_title(position)} {name}")
            return Phrase(f"{titled.then(f'of {place.text}')}" if place.text else titled.text, place.open)
        full = self._full(pen, who)
        if position:
            return Phrase(f"{full}, {self._office(pen, who, position)}", open=True)
        place = self._affiliation(pen, who)
        return Phrase(_closed(full).then(f"of {place.text}") if place.text else full, place.open)

    def _office(self, pen: Pen, who: AppearanceFacts, position: str) -> str:
        office = _after_name(position)
        if who.organization is not None and _says(position, who.organization):
            return office
        state = self._state_office(pen, who.organization, position)
        if state:
            return state
        place = self._affiliation(pen, who).text
        if not place:
            return office
        last = position.lower().split()[-1]
        settled = any(word in (" of ", " for ", " at ", " in ", ", ") for word in _joints(position))
        return f"{office} {'of' if last in _OF and not settled else 'at'} {place}"

    def _state_office(self, pen: Pen, organization: OrganizationFacts | None, position: str) -> str:
        """“Minister of Health of South Korea” for a minister of that name's ministry, which it need not repeat."""
        if organization is None or not is_state(organization.name.value):
            return ""
        field_name = organization.name.value.partition(" of ")[2]
        if not field_name or not position.endswith(f" of {field_name}"):
            return ""
        pen.look(organization.name)
        country = pen(organization.country)
        return f"{position} of {country_name(country)}" if country else position

    def _affiliation(self, pen: Pen, who: AppearanceFacts) -> Phrase:
        """“the Biotechnology Department of Korea University”."""
        department = told(pen, who.department, "en")
        pen.look(who.affiliation)
        organization = self.organization(pen, who.organization) if who.organization else ""
        part = with_article(department) if department and not is_discipline(department) else ""
        return Phrase(" of ".join(each for each in (part, organization) if each))

    def organization(self, pen: Pen, organization: OrganizationFacts) -> str:
        """In full with its short form, later the short form; a ministry with its country."""
        name, short = pen(organization.name), pen(organization.short)
        unit = pen(organization.unit)
        if organization.key in self.spelt_out and short and short != name:
            full = with_article(short)
        else:
            full = self._full_name(pen, organization, name)
            if short and short != name:
                full += f" ({short})"
            self.fresh[organization.key] = tuple(each for each in (name, short) if each)
        self.spelt_out.add(organization.key)
        return f"{with_article(unit)} of {full}" if unit else full

    def _full_name(self, pen: Pen, organization: OrganizationFacts, name: str) -> str:
        country = pen(organization.country) if is_state(name) else ""
        if not country or country_name(country).removeprefix("the ") in name:
            return with_article(name)
        return f"{possessive(country_name(country))} {name}"


def _office_of(who: AppearanceFacts) -> tuple[str, ...]:
    """What tells whether the reader knows this person in this office already."""
    return (who.position.value, who.department.value, who.affiliation.value)


def _joints(position: str) -> list[str]:
    return [joint for joint in (" of ", " for ", " at ", " in ", ", ") if joint in position]


def _says(position: str, organization: OrganizationFacts) -> bool:
    """Whether the position names the organization itself (“president of STEPI”)."""
    names = (organization.name.value, organization.short.value)
    return any(name and f" {name}" in f" {position}" for name in names)


def _with_discipline(pen: Pen, who: AppearanceFacts) -> str:
    """“Carla Reis (Hydrology)” where the department is no more than a subject."""
    name, department = pen(who.person.name), told(pen, who.department, "en")
    return f"{name} ({department})" if department and is_discipline(department) else name


def _closed(name: str) -> Phrase:
    """A name with a comma of its own (“Hwang-hee Cho, Jr.”) wants one before more words."""
    return Phrase(name, open=", " in name)


def _rank(position: str) -> str:
    """“minister” of “Minister of the Sea”: the part of a position that goes before a name."""
    return re.split(r" (?:of|for|to) |,", position.lower(), maxsplit=1)[0]


def _family(pen: Pen, who: AppearanceFacts) -> str:
    """The family name; the full name where there is none beside an English one."""
    family, name = who.person.family, who.person.name
    pen.look(family)
    alone = family and family.language == name.language and not is_foreign(name, "en")
    return pen(family if alone else name)
