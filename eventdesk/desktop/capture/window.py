"""The window: where the forum is, what is being written down, and below what was captured today."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.capture import words
from eventdesk.desktop.capture.captured_list import CapturedList
from eventdesk.desktop.capture.entry import EntryForm
from eventdesk.desktop.capture.keeping import NoteKeeper
from eventdesk.desktop.capture.mode_bar import PHOTO, ModeBar, modes
from eventdesk.desktop.capture.photo_pane import PhotoPane
from eventdesk.desktop.capture.place_bar import PlaceBar
from eventdesk.desktop.capture.speaker import NUMBERED
from eventdesk.desktop.capture.today import Captured, captured_on
from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.theme import GRID, HALF, set_icon
from eventdesk.desktop.widgets import Caption, Hairline, button, explain, icon_button, tool_button
from eventdesk.desktop.window_status import Refusal, WorkShown
from eventdesk.press.capture import Moment
from eventdesk.workspace.capture_edits import NoteKind

PAUSE = 400
"""Milliseconds without a key after which what is typed is stored."""
LONGEST = 2000
"""Milliseconds after which it is stored though keys keep coming."""
_TICK = 5000
_SIZE = QSize(60 * GRID, 82 * GRID)


class CaptureWindow(QWidget):
    """Usable by the keyboard alone, beside another window. What is typed is stored at every pause."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._desk, self._settings = desk, settings
        self._forum = desk.forum_uid
        self._fresh: list[str] = []
        self._held: Moment | None = None
        self.setObjectName("capture-window")
        self.setWindowTitle(self.tr("Capture"))
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.keeper = NoteKeeper(desk)
        self.place = PlaceBar(desk)
        self.entry = EntryForm(desk, settings.heard_by)
        self.modes = ModeBar()
        self.photos = PhotoPane(desk, lambda: self.place.moment if self.place.is_picked else None)
        self._rows = CapturedList(desk)
        self.list = self._rows.list
        self._captured: dict[str, Captured] = {}
        self._pause, self._latest = self._timer(PAUSE), self._timer(LONGEST)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self.look_at_clock)
        self._make_actions()
        self._lay_out()
        self._connect()
        self._show_on_top(settings.capture_on_top)
        self.resize(_SIZE)
        if not settings.capture_geometry.isEmpty():
            self.restoreGeometry(settings.capture_geometry)
        self._refresh()
        self._begin()

    # What others call

    def commit(self) -> bool:
        """Store what is typed. False where it is refused."""
        self._pause.stop()
        self._latest.stop()
        if self.is_photo or not (self.entry.is_begun or self.keeper.uid):
            return True
        done = self.keeper.keep(self.entry.note())
        self._refresh_list()
        self._say_state(done)
        return done

    def look_at_clock(self) -> None:
        """Follow the clock: which item is on, while nothing is being typed."""
        self._now.setText(words.day_and_time(self._desk.now()))
        self.place.refresh()
        self.entry.refresh()

    @property
    def is_photo(self) -> bool:
        return self._panes.currentWidget() is self.photos

    def show_mode(self, mode: str) -> None:
        """quote, reported, outcome or photo."""
        if mode == PHOTO and not self.commit():
            return
        self.modes.show_mode(mode)
        if mode == PHOTO:
            self._panes.setCurrentWidget(self.photos)
            self.photos.choose.setFocus()
            self._say_state(True)
        else:
            self._panes.setCurrentWidget(self.entry)
            self.entry.show_kind(NoteKind(mode))
            if self.entry.is_begun:
                self._typed()
            self._focus()
        self._explain_keep()

    # One note

    def _begin(self) -> None:
        """Ready for a note: where the clock or the person says, by whoever has the floor."""
        self.keeper.let_go()
        self.place.hold(None)
        self.entry.clear(self._settings.heard_by)
        self._take_place()
        self._say_state(True)

    def _follow_clock(self) -> None:
        """The clock is elsewhere: a note not begun goes with it."""
        if not self.entry.is_begun:
            self._take_place()

    def _take_place(self) -> None:
        """The note in hand is about the place that is shown."""
        self._held = self.place.moment
        self.entry.take_place(self._held)
        if not self.entry.is_begun:
            self.entry.propose_speaker()
            self._focus()
        else:
            self._typed()

    def _focus(self) -> None:
        """The cursor where the next key belongs."""
        if self.is_photo:
            return
        if not self.entry.lacks():
            self.entry.text.setFocus()
        elif self.modes.mode == NoteKind.OUTCOME:
            self.place.setFocus()
        else:
            self.entry.speaker.line.setFocus()

    def _typed(self) -> None:
        self._explain_keep()
        self.place.hold(self._held if self.entry.is_begun else None)
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def keep(self) -> None:
        """The note is done: store it, and be ready for the next."""
        if self.is_photo:
            return
        reason = self.entry.lacks()
        if reason or not self.entry.is_begun:
            self._state.setText(reason or self.tr("Nothing is written yet."))
            self._focus()
        elif self.commit():
            self._settings.heard_by = self.entry.note().by
            self._fresh.append(self.keeper.uid)
            self._begin()
            self._refresh_list()
            self._focus()

    def _edit(self, uid: str) -> None:
        """Take a captured row in hand again."""
        captured = self._captured.get(uid)
        if captured is None or not self.commit():
            return
        if captured.note is None:
            self._desk.go(Place("press", uid))
            return
        note = captured.note
        self._begin()
        self._held = _moment(self._desk, note.session_uid, note.item_uid)
        self.place.hold(self._held)
        self._panes.setCurrentWidget(self.entry)
        self.modes.show_mode(note.kind.value)
        self.entry.show_note(note, self._held)
        self.keeper.go_on_with(uid, note)
        self.entry.text.setFocus()
        self._say_state(True)

    def _remove(self, uid: str) -> None:
        captured = self._captured.get(uid)
        if captured is None or not self.commit():
            return
        from eventdesk.model import records
        from eventdesk.workspace.capture_edits import drop_note

        note = captured.note
        if uid == self.keeper.uid:
            self._begin()
        if note is None:
            self._desk.attempt(self.tr("Remove photo"), lambda edit: edit.delete(edit.get(records.Photo, uid)))
        else:
            label = self.tr("Remove outcome") if note.is_outcome else self.tr("Remove statement")
            self._desk.attempt(label, lambda edit: drop_note(edit, uid, note))

    def _travel(self, *, back: bool) -> None:
        """Undo or redo a step; what is typed is stored first, and is then what is undone."""
        if not self.commit():
            return
        self._desk.undo() if back else self._desk.redo()

    # What is shown

    def _refresh(self) -> None:
        """The forum changed, here or elsewhere."""
        if self._desk.forum_uid != self._forum:
            self._forum = self._desk.forum_uid
            self._fresh.clear()
            self.place.follow()
            self._begin()
        self.look_at_clock()
        self.entry.speaker.at(self._held)
        self._refresh_list()
        self._meet_change()
        workspace = self._desk.workspace
        last = workspace.last_step() if workspace is not None else None
        told = self.tr("Undo {step} (Ctrl+Z)").format(step=last.label) if last else ""
        explain(self._undo, "" if last else self.tr("Nothing to undo."), told)

    def _meet_change(self) -> None:
        """The note in hand was undone or changed, here or elsewhere: show that, unless more was typed since."""
        uid = self.keeper.uid
        if not uid or self.keeper.busy or self.entry.note().text != self.keeper.words:
            return
        captured = self._captured.get(uid)
        if captured is None:
            self._begin()
        elif captured.note is not None and captured.note.text != self.keeper.words:
            self._edit(uid)

    def _refresh_list(self) -> None:
        found = self._all_captured()
        self._captured = {one.uid: one for one in found}
        self._rows.show_rows([one.row for one in found if one.uid != self.keeper.uid])

    def _all_captured(self) -> tuple[Captured, ...]:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return ()
        return captured_on(snapshot, self._desk.now().date(), self._desk.language, self._fresh)

    def _say_state(self, stored: bool) -> None:
        if self.is_photo:
            told = ""
        elif not stored:
            told = self.tr("Not stored.")
        elif self.keeper.uid:
            told = self.tr("Stored {time}").format(time=f"{self._desk.now():%H:%M:%S}")
        else:
            told = self.tr("Stored at every pause")
        self._state.setText(told)
        self._explain_keep()

    def _explain_keep(self) -> None:
        self._keep.setVisible(not self.is_photo)
        reason = self.entry.lacks() or ("" if self.entry.is_begun else self.tr("Nothing is written yet."))
        explain(self._keep, reason, self.tr("Done with this one (Ctrl+Enter)"))

    def _photos_stored(self, uids: list[str]) -> None:
        self._fresh += uids
        self._refresh_list()
        self.list.select(uids[-1])
        self._state.setText(self.tr("%n photo(s) stored", "", len(uids)))

    def _show_on_top(self, on_top: bool) -> None:
        if self._on_top.isChecked() != on_top:
            self._on_top.setChecked(on_top)
        visible = self.isVisible()
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on_top)
        if visible:
            self.show()
        self._settings.capture_on_top = on_top

    # Making it up

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.commit)
        return timer

    def _key(self, keys: str, act: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: act())
        self.addAction(action)

    def _make_actions(self) -> None:
        self._undo = QAction(self.tr("Undo"), self)
        self._undo.setObjectName("capture-undo")
        set_icon(self._undo, "undo-2")
        self._undo.setShortcut(QKeySequence.StandardKey.Undo)
        self._undo.triggered.connect(lambda: self._travel(back=True))
        self.addAction(self._undo)
        self._key("Ctrl+Shift+Z", lambda: self._travel(back=False))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self._key(keys, self.keep)
        for mode, _name, key in modes():
            self._key(key, partial(self.show_mode, mode))
        self._key("Ctrl+V", self._paste)
        self._key("F6", self.place.open_menu)
        self._key("F7", self._choose_speaker)
        self._key("F8", self.entry.next_language)
        for number in range(1, NUMBERED + 1):
            self._key(f"Ctrl+{number}", partial(self._take_number, number))
        self._on_top = icon_button(self.tr("Keep above other windows"), "pin", "capture-on-top")
        self._on_top.setCheckable(True)

    def _paste(self) -> None:
        """A text field with the cursor takes the clipboard itself."""
        if self.is_photo:
            self.photos.paste()

    def _choose_speaker(self) -> None:
        if not self.is_photo:
            self.entry.speaker.offer()

    def _take_number(self, number: int) -> None:
        """A speaker by place in the list, or a kind of outcome."""
        if self.is_photo:
            return
        if self.modes.mode == NoteKind.OUTCOME:
            self.entry.take_outcome(number)
        elif self.entry.speaker.take_numbered(number):
            self._focus()

    def _connect(self) -> None:
        self.modes.chosen.connect(self.show_mode)
        self.place.changed.connect(self._follow_clock)
        self.place.picked.connect(self._take_place)
        self.entry.typed.connect(self._typed)
        self.entry.speaker_chosen.connect(self._focus)
        self.photos.stored.connect(self._photos_stored)
        self.photos.refused.connect(self._refusal.say)
        self.photos.began.connect(self._work.show_task)
        self._rows.wants_edit.connect(self._edit)
        self._rows.wants_removal.connect(self._remove)
        self._on_top.toggled.connect(self._show_on_top)
        self._keep.clicked.connect(self.keep)
        self._desk.forum_changed.connect(self._refresh)
        self._desk.refused.connect(self._refusal.say)
        self._desk.saved.connect(lambda _step: self._refusal.dismiss())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(2 * GRID, GRID, GRID, 0)
        self._now = Caption()
        self._now.setObjectName("capture-now")
        top.addWidget(self._now, 1)
        top.addWidget(tool_button(self._undo))
        top.addWidget(self._on_top)
        self._refusal = Refusal()
        self._work = WorkShown()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(self._upper())
        column.addWidget(Hairline())
        column.addWidget(self._rows, 1)
        column.addWidget(self._work)
        column.addWidget(self._refusal)

    def _upper(self) -> QVBoxLayout:
        self._panes = QStackedWidget()
        self._panes.addWidget(self.entry)
        self._panes.addWidget(self.photos)
        self._state = Caption()
        self._state.setObjectName("capture-state")
        self._keep = button(self.tr("Keep"), "check", "capture-keep", primary=True)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self._state, 1)
        foot.addWidget(self._keep)
        upper = QVBoxLayout()
        upper.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID + HALF)
        upper.setSpacing(GRID)
        upper.addLayout(foot)
        for place, part in enumerate((self.place, self.modes, self._panes)):
            upper.insertWidget(place, part)
        return upper

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_at_clock()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.commit():
            event.ignore()
            return
        self._settings.capture_geometry = self.saveGeometry()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.photos.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.photos.take(event.mimeData())


def _moment(desk: Desk, session_uid: str, item_uid: str) -> Moment | None:
    for session in desk.snapshot.sessions if desk.snapshot is not None else ():
        if session.uid == session_uid:
            return Moment(session, next((one for one in session.items if one.uid == item_uid), None))
    return None
