"""Names of forums: “7th Innovation Forum”, “제7회 과학기술혁신포럼”, “第七届科技创新论坛”."""

import re
from collections.abc import Iterable, Iterator

from eventdesk.interchange.from_text.gathering import Bit
from eventdesk.interchange.from_text.lines import Line
from eventdesk.interchange.from_text.proposal import Span
from eventdesk.interchange.from_text.words import EVENTS

_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ORDINALS = _ORDINAL_WORDS.split()
_EVENT = "|".join(sorted({word.capitalize() for word in EVENTS} - {"Days", "Week", "Fair", "Meeting", "Festival"}))
_EVENT_WORD = re.compile(rf"(?<![\w-])(?:{_EVENT})\b")
_NUMBER_BEFORE = re.compile(
    rf"(?:(?<!\w)(?P<n>\d{{1,3}})(?:st|nd|rd|th)|(?<!\w)(?P<word>{'|'.join(_ORDINALS)}))\s+(?:annual\s+)?\Z",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"(?P<capital>[A-Z0-9][\w’'&/·•-]*)|(?:of|on|for|and|&|the|in)\Z")
_AFTER_EVENT = re.compile(r" (?:on|for|of) (?=[A-Z])| (?=(?:19|20)\d\d\b)")
_EAST_EVENT = (
    "포럼|심포지엄|심포지움|세미나|컨퍼런스|콘퍼런스|학술대회|워크숍|워크샵|총회|서밋|간담회|토론회|박람회|"
    "엑스포|국제회의|정상회의|"
    "论坛|論壇|研讨会|研討會|大会|大會|峰会|峰會|年会|年會|座谈会|座談會|对话会|对话|對話|博览会|高峰会|会议|"
    "會議|讲坛"
)
_EAST_NAME = rf"(?P<name>[^\n.,。，、:：;“”‘’「」『』《》\"'()（）<>]{{2,40}}?(?:{_EAST_EVENT}))"
NUMBERED_EAST = re.compile(
    rf"(?:제\s?(?P<n>\d{{1,3}})\s?(?:회|차)|"
    rf"第\s?(?P<han>[一二三四五六七八九十百\d]{{1,4}})\s?[届屆次])\s*{_EAST_NAME}"
)
PLAIN_EAST = re.compile(
    rf"[‘“「『《\"'](?P<name>[^‘’“”「」『』《》\n]{{2,40}}?(?:{_EAST_EVENT})(?:\s?(?:19|20)\d\d)?)[’”」』》\"']"
)


def latin_names(lines: Iterable[Line]) -> Iterator[tuple[Span, Bit, int]]:
    """Names such as “Korea-China Innovation Forum”: capitalized words up to such a word, and a number."""
    for line in lines:
        for match in _EVENT_WORD.finditer(line.text):
            begin = _begin_of_name(line.text, match.start())
            before = _NUMBER_BEFORE.search(line.text[max(0, begin - 24) : begin])
            number = number_of(before) if before else 0
            end = _end_of_name(line.text, match.end())
            text = line.text[begin:end]
            if " " not in text or (not number and text.split()[0] in ("The", "This", "Press", "Our", "In", "At")):
                continue
            start = begin - len(before.group()) if before else begin
            yield (
                Span(line.start + start, line.start + end),
                Bit(squeezed(text), Span(line.start + begin, line.start + end)),
                number,
            )


def _begin_of_name(text: str, at: int) -> int:
    """Where the capitalized words before `at` begin."""
    begin = place = at
    for _word in range(16):
        gap = place - 1
        start = max(text.rfind(sign, 0, gap) for sign in " \t‘“\"'(-–—:《「") + 1
        if gap < 0 or text[gap : gap + 1] != " ":
            break
        while start and text[start - 1] in "-–'" and text[start - 2 : start - 1].isalnum():
            start = max(text.rfind(sign, 0, start - 1) for sign in " \t‘“\"'(-–—:《「") + 1
        word = _NAME_WORD.fullmatch(text[start:gap])
        if (
            word is None
            or re.fullmatch(r"\d+(?:st|nd|rd|th)", text[start:gap])
            or text[start:gap].lower() in _ORDINALS
        ):
            break
        if word["capital"] and text[start:gap] not in ("Annual", "The"):
            begin = start
        place = start
    return begin


def _end_of_name(text: str, at: int) -> int:
    """The end with “on Quiet Cities” or “2026”, where that follows."""
    after = _AFTER_EVENT.match(text, at)
    if after is None:
        return at
    year = re.compile(r"(?:19|20)\d\d\b").match(text, after.end())
    if year:
        return year.end()
    from eventdesk.interchange.from_text.english_people import phrase_at

    return phrase_at(text, after.end()) or at


def number_of(match: "re.Match[str]") -> int:
    part = match.groupdict()
    if part.get("n"):
        return int(part["n"])
    if part.get("word"):
        return _ORDINALS.index(part["word"].lower()) + 1
    return _han_number(part.get("han") or "")


def _han_number(signs: str) -> int:
    if signs.isdigit():
        return int(signs)
    digits = "一二三四五六七八九"
    total = 0
    hundreds, found, rest = signs.rpartition("百")
    if found:
        total += (digits.find(hundreds) + 1 or 1) * 100
    tens, found, ones = rest.rpartition("十")
    if found:
        total += (digits.find(tens) + 1 if tens else 1) * 10
    return total + (digits.find(ones) + 1 if ones else 0)


def span_of(match: "re.Match[str]", group: str, offset: int = 0) -> Span:
    return Span(offset + match.start(group), offset + match.end(group))


def squeezed(text: str) -> str:
    return " ".join(text.split())
