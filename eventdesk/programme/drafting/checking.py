"""The independent check: the conflict engine looks at every proposal before it is offered."""

from collections.abc import Collection

from eventdesk.model.drafts import Placement, Unplaced
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.bookings import ROOM_CHANGE, Bookings
from eventdesk.programme.conflicts import all_conflicts
from eventdesk.programme.drafting.proposal import drafted
from eventdesk.programme.findings import Finding, FindingKind, PlaceKind, depends_on_place

HARD = frozenset(
    {
        FindingKind.ROOM_DOUBLE_BOOKED,
        FindingKind.PERSON_IN_TWO_PLACES,
        FindingKind.PERSON_UNAVAILABLE,
        FindingKind.PERSON_NOT_YET_ARRIVED,
        FindingKind.PERSON_ALREADY_LEFT,
        FindingKind.SESSION_OUTSIDE_FORUM,
        FindingKind.SESSION_ENDS_BEFORE_START,
        FindingKind.AUDIENCE_OVER_CAPACITY,
    }
)
"""What may not be, in whichever phase the forum is. A change of rooms counts too, see `hard_findings`."""


def hard_findings(snapshot: ForumSnapshot, room_change: int = ROOM_CHANGE) -> tuple[Finding, ...]:
    """Everything about times and rooms that breaks a hard rule of drafting."""
    return tuple(finding for finding in all_conflicts(Bookings(snapshot, room_change)) if _is_hard(finding))


def _is_hard(finding: Finding) -> bool:
    if finding.kind is FindingKind.PERSON_IN_TWO_PLACES:
        return depends_on_place(finding)  # two items of one session are no matter of the timetable
    return finding.kind in HARD or finding.kind is FindingKind.ROOM_CHANGE_TOO_SHORT


def check(
    snapshot: ForumSnapshot,
    placements: Collection[Placement],
    unplaced: Collection[Unplaced] = (),
    room_change: int = ROOM_CHANGE,
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """What the placements would bring about, and what they would leave as it is.

    A part of a proposal may be checked as well: then what stays where it was may be in the way.
    """
    before = {finding.key for finding in hard_findings(snapshot, room_change)}
    placed = {one.session_uid for one in placements}
    brought: list[Finding] = []
    left: list[Finding] = []
    for finding in hard_findings(drafted(snapshot, placements, unplaced), room_change):
        mine = sessions_of(finding) & placed
        # Too short a change of rooms that was there before is no fault of the draft.
        old = finding.key in before and finding.kind is FindingKind.ROOM_CHANGE_TOO_SHORT
        (brought if mine and not old else left).append(finding)
    return tuple(brought), tuple(left)


def sessions_of(finding: Finding) -> frozenset[str]:
    """The sessions that a finding names, by uid (by id in a forum from a file)."""
    sessions = (place.session for place in finding.places if place.kind in (PlaceKind.SESSION, PlaceKind.ITEM))
    return frozenset(place.uid or place.id for place in sessions if place is not None)
