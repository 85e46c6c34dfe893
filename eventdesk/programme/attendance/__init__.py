"""Who comes, counted; and the places of sessions: who has one, who waits, who booked two at the same time.

Pure functions over a forum snapshot, each one pass over its attendees. Whoever cancelled, declined or did not
show up takes no place, and whoever accompanies another is an attendee like any other.
"""

from eventdesk.programme.attendance.clashes import DoubleBooking, TwoSessions, double_bookings, sessions_at_once
from eventdesk.programme.attendance.counts import Counts, Group, Tally, count_attendees, group_of
from eventdesk.programme.attendance.sessions import (
    Overbooked,
    SessionBook,
    Waiting,
    books_after,
    in_cancelled_sessions,
    overbooked,
    places_of,
    session_books,
    waits_of,
)

__all__ = [
    "Counts",
    "DoubleBooking",
    "Group",
    "Overbooked",
    "SessionBook",
    "Tally",
    "TwoSessions",
    "Waiting",
    "books_after",
    "count_attendees",
    "double_bookings",
    "group_of",
    "in_cancelled_sessions",
    "overbooked",
    "places_of",
    "session_books",
    "sessions_at_once",
    "waits_of",
]
