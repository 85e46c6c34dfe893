"""What a fact is called, and its value, in a sentence that puts it right: 조황희의 직위, ‘AI’ 세션의 주제."""

import re
from datetime import date, datetime

from babel import Locale

from eventdesk.model.kinds import ItemKind
from eventdesk.press.draft import Pen
from eventdesk.press.fact_types import Fact
from eventdesk.press.korean.countries import country_name
from eventdesk.press.korean.dates import clock, dotted
from eventdesk.press.korean.desk import Desk
from eventdesk.press.korean.panels import PANEL_NOUNS
from eventdesk.press.korean.programme import SPEECHES
from eventdesk.press.korean.words import titled
from eventdesk.press.untranslated import is_foreign, is_name, marked

_FORUM = {
    "title": "행사명",
    "series": "행사 계열명",
    "edition": "회차",
    "theme": "행사 주제",
    "purpose": "행사 목적",
    "starts_on": "시작일",
    "ends_on": "종료일",
    "timezone": "시간대",
    "venue": "장소",
    "address": "주소",
    "city": "개최 도시",
    "country": "개최 국가",
    "status": "개최 여부",
    "website": "누리집",
    "hosts": "주최",
    "organizers": "주관",
    "sponsors": "협찬",
    "supporters": "후원",
    "attendance.count": "참석 인원",
    "attendance.precision": "참석 인원의 표기",
    "attendance.who": "참석자",
}
_FIELDS = {
    "name": "이름",
    "organization.name": "명칭",
    "family": "성",
    "honorific": "호칭",
    "position": "직위",
    "department": "부서",
    "organization": "소속",
    "short_name": "약칭",
    "unit": "산하 조직",
    "country": "국가",
    "website": "누리집",
    "about": "소개",
    "title": "제목",
    "theme": "주제",
    "moderator": "좌장",
    "speakers": "연사",
    "panelists": "토론자",
    "presenters_join": "발표자의 토론 참여",
    "absent": "불참자",
    "items": "순서의 수",
    "outcomes": "논의 결과의 수",
    "status": "참석 여부",
    "side": "소속 측",
    "quote": "발언",
    "says": "발언 요지",
    "original": "발언 원문",
    "awaits": "승인 대기 번역",
    "consent": "인용 동의",
    "language": "발언 언어",
    "text": "논의 결과",
    "caption": "사진 설명",
    "credit": "사진 출처",
    "alt": "사진 대체 문구",
    "headline": "제목",
    "subheadline": "부제",
    "follow_up": "후속 계획",
    "issued_on": "배포일",
    "embargo_until": "보도시점",
    "embargo_zone": "보도시점의 시간대",
    "number": "보도자료 번호",
    "revision": "보도자료 판",
    "audience": "배포 대상",
    "why": "의의",
    "accreditation": "취재 신청",
    "photo_opportunities": "촬영 안내",
    "corrected_on": "정정 대상 배포일",
    "starts_at": "시작 시각",
    "ends_at": "종료 시각",
    "minutes": "소요 시간(분)",
    "room": "장소",
    "role": "직책",
    "email": "전자우편",
    "phone": "전화",
    "address": "주소",
    "footer": "바닥글",
    "boilerplate": "맺음말",
    "term": "용어",
    "full": "용어의 풀이",
}
_VALUES = {
    "planned": "예정",
    "confirmed": "확정",
    "held": "개최",
    "cancelled": "취소",
    "postponed": "연기",
    "invited": "초청",
    "declined": "불참",
    "exact": "정확한 수",
    "about": "약",
    "more_than": "이상",
    "yes": "참여",
}
_SPOKEN = {
    **SPEECHES,
    ItemKind.KEYNOTE: "기조연설",
    ItemKind.PRESENTATION: "발표",
    ItemKind.CLOSING_REMARKS: "폐회사",
}
_OTHERS = {"contact": "문의처", "photo": "사진", "term": "용어"}
_PEOPLE = frozenset(("speakers", "panelists", "moderator", "absent"))
_ORGANIZATIONS = frozenset(("hosts", "organizers", "sponsors", "supporters", "organization"))
_CODED = frozenset(("status", "precision", "presenters_join"))
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?")


class Labelled:
    """Labels and values for a reader of the release, with the facts that they name noted by the pen."""

    def __init__(self, desk: Desk, pen: Pen) -> None:
        self.desk, self.pen = desk, pen
        self.known = {fact.id: fact for fact in desk.facts.facts}
        self.told_then = dict(desk.facts.frame.told_then)

    def label(self, fact_id: str) -> str:
        """조황희의 직위, ‘AI’ 세션의 주제, 회차."""
        kind, _, rest = fact_id.partition(":")
        if not rest:
            group, _, name = fact_id.partition(".")
            return _FORUM.get(name, name) if group == "forum" else _FIELDS.get(name, name)
        owner, _, name = rest.rpartition(".")
        plain, _, tag = name.partition("@")
        field = _FIELDS.get(f"{kind}.{plain}") or _FIELDS.get(plain, plain)
        whose = self._owner(kind, owner)
        return f"{whose}의 {field}{f'({_language(tag)})' if tag else ''}"

    def _owner(self, kind: str, owner: str) -> str:
        if kind in ("person", "organization"):
            return self._name(kind, owner)
        if kind in ("credit", "appearance"):
            return self._name("person", owner.rpartition("/")[2])
        if kind == "statement":
            return self._name("person", owner.partition("@")[0])
        if kind in ("session", "outcome"):
            return self._session(owner if kind == "session" else owner.rpartition("/")[0])
        if kind == "item":
            return self._item(owner)
        return f"{_OTHERS.get(kind, kind)} {owner}"

    def _name(self, kind: str, key: str) -> str:
        """Whoever is gone has the name that the wrong release told."""
        name = f"{kind}:{key}.name"
        fact = self.known.get(name)
        return (self.pen(fact) if fact is not None else "") or self.told_then.get(name, key)

    def _session(self, key: str) -> str:
        session = next((each for each in self.desk.facts.sessions if each.key == key), None)
        return self.desk.session_name(self.pen, session) if session is not None else key

    def _item(self, key: str) -> str:
        for session in self.desk.facts.sessions:
            item = next((each for each in session.items if each.key == key), None)
            if item is None:
                continue
            if item.kind in PANEL_NOUNS:
                return f"{self.desk.session_name(self.pen, session)} {PANEL_NOUNS[item.kind]}"
            if item.speakers:
                return f"{self._names('person', item.members.value)} {_SPOKEN.get(item.kind, '순서')}"
            return self.desk.titled(self.pen, item.title) if item.title else key
        return key

    def _names(self, kind: str, ids: str) -> str:
        return ", ".join(self._name(kind, each) for each in ids.split("\n") if each)

    def value(self, fact: Fact) -> str:
        """‘원장’ for words, names for ids, a date written out; empty for nothing."""
        name, value = fact.id.rpartition(".")[2], fact.value
        if not value:
            return ""
        if name in _PEOPLE:
            return self._names("person", value)
        if name in _ORGANIZATIONS and not fact.id.startswith("contact:"):
            return self._names("organization", value)
        if name == "country":
            return country_name(value)
        if name == "language":
            return _language(value)
        if name in _CODED:
            return _VALUES.get(value, value)
        return _dated(name, value) or self._words(fact)

    def _words(self, fact: Fact) -> str:
        """Words in quotes; a number or an address as it is; what has no Korean in its mark."""
        if is_foreign(fact, self.desk.facts.language) and not is_name(fact):
            return marked(fact.value, self.desk.facts.language)
        return titled(fact.value) if not fact.value.isascii() or fact.language else fact.value


def _dated(name: str, value: str) -> str:
    try:
        if _MOMENT.fullmatch(value):
            when = datetime.fromisoformat(value)
            return f"{dotted(when.date())} {clock(when)}"
        return dotted(date.fromisoformat(value)) if name.endswith("_on") else ""
    except ValueError:
        return ""


def _language(tag: str) -> str:
    return str(Locale("ko").languages.get(tag.partition("-")[0], tag))
