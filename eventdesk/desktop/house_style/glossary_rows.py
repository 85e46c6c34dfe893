"""A glossary as rows and columns: what stands in a cell, and what typing, pasting, sorting make of the terms."""

import csv
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from msgspec import structs

from eventdesk.model.snapshot import Term
from eventdesk.model.text import EMPTY, Text, base_language, script_of

_BETWEEN = re.compile(r"\s*[;；\n]\s*")


class Cell(Enum):
    """What a column holds."""

    TERM = "term"
    FULL = "full"
    AVOID = "avoid"


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `language` is empty for the spellings to avoid, which hold in every language."""

    cell: Cell
    language: str = ""


NEW = Term(term=EMPTY)


def columns_for(languages: Sequence[str], terms: Sequence[Term]) -> tuple[Column, ...]:
    """Term and full form in each of the forum's languages and those that the terms have besides.

    The spellings to avoid come after the first language, where they are seen.
    """
    kept = [tag for term in terms for text in (term.term, term.full) for tag in text]
    tags = list(dict.fromkeys([*languages, *(tag for tag in kept if not _meant(tag, languages))])) or ["en"]
    pairs = [(Column(Cell.TERM, tag), Column(Cell.FULL, tag)) for tag in tags]
    return (*pairs[0], Column(Cell.AVOID), *(column for pair in pairs[1:] for column in pair))


def _meant(tag: str, languages: Sequence[str]) -> bool:
    """Whether a column of the forum's languages shows the string: `zh` is `zh-Hans` by another name."""
    return any(_same(tag, language) for language in languages)


def _same(one: str, other: str) -> bool:
    return (base_language(one), script_of(one)) == (base_language(other), script_of(other))


def shown(term: Term, column: Column) -> str:
    """What stands in the cell."""
    if column.cell is Cell.AVOID:
        return "; ".join(term.avoid)
    text = term.term if column.cell is Cell.TERM else term.full
    return text.get(_tag(text, column.language), "")


def changed(term: Term, column: Column, typed: str) -> Term:
    """The term with that in the cell."""
    words = " ".join(typed.split())
    if column.cell is Cell.AVOID:
        avoid = tuple(dict.fromkeys(part for part in _BETWEEN.split(typed.strip()) if part))
        return structs.replace(term, avoid=avoid)
    text = term.term if column.cell is Cell.TERM else term.full
    text = text.with_value(_tag(text, column.language), words)
    return structs.replace(term, **{column.cell.value: text})


def _tag(text: Text, language: str) -> str:
    return language if language in text else next((tag for tag in text if _same(tag, language)), language)


def pasted(terms: Sequence[Term], columns: Sequence[Column], row: int, column: int, block: str) -> list[Term]:
    """The terms with a block of a spreadsheet laid over the cells from that one on; rows without a term go.

    Lines beyond the last term are new terms; cells beyond the last column are dropped.
    """
    found = list(terms)
    for place, cells in enumerate(csv.reader(io.StringIO(block), delimiter="\t"), start=row):
        while len(found) <= place:
            found.append(NEW)
        for target, typed in zip(columns[column:], cells, strict=False):
            found[place] = changed(found[place], target, typed)
    return [term for term in found if term.term]


def copied(terms: Sequence[Term], columns: Sequence[Column], cells: Sequence[tuple[int, int]]) -> str:
    """The cells (row, column) as a block that a spreadsheet takes; between them what lies in their rectangle."""
    rows, across = sorted({row for row, _column in cells}), sorted({column for _row, column in cells})
    block = io.StringIO()
    writer = csv.writer(block, delimiter="\t", lineterminator="\n")
    chosen = set(cells)
    for row in rows:
        term = terms[row] if row < len(terms) else NEW
        writer.writerow([shown(term, columns[one]) if (row, one) in chosen else "" for one in across])
    return block.getvalue()


def ordered(terms: Sequence[Term], column: Column, key: Callable[[str], Any]) -> list[Term]:
    """The terms by what stands in the column, those with nothing there last."""
    filled = [term for term in terms if shown(term, column)]
    empty = [term for term in terms if not shown(term, column)]
    return [*sorted(filled, key=lambda term: key(shown(term, column))), *empty]
