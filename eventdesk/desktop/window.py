"""The main window: composes navigation, top bar, pages, start page and status line."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.navigation import Navigation
from eventdesk.desktop.start import StartPage
from eventdesk.desktop.theme import Mode, Theme
from eventdesk.desktop.widgets.labels import Hairline
from eventdesk.desktop.widgets.whole_page import WholePage
from eventdesk.desktop.window_actions import Actions
from eventdesk.desktop.window_bar import TopBar
from eventdesk.desktop.window_files import Files
from eventdesk.desktop.window_pages import PageStack, entries
from eventdesk.desktop.window_status import StatusLine
from eventdesk.desktop.window_words import with_edition

if TYPE_CHECKING:  # imported when it is shown first
    from eventdesk.desktop.capture.window import CaptureWindow
    from eventdesk.desktop.designer.window import DesignerWindow
    from eventdesk.desktop.door.window import DoorWindow

_SIZE = QSize(1280, 800)
_LOOK = 2000
"""Milliseconds between two looks whether another program changed the workspace."""


class MainWindow(QMainWindow):
    """Shows the desk. It opens nothing by itself: whoever makes it does, after `painted`."""

    painted = Signal()
    """The window was painted for the first time."""
    language_chosen = Signal(str)
    """The person wants the window's texts in another language: it has to be made anew."""

    def __init__(self, desk: Desk, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self._desk, self._settings, self._theme = desk, settings, theme
        self._was_painted = False
        self._capture: CaptureWindow | None = None
        self._door: DoorWindow | None = None
        self._designer: DesignerWindow | None = None
        self.actions_of = Actions(self, desk, settings)
        self.status = StatusLine(desk)
        self.files = Files(self, desk, settings, self.status.say)
        pages = entries()
        self.navigation = Navigation(pages)
        self.pages = PageStack(desk, pages)
        act = self.actions_of
        self.bar = TopBar(desk, act.undo, act.redo)
        self.start = StartPage(act.new_forum, act.from_text, act.open_workspace, act.import_forum, act.sample)
        self._lay_out()
        act.fill_menus(self.navigation.actions_by_page.values())
        self._connect()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK)
        self._look.timeout.connect(self._look_elsewhere)
        self._look.start()
        self.resize(_SIZE)
        if not settings.geometry.isEmpty():
            self.restoreGeometry(settings.geometry)
        self._refresh()

    # Going places

    def show_page(self, name: str) -> bool:
        """Show a page, once what is typed on the present one is stored. False: stayed, since that was refused."""
        if self._desk.snapshot is None or not self._left():
            return False
        on_navigation = self.navigation.isAncestorOf(self.focusWidget() or self)
        self.pages.show_page(name)
        self.navigation.show_page(name)
        if on_navigation:
            self.navigation.setFocus()
        return True

    def go(self, place: Place) -> None:
        """Show a place of the forum on the desk; `capture`, `door` and `designer` are windows of their own."""
        if place.page == "capture":
            self.show_capture()
        elif place.page == "designer":
            self.show_designer(place.uid)
        elif place.page == "door":
            self.show_door()
        elif self.show_page(place.page):
            page = self.pages.show_page(place.page)
            if place.uid or place.field:
                page.show_place(place.uid, place.field)

    def show_capture(self) -> None:
        """Show the window in which is written down what happens."""
        if self._desk.snapshot is None or not self._left():
            return
        if self._capture is None:
            from eventdesk.desktop.capture.window import CaptureWindow

            self._capture = CaptureWindow(self._desk, self._settings)
        self._capture.show()
        self._capture.raise_()
        self._capture.activateWindow()

    @property
    def capture(self) -> "CaptureWindow | None":
        """The capture window, where it was opened."""
        return self._capture

    def show_door(self) -> None:
        """Show the window at the door, over the whole screen."""
        if self._desk.snapshot is None or not self._left():
            return
        if self._door is None:
            from eventdesk.desktop.door.window import DoorWindow

            self._door = DoorWindow(self._desk, self._settings)
        self._door.begin()

    def show_designer(self, attendee_uid: str = "") -> None:
        """Show the window in which badges are designed and printed, with that attendee's."""
        if self._desk.snapshot is None or not self._left():
            return
        if self._designer is None:
            from eventdesk.desktop.designer.window import DesignerWindow

            self._designer = DesignerWindow(self._desk, self._settings, self._picked_attendees)
        self._designer.show()
        self._designer.raise_()
        self._designer.activateWindow()
        if attendee_uid:
            self._designer.show_attendee(attendee_uid)

    def _picked_attendees(self) -> tuple[str, ...]:
        """The uids of those selected in the list of attendees."""
        page = self.pages.made("attendees")
        return page.picked() if page is not None else ()

    @property
    def designer(self) -> "DesignerWindow | None":
        """The window for badges and certificates, where it was opened."""
        return self._designer

    @property
    def door(self) -> "DoorWindow | None":
        """The window at the door, where it was opened."""
        return self._door

    def choose_forum(self, uid: str) -> bool:
        """Put another forum of the workspace on the desk. False: stayed, since what is typed was refused."""
        if not self._left():
            self.bar.refresh()
            return False
        if uid != self._desk.forum_uid:
            self._desk.choose(uid)
        return True

    # Making it up

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.navigation)
        body.addWidget(Hairline(vertical=True))
        body.addWidget(self.pages, 1)
        bench = QWidget()
        column = QVBoxLayout(bench)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(Hairline())
        column.addLayout(body, 1)
        bench.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._bench = bench
        self._body = QStackedWidget()
        self._first = WholePage(self.start, "start-whole")
        self._body.addWidget(self._first)
        self._body.addWidget(bench)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(Hairline())
        rows.addWidget(self._body, 1)
        rows.addWidget(self.status)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        act, files, desk = self.actions_of, self.files, self._desk
        act.new_forum.triggered.connect(lambda: self._when_left(files.new_forum))
        act.from_text.triggered.connect(lambda: self._when_left(files.new_from_text))
        act.next_edition.triggered.connect(lambda: self._when_left(files.next_edition))
        act.new_workspace.triggered.connect(lambda: self._when_left(files.ask_new_workspace))
        act.open_workspace.triggered.connect(lambda: self._when_left(files.ask_open))
        act.sample.triggered.connect(lambda: self._when_left(files.open_sample))
        act.import_forum.triggered.connect(lambda: self._when_left(files.ask_import))
        act.export_forum.triggered.connect(lambda: self._when_left(files.ask_export))
        act.house_style.triggered.connect(lambda: self._when_left(files.house_style))
        act.print.triggered.connect(self._print)
        act.quit.triggered.connect(self.close)
        act.undo.triggered.connect(lambda: self._travel(back=True))
        act.redo.triggered.connect(lambda: self._travel(back=False))
        act.find.triggered.connect(self._find)
        act.capture.triggered.connect(self.show_capture)
        act.door.triggered.connect(self.show_door)
        act.badges.triggered.connect(lambda: self.show_designer())
        act.about.triggered.connect(self._about)
        act.mode_chosen.connect(self._choose_mode)
        act.language_chosen.connect(self._choose_language)
        act.recent.aboutToShow.connect(self._fill_recent)
        self.navigation.chosen.connect(self.show_page)
        self.bar.forum_chosen.connect(self.choose_forum)
        self.bar.language_chosen.connect(self._show_language)
        self.bar.search.found.connect(self._go_to_found)
        self.start.opened.connect(lambda path: files.open_path(path))
        desk.went.connect(self.go)
        desk.forum_changed.connect(self._refresh)
        desk.workspace_changed.connect(self._refresh)

    # What is shown

    def _refresh(self) -> None:
        workspace, snapshot = self._desk.workspace, self._desk.snapshot
        path = workspace.path if workspace else None
        self.actions_of.refresh()
        if snapshot is None:
            self.start.refresh(
                path, self._settings.recent, has_forums=workspace is not None and bool(workspace.forums())
            )
            if self._body.currentWidget() is not self._first or not self._was_painted:
                self._body.setCurrentWidget(self._first)
                self.start.setFocus()
            self.setWindowTitle(f"{path.stem} – EventDesk" if path else "EventDesk")
        else:
            if self.pages.shown is None:
                self.pages.show_page("overview")
                self.navigation.show_page("overview")
            if self._body.currentWidget() is not self._bench:
                self._body.setCurrentWidget(self._bench)
                self._bench.setFocus()
            self.setWindowTitle(f"{self._forum_title()} – EventDesk")
            if path is not None:
                self._settings.remember_forum(path, self._desk.forum_uid)
        reason = "" if snapshot else self.tr("Open a forum first.")
        self.navigation.allow(reason)

    def _forum_title(self) -> str:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return ""
        forum, language = snapshot.forum, self._desk.language
        title = snapshot.title(language) or forum.id
        return title if forum.title else with_edition(title, forum.edition, language)

    def _fill_recent(self) -> None:
        menu = self.actions_of.recent
        menu.clear()
        for path in self._settings.recent:
            action = menu.addAction(path.stem.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self._open_recent(path))
        if menu.isEmpty():
            nothing = menu.addAction(self.tr("Nothing opened yet"))
            nothing.setEnabled(False)
            nothing.setToolTip(self.tr("Workspaces that you open are listed here."))

    # What the actions do

    def _left(self) -> bool:
        """Store what is typed. False where it is refused, which is told: else nothing would seem to happen."""
        stored, said = self.pages.commit(), self.status.refusal.sentence()
        stored = (self._capture is None or self._capture.commit()) and stored
        stored = (self._designer is None or self._designer.commit()) and stored
        told = self.tr("First correct the field marked in red, or show what is stored.")
        if said in ("", told):
            self.status.refusal.say("" if stored else told)
        return stored

    def _when_left(self, act: Callable[[], object]) -> None:
        """Do it once what is typed is stored."""
        if self._left():
            act()

    def _open_recent(self, path: Path) -> None:
        self._when_left(lambda: self.files.open_path(path))

    def _travel(self, *, back: bool) -> None:
        # Undo is about what one sees: text not stored yet is stored first, and is then what is undone.
        workspace = self._desk.workspace
        if workspace is None or not self._left():
            return
        step = workspace.last_step() if back else workspace.next_step()
        if step is None:
            return
        refused: list[str] = []
        self._desk.refused.connect(refused.append)
        self._desk.undo() if back else self._desk.redo()
        self._desk.refused.disconnect(refused.append)
        if not refused:
            said = self.tr("Undone · {step}") if back else self.tr("Done again · {step}")
            self.status.say(said.format(step=step.label))

    def _find(self) -> None:
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    def _go_to_found(self, forum_uid: str, place: Place) -> None:
        if forum_uid and not self.choose_forum(forum_uid):
            return
        self.go(place)

    def _show_language(self, tag: str) -> None:
        if self._left():
            self._desk.show_language(tag)

    def _print(self) -> None:
        if self.show_page("documents"):
            page = self.pages.show_page("documents")
            printing = getattr(page, "print_document", None)
            if printing is not None:
                printing()

    def _about(self) -> None:
        from eventdesk.desktop.window_about import About

        About(self).exec()

    def _choose_mode(self, mode: Mode) -> None:
        self._settings.mode = mode
        self._theme.set_mode(mode)

    def _choose_language(self, tag: str) -> None:
        if self._left():
            self._settings.language = tag
            self.language_chosen.emit(tag)

    def _look_elsewhere(self) -> None:
        from eventdesk.desktop.work import sentence

        workspace = self._desk.workspace
        if workspace is None:
            return
        try:
            workspace.look_elsewhere()
        except Exception as error:
            # The file may lie on a share that is away for a moment. Said once, not every two seconds.
            told = sentence(error, self.tr("The workspace cannot be read"))
            if self.status.refusal.sentence() != told:
                self._desk.refused.emit(told)

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No shortcut of an action: a page that has a list to find in keeps Ctrl+F for it.
        if event.matches(QKeySequence.StandardKey.Find) and self.actions_of.find.isEnabled():
            self._find()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._left():
            event.ignore()
            return
        for other in (self._capture, self._door, self._designer):
            if other is not None:
                other.close()
                other.deleteLater()
        self._capture = self._door = self._designer = None
        self._settings.geometry = self.saveGeometry()
        self._look.stop()
        event.accept()
