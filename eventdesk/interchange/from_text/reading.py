"""Getting the text out of what somebody has: a text file in any encoding, a saved web page, a Word document."""

import codecs
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from eventdesk.interchange.from_text.docx_text import text_of_docx
from eventdesk.interchange.from_text.errors import TextSourceError
from eventdesk.interchange.from_text.html_text import text_of_html

LARGEST_FILE = 20_000_000
"""Bytes. Longer files are no release and no agenda."""
LARGEST_TEXT = 2_000_000
"""Characters."""
FILE_ENDINGS = (".txt", ".text", ".md", ".html", ".htm", ".docx")

# Encodings that releases come in where they are not Unicode, for the library to choose among.
_LEGACY = ("cp949", "gb18030", "big5hkscs", "cp932", "euc_jp", "cp1252", "cp1251")
_SIGNATURES = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDE = ("utf-16-le", "utf-16-be")
_SAMPLE = 200_000
"""How many bytes the guess of an encoding looks at."""


@dataclass(frozen=True)
class TextSource:
    """A text and what to call it."""

    name: str
    text: str


def read_text_source(path: Path) -> TextSource:
    """The text of a file. Raises TextSourceError with a sentence where it holds none that can be read."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise TextSourceError(f"{path.name} is over {LARGEST_FILE // 1_000_000} MB, too long for a release.")
        data = path.read_bytes()
    except OSError as error:
        raise TextSourceError(f"{path.name} cannot be read: {error.strerror or 'it failed'}.") from None
    return TextSource(path.name, text_of(data, path.name))


def text_of(data: bytes, name: str) -> str:
    """The text in the bytes of a file of that name. Raises TextSourceError."""
    if data.startswith(b"PK\x03\x04"):
        return checked(text_of_docx(data, name), name)
    if data.startswith((b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")):
        raise TextSourceError(f"{name} is not text, a web page or a .docx file; paste its text instead.")
    text = decode(data, name)
    if Path(name).suffix.lower() in (".html", ".htm") or looks_like_html(text):
        text = text_of_html(text)
    return checked(text, name)


def checked(text: str, name: str) -> str:
    """The text with plain line ends. Raises TextSourceError where it is empty, too long or no text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").lstrip("﻿")
    if not text.strip():
        raise TextSourceError(f"{name} holds no text.")
    if len(text) > LARGEST_TEXT:
        raise TextSourceError(f"{name} has over {LARGEST_TEXT // 1_000_000} million characters.")
    odd = sum(1 for letter in text[:10_000] if ord(letter) < 32 and letter not in "\n\t\f\v")
    if odd > min(len(text), 10_000) // 50:
        raise TextSourceError(f"{name} is not text.")
    return text


def decode(data: bytes, name: str) -> str:
    """The text in whatever encoding it is written. Raises TextSourceError where none fits."""
    for signature, encoding in _SIGNATURES:
        if data.startswith(signature):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, name)


def _guessed(data: bytes, name: str) -> str:
    from charset_normalizer import from_bytes

    if b"\x00" in data[:_SAMPLE]:
        return _utf16(data, name)
    best = from_bytes(data[:_SAMPLE], cp_isolation=list(_LEGACY)).best()
    if best is None:
        raise TextSourceError(f"{name} is not text in an encoding that is known; save it as UTF-8.")
    return data.decode(best.encoding, "replace")


def _utf16(data: bytes, name: str) -> str:
    """UTF-16 without its signature, of the order of bytes in which fewer characters are none."""
    odd, text = min((_odd(decoded), decoded) for decoded in (data.decode(one, "replace") for one in _WIDE))
    if odd > 0.02:
        raise TextSourceError(f"{name} is not text.")
    return text


def _odd(text: str) -> float:
    """The share of characters that no text holds: controls, unassigned and private ones."""
    sample = text[:10_000]
    none = sum(
        1 for sign in sample if sign not in "\t\n\r\f\v" and unicodedata.category(sign) in ("Cc", "Cn", "Co")
    )
    return (none + sample.count("\ufffd")) / max(1, len(sample))


def looks_like_html(text: str) -> bool:
    """Whether the text is the source of a web page."""
    head = text[:2000].lstrip().lower()
    return head.startswith(("<!doctype html", "<html", "<head", "<body")) or (
        head.startswith("<") and any(mark in head for mark in ("<p>", "<div", "<table", "<span", "<meta"))
    )
