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
        jobs = [
            PrintJob(name, forum_id, directory / f"{forum_id}-{name}.pdf", record=False)
            for forum_id in _samples_there(workspace)
            for name in _DOCUMENTS
        ]
        due = [job for job in jobs if not _is_fresh(job.out, path)]
        refused += _print(workspace, due)
    finally:
        workspace.close()
    for job in due:
        if job.out.exists():
            job.out.touch()  # closing wrote the workspace after them
    return Demo(path, tuple(job.out for job in jobs if job.out.exists()), tuple(refused))


def _print(workspace: Workspace, jobs: list[PrintJob]) -> list[str]:
    """Print them; a sentence for each that was refused."""
    refused = []
    for job in jobs:
        try:
            print_document(workspace, job)
        except Refusal as error:
            job.out.unlink(missing_ok=True)
            refused.append(f"{job.out.name}: {error.message}")
    return refused


def _is_fresh(document: Path, workspace: Path) -> bool:
    """Whether it was printed after the last change of the workspace and the program: the window need not wait."""
    log = workspace.with_name(f"{workspace.name}-wal")
    # The package's folders change when it is updated.
    package = Path(__file__).parents[1]
    sources = [workspace, package, *(one for one in package.iterdir() if one.is_dir() and one.name[0] not in "._")]
    if log.exists() and log.stat().st_size:
        sources.append(log)
    return document.is_file() and document.stat().st_mtime >= max(one.stat().st_mtime for one in sources)


def _samples_there(workspace: Workspace) -> list[str]:
    """The samples that were not deleted from the workspace by hand."""
    there = {line.id for line in workspace.forums()}
    return [forum_id for forum_id in sample_forum_ids() if forum_id in there]
