"""“eventdesk template”, “certify” and “verify”: templates of badges and the numbers of certificates."""

import difflib
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eventdesk.cli.folders import missing_folder, tell_made
from eventdesk.cli.options import FORUM, PATH
from eventdesk.cli.running import REFUSED, Refusal

if TYPE_CHECKING:
    from eventdesk.model.designs import Design
    from eventdesk.model.text import Text
    from eventdesk.workspace.workspace import Workspace


@click.group("template", short_help="List and share templates of badges and certificates.")
@click.argument("file", type=PATH)
@click.pass_context
def template(context: click.Context, file: Path) -> None:
    """The templates of badges, name tents, ribbons and certificates: those that the program brings, and those of
    the workspace FILE.

    A NAME is what a template is called in any of its languages, or what “list” shows before it.
    """
    context.obj = file


@template.command("list", short_help="List the templates.")
@click.pass_obj
def list_templates(file: Path) -> None:
    """A line for each template: its key, kind and name, with tabs between."""
    from eventdesk.cli.forums import opened

    with opened(file) as workspace:
        for key, kind, name in _lines(workspace):
            click.echo(f"{key}\t{kind}\t{' '.join(next(iter(name.values()), '').split())}")


@template.command("export", short_help="Write a template as a file.")
@click.argument("name")
@click.option("--out", required=True, type=PATH, metavar="PATH", help="Where to; .yaml makes YAML, else JSON.")
@click.pass_obj
def export_template(file: Path, name: str, out: Path) -> None:
    """Write the template NAME as one file, its pictures inside, for another team to import."""
    from eventdesk.cli.forums import opened
    from eventdesk.interchange.template_file import write_template_file

    missing = missing_folder(out)
    with opened(file) as workspace:
        design, images = template_named(workspace, name)
    write_template_file(design, out, images)
    tell_made(missing)
    click.echo(str(out))


@template.command("import", short_help="Read a template from a file.")
@click.argument("source", metavar="PATH", type=PATH)
@click.pass_obj
def import_template(file: Path, source: Path) -> None:
    """Read the template in the file PATH into the workspace, as one step that undo takes back."""
    from eventdesk.cli.forums import opened
    from eventdesk.interchange.template_file import read_template_file
    from eventdesk.model.text import Text
    from eventdesk.workspace.template_edits import add_template

    design, images = read_template_file(source)
    if not design.name:
        from msgspec import structs

        design = structs.replace(design, name=Text({"en": source.stem}))
    with opened(file) as workspace, workspace.edit("Import template") as edit:
        uid = add_template(edit, design, images)
    click.echo(f"{uid}\t{next(iter(design.name.values()))}")


def template_named(workspace: "Workspace", name: str) -> "tuple[Design, dict[str, bytes]]":
    """The template of that name or key, with its pictures. Raises Refusal where there is none, or several."""
    from eventdesk.interchange.template_file import shipped_template, shipped_templates
    from eventdesk.model.design_data import BadDesign
    from eventdesk.workspace.template_edits import read_template, template_images

    lines = _lines(workspace)
    found = [key for key, _, named in lines if name == key or name in named.values()]
    if len(found) > 1:
        raise Refusal(f"There are {len(found)} templates “{name}”; give the key: {', '.join(found)}.")
    if not found:
        words = [word for key, _, named in lines for word in (key, *named.values())]
        near = difflib.get_close_matches(name, words, n=1)
        hint = f"did you mean “{near[0]}”?" if near else f"“eventdesk template {workspace.path} list” lists them."
        raise Refusal(f"There is no template “{name}”; {hint}")
    if found[0] in shipped_templates():
        return shipped_template(found[0])
    with workspace.reading() as connection:
        try:
            design = read_template(connection, found[0])
        except BadDesign as error:
            raise Refusal(str(error)) from None
        return design, template_images(connection, design)


def _lines(workspace: "Workspace") -> "list[tuple[str, str, Text]]":
    """Key, kind and name of each template, the workspace's first."""
    from eventdesk.interchange.template_file import shipped_template, shipped_templates
    from eventdesk.workspace.template_edits import templates

    with workspace.reading() as connection:
        lines = [(line.uid, line.kind.value, line.name) for line in templates(connection)]
    brought = [(name, shipped_template(name)[0]) for name in shipped_templates()]
    return [*lines, *((name, design.kind.value, design.name) for name, design in brought)]


@click.command("certify", short_help="Give attendees certificates with numbers.")
@click.argument("file", type=PATH)
@FORUM
@click.option("--everyone", is_flag=True, help="All who may come, not only those who arrived.")
def certify(file: Path, forum_id: str, everyone: bool) -> None:
    """Give a certificate of today, with a number and a check code, to each attendee who arrived and has none.

    “print --document certificates” prints them, “verify” tells whose one is.
    """
    from eventdesk.cli.forums import forum_of, opened
    from eventdesk.documents.badges import shown_attendees
    from eventdesk.model.kinds import AttendeeStatus
    from eventdesk.model.registering import NOT_EXPECTED
    from eventdesk.workspace.attendee_edits import wall_time
    from eventdesk.workspace.template_edits import assign_certificates

    with opened(file) as workspace:
        uid = forum_of(workspace, forum_id).uid
        snapshot = workspace.snapshot(uid)
        coming = [
            one.uid
            for one in shown_attendees(snapshot)
            if one.certificate is None
            and (one.standing is AttendeeStatus.ARRIVED or (everyone and one.standing not in NOT_EXPECTED))
        ]
        count = 0
        if coming:
            with workspace.edit("Give certificates", uid) as edit:
                count = assign_certificates(edit, uid, coming, wall_time(snapshot.forum.timezone).date())
    click.echo(f"{count} certificate{'' if count == 1 else 's'}")
    if not coming and not everyone:
        told = "nobody who arrived is without one; “--everyone” gives them to all who may come"
        click.echo(f"eventdesk: {told}", err=True)


@click.command("verify", short_help="Tell whose certificate a code is.")
@click.argument("file", type=PATH)
@click.argument("code", nargs=-1, required=True)
def verify(file: Path, code: tuple[str, ...]) -> int:
    """Tell whether a certificate's CODE (its number and check code, as its QR code holds them) is genuine.

    Prints number, name and day, with tabs between; the exit status is 1 where it is none of this workspace.
    """
    from eventdesk.cli.forums import opened
    from eventdesk.workspace.template_edits import Verdict
    from eventdesk.workspace.template_edits import verify as verified

    with opened(file) as workspace, workspace.reading() as connection:
        found = verified(connection, " ".join(code))
    if found.verdict is not Verdict.GENUINE:
        wrong = found.verdict is Verdict.WRONG_CHECK
        click.echo("The check code does not belong to this number." if wrong else "No certificate of this number.")
        return REFUSED
    click.echo(f"{found.number}\t{next(iter(found.name.values()), '')}\t{found.on or ''}")
    return 0
