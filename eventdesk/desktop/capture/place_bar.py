"""Where the forum is: by the clock, until somebody picks another session or item by two keys."""

from collections.abc import Iterator
from datetime import date, datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.capture import words
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.press.wording import item_name, session_name
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, button, label
from eventdesk.model.kinds import ItemKind, SessionStatus
from eventdesk.model.ordering import ordered
from eventdesk.model.snapshot import ForumSnapshot, Session
from eventdesk.press.capture import Moment, moment_at

_NUMBERED = 9
_NOTHING_SAID = (ItemKind.BREAK,)


class PlaceBar(QWidget):
    """Shows the session and item in hand."""

    changed = Signal()
    """The clock, or the person, is at another place."""
    picked = Signal()
    """Somebody chose a place, be it the same."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._picked: tuple[str, str] | None = None
        self._held: Moment | None = None
        self.moment: Moment | None = None
        self._title = ""
        self._name = label("", "heading")
        self._name.setObjectName("capture-item")
        self._within = Caption()
        self._within.setObjectName("capture-session")
        self._how = Caption()
        self._how.setObjectName("capture-how")
        self._follow = QToolButton()
        self._follow.setProperty("link", True)
        self._follow.setObjectName("capture-follow")
        self._follow.setText(self.tr("Follow the clock"))
        self._follow.clicked.connect(self.follow)
        self._change = button(self.tr("Change") + "  F6", "", "capture-place")
        self._change.setAccessibleName(self.tr("Choose another session or item"))
        self._change.clicked.connect(self.open_menu)
        self.setFocusProxy(self._change)
        self._lay_out()

    @property
    def is_picked(self) -> bool:
        """Whether somebody chose the place; else it is the clock's."""
        return self._picked is not None

    def refresh(self) -> None:
        """Look at the forum and the clock again."""
        before = _key(self.moment)
        snapshot = self._desk.snapshot
        self.moment = self._found(snapshot) if snapshot is not None else None
        self._show()
        if _key(self.moment) != before:
            self.changed.emit()

    def pick(self, session_uid: str, item_uid: str = "") -> None:
        """Stay at this place whatever the clock says."""
        self._picked = session_uid, item_uid
        self._held = None
        self.refresh()
        self.picked.emit()

    def hold(self, moment: Moment | None) -> None:
        """Show the place of the note in hand, wherever the clock is meanwhile; None for no note."""
        self._held = moment
        self._show()

    def follow(self) -> None:
        """Go with the clock again."""
        self._picked = None
        self.refresh()

    def open_menu(self) -> None:
        """Offer places by number; 0 goes with the clock again."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(2 * GRID, self.height())))

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("capture-places")
        snapshot, now = self._desk.snapshot, self._desk.now()
        if snapshot is None:
            return menu
        clock = moment_at(snapshot, now)
        told = words.place(snapshot, clock, self._desk.language)[0] if clock is not None else self.tr("nothing")
        by_clock = self.tr("By the clock")
        menu.addAction(f"&0  {by_clock}: {_plain(told)}").triggered.connect(self.follow)
        menu.addSeparator()
        near = list(self._near(snapshot, self.moment or clock))[:_NUMBERED]
        for number, moment in enumerate(near, 1):
            self._add(menu, snapshot, moment, f"&{number}  ")
        menu.addSeparator()
        for day in _days(snapshot):
            whole = menu.addMenu(words.day(day) if day is not None else self.tr("Without a time"))
            whole.aboutToShow.connect(lambda whole=whole, day=day: self._fill_day(whole, day))
        return menu

    def _found(self, snapshot: ForumSnapshot) -> Moment | None:
        if self._picked is not None:
            for session in snapshot.sessions:
                if session.uid == self._picked[0]:
                    item = next((one for one in session.items if one.uid == self._picked[1]), None)
                    return Moment(session, item)
            self._picked = None
        return moment_at(snapshot, self._desk.now())

    def _show(self) -> None:
        snapshot, moment = self._desk.snapshot, self._held or self.moment
        if snapshot is None or moment is None:
            self._title = self.tr("Nothing is on today")
            self._within.setText(self.tr("Choose a session with F6."))
        else:
            name, within = words.place(snapshot, moment, self._desk.language)
            self._title = name
            self._within.setText(within)
        self._elide()
        self._how.setText(self._told(moment))
        self._follow.setVisible(self.is_picked)

    def _told(self, moment: Moment | None) -> str:
        """Whether it is on, by the clock, or was chosen."""
        if self._held is not None and _key(self._held) != _key(self.moment):
            return self.tr("place of this note")
        if self.is_picked:
            return self.tr("chosen")
        if moment is None or moment.session.starts_at is None:
            return ""
        now, ends = self._desk.now(), moment.session.ends_at
        if now < moment.session.starts_at:
            return self.tr("next")
        return self.tr("over") if ends is not None and now >= ends else self.tr("on now")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        """A long title ends in “…”, and is whole in the tooltip."""
        width = self.width() - self._change.sizeHint().width() - GRID
        metrics = self._name.fontMetrics()
        self._name.setText(metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, max(width, 10 * GRID)))
        self._name.setToolTip(self._title)
        self._name.setAccessibleName(self._title)

    def _near(self, snapshot: ForumSnapshot, moment: Moment | None) -> Iterator[Moment]:
        """The session in hand with its items, then the sessions after and before it."""
        sessions = [one for one in ordered(snapshot).sessions if _has_words(one)]
        if moment is None:
            yield from map(Moment, sessions)
            return
        place = next((n for n, one in enumerate(sessions) if one.uid == moment.session.uid), 0)
        for session in sessions[place : place + 1]:
            for item in session.items:
                if item.kind not in _NOTHING_SAID and item.status is not SessionStatus.CANCELLED:
                    yield Moment(session, item)
            yield Moment(session)
        yield from map(Moment, sessions[place + 1 :])
        yield from map(Moment, reversed(sessions[:place]))

    def _add(self, menu: QMenu, snapshot: ForumSnapshot, moment: Moment, before: str) -> None:
        language = self._desk.language
        session, item = moment.session, moment.item
        if item is not None:
            text, key = item_name(snapshot, item, language), (session.uid, item.uid)
        else:
            name, at = session_name(snapshot, session, language), words.times(session)
            text, key = (f"{name} · {at}" if at else name), (session.uid, "")
        menu.addAction(before + _plain(text)).triggered.connect(lambda: self.pick(*key))

    def _fill_day(self, menu: QMenu, day: date | None) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None or menu.actions():
            return
        for session in ordered(snapshot).sessions:
            if _day(session.starts_at) == day and _has_words(session):
                self._add(menu, snapshot, Moment(session), "")
                for item in session.items:
                    self._add(menu, snapshot, Moment(session, item), "      ")

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self._within)
        below.addWidget(self._how)
        below.addWidget(self._follow)
        below.addStretch(1)
        names.addLayout(below)
        self._name.setMinimumWidth(1)
        self._within.setMinimumWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addLayout(names, 1)
        row.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)


def _has_words(session: Session) -> bool:
    return session.status is not SessionStatus.CANCELLED and (bool(session.items) or session.moderator is not None)


def _key(moment: Moment | None) -> tuple[str, str] | None:
    if moment is None:
        return None
    return moment.session.uid, moment.item.uid if moment.item is not None else ""


def _day(at: datetime | None) -> date | None:
    return at.date() if at is not None else None


def _days(snapshot: ForumSnapshot) -> list[date | None]:
    days = {_day(session.starts_at) for session in snapshot.sessions if _has_words(session)}
    return sorted(days, key=lambda day: (day is None, day or date.min))


def _plain(text: str) -> str:
    return text.replace("&", "&&")
