"""Designs to and from the plain data that files and the database hold."""

import re
from typing import Any

import msgspec

from eventdesk.model.designs import Design
from eventdesk.model.text import Text

_AT = re.compile(r"(?P<what>.*?)(?: - at `(?:key in )?\$(?P<place>[^`]*)`)?", re.DOTALL)
_ELEMENT = re.compile(r"\.(front|back)\[(\d+)\]")


class BadDesign(ValueError):
    """Data that is no design; the message is a sentence that says where and what."""


def plain_design(design: Design) -> dict[str, Any]:
    """Maps, lists, strings and numbers: what is at its default is left out."""
    plain: dict[str, Any] = msgspec.to_builtins(_lean(design), enc_hook=_encode)
    return plain


def design_of(plain: object) -> Design:
    """Raises BadDesign."""
    try:
        return msgspec.convert(plain, Design, dec_hook=_decode)
    except msgspec.ValidationError as error:
        raise BadDesign(_sentence(str(error))) from None
    except RecursionError:
        raise BadDesign("The design is nested too deeply to be one.") from None


def _lean(value: object) -> object:
    """The value with structs as maps that leave out defaults."""
    if isinstance(value, msgspec.Struct):
        tag = value.__struct_config__.tag
        out: dict[str, object] = {str(value.__struct_config__.tag_field): tag} if tag else {}
        for field in msgspec.structs.fields(value):
            part = getattr(value, field.name)
            if part != field.default and not (part == {} and field.default_factory is not msgspec.NODEFAULT):
                out[field.encode_name] = _lean(part)
        return out
    if isinstance(value, tuple):
        return [_lean(part) for part in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _encode(value: object) -> object:
    if isinstance(value, Text):
        return dict(value)
    raise NotImplementedError(type(value).__name__)


def _decode(kind: type, value: object) -> object:
    if kind is not Text:
        raise NotImplementedError(kind.__name__)
    texts = value.values() if isinstance(value, dict) else (None,)
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in (*value, *texts)):
        raise ValueError('must be texts by language, such as {"en": "Badge"}')
    return Text(value)


def _sentence(told: str) -> str:
    """msgspec's message in words for people."""
    match = _AT.fullmatch(told)
    what, place = (match["what"], match["place"] or "") if match else (told, "")
    return f"{_place(place)} {_what(what)}."


def _place(path: str) -> str:
    element = _ELEMENT.match(path)
    start = "The design"
    if element:
        start, path = f"Element {int(element[2]) + 1} of the {element[1]}", path[element.end() :]
    key = path.strip(".").removesuffix("[...]")
    return f"{start}: “{key}”" if key else start


_WORDS = (
    (re.compile(r"Object contains unknown field `(.*)`"), r"has an unknown key “\1”"),
    (re.compile(r"Object missing required field `type`"), "does not say its type"),
    (re.compile(r"Object missing required field `(.*)`"), r"has no “\1”"),
    (re.compile(r"Invalid enum value '(.*)'"), r"does not know the word “\1”"),
    (re.compile(r"Invalid value '(.*)'"), r"does not know the type “\1”"),
    (re.compile(r"Expected `float` (>=|<=) (.*)"), r"must be a number \1 \2"),
    (re.compile(r"Expected `int` (>=|<=) (.*)"), r"must be a whole number \1 \2"),
    (re.compile(r"Expected `float`, got .*"), "must be a number"),
    (re.compile(r"Expected `int`, got .*"), "must be a whole number"),
    (re.compile(r"Expected `bool`, got .*"), "must be true or false"),
    (re.compile(r"Expected `str`, got .*"), "must be text"),
    (re.compile(r"Expected `object`, got .*"), "must be a map of keys and values"),
    (re.compile(r"Expected `array`, got .*"), "must be a list"),
    (re.compile(r"Expected `array` of length <= (.*)"), r"has more than \1 entries"),
    (re.compile(r"Expected `str` of length <= (.*)"), r"is longer than \1 characters"),
    (re.compile(r"Expected `str` matching regex .*"), "is not a colour: write #rrggbb, category, side or accent"),
)


def _what(told: str) -> str:
    for pattern, words in _WORDS:
        if pattern.fullmatch(told):
            return pattern.sub(words, told).replace(">=", "of at least").replace("<=", "of at most")
    return told if told.startswith("must") else "is not what a design can have here"
