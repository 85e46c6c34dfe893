"""What stands around the programme: hosts, the release's headline, pictures by their file names, contacts."""

import re
from collections.abc import Sequence

from eventdesk.interchange.from_text.countries import country_of
from eventdesk.interchange.from_text.english_people import organization_like, phrase_at
from eventdesk.interchange.from_text.facts import ForumFacts, add_host
from eventdesk.interchange.from_text.gathering import Bit, Gathering
from eventdesk.interchange.from_text.korean_people import organization_like as korean_organization
from eventdesk.interchange.from_text.lines import Line
from eventdesk.interchange.from_text.listed import people_listed
from eventdesk.interchange.from_text.proposal import Confidence, FieldName, Span, Value
from eventdesk.interchange.from_text.why import Why
from eventdesk.interchange.from_text.words import has_organization_word

_HELD = re.compile(
    r"\s*(?:\((?P<short>[A-Z][\w&-]{1,11})\)|or (?P<alias>[A-Z][A-Z0-9&-]{1,11}))?,?\s+(?:(?:successfully|"
    r"jointly|today|will|has|have|is|are|to)\s+)*"
    r"(?P<verb>co-?hosts?|co-?hosted|co-?organi[sz]ed|hosts?|hosted|held|holds?|hold|hosting|organi[sz]ed|"
    r"organi[sz]es?|convened|convenes?)\b"
)
_HOSTED_BY = re.compile(
    r"\b(?P<how>co-?hosted|hosted|co-?organi[sz]ed|organi[sz]ed|sponsored|"
    r"supported)\s+(?:jointly\s+)?by\s+(?:the\s+)?(?=[A-Z])"
)
_ROLES = {"co": "co_host", "or": "organizer", "sp": "sponsor", "su": "supporter", "ho": "host", "he": "host"}
_KOREAN_HOST = re.compile(
    r"(?P<name>[가-힣A-Za-z0-9·&]+(?: "
    r"[가-힣A-Za-z0-9·&]+){0,3}?)\s?(?:[(（](?P<inside>[^()（）]{1,40})[)）])?(?:은|는|이|"
    r"가|과|와)\s(?=[^.]*(?:개최|열었|열고|연다|주최))"
)
_CHINESE_HOST = re.compile(r"由(?P<names>[^，。]{3,80}?)(?P<how>联合主办|共同主办|主办|主辦|承办|承辦)")
_EVENT = re.compile(
    (
        r"forum|symposium|conference|workshop|seminar|summit|congress|dialogue|meeting|포럼|심포지엄|세미나|"
        r"컨퍼런스|콘퍼런스|학술대회|"
        r"워크숍|论坛|论壇|大会|峰会|研讨会"
    ),
    re.IGNORECASE,
)
_PICTURE = re.compile(
    r"(?P<name>[^\s<>\"|/\\]{2,120})\.(?:jpe?g|png|gif|webp|tiff?|heic|bmp)(?![\w])", re.IGNORECASE
)
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_PHONE = re.compile(r"(?<![\w.\-/])(?:\+\d{1,3}[ \-.]?)?(?:\(?0?\d{1,4}\)?[ \-.])\d{3,4}[ \-.]\d{3,4}(?![\w\-])")
_CONTACT = re.compile(
    r"contact|inquir|enquir|media relations|press office|문의|담당|연락처|联系|聯繫|联络", re.IGNORECASE
)
_CONTACT_LABEL = re.compile(
    r"(?i)\A[\s\-–•·▪■□○◦*※☎(\[]*(?:(?:press|media)?\s*(?:contacts?|inquiries|enquiries|office)|for (?:more|"
    r"further)[^:]{0,30}|문의처?|담당자?|담당부서|연락처|联系人|联系方式|聯繫人|联系电话)\s*[:：\])】]*\s*"
)
_NAVIGATION = re.compile(
    r"(?i)short ?cut|home\s*>|\bmenu\b|\bskip to\b|로그인|회원가입|바로가기|首页|登录|copyright|cookie|본문|"
    r"\bsearch\b|"
    r"\bsitemap\b|^press release\b|^news$|보도자료|新闻稿|^for immediate release|^(?:media|news|press) "
    r"(?:release|advisory)\b"
)
_LABEL_TITLE = re.compile(r"\A(?:Title|Subject|Headline|제\s?목|标题|標題)\s*[:：\t ]\s*(?P<text>\S.+)\Z")


def read_hosts(found: Gathering, facts: ForumFacts, sentences: Sequence[Line]) -> None:
    """Who holds the forum, from labels and from sentences."""
    for one in facts.labels:
        if one.meaning in ("host", "organizer", "co_host", "sponsor", "supporter"):
            for bit in _names(one.value):
                key = found.organization(bit[0], Why.HOST_LABEL, bit[1])
                add_host(found, key, one.meaning, Why.HOST_LABEL, bit[0].span)
    for sentence in sentences:
        if _EVENT.search(sentence.text):
            _english_host(found, sentence)
            _hosted_by(found, sentence)
            if not sentence.text.isascii():
                _korean_host(found, sentence)
                _chinese_host(found, sentence)


def _english_host(found: Gathering, sentence: Line) -> None:
    lead = re.match(
        r"(?:[A-Z][^–—]{0,60}[–—]\s+|[A-Z .]+, [^–—-]{0,40} - )?\W*(?:[Tt]he )?(?=[A-Z])", sentence.text
    )
    end = phrase_at(sentence.text, lead.end()) if lead else None
    if lead is None or end is None:
        return
    end, further = _joined(sentence, lead.end(), end)
    name = sentence.text[lead.end() : end]
    held = _HELD.match(sentence.text, further[1] if further else end)
    known = bool(found.known_organization(name))
    if held is None or not (organization_like(name) or known) or _EVENT.search(name) or country_of(name):
        return
    role = _ROLES.get(held["verb"].lower()[:2], "host")
    start = sentence.start + lead.end()
    if further is not None:
        _two_hosts(found, sentence, (lead.end(), end), further, role)
        return
    group = "short" if held["short"] else "alias"
    short = (
        Bit(held[group], Span(sentence.start + held.start(group), sentence.start + held.end(group)))
        if held[group]
        else None
    )
    key = found.organization(
        Bit(name, Span(start, start + len(name))), Why.ORGANIZATION_AND_ACRONYM if short else Why.HOST_VERB, short
    )
    add_host(found, key, role, Why.HOST_VERB, Span(start, sentence.start + held.end()))


def _joined(sentence: Line, start: int, end: int) -> tuple[int, tuple[int, int] | None]:
    """“A (AB) and B hosted”: where A ends, and the place of B where both are organizations."""
    phrase = sentence.text[start:end]
    inside = re.search(r" and (?:the )?", phrase)
    if inside and organization_like(phrase[: inside.start()]) and organization_like(phrase[inside.end() :]):
        words = phrase[: inside.start()].split()
        if not (
            " of " in phrase[: inside.start()] and words[0] in ("Ministry", "Department", "School", "Institute")
        ):
            return start + inside.start(), (start + inside.end(), end)
    match = re.compile(r"\s*(?:\([A-Z][\w&-]{1,11}\))?,?\s+and\s+(?:the\s+)?(?=[A-Z])").match(sentence.text, end)
    last = phrase_at(sentence.text, match.end()) if match else None
    if match is None or last is None or not organization_like(sentence.text[match.end() : last]):
        return end, None
    return end, (match.end(), last)


def _two_hosts(
    found: Gathering, sentence: Line, first: tuple[int, int], second: tuple[int, int], role: str
) -> None:
    for begin, end in (first, second):
        short = re.compile(r"\s*\(([A-Z][\w&-]{1,11})\)").match(sentence.text, end)
        bit = (
            Bit(short[1], Span(sentence.start + short.start(1), sentence.start + short.end(1))) if short else None
        )
        name = Bit(sentence.text[begin:end], Span(sentence.start + begin, sentence.start + end))
        why = Why.ORGANIZATION_AND_ACRONYM if bit else Why.HOST_VERB
        add_host(found, found.organization(name, why, bit), role, Why.HOST_VERB, name.span)


def _hosted_by(found: Gathering, sentence: Line) -> None:
    for match in _HOSTED_BY.finditer(sentence.text):
        at, role = match.end(), _ROLES.get(match["how"].lower()[:2], "host")
        for _number in range(6):
            end = phrase_at(sentence.text, at)
            name = sentence.text[at:end] if end else ""
            if end is None or not (
                has_organization_word(name) or organization_like(name) or found.known_organization(name)
            ):
                break
            start = sentence.start + at
            short = re.compile(r"\s*\(([A-Z][\w&-]{1,11})\)").match(sentence.text, end)
            bit = (
                Bit(short[1], Span(sentence.start + short.start(1), sentence.start + short.end(1)))
                if short
                else None
            )
            key = found.organization(Bit(name, Span(start, start + len(name))), Why.HOST_VERB, bit)
            add_host(found, key, role, Why.HOST_VERB, Span(start, start + len(name)))
            further = re.compile(r"\s*(?:,\s*and|,|and|&)\s+(?:the\s+)?(?=[A-Z])").match(
                sentence.text, short.end() if short else end
            )
            if further is None:
                break
            at = further.end()


def _korean_host(found: Gathering, sentence: Line) -> None:
    match = _KOREAN_HOST.search(sentence.text)
    if match is None or match.start() > 20:
        return
    words = match["name"].split()
    while len(words) > 1 and not korean_organization(words[0]) and not re.match("[A-Z]", words[0]):
        words.pop(0)
    name = " ".join(words)
    if (
        not korean_organization(name)
        or _EVENT.search(name)
        or re.match(r"이번|지난|오는|올해|제?\d|이날|본 ", name)
    ):
        return
    at = sentence.start + match.end("name") - len(name)
    inside = re.search(r"(?<![A-Za-z])[A-Z][A-Za-z&-]{1,11}", match["inside"] or "")
    short = None
    if inside:
        start = sentence.start + match.start("inside") + inside.start()
        short = Bit(inside.group(), Span(start, start + len(inside.group())))
    key = found.organization(Bit(name, Span(at, at + len(name))), Why.HOST_VERB, short)
    add_host(found, key, "host", Why.HOST_VERB, Span(at, at + len(name)))


def _chinese_host(found: Gathering, sentence: Line) -> None:
    for match in _CHINESE_HOST.finditer(sentence.text):
        role = "organizer" if match["how"][0] == "承" else "host"
        whole = Bit(
            match["names"], Span(sentence.start + match.start("names"), sentence.start + match.end("names"))
        )
        for bit, short in _names(whole):
            key = found.organization(bit, Why.HOST_VERB, short)
            add_host(found, key, role, Why.HOST_VERB, bit.span)


def _names(bit: Bit) -> list[tuple[Bit, Bit | None]]:
    """The organizations in a list of them, each with its short form."""
    names = []
    pattern = r"(?:[^,，、;；/·|()（）]|\([^)]*\)|（[^）]*）)+"
    for match in re.finditer(pattern, bit.text):
        pieces = [match.group()]
        if re.search("[一-鿿]", bit.text) and not re.search("[가-힣]", bit.text):
            pieces = re.split("(?<=[院部会校所心学司团局])[和与及](?=[一-鿿])", match.group())
        at = match.start()
        for piece in pieces:
            start = at + match.group()[at - match.start() :].index(piece)
            at = start + len(piece)
            names.append(_name(bit, start, piece))
    return [one for one in names if one is not None]


def _name(bit: Bit, start: int, piece: str) -> tuple[Bit, Bit | None] | None:
    short = re.search(r"\s*[(（]([A-Za-z][\w&-]{1,11})[)）]\s*\Z", piece)
    text = (piece[: short.start()] if short else piece).strip(" .\t")
    text = re.sub(r"\A(?:and|the|및)\s+", "", text, flags=re.IGNORECASE)
    if not 2 <= len(text) <= 120 or not re.search(r"[^\W\d_]{2}", text):
        return None
    at = bit.span.start + start + piece.index(text)
    found = (
        Bit(short[1], Span(bit.span.start + start + short.start(1), bit.span.start + start + short.end(1)))
        if short
        else None
    )
    return Bit(text, Span(at, at + len(text))), found


def read_release(found: Gathering, facts: ForumFacts, lines: Sequence[Line], prose: Sequence[Line]) -> None:
    """The release's headline, the line below it and its day; nothing where the text is no prose."""
    from eventdesk.interchange.from_text.proposal import PartKind

    if sum(len(line.text) for line in prose) < 400 or not prose:
        return
    labelled = next((match for line in lines[:40] if (match := _titled(line))), None)
    if labelled is not None:
        bit, why = labelled, Why.HEADLINE_LABEL
    else:
        head = next((line for line in lines if line.start < prose[0].start and _headline(line)), None)
        if head is None:
            return
        text = _without_stop(head.text.strip("[]【】<> "))
        start = head.start + head.text.index(text)
        bit, why = Bit(text, Span(start, start + len(text))), Why.HEADLINE
    values = [bit.value(FieldName.HEADLINE)]
    first = next((line for line in prose if bit.text not in line.text), prose[0])
    sub = _subheadline(lines, bit, first)
    if sub is not None:
        values.append(sub.value(FieldName.SUBHEADLINE))
    if facts.issued is not None:
        values.append(facts.issued.value(FieldName.ISSUED_ON))
    confidence = Confidence.SURE if why is Why.HEADLINE_LABEL else Confidence.LIKELY
    key = found.add(PartKind.RELEASE, confidence, why, bit.span, values)
    for line in lines:
        if _without_stop(line.text) == bit.text and line.start != bit.span.start:
            found.seen_again(key, line.span)


def _titled(line: Line) -> Bit | None:
    match = _LABEL_TITLE.match(line.text)
    if match is None or len(match["text"].split()) < 2:
        return None
    start = line.start + match.start("text")
    text = _without_stop(match["text"])
    return Bit(text, Span(start, start + len(text)))


def _without_stop(text: str) -> str:
    """A headline has no full stop; dots in it or three at its end are its own."""
    return text[:-1] if re.search(r"[^.\s]{2}\.\Z", text) and text.count(".") == 1 else text


def _headline(line: Line) -> bool:
    text = line.text
    wide = len(re.findall("[가-힣一-鿿]", text))
    enough = len(text.split()) >= 4 or wide >= 8
    return enough and len(text) < 200 and not _NAVIGATION.search(text) and not re.match(r"\w+\s*[:：]", text)


def _subheadline(lines: Sequence[Line], head: Bit, first: Line) -> Bit | None:
    """A line between the headline and the text that stands between dashes, or behind one."""
    for line in lines:
        if head.span.end <= line.start < first.start and re.match(r"[-–—―]\s*\S", line.text):
            text = line.text.strip("-–—― ")
            if len(text) > 5:
                start = line.start + line.text.index(text)
                return Bit(text, Span(start, start + len(text)))
    return None


def read_pictures(found: Gathering) -> None:
    """Captions from names of files that say what is on them: “조황희+원장+개회사.jpg”."""
    from eventdesk.interchange.from_text.proposal import PartKind

    for match in _PICTURE.finditer(found.text):
        words = " ".join(re.split(r"[+_\s]+|%20", match["name"])).strip()
        if len(words.split()) < 2 or re.fullmatch(
            r"(?i)(?:img|image|dsc|photo|picture|pic|screenshot|logo|banner|icon|\W|\d)+", words
        ):
            continue
        span = Span(match.start("name"), match.end("name"))
        written = match["name"] if match["name"] != words else ""
        values = [Value(FieldName.CAPTION, words, span, written)]
        found.add(PartKind.PHOTO, Confidence.LIKELY, Why.PICTURE_FILE, span, values)


def read_contacts(found: Gathering, lines: Sequence[Line]) -> None:
    """Addresses to ask, with the name that stands in the same line."""
    from eventdesk.interchange.from_text.proposal import PartKind

    for line in lines:
        email, phone = _EMAIL.search(line.text), _PHONE.search(line.text)
        if email is None and not (phone and _CONTACT.search(line.text)):
            continue
        values = []
        first = min(one.start() for one in (email, phone) if one)
        name = _contact_name(line, first)
        if name is not None:
            values.append(name.value(FieldName.NAME))
        for kind, one in ((FieldName.EMAIL, email), (FieldName.PHONE, phone)):
            if one:
                values.append(Value(kind, one.group(), Span(line.start + one.start(), line.start + one.end())))
        sure = Confidence.LIKELY if name is not None else Confidence.UNSURE
        found.add(PartKind.CONTACT, sure, Why.CONTACT, line.span, values)


def _contact_name(line: Line, end: int) -> Bit | None:
    label = _CONTACT_LABEL.match(line.text[:end])
    begin = label.end() if label else 0
    before = Line(line.start + begin, line.text[begin:end])
    people = people_listed(before, label is not None)
    if people:
        return people[0].name
    text = re.sub(
        r"(?i)[\s,:(|/–—-]*(?:e-?mail|tel|phone|전화|이메일|电话|邮箱|☎)?[\s.:：(]*\Z", "", before.text
    ).strip(" ,|/-")
    if not label or not 2 <= len(text) <= 60:
        return None
    start = before.start + before.text.index(text)
    return Bit(text, Span(start, start + len(text)))
