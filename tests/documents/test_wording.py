"""Dates, ordinals and the words of each language."""

from dataclasses import fields
from datetime import date, datetime
from string import Formatter

import pytest

from eventdesk.documents.phrases import ENGLISH, phrases
from eventdesk.documents.printed_phrases import printed_phrases
from eventdesk.documents.wording import clock_range, date_range, language_name, long_date, ordinal
from eventdesk.model.kinds import AppearanceRole, ItemKind, OrganizationRole, SessionKind

DAY = date(2019, 12, 27)


@pytest.mark.parametrize(
    ("number", "written"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
     (102, "102nd"), (111, "111th"), (113, "113th")],
)  # fmt: skip
def test_english_ordinals(number: int, written: str) -> None:
    assert ordinal(number, "en") == written


def test_german_ordinals_have_a_point() -> None:
    assert ordinal(7, "de") == "7."


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "Friday, 27 December 2019"),
        ("en-US", "Friday, December 27, 2019"),
        ("ko", "2019년 12월 27일 금요일"),
        ("zh", "2019年12月27日星期五"),
        ("zh-TW", "2019年12月27日 星期五"),
        ("de", "Freitag, 27. Dezember 2019"),
        ("xx", "Friday, 27 December 2019"),
    ],
)
def test_dates_are_written_as_the_language_does(language: str, written: str) -> None:
    assert long_date(DAY, language) == written


def test_one_day_is_no_range() -> None:
    assert date_range(DAY, DAY, "en") == long_date(DAY, "en")
    assert date_range(DAY, date(2019, 12, 28), "ko").startswith("2019년 12월 27일")


def test_clock_times() -> None:
    nine, ten = datetime(2026, 1, 1, 9), datetime(2026, 1, 1, 10, 5)
    assert clock_range(nine, ten) == "09:00–10:05"
    assert clock_range(nine, None) == clock_range(nine, nine) == "09:00"
    assert clock_range(None, ten) == ""


def test_languages_are_named_in_the_documents_language() -> None:
    assert language_name("zh-Hant", "en") == "Chinese (Traditional)"
    assert language_name("ko", "de") == "Koreanisch"
    assert language_name("qq", "en") == "qq"


@pytest.mark.parametrize("language", ["en", "de", "ko", "zh-Hans", "zh-Hant", "ar"])
def test_each_language_has_every_word_and_every_place_for_a_value(language: str) -> None:
    words = phrases(language)
    assert set(words.roles) == set(OrganizationRole)
    assert set(words.sessions) == set(SessionKind)
    assert set(words.items) == set(ItemKind)
    for field in fields(words):
        ours, english = getattr(words, field.name), getattr(ENGLISH, field.name)
        if isinstance(english, str) and field.name not in ("edition", "edition_alone"):
            assert ours
            assert places(ours) == places(english)
    assert places(words.edition) in ({"number", "title"}, {"ordinal", "title"})


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def test_other_languages_fall_back_to_english() -> None:
    assert phrases("fr") is ENGLISH


@pytest.mark.parametrize("language", ["en", "de", "ko", "zh-Hans", "zh-Hant", "ar"])
def test_each_language_has_every_word_of_printed_programmes(language: str) -> None:
    words = printed_phrases(language)
    assert set(words.roles) == set(AppearanceRole)
    for field in fields(words):
        ours, english = getattr(words, field.name), getattr(printed_phrases("en"), field.name)
        if isinstance(english, str):
            assert ours
            assert places(ours) == places(english)
            assert language == "en" or ours != english
