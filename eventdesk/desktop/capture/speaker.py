"""Who speaks: the likeliest first, found by letters of any script and taken by their number or Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from eventdesk.desktop.capture import words
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms.names import Candidate
from eventdesk.desktop.forms.picker import CandidateDelegate, Picker
from eventdesk.desktop.theme import GRID, colours_of, font
from eventdesk.model.searching import haystack
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.capture import Moment, speakers_at

NUMBERED = 9
Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class SpeakerPicker(Picker):
    """A picker that offers everybody as soon as it has the focus. Its value is a person's uid."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._moment: Moment | None = None
        self._everybody: Sequence[Candidate] | None = None
        super().__init__(self._people, translate("Capture", "Type some letters of the name"), parent=parent)
        self.popup.setItemDelegate(_Numbered(self.popup))
        self.popup.installEventFilter(self)

    def at(self, moment: Moment | None) -> None:
        """Put first who is likeliest to speak there."""
        self._moment, self._everybody = moment, None

    def take_numbered(self, number: int) -> bool:
        """Choose the `number`th likeliest, from 1; False where there are not so many."""
        people = self._people()
        if not 1 <= number <= min(NUMBERED, len(people)):
            return False
        self.popup.hide()
        self.show_value(people[number - 1].value)
        self.edited.emit()
        self.chosen.emit(self.value())
        return True

    def offer(self) -> None:
        """Show who may be speaking, for the keyboard to choose."""
        self.line.setFocus()
        self.line.selectAll()
        self._offer("")

    def _offer(self, typed: str) -> None:
        had = (self._value, self._label)
        super()._offer(typed)
        if not typed.strip():  # whoever was chosen stays until another is
            self._value, self._label = had

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.popup.isVisible():
            row = int(event.text()) - 1 if event.text() in "123456789" and event.text() else -1
            if 0 <= row < self._model.rowCount():
                self._activated(self._model.index(row, 0))
                self.popup.hide()
                return True
        if watched is self.line and event.type() == QEvent.Type.FocusOut:
            self._put_back()
        return super().eventFilter(watched, event)

    def _put_back(self) -> None:
        """Left without a choice: whoever was chosen is shown again."""
        if not self.popup.isVisible() and self.line.text() != self._label:
            self.put(self._label)

    def _people(self) -> Sequence[Candidate]:
        snapshot = self._desk.snapshot
        if self._everybody is None and snapshot is not None:
            found = speakers_at(snapshot, self._moment)
            self._everybody = [_candidate(snapshot, one.person, self._desk.language) for one in found]
        return self._everybody or ()


class _Numbered(CandidateDelegate):
    """Before each of the first names its number."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(2 * GRID, 0, 0, 0)
        colours = colours_of(option.palette)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        super().paint(painter, inner, index)
        if index.row() < NUMBERED:
            painter.save()
            painter.setFont(font())
            painter.setPen(QColor(colours.accent))
            box = QRect(option.rect.left() + GRID, option.rect.top(), 2 * GRID, option.rect.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, str(index.row() + 1))
            painter.restore()


def _candidate(snapshot: ForumSnapshot, key: str, language: str) -> Candidate:
    person = snapshot.person(key)
    name = snapshot.pick(person.name, language)
    return Candidate(person.uid, name, words.office(snapshot, person, language), haystack(person.name.values()))
