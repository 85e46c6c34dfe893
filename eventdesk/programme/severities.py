"""How much each kind of finding matters in each phase of a forum: one table, as data.

While a programme is being planned much is open on purpose; what is printed must be whole; on site only what can
go wrong on the day counts as a conflict.
"""

from eventdesk.model.kinds import ForumPhase, ForumStatus
from eventdesk.model.snapshot import Forum
from eventdesk.programme.findings import FindingKind, Severity

_C, _W, _N, _S = Severity.CONFLICT, Severity.WARNING, Severity.NOTE, Severity.SILENT
_K = FindingKind
_PHASES = (ForumPhase.PLANNING, ForumPhase.INVITING, ForumPhase.FINAL, ForumPhase.ON_SITE)

# In the order of _PHASES.
# fmt: off
_TABLE: dict[FindingKind, tuple[Severity, Severity, Severity, Severity]] = {
    _K.ROOM_DOUBLE_BOOKED:                  (_C, _C, _C, _C),
    _K.PERSON_IN_TWO_PLACES:                (_C, _C, _C, _C),
    _K.PERSON_UNAVAILABLE:                  (_C, _C, _C, _C),
    _K.PERSON_NOT_YET_ARRIVED:              (_C, _C, _C, _C),
    _K.PERSON_ALREADY_LEFT:                 (_C, _C, _C, _C),
    _K.ROOM_CHANGE_TOO_SHORT:               (_N, _N, _W, _W),
    _K.ITEMS_LONGER_THAN_SESSION:           (_C, _C, _C, _C),
    _K.ITEM_OUTSIDE_SESSION:                (_C, _C, _C, _C),
    _K.SESSION_OUTSIDE_FORUM:               (_C, _C, _C, _C),
    _K.SESSION_ENDS_BEFORE_START:           (_C, _C, _C, _C),
    _K.AUDIENCE_OVER_CAPACITY:              (_W, _W, _C, _C),
    _K.SESSION_WITHOUT_END:                 (_W, _W, _W, _W),
    _K.SESSION_WITHOUT_TIME:                (_W, _W, _W, _W),
    _K.SESSION_WITHOUT_ROOM:                (_N, _N, _W, _C),
    _K.SESSION_WITHOUT_TITLE:               (_W, _W, _W, _W),
    _K.SESSION_WITHOUT_MODERATOR:           (_S, _N, _W, _W),
    _K.TALK_WITHOUT_TIME:                   (_W, _W, _W, _W),
    _K.TALK_WITHOUT_TITLE:                  (_W, _W, _W, _W),
    _K.TALK_WITHOUT_SPEAKER:                (_W, _W, _W, _W),
    _K.PANEL_WITHOUT_MODERATOR:             (_N, _N, _W, _W),
    _K.PANEL_WITHOUT_PANELISTS:             (_W, _W, _W, _W),
    _K.INTERPRETATION_MISSING_FOR_AUDIENCE: (_S, _N, _W, _W),
    _K.INTERPRETATION_MISSING_FOR_PERSON:   (_N, _W, _W, _W),
    _K.ABSENT_PERSON_ON_PAGE:               (_W, _W, _W, _W),
    _K.PERSON_ONLY_INVITED:                 (_S, _S, _W, _W),
    _K.CANCELLED_SESSION_WITH_PEOPLE:       (_S, _N, _W, _N),
    _K.SESSION_STILL_TENTATIVE:             (_S, _S, _W, _W),
    _K.PERSON_WITHOUT_POSITION:             (_N, _N, _W, _N),
    _K.PERSON_WITHOUT_ORGANIZATION:         (_N, _N, _W, _N),
    _K.SIDES_UNEQUAL_IN_SPEAKERS:           (_N, _N, _N, _S),
    _K.SIDES_UNEQUAL_IN_MINUTES:            (_N, _N, _N, _S),
    _K.SIDES_UNEQUAL_IN_KEYNOTES:           (_N, _N, _N, _S),
    _K.FORUM_WITHOUT_TITLE:                 (_W, _W, _W, _W),
    _K.FORUM_WITHOUT_DATE:                  (_W, _W, _W, _W),
    _K.FORUM_WITHOUT_VENUE:                 (_W, _W, _W, _W),
    _K.FORUM_WITHOUT_HOST:                  (_W, _W, _W, _W),
    _K.FORUM_WITHOUT_PRESS_CONTACT:         (_N, _N, _W, _W),
}
# fmt: on

_SEVERITIES = {phase: {kind: row[number] for kind, row in _TABLE.items()} for number, phase in enumerate(_PHASES)}


def severity_of(kind: FindingKind, phase: ForumPhase) -> Severity:
    """How much a finding of that kind matters in that phase."""
    return _SEVERITIES[phase][kind]


def phase_of(forum: Forum) -> ForumPhase:
    """The phase by which a forum is judged. What was held is no longer being planned, whatever its phase says."""
    return ForumPhase.ON_SITE if forum.status is ForumStatus.HELD else forum.phase
