"""Quick fixes that leave a session where it is: who stands in it, how long its items take, its languages.

Nothing is invented: only people of the forum are proposed, only languages that they or the audience speak.
"""

from collections.abc import Callable, Iterator
from itertools import islice

from eventdesk.model.kinds import AppearanceRole, SessionStatus
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Session
from eventdesk.model.text import base_language
from eventdesk.programme.findings import Finding, FindingKind, PlaceKind
from eventdesk.programme.fix_changes import (
    ITSELF,
    Asked,
    Content,
    Interpreted,
    ItemCancelled,
    ItemMinutes,
    TakenOff,
)

_SHORTEST = 5
"""Minutes below which no item is shortened."""
_STEP = 5
_MOST_ASKED = 30
"""Of very many moderators so many are looked at."""
Role = AppearanceRole
Changes = tuple[Content, ...]


def content_fixes(snapshot: ForumSnapshot, session: Session, finding: Finding) -> Iterator[Changes]:
    """What may be changed in the session, the likeliest first; not checked yet."""
    make = _MAKERS.get(finding.kind)
    if make is not None:
        yield from make(snapshot, session, finding)


# People


def _absent(_snapshot: ForumSnapshot, session: Session, finding: Finding) -> Iterator[Changes]:
    """Take whoever does not come off the page; or cancel the item that nobody else speaks in."""
    person, place = finding.places[0].id, _item_place(finding)
    uid = session.uid or session.id
    off = tuple(
        TakenOff(uid, place, role, one)
        for role, one in _appearances(session, place)
        if one.person == person and not one.status.stays
    )
    if off:
        yield off
    if place != ITSELF and off:
        item = session.items[place]
        alone = not any(one.status.stays for one in item.appearances()) and not item.presenters_join
        if alone and off[0].role is Role.SPEAKER:
            yield (ItemCancelled(uid, place),)


def _appearances(session: Session, place: int) -> Iterator[tuple[AppearanceRole, Appearance]]:
    if place == ITSELF:
        single = ((Role.MODERATOR, session.moderator), (Role.MC, session.mc))
        yield from ((Role.INTERPRETER, one) for one in session.interpreters)
    else:
        item = session.items[place]
        single = ((Role.MODERATOR, item.moderator), (Role.MC, None))
        yield from ((Role.SPEAKER, one) for one in item.speakers)
        yield from ((Role.PANELIST, one) for one in item.panelists)
    yield from ((role, one) for role, one in single if one is not None)


def _moderators(snapshot: ForumSnapshot, session: Session, finding: Finding) -> Iterator[Changes]:
    """Ask one of those who moderate elsewhere in the forum, or speak in this session; whether free is checked."""
    if session.starts_at is None or session.ends_at is None:
        return  # whether anybody is free then cannot be known
    place, uid = _item_place(finding), session.uid or session.id
    known = {person.id for person in snapshot.people}
    speakers = [one.person for item in session.items for one in item.appearances() if one.status.stays]
    refused = {one.person for _, one in _appearances(session, place) if not one.status.stays}
    panelists = {one.person for one in session.items[place].panelists} if place != ITSELF else set()
    likely = dict.fromkeys((*islice(dict.fromkeys(_who_moderate(snapshot)), _MOST_ASKED), *speakers))
    for person in likely:
        if person in known and person not in refused and person not in panelists:
            yield (Asked(uid, place, person),)


def _who_moderate(snapshot: ForumSnapshot) -> Iterator[str]:
    for session in snapshot.sessions:
        if session.status is not SessionStatus.CANCELLED:
            for one in (session.moderator, *(item.moderator for item in session.items)):
                if one is not None and one.status.stays:
                    yield one.person


# Lengths


def _shorter(_snapshot: ForumSnapshot, session: Session, finding: Finding) -> Iterator[Changes]:
    """Take the minutes that are too many from the longest items, little by little; pinned ones keep theirs."""
    minutes = {number: item.minutes for number, item in enumerate(session.items) if item.minutes and _may(item)}
    excess = finding.minutes
    lengths = dict(minutes)
    while excess > 0 and lengths:
        longest = max(lengths, key=lambda number: (lengths[number] or 0, number))
        step = min(excess, _STEP)
        if (lengths[longest] or 0) - step < _SHORTEST:
            return
        lengths[longest] = (lengths[longest] or 0) - step
        excess -= step
    uid = session.uid or session.id
    changes = tuple(
        ItemMinutes(uid, number, before, lengths[number] or 0)
        for number, before in minutes.items()
        if before is not None and lengths[number] != before
    )
    if excess == 0 and changes:
        yield changes


def _may(item: Item) -> bool:
    return item.status is not SessionStatus.CANCELLED and not item.pinned


def _until_the_end(_snapshot: ForumSnapshot, session: Session, finding: Finding) -> Iterator[Changes]:
    """End the item with its session."""
    place = _item_place(finding)
    item = session.items[place]
    left = (item.minutes or 0) - finding.minutes
    if item.minutes and left >= _SHORTEST and _may(item):
        yield (ItemMinutes(session.uid or session.id, place, item.minutes, left),)


# Languages


def _for_audience(snapshot: ForumSnapshot, session: Session, finding: Finding) -> Iterator[Changes]:
    """Interpret into all the languages of the forum that are lacking."""
    lacking = set(finding.languages)
    added = [tag for tag in snapshot.languages if base_language(tag) in lacking]
    # zh-Hans and zh-Hant are heard alike: one of them is enough.
    heard = {base_language(tag): tag for tag in reversed(added)}
    tags = tuple(tag for tag in added if heard[base_language(tag)] == tag)
    if tags:
        yield (_interpreted(session, tags),)


def _for_person(snapshot: ForumSnapshot, session: Session, finding: Finding) -> Iterator[Changes]:
    """Interpret into one of the languages that the person knows, those of the forum first."""
    person = snapshot.person(finding.places[0].id)
    usual = {base_language(tag) for tag in snapshot.languages}
    for tag in sorted(person.languages, key=lambda tag: base_language(tag) not in usual):
        yield (_interpreted(session, (tag,)),)


def _interpreted(session: Session, tags: tuple[str, ...]) -> Interpreted:
    now = session.interpretation
    return Interpreted(session.uid or session.id, now, (*now, *tags))


def _item_place(finding: Finding) -> int:
    """The place of the item that a finding names, from 0; `ITSELF` where it names only a session."""
    items = [place for place in finding.places if place.kind is PlaceKind.ITEM]
    return items[0].number - 1 if items else ITSELF


_MAKERS: dict[FindingKind, Callable[[ForumSnapshot, Session, Finding], Iterator[Changes]]] = {
    FindingKind.ABSENT_PERSON_ON_PAGE: _absent,
    FindingKind.SESSION_WITHOUT_MODERATOR: _moderators,
    FindingKind.PANEL_WITHOUT_MODERATOR: _moderators,
    FindingKind.ITEMS_LONGER_THAN_SESSION: _shorter,
    FindingKind.ITEM_OUTSIDE_SESSION: _until_the_end,
    FindingKind.INTERPRETATION_MISSING_FOR_AUDIENCE: _for_audience,
    FindingKind.INTERPRETATION_MISSING_FOR_PERSON: _for_person,
}
BY_CONTENT = frozenset(_MAKERS)
"""Kinds that may be mended so."""
