"""What putting scan logs together did, and what somebody should look at."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.text import EMPTY, Text

FEW_MINUTES = timedelta(minutes=5)
"""One badge at two entrances within this time was hardly one person; and clocks differ by no more."""


class ConflictKind(Enum):
    """What somebody should look at after scans were put together."""

    TWO_ENTRANCES = auto()
    UNKNOWN_ATTENDEE = auto()
    UNKNOWN_SESSION = auto()
    CODE_OF_ANOTHER = auto()
    TAKEN_BACK = auto()
    NOT_EXPECTED = auto()
    CODE_TAKEN = auto()
    NAME_TAKEN = auto()
    OTHER_NAME = auto()
    ADDED = auto()
    CLOCK_AHEAD = auto()


@dataclass(frozen=True)
class Conflict:
    """`attendee` is an id of the forum file, `attendee_uid` the row here (none where it is unknown).

    `at` and `entrance` are those of the scan in the log, the others those of the scan it conflicts with. `name` is
    what the log says of somebody, where that is the point. A clock that is ahead is nobody's: `other_at` is the
    time here then.
    """

    kind: ConflictKind
    attendee: str
    attendee_uid: str
    code: str
    at: datetime
    entrance: str = ""
    other_at: datetime | None = None
    other_entrance: str = ""
    status: AttendeeStatus | None = None
    name: Text = EMPTY


@dataclass(frozen=True)
class LogTold:
    """What one of the logs holds, by the clock of its entrance: one that is an hour wrong is seen by it."""

    entrance: str
    scans: int
    first_at: datetime | None
    last_at: datetime | None
    exported_at: datetime | None


@dataclass(frozen=True)
class MergeReport:
    """What putting logs together did: scans new here and known already, newcomers, arrivals that changed."""

    new_scans: int = 0
    known_scans: int = 0
    people: int = 0
    arrivals: int = 0
    conflicts: tuple[Conflict, ...] = ()
    logs: tuple[LogTold, ...] = ()
