"""What is missing before the programme can be printed. Pure: a snapshot in, findings out."""

from collections.abc import Iterator

from eventdesk.model.kinds import AppearanceStatus, ItemKind, OrganizationRole, SessionKind, SessionStatus
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Session
from eventdesk.programme.balance import balance
from eventdesk.programme.findings import Finding, FindingKind, Severity
from eventdesk.programme.languages import interpretation
from eventdesk.programme.places import Places
from eventdesk.programme.spans import planned_items
from eventdesk.programme.statuses import cancelled_session, only_invited

# What these are is said by their kind alone.
_NEEDS_NO_TITLE = frozenset({SessionKind.OPENING, SessionKind.BREAK, SessionKind.MEAL, SessionKind.CLOSING})
# A break without a room is everywhere.
_NEEDS_NO_ROOM = frozenset({SessionKind.BREAK, SessionKind.MEAL, SessionKind.SOCIAL})
_MODERATED = frozenset({SessionKind.SESSION, SessionKind.PANEL})
_TITLED_TALKS = frozenset({ItemKind.PRESENTATION, ItemKind.KEYNOTE})
_SPEECHES = frozenset(
    {
        ItemKind.OPENING_SPEECH,
        ItemKind.WELCOME_SPEECH,
        ItemKind.CONGRATULATORY_SPEECH,
        ItemKind.CLOSING_REMARKS,
    }
)
# Kept, since looking a member up in its enum costs as much as the rest of a loop.
_CANCELLED, _PANEL = SessionStatus.CANCELLED, ItemKind.PANEL
_STAYS = (AppearanceStatus.INVITED, AppearanceStatus.CONFIRMED)
_SPOKEN = _TITLED_TALKS | _SPEECHES
_HOSTS = frozenset({OrganizationRole.HOST, OrganizationRole.CO_HOST})


def gaps(snapshot: ForumSnapshot) -> tuple[Finding, ...]:
    """Missing titles, speakers, moderators, times, rooms, offices and interpretation; people and sessions whose
    state does not fit; and how the sides of a bilateral forum compare."""
    return tuple(finding for finding in all_gaps(snapshot) if finding.severity is not Severity.SILENT)


def all_gaps(snapshot: ForumSnapshot) -> Iterator[Finding]:
    """Every gap, silent ones too."""
    places = Places(snapshot)
    yield from _forum(snapshot, places)
    any_time = any(session.starts_at is not None for _, session in _running(snapshot))
    any_room = any(session.room is not None for _, session in _running(snapshot))
    for index, session in enumerate(snapshot.sessions):
        if session.status is _CANCELLED:
            yield from cancelled_session(places, index, session)
        else:
            yield from _session(places, index, session, any_time, any_room)
            yield from interpretation(snapshot, places, index, session)
    yield from _people(snapshot, places)
    yield from balance(snapshot, places)


def _forum(snapshot: ForumSnapshot, places: Places) -> Iterator[Finding]:
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


def _running(snapshot: ForumSnapshot) -> Iterator[tuple[int, Session]]:
    for index, session in enumerate(snapshot.sessions):
        if session.status is not _CANCELLED:
            yield index, session


# Sessions


def _session(places: Places, index: int, session: Session, any_time: bool, any_room: bool) -> Iterator[Finding]:
    for kind in _lacks(session, any_time, any_room):
        yield places.finding(kind, (places.session(index),))
    for i, kind in _items(session):
        yield places.finding(kind, (places.item(index, i), places.session(index)))


def _lacks(session: Session, any_time: bool, any_room: bool) -> Iterator[FindingKind]:
    if not session.title and session.kind not in _NEEDS_NO_TITLE:
        yield FindingKind.SESSION_WITHOUT_TITLE
    if any_time and session.starts_at is None:
        yield FindingKind.SESSION_WITHOUT_TIME
    if any_room and session.room is None and session.kind not in _NEEDS_NO_ROOM:
        yield FindingKind.SESSION_WITHOUT_ROOM
    if session.status is SessionStatus.TENTATIVE:
        yield FindingKind.SESSION_STILL_TENTATIVE
    if session.kind in _MODERATED and session.items and not _is_moderated(session):
        yield FindingKind.SESSION_WITHOUT_MODERATOR


def _is_moderated(session: Session) -> bool:
    """Whether somebody leads it, or one of its items. One talk alone needs nobody."""
    running = list(planned_items(session))
    if len([item for item in running if item.kind in _SPOKEN or item.kind is _PANEL]) < 2:
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
        if item.kind in _TITLED_TALKS and not item.title:
            yield i, FindingKind.TALK_WITHOUT_TITLE
        if item.kind in _SPOKEN and not any(one.status in _STAYS for one in item.speakers):
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


# People


def _people(snapshot: ForumSnapshot, places: Places) -> Iterator[Finding]:
    on_page: list[tuple[int, int, Appearance]] = []
    behind: list[tuple[int, int, Appearance]] = []
    for index, session in _running(snapshot):
        _add_appearances(index, session, on_page)
        # They are with the session, but only a crew's sheet names them.
        behind += [(index, -1, one) for one in (session.mc, *session.interpreters) if one is not None]
    everyone = [*on_page, *behind]
    yield from _absent_people(snapshot, places, everyone)
    yield from only_invited(snapshot, places, everyone)
    yield from _offices(snapshot, places, on_page)


def _add_appearances(index: int, session: Session, found: list[tuple[int, int, Appearance]]) -> None:
    """Add everyone of the session, with its number and that of the item (-1: the session itself)."""
    if session.moderator is not None:
        found.append((index, -1, session.moderator))
    for i, item in enumerate(session.items):
        if item.status is not _CANCELLED:
            if item.moderator is not None:
                found.append((index, i, item.moderator))
            for appearance in item.speakers:
                found.append((index, i, appearance))
            for appearance in item.panelists:
                found.append((index, i, appearance))


def _absent_people(
    snapshot: ForumSnapshot, places: Places, appearing: list[tuple[int, int, Appearance]]
) -> Iterator[Finding]:
    if all(one.status in _STAYS for _, _, one in appearing):
        return
    replaced = {(s, i, one.replaces) for s, i, one in appearing if one.replaces and one.status in _STAYS}
    numbers = {person.id: number for number, person in enumerate(snapshot.people)}
    seen: set[tuple[int, int, str]] = set()
    for s, i, one in appearing:
        place = (s, i, one.person)
        if one.status in _STAYS or place in replaced or place in seen or one.person not in numbers:
            continue
        seen.add(place)
        where = (places.person(numbers[one.person]), places.item_or_session(s, i))
        basis = (one.status.value,)
        yield places.finding(FindingKind.ABSENT_PERSON_ON_PAGE, where, basis=basis)


def _offices(
    snapshot: ForumSnapshot, places: Places, appearing: list[tuple[int, int, Appearance]]
) -> Iterator[Finding]:
    without_position: set[str] = set()
    without_organization: set[str] = set()
    for _, _, one in appearing:
        if one.status in _STAYS:
            if one.credited_as is None or not one.credited_as.position:
                without_position.add(one.person)
            if one.credited_as is None or one.credited_as.organization is None:
                without_organization.add(one.person)
    for number, person in enumerate(snapshot.people):
        if person.id in without_position and not person.position:
            yield places.finding(FindingKind.PERSON_WITHOUT_POSITION, (places.person(number),))
        if person.id in without_organization and person.organization is None:
            yield places.finding(FindingKind.PERSON_WITHOUT_ORGANIZATION, (places.person(number),))
