"""What can be done at the door, each with its key."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from eventdesk.desktop.door.words import Picker
from eventdesk.desktop.theme import set_icon
from eventdesk.desktop.widgets import explain
from eventdesk.workspace.door_reading import ScanLine
from eventdesk.workspace.scanning import ScanResult

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
        self.printer = self._make("door-printer", translate("Door", "Printer for badges…"), "printer", "Shift+F9")
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

    def explain(
        self, result: ScanResult | None, standing: ScanLine | None, pick: Picker, registering: bool = False
    ) -> None:
        """What can be done now, and about whom: `result` is the answer shown, `standing` the last who came in;
        `registering` somebody new."""
        name = pick(standing.name) if standing is not None else ""
        text = translate("Door", "Take back {name}").format(name=_short(name).replace("&", "&&"))
        self.take_back.setText(text if standing is not None else translate("Door", "Take back"))
        nobody = translate("Door", "Nobody was let in yet.")
        tip = translate("Door", "The scan of {name} was a mistake (F8)").format(name=name)
        explain(self.take_back, "" if standing is not None else nobody, tip)
        guest = result.guest if result is not None else None
        refused = guest is not None and result is not None and not result.answer.lets_in
        only = translate("Door", "Only for somebody who was refused just now.")
        explain(self.anyway, "" if refused else only, translate("Door", "Let them in all the same (F6)"))
        whom = translate("Door", "First scan somebody’s badge or choose their name.")
        prints = translate("Door", "Register and print a badge") + " (F9)"
        tip = prints if registering else translate("Door", "Print their badge (F9)")
        explain(self.badge, "" if guest is not None or registering else whom, tip)

    def _make(self, name: str, text: str, icon: str, key: str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        set_icon(action, icon)
        action.setShortcut(QKeySequence(key))
        action.setToolTip(f"{text.removesuffix('…')} ({key})")
        self._window.addAction(action)
        return action


def _short(text: str) -> str:
    return text if len(text) <= 24 else text[:23] + "…"
