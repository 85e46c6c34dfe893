"""Spreadsheet files (XLSX, XLS, ODS) through python-calamine, guarded against files made to hurt."""

import io
import zipfile

from eventdesk.interchange.tables.errors import TableError
from eventdesk.interchange.tables.sheet import Table, table_of

_LARGEST_UNPACKED = 1_500_000_000
_MOST_CELLS = 60_000_000


def workbook_tables(data: bytes, file: str) -> tuple[Table, ...]:
    """The visible sheets that hold anything, in their order. Raises TableError."""
    from python_calamine import CalamineError, PasswordError, SheetTypeEnum, SheetVisibleEnum, load_workbook

    if data.startswith(b"PK"):
        _refuse_bomb(data, file)
    try:
        book = load_workbook(io.BytesIO(data))
        found = []
        for about in book.sheets_metadata:
            if about.typ is not SheetTypeEnum.WorkSheet or about.visible is not SheetVisibleEnum.Visible:
                continue
            sheet = book.get_sheet_by_name(about.name)
            if sheet.height * sheet.width > _MOST_CELLS:
                raise TableError(
                    f"{file} has a sheet of over {_MOST_CELLS:,} cells; keep the columns that matter."
                )
            first = (sheet.start or (0, 0))[0] + 1
            table = table_of(about.name, sheet.to_python(), first)
            if table.rows:
                found.append(table)
    except PasswordError:
        raise TableError(f"{file} is protected by a password; save it without one.") from None
    except (CalamineError, OSError, ValueError, MemoryError, RuntimeError):
        raise TableError(f"{file} is damaged, or no spreadsheet; open it and save it anew.") from None
    if not found:
        raise TableError(f"{file} holds no rows.")
    return tuple(found)


def _refuse_bomb(data: bytes, file: str) -> None:
    """A small archive that unpacks to a huge one would fill the memory before a single row is read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
            packed = sum(entry.compress_size for entry in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise TableError(f"{file} is damaged, or no spreadsheet; open it and save it anew.") from None
    if unpacked > _LARGEST_UNPACKED or (unpacked > 200_000_000 and unpacked > 300 * packed):
        raise TableError(f"{file} unpacks to {unpacked // 1_000_000:,} MB; that is no list of people.")
