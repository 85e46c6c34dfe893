"""Strings on their way to a page."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.documents.text import clean


def test_decomposed_hangul_is_composed() -> None:
    assert clean(unicodedata.normalize("NFD", "과학기술")) == "과학기술"


def test_what_would_spoil_a_page_is_dropped() -> None:
    assert clean("a\x00b\x1b\ud800c\u202ed\u2066e\ufe0f\u00adf") == "abcdef"


def test_line_ends_and_tabs_are_kept_as_one_kind() -> None:
    assert clean("a\r\nb\rc\u2028d\te") == "a\nb\nc\nd e"


def test_markup_stays_text() -> None:
    assert clean('</para><img src="/etc/passwd"/>') == '</para><img src="/etc/passwd"/>'


@given(st.text())
def test_clean_text_is_clean(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert not any(unicodedata.category(char) in ("Cc", "Cs") and char != "\n" for char in once)
