"""Which template a document of badges is made from where none is chosen. Light to import: windows ask it."""

from eventdesk.model.designs import DesignKind
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import base_language

BADGES, TENTS, CERTIFICATES = "badges", "name-tents", "certificates"
KINDS = {
    BADGES: (DesignKind.BADGE, DesignKind.RIBBON),
    TENTS: (DesignKind.TENT, DesignKind.PLACE_CARD),
    CERTIFICATES: (DesignKind.CERTIFICATE,),
}
"""The kinds of template that each document is offered in the window; any kind may be asked for."""


def usual_template(document: str, snapshot: ForumSnapshot) -> str:
    """The name of the one that comes with the program."""
    if document == TENTS:
        return "tent-a4"
    if document == CERTIFICATES:
        others = [base_language(tag) for tag in snapshot.languages]
        return f"certificate-en-{next((tag for tag in others if tag in ('ko', 'zh')), 'ko')}"
    return "badge-4-on-a4"
