"""The fields of one note: who speaks, in which language, what, when, and who heard it."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.capture import words
from eventdesk.desktop.capture.speaker import SpeakerPicker
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms.moments import read_time
from eventdesk.desktop.pages.documents.wording import language_name
from eventdesk.desktop.pages.press.editors import VerbatimProse
from eventdesk.desktop.pages.press.wording import outcome_kinds
from eventdesk.desktop.theme import GRID, font_for
from eventdesk.model.kinds import OutcomeKind
from eventdesk.press.capture import Moment
from eventdesk.workspace.capture_edits import Note, NoteKind

translate = QCoreApplication.translate
Keys = QKeySequence.StandardKey


class CaptureText(VerbatimProse):
    """What is said. Ctrl+Z without letters to take back undoes the last step instead."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", 4, parent)
        self.setAcceptDrops(False)  # photos are dropped on the window

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(Keys.Undo) and not self.document().isUndoAvailable()
            if undo or (event.matches(Keys.Redo) and not self.document().isRedoAvailable()):
                event.ignore()
                return True
        return super().event(event)


class EntryForm(QWidget):
    """Shows a note and tells it as it stands. `typed` follows every change of it."""

    typed = Signal()
    speaker_chosen = Signal()

    def __init__(self, desk: Desk, heard_by: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = NoteKind.QUOTE
        self._moment: Moment | None = None
        self._began: datetime | None = None
        self.speaker = SpeakerPicker(desk)
        self.speaker.name("capture-speaker", translate("Capture", "Who speaks"))
        self.language = QComboBox()
        self.language.setObjectName("capture-language")
        self.language.setToolTip(translate("Capture", "The language of the words (F8 for the next)"))
        self.language.setAccessibleName(translate("Capture", "Language of the words"))
        self.outcomes = self._outcome_buttons()
        self.text = CaptureText(self)
        self.text.setObjectName("capture-text")
        self.time = _line("capture-time", translate("Capture", "Time"), "")
        self.time.setFixedWidth(8 * GRID)
        self.heard_by = _line("capture-heard-by", translate("Capture", "Who heard it"), heard_by)
        self.heard_by.setPlaceholderText(translate("Capture", "Who heard it: your name"))
        self._lay_out()
        self._connect()
        self.show_kind(NoteKind.QUOTE)

    # The note

    @property
    def is_begun(self) -> bool:
        return bool(self.text.words().strip())

    def note(self) -> Note:
        """The note as it stands."""
        session, item = self._moment.session if self._moment else None, self._moment.item if self._moment else None
        return Note(
            self._kind,
            self.text.words(),
            str(self.language.currentData() or "en"),
            str(self.speaker.value() or ""),
            session.uid if session is not None else "",
            item.uid if item is not None and self._kind is not NoteKind.OUTCOME else "",
            self._outcome(),
            " ".join(self.heard_by.text().split()),
            self._at(),
        )

    def show_note(self, note: Note, moment: Moment | None) -> None:
        """Take a stored note in hand."""
        self.show_kind(note.kind)
        self.take_place(moment)
        if note.person_uid:
            self.speaker.show_value(note.person_uid)
        self._offer_languages((note.language,))
        self.take_language(note.language)
        for button in self.outcomes.buttons():
            button.setChecked(button.property("outcome") == note.outcome.value)
        self._began = note.at
        self.time.setText(words.clock(note.at))
        self.heard_by.setText(note.by)
        self.text.put(note.text)
        self.refresh()

    def clear(self, heard_by: str) -> None:
        """Ready for the next: the kind, the language and who hears it stay."""
        self._began = None
        self.text.put("")
        self.text.document().clearUndoRedoStacks()
        self.time.clear()
        self.heard_by.setText(heard_by)
        self.refresh()

    def show_kind(self, kind: NoteKind) -> None:
        self._kind = kind
        self._who.setCurrentIndex(1 if kind is NoteKind.OUTCOME else 0)
        self.refresh()

    def take_place(self, moment: Moment | None) -> None:
        """The session and item that the note is about."""
        self._moment = moment
        self.speaker.at(moment)
        self.refresh()

    def propose_speaker(self) -> None:
        """Whoever alone has the floor now; nobody where several may be speaking."""
        item, snapshot = self._moment.item if self._moment else None, self._desk.snapshot
        there = [one for one in item.appearances() if one.status.stays] if item is not None else []
        if len(there) == 1 and snapshot is not None:
            self.speaker.show_value(snapshot.person(there[0].person).uid)
        else:
            self.speaker.clear()
        self._offer_languages(())
        self.refresh()

    def lacks(self) -> str:
        """What the note lacks to be kept, as a sentence; empty where nothing."""
        if self._kind is NoteKind.OUTCOME and self._moment is None:
            return translate("Capture", "Choose a session first (F6).")
        if self._kind is not NoteKind.OUTCOME and not self.speaker.value():
            return translate("Capture", "Say first who speaks: F7 and some letters, or Ctrl+1 to 9.")
        return ""

    def refresh(self) -> None:
        """What may be typed now, and what it is for."""
        reason = self.lacks()
        hints = {
            NoteKind.QUOTE: translate("Capture", "What they say, word for word"),
            NoteKind.REPORTED: translate("Capture", "What they say, as it follows “said that …”"),
            NoteKind.OUTCOME: translate("Capture", "What came out, as it follows “agreed that …”"),
        }
        self.text.setPlaceholderText(reason or hints[self._kind])
        # Words of nobody could not be stored, and would be lost with the power.
        locked = bool(reason) and not self.is_begun
        if self.text.isReadOnly() != locked:  # a letter being composed would be dropped
            self.text.setReadOnly(locked)
        self.text.setAccessibleName(hints[self._kind])
        self.time.setPlaceholderText(words.clock(self._desk.now()))

    # Languages

    def next_language(self) -> None:
        count = self.language.count()
        if count:
            self.language.setCurrentIndex((self.language.currentIndex() + 1) % count)
            self._language_changed()

    def take_language(self, tag: str) -> None:
        place = self.language.findData(tag)
        if place >= 0:
            self.language.setCurrentIndex(place)
            self.text.setFont(font_for(tag))

    def _offer_languages(self, first: Sequence[str]) -> None:
        """The forum's languages, and that of the item and of the speaker, the likeliest chosen."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        likely = [*first, *self._likely_languages()]
        known = list(dict.fromkeys([*snapshot.languages, *likely]))
        before = str(self.language.currentData() or "")
        if [self.language.itemData(row) for row in range(self.language.count())] != known:
            self.language.clear()
            for tag in known:
                self.language.addItem(language_name(tag), tag)
        self.take_language(next(iter([*likely, *([before] if before in known else []), known[0]])))

    def _likely_languages(self) -> list[str]:
        snapshot, item = self._desk.snapshot, self._moment.item if self._moment else None
        if snapshot is None or self._kind is not NoteKind.QUOTE:
            return []
        found = [item.language] if item is not None and item.language else []
        for person in snapshot.people:
            if person.uid == self.speaker.value():
                found += person.languages[:1]
        return found

    def _language_changed(self) -> None:
        self.text.setFont(font_for(str(self.language.currentData() or "en")))
        self.typed.emit()

    # When

    def _at(self) -> datetime | None:
        """The time typed, else that of the first letter."""
        began = self._began or self._desk.now().replace(second=0, microsecond=0)
        try:
            typed = read_time(self.time.text())
        except ValueError:
            typed = None
        return datetime.combine(began.date(), typed) if typed is not None else began

    def _text_typed(self) -> None:
        if self._began is None and self.is_begun:
            self._began = self._desk.now().replace(second=0, microsecond=0)
        self.typed.emit()

    # Outcomes

    def _outcome(self) -> OutcomeKind:
        chosen = self.outcomes.checkedButton()
        return OutcomeKind(chosen.property("outcome")) if chosen is not None else OutcomeKind.MENTIONED

    def take_outcome(self, number: int) -> None:
        """Choose the `number`th kind of outcome, from 1."""
        buttons = self.outcomes.buttons()
        if 1 <= number <= len(buttons):
            buttons[number - 1].click()

    def _outcome_buttons(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, choice in enumerate(outcome_kinds(), 1):
            made = QToolButton()
            made.setText(choice.label)
            made.setCheckable(True)
            made.setProperty("outcome", str(choice.value))
            made.setObjectName(f"capture-outcome-{choice.value}")
            made.setToolTip(f"{choice.label} (Ctrl+{number})")
            made.setAccessibleName(choice.label)
            made.clicked.connect(self.typed)
            group.addButton(made)
        group.buttons()[0].setChecked(True)
        return group

    # Its look

    def _connect(self) -> None:
        order = (self.speaker.line, self.text, self.time, self.heard_by, self.language)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.text.typed.connect(self._text_typed)
        self.speaker.chosen.connect(lambda _value: self._take_speaker())
        self.language.activated.connect(lambda _row: self._language_changed())
        self.time.textEdited.connect(lambda _text: self.typed.emit())
        self.heard_by.textEdited.connect(lambda _text: self.typed.emit())

    def _take_speaker(self) -> None:
        if not self.is_begun:
            self._offer_languages(())
        self.refresh()
        self.typed.emit()
        self.speaker_chosen.emit()

    def _lay_out(self) -> None:
        kinds = QWidget()
        kind_row = QHBoxLayout(kinds)
        kind_row.setContentsMargins(0, 0, 0, 0)
        kind_row.setSpacing(0)
        for button in self.outcomes.buttons():
            kind_row.addWidget(button)
        kind_row.addStretch(1)
        self._who = QStackedWidget()
        self._who.addWidget(self.speaker)
        self._who.addWidget(kinds)
        self._who.setFixedHeight(4 * GRID + 2)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.time)
        below.addWidget(self.heard_by, 1)
        below.addWidget(self.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(below)
        column.insertWidget(0, self._who)
        column.insertWidget(1, self.text)


def _line(name: str, accessible: str, text: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setObjectName(name)
    made.setAccessibleName(accessible)
    made.setToolTip(accessible)
    return made
