"""A quick look over a programme for gaps: which sessions may lack something, and in which invited people stand.

Most sessions of a large programme are whole. The glance passes these over by a few comparisons each, so that
rules are asked only of the others. What it points at may turn out to be whole; what it passes over is (a test
compares the two on random programmes).
"""

from eventdesk.model.kinds import AppearanceStatus, ForumPhase, ItemKind, SessionStatus
from eventdesk.model.snapshot import ForumSnapshot, Item, Session
from eventdesk.model.text import base_language
from eventdesk.programme.findings import FindingKind, Severity
from eventdesk.programme.gathering import appearing
from eventdesk.programme.needs import MODERATED, NEEDS_NO_ROOM, NEEDS_NO_TITLE, SPOKEN, TITLED_TALKS, Common

_CONFIRMED, _INVITED = AppearanceStatus.CONFIRMED, AppearanceStatus.INVITED
_TAKES_PLACE, _CANCELLED = SessionStatus.CONFIRMED, SessionStatus.CANCELLED
_PANEL = ItemKind.PANEL


class Glance:
    """The numbers of sessions, in order: `wanting` are to be looked at closely, `inviting` hold people invited."""

    def __init__(self, snapshot: ForumSnapshot, common: Common) -> None:
        phase = snapshot.forum.phase
        self._moderators_told = _told(FindingKind.SESSION_WITHOUT_MODERATOR, phase)
        self._tentative_told = _told(FindingKind.SESSION_STILL_TENTATIVE, phase)
        self._common = common
        self._audience = frozenset(map(base_language, snapshot.languages))
        telling = (person for person in snapshot.people if person.languages)
        self._known = {person.id: frozenset(map(base_language, person.languages)) for person in telling}
        self._understood_in: dict[tuple[str, tuple[str, ...]], frozenset[str]] = {}
        self.wanting: list[int] = []
        self.inviting: list[int] = []
        for index, session in enumerate(snapshot.sessions):
            self._look(index, session)

    def _look(self, index: int, session: Session) -> None:
        status = session.status
        if status is _CANCELLED:
            self.wanting.append(index)
            return
        settled = _settled(session)
        if settled is not _CONFIRMED:
            self.inviting.append(index)
        tentative = status is not _TAKES_PLACE and self._tentative_told
        if settled is None or tentative or not self._whole(session):
            self.wanting.append(index)

    def _whole(self, session: Session) -> bool:
        """Whether a session that takes place, with people who all come or may come, has what it needs."""
        kind, common, items = session.kind, self._common, session.items
        if (
            (not session.title and kind not in NEEDS_NO_TITLE)
            or (common.any_time and session.starts_at is None)
            or (common.any_room and session.room is None and kind not in NEEDS_NO_ROOM)
        ):
            return False
        if self._moderators_told and len(items) > 1 and session.moderator is None and kind in MODERATED:
            return False
        timed = untimed = False
        for item in items:
            if item.status is _CANCELLED:
                continue
            if item.starts_at is None and item.minutes is None:
                untimed = True
            else:
                timed = True
            if not _item_whole(session, item) or (item.language and not self._understood(session, item)):
                return False
        return not (timed and untimed)

    def _understood(self, session: Session, item: Item) -> bool:
        """Whether the audience and everyone in the item knows its language, or one it is interpreted into."""
        key = (item.language, session.interpretation)
        understood = self._understood_in.get(key)
        if understood is None:
            tags = (item.language, *session.interpretation)
            understood = self._understood_in[key] = frozenset(map(base_language, tags))
        if not understood >= self._audience:
            return False
        known = self._known
        if not known:
            return True
        people = [*item.speakers, *item.panelists]
        if item.moderator is not None:
            people.append(item.moderator)
        return not any(one.person in known and understood.isdisjoint(known[one.person]) for one in people)


def _item_whole(session: Session, item: Item) -> bool:
    kind = item.kind
    if kind in SPOKEN:
        return bool(item.speakers) and (kind not in TITLED_TALKS or bool(item.title))
    if kind is _PANEL:
        return bool(item.panelists) and (item.moderator is not None or session.moderator is not None)
    return True


def _settled(session: Session) -> AppearanceStatus | None:
    """Confirmed where everybody is, invited where some are only that, None where some are neither."""
    settled = _CONFIRMED
    for one in appearing(session):
        status = one.status
        if status is not _CONFIRMED:
            if status is not _INVITED:
                return None
            settled = _INVITED
    return settled


def _told(kind: FindingKind, phase: ForumPhase) -> bool:
    return kind.severity_in(phase) is not Severity.SILENT
