"""“export-attendees”: a forum's attendees as a workbook or as text, only with the columns asked for."""

from collections.abc import Sequence
from pathlib import Path

from eventdesk.cli.forums import forum_of, opened
from eventdesk.cli.running import Refusal
from eventdesk.interchange.attendee_table import (
    Cells,
    Column,
    ExportColumn,
    ExportRefused,
    People,
    Words,
    attendee_columns,
    columns_of,
    heading,
    to_export,
    write_table,
)
from eventdesk.model.snapshot import ForumSnapshot

USUAL = ("name", "organization", "job", "category", "status", "side", "country", "code")
"""The columns written where none are asked for: what is on a badge, and nobody's address or needs."""


def export_attendees(file: Path, forum_id: str, out: Path, keys: Sequence[str], only_press_list: bool) -> int:
    """Write them; returns how many. Raises Refusal."""
    with opened(file) as workspace:
        snapshot = workspace.snapshot(forum_of(workspace, forum_id).uid)
    people = People(snapshot, snapshot.languages[0])
    columns = [ExportColumn(column, heading(column, snapshot)) for column in _columns(snapshot, keys or USUAL)]
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        chosen = to_export(snapshot.attendees, only_press_list)
        return write_table(out, Cells(people, Words()), columns, chosen)
    except ExportRefused as error:
        raise Refusal(str(error)) from None
    except OSError as error:
        raise Refusal(f"{out.name} cannot be written: {error.strerror or 'it failed'}.") from None


def _columns(snapshot: ForumSnapshot, keys: Sequence[str]) -> tuple[Column, ...]:
    columns = attendee_columns(snapshot)
    # Also as the file's head names them: “Position” is the column that is stored as “job”.
    known = {heading(column, snapshot).casefold(): column.key for column in columns}
    known |= {column.key: column.key for column in columns}
    chosen = [known.get(key, known.get(key.strip().casefold(), "")) for key in keys]
    for key, found in zip(keys, chosen, strict=True):
        if not found:
            there = ", ".join(sorted({column.key for column in columns}))
            raise Refusal(f"There is no column “{key}”; there are {there}.")
    return columns_of(snapshot, dict.fromkeys(chosen))
