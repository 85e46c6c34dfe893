"""For whom is printed, and in which order: plain rules over the forum's attendees."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from msgspec import structs

from eventdesk.desktop.designer.people import People
from eventdesk.desktop.pages.collating import sort_key
from eventdesk.model.designs import Design, DesignKind, QrElement, TextElement
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.registering import NOT_EXPECTED
from eventdesk.model.snapshot import Attendee, Certificate, ForumSnapshot


class Who(Enum):
    ALL = auto()
    PICKED = auto()
    """Those selected in the list of attendees."""
    SHOWN = auto()
    """The one on the canvas."""
    UNPRINTED = auto()
    """Those for whom no piece of this kind was printed yet."""


class SortedBy(Enum):
    LIST = auto()
    NAME = auto()
    ORGANIZATION = auto()
    CATEGORY = auto()


@dataclass(frozen=True)
class Choice:
    """`categories` and `statuses`: only these; empty for all. `picked` and `printed` are uids."""

    who: Who = Who.ALL
    categories: tuple[str, ...] = ()
    statuses: tuple[AttendeeStatus, ...] = ()
    by: SortedBy = SortedBy.LIST
    picked: Collection[str] = ()
    shown: str = ""
    printed: Collection[str] = ()


def chosen(people: People, choice: Choice) -> tuple[Attendee, ...]:
    """Those for whom is printed, in their order."""
    if not people.real:
        return ()
    found = [one for one in people.all if _is_meant(one, choice)]
    if choice.by is SortedBy.NAME:
        found.sort(key=lambda one: sort_key(people.name(one), people.language))
    elif choice.by is SortedBy.ORGANIZATION:
        found.sort(
            key=lambda one: (
                sort_key(people.organization(one), people.language),
                sort_key(people.name(one), people.language),
            )
        )
    elif choice.by is SortedBy.CATEGORY:
        found.sort(key=lambda one: (one.category, sort_key(people.name(one), people.language)))
    return tuple(found)


def _is_meant(one: Attendee, choice: Choice) -> bool:
    if choice.who is Who.PICKED:
        return one.uid in choice.picked
    if choice.who is Who.SHOWN:
        return one.uid == choice.shown
    if choice.who is Who.UNPRINTED and one.uid in choice.printed:
        return False
    if choice.categories and one.category not in choice.categories:
        return False
    return not choice.statuses or one.standing in choice.statuses


def usual_statuses(kind: DesignKind, attendees: Iterable[Attendee]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """For which statuses a kind is printed where nothing was chosen: only these, or all but these.

    Certificates are for whoever arrived, once somebody did.
    """
    if kind is DesignKind.CERTIFICATE and any(one.standing is AttendeeStatus.ARRIVED for one in attendees):
        return (AttendeeStatus.ARRIVED.value,), ()
    return (), tuple(status.value for status in AttendeeStatus if status in NOT_EXPECTED)


_CERTIFICATE_FIELDS = ("{certificate", "{check", "{verification")


def is_numbered(design: Design) -> bool:
    """Whether the design shows a certificate's number, which is then given when it is printed."""
    texts = [one.text for one in (*design.front, *design.back) if isinstance(one, TextElement | QrElement)]
    return any(field in text for text in texts for field in _CERTIFICATE_FIELDS)


def with_numbers(attendees: Sequence[Attendee], snapshot: ForumSnapshot) -> tuple[Attendee, ...]:
    """The attendees, those without a certificate with one as it may be: to be looked at, not to be printed."""
    likely = Certificate(number=f"{snapshot.forum.id.upper()}-0000", check="XXXXXXXX", on=snapshot.forum.ends_on)
    return tuple(
        one if one.certificate is not None else structs.replace(one, certificate=likely) for one in attendees
    )
