"""What is missing before the programme can be printed. Pure: a snapshot in, findings out."""

from collections.abc import Callable, Iterator

from eventdesk.model.kinds import AppearanceStatus, ItemKind, OrganizationRole, SessionKind, SessionStatus
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Session
from eventdesk.programme.findings import Finding, FindingKind
from eventdesk.programme.places import Places
from eventdesk.programme.spans import planned_items

# What these are is said by their kind alone.
_NEEDS_NO_TITLE = frozenset({SessionKind.OPENING, SessionKind.BREAK, SessionKind.MEAL, SessionKind.CLOSING})
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
    """Missing titles, speakers, moderators, times and offices, and absent people who are still named."""
    findings: list[Finding] = []
    for rule in _RULES:
        findings.extend(rule(snapshot, Places(snapshot)))
    return tuple(findings)


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
            yield Finding(kind, (places.forum(),))


def _sessions(snapshot: ForumSnapshot, places: Places) -> Iterator[Finding]:
    any_time = any(session.starts_at is not None for _, session in _running(snapshot))
    for index, session in _running(snapshot):
        if not session.title and session.kind not in _NEEDS_NO_TITLE:
            yield Finding(FindingKind.SESSION_WITHOUT_TITLE, (places.session(index),))
        if any_time and session.starts_at is None:
            yield Finding(FindingKind.SESSION_WITHOUT_TIME, (places.session(index),))
        if session.items:
            for i, kind in _items(session):
                yield Finding(kind, (places.item(index, i), places.session(index)))


def _running(snapshot: ForumSnapshot) -> Iterator[tuple[int, Session]]:
    for index, session in enumerate(snapshot.sessions):
        if session.status is not _CANCELLED:
            yield index, session


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


def _appearing(snapshot: ForumSnapshot) -> Iterator[tuple[int, int, Appearance]]:
    """Everyone in a session or item that takes place, with the positions of the two (item -1: the session)."""
    for index, session in _running(snapshot):
        if session.moderator is not None:
            yield index, -1, session.moderator
        for i, item in enumerate(session.items):
            if item.status is not _CANCELLED:
                if item.moderator is not None:
                    yield index, i, item.moderator
                for appearance in item.speakers:
                    yield index, i, appearance
                for appearance in item.panelists:
                    yield index, i, appearance


def _absent_people(snapshot: ForumSnapshot, places: Places) -> Iterator[Finding]:
    appearing = list(_appearing(snapshot))
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
        yield Finding(FindingKind.ABSENT_PERSON_ON_PAGE, where)


def _offices(snapshot: ForumSnapshot, places: Places) -> Iterator[Finding]:
    without_position: set[str] = set()
    without_organization: set[str] = set()
    for _, _, one in _appearing(snapshot):
        if one.status in _STAYS:
            if one.credited_as is None or not one.credited_as.position:
                without_position.add(one.person)
            if one.credited_as is None or one.credited_as.organization is None:
                without_organization.add(one.person)
    for number, person in enumerate(snapshot.people):
        if person.id in without_position and not person.position:
            yield Finding(FindingKind.PERSON_WITHOUT_POSITION, (places.person(number),))
        if person.id in without_organization and person.organization is None:
            yield Finding(FindingKind.PERSON_WITHOUT_ORGANIZATION, (places.person(number),))


_RULES: tuple[Callable[[ForumSnapshot, Places], Iterator[Finding]], ...] = (
    _forum,
    _sessions,
    _absent_people,
    _offices,
)
