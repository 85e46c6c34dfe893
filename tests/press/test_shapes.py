"""What kind of words an organizer typed, told only where it is safe."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.press.english.shapes import Shape, descriptive, shaped
from eventdesk.press.fact_types import Fact


def shape(text: str, language: str = "en") -> tuple[Shape, str]:
    form = shaped(Fact("x", text, language), text)
    return form.shape, form.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("to compare the AI governance of the two countries", Shape.INFINITIVE),
        ("To compare notes.", Shape.INFINITIVE),
        ("to the best of our knowledge", Shape.OTHER),
        ("comparing notes on governance", Shape.GERUND),
        ("Strengthening ties", Shape.GERUND),
        ("Beijing University cooperation", Shape.OTHER),
        ("Kunming Lake protection", Shape.OTHER),
        ("more collaboration is needed in smart medicine", Shape.CLAUSE),
        ("AI governance should be compared", Shape.CLAUSE),
        ("Korea-China cooperation matters, and the two, as partners, should continue it", Shape.CLAUSE),
        ("China and Korea have much to share", Shape.CLAUSE),
        ("Cooperation should continue", Shape.OTHER),
        ("that more is needed", Shape.THAT),
        ("the cooperation in science as partners should go on", Shape.OTHER),
        ("the role of science as a bridge", Shape.NOUN),
        ("the privacy of medical information", Shape.NOUN),
        ("the adoption of AI for nuclear safety", Shape.NOUN),
        ("The need for AI that is safe", Shape.NOUN),
        ("the will to cooperate", Shape.NOUN),
        ("the forum meets in Seoul", Shape.OTHER),
        ("stressed that pilots see it", Shape.PREDICATE),
        ("we will go on", Shape.OTHER),
        ("Is it safe?", Shape.OTHER),
        ("One is done. Two are left", Shape.OTHER),
        ("smart cities", Shape.OTHER),
        ("", Shape.OTHER),
    ],
)
def test_shapes(text: str, expected: Shape) -> None:
    assert shape(text)[0] is expected


def test_words_of_another_language_are_told_apart() -> None:
    assert shape("어린이 교육", "ko") == (Shape.FOREIGN, "어린이 교육")


def test_only_small_first_words_lose_their_capital() -> None:
    assert shape("The need for haste")[1] == "the need for haste"
    assert shape("AI should be safe")[1] == "AI should be safe"
    assert shape("Cooperation should continue.")[1] == "Cooperation should continue"


@given(st.text(max_size=60))
def test_the_words_are_never_changed(text: str) -> None:
    result = shape(text)[1]
    assert result.casefold() in (text.casefold(), text[:-1].casefold())


def test_themes_that_describe_stand_without_quotes() -> None:
    assert descriptive("a new development method based on the collaboration of the two countries")
    assert not descriptive("Ports, People and the Sea")
    assert not descriptive("the sea is rising")
