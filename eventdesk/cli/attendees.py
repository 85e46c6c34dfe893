"""“import-attendees”, “import-speakers”, “import-programme”: a list into a forum, what was wrong told by row."""

from dataclasses import dataclass
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
    Subject,
    header_cells,
    write_left_out,
)
from eventdesk.interchange.attendees.leaving_out import reason
from eventdesk.interchange.tables import Table, TableError, read_tables

__all__ = ["ImportJob", "Subject", "import_rows"]

_TOLD = 200
"""Rows that are told of one by one; a file of all is made with --bad."""


@dataclass(frozen=True)
class ImportJob:
    """What to import: `sheet` is the workbook's, empty for the longest; `bad` where the rows left out go."""

    subject: Subject
    file: Path
    forum_id: str
    source: Path
    sheet: str = ""
    dry_run: bool = False
    bad: Path | None = None


_LACKING = {
    Subject.ATTENDEES: "no column of names, addresses or codes",
    Subject.SPEAKERS: "no column of names or addresses",
    Subject.PROGRAMME: "no column of titles of sessions or talks",
}
_STEPS = {
    Subject.ATTENDEES: "Import attendees",
    Subject.SPEAKERS: "Import speakers",
    Subject.PROGRAMME: "Import programme",
}


def import_rows(job: ImportJob) -> int:
    """Import what is good; returns the exit status, 1 where rows were left out."""
    from eventdesk.interchange.from_text.storing import read_directory
    from eventdesk.interchange.list_import import Origin, apply_rows, guess_rows, is_enough, plan_rows

    table = _table(job)
    if not is_enough(job.subject, guess_rows(job.subject, table, None)):
        raise Refusal(f"{job.source.name} has {_LACKING[job.subject]}; name the columns in its first row.")
    with opened(job.file) as workspace:
        forum_uid = forum_of(workspace, job.forum_id).uid
        snapshot = workspace.snapshot(forum_uid)
        mapping = guess_rows(job.subject, table, snapshot)
        plan = plan_rows(job.subject, table, mapping, snapshot, read_directory(workspace))
        if not job.dry_run and plan.of(RowKind.NEW, RowKind.CHANGED):
            origin = Origin(job.source.name, date.today())
            with workspace.edit(_STEPS[job.subject], forum_uid) as edit:
                apply_rows(job.subject, edit, forum_uid, plan, {}, origin)
    _tell(table, mapping, plan)
    left_out = plan.of(RowKind.BAD, RowKind.DOUBTFUL)
    if job.bad is not None and left_out:
        write_left_out(job.bad, table, mapping, left_out, "What is wrong")
        click.echo(str(job.bad))
    return REFUSED if left_out else 0


def _table(job: ImportJob) -> Table:
    from eventdesk.interchange.list_import import likely_table

    source, sheet = job.source, job.sheet
    try:
        tables = read_tables(source)
    except TableError as error:
        raise Refusal(str(error)) from None
    if not sheet:
        return tables[likely_table(job.subject, tables)]
    for table in tables:
        if table.name == sheet:
            return table
    raise Refusal(f"{source.name} has no sheet “{sheet}”; it has {', '.join(table.name for table in tables)}.")


def _tell(table: Table, mapping: ColumnMapping, plan: ImportPlan) -> None:
    """Counts, then which column was taken for what, then the rows that were left out; no cell's content."""
    counts = plan.count()
    click.echo("\t".join(f"{counts[kind]} {kind.value}" for kind in RowKind))
    for heading, target in zip(header_cells(table, mapping.header), mapping.targets, strict=True):
        words = (target.field.value, target.language, target.detail) if target is not None else ("left out",)
        meaning = " ".join(filter(None, words))
        click.echo(f"  {heading or '-'}\t{meaning}")
    _tell_brought(plan)
    left_out = plan.of(RowKind.BAD, RowKind.DOUBTFUL)
    for row in left_out[:_TOLD]:
        click.echo(_line(row), err=True)
    if len(left_out) > _TOLD:
        click.echo(f"and {len(left_out) - _TOLD:,} more rows (--bad writes all of them to a file)", err=True)


def _tell_brought(plan: ImportPlan) -> None:
    """What the rows bring about beside themselves; all doubtful ones are left out."""
    waiting, alone = plan.foreseen.waiting(lambda _row: False), plan.foreseen.alone(lambda _row: False)
    if waiting:
        click.echo(f"places on waiting lists, for want of room: {waiting}", err=True)
    if alone:
        click.echo(f"guests who accompany nobody, because the host's row is left out: {alone}", err=True)
    if plan.crowded:
        click.echo(
            f"organizations, names or addresses of too many people to compare each with all: {plan.crowded}",
            err=True,
        )


def _line(row: PlannedRow) -> str:
    return f"row {row.number}: {row.kind.value}: {reason(row)}"
