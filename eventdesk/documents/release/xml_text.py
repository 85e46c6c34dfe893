"""Text that XML can hold, for Word and for a photo's data."""


def storable(text: str) -> str:
    """The text without control characters, halves of characters and noncharacters; tabs and line ends stay.

    The characters are those of https://www.w3.org/TR/xml/#charsets.
    """
    return "".join(sign for sign in text if sign in "\n\t" or _is_xml(ord(sign)))


def _is_xml(code: int) -> bool:
    return code >= 32 and not 0xD800 <= code < 0xE000 and code not in (0xFFFE, 0xFFFF)
