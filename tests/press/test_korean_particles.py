"""Particles go by the sound a word ends in: by Unicode’s own decomposition, by letters, by figures."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import EMPTY, Text
from eventdesk.press.facts import gather
from eventdesk.press.korean.particles import Particle, agreeing, by, object_, particle, subject, topic, with_
from eventdesk.press.story import compose

# The first code point of the block of final consonants (Jongseong) in Hangul Jamo, and the one of ㄹ among them.
JONGSEONG = range(0x11A8, 0x1200)
RIEUL = "\u11af"
SYLLABLES = st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)


def final(syllable: str) -> str:
    """The syllable's final consonant by canonical decomposition: a third letter, or none."""
    last = unicodedata.normalize("NFD", syllable)[-1]
    return last if ord(last) in JONGSEONG else ""


@given(st.text(SYLLABLES, min_size=1, max_size=6))
def test_after_every_hangul_syllable(word: str) -> None:
    closed, rieul = bool(final(word[-1])), final(word[-1]) == RIEUL
    assert topic(word) == word + ("은" if closed else "는")
    assert subject(word) == word + ("이" if closed else "가")
    assert object_(word) == word + ("을" if closed else "를")
    assert with_(word) == word + ("과" if closed else "와")
    assert by(word) == word + ("으로" if closed and not rieul else "로")
    assert particle(word, Particle.OR) == ("이나" if closed else "나")
    assert particle(word, Particle.CALL) == ("아" if closed else "야")
    assert particle(word, Particle.QUOTE) == ("이라고" if closed else "라고")


@given(st.text(SYLLABLES, min_size=1, max_size=6))
def test_composed_or_not_it_sounds_the_same(word: str) -> None:
    assert particle(unicodedata.normalize("NFD", word), Particle.TOPIC) == particle(word, Particle.TOPIC)


@given(
    st.text(SYLLABLES, min_size=1, max_size=4),
    st.sampled_from(
        [
            "‘{}’",
            "“{}”",
            "「{}」",
            "《{}》",
            "{}.",
            "{}(AI)",
            "{}(이하 STEPI)",
            "{}(王志刚)",
            "{}([x])",
            "[무엇: {}]",
        ]
    ),
)
def test_marks_are_silent_and_the_word_outside_parentheses_counts(word: str, marked: str) -> None:
    text = marked.format(word)
    for kind in Particle:
        assert particle(text, kind) == particle(word, kind)


DIGITS = {
    "0": "영",
    "1": "일",
    "2": "이",
    "3": "삼",
    "4": "사",
    "5": "오",
    "6": "육",
    "7": "칠",
    "8": "팔",
    "9": "구",
}
UNITS = (
    "",
    "십",
    "백",
    "천",
    "만",
    "십만",
    "백만",
    "천만",
    "억",
    "십억",
    "백억",
    "천억",
    "조",
    "십조",
    "백조",
    "천조",
    "경",
)


@given(st.integers(1, 10**16))
def test_a_number_ends_as_it_is_read(number: int) -> None:
    digits = str(number)
    noughts = len(digits) - len(digits.rstrip("0"))
    read = UNITS[noughts][-1] if noughts else DIGITS[digits[-1]]
    for written in (digits, f"{number:,}"):
        for kind in Particle:
            assert particle(written, kind) == particle(read, kind)


@given(st.integers(0, 999), st.integers(0, 99))
def test_decimals_are_read_figure_by_figure(whole: int, part: int) -> None:
    assert particle(f"{whole}.{part:02d}", Particle.TOPIC) == particle(DIGITS[f"{part:02d}"[-1]], Particle.TOPIC)


LETTERS = {
    **dict.fromkeys("AEIOUBCDFGHJKPQSTVWXYZ", "이"),
    "L": "엘",
    "R": "알",
    "M": "엠",
    "N": "엔",
}


@given(st.text("BDFGHJLMNQRSTVWXYZ", min_size=1, max_size=5))
def test_an_acronym_is_read_letter_by_letter(letters: str) -> None:
    for kind in Particle:
        assert particle(letters, kind) == particle(LETTERS[letters[-1]], kind)


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("AI", "AI는"),
        ("STEPI", "STEPI는"),
        ("R&D", "R&D는"),
        ("MEGVII", "MEGVII는"),
        ("KISTEP", "KISTEP은"),
        ("KIEP", "KIEP는"),
        ("OPEC", "OPEC은"),
        ("KAIST", "KAIST는"),
        ("ICT", "ICT는"),
        ("LLM", "LLM은"),
        ("Chrome", "Chrome은"),
        ("Google", "Google은"),
        ("online", "online은"),
        ("software", "software는"),
        ("Pacific", "Pacific은"),
        ("robot", "robot은"),
        ("Choi Kyung-hwan", "Choi Kyung-hwan은"),
        ("Inês", "Inês는"),
        ("5G", "5G는"),
        ("30%", "30%는"),
        ("왕즈강(王志刚)", "왕즈강(王志刚)은"),
        ("(주)이원", "(주)이원은"),
        ("王志刚", "王志刚은(는)"),
        ("Тест", "Тест은(는)"),
        ("Kate Jap", "Kate Jap은(는)"),
        ("", "은(는)"),
        ("…”)", "…”)은(는)"),
    ],
)
def test_words_of_other_scripts(word: str, told: str) -> None:
    assert topic(word) == told


@pytest.mark.parametrize(
    ("word", "told"), [("서울", "서울로"), ("URL", "URL로"), ("7", "7로"), ("漢", "漢(으)로"), ("10", "10으로")]
)
def test_after_rieul_it_is_ro(word: str, told: str) -> None:
    assert by(word) == told


@given(st.text(max_size=12))
def test_no_text_is_too_strange(text: str) -> None:
    assert topic(text).startswith(text)


@given(name=st.text(SYLLABLES, min_size=1, max_size=8))
def test_the_lead_has_the_particle_of_the_hosts_name(
    korea_china: ForumSnapshot, change: Callable[..., ForumSnapshot], name: str
) -> None:
    renamed = change(korea_china, "organizations", "stepi", name=Text({"ko": name}), short_name=EMPTY)
    lead = next(p.text for p in compose(gather(renamed, None, "ko")).paragraphs if p.key == "lead")
    assert lead.startswith(f"{name}{'은' if final(name[-1]) else '는'} ")


@given(
    st.sampled_from([kind for kind in Particle if kind is not Particle.CALL]),
    st.text(SYLLABLES, min_size=1, max_size=4),
    st.sampled_from(["AI", "기술", "말"]),
)
def test_a_word_put_in_anothers_place_takes_its_own_particle(kind: Particle, word: str, old: str) -> None:
    rest = f"{particle(old, kind)} 말한다"
    assert agreeing(word, rest) == f"{particle(word, kind)} 말한다"
    assert agreeing(word, "에서 말한다") == "에서 말한다"
    assert agreeing(word, "이야기") == "이야기"
