"""One forum, whole, as frozen plain data: what rules, stories, pages and files take.

The fields are those of the forum file (version 1), in its order; `id` is the file's id. `uid` and `version`
tell which database row a value came from and are not part of the file: they are empty in a forum that was
read from one. Times are local wall time at the forum's `timezone`; durations are minutes.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from msgspec import Meta

from eventdesk.model.kinds import (
    AppearanceStatus,
    AttendeeStatus,
    ForumPhase,
    ForumStatus,
    ItemKind,
    OrganizationRole,
    OutcomeKind,
    OwnFieldKind,
    Precision,
    RegistrationStatus,
    SessionKind,
    SessionStatus,
)
from eventdesk.model.press import (
    Approval,
    Contact,
    HouseStyle,
    Override,
    Photo,
    Press,
    Release,
    Statement,
    Term,
)
from eventdesk.model.shapes import Colour, Count, Id, Minutes, Row, Value, WallTime
from eventdesk.model.text import EMPTY, Text

__all__ = [
    "Acknowledgement",
    "Appearance",
    "Approval",
    "Attendance",
    "Attendee",
    "Certificate",
    "Colour",
    "Consents",
    "Contact",
    "Count",
    "Credit",
    "Forum",
    "ForumOrganization",
    "ForumSnapshot",
    "HouseStyle",
    "Id",
    "Item",
    "Minutes",
    "Organization",
    "Outcome",
    "Override",
    "OwnField",
    "Person",
    "Photo",
    "Press",
    "Registration",
    "Release",
    "Room",
    "Row",
    "Series",
    "Session",
    "Statement",
    "Term",
    "Unavailability",
    "Value",
    "WallTime",
]


class Series(Value, frozen=True, kw_only=True):
    name: Text


class Attendance(Value, frozen=True, kw_only=True):
    """How many came, as announced: `who` names them, e.g. “science and technology experts”."""

    count: Count
    precision: Precision = Precision.EXACT
    who: Text = EMPTY


class ForumOrganization(Row, frozen=True, kw_only=True):
    organization: Id
    role: OrganizationRole


class Forum(Row, frozen=True, kw_only=True):
    """`accent` is the colour of its pages, `#rrggbb`; empty for its house style's.

    `retain_until` is the last day on which its attendees' data may be kept.
    """

    id: Id
    series: Series | None = None
    edition: Annotated[int, Meta(ge=1, le=9999)] | None = None
    title: Text = EMPTY
    theme: Text = EMPTY
    purpose: Text = EMPTY
    starts_on: date | None = None
    ends_on: date | None = None
    timezone: str = "UTC"
    venue: Text = EMPTY
    address: Text = EMPTY
    city: Text = EMPTY
    country: str = ""
    status: ForumStatus = ForumStatus.PLANNED
    phase: ForumPhase = ForumPhase.PLANNING
    languages: tuple[str, ...] = ("en",)
    attendance: Attendance | None = None
    organizations: tuple[ForumOrganization, ...] = ()
    sides: tuple[str, ...] = ()
    website: str = ""
    accent: Colour = ""
    retain_until: date | None = None


class Room(Row, frozen=True, kw_only=True):
    id: Id
    name: Text
    capacity: Count | None = None
    floor: Text = EMPTY
    notes: Text = EMPTY


class Organization(Row, frozen=True, kw_only=True):
    id: Id
    name: Text
    short_name: Text = EMPTY
    unit: Text = EMPTY
    country: str = ""
    website: str = ""
    about: Text = EMPTY
    logo: str | None = None


class Unavailability(Value, frozen=True, kw_only=True, rename={"starts_at": "from", "ends_at": "to"}):
    starts_at: WallTime
    ends_at: WallTime


class Person(Row, frozen=True, kw_only=True):
    """`name` as printed, `family` as used on a second mention (“Minister Choi”).

    `precedence` is the place in the order of protocol, 1 before 2; people without one come by their office.
    """

    id: Id
    name: Text
    family: Text = EMPTY
    sort_name: Text = EMPTY
    honorific: Text = EMPTY
    position: Text = EMPTY
    department: Text = EMPTY
    organization: Id | None = None
    country: str = ""
    email: str = ""
    phone: str = ""
    biography: Text = EMPTY
    photo: str | None = None
    unavailable: tuple[Unavailability, ...] = ()
    arrives_at: WallTime | None = None
    leaves_at: WallTime | None = None
    languages: tuple[str, ...] = ()
    precedence: Annotated[int, Meta(ge=1, le=9999)] | None = None
    notes: Text = EMPTY


class Credit(Value, frozen=True, kw_only=True):
    """Position and organization as credited at one appearance, where they differ from the person's own."""

    position: Text = EMPTY
    organization: Id | None = None
    department: Text = EMPTY


class Appearance(Row, frozen=True, kw_only=True, rename={"credited_as": "as", "replaces": "for"}):
    person: Id
    credited_as: Credit | None = None
    side: str = ""
    status: AppearanceStatus = AppearanceStatus.CONFIRMED
    replaces: Id | None = None


class Item(Row, frozen=True, kw_only=True):
    """A part of a session. `pinned`: its time stays when others move; `cue` and `notes` are for the crew."""

    id: Id | None = None
    kind: ItemKind
    title: Text = EMPTY
    abstract: Text = EMPTY
    starts_at: WallTime | None = None
    minutes: Minutes | None = None
    language: str = ""
    status: SessionStatus = SessionStatus.CONFIRMED
    pinned: bool = False
    cue: Text = EMPTY
    notes: Text = EMPTY
    speakers: tuple[Appearance, ...] = ()
    panelists: tuple[Appearance, ...] = ()
    moderator: Appearance | None = None
    presenters_join: bool = False

    def appearances(self) -> Iterator[Appearance]:
        """Everyone in the item: moderator, speakers, panelists (not the presenters who join)."""
        if self.moderator is not None:
            yield self.moderator
        yield from self.speakers
        yield from self.panelists


class Outcome(Row, frozen=True, kw_only=True):
    """What came of a session; `noted_by` and `noted_at` tell who wrote it down, and when."""

    kind: OutcomeKind
    text: Text
    noted_by: str = ""
    noted_at: WallTime | None = None


class Session(Row, frozen=True, kw_only=True):
    """A session. Beside `room` it may take others (`also_in`): a plenary, or a break for several halls.

    `minutes` is its planned length where it has no times yet, `expected` the audience it is planned for,
    `places` how many may register for it (none: as many as its rooms seat); a `pinned` session keeps its
    time and room when others move.
    """

    id: Id
    kind: SessionKind = SessionKind.SESSION
    title: Text = EMPTY
    theme: Text = EMPTY
    abstract: Text = EMPTY
    track: Text = EMPTY
    room: Id | None = None
    also_in: tuple[Id, ...] = ()
    starts_at: WallTime | None = None
    ends_at: WallTime | None = None
    minutes: Minutes | None = None
    pinned: bool = False
    expected: Count | None = None
    places: Count | None = None
    moderator: Appearance | None = None
    mc: Appearance | None = None
    interpreters: tuple[Appearance, ...] = ()
    interpretation: tuple[str, ...] = ()
    status: SessionStatus = SessionStatus.CONFIRMED
    items: tuple[Item, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    notes: Text = EMPTY

    @property
    def rooms(self) -> tuple[str, ...]:
        """Every room it takes, its own first."""
        return (() if self.room is None else (self.room,)) + self.also_in

    def presenters(self) -> Iterator[Appearance]:
        """The speakers of the session's presentations, each once, in order: who joins its panel.

        A talk that is cancelled brings nobody to the panel.
        """
        seen: set[str] = set()
        for item in self.items:
            talk = item.kind in (ItemKind.PRESENTATION, ItemKind.KEYNOTE)
            if talk and item.status is not SessionStatus.CANCELLED:
                for speaker in item.speakers:
                    if speaker.status.stays and speaker.person not in seen:
                        seen.add(speaker.person)
                        yield speaker

    def joining(self, panel: Item) -> Iterator[Appearance]:
        """The presenters who join that panel: none who is named in it anyway, or declined to sit there."""
        if panel.presenters_join:
            named = {one.person for one in (*panel.speakers, *panel.panelists)}
            if panel.moderator is not None and panel.moderator.status.stays:
                named.add(panel.moderator.person)
            yield from (one for one in self.presenters() if one.person not in named)


class Consents(Value, frozen=True, kw_only=True):
    """What someone agreed to, or did not: when, and from what it is known (“registration form”)."""

    photo: bool = False
    press_list: bool = False
    photo_on: date | None = None
    photo_source: str = ""
    press_list_on: date | None = None
    press_list_source: str = ""


class Registration(Row, frozen=True, kw_only=True):
    """An attendee's place in a session. Whoever waits is served by `registered_at`, then in the list's order."""

    session: Id
    status: RegistrationStatus = RegistrationStatus.BOOKED
    registered_at: WallTime | None = None
    arrived_at: WallTime | None = None
    seat: str = ""


class Certificate(Value, frozen=True, kw_only=True):
    """A certificate that was made out: its number, the code by which it is verified, and the day."""

    number: Id
    check: str = ""
    on: date | None = None


class OwnField(Row, frozen=True, kw_only=True):
    """A field that the organizer added to the attendees; `choices` are those of a choice."""

    id: Id
    label: Text
    kind: OwnFieldKind = OwnFieldKind.TEXT
    choices: tuple[str, ...] = ()


class Attendee(Row, frozen=True, kw_only=True):
    """Someone who comes: `person` names one of the forum's people, else `name` says who it is.

    Whoever accompanies an attendee is one too, and `accompanies` names the other. `dates` tells when a status
    was reached, `fields` holds the own fields by their ids. Since `erased_on` it is nobody any more, and only
    counted.
    """

    id: Id
    person: Id | None = None
    name: Text = EMPTY
    organization: Text = EMPTY
    position: Text = EMPTY
    country: str = ""
    email: str = ""
    phone: str = ""
    category: str = "guest"
    status: AttendeeStatus = AttendeeStatus.REGISTERED
    checked_in_at: WallTime | None = None
    code: str = ""
    languages: tuple[str, ...] = ()
    dietary: Text = EMPTY
    access: Text = EMPTY
    consents: Consents = Consents()
    tags: tuple[str, ...] = ()
    side: str = ""
    accompanies: Id | None = None
    photo: str | None = None
    seat: str = ""
    precedence: Annotated[int, Meta(ge=1, le=9999)] | None = None
    dates: dict[AttendeeStatus, date] = {}
    sessions: tuple[Registration, ...] = ()
    fields: dict[str, str] = {}
    certificate: Certificate | None = None
    erased_on: date | None = None
    notes: Text = EMPTY

    @property
    def standing(self) -> AttendeeStatus:
        """How far they have come: arrived once they were checked in, whatever was noted before."""
        return self.status if self.checked_in_at is None else AttendeeStatus.ARRIVED


class Acknowledgement(Row, frozen=True, kw_only=True):
    """A finding of the programme that the organizer accepts, with the reason.

    `finding` is the finding's key, `facts` the fingerprint of its facts then: once they differ it is back.
    """

    finding: Id
    facts: str = ""
    reason: str = ""


class ForumSnapshot(Value, frozen=True, kw_only=True, dict=True):
    """A forum and all that belongs to it. Its lists are in the order they are read and printed."""

    forum: Forum
    rooms: tuple[Room, ...] = ()
    organizations: tuple[Organization, ...] = ()
    people: tuple[Person, ...] = ()
    sessions: tuple[Session, ...] = ()
    statements: tuple[Statement, ...] = ()
    press: Press = Press()
    own_fields: tuple[OwnField, ...] = ()
    attendees: tuple[Attendee, ...] = ()
    acknowledged: tuple[Acknowledgement, ...] = ()
    house_style: HouseStyle | None = None

    def person(self, person_id: str) -> Person:
        """Raises KeyError where the forum has no such person."""
        return self._index("people")[person_id]  # type: ignore[return-value]

    def organization(self, organization_id: str) -> Organization:
        """Raises KeyError where the forum has no such organization."""
        return self._index("organizations")[organization_id]  # type: ignore[return-value]

    def room(self, room_id: str) -> Room:
        """Raises KeyError where the forum has no such room."""
        return self._index("rooms")[room_id]  # type: ignore[return-value]

    def _index(self, name: str) -> dict[str, Row]:
        # Frozen data: an index made once stays true (dict=True gives the place to keep it).
        indexes: dict[str, dict[str, Row]] = self.__dict__.setdefault("_indexes", {})
        if name not in indexes:
            indexes[name] = {row.id: row for row in getattr(self, name)}
        return indexes[name]

    @property
    def languages(self) -> tuple[str, ...]:
        return self.forum.languages

    def pick(self, text: Text, language: str) -> str:
        """The string of `text` for a reader of `language`, else in the forum's languages in order."""
        return text.pick(language, self.forum.languages)

    def title(self, language: str) -> str:
        """The forum's title as stored; else its series' name (the edition is for the language to say)."""
        if self.forum.title:
            return self.pick(self.forum.title, language)
        return self.pick(self.forum.series.name, language) if self.forum.series else ""
