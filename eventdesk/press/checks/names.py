"""Names in what a person typed: is it anybody of the programme, and spelt as the programme spells it?

The program's own wording takes every name from the programme; only typed text can be wrong.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import DamerauLevenshtein

from eventdesk.model.snapshot import Person
from eventdesk.press.checks.kinds import Check, CheckKind, Span
from eventdesk.press.checks.passages import Passage, Reading
from eventdesk.press.checks.titles import ENGLISH_TITLE, possible_names, typed_names

_TOKEN = re.compile(r"[^\W\d_][\w’'‐‑-]*\.?")
_LONGEST = 5  # words of a name


@dataclass(frozen=True)
class Names:
    """The names that a release may hold."""

    reading: Reading

    @cached_property
    def people(self) -> tuple[tuple[Person, str], ...]:
        """Everybody with each form of their name."""
        snapshot = self.reading.snapshot
        return tuple((person, name) for person in snapshot.people for name in self.reading.names(person))

    @cached_property
    def forms(self) -> frozenset[str]:
        return frozenset(name for _person, name in self.people)

    @cached_property
    def families(self) -> frozenset[str]:
        people = self.reading.snapshot.people
        return frozenset(family for person in people for family in person.family.values())

    @cached_property
    def words(self) -> str:
        """Every other stored word: a name may also be part of a venue, a title, an organization."""
        contacts = self.reading.snapshot.press.contacts
        stored = [fact.value for fact in self.reading.facts.facts]
        stored += [name for contact in contacts for name in contact.name.values()]
        return "\n".join(stored)

    def begins(self, text: str, at: int) -> bool:
        """Whether a name of the programme stands at that place of a text."""
        return any(text.startswith(name, at) for name in self.forms)

    @cached_property
    def latin(self) -> tuple[tuple[str, str], ...]:
        """Names in letters that can be misspelt, with what is left of each when spelling is put aside."""
        return tuple((name, folded(name)) for name in sorted(self.forms) if len(folded(name)) >= 5 and " " in name)

    def known(self, name: str) -> bool:
        return name in self.forms or name in self.families or name in self.words


def folded(name: str) -> str:
    """The letters of a name, without case, accents, hyphens and spaces: “Choi Gi-young” and “CHOI Giyoung”."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in plain if sign.isalpha())


def typed_people(reading: Reading) -> Iterator[Check]:
    """Names that nobody has, and names spelt in another way than in the programme."""
    names = Names(reading)
    for passage in reading.own:
        misspelt = [*_misspelt(names, passage), *_one_character_off(names, passage)]
        yield from misspelt
        taken = [check.span for check in misspelt if check.span is not None]
        yield from _unknown(names, passage, taken)


def _one_character_off(names: Names, passage: Passage) -> Iterator[Check]:
    """조황회 원장 for 조황희, 院长赵黄希 for 赵黄熙: the first character right, one of the others not."""
    seen: set[tuple[int, int]] = set()
    for start, end in possible_names(passage.text):
        written = passage.text[start:end]
        alike = {p.id: name for p, name in reversed(names.people) if _differs_by_one(written, name)}
        if len(alike) == 1 and not names.known(written) and (start, end) not in seen:
            seen.add((start, end))
            (right,) = alike.values()
            span = Span(passage.part, start, end)
            yield Check(CheckKind.NAME_SPELT_OTHERWISE, passage.place, (written, right), span, right)


def _differs_by_one(written: str, name: str) -> bool:
    same = 3 <= len(written) == len(name) and written[0] == name[0]
    return same and sum(a != b for a, b in zip(written, name, strict=True)) == 1


def _misspelt(names: Names, passage: Passage) -> Iterator[Check]:
    tokens = list(_TOKEN.finditer(passage.text))
    at = 0
    while at < len(tokens):
        found = _likeness(names, passage.text, tokens, at)
        if found is None:
            at += 1
            continue
        length, name = found
        start, end = tokens[at].start(), tokens[at + length - 1].end()
        written = passage.text[start:end].rstrip(".")
        end = start + len(written)
        at += length
        if written != name and not written.startswith(f"{name}’"):
            span = Span(passage.part, start, end)
            yield Check(CheckKind.NAME_SPELT_OTHERWISE, passage.place, (written, name), span, name)


def _likeness(names: Names, text: str, tokens: list[re.Match[str]], at: int) -> tuple[int, str] | None:
    """How many words from `at` on are whose name, written that way or nearly; exact spellings win."""
    best: tuple[int, int, str] | None = None
    for length in range(2, min(_LONGEST, len(tokens) - at) + 1):
        words = tokens[at : at + length]
        if not all(word[0][0].isupper() for word in words):
            break
        written = text[words[0].start() : words[-1].end()]
        if "\n" in written or "," in written:
            break
        for name, letters in names.latin:
            distance = _distance(written, name, letters)
            if distance is not None and (best is None or (distance, -length) < (best[0], -best[1])):
                best = (distance, length, name)
    return None if best is None else (best[1], best[2])


def _distance(written: str, name: str, letters: str) -> int | None:
    """How far what is written is from a name: 0 the same, None another name.

    One letter in seven may differ, two at the most; the parts of a name may stand the other way round.
    """
    mine = folded(written)
    if written == name:
        return 0
    if sorted(written.split()) == sorted(name.split()) or mine == letters:
        return 1
    if mine[:1] != letters[:1] or abs(len(mine) - len(letters)) > 2:
        return None
    # Where one whole word of it is right, two letters may be wrong of a shorter name too.
    shared = len(set(written.split()) & set(name.split())) > 0 and len(letters) >= 8
    limit = 2 if shared else min(2, len(letters) // 7)
    distance = DamerauLevenshtein.distance(mine, letters, score_cutoff=limit)
    return distance + 1 if distance <= limit and len(written.split()) == len(name.split()) else None


def _unknown(names: Names, passage: Passage, taken: list[Span]) -> Iterator[Check]:
    for language in dict.fromkeys((names.reading.language, "en", "ko", "zh")):
        for start, end in typed_names(passage.text, language):
            name = passage.text[start:end]
            overlaps = any(start < span.end and span.start < end for span in taken)
            if overlaps or names.known(name) or _is_family(names, name) or names.begins(passage.text, start):
                continue
            span = Span(passage.part, start, end)
            taken.append(span)
            yield Check(CheckKind.UNKNOWN_NAME, passage.place, (name,), span)


def _is_family(names: Names, name: str) -> bool:
    """“Minister Choi’s”, and a family name with its particle: “Choi and”."""
    bare = ENGLISH_TITLE.sub("", name).rstrip("’s").strip()
    return names.known(bare)


def cancelled_people(reading: Reading) -> Iterator[Check]:
    """People of whom no part in the programme is left, but who are named all the same."""
    stays, gone = _parts(reading)
    for person in reading.snapshot.people:
        if person.id not in gone or person.id in stays:
            continue
        for passage in reading.passages:
            at = min(
                (passage.text.find(name) for name in reading.names(person) if name in passage.text), default=-1
            )
            if at >= 0:
                name = next(name for name in reading.names(person) if passage.text.startswith(name, at))
                span = Span(passage.part, at, at + len(name))
                yield Check(CheckKind.CANCELLED_PERSON, passage.place, (name,), span)
                break


def _parts(reading: Reading) -> tuple[set[str], set[str]]:
    """Who still appears somewhere, and who does not any more."""
    stays: set[str] = set()
    gone: set[str] = set()
    for session in reading.snapshot.sessions:
        off = session.status.value == "cancelled"
        own = [one for one in (session.moderator, session.mc, *session.interpreters) if one is not None]
        inside = [(item, one) for item in session.items for one in item.appearances()]
        for one in own:
            (stays if one.status.stays and not off else gone).add(one.person)
        for item, one in inside:
            there = one.status.stays and not off and item.status.value != "cancelled"
            (stays if there else gone).add(one.person)
    return stays, gone
