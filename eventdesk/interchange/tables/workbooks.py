"""Spreadsheet files (XLSX, XLS, ODS) through python-calamine, guarded against files made to hurt."""

import io
import zipfile
import zlib

from eventdesk.interchange.tables.errors import TableError
from eventdesk.interchange.tables.extents import MOST_CELLS, too_large
from eventdesk.interchange.tables.sheet import Table, table_of

_LARGEST_UNPACKED = 1_500_000_000
# The name of the stream in which Office keeps an encrypted workbook.
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def workbook_tables(data: bytes, file: str) -> tuple[Table, ...]:
    """The visible sheets that hold anything, in their order. Raises TableError."""
    from python_calamine import CalamineError, PasswordError

    if data.startswith(b"PK"):
        _refuse_bomb(data, file)
    elif _ENCRYPTED in data:
        raise TableError(f"{file} is protected by a password; save it without one.")
    try:
        found = _tables(data)
    except PasswordError:
        raise TableError(f"{file} is protected by a password; save it without one.") from None
    except (CalamineError, OSError, ValueError, MemoryError, RuntimeError):
        raise _damaged(file) from None
    except BaseException as error:
        # The reader’s own faults come as an exception that is none of Python’s `Exception`.
        if type(error).__name__ != "PanicException":
            raise
        raise _damaged(file) from None
    if not found:
        raise TableError(f"{file} holds no rows.")
    return tuple(found)


def _tables(data: bytes) -> list[Table]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum, load_workbook

    book = load_workbook(io.BytesIO(data))
    found = []
    for about in book.sheets_metadata:
        if about.typ is not SheetTypeEnum.WorkSheet or about.visible is not SheetVisibleEnum.Visible:
            continue
        sheet = book.get_sheet_by_name(about.name)
        # `iter_rows` begins at the sheet's first row even where that is empty, so rows count as people see them.
        table = table_of(about.name, sheet.iter_rows())
        if table.rows:
            found.append(table)
    return found


def _damaged(file: str) -> TableError:
    return TableError(f"{file} is damaged, or no spreadsheet; open it and save it anew.")


def _refuse_bomb(data: bytes, file: str) -> None:
    """A small archive that unpacks to a huge one would fill the memory before a single row is read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
            packed = sum(entry.compress_size for entry in archive.infolist())
            binary = "xl/workbook.bin" in archive.namelist()
            bomb = unpacked > _LARGEST_UNPACKED or (unpacked > 200_000_000 and unpacked > 300 * packed)
            large = not bomb and not binary and too_large(archive)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, RuntimeError, EOFError):
        raise _damaged(file) from None
    if bomb:
        raise TableError(f"{file} unpacks to {unpacked // 1_000_000:,} MB; that is no list of people.")
    if binary:
        raise TableError(f"{file} is a binary workbook (.xlsb); save it as XLSX.")
    if large:
        raise TableError(f"{file} has a sheet of over {MOST_CELLS:,} cells; keep the columns that matter.")
