"""Finding the forum that a command is about."""

import difflib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from eventdesk.cli.running import Refusal
from eventdesk.workspace.forums import ForumLine
from eventdesk.workspace.workspace import Workspace


@contextmanager
def opened(path: Path) -> Iterator[Workspace]:
    """The workspace, closed afterwards. Raises WorkspaceError where it cannot be opened."""
    workspace = Workspace.open(path)
    try:
        yield workspace
    finally:
        workspace.close()


def forum_of(workspace: Workspace, forum_id: str) -> ForumLine:
    """The forum with that id. Raises Refusal, naming the nearest id or how to see them."""
    lines = {line.id: line for line in workspace.forums()}
    if forum_id in lines:
        return lines[forum_id]
    near = difflib.get_close_matches(forum_id, lines, n=1)
    hint = f"did you mean “{near[0]}”?" if near else f"“eventdesk list {workspace.path}” lists them."
    raise Refusal(f"{workspace.path.name} has no forum “{forum_id}”; {hint}")


def forum_row(line: ForumLine) -> tuple[str, str, str]:
    """Id, title in the main language (the series and the edition, where it has none) and dates."""
    language = line.languages[0] if line.languages else "en"
    title = line.title.pick(language, line.languages)
    if not title:
        title = line.series.pick(language, line.languages)
        title += f", {line.edition}" if title and line.edition is not None else ""
    # Tabs and line ends within a title would break the row.
    return line.id, " ".join(title.split()), _dates(line.starts_on, line.ends_on)


def _dates(first: date | None, last: date | None) -> str:
    days = [day.isoformat() for day in (first, last) if day is not None]
    return "/".join(dict.fromkeys(days))
