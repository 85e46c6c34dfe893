"""What people said: verbatim in quotation marks, or reported; at the place where it was said."""

from eventdesk.model.text import base_language
from eventdesk.press.chinese.desk import Desk
from eventdesk.press.chinese.grammar import closed, ends_sentence, quoted, verbatim
from eventdesk.press.chinese.recognition import reports
from eventdesk.press.chinese.tongue import is_chinese
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import Fact, ItemFacts, SessionFacts, StatementFacts
from eventdesk.press.planning import PANELS


def statement_paragraph(
    desk: Desk, statement: StatementFacts, session: SessionFacts | None, *, again: bool
) -> Paragraph:
    """One statement; `again` where the paragraph before holds words of the same person at the same place."""
    pen = Pen()
    before, after = ("", "") if again else _place(desk, pen, statement, session)
    subject = f"{before}{desk.mentions.person(pen, statement.speaker)}{after}"
    pen.look(statement.spoken, statement.original, statement.awaits, statement.consent)
    if statement.quote:
        text = _verbatim(desk, pen, statement, subject, again)
    else:
        text = _reported(desk, pen, statement, subject, again)
    kind = ParagraphKind.CLOSING if statement.closing else ParagraphKind.STATEMENT
    return desk.paragraph(statement.key, kind, pen, text)


def _place(desk: Desk, pen: Pen, statement: StatementFacts, session: SessionFacts | None) -> tuple[str, str]:
    """What stands before and behind the speaker: (论坛闭幕时，, ), ( , 在欢迎辞中)."""
    phrases = desk.phrases.speech
    if statement.closing:
        return phrases.at_closing.format(event=desk.event), ""
    if session is None:
        return "", ""
    item = next((each for each in session.items if each.key == statement.item), None)
    if item is not None and item.kind in phrases.places and (item.kind in PANELS or _speaks(item, statement)):
        return "", phrases.places[item.kind]
    return desk.in_session(pen, session), ""


def _speaks(item: ItemFacts, statement: StatementFacts) -> bool:
    return any(who.person.key == statement.speaker.person.key for who in item.speakers)


def _says(desk: Desk, again: bool) -> str:
    phrases = desk.phrases.speech
    return phrases.also_says if again else desk.turn(*phrases.says)


def _verbatim(desk: Desk, pen: Pen, statement: StatementFacts, subject: str, again: bool) -> str:
    """The words exactly as stored, only the level of Chinese quotation marks inside set right."""
    phrases, marks = desk.phrases.speech, desk.phrases.marks
    quote, says = pen(statement.quote), _says(desk, again)
    if is_chinese(statement.quote):
        words = quoted(quote, marks)
    else:
        words = verbatim(quote, marks)
        language = desk.tongue.language(statement.quote.language)
        form = phrases.also_in_language if again else phrases.in_language
        says = form.format(language=language, says=says)
    stop = "" if ends_sentence(quote) else "。"
    return f"{subject}{says}：{words}{_note(desk, pen, statement)}{stop}"


def _note(desk: Desk, pen: Pen, statement: StatementFacts) -> str:
    """A translation has the words as spoken beside it, or says that it is one where they are not stored."""
    phrases = desk.phrases.speech
    if not is_chinese(statement.quote):
        return ""
    if statement.original:
        language = desk.tongue.language(statement.original.language)
        original = verbatim(pen(statement.original), desk.phrases.marks)
        return phrases.original.format(language=language, original=original)
    spoken = base_language(pen(statement.spoken))
    return phrases.translated.format(language=desk.tongue.language(spoken)) if spoken not in ("", "zh") else ""


def _reported(desk: Desk, pen: Pen, statement: StatementFacts, subject: str, again: bool) -> str:
    """王部长在欢迎辞中表示，…; words that bring their own verb follow the speaker."""
    text = desk.tongue.clause(pen, statement.says)
    if _own_verb(statement.says):
        return closed(f"{subject}{text}。")
    return closed(f"{subject}{_says(desk, again)}，{text}。")


def _own_verb(says: Fact) -> bool:
    return is_chinese(says) and reports(says.value)
