"""What a block of the timetable says: plain strings made from a session, in the language of the window's data."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from msgspec import structs

from eventdesk.desktop.pages.programme.words import PAUSES, short_date, tr, wall_time, word
from eventdesk.desktop.pages.timetable.board import ASSUMED, Block, length_of
from eventdesk.desktop.pages.timetable.plans import Planned
from eventdesk.desktop.pages.timetable.wall import WallClock
from eventdesk.model.kinds import ItemKind, SessionKind, SessionStatus
from eventdesk.model.ordering import in_order
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Session
from eventdesk.programme.clock import forum_clock
from eventdesk.programme.moving.budget import Budget, budget

_NAMED = frozenset(set(SessionKind) - {SessionKind.SESSION, SessionKind.PANEL, SessionKind.OTHER})
"""Kinds that need no title: a break is called a break."""


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item inside a block: when it begins (empty where that is not known), and what it is."""

    minute: int | None
    time: str
    text: str
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class BlockText:
    """`hint` tells that the title is a remark on what is missing."""

    title: str
    time: str
    minutes: int
    details: str
    items: tuple[ItemLine, ...]
    track: str
    budget: str = ""
    """`4 × 15 + 40 = 100 of 90 min`; empty where no item has a length."""
    total: str = ""
    """`100 of 90 min` alone."""
    over: int = 0
    """Minutes that its items take more than there is."""
    hint: bool = False
    pause: bool = False
    pinned: bool = False
    status: SessionStatus = SessionStatus.CONFIRMED


class Texts:
    """The texts of one snapshot in one language, each made when it is needed first."""

    def __init__(
        self, snapshot: ForumSnapshot, language: str, clock: WallClock, before: "Texts | None" = None
    ) -> None:
        """`before`, the texts of the snapshot before, gives those of sessions that are the same still."""
        self.snapshot, self.language, self._clock = snapshot, language, clock
        self._made: dict[str, tuple[Session, BlockText]] = {}
        if before is not None and before.language == language and before.snapshot.people == snapshot.people:
            self._made = before._made
        self._points = forum_clock(snapshot)

    def of(self, session: Session) -> BlockText:
        found = self._made.get(session.uid)
        if found is None or found[0] is not session:
            found = self._made[session.uid] = (session, self._make(session))
        return found[1]

    def planned(self, plan: Planned) -> BlockText:
        """The text as it would be at other times."""
        session = structs.replace(plan.session, starts_at=plan.starts_at, ends_at=plan.ends_at)
        text = self.of(plan.session)
        minutes = length_of(session, self._clock) or ASSUMED
        return replace(text, time=time_span(plan.starts_at, plan.ends_at), minutes=minutes, items=())

    def budget(self, session: Session) -> Budget:
        """What its items take of the minutes it has."""
        return budget(session, self._points)

    def title(self, session: Session) -> str:
        title = self.snapshot.pick(session.title, self.language)
        return title or (word(session.kind) if session.kind in _NAMED else tr("No title"))

    def room(self, room: str) -> str:
        return self.snapshot.pick(self.snapshot.room(room).name, self.language) if room else tr("No room")

    def rooms(self, rooms: tuple[str, ...]) -> str:
        """`Hall A`, `Hall A, Hall B`, or for more of them their number."""
        if len(rooms) == len(self.snapshot.rooms) > 1:
            return tr("All rooms")
        if len(rooms) > 2:
            return tr("{count} rooms").format(count=len(rooms))
        return ", ".join(map(self.room, rooms)) if rooms else tr("No room")

    def _make(self, session: Session) -> BlockText:
        named = bool(session.title) or session.kind in _NAMED
        planned = self.budget(session)
        return BlockText(
            title=self.title(session),
            time=time_span(session.starts_at, session.ends_at),
            minutes=length_of(session, self._clock) or ASSUMED,
            details=self._details(session),
            items=tuple(self._items(session)),
            track=self.snapshot.pick(session.track, self.language),
            budget=budget_line(planned),
            total=total_line(planned) if budget_line(planned) else "",
            over=planned.over,
            hint=not named,
            pause=session.kind in PAUSES,
            pinned=session.pinned,
            status=session.status,
        )

    def _details(self, session: Session) -> str:
        parts = [] if session.status is SessionStatus.CONFIRMED else [word(session.status)]
        parts.append(self.snapshot.pick(session.theme, self.language))
        if session.moderator is not None and session.moderator.status.stays:
            parts.append(tr("moderated by {name}").format(name=self._name(session.moderator)))
        return "  ·  ".join(part for part in parts if part)

    def _items(self, session: Session) -> Iterator[ItemLine]:
        at = session.starts_at
        for item in in_order(session.items):
            at = item.starts_at or at
            cancelled = item.status is SessionStatus.CANCELLED
            shown = at if not cancelled or item.starts_at is not None else None
            minute = None
            if shown is not None and session.starts_at is not None:
                minute = (shown - session.starts_at).days * 1440 + (shown - session.starts_at).seconds // 60
            yield ItemLine(minute, wall_time(shown) if shown else "", self._item(item), cancelled)
            if not cancelled:
                at = self._clock.plus(at, item.minutes) if at is not None and item.minutes else None

    def _item(self, item: Item) -> str:
        title = self.snapshot.pick(item.title, self.language)
        people = [*item.speakers, *item.panelists]
        names = ", ".join(self._name(who) for who in people[:3] if who.status.stays)
        if len(people) > 3:
            names = tr("{names} and {count} more").format(names=names, count=len(people) - 3)
        if not title and (not names or item.kind is not ItemKind.PRESENTATION):
            title = word(item.kind)
        return " — ".join(part for part in (title, names) if part)

    def _name(self, who: Appearance) -> str:
        return self.snapshot.pick(self.snapshot.person(who.person).name, self.language) or who.person

    def spoken(self, block: Block) -> str:
        """The whole block for a screen reader."""
        text = self.of(block.session)
        parts = [text.title, short_date(block.day), text.time, minutes_long(text.minutes)]
        parts.append(self.rooms(block.session.rooms))
        parts += [tr("pinned")] if text.pinned else []
        parts += [text.details, text.track]
        parts += [self.spoken_items(len(text.items))] if text.items else []
        return ", ".join(part for part in parts if part)

    def spoken_items(self, count: int) -> str:
        return tr("1 item") if count == 1 else tr("{count} items").format(count=count)


def time_span(start: datetime | None, end: datetime | None) -> str:
    """`09:30–10:30`; `23:00–01:00 +1` where it ends on the next day."""
    if start is None:
        return ""
    if end is None:
        return wall_time(start)
    days = (end.date() - start.date()).days
    return f"{wall_time(start)}–{wall_time(end)}" + (f" +{days}" if days > 0 else "")


def budget_line(planned: Budget, *, words: bool = False) -> str:
    """`4 × 15 + 40 = 100 of 90 min`, with what the parts are where `words`; empty where nothing is planned."""
    parts = []
    for part in planned.parts:
        if part.minutes is not None:
            said = f"{part.count} × {part.minutes}" if part.count > 1 else str(part.minutes)
            parts.append(f"{word(part.kind)} {said}" if words else said)
    if not parts:
        return ""
    total = total_line(planned)
    left = " + ".join(parts)
    return total if left == str(planned.planned) and not words else f"{left} = {total}"


def total_line(planned: Budget) -> str:
    """`100 of 90 min`; `1 h 40 min` where it is not known how much there is."""
    if planned.available is None:
        return minutes_long(planned.planned)
    return tr("{used} of {minutes} min").format(used=planned.planned, minutes=planned.available)


def minutes_long(minutes: int) -> str:
    """`45 min`, `2 h`, `1 h 30 min`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{minutes} min").format(minutes=rest)
    if not rest:
        return tr("{hours} h").format(hours=hours)
    return tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)
