"""Words of the house: acronyms before they are spelt out, spellings to avoid, untranslated words, tense."""

import re
from collections.abc import Iterator

from eventdesk.model.kinds import ForumStatus, ReleaseKind
from eventdesk.press.checks.kinds import Check, CheckKind, Span
from eventdesk.press.checks.passages import Passage, Reading

_ACRONYM = re.compile(r"(?<![\w&])(?:[A-Z]{2,6}|[A-Z]&[A-Z])(?![\w&])")
# Known to every reader of a newspaper, in any language.
_COMMON = frozenset(
    ("AI", "IT", "TV", "UN", "EU", "US", "UK", "USA", "CEO", "PDF", "OK", "DNA", "GDP", "PC", "AM", "PM")
)
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
    if before.endswith(("(", "（")) and len(before) > 4:
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
    """Typed words that tell of the forum as over, or as coming, against its status."""
    status = reading.snapshot.forum.status
    if reading.release.kind is ReleaseKind.OPENING:
        return
    table = _HELD if status in (ForumStatus.PLANNED, ForumStatus.CONFIRMED) else _COMING
    if status not in (ForumStatus.PLANNED, ForumStatus.CONFIRMED, ForumStatus.HELD):
        return
    pattern = table.get(reading.language)
    for passage in reading.own if pattern is not None else ():
        if passage.part == "follow_up":
            continue
        match = pattern.search(passage.text) if pattern is not None else None
        if match is not None:
            span = Span(passage.part, match.start(), match.end())
            yield Check(CheckKind.TENSE, passage.place, (match[0], status.value), span)
