"""Which font draws what."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from eventdesk.documents.text import Align, Family, Line, Style, Typesetter, directions, draw, missing_glyphs, save

STYLE = Style(12)


def families(text: str, language: str, preference: tuple[Family, ...] = ()) -> list[str]:
    line = Typesetter(language, preference).line(text, STYLE)
    return [run.piece.face.family.name for run in line.runs]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Plain and Größe, Ελληνικά, Кириллица", "en", ["LATIN"]),
        ("과학기술", "en", ["KR"]),
        ("直角", "ko", ["KR"]),
        ("直角", "zh", ["SC"]),
        ("直角", "zh-Hant", ["TC"]),
        ("直角", "zh-TW", ["TC"]),
        ("直角", "ja", ["JP"]),
        ("直角のカ", "en", ["JP"]),
        ("국직角", "en", ["KR"]),
        ("AI와 바이오", "ko", ["LATIN", "KR"]),
        ("“面向”", "zh", ["SC"]),
        ("שלום", "en", ["HEBREW"]),
        ("سلام", "en", ["ARABIC"]),
        ("→ ①", "en", ["SC"]),
    ],
)
def test_the_script_and_the_language_choose_the_font(text: str, language: str, expected: list[str]) -> None:
    assert families(text, language) == expected


def test_han_without_context_takes_the_documents_preference() -> None:
    assert families("直角", "en", (Family.JP, Family.KR)) == ["JP"]


def test_a_name_is_not_drawn_half_in_one_font() -> None:
    # 汉 is a simplified form that the Korean font lacks.
    assert families("汉字", "ko") == ["SC"]


def test_bold_text_takes_bold_fonts() -> None:
    line = Typesetter("ko").line("서울 Seoul", STYLE.but(bold=True))
    assert [run.piece.face.name for run in line.runs] == ["NotoSansKR-Bold", "NotoSans-Bold"]


def test_characters_without_glyph_are_named_and_left_out() -> None:
    found = missing_glyphs(["Party 😀", "again 😀 \ue000"], "en")
    assert [(entry.char, entry.name, entry.where) for entry in found] == [
        ("😀", "GRINNING FACE", "Party 😀"),
        ("\ue000", "U+E000", "again 😀 \ue000"),
    ]
    setter = Typesetter("en")
    line = setter.line("Party 😀!", STYLE)
    assert "".join(run.piece.text for run in line.runs) == "Party !"
    assert line.width == pytest.approx(setter.width("Party !", STYLE))


def test_nothing_is_reported_that_is_only_invisible() -> None:
    assert missing_glyphs(["a\u200bb\u2060c\u200d\ufe0f", "1\u202f000"], "en") == ()


def pdf(*lines: Line) -> bytes:
    size = (600, 40 * len(lines) + 40)
    canvas = Canvas(BytesIO(), pagesize=size, invariant=1, initialFontName="NotoSans-Regular")  # type: ignore[arg-type]
    for index, line in enumerate(lines):
        draw(
            canvas,
            580 if line.right_to_left else 20,
            30 + 40 * index,
            line,
            Align.RIGHT if line.right_to_left else Align.LEFT,
        )
    canvas.showPage()
    return save(canvas)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ein größeres Maß (1) \\ 2", "de"),
        ("한·중 과학기술혁신포럼 (2019)", "ko"),
        ("第七届中韩科技创新论坛，“主题”", "zh"),
        ("المنتدى السابع للابتكار (2019) – AI والتعاون", "ar"),
        ("הפורום השביעי לחדשנות (2019) – AI", "he"),
        ("Nguyễn Thị Ánh, Łódź, Ελλάδα, Россия", "en"),
    ],
)
def test_text_can_be_read_back(text: str, language: str, read_pdf: Callable[[bytes], object]) -> None:
    printed = read_pdf(pdf(Typesetter(language).line(text, STYLE)))
    assert printed.pages[0].text == text  # type: ignore[attr-defined]


def test_arabic_letters_join() -> None:
    (run,) = Typesetter("ar").line("محمد", STYLE).runs
    assert run.piece.glyphs is not None
    assert run.piece.glyphs.shown[0].codes == "\ufeaa\ufee4\ufea4\ufee3"  # final, medial, medial, initial


def test_fonts_are_embedded_truetype_subsets_only() -> None:
    lines = [Typesetter(tag).line(text, STYLE) for tag, text in (("en", "Abc"), ("ko", "서울"), ("ar", "سلام"))]
    data = pdf(*lines)
    fonts = re.findall(rb"/BaseFont /(\S+)", data)
    assert len(fonts) == 3
    assert all(re.match(rb"[A-Z]{6}\+NotoSans", font) for font in fonts)
    assert data.count(b"/FontFile2") == 3
    assert b"/Subtype /Type1" not in data


def test_threads_may_set_and_draw_at_once() -> None:
    samples = [
        ("ko", "과학기술정책연구원"),
        ("zh", "科学技术战略研究院"),
        ("ar", "الْعَرَبِيَّة"),
        ("en", "Science policy"),
    ]

    def work(sample: tuple[str, str]) -> bytes:
        return pdf(Typesetter(sample[0]).line(sample[1], STYLE))

    alone = [work(sample) for sample in samples]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(work, samples * 5)) == alone * 5


@given(st.text(st.sampled_from("אבגمحمّد ـ،؛.,:;!?()\"'“”–-٪"), max_size=20))
def test_text_all_from_the_right_takes_the_short_way_to_the_same_end(text: str) -> None:
    short = directions.levels(text, 1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(directions, "_ALL_FROM_RIGHT", re.compile("never"))
        assert directions.levels(text, 1) == short


def test_numbers_and_latin_words_keep_their_direction_in_arabic() -> None:
    line = Typesetter("ar").line("في 2019 مع AI", STYLE)
    assert line.right_to_left
    drawn = [run.piece.text.strip() for run in line.runs if run.piece.text.strip()]
    assert drawn == ["AI", "مع", "2019", "في"]


@pytest.mark.parametrize(
    ("text", "language", "drawn"),
    [
        ("محمد (AI) works", "ar", "(AI) works محمد"),
        ("Kim (محمد) speaks", "en", "Kim (محمد) speaks"),
        ("[(AI) x] محمد", "en", "[(AI) x] محمد"),
    ],
)
def test_brackets_stay_pairs(text: str, language: str, drawn: str) -> None:
    levels = directions.levels(text, directions.base_level(text, language))
    (opening, closing) = (text.index("("), text.index(")"))
    assert levels[opening] == levels[closing]
    line = Typesetter(language).line(text, STYLE)
    shown = "".join(
        "".join(glyph.codes for glyph in run.piece.glyphs.shown) if run.piece.glyphs else run.piece.text
        for run in line.runs
    )
    assert [char for char in shown if char in "()[]"] == [char for char in drawn if char in "()[]"]


@pytest.mark.parametrize(
    ("text", "language", "from_right"),
    [
        ("AI والتعاون", "ar", True),
        ("Kim", "ar", False),
        ("2019", "ar", True),
        ("محمد Kim", "en", False),
        ("محمد", "en", True),
        ("Kim", "en", False),
    ],
)
def test_the_language_says_from_where_a_line_is_read(text: str, language: str, from_right: bool) -> None:
    assert Typesetter(language).line(text, STYLE).right_to_left is from_right


def test_a_string_of_another_language_is_read_as_that_language_is() -> None:
    assert Typesetter("en").line("AI والتعاون", STYLE, "ar").right_to_left


@pytest.mark.parametrize("mark", ["\u200e", "\u200f", "\u061c", "\u200b", "\u2060"])
@pytest.mark.parametrize("text", ["{}Name{}", "{}שלום{}", "{}سلام{}", "{}نَصّ{}"])
def test_marks_that_steer_a_line_are_not_drawn(text: str, mark: str) -> None:
    runs = Typesetter("en").line(text.format(mark, mark), STYLE).runs
    shown = [glyph.codes for run in runs if run.piece.glyphs for glyph in run.piece.glyphs.shown]
    plain = [run.piece.plain for run in runs if run.piece.plain]
    assert mark not in "".join(shown + plain)
    assert sum(run.piece.width for run in runs) == pytest.approx(
        sum(run.piece.width for run in Typesetter("en").line(text.format("", ""), STYLE).runs)
    )


def test_a_break_between_persian_letters_is_seen_but_not_drawn() -> None:
    (run,) = Typesetter("fa").line("می\u200cخواهم", STYLE).runs
    assert run.piece.glyphs is not None
    assert run.piece.glyphs.told
    assert "\u200c" not in run.piece.glyphs.shown[0].codes
    assert run.piece.glyphs.shown[0].codes.endswith("\ufbfd\ufee3")  # the first word ends with its final form
