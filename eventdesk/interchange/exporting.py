"""Taking a forum out of a workspace as a forum file."""

from pathlib import Path

from eventdesk.interchange.forum_file import write_forum
from eventdesk.workspace.workspace import Workspace


def export_forum(workspace: Workspace, forum_uid: str, path: Path) -> None:
    """Write the forum to `path` (its ending names the notation), with its pictures beside it.

    Raises ForumFileError where the forum or the disk does not let it be written, KeyError where there is no
    such forum.
    """
    write_forum(workspace.snapshot(forum_uid), path, workspace.images(forum_uid))
