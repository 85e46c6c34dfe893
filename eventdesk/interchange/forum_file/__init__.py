"""The forum file: one forum, whole, as YAML or JSON text with its pictures beside it."""

from eventdesk.interchange.forum_file.errors import ForumFileError
from eventdesk.interchange.forum_file.files import (
    forum_text,
    parse_forum,
    read_forum,
    read_images,
    replace_file,
    write_forum,
)
from eventdesk.interchange.forum_file.source import LARGEST_FILE, Notation

__all__ = [
    "LARGEST_FILE",
    "ForumFileError",
    "Notation",
    "forum_text",
    "parse_forum",
    "read_forum",
    "read_images",
    "replace_file",
    "write_forum",
]
