"""Checks before a release goes out: each finding with its place, and what to put there where that is known."""

from collections.abc import Callable, Iterator
from datetime import datetime

from eventdesk.model.snapshot import ForumSnapshot, Release
from eventdesk.press.checks import dates, frame, marks, names, numbers, people, protocol, words
from eventdesk.press.checks.kinds import RULES, Check, CheckKind, Severity, Span
from eventdesk.press.checks.passages import Passage, Reading

__all__ = ["RULES", "Check", "CheckKind", "Passage", "Reading", "Severity", "Span", "checks_of", "release_checks"]

_READERS: tuple[Callable[[Reading], Iterator[Check]], ...] = (
    names.typed_people,
    names.cancelled_people,
    people.first_mentions,
    dates.weekdays,
    numbers.panel_counts,
    marks.unclosed,
    marks.altered,
    words.acronyms,
    words.avoided,
    words.untranslated,
    words.tense,
    protocol.precedence,
    frame.statements,
    frame.photos,
)


def release_checks(snapshot: ForumSnapshot, release: Release, now: datetime) -> tuple[Check, ...]:
    """All that an editor should look at before this release goes out, worst first, then in reading order.

    `now` is the moment it would go out, with its time zone. Raises NoWriterError for a language that no release
    can be written in.
    """
    return checks_of(Reading(snapshot, release), now)


def checks_of(reading: Reading, now: datetime) -> tuple[Check, ...]:
    """The same of a release that is read already."""
    found = [*frame.frame(reading, now)]
    for read in _READERS:
        found += read(reading)
    order = {passage.part: n for n, passage in enumerate(reading.passages)}

    def place(check: Check) -> tuple[int, int, int]:
        at = (order.get(check.span.part, 0), check.span.start) if check.span is not None else (len(order), 0)
        return (check.severity, *at)

    return tuple(sorted(dict.fromkeys(found), key=place))
