"""What can be done to the selected blocks, as actions with keys; and the menus that hold them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.pages.timetable.plans import STEPS
from eventdesk.desktop.theme import set_icon
from eventdesk.desktop.widgets import explain
from eventdesk.model.snapshot import ForumSnapshot, Session


class TimetableActions(QObject):
    """The panel connects them. Keys of one letter work only while the timetable itself has the focus."""

    def __init__(self, panel: QWidget, view: QWidget) -> None:
        super().__init__(panel)
        self._panel, self._view = panel, view
        self.edit = self._action("timetable-edit", tr("Edit"), "pencil", "", view)
        self.pin = self._action("timetable-pin", tr("Pin"), "pin", "P", view)
        self.all_rooms = self._action("timetable-all-rooms", tr("All rooms"), "move-horizontal", "A", view)
        self.one_room = self._action("timetable-one-room", tr("Only its own room"), "", "O", view)
        self.swap = self._action("timetable-swap", tr("Swap the two"), "arrow-left-right", "X", view)
        self.untime = self._action("timetable-untime", tr("Take the time away"), "clock", "T", view)
        self.zoom_in = self._action("timetable-zoom-in", tr("Zoom in"), "zoom-in", "Ctrl++", panel)
        self.zoom_out = self._action("timetable-zoom-out", tr("Zoom out"), "zoom-out", "Ctrl+-", panel)
        self.zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.fit = self._action("timetable-fit", tr("Fit the day"), "unfold-vertical", "Ctrl+0", panel)
        self.editor = self._action("timetable-editor", tr("Show the editor"), "panel-right", "F4", panel)
        self.editor.setCheckable(True)
        self.editor.setChecked(True)
        self.step = QActionGroup(self)
        for minutes in STEPS:
            action = self.step.addAction(tr("{minutes} min").format(minutes=minutes))
            action.setObjectName(f"timetable-step-{minutes}")
            action.setData(minutes)
            action.setCheckable(True)
            action.setChecked(minutes == 5)
        self._tips()

    def _action(self, name: str, text: str, icon: str, key: str, owner: QWidget) -> QAction:
        action = QAction(text, self._panel)
        action.setObjectName(name)
        if icon:
            set_icon(action, icon)
        if key:
            action.setShortcut(QKeySequence(key))
            context = Qt.ShortcutContext
            action.setShortcutContext(
                context.WidgetShortcut if owner is self._view else context.WidgetWithChildrenShortcut
            )
        owner.addAction(action)
        return action

    def _tips(self) -> None:
        self.zoom_in.setToolTip(tr("Zoom in (Ctrl++ or Ctrl and the wheel; with Shift also: wider columns)"))
        self.zoom_out.setToolTip(tr("Zoom out (Ctrl+- or Ctrl and the wheel)"))
        self.fit.setToolTip(tr("Fit the day into the window (Ctrl+0)"))
        self.editor.setToolTip(tr("Show the editor at the right (F4)"))

    def explain(self, chosen: Sequence[Session], snapshot: ForumSnapshot | None) -> None:
        """Enable what can be used now; the others' tooltips tell why not."""
        none = "" if chosen else tr("Select a session in the timetable first.")
        pinned = bool(chosen) and all(one.pinned for one in chosen)
        self.pin.setText(tr("Unpin") if pinned else tr("Pin"))
        rooms = len(snapshot.rooms) if snapshot is not None else 0
        several = any(len(one.rooms) > 1 for one in chosen)
        everywhere = bool(chosen) and all(len(one.rooms) >= rooms for one in chosen)
        fixed = tr("Pinned: it stays here. P unpins it.") if pinned else ""
        explain(self.edit, none, tr("Edit (Enter)"))
        explain(self.pin, none, tr("A pinned session keeps its time and room (P)"))
        few = tr("The forum has no other room.") if rooms < 2 else tr("It takes all rooms already.")
        explain(self.all_rooms, none or fixed or (few if rooms < 2 or everywhere else ""), tr("All rooms (A)"))
        alone = "" if several else tr("It takes one room only.")
        explain(self.one_room, none or fixed or alone, tr("Only its own room (O)"))
        two = "" if len(chosen) == 2 else tr("Select two sessions first.")
        stays = tr("One of them is pinned.") if any(one.pinned for one in chosen) else ""
        explain(self.swap, two or stays, tr("Swap times and rooms of the two (X)"))
        explain(self.untime, none or fixed, tr("Take the time away: back to the tray (T)"))

    def menu(self, others: Sequence[QAction]) -> QMenu:
        """The menu of the selected blocks; `others` are the page's own."""
        menu = QMenu(self._panel)
        menu.setToolTipsVisible(True)
        menu.addAction(self.edit)
        menu.addSeparator()
        menu.addActions([self.pin, self.all_rooms, self.one_room, self.swap, self.untime])
        menu.addSeparator()
        menu.addActions(list(others))
        return menu
