"""The columns of the list: what each is called, what its cells say, and how they sort.

What a column is to the attendee’s record is told by `interchange.attendee_table.columns`; the keys are the same.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto

from eventdesk.desktop.pages.attendees.entries import Entry
from eventdesk.desktop.pages.attendees.words import category_label, country_label, status_label, tr
from eventdesk.desktop.theme import GRID
from eventdesk.interchange.attendee_table.columns import Column, Kind, attendee_columns
from eventdesk.model.kinds import AttendeeStatus, RegistrationStatus
from eventdesk.model.registering import FLAG_SET
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text

Read = Callable[[Entry], str]

NAME, ORGANIZATION, ARRIVED, CODE = "name", "organization", "checked_in_at", "code"
SHOWN_AT_FIRST = (NAME, ORGANIZATION, "category", "status", ARRIVED, CODE)


class Order(Enum):
    """How a column sorts; empty cells come last."""

    WORDS = auto()
    """As a reader of the language expects."""
    LETTERS = auto()
    """By the letters alone, case aside: codes, addresses."""
    VALUE = auto()
    """By the value: numbers, days."""


@dataclass(frozen=True, eq=False)
class ListColumn:
    """A column. `text` is what a cell of it says, `value` what it sorts by (None: nothing there)."""

    data: Column
    label: str
    text: Read
    value: Callable[[Entry], object]
    order: Order = Order.WORDS
    width: int = 14 * GRID

    @property
    def key(self) -> str:
        return self.data.key


def list_columns(
    snapshot: ForumSnapshot, language: str, named: Callable[[str], Entry | None]
) -> tuple[ListColumn, ...]:
    """All columns there are. `named` finds an attendee’s entry by id."""
    reads = _Reads(snapshot, language, named)
    labels = {own.id: own.label.pick(language, snapshot.languages) for own in snapshot.own_fields}
    return tuple(_column(data, reads, labels) for data in attendee_columns(snapshot))


def _column(data: Column, reads: "_Reads", labels: Mapping[str, str]) -> ListColumn:
    label = labels.get(data.field) or data.field if data.field else column_label(data.name)
    if data.language:
        label = f"{label} ({data.language})"
    text = reads.text(data)
    value, order = _sorting(data, text)
    width = _WIDTHS.get(data.name) or _KIND_WIDTHS.get(data.kind, 14)
    return ListColumn(data, label, text, value, order, width * GRID)


_WIDTHS = {NAME: 26, ORGANIZATION: 22, "category": 11, "status": 14, ARRIVED: 9, CODE: 11, "seat": 9, "job": 20}
_WIDTHS |= {"sessions": 24, "tags": 16}
_KIND_WIDTHS = {Kind.EMAIL: 24, Kind.WORDS: 18, Kind.FLAG: 9, Kind.COUNTRY: 14, Kind.NUMBER: 9, Kind.DATE: 12}


def column_label(name: str) -> str:
    """What a column is called in the window’s language."""
    return {
        "name": tr("Name"),
        "organization": tr("Organization"),
        "job": tr("Position"),
        "category": tr("Category"),
        "status": tr("Status"),
        "status_on": tr("Status since"),
        "side": tr("Side"),
        "country": tr("Country"),
        "email": tr("Email"),
        "phone": tr("Phone"),
        "code": tr("Code"),
        "checked_in_at": tr("Arrived"),
        "sessions": tr("Sessions"),
        "accompanies": tr("Accompanies"),
        "seat": tr("Seat"),
        "precedence": tr("Precedence"),
        "languages": tr("Languages"),
        "tags": tr("Tags"),
        "dietary": tr("Diet"),
        "access": tr("Access needs"),
        "consent_photo": tr("Photo consent"),
        "consent_photo_on": tr("Photo consent on"),
        "consent_photo_source": tr("Photo consent by"),
        "consent_press_list": tr("Press list"),
        "consent_press_list_on": tr("Press list on"),
        "consent_press_list_source": tr("Press list by"),
        "certificate_number": tr("Certificate"),
        "certificate_on": tr("Certified on"),
        "notes": tr("Notes"),
    }.get(name, name)


class _Reads:
    """Makes the function that says a column’s cells."""

    def __init__(self, snapshot: ForumSnapshot, language: str, named: Callable[[str], Entry | None]) -> None:
        self._languages = (language, *snapshot.languages)
        self._titles = {session.id: session.title for session in snapshot.sessions}
        self._named = named
        self._made: dict[str, Read] = {
            "name": lambda entry: entry.name,
            "organization": lambda entry: entry.organization,
            "job": lambda entry: entry.position,
            "category": lambda entry: category_label(entry.attendee.category),
            "status": lambda entry: status_label(entry.attendee.standing),
            "status_on": lambda entry: day(entry.attendee.dates.get(entry.attendee.status)),
            "country": lambda entry: country_label(entry.attendee.country),
            "checked_in_at": lambda entry: clock(entry.attendee.checked_in_at),
            "sessions": self._sessions,
            "accompanies": self._accompanies,
            "precedence": lambda entry: str(entry.attendee.precedence or ""),
            "languages": lambda entry: ", ".join(entry.attendee.languages),
            "tags": lambda entry: ", ".join(entry.attendee.tags),
            "dietary": lambda entry: self._pick(entry.attendee.dietary),
            "access": lambda entry: self._pick(entry.attendee.access),
            "notes": lambda entry: " ".join(self._pick(entry.attendee.notes).split()),
            "consent_photo": lambda entry: flag(entry.attendee.consents.photo),
            "consent_photo_on": lambda entry: day(entry.attendee.consents.photo_on),
            "consent_photo_source": lambda entry: entry.attendee.consents.photo_source,
            "consent_press_list": lambda entry: flag(entry.attendee.consents.press_list),
            "consent_press_list_on": lambda entry: day(entry.attendee.consents.press_list_on),
            "consent_press_list_source": lambda entry: entry.attendee.consents.press_list_source,
            "certificate_number": lambda entry: (
                entry.attendee.certificate.number if entry.attendee.certificate else ""
            ),
            "certificate_on": lambda entry: (
                day(entry.attendee.certificate.on) if entry.attendee.certificate else ""
            ),
        }

    def text(self, data: Column) -> Read:
        if data.field:
            return _own_field(data)
        if data.language:
            return _in_language(data.name, data.language)
        made = self._made.get(data.name)
        if made is not None:
            return made
        name = data.name
        return lambda entry: str(getattr(entry.attendee, name) or "")

    def _pick(self, text: Text) -> str:
        return text.pick(self._languages[0], self._languages[1:]) if text else ""

    def _sessions(self, entry: Entry) -> str:
        places = entry.attendee.sessions
        if not places:
            return ""
        said = []
        for place in places:
            title = self._pick(self._titles[place.session]) if place.session in self._titles else ""
            if place.status is RegistrationStatus.WAITLISTED:
                said.append(tr("{title} (waiting)").format(title=title))
            elif place.status is RegistrationStatus.BOOKED:
                said.append(title)
        return "; ".join(said)

    def _accompanies(self, entry: Entry) -> str:
        other = self._named(entry.attendee.accompanies) if entry.attendee.accompanies else None
        return other.name if other is not None else ""


_TEXTS = {"name": 0, "organization": 1, "job": 2}


def _in_language(name: str, tag: str) -> Read:
    place = _TEXTS.get(name)
    if place is not None:
        return lambda entry: entry.texts[place].get(tag, "")
    return lambda entry: str(getattr(entry.attendee, name).get(tag, ""))


def _own_field(data: Column) -> Read:
    key = data.field
    if data.kind is Kind.FLAG:
        return lambda entry: flag(entry.attendee.fields.get(key) == FLAG_SET)
    return lambda entry: entry.attendee.fields.get(key, "")


_STATES = {status: place for place, status in enumerate(AttendeeStatus)}


def _sorting(data: Column, text: Read) -> tuple[Callable[[Entry], object], Order]:
    if data.name == "status":
        return lambda entry: _STATES[entry.attendee.standing], Order.VALUE
    if data.name == ARRIVED:
        return lambda entry: entry.attendee.checked_in_at, Order.VALUE
    if data.name == "precedence":
        return lambda entry: entry.attendee.precedence, Order.VALUE
    if data.field and data.kind is Kind.NUMBER:
        return lambda entry: number(entry.attendee.fields.get(data.field, "")), Order.VALUE
    if data.kind in (Kind.CODE, Kind.EMAIL, Kind.PHONE, Kind.DATE):
        return lambda entry: text(entry).casefold() or None, Order.LETTERS
    return lambda entry: text(entry) or None, Order.WORDS


def number(text: str) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None


def clock(moment: datetime | None) -> str:
    """The time of day: 09:12."""
    return f"{moment:%H:%M}" if moment is not None else ""


def day(of: date | None) -> str:
    return of.isoformat() if of is not None else ""


def flag(on: bool) -> str:
    return tr("Yes") if on else ""
