"""The organizer's order of paragraphs, and where those stand that it does not name."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from eventdesk.model.kinds import OWN_PARAGRAPH
from eventdesk.press.draft import AT_THE_END, ParagraphKind


class Keyed(Protocol):
    """A paragraph, or the plan of one."""

    @property
    def key(self) -> str: ...

    @property
    def kind(self) -> ParagraphKind: ...


_K = TypeVar("_K", bound=Keyed)


def is_own(key: str) -> bool:
    """Whether the organizer added the paragraph with that key."""
    return key.startswith(OWN_PARAGRAPH)


def arranged(parts: Sequence[_K], order: Sequence[str]) -> tuple[_K, ...]:
    """The parts with those that `order` names in its order; unknown keys in it are ignored.

    One that it does not name stays behind the one it follows in the program's order, so that a session's new
    quote moves along with its session; those before the first named one stay in front. Done again nothing moves.
    """
    place = {key: number for number, key in reversed(list(enumerate(order)))}
    groups: dict[int, list[_K]] = {-1: []}
    here = -1
    for part in parts:
        here = place.get(part.key, here)
        groups.setdefault(here, []).append(part)
    return tuple(part for number in sorted(groups) for part in groups[number])


def with_additions(parts: Sequence[_K], added: Sequence[_K], order: Sequence[str]) -> tuple[_K, ...]:
    """The parts with the organizer's own among them: where `order` has them, else before the part on the hosts.

    An own part stands right after the one that `order` has before it.
    """
    found = list(parts)
    keys = list(order)
    for part in sorted(added, key=lambda each: keys.index(each.key) if each.key in keys else len(keys)):
        found.insert(_place(found, keys, part.key), part)
    return tuple(found)


def _place(found: Sequence[_K], order: Sequence[str], key: str) -> int:
    if key not in order:
        return next((n for n, each in enumerate(found) if each.kind in AT_THE_END), len(found))
    before = order[: order.index(key)]
    there = [number for number, each in enumerate(found) if each.key in before]
    if there:
        return there[-1] + 1
    after = order[order.index(key) + 1 :]
    return next((number for number, each in enumerate(found) if each.key in after), 0)
