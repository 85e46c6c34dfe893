"""What people said: verbatim in quotation marks, or reported; at the place where it was said."""

import re

from babel import Locale

from eventdesk.model.kinds import ItemKind
from eventdesk.model.text import base_language
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.english.desk import Desk, words
from eventdesk.press.english.grammar import Phrase, ends_sentence, paragraph, quoted, sentence
from eventdesk.press.english.panels import PANELS
from eventdesk.press.english.shapes import Shape, shaped
from eventdesk.press.fact_types import ItemFacts, SessionFacts, StatementFacts

_SEVERAL_SENTENCES = re.compile(r"[.!?][”’\"']?\s+\S|\n")
_WHILE_SPEAKING = {
    ItemKind.OPENING_SPEECH: ("Opening {event}", "In an opening speech"),
    ItemKind.WELCOME_SPEECH: ("Welcoming the participants", "In a welcoming speech"),
    ItemKind.CONGRATULATORY_SPEECH: ("In a congratulatory speech",),
    ItemKind.KEYNOTE: ("In a keynote speech",),
    ItemKind.PRESENTATION: ("In the presentation",),
    ItemKind.CLOSING_REMARKS: ("In closing remarks",),
}


def statement_paragraph(
    desk: Desk, statement: StatementFacts, session: SessionFacts | None, *, again: bool
) -> Paragraph:
    """One statement; `again` where the paragraph before holds words of the same person at the same place."""
    pen = Pen()
    who = desk.mentions.person(pen, statement.speaker)
    place = "" if again else _place(desk, pen, statement, session)
    subject = Phrase(f"{place}, {who.text}" if place else who.text, who.open)
    pen.look(statement.spoken)
    if statement.quote:
        text = _verbatim(pen, statement, subject, again)
    else:
        text = _reported(pen, statement, subject, again)
    kind = ParagraphKind.CLOSING if statement.closing else ParagraphKind.STATEMENT
    return desk.paragraph(statement.key, kind, pen, text)


def _place(desk: Desk, pen: Pen, statement: StatementFacts, session: SessionFacts | None) -> str:
    if statement.closing:
        return f"Closing {desk.event}"
    if session is None:
        return ""
    item = next((each for each in session.items if each.key == statement.item), None)
    if item is not None and item.kind in PANELS:
        return f"In the {PANELS[item.kind]}"
    if item is not None and _speaks(item, statement) and item.kind in _WHILE_SPEAKING:
        return desk.turn(*_WHILE_SPEAKING[item.kind]).format(event=desk.event)
    return f"In {desk.session_name(pen, session)}"


def _speaks(item: ItemFacts, statement: StatementFacts) -> bool:
    return any(who.person.key == statement.speaker.person.key for who in item.speakers)


def _verbatim(pen: Pen, statement: StatementFacts, subject: Phrase, again: bool) -> str:
    """The quote exactly as stored. In another language than English it says which."""
    quote = statement.quote.value
    pen(statement.quote)
    written = base_language(statement.quote.language or "en")
    spoken = statement.spoken.value or written
    said = "added" if again else "said"
    note = ""
    if written != "en":
        said += f" in {_language(written)}"
    elif spoken != "en" and not statement.original:
        note = f" (translated from {_language(spoken)})"
    joint = ":" if _SEVERAL_SENTENCES.search(quote) or written != "en" or not quote[:1].isupper() else ","
    whole = quoted(quote if ends_sentence(quote) or note else f"{quote}.")
    stop = "" if ends_sentence(whole) and not note else "."
    return paragraph(f"{subject.then(said)}{joint} {whole}{note}{stop}", _as_spoken(pen, statement))


def _as_spoken(pen: Pen, statement: StatementFacts) -> str:
    """“(In Korean: “…”)” after an approved translation."""
    if not statement.original:
        return ""
    original = statement.original
    pen(original)
    return f"(In {_language(base_language(original.language))}: {quoted(original.value)})"


def _reported(pen: Pen, statement: StatementFacts, subject: Phrase, again: bool) -> str:
    form = shaped(statement.says, words(pen, statement.says))
    also = "also " if again else ""
    start = {
        Shape.CLAUSE: f"{also}said that ",
        Shape.THAT: f"{also}said ",
        Shape.NOUN: f"{also}spoke about ",
        Shape.GERUND: f"{also}spoke about ",
        Shape.PREDICATE: also,
    }.get(form.shape, f"{also}said in summary: ")
    return sentence(subject.then(f"{start}{form.text}"))


def _language(tag: str) -> str:
    return str(Locale("en").languages.get(tag, tag))
