"""What is proposed from a text: parts, each with its place in the text, how sure it is, and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from functools import cached_property

from eventdesk.interchange.from_text.why import Why
from eventdesk.interchange.text_span import Span as Span


class Confidence(Enum):
    """How sure a proposal is. What is sure or likely is taken unless the person says no."""

    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"

    @property
    def taken(self) -> bool:
        """Whether it is ticked at first."""
        return self is not Confidence.UNSURE


class PartKind(StrEnum):
    """What a part becomes."""

    NAME = "name"
    DATES = "dates"
    PLACE = "place"
    THEME = "theme"
    PURPOSE = "purpose"
    ATTENDANCE = "attendance"
    ORGANIZATION = "organization"
    HOST = "host"
    PERSON = "person"
    SESSION = "session"
    ITEM = "item"
    STATEMENT = "statement"
    OUTCOME = "outcome"
    RELEASE = "release"
    PHOTO = "photo"
    CONTACT = "contact"


class FieldName(StrEnum):
    """Which field of the part a value is for; the words of the forum file."""

    SERIES = "series"
    EDITION = "edition"
    TITLE = "title"
    STARTS_ON = "starts_on"
    ENDS_ON = "ends_on"
    VENUE = "venue"
    CITY = "city"
    COUNTRY = "country"
    TIMEZONE = "timezone"
    THEME = "theme"
    PURPOSE = "purpose"
    COUNT = "count"
    PRECISION = "precision"
    WHO = "who"
    ROLE = "role"
    NAME = "name"
    SHORT_NAME = "short_name"
    HONORIFIC = "honorific"
    FAMILY = "family"
    POSITION = "position"
    DEPARTMENT = "department"
    KIND = "kind"
    STARTS_AT = "starts_at"
    ENDS_AT = "ends_at"
    QUOTE = "quote"
    SAYS = "says"
    TEXT = "text"
    HEADLINE = "headline"
    SUBHEADLINE = "subheadline"
    FOLLOW_UP = "follow_up"
    ISSUED_ON = "issued_on"
    CAPTION = "caption"
    EMAIL = "email"
    PHONE = "phone"
    PRESENTERS_JOIN = "presenters_join"


class LinkRole(StrEnum):
    """How one part refers to another."""

    ORGANIZATION = "organization"
    SPEAKER = "speaker"
    PANELIST = "panelist"
    MODERATOR = "moderator"
    PERSON = "person"
    AT = "at"


@dataclass(frozen=True)
class Value:
    """A value of a field and where it stands. `written` is the text's own spelling where that differs."""

    field: FieldName
    text: str
    span: Span
    written: str = ""
    note: Why | None = None


@dataclass(frozen=True)
class Link:
    role: LinkRole
    key: str


@dataclass(frozen=True)
class Match:
    """Somebody or something of the directory that this may be: `exact` by the same name, else by a near one."""

    uid: str
    name: str
    exact: bool


@dataclass(frozen=True)
class Part:
    """One thing proposed. `parent` is the key of the session that an item or an outcome is in."""

    key: str
    kind: PartKind
    confidence: Confidence
    why: Why
    span: Span
    values: tuple[Value, ...] = ()
    links: tuple[Link, ...] = ()
    parent: str = ""
    more: tuple[Span, ...] = ()
    """Where it stands once more."""
    match: Match | None = None

    def value(self, field: FieldName) -> str:
        """The value's text, or an empty string."""
        return next((value.text for value in self.values if value.field is field), "")

    def linked(self, role: LinkRole) -> tuple[str, ...]:
        """The keys of the parts it refers to in that role, in order."""
        return tuple(link.key for link in self.links if link.role is role)

    @property
    def spans(self) -> Iterator[Span]:
        """Every place in the text that says something of it."""
        yield self.span
        yield from (value.span for value in self.values)
        yield from self.more


@dataclass(frozen=True)
class Proposal:
    """A text and what is proposed from it, in the order of the text within each kind."""

    text: str
    language: str
    parts: tuple[Part, ...] = ()

    @cached_property
    def by_key(self) -> Mapping[str, Part]:
        return {part.key: part for part in self.parts}

    def of(self, kind: PartKind) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if part.kind is kind)

    def children(self, key: str) -> tuple[Part, ...]:
        """What is in that session."""
        return tuple(part for part in self.parts if part.parent == key)

    @property
    def ticked(self) -> frozenset[str]:
        """The keys of what is taken unless the person says no."""
        return frozenset(part.key for part in self.parts if part.confidence.taken)

    def changed(self, key: str, field: FieldName, text: str) -> "Proposal":
        """The same with one value as the person typed it. Raises KeyError where there is no such part."""
        part = self.by_key[key]
        values = tuple(replace(one, text=text) if one.field is field else one for one in part.values)
        return self._with(replace(part, values=values))

    def matched(self, matches: Mapping[str, Match]) -> "Proposal":
        """The same with what the directory holds already, by the parts' keys."""
        return replace(
            self, parts=tuple(replace(part, match=matches.get(part.key, part.match)) for part in self.parts)
        )

    def _with(self, changed: Part) -> "Proposal":
        return replace(self, parts=tuple(changed if part.key == changed.key else part for part in self.parts))
