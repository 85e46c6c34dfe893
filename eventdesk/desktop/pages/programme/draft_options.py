"""What is asked of a draft, as choices in words."""

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.forms.moments import read_time, write_time
from eventdesk.desktop.pages.programme.draft_words import (
    importance_words,
    mode_about,
    mode_words,
    wish_words,
)
from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, Heading, label
from eventdesk.model.kinds import SessionStatus
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.drafting.options import (
    USUAL,
    DraftOptions,
    Hours,
    Importance,
    Mode,
    Wish,
    usual_hours,
)
from eventdesk.programme.drafting.reading import is_free

_SECONDS = (10, 20, 60, 180)
_USUAL_SECONDS = 20


class OptionsPanel(QWidget):
    """The choices; `problem` tells what cannot be read, else it is empty."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = _choice("draft-mode", tr("What to draft"))
        for mode in Mode:
            self.mode.addItem(mode_words(mode), mode)
        self._about = Caption("", wrap=True)
        self.opens, self.closes = _time("draft-opens", tr("Days begin")), _time("draft-closes", tr("Days end"))
        self._wrong = label("", "problem", wrap=True)
        self._wrong.setObjectName("draft-problem")
        self._wrong.hide()
        self.wishes = {wish: self._wish(wish) for wish in Wish}
        self.keep_order = QCheckBox(tr("Keep the order within tracks"))
        self.keep_order.setObjectName("draft-keep-order")
        self.seconds = _choice("draft-seconds", tr("Search for at most"))
        for seconds in _SECONDS:
            text = tr("{count} seconds") if seconds < 60 else tr("{count} min")
            self.seconds.addItem(text.format(count=seconds if seconds < 60 else seconds // 60), seconds)
        self.seconds.setCurrentIndex(_SECONDS.index(_USUAL_SECONDS))
        self._lay_out()
        self.mode.currentIndexChanged.connect(self._follow_mode)
        for field in (self.opens, self.closes):
            field.textChanged.connect(self._tell_problem)
        self._follow_mode()

    def _wish(self, wish: Wish) -> QComboBox:
        choice = _choice(f"draft-wish-{wish.value}", wish_words(wish))
        for importance in (Importance.IMPORTANT, Importance.A_LITTLE, Importance.NOT):
            choice.addItem(importance_words(importance), importance)
        choice.setCurrentIndex(choice.findData(USUAL[wish]))
        return choice

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(HALF)
        column.addWidget(Heading(tr("What to draft")))
        column.addWidget(self.mode)
        column.addWidget(self._about)
        column.addSpacing(GRID)
        column.addWidget(Heading(tr("Hours of each day")))
        column.addLayout(self._hours_row())
        column.addWidget(self._wrong)
        column.addSpacing(GRID)
        column.addWidget(Heading(tr("What matters")))
        column.addLayout(self._wishes_grid())
        column.addWidget(self.keep_order)
        column.addSpacing(GRID)
        column.addLayout(_labelled(tr("Search for at most"), self.seconds))
        column.addStretch(1)

    def _hours_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for words, field in ((tr("from"), self.opens), (tr("to"), self.closes)):
            row.addWidget(label(words, "muted"))
            row.addWidget(field)
        row.addStretch(1)
        return row

    def _wishes_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(HALF)
        grid.setColumnStretch(0, 1)
        for number, (wish, choice) in enumerate(self.wishes.items()):
            words = label(wish_words(wish), wrap=True)
            words.setBuddy(choice)
            grid.addWidget(words, number, 0)
            grid.addWidget(choice, number, 1)
        return grid

    # What is chosen

    def show_forum(self, snapshot: ForumSnapshot) -> None:
        """Begin with what suits the forum: its hours, and what there is to do in it."""
        hours = usual_hours(snapshot)
        self.opens.setText(write_time(hours[0].opens if hours else time(9)))
        self.closes.setText(write_time(hours[0].closes if hours else time(18)))
        running = [one for one in snapshot.sessions if one.status is not SessionStatus.CANCELLED]
        lacking = any(is_free(one, Mode.FILL) for one in running)
        self.mode.setCurrentIndex(self.mode.findData(Mode.FILL if lacking else Mode.REPAIR))
        self.wishes[Wish.SIDES].setEnabled(len(snapshot.forum.sides) > 1)

    def chosen_mode(self) -> Mode:
        return Mode(self.mode.currentData())

    def options(self, snapshot: ForumSnapshot) -> DraftOptions:
        """Raises ValueError where the hours cannot be read."""
        opens, closes = read_time(self.opens.text()), read_time(self.closes.text())
        if opens is None or closes is None:
            raise ValueError("hours are missing")
        return DraftOptions(
            mode=self.chosen_mode(),
            hours=tuple(Hours(each.day, opens, closes) for each in usual_hours(snapshot)),
            wishes={wish: Importance(choice.currentData()) for wish, choice in self.wishes.items()},
            keep_track_order=self.keep_order.isChecked(),
            seconds=float(self.seconds.currentData()),
        )

    @property
    def problem(self) -> str:
        for field in (self.opens, self.closes):
            try:
                if read_time(field.text()) is None:
                    return tr("Type when the days begin and end.")
            except ValueError:
                return tr("Type a time like 9:30.")
        return ""

    def _tell_problem(self) -> None:
        problem = self.problem
        self._wrong.setText(problem)
        self._wrong.setVisible(bool(problem))
        self.changed.emit()

    def _follow_mode(self) -> None:
        mode = self.chosen_mode()
        self._about.setText(mode_about(mode))
        for choice in (*self.wishes.values(), self.keep_order):
            choice.setEnabled(mode is not Mode.REPAIR)
        self.changed.emit()


def _choice(name: str, accessible: str) -> QComboBox:
    choice = QComboBox()
    choice.setObjectName(name)
    choice.setAccessibleName(accessible)
    return choice


def _time(name: str, accessible: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(accessible)
    field.setFixedWidth(9 * GRID)
    return field


def _labelled(words: str, field: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    caption: QLabel = label(words)
    caption.setBuddy(field)
    row.addWidget(caption, 1)
    row.addWidget(field)
    return row
