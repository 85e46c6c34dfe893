"""Particles that follow a word by its final sound: 은/는, 이/가, 을/를, 와/과, (으)로."""

import re
from enum import Enum

from eventdesk.press.korean.sounds import Ending, ending


class Particle(Enum):
    """After a consonant, after a vowel, and where the ending is unknown."""

    TOPIC = ("은", "는", "은(는)")
    SUBJECT = ("이", "가", "이(가)")
    OBJECT = ("을", "를", "을(를)")
    AND = ("과", "와", "과(와)")
    BY = ("으로", "로", "(으)로")
    OR = ("이나", "나", "(이)나")
    CALL = ("아", "야", "아(야)")
    QUOTE = ("이라고", "라고", "(이)라고")
    NAMED = ("이라는", "라는", "(이)라는")
    BEING = ("이며", "며", "(이)며")


def particle(word: str, kind: Particle) -> str:
    """The form of the particle that follows `word`."""
    after_consonant, after_vowel, unknown = kind.value
    match ending(word):
        case Ending.VOWEL:
            return after_vowel
        case Ending.RIEUL:
            return after_vowel if kind is Particle.BY else after_consonant
        case Ending.CONSONANT:
            return after_consonant
        case _:
            return unknown


def topic(word: str) -> str:
    """원장은, STEPI는."""
    return word + particle(word, Particle.TOPIC)


def subject(word: str) -> str:
    """원장이, STEPI가."""
    return word + particle(word, Particle.SUBJECT)


def object_(word: str) -> str:
    """포럼을, AI를."""
    return word + particle(word, Particle.OBJECT)


def with_(word: str) -> str:
    """포럼과, AI와."""
    return word + particle(word, Particle.AND)


def by(word: str) -> str:
    """축사로, 포럼으로, 서울로."""
    return word + particle(word, Particle.BY)


_FOLLOWING = re.compile(r"(은|는|이|가|을|를|과|와|으로|로|이나|나|이라고|라고|이라는|라는|이며|며)(?![가-힣])")


def agreeing(word: str, rest: str) -> str:
    """What follows a word that was put in another's place: a particle at its start in the form that fits `word`.

    “을 도입” behind 연구개발, where “를 도입” stood behind R&D. Longer endings (에서, 의) fit every word.
    """
    match = _FOLLOWING.match(rest)
    if match is None:
        return rest
    kind = next(each for each in Particle if match.group() in each.value[:2])
    return particle(word, kind) + rest[match.end() :]
