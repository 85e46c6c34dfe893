"""The preview of a plan: each change before and after, what there is to say, and what would conflict."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.pages.overview.wording import finding_count, finding_line
from eventdesk.desktop.pages.programme.moving_words import Names, difference, span_text
from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Hairline, Heading, IconLabel, Scroll, label
from eventdesk.model.plans import Moved, Note, NoteKind, Plan, TimeChange
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.findings import Finding

_ICONS = {
    NoteKind.PINNED: ("lock", "muted"),
    NoteKind.BREAK_SHORTENED: ("coffee", "muted"),
    NoteKind.CUT_SHORT: ("triangle-alert", "warning"),
    NoteKind.PUT_BEHIND: ("triangle-alert", "warning"),
    NoteKind.RUNS_OVER: ("triangle-alert", "warning"),
}
_REMARKS_HEIGHT = 17 * GRID


class ChangesTable(QTreeWidget):
    """One row for each change; items stand under their session."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan-changes")
        self.setAccessibleName(tr("What changes"))
        self.setHeaderLabels([tr("What changes"), tr("Now"), tr("Then"), tr("Change")])
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(2 * GRID)
        self.setUniformRowHeights(True)
        self.setStyleSheet(f"QTreeView::item {{ padding: 0 {GRID}px; }}")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_changes(self, changes: Iterable[TimeChange], names: Names) -> None:
        self.clear()
        parents: dict[int, QTreeWidgetItem] = {}
        for change in changes:
            row = QTreeWidgetItem(_cells(change, names))
            row.setToolTip(0, row.text(0))
            row.setSizeHint(0, QSize(0, 3 * GRID + HALF))
            bold = row.font(2)
            bold.setBold(change.kind is Moved.SESSION)
            row.setFont(2, bold)
            if change.kind is Moved.SESSION:
                parents[change.session] = row
                self.addTopLevelItem(row)
            elif change.session in parents:
                parents[change.session].addChild(row)
            else:
                self.addTopLevelItem(row)
        self.expandAll()


def _cells(change: TimeChange, names: Names) -> list[str]:
    near = change.before.starts_at or change.after.starts_at
    return [names.of_change(change), span_text(change.before), span_text(change.after, near), difference(change)]


class Preview(QWidget):
    """The table of changes, and under it remarks and new conflicts, each a sentence beside a mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = ChangesTable()
        self._column = QVBoxLayout()
        self._column.setSpacing(HALF)
        self._column.setContentsMargins(3 * GRID, GRID + HALF, 3 * GRID, GRID)
        self._inside = QWidget()
        self._inside.setLayout(self._column)
        self._remarks = Scroll(self._inside)
        self._remarks.setObjectName("plan-remarks")
        self._line = Hairline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        table = QVBoxLayout()
        table.setContentsMargins(2 * GRID, HALF, 2 * GRID, 0)
        table.addWidget(self.table)
        column.addLayout(table, 1)
        column.addWidget(self._line)
        column.addWidget(self._remarks)

    def show_plan(
        self, plan: Plan, names: Names, new_conflicts: Sequence[Finding], resolved: Sequence[Finding]
    ) -> None:
        self.table.setVisible(bool(plan.changes))
        self.table.show_changes(plan.changes, names)
        lines = [self._note(note, names) for note in _each_once(plan.notes)]
        if new_conflicts:
            lines.append(Heading(tr("New conflicts")))
            lines += [_line(_told(finding), "circle-alert", "danger") for finding in new_conflicts]
        if resolved:
            lines.append(Heading(tr("No longer in conflict")))
            lines += [_line(_told(finding), "circle-check", "good") for finding in resolved]
        self._show_lines(lines)

    def _note(self, note: Note, names: Names) -> QWidget:
        icon, colour = _ICONS.get(note.kind, ("info", "muted"))
        return _line(names.note(note), icon, colour)

    def _show_lines(self, lines: list[QWidget]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        for line in lines:
            self._column.addWidget(line)
        self._column.addStretch(1)
        self._remarks.setVisible(bool(lines))
        self._line.setVisible(bool(lines))
        # The new lines know their heights once the layout has met them.
        QTimer.singleShot(0, self, self._fit_remarks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_remarks()

    def _fit_remarks(self) -> None:
        """As high as what is said; from a few lines on it scrolls."""
        width = self._remarks.viewport().width()
        tells = self._column.hasHeightForWidth()
        needed = self._column.totalHeightForWidth(width) if tells else self._column.totalSizeHint().height()
        # Left to itself the scroll area keeps the height that narrow lines would need.
        self._inside.setFixedHeight(needed)
        self._remarks.setFixedHeight(min(_REMARKS_HEIGHT, needed))


def _each_once(notes: Iterable[Note]) -> list[Note]:
    """Warnings first, then what merely stays or gets shorter."""
    return sorted(dict.fromkeys(notes), key=lambda note: _ICONS.get(note.kind, ("", ""))[1] != "warning")


def _told(finding: Finding) -> str:
    return f"{finding_count(finding.kind, 1)}: {finding_line(finding)}."


def _line(sentence: str, icon: str, colour: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID)
    row.addWidget(IconLabel(icon, colour), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(sentence, wrap=True), 1)
    return line


def conflicts_of(snapshot: ForumSnapshot) -> dict[str, Finding]:
    """The conflicts of a forum, by their keys."""
    from eventdesk.programme.conflicts import conflicts

    return {finding.key: finding for finding in conflicts(snapshot)}
