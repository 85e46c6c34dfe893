"""Which columns hold what: by the words of the header, wherever it stands, else by what is in the cells."""

import re
from collections.abc import Mapping, Sequence

from eventdesk.interchange.attendees.around import Surroundings
from eventdesk.interchange.attendees.columns import (
    LOCALIZED,
    ColumnMapping,
    Field,
    Subject,
    Target,
    from_remembered,
    header_cells,
)
from eventdesk.interchange.attendees.contents import country_code, is_phone, mail_of, status_of
from eventdesk.interchange.attendees.headings import target_of
from eventdesk.interchange.tables import Table

_FIRST_ROWS = 25
_SAMPLE = 60
_NAME = re.compile(
    r"[가-힣]{2,4}|[㐀-鿿]{2,4}|[㐀-鿿ぁ-ヿ]{2,3}[ 　]?[㐀-鿿ぁ-ヿ]{1,4}|"
    r"[^\W\d_][\w’'.\-]*(?: [^\W\d_][\w’'.\-]*){1,3}|[^\W\d_][\w’'\- ]+, [^\W\d_][\w’'.\- ]+"
)
_ORGANIZATION = re.compile(
    r"대학|연구원|연구소|학회|협회|재단|공사|주식회사|\(주\)|㈜|부$|청$|大学|大學|研究|公司|集团|集團|学院|學院|部$|院$|"
    r"\b(?:universit|institut|college|school|ministry|minist|academy|académie|center|centre|laborator|agency|"
    r"council|foundation|inc|ltd|llc|gmbh|corp|co)",
    re.I,
)


def guess_mapping(
    table: Table,
    kept: Mapping[str, str] | None = None,
    around: Surroundings | None = None,
    subject: Subject = Subject.ATTENDEES,
) -> ColumnMapping:
    """What the table's columns hold; `kept` is a mapping remembered for the same headers (`remembered_form`).

    A heading that is the title of a session of the forum `around`, or the label of one of its own fields, is that.
    """
    header = find_header(table, subject)
    headers = header_cells(table, header)
    if kept:
        mapping = from_remembered(headers, kept, header)
        if mapping is not None:
            return mapping
    targets = _targets(table, header, headers, subject)
    if subject is Subject.ATTENDEES and around is not None and around.forum is not None:
        targets = tuple(around.target(heading) or target for heading, target in zip(headers, targets, strict=True))
    return ColumnMapping(header, targets)


def find_header(table: Table, subject: Subject = Subject.ATTENDEES) -> int:
    """The place of the header among the rows; -1 where no row is one.

    It is the row with the most words that head columns; one with values (an address, a number) is none.
    """
    best, found = 0.0, -1
    for place, row in enumerate(table.rows[:_FIRST_ROWS]):
        cells = [cell for cell in row if cell]
        if any(mail_of(cell) or is_phone(cell) for cell in cells):
            continue
        known = sum(target_of(cell, subject) is not None for cell in cells if len(cell) <= 40)
        # A title line is one cell with a word such as “participants” in it.
        enough = known >= 2 or (known == 1 and table.width == 1)
        if enough and known > best and known * 3 >= len(cells):
            best, found = known, place
    return found


def _targets(table: Table, header: int, headers: Sequence[str], subject: Subject) -> tuple[Target | None, ...]:
    samples = [_column(table, header, place) for place in range(table.width)]
    targets: list[Target | None] = []
    for place, heading in enumerate(headers):
        target = target_of(heading, subject) if heading else None
        targets.append(target if target is not None and not _taken(targets, target, samples, place) else None)
    if subject is not Subject.PROGRAMME:
        _fill_by_content(targets, samples, headers)
        _part_names(targets, table.rows[header + 1 : header + 1 + _SAMPLE])
    else:
        _share_titles(targets)
    return tuple(targets)


def _part_names(targets: list[Target | None], rows: Sequence[Sequence[str]]) -> None:
    """“Name” beside “Vorname” is the family name, and 이름 beside 성 the given one, unless it holds the other."""
    fields = [target.field if target else None for target in targets]
    for part, other in ((Field.GIVEN, Field.FAMILY), (Field.FAMILY, Field.GIVEN)):
        if part not in fields or other in fields:
            continue
        column = fields.index(part)
        language = (targets[column] or Target(part)).language
        if Target(Field.NAME, language) not in targets:
            continue
        whole = targets.index(Target(Field.NAME, language))
        both = [(row[whole], row[column]) for row in rows if len(row) > max(whole, column)]
        apart = [name for name, piece in both if name and piece and piece.casefold() not in name.casefold()]
        if len(apart) * 2 > sum(bool(name and piece) for name, piece in both):
            targets[whole] = Target(other, language)
        return


_SEVERAL = (Field.SPEAKERS, Field.PANELISTS, Field.MODERATOR, Field.ORGANIZATION, Field.JOB)


def _share_titles(targets: list[Target | None]) -> None:
    """Where no column names sessions, the titles are theirs."""
    if not any(target and target.field is Field.SESSION_TITLE for target in targets):
        for place, target in enumerate(targets):
            if target and target.field is Field.TITLE:
                targets[place] = Target(Field.SESSION_TITLE, target.language)


def _taken(targets: Sequence[Target | None], new: Target, samples: Sequence[list[str]], place: int) -> bool:
    """Whether another column holds the same already; the second of two “Name” may be in another script."""
    if new.field in _SEVERAL and any(target and target.field is Field.SPEAKERS for target in (*targets, new)):
        # Speaker 1 … Speaker 5, with the organization of each.
        return False
    same = [number for number, target in enumerate(targets) if target == new]
    if not same:
        return not new.language and new.field not in LOCALIZED and any(t and t.field is new.field for t in targets)
    if new.field not in LOCALIZED or new.language:
        return True
    scripts = {value.isascii() for value in samples[place]}
    return any({value.isascii() for value in samples[number]} & scripts for number in same)


def _column(table: Table, header: int, place: int) -> list[str]:
    rows = table.rows[header + 1 : header + 1 + _SAMPLE]
    return [row[place] for row in rows if place < len(row) and row[place]]


def _fill_by_content(targets: list[Target | None], samples: Sequence[list[str]], headers: Sequence[str]) -> None:
    """Columns that no header tells of. Content alone never takes what a header has told."""
    tests = (
        (Field.EMAIL, lambda value: bool(mail_of(value)), 0.7),
        (Field.COUNTRY, lambda value: bool(country_code(value)), 0.8),
        (Field.PHONE, lambda value: is_phone(value) and sum(map(str.isdigit, value)) >= 8, 0.8),
        (Field.STATUS, lambda value: status_of(value) is not None and not value.isdigit(), 0.9),
        (Field.ORGANIZATION, lambda value: bool(_ORGANIZATION.search(value)), 0.5),
        (Field.NAME, lambda value: bool(_NAME.fullmatch(value)), 0.7),
    )
    for field, test, share in tests:
        parts = (Field.FAMILY, Field.GIVEN) if field is Field.NAME else ()
        if any(target and target.field in (field, *parts) for target in targets):
            continue
        best, found = share, -1
        for place, sample in enumerate(samples):
            # Under a header that says something else, only an address is unmistakable.
            free = targets[place] is None and (not headers[place] or field is Field.EMAIL)
            fits = sum(map(test, sample)) / len(sample) if free and sample else 0.0
            if fits > best or (found < 0 and fits == best):
                best, found = fits, place
        if found >= 0:
            targets[found] = Target(field)
