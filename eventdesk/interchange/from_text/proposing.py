"""From a text to the proposal: which rules read which lines, by what the lines are."""

import re
from collections.abc import Callable

from eventdesk.interchange.from_text.agenda import Agenda
from eventdesk.interchange.from_text.around import read_contacts, read_hosts, read_pictures, read_release
from eventdesk.interchange.from_text.eastern import CHINESE, KOREAN, EasternProse
from eventdesk.interchange.from_text.english import EnglishProse
from eventdesk.interchange.from_text.facts import ForumFacts
from eventdesk.interchange.from_text.gathering import Gathering
from eventdesk.interchange.from_text.lines import LONGEST_LINE, Line, lines_of, sentences_of
from eventdesk.interchange.from_text.programme import Programme
from eventdesk.interchange.from_text.proposal import PartKind, Proposal

_TRADITIONAL = "屆壇會學國們個來對時業發與當無機開關門萬書長東車馬"
_SIMPLIFIED = "届坛会学国们个来对时业发与当无机开关门万书长东车马"
_MOST_LINES = 20_000


def propose(text: str, check: Callable[[], object] = lambda: None) -> Proposal:
    """What the rules find in the text. `check` is called now and then: it may raise to stop the work."""
    found = Gathering(text, language_of(text))
    lines = lines_of(text)[:_MOST_LINES]
    sentences: list[Line] = []
    for place, line in enumerate(lines):
        if place % 200 == 0:
            check()
        sentences.extend(sentences_of(line))
    facts = ForumFacts(found, lines, sentences)
    facts.read()
    check()
    read_hosts(found, facts, sentences)
    programme = Programme(found)
    agenda = Agenda(found, programme)
    agenda.read(lines)
    if agenda.taken:
        programme.current = ""
    prose = [
        line
        for line in lines
        if line.start not in agenda.taken and len(line.text) < LONGEST_LINE and _proper(line)
    ]
    _read_prose(found, programme, prose, check)
    read_release(found, facts, lines, [line for line in prose if _sentence_like(line)])
    read_pictures(found)
    read_contacts(found, lines)
    return found.proposal()


def _read_prose(found: Gathering, programme: Programme, lines: list[Line], check: Callable[[], object]) -> None:
    english = EnglishProse(found, programme)
    korean = EasternProse(found, programme, KOREAN)
    chinese = EasternProse(found, programme, CHINESE)
    for place, line in enumerate(lines):
        if place % 50 == 0:
            check()
        script = _script(line.text)
        (korean if script == "ko" else chinese if script == "zh" else english).read(line)
    english.finish()


def _proper(line: Line) -> bool:
    """Names of files and addresses of pages name nobody."""
    return not re.search(r"\.(?:jpe?g|png|gif|webp|pdf|hwpx?)\b|https?://", line.text, re.IGNORECASE)


def _sentence_like(line: Line) -> bool:
    return len(line.text) > 60 and bool(re.search(r"[.。!?][”’\"')]?(?:\s|\Z)|다\.", line.text))


def _script(text: str) -> str:
    hangul, han = len(re.findall("[가-힣]", text)), len(re.findall("[一-鿿]", text))
    latin = len(re.findall("[A-Za-z]", text))
    if hangul * 3 > latin and hangul:
        return "ko"
    return "zh" if han * 3 > latin and han else "en"


def language_of(text: str) -> str:
    """The text's main language by its script (BCP 47): ko, zh-Hant or zh, ja, ar, ru, else en."""
    sample = text[:50_000]
    counts = {
        "ko": len(re.findall("[가-힣]", sample)) * 2,
        "ja": len(re.findall("[ぁ-ヿ]", sample)) * 3,
        "zh": len(re.findall("[一-鿿]", sample)) * 2,
        "ar": len(re.findall("[؀-ۿ]", sample)),
        "ru": len(re.findall("[а-яёА-ЯЁ]", sample)),
        "en": len(re.findall("[A-Za-z]", sample)),
    }
    best = max(counts, key=lambda tag: counts[tag])
    if best == "zh" and counts["ja"]:
        best = "ja"
    return traditional(sample) if best == "zh" else best


def traditional(text: str) -> str:
    """`zh-Hant` where more characters are written the traditional way, else `zh`."""
    old, new = (sum(text.count(sign) for sign in signs) for signs in (_TRADITIONAL, _SIMPLIFIED))
    return "zh-Hant" if old > new else "zh"


def tells_nothing(proposal: Proposal) -> bool:
    """Whether nothing of a forum was found: no name, nobody, no programme."""
    kinds = {part.kind for part in proposal.parts}
    return not kinds & {PartKind.NAME, PartKind.PERSON, PartKind.SESSION, PartKind.DATES, PartKind.THEME}
