"""The window's type: Noto Sans from the program's own files, in three sizes and two weights."""

from enum import IntEnum

from PySide6.QtGui import QFont, QFontDatabase

from eventdesk.model.text import base_language, script_of
from eventdesk.resources import resource


class Size(IntEnum):
    """The three sizes, in device-independent pixels."""

    SMALL = 12
    BODY = 14
    TITLE = 22


LATIN = "Noto Sans"
# Korean first: its font has the Han of Korean names too, and a Chinese text falls to the Chinese ones.
OTHERS = (
    "Noto Sans KR",
    "Noto Sans SC",
    "Noto Sans TC",
    "Noto Sans JP",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
)
_HAN = {"Hans": "Noto Sans SC", "Hant": "Noto Sans TC"}
_BY_LANGUAGE = {"ko": "Noto Sans KR", "ja": "Noto Sans JP", "ar": "Noto Sans Arabic", "he": "Noto Sans Hebrew"}


def load_first(language: str) -> None:
    """Load what the first paint needs, in a window of that language: about 10 ms.

    Text laid out before its font is there keeps the height that it had without.
    """
    _load(LATIN)
    own = _own_family(language)
    if own is not None:
        _load(own)


def load_others() -> None:
    """Load the other scripts' fonts, for machines without any: about 30 ms."""
    for family in OTHERS:
        _load(family)


def _load(family: str) -> None:
    for weight in ("Regular", "Bold"):
        path = resource("fonts", f"{family.replace(' ', '')}-{weight}.ttf")
        if path.is_file():
            QFontDatabase.addApplicationFont(str(path))


def families_for(language: str) -> list[str]:
    """The families in which to look for a character of a text in that language: its own forms of Han first."""
    own = _own_family(language)
    return [LATIN, *([own] if own else []), *(family for family in OTHERS if family != own)]


def _own_family(language: str) -> str | None:
    return _HAN.get(script_of(language)) or _BY_LANGUAGE.get(base_language(language))


def font(size: Size = Size.BODY, bold: bool = False, language: str = "ko") -> QFont:
    """The window's font. Give `language` where the text is in one language and may hold Han characters."""
    made = QFont(families_for(language))
    made.setPixelSize(int(size))
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return made


def font_for(language: str) -> QFont:
    """Body text in that language."""
    return font(language=language)
