"""A list of attendees as a table: written for a spreadsheet, and cells changed by the block.

people = People(snapshot, language)
write_table(path, Cells(people, Words()), columns, to_export(snapshot.attendees))
plan = plan_block(people, Words(), block_of(text), uids, columns)
with workspace.edit("Paste", forum_uid) as edit:
    change_attendees(edit, forum_uid, row_changes(people, plan.changes, today))
"""

from eventdesk.interchange.attendee_table.blocks import (
    Block,
    block_of,
    plan_block,
    plan_fill_down,
    plan_read,
    plan_value,
    spread,
)
from eventdesk.interchange.attendee_table.cells import Cell, Cells
from eventdesk.interchange.attendee_table.changes import (
    CellChange,
    Changer,
    NewRow,
    Plan,
    checked_codes,
    row_changes,
)
from eventdesk.interchange.attendee_table.columns import (
    CONSENTS,
    HEADINGS,
    Column,
    Kind,
    attendee_columns,
    columns_of,
    heading,
)
from eventdesk.interchange.attendee_table.many import Way, Wish, plan_many, ways_of
from eventdesk.interchange.attendee_table.people import People
from eventdesk.interchange.attendee_table.reading import Reader
from eventdesk.interchange.attendee_table.replacing import (
    SEARCHED,
    BadPattern,
    Search,
    plan_replacing,
    replacer,
)
from eventdesk.interchange.attendee_table.words import Words
from eventdesk.interchange.attendee_table.writing import (
    ExportColumn,
    ExportRefused,
    Format,
    clipboard_text,
    format_of,
    to_export,
    write_table,
)
from eventdesk.interchange.attendee_table.wrong import Wrong, WrongKind

__all__ = [
    "CONSENTS",
    "HEADINGS",
    "SEARCHED",
    "BadPattern",
    "Block",
    "Cell",
    "CellChange",
    "Cells",
    "Changer",
    "Column",
    "ExportColumn",
    "ExportRefused",
    "Format",
    "Kind",
    "NewRow",
    "People",
    "Plan",
    "Reader",
    "Search",
    "Way",
    "Wish",
    "Words",
    "Wrong",
    "WrongKind",
    "attendee_columns",
    "block_of",
    "checked_codes",
    "clipboard_text",
    "columns_of",
    "format_of",
    "heading",
    "plan_block",
    "plan_fill_down",
    "plan_many",
    "plan_read",
    "plan_replacing",
    "plan_value",
    "replacer",
    "row_changes",
    "spread",
    "to_export",
    "ways_of",
    "write_table",
]
