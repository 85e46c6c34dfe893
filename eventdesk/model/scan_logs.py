"""A log of scans, as it travels from one entrance to another: plain data.

Scans name attendees by their id in the forum file. Of whoever was registered at the door it holds all that was
typed, since nobody else knows of them; of others who were scanned, what another workspace needs to know them by.
"""

from typing import Annotated

from msgspec import Meta

from eventdesk.model.kinds import AttendeeStatus, ScanOutcome
from eventdesk.model.shapes import Id, Value, WallTime
from eventdesk.model.text import EMPTY, Text

Uid = Annotated[str, Meta(min_length=1, max_length=40)]
Short = Annotated[str, Meta(max_length=400)]

FORMAT_VERSION = 1


class LogScan(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A badge read: `attendee` and `session` are ids of the forum file; no session for the forum's own door."""

    uid: Uid
    attendee: Id
    at: WallTime
    outcome: ScanOutcome
    entrance: Short = ""
    code: Short = ""
    session: str = ""
    taken_back: bool = False


class LogPerson(Value, frozen=True, kw_only=True, omit_defaults=True):
    """Somebody who was registered at the door, or scanned there (without addresses and needs)."""

    uid: Uid
    id: Id
    code: Short
    name: Text
    organization: Text = EMPTY
    position: Text = EMPTY
    country: Short = ""
    email: Short = ""
    phone: Short = ""
    category: Annotated[str, Meta(min_length=1, max_length=80)] = "guest"
    side: Short = ""
    status: AttendeeStatus = AttendeeStatus.REGISTERED
    languages: tuple[str, ...] = ()
    access: Text = EMPTY
    dietary: Text = EMPTY
    tags: tuple[str, ...] = ()


class ScanLog(Value, frozen=True, kw_only=True):
    """All scans that a workspace knows of a forum; `entrance` and `exported_at` tell of the log itself."""

    eventdesk_scan_log: int = FORMAT_VERSION
    forum: Id
    entrance: Short = ""
    exported_at: WallTime | None = None
    people: tuple[LogPerson, ...] = ()
    scans: tuple[LogScan, ...] = ()
