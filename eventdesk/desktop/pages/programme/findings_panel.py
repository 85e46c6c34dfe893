"""Findings on the Programme page: those of the row in work with what can be done, and a list of all."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.pages.documents.wording import breakable
from eventdesk.desktop.pages.overview.findings import place_of
from eventdesk.desktop.pages.programme.finding_actions import FindingActions
from eventdesk.desktop.pages.programme.finding_signs import ACCEPTED, SIGNS, Sign
from eventdesk.desktop.pages.programme.finding_words import severity_word, told, told_alone
from eventdesk.desktop.pages.programme.words import counted, tr
from eventdesk.desktop.theme import GRID, HALF, ICON, ROW, colours_of, icon, set_icon
from eventdesk.desktop.widgets import Hairline, IconLabel, button, label
from eventdesk.programme.fields import MISSING
from eventdesk.programme.findings import Severity
from eventdesk.programme.fixes import MENDABLE
from eventdesk.programme.review import Reviewed

_MOST_LINES = 8
"""Findings shown at a row; more of them are in the list."""
_MOST_LISTED = 500
_LIST_ROWS = 7
_PLACE = Qt.ItemDataRole.UserRole


class FindingsBox(QWidget):
    """What is found about the row in work, each in a sentence, with what can be done about it under it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self._actions = FindingActions(desk, self)
        self._shown: tuple[Reviewed, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self.hide()

    def show_findings(self, every: Sequence[Reviewed]) -> None:
        """Show these, the worst first; the rest of very many is told as a number."""
        self.setVisible(bool(every))
        if tuple(every) == self._shown:
            return
        self._shown = tuple(every)
        while (item := self._column.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for number, one in enumerate(self._shown[:_MOST_LINES]):
            self._column.addWidget(self._line(number, one))
        more = len(self._shown) - _MOST_LINES
        if more > 0:
            self._column.addWidget(label(tr("… and {count} more").format(count=counted(more)), "muted"))

    def _line(self, number: int, one: Reviewed) -> QWidget:
        line = QWidget()
        sign = _sign(one)
        words = label(breakable(told(one.finding)), "muted" if one.acknowledged else "", wrap=True)
        words.setAccessibleName(f"{_word(one)}: {told(one.finding)}")
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(words)
        reason = _reason(one)
        if reason:
            beside.addWidget(label(breakable(reason), "caption", wrap=True))
        beside.addLayout(self._buttons(number, one))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(IconLabel(sign.icon, sign.colour), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        return line

    def _buttons(self, number: int, one: Reviewed) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, GRID // 2, 0, 0)
        row.setSpacing(GRID)
        finding = one.finding
        if one.acknowledged:
            back = _small(tr("Take back"), f"finding-{number}-take-back", tr("Let this finding speak again"))
            back.clicked.connect(lambda: self._actions.take_back(finding))
            row.addWidget(back)
        else:
            if finding.kind in MENDABLE:
                mend = _small(
                    tr("Mend…"), f"finding-{number}-mend", tr("See what could be changed, and what it brings")
                )
                mend.clicked.connect(lambda: self._actions.mend(finding))
                row.addWidget(mend)
            if finding.kind in MISSING:
                fill = _small(
                    tr("Fill in…"), f"finding-{number}-fill", tr("Go to the field in which it is entered")
                )
                fill.clicked.connect(lambda: self._actions.fill_in(finding))
                row.addWidget(fill)
            accept = _small(tr("Accept…"), f"finding-{number}-accept", tr("Say why it may stay, and be quiet"))
            accept.clicked.connect(lambda: self._actions.accept(finding, one.reason))
            row.addWidget(accept)
        row.addStretch(1)
        return row


class FindingsPanel(QWidget):
    """All findings of the forum under the programme: a line with their numbers, which opens to the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings-panel")
        self._desk = desk
        self._every: tuple[Reviewed, ...] = ()
        self._head = QToolButton()
        self._head.setObjectName("findings-toggle")
        self._head.setCheckable(True)
        self._head.setAutoRaise(True)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setIconSize(QSize(ICON, ICON))
        self._head.toggled.connect(self._toggle)
        self._list = _List()
        self._list.went.connect(self._go)
        self._list.hide()
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        head.addWidget(self._head)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(head)
        inset = QHBoxLayout()
        inset.setContentsMargins(GRID + HALF, 0, GRID, 0)
        inset.addWidget(self._list)
        column.addLayout(inset)
        self.show_findings(())

    def show_findings(self, every: Sequence[Reviewed]) -> None:
        """Show these, the worst first and what is accepted last."""
        self._every = tuple(every)
        self._head.setText(f" {_numbers(self._every)}")
        self._head.setAccessibleName(_numbers(self._every))
        self.setVisible(bool(self._every))
        self._draw_head()
        if self._list.isVisible():
            self._list.fill(self._every)

    def _toggle(self, shown: bool) -> None:
        if shown:
            self._list.fill(self._every)
        self._list.setVisible(shown)
        self._draw_head()

    def _draw_head(self) -> None:
        set_icon(self._head, "chevron-down" if self._head.isChecked() else "chevron-right")
        tip = tr("Hide the list") if self._head.isChecked() else tr("Show every conflict and gap")
        self._head.setToolTip(tip)

    def _go(self, place: object) -> None:
        if isinstance(place, Place):
            self._desk.go(place)


class _List(QListWidget):
    """Click or Enter leads to the place of a finding."""

    went = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("findings-list")
        self.setAccessibleName(tr("Conflicts and gaps"))
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(ICON, ICON))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.itemClicked.connect(self._tell)

    def fill(self, every: Sequence[Reviewed]) -> None:
        row = self.currentRow()
        self.clear()
        colours = colours_of(self.palette())
        for one in every[:_MOST_LISTED]:
            sign = _sign(one)
            words = told_alone(one.finding)
            item = QListWidgetItem(icon(sign.icon, sign.role, colours), words)
            reason = _reason(one)
            item.setToolTip(f"{words}\n{reason}" if reason else words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_word(one)}: {words}")
            item.setData(_PLACE, place_of(one.finding))
            item.setSizeHint(QSize(10 * GRID, ROW))
            if one.acknowledged:
                item.setForeground(self.palette().placeholderText())
            self.addItem(item)
        self.setFixedHeight(min(max(len(every), 1), _LIST_ROWS) * ROW + 2)
        self.setCurrentRow(min(row, self.count() - 1))

    def _tell(self, item: QListWidgetItem) -> None:
        self.went.emit(item.data(_PLACE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._tell(item)
            return
        super().keyPressEvent(event)


def _small(text: str, name: str, tip: str) -> QPushButton:
    made = button(text, "", name)
    made.setAutoDefault(False)
    made.setToolTip(tip)
    return made


def _sign(one: Reviewed) -> Sign:
    return ACCEPTED if one.acknowledged else SIGNS[one.finding.severity]


def _word(one: Reviewed) -> str:
    return tr("Accepted") if one.acknowledged else severity_word(one.finding.severity)


def _reason(one: Reviewed) -> str:
    """Why it is accepted; or what was said before its facts changed."""
    if not one.reason:
        return ""
    if one.acknowledged:
        return tr("Accepted: {reason}").format(reason=one.reason)
    return tr("Accepted before it changed: {reason}").format(reason=one.reason)


def _numbers(every: Sequence[Reviewed]) -> str:
    """“2 conflicts, 1 warning, 3 accepted”."""
    loud = [one.finding.severity for one in every if not one.acknowledged]
    counts = [
        (loud.count(Severity.CONFLICT), tr("1 conflict"), tr("{count} conflicts")),
        (loud.count(Severity.WARNING), tr("1 warning"), tr("{count} warnings")),
        (loud.count(Severity.NOTE), tr("1 note"), tr("{count} notes")),
        (len(every) - len(loud), tr("1 accepted"), tr("{count} accepted")),
    ]
    some = ((count, one if count == 1 else several) for count, one, several in counts if count)
    return ", ".join(words.format(count=counted(count)) for count, words in some)
