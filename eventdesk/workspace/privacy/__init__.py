"""Erasure: what is personal about attendees goes, from their rows, from the undo journal and from the file.

What stays of an attendee is what is counted: category, status and its days, side, sessions with what became of
them, and the hour in which someone came. A country stays where at least five of the forum's attendees share it,
since with fewer it may tell who it was. All of the rest is emptied, `erased_on` is set, and the id (which may be
made of a name or a code) is made anew.

The journal forgets likewise: every image of those rows, before and after each step, is emptied by the same rule.
So undo and redo of other steps go on, and bring nothing back. Erasing itself stands in the history, without a
name, and cannot be undone.
"""

from eventdesk.workspace.privacy.erasing import Erased, erase
from eventdesk.workspace.privacy.people import Hold, HoldKind
from eventdesk.workspace.privacy.planning import (
    ErasurePlan,
    Mention,
    PersonPlan,
    attendees_of_deleted_forums,
    attendees_to_erase,
    backups_beside,
    plan_erasure,
)

__all__ = [
    "Erased",
    "ErasurePlan",
    "Hold",
    "HoldKind",
    "Mention",
    "PersonPlan",
    "attendees_of_deleted_forums",
    "attendees_to_erase",
    "backups_beside",
    "erase",
    "plan_erasure",
]
