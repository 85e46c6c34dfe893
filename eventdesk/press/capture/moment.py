"""Where the forum is by the clock, and who may be speaking there."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from eventdesk.model.kinds import ItemKind, SessionStatus
from eventdesk.model.ordering import ordered
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Session

# What is said is often written down in the break after it.
_AFTERWARDS = timedelta(minutes=30)
_QUIET = (ItemKind.BREAK, ItemKind.PHOTO)


@dataclass(frozen=True, slots=True)
class Moment:
    """The session that is on (or was, just before), and its item where the items have times."""

    session: Session
    item: Item | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who may be quoted: at an item, at the session itself, or (both None) anywhere."""

    person: str
    item: Item | None = None
    session: Session | None = None


def moment_at(snapshot: ForumSnapshot, now: datetime) -> Moment | None:
    """Where the forum is at `now`, wall time at its time zone.

    Of sessions side by side the first in the order of the programme. In a break it is the session before, for
    half an hour; else the next of that day; None where no session of the day has a time.
    """
    sessions = [session for session in ordered(snapshot).sessions if _is_on_stage(session)]
    on = [session for session in sessions if session.starts_at <= now < _end(session)]  # type: ignore[operator]
    if on:
        return Moment(on[0], _item_at(on[0], now))
    over = [session for session in sessions if _end(session) <= now <= _end(session) + _AFTERWARDS]
    if over:
        return Moment(max(over, key=_end))
    coming = [each for each in sessions if each.starts_at is not None and each.starts_at.date() == now.date()]
    later = [session for session in coming if session.starts_at is not None and session.starts_at > now]
    if later:
        return Moment(later[0])
    return Moment(coming[-1]) if coming else None


def _is_on_stage(session: Session) -> bool:
    speaks = bool(session.items) or session.moderator is not None
    return session.status is not SessionStatus.CANCELLED and session.starts_at is not None and speaks


def _end(session: Session) -> datetime:
    assert session.starts_at is not None
    if session.ends_at is not None:
        return session.ends_at
    minutes = session.minutes or sum(item.minutes or 0 for item in session.items) or 60
    return session.starts_at + timedelta(minutes=minutes)


def _item_at(session: Session, now: datetime) -> Item | None:
    """The item by its own start, else by the minutes of those before it; None where neither tells."""
    assert session.starts_at is not None
    found, start = None, session.starts_at
    for item in session.items:
        if item.status is SessionStatus.CANCELLED:
            continue
        start = item.starts_at or start
        if start <= now:
            found = item
        if item.minutes is None and item.starts_at is None:
            return found if item.starts_at is not None else None
        start += timedelta(minutes=item.minutes or 0)
    return found


def speakers_at(snapshot: ForumSnapshot, moment: Moment | None) -> tuple[Speaker, ...]:
    """Everybody who may be quoted, the likeliest first: at the item, in its session, then all the others.

    Each person once, with the place where they are likeliest to have spoken.
    """
    found: dict[str, Speaker] = {}
    if moment is not None:
        if moment.item is not None:
            for person in _people(moment.session, moment.item):
                found.setdefault(person, Speaker(person, moment.item, moment.session))
        for item in moment.session.items:
            if item.kind not in _QUIET and item.status is not SessionStatus.CANCELLED:
                for person in _people(moment.session, item):
                    found.setdefault(person, Speaker(person, item, moment.session))
        for one in (moment.session.moderator, moment.session.mc):
            if one is not None and one.status.stays:
                found.setdefault(one.person, Speaker(one.person, None, moment.session))
    for row in snapshot.people:
        found.setdefault(row.id, Speaker(row.id))
    return tuple(found.values())


def _people(session: Session, item: Item) -> Iterator[str]:
    joining: Iterator[Appearance] = session.joining(item)
    for one in (*item.appearances(), *joining):
        if one.status.stays:
            yield one.person
