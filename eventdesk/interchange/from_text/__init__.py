"""A forum proposed from a text: an old release, an agenda, a saved web page, a Word document.

>>> source = read_text_source(Path("release.html"))     # raises TextSourceError with a sentence
>>> proposal = propose(source.text)                     # parts with their places in the text
>>> forum = to_snapshot(proposal, proposal.ticked)      # what was accepted, as a forum

The rules know English, Korean and Chinese. Nothing is proposed that does not stand in the text. `storing` and
`matching` compare with the workspace's directory and add the forum; they are imported by their own names, so that
reading and proposing need no database.
"""

from eventdesk.interchange.from_text.building import forum_id_of, to_snapshot
from eventdesk.interchange.from_text.errors import TextSourceError
from eventdesk.interchange.from_text.proposal import (
    Confidence,
    FieldName,
    Link,
    LinkRole,
    Match,
    Part,
    PartKind,
    Proposal,
    Span,
    Value,
)
from eventdesk.interchange.from_text.proposing import propose, tells_nothing
from eventdesk.interchange.from_text.reading import FILE_ENDINGS, TextSource, checked, read_text_source, text_of
from eventdesk.interchange.from_text.why import Why

__all__ = [
    "FILE_ENDINGS",
    "Confidence",
    "FieldName",
    "Link",
    "LinkRole",
    "Match",
    "Part",
    "PartKind",
    "Proposal",
    "Span",
    "TextSource",
    "TextSourceError",
    "Value",
    "Why",
    "checked",
    "forum_id_of",
    "propose",
    "read_text_source",
    "tells_nothing",
    "text_of",
    "to_snapshot",
]
