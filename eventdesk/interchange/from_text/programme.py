"""Building the programme while a text is read: the session in hand, its items, who spoke, what was said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from eventdesk.interchange.from_text.gathering import Bit, Gathering, Mention, links
from eventdesk.interchange.from_text.lines import Line
from eventdesk.interchange.from_text.proposal import Confidence, FieldName, LinkRole, PartKind, Span, Value
from eventdesk.interchange.from_text.why import Why
from eventdesk.model.kinds import ItemKind, SessionKind

_SESSION_OF = {
    ItemKind.OPENING_SPEECH: SessionKind.OPENING,
    ItemKind.WELCOME_SPEECH: SessionKind.OPENING,
    ItemKind.CONGRATULATORY_SPEECH: SessionKind.OPENING,
    ItemKind.KEYNOTE: SessionKind.KEYNOTE,
    ItemKind.CLOSING_REMARKS: SessionKind.CLOSING,
}


@dataclass
class Programme:
    """`current` is the session that talks are put into; `last` whom “he” or “she” means."""

    found: Gathering
    current: str = ""
    last: str = ""
    _sessions: dict[str, str] = field(default_factory=dict)
    _speeches: dict[tuple[str, str], str] = field(default_factory=dict)
    _panels: dict[str, str] = field(default_factory=dict)

    def session(
        self,
        name: str,
        span: Span,
        kind: SessionKind,
        why: Why,
        values: Sequence[Value] = (),
        *,
        sure: bool = True,
    ) -> str:
        """The session of that name, new where there is none; it is the one in hand then."""
        name = " ".join(name.casefold().split())
        key = self._sessions.get(name, "")
        if key:
            self.found.change(key, values)
            self.found.seen_again(key, span)
        else:
            confidence = Confidence.SURE if sure else Confidence.LIKELY
            said = Value(FieldName.KIND, kind.value, span)
            key = self.found.add(PartKind.SESSION, confidence, why, span, (said, *values))
            self._sessions[name] = key
        self.current = key
        return key

    def known_session(self, name: str) -> str:
        return self._sessions.get(" ".join(name.casefold().split()), "")

    def session_kind(self) -> str:
        """The kind of the session in hand, empty where there is none."""
        return self.found.parts[self.current].value(FieldName.KIND) if self.current else ""

    def speech(self, kind: ItemKind, speaker: str, span: Span, why: Why, values: Sequence[Value] = ()) -> str:
        """A speech of that kind by a person, once; in a session of such speeches."""
        known = self._speeches.get((kind, speaker))
        if known is not None:
            self.found.seen_again(known, span)
            self.found.change(known, values)
            return known
        before, wanted = self.current, _SESSION_OF[kind]
        if self.session_kind() != wanted:
            self.session(f"({wanted})", span, wanted, Why.SESSION_OF_SPEECHES)
        key = self.item(kind, span, why, values, [speaker])
        self._speeches[kind, speaker] = key
        self.current = before
        return key

    def speech_by(self, kind: ItemKind, speaker: str) -> str:
        return self._speeches.get((kind, speaker), "")

    def item(
        self,
        kind: ItemKind,
        span: Span,
        why: Why,
        values: Sequence[Value] = (),
        speakers: Sequence[str] = (),
        confidence: Confidence = Confidence.SURE,
    ) -> str:
        """An item of the session in hand; of one without a name where there is none."""
        if not self.current:
            self.session("(talks)", span, SessionKind.SESSION, Why.SESSION_OF_SPEECHES, sure=False)
        said = Value(FieldName.KIND, kind.value, span)
        return self.found.add(
            PartKind.ITEM, confidence, why, span, (said, *values), links(LinkRole.SPEAKER, speakers), self.current
        )

    def panel(self, span: Span, why: Why, people: Sequence[str] = (), values: Sequence[Value] = ()) -> str:
        """The panel of the session in hand: it has one."""
        key = self._panels.get(self.current, "") if self.current else ""
        if not key:
            key = self.item(ItemKind.PANEL, span, why)
            self._panels[self.current] = key
        else:
            self.found.seen_again(key, span)
        self.found.change(key, values, links(LinkRole.PANELIST, people))
        return key

    def moderated(self, key: str, person: str) -> None:
        self.found.change(key, (), links(LinkRole.MODERATOR, [person]))

    def statement(self, person: str, value: Value, why: Why, at: str = "") -> None:
        """What a person said, verbatim (`QUOTE`) or as reported (`SAYS`)."""
        unsure = why in (Why.QUOTE_PRONOUN, Why.REPORTED_PRONOUN, Why.REPORTED)
        where = links(LinkRole.AT, [at]) if at else ()
        confidence = Confidence.LIKELY if unsure else Confidence.SURE
        self.found.add(
            PartKind.STATEMENT, confidence, why, value.span, [value], (*links(LinkRole.PERSON, [person]), *where)
        )

    def outcome(self, kind: str, span: Span, text: str) -> None:
        """What came of the session in hand; nothing where there is none."""
        if self.current:
            values = (Value(FieldName.KIND, kind, span), Value(FieldName.TEXT, text, span))
            self.found.add(PartKind.OUTCOME, Confidence.LIKELY, Why.OUTCOME, span, values, parent=self.current)

    def with_known(self, line: Line, mentions: Sequence[Mention]) -> list[Mention]:
        """The mentions, and every further place where the line names somebody who was named before."""
        found = list(mentions)
        for key, name in self.found.names():
            at = line.text.find(name)
            while at >= 0:
                span = Span(line.start + at, line.start + at + len(name))
                whole = (
                    not (line.text[at - 1 : at] + line.text[at + len(name) : at + len(name) + 1]).strip().isascii()
                )
                apart = whole or not re.search(
                    rf"\w{re.escape(name)}|{re.escape(name)}[\w-]",
                    line.text[max(0, at - 1) : at + len(name) + 1],
                )
                if apart and not any(one.span.start < span.end and span.start < one.span.end for one in found):
                    found.append(Mention(span, Bit(name, span), known=key))
                at = line.text.find(name, at + len(name))
        return sorted(found, key=lambda one: one.span)

    def person(self, mention: Mention) -> str:
        """The key of who is meant, an empty string where nobody known is."""
        if mention.confidence is Confidence.UNSURE and not mention.known and mention.why is Why.TITLE_ONLY:
            office = mention.position or mention.honorific
            key = self.found.person_called(mention.name.text, mention.position.text if mention.position else "")
            if not key and office is not None:
                key = self.found.person_called(mention.name.text)
            if key:
                self.found.seen_again(key, mention.span)
            return key
        return self.found.person(mention)
