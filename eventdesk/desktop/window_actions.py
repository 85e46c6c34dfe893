"""Every action of the window's menus, with its shortcut, and the menus themselves."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import Mode, set_icon
from eventdesk.desktop.widgets.buttons import explain

Keys = QKeySequence.StandardKey


class Actions(QObject):
    """The actions by attribute; `mode_chosen` and `language_chosen` tell what was chosen in the View menu."""

    mode_chosen = Signal(Mode)
    language_chosen = Signal(str)

    def __init__(self, window: QMainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self.new_forum = self._make("new-forum", self.tr("&New forum…"), "file-plus", "Ctrl+Alt+N")
        self.from_text = self._make("new-from-text", self.tr("New forum from &text…"), "file-text", "Ctrl+Alt+T")
        self.next_edition = self._make("next-edition", self.tr("Next e&dition…"), "copy", "Ctrl+Alt+D")
        self.new_workspace = self._make("new-workspace", self.tr("New &workspace…"), "")
        self.open_workspace = self._make("open-workspace", self.tr("&Open workspace…"), "folder-open", Keys.Open)
        self.sample = self._make("open-sample", self.tr("Open the &sample"), "")
        self.import_forum = self._make("import-forum", self.tr("&Import forum file…"), "download", "Ctrl+Shift+I")
        self.export_forum = self._make("export-forum", self.tr("&Export forum file…"), "upload", "Ctrl+Shift+E")
        self.print = self._make("print", self.tr("&Print…"), "printer", Keys.Print)
        self.quit = self._make("quit", self.tr("&Quit"), "log-out", "Ctrl+Q")
        self.undo = self._make("undo", self.tr("&Undo"), "undo-2", Keys.Undo)
        self.redo = self._make("redo", self.tr("&Redo"), "redo-2", "Ctrl+Shift+Z", "Ctrl+Y")
        self.find = self._make("find", self.tr("&Search"), "search", "Ctrl+K")
        self.capture = self._make("capture", self.tr("&Capture what happens"), "mic", "Ctrl+Shift+K")
        self.door = self._make("door", self.tr("Check-in at the &door"), "door-open", "F11")
        self.badges = self._make("badges", self.tr("&Badges and certificates"), "id-card", "Ctrl+Shift+B")
        self.house_style = self._make("house-style", self.tr("&House style…"), "building-2", "Ctrl+Alt+H")
        self.about = self._make("about", self.tr("&About EventDesk"), "info")
        self.recent = QMenu(self.tr("Open &recent"), window)
        self.recent.setObjectName("recent")
        self.modes = self._mode_actions(settings.mode)
        self.languages = self._language_actions(settings.language)
        desk.saved.connect(lambda _step: self.refresh())
        desk.workspace_changed.connect(self.refresh)
        desk.forum_changed.connect(self.refresh)

    def refresh(self) -> None:
        """What can be done now, and what would be undone and redone."""
        workspace = self._desk.workspace
        none_open = "" if workspace else self.tr("Open a workspace first.")
        no_forum = none_open or ("" if self._desk.snapshot else self.tr("The workspace has no forum yet."))
        explain(self.export_forum, no_forum, self.tr("Write this forum to a file that others can import"))
        explain(self.next_edition, no_forum, self.tr("Copy this forum to its next edition (Ctrl+Alt+D)"))
        explain(self.print, no_forum, self.tr("Print a document of this forum (Ctrl+P)"))
        capture = self.tr("Quotes, outcomes and photos while the forum is on (Ctrl+Shift+K)")
        explain(self.capture, no_forum, capture)
        explain(self.door, no_forum, self.tr("Scan badges, find people by name, register on the spot (F11)"))
        explain(self.house_style, no_forum, self.tr("How this house writes and looks (Ctrl+Alt+H)"))
        badges = self.tr("Design and print badges, name tents and certificates (Ctrl+Shift+B)")
        explain(self.badges, no_forum, badges)
        explain(self.find, none_open, self.tr("Search all forums (Ctrl+K)"))
        last, following = (workspace.last_step(), workspace.next_step()) if workspace else (None, None)
        self.undo.setText(self.tr("&Undo {step}").format(step=_escaped(last.label)) if last else self.tr("&Undo"))
        explain(self.undo, "" if last else self.tr("Nothing to undo."), f"{_shown(self.undo)} (Ctrl+Z)")
        self.redo.setText(
            self.tr("&Redo {step}").format(step=_escaped(following.label)) if following else self.tr("&Redo")
        )
        explain(self.redo, "" if following else self.tr("Nothing to redo."), f"{_shown(self.redo)} (Ctrl+Shift+Z)")

    def fill_menus(self, pages: Iterable[QAction]) -> None:
        """Put the menus on the window."""
        bar = self._window.menuBar()
        file = bar.addMenu(self.tr("&File"))
        file.addActions([self.new_forum, self.from_text, self.next_edition])
        file.addSeparator()
        file.addActions([self.new_workspace, self.open_workspace])
        file.addMenu(self.recent)
        file.addAction(self.sample)
        file.addSeparator()
        file.addActions([self.import_forum, self.export_forum])
        file.addSeparator()
        file.addAction(self.print)
        file.addSeparator()
        file.addAction(self.quit)
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        edit.addAction(self.find)
        edit.addSeparator()
        edit.addAction(self.house_style)
        view = bar.addMenu(self.tr("&View"))
        view.addActions(list(pages))
        view.addSeparator()
        view.addActions([self.capture, self.door, self.badges])
        view.addSeparator()
        view.addActions(self.modes.actions())
        view.addSeparator()
        language = view.addMenu(self.tr("&Language of the window"))
        language.addActions(self.languages.actions())
        bar.addMenu(self.tr("&Help")).addAction(self.about)
        for menu in bar.findChildren(QMenu):
            menu.setToolTipsVisible(True)

    def _make(self, name: str, text: str, icon: str, *keys: "Keys | str") -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        if icon:
            set_icon(action, icon)
        action.setShortcuts([QKeySequence(key) for key in keys])
        # On the window, so that the shortcut works wherever the focus is, and the icon follows the theme.
        self._window.addAction(action)
        return action

    def _mode_actions(self, chosen: Mode) -> QActionGroup:
        group = QActionGroup(self)
        words = {
            Mode.SYSTEM: self.tr("Light or dark as the system"),
            Mode.LIGHT: self.tr("Light"),
            Mode.DARK: self.tr("Dark"),
        }
        for mode, word in words.items():
            action = group.addAction(word)
            action.setObjectName(f"mode-{mode.value}")
            action.setCheckable(True)
            action.setChecked(mode is chosen)
            action.triggered.connect(lambda _checked=False, mode=mode: self.mode_chosen.emit(mode))
        return group

    def _language_actions(self, chosen: str) -> QActionGroup:
        group = QActionGroup(self)
        # Each language is called by its own name, whichever is in force.
        for tag, word in (("", self.tr("As the system")), ("en", "English"), ("ko", "한국어")):
            action = group.addAction(word)
            action.setObjectName(f"language-{tag or 'system'}")
            action.setCheckable(True)
            action.setChecked(tag == chosen)
            action.triggered.connect(lambda _checked=False, tag=tag: self.language_chosen.emit(tag))
        return group


def _escaped(label: str) -> str:
    """A step's label as menu text: its ampersands are no shortcut marks."""
    return label.replace("&", "&&")


def _shown(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
