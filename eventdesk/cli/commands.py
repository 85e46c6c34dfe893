"""The commands, their arguments and what they print."""

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from eventdesk.cli.folders import missing_folder, tell_made
from eventdesk.cli.house_styles import house_style
from eventdesk.cli.options import FORUM, PATH, of_a_list
from eventdesk.cli.privacy import erase_attendees, person_data
from eventdesk.cli.running import REFUSED, Refusal
from eventdesk.cli.scan_logs import merge_scans, scan_log
from eventdesk.cli.templates import certify, template, verify


class _Commands(click.Group):
    """Without the name of a command, the first argument is the workspace to open in the window."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        first = next((word for word in args if not word.startswith("-")), None)
        asks_help = any(word in ("--help", "--version") for word in args)
        if first is None and not asks_help:
            args = ["open", *args]
        elif first is not None and first not in self.commands:
            _refuse_misspelt(first, self.commands)
            args = ["open", *args]
        return super().parse_args(ctx, args)


def _refuse_misspelt(word: str, commands: Mapping[str, click.Command]) -> None:
    """`lst` is not the name of a new workspace."""
    looks_like_file = "." in word or "/" in word or "\\" in word or Path(word).exists()
    near = difflib.get_close_matches(word, [name for name in commands if name != "open"], n=1)
    if near and not looks_like_file:
        raise click.UsageError(f"“{word}” is neither a command nor a file; did you mean “{near[0]}”?")


def _tell_version(context: click.Context, _option: click.Parameter, asked: bool) -> None:
    if not asked:
        return
    from importlib.metadata import PackageNotFoundError, version

    try:
        click.echo(f"EventDesk {version('eventdesk')}")
    except PackageNotFoundError:
        click.echo("EventDesk, run from its source without being installed")
    context.exit()


@click.group(
    cls=_Commands,
    name="eventdesk",
    context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100},
    subcommand_metavar="[FILE] | COMMAND …",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_tell_version,
    help="Show the version and exit.",
)
def eventdesk() -> None:
    """Manage forums, sessions, speakers and attendees; print agendas and press releases that agree.

    With a FILE (or nothing) instead of a command, the window opens on that workspace, which is made where
    there is none. Errors go to standard error, one line each; the exit status is 0 when done, 1 when
    refused with a reason, 2 for wrong usage.
    """


@eventdesk.command("open", hidden=True)
@click.argument("file", type=PATH, required=False)
def open_window(file: Path | None) -> int:
    """Open the window on a workspace FILE, making it where there is none."""
    from eventdesk.cli.window import run_window

    return run_window(file)


@eventdesk.command("import", short_help="Read forum files into a workspace.")
@click.argument("file", type=PATH)
@click.argument("sources", metavar="SOURCE…", nargs=-1, required=True, type=PATH)
@click.option("--replace", is_flag=True, help="Let a source take the place of the forum with its id.")
@click.option(
    "--from-text",
    is_flag=True,
    help="The sources are releases or agendas (.txt, .html, .docx): add what is sure or likely in each.",
)
def import_sources(file: Path, sources: tuple[Path, ...], replace: bool, from_text: bool) -> int:
    """Read forum files into the workspace FILE; all of a source or nothing.

    With --from-text, a forum is made of each text by rules, and a line tells of each thing what was taken or left
    out. The window asks about each instead (“New forum from text”).
    """
    if from_text:
        from eventdesk.cli.from_text import import_texts

        if replace:
            raise click.UsageError("“--from-text” and “--replace” exclude each other.")
        missing = missing_folder(file)
        status = import_texts(file, sources)
        tell_made(missing)
        return status
    from eventdesk.interchange.importing import ImportOutcome, import_into

    missing = missing_folder(file)
    report = import_into(file, sources, replace=replace)
    tell_made(missing)
    for line in report.lines:
        if line.outcome is ImportOutcome.REFUSED:
            hint = " (--replace)" if line.forum_uid else ""
            click.echo(f"eventdesk: {line.reason}{hint}", err=True)
        else:
            click.echo(f"{line.forum_id}: {line.outcome.value}")
    return REFUSED if report.refused else 0


@eventdesk.command("import-attendees", short_help="Read a list of attendees into a forum.")
@of_a_list
def import_attendee_list(**choices: Any) -> int:
    """Read the attendees in SOURCE (XLSX, XLS, ODS, CSV in any encoding, VCF) into a forum of the workspace FILE.

    Columns are told by their headings, in many languages. Who is on the list already, by code, e-mail or name and
    organization, is brought up to date with what the file has. Rows that are wrong or doubtful are left out and
    told by their number; the exit status is 1 then.
    """
    from eventdesk.cli.attendees import ImportJob, Subject, import_rows

    return import_rows(ImportJob(Subject.ATTENDEES, **choices))


@eventdesk.command("import-speakers", short_help="Read a list of speakers into a forum.")
@of_a_list
def import_speaker_list(**choices: Any) -> int:
    """Read the speakers in SOURCE into the people of a forum of the workspace FILE.

    Whom the directory knows, by e-mail or by name and organization, is not made twice but brought up to date;
    organizations are found by their names or made. Wrong and doubtful rows are left out as by “import-attendees”.
    """
    from eventdesk.cli.attendees import ImportJob, Subject, import_rows

    return import_rows(ImportJob(Subject.SPEAKERS, **choices))


@eventdesk.command("import-programme", short_help="Read a programme into a forum.")
@of_a_list
def import_programme_rows(**choices: Any) -> int:
    """Read the sessions and talks in SOURCE into a forum of the workspace FILE.

    A row is a session, or a talk of the session it names (or the row before it, in merged cells). Speakers stand
    in one cell, “Name (Organization); Name (Organization)”, or in columns “Speaker 1”, “Speaker 2” … Sessions and
    talks that are there already are brought up to date. Rows in which it is not clear who speaks are left out.
    """
    from eventdesk.cli.attendees import ImportJob, Subject, import_rows

    return import_rows(ImportJob(Subject.PROGRAMME, **choices))


@eventdesk.command("list", short_help="List the forums of a workspace.")
@click.argument("file", type=PATH)
def list_forums(file: Path) -> None:
    """A line for each forum of the workspace FILE: id, title and dates, with tabs between."""
    from eventdesk.cli.forums import forum_row, opened

    with opened(file) as workspace:
        for line in workspace.forums():
            click.echo("\t".join(forum_row(line)))


@eventdesk.command("export", short_help="Write a forum as a forum file.")
@click.argument("file", type=PATH)
@FORUM
@click.option("--out", required=True, type=PATH, metavar="PATH", help="Where to; .yaml makes YAML, else JSON.")
def export(file: Path, forum_id: str, out: Path) -> None:
    """Write a forum of the workspace FILE as a forum file, with its pictures beside it."""
    from eventdesk.cli.forums import forum_of, opened
    from eventdesk.interchange.exporting import export_forum

    missing = missing_folder(out)
    with opened(file) as workspace:
        export_forum(workspace, forum_of(workspace, forum_id).uid, out)
    tell_made(missing)
    click.echo(str(out))


@eventdesk.command("export-attendees", short_help="Write a forum's attendees as a spreadsheet.")
@click.argument("file", type=PATH)
@FORUM
@click.option("--out", required=True, type=PATH, metavar="PATH", help="Where to: .xlsx, .csv or .tsv.")
@click.option(
    "--columns", default="", metavar="NAMES", help="With commas between, such as “name,name:ko,email,field:shirt”."
)
@click.option("--only-press-list", is_flag=True, help="Only people who agreed to be in the press list.")
def export_attendee_list(file: Path, forum_id: str, out: Path, columns: str, only_press_list: bool) -> None:
    """Write the attendees of a forum in the workspace FILE, in the order of its list.

    Without --columns: name, organization, position, category, status, side, country and code. Nobody who was
    erased is written, and no cell is read as a formula.
    """
    from eventdesk.cli.attendee_export import export_attendees

    missing = missing_folder(out)
    keys = [key.strip() for key in columns.split(",") if key.strip()]
    count = export_attendees(file, forum_id, out, keys, only_press_list)
    tell_made(missing)
    click.echo(f"{out}\t{count}")


@eventdesk.command("print", short_help="Make one document as a PDF.")
@click.argument("file", type=PATH)
@click.option("--forum", "forum_id", metavar="ID", help="The forum's id, as “list” shows it.")
@click.option("--document", required=True, metavar="NAME", help="Which document; “list” lists the names.")
@click.option("--language", metavar="TAG", help="The document's language; the forum's first where absent.")
@click.option("--page-size", type=click.Choice(["A4", "A3", "A5", "Letter"], case_sensitive=False))
@click.option("--landscape", is_flag=True, help="Lay the paper on its long side (door signs).")
@click.option("--second-language", metavar="TAG", help="A second language beside the first.")
@click.option("--large-print", is_flag=True, help="All type a third larger.")
@click.option("--accent", metavar="#RRGGBB", help="The host's colour.")
@click.option("--second-zone", metavar="ZONE", help="A second clock, such as “Asia/Shanghai”.")
@click.option("--second-zone-label", metavar="NAME", help="What to call the second clock; its city where absent.")
@click.option("--person", "person_id", metavar="ID", help="Whose itinerary; everyone's where absent.")
@click.option("--release", "release_id", metavar="ID", help="Which press release; the first where absent.")
@click.option("--since", metavar="PRINTING", help="What a change slip compares with; the latest where absent.")
@click.option(
    "--template", metavar="NAME", help="The template of badges and the like; “template list” lists them."
)
@click.option("--start", type=click.IntRange(1, 2500), default=1, help="The label on the first sheet to begin at.")
@click.option("--category", "categories", multiple=True, metavar="NAME", help="Badges of that category alone.")
@click.option("--record/--no-record", default=True, help="Keep the printing, to tell later what changed since.")
@click.option("--out", type=PATH, metavar="PATH", help="Where to write; the ending chooses the form.")
def print_document(file: Path, document: str, **choices: Any) -> None:
    """Make one document of a forum in the workspace FILE as a PDF.

    A press release comes in other forms too, by the ending of --out: .docx (Word), .html (a web page), .txt, .md
    (Markdown), and .zip (the press kit with all of them, the photos, the facts and the speakers' names).
    """
    from eventdesk.cli import printing

    if document == "list":
        for name in printing.document_names():
            click.echo(name)
        return
    for option, given in (("--forum", choices["forum_id"]), ("--out", choices["out"])):
        if given is None:
            raise click.UsageError(f"Missing option “{option}”.")
    job = printing.PrintJob(document=document, **choices)
    missing = missing_folder(job.out)
    printed = printing.print_from(file, job)
    tell_made(missing)
    click.echo(str(printed))


@eventdesk.command("printings", short_help="List what was printed of a forum.")
@click.argument("file", type=PATH)
@FORUM
def list_printings(file: Path, forum_id: str) -> None:
    """A line for each printing of a forum in the workspace FILE, the latest first, with tabs between.

    Id, when (local time), document, language, paper, pages, and whether it is current or stale.
    """
    from eventdesk.cli.printing import printing_rows

    for row in printing_rows(file, forum_id):
        click.echo("\t".join(row))


@eventdesk.command("check", short_help="Show conflicts and gaps of a programme, or faults of a release.")
@click.argument("file", type=PATH)
@FORUM
@click.option("--release", "release_id", metavar="ID", help="Check this press release before it is issued.")
@click.option("--releases", is_flag=True, help="Check every press release of the forum.")
@click.option("--json", "as_json", is_flag=True, help="Findings as JSON instead of lines.")
@click.option(
    "--room-change",
    type=click.IntRange(0, 120),
    default=5,
    show_default=True,
    metavar="MINUTES",
    help="How long a person needs from one room to another.",
)
def check(
    file: Path, forum_id: str, release_id: str | None, releases: bool, as_json: bool, room_change: int
) -> int:
    """Conflicts and gaps of a forum's programme; the exit status is 1 where a conflict is not accepted.

    With --release or --releases, what an editor should look at before a press release goes out: names, offices,
    weekdays, counts, quotes, acronyms, tense, embargo, contacts, captions. Then the exit status is 1 where an
    error is not accepted.
    """
    from datetime import UTC, datetime

    from eventdesk.cli.checking import Check
    from eventdesk.cli.checking_releases import ReleaseCheck
    from eventdesk.cli.forums import forum_of, opened

    if releases and release_id is not None:
        raise click.UsageError("“--release” and “--releases” exclude each other.")
    with opened(file) as workspace:
        snapshot = workspace.snapshot(forum_of(workspace, forum_id).uid)
    done: Check | ReleaseCheck
    if releases or release_id is not None:
        done = ReleaseCheck(snapshot, release_id, datetime.now(UTC))
    else:
        done = Check(snapshot, room_change)
    if as_json:
        click.echo(done.json())
    else:
        for line in done.lines():
            click.echo(line)
    return REFUSED if done.failed else 0


@eventdesk.command("issue", short_help="Issue a press release: keep it as sent, and write its files.")
@click.argument("file", type=PATH)
@FORUM
@click.option("--release", "release_id", required=True, metavar="ID", help="Which press release.")
@click.option("--by", required=True, metavar="NAME", help="Who issues it.")
@click.option("--out", required=True, type=PATH, metavar="DIR", help="The folder for its files.")
@click.option(
    "--at",
    type=click.DateTime(["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M"]),
    metavar="YYYY-MM-DD HH:MM",
    help="When, at the forum's place; now where absent.",
)
def issue(**choices: Any) -> None:
    """Issue a press release of a forum in the workspace FILE.

    Its text, facts and files (PDF, Word, web page, text, Markdown) are kept as they are sent, with their hashes,
    and written into DIR: all of it or nothing. Refused where “check --release” finds an error that nobody has
    accepted; warnings are told on standard error.
    """
    from eventdesk.cli.issuing import IssueJob
    from eventdesk.cli.issuing import issue as issue_release

    missing = missing_folder(choices["out"] / "file")
    done = issue_release(IssueJob(**choices))
    tell_made(missing)
    for warning in done.warnings:
        click.echo(f"eventdesk: {warning}", err=True)
    for path in done.paths:
        click.echo(str(path))
    line = done.line
    when = line.issued_at.isoformat(" ", "minutes")
    click.echo(f"issued: {line.release_id} v{line.revision}, {when}, sha256 {line.sha256}")


@eventdesk.command("sent", short_help="List the press releases that were issued, or write one again.")
@click.argument("file", type=PATH)
@FORUM
@click.option("--release", "release_id", metavar="ID", help="Write the files of this release again, into --out.")
@click.option("--version", type=click.IntRange(1), metavar="N", help="Which version of it; the last where absent.")
@click.option("--out", type=PATH, metavar="DIR", help="The folder for the files.")
def list_sent(file: Path, forum_id: str, release_id: str | None, version: int | None, out: Path | None) -> None:
    """A line for each release issued for a forum in the workspace FILE, the latest first, with tabs between.

    Release, version, when (at the forum's place), language, by whom, SHA-256 of its text, names of its files.
    With --release and --out, the files of that release are written as they were sent instead.
    """
    from eventdesk.cli.issuing import SentJob, sent_rows, write_sent

    if (release_id is None) != (out is None) or (version is not None and release_id is None):
        raise click.UsageError("“--release” and “--out” go together, and “--version” with them.")
    if release_id is not None and out is not None:
        missing = missing_folder(out / "file")
        written = write_sent(SentJob(file, forum_id, release_id, out, version))
        tell_made(missing)
        for path in written:
            click.echo(str(path))
        return
    for row in sent_rows(file, forum_id):
        click.echo("\t".join(row))


@eventdesk.command("draft", short_help="Propose a timetable without conflicts.")
@click.argument("file", type=PATH)
@FORUM
@click.option("--seconds", type=click.FloatRange(1, 3600), default=20.0, help="How long to search; 20 by default.")
@click.option("--all", "anew", is_flag=True, help="Place all sessions anew; else only those without time or room.")
@click.option("--repair", is_flag=True, help="Mend conflicts by moving as little as can be.")
@click.option("--from", "opens", type=click.DateTime(["%H:%M"]), metavar="HH:MM", help="When the days begin.")
@click.option("--to", "closes", type=click.DateTime(["%H:%M"]), metavar="HH:MM", help="When the days end.")
@click.option("--keep-order", "keep_track_order", is_flag=True, help="Keep the order of each track's sessions.")
@click.option("--seed", type=click.IntRange(0), help="Search with one core: the same result each time.")
@click.option("--dry-run", is_flag=True, help="Store nothing.")
@click.option("--json", "as_json", is_flag=True, help="The draft as JSON instead of lines.")
def draft(file: Path, anew: bool, repair: bool, **choices: Any) -> int:
    """Draft the times of a forum's programme, and store them as one step that undo takes back.

    Pinned sessions stay. The exit status is 1 where a session found no place. Needs OR-tools (the extra “draft”).
    """
    from eventdesk.cli.drafting import DraftJob, run_draft
    from eventdesk.programme.drafting import Mode

    if anew and repair:
        raise click.UsageError("“--all” and “--repair” exclude each other.")
    mode = Mode.REPAIR if repair else Mode.ANEW if anew else Mode.FILL
    return run_draft(DraftJob(file=file, mode=mode, **choices))


@eventdesk.command("demo", short_help="Make and show a workspace with samples.")
@click.argument("directory", metavar="DIR", type=PATH)
@click.option("--window/--no-window", default=None, help="Open the window; by default where there is a display.")
def demo(directory: Path, window: bool | None) -> int:
    """Make a workspace with the sample forums in DIR, print their agendas and press releases there, open it."""
    from eventdesk.cli.demo import make_demo
    from eventdesk.cli.window import has_display, run_window

    made = make_demo(directory)
    for path in made.documents:
        click.echo(str(path))
    for reason in made.refused:
        click.echo(f"eventdesk: {reason}", err=True)
    shows = has_display() if window is None else window
    if shows:
        return run_window(made.workspace)
    why = "There is no display for the window. " if window is None else ""
    click.echo(f"{why}The workspace is {made.workspace}.")
    return REFUSED if made.refused else 0


eventdesk.add_command(house_style)
eventdesk.add_command(template)
eventdesk.add_command(certify)
eventdesk.add_command(verify)
eventdesk.add_command(person_data)
eventdesk.add_command(erase_attendees)
eventdesk.add_command(scan_log)
eventdesk.add_command(merge_scans)

__all__ = ["Refusal", "eventdesk"]
