"""Text with a delimiter: CSV as Excel writes it in any country, and a block from the clipboard."""

import csv
import io
from collections import Counter

from eventdesk.interchange.tables.errors import TableError
from eventdesk.interchange.tables.sheet import Table, is_clean_text, table_of, table_of_clean

_DELIMITERS = (",", ";", "\t", "|")
_LOOKED_AT = 60  # rows that the guess of the delimiter reads
_LONGEST_CELL = 1_000_000


def delimited_table(text: str, name: str, file: str) -> Table:
    """The table in the text; `file` is what errors call it. Raises TableError."""
    text = text.replace("\0", "")
    delimiter, text, first = _hinted(text)
    if not delimiter:
        delimiter = delimiter_of(text)
    csv.field_size_limit(_LONGEST_CELL)
    try:
        if is_clean_text(text, delimiter):
            rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
            return table_of_clean(name, list(map(tuple, rows)), first)
        return table_of(name, csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), first)
    except csv.Error:
        raise TableError(
            f"{file} has a cell of over {_LONGEST_CELL:,} characters; a quotation mark is not closed there."
        ) from None


def _hinted(text: str) -> tuple[str, str, int]:
    """Excel's own first line `sep=;`: the delimiter, the rest, and the number of the rest's first row."""
    head, _, rest = text.partition("\n")
    # Not the tab, which may be the delimiter itself.
    hint = head.strip(' \r"').lower()
    if hint.startswith("sep=") and len(hint) == 5:
        return hint[4], rest, 2
    return "", text, 1


def delimiter_of(text: str) -> str:
    """The delimiter that cuts most rows into the same number of cells, the more the better; a comma in doubt."""
    best, found = 0.0, ","
    for delimiter in _DELIMITERS:
        value = _evenness(text, delimiter)
        if value > best:
            best, found = value, delimiter
    return found


def _evenness(text: str, delimiter: str) -> float:
    widths: Counter[int] = Counter()
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text[:200_000], newline=""), delimiter=delimiter)):
            if number >= _LOOKED_AT:
                break
            if len(row) > 1:
                widths[len(row)] += 1
    except csv.Error:
        return 0.0
    if not widths:
        return 0.0
    width, rows = widths.most_common(1)[0]
    # A comma inside names cuts some rows in two; a real delimiter cuts nearly all of them alike.
    return rows / sum(widths.values()) * min(sum(widths.values()), _LOOKED_AT) * (1 + min(width, 20) / 100)
