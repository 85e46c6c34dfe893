"""“import-attendees”: a list of people into a forum, with what was wrong told by row and column."""

from datetime import date
from pathlib import Path

import click

from eventdesk.cli.forums import forum_of, opened
from eventdesk.cli.running import REFUSED, Refusal
from eventdesk.interchange.attendees import (
    ColumnMapping,
    ImportPlan,
    PlannedRow,
    RowKind,
    Surroundings,
    check_rows,
    guess_mapping,
    header_cells,
    plan_import,
    write_left_out,
)
from eventdesk.interchange.attendees.leaving_out import reason
from eventdesk.interchange.tables import Table, TableError, read_tables

_TOLD = 200
"""Rows that are told of one by one; a file of all is made with --bad."""


def import_attendees(file: Path, forum_id: str, source: Path, sheet: str, dry_run: bool, bad: Path | None) -> int:
    """Import what is good; returns the exit status, 1 where rows were left out."""
    from eventdesk.interchange.attendees.applying import Origin, apply_plan

    table = _table(source, sheet)
    if not guess_mapping(table).names_people:
        raise Refusal(
            f"{source.name} has no column of names, addresses or codes; name the columns in its first row."
        )
    with opened(file) as workspace:
        forum_uid = forum_of(workspace, forum_id).uid
        snapshot = workspace.snapshot(forum_uid)
        around = Surroundings(snapshot)
        mapping = guess_mapping(table, around=around)
        plan = plan_import(check_rows(table, mapping, snapshot.languages, around=around), snapshot)
        if not dry_run and plan.of(RowKind.NEW, RowKind.CHANGED):
            with workspace.edit("Import attendees", forum_uid) as edit:
                apply_plan(edit, forum_uid, plan, origin=Origin(source.name, date.today()))
    _tell(table, mapping, plan)
    left_out = plan.of(RowKind.BAD, RowKind.DOUBTFUL)
    if bad is not None and left_out:
        write_left_out(bad, table, mapping, left_out, "What is wrong")
        click.echo(str(bad))
    return REFUSED if left_out else 0


def _table(source: Path, sheet: str) -> Table:
    try:
        tables = read_tables(source)
    except TableError as error:
        raise Refusal(str(error)) from None
    if not sheet:
        return max(tables, key=lambda table: len(table.rows))
    for table in tables:
        if table.name == sheet:
            return table
    raise Refusal(f"{source.name} has no sheet “{sheet}”; it has {', '.join(table.name for table in tables)}.")


def _tell(table: Table, mapping: ColumnMapping, plan: ImportPlan) -> None:
    """Counts, then which column was taken for what, then the rows that were left out; no cell's content."""
    counts = plan.count()
    click.echo("\t".join(f"{counts[kind]} {kind.value}" for kind in RowKind))
    for heading, target in zip(header_cells(table, mapping.header), mapping.targets, strict=True):
        meaning = "left out" if target is None else " ".join(filter(None, (target.field.value, target.language)))
        click.echo(f"  {heading or '-'}\t{meaning}")
    left_out = plan.of(RowKind.BAD, RowKind.DOUBTFUL)
    for row in left_out[:_TOLD]:
        click.echo(_line(row), err=True)
    if len(left_out) > _TOLD:
        click.echo(f"and {len(left_out) - _TOLD:,} more rows (--bad writes all of them to a file)", err=True)


def _line(row: PlannedRow) -> str:
    return f"row {row.number}: {row.kind.value}: {reason(row)}"
