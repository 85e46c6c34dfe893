"""The sessions that an attendee registered for: places left, the place on the waiting list, what overlaps."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.desktop.attendance import attendance_of
from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.forms import Picker
from eventdesk.desktop.forms.names import Candidate
from eventdesk.desktop.pages.attendees.small_rows import Act, SmallRow, SmallRows, Typed
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.pages.programme.words import short_date
from eventdesk.desktop.theme import HALF
from eventdesk.desktop.widgets import Heading, label
from eventdesk.model.kinds import RegistrationStatus, SessionStatus
from eventdesk.model.ordering import sessions_in_order
from eventdesk.model.searching import haystack
from eventdesk.model.snapshot import Attendee, ForumSnapshot, Registration, Session
from eventdesk.programme.attendance import SessionBook, sessions_at_once

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_BOOKED, _WAITLISTED = RegistrationStatus.BOOKED, RegistrationStatus.WAITLISTED


class RegisteredSection(QWidget):
    """A row for each session, and a field that registers for another."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._attendee: Attendee | None = None
        self._watch = attendance_of(desk)
        self._offered = SessionsOffered(desk)
        self.rows = SmallRows("attendee-session")
        self.picker = Picker(self._candidates, tr("Register for a session: type its title"))
        self.picker.name("attendee-add-session", tr("Register for a session"))
        self.told = label("", "caption", wrap=True)
        self.told.setObjectName("attendee-session-told")
        self.told.hide()
        self.rows.pressed.connect(self._pressed)
        self.rows.typed.connect(self._seat)
        self.picker.chosen.connect(self._register)
        self._watch.ready.connect(self._refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(Heading(tr("Sessions")))
        column.addWidget(self.rows)
        column.addSpacing(HALF)
        column.addWidget(self.picker)
        column.addWidget(self.told)

    def show_attendee(self, attendee: Attendee) -> None:
        if self._attendee is None or attendee.uid != self._attendee.uid:
            self._say("")
            self.picker.clear()
        self._attendee = attendee
        self._refresh()

    def _refresh(self) -> None:
        attendee, snapshot = self._attendee, self._desk.snapshot
        if attendee is None or snapshot is None:
            return
        sessions = {session.id: session for session in snapshot.sessions} if attendee.sessions else {}
        clashes = self._clashes(attendee, snapshot)
        known = [one for one in attendee.sessions if one.session in sessions]
        self.rows.show_rows([self._row(one, sessions[one.session], snapshot, clashes) for one in known])
        self.setVisible(bool(snapshot.sessions) or bool(known))

    def _row(
        self, one: Registration, session: Session, snapshot: ForumSnapshot, clashes: dict[str, str]
    ) -> SmallRow:
        language = self._desk.language
        title = snapshot.pick(session.title, language) or session.id
        parts = [_when(session), self._standing(one, session)]
        if one.seat:
            parts.append(tr("seat {seat}").format(seat=one.seat))
        problem = ""
        if session.status is SessionStatus.CANCELLED and one.status is not RegistrationStatus.CANCELLED:
            problem = tr("The session is cancelled.")
        elif one.status is _BOOKED and session.id in clashes:
            problem = tr("At the same time as “{title}”.").format(title=clashes[session.id])
        details = "  ·  ".join(part for part in parts if part)
        quiet = one.status is RegistrationStatus.CANCELLED
        seat = Typed("seat", tr("Seat in this session"), one.seat) if one.status is _BOOKED else None
        return SmallRow(session.uid, title, details, _acts(one), problem, quiet, seat)

    def _standing(self, one: Registration, session: Session) -> str:
        book = self._watch.book(session.id)
        if one.status is RegistrationStatus.CANCELLED:
            return tr("Cancelled")
        if one.status is _WAITLISTED:
            number = self._number(book)
            if number is None or book is None:
                return tr("Waits for a place")
            return tr("Waits, number {n} of {all}").format(n=number, all=len(book.waiting))
        return f"{tr('Has a place')}{left_words(book, '  ·  ')}"

    def _number(self, book: SessionBook | None) -> int | None:
        snapshot, attendee = self._desk.snapshot, self._attendee
        if book is None or snapshot is None or attendee is None:
            return None
        rows = snapshot.attendees
        places = (place for place, number in enumerate(book.waiting, 1) if rows[number].uid == attendee.uid)
        return next(places, None)

    def _clashes(self, attendee: Attendee, snapshot: ForumSnapshot) -> dict[str, str]:
        """By session, the title of another at the same time for which there is a place too."""
        booked = [one.session for one in attendee.sessions if one.status is _BOOKED]
        found: dict[str, str] = {}
        if len(booked) > 1:
            titles = {row.id: snapshot.pick(row.title, self._desk.language) or row.id for row in snapshot.sessions}
            for pair in sessions_at_once(snapshot, booked):
                found.setdefault(pair.first, titles[pair.second])
                found.setdefault(pair.second, titles[pair.first])
        return found

    # Registering

    def _candidates(self) -> Sequence[Candidate]:
        snapshot = self._desk.snapshot
        registered = self._attendee.sessions if self._attendee is not None else ()
        taken = {one.session for one in registered if one.status is not RegistrationStatus.CANCELLED}
        gone = {row.uid for row in snapshot.sessions if row.id in taken} if taken and snapshot else set()
        return [one for one in self._offered() if one.value not in gone]

    def _register(self, session_uid: object) -> None:
        attendee, told = self._attendee, list[RegistrationStatus]()
        self.picker.clear()
        if attendee is None or not isinstance(session_uid, str) or not session_uid:
            return

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.registration_edits import book

            told.append(book(edit, attendee.uid, session_uid))

        if self._desk.attempt(tr("Register for a session"), change):
            full = told[0] is _WAITLISTED
            self._say(tr("The session is full: they are on the waiting list.") if full else "")
            self.picker.line.setFocus()

    def _pressed(self, session_uid: str, act: str) -> None:
        attendee = self._attendee
        if attendee is None:
            return
        if act == "open":
            self._desk.go(Place("programme", session_uid))
        elif act == "promote":
            self._promote(attendee, session_uid)
        elif act == "again":
            self._register(session_uid)
        else:
            self._leave(attendee, session_uid)

    def _promote(self, attendee: Attendee, session_uid: str) -> None:
        from eventdesk.workspace import registration_edits

        self._desk.attempt(
            tr("Give a place"), lambda edit: registration_edits.promote(edit, attendee.uid, session_uid)
        )

    def _leave(self, attendee: Attendee, session_uid: str) -> None:
        from eventdesk.workspace import registration_edits

        moved: list[str] = []
        if self._desk.attempt(
            tr("Cancel a place"),
            lambda edit: moved.extend(registration_edits.cancel_booking(edit, attendee.uid, session_uid)),
        ):
            self._say(moved_up(self._desk, moved))

    def _seat(self, session_uid: str, seat: str) -> None:
        from eventdesk.workspace import registration_edits

        attendee = self._attendee
        if attendee is not None:
            self._desk.attempt(
                tr("Change seat"), lambda edit: registration_edits.set_seat(edit, attendee.uid, session_uid, seat)
            )

    def _say(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))


class SessionsOffered:
    """The sessions that one can register for, for a picker: in the order of the programme."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: tuple[tuple[Session, ...], list[Candidate]] = ((), [])

    def __call__(self) -> Sequence[Candidate]:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return ()
        if self._known[0] is not snapshot.sessions:
            ordered = sessions_in_order(snapshot.sessions, snapshot.forum)
            rows = [self._candidate(row, snapshot) for row in ordered if row.status is not SessionStatus.CANCELLED]
            self._known = snapshot.sessions, rows
        return self._known[1]

    def _candidate(self, session: Session, snapshot: ForumSnapshot) -> Candidate:
        title = snapshot.pick(session.title, self._desk.language) or session.id
        return Candidate(session.uid, title, _when(session), haystack([*session.title.values(), session.id]))


def give_places(desk: Desk, session_uid: str) -> str:
    """Give the session's free places to those who wait longest; who has to be told, empty where nobody got one."""
    moved: list[str] = []

    def change(edit: "Edit") -> None:
        from eventdesk.workspace.registration_edits import fill_places

        moved.extend(fill_places(edit, session_uid))

    book = attendance_of(desk).book(_id_of(desk, session_uid))
    expected = len(book.moving_up) if book is not None else 1
    return moved_up(desk, moved) if desk.attempt_many(tr("Give places"), change, expected) else ""


def _id_of(desk: Desk, session_uid: str) -> str:
    rows = desk.snapshot.sessions if desk.snapshot is not None else ()
    return next((row.id for row in rows if row.uid == session_uid), "")


def moved_up(desk: Desk, uids: Sequence[str]) -> str:
    """Who moved up and has to be told; empty where nobody did."""
    snapshot = desk.snapshot
    if not uids or snapshot is None:
        return ""
    wanted = set(uids[:5])
    people = {row.id: row for row in snapshot.people}
    names = []
    for row in snapshot.attendees:
        if row.uid in wanted:
            person = people.get(row.person or "")
            name = row.name or (person.name if person is not None else row.name)
            names.append(snapshot.pick(name, desk.language) or row.code)
    rest = len(uids) - len(names)
    said = ", ".join(names)
    if rest:
        return tr("{names} and {n} others have a place now: tell them.").format(names=said, n=rest)
    if len(names) == 1:
        return tr("{name} has a place now: tell them.").format(name=said)
    return tr("{names} have a place now: tell them.").format(names=said)


def left_words(book: SessionBook | None, before: str = "") -> str:
    """How many places are left, where their number is limited."""
    if book is None or book.left is None:
        return ""
    if book.excess:
        return before + tr("{n} more than there are places").format(n=book.excess)
    if book.left == 0:
        return before + tr("full")
    return before + (tr("1 place left") if book.left == 1 else tr("{n} places left").format(n=book.left))


def _when(session: Session) -> str:
    at = session.starts_at
    return f"{short_date(at.date())} {at:%H:%M}" if at is not None else ""


def _acts(one: Registration) -> tuple[Act, ...]:
    opened = Act("open", tr("Show the session"), "arrow-right")
    if one.status is RegistrationStatus.CANCELLED:
        return (Act("again", tr("Register again"), "rotate-ccw"), opened)
    leave = Act("cancel", tr("Cancel the registration"), "x")
    if one.status is _WAITLISTED:
        return (Act("promote", tr("Give a place now"), "arrow-up"), opened, leave)
    return (Act("seat", tr("Seat in this session"), "armchair"), opened, leave)
