"""What must hold in a forum that is read or written: references that lead somewhere, order in time, known codes.

The same rules guard both ways, so nothing is written that could not be read again.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from zoneinfo import ZoneInfo, available_timezones

from eventdesk.interchange.forum_file.errors import Path, PlaceError, dotted, nearest, shown
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item

AT_CLOSING = "closing"
"""What a statement's `at` says for the end of the forum, beside the ids of items and sessions."""

_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*")
_NOT_ZONES = ("posix/", "right/", "localtime", "posixrules", "Factory")
# Babel knows them as territories; ISO 3166-1 does not know them as countries.
_NOT_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


def check_forum(snapshot: ForumSnapshot) -> None:
    """Raises PlaceError for the first rule broken, lists in the file's order."""
    for rule in _RULES:
        rule(snapshot)


def _ids_are_unique(snapshot: ForumSnapshot) -> None:
    for name in ("rooms", "organizations", "people", "sessions", "own_fields", "attendees"):
        _unique((((name, i), row.id) for i, row in enumerate(getattr(snapshot, name))), {})
    releases = snapshot.press.releases
    _unique(((("press", "releases", i), release.id) for i, release in enumerate(releases)), {})
    named = [(i, contact.id) for i, contact in enumerate(snapshot.press.contacts) if contact.id is not None]
    _unique(((("press", "contacts", i), contact_id) for i, contact_id in named), {})
    # `at` of a statement names items and sessions alike.
    taken: dict[str, Path] = {session.id: ("sessions", i) for i, session in enumerate(snapshot.sessions)}
    _unique(((path, item.id) for path, item in _items(snapshot) if item.id is not None), taken)


def _unique(ids: Iterable[tuple[Path, str]], taken: dict[str, Path]) -> None:
    for path, value in ids:
        if value in taken:
            raise PlaceError((*path, "id"), f"is also the id of {dotted(taken[value])}; give each its own")
        taken[value] = path


def _items(snapshot: ForumSnapshot) -> Iterator[tuple[Path, Item]]:
    for i, session in enumerate(snapshot.sessions):
        for j, item in enumerate(session.items):
            yield ("sessions", i, "items", j), item


def _appearances(snapshot: ForumSnapshot) -> Iterator[tuple[Path, Appearance]]:
    for i, session in enumerate(snapshot.sessions):
        for one, who in (("moderator", session.moderator), ("mc", session.mc)):
            if who is not None:
                yield ("sessions", i, one), who
        for j, interpreter in enumerate(session.interpreters):
            yield ("sessions", i, "interpreters", j), interpreter
    for path, item in _items(snapshot):
        if item.moderator is not None:
            yield (*path, "moderator"), item.moderator
        for key in ("speakers", "panelists"):
            for i, appearance in enumerate(getattr(item, key)):
                yield (*path, key, i), appearance


def _references_lead_somewhere(snapshot: ForumSnapshot) -> None:
    people = {person.id for person in snapshot.people}
    organizations = {organization.id for organization in snapshot.organizations}
    rooms = {room.id for room in snapshot.rooms}
    places = {session.id for session in snapshot.sessions} | {AT_CLOSING}
    places |= {item.id for _, item in _items(snapshot) if item.id is not None}
    for path, value in _person_references(snapshot):
        _refers(path, value, people, "person", "people")
    for path, value in _organization_references(snapshot):
        _refers(path, value, organizations, "organization", "organizations")
    for i, session in enumerate(snapshot.sessions):
        _refers(("sessions", i, "room"), session.room, rooms, "room", "rooms")
        for j, room in enumerate(session.also_in):
            _refers(("sessions", i, "also_in", j), room, rooms, "room", "rooms")
            if room in session.rooms[: j + (session.room is not None)]:
                raise PlaceError(("sessions", i, "also_in", j), "names a room of this session again; keep it once")
    for i, statement in enumerate(snapshot.statements):
        _refers(("statements", i, "at"), statement.at, places, "item or session", "sessions")
    _releases_refer(snapshot)
    _attendees_refer(snapshot)


def _attendees_refer(snapshot: ForumSnapshot) -> None:
    attendees = {attendee.id for attendee in snapshot.attendees}
    sessions = {session.id for session in snapshot.sessions}
    fields = {field.id for field in snapshot.own_fields}
    for i, attendee in enumerate(snapshot.attendees):
        at = ("attendees", i)
        if attendee.accompanies is not None:
            _refers((*at, "accompanies"), attendee.accompanies, attendees, "attendee", "attendees")
            if attendee.accompanies == attendee.id:
                raise PlaceError((*at, "accompanies"), "names the attendee; name whom they accompany")
        for j, registration in enumerate(attendee.sessions):
            place = (*at, "sessions", j, "session")
            _refers(place, registration.session, sessions, "session", "sessions")
            if any(other.session == registration.session for other in attendee.sessions[:j]):
                raise PlaceError(place, "names a session of this attendee again; keep it once")
        for field in attendee.fields:
            _refers((*at, "fields"), field, fields, "field", "own_fields")


def _releases_refer(snapshot: ForumSnapshot) -> None:
    contacts = {contact.id for contact in snapshot.press.contacts if contact.id is not None}
    releases = {release.id for release in snapshot.press.releases}
    for i, release in enumerate(snapshot.press.releases):
        at = ("press", "releases", i)
        _refers((*at, "corrects"), release.corrects, releases - {release.id}, "release", "press.releases")
        for j, contact in enumerate(release.contacts):
            _refers((*at, "contacts", j), contact, contacts, "contact", "press.contacts")
            if contact in release.contacts[:j]:
                raise PlaceError((*at, "contacts", j), "names a contact of this release again; keep it once")


def _refers(path: Path, value: str | None, known: set[str], thing: str, listed: str) -> None:
    if value is None or value in known:
        return
    name = f" {shown(value)}" if shown(value) else " of that id"
    hint = nearest(value, known) or f"; add it to “{listed}” or correct the id"
    raise PlaceError(path, f"refers to the {thing}{name}, which the file does not have{hint}")


def _person_references(snapshot: ForumSnapshot) -> Iterator[tuple[Path, str | None]]:
    for path, appearance in _appearances(snapshot):
        yield path, appearance.person
        yield (*path, "for"), appearance.replaces
    for i, statement in enumerate(snapshot.statements):
        yield ("statements", i, "person"), statement.person
    for i, photo in enumerate(snapshot.press.photos):
        for j, person in enumerate(photo.people):
            yield ("press", "photos", i, "people", j), person
    for i, attendee in enumerate(snapshot.attendees):
        yield ("attendees", i, "person"), attendee.person


def _organization_references(snapshot: ForumSnapshot) -> Iterator[tuple[Path, str | None]]:
    for i, role in enumerate(snapshot.forum.organizations):
        yield ("forum", "organizations", i, "organization"), role.organization
    for i, person in enumerate(snapshot.people):
        yield ("people", i, "organization"), person.organization
    for path, appearance in _appearances(snapshot):
        if appearance.credited_as is not None:
            yield (*path, "as", "organization"), appearance.credited_as.organization


def _times_are_in_order(snapshot: ForumSnapshot) -> None:
    forum = snapshot.forum
    _ordered(("forum", "ends_on"), forum.starts_on, forum.ends_on)
    for i, session in enumerate(snapshot.sessions):
        _ordered(("sessions", i, "ends_at"), session.starts_at, session.ends_at)
    for i, person in enumerate(snapshot.people):
        _ordered(("people", i, "leaves_at"), person.arrives_at, person.leaves_at)
        for j, time in enumerate(person.unavailable):
            _ordered(("people", i, "unavailable", j, "to"), time.starts_at, time.ends_at)


def _ordered(path: Path, start: date | None, end: date | None) -> None:
    if start is not None and end is not None and end < start:
        raise PlaceError(path, "lies before the start; correct one of the two")


def _codes_are_known(snapshot: ForumSnapshot) -> None:
    check_zone(snapshot.forum.timezone, ("forum", "timezone"))
    for i, release in enumerate(snapshot.press.releases):
        if release.embargo_zone:
            check_zone(release.embargo_zone, ("press", "releases", i, "embargo_zone"))
    countries: list[tuple[Path, str]] = [(("forum", "country"), snapshot.forum.country)]
    for name in ("organizations", "people", "attendees"):
        countries += [((name, i, "country"), row.country) for i, row in enumerate(getattr(snapshot, name))]
    if any(country for _, country in countries):
        names = _country_names()
        for path, country in countries:
            _check_country(country, path, names)


def check_zone(zone: str, path: Path) -> None:
    """Raises PlaceError where the IANA data base has no such time zone."""
    if _ZONE.fullmatch(zone) and not zone.startswith(_NOT_ZONES):
        try:
            ZoneInfo(zone)
        except (LookupError, ValueError, OSError):
            pass
        else:
            return
    name = f" ({shown(zone)})" if shown(zone) else ""
    hint = nearest(zone, available_timezones()) or "; write one such as “Asia/Seoul”"
    raise PlaceError(path, f"is not a time zone of the IANA data base{name}{hint}")


def _country_names() -> dict[str, str]:
    from babel import Locale

    territories = Locale.parse("en").territories
    return {code: name for code, name in territories.items() if len(code) == 2 and code not in _NOT_COUNTRIES}


def _check_country(country: str, path: Path, names: dict[str, str]) -> None:
    if not country or country in names:
        return
    codes = [code for code, name in names.items() if country.lower() in (code.lower(), name.lower())]
    hint = f"; did you mean “{codes[0]}”?" if codes else "; write its two letters, such as “KR”"
    name = f" ({shown(country)})" if shown(country) else ""
    raise PlaceError(path, f"is not a country code of ISO 3166-1{name}{hint}")


def _languages_are_named(snapshot: ForumSnapshot) -> None:
    languages = snapshot.forum.languages
    if not languages:
        raise PlaceError(("forum", "languages"), "is empty; name at least the main language, such as “en”")
    for i, language in enumerate(languages):
        if language in languages[:i]:
            raise PlaceError(("forum", "languages", i), f"names {shown(language)} again; keep it once")


def _speech_is_quoted_or_reported(snapshot: ForumSnapshot) -> None:
    for i, statement in enumerate(snapshot.statements):
        if bool(statement.quote) == bool(statement.says):
            fault = "has both “quote” and “says”" if statement.quote else "has neither “quote” nor “says”"
            remedy = "give the words spoken as “quote”, or what they meant as “says”"
            raise PlaceError(("statements", i), f"{fault}; {remedy}")


def _attendees_are_someone(snapshot: ForumSnapshot) -> None:
    for i, attendee in enumerate(snapshot.attendees):
        if attendee.person is None and not attendee.name and attendee.erased_on is None:
            raise PlaceError(("attendees", i), "has neither “person” nor “name”; say who it is")


_RULES: tuple[Callable[[ForumSnapshot], None], ...] = (
    _languages_are_named,
    _codes_are_known,
    _ids_are_unique,
    _references_lead_somewhere,
    _times_are_in_order,
    _speech_is_quoted_or_reported,
    _attendees_are_someone,
)
