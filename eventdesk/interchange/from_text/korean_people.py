"""People in Korean text: the name before or after the organization, the office behind (조황희 STEPI 원장)."""

import re
from dataclasses import dataclass, replace

from eventdesk.interchange.from_text.countries import country_of
from eventdesk.interchange.from_text.gathering import Bit, Mention
from eventdesk.interchange.from_text.lines import Line
from eventdesk.interchange.from_text.proposal import Confidence, Span
from eventdesk.interchange.from_text.why import Why

_FAMILIES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길"
    "연위표명기반왕금옥육인맹제모탁국어은편용예봉경사부가복태목형피두감호음빈동온시범좌팽승간상"
)
_DOUBLE = ("남궁", "황보", "제갈", "사공", "선우", "독고", "서문", "동방")
_POSITION = (
    r"(?:(?:명예|선임|수석|책임|전임|주임|석좌|특임|겸임|초빙|객원|상임|공동|전|신임|특별|부|총괄|대표)?"
    r"(?:이사장|부원장|원장|부소장|소장|부총리|총리|장관|차관|차관보|총장|부총장|학장|학과장|교수|조교수|"
    r"부교수|박사|대표이사|대표|사장|부사장|회장|부회장|위원장|"
    r"센터장|본부장|실장|국장|과장|팀장|단장|처장|청장|부장|차장|그룹장|연구위원|연구원|위원|이사|상무|전무|"
    r"대사|의원|시장|도지사|지사|"
    r"변호사|기자|작가|감독|의장|사무총장|사무국장|사무관|서기관|전문위원|자문위원|특보|보좌관|수석|매니저|"
    r"엔지니어|상임이사|CEO|CTO|COO|CFO|학회장|관장|연구소장|이사관|정책관|"
    r"심의관|책임자|부대표))"
)
_TOKEN = re.compile(r"[^\s,()（）\[\]‘’“”'\":;·|/<>「」《》~\t]+(?:·[^\s,()（）\[\]‘’“”'\":;·|/<>「」《》~\t]+)*")
_PARTICLE = r"(?:께서는|께서|에게|으로부터|으로|로|은|는|이|가|의|을|를|와|과|도|등)?"
_IS_POSITION = re.compile(rf"(?P<position>{_POSITION}){_PARTICLE}(?:님)?\Z")
_GLUED = re.compile(
    rf"(?P<organization>[가-힣A-Za-z]{{2,}}(?:연구원|연구소|센터|진흥원|기술원|학술원|교육원|개발원|"
    rf"본부))장{_PARTICLE}\Z"
)
_ORGANIZATION = re.compile(
    r"(?:대학교|대학원|대학|대|연구원|연구소|연구회|진흥원|기술원|과학원|개발원|평가원|부|처|청|시|도|회|센터|"
    r"공사|공단|은행|기업|그룹|전자|재단|협회|학회|위원회|병원|아카데미|"
    r"학교|학과|학부|전공|공학|연합|연맹|조합|네트워크|코리아|테크|바이오|제약|화학|건설|통신|카드|증권|보험|"
    r"방송|신문|일보|실|국|과|팀|사|원|소|단|㈜|닉스|소프트|텔레콤|랩|스)\Z"
)
_DEPARTMENT = re.compile(r"(?:학과|학부|전공|대학원|연구센터|센터|본부|실|국|과|팀|단|연구부|사업부)\Z")
_NOT_NAMES_WORDS = (
    "이번 이날 이후 정부 한국 양국 오늘 고려 신라 전체 조사 주요 주제 장소 이를 우리 서울 강원 전문 공동 최근 "
    "최고 정책 기술 한중 중국 미국 일본 연구 과학 정보 국제 현재 "
    "기조 이어 이에 위해 통해 대한 관련 분야 세션 발표 토론 좌장 사회 개회 환영 축사 남북 하나 안전 성장 민간 "
    "지역 지난 임시 선임 수석 책임 전임 주임 신임 이상 이하 "
    "기업 유관 소속 현장 전국 주관 주최 성균관 고려대 유럽 인도 호주 독일 영국 대만 경기도 인천시 제주도 "
    "강원도 부산시 대구시 관계자 참가자 참석자 발표자 토론자 연구자 "
    "전문가 최고의 이사장 위원장 주최측 문화부 외교부 교육부 국방부 환경부 통일부 법무부 산업부 과기부 기재부 "
    "복지부 고용부 국토부 해수부 중기부 행안부 여가부"
)
_NOT_NAMES = frozenset(_NOT_NAMES_WORDS.split())
_HAN = r"\((?P<han>[一-鿿]{2,4})\)"


@dataclass(frozen=True)
class _Token:
    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def people_in(line: Line) -> tuple[Mention, ...]:
    """Everyone whose office stands beside the name, in order."""
    tokens = [_Token(one.start(), one.group()) for one in _TOKEN.finditer(line.text)]
    found: list[Mention] = []
    for place, token in enumerate(tokens):
        mention = _at(line, tokens, place, token)
        if mention is not None and not any(_overlap(mention.name.span, one.name.span) for one in found):
            found.append(mention)
    found.extend(
        one for one in _bracketed(line) if not any(_overlap(one.name.span, other.name.span) for other in found)
    )
    return tuple(sorted(found, key=lambda one: one.name.span))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _at(line: Line, tokens: list[_Token], place: int, token: _Token) -> Mention | None:
    match = _IS_POSITION.match(token.text)
    glued = None if match else _GLUED.match(token.text)
    if match is None and glued is None:
        return None
    if match is not None:
        position = _bit(line, token.start, match["position"])
    else:
        assert glued is not None
        position = _bit(
            line, token.start + glued.end("organization") - 1, token.text[glued.end("organization") - 1 :][:2]
        )
    own = _bit(line, token.start, glued["organization"]) if glued else None
    return _before(line, tokens, place, position, own) or _after(line, tokens, place, position, own)


def _before(line: Line, tokens: list[_Token], place: int, position: Bit, own: Bit | None) -> Mention | None:
    """“서울대학교 김건희 교수” and “김건희 서울대학교 컴퓨터공학부 교수”."""
    end = position.span.end
    previous = tokens[place - 1] if place and _adjacent(line, tokens, place - 1) else None
    if previous is None:
        return None
    earlier = tokens[place - 2] if place > 1 and _adjacent(line, tokens, place - 2) else None
    if earlier is not None and _surely_name(earlier.text) and previous.text.endswith(_ENDINGS):
        # “박영숙 서울대 교수”: the word between may look like a name, and is none.
        return _with_words(line, _mention(line, earlier, position, end, own), [previous])
    if own is None and name_like(previous.text):
        words = _words_before(line, tokens, place - 1)
        mention = _mention(line, previous, position, end)
        made = _with_words(line, mention, words)
        made = _with_bracket(line, made)
        return made if made.organization is not None or len(previous.text) >= 3 else None
    words = _words_before(line, tokens, place)
    for count, word in enumerate(words):
        if count and name_like(word.text) and len(word.text) >= 3 and not _ORGANIZATION.search(word.text):
            return _with_words(line, _mention(line, word, position, end, own), words[:count][::-1])
    first = tokens[place - 1 - len(words)] if place > len(words) else None
    if first is not None and words and name_like(first.text) and _adjacent(line, tokens, place - 1 - len(words)):
        return _with_words(line, _mention(line, first, position, end, own), words[::-1])
    if own is not None and name_like(previous.text):
        return _mention(line, previous, position, end, own)
    return _behind_any_word(line, tokens, place, position)


def _behind_any_word(line: Line, tokens: list[_Token], place: int, position: Bit) -> Mention | None:
    """“이서연 카이스트 교수”: an organization of any name, where the person's begins the line or the bracket."""
    if place < 2 or not _adjacent(line, tokens, place - 2):
        return None
    name, word = tokens[place - 2], tokens[place - 1]
    before = line.text[: name.start]
    begins = not before.strip() or re.search(
        r"(?:[\t(（:：]|[,:;/] |(?:으로|은|는|이|가|와|과|및|에는) )\Z", before
    )
    if not begins or len(name.text) != 3 or not name_like(name.text):
        return None
    if not re.fullmatch(r"[가-힣A-Za-z0-9·&]{2,}", word.text):
        return None
    if re.search(r"(?:은|는|을|를|의|과|와|에서|으로)\Z", word.text):
        return None
    made = _with_words(line, _mention(line, name, position, position.span.end), [word])
    return replace(made, confidence=Confidence.LIKELY)


_ENDINGS = ("대", "청", "처", "공사", "공단", "은행")


def _surely_name(word: str) -> bool:
    return len(word) == 3 and name_like(word) and not _ORGANIZATION.search(word)


def _words_before(line: Line, tokens: list[_Token], place: int) -> list[_Token]:
    """Words of an organization right before, the nearest first: none is a name."""
    words: list[_Token] = []
    while place and len(words) < 4 and _adjacent(line, tokens, place - 1):
        token = tokens[place - 1]
        if not _belongs(token.text):
            break
        words.append(token)
        place -= 1
    return words


def _belongs(word: str) -> bool:
    if name_like(word) and len(word) == 3 and not _ORGANIZATION.search(word):
        return False
    return (
        bool(_ORGANIZATION.search(word))
        or bool(country_of(word))
        or bool(re.fullmatch(r"[A-Z][A-Za-z0-9&.\-]{1,}", word))
    )


def _adjacent(line: Line, tokens: list[_Token], place: int) -> bool:
    """Whether nothing but a space (or a bracketed note) is between that word and the next one."""
    if place + 1 >= len(tokens):
        return False
    return line.text[tokens[place].end : tokens[place + 1].start] == " "


def _after(line: Line, tokens: list[_Token], place: int, position: Bit, own: Bit | None) -> Mention | None:
    """“과학기술정책연구원 원장 조황희”, “(원장 조황희)”."""
    if place + 1 >= len(tokens) or not _adjacent(line, tokens, place):
        return None
    following = tokens[place + 1]
    name = re.match(r"[가-힣]{2,4}", following.text)
    rest = following.text[name.end() :] if name else "x"
    if name is None or not name_like(name.group()) or len(name.group()) < 3 or rest:
        trimmed = re.match(r"([가-힣]{3})(?:은|는|이|가|을|를|의|과|와)\Z", following.text)
        if trimmed is None or not name_like(trimmed[1]):
            return None
        following = _Token(following.start, trimmed[1])
    if (
        place + 2 < len(tokens)
        and _adjacent(line, tokens, place + 1)
        and _IS_POSITION.match(tokens[place + 2].text)
    ):
        return None
    words = _words_before(line, tokens, place)
    mention = _mention(line, following, position, line.start + following.end, own)
    mention = replace(mention, span=Span(min(mention.span.start, position.span.start), mention.span.end))
    if not words and own is None:
        return _organization_of_bracket(line, mention, tokens[place].start)
    return _with_words(line, mention, words[::-1])


def _organization_of_bracket(line: Line, mention: Mention, at: int) -> Mention:
    """“과학기술정책연구원(STEPI, 원장 조황희)”: what the bracket stands behind."""
    match = re.search(
        r"(?P<organization>[가-힣A-Za-z·&]+(?: "
        r"[가-힣A-Za-z·&]+){0,2})\s?[(（](?P<short>[A-Z][A-Za-z0-9&-]+)?[^()（）]*\Z",
        line.text[:at],
    )
    if match is None:
        return mention
    words = match["organization"].split()
    while len(words) > 1 and not _belongs(words[0]):
        words.pop(0)
    name = " ".join(words)
    if not _ORGANIZATION.search(name):
        return mention
    start = match.end("organization") - len(name)
    short = _bit(line, match.start("short"), match["short"]) if match["short"] else None
    return replace(
        mention,
        organization=_bit(line, start, name),
        short_name=short,
        confidence=Confidence.SURE,
        why=Why.TITLE_AND_ORGANIZATION,
    )


def _mention(line: Line, name: _Token, position: Bit, end: int, own: Bit | None = None) -> Mention:
    bit = _bit(line, name.start, name.text)
    span = Span(min(bit.span.start, position.span.start), max(end, bit.span.end))
    confidence = Confidence.SURE if own is not None else Confidence.LIKELY
    why = Why.TITLE_AND_ORGANIZATION if own is not None else Why.TITLE_ONLY
    return Mention(
        span, bit, family_of(name.text), position=position, organization=own, confidence=confidence, why=why
    )


def _with_words(line: Line, mention: Mention, words: list[_Token]) -> Mention:
    """The organization in these words: the country before it and the department behind it apart."""
    ordered = sorted(words, key=lambda one: one.start)
    country = None
    if len(ordered) > 1 and country_of(ordered[0].text):
        country = Bit(
            country_of(ordered[0].text), _bit(line, ordered[0].start, ordered[0].text).span, ordered[0].text
        )
        ordered = ordered[1:]
    if not ordered:
        return mention
    cut = len(ordered)
    while cut > 1 and _DEPARTMENT.search(ordered[cut - 1].text):
        cut -= 1
    organization = _bit(line, ordered[0].start, line.text[ordered[0].start : ordered[cut - 1].end])
    if country_of(organization.text):
        return mention
    department = (
        _bit(line, ordered[cut].start, line.text[ordered[cut].start : ordered[-1].end])
        if cut < len(ordered)
        else None
    )
    start = min(mention.span.start, line.start + ordered[0].start)
    return replace(
        mention,
        span=Span(start, mention.span.end),
        organization=organization,
        department=department,
        country=country,
        confidence=Confidence.SURE,
        why=Why.TITLE_AND_ORGANIZATION,
    )


def _with_bracket(line: Line, mention: Mention) -> Mention:
    """“김철수 교수(서울대)”."""
    at = mention.span.end - line.start
    match = re.match(r"\s?[(（](?P<organization>[^()（）,]{2,30})[)）]", line.text[at:])
    if match is None or mention.organization is not None or not _belongs(match["organization"].split()[-1]):
        return mention
    words = [
        _Token(at + match.start("organization") + one.start(), one.group())
        for one in re.finditer(r"\S+", match["organization"])
    ]
    made = _with_words(line, mention, words)
    return replace(made, span=Span(made.span.start, line.start + at + match.end()))


def _bracketed(line: Line) -> list[Mention]:
    """“조황희(과학기술정책연구원 원장)”, “왕즈강(王志刚) 과학기술부 장관”."""
    found = []
    for match in re.finditer(
        r"(?<![가-힣])(?P<name>[가-힣]{3})\s?[(（](?P<inside>[^()（）]{2,40})[)）]", line.text
    ):
        words = [
            _Token(match.start("inside") + one.start(), one.group())
            for one in re.finditer(r"[^\s,]+", match["inside"])
        ]
        last = _IS_POSITION.match(words[-1].text) if words else None
        if not name_like(match["name"]) or not words:
            continue
        name = _Token(match.start("name"), match["name"])
        if last is not None:
            position = _bit(line, words[-1].start, last["position"])
            mention = _mention(line, name, position, line.start + match.end())
            found.append(_with_words(line, mention, words[:-1]))
        elif all(_belongs(word.text) for word in words) and not country_of(match["inside"]):
            bit = _bit(line, name.start, name.text)
            lone = Mention(Span(bit.span.start, line.start + match.end()), bit, family_of(name.text))
            made = _with_words(line, lone, words)
            found.append(replace(made, confidence=Confidence.LIKELY, why=Why.NAME_AND_ORGANIZATION))
    for match in re.finditer(
        (
            rf"(?<![가-힣])(?P<name>[가-힣]{{2,6}}){_HAN} (?P<rest>(?:[가-힣A-Za-z·]+ "
            rf"){{0,4}}?)(?P<position>{_POSITION})"
        ),
        line.text,
    ):
        position = _bit(line, match.start("position"), match["position"])
        mention = _mention(line, _Token(match.start("name"), match["name"]), position, line.start + match.end())
        words = [
            _Token(match.start("rest") + one.start(), one.group()) for one in re.finditer(r"\S+", match["rest"])
        ]
        found.append(_with_words(line, mention, words))
    return found


def _bit(line: Line, at: int, text: str) -> Bit:
    return Bit(text, Span(line.start + at, line.start + at + len(text)))


def name_like(word: str) -> bool:
    """Whether the word may be a Korean name: a family name that is one, and one or two syllables."""
    if (
        not re.fullmatch(r"[가-힣]{2,4}", word)
        or word in _NOT_NAMES
        or word[:2] in ("한국", "중국", "미국", "일본")
    ):
        return False
    if re.search(
        r"(?:연구원|대학교|위원회|센터|협회|학회|포럼|부처|장관|차관|원장|교수|박사|대표|본부|공사|공단|재단|"
        r"세션)\Z",
        word,
    ):
        return False
    if _IS_POSITION.fullmatch(word):
        return False
    if word.startswith(_DOUBLE):
        return len(word) in (3, 4)
    return len(word) in (2, 3) and word[0] in _FAMILIES


def family_of(name: str) -> str:
    """The family name of a Korean name in Hangul."""
    return name[:2] if name.startswith(_DOUBLE) and len(name) > 2 else name[:1]


def organization_like(word: str) -> bool:
    return bool(_ORGANIZATION.search(word))
