"""A second clock beside the forum's own: the same hours as another city reads them."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_location

from eventdesk.documents.catalog import DocumentRequest, NotPrintable
from eventdesk.documents.printed_phrases import printed_phrases
from eventdesk.documents.wording import clock, locale_of
from eventdesk.model.text import base_language, script_of

_CHINA = "Asia/Shanghai"
_BEIJING = {
    "en": "Beijing",
    "de": "Peking",
    "ko": "베이징",
    "zh-Hans": "北京",
    "zh-Hant": "北京",
    "ar": "بكين",
    "ja": "北京",
}


@dataclass(frozen=True, slots=True)
class SecondClock:
    """What another zone's clock shows. `label` is what it is called, empty for its city's name."""

    home: ZoneInfo
    away: ZoneInfo
    label: str = ""

    def range(self, start: datetime | None, end: datetime | None) -> str:
        """“08:30–09:15” for wall times of the forum; empty without a start.

        A time on the day before or after is marked “−1” or “+1”. An end that would lie before its start is of
        the second turn of an hour that comes twice.
        """
        if start is None:
            return ""
        first = start.replace(tzinfo=self.home)
        if end is None or end == start:
            return self._clock(first, start)
        last = end.replace(tzinfo=self.home)
        if last.astimezone(UTC) <= first.astimezone(UTC):
            last = last.replace(fold=1)
        return f"{self._clock(first, start)}–{self._clock(last, end)}"

    def _clock(self, time: datetime, wall: datetime) -> str:
        there = time.astimezone(self.away)
        days = (there.date() - wall.date()).days
        # No-break space: the mark stays with its hour.
        return clock(there) + (f"\u00a0{'+' if days > 0 else '−'}{abs(days)}" if days else "")

    def told(self, language: str) -> str:
        """The sentence that tells which figures are which."""
        words = printed_phrases(language)
        return words.two_clocks.format(zone=city(self.home, language), second=self.place(language))

    def place(self, language: str) -> str:
        """What the second clock is called: its label, else the city that it shows the time of."""
        return self.label or city(self.away, language)


def second_clock(request: DocumentRequest) -> SecondClock | None:
    """The clock that a request asks for; None where it asks for none, or for the forum's own.

    Raises NotPrintable where there is no such time zone.
    """
    own, wanted = request.snapshot.forum.timezone, request.second_zone
    if not wanted or wanted == own:
        return None
    return SecondClock(_zone(own), _zone(wanted), request.second_zone_label)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        raise NotPrintable(f"There is no time zone “{name}”; write one such as “Asia/Shanghai”.") from None


def city(zone: ZoneInfo, language: str) -> str:
    """The city by whose time a zone goes, in the language (CLDR); China’s is Beijing, whatever IANA calls it."""
    if zone.key == _CHINA:
        tag = f"zh-{script_of(language) or 'Hans'}" if base_language(language) == "zh" else base_language(language)
        return _BEIJING.get(tag, _BEIJING["en"])
    return get_timezone_location(zone, locale=locale_of(language), return_city=True)
