"""Everything found in a forum, and which of it the organizer has accepted."""

from collections.abc import Iterable
from dataclasses import dataclass

from eventdesk.model.snapshot import Acknowledgement, ForumSnapshot
from eventdesk.programme.bookings import ROOM_CHANGE
from eventdesk.programme.conflicts import conflicts
from eventdesk.programme.findings import Finding, Severity
from eventdesk.programme.gaps import gaps


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A finding, with the reason that the organizer gave for accepting it, if ever.

    `acknowledged` holds only while the facts are those that were accepted: once they changed the finding is back,
    and `reason` tells what was said of it before.
    """

    finding: Finding
    acknowledged: bool = False
    reason: str = ""

    @property
    def is_open_conflict(self) -> bool:
        return self.finding.severity is Severity.CONFLICT and not self.acknowledged


def review(snapshot: ForumSnapshot, room_change: int = ROOM_CHANGE) -> tuple[Reviewed, ...]:
    """All conflicts and gaps, the worst first, else in the order of the programme."""
    found = (*conflicts(snapshot, room_change), *gaps(snapshot))
    return reviewed(snapshot.acknowledged, sorted(found, key=lambda finding: finding.severity))


def reviewed(acknowledged: Iterable[Acknowledgement], findings: Iterable[Finding]) -> tuple[Reviewed, ...]:
    """The findings with what was said of them before."""
    said = {one.finding: one for one in acknowledged}
    if not said:
        return tuple(Reviewed(finding) for finding in findings)
    return tuple(_with_reason(finding, said.get(finding.key)) for finding in findings)


def _with_reason(finding: Finding, said: Acknowledgement | None) -> Reviewed:
    if said is None:
        return Reviewed(finding)
    return Reviewed(finding, said.facts == finding.facts, said.reason)
