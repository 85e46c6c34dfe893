"""Long lists of uids in pieces that one query can name."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

AT_ONCE = 500
"""How many rows one query names by uid; SQLite takes 32,766 values at most."""


def batches(values: Sequence[T], size: int = AT_ONCE) -> Iterator[Sequence[T]]:
    """The values in their order, `size` at a time."""
    return (values[start : start + size] for start in range(0, len(values), size))
