"""The programme page's two views of one programme: the switch between them, and what the timetable asks of it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from eventdesk.desktop.pages.programme.finding_signs import RowMark
from eventdesk.desktop.pages.programme.nodes import NodeKind
from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.theme import GRID
from eventdesk.model.kinds import SessionKind

if TYPE_CHECKING:
    from eventdesk.desktop.pages.programme.page import ProgrammePage
    from eventdesk.desktop.pages.timetable.panel import TimetablePanel

OUTLINE, TIMETABLE = 0, 1
_WIDE = 160 * GRID
"""From this width of the page on there is room for the editor beside the timetable; else Enter opens it."""


class ViewSwitch(QWidget):
    """Outline | Timetable."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("programme-view")
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        views = (
            (OUTLINE, "outline", tr("Outline"), "Ctrl+Shift+O"),
            (TIMETABLE, "timetable", tr("Timetable"), "Ctrl+Shift+T"),
        )
        for number, name, text, key in views:
            row.addWidget(self._button(number, name, text, key))
        self._group.idClicked.connect(self.chosen)
        self.show_view(OUTLINE)

    def _button(self, number: int, name: str, text: str, key: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName(f"view-{name}")
        made.setText(text)
        made.setAccessibleName(text)
        made.setCheckable(True)
        made.setShortcut(QKeySequence(key))
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{text} ({shown})")
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.addButton(made, number)
        return made

    def show_view(self, number: int) -> None:
        self._group.button(number).setChecked(True)


class TimetableHalf(QObject):
    """The timetable in the programme page, made when it is shown first. Both views share selection and editor."""

    def __init__(self, page: "ProgrammePage") -> None:
        super().__init__(page)
        self._page = page
        self.panel: TimetablePanel | None = None

    @property
    def shown(self) -> bool:
        return self.panel is not None and self._page.shows_timetable()

    def make(self) -> "TimetablePanel":
        """The panel, connected to the page."""
        if self.panel is None:
            from eventdesk.desktop.pages.timetable.panel import TimetablePanel

            page = self._page
            self.panel = panel = TimetablePanel(page.desk)
            panel.chosen.connect(self._choose)
            panel.edit_wanted.connect(self._edit)
            panel.delete_wanted.connect(page.delete_selected)
            panel.rooms_wanted.connect(page.edit_rooms)
            panel.editor_wanted.connect(page.editor.setVisible)
            panel.actions_.editor.setChecked(page.width() >= _WIDE)
            panel.page_actions = page.row_actions
            panel.days.buttons.add(page.moving.make_button("timetable-move-times"))
            panel.days.buttons.add(page.draft_button("timetable-draft-times"))
        return self.panel

    def open(self, *, shown: bool) -> None:
        """The timetable comes into sight, or the outline does."""
        if self.panel is None:
            return
        if shown:
            self.refresh()
            self.show_found(self._page.row_marks())
            self.show_current()
            self.panel.view.setFocus()
            self._page.editor.setVisible(self.panel.actions_.editor.isChecked())
        else:
            self._page.editor.show()
            self._page.outline.setFocus()

    def add(self, kind: SessionKind) -> bool:
        """Add a session behind the one in work; False where the timetable cannot say when that is."""
        return self.panel is not None and self.panel.add(kind)

    def duplicate(self) -> bool:
        return self.panel is not None and self.panel.duplicate()

    def refresh(self) -> None:
        """Follow the forum, where it is shown."""
        snapshot = self._page.desk.snapshot
        if self.shown and self.panel is not None and snapshot is not None:
            self.panel.show_forum(snapshot, self._page.desk.language)

    def show_current(self) -> None:
        """Show the session of the outline's current row."""
        node = self._page.outline.current_node()
        if node is not None and node.kind is NodeKind.ITEM:
            node = node.parent
        if self.panel is not None and node is not None and node.kind is NodeKind.SESSION:
            self.panel.show_session(node.uid)

    def show_found(self, marks: Mapping[str, RowMark]) -> None:
        if self.panel is not None:
            self.panel.show_found(marks)

    def settle(self) -> None:
        if self.panel is not None:
            self.panel.settle()

    def _choose(self, uids: list[str]) -> None:
        self._page.choose(uids)

    def _edit(self, uid: str) -> None:
        if uid and self.panel is not None:
            self.panel.actions_.editor.setChecked(True)
            self._page.choose([uid])
            self._page.editor.focus_field("title")
