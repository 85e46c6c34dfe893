"""Which rows of a list may be somebody who is known, or who stands in the list twice: found by whole columns.

All others are new, and nothing of them is compared. A row that is suspected wrongly costs time and nothing else,
so that what is found here may be too much but never too little.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from itertools import chain

from eventdesk.interchange.attendees.checked import CheckedRows
from eventdesk.interchange.attendees.columns import Field
from eventdesk.interchange.attendees.contents import MAIL, script_of_text
from eventdesk.interchange.attendees.likeness import LIKE, MOST_ALIKE, skeletons_of_many
from eventdesk.interchange.attendees.people import Known, keys_of
from eventdesk.model.searching import same_name_key

_BRACKETS = frozenset("(（/|'")
_SCRIPTS = ("Latn", "Hang", "Hani", "Kana", "Arab", "Cyrl", "Hebr", "Thai", "Deva", "Grek")
_LARGE_BLOCK = 2000


def suspected(
    rows: CheckedRows, known: Known, tell: Callable[[int, int], object] = lambda done, total: None
) -> set[int]:
    """The indexes of the rows to compare with care. `tell` hears of half of the way, and may raise to stop."""
    return _Columns(rows, known, tell).suspects()


class _Columns:
    def __init__(self, rows: CheckedRows, known: Known, tell: Callable[[int, int], object]) -> None:
        self._rows, self._known, self._tell = rows, known, tell
        mapping = self._mapping = rows.mapping
        self._all = range(len(rows))
        self._whole = False
        """Whether each column of names holds one name a cell, as it is."""
        self._emails = self._joined(Field.EMAIL)
        self._houses = [self._keys(column) for column in mapping.columns_of(Field.ORGANIZATION)]

    def suspects(self) -> set[int]:
        found = set(self._rows.suspects)
        names = self._names()
        # Who is not named is found by a code or an address alone, or not at all.
        found.update(place for place in self._all if not any(column[place] for column in names))
        found |= self._by_code() | self._by_email()
        if names:
            found |= self._by_name(names) | self._by_likeness()
        return found

    # Columns of keys

    def _cells(self, field: Field) -> list[Sequence[str]]:
        return [self._rows.cells[column] for column in self._mapping.columns_of(field)]

    def _joined(self, field: Field) -> list[str]:
        """The cells of the field's first column that has one, folded; addresses alone, without a name beside."""
        columns = self._cells(field)
        if not columns:
            return []
        first = list(map(str.casefold, columns[0]))
        if len(columns) > 1 or any(map(_decorated, set(first))):
            return [self._rows[place].values.get("email", "").casefold() for place in self._all]
        return first

    def _keys(self, column: int) -> list[str]:
        cells = self._rows.cells[column]
        keys = {cell: same_name_key(cell.lstrip("'")) for cell in set(cells)}
        return list(map(keys.__getitem__, cells))

    def _names(self) -> list[list[str]]:
        parted = (*self._mapping.columns_of(Field.FAMILY), *self._mapping.columns_of(Field.GIVEN))
        plain = self._mapping.columns_of(Field.NAME)
        beside = any(_BRACKETS.intersection(cell) for column in plain for cell in set(self._rows.cells[column]))
        self._whole = not parted and not beside
        if self._whole:
            return [self._keys(column) for column in plain]
        sources = list(zip(*(self._rows.cells[column] for column in (*parted, *plain)), strict=True))
        first = {source: place for place, source in enumerate(sources)}
        keys = {source: sorted(keys_of(self._rows[place].name)) for source, place in first.items()}
        most = max(map(len, keys.values()), default=0)
        return [
            [(keys[source][number] if number < len(keys[source]) else "") for source in sources]
            for number in range(most)
        ]

    # What may be the same

    def _by_code(self) -> set[int]:
        columns = self._cells(Field.CODE)
        known = self._known.by_code
        return {
            place
            for column in columns
            for place, cell in enumerate(column)
            if cell and cell.lstrip("'").upper() in known
        }

    def _by_email(self) -> set[int]:
        emails = self._emails
        if not emails:
            return set()
        double = _several(emails) | (self._known.by_email.keys() & set(emails))
        return {place for place, email in enumerate(emails) if email in double} if double else set()

    def _by_name(self, names: list[list[str]]) -> set[int]:
        """The same name at the same organization, or where one has no organization; or a name that is known."""
        found = set[int]()
        known = self._known.by_name.keys() & set(chain.from_iterable(names))
        if known:
            found.update(place for column in names for place, name in enumerate(column) if name in known)
        if not self._houses:
            return found | _places_of(names, _several(_of_each_row(names)))
        pairs = [list(map(_pair, name, house)) for name in names for house in self._houses]
        twice = _several(_of_each_row(pairs))
        found |= _places_of(pairs, twice)
        bare = {name for place in self._without_house() for column in names if (name := column[place])}
        if bare:
            shared = bare & _several(_of_each_row(names))
            found |= _places_of(names, shared)
        return found

    def _without_house(self) -> list[int]:
        return [place for place in self._all if not any(column[place] for column in self._houses)]

    def _by_likeness(self) -> set[int]:
        """Names that are alike at one organization, where addresses do not tell the two apart."""
        blocks: dict[str, list[int]] = defaultdict(list)
        for column in self._houses:
            for place, house in enumerate(column):
                if house:
                    blocks[house].append(place)
        scripts = self._scripts()
        found, wanted = set[int](), list[list[int]]()
        for house, places in blocks.items():
            if house in self._known.by_house:
                found.update(places)
            elif len(places) > MOST_ALIKE:
                self._known.crowded.add(house)
            elif len(places) > 1 and self._may_be_alike(places, scripts):
                wanted.append(places)
        written = self._written({place for places in wanted for place in places})
        skeletons = skeletons_of_many(chain.from_iterable(written.values()))
        done, total = 0, sum(map(len, wanted))
        for places in wanted:
            self._tell(done * len(self._all) // (2 * total), len(self._all))
            done += len(places)
            found |= self._alike(places, scripts, written, skeletons)
        return found

    def _written(self, places: Set[int]) -> dict[int, tuple[str, ...]]:
        """The names in the rows as they are written, in each of the languages."""
        if not self._whole:
            return {place: tuple(self._rows[place].name.values()) for place in places}
        columns = self._cells(Field.NAME)
        return {place: tuple(column[place].lstrip("'") for column in columns) for place in places}

    def _may_be_alike(self, places: list[int], scripts: list[int]) -> bool:
        if not self._emails or not all(self._emails[place] for place in places):
            return True
        # With an address each, only a name in another script may be the same person's.
        return len({scripts[place] for place in places}) > 1

    def _scripts(self) -> list[int]:
        """The scripts of each row's name as bits."""
        found = [0] * len(self._all)
        naming = (Field.NAME, Field.FAMILY, Field.GIVEN)
        for column in chain.from_iterable(self._mapping.columns_of(field) for field in naming):
            cells = self._rows.cells[column]
            bits = {cell: _bits(cell) for cell in set(cells)}
            found = [before | bits[cell] for before, cell in zip(found, cells, strict=True)]
        return found

    def _alike(
        self,
        places: list[int],
        scripts: list[int],
        written: Mapping[int, tuple[str, ...]],
        skeletons: Mapping[str, tuple[str, ...]],
    ) -> set[int]:
        from rapidfuzz import fuzz, process

        block: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for place in places:
            for skeleton in {found for name in written[place] for found in skeletons[name]}:
                block[skeleton[0]][skeleton].append(place)
        found = set[int]()
        for names in block.values():
            if len(names) > _LARGE_BLOCK:
                found.update(chain.from_iterable(names.values()))
                continue
            if len(names) == 1 and len(next(iter(names.values()))) == 1:
                continue
            for skeleton in self._to_ask(names, scripts):
                near = process.extract(skeleton, names.keys(), scorer=fuzz.ratio, score_cutoff=LIKE, limit=None)
                others = [place for other, _score, _place in near for place in names[other]]
                for place in names[skeleton]:
                    if unlike := [other for other in others if self._unlike(place, other, scripts)]:
                        found.update((place, *unlike))
        return found

    def _to_ask(self, names: Mapping[str, list[int]], scripts: list[int]) -> Iterable[str]:
        """The names to compare with all: of two scripts those in the rarer, and those without an address."""
        if not self._emails:
            return names
        there = Counter(scripts[place] for places in names.values() for place in places)
        most = there.most_common(1)[0][0]
        return (
            skeleton
            for skeleton, places in names.items()
            if any(not self._emails[place] or scripts[place] != most for place in places)
        )

    def _unlike(self, place: int, other: int, scripts: list[int]) -> bool:
        """Whether two rows whose names are alike are not told apart by their addresses."""
        if place == other:
            return False
        apart = self._emails and self._emails[place] and self._emails[other]
        return not apart or self._emails[place] == self._emails[other] or not scripts[place] & scripts[other]


def _pair(name: str, house: str) -> str:
    return f"{name}\n{house}" if name and house else ""


def _of_each_row(columns: Sequence[Sequence[str]]) -> Iterable[str]:
    """The keys of each row, each once."""
    return columns[0] if len(columns) == 1 else chain.from_iterable(map(set, zip(*columns, strict=True)))


def _several(keys: Iterable[str]) -> set[str]:
    """The keys that stand more than once."""
    listed = keys if isinstance(keys, list) else list(keys)
    distinct = set(listed)
    if len(distinct) == len(listed):
        return set()
    return {key for key, count in Counter(listed).items() if count > 1 and key}


def _places_of(columns: Sequence[Sequence[str]], keys: Set[str]) -> set[int]:
    if not keys:
        return set()
    return {place for column in columns for place, key in enumerate(column) if key in keys}


def _decorated(mail: str) -> bool:
    return bool(mail) and MAIL.fullmatch(mail) is None


def _bits(name: str) -> int:
    """The script of a name as one bit; none for a name in two, which may be anybody's."""
    if not name or _BRACKETS.intersection(name):
        return 0
    return 1 << _SCRIPTS.index(script_of_text(name))
