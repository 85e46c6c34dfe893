"""Folders that a command makes on its way are told: a slip of the fingers should be seen."""

from pathlib import Path

import click


def missing_folder(path: Path) -> Path | None:
    """The outermost folder on the way to `path` that is not there yet; None where all are."""
    missing = None
    for folder in path.parents:
        if folder.exists():
            break
        missing = folder
    return missing


def tell_made(folder: Path | None) -> None:
    """Say that the folder, which was missing, has been made."""
    if folder is not None and folder.is_dir():
        click.echo(f"The folder {folder} was not there; it has been made.")
