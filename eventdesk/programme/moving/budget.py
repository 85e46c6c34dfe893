"""The minute budget of a session: what its items take, and what there is."""

from collections import Counter
from dataclasses import dataclass

from eventdesk.model.kinds import ItemKind
from eventdesk.model.snapshot import Session
from eventdesk.programme.clock import Clock
from eventdesk.programme.moving.blocks import MINUTE
from eventdesk.programme.spans import planned_items, session_span

_WORDS = {
    ItemKind.OPENING_SPEECH: ("opening speech", "opening speeches"),
    ItemKind.WELCOME_SPEECH: ("welcome", "welcomes"),
    ItemKind.CONGRATULATORY_SPEECH: ("congratulatory speech", "congratulatory speeches"),
    ItemKind.KEYNOTE: ("keynote", "keynotes"),
    ItemKind.PRESENTATION: ("talk", "talks"),
    ItemKind.PANEL: ("panel", "panels"),
    ItemKind.DISCUSSION: ("discussion", "discussions"),
    ItemKind.QUESTIONS: ("questions", "rounds of questions"),
    ItemKind.CEREMONY: ("ceremony", "ceremonies"),
    ItemKind.PHOTO: ("photo", "photos"),
    ItemKind.PERFORMANCE: ("performance", "performances"),
    ItemKind.BREAK: ("break", "breaks"),
    ItemKind.ANNOUNCEMENT: ("announcement", "announcements"),
    ItemKind.CLOSING_REMARKS: ("closing remarks", "closing remarks"),
}


@dataclass(frozen=True, slots=True)
class BudgetPart:
    """Items of one kind and one length; `minutes` is that of each, None where it is not planned."""

    kind: ItemKind
    count: int
    minutes: int | None


@dataclass(frozen=True, slots=True)
class Budget:
    """`planned` is what all items with a length take, `available` what the session has (None: not known)."""

    parts: tuple[BudgetPart, ...]
    planned: int
    available: int | None

    @property
    def over(self) -> int:
        """Minutes too many; below zero: still free. 0 where it is not known what there is."""
        return 0 if self.available is None else self.planned - self.available

    @property
    def unplanned(self) -> int:
        """How many items have no length."""
        return sum(part.count for part in self.parts if part.minutes is None)

    @property
    def sentence(self) -> str:
        """“4 talks × 15 + panel 40 = 100 of 90”, in English."""
        parts = [_part(part) for part in self.parts if part.minutes is not None]
        of = f" of {self.available}" if self.available is not None else ""
        total = f"{self.planned}{of}"
        bare = f", {self.unplanned} without a length" if self.unplanned else ""
        return (f"{' + '.join(parts)} = {total}" if parts else total) + bare


def budget(session: Session, clock: Clock) -> Budget:
    """The budget of a session. `clock` is the forum's (`forum_clock`): lengths are real minutes.

    Cancelled items take nothing. A session without times has its planned length.
    """
    counts = Counter((item.kind, item.minutes) for item in planned_items(session))
    parts = tuple(BudgetPart(kind, count, minutes) for (kind, minutes), count in counts.items())
    planned = sum(part.count * (part.minutes or 0) for part in parts)
    return Budget(parts, planned, _available(session, clock))


def _available(session: Session, clock: Clock) -> int | None:
    if session.starts_at is None or session.ends_at is None:
        return session.minutes
    span = session_span(session, clock)
    return (span.end - span.start) // MINUTE if span is not None else None


def _part(part: BudgetPart) -> str:
    one, several = _WORDS[part.kind]
    return f"{one} {part.minutes}" if part.count == 1 else f"{part.count} {several} × {part.minutes}"
