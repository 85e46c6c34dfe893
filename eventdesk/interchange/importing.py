"""Bringing forum files into a workspace: a file with a fault brings nothing, a forum there already stays."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from eventdesk.interchange.forum_file import ForumFileError, read_forum, read_images
from eventdesk.interchange.forum_file.encode import encode_forum
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.workspace.errors import WorkspaceError
from eventdesk.workspace.storing import add_forum, delete_forum
from eventdesk.workspace.workspace import Workspace


@dataclass(frozen=True)
class ForumSource:
    """A forum as it was read, with its pictures by the names they have in it."""

    path: Path
    snapshot: ForumSnapshot
    images: Mapping[str, bytes]


class ImportOutcome(Enum):
    """What came of one source."""

    ADDED = "added"
    REPLACED = "replaced"
    UNCHANGED = "already there, unchanged"
    REFUSED = "refused"


@dataclass(frozen=True)
class ImportLine:
    """One source: `reason` is a sentence where it was refused, else the ids say which forum is there now.

    A refused source with a `forum_uid` could take that forum's place (`replace`).
    """

    path: Path
    outcome: ImportOutcome
    forum_id: str = ""
    forum_uid: str = ""
    reason: str = ""


@dataclass(frozen=True)
class ImportReport:
    """What came of each source, in the order they were given."""

    lines: tuple[ImportLine, ...]

    @property
    def refused(self) -> tuple[ImportLine, ...]:
        return tuple(line for line in self.lines if line.outcome is ImportOutcome.REFUSED)


def read_source(path: Path) -> ForumSource:
    """A forum file with its pictures. Raises ForumFileError."""
    snapshot = read_forum(path)
    return ForumSource(path, snapshot, read_images(snapshot, path.parent, path.name))


def import_forums(workspace: Workspace, sources: Iterable[Path], *, replace: bool = False) -> ImportReport:
    """Import each file in one edit of its own, or refuse it with a sentence and store nothing of it.

    A forum whose id the workspace has is left alone where nothing in it differs, else refused; with `replace`
    it takes the other's place, in one edit that can be undone.
    """
    return ImportReport(tuple(_import(workspace, read, replace) for read in _read_all(sources)))


def import_into(path: Path, sources: Iterable[Path], *, replace: bool = False) -> ImportReport:
    """The same into the workspace at `path`, which is made where there is none, if anything is to be stored.

    Raises WorkspaceError where it cannot be opened or made.
    """
    read = list(_read_all(sources))
    refused = [one for one in read if isinstance(one, ImportLine)]
    if len(refused) == len(read) and not path.exists():
        return ImportReport(tuple(refused))
    workspace = Workspace.open_or_create(path)
    try:
        return ImportReport(tuple(_import(workspace, one, replace) for one in read))
    finally:
        workspace.close()


def _read_all(sources: Iterable[Path]) -> Iterator[ForumSource | ImportLine]:
    for path in sources:
        try:
            yield read_source(path)
        except ForumFileError as error:
            yield ImportLine(path, ImportOutcome.REFUSED, reason=str(error))


def _import(workspace: Workspace, source: ForumSource | ImportLine, replace: bool) -> ImportLine:
    if isinstance(source, ImportLine):
        return source
    forum_id = source.snapshot.forum.id
    there = next((line.uid for line in workspace.forums() if line.id == forum_id), None)
    if there is not None:
        if _same(workspace, there, source):
            return ImportLine(source.path, ImportOutcome.UNCHANGED, forum_id, there)
        if not replace:
            reason = (
                f"{source.path.name}: the workspace has another forum with the id “{forum_id}”; "
                "give the file’s forum another id, or let it take that one’s place"
            )
            return ImportLine(source.path, ImportOutcome.REFUSED, forum_id, there, reason)
    return _store(workspace, source, there)


def _store(workspace: Workspace, source: ForumSource, there: str | None) -> ImportLine:
    forum_id = source.snapshot.forum.id
    try:
        with workspace.edit(f"Import {forum_id}") as edit:
            if there is not None:
                delete_forum(edit, there)
            uid = add_forum(edit, source.snapshot, source.images)
    except WorkspaceError as error:
        return ImportLine(source.path, ImportOutcome.REFUSED, forum_id, reason=f"{source.path.name}: {error}")
    outcome = ImportOutcome.ADDED if there is None else ImportOutcome.REPLACED
    return ImportLine(source.path, outcome, forum_id, uid)


def _same(workspace: Workspace, uid: str, source: ForumSource) -> bool:
    stored = _comparable(workspace.snapshot(uid), workspace.images(uid))
    return stored == _comparable(source.snapshot, source.images)


def _comparable(snapshot: ForumSnapshot, images: Mapping[str, bytes]) -> object:
    """The forum as plain data in which a picture is its content: a workspace may have to rename it."""
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in images.items()}

    def swap(value: object, key: str = "") -> object:
        if isinstance(value, dict):
            return {name: swap(part, name) for name, part in value.items()}
        if isinstance(value, list):
            return [swap(part) for part in value]
        return digests.get(value, value) if key in _IMAGE_KEYS and isinstance(value, str) else value

    return swap(encode_forum(snapshot))


_IMAGE_KEYS = frozenset({"logo", "photo", "file"})
