"""Search as people type: scripts, accents, order, Hangul initials and half-typed syllables."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.model.searching import Query, fold, haystack, name_keys, same_name_key
from eventdesk.model.text import Text


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("cho", "Hwang-hee Cho"),
        ("CHO hwang", "Hwang-hee Cho"),
        ("hwanghee", "Hwang-hee Cho"),
        ("hee", "Hwang-hee Cho"),
        ("neill", "O’Neill"),
        ("ministerium", "Bundesministerium"),
        ("hwang-hee", "Hwanghee Cho"),
        ("muller", "Jürgen Müller"),
        ("Müller", "Jurgen Muller"),
        ("strasse", "Straße"),
        ("lodz", "Łódź"),
        ("oneill", "O’Neill"),
        ("조황", "조황희"),
        ("황희", "조황희"),
        ("ㅈㅎㅎ", "조황희"),
        ("ㅎㅎ", "조황희"),
        ("ㅈ", "조황희"),
        ("조화", "조황희"),
        ("조황ㅎ", "조황희"),
        ("각", "가기"),
        ("王", "王志刚"),
        ("志刚", "王志刚"),
        ("しょうじ", "ショウジ"),
        ("ｗａｎｇ", "Wang Zhi-gang"),
        ("ΑΘΗΝΑ", "Αθήνα"),
        ("cho 과학", "Cho, 과학기술정책연구원"),
    ],
)
def test_finds(typed: str, name: str) -> None:
    assert Query(typed).matches(haystack([name]))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("choi", "Hwang-hee Cho"),
        ("ㅎㅈ", "조황희"),
        ("조히", "조황희"),
        ("cho kim", "Cho"),
        ("cho", "Hochschule"),
    ],
)
def test_does_not_find(typed: str, name: str) -> None:
    assert not Query(typed).matches(haystack([name]))


@pytest.mark.parametrize("typed", ["oc", "s", "hsch", "e@ti", "7"])
def test_any_part_of_a_word_is_found_where_that_is_asked_for(typed: str) -> None:
    hay = haystack(["Hochschule", "office@tide.example", "C107"])
    assert Query(typed, within=True).matches(hay)
    assert not Query("xq", within=True).matches(hay)


def test_nothing_typed_matches_everything() -> None:
    assert not Query("  ")
    assert Query("  ").matches("")


def test_one_name_in_two_orders_is_the_same_name() -> None:
    assert same_name_key("Hwang-hee Cho") == same_name_key("CHO Hwanghee")
    assert same_name_key("조 황희") == same_name_key("조황희")
    assert same_name_key("王 志刚") == same_name_key("王志刚")
    assert same_name_key("Παπαδόπουλος Γιώργος") == same_name_key("Γιώργος Παπαδοπουλος")
    assert name_keys(Text({"en": "Cho Hwang-hee"})) & name_keys(Text({"de": "Hwang-hee Cho", "ko": "조황희"}))


@given(st.text(max_size=30))
def test_a_name_is_found_by_itself_however_it_is_encoded(name: str) -> None:
    for form in ("NFC", "NFD"):
        assert Query(name).matches(haystack([unicodedata.normalize(form, name)]))


@given(st.text(alphabet="가각값희황조김ㄱ", min_size=1, max_size=6))
def test_a_hangul_name_is_found_by_each_beginning_of_its_keys(name: str) -> None:
    keys = haystack([name]).split(" ")[1]
    assert fold(name) == keys
