"""Who registered for a session: how many places are taken, who has one, and who waits for one."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.attendance import attendance_of
from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.pages.attendees.registered import give_places, moved_up
from eventdesk.desktop.pages.attendees.two_line_list import HEIGHT, TwoLineList, TwoLines
from eventdesk.desktop.pages.programme.words import counted, short_date, tr
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, Hairline, Heading, button, explain, label
from eventdesk.model.kinds import SessionStatus
from eventdesk.model.snapshot import Attendee, ForumSnapshot, Session
from eventdesk.programme.attendance import SessionBook

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_SHOWN = 7
"""Rows that are seen at once; more are scrolled to."""


class RegistrationsSection(QWidget):
    """Hidden while nobody registered for the session. Who is next on the waiting list stands out."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._watch = desk, attendance_of(desk)
        self._session: Session | None = None
        self._book: SessionBook | None = None
        self._numbers: dict[str, int] = {}
        self.told = Caption("", wrap=True)
        self.told.setObjectName("session-places")
        self.moved = label("", "", wrap=True)
        self.moved.setObjectName("session-moved-up")
        self.list = TwoLineList()
        self.list.setObjectName("session-registrations")
        self.list.setAccessibleName(tr("Who registered"))
        self.list.chosen.connect(lambda _key: self._explain())
        self.list.opened.connect(lambda uid: self._desk.go(Place("attendees", uid)))
        self.list.removed.connect(lambda _key: self._cancel())
        self.promote = button(tr("Give a place"), "arrow-up", "session-promote")
        self.promote.clicked.connect(self._promote)
        self.cancel = button(tr("Cancel the place"), "x", "session-cancel-place")
        self.cancel.clicked.connect(self._cancel)
        self.fill = button("", "", "session-fill-places")
        self.fill.clicked.connect(self._fill)
        self._watch.ready.connect(self._refresh)
        self._lay_out()

    def show_session(self, session: Session) -> None:
        if self._session is None or session.uid != self._session.uid:
            self._say("")
        self._session = session
        self._refresh()

    def _refresh(self) -> None:
        session, snapshot = self._session, self._desk.snapshot
        book = self._watch.book(session.id) if session is not None else None
        self._book = book
        self.setVisible(book is not None and bool(book.booked or book.waiting or book.resting))
        if book is None or snapshot is None or session is None or self.isHidden():
            return
        self.told.setText(_sentence(book, session))
        rows = list(self._rows(book, snapshot))
        self.list.show_rows(rows)
        self.list.setFixedHeight(min(len(rows), _SHOWN) * HEIGHT)
        moving = len(book.moving_up) if session.status is not SessionStatus.CANCELLED else 0
        self.fill.setVisible(moving > 0)
        self.fill.setText(
            tr("Give the next one a place") if moving == 1 else tr("Give the next {n} places").format(n=moving)
        )
        self._explain()

    def _rows(self, book: SessionBook, snapshot: ForumSnapshot) -> Iterable[TwoLines]:
        """Who waits comes first, in the order of being served; then who has a place."""
        people = {row.id: row.name for row in snapshot.people}
        self._numbers = {}

        def row(number: int, details: str, *, strong: bool = False, quiet: bool = False) -> TwoLines:
            attendee = snapshot.attendees[number]
            self._numbers[attendee.uid] = number
            name = attendee.name or people.get(attendee.person or "", attendee.name)
            house = snapshot.pick(attendee.organization, self._desk.language)
            shown = snapshot.pick(name, self._desk.language) or attendee.code
            line = "  ·  ".join(part for part in (details, house) if part)
            return TwoLines(attendee.uid, shown, line, strong, quiet)

        for place, number in enumerate(book.waiting, 1):
            since = _since(snapshot.attendees[number], book.session)
            yield row(number, tr("Waits, number {n}{since}").format(n=place, since=since), strong=place == 1)
        for number in book.booked:
            yield row(number, tr("Has a place"))
        for number in book.resting:
            yield row(number, tr("Does not come"), quiet=True)

    def _explain(self) -> None:
        book, uid = self._book, self.list.current()
        number = self._numbers.get(uid, -1)
        nobody = tr("Select a row first.") if not uid else ""
        waits = book is not None and number in book.waiting
        full = book is not None and book.left == 0
        why_not = nobody or ("" if waits else tr("Only who waits can get a place."))
        why_not = why_not or (tr("No place is left: raise their number first.") if full else "")
        explain(self.promote, why_not, tr("Give a place to the selected one, before who waits longer"))
        explain(self.cancel, nobody, tr("Cancel the registration; the next who waits moves up (Delete)"))
        self.promote.setVisible(book is not None and bool(book.waiting))

    # Changes

    def _promote(self) -> None:
        from eventdesk.workspace import registration_edits

        uid, session = self.list.current(), self._session
        if uid and session is not None:
            self._desk.attempt(tr("Give a place"), lambda edit: registration_edits.promote(edit, uid, session.uid))

    def _cancel(self) -> None:
        uid, session, moved = self.list.current(), self._session, list[str]()
        if not uid or session is None:
            return

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.registration_edits import cancel_booking

            moved.extend(cancel_booking(edit, uid, session.uid))

        if self._desk.attempt(tr("Cancel a place"), change):
            self._say(moved_up(self._desk, moved))

    def _fill(self) -> None:
        if self._session is not None:
            self._say(give_places(self._desk, self._session.uid))

    def _say(self, sentence: str) -> None:
        self.moved.setText(sentence)
        self.moved.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(Hairline())
        column.addSpacing(GRID)
        column.addWidget(Heading(tr("Who registered")))
        column.addWidget(self.told)
        column.addWidget(self.list)
        column.addWidget(self.moved)
        column.addSpacing(HALF)
        column.addLayout(acts)
        for act in (self.fill, self.promote, self.cancel):
            acts.addWidget(act)
        acts.addStretch(1)


def _sentence(book: SessionBook, session: Session) -> str:
    """`12 of 40 places taken · 5 wait`."""
    booked, waiting = len(book.booked), len(book.waiting)
    if book.places is None:
        parts = [tr("{n} registered, places without limit").format(n=counted(booked))]
    else:
        taken = tr("{n} of {places} places taken")
        parts = [taken.format(n=counted(booked), places=counted(book.places))]
    if book.excess:
        parts.append(tr("{n} more than there are places").format(n=counted(book.excess)))
    if waiting:
        parts.append(tr("1 waits") if waiting == 1 else tr("{n} wait").format(n=counted(waiting)))
    if session.status is SessionStatus.CANCELLED:
        parts.append(tr("The session is cancelled: tell them."))
    return "  ·  ".join(parts)


def _since(attendee: Attendee, session: str) -> str:
    at = next((one.registered_at for one in attendee.sessions if one.session == session), None)
    return tr(", since {when}").format(when=f"{short_date(at.date())} {at:%H:%M}") if at is not None else ""
