"""People in English text: a title or an office, a name, and the organization that stands beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from eventdesk.interchange.from_text.countries import country_at_end, country_of
from eventdesk.interchange.from_text.gathering import Bit, Mention
from eventdesk.interchange.from_text.lines import Line
from eventdesk.interchange.from_text.names import EAST_ASIAN_FAMILIES, Name, name_at, name_before
from eventdesk.interchange.from_text.proposal import Confidence, Span
from eventdesk.interchange.from_text.why import Why
from eventdesk.interchange.from_text.words import (
    DEPARTMENTS,
    HONORIFICS,
    NOT_NAMES,
    OFFICE,
    ORGANIZATIONS,
    has_organization_word,
    is_acronym,
)

_TITLES = re.compile(
    rf"(?<![\w-])(?P<honorific>(?:{HONORIFICS}\.?\s+)+)?(?:(?P<office>{OFFICE})\.?\s+)?(?=[A-ZÀ-ÖØ-Þ])",
    re.IGNORECASE,
)
_OFFICE_AFTER = re.compile(
    rf"\s*(?P<mark>[,(–—]|\s-\s)\s*(?:(?:the|a|an|former|current)\s+)?(?P<office>{OFFICE})(?![\w-])", re.IGNORECASE
)
_OFFICE_ALONE = re.compile(rf"(?:(?:the|a|an)\s+)?(?P<office>{OFFICE})(?![\w-])", re.IGNORECASE)
_JOIN = re.compile(r"\s*(?:(?:of|from|at|in|with|for)\s+)+(?:the\s+)?", re.IGNORECASE)
_WORD = re.compile(r"[^\W_][\w'’]*(?:[-–/·&.+][\w'’]+)*\.?")
_HONORIFIC_WORD = re.compile(rf"{HONORIFICS}\.?\Z", re.IGNORECASE)


@dataclass(frozen=True)
class Affiliation:
    """What stands beside a name: the organization with its department, and where that ends."""

    end: int
    organization: Bit | None = None
    department: Bit | None = None
    short: Bit | None = None
    country: Bit | None = None


def people_in(line: Line) -> tuple[Mention, ...]:
    """Everyone whom a title, an office or an organization beside the name shows to be a person, in order."""
    found: list[Mention] = []
    place = 0
    for match in _TITLES.finditer(line.text):
        if match.start() < place:
            continue
        mention = _titled(line, match) if match.group().strip() else None
        if mention is not None:
            found.append(mention)
            place = mention.span.end - line.start
    return tuple(sorted([*found, *_with_office_after(line, found)], key=lambda one: one.span))


def _titled(line: Line, match: re.Match[str]) -> Mention | None:
    name = name_at(line.text, match.end(), line.start)
    if name is None:
        return None
    honorific, office = match["honorific"], match["office"]
    if honorific and honorific[0].islower() and not honorific.startswith("professor"):
        return None
    start = line.start + match.start()
    mention = Mention(
        Span(start, name.bit.span.end),
        name.bit,
        name.family,
        _bit(line, match, "honorific") if honorific else None,
        _bit(line, match, "office") if office else None,
    )
    if honorific and honorific.strip().lower() == "professor":
        mention = replace(mention, position=mention.position or mention.honorific, honorific=None)
    if name.tokens == 1:
        # “Minister Choi”, told by whoever knows who was named before.
        return replace(mention, confidence=Confidence.UNSURE)
    # An office alone is weak: “Project Manager Tools” is nobody.
    if not honorific and not 2 <= name.tokens <= 4:
        return None
    mention = beside(line, mention)
    if mention.organization is None:
        mention = _organization_before(line, match.start(), mention)
    return mention


def _bit(line: Line, match: re.Match[str], group: str) -> Bit:
    written = match[group].rstrip()
    start = line.start + match.start(group)
    return Bit(written, Span(start, start + len(written)))


def beside(line: Line, mention: Mention) -> Mention:
    """The mention with the office and the organization that follow the name."""
    text, at = line.text, mention.span.end - line.start
    after = _OFFICE_AFTER.match(text, at)
    position = mention.position
    if after is not None:
        office = line.start + after.start("office")
        position = Bit(after["office"], Span(office, office + len(after["office"])))
        at = after.end()
    ministry = _ministry(line, after, at) if after is not None else None
    joined = ministry or affiliation_at(line, at, after is not None)
    if joined is None and after is None:
        return replace(mention, why=Why.TITLE_ONLY, confidence=Confidence.LIKELY)
    end = joined.end if joined else at
    if after is not None and after["mark"] == "(" and text[end : end + 1] == ")":
        end += 1
    mention = replace(mention, span=Span(mention.span.start, line.start + end), position=position)
    return with_affiliation(mention, joined) if joined else mention


def with_affiliation(mention: Mention, joined: Affiliation) -> Mention:
    """The mention with that organization; a name, a title and an organization together are sure."""
    if joined.organization is None:
        return replace(mention, department=joined.department or mention.department)
    return replace(
        mention,
        organization=joined.organization,
        department=joined.department or mention.department,
        short_name=joined.short,
        country=joined.country,
        confidence=Confidence.SURE,
        why=Why.TITLE_AND_ORGANIZATION,
    )


def _ministry(line: Line, after: re.Match[str], at: int) -> Affiliation | None:
    """“Minister of Science and Technology of China”: the office names the ministry."""
    if not after["office"].lower().endswith("minister"):
        return None
    join = re.compile(r"\s+(?:of|for)\s+(?:the\s+)?").match(line.text, at)
    phrase = phrase_at(line.text, join.end(), joined=True) if join else None
    if join is None or phrase is None or line.text[join.end() :].startswith("Ministry"):
        return None
    end, country, rest = country_at_end(line.text[join.end() : phrase])
    written = Bit(
        f"Ministry of {rest}",
        Span(line.start + after.start("office"), line.start + join.end() + len(rest)),
        line.text[after.start("office") : join.end() + len(rest)],
        Why.ORGANIZATION_OF_OFFICE,
    )
    place = line.start + join.end() + end
    code = Bit(country, Span(place, line.start + phrase)) if country else None
    return Affiliation(phrase, written, country=code)


def affiliation_at(line: Line, at: int, after_office: bool) -> Affiliation | None:
    """The organization after “of”, “from”, “at” … or after a comma or in brackets, with its department."""
    text = line.text
    join = _JOIN.match(text, at)
    while text[at : at + 1] == " ":
        at += 1
    if join is None and text[at : at + 1] in (",", "(", "–", "—"):
        join = re.compile(r"\s*[,(–—]\s*(?:the\s+)?", re.IGNORECASE).match(text, at)
        if join is not None and not (after_office or text[at] == "("):
            phrase = phrase_at(text, join.end())
            if phrase is None or not organization_like(text[join.end() : phrase]):
                return None
    if join is None:
        return None
    end = phrase_at(text, join.end())
    if end is None:
        return None
    found = _split(line, join.end(), end)
    unlike = found.organization is not None and after_office and not organization_like(found.organization.text)
    if found.organization is None or unlike or is_department(found.organization.text):
        found = _further(line, found)
    if found.organization is not None and found.organization.text.casefold() in ORGANIZATIONS:
        # “President of the Association” does not say of which.
        found = replace(found, organization=None)
    found = _with_short(line, found)
    if "(" in text[at : join.end()] and text[found.end : found.end + 1] == ")":
        found = replace(found, end=found.end + 1)
    return found


def _further(line: Line, first: Affiliation) -> Affiliation:
    """After a department: “, Seoul National University” or “at MIT”."""
    lone = first.organization or first.department
    join = re.compile(r"\s*(?:,\s*|(?:of|at|in)\s+)(?:the\s+)?").match(line.text, first.end)
    end = phrase_at(line.text, join.end()) if join else None
    if join is None or end is None or lone is None:
        return first
    phrase = line.text[join.end() : end]
    if not organization_like(phrase):
        return first
    second = _split(line, join.end(), end)
    return replace(second, department=lone if second.department is None else second.department)


def _split(line: Line, start: int, end: int) -> Affiliation:
    """“X Department of Y University”: the department and the organization; else the organization alone."""
    phrase = line.text[start:end]
    for match in reversed(list(re.finditer(r" of (?:the )?", phrase))):
        left, right = phrase[: match.start()], phrase[match.end() :]
        if is_department(left) and organization_like(right):
            return Affiliation(
                end,
                Bit(right, Span(line.start + start + match.end(), line.start + end)),
                Bit(left, Span(line.start + start, line.start + start + len(left))),
            )
    whole = Bit(phrase, Span(line.start + start, line.start + end))
    if is_department(phrase) and not has_organization_word(
        re.sub(r"(?i)department|faculty|school|division", "", phrase)
    ):
        return Affiliation(end, None, whole)
    country = country_of(phrase)
    if country:
        return Affiliation(end, None, None, None, None)
    return Affiliation(end, whole)


def _with_short(line: Line, found: Affiliation) -> Affiliation:
    """“… for Development (CASTED)”, “… Institute or STEPI”: the short form."""
    match = re.compile(r"\s*\(([A-Z][\w&-]{1,11})\)|\s+or\s+([A-Z][A-Z0-9&-]{1,11})(?!\w)").match(
        line.text, found.end
    )
    if match is None or found.organization is None or is_acronym(found.organization.text):
        return found
    word = match[1] or match[2]
    if sum(letter.isupper() for letter in word) < 2 or country_of(word):
        return found
    start = line.start + match.start(1 if match[1] else 2)
    return replace(found, end=match.end(), short=Bit(word, Span(start, start + len(word))))


def is_department(phrase: str) -> bool:
    """Whether the phrase is called like a part of an organization."""
    words = [word.strip(".,").casefold() for word in phrase.split()]
    return bool(words) and (words[0] in DEPARTMENTS or words[-1] in DEPARTMENTS or "department" in words)


def organization_like(phrase: str) -> bool:
    """A word such as “University” is in it, or it is a short form in capitals."""
    return has_organization_word(phrase) or (is_acronym(phrase) and not country_of(phrase) and len(phrase) > 2)


def phrase_at(text: str, at: int, joined: bool = False) -> int | None:
    """Where the run of capitalized words that begins there ends: a proper name with its “of” and “for”."""
    end, place = None, at
    while True:
        match = _WORD.match(text, place)
        if match is None:
            break
        word = match.group()
        if _HONORIFIC_WORD.match(word) and end is not None and "." in word:
            break
        if word.endswith(".") and not re.match(r"(?:[A-Z]\.)+\Z|(?:Co|Inc|Ltd|Corp|St|Univ|Dept)\.\Z", word):
            return match.end() - 1 if word[0].isupper() or word[0].isdigit() else end
        if word[0].isupper() or (word[0].isdigit() and end is None and any(map(str.isupper, word))):
            end = match.end()
        elif word in ("of", "for") and end is not None:
            joined = True
        elif word == "and" and end is not None and joined:
            pass
        elif word not in ("the", "de", "del", "di", "da", "do", "dos", "des", "du", "für", "la") or end is None:
            break
        place = match.end()
        gap = re.compile(r" (?:& )?").match(text, place)
        if gap is None:
            break
        place = gap.end()
    return end


def _organization_before(line: Line, start: int, mention: Mention) -> Mention:
    """“STEPI President Cho Hwang-hee”: capitalized words right before the office."""
    if mention.position is None:
        return mention
    before = re.compile(r"((?:[A-Z][\w&'’.-]*|of|for|and|&)(?: (?:[A-Z][\w&'’.-]*|of|for|and|&))*) $").search(
        line.text[max(0, start - 120) : start]
    )
    if before is None:
        return mention
    words = before[1].split(" ")
    # The longest that is one: before it may stand somebody else's name, and “and”.
    phrases = (" ".join(words[place:]) for place in range(len(words)) if words[place][0].isupper())
    phrase = next(
        (one for one in phrases if organization_like(one) and one.split()[0] not in ("The", "In", "At")), ""
    )
    if not phrase or _HONORIFIC_WORD.match(phrase):
        return mention
    at = line.start + start - 1 - len(phrase)
    bit = Bit(phrase, Span(at, at + len(phrase)))
    span = Span(at, mention.span.end)
    return replace(
        mention, span=span, organization=bit, confidence=Confidence.SURE, why=Why.TITLE_AND_ORGANIZATION
    )


def _with_office_after(line: Line, found: list[Mention]) -> Iterator[Mention]:
    """“Hwang-hee Cho, president of STEPI” without any title before the name."""
    taken = [(one.span.start, one.span.end) for one in found]
    for match in _OFFICE_AFTER.finditer(line.text):
        name = name_before(line.text, match.start(), line.start)
        if name is None or not 2 <= name.tokens <= 4:
            continue
        if any(start < name.bit.span.end and name.bit.span.start < end for start, end in taken):
            continue
        mention = beside(line, Mention(name.bit.span, name.bit, name.family))
        if mention.organization is not None:
            yield mention


def looks_like_name(name: Name) -> bool:
    """Whether words are a name by their look alone, where people are listed."""
    words = name.bit.text.split()
    if not 2 <= len(words) <= 4 or any(word.strip(".").casefold() in NOT_NAMES for word in words):
        return False
    # A short word in capitals is a family name that is written so (LI Wei), or no name (TU Wien).
    shouted = (name.bit.written or name.bit.text).split()
    if any(
        word.isupper() and len(word) in (2, 3) and word.casefold() not in EAST_ASIAN_FAMILIES for word in shouted
    ):
        return False
    return all(len(word) > 1 or word.endswith(".") for word in words) and not all(map(is_acronym, words))
