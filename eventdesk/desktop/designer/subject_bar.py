"""Below the canvas: whose badge it is, found by typing, the next one, the previous one, and the longest name."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from eventdesk.desktop.designer.people import People
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, button, explain, icon_button
from eventdesk.desktop.work import Progress, Task, run
from eventdesk.model.snapshot import Attendee


class SubjectBar(QWidget):
    """`chosen` tells that another person is to be shown."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: People | None = None
        self._place = 0
        self._found: list[int] = []
        self._looking: Task | None = None
        self.name = _SearchLine()
        self.name.setObjectName("subject-name")
        self.name.setMinimumWidth(14 * GRID)
        self.name.setAccessibleName(tr("Shown for"))
        self.name.setToolTip(tr("Whose data the canvas shows: type a name, an organization or a code (Ctrl+F)"))
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._take_named)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("popup", True)
        self.name.setCompleter(completer)
        self.previous = icon_button(tr("Previous person (Page Up)"), "chevron-left", "subject-previous")
        self.next = icon_button(tr("Next person (Page Down)"), "chevron-right", "subject-next")
        self.longest = button(tr("Longest name"), "", "subject-longest")
        self.longest.setToolTip(tr("Show whoever has the longest name (Ctrl+L)"))
        self._count = Caption()
        self.name.textEdited.connect(self._look)
        self.name.returnPressed.connect(self._take_first)
        self.name.left.connect(self._say)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.longest.clicked.connect(self.show_longest)
        self._lay_out()

    @property
    def attendee(self) -> Attendee | None:
        return self._people.all[self._place] if self._people is not None else None

    def show_people(self, people: People | None) -> None:
        """These are the forum's people now; who was shown stays shown."""
        before = self.attendee
        self._people = people
        self._place = people.at(before.uid) if people is not None and before is not None else 0
        self._say()

    def show_uid(self, uid: str) -> bool:
        """Show that attendee; False where there is none."""
        people = self._people
        if people is None or people.all[people.at(uid)].uid != uid:
            return False
        self._go(people.at(uid))
        return True

    def step(self, by: int) -> None:
        if self._people is not None:
            self._go((self._place + by) % len(self._people.all))

    def show_longest(self) -> None:
        if self._people is not None:
            self._go(self._people.longest())

    def _go(self, place: int) -> None:
        changed = place != self._place
        self._place = place
        self._say()
        if changed:
            self.chosen.emit()

    def _look(self, typed: str) -> None:
        people, self._found = self._people, []
        if self._looking is not None:
            self._looking.cancel()
        if people is None or not typed.strip():
            self._model.setStringList([])
            return

        def find(_progress: Progress) -> list[int]:
            return list(people.find(typed))

        self._looking = run(self, find, self._offer, lambda _error: None)

    def _offer(self, found: list[int]) -> None:
        self._found = found
        self._model.setStringList([self._line(place) for place in found])
        completer = self.name.completer()
        if completer is not None and self.name.hasFocus():
            completer.complete()

    def _line(self, place: int) -> str:
        people = self._people
        assert people is not None
        one = people.all[place]
        others = [name for name in people.named(one).values() if name != people.name(one)]
        return " · ".join((people.name(one), *others[:1], one.code))

    def _take_named(self, line: str) -> None:
        for place in self._found:
            if self._line(place) == line:
                self._go(place)
                self._say()
                return

    def _take_first(self) -> None:
        if self._found:
            self._go(self._found[0])
        self._say()

    def _say(self) -> None:
        people, one = self._people, self.attendee
        real = people is not None and people.real
        if not self.name.hasFocus() or not self._found:
            self.name.setText(people.name(one) if people is not None and one is not None else "")
            self.name.setCursorPosition(0)
        self._found = []
        why = "" if real else tr("The forum has no attendees yet: an invented one is shown.")
        for widget in (self.previous, self.next, self.longest):
            explain(
                widget,
                why,
                widget.accessibleName()
                if widget is not self.longest
                else tr("Show whoever has the longest name (Ctrl+L)"),
            )
        if people is None:
            self._count.clear()
        elif real:
            self._count.setText(tr("{n} of {total}").format(n=self._place + 1, total=len(people.all)))
        else:
            self._count.setText(tr("invented"))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, HALF, 2 * GRID, HALF)
        row.setSpacing(HALF)
        row.addWidget(Caption(tr("Shown for")))
        row.addWidget(self.name, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self._count)
        row.addSpacing(GRID)
        row.addWidget(self.longest)


class _SearchLine(QLineEdit):
    left = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()
