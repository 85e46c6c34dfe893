"""A story as bytes, so that what was sent can be kept and read again word for word."""

import zlib

import msgspec

from eventdesk.press.draft import Story


class StoryUnreadable(ValueError):
    """A kept story that this EventDesk cannot read; the message is a sentence."""


def pack_story(story: Story) -> bytes:
    """The story as compressed JSON; the same story gives the same bytes."""
    return zlib.compress(msgspec.json.encode(story, order="deterministic"), 6)


def unpack_story(data: bytes) -> Story:
    """The story again. Raises StoryUnreadable."""
    try:
        return msgspec.json.decode(zlib.decompress(data), type=Story)
    except (zlib.error, msgspec.MsgspecError, ValueError):
        raise StoryUnreadable(
            "What was sent then cannot be read: it was kept by another version of EventDesk."
        ) from None
