"""What cannot take place as planned. Pure: a snapshot in, findings out; cost n log n plus what is found."""

from collections.abc import Iterator

from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.bookings import ROOM_CHANGE, Bookings
from eventdesk.programme.findings import Finding, Severity
from eventdesk.programme.meetings import overlaps, person_findings, room_findings
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
    """The conflicts of rooms, of people and of sessions, in this order; silent ones too.

    `bookings` as they were made, before they followed an edit.
    """
    snapshot, gathered = bookings.snapshot, bookings.gathered
    for number, room in enumerate(snapshot.rooms):
        if room.id in gathered.crowded:
            yield from room_findings(bookings, number, overlaps(bookings.rooms[room.id]))
    for number in people_to_look_at(bookings):
        yield from person_findings(bookings, number, bookings.people[snapshot.people[number].id])
    for index in sorted(gathered.odd):
        yield from session_findings(bookings, index, snapshot.sessions[index])


def people_to_look_at(bookings: Bookings) -> list[int]:
    """Who has sessions close to each other or may be away during one, by number and in order."""
    gathered, people, point = bookings.gathered, bookings.snapshot.people, bookings.clock.point
    numbers = bookings.person_numbers
    found = {numbers[person] for person in gathered.hurried if person in numbers}
    for number, person in enumerate(people):
        arrives_at, leaves_at = person.arrives_at, person.leaves_at
        if arrives_at is None and leaves_at is None and not person.unavailable:
            continue
        until = gathered.until.get(person.id)
        if until is not None and (
            person.unavailable
            or (leaves_at is not None and point(leaves_at) < until)
            or (arrives_at is not None and point(arrives_at) > gathered.since[person.id])
        ):
            found.add(number)
    return sorted(found)
