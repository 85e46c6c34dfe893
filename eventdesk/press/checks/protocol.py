"""The order of precedence: offices in the order of the programme's speeches, and the sides in turn."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from eventdesk.model.kinds import ItemKind, SessionStatus
from eventdesk.model.snapshot import Appearance, Item, Person, Session
from eventdesk.press.checks.kinds import Check, CheckKind
from eventdesk.press.checks.passages import Reading
from eventdesk.press.gaps import Place, PlaceKind

# Ranks of offices, highest first, by the words that offices end or begin with in the three languages.
_RANKS: tuple[tuple[str, ...], ...] = (
    ("head of state", "prime minister", "대통령", "국무총리", "总理", "總理"),
    ("deputy prime minister", "부총리", "副总理", "副總理"),
    ("minister", "장관", "部长", "部長", "长官", "長官"),
    ("vice minister", "deputy minister", "state secretary", "차관", "副部长", "副部長", "次官"),
    ("ambassador", "대사", "大使"),
    ("director general", "국장", "司长", "司長", "局长", "局長"),
)
_SPEECHES = (ItemKind.WELCOME_SPEECH, ItemKind.CONGRATULATORY_SPEECH, ItemKind.KEYNOTE)


@dataclass(frozen=True, slots=True)
class _Speaker:
    person: Person
    rank: int | None
    side: str


def precedence(reading: Reading) -> Iterator[Check]:
    """Speeches of one kind in one session: a higher office speaks first; the same side opens everywhere."""
    openers: dict[str, Place] = {}
    for session in reading.snapshot.sessions:
        if session.status is SessionStatus.CANCELLED:
            continue
        for kind in _SPEECHES:
            speakers = list(_speakers(reading, session, kind))
            yield from _offices(reading, speakers)
            yield from _sides(reading, speakers, openers)


def _speakers(reading: Reading, session: Session, kind: ItemKind) -> Iterator[_Speaker]:
    for item in session.items:
        if item.kind is kind and item.status is not SessionStatus.CANCELLED:
            yield from (each for each in (_speaker(reading, one) for one in _staying(item)) if each is not None)


def _staying(item: Item) -> Iterator[Appearance]:
    return (one for one in item.speakers if one.status.stays)


def _speaker(reading: Reading, appearance: Appearance) -> _Speaker | None:
    person = next((each for each in reading.snapshot.people if each.id == appearance.person), None)
    if person is None:
        return None
    credit = appearance.credited_as
    position = credit.position if credit is not None and credit.position else person.position
    rank = person.precedence if person.precedence is not None else rank_of(*position.values())
    return _Speaker(person, rank, appearance.side or person.country)


def rank_of(*positions: str) -> int | None:
    """The rank of an office told in any language, 1000 highest in steps of one; None for one without rank here.

    Deputies are told by the longer word: “vice minister” is no minister. Ranks set by hand (1, 2 …) come first.
    """
    best: tuple[int, int] | None = None
    for position in positions:
        words = f" {position.casefold().replace('-', ' ')} "
        for rank, offices in enumerate(_RANKS):
            for office in offices:
                found = f" {office} " in words if office.isascii() else office in words
                if found and (best is None or len(office) > best[0]):
                    best = (len(office), rank)
    return None if best is None else 1000 + best[1]


def _offices(reading: Reading, speakers: list[_Speaker]) -> Iterator[Check]:
    for first, second in itertools.pairwise(speakers):
        if second.rank is not None and (first.rank is None or first.rank > second.rank):
            words = (reading.pick(first.person.name), reading.pick(second.person.name))
            place = Place(PlaceKind.PERSON, first.person.uid, first.person.id)
            yield Check(CheckKind.OFFICES_OUT_OF_ORDER, place, words)


def _sides(reading: Reading, speakers: list[_Speaker], openers: dict[str, Place]) -> Iterator[Check]:
    """Among equals of two sides it is always the same side that begins."""
    sides = reading.snapshot.forum.sides
    pair = speakers[:2]
    if len(pair) < 2 or pair[0].rank != pair[1].rank or not {each.side for each in pair} <= set(sides):
        return
    first, second = pair
    if first.side == second.side:
        return
    place = Place(PlaceKind.PERSON, first.person.uid, first.person.id)
    openers.setdefault(first.side, place)
    other = next(iter(openers))
    if other != first.side:
        yield Check(CheckKind.SIDES_OUT_OF_ORDER, place, (first.side, other))
