"""The press material of a forum as frozen plain data, and how its house writes and looks."""

from datetime import date
from typing import Annotated

from msgspec import Meta

from eventdesk.model.kinds import (
    DateStyle,
    FontStyle,
    HonorificRule,
    NumberStyle,
    QuoteConsent,
    ReleaseKind,
    ReleaseLength,
)
from eventdesk.model.shapes import Colour, Id, Row, Value, WallTime
from eventdesk.model.text import EMPTY, Text


class Approval(Value, frozen=True, kw_only=True):
    """Who made a quote's text in one language, and who approved it; without `approved_by` it is a proposal."""

    translator: str = ""
    approved_by: str = ""
    approved_on: date | None = None


class Statement(Row, frozen=True, kw_only=True):
    """Speech: `quote` verbatim or `says` reported; `at` is an item, a session or `closing`.

    `language` is the one it was spoken in: that text of `quote` is verbatim, the others are translations.
    `approvals` are by language tag, the spoken one's among them. `heard_by` and `said_at` tell who wrote it
    down, and when it was said.
    """

    person: Id
    at: Id | None = None
    quote: Text = EMPTY
    says: Text = EMPTY
    language: str = ""
    consent: QuoteConsent = QuoteConsent.UNKNOWN
    approvals: dict[str, Approval] = {}
    heard_by: str = ""
    said_at: WallTime | None = None


class Contact(Row, frozen=True, kw_only=True):
    id: Id | None = None
    name: Text
    role: Text = EMPTY
    organization: Text = EMPTY
    email: str = ""
    phone: str = ""


class Override(Value, frozen=True, kw_only=True):
    """A paragraph in the organizer's own words; `basis` holds the facts it replaced, as they were then."""

    text: str
    basis: dict[str, str] = {}


class Release(Row, frozen=True, kw_only=True):
    """A release of one kind in one language.

    `number` is the issuer's own (“2019-47”), `revision` counts how often it was issued anew. `embargo_until`
    is wall time at `embargo_zone`, an IANA name, empty for the forum's. `contacts` are those it names, all where
    there are none. `order` holds paragraph keys in the organizer's order; what it leaves out stays where the
    program puts it. A key of `overrides` that begins with `own:` is a paragraph that the organizer added.
    `corrects` is the release that a correction puts right; `was` holds the facts that it told wrongly, by id.
    """

    id: Id
    kind: ReleaseKind = ReleaseKind.RELEASE
    language: str = "en"
    length: ReleaseLength = ReleaseLength.FULL
    audience: Text = EMPTY
    number: str = ""
    revision: Annotated[int, Meta(ge=1, le=9999)] = 1
    issued_on: date | None = None
    embargo_until: WallTime | None = None
    embargo_zone: str = ""
    headline: Text = EMPTY
    subheadline: Text = EMPTY
    why: Text = EMPTY
    accreditation: Text = EMPTY
    photo_opportunities: Text = EMPTY
    follow_up: Text = EMPTY
    contacts: tuple[Id, ...] = ()
    order: tuple[str, ...] = ()
    overrides: dict[str, Override] = {}
    corrects: Id | None = None
    was: dict[str, str] = {}


class Photo(Row, frozen=True, kw_only=True):
    """A picture for the press; `alt` says what is on it to those who do not see it."""

    file: str | None = None
    caption: Text = EMPTY
    credit: Text = EMPTY
    alt: Text = EMPTY
    taken_at: WallTime | None = None
    people: tuple[Id, ...] = ()


class Term(Value, frozen=True, kw_only=True):
    """A word of the house: how it is written, what it stands for, and the spellings to avoid.

    `full` is spelt out at the first mention of a short `term` (“R&D”: “research and development”).
    """

    term: Text
    full: Text = EMPTY
    avoid: tuple[str, ...] = ()


class HouseStyle(Row, frozen=True, kw_only=True):
    """How a house writes and looks, for all its forums: letterhead, closing words, glossary, style of names.

    `name` and `address` stand in the letterhead with `logo`; without them the first host's do. `colour` is
    `#rrggbb`. `boilerplate` stands at the end of every release.
    """

    name: Text = EMPTY
    address: Text = EMPTY
    logo: str | None = None
    colour: Colour = ""
    font: FontStyle = FontStyle.SANS
    footer: Text = EMPTY
    boilerplate: Text = EMPTY
    honorifics: HonorificRule = HonorificRule.FIRST
    numbers: NumberStyle = NumberStyle.WORDS
    dates: DateStyle = DateStyle.DAY_MONTH
    terms: tuple[Term, ...] = ()


class Press(Value, frozen=True, kw_only=True):
    contacts: tuple[Contact, ...] = ()
    releases: tuple[Release, ...] = ()
    photos: tuple[Photo, ...] = ()
