"""The editor of an item: a speech, a talk, a panel, a break …"""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Field, FieldKind, RecordForm
from eventdesk.desktop.pages.programme.people_section import PeopleSection
from eventdesk.desktop.pages.programme.words import PANELS, WITHOUT_PEOPLE, choices, tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Hairline
from eventdesk.model.kinds import AppearanceRole, ItemKind, SessionStatus
from eventdesk.model.snapshot import Item

_FIRST = ("title", "kind", "status", "starts_at", "minutes")
_MORE = ("abstract", "language", "pinned", "cue", "notes")


class ItemEditor(QWidget):
    """All of an item, with the people in it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        step = tr("Change item")
        self._main = RecordForm(desk, "Item", _main_fields(lambda: self._day), "item", step)
        self._speakers = PeopleSection(desk, "item-speakers", AppearanceRole.SPEAKER)
        self._panelists = PeopleSection(desk, "item-panelists", AppearanceRole.PANELIST)
        joins = Field("presenters_join", tr("The presenters of this session join the panel"), FieldKind.FLAG)
        self._joins = RecordForm(desk, "Item", (joins,), "item", step)
        self._moderator = PeopleSection(desk, "item-moderator", AppearanceRole.MODERATOR)
        self._more = RecordForm(desk, "Item", _more_fields(), "item", step)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        self._people_line = Hairline()
        column.addWidget(self._main)
        column.addWidget(self._people_line)
        for part in (self._speakers, self._panelists, self._joins, self._moderator):
            column.addWidget(part)
        column.addWidget(Hairline())
        column.addWidget(self._more)
        column.addStretch(1)

    def show_item(self, item: Item, day: date | None) -> None:
        """Show it; `day` is the day of its session, for a start that is typed without one."""
        self._day = item.starts_at.date() if item.starts_at else day
        columns: dict[str, Any] = {name: getattr(item, name) for name in (*_FIRST, *_MORE, "presenters_join")}
        for form in (self._main, self._joins, self._more):
            form.show_record(item.uid, columns)
        self._speakers.show_people(item.uid, item.speakers)
        self._panelists.show_people(item.uid, item.panelists)
        self._moderator.show_people(item.uid, [item.moderator] if item.moderator else [])
        self._fit(item)

    def _fit(self, item: Item) -> None:
        """Show what an item of its kind has, and whatever is filled in."""
        panel = item.kind in PANELS
        talk = not panel and item.kind not in WITHOUT_PEOPLE
        self._speakers.setVisible(talk or bool(item.speakers))
        self._panelists.setVisible(panel or bool(item.panelists))
        self._moderator.setVisible(panel or item.moderator is not None)
        self._joins.setVisible(panel or item.presenters_join)
        parts = (self._speakers, self._panelists, self._moderator, self._joins)
        self._people_line.setVisible(not all(part.isHidden() for part in parts))

    def clear(self) -> None:
        for form in (self._main, self._joins, self._more):
            form.clear()

    def focus_field(self, name: str) -> None:
        people = {"speakers": self._speakers, "panelists": self._panelists, "moderator": self._moderator}
        if name in people:
            people[name].picker.target().setFocus()
            return
        for form in (self._main, self._joins, self._more):
            form.focus_field(name)

    def commit(self) -> bool:
        forms = (self._main, self._joins, self._more, self._speakers, self._panelists, self._moderator)
        done = [form.commit() for form in forms]  # every one is tried, whatever another refuses
        return all(done)


def _main_fields(day: Callable[[], date | None]) -> tuple[Field, ...]:
    return (
        Field("title", tr("Title"), FieldKind.TEXT),
        Field("kind", tr("Kind"), FieldKind.CHOICE, choices=choices(ItemKind), half=True),
        Field("status", tr("Status"), FieldKind.CHOICE, choices=choices(SessionStatus), half=True),
        Field("starts_at", tr("Starts"), FieldKind.WALL_TIME, half=True, day=day),
        Field("minutes", tr("Minutes"), FieldKind.NUMBER, half=True, check=_check_minutes),
    )


def _check_minutes(value: int | None) -> str | None:
    if value is not None and not 1 <= value <= 24 * 60:
        return tr("An item takes from 1 minute to 24 hours (1440).")
    return None


def _more_fields() -> tuple[Field, ...]:
    return (
        Field("abstract", tr("Abstract"), FieldKind.PROSE, lines=2),
        Field("language", tr("Language"), FieldKind.LANGUAGE),
        Field("pinned", tr("Pinned: keeps its time when others move"), FieldKind.FLAG),
        Field("cue", tr("Cue for the crew"), FieldKind.TEXT),
        Field("notes", tr("Notes for the crew"), FieldKind.PROSE, lines=2),
    )
