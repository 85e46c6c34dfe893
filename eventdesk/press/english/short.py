"""A session in a sentence or two, for a release of one page."""

from eventdesk.model.kinds import ItemKind
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.english.desk import Desk
from eventdesk.press.english.grammar import paragraph, sentence
from eventdesk.press.english.programme import keynotes, opening_speeches, theme
from eventdesk.press.fact_types import SessionFacts


def session_sentence(desk: Desk, session: SessionFacts) -> Paragraph | None:
    """Who opened, else its keynotes, else its theme, else how many talks; None where there is nothing of these."""
    pen = Pen()
    pen.look(session.talks)
    speeches = opening_speeches(desk, pen, session) or keynotes(desk, pen, session)
    text = paragraph(*speeches) or theme(desk, pen, session) or _talks(desk, pen, session)
    return desk.paragraph(f"session:{session.key}", ParagraphKind.SESSION, pen, text) if text else None


def _talks(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    talks = sum(item.kind is ItemKind.PRESENTATION for item in session.items)
    if not talks:
        return ""
    noun = "presentation" if talks == 1 else "presentations"
    has = desk.turn(desk.tense.act("include", "included"), desk.tense.act("feature", "featured"))
    return sentence(f"{desk.session_name(pen, session)} {has} {desk.number(talks)} {noun}")
