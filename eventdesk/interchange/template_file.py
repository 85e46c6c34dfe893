"""A template as one file, to share with another team: JSON or YAML, its pictures inside; and those that the
program brings along.

The file begins with `eventdesk_template: 1`; the keys are those of `eventdesk.model.designs.Design`, and `images`
holds the pictures that it names, each in base64.
"""

import base64
import binascii
from pathlib import Path

from eventdesk.interchange.forum_file import ForumFileError
from eventdesk.interchange.forum_file.data_file import write_data
from eventdesk.interchange.forum_file.errors import PlaceError, shown
from eventdesk.interchange.forum_file.images import LARGEST_IMAGE, check_name, is_picture
from eventdesk.interchange.forum_file.source import RepeatedKey, parse_text, read_text
from eventdesk.model.design_data import BadDesign, design_of, plain_design
from eventdesk.model.designs import Design
from eventdesk.resources import resource

FORMAT_KEY, FORMAT_VERSION = "eventdesk_template", 1
_IMAGES = "images"
_REMEDY = "; export the template again"


def write_template_file(design: Design, path: Path, images: dict[str, bytes] | None = None) -> None:
    """Write the design with its pictures, as YAML where the path ends in .yaml or .yml, else as JSON; whole or
    not at all. Raises ForumFileError where the disk refuses."""
    data: dict[str, object] = {FORMAT_KEY: FORMAT_VERSION, **plain_design(design)}
    held = {name: (images or {})[name] for name in design.assets() if name in (images or {})}
    if held:
        data[_IMAGES] = {name: base64.b64encode(picture).decode("ascii") for name, picture in held.items()}
    write_data(data, path)


def read_template_file(path: Path) -> tuple[Design, dict[str, bytes]]:
    """The design and its pictures by name. Raises ForumFileError, one sentence with file, place and remedy."""
    data = parse_text(read_text(path), path.name)
    try:
        return _read(data)
    except PlaceError as fault:
        raise fault.in_file(path.name, data) from None
    except BadDesign as error:
        raise ForumFileError(path.name, str(error).rstrip(".")) from None


def shipped_templates() -> tuple[str, ...]:
    """The names of the templates that come with the program, in the order they are offered."""
    return tuple(sorted(path.stem for path in resource("templates").glob("*.json")))


def shipped_template(name: str) -> tuple[Design, dict[str, bytes]]:
    """One of them, with its pictures. Raises KeyError for a name that is none."""
    if name not in shipped_templates():
        raise KeyError(name)
    return read_template_file(resource("templates", f"{name}.json"))


def _read(data: object) -> tuple[Design, dict[str, bytes]]:
    beginning = f"“{FORMAT_KEY}: {FORMAT_VERSION}”"
    if not isinstance(data, dict) or FORMAT_KEY not in data:
        raise PlaceError((), f"is not a template; its file begins with {beginning}")
    if data[FORMAT_KEY] != FORMAT_VERSION:
        raise PlaceError((FORMAT_KEY,), "tells of another format; read the file with a newer EventDesk")
    _refuse_repeated(data, ())
    design = design_of({key: value for key, value in data.items() if key not in (FORMAT_KEY, _IMAGES)})
    for name in design.assets():
        check_name(name, (_IMAGES,))
    return design, _pictures(data.get(_IMAGES), design)


def _refuse_repeated(data: object, place: tuple[str | int, ...]) -> None:
    """Of a key that stands twice nobody knows which one was meant."""
    if isinstance(data, RepeatedKey):
        raise PlaceError(place, f"has the key {shown(data.key) or 'of one name'} twice; keep one of the two")
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in inner:
        _refuse_repeated(value, (*place, key))


def _pictures(data: object, design: Design) -> dict[str, bytes]:
    """Those that the design names."""
    if data is None:
        return {}
    if not isinstance(data, dict):
        raise PlaceError((_IMAGES,), f"must be a map from name to picture{_REMEDY}")
    wanted = design.assets()
    return {name: _picture(name, written) for name, written in data.items() if name in wanted}


def _picture(name: str, data: object) -> bytes:
    place = (_IMAGES, name)
    if not isinstance(data, str) or len(data) > 2 * LARGEST_IMAGE:
        raise PlaceError(place, f"is not a picture in base64{_REMEDY}")
    try:
        picture = base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        raise PlaceError(place, f"is not a picture in base64{_REMEDY}") from None
    if not is_picture(picture):
        raise PlaceError(place, f"is no PNG, JPEG, GIF or WebP{_REMEDY}")
    return picture
