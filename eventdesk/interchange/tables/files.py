"""From a file, its bytes or the clipboard to tables; what a file is, its content says and not its name."""

from pathlib import Path

from eventdesk.interchange.tables.delimited import delimited_table
from eventdesk.interchange.tables.encodings import encoding_of
from eventdesk.interchange.tables.errors import TableError
from eventdesk.interchange.tables.sheet import Table
from eventdesk.interchange.tables.vcards import cards_table, is_cards
from eventdesk.interchange.tables.workbooks import workbook_tables

LARGEST_FILE = 300_000_000
"""Bytes."""
TABLE_ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".vcf")

_LOCKS = ("~$", ".~lock.")
_OTHERS = (
    ((b"\x89PNG", b"\xff\xd8\xff", b"GIF8"), "a picture"),
    ((b"%PDF",), "a PDF"),
    ((b"{\\rtf",), "a text document"),
    ((b"SQLite format 3",), "a database"),
    ((b"\x7fELF", b"MZ"), "a program"),
)


def read_tables(path: Path) -> tuple[Table, ...]:
    """The tables in a file, one a sheet; at least one, with at least one row. Raises TableError."""
    if path.name.startswith(_LOCKS):
        # What Excel and LibreOffice lay beside a file while it is open.
        raise TableError(f"{path.name} only says that a list is open elsewhere; choose the list itself.")
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise TableError(f"{path.name} is over {LARGEST_FILE // 1_000_000} MB; save the rows you need alone.")
        data = path.read_bytes()
    except PermissionError:
        raise TableError(
            f"{path.name} may not be read; close it in the other program, or check its rights."
        ) from None
    except OSError as error:
        raise TableError(f"{path.name} cannot be read: {error.strerror or 'it failed'}.") from None
    return tables_of(data, path.name)


def tables_of(data: bytes, name: str) -> tuple[Table, ...]:
    """The tables in the bytes of a file of that name. Raises TableError."""
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
        return workbook_tables(data, name)
    for signatures, what in _OTHERS:
        if data.startswith(signatures):
            raise TableError(f"{name} is {what}, not a table; choose a spreadsheet or a CSV file.")
    encoding = encoding_of(data)
    if encoding is None:
        raise TableError(f"{name} is not text in an encoding that is known; save it as XLSX, or CSV in UTF-8.")
    return tables_of_text(data.decode(encoding, "replace"), Path(name).stem, name)


def tables_of_text(text: str, name: str, file: str = "") -> tuple[Table, ...]:
    """The table in a text with a delimiter, such as a block from the clipboard, or in cards. Raises TableError."""
    if is_cards(text):
        return (cards_table(text, name, file or name),)
    table = delimited_table(text, name, file or name)
    if not table.rows:
        raise TableError(f"{file or name} holds no rows.")
    return (table,)
