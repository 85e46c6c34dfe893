"""The words that documents add to an organizer's own, in each language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from eventdesk.model.kinds import AppearanceStatus, ForumStatus, ItemKind, OrganizationRole, SessionKind
from eventdesk.model.text import base_language, script_of


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language's words. Templates take their values by name (`str.format`)."""

    programme: str
    date: str
    venue: str
    day: str
    continued: str
    to_be_announced: str
    page: str
    moderator: str
    speakers_join: str
    interpretation: str
    in_language: str
    replaces: str
    cancelled: str
    tentative: str
    edition: str
    edition_alone: str
    roles: Mapping[OrganizationRole, str]
    sessions: Mapping[SessionKind, str]
    items: Mapping[ItemKind, str]
    forum_states: Mapping[ForumStatus, str]
    appearance_states: Mapping[AppearanceStatus, str] = field(default_factory=dict)
    comma: str = ", "
    colon: str = ": "
    brackets: str = "({text})"
    # Whether a person is introduced from the large to the small: organization, department, position.
    organization_first: bool = False


def _roles(host: str, co_host: str, organizer: str, sponsor: str, supporter: str) -> dict[OrganizationRole, str]:
    return dict(zip(OrganizationRole, (host, co_host, organizer, sponsor, supporter), strict=True))


def _sessions(*labels: str) -> dict[SessionKind, str]:
    """In the order of SessionKind: opening, keynote, session, panel, break, meal, social, closing, other."""
    return dict(zip(SessionKind, labels, strict=True))


def _items(*labels: str) -> dict[ItemKind, str]:
    """In the order of ItemKind: opening, welcoming and congratulatory speech, keynote, presentation, panel …"""
    return dict(zip(ItemKind, labels, strict=True))


def _forum_states(cancelled: str, postponed: str) -> dict[ForumStatus, str]:
    return {ForumStatus.CANCELLED: cancelled, ForumStatus.POSTPONED: postponed}


ENGLISH = Phrases(
    programme="Agenda",
    date="Date",
    venue="Venue",
    day="Day {number}",
    continued="{heading} (continued)",
    to_be_announced="Time to be announced",
    page="Page {number} of {pages}",
    moderator="Moderator",
    speakers_join="With the speakers: {names}",
    interpretation="Interpretation: {languages}",
    in_language="In {language}",
    replaces="in place of {name}",
    cancelled="Cancelled",
    tentative="to be confirmed",
    edition="{ordinal} {title}",
    edition_alone="{ordinal} edition",
    roles=_roles("Host", "Co-host", "Organizer", "Sponsor", "Supporter"),
    sessions=_sessions(
        "Opening", "Keynotes", "Session", "Panel discussion", "Break", "Meal", "Social programme", "Closing",
        "Session",
    ),
    items=_items(
        "Opening speech", "Welcoming speech", "Congratulatory speech", "Keynote", "Presentation",
        "Panel discussion", "Discussion", "Questions and answers", "Ceremony", "Group photo", "Performance",
        "Break", "Announcements", "Closing remarks",
    ),
    forum_states=_forum_states("Cancelled", "Postponed"),
    appearance_states={AppearanceStatus.INVITED: "invited"},
)  # fmt: skip

GERMAN = Phrases(
    programme="Programm",
    date="Datum",
    venue="Ort",
    day="Tag {number}",
    continued="{heading} (Fortsetzung)",
    to_be_announced="Zeit wird noch bekannt gegeben",
    page="Seite {number} von {pages}",
    moderator="Moderation",
    speakers_join="Mit den Vortragenden: {names}",
    interpretation="Dolmetschen: {languages}",
    in_language="Sprache: {language}",
    replaces="in Vertretung von {name}",
    cancelled="Entfällt",
    tentative="noch nicht bestätigt",
    edition="{ordinal} {title}",
    edition_alone="{ordinal} Ausgabe",
    roles=_roles("Gastgeber", "Mitgastgeber", "Veranstalter", "Sponsor", "Unterstützer"),
    sessions=_sessions(
        "Eröffnung", "Hauptvorträge", "Sitzung", "Podiumsdiskussion", "Pause", "Essen", "Rahmenprogramm",
        "Abschluss", "Sitzung",
    ),
    items=_items(
        "Eröffnungsrede", "Begrüßung", "Grußwort", "Hauptvortrag", "Vortrag", "Podiumsdiskussion", "Diskussion",
        "Fragen und Antworten", "Zeremonie", "Gruppenfoto", "Darbietung", "Pause", "Ankündigungen", "Schlusswort",
    ),
    forum_states=_forum_states("Abgesagt", "Verschoben"),
    appearance_states={AppearanceStatus.INVITED: "angefragt"},
)  # fmt: skip

KOREAN = Phrases(
    programme="프로그램",
    date="일시",
    venue="장소",
    day="제{number}일",
    continued="{heading} (계속)",
    to_be_announced="시간 미정",
    page="{number} / {pages}쪽",
    moderator="좌장",
    speakers_join="발표자 참여: {names}",
    interpretation="통역: {languages}",
    in_language="발표 언어: {language}",
    replaces="{name} 대리",
    cancelled="취소",
    tentative="미확정",
    edition="제{number}회 {title}",
    edition_alone="제{number}회",
    roles=_roles("주최", "공동 주최", "주관", "후원", "지원"),
    sessions=_sessions("개회식", "기조연설", "세션", "패널 토론", "휴식", "식사", "교류 행사", "폐회식", "세션"),
    items=_items(
        "개회사", "환영사", "축사", "기조연설", "발표", "패널 토론", "토론", "질의응답", "기념식", "기념 촬영",
        "공연", "휴식", "안내", "폐회사",
    ),
    forum_states=_forum_states("취소", "연기"),
    appearance_states={AppearanceStatus.INVITED: "초청"},
    organization_first=True,
)  # fmt: skip

SIMPLIFIED_CHINESE = Phrases(
    programme="议程",
    date="日期",
    venue="地点",
    day="第{number}天",
    continued="{heading}（续）",
    to_be_announced="时间待定",
    page="第{number}页，共{pages}页",
    moderator="主持人",
    speakers_join="演讲人参加：{names}",
    interpretation="同声传译：{languages}",
    in_language="演讲语言：{language}",
    replaces="代替{name}",
    cancelled="取消",
    tentative="待确认",
    edition="第{number}届{title}",
    edition_alone="第{number}届",
    roles=_roles("主办单位", "联合主办单位", "承办单位", "赞助单位", "支持单位"),
    sessions=_sessions(
        "开幕式", "主旨演讲", "分会场", "专题讨论", "休息", "用餐", "交流活动", "闭幕式", "分会场"
    ),
    items=_items(
        "开幕致辞", "欢迎辞", "贺辞", "主旨演讲", "报告", "专题讨论", "讨论", "问答", "仪式", "合影", "演出",
        "休息", "通知", "闭幕致辞",
    ),
    forum_states=_forum_states("取消", "延期"),
    appearance_states={AppearanceStatus.INVITED: "拟邀"},
    comma="、",
    colon="：",
    brackets="（{text}）",
    organization_first=True,
)  # fmt: skip

TRADITIONAL_CHINESE = Phrases(
    programme="議程",
    date="日期",
    venue="地點",
    day="第{number}天",
    continued="{heading}（續）",
    to_be_announced="時間待定",
    page="第{number}頁，共{pages}頁",
    moderator="主持人",
    speakers_join="演講人參加：{names}",
    interpretation="同步口譯：{languages}",
    in_language="演講語言：{language}",
    replaces="代替{name}",
    cancelled="取消",
    tentative="待確認",
    edition="第{number}屆{title}",
    edition_alone="第{number}屆",
    roles=_roles("主辦單位", "共同主辦單位", "承辦單位", "贊助單位", "支持單位"),
    sessions=_sessions(
        "開幕式", "專題演講", "分場會議", "座談", "休息", "用餐", "交流活動", "閉幕式", "分場會議"
    ),
    items=_items(
        "開幕致詞", "歡迎詞", "賀詞", "專題演講", "報告", "座談", "討論", "問答", "儀式", "合影", "演出", "休息",
        "通知", "閉幕致詞",
    ),
    forum_states=_forum_states("取消", "延期"),
    appearance_states={AppearanceStatus.INVITED: "邀請中"},
    comma="、",
    colon="：",
    brackets="（{text}）",
    organization_first=True,
)  # fmt: skip

ARABIC = Phrases(
    programme="البرنامج",
    date="التاريخ",
    venue="المكان",
    day="اليوم {number}",
    continued="{heading} (تابع)",
    to_be_announced="يُعلن الوقت لاحقًا",
    page="صفحة {number} من {pages}",
    moderator="مدير الجلسة",
    speakers_join="بمشاركة المتحدثين: {names}",
    interpretation="الترجمة: {languages}",
    in_language="اللغة: {language}",
    replaces="نيابةً عن {name}",
    cancelled="أُلغيت",
    tentative="قيد التأكيد",
    edition="{title} – الدورة {number}",
    edition_alone="الدورة {number}",
    roles=_roles("الجهة المضيفة", "شريك الاستضافة", "الجهة المنظمة", "الراعي", "الداعم"),
    sessions=_sessions(
        "الافتتاح", "الكلمات الرئيسية", "جلسة", "حلقة نقاش", "استراحة", "وجبة", "برنامج اجتماعي", "الختام", "جلسة"
    ),
    items=_items(
        "كلمة الافتتاح", "كلمة ترحيب", "كلمة تهنئة", "كلمة رئيسية", "عرض", "حلقة نقاش", "نقاش", "أسئلة وأجوبة",
        "مراسم", "صورة جماعية", "عرض فني", "استراحة", "إعلانات", "كلمة الختام",
    ),
    forum_states=_forum_states("أُلغي", "أُجِّل"),
    appearance_states={AppearanceStatus.INVITED: "مدعو"},
    comma="، ",
)  # fmt: skip

_BY_LANGUAGE = {"en": ENGLISH, "de": GERMAN, "ko": KOREAN, "ar": ARABIC}


def phrases(language: str) -> Phrases:
    """The words of a language; those of English where there are none."""
    if base_language(language) == "zh":
        return TRADITIONAL_CHINESE if script_of(language) == "Hant" else SIMPLIFIED_CHINESE
    return _BY_LANGUAGE.get(base_language(language), ENGLISH)
