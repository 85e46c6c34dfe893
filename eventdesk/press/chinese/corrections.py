"""What an earlier release told wrongly, in sentences: 王志刚的职务：原稿为“司长”，更正为“部长”。"""

import re
from datetime import date, datetime

from eventdesk.press.chinese.desk import Desk, forum_name
from eventdesk.press.chinese.grammar import quoted, work
from eventdesk.press.chinese.tongue import is_chinese
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import CorrectedFact, Fact
from eventdesk.press.planning import PANELS

_PEOPLE = frozenset(("speakers", "panelists", "moderator", "absent"))
_ORGANIZATIONS = frozenset(("hosts", "organizers", "sponsors", "supporters", "organization"))
_STATES = frozenset(("status", "precision", "presenters_join"))
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?")


def correction_start(desk: Desk) -> Paragraph:
    """2019年12月27日发布的关于…的新闻稿有误，特此更正。"""
    pen = Pen()
    phrases = desk.phrases.desk
    name = forum_name(desk.tongue, pen, desk.facts.forum)
    corrected_on = pen(desk.facts.frame.corrected_on)
    if corrected_on:
        text = phrases.corrects.format(date=desk.tongue.day(date.fromisoformat(corrected_on)), name=name)
    else:
        text = phrases.corrects_undated.format(name=name)
    return desk.paragraph("correction", ParagraphKind.CORRECTION, pen, text)


def corrected_paragraph(desk: Desk, corrected: CorrectedFact) -> Paragraph:
    """One fact: as told then, and as it is; told as missing then or as left out now where one of them is empty."""
    pen = Pen()
    phrases, fact = desk.phrases.desk, corrected.fact
    label = Labelled(desk, pen).label(fact.id)
    was = Labelled(desk, pen).value(Fact(fact.id, corrected.was, fact.language))
    if fact.id.startswith("person:") and fact.id.endswith(".name") and not fact.value:
        label = desk.phrases.labels.named
    now = Labelled(desk, pen).value(fact)
    pen(fact)
    form = phrases.corrected if was and now else phrases.removed if was else phrases.added
    text = form.format(label=label, was=was, now=now or desk.phrases.labels.none)
    return desk.paragraph(f"correction:{fact.id}", ParagraphKind.CORRECTION, pen, text)


class Labelled:
    """Labels and values of facts for a reader of the release, with the facts that they name noted by the pen."""

    def __init__(self, desk: Desk, pen: Pen) -> None:
        self.desk, self.pen = desk, pen
        self.labels = desk.phrases.labels
        self.known = {fact.id: fact for fact in desk.facts.facts}
        self.told_then = dict(desk.facts.frame.told_then)

    def label(self, fact_id: str) -> str:
        """王志刚的职务, “人工智能”分论坛的主持人, 届次."""
        kind, _, rest = fact_id.partition(":")
        if not rest:
            group, _, name = fact_id.partition(".")
            names = self.labels.forum if group == "forum" else self.labels.fields
            return names.get(name, name)
        owner, _, name = rest.rpartition(".")
        plain, _, tag = name.partition("@")
        field = self.labels.fields.get(f"{kind}.{plain}") or self.labels.fields.get(plain, plain)
        if tag:
            field += self.desk.phrases.words.zone.format(zone=self.desk.tongue.language(tag))
        return self._of(kind, owner, field)

    def _of(self, kind: str, owner: str, field: str) -> str:
        if kind in ("person", "organization"):
            return self.labels.of.format(owner=self._name(kind, owner), field=field)
        if kind in ("credit", "appearance", "statement"):
            person = owner.partition("@")[0] if kind == "statement" else owner.rpartition("/")[2]
            return self.labels.of.format(owner=self._name("person", person), field=field)
        if kind == "outcome":
            session = owner.rpartition("/")[0]
            return self.labels.of_session.format(session=self._session(session), field=field)
        if kind == "session":
            return self.labels.of_session.format(session=self._session(owner), field=field)
        if kind == "item":
            return self.labels.of_item.format(item=self._item(owner), field=field)
        form = {"contact": self.labels.contact, "photo": self.labels.photo}.get(kind)
        named = form.format(number=owner) if form else ""
        return self.labels.of.format(owner=named, field=field) if named else field

    def _fact(self, fact_id: str) -> Fact:
        return self.known.get(fact_id, Fact(fact_id, ""))

    def _name(self, kind: str, key: str) -> str:
        """Whoever is gone has the name that the wrong release told."""
        name = f"{kind}:{key}.name"
        return self.pen(self._fact(name)) or self.told_then.get(name, key)

    def _session(self, key: str) -> str:
        session = next((each for each in self.desk.facts.sessions if each.key == key), None)
        return self.desk.session_name(self.pen, session) if session is not None else key

    def _item(self, key: str) -> str:
        """“人工智能”分论坛的小组讨论 for a panel; else its speakers, else its title."""
        programme = self.desk.phrases.programme
        for session in self.desk.facts.sessions:
            if any(item.key == key and item.kind in PANELS for item in session.items):
                panel = programme.panels[next(i.kind for i in session.items if i.key == key)]
                return programme.panel_in.format(session=self.desk.session_name(self.pen, session), panel=panel)
        speakers = self.pen(self._fact(f"item:{key}.speakers"))
        kind = next((i.kind for s in self.desk.facts.sessions for i in s.items if i.key == key), None)
        if speakers:
            noun = self.desk.phrases.desk.items.get(kind, "") if kind is not None else ""
            return f"{self._names('person', speakers)}{noun}"
        title = self._fact(f"item:{key}.title")
        return self.desk.tongue.work(self.pen, title) or key

    def _names(self, kind: str, ids: str) -> str:
        return self.desk.tongue.listed([self._name(kind, each) for each in ids.split("\n") if each])

    def value(self, fact: Fact) -> str:
        """“部长” for words, names for ids, a date written out; empty for nothing."""
        name, value, tongue = fact.id.rpartition(".")[2], fact.value, self.desk.tongue
        if not value:
            return ""
        if name in _PEOPLE:
            return self._names("person", value)
        if name in _ORGANIZATIONS and not fact.id.startswith("contact:"):
            return self._names("organization", value)
        if name == "country":
            return tongue.country(value)
        if name in _STATES:
            return self.labels.values.get(value, value)
        if name == "language":
            return tongue.language(value)
        return self._dated(fact) or self._words(name, fact)

    def _dated(self, fact: Fact) -> str:
        tongue = self.desk.tongue
        try:
            if _MOMENT.fullmatch(fact.value):
                return tongue.short_moment(datetime.fromisoformat(fact.value))
            if fact.id.endswith("_on"):
                return tongue.span(date.fromisoformat(fact.value), date.fromisoformat(fact.value))
        except ValueError:
            return ""
        return ""

    def _words(self, name: str, fact: Fact) -> str:
        """Words in quotation marks, a talk's title in 《》; a number or an address as it is."""
        if name in ("edition", "count", "minutes", "items", "outcomes", "email", "phone", "website"):
            return fact.value
        if not is_chinese(fact):
            return self.desk.tongue.unwritten(fact.value)
        if fact.id.startswith("item:") and name == "title":
            return work(fact.value)
        return quoted(fact.value, self.desk.phrases.marks)
