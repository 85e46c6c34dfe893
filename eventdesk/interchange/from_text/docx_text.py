"""The text of a Word document: paragraphs and tables in their order."""

import io
import re
import zipfile
from collections.abc import Iterator
from itertools import zip_longest

from eventdesk.interchange.from_text.errors import TextSourceError

LARGEST_UNPACKED = 100_000_000
"""Bytes of all parts together, as the file's own list tells and as they are unpacked."""
MOST_PARTS = 5_000
_LARGEST_RATIO = 200
_SMALL = 2_000_000
"""Up to so many bytes a part may be packed as tightly as it likes: blank pages pack well."""
_ENTITY = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)


def text_of_docx(data: bytes, name: str) -> str:
    """Paragraphs as lines, a table's rows as lines with tabs between the cells. Raises TextSourceError."""
    _refuse_traps(data, name)
    import docx

    try:
        document = docx.Document(io.BytesIO(data))
        return "\n".join(_lines(document))
    except TextSourceError:
        raise
    except Exception:  # python-docx has no error of its own for a broken file
        raise TextSourceError(f"{name} is not a Word document that can be read; save it as .docx again.") from None


def _refuse_traps(data: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as pack:
            parts = pack.infolist()
            if not any(part.filename == "[Content_Types].xml" for part in parts) or not any(
                part.filename.startswith("word/") for part in parts
            ):
                raise TextSourceError(f"{name} is a ZIP file and not a Word document.")
            _refuse_bomb(parts, name)
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    _refuse_entities(pack, part, name)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        raise TextSourceError(f"{name} is damaged; save it as .docx again.") from None


def _refuse_bomb(parts: list[zipfile.ZipInfo], name: str) -> None:
    tight = any(p.file_size > max(_SMALL, p.compress_size * _LARGEST_RATIO) for p in parts)
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED or tight:
        raise TextSourceError(f"{name} unpacks to far more than a document holds; it is not opened.")


def _refuse_entities(pack: zipfile.ZipFile, part: zipfile.ZipInfo, name: str) -> None:
    """Word writes no DOCTYPE: whoever does wants the reader to unfold or to fetch something."""
    with pack.open(part) as stream:
        content = stream.read()
        # In UTF-16, which Word does not write either, a declaration would not be seen.
        if content.startswith((b"\xff\xfe", b"\xfe\xff")) or _ENTITY.search(content):
            raise TextSourceError(f"{name} declares entities, which a Word document never does; it is not opened.")


def _lines(document: object) -> Iterator[str]:
    from docx.table import Table

    for block in document.iter_inner_content():  # type: ignore[attr-defined]
        if isinstance(block, Table):
            yield from _rows(block)
        else:
            yield from block.text.split("\n")


def _rows(table: object) -> Iterator[str]:
    """Each row as lines: the first lines of its cells, then the second ones where a cell has more."""
    for row in table.rows:  # type: ignore[attr-defined]
        seen: set[object] = set()
        cells: list[list[str]] = []
        for cell in row.cells:
            # A merged cell is given once for each column it covers.
            if cell._tc not in seen:
                seen.add(cell._tc)
                cells.append([line for line in cell.text.split("\n") if line.strip()])
        for line in zip_longest(*cells, fillvalue=""):
            yield "\t".join(piece.replace("\t", " ").strip() for piece in line).rstrip()
