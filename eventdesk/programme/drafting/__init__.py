"""Draft the times for me: a timetable without conflicts, by constraint search. Pure; the solver is optional.

>>> proposal = draft(snapshot, DraftOptions(mode=Mode.ANEW))     # raises NoSolver without OR-tools
>>> brought, left = check(snapshot, proposal.placements[:5])      # what accepting only a part would bring
>>> apply_draft(edit, proposal.placements, proposal.unplaced)     # eventdesk.workspace.draft_edits
"""

from eventdesk.programme.drafting.checking import check, hard_findings
from eventdesk.programme.drafting.making import draft
from eventdesk.programme.drafting.options import DraftOptions, Hours, Importance, Mode, Wish, usual_hours
from eventdesk.programme.drafting.proposal import Proposal, ScorePart, drafted
from eventdesk.programme.drafting.reading import NoDays
from eventdesk.programme.drafting.solving import (
    HOW_TO_GET_IT,
    Cancelled,
    NoSolver,
    Search,
    Verdict,
    available,
)

__all__ = [
    "HOW_TO_GET_IT",
    "Cancelled",
    "DraftOptions",
    "Hours",
    "Importance",
    "Mode",
    "NoDays",
    "NoSolver",
    "Proposal",
    "ScorePart",
    "Search",
    "Verdict",
    "Wish",
    "available",
    "check",
    "draft",
    "drafted",
    "hard_findings",
    "usual_hours",
]
