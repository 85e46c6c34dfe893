"""Finding a text in a forum, to name its place."""

from collections.abc import Iterator

from eventdesk.interchange.forum_file.encode import encode_forum
from eventdesk.interchange.forum_file.errors import Path, place_name
from eventdesk.model.snapshot import ForumSnapshot


def place_holding(snapshot: ForumSnapshot, text: str) -> str:
    """The first place, in the order of the forum file, whose text holds `text`; empty where there is none."""
    data = encode_forum(snapshot)
    for path, value in _strings(data, ()):
        if text in value:
            return place_name(path, data)
    return ""


def _strings(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _strings(part, (*path, key))
    elif isinstance(value, list):
        for position, part in enumerate(value):
            yield from _strings(part, (*path, position))
