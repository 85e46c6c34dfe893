"""The demonstration: a workspace with the sample forums and their documents, in a folder of its own."""

from dataclasses import dataclass
from pathlib import Path

from eventdesk.cli.printing import PrintJob, print_document
from eventdesk.cli.running import Refusal
from eventdesk.interchange.samples import add_samples, sample_forum_ids
from eventdesk.workspace.workspace import Workspace

WORKSPACE_NAME = "demo.eventdesk"
_DOCUMENTS = ("agenda", "press-release")


@dataclass(frozen=True)
class Demo:
    """Where the workspace and the printed documents are; `refused` holds a sentence for each that failed."""

    workspace: Path
    documents: tuple[Path, ...]
    refused: tuple[str, ...]


def make_demo(directory: Path) -> Demo:
    """Make the demonstration, or bring one that is there up to date: its workspace is kept, changes and all.

    Raises WorkspaceError or Refusal where the folder cannot be used.
    """
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or "output error"
        raise Refusal(f"{directory} cannot be made ({reason}); choose another folder.") from None
    path = directory / WORKSPACE_NAME
    workspace = Workspace.open_or_create(path)
    try:
        refused = [line.reason for line in add_samples(workspace).refused]
        documents: list[Path] = []
        for forum_id in _samples_there(workspace):
            for name in _DOCUMENTS:
                job = PrintJob(name, forum_id, directory / f"{forum_id}-{name}.pdf")
                try:
                    documents.append(print_document(workspace, job))
                except Refusal as error:
                    refused.append(f"{job.out.name}: {error.message}")
    finally:
        workspace.close()
    return Demo(path, tuple(documents), tuple(refused))


def _samples_there(workspace: Workspace) -> list[str]:
    """The samples that were not deleted from the workspace by hand."""
    there = {line.id for line in workspace.forums()}
    return [forum_id for forum_id in sample_forum_ids() if forum_id in there]
