"""What people said: verbatim in quotation marks, or reported; at the place where it was said."""

from babel import Locale

from eventdesk.model.kinds import ItemKind
from eventdesk.model.text import base_language
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import ItemFacts, SessionFacts, StatementFacts
from eventdesk.press.korean.desk import Desk
from eventdesk.press.korean.endings import Form, formed
from eventdesk.press.korean.panels import PANEL_NOUNS
from eventdesk.press.korean.particles import Particle, object_, particle, topic
from eventdesk.press.korean.words import ends_sentence, joined, quoted
from eventdesk.press.planning import Part

_SPEAKING = {
    ItemKind.OPENING_SPEECH: "개회사",
    ItemKind.WELCOME_SPEECH: "환영사",
    ItemKind.CONGRATULATORY_SPEECH: "축사",
    ItemKind.KEYNOTE: "기조연설",
    ItemKind.PRESENTATION: "발표",
    ItemKind.CLOSING_REMARKS: "폐회사",
}


def statement_paragraph(desk: Desk, part: Part, *, again: bool) -> Paragraph:
    """One statement; `again` where the paragraph before holds words of the same person at the same place."""
    statement = part.statement
    assert statement is not None
    pen = Pen()
    place = "이어" if again else _place(desk, pen, statement, part.session)
    who = joined(topic(desk.mentions.person(pen, statement.speaker)), place)
    pen.look(statement.spoken, statement.awaits, statement.consent)
    told = _verbatim if statement.quote else _reported
    text = told(desk, pen, statement, who, again)
    kind = ParagraphKind.CLOSING if statement.closing else ParagraphKind.STATEMENT
    about = "closing" if statement.closing else part.session.key if part.session else "statements"
    return desk.paragraph(part.key, kind, pen, text, about)


def _place(desk: Desk, pen: Pen, statement: StatementFacts, session: SessionFacts | None) -> str:
    """환영사에서, 패널토론에서, AI 세션에서, 이번 포럼을 마무리하며."""
    if statement.closing:
        return f"{object_(desk.event)} 마무리하며"
    if session is None:
        return ""
    item = next((each for each in session.items if each.key == statement.item), None)
    if item is not None and item.kind in PANEL_NOUNS:
        return f"{PANEL_NOUNS[item.kind]}에서"
    if item is not None and _speaks(item, statement) and item.kind in _SPEAKING:
        return f"{_SPEAKING[item.kind]}에서"
    return f"{desk.session_name(pen, session)}에서"


def _speaks(item: ItemFacts, statement: StatementFacts) -> bool:
    return any(who.person.key == statement.speaker.person.key for who in item.speakers)


def _verbatim(desk: Desk, pen: Pen, statement: StatementFacts, who: str, again: bool) -> str:
    """The quote exactly as stored; beside a translation the words as spoken, or at least their language."""
    quote = pen(statement.quote)
    written = base_language(statement.quote.language or "ko")
    spoken = statement.spoken.value or written
    verb = "덧붙였다" if again else desk.turn("말했다", "강조했다", "밝혔다")
    if written != "ko":
        verb = f"{_language(written)}로 {verb}"
    note = ""
    if statement.original:
        language = _language(base_language(statement.original.language or spoken))
        note = f"({language} 원문: {quoted(pen(statement.original))})"
    elif written == "ko" and spoken != "ko":
        pen(statement.spoken)
        note = f"({_language(spoken)} 발언)"
    words = quoted(quote)
    return f"{who} {words}{note}{particle(words, Particle.QUOTE)} {verb}."


def _reported(desk: Desk, pen: Pen, statement: StatementFacts, who: str, again: bool) -> str:
    form = formed(statement.says, desk.said(pen, statement.says), desk.facts.language)
    match form.form:
        case Form.PLAIN | Form.COPULA:
            verb = "덧붙였다" if again else desk.turn("말했다", "강조했다", "밝혔다")
            return f"{who} {form.reported} {verb}."
        case Form.NOUN:
            verb = "강조했다" if form.text.endswith("성") else "언급했다"
            return f"{who} {object_(form.text)} {verb}."
        case _:
            stop = "" if ends_sentence(form.text) else "."
            return f"{who} 다음과 같은 취지로 말했다: {form.text}{stop}"


def _language(tag: str) -> str:
    return str(Locale("ko").languages.get(tag, tag))
