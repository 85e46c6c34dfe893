"""Which template a document of badges is made from where none is chosen. Light to import: windows ask it."""

from eventdesk.model.designs import DesignKind
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import base_language, script_of

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
        return next(filter(None, map(_certificate_beside, snapshot.languages)), "certificate-en")
    return "badge-4-on-a4"


def _certificate_beside(language: str) -> str:
    """The certificate in English and that language; empty where there is none."""
    if base_language(language) == "ko":
        return "certificate-en-ko"
    if base_language(language) == "zh":
        return "certificate-en-zh-hant" if script_of(language) == "Hant" else "certificate-en-zh"
    return ""
