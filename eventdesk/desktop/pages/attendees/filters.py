"""Which attendees a filter lets through."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from enum import Enum
from time import perf_counter
from typing import TYPE_CHECKING, Any

from eventdesk.model.kinds import AttendeeStatus, RegistrationStatus
from eventdesk.model.searching import Query

if TYPE_CHECKING:
    from eventdesk.desktop.pages.attendees.entries import Entry

    Pass = Callable[[Sequence[Entry]], Sequence[Entry]]


class Arrival(Enum):
    ANY = ""
    ARRIVED = "arrived"
    NOT_YET = "not_yet"


class Consent(Enum):
    """What someone agreed to, or did not."""

    ANY = ""
    PHOTO = "photo"
    NO_PHOTO = "no_photo"
    PRESS = "press"
    NO_PRESS = "no_press"


@dataclass(frozen=True)
class AttendeeFilter:
    """Which attendees are shown; what is empty lets all through.

    `status` is where they stand: whoever was checked in has arrived, whatever was noted before. `session` is
    the id of one for which they have or await a place.
    """

    typed: str = ""
    category: str = ""
    status: AttendeeStatus | None = None
    arrival: Arrival = Arrival.ANY
    side: str = ""
    consent: Consent = Consent.ANY
    session: str = ""
    tag: str = ""

    def chosen(self, entries: "Iterable[Entry]", keep: frozenset[str] = frozenset()) -> "list[Entry]":
        """The entries it lets through, and those in `keep` whatever they are (who is being edited stays)."""
        return _let_through(list(entries), self.passes(), keep)

    def lets(self, entry: "Entry") -> bool:
        return bool(self.chosen([entry]))

    def steps(
        self,
        entries: "Sequence[Entry]",
        found: "list[Entry]",
        keep: frozenset[str] = frozenset(),
        blocks: "Blocks | None" = None,
    ) -> Generator[None, None, None]:
        """Collect in `found` those whom it lets through, a few milliseconds’ worth between two yields.

        `blocks` are those of the entries: where nobody of a block can be found, none of it is looked at.
        """
        passes, query = self.passes(), Query(self.typed, within=True)
        if not passes:
            found += entries
        elif query and blocks is not None:
            for rows, words in blocks.all():
                if keep or query.matches(words):
                    found += _let_through(rows, passes, keep)
                yield
        else:
            yield from _in_pieces(entries, passes, found, keep)

    def passes(self) -> "list[Pass]":
        """What it takes away, one after the other; the cheapest first."""
        wanted = self
        passes: list[Pass] = []
        if wanted.category:
            passes.append(lambda rows: [e for e in rows if e.attendee.category == wanted.category])
        if wanted.side:
            passes.append(lambda rows: [e for e in rows if e.attendee.side == wanted.side])
        if wanted.status is not None:
            passes.append(lambda rows: [e for e in rows if e.attendee.standing is wanted.status])
        if wanted.arrival is not Arrival.ANY:
            here = wanted.arrival is Arrival.ARRIVED
            passes.append(lambda rows: [e for e in rows if (e.attendee.checked_in_at is not None) is here])
        if wanted.consent is not Consent.ANY:
            passes.append(_consents(wanted.consent))
        if wanted.tag:
            passes.append(lambda rows: [e for e in rows if wanted.tag in e.attendee.tags])
        if wanted.session:
            passes.append(lambda rows: [e for e in rows if _takes_part(e, wanted.session)])
        query = Query(wanted.typed, within=True)
        if query:
            passes.append(query.among)
        return passes

    def as_words(self) -> dict[str, str]:
        """What is not empty, as plain words for keeping."""
        plain = {name: getattr(value, "value", value) for name, value in asdict(self).items()}
        return {name: str(value) for name, value in plain.items() if value}

    @classmethod
    def of_words(cls, words: Mapping[str, str]) -> "AttendeeFilter":
        """From what was kept; what is not understood is left out."""
        made: dict[str, Any] = {}
        for part in fields(cls):
            word = words.get(part.name)
            read = _READERS.get(part.name, str)
            try:
                if isinstance(word, str) and word:
                    made[part.name] = read(word)
            except ValueError:
                continue
        return cls(**made)


_READERS: dict[str, Callable[[str], Any]] = {"status": AttendeeStatus, "arrival": Arrival, "consent": Consent}
_FIRST_PIECE = 256
_PIECE = 0.002
"""Seconds: a piece that took less is followed by a larger one."""


class Blocks:
    """Rows by the hundred, each block with the words of all its rows: one look tells that nobody is in it."""

    SIZE = 512

    def __init__(self, rows: "list[Entry]") -> None:
        """`rows` may change; `touch` says where."""
        self._rows = rows
        self._words: list[str | None] = []

    def touch(self, first: int = 0, last: int | None = None) -> None:
        """The rows from `first` to `last` (the end by default) are others now."""
        self._fit()
        stop = len(self._words) if last is None else last // self.SIZE + 1
        for number in range(first // self.SIZE, min(stop, len(self._words))):
            self._words[number] = None

    def all(self) -> "Iterator[tuple[list[Entry], str]]":
        self._fit()
        for number in range(len(self._words)):
            rows = self._rows[number * self.SIZE : (number + 1) * self.SIZE]
            words = self._words[number]
            if words is None:
                words = self._words[number] = "".join([entry.hay for entry in rows])
            yield rows, words

    def _fit(self) -> None:
        count = -(-len(self._rows) // self.SIZE)
        if count != len(self._words):
            self._words = (self._words + [None] * count)[:count]


def _in_pieces(
    entries: "Sequence[Entry]", passes: "Sequence[Pass]", found: "list[Entry]", keep: frozenset[str]
) -> Generator[None, None, None]:
    start, size = 0, _FIRST_PIECE
    while start < len(entries):
        began = perf_counter()
        found += _let_through(entries[start : start + size], passes, keep)
        start += size
        size = size * 2 if perf_counter() - began < _PIECE else max(_FIRST_PIECE, size // 2)
        yield


def _let_through(rows: "Sequence[Entry]", passes: "Sequence[Pass]", keep: frozenset[str]) -> "list[Entry]":
    left = rows
    for one in passes:
        left = one(left)
    if not keep or len(left) == len(rows):
        return list(left)
    through = {id(entry) for entry in left}
    return [entry for entry in rows if id(entry) in through or entry.uid in keep]


def _consents(wanted: Consent) -> "Pass":
    agreed = wanted in (Consent.PHOTO, Consent.PRESS)
    if wanted in (Consent.PHOTO, Consent.NO_PHOTO):
        return lambda rows: [entry for entry in rows if entry.attendee.consents.photo is agreed]
    return lambda rows: [entry for entry in rows if entry.attendee.consents.press_list is agreed]


def _takes_part(entry: "Entry", session: str) -> bool:
    cancelled = RegistrationStatus.CANCELLED
    return any(place.session == session and place.status is not cancelled for place in entry.attendee.sessions)
