"""Days and times as people type them."""

import re
from datetime import date, datetime, time

_DAY = re.compile(r"(\d{4})\s*[-./년年]?\s*(\d{1,2})\s*[-./월月]?\s*(\d{1,2})\s*[일日.]?")
_COMPACT_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")
_EUROPEAN_DAY = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")
_TIME = re.compile(r"(\d{1,2})\s*(?:[:.h시時点]\s*(\d{1,2})?\s*[분分]?)?")
_COMPACT_TIME = re.compile(r"(\d{1,2})(\d{2})")
_MORNING, _AFTERNOON = ("am", "a.m.", "오전", "上午", "午前"), ("pm", "p.m.", "오후", "下午", "午後")


def read_day(typed: str) -> date | None:
    """The day: 2026-05-14, 20260514, 2026. 5. 14., 14.5.2026, 2026년 5월 14일. Raises ValueError."""
    text = typed.strip()
    if not text:
        return None
    european = _EUROPEAN_DAY.fullmatch(text)
    if european:
        day, month, year = map(int, european.groups())
        return date(year, month, day)
    found = _COMPACT_DAY.fullmatch(text) or _DAY.fullmatch(text)
    if found is None:
        raise ValueError(typed)
    year, month, day = map(int, found.groups())
    return date(year, month, day)


def read_time(typed: str) -> time | None:
    """The time: 0930, 9:30, 9.30, 9, 2:30 pm, 오후 2:30, 14시 30분. Raises ValueError."""
    text, half = _without_half(typed.strip().casefold())
    if not text:
        return None
    found = _COMPACT_TIME.fullmatch(text) if len(text) > 2 else None
    found = found or _TIME.fullmatch(text)
    if found is None:
        raise ValueError(typed)
    hour, minute = int(found.group(1)), int(found.group(2) or 0)
    if half:
        if not 1 <= hour <= 12:
            raise ValueError(typed)
        hour = hour % 12 + (12 if half == "afternoon" else 0)
    return time(hour, minute)


def _without_half(text: str) -> tuple[str, str]:
    for words, half in ((_MORNING, "morning"), (_AFTERNOON, "afternoon")):
        for word in words:
            if text.startswith(word) or text.endswith(word):
                return text.replace(word, "").strip(), half
    return text, ""


def write_day(day: date | None) -> str:
    return day.isoformat() if day else ""


def write_time(moment: datetime | time | None) -> str:
    return f"{moment:%H:%M}" if moment else ""
