"""Korean dates, numbers, lists and the endings of words that an organizer typed."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.model.kinds import DateStyle, NumberStyle, Precision
from eventdesk.press.fact_types import Fact
from eventdesk.press.korean.dates import day, embargo, hour, plain_span, span
from eventdesk.press.korean.desk import event_noun
from eventdesk.press.korean.endings import Form, formed
from eventdesk.press.korean.numbers import counted, edition, number, people
from eventdesk.press.korean.words import listed, quoted, titled

WORDS, NUMERIC = DateStyle.DAY_MONTH, DateStyle.NUMERIC


def test_dates_carry_their_weekday() -> None:
    friday = date(2019, 12, 27)
    assert day(friday, WORDS) == "2019년 12월 27일(금)"
    assert day(friday, WORDS, year=False) == "12월 27일(금)"
    assert day(friday, DateStyle.MONTH_DAY) == "2019년 12월 27일(금)"
    assert day(friday, NUMERIC) == "2019. 12. 27.(금)"


@pytest.mark.parametrize(
    ("first", "last", "told", "numeric"),
    [
        (date(2026, 5, 14), date(2026, 5, 14), "2026년 5월 14일(목)", "2026. 5. 14.(목)"),
        (date(2026, 5, 14), date(2026, 5, 15), "2026년 5월 14일(목)~15일(금)", "2026. 5. 14.(목)~5. 15.(금)"),
        (date(2026, 5, 31), date(2026, 6, 1), "2026년 5월 31일(일)~6월 1일(월)", "2026. 5. 31.(일)~6. 1.(월)"),
        (
            date(2026, 12, 31),
            date(2027, 1, 1),
            "2026년 12월 31일(목)~2027년 1월 1일(금)",
            "2026. 12. 31.(목)~2027. 1. 1.(금)",
        ),
        (date(2026, 5, 14), date(2026, 5, 1), "2026년 5월 14일(목)", "2026. 5. 14.(목)"),
    ],
)
def test_spans_name_months_and_years_once(first: date, last: date, told: str, numeric: str) -> None:
    assert span(first, last, WORDS) == told
    assert span(first, last, NUMERIC) == numeric


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(0, 40))
def test_every_weekday_is_the_calendars(first: date, days: int) -> None:
    last = first + timedelta(days=days)
    names = "월화수목금토일"
    assert f"({names[first.weekday()]})" in span(first, last, WORDS)
    assert span(first, last, WORDS).endswith(f"({names[last.weekday()]})")
    assert str(last.day) in plain_span(first, last)


def test_hours() -> None:
    told = [
        hour(datetime(2026, 5, 14, h, m), WORDS) for h, m in ((0, 5), (9, 30), (11, 0), (12, 0), (12, 30), (14, 0))
    ]
    assert told == ["오전 0시 5분", "오전 9시 30분", "오전 11시", "정오", "오후 12시 30분", "오후 2시"]
    assert hour(datetime(2026, 5, 14, 9, 5), NUMERIC) == "09:05"


@pytest.mark.parametrize(
    ("zone", "forum", "told"),
    [
        ("", "Asia/Seoul", "2019. 12. 27.(금) 09:00 이후"),
        ("Asia/Seoul", "Asia/Seoul", "2019. 12. 27.(금) 09:00 이후"),
        ("Asia/Shanghai", "Asia/Seoul", "2019. 12. 27.(금) 09:00(중국 표준시) 이후"),
        ("", "Europe/Lisbon", "2019. 12. 27.(금) 09:00(서유럽 표준시) 이후"),
        ("No/Zone", "Asia/Seoul", "2019. 12. 27.(금) 09:00 이후"),
    ],
)
def test_an_embargo_names_a_zone_that_is_not_koreas(zone: str, forum: str, told: str) -> None:
    assert embargo(datetime(2019, 12, 27, 9), zone, forum) == told


@pytest.mark.parametrize(
    ("value", "precision", "told"),
    [
        (100, Precision.MORE_THAN, "100여 명"),
        (1200, Precision.MORE_THAN, "1,200여 명"),
        (12000, Precision.MORE_THAN, "1만 2,000여 명"),
        (123, Precision.MORE_THAN, "123명 이상"),
        (7, Precision.MORE_THAN, "7명 이상"),
        (1240, Precision.ABOUT, "약 1,240명"),
        (20000, Precision.ABOUT, "약 2만 명"),
        (95, Precision.EXACT, "95명"),
    ],
)
def test_people_are_counted(value: int, precision: Precision, told: str) -> None:
    assert people(value, precision) == told


def test_numbers_and_counters() -> None:
    assert [number(n) for n in (0, 999, 10_000, 123_456_789)] == ["0", "999", "1만", "1억 2,345만 6,789"]
    assert number(12_000, NumberStyle.DIGITS) == "12,000"
    assert (counted(4, "건"), counted(30_000, "개"), edition(7)) == ("4건", "3만 개", "제7회")


def test_lists_and_marks() -> None:
    assert [listed(words) for words in ([], ["가"], ["AI", "빅데이터"], ["가", "나", "다"])] == [
        "", "가", "AI와 빅데이터", "가, 나, 다",
    ]  # fmt: skip
    assert titled("바다") == "‘바다’"
    assert titled("Korea’s Sea") == "「Korea’s Sea」"
    assert quoted("좋다.") == "“좋다.”"
    assert quoted("“좋다.”") == "“좋다.”"
    assert quoted("“가” 그리고 “나”") == "“‘가’ 그리고 ‘나’”"


@pytest.mark.parametrize(
    ("title", "noun"),
    [
        ("한·중 과학기술혁신포럼", "포럼"),
        ("국제 학술대회", "학술대회"),
        ("한·중 정상회의", "정상회의"),
        ("바다의 날", "행사"),
        ("", "행사"),
    ],
)
def test_an_event_is_called_what_its_title_says(title: str, noun: str) -> None:
    assert event_noun(title) == noun


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("더 많은 협력이 필요하다", Form.PLAIN),
        ("포럼을 계속 개최한다.", Form.PLAIN),
        ("계속 수행하겠다", Form.PLAIN),
        ("의미가 있다", Form.PLAIN),
        ("성과가 없다", Form.PLAIN),
        ("의미가 크다", Form.PLAIN),
        ("관심이 높다", Form.PLAIN),
        ("과제가 많다", Form.PLAIN),
        ("매우 뜻깊다", Form.PLAIN),
        ("길이 새롭다", Form.PLAIN),
        ("서로 돕다", Form.OTHER),
        ("다리를 놓다", Form.OTHER),
        ("노력을 기울이다", Form.OTHER),
        ("성과를 거둘 계획이다", Form.COPULA),
        ("늦지 않다", Form.PLAIN),
        ("계속 개최할 것이다", Form.COPULA),
        ("사실이 아니다", Form.COPULA),
        ("우리의 과제다", Form.OTHER),
        ("협력이 필요합니다", Form.OTHER),
        ("무엇이 필요한가?", Form.OTHER),
        ("바다는 크다. 땅은 작다", Form.OTHER),
        ("매년 만나기로", Form.OTHER),
        ("공동연구를 추진하기로", Form.ACT),
        ("공동연구를 추진하기", Form.GERUND),
        ("무선 전기", Form.OTHER),
        ("의료정보 보호 문제", Form.NOUN),
        ("협력이 필요함", Form.NOUN),
        ("협력 방안을 모색하기 위해", Form.PURPOSE),
        ("협력을 다지고자", Form.PURPOSE),
        ("최고", Form.OTHER),
    ],
)
def test_endings_are_told_only_where_they_are_certain(text: str, form: Form) -> None:
    assert formed(Fact("x.says", text, "ko"), text, "ko").form is form


def test_a_sentence_goes_on_by_its_ending() -> None:
    plain, copula = (formed(Fact("x.says", t, "ko"), t, "ko") for t in ("필요하다.", "개최할 것이다."))
    assert (plain.reported, plain.adnominal) == ("필요하다고", "필요하다는")
    assert (copula.reported, copula.adnominal) == ("개최할 것이라고", "개최할 것이라는")
    assert formed(Fact("x.says", "it is", "en"), "it is", "ko").form is Form.FOREIGN


@given(st.text(max_size=40))
def test_no_words_are_too_strange(text: str) -> None:
    told = formed(Fact("x.says", text, "ko"), text, "ko")
    assert told.text in text
