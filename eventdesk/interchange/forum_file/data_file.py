"""Writing what is not a forum, but a file of the same kinds: a house style, a template."""

from pathlib import Path

from eventdesk.interchange.forum_file.errors import ForumFileError
from eventdesk.interchange.forum_file.files import replace_file
from eventdesk.interchange.forum_file.source import Notation, notation_of


def write_data(data: dict[str, object], path: Path) -> None:
    """Write the data as YAML where the path ends in .yaml or .yml, else as JSON; whole or not at all.

    Raises ForumFileError where the disk refuses.
    """
    from eventdesk.interchange.forum_file.notation import json_text, yaml_text

    text = yaml_text(data) if notation_of(path.name) is Notation.YAML else json_text(data)
    try:
        replace_file(path, text.encode())
    except OSError as error:
        reason = error.strerror or "output error"
        raise ForumFileError(path.name, f"cannot be written ({reason}); choose another place") from None
