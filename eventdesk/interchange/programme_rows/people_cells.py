"""The people in one cell: “Name (Organization); Name, Organization”, lines of them, names alone.

A semicolon or a line end parts people, brackets hold an organization: that is clear. A comma may part two people
or a name from its organization, so what it means is read by the words, and told as unclear where they do not say.
"""

import re
from dataclasses import dataclass

from eventdesk.interchange.attendees.contents import script_of_text
from eventdesk.interchange.from_text.english_people import organization_like
from eventdesk.interchange.from_text.lines import Line
from eventdesk.interchange.from_text.listed import people_listed
from eventdesk.interchange.from_text.words import OFFICE

_APART = re.compile(r"\s*[;；\n|]\s*")
_BRACKETS = re.compile(
    r"(?P<name>[^()（）\[\]]+?)\s*[(（\[](?P<house>[^()（）\[\]]+)[)）\]]\s*(?:[,，、·/&]|and\b|및)?\s*"
)
_COMMAS = re.compile(r"\s*[,，]\s*|\s+[–—]\s+|\s+-\s+|\s*/\s*")
_TITLED = re.compile(r"(?:(?:prof|dr|mr|mrs|ms|h\.e)\.?\s+)+", re.I)
_AND = re.compile(r"\s+(?:and|&|und|et|y)\s+|\s*[、·]\s*|\s+및\s+|\s+和\s+")
_KOREAN_TITLE = re.compile(
    r"\s*(?:교수|박사|원장|소장|대표|이사|부장|과장|장관|총장|회장|위원|센터장|님|教授|博士|院士|主任|院长|校长)$"
)
_OFFICE_BEHIND = re.compile(_KOREAN_TITLE.pattern.replace(r"\s*", r"\s+", 1))
_OFFICE = re.compile(rf"(?:{OFFICE})\b", re.I)
_WORD = r"[^\W\d_](?:[^\W\d_]|[’'\-‐.](?=[^\W\d_]))*\.?"
_LATIN_NAME = re.compile(rf"(?![a-z]){_WORD}(?: {_WORD}){{1,5}}")
_EASTERN_HOUSE = re.compile(
    r"(?:대학교?|대|연구원|연구소|학회|협회|재단|공사|부|청|처|원|센터|그룹|전자|회사|은행|"
    r"大学|大學|研究[所院]|公司|学院|學院|部|院|所|局|集团|中心|协会)$"
)


@dataclass(frozen=True)
class Named:
    """A person as the cell names them."""

    name: str
    organization: str = ""
    position: str = ""


@dataclass(frozen=True)
class PeopleCell:
    """The people in order; `clear` where nothing had to be guessed."""

    people: tuple[Named, ...]
    clear: bool = True


def people_of(cell: str) -> PeopleCell:
    """Who is named in a cell for people; nobody in an empty one, or in a dash."""
    people: list[Named] = []
    clear = True
    for part in _APART.split(cell.strip(" ;；\n|")):
        if part.strip("-–— ") and part.strip().casefold() not in ("tba", "tbc", "tbd", "n/a", "미정", "待定"):
            found = _part(part.strip())
            people += found.people
            clear = clear and found.clear
    return PeopleCell(tuple(people), clear)


def _part(text: str) -> PeopleCell:
    pieces = list(_BRACKETS.finditer(text))
    if pieces and "".join(match.group() for match in pieces) == text:
        return _bracketed(pieces)
    if not _COMMAS.search(text):
        if not _AND.search(text):
            return PeopleCell((_one(text),), not any(letter.isdigit() for letter in text) and not _is_house(text))
        several = _AND.split(text)
        return PeopleCell(tuple(_one(name) for name in several), all(map(_is_name, several)))
    return _commas([piece for piece in _COMMAS.split(text) if piece])


def _bracketed(pieces: list[re.Match[str]]) -> PeopleCell:
    people, clear = [], True
    for piece in pieces:
        words = _COMMAS.split(piece["name"])
        name, house = words[0], piece["house"].strip()
        position = " ".join(words[1:2])
        both = script_of_text(name) != script_of_text(house) and _is_name(house) and not _is_house(house)
        # 홍길동 (Hong Gildong) is one person in two scripts, or somebody of a house of that name.
        clear = clear and _is_name(name) and len(words) < 3 and not both
        one = _one(name)
        office, _comma, behind = house.partition(",")
        if behind and _OFFICE.match(office):
            # “(Director, OECD)”.
            position, house = office.strip(), behind.strip()
        if not position and (behind_house := _OFFICE_BEHIND.search(house)):
            # 홍길동(한국과학기술원 총장)
            position, house = behind_house.group().strip(), house[: behind_house.start()]
        people.append(Named(one.name, house, position or one.position))
    return PeopleCell(tuple(people), clear)


def _commas(pieces: list[str]) -> PeopleCell:
    first, *rest = pieces
    if len(rest) in (1, 2) and _is_name(first) and _is_house(rest[-1]) and not any(map(_is_house, pieces[:-1])):
        position = rest[0] if len(rest) == 2 else ""
        one = _one(first)
        # Of “Ann Lee, Bo Kim, MIT” nobody can tell whose the last is; “Ann Lee, Director, MIT” is one.
        clear = not position or not _is_name(position) or _OFFICE.match(position) is not None
        return PeopleCell((Named(one.name, rest[-1], position or one.position),), clear)
    if all(_is_name(piece) and not _is_house(piece) and not _OFFICE.fullmatch(piece) for piece in pieces):
        # 서울대 may be a name, and is a university far more often.
        clear = not any(_EASTERN_HOUSE.search(piece) for piece in pieces[1:])
        return PeopleCell(tuple(map(_one, pieces)), clear)
    found = people_listed(Line(0, ", ".join(pieces)), True)
    people = tuple(
        Named(
            one.name.text,
            one.organization.text if one.organization else "",
            one.position.text if one.position else "",
        )
        for one in found
    )
    return PeopleCell(people or (Named(first, ", ".join(rest)),), clear=False)


def _one(text: str) -> Named:
    """A name, without the title before it or the office behind it."""
    bare = _TITLED.sub("", text.strip(), count=1) if _TITLED.match(text.strip()) else text.strip()
    office = _KOREAN_TITLE.search(bare)
    if office and office.start() >= 2:
        return Named(bare[: office.start()].strip(), position=office.group().strip())
    return Named(bare)


def _is_name(text: str) -> bool:
    bare = _one(text).name
    if not bare or any(letter.isdigit() for letter in bare):
        return False
    if script_of_text(bare) in ("Hang", "Hani", "Kana"):
        return len(bare.replace(" ", "")) <= 5 and not (len(bare) > 4 and _EASTERN_HOUSE.search(bare))
    # More than running text allows: here somebody is expected (Park and Long are names too).
    return _LATIN_NAME.fullmatch(bare) is not None and not organization_like(bare)


def _is_house(text: str) -> bool:
    text = _KOREAN_TITLE.sub("", text)
    if script_of_text(text) in ("Hang", "Hani", "Kana"):
        return len(text) > 4 or (len(text) > 3 and _EASTERN_HOUSE.search(text) is not None)
    return organization_like(text) or (text.isupper() and " " not in text and len(text) > 1)
