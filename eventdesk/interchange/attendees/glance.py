"""Looking at whole columns at once: which cells may be wrong, without reading each by itself.

What is plainly good is told by one pattern for a thousand cells, what many rows share is looked at once. Whatever
is left is read with care (`checking`); a cell that is suspected wrongly costs time and nothing else.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import zip_longest
from operator import itemgetter

from eventdesk.interchange.attendees.columns import Field
from eventdesk.interchange.tables.sheet import Row

_AT_ONCE = 1000
_LONGEST_PLAIN = 64
_MAILS = re.compile(r"(?:(?:[\w+\-]++(?:\.[\w+\-]++)*+@(?:[A-Za-z0-9\-]++\.)++[A-Za-z]{2,})?\n)*+", re.ASCII)
_PHONES = re.compile(r"(?:(?:\+?[0-9]{1,4}(?:[ \-][0-9]{2,5}){2,4}|[0-9]{7,15})?\n)*+")
_PLAIN = {Field.EMAIL: _MAILS, Field.PHONE: _PHONES}


def columns_of(rows: Sequence[Row], width: int) -> list[tuple[str, ...]]:
    """The cells of each column, an empty one where a row is shorter."""
    least, most = min(map(len, rows), default=0), max(map(len, rows), default=0)
    columns: list[tuple[str, ...]]
    if least == most:
        columns = [tuple(map(itemgetter(place), rows)) for place in range(most)]
    else:
        columns = list(zip_longest(*rows, fillvalue=""))
    return columns + [("",) * len(rows)] * (width - len(columns))


def suspects_in(
    cells: Sequence[str], field: Field, limit: int, is_bad: Callable[[str], bool] | None
) -> Iterable[int]:
    """The indexes of the cells that may be wrong: longer than `limit`, or bad; without `is_bad` none is bad."""
    if field in _PLAIN:
        return _one_by_one(cells, _PLAIN[field], limit, is_bad)
    bad = {cell for cell in set(cells) if len(cell) > limit or (is_bad is not None and cell and is_bad(cell))}
    return (place for place, cell in enumerate(cells) if cell in bad) if bad else ()


def _one_by_one(
    cells: Sequence[str], plain: re.Pattern[str], limit: int, is_bad: Callable[[str], bool] | None
) -> Iterable[int]:
    limit = min(limit, _LONGEST_PLAIN)
    for start in range(0, len(cells), _AT_ONCE):
        chunk = cells[start : start + _AT_ONCE]
        if plain.fullmatch("\n".join(chunk) + "\n") and max(map(len, chunk)) <= limit:
            continue
        for place, cell in enumerate(chunk, start):
            if len(cell) > limit or (is_bad is not None and cell and is_bad(cell)):
                yield place


def repeated(keys: Sequence[str]) -> set[str]:
    """Those that stand more than once, apart from the empty one."""
    distinct = set(keys)
    if len(distinct) == len(keys):
        return set()
    if len(distinct) == len(keys) - keys.count("") + (1 if "" in distinct else 0):
        return set()
    seen = set[str]()
    # `add` gives None: whatever is seen already comes through.
    return {key for key in keys if key and (key in seen or seen.add(key))}  # type: ignore[func-returns-value]
