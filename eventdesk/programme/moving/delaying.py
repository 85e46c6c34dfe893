"""A session starts late, or ends late: what that does to the rest of the day."""

from bisect import bisect_left
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from eventdesk.model.kinds import SessionKind
from eventdesk.model.plans import Note, NoteKind, Plan, TimeChange
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.clock import whole_minutes
from eventdesk.programme.moving.blocks import MINUTE, NONE, Block, Scope, Timeline, in_programme_order
from eventdesk.programme.moving.carried import carried_items
from eventdesk.programme.spans import Span


@dataclass(frozen=True, slots=True)
class DelayRules:
    """How the rest of the programme takes a delay; all lengths in minutes."""

    scope: Scope = Scope.ROOM
    breaks_absorb: bool = True
    shortest_break: int = 10
    """Breaks are shortened down to this; one that is shorter already stays as it is."""
    shortest_meal: int = 40
    shortest_session: int = 20
    """A session is cut short before a pinned one down to this; with less left it goes behind it."""
    changeover: int = 10
    """Up to so much time between two sessions stays; longer pauses absorb."""


def start_late(
    snapshot: ForumSnapshot, session: int, minutes: int, rules: DelayRules | None = None, *, at_end: bool = False
) -> Plan:
    """The session begins that many minutes late (`at_end`: ends so), and others make room only as far as needed.

    `session` is its place in the snapshot. Sessions that began after another had ended still do so, in the same
    room or (`Scope.DAY`) in any; the order of the programme stays but for what a pinned session makes impossible.
    Pinned sessions and items stay. Minutes are real ones also where the clock changes. Raises ValueError where
    `minutes` is below 1.
    """
    if minutes < 1:
        raise ValueError("a delay takes a minute at the least")
    line = Timeline(snapshot)
    target = next((block for block in line.blocks if block.session == session), None)
    if target is None or (at_end and target.length == NONE):
        return Plan(notes=(Note(NoteKind.NO_TIME, session),))
    if target.pinned:
        return Plan(notes=(Note(NoteKind.ALREADY_PINNED, session),))
    return _Delay(line, rules or DelayRules()).plan(target, minutes * MINUTE, at_end)


@dataclass(slots=True)
class _Delay:
    line: Timeline
    rules: DelayRules
    moved: list[tuple[Block, Span]] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def plan(self, target: Block, by: timedelta, at_end: bool) -> Plan:
        if at_end:
            self._place(target, target.start, target.length + by)
        else:
            self._place(target, target.start + by, target.length)
        for block in self.line.blocks:
            if block is not target and target.precedes(block):
                self._follow(block)
        return self._result()

    def _follow(self, block: Block) -> None:
        """Let a session begin no earlier than those before it allow."""
        earliest = block.start
        # The last ones first: what they ask for leaves little to look at.
        for before, span in reversed(self.moved):
            if before.precedes(block) and block.heeds(before, self.rules.scope):
                pause = min(block.start - before.end, self.rules.changeover * MINUTE)
                if span.end + pause > earliest:
                    earliest = max(earliest, span.end if self._between(before, block) else span.end + pause)
        if earliest <= block.start:
            return
        if block.pinned:
            self.notes.append(Note(NoteKind.PINNED, block.session))
        else:
            self._place(block, earliest, block.length)

    def _between(self, before: Block, after: Block) -> bool:
        """Whether another session takes place between the two: then the time between them is no changeover."""
        blocks, scope = self.line.blocks, self.rules.scope
        place = bisect_left(blocks, before.end, key=lambda block: block.start)
        while place < len(blocks) and blocks[place].start < after.start:
            block = blocks[place]
            if block.precedes(after) and block.heeds(before, scope) and block.heeds(after, scope):
                return True
            place += 1
        return False

    def _place(self, block: Block, start: datetime, length: timedelta) -> None:
        """Put the block at the first place from `start` on that the pinned sessions leave to it."""
        walls = [other for other in self.line.blocks if other.pinned and _in_the_way(other, block)]
        span, cut, behind = self._fit(block, start, length, walls)
        if span != (block.start, block.end):
            self.moved.append((block, span))
        if behind is not None:
            self.notes.append(Note(NoteKind.PUT_BEHIND, block.session, other=behind.session))
        lost = whole_minutes(length - (span.end - span.start))
        if cut is not None:
            self.notes.append(Note(NoteKind.CUT_SHORT, block.session, minutes=lost, other=cut.session))
        elif lost:
            self.notes.append(Note(NoteKind.BREAK_SHORTENED, block.session, minutes=lost))

    def _fit(
        self, block: Block, start: datetime, length: timedelta, walls: list[Block]
    ) -> tuple[Span, Block | None, Block | None]:
        """Where it goes, the pinned block that cuts it short, and the one it went behind."""
        least, behind = self._least(block, length), None
        while True:
            span = self._absorbed(block, start, length)
            if span != (block.start, block.end):
                span = self.line.first_writable(block, span)
                start = span.start
            wall = next((one for one in walls if one.start < span.end and one.end > start), None)
            if wall is None:
                return span, None, behind
            # Behind a first wall the length is whole again; before one, what is left may do.
            if wall.start - start >= least > NONE and self.line.writable(block, Span(start, wall.start)):
                return Span(start, wall.start), wall, behind
            start, behind = wall.end, wall

    def _absorbed(self, block: Block, start: datetime, length: timedelta) -> Span:
        """A break keeps its end as long as it may get shorter; anything else keeps its length."""
        if not self._absorbs(block):
            return Span(start, start + length)
        shortest = min(length, self._shortest(block))
        return Span(start, min(start + length, max(start + shortest, block.end)))

    def _absorbs(self, block: Block) -> bool:
        return self.rules.breaks_absorb and self.line.is_break(block)

    def _shortest(self, block: Block) -> timedelta:
        meal = self.line.kind(block) is SessionKind.MEAL
        return (self.rules.shortest_meal if meal else self.rules.shortest_break) * MINUTE

    def _least(self, block: Block, length: timedelta) -> timedelta:
        """How short it may be before a pinned session; one that ends late was planned shorter anyway."""
        if length > block.length:
            return block.length
        shortest = self._shortest(block) if self.line.is_break(block) else self.rules.shortest_session * MINUTE
        return min(length, shortest)

    def _result(self) -> Plan:
        changes: list[TimeChange] = []
        for block, span in self.moved:
            change = self.line.session_change(block, span)
            changes += [change] if change is not None else []
            if span.start != block.start:
                items, notes = carried_items(self.line, block.session, span.start - block.start)
                changes += items
                self.notes += notes
        return Plan(in_programme_order(changes), tuple(self.notes))


def _in_the_way(pinned: Block, block: Block) -> bool:
    """Whether the pinned one bars the other: in the same room, and not overlapped already."""
    return pinned.shares_room(block) and (pinned.precedes(block) or block.precedes(pinned))
