"""“scan-log” and “merge-scans”: what entrances give to one another, without a window."""

from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from eventdesk.cli.folders import missing_folder, tell_made
from eventdesk.cli.options import FORUM, PATH
from eventdesk.cli.running import REFUSED, Refusal

if TYPE_CHECKING:
    from eventdesk.workspace.scan_report import Conflict, LogTold, MergeReport
    from eventdesk.workspace.workspace import Workspace


@click.command("scan-log", short_help="Write the scans of an entrance to a file for another.")
@click.argument("file", type=PATH)
@FORUM
@click.option("--entrance", default="", metavar="NAME", help="What this entrance is called.")
@click.option("--out", type=PATH, required=True, metavar="PATH", help="Where to write the log (JSON).")
@click.option("--no-names", is_flag=True, help="Tell of nobody by name but whom no list has.")
def scan_log(file: Path, forum_id: str, entrance: str, out: Path, no_names: bool) -> None:
    """Write all scans that the workspace FILE knows of a forum, to merge them into another workspace.

    The log holds the ids, codes, names and organizations of those who were scanned, so that another list knows
    them; with --no-names the ids and codes alone. Of people registered at the door it holds what was typed.
    """
    from eventdesk.cli.forums import forum_of, opened
    from eventdesk.interchange.scan_log import ScanLogError, write_scan_log
    from eventdesk.workspace.scan_export import scan_log as log_of
    from eventdesk.workspace.scanning import ON_THE_SPOT

    with opened(file) as workspace:
        uid = forum_of(workspace, forum_id).uid
        at = _wall_time(workspace, uid)
        with workspace.reading() as connection:
            log = log_of(connection, uid, entrance, at, names=not no_names)
    newcomers = sum(person.uid.startswith(ON_THE_SPOT) for person in log.people)
    missing = missing_folder(out)
    try:
        write_scan_log(log, out)
    except ScanLogError as error:
        raise Refusal(str(error)) from None
    tell_made(missing)
    click.echo(f"{len(log.scans)} scans\t{newcomers} registered at a door\t{out}")


@click.command("merge-scans", short_help="Take in the scans of other entrances.")
@click.argument("file", type=PATH)
@click.argument("logs", type=PATH, nargs=-1, required=True, metavar="LOG…")
@FORUM
def merge_scans(file: Path, logs: tuple[Path, ...], forum_id: str) -> int:
    """Take the scans in LOG (and more of them) into a forum of the workspace FILE, as one step.

    Each scan counts once, and the earliest that stands is the arrival; the order of logs does not matter, and
    merging again changes nothing. What should be looked at is told on standard error; the exit status is 1 then.
    """
    from eventdesk.cli.forums import forum_of, opened
    from eventdesk.interchange.scan_log import ScanLogError, read_scan_log
    from eventdesk.workspace.scan_merge import merge_scans as merge

    try:
        read = [read_scan_log(path) for path in logs]
    except ScanLogError as error:
        raise Refusal(str(error)) from None
    with opened(file) as workspace:
        uid = forum_of(workspace, forum_id).uid
        now = _wall_time(workspace, uid)
        with workspace.edit("Merge scan logs", uid) as edit:
            report = merge(edit, uid, read, now=now)
    _tell(report)
    return REFUSED if report.conflicts else 0


def _tell(report: "MergeReport") -> None:
    click.echo(
        f"{report.new_scans} new\t{report.known_scans} known\t"
        f"{report.arrivals} arrivals\t{report.people} people added"
    )
    for log in report.logs:
        click.echo(_heard(log))
    for conflict in report.conflicts:
        click.echo(_line(conflict), err=True)


def _heard(log: "LogTold") -> str:
    """A log by the clock of its entrance."""
    times = (log.first_at, log.last_at, log.exported_at)
    first, last, made = (at.isoformat(" ", "minutes") if at is not None else "-" for at in times)
    return f"{log.entrance or '-'}\t{log.scans} scans\tfrom {first} to {last}\tlog made {made} by its clock"


def _line(conflict: "Conflict") -> str:
    """A conflict by ids, codes and times: no names."""
    parts = [
        conflict.kind.name.lower().replace("_", " "),
        conflict.attendee,
        conflict.code,
        _where(conflict.entrance, conflict.at),
    ]
    if conflict.other_at is not None:
        parts.append(_where(conflict.other_entrance, conflict.other_at))
    if conflict.status is not None:
        parts.append(conflict.status.value)
    return "\t".join(" ".join(part.split()) for part in parts)


def _where(entrance: str, at: datetime) -> str:
    return f"{entrance or '-'} {at.isoformat(' ', 'minutes')}"


def _wall_time(workspace: "Workspace", forum_uid: str) -> datetime:
    """What time it is at the forum."""
    from sqlalchemy import select

    from eventdesk.model.records import Forum

    with workspace.reading() as connection:
        zone = connection.scalar(select(Forum.timezone).where(Forum.uid == forum_uid)) or "UTC"
    return datetime.now(UTC).astimezone(_zone(zone)).replace(tzinfo=None)


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return UTC
