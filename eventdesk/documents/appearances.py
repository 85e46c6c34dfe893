"""Who stands where in a programme, in which role: what an index, a profile and an itinerary are made from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from eventdesk.model.kinds import AppearanceRole, ItemKind, SessionStatus
from eventdesk.model.ordering import days_of, in_order
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Session

_PANELS = (ItemKind.PANEL, ItemKind.DISCUSSION)
Role = AppearanceRole


@dataclass(frozen=True, slots=True)
class Part:
    """One appearance of a person: in an item, or (moderator, MC, interpreter) in a whole session.

    `day` is the day under which the programme has the session, None where it is not known.
    """

    appearance: Appearance
    role: AppearanceRole
    day: date | None
    session: Session
    item: Item | None = None

    @property
    def starts_at(self) -> datetime | None:
        """Wall time; that of the session where the item has none of its own."""
        own = self.item.starts_at if self.item is not None else None
        return own or self.session.starts_at

    @property
    def ends_at(self) -> datetime | None:
        """Wall time; that of the session where the item's end is not known."""
        item = self.item
        if item is None or item.starts_at is None:
            return self.session.ends_at
        return item.starts_at + timedelta(minutes=item.minutes) if item.minutes else None


def parts_of(snapshot: ForumSnapshot) -> dict[str, list[Part]]:
    """The parts of each person who has any, by the person's id, in the order of the programme.

    What is cancelled is left out, and so is who declined or cancelled. A speaker who joins the panel of a
    session is on it as a panelist.
    """
    parts: dict[str, list[Part]] = {}
    for day in days_of(snapshot):
        for session in day.sessions:
            if session.status is not SessionStatus.CANCELLED:
                for part in _of_session(session, day.date):
                    parts.setdefault(part.appearance.person, []).append(part)
    return parts


def _of_session(session: Session, day: date | None) -> Iterator[Part]:
    leading = ((session.moderator, Role.MODERATOR), (session.mc, Role.MC))
    whole = [*leading, *((one, Role.INTERPRETER) for one in session.interpreters)]
    for appearance, role in whole:
        if appearance is not None and appearance.status.stays:
            yield Part(appearance, role, day, session)
    for item in in_order(session.items):
        if item.status is not SessionStatus.CANCELLED:
            for appearance, role in seats(item, session):
                yield Part(appearance, role, day, session, item)


def seats(item: Item, session: Session) -> Iterator[tuple[Appearance, AppearanceRole]]:
    """Everyone in an item with their role, each person once a role, with the speakers who join a panel."""
    named = [
        *((one, Role.MODERATOR) for one in (item.moderator,) if one is not None),
        *((one, Role.SPEAKER) for one in item.speakers),
        *((one, Role.PANELIST) for one in item.panelists),
    ]
    if item.kind in _PANELS:
        named += [(one, Role.PANELIST) for one in session.joining(item)]
    seen: set[tuple[str, AppearanceRole]] = set()
    for one, role in named:
        if one.status.stays and (one.person, role) not in seen:
            seen.add((one.person, role))
            yield one, role
