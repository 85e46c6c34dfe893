"""The page for the person: one HTML file that prints well, in their language, with nothing outside it."""

import base64
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any
from xml.etree import ElementTree as ET

from msgspec import Struct

from eventdesk.interchange.access_file.shape import Change, OtherList, Part, PersonFile
from eventdesk.interchange.access_file.words import PageWords
from eventdesk.model.snapshot import Attendee, Person
from eventdesk.model.text import Text

_STYLE = """
body { font: 15px/1.5 "Noto Sans", "Malgun Gothic", "Microsoft YaHei", sans-serif; color: #1b1f24;
  max-width: 46rem; margin: 3rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.75rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2.25rem 0 .5rem; padding-top: .75rem; border-top: 1px solid #c9cfd6; }
p.quiet, td.when, .none { color: #59636e; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem 1rem .3rem 0; font-weight: normal; }
th { width: 13rem; color: #59636e; }
td { overflow-wrap: anywhere; white-space: pre-line; }
tr + tr { border-top: 1px solid #e8ebee; }
img { max-width: 10rem; max-height: 10rem; margin: 0 1rem 0 0; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } h2 { break-after: avoid; }
  tr { break-inside: avoid; } }
"""
_KINDS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg"}
_ATTENDEE = (
    *("name", "organization", "position", "country", "email", "phone", "category", "status", "dates"),
    *("checked_in_at", "code", "languages", "dietary", "access", "tags", "side", "accompanies", "seat"),
    *("precedence", "certificate", "notes", "erased_on"),
)
_PERSON = (
    *("name", "family", "sort_name", "honorific", "position", "department", "country", "email", "phone"),
    *("biography", "unavailable", "arrives_at", "leaves_at", "languages", "precedence", "notes"),
)
_QUIET = frozenset(("key", "person_uid", "organization_uid", "accompanies_uid", "session_uid", "photo"))


def as_page(found: PersonFile, language: str = "en") -> bytes:
    """The page as HTML, UTF-8, in the reader's language where the program has its words, else in English."""
    page = _Page(found, PageWords(language), language)
    told: bytes = ET.tostring(page.build(), encoding="utf-8", method="html")
    return b"<!DOCTYPE html>\n" + told


class _Page:
    def __init__(self, found: PersonFile, words: PageWords, language: str) -> None:
        self.found, self.words, self.language = found, words, language
        self.body = ET.Element("body")

    def build(self) -> ET.Element:
        found, words = self.found, self.words
        html = ET.Element("html", lang=words.language)
        head = ET.SubElement(html, "head")
        ET.SubElement(head, "meta", charset="utf-8")
        ET.SubElement(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
        name = self._name()
        ET.SubElement(head, "title").text = f"{words('heading')}: {name}" if name else words("heading")
        ET.SubElement(head, "style").text = _STYLE
        html.append(self.body)
        self._add("h1", words("heading"))
        self._add("p", words("about").format(date=f"{found.made_at:%Y-%m-%d %H:%M} UTC"), "quiet")
        self._fields("listed", [(words("forum"), self._text(found.forum.title) or found.forum.forum)])
        self._rows(self._values(found.attendee, _ATTENDEE))
        self._fields("consents", self._consents(found.attendee))
        self._fields("own", [(self._text(own.label) or own.id, own.value) for own in found.own_fields])
        self._fields("sessions", self._sessions())
        self._fields("scans", self._scans())
        if found.person is not None:
            self._fields("directory", list(self._values(found.person, _PERSON)))
            self._rows([(words("organization"), self._text(found.organization))])
        self._fields("parts", [self._part(part) for part in found.parts])
        self._fields("other_lists", [row for other in found.other_lists for row in self._other(other)])
        self._fields("documents", self._documents())
        self._fields("history", [row for change in found.history for row in self._change(change)])
        self._pictures()
        self._add("p", words("beyond"), "quiet")
        return html

    # Parts of the page

    def _add(self, tag: str, text: str, kind: str = "") -> ET.Element:
        element = ET.SubElement(self.body, tag, {"class": kind} if kind else {})
        element.text = _storable(text)
        return element

    def _fields(self, section: str, rows: Iterable[tuple[str, str]]) -> None:
        self._add("h2", self.words(section))
        told = [row for row in rows if row[1]]
        if not told:
            self._add("p", self.words("nothing"), "none")
        self._rows(told)

    def _rows(self, rows: Iterable[tuple[str, str]]) -> None:
        told = [row for row in rows if row[1]]
        if not told:
            return
        last = self.body[-1]
        table = last if last.tag == "table" else ET.SubElement(self.body, "table")
        for label, value in told:
            row = ET.SubElement(table, "tr")
            ET.SubElement(row, "th", scope="row").text = _storable(label)
            ET.SubElement(row, "td").text = _storable(value)

    def _pictures(self) -> None:
        if not self.found.pictures:
            return
        self._add("h2", self.words("pictures"))
        for name, data in self.found.pictures.items():
            kind = next((ending for start, ending in _KINDS.items() if data.startswith(start)), "")
            if kind:
                source = f"data:image/{kind};base64,{base64.b64encode(data).decode()}"
                ET.SubElement(self.body, "img", src=source, alt=_storable(name))

    # Rows

    def _name(self) -> str:
        own = self.found.person.name if self.found.person is not None else self.found.attendee.name
        return own.pick(self.language, self.found.languages)

    def _values(self, row: Attendee | Person, names: Iterable[str]) -> Iterator[tuple[str, str]]:
        for name in names:
            yield self.words(name), self._say(getattr(row, name))

    def _consents(self, attendee: Attendee) -> Iterator[tuple[str, str]]:
        given = attendee.consents
        for name, agreed, on, source in (
            ("consent_photo", given.photo, given.photo_on, given.photo_source),
            ("consent_press_list", given.press_list, given.press_list_on, given.press_list_source),
        ):
            parts = (self.words("yes" if agreed else "no"), self._say(on), source)
            yield self.words(name), ", ".join(part for part in parts if part)

    def _sessions(self) -> Iterator[tuple[str, str]]:
        for place in self.found.registrations:
            when = self._say(place.starts_at)
            parts = [self.words(place.status), when]
            for name in ("registered_at", "arrived_at", "seat"):
                value = self._say(getattr(place, name))
                parts.append(f"{self.words(name)}: {value}" if value else "")
            yield self._text(place.title) or place.session, "\n".join(part for part in parts if part)

    def _scans(self) -> Iterator[tuple[str, str]]:
        for scan in self.found.scans:
            back = self.words("taken_back") if scan.taken_back else ""
            parts = (self.words(scan.outcome), scan.entrance, self._text(scan.session), back)
            yield self._say(scan.at), ", ".join(part for part in parts if part)

    def _part(self, part: Part) -> tuple[str, str]:
        told = (self._text(part.words), self._text(part.where), part.more, part.forum)
        return self.words(part.kind), "\n".join(dict.fromkeys(value for value in told if value))

    def _other(self, other: OtherList) -> Iterator[tuple[str, str]]:
        yield self.words("forum"), self._text(other.title) or other.forum
        yield from self._values(other.attendee, _ATTENDEE)
        yield from self._consents(other.attendee)
        for own in other.own_fields:
            yield self._text(own.label) or own.id, own.value

    def _documents(self) -> Iterator[tuple[str, str]]:
        for each in self.found.documents:
            told = (each.document, each.language, each.forum, self._say(each.at))
            yield self.words(each.kind), ", ".join(part for part in told if part)

    def _change(self, change: Change) -> Iterator[tuple[str, str]]:
        lines = [change.step]
        for column, (before, after) in change.columns.items():
            if column not in _QUIET:
                was, now = self._say(before) or "–", self._say(after) or "–"
                lines.append(f"{self.words(column)}: {was} → {now}")
        yield f"{change.at:%Y-%m-%d %H:%M} UTC", "\n".join(lines)

    # Values

    def _text(self, text: Text) -> str:
        return text.pick(self.language, self.found.languages)

    def _say(self, value: Any) -> str:
        if value is None or value == "" or value is False:
            return ""
        if value is True:
            return self.words("yes")
        if isinstance(value, Text):
            return "\n".join(f"{text}" if len(value) == 1 else f"{text} ({tag})" for tag, text in value.items())
        if isinstance(value, Enum):
            return self.words(str(value.value))
        if isinstance(value, datetime):
            return f"{value:%Y-%m-%d %H:%M}"
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, Mapping):
            told = ((self._key(key), self._say(each)) for key, each in value.items())
            return "\n".join(f"{key}: {each}" for key, each in told if each)
        if isinstance(value, Struct):
            fields = (getattr(value, name) for name in value.__struct_fields__)
            return ", ".join(filter(None, (self._say(each) for each in fields)))
        if isinstance(value, list | tuple):
            return ", ".join(filter(None, (self._say(each) for each in value)))
        return str(value)

    def _key(self, key: Any) -> str:
        return self.words(str(key.value if isinstance(key, Enum) else key))


def _storable(text: str) -> str:
    """Without the signs that no page may hold (NUL and its like)."""
    return "".join(sign for sign in text if sign >= " " or sign in "\n\t")
