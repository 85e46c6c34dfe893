"""English words: lists, ordinals, articles, quotation marks, dates."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.press.english.dates import moment, span
from eventdesk.press.english.grammar import (
    Phrase,
    ends_sentence,
    join,
    listed,
    number_word,
    ordinal,
    quoted,
    sentence,
    titled,
    without_stop,
)
from eventdesk.press.english.places import (
    country_name,
    event_with_article,
    possessive,
    venue_with_article,
    with_article,
)

_WORDS = st.text(st.characters(categories=("Ll", "Lu")), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b and c"),
        (["Science and ICT", "b"], "Science and ICT and b"),
        (["a", "Science and ICT", "c"], "a, Science and ICT, and c"),
        (["Paris, Texas", "b", "c"], "Paris, Texas; b; and c"),
    ],
)
def test_lists(words: list[str], expected: str) -> None:
    assert listed(words) == expected


@given(st.lists(_WORDS.filter(lambda w: w != "and"), min_size=2, max_size=9))
def test_a_list_of_plain_words_comes_apart_again(words: list[str]) -> None:
    first, last = listed(words).replace("\u200e", "").split(" and ")
    assert [*first.split(", "), last] == words


def test_an_apposition_is_closed_before_the_sentence_goes_on() -> None:
    people = join([Phrase("A, head of X", open=True), Phrase("B, head of Y", open=True)])
    assert people.then("spoke") == "A, head of X, and B, head of Y, spoke"
    assert join([Phrase("A, head of X", open=True), Phrase("B")]).then("spoke") == "A, head of X, and B spoke"


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (7, "7th"), (11, "11th"), (12, "12th"), (13, "13th"),
     (21, "21st"), (22, "22nd"), (101, "101st"), (111, "111th"), (112, "112th"), (1013, "1013th")],
)  # fmt: skip
def test_ordinals(number: int, expected: str) -> None:
    assert ordinal(number) == expected


@given(st.integers(1, 9999))
def test_an_ordinal_keeps_its_number_and_only_teens_are_all_th(number: int) -> None:
    ending = ordinal(number).removeprefix(str(number))
    assert ending in ("st", "nd", "rd", "th")
    assert ending == "th" or number % 100 not in (11, 12, 13)
    assert (ending == "st") == (number % 10 == 1 and number % 100 != 11)


def test_numbers_in_words_to_nine() -> None:
    assert [number_word(n) for n in (1, 9, 10, 1240)] == ["one", "nine", "10", "1,240"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ministry of Science and ICT", "the Ministry of Science and ICT"),
        ("Science and Technology Policy Institute", "the Science and Technology Policy Institute"),
        ("Korea Atomic Energy Research Institute", "the Korea Atomic Energy Research Institute"),
        ("Chinese Academy of Science and Technology", "the Chinese Academy of Science and Technology"),
        ("University of the Algarve", "the University of the Algarve"),
        ("Korea University", "Korea University"),
        ("BGI Group", "BGI Group"),
        ("MEGVII", "MEGVII"),
        ("The Asia Foundation", "The Asia Foundation"),
        ("OECD", "the OECD"),
        ("과학기술정책연구원", "과학기술정책연구원"),
        ("Biotechnology Department", "the Biotechnology Department"),
        ("Department of Computer Engineering", "the Department of Computer Engineering"),
    ],
)
def test_articles_of_institutions(name: str, expected: str) -> None:
    assert with_article(name) == expected


def test_articles_of_forums_venues_and_countries() -> None:
    assert event_with_article("7th Korea-China Forum") == "the 7th Korea-China Forum"
    assert event_with_article("Future Cities 2026") == "Future Cities 2026"
    assert event_with_article("The Big Forum") == "The Big Forum"
    assert venue_with_article("Shilla Hotel") == "the Shilla Hotel"
    assert venue_with_article("COEX") == "COEX"
    assert venue_with_article("Hotel Lotte") == "Hotel Lotte"
    assert country_name("KR") == "South Korea"
    assert country_name("US") == "the United States"
    assert country_name("Atlantis") == "Atlantis"
    assert possessive(country_name("NL")) == "the Netherlands’"
    assert possessive(country_name("CN")) == "China’s"


def test_double_quotes_inside_a_title_become_single() -> None:
    assert titled("The “New” Port") == "“The ‘New’ Port”"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("We will.", "“We will.”"),
        ("“We will.”", "“We will.”"),
        ('"We will."', '"We will."'),
        ("“One” and “two”", "“‘One’ and ‘two’”"),
        ("He said “no” twice", "“He said ‘no’ twice”"),
        ("He read “what “they” say” out", "“He read ‘what “they” say’ out”"),
        ('He said "no" and "yes"', "“He said ‘no’ and ‘yes’”"),
        ('an inch is 1"', '“an inch is 1"”'),
        ("مرحبا", "“مرحبا\u200e”"),
        ("“", "““”"),
        ('"', '“"”'),
    ],
)
def test_a_quote_gets_marks_unless_it_brings_its_own(words: str, expected: str) -> None:
    assert quoted(words) == expected


@given(st.text(min_size=1))
def test_a_quote_stays_as_it_is_whatever_it_holds(words: str) -> None:
    """Word for word: only the level of the quotes inside changes, and a mark holds Arabic in its place."""
    alike = dict.fromkeys(map(ord, '“”‘’"'), "'") | {0x200E: None}
    assert quoted(words).translate(alike) in (words.translate(alike), f"'{words}'".translate(alike))


def test_one_full_stop_ends_a_sentence() -> None:
    assert sentence("the end") == "The end."
    assert sentence("the end.") == "The end."
    assert sentence("He said “yes!”") == "He said “yes!”"
    assert sentence("iRobot won") == "iRobot won."
    assert without_stop("Growth Corp.") == "Growth Corp."
    assert without_stop("is needed.") == "is needed"
    assert not ends_sentence("a “b”")


def test_dates() -> None:
    assert span(date(2019, 12, 27), date(2019, 12, 27)) == "on Friday, 27 December 2019"
    assert span(date(2026, 5, 14), date(2026, 5, 15)) == "from Thursday, 14 May, to Friday, 15 May 2026"
    across = span(date(2026, 12, 31), date(2027, 1, 1))
    assert across == "from Thursday, 31 December 2026, to Friday, 1 January 2027"
    assert span(date(2026, 5, 14), date(2026, 5, 1)) == "on Thursday, 14 May 2026"
    assert span(date(2026, 5, 30), date(2026, 6, 1), weekdays=False) == "on 30 May – 1 June 2026"


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("Asia/Seoul", "9:00 a.m. KST, 27 December 2019"),
        ("Asia/Shanghai", "9:00 a.m. China Standard Time, 27 December 2019"),
        ("Europe/Lisbon", "9:00 a.m. WET, 27 December 2019"),
        ("Asia/Singapore", "9:00 a.m. Singapore Standard Time, 27 December 2019"),
        ("Nowhere/Land", "9:00 a.m. local time, 27 December 2019"),
    ],
)
def test_the_hour_of_an_embargo_names_its_zone(zone: str, expected: str) -> None:
    assert moment(datetime(2019, 12, 27, 9), zone) == expected


def test_hours() -> None:
    hours = [moment(datetime(2026, 1, 2, h, 5 * (h == 13)), "UTC").split(" UTC")[0] for h in (0, 12, 13, 23)]
    assert hours == ["00:00", "12:00 noon", "1:05 p.m.", "11:00 p.m."]
