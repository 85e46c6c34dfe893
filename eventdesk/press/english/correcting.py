"""A correction: which release was wrong, in what, and what is right."""

from datetime import date

from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.english.dates import day, weekday_and_day
from eventdesk.press.english.desk import Desk, forum_name
from eventdesk.press.english.grammar import sentence, titled
from eventdesk.press.fact_types import CorrectedFact
from eventdesk.press.labels import fact_label, shown
from eventdesk.press.untranslated import is_foreign, is_name, marked


def correction_lead(desk: Desk) -> Paragraph:
    """“The press release of 27 December 2019 on the 7th … Forum was wrong in two points.”"""
    pen = Pen()
    frame = desk.facts.frame
    on = pen(frame.corrected_on)
    release = f"the press release of {day(date.fromisoformat(on), desk.facts.house.dates)}" if on else ""
    subject = f"{release or 'An earlier press release'} on {forum_name(pen, desk.facts.forum)}"
    points = len(frame.corrected)
    if not points:
        text = f"{subject} is corrected"
    else:
        text = f"{subject} was wrong in {desk.number(points)} {'point' if points == 1 else 'points'}"
    return desk.paragraph("correction", ParagraphKind.CORRECTION, pen, sentence(text))


def corrected(desk: Desk, key: str, each: CorrectedFact) -> Paragraph:
    """“On the position of Hwang-hee Cho, the release said “president”. Correct is “chairman”.”"""
    pen = Pen()
    told_then = {one.fact.id: one.was for one in desk.facts.frame.corrected}
    label = fact_label(each.fact.id, desk.facts.values, told_then)
    label = f"the {label[:1].lower()}{label[1:]}"
    was = titled(_shown(desk, each.fact.id, each.was)) if each.was else ""
    right = _right(desk, pen, each)
    if not was:
        text = f"the release left out {label}: {right}"
    elif not right:
        text = f"On {label}, the release said {was}. This is wrong"
    else:
        text = f"On {label}, the release said {was}. Correct is {right}"
    return desk.paragraph(key, ParagraphKind.CORRECTION, pen, sentence(text))


def _right(desk: Desk, pen: Pen, each: CorrectedFact) -> str:
    if not pen(each.fact):
        return ""
    value = _shown(desk, each.fact.id, each.fact.value)
    if is_foreign(each.fact, "en") and not is_name(each.fact):
        return marked(value, "en")
    return titled(value)


def _shown(desk: Desk, fact: str, value: str) -> str:
    """A value for a reader, dates as the house writes them."""
    if fact.endswith("_on"):
        return weekday_and_day(date.fromisoformat(value), desk.facts.house.dates)
    return shown(fact, value, desk.facts.values)
