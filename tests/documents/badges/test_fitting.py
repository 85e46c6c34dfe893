"""Texts of any length stay in their boxes: shrunk to their script’s limit, broken at words, cut at the end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from eventdesk.documents.badges import Fitted, Fitter, Values, fit
from eventdesk.model.designs import Across, Down, TextElement
from eventdesk.model.kinds import FontStyle
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot
from eventdesk.model.text import Text

BOX = TextElement(text="{name}", width=60, height=20, size_pt=30, lines=2, min_pt=8, east_asian_min_pt=11)
EMPTY_FORUM = ForumSnapshot(forum=Forum(id="f", languages=("en", "ko")))


def fitted(text: str, element: TextElement = BOX, language: str = "en") -> Fitted:
    return fit(element, Attendee(id="a", name=Text({language: text})), EMPTY_FORUM)


def test_what_has_room_is_as_large_as_it_may_be() -> None:
    found = fitted("Ng")
    assert (found.size_pt, found.fits, len(found.lines)) == (30, True, 1)
    (line,) = found.lines
    assert line.x + line.width / 2 == pytest.approx(30)


def test_words_are_not_broken_while_the_text_can_be_smaller() -> None:
    found = fitted("Friedrich Schneckenburger")
    assert [line.text for line in found.lines] == ["Friedrich", "Schneckenburger"]
    assert found.fits
    assert not found.broken
    assert 8 < found.size_pt < 30


def test_a_double_name_stays_whole_where_there_is_a_space() -> None:
    found = fitted("Im Kkeok-jeong", structs.replace(BOX, width=45))
    assert [line.text for line in found.lines] == ["Im", "Kkeok-jeong"]
    alone = fitted("Schneckenburger-Oberhausen", structs.replace(BOX, width=60))
    assert [line.text for line in alone.lines] == ["Schneckenburger-", "Oberhausen"]


def test_lines_are_evenly_long() -> None:
    wide = structs.replace(BOX, width=90, size_pt=12)
    found = fitted("Korea Institute of Science and Technology Evaluation and Planning", wide)
    assert len(found.lines) == 2
    assert min(line.width for line in found.lines) > 0.75 * max(line.width for line in found.lines)


@pytest.mark.parametrize(
    ("text", "language", "limit"),
    [("Wolfeschlegelstein" * 20, "en", 8), ("한국" * 80, "ko", 11), ("محمد بن سلمان " * 20, "ar", 9)],
)
def test_each_script_has_its_limit(text: str, language: str, limit: float) -> None:
    found = fitted(text, structs.replace(BOX, arabic_min_pt=9), language)
    assert (found.size_pt, found.fits) == (limit, False)
    shown = "".join(line.text for line in found.lines)
    assert shown.endswith("…")
    assert len(found.lines) == 2


def test_a_long_word_is_broken_at_the_limit_alone_and_told() -> None:
    found = fitted("Wolfeschlegelstein" * 3)
    assert (found.size_pt, found.fits, found.broken) == (8, True, True)


def test_korean_breaks_at_spaces_and_chinese_anywhere() -> None:
    korean = fitted("과학기술정책연구원 국제협력실", language="ko")
    assert [line.text for line in korean.lines] == ["과학기술정책연구원", "국제협력실"]
    chinese = fitted("中国科学技术发展战略研究院创新体系研究所", language="zh")
    assert len(chinese.lines) == 2
    assert not chinese.broken


def test_a_character_without_a_glyph_is_named_each_time() -> None:
    fitter = Fitter(Values(EMPTY_FORUM))
    for name in ("A\U0001f600B", "C\U0001f600D"):
        found = fit(BOX, Attendee(id="a", name=Text({"en": name})), EMPTY_FORUM, fitter=fitter)
        assert found.missing == ("\U0001f600",)
    assert fit(BOX, Attendee(id="b", name=Text({"en": "Plain"})), EMPTY_FORUM, fitter=fitter).missing == ()


def test_lines_of_arabic_stand_apart_though_others_are_close() -> None:
    close = structs.replace(BOX, leading=1.0)
    for name, language, apart in (
        ("Friedrich Schneckenburger", "en", 1.0),
        ("محمد بن عبد الرحمن آل سعود", "ar", 1.25),
    ):
        found = fitted(name, close, language)
        first, second = (line.baseline for line in found.lines)
        assert (second - first) / (found.size_pt * 25.4 / 72) == pytest.approx(apart)


def test_marks_that_turn_text_around_are_left_out() -> None:
    assert [line.text for line in fitted("\u202eNg\u202c").lines] == ["Ng"]


def test_capitals_and_where_lines_stand() -> None:
    left = structs.replace(BOX, across=Across.LEFT, down=Down.TOP, capitals=True)
    right = structs.replace(BOX, across=Across.RIGHT, down=Down.BOTTOM)
    (first,), (second,) = fitted("Straße", left).lines, fitted("Straße", right).lines
    assert (first.text, first.x) == ("STRASSE", 0)
    assert second.x + second.width == pytest.approx(60)
    assert first.baseline < second.baseline < 20


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="abcWM .-éß김국中文م", max_size=60),
    st.floats(5, 100),
    st.floats(5, 40),
    st.integers(0, 4),
    st.floats(6, 60),
    st.sampled_from(FontStyle),
)
def test_no_line_leaves_its_box(
    text: str, width: float, height: float, lines: int, size: float, font: FontStyle
) -> None:
    element = structs.replace(BOX, width=width, height=height, lines=lines, size_pt=size, font=font)
    found = fitted(text, element)
    assert found.size_pt <= size
    for line in found.lines:
        assert line.width <= width * 1.005 or len(line.text) <= 2  # a single character may be wider than a box
        assert line.x >= -0.005 * width or len(line.text) <= 2
    if lines:
        assert len(found.lines) <= lines
    if found.fits and found.lines:
        assert found.lines[0].baseline > 0
        assert found.lines[-1].baseline < height
