"""How people and institutions are named: office after the name, in full at first, 조 원장 afterwards.

조황희 과학기술정책연구원 원장; a host in the lead as 과학기술정책연구원(원장 조황희, 이하 STEPI); foreigners with
their own script behind the Korean form, 왕즈강(王志刚) 중국 과학기술부 부장.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from eventdesk.model.kinds import HonorificRule
from eventdesk.press.draft import Pen
from eventdesk.press.fact_types import AppearanceFacts, Fact, OrganizationFacts
from eventdesk.press.korean.countries import country_name, is_abroad, is_state, other_script
from eventdesk.press.korean.words import listed
from eventdesk.press.untranslated import is_foreign, told

# fmt: off
# Offices that lead an institution: who holds one stands in parentheses behind its name.
_HEADS = frozenset((
    "원장", "총장", "회장", "이사장", "소장", "장관", "사장", "대표", "대표이사", "청장", "처장", "시장",
    "도지사", "군수", "구청장", "위원장", "의장", "관장", "협회장", "학회장", "총재", "단장", "센터장", "대사",
    "총리",
))
# fmt: on
_PLAIN = frozenset(("mr", "ms", "mrs", "miss", "mx"))
_ONE_WORD = re.compile(r"[^\W\d_]+")


@dataclass
class Mentions:
    """Who and what the reader of one release has met so far.

    `short_forms` counts how many people would be called alike on a second mention: two who would be are called
    by their full names. `named` are those met as the head of a host: their full name comes once more. In `rows`
    of a programme everyone keeps their full name. `seen` are those whose name stood in its other script.
    """

    language: str
    honorifics: HonorificRule
    short_forms: dict[str, set[str]] = field(default_factory=dict)
    upcoming: bool = False
    rows: bool = False
    met: dict[str, tuple[str, ...]] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)
    spelt_out: set[str] = field(default_factory=set)
    fresh: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def among(cls, everyone: Iterable[AppearanceFacts], language: str, honorifics: HonorificRule) -> "Mentions":
        """For a release that may name these people."""
        mentions = cls(language, honorifics)
        for appearance in everyone:
            short = mentions._short_form(Pen(), appearance)
            mentions.short_forms.setdefault(short, set()).add(appearance.person.key)
        return mentions

    def settle(self, printed: str | None = None) -> None:
        """Ends a paragraph. Who is not in other words that were `printed` in its place is still to be met."""
        for key, names in self.fresh.items():
            if printed is not None and not all(name in printed for name in names):
                self.met.pop(key, None)
                self.named.discard(key)
                self.seen.discard(key)
                self.spelt_out.discard(key)
        self.fresh.clear()

    def person(self, pen: Pen, who: AppearanceFacts) -> str:
        """In full at first and where another office is credited than the reader knows; short otherwise."""
        if self.met.get(who.person.key) == _office_of(who):
            return self._again(pen, who)
        self._meet(who)
        return self._marked(pen, who, self._introduction(pen, who))

    def people(self, pen: Pen, appearances: Iterable[AppearanceFacts]) -> str:
        """The list of them; neighbours of one office share it (정일영·롱카이위안 STEPI 박사)."""
        groups = groupby(appearances, key=self._shared_office)
        return listed([self._together(pen, list(group)) for _, group in groups])

    def organizations(self, pen: Pen, organizations: Sequence[OrganizationFacts]) -> str:
        return listed([self.organization(pen, each) for each in organizations])

    def _meet(self, who: AppearanceFacts) -> None:
        self.met[who.person.key] = _office_of(who)
        self.fresh[who.person.key] = (who.person.name.value,)

    def _shared_office(self, who: AppearanceFacts) -> str:
        office = "\n".join((*_office_of(who), who.person.honorific.value))
        fresh = who.person.key not in self.met and not (self.upcoming and who.invited)
        return office if fresh and office.strip() else f"person {who.person.key}"

    def _together(self, pen: Pen, group: list[AppearanceFacts]) -> str:
        if len(group) == 1:
            return self.person(pen, group[0])
        for who in group:
            self._meet(who)
            pen.look(who.status, who.position, who.department, who.affiliation, who.person.honorific)
        names = "·".join(self._name(pen, who) for who in group)
        for who in group[1:]:
            self._title(pen, who)
        return self._in_office(pen, group[0], names)

    def _marked(self, pen: Pen, who: AppearanceFacts, words: str) -> str:
        """Before the forum, who is only invited so far is marked as such."""
        pen.look(who.status)
        return f"{words}(초청)" if self.upcoming and who.invited else words

    def _introduction(self, pen: Pen, who: AppearanceFacts) -> str:
        return self._in_office(pen, who, self._name(pen, who))

    def _in_office(self, pen: Pen, who: AppearanceFacts, name: str) -> str:
        """이름, 소속, 직위; without an office the affiliation comes before the name."""
        pen.look(who.affiliation, who.position, who.person.honorific)
        title = self._title(pen, who)
        place = self._affiliation(pen, who)
        parts = (name, place, title) if title else (place, name)
        return " ".join(part for part in parts if part)

    def _name(self, pen: Pen, who: AppearanceFacts) -> str:
        pen.look(who.person.country)
        name, other = pen(who.person.name), other_script(who.person)
        if other is None or other.value == name or who.person.key in self.seen:
            return name
        self.seen.add(who.person.key)
        return f"{name}({pen(other)})"

    def _title(self, pen: Pen, who: AppearanceFacts) -> str:
        """The office; without one the honorific (박사). A house that always wants it has it beside the office."""
        honorific = who.person.honorific if self._wanted(who.person.honorific) else None
        if not who.position:
            return told(pen, honorific, self.language) if honorific is not None else ""
        office = told(pen, who.position, self.language)
        if honorific is None or self.honorifics is not HonorificRule.ALWAYS or honorific.value in office:
            return office
        return f"{office}({told(pen, honorific, self.language)})"

    def _wanted(self, honorific: Fact) -> bool:
        plain = honorific.value.rstrip(".").lower() in _PLAIN
        return bool(honorific) and not plain and self.honorifics is not HonorificRule.NEVER

    def _affiliation(self, pen: Pen, who: AppearanceFacts) -> str:
        pen.look(who.department)
        department = told(pen, who.department, self.language) if who.department else ""
        organization = who.organization
        if organization is not None and organization.name.value in who.position.value:
            return department
        name = self.organization(pen, organization) if organization is not None else ""
        return " ".join(part for part in (name, department) if part)

    def _again(self, pen: Pen, who: AppearanceFacts) -> str:
        """조 원장; 조황희 원장 for the head of a host, and where two would be called alike."""
        short = self._short_form(Pen(), who)
        alike = len(self.short_forms.get(short, ())) > 1
        if who.person.key not in self.named and not (alike or self.rows):
            return self._short_form(pen, who)
        self.named.discard(who.person.key)
        return f"{pen(who.person.name)} {self._short_title(pen, who)}".strip()

    def _short_title(self, pen: Pen, who: AppearanceFacts) -> str:
        """교수 of 석좌 교수; none where the office has no Korean."""
        source = who.position or (who.person.honorific if self._wanted(who.person.honorific) else None)
        if source is None or not source or is_foreign(source, self.language):
            return ""
        last = source.value.split()[-1]
        pen(source)
        return last if _ONE_WORD.fullmatch(last) else source.value

    def _short_form(self, pen: Pen, who: AppearanceFacts) -> str:
        title, family = self._short_title(pen, who), who.person.family
        korean = bool(family) and not is_foreign(family, self.language)
        if title and korean:
            return f"{pen(family)} {title}"
        return f"{pen(who.person.name)} {title}".strip()

    def host(self, pen: Pen, organization: OrganizationFacts, head: AppearanceFacts | None) -> str:
        """과학기술정책연구원(원장 조황희, 이하 STEPI)."""
        short = self._short_of(organization)
        notes = []
        if head is not None and head.person.key not in self.met:
            pen.look(head.affiliation, head.status)
            notes.append(f"{pen(head.position)} {pen(head.person.name)}")
            self._meet(head)
            self.named.add(head.person.key)
        if short is not None:
            notes.append(f"이하 {pen(short)}")
        return self._spelt(pen, organization, f"({', '.join(notes)})" if notes else "")

    def organization(self, pen: Pen, organization: OrganizationFacts) -> str:
        """In full with its short form, later the short form; a foreign ministry with its country."""
        short = self._short_of(organization)
        if organization.key in self.spelt_out and short is not None:
            pen.look(organization.name)
            return _with_unit(pen, organization, pen(short))
        return self._spelt(pen, organization, f"({pen(short)})" if short is not None else "")

    def _short_of(self, organization: OrganizationFacts) -> Fact | None:
        short = organization.short
        return short if short and short.value != organization.name.value else None

    def _spelt(self, pen: Pen, organization: OrganizationFacts, note: str) -> str:
        name = pen(organization.name)
        self.spelt_out.add(organization.key)
        self.fresh[organization.key] = tuple(f.value for f in (organization.name, organization.short) if f)
        pen.look(organization.country)
        country = organization.country.value
        if is_state(name) and is_abroad(country) and country_name(country) not in name:
            pen(organization.country)
            name = f"{country_name(country)} {name}"
        return _with_unit(pen, organization, name + note)


def _with_unit(pen: Pen, organization: OrganizationFacts, name: str) -> str:
    unit = pen(organization.unit)
    return f"{name} {unit}" if unit else name


def _office_of(who: AppearanceFacts) -> tuple[str, ...]:
    """What tells whether the reader knows this person in this office already."""
    return (who.position.value, who.department.value, who.affiliation.value)


def head_of(
    organization: OrganizationFacts, everyone: Iterable[AppearanceFacts], language: str
) -> AppearanceFacts | None:
    """The one person in the programme who leads it, named in Korean; None where nobody or several do."""
    heads = {
        who.person.key: who
        for who in everyone
        if who.affiliation.value == organization.key
        and who.position.value in _HEADS
        and not (who.department or is_foreign(who.person.name, language) or is_abroad(who.person.country.value))
    }
    return next(iter(heads.values())) if len(heads) == 1 else None
