"""What fields say of an attendee and a forum."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from eventdesk.documents.appearances import parts_of
from eventdesk.documents.badges.words import category_name, place_name
from eventdesk.documents.phrases import phrases
from eventdesk.documents.printed_phrases import printed_phrases
from eventdesk.documents.sheets.telling import Teller
from eventdesk.documents.text import clean
from eventdesk.documents.wording import date_range, long_date, ordinal
from eventdesk.model.design_fields import (
    LANGUAGE_FIELDS,
    OTHER,
    OWN,
    PLAIN_FIELDS,
    Field,
    Group,
    TemplateError,
    fields,
    parse,
    written,
)
from eventdesk.model.kinds import AppearanceRole, OrganizationRole, OwnFieldKind
from eventdesk.model.snapshot import Attendee, ForumSnapshot, Person
from eventdesk.model.text import EMPTY, Text, base_language

# What the forum says alone: the same on every piece.
FORUM_FIELDS = frozenset(("forum", "edition", "theme", "venue", "city", "dates", "host", "today", "website"))
_YES = frozenset(("true", "yes", "1", "x"))


class Told(NamedTuple):
    """A text and the language it is in."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class FieldName:
    """A field that a forum offers: its template, and a label of its own where it is an own field."""

    template: str
    label: Text = EMPTY


def field_names(snapshot: ForumSnapshot) -> tuple[FieldName, ...]:
    """The fields there are for that forum: each, each in the forum's languages, and its own fields."""
    tags = (*(tag for tag in snapshot.languages), OTHER) if len(snapshot.languages) > 1 else (OTHER,)
    found = [FieldName(written(Field(name))) for name in (*LANGUAGE_FIELDS, *PLAIN_FIELDS)]
    for name in LANGUAGE_FIELDS:
        found += [FieldName(written(Field(name, tag))) for tag in tags]
    found += [FieldName(written(Field(OWN, one.id)), one.label) for one in snapshot.own_fields]
    return tuple(found)


_lines = lru_cache(maxsize=512)(parse)
_fields = lru_cache(maxsize=512)(fields)


@lru_cache(maxsize=512)
def is_fixed(template: str) -> bool:
    """Whether a template says the same for every attendee."""
    return all(field.name in FORUM_FIELDS for field in _fields(template))


class Values:
    """Fills templates for one forum. `language` is the document's; `today` what `{today}` says."""

    def __init__(self, snapshot: ForumSnapshot, language: str = "", today: date | None = None) -> None:
        self.snapshot = snapshot
        self.language = language or (snapshot.languages[0] if snapshot.languages else "en")
        self._today = today
        self._people: Mapping[str, Person] = {person.id: person for person in snapshot.people}
        self._organizations = {one.id: one for one in snapshot.organizations}
        self._own = {one.id: one for one in snapshot.own_fields}
        self._roles: dict[str, AppearanceRole] | None = None
        self._of_forum: dict[tuple[Field, str], Told] = {}
        # Of the attendee who was asked about last: conditions and texts ask for the same fields.
        self._attendee: Attendee | None = None
        self._told: dict[tuple[Field, str], Told] = {}
        second = (tag for tag in snapshot.languages if base_language(tag) != base_language(self.language))
        self._second = next(second, "")

    def text(self, template: str, attendee: Attendee, language: str = "") -> Told:
        """The template filled; lines whose fields are all empty are left out. Raises TemplateError."""
        language = language or self.language
        told: list[str] = []
        first = ""
        for groups in _lines(template):
            line, found, filled, tag = self._line(groups, attendee, language)
            if filled or not found:
                told.append(line)
                first = first or tag
        return Told("\n".join(told).strip("\n"), first or language)

    def code_text(self, template: str, attendee: Attendee) -> str:
        """What a QR code of the template holds."""
        return clean(self.text(template, attendee).text)

    def says(self, template: str, attendee: Attendee, language: str = "") -> bool:
        """Whether any field of the template says something."""
        language = language or self.language
        return any(self.value(field, attendee, language).text for field in _fields(template))

    def _line(self, groups: tuple[Group, ...], attendee: Attendee, language: str) -> tuple[str, bool, bool, str]:
        """The line, whether it has fields, whether one says something, and the language of the first that does."""
        out: list[str] = []
        found = filled = False
        tag = ""
        for group in groups:
            texts: list[str] = []
            whole = True
            for part in group.parts:
                if isinstance(part, str):
                    texts.append(part)
                    continue
                found = True
                told = self.value(part, attendee, language)
                whole = whole and bool(told.text)
                if told.text:
                    filled = True
                    tag = tag or told.language
                    texts.append(told.text)
            if whole or not group.optional:
                out += texts
        return "".join(out), found, filled, tag

    def value(self, field: Field, attendee: Attendee, language: str) -> Told:
        """What one field says; an unknown one nothing."""
        if field.name in FORUM_FIELDS:
            key = (field, language)
            if key not in self._of_forum:
                self._of_forum[key] = self._find(field, attendee, language)
            return self._of_forum[key]
        if attendee is not self._attendee:
            self._attendee, self._told = attendee, {}
        found = self._told.get((field, language))
        if found is None:
            found = self._find(field, attendee, language)
            if not found.text.isprintable():  # the lines of a text are its template's
                found = Told(" ".join(found.text.splitlines()), found.language)
            self._told[field, language] = found
        return found

    def _find(self, field: Field, attendee: Attendee, language: str) -> Told:
        texts = _TEXTS.get(field.name)
        if texts is not None:
            return self._pick(texts(self, attendee), field.detail, language)
        written_out = _WRITTEN.get(field.name)
        if written_out is not None:
            if field.detail != OTHER:
                tag = field.detail or language
                return Told(written_out(self, attendee, tag), tag)
            text = written_out(self, attendee, self._second) if self._second else ""
            return Told("" if text == written_out(self, attendee, language) else text, self._second)
        plain = _PLAIN.get(field.name)
        if plain is not None:
            return Told(plain(self, attendee), "")
        return Told(self._own_value(field.detail, attendee, language) if field.name == OWN else "", "")

    def _pick(self, text: Text, detail: str, language: str) -> Told:
        if not detail:
            tag = text.tag_for(language, self.snapshot.languages)
            return Told(text[tag], tag) if tag else Told("", language)
        if detail == OTHER:
            main = self._pick(text, "", language).text
            tags = (*(tag for tag in self.snapshot.languages if tag in text), *text)
            return next((Told(text[tag], tag) for tag in tags if text[tag] != main), Told("", language))
        tag = text.tag_for(detail) if text.has(detail) else None
        return Told(text[tag], tag) if tag else Told("", detail)

    def _own_value(self, field_id: str, attendee: Attendee, language: str) -> str:
        value = attendee.fields.get(field_id, "")
        field = self._own.get(field_id)
        if not value or field is None:
            return value
        if field.kind is OwnFieldKind.FLAG:  # its name, where it holds
            return field.label.pick(language, self.snapshot.languages) if value.lower() in _YES else ""
        if field.kind is OwnFieldKind.DATE:
            try:
                return long_date(date.fromisoformat(value), language)
            except ValueError:
                return value
        return value

    def person(self, attendee: Attendee) -> Person | None:
        return self._people.get(attendee.person) if attendee.person else None

    def name(self, attendee: Attendee) -> Text:
        person = self.person(attendee)
        return attendee.name or (person.name if person is not None else EMPTY)

    def photo(self, attendee: Attendee) -> str:
        """The name of the picture that may be shown; empty without one, and without consent."""
        if not attendee.consents.photo:
            return ""
        person = self.person(attendee)
        return attendee.photo or (person.photo if person is not None else None) or ""

    def role(self, attendee: Attendee) -> AppearanceRole | None:
        """What the attendee is in the programme: what stands first among moderator, speaker, panelist …"""
        if self._roles is None:
            self._roles = {}
            for person, parts in parts_of(self.snapshot).items():
                held = {part.role for part in parts}
                self._roles[person] = next(role for role in _ROLES if role in held)
        return self._roles.get(attendee.person) if attendee.person else None

    def _organization(self, attendee: Attendee) -> Text:
        person = self.person(attendee)
        if attendee.organization or person is None or person.organization is None:
            return attendee.organization
        found = self._organizations.get(person.organization)
        return found.name if found is not None else EMPTY

    def _position(self, attendee: Attendee) -> Text:
        person = self.person(attendee)
        return attendee.position or (person.position if person is not None else EMPTY)

    def _host(self) -> Text:
        hosts = [one for one in self.snapshot.forum.organizations if one.role is OrganizationRole.HOST]
        return self._organizations[hosts[0].organization].name if hosts else EMPTY

    def _title(self, tag: str) -> str:
        forum = self.snapshot.forum
        known = forum.title or (forum.series.name if forum.series is not None else EMPTY)
        return Teller(self.snapshot, tag).forum_title() if tag == self.language or known.has(tag) else ""

    def _edition(self, tag: str) -> str:
        edition = self.snapshot.forum.edition
        if not edition:
            return ""
        return phrases(tag).edition_alone.format(number=edition, ordinal=ordinal(edition, tag))

    def _dates(self, tag: str) -> str:
        forum = self.snapshot.forum
        if forum.starts_on is None:
            return ""
        return date_range(forum.starts_on, forum.ends_on or forum.starts_on, tag)


_ROLES = (
    AppearanceRole.SPEAKER,
    AppearanceRole.PANELIST,
    AppearanceRole.MODERATOR,
    AppearanceRole.MC,
    AppearanceRole.INTERPRETER,
)


def _of_person(name: str) -> Callable[[Values, Attendee], Text]:
    def find(values: Values, attendee: Attendee) -> Text:
        person = values.person(attendee)
        return getattr(person, name) if person is not None else EMPTY

    return find


def _role(values: Values, attendee: Attendee, tag: str) -> str:
    role = values.role(attendee)
    return printed_phrases(tag).roles[role] if role is not None else ""


def _verification(values: Values, attendee: Attendee) -> str:
    one = attendee.certificate
    return f"{one.number} {one.check}".strip() if one is not None else ""


def _certified_on(values: Values, attendee: Attendee, tag: str) -> str:
    one = attendee.certificate
    return long_date(one.on, tag) if one is not None and one.on is not None else ""


def _today(values: Values, attendee: Attendee, tag: str) -> str:
    return long_date(values._today, tag) if values._today is not None else ""


_TEXTS: Mapping[str, Callable[[Values, Attendee], Text]] = {
    "name": Values.name,
    "honorific": _of_person("honorific"),
    "family": _of_person("family"),
    "organization": Values._organization,
    "position": Values._position,
    "theme": lambda values, _: values.snapshot.forum.theme,
    "venue": lambda values, _: values.snapshot.forum.venue,
    "city": lambda values, _: values.snapshot.forum.city,
    "host": lambda values, _: values._host(),
}
_WRITTEN: Mapping[str, Callable[[Values, Attendee, str], str]] = {
    "category": lambda _, attendee, tag: category_name(attendee.category, tag),
    "side": lambda _, attendee, tag: place_name(attendee.side, tag),
    "country": lambda _, attendee, tag: place_name(attendee.country, tag),
    "role": _role,
    "forum": lambda values, _, tag: values._title(tag),
    "edition": lambda values, _, tag: values._edition(tag),
    "dates": lambda values, _, tag: values._dates(tag),
    "certificate_on": _certified_on,
    "today": _today,
}
_PLAIN: Mapping[str, Callable[[Values, Attendee], str]] = {
    "code": lambda _, attendee: attendee.code,
    "seat": lambda _, attendee: attendee.seat,
    "certificate": lambda _, attendee: attendee.certificate.number if attendee.certificate is not None else "",
    "check": lambda _, attendee: attendee.certificate.check if attendee.certificate is not None else "",
    "verification": _verification,
    "email": lambda _, attendee: attendee.email,
    "website": lambda values, _: values.snapshot.forum.website,
}


def readable(template: str) -> bool:
    """Whether a template can be filled at all."""
    try:
        return bool(_lines(template)) or not template
    except TemplateError:
        return False


def shown_attendees(snapshot: ForumSnapshot) -> Iterator[Attendee]:
    """Those of whom something can be printed: whoever was erased is only counted."""
    return (one for one in snapshot.attendees if one.erased_on is None)
