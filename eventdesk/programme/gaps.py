"""What is missing before the programme can be printed. Pure: a snapshot in, findings out."""

from collections.abc import Iterator

from eventdesk.model.kinds import AppearanceStatus, ItemKind, OrganizationRole, SessionStatus
from eventdesk.model.snapshot import ForumSnapshot, Item, Session
from eventdesk.programme.balance import balance
from eventdesk.programme.findings import Finding, FindingKind, Severity
from eventdesk.programme.glance import Glance
from eventdesk.programme.languages import interpretation
from eventdesk.programme.needs import (
    MODERATED,
    NEEDS_NO_ROOM,
    NEEDS_NO_TITLE,
    SPOKEN,
    TITLED_TALKS,
    Common,
)
from eventdesk.programme.needs import common_to_all as common_to_all
from eventdesk.programme.places import Places
from eventdesk.programme.spans import planned_items
from eventdesk.programme.statuses import Invitations, Offices, absent_people, cancelled_session

# Kept, since looking a member up in its enum costs as much as the rest of a loop.
_CANCELLED, _PANEL = SessionStatus.CANCELLED, ItemKind.PANEL
_STAYS = (AppearanceStatus.INVITED, AppearanceStatus.CONFIRMED)
_HOSTS = frozenset({OrganizationRole.HOST, OrganizationRole.CO_HOST})


def gaps(snapshot: ForumSnapshot) -> tuple[Finding, ...]:
    """Missing titles, speakers, moderators, times, rooms, offices and interpretation; people and sessions whose
    state does not fit; and how the sides of a bilateral forum compare."""
    found = all_gaps(snapshot, Places(snapshot))
    return tuple(finding for finding in found if finding.severity is not Severity.SILENT)


def all_gaps(snapshot: ForumSnapshot, places: Places) -> Iterator[Finding]:
    """The gaps of the forum, of sessions, of people and of sides, in this order; silent ones too."""
    common = common_to_all(snapshot)
    glance = Glance(snapshot, common)
    yield from forum_gaps(snapshot, places)
    for index in glance.wanting:
        yield from session_gaps(snapshot, places, index, common)
    offices, invitations = Offices(snapshot.people), Invitations()
    if offices.anybody:
        for session in snapshot.sessions:
            offices.add(session)
    for index in glance.inviting:
        invitations.add(index, snapshot.sessions[index])
    yield from offices.gaps(snapshot, places)
    yield from invitations.gaps(snapshot, places)
    yield from balance(snapshot, places)


def session_gaps(snapshot: ForumSnapshot, places: Places, index: int, common: Common) -> Iterator[Finding]:
    """The gaps that one session shows by itself."""
    session = snapshot.sessions[index]
    if session.status is _CANCELLED:
        yield from cancelled_session(places, index, session)
        return
    for kind in _lacks(session, common):
        yield places.finding(kind, (places.session(index),))
    if session.items:
        for i, kind in _items(session):
            yield places.finding(kind, (places.item(index, i), places.session(index)))
        yield from interpretation(snapshot, places, index, session)
    yield from absent_people(places, index, session)


def forum_gaps(snapshot: ForumSnapshot, places: Places) -> Iterator[Finding]:
    """What the forum itself lacks."""
    forum = snapshot.forum
    missing = {
        FindingKind.FORUM_WITHOUT_TITLE: not forum.title and forum.series is None,
        FindingKind.FORUM_WITHOUT_DATE: forum.starts_on is None,
        FindingKind.FORUM_WITHOUT_VENUE: not forum.venue,
        FindingKind.FORUM_WITHOUT_HOST: not any(one.role in _HOSTS for one in forum.organizations),
        FindingKind.FORUM_WITHOUT_PRESS_CONTACT: not snapshot.press.contacts,
    }
    for kind, is_missing in missing.items():
        if is_missing:
            yield places.finding(kind, (places.forum(),))


def _lacks(session: Session, common: Common) -> Iterator[FindingKind]:
    if not session.title and session.kind not in NEEDS_NO_TITLE:
        yield FindingKind.SESSION_WITHOUT_TITLE
    if common.any_time and session.starts_at is None:
        yield FindingKind.SESSION_WITHOUT_TIME
    if common.any_room and session.room is None and session.kind not in NEEDS_NO_ROOM:
        yield FindingKind.SESSION_WITHOUT_ROOM
    if session.status is SessionStatus.TENTATIVE:
        yield FindingKind.SESSION_STILL_TENTATIVE
    if session.kind in MODERATED and session.items and not _is_moderated(session):
        yield FindingKind.SESSION_WITHOUT_MODERATOR


def _is_moderated(session: Session) -> bool:
    """Whether somebody leads it, or one of its items. One talk alone needs nobody."""
    running = list(planned_items(session))
    if len([item for item in running if item.kind in SPOKEN or item.kind is _PANEL]) < 2:
        return True
    return any(
        one is not None and one.status in _STAYS
        for one in (session.moderator, *(item.moderator for item in running))
    )


def _items(session: Session) -> Iterator[tuple[int, FindingKind]]:
    timed = any(_has_time(item) for item in planned_items(session))
    for i, item in enumerate(session.items):
        if item.status is _CANCELLED:
            continue
        if timed and not _has_time(item):
            yield i, FindingKind.TALK_WITHOUT_TIME
        if item.kind in TITLED_TALKS and not item.title:
            yield i, FindingKind.TALK_WITHOUT_TITLE
        if item.kind in SPOKEN and not any(one.status in _STAYS for one in item.speakers):
            yield i, FindingKind.TALK_WITHOUT_SPEAKER
        if item.kind is _PANEL:
            yield from ((i, kind) for kind in _panel(item, session))


def _has_time(item: Item) -> bool:
    return item.starts_at is not None or item.minutes is not None


def _panel(item: Item, session: Session) -> Iterator[FindingKind]:
    moderators = (item.moderator, session.moderator)
    if not any(one is not None and one.status in _STAYS for one in moderators):
        yield FindingKind.PANEL_WITHOUT_MODERATOR
    joined = item.presenters_join and any(session.presenters())
    if not joined and not any(one.status in _STAYS for one in item.panelists):
        yield FindingKind.PANEL_WITHOUT_PANELISTS
