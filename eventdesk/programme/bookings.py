"""Who and what a programme takes up, and when: gathered in one pass over its sessions."""

from collections import defaultdict
from collections.abc import Iterator

from eventdesk.model.kinds import AppearanceStatus, SessionStatus
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Session
from eventdesk.programme.clock import forum_clock
from eventdesk.programme.places import Places
from eventdesk.programme.spans import Span, Use, item_spans, session_span

_CANCELLED = SessionStatus.CANCELLED
_STAYS = (AppearanceStatus.INVITED, AppearanceStatus.CONFIRMED)


class Bookings:
    """Cancelled sessions and items, and appearances declined or cancelled, take no time."""

    def __init__(self, snapshot: ForumSnapshot) -> None:
        self.snapshot = snapshot
        self.clock = forum_clock(snapshot)
        self.places = Places(snapshot)
        self.spans: list[Span | None] = []
        """For each session its time, or None where it has none or is cancelled."""
        self.rooms: dict[str, list[Use]] = defaultdict(list)
        self.people: dict[str, list[Use]] = defaultdict(list)
        for index, session in enumerate(snapshot.sessions):
            span = None
            if session.status is not _CANCELLED:
                span = session_span(session, self.clock)
            self.spans.append(span)
            if span is not None:
                self._book(index, session, span)

    def running(self) -> Iterator[tuple[int, Session]]:
        """The sessions that are not cancelled."""
        for index, session in enumerate(self.snapshot.sessions):
            if session.status is not _CANCELLED:
                yield index, session

    def _book(self, index: int, session: Session, span: Span) -> None:
        if session.room is not None:
            self.rooms[session.room].append(Use(span.start, span.end, index, -1, True, False))
        if session.moderator is not None:
            self._person(session.moderator, Use(span.start, span.end, index, -1, False, True))
        if not session.items:
            return
        for i, own in enumerate(item_spans(session, span, self.clock)):
            item = session.items[i]
            if item.status is _CANCELLED:
                continue
            exact = own is not None
            start, end = own or span
            if item.moderator is not None:
                self._person(item.moderator, Use(start, end, index, i, exact, True))
            if item.speakers or item.panelists:
                use = Use(start, end, index, i, exact, False)
                for appearance in item.speakers:
                    self._person(appearance, use)
                for appearance in item.panelists:
                    self._person(appearance, use)

    def _person(self, appearance: Appearance, use: Use) -> None:
        if appearance.status in _STAYS:
            self.people[appearance.person].append(use)
