"""Words of the house: acronyms before they are spelt out, spellings to avoid, untranslated words, tense."""

import re
from collections.abc import Iterator

from eventdesk.model.kinds import ForumStatus, ReleaseKind
from eventdesk.press.checks.kinds import Check, CheckKind, Span
from eventdesk.press.checks.passages import Passage, Reading

# Bounded by Latin letters alone: Korean and Chinese words stand right beside it.
_ACRONYM = re.compile(r"(?<![A-Za-z0-9&À-ÿ-])(?:[A-Z]{2,6}|[A-Z]&[A-Z])(?![A-Za-z0-9&À-ÿ])")
# Known to every reader of a newspaper, in any language.
_COMMON = frozenset(
    (
        *("AI", "IT", "TV", "UN", "EU", "US", "UK", "USA", "CEO", "PDF", "OK", "DNA", "GDP", "PC", "AM", "PM"),
        *("R&D", "ICT", "OECD", "WHO", "WTO", "IMF", "NATO", "UNESCO", "NASA", "ASEAN", "NGO", "MOU", "VIP"),
        *("QR", "GPS", "URL", "KST", "UTC", "GMT", "HIV", "RNA", "CO", "PR", "Q&A", "II", "III", "IV", "VI"),
    )
)
# What stands between a full name and its short form, in parentheses.
_BEFORE_SHORT = re.compile(r"(?:[(（]|이하|以下简称|以下簡稱|简称|簡稱|hereafter|hereinafter)[\s“‘‘「『:：]*$")
_HELD = {
    "en": re.compile(
        r"\b(?:was held|were held|took place|attended the|participated in|successfully held)\b", re.IGNORECASE
    ),
    "ko": re.compile(r"개최(?:했|하였|됐|되었)다|열렸다|성황리에|마쳤다|폐막(?:했|하였)다"),
    "zh": re.compile(
        r"已?(?:成功|圆满|圓滿)(?:举行|舉行|举办|舉辦|召开|召開)|(?:举行|舉行|举办|舉辦|召开|召開)了"
    ),
}
_COMING = {
    "en": re.compile(r"\bwill (?:be held|take place|hold)\b", re.IGNORECASE),
    "ko": re.compile(r"(?:개최할|열릴) (?:예정|계획)"),
    "zh": re.compile(r"(?:将|將)(?:于|於|在)?[^，。]{0,20}(?:举行|舉行|举办|舉辦|召开|召開)"),
}


# Words that tell of another forum than this one: the next, the last, one of another year.
_NEXT = {
    "en": re.compile(r"\b(?:next|again|future|another|following|upcoming|eighth|follow-up)\b", re.IGNORECASE),
    "ko": re.compile(r"내년|다음|차기|향후|후속|내달|오는"),
    "zh": re.compile(r"明年|下一|下届|下屆|下次|再次|今后|今後|未来|未來|后续|後續"),
}
_LAST = {
    "en": re.compile(r"\b(?:last|previous|earlier|first|second|past|since|inaugural|then)\b", re.IGNORECASE),
    "ko": re.compile(r"지난|작년|전년|이전|그동안|제\d+회|처음|앞서|매년"),
    "zh": re.compile(r"去年|上一|上届|上屆|往届|往屆|此前|曾|首届|首屆|历届|歷屆|第.{1,3}[届屆]"),
}
_OVER = {
    "en": re.compile(
        r"\b(?:forum|conference|event|symposium)\s+(?:has\s+)?(?:concluded|ended|wrapped up|closed)\b"
    ),
    "ko": re.compile(r"폐막(?:했|하였|됐)다|막을 내렸다|성황리에 (?:마쳤|끝났|마무리)"),
    "zh": re.compile(r"(?:圆满|圓滿|成功|胜利|勝利)(?:闭幕|閉幕|结束|結束|落幕)|落下帷幕"),
}
_SENTENCE_END = re.compile(r"[.!?]\s|[。！？\n]")


def acronyms(reading: Reading) -> Iterator[Check]:
    """Short forms in typed words before any “Full Name (SHORT)”, wherever in the release that stands."""
    spelt: set[str] = set()
    full = _full_forms(reading)
    told: set[str] = set()
    for passage in reading.passages:
        if passage.paragraph is None:
            continue
        for match in _ACRONYM.finditer(passage.text):
            short = match[0]
            if _is_spelt_out(passage.text, match, full.get(short, ())):
                spelt.add(short)
            elif reading.language != "en" and short not in full:
                continue  # in Korean and Chinese what is written in Latin letters is a name of its own
            elif passage.own and short not in spelt | told | _COMMON and not _in_name(reading, passage, match):
                told.add(short)
                span = Span(passage.part, match.start(), match.end())
                instead = f"{full[short][0]} ({short})" if full.get(short) else ""
                yield Check(CheckKind.ACRONYM_BEFORE_FULL, passage.place, (short,), span, instead)


def _full_forms(reading: Reading) -> dict[str, tuple[str, ...]]:
    """What the forum's short names and the house's terms stand for, by short form."""
    found: dict[str, tuple[str, ...]] = {}
    for organization in reading.snapshot.organizations:
        name = reading.pick(organization.name)
        for short in organization.short_name.values():
            if short != name:
                found[short] = (name,)
    for term in reading.facts.house.terms:
        if term.term and term.full:
            found[term.term.value] = (term.full.value,)
    return found


def _is_spelt_out(text: str, match: re.Match[str], full: tuple[str, ...]) -> bool:
    """Stands in parentheses after words, or right before its full form in parentheses."""
    before, after = text[: match.start()].rstrip(), text[match.end() :].lstrip()
    if len(before) > 4 and _BEFORE_SHORT.search(before):
        return True
    return any(after.startswith((f"({name}", f"（{name}")) for name in full)


def _in_name(reading: Reading, passage: Passage, match: re.Match[str]) -> bool:
    """Part of a title, a name or a quote as stored: that is not the writer's to spell out."""
    return any(
        len(fact.value) > len(match[0]) and match[0] in fact.value and fact.value in passage.text
        for fact in reading.facts.facts
    )


def avoided(reading: Reading) -> Iterator[Check]:
    """Spellings that the house style avoids, in typed words."""
    terms = [
        (bad, term.term.value) for term in reading.facts.house.terms if term.term for bad in term.avoid if bad
    ]
    for passage in reading.own:
        for bad, good in terms:
            for match in re.finditer(rf"(?<!\w){re.escape(bad)}(?!\w)", passage.text):
                if passage.text.startswith(good, match.start()):
                    continue
                span = Span(passage.part, match.start(), match.end())
                yield Check(CheckKind.AVOIDED_SPELLING, passage.place, (match[0], good), span, good)


def untranslated(reading: Reading) -> Iterator[Check]:
    """What stands in another language than the release's, each once, at its first place."""
    seen: set[str] = set()
    for passage in reading.passages:
        if passage.paragraph is None or passage.paragraph.overruled:
            continue
        for fact in passage.paragraph.untranslated:
            if fact.id.endswith((".quote", ".original")) or fact.value in seen:
                continue
            seen.add(fact.value)
            at = passage.text.find(fact.value)
            span = Span(passage.part, at, at + len(fact.value)) if at >= 0 else None
            shown = fact.value if len(fact.value) <= 80 else f"{fact.value[:77]}…"
            yield Check(CheckKind.UNTRANSLATED, passage.place, (shown,), span)


def tense(reading: Reading) -> Iterator[Check]:
    """Typed words that tell of the forum as over, or as coming, against its status.

    A sentence on the next forum, or on one of another year, tells of another than this one. On the opening day
    it is wrong only to say that the forum is over.
    """
    status, language = reading.snapshot.forum.status, reading.language
    coming = status in (ForumStatus.PLANNED, ForumStatus.CONFIRMED)
    if not coming and status is not ForumStatus.HELD:
        return
    wrong, other = (_HELD, _LAST) if coming else (_COMING, _NEXT)
    if reading.release.kind is ReleaseKind.OPENING:
        wrong, other = _OVER, _LAST
    for passage in reading.own if language in wrong else ():
        if passage.part == "follow_up":
            continue
        for match in wrong[language].finditer(passage.text):
            sentence = _sentence_around(passage.text, match)
            if not other[language].search(sentence) and not _of_another_year(reading, sentence):
                span = Span(passage.part, match.start(), match.end())
                yield Check(CheckKind.TENSE, passage.place, (match[0], status.value), span)
                break


def _sentence_around(text: str, match: re.Match[str]) -> str:
    start = max((end.end() for end in _SENTENCE_END.finditer(text, 0, match.start())), default=0)
    end = _SENTENCE_END.search(text, match.end())
    return text[start : end.start() if end is not None else len(text)]


def _of_another_year(reading: Reading, sentence: str) -> bool:
    day = reading.snapshot.forum.starts_on
    years = {int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d{2}(?!\d)", sentence)}
    return day is not None and bool(years) and day.year not in years
