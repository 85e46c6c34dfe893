"""Business cards (vCard 2.1, 3.0 and 4.0) as a table: a row a card, a column for each thing that a card tells.

Sources: RFC 6350 (4.0), RFC 2426 (3.0), and the 2.1 specification of 1996, whose quoted-printable values with a
CHARSET old phones still write. Read here and not by a library: vobject gives up on a whole file for one line that
it cannot read and does not decode what a CHARSET says; others read one version alone. A line that cannot be
read is passed over, a card that is not closed ends where the next begins.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from eventdesk.interchange.tables.errors import TableError
from eventdesk.interchange.tables.sheet import Table, clean

_BEGIN = re.compile(r"\s*BEGIN:VCARD[ \t]*\r?$", re.I | re.M)
_LINE = re.compile(r"(?:[\w\-]+\.)?(?P<name>[\w\-]+)(?P<params>(?:;(?:\"[^\"]*\"|[^\":;])*)*):(?P<value>.*)", re.S)
_PARAM = re.compile(r";((?:\"[^\"]*\"|[^\";])*)")
_UNICODE = re.compile(r"[가-힣㐀-鿿ぁ-ヿ]")
_MOST = 100_000
_BINARY = ("PHOTO", "LOGO", "SOUND", "KEY")
_HEADS = {
    "name": "Name", "organization": "Organization", "title": "Job title", "department": "Department",
    "email": "E-mail", "phone": "Telephone", "country": "Country", "language": "Languages",
    "categories": "Tags", "note": "Notes", "picture": "Picture (stays out)",
    "honorific": "Honorific",
}  # fmt: skip


@dataclass(frozen=True)
class _Line:
    name: str
    params: dict[str, list[str]]
    value: str

    @property
    def language(self) -> str:
        return next(iter(self.params.get("LANGUAGE", ())), "").strip().lower().split("-")[0]

    @property
    def rank(self) -> int:
        """The lower, the more it is preferred: PREF=1 of 4.0, TYPE=pref of those before."""
        types = [word.lower() for word in self.params.get("TYPE", [])]
        number = next(iter(self.params.get("PREF", ())), "")
        if number.isdigit():
            return int(number)
        return (
            0
            if "pref" in types
            else 150
            if {"cell", "mobile"} & set(types)
            else 200
            if "fax" not in types
            else 900
        )

    def parts(self) -> list[str]:
        """The components, which semicolons part."""
        return [_plain(part) for part in re.split(r"(?<!\\);", self.value)]

    def text(self) -> str:
        return _plain(self.value)


@dataclass
class _Card:
    lines: list[_Line] = field(default_factory=list)
    pictured: bool = False
    """Whether it has a picture, which no table holds; that there was one is told."""

    @property
    def is_group(self) -> bool:
        """Whether it is a list of people and nobody itself."""
        return any(
            line.text().lower() == "group" for line in (*self.of("KIND"), *self.of("X-ADDRESSBOOKSERVER-KIND"))
        )

    def of(self, name: str) -> list[_Line]:
        return sorted((line for line in self.lines if line.name == name), key=lambda line: line.rank)


def is_cards(text: str) -> bool:
    """Whether the text begins as a business card."""
    return _BEGIN.match(text.lstrip("\ufeff")[:200]) is not None


def cards_table(text: str, name: str, file: str) -> Table:
    """The cards in the text; `numbers` count them from 1 below the header. Raises TableError without any."""
    cards = list(islice(_cards(text), _MOST + 1))
    if len(cards) > _MOST:
        raise TableError(f"{file} holds more than {_MOST:,} cards; part it into several files.")
    rows = [row | _honorific(card) | _picture(card) for card in cards if not card.is_group and (row := _row(card))]
    if not rows:
        raise TableError(f"{file} holds no rows.")
    heads = list(dict.fromkeys(head for row in rows for head in row))
    heads.sort(key=_place)
    table = [tuple(heads), *(tuple(row.get(head, "") for head in heads) for row in rows)]
    return Table(name, tuple(table), tuple(range(len(table))))


def _place(head: str) -> tuple[int, str]:
    order = list(_HEADS.values())
    return next((place for place, known in enumerate(order) if head.startswith(known)), len(order)), head


# Reading lines


def _cards(text: str) -> Iterator[_Card]:
    card: _Card | None = None
    for raw in _unfolded(text):
        line = _line(raw)
        if line is None:
            continue
        kind = line.value.strip().upper()
        if line.name == "BEGIN" and kind == "VCARD":
            if card is not None:
                yield card
            card = _Card()
        elif line.name == "END" and kind == "VCARD":
            if card is not None:
                yield card
            card = None
        elif card is not None and line.name in _BINARY:
            card.pictured = card.pictured or line.name == "PHOTO"
        elif card is not None:
            card.lines.append(line)
    if card is not None:
        yield card


def _unfolded(text: str) -> Iterator[str]:
    """Whole lines: a fold begins with a space or a tab, one in quoted-printable ends with an equals sign."""
    whole: list[str] = []
    soft = False
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if whole and soft:
            whole.append("\n" + line)
            soft = line.endswith("=")
            continue
        if whole and line[:1] in (" ", "\t"):
            whole.append(line[1:])
            continue
        if whole:
            yield "".join(whole)
        whole = [line] if line.strip() else []
        soft = line.endswith("=") and "QUOTED-PRINTABLE" in line.upper().partition(":")[0]
    if whole:
        yield "".join(whole)


def _line(raw: str) -> _Line | None:
    match = _LINE.fullmatch(raw.strip())
    if match is None:
        return None
    params: dict[str, list[str]] = {}
    for part in _PARAM.findall(match["params"]):
        key, equals, value = part.partition("=")
        if not equals:
            # 2.1 writes the types alone: TEL;CELL;VOICE and N;QUOTED-PRINTABLE.
            key, value = ("ENCODING", key) if key.upper() in ("QUOTED-PRINTABLE", "BASE64") else ("TYPE", key)
        params.setdefault(key.upper().strip(), []).extend(value.strip('"').split(","))
    value = match["value"]
    if any(word.upper() == "QUOTED-PRINTABLE" for word in params.get("ENCODING", ())):
        value = _decoded(value, next(iter(params.get("CHARSET", ())), "utf-8"))
    return _Line(match["name"].upper(), params, value)


def _decoded(value: str, charset: str) -> str:
    data = quopri.decodestring(value.encode("utf-8"))
    charset = {"ks_c_5601-1987": "cp949", "euc-kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030"}.get(
        charset.lower(), charset
    )
    for name in (charset, "utf-8", "cp949"):
        try:
            return data.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("utf-8", "replace")


def _plain(value: str) -> str:
    """Without backslashes, on one line."""
    value = re.sub(r"\\([nN])", " ", value)
    return clean(re.sub(r"\\(.)", r"\1", value))


# From a card to a row


def _row(card: _Card) -> dict[str, str]:
    row: dict[str, str] = {}
    for line, name in _names(card):
        row.setdefault(_head("name", line), name)
    _set_houses(row, card)
    for line in [*card.of("TITLE"), *card.of("ROLE")]:
        if line.text():
            row.setdefault(_head("title", line), line.text())
    _numbered(row, "email", [line.text().removeprefix("mailto:") for line in card.of("EMAIL")])
    _numbered(row, "phone", [_number(line.text()) for line in card.of("TEL")])
    for line in card.of("ADR"):
        parts = line.parts()
        if len(parts) > 6 and parts[6]:
            row.setdefault(_HEADS["country"], parts[6])
    if languages := [line.text() for line in card.of("LANG")]:
        row[_HEADS["language"]] = ", ".join(languages)
    for name, kind in (("CATEGORIES", "categories"), ("NOTE", "note")):
        if told := [line.text() for line in card.of(name) if line.text()]:
            row[_HEADS[kind]] = "; ".join(told)
    return row


def _set_houses(row: dict[str, str], card: _Card) -> None:
    for line in card.of("ORG"):
        house, *units = line.parts()
        if house:
            row.setdefault(_head("organization", line), house)
        if any(units):
            row.setdefault(_head("department", line), ", ".join(filter(None, units)))


def _honorific(card: _Card) -> dict[str, str]:
    title = next(([*line.parts(), "", "", "", ""][3] for line in card.of("N")), "")
    return {_HEADS["honorific"]: title} if title else {}


def _number(text: str) -> str:
    """Without what a URI has beside the number (RFC 3966), but for the extension."""
    number, *beside = text.removeprefix("tel:").split(";")
    extension = next((part[4:] for part in beside if part.lower().startswith("ext=")), "")
    return f"{number} ext. {extension}" if extension else number


def _picture(card: _Card) -> dict[str, str]:
    return {_HEADS["picture"]: "1 picture"} if card.pictured else {}


def _head(kind: str, line: _Line) -> str:
    return f"{_HEADS[kind]} ({line.language})" if line.language else _HEADS[kind]


def _numbered(row: dict[str, str], kind: str, values: list[str]) -> None:
    for number, value in enumerate(dict.fromkeys(filter(None, values)), 1):
        if number <= 3:
            row[_HEADS[kind] if number == 1 else f"{_HEADS[kind]} {number}"] = value


def _names(card: _Card) -> Iterator[tuple[_Line, str]]:
    """The names as they are shown (FN), family first where that is the use; else made of their parts (N)."""
    parted = {line.language: line for line in reversed(card.of("N"))}
    shown = [line for line in card.of("FN") if line.text()]
    for line in shown:
        parts = parted.get(line.language) or (next(iter(parted.values())) if len(parted) == 1 else None)
        yield line, _in_order(_untitled(line.text(), parts), parts)
    told = {line.language for line in shown}
    for language, line in parted.items():
        name = _whole(line)
        if name and language not in told and name not in {_in_order(one.text(), line) for one in shown}:
            # A second N in another script is a name of its own; one in the script of FN is the same name.
            if shown and (not language or len(parted) == 1):
                continue
            yield line, name


def _untitled(name: str, parts: _Line | None) -> str:
    """Without the title before the name (N's fourth part): Outlook shows Dr. Ann Lee."""
    title = [*(parts.parts() if parts is not None else ()), "", "", "", ""][3]
    return name.removeprefix(title).strip() or name if title else name


def _in_order(name: str, parts: _Line | None) -> str:
    """Phones put 길동 홍 together as they do Latin names."""
    if parts is None or not _UNICODE.search(name):
        return name
    family, given, *_rest = [*parts.parts(), "", ""]
    turned = family and given and name.replace(" ", "") == f"{given}{family}"
    return family + given if turned else name


def _whole(line: _Line) -> str:
    family, given, middle, *_rest = [*line.parts(), "", "", ""]
    if _UNICODE.search(family + given):
        return family + given
    return " ".join(filter(None, (given, middle, family)))
