"""How a forum’s list is arranged, and its named filters: kept with the program’s settings, not with the data."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.pages.attendees.columns import NAME, SHOWN_AT_FIRST
from eventdesk.desktop.pages.attendees.filters import AttendeeFilter

_WIDEST = 2000


@dataclass(frozen=True)
class Arrangement:
    """Columns by key from left to right, the widths in pixels that the person gave, and what sorts the rows."""

    columns: tuple[str, ...] = SHOWN_AT_FIRST
    widths: Mapping[str, int] = field(default_factory=dict)
    sorted_by: str = NAME
    falling: bool = False

    def as_words(self) -> str:
        kept = {
            "columns": self.columns,
            "widths": dict(self.widths),
            "sorted_by": self.sorted_by,
            "falling": self.falling,
        }
        return json.dumps(kept)

    @classmethod
    def of_words(cls, words: str) -> "Arrangement":
        """From what was kept; what is not understood is as at first."""
        kept = _object(words)
        columns = tuple(dict.fromkeys(str(key) for key in _list(kept.get("columns"))))
        widths = kept.get("widths")
        return cls(
            columns=columns or SHOWN_AT_FIRST,
            widths={
                str(key): width
                for key, width in (widths.items() if isinstance(widths, dict) else ())
                if isinstance(width, int) and 0 < width <= _WIDEST
            },
            sorted_by=str(kept.get("sorted_by") or NAME),
            falling=kept.get("falling") is True,
        )


class KeptLists:
    """Reads and keeps arrangements and filters, by the uid of the forum."""

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings or Settings()

    def arrangement(self, forum: str) -> Arrangement:
        return Arrangement.of_words(self._settings.attendee_list(forum))

    def keep(self, forum: str, arrangement: Arrangement) -> None:
        self._settings.keep_attendee_list(forum, arrangement.as_words())

    def filters(self, forum: str) -> dict[str, AttendeeFilter]:
        """The named filters, in the order of their names."""
        kept = _object(self._settings.attendee_filters(forum))
        made = {name: AttendeeFilter.of_words(words) for name, words in kept.items() if isinstance(words, dict)}
        return dict(sorted(made.items(), key=lambda pair: pair[0].casefold()))

    def keep_filters(self, forum: str, filters: Mapping[str, AttendeeFilter]) -> None:
        plain = {name: wanted.as_words() for name, wanted in filters.items()}
        self._settings.keep_attendee_filters(forum, json.dumps(plain, ensure_ascii=False))


def _object(words: str) -> dict[str, Any]:
    try:
        kept = json.loads(words) if words else {}
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
