"""A fact's id and value in words an organizer understands: “Position of Cho Hwang-hee”, “27 December 2019”."""

import re
from collections.abc import Mapping
from datetime import date, datetime

from babel import Locale
from babel.dates import format_date, format_datetime

Values = Mapping[str, str]

_FORUM = {
    "title": "Title of the forum",
    "series": "Series of the forum",
    "edition": "Edition of the forum",
    "theme": "Theme of the forum",
    "purpose": "Purpose of the forum",
    "starts_on": "First day of the forum",
    "ends_on": "Last day of the forum",
    "timezone": "Time zone of the forum",
    "venue": "Venue",
    "address": "Address of the forum",
    "city": "City",
    "country": "Country of the forum",
    "status": "Status of the forum",
    "website": "Website of the forum",
    "hosts": "Hosts of the forum",
    "organizers": "Organizers of the forum",
    "sponsors": "Sponsors of the forum",
    "supporters": "Supporters of the forum",
    "attendance.count": "Number of participants",
    "attendance.precision": "Precision of the number of participants",
    "attendance.who": "Who took part",
}
_FIELDS = {
    "name": "Name",
    "family": "Family name",
    "honorific": "Honorific",
    "position": "Position",
    "department": "Department",
    "organization": "Organization",
    "short_name": "Short name",
    "unit": "Unit",
    "country": "Country",
    "website": "Website",
    "about": "Boilerplate",
    "title": "Title",
    "theme": "Theme",
    "moderator": "Moderator",
    "speakers": "Speakers",
    "panelists": "Panelists",
    "presenters_join": "Presenters on the panel",
    "absent": "Not on the panel",
    "items": "Number of items",
    "outcomes": "Number of outcomes",
    "status": "Status",
    "side": "Side",
    "quote": "Quote",
    "says": "Reported words",
    "language": "Language of the words",
    "text": "Outcome",
    "caption": "Caption",
    "credit": "Credit",
    "follow_up": "Follow-up",
    "headline": "Headline",
    "subheadline": "Subheadline",
    "issued_on": "Date of the release",
    "embargo_until": "Embargo",
    "embargo_zone": "Time zone of the embargo",
    "number": "Number of the release",
    "revision": "Version of the release",
    "audience": "Audience of the release",
    "why": "Why it matters",
    "accreditation": "Press accreditation",
    "photo_opportunities": "Photo opportunities",
    "corrected_on": "Date of the corrected release",
    "starts_at": "Start",
    "ends_at": "End",
    "minutes": "Minutes",
    "room": "Room",
    "original": "Quote as spoken",
    "awaits": "Translation that awaits approval",
    "consent": "Consent of the speaker",
    "alt": "Description of the photo",
    "address": "Address",
    "footer": "Footer",
    "boilerplate": "Closing words of the house",
    "term": "Preferred term",
    "full": "Term in full",
}
_PEOPLE = frozenset(("speakers", "panelists", "moderator", "absent"))
_ORGANIZATIONS = frozenset(("hosts", "organizers", "sponsors", "supporters", "organization"))
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?")


def fact_label(fact: str, *values: Values) -> str:
    """What a fact is, with the names found in `values`, the first that knows one winning."""
    kind, _, rest = fact.partition(":")
    if not rest:
        group, _, name = fact.partition(".")
        return _FORUM.get(name, name) if group == "forum" else _FIELDS.get(name, name)
    owner, _, name = rest.rpartition(".")
    field, _, tag = name.partition("@")
    label = _FIELDS.get(field, field) + (f" ({tag})" if tag else "")
    return f"{label} {_owner(kind, owner, values)}"


def _owner(kind: str, owner: str, values: tuple[Values, ...]) -> str:
    if kind in ("person", "organization"):
        return f"of {_value(f'{kind}:{owner}.name', values) or owner}"
    if kind in ("credit", "appearance"):
        place, _, person = owner.rpartition("/")
        name = _value(f"person:{person}.name", values) or person
        return f"of {name}{_at(place, values)}" if kind == "credit" else f"of {name}"
    if kind == "statement":
        person = owner.partition("@")[0]
        return f"of {_value(f'person:{person}.name', values) or person}"
    if kind == "outcome":
        session, _, verb = owner.rpartition("/")
        return f"({verb.partition('#')[0]}) of {_session(session, values)}"
    if kind == "session":
        return f"of {_session(owner, values)}"
    return f"of {_item(owner, values)}" if kind == "item" else f"of {kind} {owner}"


def _at(place: str, values: tuple[Values, ...]) -> str:
    title = _value(f"item:{place}.title", values) or _value(f"session:{place}.title", values)
    return f" as credited in “{title}”" if title else " as credited in the programme"


def _session(session: str, values: tuple[Values, ...]) -> str:
    return f"the session “{_value(f'session:{session}.title', values) or session}”"


def _item(item: str, values: tuple[Values, ...]) -> str:
    """“the item of Choi Kyung-hwan”, “the item “Panel discussion””."""
    speakers = _value(f"item:{item}.speakers", values)
    if speakers:
        return f"the item of {_names('person', speakers, values)}"
    return f"the item “{_value(f'item:{item}.title', values) or item}”"


def related(fact: str, value: str) -> frozenset[str]:
    """The people and organizations that a fact's value names: `person:cho`, `organization:stepi`."""
    name = fact.rpartition(".")[2]
    kind = "person" if name in _PEOPLE else "organization" if name in _ORGANIZATIONS else ""
    return frozenset(f"{kind}:{each}" for each in value.split("\n") if each) if kind else frozenset()


def owner_of(fact: str) -> str:
    """Whom or what a fact tells of: `person:cho` for `person:cho.position` and for `appearance:ai/cho.status`."""
    kind, _, rest = fact.partition(":")
    owner = rest.rpartition(".")[0]
    if kind in ("credit", "appearance"):
        return f"person:{owner.rpartition('/')[2]}"
    return f"{kind}:{owner}"


def shown(fact: str, value: str, *values: Values) -> str:
    """A fact's value for a reader: names for ids, a date written out, a country for its code."""
    name = fact.rpartition(".")[2]
    if name in _PEOPLE:
        return _names("person", value, values)
    if name in _ORGANIZATIONS:
        return _names("organization", value, values)
    if name == "country":
        return str(Locale("en").territories.get(value, value))
    if name in ("status", "precision"):
        return value.replace("_", " ")
    if name.endswith("_on") and _DATE.fullmatch(value):
        return format_date(date.fromisoformat(value), "EEEE, d MMMM y", locale="en")
    if name.endswith(("_at", "_until")) and _MOMENT.fullmatch(value):
        return format_datetime(datetime.fromisoformat(value), "EEEE, d MMMM y, HH:mm", locale="en")
    return value


def _names(kind: str, ids: str, values: tuple[Values, ...]) -> str:
    return ", ".join(_value(f"{kind}:{each}.name", values) or each for each in ids.split("\n") if each)


def _value(fact: str, values: tuple[Values, ...]) -> str:
    return next((found[fact] for found in values if found.get(fact)), "")
