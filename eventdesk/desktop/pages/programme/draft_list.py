"""A proposal by day and room: each session with its reasons and a tick."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from eventdesk.desktop.pages.programme.draft_words import reason_words, trouble_words
from eventdesk.desktop.pages.programme.words import short_date, tr, wall_time, word
from eventdesk.desktop.theme import GRID, HALF, colours_of
from eventdesk.model.drafts import Placement, Unplaced
from eventdesk.model.snapshot import ForumSnapshot, Session
from eventdesk.programme.drafting.proposal import Proposal

_TICK = Qt.ItemDataRole.CheckStateRole
_ROW = Qt.ItemDataRole.UserRole
_FIRST_TAKES = 10 * GRID
"""Of the first column's width: three steps of indentation, the tick and the space around the text."""


class DraftList(QTreeWidget):
    """Days, rooms in them, sessions in these. A tick on a day or a room is that of all its sessions."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draft-list")
        self.setAccessibleName(tr("The draft"))
        self.setHeaderLabels([tr("Time and session"), tr("Before"), tr("Why")])
        self.setIndentation(2 * GRID)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        colours = colours_of(self)
        self.setStyleSheet(
            f"QTreeView::item {{ padding: {HALF}px {HALF}px; }}"
            f"QTreeView::indicator:indeterminate {{ background: {colours.selection};"
            f" border-color: {colours.accent}; }}"
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(0, 38 * GRID)
        self.setColumnWidth(1, 15 * GRID)
        self.itemChanged.connect(lambda _item, _column: self.ticked.emit())

    def show_proposal(self, proposal: Proposal, snapshot: ForumSnapshot, language: str) -> None:
        """Show it with everything ticked."""
        self.blockSignals(True)
        self.clear()
        self._snapshot, self._language = snapshot, language
        self._sessions = {one.uid or one.id: one for one in snapshot.sessions}
        self._show_places(proposal.placements)
        if proposal.unplaced:
            head = self._head(self.invisibleRootItem(), tr("No place found"))
            for one in proposal.unplaced:
                self._row(head, one, self._title(one.session_uid), self._taken(one), trouble_words(one))
        self.expandAll()
        self.blockSignals(False)
        self._fit_rows()
        self.ticked.emit()

    def _show_places(self, placements: Iterable[Placement]) -> None:
        order = {room.id: number for number, room in enumerate(self._snapshot.rooms)}
        heads: dict[object, QTreeWidgetItem] = {}
        places = sorted(placements, key=lambda one: (one.starts_at.date(), order.get(one.room or "", -1)))
        for place in places:
            day = place.starts_at.date()
            if day not in heads:
                heads[day] = self._head(self.invisibleRootItem(), short_date(day))
            key = (day, place.room)
            if key not in heads:
                heads[key] = self._head(heads[day], self._room(place.room))
            times = f"{wall_time(place.starts_at)}–{wall_time(place.ends_at)}"
            why = " · ".join(reason_words(reason) for reason in place.reasons)
            self._row(heads[key], place, f"{times}  {self._title(place.session_uid)}", self._before(place), why)

    def _head(self, parent: QTreeWidgetItem, words: str) -> QTreeWidgetItem:
        head = QTreeWidgetItem(parent, [words])
        head.setFlags(head.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        head.setFirstColumnSpanned(True)
        head.setCheckState(0, Qt.CheckState.Checked)
        return head

    def _row(
        self, parent: QTreeWidgetItem, of: Placement | Unplaced, words: str, before: str, why: str
    ) -> QTreeWidgetItem:
        row = QTreeWidgetItem(parent, [words, before, why[:1].upper() + why[1:]])
        row.setData(0, _ROW, of)
        row.setToolTip(0, words)
        row.setToolTip(2, row.text(2))
        if isinstance(of, Placement) or of.was_starts_at is not None:
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(0, Qt.CheckState.Checked)
        else:
            row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Rows as high as their texts are long: the view itself gives every row one line."""
        metrics, wrap = self.fontMetrics(), int(Qt.TextFlag.TextWordWrap)
        taken = (_FIRST_TAKES, 2 * GRID, 2 * GRID)
        widths = [self.header().sectionSize(column) - taken[column] for column in range(3)]
        for row in self._rows(self.invisibleRootItem()):
            if row.data(0, _ROW) is None:
                continue
            boxes = [
                metrics.boundingRect(QRect(0, 0, width, 10_000), wrap, row.text(n))
                for n, width in enumerate(widths)
            ]
            height = max(metrics.height(), *(box.height() for box in boxes))
            row.setSizeHint(2, QSize(widths[2], height + 2 * HALF))

    # What is ticked

    def chosen(self) -> tuple[list[Placement], list[Unplaced]]:
        """What is ticked: placements, and sessions whose time is to be taken away."""
        placements: list[Placement] = []
        unplaced: list[Unplaced] = []
        for row in self._rows(self.invisibleRootItem()):
            of = row.data(0, _ROW)
            if row.data(0, _TICK) is None or row.checkState(0) is not Qt.CheckState.Checked:
                continue
            if isinstance(of, Placement):
                placements.append(of)
            elif isinstance(of, Unplaced):
                unplaced.append(of)
        return placements, unplaced

    def _rows(self, parent: QTreeWidgetItem) -> Iterable[QTreeWidgetItem]:
        for number in range(parent.childCount()):
            row = parent.child(number)
            if row is not None:
                yield row
                yield from self._rows(row)

    # Words

    def _title(self, uid: str) -> str:
        session: Session | None = self._sessions.get(uid)
        if session is None:
            return uid
        return self._snapshot.pick(session.title, self._language) or word(session.kind)

    def _room(self, room_id: str | None) -> str:
        if room_id is None:
            return tr("All rooms") if self._snapshot.rooms else tr("Without a room")
        return self._snapshot.pick(self._snapshot.room(room_id).name, self._language) or room_id

    def _before(self, place: Placement) -> str:
        if place.was_starts_at is None:
            return tr("no time yet")
        parts = []
        if place.was_starts_at.date() != place.starts_at.date():
            parts.append(short_date(place.was_starts_at.date()))
        if place.was_starts_at != place.starts_at:
            parts.append(wall_time(place.was_starts_at))
        if place.was_rooms != place.rooms:
            parts.append(self._room(place.was_rooms[0]) if place.was_rooms else tr("no room"))
        return ", ".join(parts)

    def _taken(self, one: Unplaced) -> str:
        return "" if one.was_starts_at is None else tr("loses {time}").format(time=wall_time(one.was_starts_at))

    def sizeHint(self) -> QSize:
        return QSize(80 * GRID, 60 * GRID)
