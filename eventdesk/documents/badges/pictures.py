"""Pictures in a PDF: as small as their place on the paper allows, written once, or once for each person."""

from collections.abc import Mapping
from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageOps, UnidentifiedImageError

from eventdesk.documents.badges.pdf_file import PdfFile
from eventdesk.documents.layout import BadImage

_FORMATS = ("JPEG", "PNG", "GIF", "WEBP")
_DPI = 300
_MOST_PIXELS = 120_000_000
_QUALITY = 88
_MIRRORED = 0x0112  # the EXIF tag of how a camera was held


class Placed(NamedTuple):
    """A picture in the file, and its size in pixels."""

    number: int
    width: int
    height: int


class Pictures:
    """Writes pictures to a file. `images` gives their bytes by name; it may read them when asked."""

    def __init__(self, images: Mapping[str, bytes], file: PdfFile) -> None:
        self._images = images
        self._file = file
        self._kept: dict[tuple[str, int], Placed | None] = {}

    def place(self, name: str, longest_mm: float, *, keep: bool = True) -> Placed | None:
        """The picture of that name, for a place so long on paper; None where it is missing or no picture.

        `keep` those that come again.
        """
        pixels = max(round(longest_mm / 25.4 * _DPI), 8)
        key = (name, pixels)
        if key in self._kept:
            return self._kept[key]
        data = self._images.get(name)
        try:
            placed = _write(self._file, data, pixels) if data else None
        except BadImage:
            placed = None
        if keep:
            self._kept[key] = placed
        return placed


def checked(data: bytes) -> tuple[int, int]:
    """Width and height of a picture in pixels. Raises BadImage for what is none."""
    with _opened(data) as image:
        return image.size


def _opened(data: bytes, pixels: int = 0) -> Image.Image:
    """The picture, read whole; a JPEG far larger than `pixels` in a smaller size, which is much quicker."""
    try:
        image = Image.open(BytesIO(data), formats=_FORMATS)
        if image.width * image.height > _MOST_PIXELS:
            raise BadImage(f"the image is too large to print: {image.width} × {image.height} pixels")
        if pixels and image.format == "JPEG":
            image.draft(None, (2 * pixels, 2 * pixels))
        image.load()
    except UnidentifiedImageError:
        raise BadImage("the file is not a JPEG, PNG, GIF or WebP image") from None
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        if isinstance(error, BadImage):
            raise
        raise BadImage("the image is damaged: it cannot be read to its end") from None
    return image


def _write(file: PdfFile, data: bytes, pixels: int) -> Placed:
    with _opened(data, pixels) as image:
        camera = image.getexif().get(_MIRRORED, 1)
        small = max(image.size) <= pixels * 1.5
        if image.format == "JPEG" and image.mode in ("RGB", "L") and camera == 1 and small:
            return _jpeg(file, data, image)
        upright = ImageOps.exif_transpose(image)
        upright = upright.convert("RGBA" if _has_alpha(upright) else "L" if upright.mode in ("1", "L") else "RGB")
        if max(upright.size) > pixels:
            upright.thumbnail((pixels, pixels), Image.Resampling.LANCZOS)
        if image.format == "JPEG":
            buffer = BytesIO()
            upright.save(buffer, "JPEG", quality=_QUALITY)
            return _jpeg(file, buffer.getvalue(), upright)
        return _plain(file, upright)


def _has_alpha(image: Image.Image) -> bool:
    return image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info


def _jpeg(file: PdfFile, data: bytes, image: Image.Image) -> Placed:
    entries = f"{_entries(image, image.mode)} /Filter /DCTDecode"
    return Placed(file.stream(entries, data, packed=True), *image.size)


def _plain(file: PdfFile, image: Image.Image) -> Placed:
    mask = ""
    if image.mode == "RGBA":
        alpha = image.getchannel("A")
        if alpha.getextrema() != (255, 255):
            mask = f" /SMask {file.stream(_entries(alpha, 'L'), alpha.tobytes())} 0 R"
        image = image.convert("RGB")
    return Placed(file.stream(_entries(image, image.mode) + mask, image.tobytes()), *image.size)


def _entries(image: Image.Image, mode: str) -> str:
    space = "/DeviceGray" if mode == "L" else "/DeviceRGB"
    return (
        f"/Type /XObject /Subtype /Image /Width {image.width} /Height {image.height} "
        f"/ColorSpace {space} /BitsPerComponent 8"
    )
