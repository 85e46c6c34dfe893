"""The design in work: what is stored, what a gesture makes of it meanwhile, what is selected, and each change."""

import time
from collections.abc import Callable, Iterable
from typing import Any

from msgspec import structs
from PySide6.QtCore import QObject, Signal

from eventdesk.desktop.designer import arranging
from eventdesk.desktop.designer.arranging import Elements
from eventdesk.desktop.designer.boxes import Box
from eventdesk.desktop.designer.words import BACK, FRONT, tr
from eventdesk.desktop.desk import Desk
from eventdesk.model.designs import AnyElement, Design

_TOGETHER = 1.5
"""Seconds within which changes of the same kind are one step."""


class Drawing(QObject):
    """One template on the drawing board. A shipped one (without `uid`) becomes an own one by its first change."""

    changed = Signal()
    """The design, or the face shown, is another one than before."""
    selection_changed = Signal()
    opened = Signal()
    """Another template is on the board."""
    became_own = Signal()
    """The shipped one was changed: what is on the board now is a template of the workspace."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.uid = self.shipped = ""
        self.design: Design | None = None
        self.face = FRONT
        self.selected: frozenset[int] = frozenset()
        self._draft: Elements | None = None
        self._images: dict[str, bytes] = {}
        self._last: tuple[str, float, int | None] = ("", 0.0, None)

    # What is on the board

    def open(self, design: Design | None, uid: str = "", shipped: str = "", images: Any = None) -> None:
        """Put a template on the board: an own one by its uid, or a shipped one by its name; None for none."""
        other = (uid, shipped) != (self.uid, self.shipped) or (design is None) != (self.design is None)
        self.uid, self.shipped, self.design, self._draft = uid, shipped, design, None
        self._images = dict(images or {})
        if other:
            self.face, self.selected, self._last = FRONT, frozenset(), ("", 0.0, None)
            self.opened.emit()
            self.selection_changed.emit()
        else:
            self._keep_selection()
        self.changed.emit()

    @property
    def key(self) -> str:
        """Which template is on the board."""
        return self.uid or f"shipped:{self.shipped}"

    @property
    def images(self) -> dict[str, bytes]:
        """The pictures of the design by the names of their assets."""
        return self._images

    @property
    def elements(self) -> Elements:
        """Those of the face shown, as the gesture under way has them."""
        if self._draft is not None:
            return self._draft
        return self.stored

    @property
    def is_drafting(self) -> bool:
        """Whether a gesture is under way."""
        return self._draft is not None

    @property
    def stored(self) -> Elements:
        """Those of the face shown, as they are stored."""
        if self.design is None:
            return ()
        return self.design.front if self.face == FRONT else self.design.back

    @property
    def shown(self) -> Design | None:
        """The design as the gesture under way has it."""
        return None if self.design is None else self.with_elements(self.elements)

    @property
    def page(self) -> Box:
        design = self.design
        return Box(0.0, 0.0, design.width, design.height) if design is not None else Box(0.0, 0.0, 1.0, 1.0)

    @property
    def chosen(self) -> tuple[AnyElement, ...]:
        """The selected elements, from the back to the front."""
        return tuple(self.elements[place] for place in sorted(self.selected))

    @property
    def only(self) -> AnyElement | None:
        """The selected element where it is one."""
        return self.chosen[0] if len(self.selected) == 1 else None

    def show_face(self, face: str) -> None:
        if face != self.face:
            self.face, self._draft, self.selected = face, None, frozenset()
            self.selection_changed.emit()
            self.changed.emit()

    def select(self, places: Iterable[int]) -> None:
        fresh = frozenset(place for place in places if 0 <= place < len(self.elements))
        if fresh != self.selected:
            self.selected = fresh
            self.selection_changed.emit()

    def _keep_selection(self) -> None:
        self.select(self.selected)

    # While a gesture lasts

    def draft(self, elements: Elements) -> None:
        """Show the face so, and store nothing yet."""
        if elements != self.elements:
            self._draft = elements
            self.changed.emit()

    def drop_draft(self) -> None:
        if self._draft is not None:
            self._draft = None
            self.changed.emit()

    # Changes, each a step of the workspace

    def store(self, label: str, elements: Elements, selected: Iterable[int] | None = None, key: str = "") -> bool:
        """Store the face so. Changes with the same `key` soon after each other are one step."""
        self._draft = None
        if elements == self.stored:
            self.changed.emit()
            return True
        return self.store_design(label, self.with_elements(elements), selected, key)

    def store_design(
        self,
        label: str,
        design: Design,
        selected: Iterable[int] | None = None,
        key: str = "",
        images: dict[str, bytes] | None = None,
    ) -> bool:
        """Store the design so, with pictures that are new. False where that was refused."""
        before, places = self.design, frozenset(selected) if selected is not None else self.selected
        if before is None or (design == before and not images):
            return True
        from eventdesk.desktop.designer import storing

        together, was_shipped = self._continues(key), not self.uid
        pictures = {**(self._images if was_shipped else {}), **(images or {})}
        made = storing.change(self.desk, label, self.uid, design, pictures, together)
        if made is None:
            self.changed.emit()
            return False
        workspace = self.desk.workspace
        last = workspace.last_step() if workspace is not None else None
        self._last = (key, time.monotonic(), last.id if last is not None else None)
        self.uid, self.shipped, self.design = made.uid, "", made.design
        self._images |= images or {}
        if images:
            self._images |= storing.pictures_of(self.desk, made)
        self.selected = frozenset(place for place in places if place < len(self.elements))
        self.selection_changed.emit()
        self.changed.emit()
        if was_shipped:
            self.became_own.emit()
        return True

    def _continues(self, key: str) -> int | None:
        before, at, step = self._last
        return step if key and key == before and time.monotonic() - at < _TOGETHER else None

    def with_elements(self, elements: Elements) -> Design:
        """The design with the face shown so."""
        assert self.design is not None
        return structs.replace(self.design, **{FRONT if self.face == FRONT else BACK: elements})

    # Changes of the selected elements

    def change(self, label: str, change: Callable[[AnyElement], AnyElement], key: str = "") -> bool:
        """Change each selected element."""
        return self.store(label, arranging.changed(self.stored, self.selected, change), key=key)

    def set_values(self, label: str, key: str = "", **values: Any) -> bool:
        """Set these values of each selected element."""
        whole = f"{key}{sorted(values)}{sorted(self.selected)}" if key else ""
        return self.change(label, lambda one: structs.replace(one, **values), whole)

    def nudge(self, dx: float, dy: float) -> None:
        """Move what is selected by so many mm."""
        free = frozenset(place for place in self.selected if not self.stored[place].locked)
        fresh = arranging.changed(self.stored, free, lambda one: arranging.moved(one, dx, dy))
        self.store(tr("Move elements"), fresh, key=f"nudge{sorted(self.selected)}")

    def add(self, element: AnyElement, label: str) -> bool:
        elements, places = arranging.added(self.stored, (element,))
        return self.store(label, elements, places)

    def paste(self, elements: Iterable[AnyElement], label: str) -> bool:
        fresh, places = arranging.added(self.stored, tuple(elements))
        return self.store(label, fresh, places)

    def duplicate(self) -> None:
        if self.selected:
            self.paste(arranging.copies(self.chosen, 3.0), tr("Duplicate elements"))

    def remove(self) -> None:
        if self.selected:
            self.store(tr("Delete elements"), arranging.removed(self.stored, self.selected), ())

    def align(self, how: arranging.Align) -> None:
        if self.selected:
            self.store(tr("Align elements"), arranging.align(self.stored, self.selected, how, self.page))

    def spread(self, how: arranging.Spread) -> None:
        self.store(tr("Space elements evenly"), arranging.spread(self.stored, self.selected, how))

    def restack(self, how: arranging.Order) -> None:
        elements, places = arranging.restack(self.stored, self.selected, how)
        self.store(tr("Change order of elements"), elements, places)
