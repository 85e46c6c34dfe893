"""Where lines end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from uniseg.linebreak import line_break_boundaries  # type: ignore[import-untyped]

from eventdesk.documents.text import Span, Style, Typesetter, clean
from eventdesk.documents.text.breaking import chunks, clusters, glued, may_start_line, unit_ends

STYLE = Style(10)
MIXED = st.lists(
    st.sampled_from(
        list("aé1 Bж9-.,;:!?()“”‘’/%…·«»")
        + list("한국과학")
        + list("中国技术，。、「」（）！？")
        + list("カタナッァー々ゃ")
        + ["\u00a0", "\u0301", "\n", "ab cd ", "한 국 ", "שלום ", "مرحبا "]
    ),
    max_size=60,
).map("".join)


def texts(lines: object) -> list[str]:
    return [line.text for line in lines]  # type: ignore[attr-defined]


def wrap(text: str, width: float, language: str = "en") -> list[str]:
    return texts(Typesetter(language).wrap(text, STYLE, width))


@settings(max_examples=300, deadline=None)
@given(MIXED, st.floats(8, 300), st.sampled_from(["en", "ko", "zh", "ja", "ar"]))
def test_wrapping_loses_nothing_and_fits(text: str, width: float, language: str) -> None:
    lines = Typesetter(language).wrap(text, STYLE, width)
    solid = clean(text).replace(" ", "").replace("\n", "")
    assert "".join(texts(lines)).replace(" ", "") == solid
    for line in lines:
        assert line.width <= width + 0.02 or len(clusters(line.text.strip())) <= 1


@settings(max_examples=300, deadline=None)
@given(MIXED, st.floats(25, 200), st.sampled_from(["en", "ko", "zh", "ja"]))
def test_no_line_begins_with_a_mark_that_must_not(text: str, width: float, language: str) -> None:
    solid = clean(text).replace(" ", "").replace("\n", "")  # behind a space of its own such a mark may
    for line in wrap(solid, width, language)[1:]:
        assert may_start_line(line[0])


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from(list("ab1 中国，。、「」（）().,;:!?“”%$/éж…·アッー+=&")), max_size=30))
def test_no_line_ends_where_uax14_forbids_it(text: str) -> None:
    text = text.lstrip(" ")
    parts = list(chunks(text))
    ends: set[int] = set()
    offset = 0
    for index, part in enumerate(parts):
        own = [offset + end for end in unit_ends(part, "zh")]
        if index + 1 < len(parts) and glued(part, parts[index + 1]):
            own.pop()
        ends.update(own)
        offset += len(part)
    assert ends <= set(line_break_boundaries(text))


def test_korean_breaks_at_spaces_alone() -> None:
    text = "한·중 과학기술혁신포럼은 2019년 서울에서 개최되었다"
    for line in wrap(text, 90, "ko"):
        assert set(line.split(" ")) <= set(text.split(" "))


def test_chinese_breaks_between_characters_but_keeps_marks_with_what_they_close() -> None:
    lines = wrap("第七届中韩科技创新论坛在首尔举行，主题为“面向全球前沿的合作”。", 62, "zh")
    assert len(lines) > 4
    assert not any(line[0] in "，。”" for line in lines)


def test_latin_words_stay_whole_in_chinese_text() -> None:
    lines = wrap("会议讨论了artificial intelligence与生物技术的合作", 70, "zh")
    assert any("artificial" in line for line in lines)
    assert any("intelligence" in line for line in lines)


def test_a_hyphen_in_a_name_ends_no_line() -> None:
    assert wrap("Minister Wang Zhi-gang", 94) == ["Minister Wang", "Zhi-gang"]
    assert wrap("about Korea-China talks", 70)[0] == "about Korea-"


def test_a_word_wider_than_the_line_is_broken_on_lines_of_its_own() -> None:
    lines = wrap("An unbreakablewordthatisfartoolong here", 60)
    assert lines[0] == "An"
    assert "".join(lines[1:-1]).startswith("unbreakablewordthatis")


def test_spans_that_touch_do_not_part() -> None:
    spans = [Span("Kim Min-su", STYLE.but(bold=True)), Span(", president", STYLE)]
    assert texts(Typesetter("en").wrap(spans, STYLE, 60)) == ["Kim Min-su,", "president"]


def test_newlines_end_lines_and_empty_text_has_none() -> None:
    assert wrap("one\n\ntwo", 200) == ["one", "", "two"]
    assert wrap("", 200) == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("et oui « mot » fin", ["et oui « mot »", "fin"]),
        ("word – word", ["word –", "word"]),
        ("see (note) now", ["see (note)", "now"]),
    ],
)
def test_marks_stay_with_their_words(text: str, lines: list[str]) -> None:
    width = Typesetter("fr").width(lines[0], STYLE) + 1
    assert wrap(text, width, "fr") == lines


@settings(max_examples=150, deadline=None)
@given(st.text(st.one_of(st.characters(), st.characters(min_codepoint=0x590, max_codepoint=0x8FF)), max_size=25))
def test_any_text_at_all_can_be_set(text: str) -> None:
    for language in ("en", "ar"):
        setter = Typesetter(language)
        lines = setter.wrap(text, STYLE, 60)
        left_out = {entry.char for entry in setter.missing}
        assert "".join(texts(lines)).replace(" ", "") == clean(text).replace("\n", "").replace(" ", "")
        drawn = {char for line in lines for run in line.runs for char in run.piece.text}
        assert not left_out & drawn
