"""The sample forums that come with the program."""

from pathlib import Path

from eventdesk.interchange.importing import ImportReport, import_forums
from eventdesk.resources import resource
from eventdesk.workspace.workspace import Workspace

_REAL = "korea-china-sti-7"


def sample_files() -> tuple[Path, ...]:
    """The forum files of the samples: the real forum first. Raises FileNotFoundError in a broken installation."""
    return tuple(sorted(resource("samples").glob("*.yaml"), key=lambda path: (path.stem != _REAL, path.stem)))


def sample_forum_ids() -> tuple[str, ...]:
    """The ids of the samples; their files are named by them."""
    return tuple(path.stem for path in sample_files())


def add_samples(workspace: Workspace) -> ImportReport:
    """Import the samples that the workspace does not have yet; one that somebody changed there stays as it is."""
    there = {line.id for line in workspace.forums()}
    return import_forums(workspace, [path for path in sample_files() if path.stem not in there])
