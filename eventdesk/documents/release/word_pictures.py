"""Pictures for Word: those it reads as they are, others as PNG or JPEG."""

import io

from PIL import Image, ImageOps, UnidentifiedImageError

# What Word shows on every system. TIFF, WebP and the like depend on its version.
_READ_BY_WORD = ("JPEG", "PNG", "GIF")
_OPENED = (*_READ_BY_WORD, "WEBP", "BMP", "TIFF")
# More than any camera takes: a file that claims more is broken or meant to fill the memory.
_MOST_PIXELS = 120_000_000
_ORIENTATION = 0x0112
_QUALITY = 92


def for_word(data: bytes) -> bytes | None:
    """The picture as Word can show it, upright; None for bytes that are no picture."""
    try:
        with Image.open(io.BytesIO(data), formats=_OPENED) as image:
            if image.width * image.height > _MOST_PIXELS or not image.width or not image.height:
                return None
            upright = image.getexif().get(_ORIENTATION, 1) == 1
            if image.format in _READ_BY_WORD and upright:
                image.load()
                return data
            return _converted(image)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None


def _converted(image: Image.Image) -> bytes:
    """Turned as its camera meant it; a photograph stays a JPEG."""
    turned = ImageOps.exif_transpose(image)
    out = io.BytesIO()
    if image.format == "JPEG":
        turned.save(out, "JPEG", quality=_QUALITY, icc_profile=image.info.get("icc_profile"))
    else:
        plain = turned if turned.mode in ("L", "LA", "RGB", "RGBA") else turned.convert("RGBA")
        plain.save(out, "PNG")
    return out.getvalue()
