"""How people and institutions are named: office before the name, in full at first, short afterwards.

At first mention 韩国科学技术信息通信部长官崔起荣（최기영）: state, institution, office, name, and behind it the
name in its own script for somebody whose home does not write Chinese. Afterwards 崔长官: family name and
office. A house that writes honorifics never keeps to the official style, the full name each time.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from eventdesk.model.kinds import HonorificRule
from eventdesk.model.text import base_language
from eventdesk.press.chinese.grammar import is_han
from eventdesk.press.chinese.recognition import addresses, is_common, is_learned, is_state, writes_chinese
from eventdesk.press.chinese.tongue import Tongue, is_chinese
from eventdesk.press.draft import Pen
from eventdesk.press.fact_types import AppearanceFacts, Fact, OrganizationFacts, PersonFacts

# The script of home that stands in parentheses behind a Chinese form of a name; elsewhere the Latin one. Japanese
# names are written in Han characters at home as well: where no other form is stored nothing needs to be added.
_OWN_LANGUAGE = {"KR": "ko", "KP": "ko", "JP": "ja"}


@dataclass
class Mentions:
    """Who and what the reader of one release has met so far; two who would be called alike get full names."""

    tongue: Tongue
    short_forms: dict[str, set[str]]
    upcoming: bool
    met: dict[str, tuple[str, ...]] = field(default_factory=dict)
    spelt_out: set[str] = field(default_factory=set)
    fresh: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def among(cls, tongue: Tongue, everyone: Iterable[AppearanceFacts], *, upcoming: bool) -> "Mentions":
        """For a release that may name these people; `upcoming` marks those who are only invited so far."""
        short_forms: dict[str, set[str]] = {}
        for who in everyone:
            short_forms.setdefault(_short_form(Pen(), who, tongue.honorifics), set()).add(who.person.key)
        return cls(tongue, short_forms, upcoming)

    def settle(self, printed: str | None = None) -> None:
        """Ends a paragraph. Who is not in other words that were `printed` in its place is still to be met."""
        for key, names in self.fresh.items():
            if printed is not None and not all(name in printed for name in names):
                self.met.pop(key, None)
                self.spelt_out.discard(key)
        self.fresh.clear()

    def person(self, pen: Pen, who: AppearanceFacts) -> str:
        """In full at first and where another office is credited than the reader knows; short otherwise."""
        if self.met.get(who.person.key) == _office_of(who):
            return self._again(pen, who)
        known = who.person.key in self.met
        self._meet(who)
        office = self._office(pen, who)
        return self._marked(pen, who, self.tongue.abut(office, self._full(pen, who, known)))

    def people(self, pen: Pen, appearances: Iterable[AppearanceFacts]) -> str:
        """The list of them; neighbours of whom only the institution is told share it."""
        return self.tongue.listed(self.parts(pen, appearances))

    def parts(self, pen: Pen, appearances: Iterable[AppearanceFacts]) -> list[str]:
        """The parts of that list."""
        groups = groupby(appearances, key=self._shared_affiliation)
        return [each for _, group in groups for each in self._together(pen, list(group))]

    def _shared_affiliation(self, who: AppearanceFacts) -> str:
        """The institution's id for somebody who is introduced by that alone, else an id of their own."""
        plain = not (who.position or who.department) and who.organization is not None
        if plain and who.person.key not in self.met:
            return f"of {who.affiliation.value}"
        return f"person {who.person.key}"

    def _together(self, pen: Pen, group: list[AppearanceFacts]) -> list[str]:
        """STEPI的郑一英博士和龙开元博士: one part of a list where an institution is shared."""
        organization = group[0].organization
        if organization is None or group[0].position or group[0].department or len(group) == 1:
            return [self.person(pen, who) for who in group]
        place = self.organization(pen, organization)
        names = []
        for who in group:
            known = who.person.key in self.met
            self._meet(who)
            pen.look(who.position, who.department, who.affiliation)
            names.append(self._marked(pen, who, self._full(pen, who, known)))
        return [f"{place}{self.tongue.phrases.words.of}{self.tongue.listed(names)}"]

    def _meet(self, who: AppearanceFacts) -> None:
        self.met[who.person.key] = _office_of(who)
        self.fresh[who.person.key] = (who.person.name.value,)

    def _marked(self, pen: Pen, who: AppearanceFacts, text: str) -> str:
        """Before the forum, who is only invited so far is marked as such."""
        pen.look(who.status)
        return f"{text}{self.tongue.phrases.words.invited}" if self.upcoming and who.invited else text

    def _full(self, pen: Pen, who: AppearanceFacts, known: bool) -> str:
        """王志刚; 崔起荣（최기영）; 薛薇博士."""
        person = who.person
        native = "" if known else self._native(pen, person)
        return f"{pen(person.name)}{native}{self._honorific(pen, who)}"

    def _native(self, pen: Pen, person: PersonFacts) -> str:
        pen.look(person.country)
        own = native_name(person)
        return f"（{pen(own)}）" if own is not None else ""

    def _honorific(self, pen: Pen, who: AppearanceFacts) -> str:
        """博士 always, 先生 only where no office stands, unless the house always writes it.

        One that is not there in Chinese is left out where an office tells who it is.
        """
        rule, fact = self.tongue.honorifics, who.person.honorific
        pen.look(fact)
        if fact and not is_chinese(fact) and who.position:
            return ""
        if not fact or rule is HonorificRule.NEVER or who.position.value.endswith(fact.value):
            return ""
        if is_common(fact.value) and who.position and rule is not HonorificRule.ALWAYS:
            return ""
        return self.tongue.words(pen, fact)

    def _again(self, pen: Pen, who: AppearanceFacts) -> str:
        short = _short_form(Pen(), who, self.tongue.honorifics)
        if len(self.short_forms.get(short, ())) < 2:
            return _short_form(pen, who, self.tongue.honorifics)
        pen.look(who.person.family, who.position)
        return pen(who.person.name)

    def _office(self, pen: Pen, who: AppearanceFacts) -> str:
        """中国科学技术部部长, 高丽大学生物技术系教授; an institution that the office names is not said twice."""
        pen.look(who.affiliation)
        words, position = self.tongue.phrases.words, self.tongue.words(pen, who.position)
        department = self.tongue.words(pen, who.department)
        if who.organization is None or _names(who.position.value, who.organization):
            return self.tongue.abut(department, position)
        place = self.organization(pen, who.organization)
        office = self.tongue.abut(place, department, position)
        if position:
            return office
        # 的 where no office joins the institution and the name: STEPI的郑一英博士.
        return f"{office}{words.of}"

    def organization(self, pen: Pen, organization: OrganizationFacts) -> str:
        """In full with its short form at first, later the short form; a state body with its state."""
        name, short = pen(organization.name), pen(organization.short)
        unit = pen(organization.unit)
        if organization.key in self.spelt_out and short and short != name:
            full = short
        else:
            full = self._full_name(pen, organization, name)
            if short and short != name:
                full += self.tongue.phrases.words.called.format(short=short)
            self.fresh[organization.key] = tuple(each for each in (name, short) if each)
        self.spelt_out.add(organization.key)
        return self.tongue.abut(full, unit)

    def _full_name(self, pen: Pen, organization: OrganizationFacts, name: str) -> str:
        pen.look(organization.country)
        if not organization.country or not is_chinese(organization.name) or not is_state(name):
            return name
        land = self.tongue.country(organization.country.value)
        if land in name:
            return name
        pen(organization.country)
        return f"{land}{name}"


def native_name(person: PersonFacts) -> Fact | None:
    """The name in its own script for a foreigner whose name is told in Chinese; Latin where that is not stored."""
    country = person.country.value
    if not country or writes_chinese(country) or not is_chinese(person.name):
        return None
    if not any(map(is_han, person.name.value)):
        return None
    wanted = _OWN_LANGUAGE.get(country, "")
    foreign = [fact for fact in person.others if base_language(fact.language) != "zh"]
    own = [fact for fact in foreign if base_language(fact.language) == wanted]
    latin = [fact for fact in foreign if _latin(fact.value)]
    return next(iter(own if own or wanted == "ja" else latin), None)


def _latin(text: str) -> bool:
    return all(not char.isalpha() or char < "\u0250" for char in text)


def _office_of(who: AppearanceFacts) -> tuple[str, ...]:
    """What tells whether the reader knows this person in this office already."""
    return (who.position.value, who.department.value, who.affiliation.value)


def _names(position: str, organization: OrganizationFacts) -> bool:
    """Whether the position names the organization itself (STEPI院长)."""
    names = (organization.name.value, organization.short.value)
    return any(name and name in position for name in names)


def _short_form(pen: Pen, who: AppearanceFacts, rule: HonorificRule) -> str:
    """王部长, 薛博士; the full name where there is no such title, no Chinese family name, or official style."""
    person, position, honorific = who.person, who.position, who.person.honorific
    pen.look(person.family, position, honorific)
    called = person.family and is_chinese(person.family) and is_chinese(person.name)
    if called and rule is not HonorificRule.NEVER:
        if addresses(position.value):
            return f"{pen(person.family)}{pen(position)}"
        courteous = is_learned(honorific.value) or rule is HonorificRule.ALWAYS
        if courteous and honorific and is_chinese(honorific):
            return f"{pen(person.family)}{pen(honorific)}"
    return pen(person.name)
