"""First mentions: a reader who meets a person is told who they are, and never only by half a name."""

import re
from collections.abc import Iterator

from eventdesk.model.snapshot import Appearance, Person
from eventdesk.press.checks.kinds import Check, CheckKind, Span
from eventdesk.press.checks.passages import Passage, Reading
from eventdesk.press.checks.titles import english_titles

_SENTENCE = re.compile(
    r"[^.!?。！？\n]*(?:\.(?=[A-Za-z])[^.!?。！？\n]*|(?<=\bDr)\.[^.!?。！？\n]*|(?<=\b[A-Z])\.[^.!?。！？\n]*)*[.!?。！？\n]?"
)


def first_mentions(reading: Reading) -> Iterator[Check]:
    """In what a person typed: first mentions without office, and titles with a family name before the name."""
    body = [passage for passage in reading.passages if passage.paragraph is not None]
    for person in reading.snapshot.people:
        names = [name for name in reading.names(person) if name]
        first = next(((p, at) for p in body if (at := _first(p.text, names)) is not None), None)
        if first is not None and first[0].own:
            yield from _without_office(reading, person, *first)
        yield from _too_short(reading, person, body, first)


def _first(text: str, names: list[str]) -> tuple[int, int] | None:
    found = [(text.find(name), len(name)) for name in names if name in text]
    return min((at, at + length) for at, length in found) if found else None


def _without_office(reading: Reading, person: Person, passage: Passage, at: tuple[int, int]) -> Iterator[Check]:
    around = _sentence_at(passage.text, at[0]).casefold()
    offices = [word for word in _offices(reading, person) if word]
    if not any(word.casefold() in around for word in offices):
        name = passage.text[at[0] : at[1]]
        yield Check(CheckKind.NO_OFFICE_AT_FIRST, passage.place, (name,), Span(passage.part, *at))


def _sentence_at(text: str, at: int) -> str:
    return next((m[0] for m in _SENTENCE.finditer(text) if m.start() <= at < m.end()), text)


def _offices(reading: Reading, person: Person) -> Iterator[str]:
    """All that may stand for an office: positions and organizations, the person's own and those credited."""
    yield from person.position.values()
    organizations = [person.organization]
    for one in _appearances(reading, person.id):
        if one.credited_as is not None:
            yield from one.credited_as.position.values()
            organizations.append(one.credited_as.organization)
    for organization in map(reading.organization, organizations):
        if organization is not None:
            yield from organization.name.values()
            yield from organization.short_name.values()


def _appearances(reading: Reading, person_id: str) -> Iterator[Appearance]:
    for session in reading.snapshot.sessions:
        for one in (session.moderator, session.mc, *session.interpreters):
            if one is not None and one.person == person_id:
                yield one
        for item in session.items:
            yield from (one for one in item.appearances() if one.person == person_id)


def _too_short(
    reading: Reading, person: Person, body: list[Passage], first: tuple[Passage, tuple[int, int]] | None
) -> Iterator[Check]:
    """“Minister Choi” in typed words, before or without any “Choi Gi-young”."""
    family = reading.pick(person.family)
    if not family or reading.bearers[family] > 1:
        return
    titles = english_titles()
    short = re.compile(rf"(?:\b(?:{titles})\s{re.escape(family)}|{re.escape(family)}\s(?=[가-힣]))(?![\w-])")
    for passage in body:
        if first is not None and passage is first[0]:
            match = short.search(passage.text, 0, first[1][0]) if passage.own else None
        else:
            match = short.search(passage.text) if passage.own else None
        if match is not None and not _part_of_name(reading, person, passage.text, match):
            span = Span(passage.part, match.start(), match.end())
            words = (match[0].strip(), reading.pick(person.name))
            yield Check(CheckKind.SHORT_BEFORE_FULL, passage.place, words, span)
            return
        if first is not None and passage is first[0]:
            return


def _part_of_name(reading: Reading, person: Person, text: str, match: re.Match[str]) -> bool:
    return any(
        text.find(name, max(0, match.start() - len(name)), match.end() + len(name)) >= 0
        for name in reading.names(person)
        if name
    )
