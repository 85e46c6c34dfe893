"""What of a programme each document shows: only that can make a printed one stale."""

from eventdesk.programme.changes import EVERYTHING, Field

_CREW = frozenset((Field.CUE, Field.NOTES, Field.MC, Field.INTERPRETERS))
_LONG = frozenset((Field.ABSTRACT, Field.BIOGRAPHY))
_OFFICES = frozenset((Field.CREDIT, Field.ATTENDANCE))
_AGENDA = EVERYTHING - _CREW - _LONG

_SHOWN = {
    "agenda": _AGENDA,
    "booklet": _AGENDA,
    "change-slip": frozenset[Field](),
    "sign-in": frozenset[Field](),
    "seating": frozenset[Field](),
    "participants": frozenset[Field](),
    "participants-press": frozenset[Field](),
    "needs": frozenset[Field](),
    "badges": frozenset[Field](),
    "name-tents": frozenset[Field](),
    "certificates": frozenset[Field](),
    "programme": EVERYTHING - _CREW,
    "itinerary": EVERYTHING - _LONG - frozenset((Field.CUE,)),
    "agenda-one-page": _AGENDA - _OFFICES,
    "grid": _AGENDA - _OFFICES - frozenset((Field.INTERPRETATION, Field.LANGUAGE, Field.VENUE)),
    "door-sign": _AGENDA - _OFFICES - frozenset((Field.INTERPRETATION, Field.LANGUAGE, Field.VENUE)),
    "run-sheet": EVERYTHING - _LONG,
    "cards": _AGENDA - _OFFICES - frozenset((Field.INTERPRETATION, Field.LANGUAGE, Field.VENUE)),
}


def shown_fields(document: str) -> frozenset[Field]:
    """The fields that a document shows; those of the agenda for one that is not known here."""
    return _SHOWN.get(document, _AGENDA)
