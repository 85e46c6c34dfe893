"""The words that badges and certificates add to an organizer's own, by language, and colours of their own."""

from collections.abc import Mapping
from functools import lru_cache
from zlib import crc32

from babel import Locale

from eventdesk.documents.wording import locale_of
from eventdesk.model.text import base_language

_CATEGORIES: Mapping[str, Mapping[str, str]] = {
    "en": {"vip": "VIP", "speaker": "Speaker", "press": "Press", "staff": "Staff", "guest": "Participant"},
    "ko": {"vip": "귀빈", "speaker": "발표자", "press": "언론", "staff": "진행요원", "guest": "참석자"},
    "zh": {"vip": "贵宾", "speaker": "演讲嘉宾", "press": "媒体", "staff": "工作人员", "guest": "参会代表"},
    "zh-Hant": {"vip": "貴賓", "speaker": "演講嘉賓", "press": "媒體", "staff": "工作人員", "guest": "與會代表"},
    "ja": {"vip": "来賓", "speaker": "講演者", "press": "報道", "staff": "スタッフ", "guest": "参加者"},
    "de": {"vip": "VIP", "speaker": "Referent/in", "press": "Presse", "staff": "Team", "guest": "Gast"},
    "fr": {"vip": "VIP", "speaker": "Intervenant", "press": "Presse", "staff": "Équipe", "guest": "Participant"},
    "es": {"vip": "VIP", "speaker": "Ponente", "press": "Prensa", "staff": "Equipo", "guest": "Participante"},
    "ar": {"vip": "كبار الضيوف", "speaker": "متحدث", "press": "صحافة", "staff": "فريق العمل", "guest": "مشارك"},
}
_CATEGORY_COLOURS = {
    "vip": "#8c6a1a",
    "speaker": "#1f4e8c",
    "press": "#a8372b",
    "staff": "#3d4451",
    "guest": "#1c7a5e",
}
# Dark enough for white letters on them (contrast of 4.5 and more, WCAG 1.4.3), apart from each other in hue.
_PALETTE = ("#5b3f8c", "#0f6f7c", "#9a4a12", "#7a2e5d", "#44661c", "#2f5fa8", "#8a3040", "#5d5a1e")
# The colour that people know a country's flag by.
_FLAGS = {
    "KR": "#0f4da0", "CN": "#c8161d", "JP": "#b80c2b", "US": "#3c3b6e", "DE": "#1b1b1b", "FR": "#0b3f93",
    "GB": "#012169", "IN": "#b85a00", "VN": "#c8161d", "TH": "#2d2a4a", "ID": "#c3101f", "SG": "#c8202f",
    "MY": "#0b1f6b", "PH": "#0038a8", "AU": "#00245d", "CA": "#c8102e", "BR": "#00702e", "MX": "#006341",
    "RU": "#0c3fa0", "TR": "#c8102e", "SA": "#005430", "AE": "#00632e", "EG": "#b40f23", "IL": "#0038b8",
    "IT": "#00702e", "ES": "#a3121d", "NL": "#1e4785", "SE": "#005b99", "CH": "#c8101c", "TW": "#000095",
    "HK": "#c8161d", "MN": "#b8222f", "KZ": "#00707f", "UZ": "#006e90", "ZA": "#00613a", "NG": "#00663d",
    "KE": "#9a0a14", "ET": "#0a6b2b", "PL": "#b81234", "UA": "#0049a0", "NO": "#a80a24", "FI": "#002f6c",
    "DK": "#b00c2a", "AT": "#b81a26", "BE": "#1b1b1b", "PT": "#005c00", "GR": "#0d4d97", "AR": "#2a6a9c",
    "CL": "#0033a0", "NZ": "#00247d",
}  # fmt: skip


def category_name(category: str, language: str) -> str:
    """What a category is called; one of the organizer's own as they wrote it."""
    table = _CATEGORIES.get(language) or _CATEGORIES.get(base_language(language)) or _CATEGORIES["en"]
    return table.get(category, category)


@lru_cache(maxsize=1024)
def place_name(code: str, language: str) -> str:
    """A country's name by its code (ISO 3166-1), or a side's; what is no code as it is."""
    if len(code) != 2 or not code.isupper():
        return code
    return str(locale_of(language).territories.get(code) or Locale("en").territories.get(code) or code)


def category_colour(category: str) -> str:
    """The colour of a category that was given none: always the same."""
    return _CATEGORY_COLOURS.get(category) or _own_colour(category)


def side_colour(side: str) -> str:
    """The colour of a side that was given none: its flag's, where it is a country's code."""
    return _FLAGS.get(side) or _own_colour(side)


def _own_colour(name: str) -> str:
    return _PALETTE[crc32(name.encode("utf-8", "replace")) % len(_PALETTE)]
