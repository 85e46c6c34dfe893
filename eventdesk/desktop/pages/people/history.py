"""The history of a record as lines: when, which step, and each field before and after."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC
from typing import Any

from eventdesk.desktop.pages.people.link_list import Entry
from eventdesk.desktop.pages.people.words import counted, tr
from eventdesk.desktop.window_words import short_day
from eventdesk.model.text import Text
from eventdesk.workspace.journal import RowImage, Step, StepState

MOST = 40
"""Lines shown; a record's older history is only counted."""

_QUIET = {"uid", "version"}


def history_entries(
    history: Iterable[tuple[Step, RowImage]],
    labels: Mapping[str, str],
    say: Callable[[str, Any], str],
) -> list[Entry]:
    """The steps that stand, newest first, each a caption with its changes under it.

    `labels` names the columns; `say(column, value)` says values that are neither text nor words.
    """
    entries: list[Entry] = []
    stand = [pair for pair in history if pair[0].state is StepState.DONE]
    for number, (step, image) in enumerate(reversed(stand)):
        lines = list(_changes(image, labels, say))
        if len(entries) + len(lines) >= MOST:
            entries.append(
                Entry(counted(len(stand) - number, tr("1 older step"), tr("{n} older steps")), caption=True)
            )
            break
        entries.append(Entry(_when(step), step.label, caption=True))
        entries.extend(Entry(line) for line in lines)
    return entries


def _when(step: Step) -> str:
    here = step.at.replace(tzinfo=UTC).astimezone()
    return f"{short_day(here.date())}, {here:%H:%M}"


def _changes(image: RowImage, labels: Mapping[str, str], say: Callable[[str, Any], str]) -> Iterable[str]:
    if image.before is None or image.after is None:
        return
    for column, label in labels.items():
        before, after = image.before.get(column), image.after.get(column)
        if column in _QUIET or before == after:
            continue
        if isinstance(before, Text) and isinstance(after, Text):
            yield from _texts(label, before, after)
        else:
            yield _arrow(label, say(column, before), say(column, after))


def _texts(label: str, before: Text, after: Text) -> Iterable[str]:
    for tag in dict.fromkeys([*before, *after]):
        was, now = before.get(tag, ""), after.get(tag, "")
        if was != now:
            yield _arrow(f"{label} ({tag})", _short(was), _short(now))


def _arrow(label: str, was: str, now: str) -> str:
    return f"{label}: {was or '–'} → {now or '–'}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"
