"""Collecting what the rules find: who is named twice is one person, parts refer to each other by key."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from eventdesk.interchange.from_text.proposal import (
    Confidence,
    FieldName,
    Link,
    LinkRole,
    Part,
    PartKind,
    Proposal,
    Span,
    Value,
)
from eventdesk.interchange.from_text.why import Why
from eventdesk.model.searching import same_name_key


@dataclass(frozen=True)
class Bit:
    """A piece of the text: what it is read as and where it stands."""

    text: str
    span: Span
    written: str = ""
    note: Why | None = None

    def value(self, name: FieldName) -> Value:
        return Value(name, self.text, self.span, self.written, self.note)


@dataclass(frozen=True)
class Mention:
    """A person named in the text, with what stands beside the name."""

    span: Span
    name: Bit
    family: str = ""
    honorific: Bit | None = None
    position: Bit | None = None
    department: Bit | None = None
    organization: Bit | None = None
    short_name: Bit | None = None
    country: Bit | None = None
    confidence: Confidence = Confidence.LIKELY
    why: Why = Why.TITLE_ONLY
    known: str = ""
    """The key of the person, where it is a second mention (“Minister Choi”)."""


@dataclass
class Gathering:
    """Grows while the rules read; `proposal` freezes it."""

    text: str
    language: str
    parts: dict[str, Part] = field(default_factory=dict)
    _numbers: Counter[str] = field(default_factory=Counter)
    _people: dict[str, str] = field(default_factory=dict)
    _organizations: dict[str, str] = field(default_factory=dict)

    def proposal(self) -> Proposal:
        """All parts; within a kind in the order of the text."""
        order = {kind: place for place, kind in enumerate(PartKind)}
        parts = sorted(self.parts.values(), key=lambda part: (order[part.kind], part.span))
        return Proposal(self.text, self.language, tuple(parts))

    def add(
        self,
        kind: PartKind,
        confidence: Confidence,
        why: Why,
        span: Span,
        values: Iterable[Value] = (),
        links: Iterable[Link] = (),
        parent: str = "",
    ) -> str:
        """A new part; returns its key."""
        self._numbers[kind] += 1
        key = f"{kind}-{self._numbers[kind]}"
        self.parts[key] = Part(key, kind, confidence, why, span, tuple(values), tuple(links), parent)
        return key

    def change(self, key: str, values: Iterable[Value] = (), links: Iterable[Link] = ()) -> None:
        """Add values (those it has stay) and links (each once) to a part."""
        part = self.parts[key]
        have = {value.field for value in part.values}
        new_values = (*part.values, *(value for value in values if value.field not in have))
        new_links = tuple(dict.fromkeys((*part.links, *links)))
        self.parts[key] = replace(part, values=new_values, links=new_links)

    def seen_again(self, key: str, span: Span) -> None:
        part = self.parts[key]
        if span not in tuple(part.spans):
            self.parts[key] = replace(part, more=(*part.more, span))

    def first(self, kind: PartKind) -> Part | None:
        return next((part for part in self.parts.values() if part.kind is kind), None)

    # Organizations

    def organization(self, name: Bit, why: Why, short: Bit | None = None, country: Bit | None = None) -> str:
        """The organization of that name (or of that short form), new where there is none yet."""
        found = self.known_organization(name.text) or (self.known_organization(short.text) if short else "")
        extra = [
            bit.value(kind) for bit, kind in _having((short, FieldName.SHORT_NAME), (country, FieldName.COUNTRY))
        ]
        if found:
            self._rename(found, name)
            self.change(found, extra)
            self.seen_again(found, name.span)
        else:
            confidence = Confidence.LIKELY if why is Why.ORGANIZATION_OF_OFFICE else Confidence.SURE
            values = [name.value(FieldName.NAME), *extra]
            found = self.add(PartKind.ORGANIZATION, confidence, why, name.span, values)
        for bit in (name, short):
            if bit is not None:
                self._organizations.setdefault(_key(bit.text), found)
        return found

    def known_organization(self, name: str) -> str:
        """The key of the organization of that name or short form, or an empty string."""
        return self._organizations.get(_key(name), "")

    def _rename(self, key: str, name: Bit) -> None:
        """What was known by its short form alone gets its name, once the text gives it."""
        part = self.parts[key]
        told = part.value(FieldName.NAME)
        longer = len(name.text) > len(told) and told.isupper() and not name.text.isupper()
        if not longer or part.value(FieldName.SHORT_NAME):
            return
        old = next(value for value in part.values if value.field is FieldName.NAME)
        rest = [value for value in part.values if value is not old]
        values = (name.value(FieldName.NAME), replace(old, field=FieldName.SHORT_NAME), *rest)
        self.parts[key] = replace(part, values=values)

    # People

    def person(self, mention: Mention) -> str:
        """The person of that name; a further mention adds what the first did not say."""
        if mention.known:
            self.seen_again(mention.known, mention.span)
            return mention.known
        name = same_name_key(mention.name.text)
        key = self._people.get(name, "")
        links = self._organization_of(mention)
        values = _values(mention)
        if not key:
            key = self.add(PartKind.PERSON, mention.confidence, mention.why, mention.span, values, links)
            self._people[name] = key
            return key
        part = self.parts[key]
        # One person has one organization here: the first that was named.
        self.change(key, values, () if part.links else links)
        if part.confidence is Confidence.UNSURE:
            self.parts[key] = replace(self.parts[key], confidence=mention.confidence, why=mention.why)
        self.seen_again(key, mention.span)
        return key

    def _organization_of(self, mention: Mention) -> tuple[Link, ...]:
        if mention.organization is None:
            return ()
        by_office = mention.organization.note is Why.ORGANIZATION_OF_OFFICE
        why = Why.ORGANIZATION_OF_OFFICE if by_office else Why.ORGANIZATION_OF_PERSON
        key = self.organization(mention.organization, why, mention.short_name, mention.country)
        return (Link(LinkRole.ORGANIZATION, key),)

    def names(self) -> list[tuple[str, str]]:
        """Every person's key and name, as it is written and as it is read."""
        found: list[tuple[str, str]] = []
        for key in self._people.values():
            value = next(one for one in self.parts[key].values if one.field is FieldName.NAME)
            found += [(key, name) for name in dict.fromkeys((value.text, value.written)) if len(name) > 2]
        return found

    def person_called(self, family: str, office: str = "") -> str:
        """Who was named before and bears that family name, and (where it is given) that office; else empty."""
        wanted, office = _key(family), office.casefold()
        people = [part for part in self.parts.values() if part.kind is PartKind.PERSON]
        same = [part for part in people if _key(part.value(FieldName.FAMILY)) == wanted]
        exact = [part for part in same if office and office in part.value(FieldName.POSITION).casefold()]
        found = exact or same
        return found[-1].key if found and (exact or len(same) == 1) else ""


def links(role: LinkRole, keys: Iterable[str]) -> tuple[Link, ...]:
    return tuple(Link(role, key) for key in keys)


def _values(mention: Mention) -> list[Value]:
    values = [mention.name.value(FieldName.NAME)]
    if mention.family:
        values.append(Value(FieldName.FAMILY, mention.family, mention.name.span))
    pairs = _having(
        (mention.honorific, FieldName.HONORIFIC),
        (mention.position, FieldName.POSITION),
        (mention.department, FieldName.DEPARTMENT),
    )
    return values + [bit.value(kind) for bit, kind in pairs]


def _having(*pairs: tuple[Bit | None, FieldName]) -> list[tuple[Bit, FieldName]]:
    return [(bit, name) for bit, name in pairs if bit is not None]


def _key(name: str) -> str:
    bare = name.casefold().replace("&", " and ").removeprefix("the ")
    return " ".join(bare.replace(".", "").split())
