"""The editor of a session."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Field, FieldKind, RecordForm
from eventdesk.desktop.pages.programme.moving_budget import BudgetLine
from eventdesk.desktop.pages.programme.outcomes_section import OutcomesSection
from eventdesk.desktop.pages.programme.people_section import PeopleSection
from eventdesk.desktop.pages.programme.registrations_section import RegistrationsSection
from eventdesk.desktop.pages.programme.words import PAUSES, choices, tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Hairline
from eventdesk.model.kinds import AppearanceRole, SessionKind, SessionStatus
from eventdesk.model.snapshot import ForumSnapshot, Session

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_FIRST = ("title", "kind", "status", "starts_at", "ends_at", "room_uid", "theme")


class SessionEditor(QWidget):
    """All of a session but its items."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session: Session | None = None
        self._day: date | None = None
        step = tr("Change session")
        self._main = RecordForm(desk, "Session", self._main_fields(), "session", step)
        self.budget = BudgetLine()
        self._moderator = PeopleSection(desk, "session-moderator", AppearanceRole.MODERATOR)
        self._outcomes = OutcomesSection(desk)
        self._mc = PeopleSection(desk, "session-mc", AppearanceRole.MC)
        self._interpreters = PeopleSection(desk, "session-interpreters", AppearanceRole.INTERPRETER)
        self._more = RecordForm(desk, "Session", _more_fields(), "session", step)
        self.registrations = RegistrationsSection(desk)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        self._lines = [Hairline(), Hairline(), Hairline()]
        self._crew = Hairline()
        parts = (
            self._main,
            self.budget,
            self._lines[0],
            self._moderator,
            self._lines[1],
            self._outcomes,
            self._lines[2],
            self._more,
            self.registrations,
            self._crew,
            self._mc,
            self._interpreters,
        )
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)

    def _main_fields(self) -> tuple[Field, ...]:
        time = FieldKind.WALL_TIME
        return (
            Field("title", tr("Title"), FieldKind.TEXT),
            Field("kind", tr("Kind"), FieldKind.CHOICE, choices=choices(SessionKind), half=True),
            Field("status", tr("Status"), FieldKind.CHOICE, choices=choices(SessionStatus), half=True),
            Field("starts_at", tr("Starts"), time, half=True, store=self._store_start, day=lambda: self._day),
            Field(
                "ends_at",
                tr("Ends"),
                time,
                half=True,
                store=self._store_end,
                day=lambda: self._day,
                check=self._check_end,
            ),
            Field("room_uid", tr("Room"), FieldKind.ROOM),
            Field("theme", tr("Theme"), FieldKind.TEXT),
        )

    # Showing

    def show_session(self, session: Session, snapshot: ForumSnapshot, day: date | None) -> None:
        """Show it; `day` is the day under which it stands, for a start that is typed without one."""
        self._session, self._day = session, session.starts_at.date() if session.starts_at else day
        room = snapshot.room(session.room).uid if session.room else None
        columns: dict[str, Any] = {name: getattr(session, name, None) for name in (*_FIRST, *_MORE)}
        columns["room_uid"] = room
        self._main.show_record(session.uid, columns)
        self._more.show_record(session.uid, columns)
        self.budget.show_budget(session, snapshot)
        self._moderator.show_people(session.uid, [session.moderator] if session.moderator else [])
        self._mc.show_people(session.uid, [session.mc] if session.mc else [])
        self._interpreters.show_people(session.uid, session.interpreters)
        self._outcomes.show_outcomes(session.uid, session.outcomes)
        self.registrations.show_session(session)
        self._fit(session)

    def _fit(self, session: Session) -> None:
        """Show what a session of its kind has, and whatever is filled in."""
        works = session.kind not in PAUSES
        self._main.show_field("theme", works or bool(session.theme))
        self._moderator.setVisible(works or session.moderator is not None)
        self._outcomes.setVisible(works or bool(session.outcomes))
        self._mc.setVisible(works or session.mc is not None)
        self._interpreters.setVisible(works or bool(session.interpreters))
        self._crew.setVisible(not (self._mc.isHidden() and self._interpreters.isHidden()))
        # Where it has both its times, these say how long it takes.
        self._more.show_field("minutes", session.ends_at is None or session.minutes is not None)
        self._more.show_field("track", works or bool(session.track))
        self._more.show_field("interpretation", works or bool(session.interpretation))
        for line, part in ((self._lines[0], self._moderator), (self._lines[1], self._outcomes)):
            line.setVisible(not part.isHidden())

    def clear(self) -> None:
        self._main.clear()
        self._more.clear()

    def focus_field(self, name: str) -> None:
        people = {"moderator": self._moderator, "mc": self._mc, "interpreters": self._interpreters}
        if name in people:
            people[name].picker.target().setFocus()
        elif name == "outcomes":
            self._outcomes.adder.setFocus()
        (self._main if name in _FIRST else self._more).focus_field(name)

    def commit(self) -> bool:
        parts = (self._main, self._more, self._moderator, self._outcomes, self._mc, self._interpreters)
        done = [part.commit() for part in parts]  # every one is tried, whatever another refuses
        return all(done)

    # Times move the session's items with it

    def _store_start(self, edit: "Edit", uid: str, value: datetime | None) -> None:
        from eventdesk.model.records import Session as Record
        from eventdesk.workspace.programme_moves import set_session_time

        row = edit.get(Record, uid)
        end = row.ends_at
        if value is not None and row.starts_at is not None and end is not None:
            end += value - row.starts_at
        set_session_time(edit, uid, value, end)

    def _store_end(self, edit: "Edit", uid: str, value: datetime | None) -> None:
        from eventdesk.model.records import Session as Record
        from eventdesk.workspace.errors import EditRefused
        from eventdesk.workspace.programme_moves import set_session_time

        row = edit.get(Record, uid)
        if value is not None and row.starts_at is None:
            raise EditRefused(tr("Type when the session starts first."))
        set_session_time(edit, uid, row.starts_at, value)

    def _check_end(self, value: datetime | None) -> str | None:
        start = self._session.starts_at if self._session is not None else None
        if value is not None and start is not None and not timedelta() < value - start:
            return tr("The session would end before it starts.")
        return None


_MORE = ("track", "abstract", "interpretation", "minutes", "expected", "places", "pinned", "notes")


def _more_fields() -> tuple[Field, ...]:
    return (
        Field("abstract", tr("Abstract"), FieldKind.PROSE, lines=2),
        Field("track", tr("Track"), FieldKind.TEXT),
        Field("interpretation", tr("Interpretation into"), FieldKind.LANGUAGES),
        Field("minutes", tr("Planned minutes"), FieldKind.NUMBER, half=True, check=_check_minutes),
        Field("expected", tr("Expected audience"), FieldKind.NUMBER, half=True),
        Field("places", tr("Places to register for"), FieldKind.NUMBER, hint=tr("As many as its rooms seat")),
        Field("pinned", tr("Pinned: keeps its time and room when others move"), FieldKind.FLAG),
        Field("notes", tr("Notes for the crew"), FieldKind.PROSE, lines=2),
    )


def _check_minutes(value: int | None) -> str | None:
    if value is not None and not 1 <= value <= 24 * 60:
        return tr("A session takes from 1 minute to 24 hours (1440).")
    return None
