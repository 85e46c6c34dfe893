"""What can be done at the door, each with its key."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from eventdesk.desktop.theme import set_icon

translate = QCoreApplication.translate


class DoorActions(QObject):
    """The actions by attribute; they belong to the window, so that their keys work wherever the focus is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.register = self._make("door-register-new", translate("Door", "Register"), "user-plus", "F2")
        self.take_back = self._make("door-take-back", translate("Door", "Take back"), "undo-2", "F8")
        self.anyway = self._make("door-anyway", translate("Door", "Let in all the same"), "door-open", "F6")
        self.badge = self._make("door-badge", translate("Door", "Print badge"), "printer", "F9")
        self.choose = self._make("door-settings", translate("Door", "This entrance…"), "settings", "F4")
        self.presence = self._make("door-presence", translate("Door", "How many came…"), "users", "F7")
        self.export = self._make(
            "door-export", translate("Door", "Export the scan log…"), "upload", "Ctrl+Shift+E"
        )
        self.merge = self._make("door-merge", translate("Door", "Merge scan logs…"), "git-merge", "Ctrl+Shift+I")
        self.sound = self._make("door-sound", translate("Door", "Sound"), "volume-2", "F3")
        self.full = self._make("door-full", translate("Door", "Full screen"), "maximize", "F11")
        self.leave = self._make("door-leave", translate("Door", "Leave the door"), "log-out", "Esc")
        for action in (self.sound, self.full):
            action.setCheckable(True)

    def _make(self, name: str, text: str, icon: str, key: str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        set_icon(action, icon)
        action.setShortcut(QKeySequence(key))
        action.setToolTip(f"{text.removesuffix('…')} ({key})")
        self._window.addAction(action)
        return action
