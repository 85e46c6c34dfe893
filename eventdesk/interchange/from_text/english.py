"""Releases in English prose: sessions, speeches, talks, panels, statements and outcomes, sentence by sentence."""

import re
from dataclasses import dataclass

from eventdesk.interchange.from_text.english_people import people_in
from eventdesk.interchange.from_text.gathering import Gathering, Mention
from eventdesk.interchange.from_text.lines import Line, Quotation, quotations, sentences_of
from eventdesk.interchange.from_text.programme import Programme
from eventdesk.interchange.from_text.proposal import FieldName, Span, Value
from eventdesk.interchange.from_text.why import Why
from eventdesk.interchange.from_text.words import SPEECHES
from eventdesk.model.kinds import ItemKind, OutcomeKind, SessionKind

_SPEECH = re.compile("|".join(f"(?P<{kind}>{words})" for words, kind in SPEECHES), re.IGNORECASE)
_BY = re.compile(
    r"(?:\w*\s+(?:speech|address|lecture|speaker|remark)?(?:e?s)?)?\s*(?:(?:was|were)\s+)?"
    r"(?:(?:given|delivered|made|presented)\s+)?(?:of|by|from|,|:|-|–|—|were|was)?\s*(?:the\s+)?\Z",
    re.IGNORECASE,
)
_AND = re.compile(
    r"\s*(?:(?:of|or)\s+[A-Z]\w+|on (?:the )?\w+(?:['’]s)? side)?\s*(?:,|;|and|&|as well as|,\s*and)\s*(?:of|"
    r"by|the)?\s*\Z"
)
_GAVE = re.compile(
    r"\W*(?:(?:on (?:the )?\w+ side|also|then|both|each|who)\W+)*(?:gave|gives|delivered|delivers|made|makes|"
    r"offered|presented|will give|"
    r"will deliver|opened the \w+ with)\s+(?:the|an|a|his|her|their|both|another)?\s*(?:\w+\s+)?\Z"
)
_SESSION = re.compile(
    r"(?:\A|(?P<in>\b[Ii]n |\b[Dd]uring |\b[Tt]he |\bthe ))(?:the )?(?P<name>(?!(?:This|That|Each|Every|All|"
    r"Both|Following|Plenary|Panel|Poster|The)\b)"
    r"(?:[A-Z][\w'’&/-]*|[a-z][\w'’&/-]*)(?: (?:and |of |& )?[A-Z][\w'’&/-]*){0,5}) [Ss]essions?\b(?! [A-Z]\w+ "
    r"(?:Center|Hall))"
)
_NUMBERED = re.compile(
    r"\b(?P<name>(?:Session|Track|Part|Panel) (?:\d{1,2}|[A-D]|[IVX]{1,4}|One|Two|Three|Four|Five))\b"
)
_SUBSESSIONS = re.compile(
    r"\b(?:sub-?sessions|(?:two|three|four|five|six|several|\d) (?:[\w-]+ )?(?:sub-?)?sessions)\s*(?::|,|–|—|-|"
    r"on)\s*(?P<names>[^.:;]+)"
)
_THEME_CUE = re.compile(
    r"(?:theme|topic|subject|title|titled|entitled|focused|focusing|focuses|on|of|under|dealt with|covered|"
    r"explored|about)\W*(?:of\W*|on\W*)?\Z"
)
_TALK_CUE = re.compile(
    r"\b(?:talk|talked|spoke|speak|speaks|present\w*|lectur\w+|gave|introduc\w+|discuss\w+|explain\w*|shar\w+|"
    r"address\w*|"
    r"about|on|titled|entitled|under the title|with|deliver\w+|report\w*)\b|:",
    re.IGNORECASE,
)
_SAID = (
    r"(?:said|says|stated|states|stressed|stresses|emphasi[sz]e[ds]|announced|announces|noted|notes|added|adds|"
    r"remarked|told \w+|explained|"
    r"commented|urged|declared|mentioned|concluded|argued|pointed out|observed|continued|insisted|affirmed|"
    r"hoped|replied|asked)"
)
_SAID_BEFORE = re.compile(rf"\b{_SAID}(?:\s+that)?\s*[,:]?\s*\Z")
_SAID_AFTER = re.compile(rf"\A\s*,?\s*(?:(?P<he>he|she|they)\s+(?:also\s+)?{_SAID}|{_SAID})\b", re.IGNORECASE)
_HE = re.compile(r"\A(?:(?:Also|Further|Furthermore|In addition|Moreover|Then),?\s+)?(?:He|She|he|she)\b")
_REPORTED = re.compile(
    r"\b(?:(?P<that>(?:said|stated|announced|noted|added|remarked|explained|mentioned|argued|pointed out|"
    r"observed|stressed|emphasi[sz]ed|"
    r"highlighted|underlined|underscored|proposed|suggested|urged|concluded|declared)\s+that\s+)"
    r"|(?P<what>(?:stressed|emphasi[sz]ed|highlighted|underlined|underscored|called for|pointed out|"
    r"expressed)\s+))(?P<rest>.+)"
)
_PANEL = re.compile(
    r"\b(?:panels?|panel discussion|panelists?|panellists?|discussants?|round-?table|debate)\b", re.IGNORECASE
)
_JOIN_PANEL = re.compile(
    r"\b(?:presenters|speakers)\b.{0,40}\b(?:participated|joined|took part|take part|join|sat)\b.{0,40}\bpanel",
    re.IGNORECASE,
)
_MODERATED_BY = re.compile(
    r"(?:moderated|chaired|led|facilitated) by\W*\Z|moderator\W+(?:was\W+)?\Z|chair\W+\Z", re.IGNORECASE
)
_MODERATES = re.compile(
    r"\A\W*(?:moderated|chaired|moderates|facilitated|served as (?:the )?moderator)", re.IGNORECASE
)
_OUTCOMES = (
    (OutcomeKind.AGREED, re.compile(r"\bagreed\s+(?:that\s+)?(?P<text>(?:to\s|on\s)?.+)")),
    (OutcomeKind.DECIDED, re.compile(r"\b(?:decided|resolved)\s+(?:that\s+)?(?P<text>(?:to\s)?.+)")),
    (
        OutcomeKind.PROPOSED,
        re.compile(
            r"\b(?:was|were)\s+(?:also\s+)?(?:proposed|suggested|recommended)\s+(?:that\s+)?(?P<text>(?:to\s)?.+)"
        ),
    ),
    (OutcomeKind.RAISED, re.compile(r"(?P<text>.+?)\s+(?:was|were)\s+(?:also\s+)?(?:brought up|raised)\b")),
    (OutcomeKind.MENTIONED, re.compile(r"(?P<text>.+?)\s+(?:was|were)\s+(?:also\s+)?mentioned\b")),
)
_OUTCOME_VERB = re.compile(
    r"\b(?:agreed|decided|resolved|proposed|suggested|recommended|brought up|raised|mentioned)\b"
)
_LEAD = re.compile(
    r"\A(?:Also|In addition|Further|Furthermore|Moreover|Finally|Besides|In the [\w -]+? session)\W+",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"(?:first|second|third|fourth|fifth|last|morning|afternoon|\d+(?:st|nd|rd|th))\Z", re.IGNORECASE
)
_NO_SESSION_WORDS = (
    "this that each every all both following plenary panel poster the a q&a question discussion sub one two "
    "three four "
    "five several parallel main in working official concurrent breakout special separate new photo general "
    "these many other technical another"
)
_NO_SESSION = frozenset(_NO_SESSION_WORDS.split())
_LONGEST_GAP = 90


@dataclass
class EnglishProse:
    """Reads sentences into the programme."""

    found: Gathering
    programme: Programme
    _names: dict[str, Span]

    def __init__(self, found: Gathering, programme: Programme) -> None:
        self.found, self.programme, self._names = found, programme, {}

    def read(self, line: Line) -> None:
        """Read one paragraph."""
        for sentence in sentences_of(line):
            _Sentence(self, sentence).read()

    def finish(self) -> None:
        """Sessions that were only listed by name are sessions too."""
        for name, span in self._names.items():
            if not self.programme.known_session(name):
                title = Value(FieldName.TITLE, span.of(self.found.text), span)
                self.programme.session(name, span, SessionKind.SESSION, Why.SESSION_NAMED, [title], sure=False)

    def announce(self, name: str, span: Span) -> None:
        self._names.setdefault(name.casefold(), span)

    def announced(self, name: str) -> bool:
        return name.casefold() in self._names


class _Sentence:
    def __init__(self, prose: EnglishProse, line: Line) -> None:
        self.prose, self.line = prose, line
        self.programme, self.found = prose.programme, prose.found
        self.quotes = tuple(one for one in quotations(line) if one.double)
        inside = [one.inner for one in self.quotes if len(one.inner.of(self.found.text)) > 3]
        named = self.programme.with_known(line, people_in(line))
        # Whoever is named within a quotation is not who speaks.
        self.mentions = [one for one in named if not any(q.start <= one.span.start < q.end for q in inside)]
        self.keys = {one: self.programme.person(one) for one in self.mentions}
        # Somebody who was not named before (“Mr. Tan”): what follows is theirs, and nobody's here.
        self.stranger = any(not self.keys[one] for one in self.mentions)
        self.mentions = [one for one in self.mentions if self.keys[one]]
        self.used: set[Quotation] = set()
        self.speakers: set[str] = set()

    def read(self) -> None:
        self._sessions()
        self._speeches()
        self._talks()
        self._panel()
        self._statements()
        if not self.mentions:
            self._outcomes()
        if self.mentions and not self._pronoun():
            self.programme.last = self.keys[self.mentions[0]]
        elif self.stranger:
            self.programme.last = ""

    # Sessions

    def _sessions(self) -> None:
        text = self.line.text
        listed = _SUBSESSIONS.search(text)
        if listed:
            self._announce(listed)
        match = _NUMBERED.search(text) or self._named_session(text)
        if match is None:
            return
        name = match["name"].strip()
        span = Span(self.line.start + match.start("name"), self.line.start + match.end())
        theme = self._theme(match.end())
        title = Value(FieldName.TITLE, name, Span(span.start, span.start + len(name)))
        values = [title]
        if theme is not None:
            self.used.add(theme)
            numbered = _ORDINAL.match(name) or _NUMBERED.match(name)
            said = Value(
                FieldName.TITLE if numbered else FieldName.THEME, _inner(theme, self.found.text), theme.inner
            )
            values = [said] if numbered else [title, said]
        self.programme.session(name, span, SessionKind.SESSION, Why.SESSION_NAMED, values)

    def _named_session(self, text: str) -> "re.Match[str] | None":
        for match in _SESSION.finditer(text):
            name = match["name"]
            first = name.split()[0].casefold()
            known = bool(self.programme.known_session(name)) or self.prose.announced(name)
            proper = name[0].isupper() or bool(_ORDINAL.match(name))
            if known or (proper and first not in _NO_SESSION and (match["in"] or match.start() == 0)):
                return match
        return None

    def _announce(self, listed: "re.Match[str]") -> None:
        at = self.line.start + listed.start("names")
        for match in re.finditer(r"(?:(?!,| and | & ).)+", listed["names"]):
            name = match.group().strip()
            name = re.sub(r"^and ", "", name)
            if 1 <= len(name.split()) <= 6:
                start = at + listed["names"].index(name, match.start())
                self.prose.announce(name, Span(start, start + len(name)))

    def _theme(self, at: int) -> Quotation | None:
        """Words in quotation marks after the session's name, before anybody is named."""
        first = min((one.span.start for one in self.mentions), default=self.line.end)
        for quote in self.quotes:
            start = quote.outer.start - self.line.start
            if start >= at and quote.outer.start < first:
                gap = self.line.text[at:start]
                return quote if _THEME_CUE.search(gap) or not gap.strip(" ,:–—-(") else None
        return None

    # Speeches

    def _speeches(self) -> None:
        text = self.line.text
        phrases = list(_SPEECH.finditer(text))
        for place, mention in enumerate(self.mentions):
            kind = self._speech_before(phrases, place) or self._speech_after(phrases, mention)
            if kind is not None and not self._is_talk(mention):
                self.speakers.add(self.keys[mention])
                self.programme.speech(kind, self.keys[mention], mention.span, Why.SPEECH_NAMED)

    def _speech_before(self, phrases: "list[re.Match[str]]", place: int) -> ItemKind | None:
        mention = self.mentions[place]
        begin = mention.span.start - self.line.start
        earlier = [one for one in phrases if one.end() <= begin]
        if not earlier:
            return None
        phrase = earlier[-1]
        between = self.line.text[phrase.end() : begin]
        if _BY.match(between):
            return ItemKind(phrase.lastgroup or "")
        if place:
            last = self.mentions[place - 1]
            joined = self.line.text[last.span.end - self.line.start : begin]
            if last.span.start - self.line.start >= phrase.end() and _AND.match(joined):
                return self._speech_before(phrases, place - 1)
        return None

    def _speech_after(self, phrases: "list[re.Match[str]]", mention: Mention) -> ItemKind | None:
        end = mention.span.end - self.line.start
        for phrase in phrases:
            if phrase.start() >= end and _GAVE.match(self.line.text[end : phrase.start()]):
                return ItemKind(phrase.lastgroup or "")
        return None

    # Talks

    def _is_talk(self, mention: Mention) -> bool:
        return any(self._speaker_of(quote) is mention for quote in self.quotes if not self._is_speech(quote))

    def _talks(self) -> None:
        for quote in self.quotes:
            if quote in self.used or self._is_speech(quote):
                continue
            speaker = self._speaker_of(quote)
            if speaker is not None:
                self._talk(quote, speaker)

    def _talk(self, quote: Quotation, speaker: Mention) -> None:
        self.used.add(quote)
        speakers = [self.keys[one] for one in self._together(speaker)]
        self.speakers.update(speakers)
        gap = self.line.text[speaker.span.end - self.line.start : quote.outer.start - self.line.start]
        spoke = self._speech_before(list(_SPEECH.finditer(self.line.text)), self.mentions.index(speaker))
        keynote = spoke is ItemKind.KEYNOTE or re.search(r"key ?-?note", gap, re.IGNORECASE)
        kind = ItemKind.KEYNOTE if keynote else ItemKind.PRESENTATION
        title = Value(FieldName.TITLE, _inner(quote, self.found.text), quote.inner)
        span = Span(min(speaker.span.start, quote.outer.start), max(speaker.span.end, quote.outer.end))
        if kind is ItemKind.KEYNOTE:
            self.programme.speech(kind, speakers[0], span, Why.TALK_QUOTED, [title])
        else:
            self.programme.item(kind, span, Why.TALK_QUOTED, [title], speakers)

    def _speaker_of(self, quote: Quotation) -> Mention | None:
        before = [one for one in self.mentions if one.span.end <= quote.outer.start]
        if before:
            last = before[-1]
            gap = self.line.text[last.span.end - self.line.start : quote.outer.start - self.line.start]
            if len(gap) <= _LONGEST_GAP and not re.search('[”“"]', gap) and _TALK_CUE.search(gap):
                return last
        after = [one for one in self.mentions if one.span.start >= quote.outer.end]
        if after:
            gap = self.line.text[quote.outer.end - self.line.start : after[0].span.start - self.line.start]
            if re.fullmatch(
                r"\W*(?:was |were |is )?(?:presented |given |delivered |a (?:talk|lecture|presentation) )?by\s+",
                gap,
            ):
                return after[0]
        return None

    def _together(self, last: Mention) -> list[Mention]:
        """Those who give the talk with this one: “A and B presented on”."""
        place = self.mentions.index(last)
        group = [last]
        while place:
            previous = self.mentions[place - 1]
            gap = self.line.text[previous.span.end - self.line.start : group[0].span.start - self.line.start]
            if not re.fullmatch(r"\s*(?:,|and|&|,\s*and)\s*", gap):
                break
            group.insert(0, previous)
            place -= 1
        return group

    # Panels

    def _panel(self) -> None:
        text = self.line.text
        join = _JOIN_PANEL.search(text)
        if join:
            span = Span(self.line.start + join.start(), self.line.start + join.end())
            self.programme.panel(span, Why.PANEL_NAMED, (), [Value(FieldName.PRESENTERS_JOIN, "true", span)])
        phrase = _PANEL.search(text)
        if phrase is None:
            return
        chair = self._moderator()
        people = [one for one in self.mentions if self.keys[one] not in self.speakers and one is not chair]
        if len(people) >= 2 or (people and re.search(r"panell?ist|discussant", text, re.IGNORECASE)):
            key = self.programme.panel(self.line.span, Why.PANEL_NAMED, [self.keys[one] for one in people])
            if chair is not None:
                self.programme.moderated(key, self.keys[chair])

    def _moderator(self) -> Mention | None:
        for one in self.mentions:
            before = self.line.text[: one.span.start - self.line.start]
            after = self.line.text[one.span.end - self.line.start :]
            if _MODERATED_BY.search(before) or _MODERATES.match(after):
                return one
        return None

    # Statements

    def _is_speech(self, quote: Quotation) -> bool:
        """Whether the words in quotation marks are what somebody said, and no title."""
        words = quote.inner.of(self.found.text)
        before = self.line.text[: quote.outer.start - self.line.start]
        after = self.line.text[quote.outer.end - self.line.start :]
        if _SAID_BEFORE.search(before):
            return True
        return words.rstrip()[-1:] in ",.!?" and len(words.split()) > 4 and bool(_said_after(after, self))

    def _statements(self) -> None:
        told = [quote for quote in self.quotes if quote not in self.used and self._is_speech(quote)]
        for quote in told:
            person, pronoun = self._who_said(quote)
            if person:
                value = Value(FieldName.QUOTE, quote.inner.of(self.found.text).strip(), quote.inner)
                why = Why.QUOTE_PRONOUN if pronoun else Why.QUOTE_AND_SPEAKER
                self.programme.statement(person, value, why, self._at(person))
        if not told:
            self._reported()

    def _who_said(self, quote: Quotation) -> tuple[str, bool]:
        before = [one for one in self.mentions if one.span.end <= quote.outer.start]
        if before and not self._pronoun():
            return self.keys[before[-1]], False
        after = [one for one in self.mentions if one.span.start >= quote.outer.end]
        if after and not before:
            return self.keys[after[0]], False
        return "" if self.stranger else self.programme.last, True

    def _pronoun(self) -> bool:
        return bool(_HE.match(self.line.text))

    def _reported(self) -> None:
        text = self.line.text
        subject = self.mentions[0] if len(self.mentions) == 1 else None
        if self.stranger or (subject is None and not (self._pronoun() and self.programme.last)):
            return
        begin = subject.span.end - self.line.start if subject else 0
        match = _REPORTED.search(text, begin)
        if match is None or match.start() - begin > _LONGEST_GAP or self.used:
            return
        person = self.keys[subject] if subject else self.programme.last
        rest = match["rest"].rstrip().rstrip(".!")
        start = self.line.start + match.start("rest")
        value = Value(FieldName.SAYS, rest, Span(start, start + len(rest)))
        why = Why.REPORTED if subject else Why.REPORTED_PRONOUN
        self.programme.statement(person, value, why, self._at(person))

    def _at(self, person: str) -> str:
        """The speech in which it was said, where the sentence names it."""
        for phrase in _SPEECH.finditer(self.line.text):
            item = self.programme.speech_by(ItemKind(phrase.lastgroup or ""), person)
            if item:
                return item
        return ""

    # Outcomes

    def _outcomes(self) -> None:
        if self.quotes or not _OUTCOME_VERB.search(self.line.text):
            return
        for kind, pattern in _OUTCOMES:
            match = pattern.search(self.line.text)
            if match is None:
                continue
            lead = _LEAD.match(match["text"]) if match.start("text") == 0 else None
            begin = match.start("text") + (lead.end() if lead else 0)
            text = self.line.text[begin : match.end("text")].rstrip().rstrip(".")
            start = self.line.start + begin
            if len(text.split()) >= 2:
                self.programme.outcome(kind.value, Span(start, start + len(text)), text)
            return


def _said_after(after: str, sentence: _Sentence) -> bool:
    if _SAID_AFTER.match(after):
        return True
    following = [one for one in sentence.mentions if one.span.start >= sentence.line.end - len(after)]
    if not following:
        return False
    tail = after[following[0].span.end - (sentence.line.end - len(after)) :]
    return bool(re.match(rf"\W*{_SAID}\b", tail))


def _inner(quote: Quotation, text: str) -> str:
    return quote.inner.of(text).strip().rstrip(",.;").strip()
