"""Whoever is found by what was typed; the arrow keys and Enter choose one."""

from datetime import datetime

from eventdesk.desktop.door.finding import Finder
from eventdesk.desktop.door.words import clock, translate
from eventdesk.desktop.pages.attendees.entries import Entry
from eventdesk.desktop.pages.attendees.words import category_label, status_label
from eventdesk.desktop.pages.press.row_list import Row, RowList


class FoundPeople(RowList):
    """The first is marked from the start."""

    def __init__(self) -> None:
        super().__init__("door-found", translate("Door", "People found"))
        self.finder = Finder(self)

    def look_up(self, typed: str, now: datetime) -> bool:
        """Show who is found; False where nobody is."""
        found, uid = self.finder.find(typed), self.uid
        self.show_rows([_row(entry, now) for entry in found])
        if found and self.rows.place(uid) <= 0:
            self.select(found[0].uid)
        return bool(found)

    def step(self, steps: int) -> None:
        """Mark another, that many rows below."""
        place = min(max(self.rows.place(self.uid) + steps, 0), self.rows.rowCount() - 1)
        self.select(self.rows.uid_at(place))


def _row(entry: Entry, now: datetime) -> Row:
    attendee = entry.attendee
    arrived = attendee.checked_in_at
    mark = clock(arrived, now) if arrived is not None else status_label(attendee.standing)
    detail = (entry.others, entry.organization, category_label(attendee.category), attendee.side)
    return Row(entry.uid, entry.name, " · ".join(part for part in detail if part), mark)
