"""“person-data” and “erase”: what a person may ask of whoever keeps data about them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eventdesk.cli.folders import missing_folder, tell_made
from eventdesk.cli.options import FORUM, PATH
from eventdesk.cli.running import Refusal

if TYPE_CHECKING:
    from eventdesk.model.snapshot import Attendee, ForumSnapshot
    from eventdesk.workspace.privacy import ErasurePlan
    from eventdesk.workspace.workspace import Workspace

_WHY = {
    "appears": "stands in the programme of {forum}",
    "quoted": "words of theirs are kept in {forum}",
    "issued": "a release of {forum} that was issued names them",
    "listed": "is on the list of {forum}",
}


@click.command("person-data", short_help="Write all data of one attendee (right of access).")
@click.argument("file", type=PATH)
@FORUM
@click.option("--attendee", "who", required=True, metavar="WHO", help="Their id, code or e-mail address.")
@click.option("--language", default="en", metavar="TAG", help="The language of the page: en, ko or zh.")
@click.option("--out", required=True, type=PATH, metavar="PATH", help="Where to; .json and .html are made.")
def person_data(file: Path, forum_id: str, who: str, language: str, out: Path) -> None:
    """Write all that the workspace FILE holds of one attendee: as JSON, and as a page (HTML) for them to read."""
    from eventdesk.cli.forums import forum_of, opened
    from eventdesk.interchange.access_file import write_person

    missing = missing_folder(out)
    with opened(file) as workspace:
        snapshot = workspace.snapshot(forum_of(workspace, forum_id).uid)
        paths = write_person(
            workspace, _attendee(snapshot, who).uid, out, made_at=datetime.now(UTC), language=language
        )
    tell_made(missing)
    for path in paths:
        click.echo(str(path))


@click.command("erase", short_help="Erase the personal data of attendees for good.")
@click.argument("file", type=PATH)
@click.option("--forum", "forum_id", metavar="ID", help="The forum's id, as “list” shows it.")
@click.option(
    "--attendee", "who", multiple=True, metavar="WHO", help="An id, code or e-mail address; again for more."
)
@click.option("--all", "everyone", is_flag=True, help="All attendees of the forum.")
@click.option("--deleted-forums", "deleted", is_flag=True, help="All attendees of forums that were deleted.")
@click.option("--keep-people", is_flag=True, help="Leave the directory of people alone.")
@click.option("--yes", is_flag=True, help="Erase; without it only what would be done is told.")
def erase_attendees(
    file: Path,
    forum_id: str | None,
    who: tuple[str, ...],
    everyone: bool,
    deleted: bool,
    keep_people: bool,
    yes: bool,
) -> None:
    """Erase the personal data of attendees in the workspace FILE. It cannot be undone.

    Names, addresses, codes, notes, pictures and the like go, from the undo history and from the file too. Counts
    stay: category, status, side, sessions. Copies outside the file are yours to delete.
    """
    from eventdesk.cli.forums import opened
    from eventdesk.workspace.privacy import erase, plan_erasure

    if everyone + bool(who) + deleted != 1:
        raise click.UsageError("Give “--attendee”, “--all” or “--deleted-forums”, one of them.")
    if (forum_id is None) != deleted:
        raise click.UsageError("Give “--forum” with “--attendee” and “--all”, and with them alone.")
    with opened(file) as workspace:
        uids = _chosen(workspace, forum_id, who)
        plan = plan_erasure(workspace, uids)
        _tell(plan, keep_people)
        if not yes:
            click.echo("Nothing was erased. “--yes” erases, for good.")
            return
        today = datetime.now(UTC).date()
        done = erase(workspace, plan.attendees, on=today, with_people=not keep_people)
    click.echo(f"erased: attendees {done.attendees}, people {done.people}, pictures {done.pictures}")
    if not done.file_is_clean:
        click.echo(
            f"eventdesk: another program has {file.name} open; what was erased leaves the file for good when it "
            "is opened next.",
            err=True,
        )


def _chosen(workspace: "Workspace", forum_id: str | None, who: tuple[str, ...]) -> tuple[str, ...]:
    from eventdesk.cli.forums import forum_of
    from eventdesk.workspace.privacy import attendees_of_deleted_forums, attendees_to_erase

    if forum_id is None:
        return attendees_of_deleted_forums(workspace)
    forum_uid = forum_of(workspace, forum_id).uid
    if not who:
        return attendees_to_erase(workspace, forum_uid)
    snapshot = workspace.snapshot(forum_uid)
    return tuple(_attendee(snapshot, each).uid for each in who)


def _attendee(snapshot: "ForumSnapshot", who: str) -> "Attendee":
    """The one attendee of that id, code or address. Raises Refusal where there is none, or more than one."""
    people = {person.id: person.email for person in snapshot.people}

    def marks(attendee: "Attendee") -> set[str]:
        mail = attendee.email or people.get(attendee.person or "", "")
        return {attendee.id, attendee.code.casefold(), mail.casefold()} - {""}

    found = [each for each in snapshot.attendees if who in marks(each) or who.casefold() in marks(each)]
    if not found:
        raise Refusal("The forum has no attendee of that id, code or e-mail address.")
    if len(found) > 1:
        raise Refusal(f"{len(found)} attendees of the forum have that address; give the code of one.")
    return found[0]


def _tell(plan: "ErasurePlan", keep_people: bool) -> None:
    """Counts and reasons; nobody's name."""
    click.echo(f"attendees: {len(plan.attendees)} ({plan.of_the_past} of them no longer on the list)")
    click.echo(f"registrations kept as counts: {plan.registrations}; scans: {plan.scans}")
    for person in () if keep_people else plan.people:
        why = "; ".join(_WHY[hold.kind.value].format(forum=hold.forum) for hold in person.holds)
        click.echo(f"person of the directory: {f'stays, {why}' if why else 'goes'}")
    if plan.portraits:
        click.echo(f"portraits in the directory that were not agreed to, and stay: {plan.portraits}")
    if plan.photos:
        click.echo(f"press photos that show them, and stay: {plan.photos}")
    for mention in plan.mentions:
        click.echo(f"named still in: {mention.table}.{mention.column} ({mention.uid})")
    for path in plan.backups:
        click.echo(f"a copy that keeps everything: {path}")
