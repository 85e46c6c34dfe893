"""“eventdesk house-style”: the house styles of a workspace, out to a file, in from one, and to a forum."""

import difflib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eventdesk.cli.folders import missing_folder, tell_made
from eventdesk.cli.options import PATH
from eventdesk.cli.running import Refusal

if TYPE_CHECKING:
    from eventdesk.workspace.house_style_edits import StyleLine


@click.group("house-style", short_help="List, share and choose house styles.")
@click.argument("file", type=PATH)
@click.pass_context
def house_style(context: click.Context, file: Path) -> None:
    """The house styles of the workspace FILE: letterhead, closing words, rules of writing, glossary.

    A NAME is what a style is called in any of its languages, or its uid, as “list” shows them.
    """
    context.obj = file


@house_style.command("list", short_help="List the house styles.")
@click.pass_obj
def list_styles(file: Path) -> None:
    """A line for each house style: uid, name and how many forums are written in it, with tabs between."""
    from eventdesk.cli.forums import opened
    from eventdesk.workspace.house_style_edits import house_styles

    with opened(file) as workspace, workspace.reading() as connection:
        for line in house_styles(connection):
            name = " ".join(next(iter(line.name.values()), "").split())
            click.echo(f"{line.uid}\t{name}\t{line.forums}")


@house_style.command("export", short_help="Write a house style as a file.")
@click.argument("name")
@click.option("--out", required=True, type=PATH, metavar="PATH", help="Where to; .yaml makes YAML, else JSON.")
@click.pass_obj
def export_style(file: Path, name: str, out: Path) -> None:
    """Write the house style NAME as one file, its logo inside, for another team to import."""
    from eventdesk.cli.forums import opened
    from eventdesk.interchange.house_style_file import write_house_style
    from eventdesk.workspace.house_style_edits import house_styles, read_style, style_logo

    missing = missing_folder(out)
    with opened(file) as workspace, workspace.reading() as connection:
        uid = _style_of(file, house_styles(connection), name)
        style, logo = read_style(connection, uid), style_logo(connection, uid)
    write_house_style(style, out, logo)
    tell_made(missing)
    click.echo(str(out))


@house_style.command("import", short_help="Read a house style from a file.")
@click.argument("source", metavar="PATH", type=PATH)
@click.option("--replace", is_flag=True, help="Let it take the place of the one of its name, for all its forums.")
@click.option("--another", is_flag=True, help="Add it beside the one of its name.")
@click.pass_obj
def import_one(file: Path, source: Path, replace: bool, another: bool) -> None:
    """Read the house style in the file PATH into the workspace, as one step that undo takes back."""
    from eventdesk.cli.forums import opened
    from eventdesk.interchange.house_style_importing import StyleOutcome, WhenThere, import_style

    if replace and another:
        raise click.UsageError("“--replace” and “--another” exclude each other.")
    when_there = WhenThere.REPLACE if replace else WhenThere.ADD if another else WhenThere.ASK
    with opened(file) as workspace:
        done = import_style(workspace, source, when_there)
    if done.outcome is StyleOutcome.THERE:
        raise Refusal(
            f"{source.name}: the workspace has another house style “{done.name}”; "
            "let it take that one’s place (--replace), or add it beside it (--another)"
        )
    click.echo(f"{done.name or done.uid}: {done.outcome.value}")


@house_style.command("use", short_help="Write a forum in a house style.")
@click.option("--forum", "forum_id", required=True, metavar="ID", help="The forum's id.")
@click.argument("name", required=False)
@click.option("--none", "without", is_flag=True, help="Write it in no house style.")
@click.pass_obj
def use_style(file: Path, forum_id: str, name: str | None, without: bool) -> None:
    """Write the forum ID in the house style NAME from now on."""
    from eventdesk.cli.forums import forum_of, opened
    from eventdesk.workspace.house_style_edits import give_style, house_styles

    if (name is None) != without:
        raise click.UsageError("Give a NAME, or “--none”.")
    with opened(file) as workspace:
        forum = forum_of(workspace, forum_id)
        with workspace.reading() as connection:
            lines = house_styles(connection)
        uid = _style_of(file, lines, name) if name is not None else None
        with workspace.edit("Choose house style", forum.uid) as edit:
            give_style(edit, forum.uid, uid)
    click.echo(f"{forum_id}: {name if name is not None else 'no house style'}")


def _style_of(file: Path, lines: "Sequence[StyleLine]", name: str) -> str:
    """The uid of the style of that name or uid. Raises Refusal where there is none, or more than one."""
    found = [line.uid for line in lines if name == line.uid or name in line.name.values()]
    if len(found) == 1:
        return found[0]
    if found:
        raise Refusal(f"{file.name} has {len(found)} house styles “{name}”; give the uid: {', '.join(found)}.")
    near = difflib.get_close_matches(name, [word for line in lines for word in line.name.values()], n=1)
    hint = f"did you mean “{near[0]}”?" if near else f"“eventdesk house-style {file} list” lists them."
    raise Refusal(f"{file.name} has no house style “{name}”; {hint}")
