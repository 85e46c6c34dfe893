"""English at the level of words: lists, ordinals, numbers, quotation marks, sentence ends."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from babel.numbers import format_decimal

from eventdesk.model.kinds import NumberStyle

OPEN, CLOSE = "“", "”"
_LEFT_TO_RIGHT = "\u200e"
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_ENDS_SENTENCE = re.compile(r"[.!?…。！？][”’\"')\]）」』]*$")
_ABBREVIATION = re.compile(r"(?:\b(?:Inc|Ltd|Co|Corp|etc|Jr|Sr|No|al|[ap]\.m)|\b[A-Z]|\.\.)\.$")
_STRAIGHT = re.compile(r'"([^"]*)"')
_OWN_START = ("it ", "a ", "an ", "the ", "to ", "in ", "on ", "at ")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words inside a sentence; `open` where they end in an apposition that wants a comma before more words."""

    text: str
    open: bool = False

    def then(self, words: str) -> str:
        """The phrase with more of the sentence after it."""
        return f"{self.text}{',' if self.open else ''} {words}"

    @property
    def closed(self) -> str:
        """Ready for a mark and a further name after it; see `ltr`."""
        return ltr(self.text)

    def wrapped(self, before: str = "", after: str = "") -> "Phrase":
        """The phrase with words before it, and words after it that close it."""
        if not after:
            return Phrase(before + self.text, self.open)
        return Phrase(before + self.then(after))


def listed(words: Sequence[str]) -> str:
    """“a”, “a and b”, “a, b and c”."""
    return join([Phrase(word) for word in words]).text


def join(phrases: Sequence[Phrase]) -> Phrase:
    """The phrases as one list; semicolons where one of them has a comma of its own."""
    if not phrases:
        return Phrase("")
    *first, last = phrases
    if not first:
        return last
    if len(first) == 1:
        return Phrase(f"{first[0].then('and')} {last.text}", last.open)
    if any(phrase.open or ", " in phrase.text for phrase in phrases):
        return Phrase("; ".join(p.closed for p in first) + f"; and {last.text}", last.open)
    # A comma before the last “and” where one of its neighbours holds an “and” itself.
    serial = "," if " and " in first[-1].text or " and " in last.text else ""
    return Phrase(", ".join(p.closed for p in first) + f"{serial} and {last.text}", last.open)


def ltr(text: str) -> str:
    """With a left-to-right mark behind letters that are read from the right.

    Else the comma between two Arabic names would stand in their direction, and the second name left of the
    first (UAX #9, N1).
    """
    return f"{text}{_LEFT_TO_RIGHT}" if text and unicodedata.bidirectional(text[-1]) in ("R", "AL") else text


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th, 22nd, 112th."""
    if 10 <= number % 100 <= 20:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def ordinal_word(number: int) -> str:
    """“first” to “ninth”, then “10th”."""
    return _ORDINALS[number] if 0 < number < len(_ORDINALS) else ordinal(number)


def number_word(number: int, style: NumberStyle = NumberStyle.WORDS) -> str:
    """“one” to “nine”, then digits with thousands set off; digits alone where the house wants them."""
    if style is NumberStyle.WORDS and 0 < number < len(_NUMBERS):
        return _NUMBERS[number]
    return format_decimal(number, locale="en")


def article(word: str) -> str:
    """“a” or “an” for one of the phrase table's own words."""
    return "an" if word[:1].lower() in "aeiou" else "a"


def capitalised(text: str) -> str:
    """A sentence's start: our own small words get a capital, a stored name (“iRobot”) stays as it is."""
    if text.startswith(_OWN_START) or text.split(" ", 1)[0] in _NUMBERS:
        return text[0].upper() + text[1:]
    return text


def own_start(text: str) -> str:
    """One of our own wordings at the start of a sentence."""
    return text[:1].upper() + text[1:]


def titled(text: str) -> str:
    """A title in typographic quotes; double quotes inside become single ones, all else stays."""
    inner = _STRAIGHT.sub(r"‘\1’", text.replace(OPEN, "‘").replace(CLOSE, "’"))
    return f"{OPEN}{ltr(inner)}{CLOSE}"


# A pair of double quotes, and single ones inside it: the last ’ is no apostrophe, which has a letter behind it.
_PAIR = re.compile(r"“([^“”]*)”")
_INNER = re.compile(r"‘([^‘’]*(?:’\w[^‘’]*)*)’(?!\w)")
_INNER_DOUBLE = str.maketrans({"\ue000": OPEN, "\ue001": CLOSE})
_INNER_AS_STORED = str.maketrans({"\ue000": "‘", "\ue001": "’"})


def quoted(text: str) -> str:
    """Verbatim speech, word for word, in double quotes unless it brings its own pair around all.

    Quotes inside become single ones where they come in pairs; marks that do not are left alone.
    """
    if _holds_its_marks(text):
        return text
    return f"{OPEN}{ltr(_nested(text))}{CLOSE}"


def _nested(text: str) -> str:
    """The double quotes of a quote within a quote as single ones (AP, Chicago); those inside those as double."""
    text = _PAIR.sub(lambda pair: OPEN + _INNER.sub("\ue000\\1\ue001", pair[1]) + CLOSE, text)
    depth, found = 0, []
    for mark in text:
        opens = mark == OPEN
        depth += opens
        found.append(({OPEN: "‘", CLOSE: "’"} if depth % 2 else {OPEN: OPEN, CLOSE: CLOSE}).get(mark, mark))
        depth -= mark == CLOSE
        if depth < 0:
            return text.translate(_INNER_AS_STORED)
    if depth:
        return text.translate(_INNER_AS_STORED)
    return _STRAIGHT.sub(r"‘\1’", "".join(found)).translate(_INNER_DOUBLE)


def _holds_its_marks(text: str) -> bool:
    if len(text) > 2 and text[0] == text[-1] == '"':
        return '"' not in text[1:-1]
    if not (text.startswith(OPEN) and text.endswith(CLOSE)):
        return False
    depth = 0
    for position, mark in enumerate(text):
        depth += (mark == OPEN) - (mark == CLOSE)
        if depth == 0:
            return position == len(text) - 1
    return False


def ends_sentence(text: str) -> bool:
    return bool(_ENDS_SENTENCE.search(text))


def sentence(text: str) -> str:
    """The words as a sentence: our start capitalised, a full stop where no mark ends it yet."""
    return capitalised(text) if ends_sentence(text) else f"{capitalised(text)}."


def without_stop(text: str) -> str:
    """A stored text to go on after: one closing full stop is taken off, except an abbreviation's."""
    if text.endswith(".") and not _ABBREVIATION.search(text):
        return text[:-1]
    return text


def paragraph(*sentences: str) -> str:
    return " ".join(part for part in sentences if part)
