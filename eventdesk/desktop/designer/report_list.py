"""What would go wrong on paper, line by line; a line leads to the person and the element."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from eventdesk.desktop.designer import words
from eventdesk.desktop.designer.inset import Inset
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.theme import GRID, HALF, ICON, IconRole, colours_of, icon
from eventdesk.desktop.widgets import Caption, Heading
from eventdesk.model.design_checks import Fault

if TYPE_CHECKING:
    from eventdesk.documents.badges.checking import Trouble

MOST = 1000
"""So many lines are shown; more nobody reads."""
_WHERE = Qt.ItemDataRole.UserRole


class ReportList(QWidget):
    """`wanted`: show that attendee (by the forum file's id), that face, that element."""

    wanted = Signal(str, str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Heading(tr("Before printing"))
        self.said = Caption("", wrap=True)
        self.said.setObjectName("print-report-said")
        self.list = QListWidget()
        self.list.setObjectName("print-report")
        self.list.setAccessibleName(tr("What would go wrong on paper"))
        self.list.setItemDelegate(Inset(self.list))
        self.list.setIconSize(QSize(ICON, ICON))
        self.list.setProperty("ground", "surface")
        self.list.itemActivated.connect(self._go)
        self.list.itemDoubleClicked.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(self.title)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.list.setMinimumHeight(11 * GRID)

    def say(self, sentence: str) -> None:
        """Instead of lines, a sentence."""
        self.list.clear()
        self.list.setVisible(False)
        self.said.setText(sentence)

    def show_report(self, faults: Sequence[Fault], troubles: "Sequence[Trouble]", count: int) -> None:
        """What is wrong with the design, then what would go wrong for someone, of `count` pieces."""
        self.list.clear()
        for fault in faults:
            told = _sentence_of(fault.sentence)
            self._add(
                f"{words.face_label(fault.face)}: {told}" if fault.face else told, "", fault.face, fault.index
            )
        for trouble in troubles[: MOST - len(faults)]:
            self._add(words.trouble_line(trouble), trouble.attendee_id, trouble.face, trouble.index)
        total = len(faults) + len(troubles)
        self.list.setVisible(bool(total))
        if not total:
            self.said.setText(
                tr("Every text fits, and every letter has a glyph (pieces: {n}).").format(n=count)
                if count
                else tr("Nobody is chosen.")
            )
        else:
            told = tr("To be looked at: {n}. A double click or Enter leads there.").format(n=total)
            if total > MOST:
                told += " " + tr("The first {n} are shown.").format(n=MOST)
            self.said.setText(told)

    def _add(self, text: str, attendee: str, face: str, index: int) -> None:
        item = QListWidgetItem(text)
        item.setData(_WHERE, (attendee, face, index))
        item.setIcon(icon("circle-alert", IconRole.DANGER, colours_of(self)))
        item.setToolTip(text)
        item.setSizeHint(QSize(10, 28))
        self.list.addItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        attendee, face, index = item.data(_WHERE)
        self.wanted.emit(attendee, face, index)


def _sentence_of(sentence: str) -> str:
    from eventdesk.desktop.refusals import in_window_language

    return in_window_language(sentence)
