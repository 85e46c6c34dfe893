"""Names in the order that a reader of a language expects: 가 before A in Korean, pinyin in Chinese, Ä with A."""

from functools import lru_cache

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt


def sort_key(text: str, language: str) -> QCollatorSortKey:
    """Compares as the text is sorted in that language (CLDR); numbers by their value."""
    return _collator(language).sortKey(text)


@lru_cache(maxsize=8)
def _collator(language: str) -> QCollator:
    made = QCollator(QLocale(language))
    made.setNumericMode(True)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return made
