"""Which rows of two states of a forum are the same, which came and went, and which changed places."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from msgspec import structs

from eventdesk.model.kinds import SessionStatus
from eventdesk.model.snapshot import ForumSnapshot, Item, Organization, Person, Room, Session
from eventdesk.model.text import EMPTY, Text

Named = TypeVar("Named", Session, Item, Person, Organization, Room)


def row_key(row: Session | Item | Person | Organization | Room | None) -> str:
    """By what a row is known: its `uid`, in forums read from files its `id`, else nothing."""
    return "" if row is None else row.uid or row.id or ""


def pairs(before: Sequence[Named], after: Sequence[Named]) -> Iterator[tuple[Named | None, Named | None]]:
    """Rows of the two lists that are the same, in the second's order; those that went, after what they followed.

    Rows of files without an id are paired by their places among each other.
    """
    olds = dict(zip(_keys(before), before, strict=True))
    news = dict(zip(_keys(after), after, strict=True))
    gone: dict[str, list[Named]] = {}
    above = ""
    for key, old in olds.items():
        if key in news:
            above = key
        else:
            gone.setdefault(above, []).append(old)
    yield from ((old, None) for old in gone.get("", ()))
    for key, new in news.items():
        yield olds.get(key), new
        yield from ((old, None) for old in gone.get(key, ()))


def _keys(rows: Sequence[Named]) -> list[str]:
    nameless = iter(range(len(rows)))
    return [row_key(row) or f"\0{next(nameless)}" for row in rows]


def recognized(before: ForumSnapshot, after: ForumSnapshot) -> ForumSnapshot:
    """`before`, with what a forum file has replaced since known by the rows that came in its place.

    A file that is read again makes new rows, with the ids of the old ones; items without an id are known by
    their places among each other.
    """
    sessions = _taken_over(before.sessions, after.sessions)
    now = {session.uid: session.items for session in after.sessions}
    return structs.replace(
        before,
        rooms=_taken_over(before.rooms, after.rooms),
        organizations=_taken_over(before.organizations, after.organizations),
        people=_taken_over(before.people, after.people),
        sessions=tuple(
            structs.replace(session, items=_taken_over(session.items, now.get(session.uid, ())))
            for session in sessions
        ),
    )


def _taken_over(before: Sequence[Named], after: Sequence[Named]) -> tuple[Named, ...]:
    """The rows of `before`, those that are gone with the `uid` of the new row of the same id."""
    kept = {row.uid for row in before} & {row.uid for row in after}
    gone = [row for row in before if row.uid and row.uid not in kept]
    fresh = dict(_by_id([row for row in after if row.uid and row.uid not in kept]))
    uids = {row.uid: fresh[key].uid for key, row in _by_id(gone) if key in fresh}
    return tuple(structs.replace(row, uid=uids[row.uid]) if row.uid in uids else row for row in before)


def _by_id(rows: Sequence[Named]) -> Iterator[tuple[str, Named]]:
    nameless = iter(range(len(rows)))
    for row in rows:
        yield row.id or f"\0{next(nameless)}", row


def runs(row: Session | Item) -> bool:
    """Whether it takes place: it is not cancelled."""
    return row.status is not SessionStatus.CANCELLED


def reordered(before: Sequence[Session | Item], after: Sequence[Session | Item]) -> set[str]:
    """Rows without times that changed places: the fewest whose move explains the new order."""
    timeless = {row_key(row) for row in after if row.starts_at is None and runs(row) and row_key(row)}
    olds = [row_key(row) for row in before if row.starts_at is None and runs(row) and row_key(row) in timeless]
    known = set(olds)
    news = [row_key(row) for row in after if row_key(row) in known and row.starts_at is None and runs(row)]
    if olds == news:
        return set()
    places = {key: number for number, key in enumerate(olds)}
    return set(news) - set(_longest_rising(news, places.__getitem__))


def _longest_rising(keys: Sequence[str], place: Callable[[str], int]) -> list[str]:
    """The longest part of the keys whose places rise (patience sorting)."""
    tops: list[tuple[int, int]] = []
    chain: list[int] = []
    previous: list[int] = []
    for index, key in enumerate(keys):
        at = bisect_left(tops, (place(key), -1))
        previous.append(chain[at - 1] if at else -1)
        if at == len(tops):
            tops.append((place(key), index))
            chain.append(index)
        else:
            tops[at], chain[at] = (place(key), index), index
    result: list[str] = []
    index = chain[-1] if chain else -1
    while index >= 0:
        result.append(keys[index])
        index = previous[index]
    return result


def title_above(rows: Sequence[Session | Item], row: Session | Item) -> Text:
    """The title of what stands before a row, of what takes place; empty at the head."""
    above = [other for other in rows if runs(other) or other is row]
    index = next(number for number, other in enumerate(above) if other is row)
    return above[index - 1].title if index else EMPTY
