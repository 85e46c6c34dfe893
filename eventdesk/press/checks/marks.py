"""Quotation marks: every one that opens is closed, and what stands in them was said."""

import re
import unicodedata
from collections.abc import Iterator

from eventdesk.press.checks.kinds import Check, CheckKind, Span
from eventdesk.press.checks.passages import Passage, Reading

_PAIRS = {"“": "”", "「": "」", "『": "』", "《": "》", "〈": "〉", "«": "»", "‹": "›"}
_CLOSERS = {close: open_ for open_, close in _PAIRS.items()}
# A quotation of a person, not a title or a term: a whole sentence, or many words.
_SPEECH = re.compile(r"[“「](?P<words>[^“”「」]{25,})[”」]")


def unclosed(reading: Reading) -> Iterator[Check]:
    """Marks without their other one. An apostrophe is none, and straight marks must come in twos."""
    for passage in reading.passages:
        at = _unpaired(passage.text)
        if at is not None:
            snippet = passage.text[max(0, at - 12) : at + 20].strip()
            yield Check(CheckKind.UNCLOSED_QUOTE, passage.place, (snippet,), Span(passage.part, at, at + 1))


def _unpaired(text: str) -> int | None:
    """Where the first mark without its other one stands. A new line may open a quote that runs on again."""
    open_marks: list[tuple[str, int]] = []
    for at, sign in enumerate(text):
        if sign in _PAIRS:
            if open_marks and open_marks[-1][0] == sign and text[:at].rstrip(" \t").endswith("\n"):
                continue
            open_marks.append((sign, at))
        elif sign in _CLOSERS:
            if not open_marks or open_marks[-1][0] != _CLOSERS[sign]:
                return at
            open_marks.pop()
    if open_marks:
        return open_marks[-1][1]
    straight = [match.start() for match in re.finditer('"', text)]
    return straight[-1] if len(straight) % 2 else None


def altered(reading: Reading) -> Iterator[Check]:
    """Long quotations in the organizer's own words that are not among the words recorded."""
    said = [_plain(text) for each in reading.snapshot.statements for text in each.quote.values()]
    titles = [_plain(fact.value) for fact in reading.facts.facts]
    for passage in reading.own:
        for match in _SPEECH.finditer(passage.text):
            words = _plain(match["words"])
            if any(words in each for each in (*said, *titles)):
                continue
            snippet = match["words"] if len(match["words"]) < 60 else f"{match['words'][:57]}…"
            yield Check(CheckKind.ALTERED_QUOTE, passage.place, (snippet,), _span(passage, match))


def _span(passage: Passage, match: re.Match[str]) -> Span:
    return Span(passage.part, match.start(), match.end())


def _plain(text: str) -> str:
    """The words alone: a full stop that became a comma before the closing mark is no change of the words."""
    letters = (sign for sign in unicodedata.normalize("NFC", text) if sign.isalnum() or sign.isspace())
    return " ".join("".join(letters).split()).casefold()
