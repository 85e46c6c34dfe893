"""Reading and writing whole forum files (see the format's description, version 1)."""

import contextlib
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from eventdesk.interchange.forum_file.decode import decode_forum
from eventdesk.interchange.forum_file.encode import encode_forum
from eventdesk.interchange.forum_file.errors import ForumFileError, PlaceError
from eventdesk.interchange.forum_file.images import image_places, load_images, named_images
from eventdesk.interchange.forum_file.rules import check_forum
from eventdesk.interchange.forum_file.source import Notation, notation_of, parse_text, read_text
from eventdesk.model.snapshot import ForumSnapshot


def read_forum(path: Path) -> ForumSnapshot:
    """The forum in a file. Raises ForumFileError, one sentence with file, place and remedy."""
    return parse_forum(read_text(path), path.name)


def parse_forum(text: str, name: str) -> ForumSnapshot:
    """The forum in a text; `name` is the file's, for its ending and for messages.

    Raises ForumFileError for the first fault found.
    """
    data = parse_text(text, name)
    try:
        snapshot = decode_forum(data)
        check_forum(snapshot)
    except PlaceError as fault:
        raise fault.in_file(name, data) from None
    return snapshot


def read_images(snapshot: ForumSnapshot, folder: Path, name: str = "forum file") -> dict[str, bytes]:
    """The pictures the forum names, from the folder its file lies in, by the names they have in the forum.

    Raises ForumFileError where one is missing, outside the folder, too large or no picture.
    """
    try:
        return load_images(snapshot, folder)
    except PlaceError as fault:
        raise fault.in_file(name, encode_forum(snapshot)) from None


def write_forum(snapshot: ForumSnapshot, path: Path, images: Mapping[str, bytes] | None = None) -> None:
    """Writes the forum, as YAML where the path ends in .yaml or .yml, else as JSON; its `images` beside it.

    The file is there whole or not at all. Raises ForumFileError where the forum has a fault that would keep
    it from being read again, where a file of another forum's picture would be overwritten, and where the
    disk refuses. `images=None` writes no pictures.
    """
    data = encode_forum(snapshot)
    try:
        check_forum(decode_forum(data))
        beside = named_images(snapshot, images) if images is not None else {}
    except PlaceError as fault:
        raise fault.in_file(path.name, data) from None
    text = forum_text(snapshot, notation_of(path.name))
    _refuse_to_overwrite(snapshot, path, beside)
    try:
        for name, picture in beside.items():
            replace_file(path.parent / name, picture)
        replace_file(path, text.encode("utf-8"))
    except OSError as error:
        reason = error.strerror or "output error"
        raise ForumFileError(path.name, f"cannot be written ({reason}); choose another place") from None


def forum_text(snapshot: ForumSnapshot, notation: Notation = Notation.JSON) -> str:
    """The text of the forum's file, without checking the forum."""
    from eventdesk.interchange.forum_file.notation import json_text, yaml_text

    data = encode_forum(snapshot)
    return yaml_text(data) if notation is Notation.YAML else json_text(data)


def _refuse_to_overwrite(snapshot: ForumSnapshot, path: Path, images: Mapping[str, bytes]) -> None:
    """A picture of that name that is neither the same nor the last export's may be somebody's only copy."""
    other = [name for name, data in images.items() if _differs(path.parent / name, data)]
    if not other:
        return
    exported_before: set[str] = set()
    with contextlib.suppress(ForumFileError):
        before = read_forum(path)
        if before.forum.id == snapshot.forum.id:
            exported_before = {name for _, name in image_places(before)}
    for name in other:
        if name not in exported_before:
            raise ForumFileError(
                path.name, f"would overwrite another picture, {name}, beside it; choose an empty folder"
            )


def _differs(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size != len(data) or path.read_bytes() != data
    except FileNotFoundError:
        return False
    except OSError:
        return True


def replace_file(path: Path, data: bytes) -> None:
    """Puts a file there whole or leaves what was there: written beside, flushed to disk, then renamed.

    Folders that are missing are made. Raises OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}.tmp")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
