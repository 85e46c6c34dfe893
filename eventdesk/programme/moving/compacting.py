"""Compact a day: sessions move earlier until no gap is left between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from eventdesk.model.plans import Note, NoteKind, Plan, TimeChange
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.moving.blocks import MINUTE, Block, Scope, Timeline, in_programme_order
from eventdesk.programme.moving.carried import carried_items
from eventdesk.programme.spans import Span


@dataclass(frozen=True, slots=True)
class CompactRules:
    """How gaps are closed."""

    scope: Scope = Scope.DAY
    """DAY moves the rooms together, so that parallel sessions stay parallel; ROOM each room by itself."""
    room: str | None = None
    """With ROOM: move only sessions of the room of this id; None: those of all rooms."""
    changeover: int = 0
    """Minutes that stay between two sessions, where there were as many."""


def compact_day(snapshot: ForumSnapshot, day: date, rules: CompactRules | None = None) -> Plan:
    """Move the sessions that begin on `day` (wall time) earlier, until each follows those before it.

    The first sessions keep their starts, breaks and sessions their lengths, pinned ones their times. A session in
    several rooms follows the latest of them. Doing it twice changes nothing more.
    """
    line = Timeline(snapshot)
    compacting = _Compacting(line, day, rules or CompactRules())
    spans = compacting.run()
    changes: list[TimeChange] = []
    notes: list[Note] = [Note(NoteKind.PINNED, number) for number in compacting.kept(spans)]
    for block in line.blocks:
        span = spans[block.session]
        change = line.session_change(block, span)
        if change is not None:
            items, about = carried_items(line, block.session, span.start - block.start)
            changes += [change, *items]
            notes += about
    if not changes:
        notes.append(Note(NoteKind.NOTHING_TO_DO))
    return Plan(in_programme_order(changes), tuple(notes))


@dataclass(slots=True)
class _Compacting:
    line: Timeline
    day: date
    rules: CompactRules

    def run(self) -> dict[int, Span]:
        """The sessions' new times, by session."""
        spans = {block.session: Span(block.start, block.end) for block in self.line.blocks}
        while True:
            # Moved apart, two that overlapped may follow each other now; so again, until nothing moves.
            closer = self._once(spans)
            if closer == spans:
                return spans
            spans = closer

    def _once(self, spans: dict[int, Span]) -> dict[int, Span]:
        moved = dict(spans)
        order = sorted(self.line.blocks, key=lambda block: (spans[block.session], block.session))
        for place, block in enumerate(order):
            if self._may_move(block):
                earliest = self._earliest(block, order[:place], spans, moved)
                moved[block.session] = self._moved(block, spans[block.session], earliest)
        return moved

    def _may_move(self, block: Block) -> bool:
        if block.pinned or not self._of_day(block):
            return False
        return self.rules.scope is Scope.DAY or self.rules.room is None or self.rules.room in block.rooms

    def _of_day(self, block: Block) -> bool:
        start = self.line.snapshot.sessions[block.session].starts_at
        return start is not None and start.date() == self.day

    def _earliest(
        self, block: Block, before: Sequence[Block], spans: dict[int, Span], moved: dict[int, Span]
    ) -> Span | None:
        """The span from where it may begin; None where nothing of the day comes before it."""
        here, follows, start = spans[block.session], False, None
        for other in before:
            there = spans[other.session]
            if there.end <= here.start and block.heeds(other, self.rules.scope):
                follows = follows or self._of_day(other)
                gap = min(here.start - there.end, self.rules.changeover * MINUTE)
                end = moved[other.session].end + gap
                start = end if start is None else max(start, end)
        return Span(start, start + (here.end - here.start)) if follows and start is not None else None

    def _moved(self, block: Block, here: Span, earliest: Span | None) -> Span:
        if earliest is None or earliest.start >= here.start:
            return here
        span = self.line.first_writable(block, earliest)
        return span if span.start < here.start else here

    def kept(self, spans: dict[int, Span]) -> list[int]:
        """The pinned sessions of the day that a gap is left before."""
        kept: list[int] = []
        for block in self.line.blocks:
            if block.pinned and self._of_day(block):
                before = [other for other in self.line.blocks if other is not block]
                earliest = self._earliest(block, before, spans, spans)
                kept += [block.session] if earliest is not None and earliest.start < block.start else []
        return kept
