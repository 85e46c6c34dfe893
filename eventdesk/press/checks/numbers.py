"""Counts of people in what a person typed: “four panelists”, “패널 3명”, “4位嘉宾”."""

import re
from collections.abc import Iterator

from eventdesk.model.kinds import ItemKind, SessionStatus
from eventdesk.model.snapshot import Item, Session
from eventdesk.press.checks.kinds import Check, CheckKind, Span
from eventdesk.press.checks.passages import Passage, Reading

_WORDS = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
_HAN = "零一二三四五六七八九十"
_EN_NUMBER = rf"(?P<count>\d{{1,3}}|{'|'.join(_WORDS)})"
_PANELISTS = (
    re.compile(rf"\b{_EN_NUMBER}\s+(?:\w+\s+)?(?:panell?ists|discussants)\b", re.IGNORECASE),
    re.compile(r"(?:패널|패널리스트|토론자)\s*(?P<count>\d{1,3})\s*(?:명|인)"),
    re.compile(r"(?P<count>\d{1,3})\s*(?:명|인)의\s*(?:패널|패널리스트|토론자)"),
    re.compile(
        rf"(?P<count>\d{{1,3}}|[{_HAN}两兩]{{1,2}})\s*[位名]\s*(?:讨论嘉宾|討論嘉賓|嘉宾|嘉賓|与谈人|與談人)"
    ),
)


def panel_counts(reading: Reading) -> Iterator[Check]:
    """Numbers of panelists that no panel of the forum has, nor all of them together."""
    panels = {each: _sizes(each) for each in reading.snapshot.sessions}
    everywhere = [size for sizes in panels.values() for size in sizes]
    for passage in reading.own:
        own = _session_of(reading, passage)
        sizes = panels[own] if own is not None else everywhere
        for pattern in _PANELISTS:
            for match in pattern.finditer(passage.text):
                count = _number(match["count"])
                if sizes and count is not None and count not in (*sizes, sum(sizes)):
                    there = " or ".join(str(size) for size in sorted(set(sizes)))
                    span = Span(passage.part, match.start(), match.end())
                    yield Check(CheckKind.PANEL_COUNT, passage.place, (match[0], there), span)


def _session_of(reading: Reading, passage: Passage) -> Session | None:
    """The session that a paragraph is about, by its key: `session:bio`, `panel:bio-panel`."""
    rest = passage.part.partition(":")[2]
    for session in reading.snapshot.sessions:
        if rest == session.id or rest.startswith(f"{session.id}/") or rest in [item.id for item in session.items]:
            return session
    return None


def _sizes(session: Session) -> list[int]:
    """How many sit on each panel of the session: those named, and the same with the presenters who join."""
    if session.status is SessionStatus.CANCELLED:
        return []
    return [size for item in session.items if _is_panel(item) for size in _both(session, item)]


def _is_panel(item: Item) -> bool:
    kinds = (ItemKind.PANEL, ItemKind.DISCUSSION)
    return item.kind in kinds and item.status is not SessionStatus.CANCELLED and bool(item.panelists)


def _both(session: Session, item: Item) -> list[int]:
    named = len({one.person for one in item.panelists if one.status.stays})
    joining = len(list(session.joining(item)))
    return [named, named + joining] if joining else [named]


def _number(words: str) -> int | None:
    if words.isdigit():
        return int(words)
    if words.lower() in _WORDS:
        return _WORDS.index(words.lower())
    words = words.replace("两", "二").replace("兩", "二")
    if len(words) == 1 and words in _HAN:
        return _HAN.index(words)
    if len(words) == 2 and words[0] == "十":
        return 10 + _HAN.index(words[1])
    return None
