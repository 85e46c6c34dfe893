"""Releases in Korean and Chinese prose, sentence by sentence: what is said of a person stands behind the name."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from eventdesk.interchange.from_text import chinese_people, korean_people
from eventdesk.interchange.from_text.gathering import Gathering, Mention
from eventdesk.interchange.from_text.lines import Line, Quotation, quotations, sentences_of
from eventdesk.interchange.from_text.programme import Programme
from eventdesk.interchange.from_text.proposal import FieldName, Span, Value
from eventdesk.interchange.from_text.why import Why
from eventdesk.model.kinds import ItemKind, OutcomeKind, SessionKind


@dataclass(frozen=True)
class Grammar:
    """What differs between the two languages."""

    people_in: Callable[[Line], tuple[Mention, ...]]
    speeches: re.Pattern[str]
    joined: re.Pattern[str]
    """What stands between names that belong together, and between the last of them and the speech."""
    to_speech: re.Pattern[str]
    talk: re.Pattern[str]
    """Somewhere in a sentence that tells of talks with titles."""
    title_after: re.Pattern[str]
    title_before: re.Pattern[str]
    keynote: re.Pattern[str]
    said_after: re.Pattern[str]
    said_before: re.Pattern[str]
    pronoun: re.Pattern[str]
    panel: re.Pattern[str]
    presenters: re.Pattern[str]
    moderator_before: re.Pattern[str]
    moderator_after: re.Pattern[str]
    session: re.Pattern[str]
    outcomes: tuple[tuple[OutcomeKind, re.Pattern[str]], ...]


_C = re.compile
KOREAN = Grammar(
    people_in=korean_people.people_in,
    speeches=_C(
        r"(?P<opening_speech>개회사|개막사|개회 인사)|(?P<welcome_speech>환영사)|"
        r"(?P<congratulatory_speech>축사|격려사)"
        r"|(?P<keynote>기조 ?(?:연설|강연|발표|발제))|(?P<closing_remarks>폐회사|폐막사|맺음말)"
    ),
    joined=_C(r"\s*(?:\([^)]*\))?(?:과|와|및|,|·|\s|그리고|은|는|이|가)*\s*\Z"),
    to_speech=_C(r"\s*(?:\([^)]*\))?(?:은|는|이|가|의|께서는|께서|과|와)?\s*(?:각각\s*|이날\s*|\([^)]*\)\s*)?\Z"),
    talk=_C(r"발표|강연|발제|소개|기조 ?연설|주제로|강의"),
    title_after=_C(
        r"\A\s*(?:,|을|를|이라는|라는|이란|란|에 대해|에 대하여|에 관해|에 관한|에 대한|으로|로|의|\s|\Z|\.)"
    ),
    title_before=_C(r"(?:은|는|이|가|께서|의|,|\(|\)|\s|주제로|이어|각각|:)*\Z"),
    keynote=_C(r"기조 ?(?:연설|강연|발표|발제)"),
    said_after=_C(
        r"\A\s*(?:이?라고|라며|이라며|라면서|이라면서|고|며|면서|라는 뜻을|라는|"
        r"이라는)\s*(?:\S+\s+){0,4}?(?:말|밝|강조|전했|덧붙|설명|당부|언급|소감|제안|"
        r"평가|피력|지적|역설|주문|기대|뜻)"
        r"|\A\s*(?:이?라고|라며|이라며|라면서|이라면서)"
    ),
    said_before=_C(r"(?!x)x"),
    pronoun=_C(r"\A(?:그는|그녀는|이어 |또 |또한 |아울러 |그러면서 |이와 함께 )"),
    panel=_C(r"패널|종합 ?토론|토론자|전문가 토론|토론에는|토론이|토론을|라운드 ?테이블"),
    presenters=_C(r"발표자(?:들)?(?:도|이|가|와)?[^.]{0,24}(?:패널|토론)[^.]{0,14}(?:참여|참석|나섰|함께)"),
    moderator_before=_C(r"(?:좌장|사회)\s*[:은는을인]?\s*(?:맡은\s*)?\(?\s*\Z"),
    moderator_after=_C(r"\A\s*(?:을|를|이|가|은|는|의)?\s*(?:좌장|사회|진행)"),
    session=_C(
        r"(?:\A|(?<=[\s,‘“(]))(?P<name>(?!(?:이번|각|본|이|두|세|네|매|모든|특별|주요|메인|전체|다음|병렬|동시|"
        r"해당|오전|오후) )(?:제 ?\d+|첫 "
        r"?번째|두 ?번째|세 ?번째|네 ?번째|마지막|[가-힣A-Za-z0-9·\-]+)) ?(?P<word>세션|분과|섹션)(?=에서|은|"
        r"는|에|의|이|,|\()"
        r"|(?P<numbered>(?:세션|분과|섹션) ?\d{1,2})"
    ),
    outcomes=(
        (
            OutcomeKind.AGREED,
            _C(r"(?P<text>[^,]{6,}?(?:기로|는 ?데|에))\s*(?:합의|뜻을 모았|의견을 모았|공감|동의)"),
        ),
        (OutcomeKind.DECIDED, _C(r"(?P<text>[^,]{6,}?기로)\s*(?:결정|했다|하였다|확정)")),
        (
            OutcomeKind.PROPOSED,
            _C(r"(?P<text>[^,]{6,}?)(?:을|를|이|가|도)?\s*(?:제안(?:됐|되었|했|하였)|제시(?:됐|되었))"),
        ),
        (
            OutcomeKind.RAISED,
            _C(r"(?P<text>[^,]{6,}?)(?:이|가|도)\s*(?:제기(?:됐|되었)|논의(?:됐|되었)|거론(?:됐|되었))"),
        ),
        (OutcomeKind.MENTIONED, _C(r"(?P<text>[^,]{6,}?)(?:이|가|도)\s*(?:언급(?:됐|되었))")),
    ),
)
CHINESE = Grammar(
    people_in=chinese_people.people_in,
    speeches=_C(
        r"(?P<opening_speech>开幕(?:致)?辞|開幕(?:致)?辭|开幕致辞|致开幕辞|致開幕辭|致开幕词|开幕词)|"
        r"(?P<welcome_speech>欢迎辞|歡迎辭|欢迎词|欢迎致辞|"
        r"致欢迎辞)|(?P<congratulatory_speech>贺辞|賀辭|贺词|致贺)"
        r"|(?P<keynote>主旨(?:演讲|演講|报告|報告|发言|發言)|主题演讲|主題演講)|"
        r"(?P<closing_remarks>闭幕(?:致)?辞|閉幕(?:致)?辭|闭幕词|总结发言)|"
        r"(?P<generic>致辞|致詞|致辭)"
    ),
    joined=_C(r"\s*(?:、|，|和|与|與|及|以及|\s)*\Z"),
    to_speech=_C(
        r"(?:先后|分别|分別|出席(?:论坛|会议|開幕式|开幕式)?并?|在(?:开幕式|会)上|应邀|，|作了?|做了?|致了?|"
        r"发表了?|發表了?|等|也|還|还|上台|代表\S{2,14}?)*\Z"
    ),
    talk=_C(r"报告|報告|演讲|演講|发言|發言|分享|讲座|題為|题为|介绍|介紹|以|围绕|圍繞"),
    title_after=_C(
        r"\A\s*(?:的|为题|為題|为主题|為主題|作|做|发表|發表|进行|，|、|。|主题|展开|發言|发言|报告|演讲|分享|\Z)"
    ),
    title_before=_C(
        r"(?:[^，。“”]{0,16}(?:题为|題為|以|围绕|圍繞|就|关于|關於|分享了?|介绍了?|作了?|做了?|主题为|讲解了?|"
        r"报告|演讲|发表了?)|[:：，,])\s*\Z"
    ),
    keynote=_C(r"主旨(?:演讲|演講|报告|報告|发言|發言)|主题演讲|主題演講"),
    said_after=_C(r"\A\s*[，,]?\s*[^。，“]{0,20}(?:说|說|表示|指出|强调|強調)[。，]"),
    said_before=_C(
        r"(?:表示|指出|强调|強調|认为|認為|说|說|称|稱|补充道|总结道|说道|呼吁|介绍|介紹|坦言|谈到|"
        r"提出)[^，。“”]{0,6}[：:，,]?\s*\Z"
    ),
    pronoun=_C(r"\A(?:他|她|他还|她还|同时，他|此外，他)"),
    panel=_C(r"圆桌|圓桌|专题讨论|讨论环节|討論|座谈|对话环节|小组讨论|专家讨论"),
    presenters=_C(
        r"(?:报告人|演讲嘉宾|主讲人|演讲者|发言人)[^。]{0,12}(?:参加|参与|加入)[^。]{0,8}(?:讨论|圆桌|对话)"
    ),
    moderator_before=_C(r"(?:由|主持人?[:：]?)\s*\Z"),
    moderator_after=_C(r"\A\s*(?:主持|担任主持)"),
    session=_C(
        r"(?P<name>(?:第[一二三四五六七八九十\d]+|[一-鿿A-Za-z0-9]{2,8}?))(?P<word>分论坛|分会场|分会|分論壇|"
        r"环节|单元|專場|专场|"
        r"平行论坛)(?=[，。上中就以围由共“《:：]|\Z)"
        r"|(?P<numbered>(?:分论坛|分会场|单元|专场)[一二三四五六七八九十\d]{1,2})"
    ),
    outcomes=(
        (OutcomeKind.AGREED, _C(r"(?:一致同意|达成共识|一致认为|達成共識|同意)[，,：:]?(?P<text>[^。]{4,})")),
        (OutcomeKind.DECIDED, _C(r"(?:决定|決定)(?P<text>[^。]{4,})")),
        (OutcomeKind.PROPOSED, _C(r"(?:建议|建議|提议|提議|倡议)(?P<text>[^。]{4,})")),
        (
            OutcomeKind.RAISED,
            _C(r"(?:讨论了|討論了|就)(?P<text>[^。，]{4,}?)(?:进行了?(?:深入)?(?:讨论|交流|探讨)|等问题)"),
        ),
    ),
)
_NO_SESSION_WORDS = (
    "本次 此次 这次 各 两个 三个 四个 开幕 闭幕 互动 问答 讨论 多个 每个 主 报告 演讲 交流 发言 提问 该"
)
_NO_SESSION = frozenset(_NO_SESSION_WORDS.split())


class EasternProse:
    """Reads sentences into the programme."""

    def __init__(self, found: Gathering, programme: Programme, grammar: Grammar) -> None:
        self.found, self.programme, self.grammar = found, programme, grammar

    def read(self, line: Line) -> None:
        """Read one paragraph."""
        for sentence in sentences_of(line):
            _Sentence(self, sentence).read()


class _Sentence:
    def __init__(self, prose: EasternProse, line: Line) -> None:
        self.line, self.grammar = line, prose.grammar
        self.programme, self.found = prose.programme, prose.found
        every = quotations(line)
        # The innermost of marks within marks are no words of their own.
        self.quotes = [
            one
            for one in every
            if not any(o.outer.start < one.outer.start and one.outer.end < o.outer.end for o in every)
        ]
        named = self.programme.with_known(line, self.grammar.people_in(line))
        self.mentions = [
            one
            for one in named
            if not any(q.inner.start <= one.name.span.start < q.inner.end for q in self.quotes)
        ]
        self.keys = {one: self.programme.person(one) for one in self.mentions}
        self.speakers: set[str] = set()
        self.used: set[Quotation] = set()

    def read(self) -> None:
        self._session()
        self._statements()
        self._talks()
        self._speeches()
        self._panel()
        if not self.mentions and not self.used:
            self._outcomes()
        if self.mentions and not self.grammar.pronoun.match(self.line.text):
            self.programme.last = self.keys[self.mentions[0]]

    def _text(self, start: int, end: int) -> str:
        return self.line.text[start - self.line.start : end - self.line.start]

    # Sessions

    def _session(self) -> None:
        match = self.grammar.session.search(self.line.text)
        if match is None or (match["name"] or "") in _NO_SESSION:
            return
        group = "numbered" if match["numbered"] else "name"
        name, at = match[group], self.line.start + match.start(group)
        if any(one.inner.start <= at < one.inner.end for one in self.quotes):
            return
        span = Span(at, self.line.start + match.end())
        title = Value(FieldName.TITLE, name, Span(at, at + len(name)))
        if re.match("제 ?\\d|첫|두|세|네|第|마지막", name):
            title = Value(FieldName.TITLE, span.of(self.found.text), span)
        values = [title]
        first = min((one.span.start for one in self.mentions), default=self.line.end)
        theme = next((one for one in self.quotes if span.end <= one.outer.start < first), None)
        if theme is not None and not self._said(theme):
            self.used.add(theme)
            values.append(Value(FieldName.THEME, _inner(theme, self.found.text), theme.inner))
        self.programme.session(title.text, span, SessionKind.SESSION, Why.SESSION_NAMED, values)

    # Speeches

    def _speeches(self) -> None:
        begin = self.line.start
        for phrase in self.grammar.speeches.finditer(self.line.text):
            at = self.line.start + phrase.start()
            group = self._group(
                [one for one in self.mentions if begin <= one.span.start and one.span.end <= at], at
            )
            kind = ItemKind.WELCOME_SPEECH if phrase.lastgroup == "generic" else ItemKind(phrase.lastgroup or "")
            for one in group:
                if self.keys[one] not in self.speakers:
                    self.speakers.add(self.keys[one])
                    self.programme.speech(kind, self.keys[one], one.span, Why.SPEECH_NAMED)
            begin = self.line.start + phrase.end()

    def _group(self, mentions: list[Mention], at: int) -> list[Mention]:
        if not mentions or not self.grammar.to_speech.match(self._text(mentions[-1].span.end, at)):
            return []
        group = [mentions[-1]]
        for one in reversed(mentions[:-1]):
            if not self.grammar.joined.match(self._text(one.span.end, group[0].span.start)):
                break
            group.insert(0, one)
        return group

    # Talks

    def _talks(self) -> None:
        if not self.grammar.talk.search(self.line.text):
            return
        for quote in self.quotes:
            if quote in self.used or self._said(quote):
                continue
            before = [one for one in self.mentions if one.span.end <= quote.outer.start]
            if not before or not self.grammar.title_after.match(
                self.line.text[quote.outer.end - self.line.start :]
            ):
                continue
            gap = self._text(before[-1].span.end, quote.outer.start)
            if len(gap) <= 40 and self.grammar.title_before.search(gap) and not re.search("[“”‘’]", gap):
                self._talk(quote, before)

    def _talk(self, quote: Quotation, before: list[Mention]) -> None:
        self.used.add(quote)
        group = [before[-1]]
        for one in reversed(before[:-1]):
            between = self._text(one.span.end, group[0].span.start)
            if (
                not between.strip()
                or not self.grammar.joined.match(between)
                or re.search("[,，은는이가]", between)
            ):
                break
            group.insert(0, one)
        keys = [self.keys[one] for one in group]
        self.speakers.update(keys)
        span = Span(group[0].span.start, quote.outer.end)
        title = Value(FieldName.TITLE, _inner(quote, self.found.text), quote.inner)
        if self.grammar.keynote.search(self.line.text):
            self.programme.speech(ItemKind.KEYNOTE, keys[0], span, Why.TALK_QUOTED, [title])
        else:
            self.programme.item(ItemKind.PRESENTATION, span, Why.TALK_QUOTED, [title], keys)

    # Panels

    def _panel(self) -> None:
        text = self.line.text
        join = self.grammar.presenters.search(text)
        if join:
            span = Span(self.line.start + join.start(), self.line.start + join.end())
            self.programme.panel(span, Why.PANEL_NAMED, (), [Value(FieldName.PRESENTERS_JOIN, "true", span)])
        if not self.grammar.panel.search(text):
            return
        chair = next((one for one in self.mentions if self._leads(one)), None)
        people = [one for one in self.mentions if one is not chair and self.keys[one] not in self.speakers]
        if len(people) >= 2:
            key = self.programme.panel(self.line.span, Why.PANEL_NAMED, [self.keys[one] for one in people])
            if chair is not None:
                self.programme.moderated(key, self.keys[chair])

    def _leads(self, one: Mention) -> bool:
        before = self.line.text[: one.span.start - self.line.start]
        after = self.line.text[one.span.end - self.line.start :]
        return bool(self.grammar.moderator_before.search(before) or self.grammar.moderator_after.match(after))

    # Statements

    def _said(self, quote: Quotation) -> bool:
        if not quote.double:
            return False
        after = self.line.text[quote.outer.end - self.line.start :]
        before = self.line.text[: quote.outer.start - self.line.start]
        return bool(self.grammar.said_after.match(after) or self.grammar.said_before.search(before))

    def _statements(self) -> None:
        for quote in self.quotes:
            words = quote.inner.of(self.found.text).strip()
            if quote in self.used or not self._said(quote) or len(words) < 8:
                continue
            before = [one for one in self.mentions if one.span.end <= quote.outer.start]
            pronoun = not before or bool(self.grammar.pronoun.match(self.line.text))
            person = self.keys[before[-1]] if before and not pronoun else self.programme.last
            if not person:
                continue
            self.used.add(quote)
            why = Why.QUOTE_PRONOUN if pronoun else Why.QUOTE_AND_SPEAKER
            self.programme.statement(person, Value(FieldName.QUOTE, words, quote.inner), why, self._at(person))

    def _at(self, person: str) -> str:
        for phrase in self.grammar.speeches.finditer(self.line.text):
            if phrase.lastgroup != "generic":
                item = self.programme.speech_by(ItemKind(phrase.lastgroup or ""), person)
                if item:
                    return item
        return ""

    # Outcomes

    def _outcomes(self) -> None:
        for kind, pattern in self.grammar.outcomes:
            match = pattern.search(self.line.text)
            if match is not None:
                text = match["text"].strip(" ，,。.")
                start = self.line.start + match.start("text") + match["text"].index(text)
                self.programme.outcome(kind.value, Span(start, start + len(text)), text)
                return


def _inner(quote: Quotation, text: str) -> str:
    return quote.inner.of(text).strip().rstrip(",.;，。").strip()
