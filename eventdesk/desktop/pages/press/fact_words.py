"""Facts in words of the window's language: what a fact is, its value, and what became of it.

`press/labels.py` says the same in English; a test holds these tables against those.
"""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.press.draft import FactChange

Values = Mapping[str, str]

_FORUM = {
    "title": QT_TRANSLATE_NOOP("Facts", "Title of the forum"),
    "series": QT_TRANSLATE_NOOP("Facts", "Series of the forum"),
    "edition": QT_TRANSLATE_NOOP("Facts", "Edition of the forum"),
    "theme": QT_TRANSLATE_NOOP("Facts", "Theme of the forum"),
    "purpose": QT_TRANSLATE_NOOP("Facts", "Purpose of the forum"),
    "starts_on": QT_TRANSLATE_NOOP("Facts", "First day of the forum"),
    "ends_on": QT_TRANSLATE_NOOP("Facts", "Last day of the forum"),
    "timezone": QT_TRANSLATE_NOOP("Facts", "Time zone of the forum"),
    "venue": QT_TRANSLATE_NOOP("Facts", "Venue"),
    "address": QT_TRANSLATE_NOOP("Facts", "Address of the forum"),
    "city": QT_TRANSLATE_NOOP("Facts", "City"),
    "country": QT_TRANSLATE_NOOP("Facts", "Country of the forum"),
    "status": QT_TRANSLATE_NOOP("Facts", "Status of the forum"),
    "website": QT_TRANSLATE_NOOP("Facts", "Website of the forum"),
    "hosts": QT_TRANSLATE_NOOP("Facts", "Hosts of the forum"),
    "organizers": QT_TRANSLATE_NOOP("Facts", "Organizers of the forum"),
    "sponsors": QT_TRANSLATE_NOOP("Facts", "Sponsors of the forum"),
    "supporters": QT_TRANSLATE_NOOP("Facts", "Supporters of the forum"),
    "attendance.count": QT_TRANSLATE_NOOP("Facts", "Number of participants"),
    "attendance.precision": QT_TRANSLATE_NOOP("Facts", "Precision of the number of participants"),
    "attendance.who": QT_TRANSLATE_NOOP("Facts", "Who took part"),
}
_FIELDS = {
    "name": QT_TRANSLATE_NOOP("Facts", "Name"),
    "family": QT_TRANSLATE_NOOP("Facts", "Family name"),
    "honorific": QT_TRANSLATE_NOOP("Facts", "Honorific"),
    "position": QT_TRANSLATE_NOOP("Facts", "Position"),
    "department": QT_TRANSLATE_NOOP("Facts", "Department"),
    "organization": QT_TRANSLATE_NOOP("Facts", "Organization"),
    "short_name": QT_TRANSLATE_NOOP("Facts", "Short name"),
    "unit": QT_TRANSLATE_NOOP("Facts", "Unit"),
    "country": QT_TRANSLATE_NOOP("Facts", "Country"),
    "website": QT_TRANSLATE_NOOP("Facts", "Website"),
    "about": QT_TRANSLATE_NOOP("Facts", "Boilerplate"),
    "title": QT_TRANSLATE_NOOP("Facts", "Title"),
    "theme": QT_TRANSLATE_NOOP("Facts", "Theme"),
    "moderator": QT_TRANSLATE_NOOP("Facts", "Moderator"),
    "speakers": QT_TRANSLATE_NOOP("Facts", "Speakers"),
    "panelists": QT_TRANSLATE_NOOP("Facts", "Panelists"),
    "presenters_join": QT_TRANSLATE_NOOP("Facts", "Presenters on the panel"),
    "absent": QT_TRANSLATE_NOOP("Facts", "Not on the panel"),
    "items": QT_TRANSLATE_NOOP("Facts", "Number of items"),
    "outcomes": QT_TRANSLATE_NOOP("Facts", "Number of outcomes"),
    "status": QT_TRANSLATE_NOOP("Facts", "Status"),
    "side": QT_TRANSLATE_NOOP("Facts", "Side"),
    "quote": QT_TRANSLATE_NOOP("Facts", "Quote"),
    "says": QT_TRANSLATE_NOOP("Facts", "Reported words"),
    "language": QT_TRANSLATE_NOOP("Facts", "Language of the words"),
    "text": QT_TRANSLATE_NOOP("Facts", "Outcome"),
    "caption": QT_TRANSLATE_NOOP("Facts", "Caption"),
    "credit": QT_TRANSLATE_NOOP("Facts", "Credit"),
    "follow_up": QT_TRANSLATE_NOOP("Facts", "Follow-up"),
    "headline": QT_TRANSLATE_NOOP("Facts", "Headline"),
    "subheadline": QT_TRANSLATE_NOOP("Facts", "Subheadline"),
    "issued_on": QT_TRANSLATE_NOOP("Facts", "Date of the release"),
    "embargo_until": QT_TRANSLATE_NOOP("Facts", "Embargo"),
    "embargo_zone": QT_TRANSLATE_NOOP("Facts", "Time zone of the embargo"),
    "number": QT_TRANSLATE_NOOP("Facts", "Number of the release"),
    "revision": QT_TRANSLATE_NOOP("Facts", "Version of the release"),
    "audience": QT_TRANSLATE_NOOP("Facts", "Audience of the release"),
    "why": QT_TRANSLATE_NOOP("Facts", "Why it matters"),
    "accreditation": QT_TRANSLATE_NOOP("Facts", "Press accreditation"),
    "photo_opportunities": QT_TRANSLATE_NOOP("Facts", "Photo opportunities"),
    "corrected_on": QT_TRANSLATE_NOOP("Facts", "Date of the corrected release"),
    "starts_at": QT_TRANSLATE_NOOP("Facts", "Start"),
    "ends_at": QT_TRANSLATE_NOOP("Facts", "End"),
    "minutes": QT_TRANSLATE_NOOP("Facts", "Minutes"),
    "room": QT_TRANSLATE_NOOP("Facts", "Room"),
    "original": QT_TRANSLATE_NOOP("Facts", "Quote as spoken"),
    "awaits": QT_TRANSLATE_NOOP("Facts", "Translation that awaits approval"),
    "consent": QT_TRANSLATE_NOOP("Facts", "Consent of the speaker"),
    "alt": QT_TRANSLATE_NOOP("Facts", "Description of the photo"),
    "address": QT_TRANSLATE_NOOP("Facts", "Address"),
    "footer": QT_TRANSLATE_NOOP("Facts", "Footer"),
    "boilerplate": QT_TRANSLATE_NOOP("Facts", "Closing words of the house"),
    "term": QT_TRANSLATE_NOOP("Facts", "Preferred term"),
    "full": QT_TRANSLATE_NOOP("Facts", "Term in full"),
}
_WORDS = {
    "agreed": QT_TRANSLATE_NOOP("Facts", "agreed"),
    "decided": QT_TRANSLATE_NOOP("Facts", "decided"),
    "proposed": QT_TRANSLATE_NOOP("Facts", "proposed"),
    "raised": QT_TRANSLATE_NOOP("Facts", "raised"),
    "mentioned": QT_TRANSLATE_NOOP("Facts", "mentioned"),
    "planned": QT_TRANSLATE_NOOP("Facts", "planned"),
    "confirmed": QT_TRANSLATE_NOOP("Facts", "confirmed"),
    "held": QT_TRANSLATE_NOOP("Facts", "held"),
    "cancelled": QT_TRANSLATE_NOOP("Facts", "cancelled"),
    "postponed": QT_TRANSLATE_NOOP("Facts", "postponed"),
    "tentative": QT_TRANSLATE_NOOP("Facts", "tentative"),
    "invited": QT_TRANSLATE_NOOP("Facts", "invited"),
    "declined": QT_TRANSLATE_NOOP("Facts", "declined"),
    "exact": QT_TRANSLATE_NOOP("Facts", "exact"),
    "about": QT_TRANSLATE_NOOP("Facts", "about"),
    "more_than": QT_TRANSLATE_NOOP("Facts", "more than"),
    "yes": QT_TRANSLATE_NOOP("Facts", "yes"),
    "unknown": QT_TRANSLATE_NOOP("Facts", "unknown"),
    "asked": QT_TRANSLATE_NOOP("Facts", "asked"),
    "given": QT_TRANSLATE_NOOP("Facts", "given"),
    "refused": QT_TRANSLATE_NOOP("Facts", "refused"),
}
_PARTS = {
    "photo": QT_TRANSLATE_NOOP("Facts", "photo {number}"),
    "contact": QT_TRANSLATE_NOOP("Facts", "contact {number}"),
    "term": QT_TRANSLATE_NOOP("Facts", "term {number}"),
}
_PEOPLE = frozenset(("speakers", "panelists", "moderator", "absent"))
_ORGANIZATIONS = frozenset(("hosts", "organizers", "sponsors", "supporters", "organization"))
_WORDED = frozenset(("status", "precision", "consent", "presenters_join"))


def _tr(text: object) -> str:
    return QCoreApplication.translate("Facts", str(text))


def fact_label(fact: str, *values: Values) -> str:
    """What a fact is, “Position of Cho Hwang-hee”, with the names that `values` (fact id → value) know first."""
    kind, _, rest = fact.partition(":")
    if not rest:
        group, _, name = fact.partition(".")
        known = _FORUM if group == "forum" else _FIELDS
        return _tr(known[name]) if name in known else name
    owner, _, name = rest.rpartition(".")
    field, _, tag = name.partition("@")
    label = _tr(_FIELDS[field]) if field in _FIELDS else field
    if tag:
        label = f"{label} ({tag})"
    if kind == "credit":
        return _as_credited(label, owner, values)
    if kind == "outcome":
        session, _, verb = owner.rpartition("/")
        told = QCoreApplication.translate("Facts", "{field} ({verb}) of {owner}")
        return told.format(field=label, verb=_word(verb.partition("#")[0]), owner=_session(session, values))
    return QCoreApplication.translate("Facts", "{field} of {owner}").format(
        field=label, owner=_owner(kind, owner, values)
    )


def value_words(fact: str, value: str, *values: Values) -> str:
    """A fact's value for a reader: names for ids, days and times written out, a country for its code."""
    from babel.dates import format_date

    from eventdesk.desktop.pages.documents.wording import language_name, moment, window_locale

    name = fact.rpartition(".")[2]
    if name in _PEOPLE or name in _ORGANIZATIONS:
        return _names("person" if name in _PEOPLE else "organization", value, values)
    if name == "country":
        return str(window_locale().territories.get(value, value))
    if name in _WORDED:
        return _word(value)
    if name == "language" and value:
        return language_name(value)
    try:
        if name.endswith("_on") and value:
            return format_date(date.fromisoformat(value), "full", locale=window_locale())
        if name.endswith(("_at", "_until")) and value:
            return moment(datetime.fromisoformat(value))
    except ValueError:
        pass
    return value


def change_sentence(change: FactChange, today: Values, before: Values) -> str:
    """“Position of Cho Hwang-hee: president → chairman”; `before` are the facts that the words were written on."""
    nothing = QCoreApplication.translate("Facts", "(empty)")
    now = today.get(change.fact, "")
    after = value_words(change.fact, now, today, before) or nothing
    if change.gone:
        after = QCoreApplication.translate("Facts", "no longer there")
    was = value_words(change.fact, before.get(change.fact, ""), before, today) or nothing
    return f"{fact_label(change.fact, today, before)}: {was} → {after}"


def _word(value: str) -> str:
    return _tr(_WORDS[value]) if value in _WORDS else value.replace("_", " ")


def _as_credited(label: str, owner: str, values: tuple[Values, ...]) -> str:
    place, _, person = owner.rpartition("/")
    name = _value(f"person:{person}.name", values) or person
    title = _value(f"item:{place}.title", values) or _value(f"session:{place}.title", values)
    if title:
        told = QCoreApplication.translate("Facts", "{field} of {name} as credited in “{title}”")
        return told.format(field=label, name=name, title=title)
    told = QCoreApplication.translate("Facts", "{field} of {name} as credited in the programme")
    return told.format(field=label, name=name)


def _owner(kind: str, owner: str, values: tuple[Values, ...]) -> str:
    if kind in ("person", "organization"):
        return _value(f"{kind}:{owner}.name", values) or owner
    if kind in ("appearance", "statement"):
        person = owner.rpartition("/")[2] if kind == "appearance" else owner.partition("@")[0]
        return _value(f"person:{person}.name", values) or person
    if kind == "session":
        return _session(owner, values)
    if kind == "item":
        return _item(owner, values)
    return _tr(_PARTS[kind]).format(number=owner) if kind in _PARTS else f"{kind} {owner}"


def _session(session: str, values: tuple[Values, ...]) -> str:
    title = _value(f"session:{session}.title", values) or session
    return QCoreApplication.translate("Facts", "the session “{title}”").format(title=title)


def _item(item: str, values: tuple[Values, ...]) -> str:
    speakers = _value(f"item:{item}.speakers", values)
    if speakers:
        names = _names("person", speakers, values)
        return QCoreApplication.translate("Facts", "the item of {names}").format(names=names)
    title = _value(f"item:{item}.title", values) or item
    return QCoreApplication.translate("Facts", "the item “{title}”").format(title=title)


def _names(kind: str, ids: str, values: tuple[Values, ...]) -> str:
    return ", ".join(_value(f"{kind}:{each}.name", values) or each for each in ids.split("\n") if each)


def _value(fact: str, values: tuple[Values, ...]) -> str:
    return next((found[fact] for found in values if found.get(fact)), "")
