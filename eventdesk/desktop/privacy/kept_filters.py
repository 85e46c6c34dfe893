"""Kept filters that tell of somebody who is erased: they are in the program's settings, not in the workspace."""

from collections.abc import Collection, Iterator

from eventdesk.desktop.pages.attendees.arrangement import KeptLists
from eventdesk.desktop.pages.attendees.filters import AttendeeFilter
from eventdesk.model.searching import Query, haystack
from eventdesk.model.snapshot import Attendee, ForumSnapshot

_MANY = 500
"""Where more are erased, every filter that searches for words goes."""
_SHORTEST = 2


def forget_filters(kept: KeptLists, before: ForumSnapshot, erased: Collection[str]) -> int:
    """Drop the forum's filters that search for one of the erased (uids), or are named after them; how many.

    `before` is the forum as it was.
    """
    filters = kept.filters(before.forum.uid)
    if not filters:
        return 0
    gone = [row for row in before.attendees if row.uid in erased]
    people = [frozenset(_words(row, before)) for row in gone[:_MANY]]
    left = {
        name: wanted
        for name, wanted in filters.items()
        if not any(_tells(name, wanted, words) for words in people)
        and not (wanted.typed.strip() and len(gone) > _MANY)
    }
    if len(left) < len(filters):
        kept.keep_filters(before.forum.uid, left)
    return len(filters) - len(left)


def _words(row: Attendee, snapshot: ForumSnapshot) -> Iterator[str]:
    """By which the attendee is searched for: names, address, number, code."""
    person = snapshot.person(row.person) if row.person is not None else None
    for one in (row, person):
        if one is not None:
            yield from (word for word in (*one.name.values(), one.email, one.phone) if len(word) > 1)
    if row.code:
        yield row.code


def _tells(name: str, wanted: AttendeeFilter, words: frozenset[str]) -> bool:
    said = f"{name}\n{wanted.typed}\n{wanted.tag}".casefold()
    if any(word.casefold() in said for word in words):
        return True
    hay = haystack(words)
    searched = (text for text in (name, wanted.typed) if len(text.strip()) >= _SHORTEST)
    return any(Query(text, within=True).matches(hay) for text in searched)
