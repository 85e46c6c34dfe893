"""A correction: which release was wrong, in what, and what is right."""

from datetime import date

from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.english.announcing import ITEM_NOUNS
from eventdesk.press.english.dates import day, weekday_and_day
from eventdesk.press.english.desk import Desk, forum_name
from eventdesk.press.english.grammar import listed, sentence, titled
from eventdesk.press.english.places import with_article
from eventdesk.press.fact_types import CorrectedFact, Fact
from eventdesk.press.labels import fact_label, shown
from eventdesk.press.planning import PANELS
from eventdesk.press.untranslated import is_foreign, is_name, marked

# Names, states and days, which are no words of their own to be quoted.
_BARE = frozenset(
    ("country", "status", "precision", "speakers", "panelists", "moderator", "hosts", "organizers", "sponsors")
) | {"supporters", "organization", "email", "phone", "website"}


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
    label = _label(desk, each.fact.id)
    was = _marked(desk, each.fact, each.was) if each.was else ""
    right = _right(desk, pen, each)
    if not right and each.fact.id.startswith("person:") and each.fact.id.endswith(".name"):
        text = f"The release named {each.was} by mistake"
    elif not was:
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
    return _marked(desk, each.fact, each.fact.value)


def _marked(desk: Desk, fact: Fact, value: str) -> str:
    """Words in quotes; a number, a day, a state or names as they are."""
    told = _shown(desk, fact.id, value)
    name = fact.id.rpartition(".")[2]
    bare = value.isdecimal() or name in _BARE or name.endswith(("_on", "_at"))
    return told if bare else titled(told)


def _label(desk: Desk, fact_id: str) -> str:
    """“the position of Hwang-hee Cho”, “the title of the presentation by Choi Kyung-hwan”, “the participants”."""
    kind, _, rest = fact_id.partition(":")
    owner, _, field = rest.rpartition(".")
    name = fact_id.rpartition(".")[2]
    if not rest and name == "who":
        return "the participants"
    if kind == "organization" and desk.facts.values.get(f"{kind}:{owner}.name"):
        label = fact_label(fact_id).partition(" of ")[0]
        return f"the {label.lower()} of {with_article(desk.facts.values[f'{kind}:{owner}.name'])}"
    found = [(s, i) for s in desk.facts.sessions for i in s.items if kind == "item" and i.key == owner]
    for session, item in found:
        what = ITEM_NOUNS.get(item.kind, "item")
        if item.kind in PANELS:
            return f"the {_field(field)} of the {what} in {desk.session_name(Pen(), session)}"
        if item.speakers:
            people = listed([who.person.name.value for who in item.speakers])
            return f"the {_field(field)} of the {what} by {people}"
    label = fact_label(fact_id, desk.facts.values, _told_then(desk))
    return f"the {label[:1].lower()}{label[1:]}"


def _field(name: str) -> str:
    return fact_label(f"item:x.{name}").partition(" of ")[0].lower()


def _told_then(desk: Desk) -> dict[str, str]:
    """What the wrong release told, for the names of those who are gone."""
    return dict(desk.facts.frame.told_then)


def _shown(desk: Desk, fact: str, value: str) -> str:
    """A value for a reader, dates as the house writes them."""
    if fact.endswith("_on"):
        return weekday_and_day(date.fromisoformat(value), desk.facts.house.dates)
    if "\n" in value:
        return listed([shown(fact, each, desk.facts.values, _told_then(desk)) for each in value.split("\n")])
    return shown(fact, value, desk.facts.values, _told_then(desk))
