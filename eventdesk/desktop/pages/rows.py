"""A list or table model over frozen rows that follows a new state of them with the fewest signals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex

T = TypeVar("T")

# Beyond this many rows between the first and the last difference the rows are replaced as one block: finding
# the least difference would take longer than drawing them.
_FINELY = 400


@dataclass(frozen=True)
class Block:
    """Rows `start` to `stop` of the old list become `fresh` (rows of the new one)."""

    start: int
    stop: int
    fresh: slice


class RowKeeper(Generic[T]):
    """The rows of `model`, in order. `key` tells which row is which; equal rows are left alone."""

    def __init__(self, model: QAbstractItemModel, key: Callable[[T], str], columns: int = 1) -> None:
        self.rows: list[T] = []
        self._model, self._key, self._last = model, key, columns - 1
        self._places: dict[str, int] | None = None

    def place(self, key: str) -> int:
        """Where the row of that key stands; -1 where it is not shown."""
        if self._places is None:
            self._places = {self._key(row): place for place, row in enumerate(self.rows)}
        return self._places.get(key, -1)

    def show(self, fresh: Sequence[T]) -> None:
        """Let the model hold these rows; selection and scroll place stay with the rows that stay."""
        for block in reversed(self._blocks(fresh)):
            self._replace(block, fresh)
        self._places = None
        self._tell_changed(fresh)

    def _blocks(self, fresh: Sequence[T]) -> list[Block]:
        old, new = [self._key(row) for row in self.rows], [self._key(row) for row in fresh]
        if old == new:
            return []
        start = next(
            (i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
        )
        same = min(len(old), len(new)) - start
        end = next((i for i in range(same) if old[-1 - i] != new[-1 - i]), same)
        middle_old, middle_new = old[start : len(old) - end], new[start : len(new) - end]
        if max(len(middle_old), len(middle_new)) > _FINELY:
            return [Block(start, len(old) - end, slice(start, len(new) - end))]
        matcher = SequenceMatcher(None, middle_old, middle_new, autojunk=False)
        return [
            Block(start + a, start + b, slice(start + c, start + d))
            for kind, a, b, c, d in matcher.get_opcodes()
            if kind != "equal"
        ]

    def _replace(self, block: Block, fresh: Sequence[T]) -> None:
        nowhere = QModelIndex()
        self._places = None
        if block.stop > block.start:
            self._model.beginRemoveRows(nowhere, block.start, block.stop - 1)
            del self.rows[block.start : block.stop]
            self._model.endRemoveRows()
        added = fresh[block.fresh]
        if added:
            self._model.beginInsertRows(nowhere, block.start, block.start + len(added) - 1)
            self.rows[block.start : block.start] = added
            self._model.endInsertRows()

    def _tell_changed(self, fresh: Sequence[T]) -> None:
        # Told one by one where few changed; a view repaints only what it shows anyway.
        changed = [
            place
            for place, (was, now) in enumerate(zip(self.rows, fresh, strict=True))
            if was is not now and was != now
        ]
        self.rows[:] = fresh
        if len(changed) > _FINELY:
            changed_runs = [(changed[0], changed[-1])]
        else:
            changed_runs = [(place, place) for place in changed]
        for first, final in changed_runs:
            self._model.dataChanged.emit(self._model.index(first, 0), self._model.index(final, self._last))
