"""Arguments and options that several commands take."""

from collections.abc import Callable
from pathlib import Path

import click

# Whether a file may be read is for the command to say, as a refusal and not as wrong usage.
PATH = click.Path(path_type=Path, readable=False)

FORUM = click.option(
    "--forum", "forum_id", required=True, metavar="ID", help="The forum's id, as “list” shows it."
)

_OF_A_LIST = (
    click.argument("file", type=PATH),
    click.argument("source", type=PATH),
    FORUM,
    click.option(
        "--sheet",
        default="",
        metavar="NAME",
        help="The sheet of the workbook; else the one that looks like the list.",
    ),
    click.option("--dry-run", is_flag=True, help="Only tell what would be done."),
    click.option(
        "--bad", type=PATH, metavar="PATH", help="Write the rows left out there, .xlsx or .csv, to mend."
    ),
)


def of_a_list(command: Callable[..., int]) -> Callable[..., int]:
    """What every import of a list is given: workspace, source, forum, sheet, and where bad rows go."""
    for option in reversed(_OF_A_LIST):
        command = option(command)
    return command
