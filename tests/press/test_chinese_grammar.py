"""Chinese words: numbers, lists, titles, quotation marks, dates, and what stored words are recognized as."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.model.kinds import DateStyle, NumberStyle
from eventdesk.press.chinese import dates, grammar
from eventdesk.press.chinese.hans import HANS
from eventdesk.press.chinese.hant import HANT
from eventdesk.press.chinese.recognition import Shape, addresses, event_noun, is_state, reports, shape

HAN_DIGITS = "零一二三四五六七八九"


@pytest.mark.parametrize(
    ("number", "written"),
    [(1, "一"), (7, "七"), (10, "十"), (12, "十二"), (20, "二十"), (45, "四十五"), (99, "九十九"), (100, "100")],
)
def test_numbers_in_han_digits_up_to_99(number: int, written: str) -> None:
    assert grammar.han(number) == written


@given(st.integers(1, 99))
def test_han_numbers_read_back(number: int) -> None:
    text = grammar.han(number)
    tens, ten, ones = text.rpartition("十")
    assert number == (HAN_DIGITS.index(tens) if tens else 1 if ten else 0) * 10 + (
        HAN_DIGITS.index(ones) if ones else 0
    )


def test_editions_and_counts_by_house_style() -> None:
    assert grammar.edition(7, HANS.words, NumberStyle.WORDS) == "第七届"
    assert grammar.edition(7, HANS.words, NumberStyle.DIGITS) == "第7届"
    assert grammar.edition(22, HANT.words, NumberStyle.WORDS) == "第二十二屆"
    assert grammar.edition(101, HANS.words, NumberStyle.WORDS) == "第101届"
    assert [grammar.counted(n, HANS.words, NumberStyle.WORDS) for n in (2, 4, 10, 11)] == ["两", "四", "十", "11"]
    assert grammar.counted(2, HANT.words, NumberStyle.WORDS) == "兩"
    assert grammar.counted(2, HANT.words, NumberStyle.DIGITS) == "2"


def test_lists() -> None:
    assert grammar.listed([], HANS.words) == ""
    assert grammar.listed(["甲", "乙"], HANS.words) == "甲和乙"
    assert grammar.listed(["甲", "乙", "丙"], HANS.words) == "甲、乙和丙"
    assert grammar.listed(["甲", "乙", "丙"], HANT.words) == "甲、乙及丙"
    assert grammar.listed(["甲", "乙"], HANT.words) == "甲與乙"


def test_a_part_with_an_and_of_its_own_is_joined_by_another() -> None:
    assert grammar.listed(["科学和信息部", "环境部"], HANS.words) == "科学和信息部以及环境部"
    assert grammar.listed(["甲、乙", "丙", "丁"], HANS.words) == "甲、乙，丙，以及丁"
    assert grammar.listed(["甲《声、光和电》", "乙"], HANS.words) == "甲《声、光和电》和乙"


def test_titles_stand_side_by_side_in_simplified_and_apart_in_traditional() -> None:
    titles = ["《甲》", "《乙》", "《丙》"]
    assert grammar.titles(titles, HANS.words, HANS.marks) == "《甲》《乙》和《丙》"
    assert grammar.titles(titles, HANT.words, HANT.marks) == "《甲》、《乙》及《丙》"


def test_marks_inside_marks_are_of_the_other_level() -> None:
    assert grammar.work("读《红楼梦》") == "《读〈红楼梦〉》"
    assert grammar.quoted("他说“好”。", HANS.marks) == "“他说‘好’。”"
    assert grammar.quoted("他說「好」。", HANT.marks) == "「他說『好』。」"
    assert grammar.quoted("“好。”", HANS.marks) == "“好。”"
    assert grammar.quoted("“好。”", HANT.marks) == "「好。」"
    assert grammar.quoted("“好”与“坏”", HANS.marks) == "“‘好’与‘坏’”"
    assert grammar.verbatim("We call it “tide”", HANS.marks) == "“We call it ‘tide’”"


def test_no_space_between_scripts_but_a_word_between_latin_names() -> None:
    assert grammar.abut("的", "STEPI", "院长", "Cho") == "STEPI院长Cho"
    assert grammar.abut("的", "Korea University", "Cho") == "Korea University的Cho"
    assert grammar.abut("的", "韩国", "", "Seoul") == "韩国Seoul"


def test_one_full_stop_at_most() -> None:
    assert grammar.closed("他说好。。还有吗？。") == "他说好。还有吗？"
    assert grammar.without_stop("公开数据。") == "公开数据"
    assert grammar.without_stop("Acme Inc.") == "Acme Inc."
    assert grammar.sentence("明年再会") == "明年再会。"


def test_dates() -> None:
    day = date(2019, 12, 27)
    assert dates.span(day, day, HANS, DateStyle.DAY_MONTH) == "2019年12月27日（星期五）"
    assert dates.span(day, day, HANS, DateStyle.MONTH_DAY, weekdays=False) == "2019年12月27日"
    assert dates.span(day, day, HANS, DateStyle.NUMERIC) == "2019-12-27（星期五）"
    spans = {
        (date(2026, 5, 14), date(2026, 5, 15)): "2026年5月14日至15日",
        (date(2026, 5, 31), date(2026, 6, 1)): "2026年5月31日至6月1日",
        (date(2026, 12, 31), date(2027, 1, 1)): "2026年12月31日至2027年1月1日",
        (date(2026, 5, 14), date(2026, 5, 13)): "2026年5月14日",
    }
    for (first, last), written in spans.items():
        assert dates.span(first, last, HANS, DateStyle.DAY_MONTH, weekdays=False) == written
    first, last = date(2026, 5, 14), date(2026, 5, 15)
    assert dates.span(first, last, HANT, DateStyle.DAY_MONTH) == "2026年5月14日（星期四）至15日（星期五）"
    assert dates.span(first, last, HANT, DateStyle.NUMERIC, weekdays=False) == "2026-05-14至2026-05-15"


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_the_weekday_is_that_of_the_day(day: date) -> None:
    names = "一二三四五六日"
    assert dates.weekday(day, HANS) == f"（星期{names[day.isoweekday() - 1]}）"


@pytest.mark.parametrize(
    ("hour", "minute", "written"),
    [
        (9, 30, "上午9时30分"),
        (0, 5, "上午0时05分"),
        (12, 0, "中午12时"),
        (18, 0, "下午6时"),
        (13, 15, "下午1时15分"),
    ],
)
def test_hours(hour: int, minute: int, written: str) -> None:
    when = datetime(2019, 12, 27, hour, minute)
    assert dates.hour(when, HANS, DateStyle.DAY_MONTH) == written
    assert dates.hour(when, HANS, DateStyle.NUMERIC) == f"{hour}:{minute:02d}"


def test_the_half_of_the_day_is_not_said_twice() -> None:
    nine, half_past_ten, two = (datetime(2019, 12, 27, h, m) for h, m in ((9, 0), (10, 30), (14, 0)))
    assert dates.hour(half_past_ten, HANS, DateStyle.DAY_MONTH, after=nine) == "10时30分"
    assert dates.hour(two, HANS, DateStyle.DAY_MONTH, after=nine) == "下午2时"


def test_a_moment_names_its_zone() -> None:
    when = datetime(2019, 12, 27, 9, 0)
    assert dates.moment(when, "Asia/Seoul", HANS, DateStyle.DAY_MONTH) == "2019年12月27日上午9时（韩国标准时间）"
    assert dates.moment(when, "Asia/Seoul", HANT, DateStyle.NUMERIC) == "2019-12-27 9:00（韓國標準時間）"
    assert dates.moment(when, "Nowhere/Land", HANS, DateStyle.DAY_MONTH) == "2019年12月27日上午9时"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("公开潮汐数据", Shape.VERB),
        ("加強智慧醫療合作", Shape.VERB),
        ("各方需要加强合作", Shape.CLAUSE),
        ("人工智慧應加強治理", Shape.CLAUSE),
        ("人工智能应用的前景", Shape.OTHER),
        ("联合研究中的隐私问题", Shape.NOUN),
        ("联合开发芯片", Shape.VERB),
        ("渔村怎么办？", Shape.OTHER),
        ("潮汐", Shape.OTHER),
    ],
)
def test_shapes_of_outcomes(text: str, expected: Shape) -> None:
    assert shape(text) is expected


def test_offices_events_and_state_bodies() -> None:
    assert addresses("部长")
    assert addresses("副院長")
    assert not addresses("科技投资研究所所长")
    assert not addresses("president")
    assert is_state("科学技术部")
    assert not is_state("国家科学技术部")
    assert not is_state("浙江大学")
    assert event_noun("第三届中欧对话会暨青年论坛", traditional=False) == "论坛"
    assert event_noun("第三届中欧对话会暨青年论坛", traditional=True) == "論壇"
    assert event_noun("海洋城市2026", traditional=False) == ""
    assert reports("强调了合作的重要性")
    assert not reports("合作十分重要")
