"""What cannot take place as planned. Pure: a snapshot in, findings out; cost n log n plus what is found."""

from collections.abc import Iterator

from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.bookings import ROOM_CHANGE, Bookings
from eventdesk.programme.findings import Finding, Severity
from eventdesk.programme.meetings import may_be_away, overlaps, person_findings, room_findings
from eventdesk.programme.timing import session_findings


def conflicts(snapshot: ForumSnapshot, room_change: int = ROOM_CHANGE) -> tuple[Finding, ...]:
    """Rooms and people booked twice or while unavailable, and times that do not fit into each other.

    Cancelled sessions and items, and appearances declined or cancelled, take no time. Who moderates, interprets
    or leads through a session may speak in it at the same time. `room_change`: how many minutes a person needs
    from one room to another.
    """
    found = all_conflicts(Bookings(snapshot, room_change))
    return tuple(finding for finding in found if finding.severity is not Severity.SILENT)


def all_conflicts(bookings: Bookings) -> Iterator[Finding]:
    """The conflicts of rooms, of people and of sessions, in this order; silent ones too."""
    for number, room in enumerate(bookings.snapshot.rooms):
        yield from room_findings(bookings, number, overlaps(bookings.rooms[room.id]))
    people = bookings.people
    for number, person in enumerate(bookings.snapshot.people):
        uses = people[person.id]
        if len(uses) > 1 or (uses and may_be_away(person)):
            yield from person_findings(bookings, number, uses)
    for index, session in enumerate(bookings.snapshot.sessions):
        yield from session_findings(bookings, index, session)
