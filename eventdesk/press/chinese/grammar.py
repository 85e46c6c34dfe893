"""Chinese at the level of words: lists, numbers, quotation marks, titles, sentence ends.

Punctuation follows GB/T 15834—2011 for Simplified and the Ministry of Education's handbook of 2008 for
Traditional: full-width marks, no space between Han and Latin except what a stored text has itself.
"""

import re
from collections.abc import Sequence

from eventdesk.model.kinds import NumberStyle
from eventdesk.press.chinese.phrases import Marks, Words

_DIGITS = "零一二三四五六七八九"
_ENDS_SENTENCE = re.compile(r"[.!?…。！？][”’\"')\]）」』]*$")
_STOP = re.compile(r"[。.]$")
_ABBREVIATION = re.compile(r"(?:\b(?:Inc|Ltd|Co|Corp|etc|Jr|Sr|No|al)|\b[A-Z])\.$")
_LIST_MARKS = re.compile(r"[、，；]")
_BRACKETED = re.compile(r"《[^《》]*》|“[^“”]*”|「[^「」]*」|【[^【】]*】|（[^（）]*）")
_PAIR = re.compile(r"[和与與及]")


def han(number: int) -> str:
    """七, 十二, 四十五 up to 99; digits from there on."""
    if not 0 < number < 100:
        return str(number)
    tens, ones = divmod(number, 10)
    start = "" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return start + (_DIGITS[ones] if ones else "")


def edition(number: int, words: Words, style: NumberStyle) -> str:
    """第七届; 第7届 where the house writes digits."""
    return words.edition.format(number=han(number) if style is NumberStyle.WORDS else number)


def counted(number: int, words: Words, style: NumberStyle) -> str:
    """The number before a measure word: 两, 四; digits above ten, or where the house writes digits."""
    if style is NumberStyle.DIGITS or not 0 < number <= 10:
        return str(number)
    return words.two if number == 2 else han(number)


def large(number: int, words: Words) -> str:
    """1240; 2万 for whole ten thousands."""
    if number and number % 10_000 == 0:
        return words.ten_thousand.format(number=number // 10_000)
    return str(number)


def listed(parts: Sequence[str], words: Words) -> str:
    """甲和乙; 甲、乙和丙. Parts that are lists themselves are set off by commas, the last by 以及.

    Where a part has a 和 of its own the last is joined by 以及.
    """
    if len(parts) < 2:
        return "".join(parts)
    *first, last = parts
    bare = [_bare(part) for part in parts]
    if any(_LIST_MARKS.search(part) for part in bare):
        return "，".join(first) + words.grouped + last
    plain = words.pair if len(parts) == 2 else words.last
    return "、".join(first) + (words.also if any(map(_PAIR.search, bare)) else plain) + last


def _bare(text: str) -> str:
    """The words outside every bracket and quotation mark."""
    shorter = _BRACKETED.sub("", text)
    return text if shorter == text else _bare(shorter)


def titles(parts: Sequence[str], words: Words, marks: Marks) -> str:
    """Titles in their brackets: 《甲》《乙》和《丙》, with 、 between them where the script's usage has it."""
    if len(parts) < 2:
        return "".join(parts)
    *first, last = parts
    joint = marks.between_titles or ("" if all(part.startswith("《") for part in first) else "、")
    return joint.join(first) + (words.pair if len(parts) == 2 else words.last) + last


def work(text: str) -> str:
    """A talk's title in 《》; those inside become 〈〉."""
    return f"《{text.replace('《', '〈').replace('》', '〉')}》"


def quoted(text: str, marks: Marks) -> str:
    """A theme or Chinese speech in quotation marks; those inside become the inner pair."""
    text = own_marks_off(text)
    for outer, inner in ((marks.open, marks.inner_open), (marks.close, marks.inner_close)):
        text = text.replace(outer, inner)
    return f"{marks.open}{text}{marks.close}"


def verbatim(text: str, marks: Marks) -> str:
    """Speech in another language, word for word, in the release's quotation marks.

    Where those are the marks of the speech as well, they become the inner pair.
    """
    if re.fullmatch(r"[^“”]*(?:“[^“”]*”[^“”]*)*", text):
        text = text.replace(marks.open, marks.inner_open).replace(marks.close, marks.inner_close)
    return f"{marks.open}{text}{marks.close}"


def own_marks_off(text: str) -> str:
    """Without a pair of marks around the whole, of either script, which the release sets itself."""
    for opening, closing in ("“”", "「」", '""'):
        inside = text[1:-1]
        around = len(text) > 2 and text.startswith(opening) and text.endswith(closing)
        if around and opening not in inside and closing not in inside:
            return inside
    return text


def ends_sentence(text: str) -> bool:
    return bool(_ENDS_SENTENCE.search(text))


def sentence(text: str) -> str:
    """The words with a full stop where no mark ends them yet."""
    return text if ends_sentence(text) else f"{text}。"


def without_stop(text: str) -> str:
    """A stored text to go on after: one closing full stop is taken off, except an abbreviation's."""
    return text if _ABBREVIATION.search(text) or text.endswith("..") else _STOP.sub("", text)


def closed(text: str) -> str:
    """A sentence of the phrase table whose stored words brought a mark of their own: never two in a row."""
    return re.sub(r"([。！？!?…])。", r"\1", text)


def abut(of: str, *parts: str) -> str:
    """Words set against each other; `of` (的) between two that would run together in Latin or Hangul letters."""
    text = ""
    for part in parts:
        if text and part and _runs_on(text[-1]) and _runs_on(part[0]):
            text += of
        text += part
    return text


def _runs_on(char: str) -> bool:
    """A letter or digit of a script that needs something between words."""
    return char.isalnum() and not is_han(char)


def is_han(char: str) -> bool:
    """A Han character of the main block, its extensions or the compatibility block."""
    return "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or "\U00020000" <= char <= "\U0003ffff"
