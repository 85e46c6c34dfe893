"""How many are invited, registered, here …: in all, by category, by side; and how full each session is."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop import work
from eventdesk.desktop.attendance import attendance_of
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.attendees.words import category_label, status_label, tr
from eventdesk.desktop.pages.programme.words import counted
from eventdesk.desktop.theme import GRID, ROW, Size, font
from eventdesk.desktop.widgets import Heading, Scroll, button, label, within_screen
from eventdesk.desktop.widgets.dialogs import dialog_foot, lay_out_dialog
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.ordering import sessions_in_order
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.attendance import (
    Counts,
    DoubleBooking,
    Tally,
    double_bookings,
    in_cancelled_sessions,
    overbooked,
)

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SESSIONS = 300
"""Sessions with registrations that are listed at the most."""
_LINES = 5
"""So many of what is wrong are named."""


class CountsDialog(QDialog):
    """Follows the forum while it is open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._watch = desk, attendance_of(desk)
        self.setObjectName("counts-dialog")
        self.setWindowTitle(tr("Counts"))
        self._told = label("", "muted", wrap=True)
        self._told.setObjectName("counts-told")
        self._wrong, self._double = label("", "problem", wrap=True), label("", "problem", wrap=True)
        self._wrong.setObjectName("counts-wrong")
        self._double.setObjectName("counts-double")
        self._task: work.Task | None = None
        self._by_category, self._by_side = _table("counts-by-category"), _table("counts-by-side")
        self._sessions = _table("counts-sessions")
        self._headings = (
            Heading(tr("By category")),
            Heading(tr("By side or delegation")),
            Heading(tr("Sessions")),
        )
        self._lay_out()
        desk.forum_changed.connect(self.refresh)
        self._watch.ready.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is counted by now."""
        snapshot, counts = self._desk.snapshot, self._watch.counts()
        if snapshot is None or counts is None:
            self._told.setText(tr("Counting …") if snapshot is not None else "")
            return
        self._told.setText(_sentence(counts))
        standings = [status for status in AttendeeStatus if counts.all.by_standing.get(status)]
        _fill_tallies(self._by_category, counts.by_category, standings, tr("Category"), category_label, counts.all)
        sides = counts.by_side if set(counts.by_side) != {""} else {}
        _fill_tallies(self._by_side, sides, standings, tr("Side"), lambda side: side or tr("None"), counts.all)
        self._fill_sessions(snapshot)
        self._say_wrong(snapshot)
        self._look_for_doubles(snapshot)
        for heading, table in zip(self._headings, (self._by_category, self._by_side, self._sessions), strict=True):
            heading.setVisible(table.rowCount() > 0)
            table.setVisible(table.rowCount() > 0)

    def _fill_sessions(self, snapshot: ForumSnapshot) -> None:
        rows = []
        for session in sessions_in_order(snapshot.sessions, snapshot.forum):
            book = self._watch.book(session.id)
            if book is not None and (book.booked or book.waiting):
                places = "" if book.places is None else counted(book.places)
                left = "" if book.left is None else counted(book.left)
                title = snapshot.pick(session.title, self._desk.language) or session.id
                rows.append((title, counted(len(book.booked)), places, left, counted(len(book.waiting))))
        heads = (tr("Session"), tr("Have a place"), tr("Places"), tr("Still free"), tr("Wait"))
        _fill(self._sessions, heads, rows[:_SESSIONS])

    def _say_wrong(self, snapshot: ForumSnapshot) -> None:
        """Sessions with more booked than places, and cancelled ones that have registrations."""
        titles = {row.id: snapshot.pick(row.title, self._desk.language) or row.id for row in snapshot.sessions}
        known = ((row.id, self._watch.book(row.id)) for row in snapshot.sessions)
        books = {session: book for session, book in known if book is not None}
        over = tr("“{title}” has {n} more booked than places.")
        off = tr("“{title}” is cancelled, and {n} are registered for it still.")
        said = [over.format(title=titles[one.session], n=one.booked - one.places) for one in overbooked(books)]
        gone = in_cancelled_sessions(snapshot, books)
        said += [off.format(title=titles[session], n=len(numbers)) for session, numbers in gone.items()]
        _say(self._wrong, "\n".join(said[:_LINES]))

    def _look_for_doubles(self, snapshot: ForumSnapshot) -> None:
        """Who has places in two sessions at the same time, looked for in a thread."""
        if self._task is not None:
            self._task.cancel()
        self._task = work.run(self, lambda _progress: double_bookings(snapshot), on_done=self._say_doubles)

    def _say_doubles(self, found: tuple[DoubleBooking, ...]) -> None:
        self._task, snapshot = None, self._desk.snapshot
        numbers = list(dict.fromkeys(one.attendee for one in found))
        if snapshot is None or not all(number < len(snapshot.attendees) for number in numbers):
            return
        people = {row.id: row.name for row in snapshot.people}
        rows = (snapshot.attendees[number] for number in numbers[:_LINES])
        names = [
            snapshot.pick(row.name or people.get(row.person or "", row.name), self._desk.language) or row.code
            for row in rows
        ]
        more = len(numbers) - len(names)
        said = ", ".join(names) + (tr(" and {n} others").format(n=counted(more)) if more else "")
        told = tr("Booked for two sessions at the same time: {names}.")
        _say(self._double, told.format(names=said) if names else "")

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for told in (self._told, self._wrong, self._double):
            column.addWidget(told)
        for heading, table in zip(self._headings, (self._by_category, self._by_side, self._sessions), strict=True):
            column.addSpacing(GRID)
            column.addWidget(heading)
            column.addWidget(table)
        column.addStretch(1)
        done = button(tr("Done"), "", "counts-done", primary=True)
        done.clicked.connect(self.accept)
        lay_out_dialog(self, None, Scroll(inside), dialog_foot(None, done))
        self.resize(96 * GRID, 84 * GRID)
        within_screen(self)

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()


def _say(shown: QLabel, sentence: str) -> None:
    shown.setText(sentence)
    shown.setVisible(bool(sentence))


def _sentence(counts: Counts) -> str:
    everyone = counts.all
    if not everyone.accompanying:
        return tr("{n} attendees").format(n=counted(everyone.total))
    told = tr("{n} attendees, {company} of them accompany someone")
    return told.format(n=counted(everyone.total), company=counted(everyone.accompanying))


def _table(name: str) -> QTableWidget:
    table = QTableWidget()
    table.setObjectName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.horizontalHeader().setHighlightSections(False)
    # As far in as the cells below.
    table.horizontalHeader().setStyleSheet("QHeaderView::section { padding: 4px 3px; }")
    return table


def _fill_tallies(
    table: QTableWidget,
    tallies: Mapping[str, Tally],
    standings: list[AttendeeStatus],
    head: str,
    named: Callable[[str], str],
    everyone: Tally,
) -> None:
    company = everyone.accompanying > 0
    heads = (head, tr("All"), *((tr("Company"),) if company else ()), *(status_label(one) for one in standings))

    def row(title: str, tally: Tally) -> tuple[str, ...]:
        more = (_count(tally.accompanying),) if company else ()
        return (title, counted(tally.total), *more, *(_count(tally.by_standing.get(one, 0)) for one in standings))

    rows = [row(named(value), tally) for value, tally in tallies.items()]
    _fill(table, heads, [*rows, row(tr("All"), everyone)] if len(rows) > 1 else rows, total=len(rows) > 1)


def _count(count: int) -> str:
    return counted(count) if count else "–"


def _fill(table: QTableWidget, heads: Iterable[str], rows: Sequence[tuple[str, ...]], total: bool = False) -> None:
    names = list(heads)
    table.setColumnCount(len(names))
    table.setRowCount(len(rows))
    for place, name in enumerate(names):
        item = QTableWidgetItem(name)
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter if place == 0 else _RIGHT)
        table.setHorizontalHeaderItem(place, item)
    for number, row in enumerate(rows):
        for place, text in enumerate(row):
            item = QTableWidgetItem(text)
            item.setToolTip("" if "<" in text or place else text)
            if place:
                item.setTextAlignment(_RIGHT)
            if place == 0 or (total and number == len(rows) - 1):
                item.setFont(font(Size.BODY, bold=total and number == len(rows) - 1))
            table.setItem(number, place, item)
    head = table.horizontalHeader()
    for place in range(len(names)):
        stretch = QHeaderView.ResizeMode.Stretch if place == 0 else QHeaderView.ResizeMode.ResizeToContents
        head.setSectionResizeMode(place, stretch)
    head.setMinimumSectionSize(8 * GRID)
    table.setFixedHeight(len(rows) * ROW + 4 * GRID + 2)
