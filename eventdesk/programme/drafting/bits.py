"""Sets of times as the bits of an integer: bit n stands for the n-th unit of time."""

from collections.abc import Iterable, Iterator


def span(start: int, end: int) -> int:
    """All units from `start` up to, not including, `end`; those before 0 are left out."""
    start = max(start, 0)
    return ((1 << (end - start)) - 1) << start if end > start else 0


def spans(pairs: Iterable[tuple[int, int]]) -> int:
    found = 0
    for start, end in pairs:
        found |= span(start, end)
    return found


def members(bits: int) -> Iterator[int]:
    """The units in the set, in order."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def first(bits: int) -> int:
    """The first unit in the set; -1 where it is empty."""
    return (bits & -bits).bit_length() - 1


def shifted(bits: int, by: int) -> int:
    return bits << by if by >= 0 else bits >> -by


def blocked_starts(busy: int, begin: int, end: int) -> int:
    """The starts at which something that lasts from `begin` to `end` after its start would meet `busy`."""
    # Every busy unit b forbids the starts b - end + 1 … b - begin: the set is smeared downwards, by doubling.
    length, reach, smeared = end - begin, 1, busy
    if length <= 0:
        return 0
    while reach < length:
        step = min(reach, length - reach)
        smeared |= smeared >> step
        reach += step
    return shifted(smeared, -begin)
