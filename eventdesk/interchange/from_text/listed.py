"""People where people are listed: a speaker's column, a line “Panelists: …”, what stands behind a title."""

import re
from dataclasses import replace

from eventdesk.interchange.from_text import chinese_people, english_people, korean_people
from eventdesk.interchange.from_text.countries import country_of
from eventdesk.interchange.from_text.english_people import (
    beside,
    looks_like_name,
    organization_like,
    phrase_at,
)
from eventdesk.interchange.from_text.gathering import Bit, Mention
from eventdesk.interchange.from_text.lines import Line
from eventdesk.interchange.from_text.names import name_at
from eventdesk.interchange.from_text.proposal import Confidence, Span
from eventdesk.interchange.from_text.why import Why

_SEPARATOR = re.compile(r"\s*(?:[,;/|·、，；\t]|\band\b|&|및|–|—|-)*\s*")


def people_in(line: Line) -> tuple[Mention, ...]:
    """Everyone whom titles and offices show to be a person, in whatever language the line is."""
    if re.search("[가-힣]", line.text):
        return korean_people.people_in(line) or english_people.people_in(line)
    if re.search("[一-鿿]", line.text):
        return chinese_people.people_in(line) or english_people.people_in(line)
    return tuple(one for one in english_people.people_in(line) if " " in one.name.text)


def people_listed(line: Line, expected: bool) -> tuple[Mention, ...]:
    """The people in a line of them. `expected`: the place is for people, so that a name alone will do."""
    found = {one.name.span: one for one in people_in(line)}
    place = 0
    taken = sorted((one.span.start - line.start, one.span.end - line.start) for one in found.values())
    while place < len(line.text):
        inside = next((end for start, end in taken if start <= place < end), None)
        if inside is not None:
            place = inside
        else:
            mention = _named(line, place, expected)
            if mention is not None and not any(_overlap(mention.span, one.span) for one in found.values()):
                found[mention.name.span] = mention
                place = mention.span.end - line.start
            else:
                place = _next(line.text, place)
        gap = _SEPARATOR.match(line.text, place)
        place = gap.end() if gap is not None and gap.end() > place else place
    return tuple(sorted(found.values(), key=lambda one: one.span))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _next(text: str, place: int) -> int:
    match = re.compile(r"[,;/|·、，；\t(]").search(text, place + 1)
    return match.end() if match else len(text)


def _named(line: Line, at: int, expected: bool) -> Mention | None:
    return _latin(line, at, expected) or _hangul_or_han(line, at, expected)


def _latin(line: Line, at: int, expected: bool) -> Mention | None:
    name = name_at(line.text, at, line.start)
    if name is None or not looks_like_name(name) or (at and line.text[at - 1].isalnum()):
        return None
    end = name.bit.span.end - line.start
    if not re.match(r"\s*(?:\Z|[,;/|(·、–—\t]|-\s|and\b|&|of\b|from\b|at\b)", line.text[end:]):
        return None
    lone = Mention(name.bit.span, name.bit, name.family, confidence=Confidence.UNSURE, why=Why.NAME_IN_LIST)
    mention = beside(line, lone)
    if mention.organization is None and mention.position is None:
        mention = _loose(line, lone) if expected else lone
    if mention.organization is None and mention.position is None and not expected:
        return None
    listed = Confidence.LIKELY if expected or mention.organization is not None else Confidence.UNSURE
    if mention.position is not None and mention.organization is not None:
        return mention
    why = Why.NAME_AND_ORGANIZATION if mention.organization is not None else Why.NAME_IN_LIST
    return replace(mention, confidence=listed, why=why)


def _loose(line: Line, mention: Mention) -> Mention:
    """“Jane Smith (OpenAI)”, “Jane Smith, OpenAI”: among people, the next words are whence they come."""
    end = mention.span.end - line.start
    join = re.compile(r"\s*([(,–—]|-\s)\s*").match(line.text, end)
    stop = phrase_at(line.text, join.end()) if join else None
    if join is None or stop is None:
        return mention
    phrase = line.text[join.end() : stop]
    following = name_at(line.text, join.end(), line.start)
    bracket = join[1] == "("
    is_name = following is not None and looks_like_name(following) and not organization_like(phrase)
    if country_of(phrase) or (is_name and not bracket):
        return mention
    close = stop + (1 if bracket and line.text[stop : stop + 1] == ")" else 0)
    bit = Bit(phrase, Span(line.start + join.end(), line.start + stop))
    return replace(mention, organization=bit, span=Span(mention.span.start, line.start + close))


def _hangul_or_han(line: Line, at: int, expected: bool) -> Mention | None:
    if not expected:
        return None
    match = re.compile(r"[가-힣]{2,4}|[一-鿿]{2,4}").match(line.text, at)
    if match is None or not re.match(r"\s*(?:\Z|[,;/|(（·、，；\t])", line.text[match.end() :]):
        return None
    word = match.group()
    korean = korean_people.name_like(word) and len(word) > 2
    if not korean and not (chinese_people.name_like(word) and len(word) < 4):
        return None
    family = korean_people.family_of(word) if korean else chinese_people.family_of(word)
    bit = Bit(word, Span(line.start + at, line.start + match.end()))
    mention = Mention(bit.span, bit, family, confidence=Confidence.LIKELY, why=Why.NAME_IN_LIST)
    bracket = re.compile(r"\s?[(（,，]\s?(?P<organization>[^()（）,，;]{2,40})[)）]?").match(
        line.text, match.end()
    )
    if bracket is None or (korean_people.name_like(bracket["organization"]) and len(bracket["organization"]) < 4):
        return mention
    start = line.start + bracket.start("organization")
    text = bracket["organization"].strip()
    organization = Bit(text, Span(start, start + len(text)))
    return replace(
        mention,
        organization=organization,
        span=Span(bit.span.start, line.start + bracket.end()),
        why=Why.NAME_AND_ORGANIZATION,
    )
