"""The other things the right-hand side can hold: several attendees at once, and someone new."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import NewName, PersonPicker, Picker
from eventdesk.desktop.forms.choosing import language_of
from eventdesk.desktop.forms.names import Candidate
from eventdesk.desktop.pages.attendees.words import category_label, category_of, status_label, tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, Title, button, label
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.text import Text


class SeveralPanel(QWidget):
    """What can be done with all selected attendees, each as one step."""

    status_asked = Signal(object)
    category_asked = Signal(str)
    check_in_asked = Signal()
    merge_asked = Signal()
    """The two who are selected are one."""
    session_asked = Signal(str)
    """Register them for the session of that uid."""
    remove_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Title()
        self._title.setObjectName("attendees-chosen")
        self._status = QComboBox()
        self._status.setObjectName("attendees-status")
        self._status.setAccessibleName(tr("Status"))
        for status in AttendeeStatus:
            self._status.addItem(status_label(status), status)
        self._category = QComboBox()
        self._category.setObjectName("attendees-category")
        self._category.setAccessibleName(tr("Category"))
        self._category.setEditable(True)
        self._change_status = button(tr("Change status"), name="attendees-change-status")
        self._change_status.clicked.connect(
            lambda: self.status_asked.emit(AttendeeStatus(self._status.currentData()))
        )
        self._change_category = button(tr("Change category"), name="attendees-change-category")
        self._change_category.clicked.connect(
            lambda: self.category_asked.emit(category_of(self._category.currentText()))
        )
        self.check_in = button(tr("Check in"), "check", "attendees-check-in", primary=True)
        self.check_in.setToolTip(tr("Note that those who are not here yet have come (Ctrl+I)"))
        self.check_in.clicked.connect(self.check_in_asked)
        self.merge = button(tr("Merge the two…"), "git-merge", "attendees-merge")
        self.merge.setToolTip(tr("Make two records of one attendee one, with a preview (Ctrl+M)"))
        self.merge.clicked.connect(self.merge_asked)
        self._remove = button(tr("Remove from the list"), "trash-2", "attendees-remove")
        self._remove.setToolTip(tr("Remove the selected attendees (Delete); it can be undone"))
        self._remove.clicked.connect(self.remove_asked)
        self._lay_out()

    def show_count(self, count: int, categories: list[str]) -> None:
        """Say how many are selected, and offer these categories."""
        self._title.setText(tr("{n} attendees chosen").format(n=count))
        self.merge.setVisible(count == 2)
        self.say("")
        labels = [category_label(category) for category in categories]
        if labels != [self._category.itemText(place) for place in range(self._category.count())]:
            self._category.clear()
            self._category.addItems(labels)

    def offer_sessions(self, candidates: Callable[[], Sequence[Candidate]]) -> None:
        """Let all of them be registered for one of these sessions."""
        picker = Picker(candidates, tr("Register for a session: type its title"))
        picker.name("attendees-register", tr("Register for a session"))

        def ask(uid: object) -> None:
            picker.clear()
            if isinstance(uid, str) and uid:
                self.session_asked.emit(uid)

        picker.chosen.connect(ask)
        self._column.insertWidget(self._column.indexOf(self.merge), picker)
        self._column.insertWidget(self._column.indexOf(self.merge), self._told)

    def say(self, sentence: str) -> None:
        """What came of it; an empty sentence takes it away."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 1)
        for row, (box, act) in enumerate(
            ((self._status, self._change_status), (self._category, self._change_category))
        ):
            grid.addWidget(box, row, 0)
            grid.addWidget(act, row, 1)
        self._told = label("", "muted", wrap=True)
        self._told.setObjectName("attendees-registered")
        self._told.hide()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 4 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self._title)
        column.addWidget(self.check_in)
        column.addLayout(grid)
        column.addWidget(self.merge, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        _on_surface(self)


class NewAttendee(QWidget):
    """Someone new: one of the directory's people, or whoever's name is typed."""

    finished = Signal(object)
    """A person's uid, or the name (`Text`) of someone who is not in the directory."""
    cancelled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.picker = PersonPicker(desk, tr("Type a name"))
        self.picker.name("new-attendee-name", tr("Name"))
        self.picker.line.returnPressed.connect(self._entered)
        self.picker.chosen.connect(self._chosen)
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        self.add = button(tr("Add attendee"), "plus", "new-attendee-add", primary=True)
        self.add.setToolTip(tr("Put the attendee on the list (Enter)"))
        self.add.clicked.connect(self.finish)
        self.cancel = button(tr("Cancel"), name="new-attendee-cancel")
        self.cancel.setToolTip(tr("Store nothing (Escape)"))
        self.cancel.clicked.connect(self.cancelled)
        self._done = False
        self._lay_out()

    def begin(self) -> None:
        """Begin with an empty name and the cursor in it."""
        self._done = False
        self.picker.clear()
        self._problem.hide()
        self.picker.line.setFocus()

    def named(self) -> bool:
        """Whether a name is typed."""
        return bool(self.picker.line.text().strip())

    def finish(self) -> None:
        """Hand over who is typed, or say that a name is needed."""
        if self._done:
            return
        typed = " ".join(self.picker.line.text().split())
        if not typed:
            self._problem.setText(tr("Type a name, or choose one of the forum’s people."))
            self._problem.show()
            self.picker.line.setFocus()
            return
        self._done = True
        value = self.picker.value()
        if isinstance(value, NewName):
            self.finished.emit(value.name)
        elif value and self.picker.problem() is None:
            self.finished.emit(value)
        else:
            languages = self._desk.snapshot.languages if self._desk.snapshot else ("en",)
            self.finished.emit(Text({language_of(typed, languages): typed}))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def _entered(self) -> None:
        # With the list open, Enter takes the marked line of it, which `chosen` tells right after.
        if not self.picker.popup.isVisible():
            self.finish()

    def _chosen(self, _value: Any) -> None:
        self.finish()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.add)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(Title(tr("New attendee")))
        column.addWidget(self.picker)
        column.addWidget(self._problem)
        column.addLayout(buttons)
        sentence = tr("People of the directory are offered as you type; anyone else is added by name alone.")
        column.addWidget(Caption(sentence, wrap=True))
        column.addStretch(1)
        _on_surface(self)


def _on_surface(widget: QWidget) -> None:
    widget.setProperty("ground", "surface")
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
