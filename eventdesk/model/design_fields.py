"""Templates of texts: words with fields in braces, and groups in brackets that vanish with an empty field.

`{name}` is the attendee's name in the element's language, else in any; `{name:ko}` the Korean one or nothing;
`{name:other}` the next one that is written otherwise. `[{position}, ]{organization}` prints the comma only where
there is a position. `{{`, `}}`, `[[` and `]]` are braces and brackets themselves. A line whose fields are all
empty is left out.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from eventdesk.model.text import canonical_tag

OTHER = "other"
"""As a field's language: the text in the next language, where it is written otherwise."""

OWN = "own"
"""The field whose detail is an own field's id: `{own:ID}`."""

# Those that come in several languages, then those that do not.
LANGUAGE_FIELDS = (
    "name",
    "honorific",
    "family",
    "organization",
    "position",
    "category",
    "side",
    "country",
    "role",
    "forum",
    "edition",
    "theme",
    "venue",
    "city",
    "dates",
    "host",
    "certificate_on",
    "today",
)
PLAIN_FIELDS = ("code", "seat", "certificate", "check", "verification", "email", "website")
FIELDS = (*LANGUAGE_FIELDS, *PLAIN_FIELDS)

_TOKEN = re.compile(r"\{\{|\}\}|\[\[|\]\]|\{([^{}\[\]\n]*)\}|[{}\[\]]|[^{}\[\]]+")


class TemplateError(ValueError):
    """A template that cannot be read; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field: `detail` is its language, `other`, or an own field's id; empty for none."""

    name: str
    detail: str = ""


Part = str | Field


@dataclass(frozen=True, slots=True)
class Group:
    """Parts that are printed together; an `optional` group only where none of its fields is empty."""

    parts: tuple[Part, ...]
    optional: bool = False


def parse(template: str) -> tuple[tuple[Group, ...], ...]:
    """The groups of each line of a template. Raises TemplateError; a bracket may not hold the end of a line."""
    return tuple(_parse_line(line) for line in template.split("\n"))


def _parse_line(template: str) -> tuple[Group, ...]:
    groups: list[Group] = []
    parts: list[Part] = []
    inside = False
    for match in _TOKEN.finditer(template):
        token = match.group()
        if token in ("[", "]"):
            if (token == "[") is inside:
                raise TemplateError(_UNPAIRED if inside else _UNOPENED)
            groups += _group(parts, inside)
            parts, inside = [], token == "["
        elif match.group(1) is not None:
            parts.append(_field(match.group(1)))
        elif token in ("{", "}"):
            raise TemplateError("A brace has no partner; write {{ or }} for a brace itself.")
        else:
            parts.append(token[0] if token in ("{{", "}}", "[[", "]]") else token)
    if inside:
        raise TemplateError(_UNPAIRED)
    return (*groups, *_group(parts, False))


_UNPAIRED = "A bracket is not closed on its line; write [[ for a bracket itself."
_UNOPENED = "A bracket is closed that was not opened; write ]] for a bracket itself."


def fields(template: str) -> tuple[Field, ...]:
    """The fields of a template, in order. Raises TemplateError."""
    groups = (group for line in parse(template) for group in line)
    return tuple(part for group in groups for part in group.parts if isinstance(part, Field))


def written(field: Field) -> str:
    """The field as it stands in a template."""
    return f"{{{field.name}:{field.detail}}}" if field.detail else f"{{{field.name}}}"


def escaped(text: str) -> str:
    """Free words as a template that prints them as they are."""
    return re.sub(r"[{}\[\]]", lambda mark: mark.group() * 2, text)


def unknown_fields(template: str, own: Iterable[str] | None = None) -> Iterator[Field]:
    """The fields that there are none of; `own` are the ids of own fields, None for any. Raises TemplateError."""
    known = None if own is None else frozenset(own)
    for field in fields(template):
        named = field.name in FIELDS or (field.name == OWN and field.detail)
        if not named or (field.name == OWN and known is not None and field.detail not in known):
            yield field


def _group(parts: list[Part], optional: bool) -> list[Group]:
    return [Group(tuple(parts), optional)] if parts else []


def _field(inner: str) -> Field:
    name, _, detail = (part.strip() for part in inner.partition(":"))
    if not name:
        raise TemplateError("A pair of braces names no field; write one such as {name}.")
    if name == OWN or not detail or detail == OTHER:
        return Field(name, detail)
    try:
        return Field(name, canonical_tag(detail))
    except ValueError:
        raise TemplateError(
            f"{{{name}:{detail}}} asks for no language; write one such as {{{name}:en}} or {{{name}:{OTHER}}}."
        ) from None
