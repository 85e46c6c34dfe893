"""Lists of attendees from spreadsheets: which column holds what, what is wrong, who is there already.

    table = read_tables(path)[0]
    mapping = guess_mapping(table)
    plan = plan_import(check_rows(table, mapping, snapshot.languages), snapshot)
    with workspace.edit("Import attendees", forum_uid) as edit:
        apply_plan(edit, forum_uid, plan)

`applying`, which needs the workspace, is imported by itself.
"""

from eventdesk.interchange.attendees.around import Surroundings
from eventdesk.interchange.attendees.checked import CheckedRow, CheckedRows, Problem, ProblemKind
from eventdesk.interchange.attendees.checking import check_rows
from eventdesk.interchange.attendees.columns import (
    LOCALIZED,
    ColumnMapping,
    Field,
    Subject,
    Target,
    column_of,
    header_cells,
    remembered_form,
    target_from,
)
from eventdesk.interchange.attendees.guessing import find_header, guess_mapping
from eventdesk.interchange.attendees.leaving_out import write_left_out
from eventdesk.interchange.attendees.plan import (
    ColumnChange,
    Decision,
    Doubt,
    ImportPlan,
    PlannedRow,
    RowKind,
    plan_import,
)

__all__ = [
    "LOCALIZED",
    "CheckedRow",
    "CheckedRows",
    "ColumnChange",
    "ColumnMapping",
    "Decision",
    "Doubt",
    "Field",
    "ImportPlan",
    "PlannedRow",
    "Problem",
    "ProblemKind",
    "RowKind",
    "Subject",
    "Surroundings",
    "Target",
    "check_rows",
    "column_of",
    "find_header",
    "guess_mapping",
    "header_cells",
    "plan_import",
    "remembered_form",
    "target_from",
    "write_left_out",
]
