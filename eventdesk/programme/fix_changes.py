"""What a quick fix changes: where and when a session is, and who and what stands in it.

A session is named by its uid, or by its id where it has no uid; its items by their places in it, from 0.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from msgspec import structs

from eventdesk.model.kinds import AppearanceRole, AppearanceStatus, SessionStatus
from eventdesk.model.snapshot import Appearance, Item, Session
from eventdesk.programme.checker import Move, moved_session

ITSELF = -1
"""Instead of an item's place: the session itself."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Where and when a session is: wall times, and rooms' ids, its own first."""

    starts_at: datetime | None
    ends_at: datetime | None
    rooms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SessionChange:
    """One session before and after. Its items' starts move along with its own."""

    uid: str
    before: Slot
    after: Slot

    @property
    def starts_at(self) -> datetime | None:
        return self.after.starts_at

    @property
    def ends_at(self) -> datetime | None:
        return self.after.ends_at

    @property
    def room(self) -> str | None:
        return self.after.rooms[0] if self.after.rooms else None

    @property
    def move(self) -> Move:
        return Move(self.uid, self.after.starts_at, self.after.ends_at, self.after.rooms)

    def applied(self, session: Session) -> Session:
        return moved_session(session, self.move)


@dataclass(frozen=True, slots=True)
class TakenOff:
    """An appearance that is no longer printed with the item, or the session itself."""

    uid: str
    item: int
    role: AppearanceRole
    appearance: Appearance

    def applied(self, session: Session) -> Session:
        if self.item == ITSELF:
            return _without_in_session(session, self)
        return with_item(session, self.item, lambda item: _without_in_item(item, self))


@dataclass(frozen=True, slots=True)
class Asked:
    """A person who is asked to moderate the item, or the session itself: invited, not confirmed."""

    uid: str
    item: int
    person: str

    def applied(self, session: Session) -> Session:
        one = Appearance(person=self.person, status=AppearanceStatus.INVITED)
        if self.item == ITSELF:
            return structs.replace(session, moderator=one)
        return with_item(session, self.item, lambda item: structs.replace(item, moderator=one))


@dataclass(frozen=True, slots=True)
class ItemCancelled:
    """An item that does not take place."""

    uid: str
    item: int

    def applied(self, session: Session) -> Session:
        return with_item(session, self.item, lambda item: structs.replace(item, status=SessionStatus.CANCELLED))


@dataclass(frozen=True, slots=True)
class ItemMinutes:
    """Another length of an item."""

    uid: str
    item: int
    before: int
    after: int

    def applied(self, session: Session) -> Session:
        return with_item(session, self.item, lambda item: structs.replace(item, minutes=self.after))


@dataclass(frozen=True, slots=True)
class Interpreted:
    """The languages that a session is interpreted into."""

    uid: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    def applied(self, session: Session) -> Session:
        return structs.replace(session, interpretation=self.after)


Content = TakenOff | Asked | ItemCancelled | ItemMinutes | Interpreted
"""Changes of what stands in a session; they name it by `uid`."""
Change = SessionChange | Content


def with_item(session: Session, place: int, change: Callable[[Item], Item]) -> Session:
    """The session with one of its items changed."""
    items = tuple(change(item) if number == place else item for number, item in enumerate(session.items))
    return structs.replace(session, items=items)


def _without_in_session(session: Session, off: TakenOff) -> Session:
    if off.role is AppearanceRole.MODERATOR:
        return structs.replace(session, moderator=None)
    if off.role is AppearanceRole.MC:
        return structs.replace(session, mc=None)
    return structs.replace(session, interpreters=_others(session.interpreters, off))


def _without_in_item(item: Item, off: TakenOff) -> Item:
    if off.role is AppearanceRole.MODERATOR:
        return structs.replace(item, moderator=None)
    if off.role is AppearanceRole.SPEAKER:
        return structs.replace(item, speakers=_others(item.speakers, off))
    return structs.replace(item, panelists=_others(item.panelists, off))


def _others(appearances: tuple[Appearance, ...], off: TakenOff) -> tuple[Appearance, ...]:
    return tuple(one for one in appearances if one != off.appearance)
