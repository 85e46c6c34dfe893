"""A house style as one file, to share with another team: JSON or YAML, its logo inside.

The file begins with `eventdesk_house_style: 1`; the keys are those of the forum file's `house_style`, and
`logo_data` holds the logo's bytes in base64.
"""

import base64
import binascii
from pathlib import Path

from msgspec import structs

from eventdesk.interchange.forum_file.data_file import write_data
from eventdesk.interchange.forum_file.decode import decode_part
from eventdesk.interchange.forum_file.encode import encode_part
from eventdesk.interchange.forum_file.errors import PlaceError
from eventdesk.interchange.forum_file.images import LARGEST_IMAGE, check_name, is_picture
from eventdesk.interchange.forum_file.source import parse_text, read_text
from eventdesk.model.snapshot import HouseStyle

FORMAT_KEY, FORMAT_VERSION = "eventdesk_house_style", 1
_LOGO = "logo_data"


def write_house_style(style: HouseStyle, path: Path, logo: bytes = b"") -> None:
    """Write the style, as YAML where the path ends in .yaml or .yml, else as JSON; whole or not at all.

    Raises ForumFileError where the disk refuses.
    """
    kept = style if logo else structs.replace(style, logo=None)
    data: dict[str, object] = {FORMAT_KEY: FORMAT_VERSION, **encode_part(kept)}
    if logo:
        data[_LOGO] = base64.b64encode(logo).decode("ascii")
    write_data(data, path)


def read_house_style(path: Path) -> tuple[HouseStyle, bytes]:
    """The style and its logo's bytes, empty where it has none.

    Raises ForumFileError, one sentence with file, place and remedy.
    """
    data = parse_text(read_text(path), path.name)
    try:
        return _read(data)
    except PlaceError as fault:
        raise fault.in_file(path.name, data) from None


def _read(data: object) -> tuple[HouseStyle, bytes]:
    beginning = f"“{FORMAT_KEY}: {FORMAT_VERSION}”"
    if not isinstance(data, dict) or FORMAT_KEY not in data:
        raise PlaceError((), f"is not a house style; its file begins with {beginning}")
    if data[FORMAT_KEY] != FORMAT_VERSION:
        raise PlaceError((FORMAT_KEY,), "tells of another format; read the file with a newer EventDesk")
    body = {key: value for key, value in data.items() if key not in (FORMAT_KEY, _LOGO)}
    style = decode_part(HouseStyle, body)
    assert isinstance(style, HouseStyle)
    logo = _logo(data.get(_LOGO))
    if style.logo is not None:
        check_name(style.logo, ("logo",))
    if not logo:
        return structs.replace(style, logo=None), b""
    return structs.replace(style, logo=style.logo or "logo.png"), logo


def _logo(data: object) -> bytes:
    if data is None:
        return b""
    remedy = "; export the house style again"
    if not isinstance(data, str) or len(data) > 2 * LARGEST_IMAGE:
        raise PlaceError((_LOGO,), f"is not a picture in base64{remedy}")
    try:
        logo = base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        raise PlaceError((_LOGO,), f"is not a picture in base64{remedy}") from None
    if not is_picture(logo):
        raise PlaceError((_LOGO,), f"is no PNG, JPEG, GIF or WebP{remedy}")
    return logo
