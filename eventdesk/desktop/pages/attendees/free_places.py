"""A line over the list while places of sessions are free and somebody waits for them: it gives them on demand."""

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QWidget

from eventdesk.desktop.attendance import attendance_of
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.attendees.registered import give_places
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import button, icon_button, label
from eventdesk.model.kinds import SessionStatus
from eventdesk.model.ordering import sessions_in_order
from eventdesk.model.snapshot import ForumSnapshot, Session
from eventdesk.programme.attendance import SessionBook

Offer = tuple[str, tuple[int, ...]]
"""A session's uid, and who would get its free places."""


class FreePlaces(QWidget):
    """Hidden where there is nothing to give. Nobody moves up unasked: they have to be told, too."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._watch = desk, attendance_of(desk)
        self._offer: Offer | None = None
        self._left: set[Offer] = set()
        self.told = label("", "", wrap=True)
        self.told.setObjectName("free-places-told")
        self.give = button("", "arrow-up", "free-places-give")
        self.give.clicked.connect(self._give)
        self.leave = icon_button(tr("Leave these places free"), "x", "free-places-leave")
        self.leave.clicked.connect(self._leave_free)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self.told, 1)
        row.addWidget(self.give)
        row.addWidget(self.leave)
        self._watch.ready.connect(self.refresh)
        self.hide()

    def refresh(self, said: str = "") -> None:
        """Offer the first session's free places; `said` is told before."""
        snapshot = self._desk.snapshot
        offered = next(self._offers(snapshot), None) if snapshot is not None else None
        self._offer, sentence = None, ""
        if snapshot is not None and offered is not None:
            session, book = offered
            self._offer = session.uid, book.moving_up
            sentence = _sentence(snapshot.pick(session.title, self._desk.language) or session.id, book)
            count = len(book.moving_up)
            one = tr("Give the next one a place")
            self.give.setText(one if count == 1 else tr("Give the next {n} places").format(n=f"{count:,}"))
        self.told.setText("  ".join(part for part in (said, sentence) if part))
        self.give.setVisible(self._offer is not None)
        self.setVisible(bool(said or sentence))

    def _offers(self, snapshot: ForumSnapshot) -> Iterator[tuple[Session, SessionBook]]:
        for session in sessions_in_order(snapshot.sessions, snapshot.forum):
            book = self._watch.book(session.id) if session.status is not SessionStatus.CANCELLED else None
            if book is not None and book.moving_up and (session.uid, book.moving_up) not in self._left:
                yield session, book

    def _give(self) -> None:
        if self._offer is not None:
            said = give_places(self._desk, self._offer[0])
            if said:
                self.refresh(said)

    def _leave_free(self) -> None:
        if self._offer is not None:
            self._left.add(self._offer)
        self.refresh()


def _sentence(title: str, book: SessionBook) -> str:
    count = len(book.moving_up)
    if count == 1:
        return tr("“{title}”: a place is free for the next one who waits.").format(title=title)
    return tr("“{title}”: {n} places are free for those who wait.").format(title=title, n=f"{count:,}")
