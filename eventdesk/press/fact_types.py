"""The shapes of what a press release may say: frozen plain data in one language, every fact with its id.

A fact's id is made of the forum file's ids and field names (`person:cho.position`, `forum.venue`), so it
survives edits, exports and restarts. Facts that name other parts of the forum (a person's organization, the
members of a panel) hold the ids of those parts, one a line, so that a corrected name is one change, not many.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from eventdesk.model.kinds import (
    AppearanceStatus,
    DateStyle,
    FontStyle,
    ForumStatus,
    HonorificRule,
    ItemKind,
    NumberStyle,
    OutcomeKind,
    Precision,
    ReleaseKind,
    ReleaseLength,
    SessionKind,
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One value and where it comes from; `language` is the tag of the text taken, empty where it has none."""

    id: str
    value: str
    language: str = ""

    def __bool__(self) -> bool:
        return bool(self.value)


@dataclass(frozen=True, slots=True)
class OrganizationFacts:
    """`others` are its name in the forum's other languages, each with its tag."""

    key: str
    name: Fact
    short: Fact
    unit: Fact
    country: Fact
    website: Fact
    about: Fact
    logo: str | None = None
    others: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """`others` are the person's name in the forum's other languages, each with its tag."""

    key: str
    name: Fact
    family: Fact
    honorific: Fact
    country: Fact
    others: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class AppearanceFacts:
    """A person at one place, with the office credited there (else the person's own)."""

    person: PersonFacts
    position: Fact
    department: Fact
    affiliation: Fact
    organization: OrganizationFacts | None
    side: Fact
    status: Fact

    @property
    def invited(self) -> bool:
        return self.status.value == AppearanceStatus.INVITED


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """An item; `members` are the ids of its speakers, `panel` those of its panelists, `absent` who declined."""

    key: str
    id: str | None
    kind: ItemKind
    title: Fact
    members: Fact
    panel: Fact
    speakers: tuple[AppearanceFacts, ...]
    panelists: tuple[AppearanceFacts, ...]
    moderated_by: Fact
    moderator: AppearanceFacts | None
    presenters_join: Fact
    absent: Fact
    starts_at: Fact
    minutes: Fact


@dataclass(frozen=True, slots=True)
class OutcomeFacts:
    kind: OutcomeKind
    text: Fact


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """A session; `talks` counts its items that have a place in a release, `results` its outcomes.

    Times are ISO wall times at the forum's time zone, here and in items; `room` is the room's name.
    """

    key: str
    kind: SessionKind
    title: Fact
    theme: Fact
    moderated_by: Fact
    moderator: AppearanceFacts | None
    items: tuple[ItemFacts, ...]
    outcomes: tuple[OutcomeFacts, ...]
    talks: Fact
    results: Fact
    starts_at: Fact
    ends_at: Fact
    room: Fact


@dataclass(frozen=True, slots=True)
class StatementFacts:
    """Speech at a place: `session` and `item` where it has one, `closing` at the end of the forum.

    `spoken` is the tag of the language it was spoken in where that is recorded. `quote` is the text for the
    release: the words as spoken, or a translation of them that somebody approved. Where it is a translation,
    `original` holds the words as spoken. `awaits` tells that there is a translation which nobody approved: it
    is not in `quote`. `consent` is what the speaker said to being quoted.
    """

    key: str
    speaker: AppearanceFacts
    session: str | None
    item: str | None
    closing: bool
    quote: Fact
    says: Fact
    spoken: Fact
    original: Fact
    awaits: Fact
    consent: Fact


@dataclass(frozen=True, slots=True)
class ContactFacts:
    name: Fact
    role: Fact
    organization: Fact
    email: Fact
    phone: Fact


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    key: str
    file: str | None
    caption: Fact
    credit: Fact
    alt: Fact
    people: tuple[PersonFacts, ...]


@dataclass(frozen=True, slots=True)
class AttendanceFacts:
    count: Fact
    precision: Precision
    who: Fact


@dataclass(frozen=True, slots=True)
class ForumFacts:
    """The forum's frame; `hosts` and so on with the fact that lists them."""

    title: Fact
    series: Fact
    edition: Fact
    theme: Fact
    purpose: Fact
    starts_on: Fact
    ends_on: Fact
    timezone: Fact
    venue: Fact
    address: Fact
    city: Fact
    country: Fact
    status: Fact
    website: Fact
    hosts: tuple[OrganizationFacts, ...]
    organizers: tuple[OrganizationFacts, ...]
    sponsors: tuple[OrganizationFacts, ...]
    supporters: tuple[OrganizationFacts, ...]
    host_list: Fact
    organizer_list: Fact
    sponsor_list: Fact
    supporter_list: Fact
    attendance: AttendanceFacts | None

    @property
    def leaders(self) -> tuple[OrganizationFacts, ...]:
        """Who holds the forum: its hosts, else its organizers."""
        return self.hosts or self.organizers


@dataclass(frozen=True, slots=True)
class FrameFacts:
    """The release's own fields. `corrected_on` is the day of the release that a correction puts right.

    `told_then` are all values that the wrong release told, by the ids of their facts. `order` holds the keys of
    paragraphs as the organizer wants them; see `press/arranging.py`.
    """

    id: str | None
    kind: ReleaseKind
    issued_on: Fact
    embargo_until: Fact
    embargo_zone: Fact
    headline: Fact
    subheadline: Fact
    why: Fact
    accreditation: Fact
    photo_opportunities: Fact
    follow_up: Fact
    number: Fact
    revision: Fact
    audience: Fact
    corrected_on: Fact
    length: ReleaseLength = ReleaseLength.FULL
    corrected: "tuple[CorrectedFact, ...]" = ()
    told_then: tuple[tuple[str, str], ...] = ()
    order: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CorrectedFact:
    """A fact that an earlier release told wrongly: as told then, and as it is (empty where it is gone)."""

    fact: Fact
    was: str


@dataclass(frozen=True, slots=True)
class TermFacts:
    """A word of the house in the release's language, what it stands for, and the spellings to avoid."""

    term: Fact
    full: Fact
    avoid: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HouseFacts:
    """The house style as a release needs it."""

    name: Fact
    address: Fact
    footer: Fact
    boilerplate: Fact
    logo: str | None
    colour: str
    font: FontStyle
    honorifics: HonorificRule
    numbers: NumberStyle
    dates: DateStyle
    terms: tuple[TermFacts, ...]


@dataclass(frozen=True)
class ReleaseFacts:
    """All that a release of one forum in one language may say.

    `left_out` are the keys of paragraphs that a release of one page has no room for; see `press/one_page.py`.
    """

    language: str
    status: ForumStatus
    frame: FrameFacts
    forum: ForumFacts
    sessions: tuple[SessionFacts, ...]
    statements: tuple[StatementFacts, ...]
    contacts: tuple[ContactFacts, ...]
    photos: tuple[PhotoFacts, ...]
    facts: tuple[Fact, ...]
    house: HouseFacts
    left_out: frozenset[str] = frozenset()

    @cached_property
    def values(self) -> dict[str, str]:
        """Every fact's value by its id, empty ones included."""
        return {fact.id: fact.value for fact in self.facts}

    @property
    def called_off(self) -> bool:
        return self.status in (ForumStatus.CANCELLED, ForumStatus.POSTPONED)

    @property
    def past(self) -> bool:
        """Whether the release tells of what took place; an advisory always looks ahead.

        A release of the opening day goes out while the forum is still on.
        """
        if self.frame.kind is ReleaseKind.OPENING:
            return not self.called_off
        looks_back = self.frame.kind in (ReleaseKind.RELEASE, ReleaseKind.CORRECTION)
        return self.status is ForumStatus.HELD and looks_back

    def appearances(self) -> Iterator[AppearanceFacts]:
        """Everyone the release may name, in the order of the programme, then of the statements."""
        for session in self.sessions:
            if session.moderator is not None:
                yield session.moderator
            for item in session.items:
                yield from item.speakers
                yield from item.panelists
                if item.moderator is not None:
                    yield item.moderator
        for statement in self.statements:
            yield statement.speaker
