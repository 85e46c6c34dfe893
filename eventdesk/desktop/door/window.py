"""The window at the door: one line to scan or type into, the answer, who is in, and the last scans."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.collecting import leave_alone, look_again
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.door import choosing, layout, logs
from eventdesk.desktop.door.actions import DoorActions
from eventdesk.desktop.door.answer_pane import AnswerPane
from eventdesk.desktop.door.badge import BadgePrinter
from eventdesk.desktop.door.counts_pane import CountsPane
from eventdesk.desktop.door.finding import searchable
from eventdesk.desktop.door.found_people import FoundPeople
from eventdesk.desktop.door.last_scans import LastScans
from eventdesk.desktop.door.reading import DoorReader, is_read_twice
from eventdesk.desktop.door.register_form import RegisterForm
from eventdesk.desktop.door.scan_line import ScanLine, ScannerWatch
from eventdesk.desktop.door.shown import idle, looking, shown_result, shown_taken_back
from eventdesk.desktop.door.sounds import Sounds, Tone
from eventdesk.desktop.door.words import Picker, translate
from eventdesk.desktop.theme import GRID, set_icon
from eventdesk.desktop.widgets import Caption, Hairline, WholePage, label
from eventdesk.desktop.window_status import Refusal, WorkShown
from eventdesk.workspace.door_reading import Door, DoorCounts
from eventdesk.workspace.door_reading import ScanLine as Scanned
from eventdesk.workspace.scanning import (
    Answer,
    Newcomer,
    ScanResult,
    TakenBack,
    register_on_spot,
    scan_attendee,
    scan_badge,
    take_back,
)

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

T = TypeVar("T")
SEARCH_PAUSE = 150
"""Milliseconds without a key after which names are looked for: a scanner is done by then."""
_TICK = 5000
_SIZE = QSize(1280, 800)
_SOUNDS = {Answer.WELCOME: Tone.GOOD, Answer.AGAIN: Tone.AGAIN}


class DoorWindow(QWidget):
    """Answers are on disk before they are shown; everything else in the program follows a little later."""

    def __init__(self, desk: Desk, settings: Settings, sounds: Sounds | None = None) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._desk, self._settings = desk, settings
        self.setObjectName("door-window")
        self.setWindowTitle(translate("Door", "Check-in"))
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sounds = sounds or Sounds(self)
        self.sounds.on = settings.door_sound
        self.badges = BadgePrinter(desk, settings, self)
        self.line, self.answer = ScanLine(), AnswerPane(idle())
        self.form, self.counts = RegisterForm(desk, settings), CountsPane()
        self.found, self.last = FoundPeople(), LastScans()
        self.actions_of = DoorActions(self)
        self._forum = ""
        self.door = Door()
        self._reader = DoorReader(self)
        self._reader.ready.connect(self._take_read)
        self._result: ScanResult | None = None
        self._asked = ""
        self._search = layout.timer(self, SEARCH_PAUSE, self._look_up, once=True)
        self._tick = layout.timer(self, _TICK, self._show_time, once=False)
        self._lay_out()
        self._connect()
        self._watch = ScannerWatch(self, self.line)
        self.setMinimumSize(60 * GRID, 40 * GRID)
        self.resize(_SIZE)
        self._refresh()

    def begin(self) -> None:
        """Show the door over the whole screen, ready to scan."""
        self.actions_of.full.setChecked(True)
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self._refresh()
        self._refusal.say(choosing.clock_warning(self._desk))

    # Answers

    def enter(self, typed: str, burst: str = "") -> None:
        """Enter was pressed: a code, or whoever is marked in the list of names."""
        self._search.stop()
        if not typed.strip():
            return
        if burst and is_read_twice(burst, self._result, self._desk.now()):
            self.line.clear()
            return
        uid = self.found.uid if self._is_searching() and not burst else ""
        if uid:
            self.let_in(uid)
            return
        result = self._scan(typed, burst)
        unknown = result is not None and result.answer is Answer.UNKNOWN and not burst
        if not unknown or not (self._look_up() or self._is_to_wait(typed)):
            self._show_result(result)

    def let_in(self, uid: str, anyway: bool = False) -> None:
        """Answer somebody who was chosen by name; `anyway` whatever stands against it."""
        forum_uid, door, at = self._desk.forum_uid, self.door, self._now()
        self._show_result(
            self._stored(
                translate("Door", "Check in"),
                lambda edit: scan_attendee(edit, forum_uid, door, uid, at, anyway),
            )
        )

    def take_back(self, uid: str = "") -> None:
        """Take a scan back: that one, else the last one that let somebody in."""
        standing = self.last.standing
        wanted = uid or (standing.uid if standing is not None else "")
        if not wanted:
            return
        taken = self._stored(translate("Door", "Take back check-in"), lambda edit: take_back(edit, wanted))
        if taken is not None:
            self._show_taken_back(wanted, taken)

    def register(self, newcomer: Newcomer, badge: bool = False) -> None:
        """Add somebody, and let them in."""
        forum_uid, door, at = self._desk.forum_uid, self.door, self._now()
        result = self._stored(
            translate("Door", "Register at the door"),
            lambda edit: register_on_spot(edit, forum_uid, door, newcomer, at),
        )
        if result is not None:
            self.form.name.clear()
        self._show_result(result, expected=1)
        if badge and result is not None and result.guest is not None:
            self.print_badge(result.guest.uid)

    def print_badge(self, uid: str = "") -> None:
        """Print a badge: of that attendee, else of who is being registered, or of whom the answer is about."""
        if not uid and self._stack.currentWidget() is self._whole_form:
            self.form.register(badge=True)
            return
        guest = self._result.guest if self._result is not None else None
        wanted = uid or (guest.uid if guest is not None else "")
        if wanted:
            self._desk.catch_up()
            self.badges.print_badge(wanted)

    def _scan(self, typed: str, burst: str) -> ScanResult | None:
        forum_uid, door, at = self._desk.forum_uid, self.door, self._now()

        def scan(edit: "Edit") -> ScanResult:
            result = scan_badge(edit, forum_uid, door, typed, at)
            if result.answer is Answer.UNKNOWN and burst and burst != typed:
                # A scanner typed behind something that stood there.
                result = scan_badge(edit, forum_uid, door, burst, at)
            return result

        return self._stored(translate("Door", "Check in"), scan)

    def _stored(self, step: str, change: "Callable[[Edit], T]") -> T | None:
        """What the change returns, once it is on disk; None where it was refused, which is told."""
        returned: list[T] = []
        self._reader.note_change()
        with self._desk.later():
            if not self._desk.attempt(step, lambda edit: returned.append(change(edit))):
                return None
        return returned[0]

    # Showing them

    def _show_result(self, result: ScanResult | None, expected: int = 0) -> None:
        if result is None:
            return
        self._result = result
        self.line.clear()
        self._stack.setCurrentWidget(self.answer)
        self.answer.show_answer(shown_result(result, self._desk.snapshot, self._picker(), self.counts.free))
        # Now, before anything that takes longer: somebody stands there and waits.
        self.answer.repaint()
        self.sounds.play(_SOUNDS.get(result.answer, Tone.BAD))
        if result.guest is not None and (result.counted or expected):
            self.counts.show_counts(self.counts.counts.plus(result.guest, int(result.counted), expected))
        self.last.put_first(result, self.door, self._picker())
        self._refusal.dismiss()
        self._explain()
        self.line.setFocus()

    def _show_taken_back(self, uid: str, taken: TakenBack) -> None:
        self._result = None
        self._stack.setCurrentWidget(self.answer)
        self.answer.show_answer(shown_taken_back(taken, self._picker()))
        self.answer.repaint()
        if taken.uncounted:
            self.counts.show_counts(self.counts.counts.plus(taken.guest, -1))
        self.last.mark_taken_back(uid, self._picker(), self._desk.now())
        self._explain()
        self.line.setFocus()

    # Names

    def _typed(self) -> None:
        self._search.start()
        if self._is_searching() and not searchable(self.line.text()):
            self._stack.setCurrentWidget(self.answer)

    def _is_to_wait(self, typed: str) -> bool:
        """Whether the name will be looked for when everybody is prepared, which is told."""
        if self.found.finder.busy:
            self._asked = typed
            self.answer.show_answer(looking())
            self._stack.setCurrentWidget(self.answer)
        return self.found.finder.busy

    def _look_up(self) -> bool:
        """Look for the name that stands in the line; False where nobody has it."""
        found = self.found.look_up(self.line.text(), self._desk.now())
        if found:
            self._stack.setCurrentWidget(self.found)
        elif self._is_searching():
            self._stack.setCurrentWidget(self.answer)
        return found

    def _prepared(self) -> None:
        """Everybody can be found quickly from now on."""
        if self.isVisible():
            leave_alone()
        asked, self._asked = self._asked, ""
        if asked and asked == self.line.text():
            self.enter(asked)
        elif self._is_searching():
            self._look_up()

    def _move(self, steps: int) -> None:
        if self._is_searching():
            self.found.step(steps)

    def _is_searching(self) -> bool:
        return self._stack.currentWidget() is self.found

    # Following the forum

    def _refresh(self) -> None:
        """The forum changed, here or elsewhere."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            self.close()
            return
        if self._desk.forum_uid != self._forum:
            self._forum = self._desk.forum_uid
            self._result = None
            self.last.show_scans((), self._picker(), self._desk.now())
            self.answer.show_answer(None)
            self.guard(choosing.remembered(self._desk, self._settings))
        elif self._desk.workspace is not None:
            self.guard(self.door)
        self.found.finder.take(snapshot, self._desk.language)
        if self._is_searching():
            self._look_up()
        self._explain()

    def guard(self, door: Door) -> None:
        """Guard this door from now on."""
        self.door, self.last.entrance = door, door.entrance
        self._show_time()
        self.counts.show_places(choosing.places(self._desk.snapshot, door))
        self._read()

    def _read(self) -> None:
        """The counts and the last scans."""
        self._reader.read(self._desk, self.door, self._now())

    def _take_read(self, counts: DoorCounts, scans: tuple[Scanned, ...]) -> None:
        self.counts.show_counts(counts)
        self.last.show_scans(scans, self._picker(), self._desk.now())
        self._explain()

    def _show_time(self) -> None:
        self._guards.setText(choosing.guards(self._desk.snapshot, self.door, self._desk.language))
        self._entrance.setText(choosing.where(self.door, self._desk.now()))

    def _explain(self) -> None:
        registering = self._stack.currentWidget() is self._whole_form
        self.actions_of.explain(self._result, self.last.standing, self._picker(), registering)

    def _picker(self) -> Picker:
        snapshot = self._desk.snapshot
        return Picker(self._desk.language, snapshot.languages if snapshot is not None else ())

    def _now(self) -> datetime:
        return self._desk.now().replace(microsecond=0)

    # What the actions do

    def show_form(self) -> None:
        """Ask for somebody new; a name typed in the line is taken along."""
        typed = self.line.text()
        unknown = self._result is not None and self._result.answer is Answer.UNKNOWN
        self.line.clear()
        self._search.stop()
        self.form.begin("" if any(letter.isdigit() for letter in typed) or (unknown and not typed) else typed)
        self._stack.setCurrentWidget(self._whole_form)
        self.form.name.setFocus()

    def escape(self) -> None:
        """Out of what was begun; with nothing begun, out of the door."""
        if self._stack.currentWidget() is self._whole_form or self._is_searching() or self.line.text():
            if self._stack.currentWidget() is self._whole_form:
                self.form.name.clear()
            self.line.clear()
            self._search.stop()
            self._stack.setCurrentWidget(self.answer)
            self.line.setFocus()
        else:
            self.close()

    def choose_door(self) -> None:
        """Ask what this entrance is called and what it guards."""
        dialog = choosing.DoorDialog(self._desk, self._settings, self.door, self)
        if dialog.exec():
            door = dialog.door
            self._settings.remember_door(self._desk.forum_uid, door.entrance, door.session_uid, door.everyone)
            self.guard(door)
        self.line.setFocus()

    def show_merged(self, merged: logs.Merged) -> None:
        """What merging did."""
        logs.MergeDialog(merged, self._picker(), self).exec()
        self.line.setFocus()

    def _presence(self) -> None:
        from eventdesk.desktop.door.presence import ask_presence

        self._desk.catch_up()
        ask_presence(self._desk, self)

    def _anyway(self) -> None:
        result = self._result
        if result is not None and result.guest is not None and not result.answer.lets_in:
            self.let_in(result.guest.uid, anyway=True)

    def _sound(self, on: bool) -> None:
        self.sounds.on = self._settings.door_sound = on
        set_icon(self.actions_of.sound, "volume-2" if on else "volume-x")
        if on:
            self.sounds.play(Tone.GOOD)

    def _fill_screen(self, full: bool) -> None:
        if full != self.isFullScreen():
            self.showFullScreen() if full else self.showNormal()

    # Making it up

    def _connect(self) -> None:
        act = self.actions_of
        self.line.entered.connect(self.enter)
        self._stack.currentChanged.connect(lambda _place: self._explain())
        self.line.textEdited.connect(lambda _text: self._typed())
        self.line.moved.connect(self._move)
        self.found.doubleClicked.connect(lambda _index: self.let_in(self.found.uid))
        self.found.activated.connect(lambda _index: self.let_in(self.found.uid))
        self.found.finder.prepared.connect(self._prepared)
        self.last.wants_removal.connect(lambda: self.take_back(self.last.uid))
        self.form.registered.connect(self.register)
        self.form.left.connect(self.escape)
        act.register.triggered.connect(self.show_form)
        act.take_back.triggered.connect(lambda: self.take_back())
        act.anyway.triggered.connect(self._anyway)
        act.badge.triggered.connect(lambda: self.print_badge())
        act.printer.triggered.connect(lambda: self.badges.choose_printer())
        act.choose.triggered.connect(self.choose_door)
        act.presence.triggered.connect(self._presence)
        act.export.triggered.connect(
            lambda: logs.export_log(self._desk, self.door.entrance, self, self._note.setText)
        )
        act.merge.triggered.connect(lambda: logs.merge_logs(self._desk, self, self.show_merged))
        act.sound.setChecked(self.sounds.on)
        act.sound.toggled.connect(self._sound)
        act.full.toggled.connect(self._fill_screen)
        act.leave.triggered.connect(self.escape)
        self._desk.forum_changed.connect(self._refresh)
        self._desk.refused.connect(self._refusal.say)
        self._desk.working.connect(self._work.show_task)

    def _lay_out(self) -> None:
        self._guards, self._entrance = label("", "heading"), Caption()
        self._guards.setObjectName("door-guarded")
        self._note = Caption()
        self._refusal, self._work = Refusal(), WorkShown()
        self._stack = QStackedWidget()
        self._whole_form = WholePage(self.form, "door-register-whole")
        for part in (self.answer, self.found, self._whole_form):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        # The layout follows the window, and not the other way round: the screen may be small.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(layout.head(self.actions_of, self._guards, self._entrance))
        column.addWidget(Hairline())
        body = QHBoxLayout()
        body.setSpacing(0)
        column.addLayout(body, 1)
        body.addLayout(layout.middle(self.line, self._stack), 1)
        body.addWidget(Hairline(vertical=True))
        self._side = layout.side(self.counts, self._note, self.last)
        body.addWidget(self._side)
        column.addWidget(self._work)
        column.addWidget(self._refusal)

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sounds.open()
        leave_alone()
        QTimer.singleShot(0, self.answer, self.answer.rehearse)
        self._show_time()
        self._tick.start()
        self.line.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout.fit(self, self._side)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
        self.sounds.close()
        look_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._desk.catch_up()
        event.accept()
