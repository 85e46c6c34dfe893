"""The pictures a forum file names: portraits, logos and press photos, lying in or under the file's folder."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from eventdesk.interchange.forum_file.errors import Path as Place
from eventdesk.interchange.forum_file.errors import PlaceError
from eventdesk.model.snapshot import ForumSnapshot

LARGEST_IMAGE = 32 * 1024 * 1024
"""Bytes of one picture."""
LARGEST_TOGETHER = 512 * 1024 * 1024
"""Bytes of all pictures of a forum."""

_SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")
_STEPS_OUT = re.compile(r"^[/\\~]|\\|:|(^|/)\.\.?(/|$)|//|[\x00-\x1f]|/$")


def image_places(snapshot: ForumSnapshot) -> Iterator[tuple[Place, str]]:
    """Where in the forum which picture is named, in the file's order."""
    for i, organization in enumerate(snapshot.organizations):
        if organization.logo is not None:
            yield ("organizations", i, "logo"), organization.logo
    for i, person in enumerate(snapshot.people):
        if person.photo is not None:
            yield ("people", i, "photo"), person.photo
    for i, photo in enumerate(snapshot.press.photos):
        if photo.file is not None:
            yield ("press", "photos", i, "file"), photo.file
    for i, attendee in enumerate(snapshot.attendees):
        if attendee.photo is not None:
            yield ("attendees", i, "photo"), attendee.photo
    if snapshot.house_style is not None and snapshot.house_style.logo is not None:
        yield ("house_style", "logo"), snapshot.house_style.logo


def load_images(snapshot: ForumSnapshot, folder: Path) -> dict[str, bytes]:
    """Every picture's bytes by the name it has in the forum. Raises PlaceError for the first that fails."""
    images: dict[str, bytes] = {}
    together = 0
    for place, name in image_places(snapshot):
        if name in images:
            continue
        images[name] = _image(folder, name, place)
        together += len(images[name])
        if together > LARGEST_TOGETHER:
            raise PlaceError(place, f"brings the pictures over {_mb(LARGEST_TOGETHER)}; make them smaller")
    return images


def check_name(name: str, place: Place) -> None:
    """Raises PlaceError unless the name stays in its folder: relative, `/` between parts, no step upwards."""
    if not name.strip() or _STEPS_OUT.search(name):
        raise PlaceError(
            place, "must be a file in the folder of the forum file, such as “photos/portrait.jpg”; move it there"
        )


def _image(folder: Path, name: str, place: Place) -> bytes:
    check_name(name, place)
    path = folder / name
    try:
        # A link may lead out although the name does not.
        if not path.resolve().is_relative_to(folder.resolve()):
            raise PlaceError(place, "is a link out of the forum file’s folder; put the picture itself there")
        if not path.is_file():
            raise PlaceError(place, "names a picture that is not there; put it beside the forum file")
        if path.stat().st_size > LARGEST_IMAGE:
            raise PlaceError(place, f"names a picture over {_mb(LARGEST_IMAGE)}; make it smaller")
        data = path.read_bytes()
    except (OSError, RuntimeError, ValueError):
        raise PlaceError(place, "names a picture that cannot be read; check the file") from None
    if not is_picture(data):
        raise PlaceError(place, "names a file that is no picture; give a PNG, JPEG, GIF or WebP")
    return data


def is_picture(data: bytes) -> bool:
    """Whether the bytes begin like a PNG, JPEG, GIF or WebP."""
    return data.startswith(_SIGNATURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def _mb(size: int) -> str:
    return f"{size // 1024 // 1024} MB"


def named_images(snapshot: ForumSnapshot, images: Mapping[str, bytes]) -> dict[str, bytes]:
    """Those of `images` that the forum names, to be written beside its file.

    Raises PlaceError where one it names is missing or could not lie beside the file.
    """
    found: dict[str, bytes] = {}
    for place, name in image_places(snapshot):
        check_name(name, place)
        if name not in images:
            raise PlaceError(place, "names a picture that is not stored; add the picture or clear its name")
        found[name] = images[name]
    return found
