"""Images with captions. Lengths are points."""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image, UnidentifiedImageError

from eventdesk.documents.layout.blocks import Paragraph
from eventdesk.documents.layout.strips import PictureMark, Strip, gap
from eventdesk.documents.text import Span, Style, Typesetter

# More than any camera takes: a file that claims more is broken or meant to fill the memory.
_MOST_PIXELS = 120_000_000


class BadImage(ValueError):
    """Bytes that are no JPEG or PNG image that can be printed; the message says why."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image no wider than its column and no higher than `most_height`, with a caption that stays with it.

    Making the strips raises BadImage where `data` is no readable JPEG or PNG.
    """

    data: bytes
    caption: str | tuple[Span, ...]
    caption_style: Style
    most_height: float = 320.0
    before: float = 0.0
    language: str = ""

    def strips(self, setter: Typesetter, width: float) -> list[Strip]:
        pixels_wide, pixels_high = image_size(self.data)
        scale = min(width / pixels_wide, self.most_height / pixels_high)
        wide, high = pixels_wide * scale, pixels_high * scale
        caption = Paragraph(self.caption, self.caption_style, whole=True, language=self.language)
        below = caption.strips(setter, width)
        picture = Strip(high + (8 if below else 0), (PictureMark(0, 0, wide, high, self.data),), keep=bool(below))
        return [*gap(self.before, keep=True), picture, *below]


def image_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels of a JPEG or PNG image, read whole. Raises BadImage."""
    try:
        with Image.open(BytesIO(data), formats=("JPEG", "PNG")) as image:
            if image.width * image.height > _MOST_PIXELS:
                raise BadImage(f"the image is too large to print: {image.width} × {image.height} pixels")
            image.load()
            return image.size
    except UnidentifiedImageError:
        raise BadImage("the file is not a JPEG or PNG image") from None
    except (OSError, SyntaxError, ValueError) as error:
        if isinstance(error, BadImage):
            raise
        raise BadImage("the image is damaged: it cannot be read to its end") from None


def printable(data: bytes | None) -> bytes | None:
    """The image, None where its bytes are missing or no image that can be printed."""
    if data is None:
        return None
    try:
        image_size(data)
    except BadImage:
        return None
    return data
