"""What the forum is: its name and number, days, place, theme, hosts, and how many came."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from eventdesk.interchange.dates_in_text import Day, days_in
from eventdesk.interchange.from_text.countries import country_of_city, zone_of_country
from eventdesk.interchange.from_text.event_name import (
    NUMBERED_EAST,
    PLAIN_EAST,
    latin_names,
    number_of,
    span_of,
    squeezed,
)
from eventdesk.interchange.from_text.gathering import Bit, Gathering
from eventdesk.interchange.from_text.lines import Line, quotations
from eventdesk.interchange.from_text.places import parts_of_place, place_in
from eventdesk.interchange.from_text.proposal import Confidence, FieldName, Link, LinkRole, PartKind, Span, Value
from eventdesk.interchange.from_text.why import Why

_HELD = re.compile(
    r"\b(?:held|hold|holds|hosted|hosts|host|took place|take place|takes place|opened|organi[sz]ed|convened|"
    r"kicked off|launched|welcomed)\b|"
    r"개최|열렸|열린|열고|열었|열린다|성료|举行|舉行|举办|舉辦|召开|召開|开幕|開幕"
)
_LABEL = re.compile(
    r"\A[\s\-–•·▪■□○◦❍ㅇ*◎◆▶\[【(（<]*(?P<label>[^\W\d_][^:：\t\n]{0,24}?)[\]】)）>]*(?:\s*[:：]\s*|"
    r"\t+)(?P<value>\S.*)\Z"
)
_LABELS = {
    "when": (
        "date dates when date&time dateandtime datetime 일시 일자 날짜 행사일시 개최일시 기간 时间 時間 日期 "
        "会议时间 举办时间 활동시간"
    ),
    "where": "venue place location where 장소 개최장소 행사장소 地点 地點 会议地点 举办地点 场地",
    "theme": "theme topic maintheme 주제 대주제 主题 主題 大会主题 会议主题 论坛主题",
    "host": "host hosts hostedby hosted 주최 主办 主辦 主办单位 主辦單位 主办方",
    "organizer": (
        "organizer organizers organiser organizedby organisedby organized 주관 承办 承辦 承办单位 承辦單位"
    ),
    "co_host": "co-host co-hosts co-hostedby cohost 공동주최 联合主办 協辦 协办 协办单位",
    "sponsor": "sponsor sponsors sponsoredby 협찬 赞助 贊助 赞助单位",
    "supporter": "supportedby supporter supporters supportingorganizations 후원 支持 支持单位 指导单位",
    "title": "title subject headline 제목 标题 標題",
    "event": "event forum conference eventname 행사명 회의명 会议名称 论坛名称 活动名称",
    "issued": "released releasedate issued 배포일 배포일시 보도일 보도시점 배포 发布时间 发布日期 發布日期",
}
_MEANING = {word: meaning for meaning, words in _LABELS.items() for word in words.split()}
_MANY = re.compile(
    r"(?:(?P<more>[Mm]ore than|[Oo]ver|[Uu]pwards of)|(?P<about>[Aa]bout|[Aa]round|[Ss]ome|[Aa]pproximately|"
    r"[Nn]early|[Aa]lmost))?\s*"
    r"\b(?P<n>\d{1,3}(?:,\d{3})+|\d{1,6})(?P<plus>\+)?\s+(?P<who>(?!(?:years|minutes|days|hours|countries|"
    r"percent)\b)[a-z][\w’'-]*(?: (?:and |from |of |in |,)?[\w’'-]+){0,7}?)\s+(?:who\s+)?"
    r"(?:attended|participated|gathered|joined|took part|were present|came together|are expected|will attend|"
    r"will participate|will gather)\b"
)
_ATTENDED_BY = re.compile(
    r"attended by\s+(?:(?P<more>more than|over)|(?P<about>about|around|some|approximately|nearly|"
    r"almost))?\s*(?P<n>\d{1,3}(?:,\d{3})+|\d{1,6})(?P<plus>\+)?\s+"
    r"(?P<who>[a-z][\w’'-]*(?: [\w’'-]+){0,5})"
)
_MANY_KO = re.compile(
    r"(?P<who>(?:[가-힣·,]+ ){0,6}?[가-힣·]+ )?(?P<about>약 ?)?(?<![\d,])(?P<n>\d[\d,]{0,9})(?P<odd>여)? "
    r"?명(?P<more> "
    r"?이상| ?넘는)?(?:의? ?[가-힣 ]{0,14})?(?:이|가|은|는)? ?[^.]{0,12}?(?:참석|참여|참가|모여|모였|함께)"
)
_MANY_ZH = re.compile(
    r"(?P<about>约|約|近)?(?<![\d,])(?P<n>\d[\d,]{0,9})(?P<odd>余|餘|多)?(?:名|位|"
    r"人)(?P<who>[^，。、]{0,14}?)(?:参加|參加|出席|"
    r"与会|參與|参与|齐聚)"
)
_PURPOSE = re.compile(
    r"\b(?:forum|event|conference|symposium|workshop|seminar|summit|meeting|dialogue|"
    r"congress)\b[^.]{0,30}?\b(?:was|is|were|has been)\s+(?:organi[sz]ed|held|designed|convened|prepared|"
    r"arranged|intended)\s+(?P<text>to\s.+)"
    r"|\b(?:forum|event|conference|symposium|workshop|seminar|summit|meeting|dialogue|"
    r"congress)\b[^.]{0,20}?\b(?:aims?|aimed|seeks?)\s+(?P<aim>to\s.+)"
)
_PURPOSE_END = re.compile(r",?\s+(?:under the (?:theme|title)|with the theme|and was attended)|\.\Z")
_THEME = re.compile(
    (
        r"(?:\btheme(?:d)?\b(?: of| is| was|,)?|\bunder the (?:title|slogan|motto)(?: of)?|\btitled|"
        r"\bentitled)\W*\Z"
    ),
    re.IGNORECASE,
)
_THEME_AFTER = re.compile(
    r"\A[’”」』》\"']*\s*(?:을|를|이라는|라는)?\s*주제로|\A[’”」』》\"']*\s*(?:为|為)(?:主题|主題|题|題)"
)

_LONGEST = 10
"""Days that an event lasts at most, where several days are named without more."""


@dataclass(frozen=True)
class Labelled:
    """A line such as “Venue: Shilla Hotel”."""

    meaning: str
    value: Bit
    line: Line


def labelled(line: Line) -> Labelled | None:
    """What a labelled line says, where its label is one that is known."""
    match = _LABEL.match(line.text)
    if match is None:
        return None
    label = "".join(match["label"].casefold().split())
    meaning = _MEANING.get(label)
    if meaning is None:
        return None
    start = line.start + match.start("value")
    return Labelled(meaning, Bit(match["value"].strip(), Span(start, start + len(match["value"].strip()))), line)


class ForumFacts:
    """Reads the facts of the forum from lines and sentences."""

    def __init__(self, found: Gathering, lines: Sequence[Line], sentences: Sequence[Line]) -> None:
        self.found, self.lines, self.sentences = found, lines, sentences
        self.labels = [one for one in map(labelled, lines) if one is not None]
        self.issued: Bit | None = None

    def read(self) -> None:
        self._name()
        self._dates()
        self._place()
        self._theme()
        self._purpose()
        self._attendance()

    def _labelled(self, meaning: str) -> Iterable[Labelled]:
        return (one for one in self.labels if one.meaning == meaning)

    # Name

    def _name(self) -> None:
        match = self._numbered()
        if match is not None:
            span, name, number = match
            edition = Value(FieldName.EDITION, str(number), Span(span.start, name.span.start))
            values = (name.value(FieldName.SERIES), edition)
            self.found.add(PartKind.NAME, Confidence.SURE, Why.FORUM_NUMBERED, span, values)
            return
        plain = self._plain()
        if plain is not None:
            bit, sure = plain
            confidence = Confidence.LIKELY if sure else Confidence.UNSURE
            self.found.add(PartKind.NAME, confidence, Why.FORUM_NAMED, bit.span, [bit.value(FieldName.TITLE)])

    def _numbered(self) -> tuple[Span, Bit, int] | None:
        found = [
            (Span(one.start(), one.end("name")), Bit(squeezed(one["name"]), span_of(one, "name")), number_of(one))
            for one in NUMBERED_EAST.finditer(self.found.text)
        ]
        if not found:
            found = [(span, bit, number) for span, bit, number in latin_names(self.lines) if number]
        # In quotation marks it is set off on purpose.
        marked = [one for one in found if self.found.text[one[0].start - 1 : one[0].start] in set("‘“「『《\"'")]
        return next(iter([one for one in marked or found if one[2]]), None)

    def _plain(self) -> tuple[Bit, bool] | None:
        for one in self._labelled("event"):
            return one.value, True
        bits = [Bit(squeezed(one["name"]), span_of(one, "name")) for one in PLAIN_EAST.finditer(self.found.text)]
        bits += [bit for _span_, bit, _number_ in latin_names(self.lines)]
        counts: dict[str, tuple[int, Bit]] = {}
        for bit in bits:
            number, first = counts.get(bit.text, (0, bit))
            counts[bit.text] = number + 1, first
        if not counts:
            return None
        head = self.lines[min(3, len(self.lines) - 1)].end
        number, bit = max(counts.values(), key=lambda one: (one[1].span.start < head, one[0], -one[1].span.start))
        return bit, number > 1 or bit.span.start < head

    # Days

    def _dates(self) -> None:
        days = list(days_in(self.found.text))
        chosen = self._chosen(days)
        year = chosen.year if chosen else None
        if chosen is not None and year is None:
            year = _year_elsewhere(chosen, days) or self._year_of_name()
        first, last = (chosen.first(year), chosen.last(year)) if chosen else (None, None)
        self._find_issued(chosen)
        if chosen is None or first is None or last is None or last < first:
            return
        confidence, why = Confidence.SURE, Why.DATE_FULL
        if chosen.weekday is not None:
            agrees = first.weekday() == chosen.weekday or last.weekday() == chosen.weekday
            confidence = Confidence.SURE if agrees else Confidence.UNSURE
            why = Why.DATE_WEEKDAY if agrees else Why.DATE_WEEKDAY_WRONG
        elif chosen.year is None:
            confidence, why = Confidence.LIKELY, Why.DATE_YEAR_ELSEWHERE
        values = (
            Value(FieldName.STARTS_ON, first.isoformat(), chosen.span, chosen.span.of(self.found.text)),
            Value(FieldName.ENDS_ON, last.isoformat(), chosen.span, chosen.span.of(self.found.text)),
        )
        self.found.add(PartKind.DATES, confidence, why, chosen.span, values)

    def _chosen(self, days: list[Day]) -> Day | None:
        """The day of the forum: where it is said to be held, after “Date:”, else the only one."""
        held = [one for one in self.sentences if _HELD.search(one.text)]
        for sentence in held:
            inside = [day for day in days if sentence.start <= day.span.start < sentence.end]
            verb = sentence.start + _HELD.search(sentence.text).start()  # type: ignore[union-attr]
            # Behind the verb: before it stands a dateline, unless the language ends with its verbs.
            behind = [day for day in inside if day.span.start > verb]
            if inside:
                return (behind or inside)[0]
        for one in self._labelled("when"):
            inside = [day for day in days if one.line.start <= day.span.start < one.line.end]
            if inside:
                return inside[0]
        whole = [day for day in days if day.year is not None]
        return _run_of_days(whole)

    def _year_of_name(self) -> int | None:
        """The year in a name such as “Tide Forum 2026”."""
        name = self.found.first(PartKind.NAME)
        years = re.findall(r"(?<!\d)20\d\d(?!\d)", name.value(FieldName.TITLE)) if name else []
        return int(years[0]) if len(years) == 1 else None

    def _find_issued(self, chosen: Day | None) -> None:
        for one in (*self._labelled("issued"), *self._labelled("when")):
            for day in days_in(one.value.text, one.value.span.start):
                first = day.first()
                if first is not None and (
                    one.meaning == "issued" or (chosen is not None and day.span != chosen.span)
                ):
                    self.issued = Bit(first.isoformat(), day.span, day.span.of(self.found.text))
                    return

    # Place

    def _place(self) -> None:
        for one in self._labelled("where"):
            self._add_place(parts_of_place(one.value, venue=True), Why.PLACE_LABEL, Confidence.SURE)
            return
        for sentence in self.sentences:
            if _HELD.search(sentence.text):
                bits = place_in(sentence)
                if bits:
                    self._add_place(bits, Why.PLACE_OF_EVENT, Confidence.SURE)
                    return

    def _add_place(self, values: list[Value], why: Why, confidence: Confidence) -> None:
        if not values:
            return
        code = next((value.text for value in values if value.field is FieldName.COUNTRY), "")
        city = next((value for value in values if value.field is FieldName.CITY), None)
        if not code and city is not None and country_of_city(city.text):
            code = country_of_city(city.text)
            values.append(Value(FieldName.COUNTRY, code, city.span, city.text))
        zone = zone_of_country(code) if code else ""
        if zone:
            country = next(value for value in values if value.field is FieldName.COUNTRY)
            values.append(Value(FieldName.TIMEZONE, zone, country.span, country.written, Why.ZONE_OF_PLACE))
        span = Span(min(value.span.start for value in values), max(value.span.end for value in values))
        self.found.add(PartKind.PLACE, confidence, why, span, values)

    # Theme, purpose, attendance

    def _theme(self) -> None:
        for one in self._labelled("theme"):
            text = one.value.text.strip("“”‘’\"'「」『』《》 ")
            start = one.value.span.start + one.value.text.index(text) if text else one.value.span.start
            self._add_theme(Bit(text, Span(start, start + len(text))), Why.THEME_LABEL)
            return
        for sentence in self.sentences:
            for quote in quotations(sentence):
                before = sentence.text[: quote.outer.start - sentence.start]
                after = sentence.text[quote.outer.end - sentence.start :]
                session = re.search(
                    r"session|presentation|lecture|speech|talk|keynote|세션|分会|分论坛",
                    sentence.text[:120],
                    re.IGNORECASE,
                )
                about = re.search("발표|강연|报告|演讲", after[:14])
                if not session and not about and (_THEME.search(before) or _THEME_AFTER.match(after)):
                    inner = quote.inner.of(self.found.text).strip().rstrip(",.")
                    self._add_theme(Bit(inner, quote.inner), Why.THEME_QUOTED)
                    return

    def _add_theme(self, bit: Bit, why: Why) -> None:
        if bit.text:
            self.found.add(PartKind.THEME, Confidence.SURE, why, bit.span, [bit.value(FieldName.THEME)])

    def _purpose(self) -> None:
        for sentence in self.sentences:
            match = _PURPOSE.search(sentence.text)
            if match is None:
                continue
            group = "text" if match["text"] else "aim"
            end = _PURPOSE_END.search(match[group])
            text = match[group][: end.start() if end else None].strip()
            start = sentence.start + match.start(group)
            value = Value(FieldName.PURPOSE, text, Span(start, start + len(text)))
            self.found.add(PartKind.PURPOSE, Confidence.LIKELY, Why.PURPOSE, value.span, [value])
            return

    def _attendance(self) -> None:
        for sentence in (one for one in self.sentences if re.search(r"\d", one.text)):
            for pattern in (_MANY, _ATTENDED_BY, _MANY_KO, _MANY_ZH):
                match = pattern.search(sentence.text)
                if match is not None and 5 <= int(match["n"].replace(",", "")) <= 1_000_000:
                    self._add_attendance(sentence, match)
                    return

    def _add_attendance(self, sentence: Line, match: "re.Match[str]") -> None:
        part = match.groupdict()
        more = (
            part.get("more")
            or part.get("plus")
            or part.get("odd") in ("多", "余", "餘")
            or part.get("odd") == "여"
        )
        precision = "more_than" if more else "about" if part.get("about") else "exact"
        span = Span(sentence.start + match.start(), sentence.start + match.end())
        number = span_of(match, "n", sentence.start)
        values = [
            Value(FieldName.COUNT, match["n"].replace(",", ""), number),
            Value(FieldName.PRECISION, precision, span),
        ]
        who = _who((part.get("who") or "").strip(" ,·"))
        if who and re.match(r"[a-z가-힣一-鿿]", who):
            start = sentence.start + match.start("who") + match["who"].index(who)
            values.append(Value(FieldName.WHO, who, Span(start, start + len(who))))
        self.found.add(PartKind.ATTENDANCE, Confidence.LIKELY, Why.ATTENDANCE, span, values)


def _who(words: str) -> str:
    """Korean: the words behind the last that belongs to something else."""
    if not re.search("[가-힣]", words):
        return words
    kept: list[str] = []
    for word in reversed(words.split()):
        if kept and re.search(r"(?:며|고|로|서|해|에|에는|은|는|을|를|이|가|된|했다|열린)\Z", word):
            break
        kept.insert(0, word)
    return " ".join(kept)


def add_host(found: Gathering, organization: str, role: str, why: Why, span: Span | None = None) -> None:
    """The organization in that role, once."""
    for part in found.parts.values():
        if part.kind is PartKind.HOST and organization in part.linked(LinkRole.ORGANIZATION):
            return
    place = span or found.parts[organization].span
    values = [Value(FieldName.ROLE, role, place)]
    found.add(PartKind.HOST, Confidence.SURE, why, place, values, [Link(LinkRole.ORGANIZATION, organization)])


def _run_of_days(days: list[Day]) -> Day | None:
    """The only day, or all of them where they are days of one event, as the headings of an agenda are."""
    dated = sorted({first for day in days if (first := day.first()) is not None})
    if not dated or (dated[-1] - dated[0]).days > _LONGEST or any(day.last_day for day in days[1:]):
        return None
    if len(dated) == 1 or days[0].last_day:
        return days[0]
    return replace(
        days[0], month=dated[0].month, day=dated[0].day, last_month=dated[-1].month, last_day=dated[-1].day
    )


def _year_elsewhere(day: Day, days: list[Day]) -> int | None:
    same = [one.year for one in days if one.year and (one.month, one.day) == (day.month, day.day)]
    every = {one.year for one in days if one.year}
    return same[0] if same else every.pop() if len(every) == 1 else None
