"""The organizer's order of paragraphs, and where those stand that it does not name."""

from collections.abc import Callable, Hashable, Mapping, Sequence
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


def _alone(part: object) -> Hashable:
    return None


def arranged(
    parts: Sequence[_K], order: Sequence[str], group: Callable[[_K], Hashable] = _alone
) -> tuple[_K, ...]:
    """The parts with those that `order` names in its order; unknown keys in it are ignored.

    One that it does not name stays where the program puts it: beside its own `group` (what belongs to a session
    moves along with it), else where it is out of the program's order with as few of the others as can be.
    """
    place = {key: number for number, key in reversed(list(enumerate(order)))}
    rank = {part.key: number for number, part in enumerate(parts)}
    found = sorted((part for part in parts if part.key in place), key=lambda part: place[part.key])
    if not found:
        return tuple(parts)
    for part in parts:
        if part.key not in place:
            found.insert(_own_slot(part, found, rank, group), part)
    return tuple(found)


def _own_slot(part: _K, found: Sequence[_K], rank: Mapping[str, int], group: Callable[[_K], Hashable]) -> int:
    here, mine = rank[part.key], group(part)
    kin = [n for n, each in enumerate(found) if mine is not None and group(each) == mine]
    before = [n for n in kin if rank[found[n].key] < here]
    if before:
        return max(before, key=lambda n: rank[found[n].key]) + 1
    if kin:
        return min(kin, key=lambda n: rank[found[n].key])
    wrong = [sum(rank[each.key] < here for each in found)]
    for each in found:
        wrong.append(wrong[-1] + (-1 if rank[each.key] < here else 1))
    # Of several places as good the last: new things stand behind what is there.
    return len(found) - wrong[::-1].index(min(wrong))


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
