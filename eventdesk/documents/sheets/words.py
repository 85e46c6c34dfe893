"""The words that grids, signs, run sheets, cards and change slips add, in each language."""

from collections.abc import Mapping
from dataclasses import dataclass

from eventdesk.model.text import base_language, script_of
from eventdesk.programme.changes import Field


@dataclass(frozen=True, slots=True)
class SheetWords:
    """One language's words. Templates take their values by name (`str.format`)."""

    grid: str
    no_room: str
    no_time: str
    order_only: str
    continued: str
    goes_on: str
    cards: str
    minutes: str
    nothing_here: str
    signs: str
    run_sheet: str
    time: str
    length: str
    what: str
    who: str
    room: str
    cue: str
    about: str
    mc: str
    interpreters: str
    panelists: str
    booklet: str
    slip: str
    since: str
    no_changes: str
    general: str
    added: str
    removed: str
    cancelled: str
    resumed: str
    changed: str
    was_empty: str
    now_empty: str
    replaced: str
    joined: str
    left: str
    after: str
    first: str
    moved_after: str
    confirmed: str
    invited: str
    fields: Mapping[Field, str]
    rooms_joint: str = " + "


def _fields(*labels: str) -> dict[Field, str]:
    """In the order of Field, without WHOLE."""
    return dict(zip(list(Field)[1:], labels, strict=True))


ENGLISH = SheetWords(
    grid="Programme by room",
    no_room="Room to be announced",
    no_time="Time to be announced",
    order_only="In order; times to be announced",
    continued="continued",
    goes_on="continues overleaf",
    cards="Planning cards",
    minutes="{minutes} min",
    nothing_here="No sessions are planned yet.",
    signs="Door signs",
    run_sheet="Run sheet",
    time="Time",
    length="Min",
    what="What",
    who="Who",
    room="Room",
    cue="Cue and notes",
    about="about {time}",
    mc="MC",
    interpreters="Interpreters",
    panelists="Panel",
    booklet="Booklet",
    slip="Changes to the programme",
    since="Since the printing of {date}, {time}",
    no_changes="Nothing has changed since then.",
    general="In general",
    added="New in the programme",
    removed="No longer in the programme",
    cancelled="Cancelled",
    resumed="Takes place after all",
    changed="{field}: {before} → {after}",
    was_empty="{field}: now {after}",
    now_empty="{field}: no longer {before}",
    replaced="{before} replaced by {after}",
    joined="{name} joins",
    left="{name} will not take part",
    after="after “{title}”",
    first="at the beginning",
    moved_after="Moved: now {where}",
    confirmed="confirmed",
    invited="invited",
    fields=_fields(
        "Title", "Kind", "Theme", "Abstract", "Track", "Time", "Order", "Room", "Status", "Language",
        "Interpretation", "Speakers", "Panel", "Moderator", "MC", "Interpreters", "Position", "Attendance",
        "Biography", "Name", "Cue", "Notes", "Date", "Venue",
    ),
)  # fmt: skip

GERMAN = SheetWords(
    grid="Programm nach Räumen",
    no_room="Raum wird noch bekannt gegeben",
    no_time="Zeit wird noch bekannt gegeben",
    order_only="In dieser Reihenfolge; Zeiten folgen",
    continued="Fortsetzung",
    goes_on="wird fortgesetzt",
    cards="Planungskarten",
    minutes="{minutes} Min.",
    nothing_here="Noch sind keine Sitzungen geplant.",
    signs="Türschilder",
    run_sheet="Ablaufplan",
    time="Zeit",
    length="Min.",
    what="Was",
    who="Wer",
    room="Raum",
    cue="Stichwort und Hinweise",
    about="ca. {time}",
    mc="Conférence",
    interpreters="Dolmetschen",
    panelists="Podium",
    booklet="Heft",
    slip="Programmänderungen",
    since="Seit dem Druck vom {date}, {time}",
    no_changes="Seitdem hat sich nichts geändert.",
    general="Allgemein",
    added="Neu im Programm",
    removed="Nicht mehr im Programm",
    cancelled="Entfällt",
    resumed="Findet doch statt",
    changed="{field}: {before} → {after}",
    was_empty="{field}: nun {after}",
    now_empty="{field}: nicht mehr {before}",
    replaced="{after} anstelle von {before}",
    joined="{name} kommt hinzu",
    left="{name} nimmt nicht teil",
    after="nach „{title}“",
    first="am Anfang",
    moved_after="Verschoben: nun {where}",
    confirmed="bestätigt",
    invited="angefragt",
    fields=_fields(
        "Titel", "Art", "Thema", "Zusammenfassung", "Reihe", "Zeit", "Reihenfolge", "Raum", "Stand", "Sprache",
        "Dolmetschen", "Vortragende", "Podium", "Moderation", "Conférence", "Dolmetschende", "Funktion",
        "Teilnahme", "Lebenslauf", "Name", "Stichwort", "Hinweise", "Datum", "Ort",
    ),
)  # fmt: skip

KOREAN = SheetWords(
    grid="장소별 프로그램",
    no_room="장소 미정",
    no_time="시간 미정",
    order_only="순서대로 진행, 시간 미정",
    continued="계속",
    goes_on="다음 쪽에 계속",
    cards="기획 카드",
    minutes="{minutes}분",
    nothing_here="아직 계획된 세션이 없습니다.",
    signs="회의실 안내문",
    run_sheet="진행표",
    time="시간",
    length="분",
    what="내용",
    who="출연",
    room="장소",
    cue="큐·비고",
    about="약 {time}",
    mc="사회",
    interpreters="통역",
    panelists="패널",
    booklet="소책자",
    slip="프로그램 변경 안내",
    since="{date} {time} 인쇄본 이후",
    no_changes="그 뒤로 바뀐 것이 없습니다.",
    general="공통",
    added="새로 추가",
    removed="프로그램에서 제외",
    cancelled="취소",
    resumed="예정대로 진행",
    changed="{field}: {before} → {after}",
    was_empty="{field}: {after} (신규)",
    now_empty="{field}: {before} (삭제)",
    replaced="{before} → {after} (교체)",
    joined="{name} 추가",
    left="{name} 불참",
    after="‘{title}’ 다음",
    first="맨 앞",
    moved_after="순서 변경: {where}",
    confirmed="확정",
    invited="초청",
    fields=_fields(
        "제목", "종류", "주제", "초록", "트랙", "시간", "순서", "장소", "상태", "언어", "통역", "발표자",
        "패널", "좌장", "사회", "통역사", "직함", "참석", "약력", "이름", "큐", "비고", "일시", "장소",
    ),
)  # fmt: skip

SIMPLIFIED_CHINESE = SheetWords(
    grid="会场日程表",
    no_room="会场待定",
    no_time="时间待定",
    order_only="按此顺序进行，时间待定",
    continued="续",
    goes_on="转下页",
    cards="策划卡片",
    minutes="{minutes}分钟",
    nothing_here="尚未安排会议。",
    signs="会场门牌",
    run_sheet="流程表",
    time="时间",
    length="分钟",
    what="内容",
    who="人员",
    room="会场",
    cue="提示与备注",
    about="约{time}",
    mc="司仪",
    interpreters="口译",
    panelists="嘉宾",
    booklet="手册",
    slip="议程变更",
    since="自{date}{time}印刷版以来",
    no_changes="此后没有变更。",
    general="总体",
    added="新增",
    removed="不再列入议程",
    cancelled="取消",
    resumed="照常举行",
    changed="{field}：{before} → {after}",
    was_empty="{field}：现为{after}",
    now_empty="{field}：不再为{before}",
    replaced="{before}由{after}接替",
    joined="新增{name}",
    left="{name}不出席",
    after="“{title}”之后",
    first="最前",
    moved_after="顺序调整：{where}",
    confirmed="已确认",
    invited="拟邀",
    fields=_fields(
        "标题", "类型", "主题", "摘要", "专场", "时间", "顺序", "会场", "状态", "语言", "同声传译", "演讲人",
        "嘉宾", "主持人", "司仪", "口译员", "职务", "出席", "简历", "名称", "提示", "备注", "日期", "地点",
    ),
)  # fmt: skip

TRADITIONAL_CHINESE = SheetWords(
    grid="會場日程表",
    no_room="會場待定",
    no_time="時間待定",
    order_only="依此順序進行，時間待定",
    continued="續",
    goes_on="轉下頁",
    cards="企劃卡片",
    minutes="{minutes}分鐘",
    nothing_here="尚未安排會議。",
    signs="會場門牌",
    run_sheet="流程表",
    time="時間",
    length="分鐘",
    what="內容",
    who="人員",
    room="會場",
    cue="提示與備註",
    about="約{time}",
    mc="司儀",
    interpreters="口譯",
    panelists="與談人",
    booklet="手冊",
    slip="議程變更",
    since="自{date}{time}印刷版以來",
    no_changes="此後沒有變更。",
    general="整體",
    added="新增",
    removed="不再列入議程",
    cancelled="取消",
    resumed="照常舉行",
    changed="{field}：{before} → {after}",
    was_empty="{field}：現為{after}",
    now_empty="{field}：不再為{before}",
    replaced="{before}由{after}接替",
    joined="新增{name}",
    left="{name}不出席",
    after="「{title}」之後",
    first="最前",
    moved_after="順序調整：{where}",
    confirmed="已確認",
    invited="邀請中",
    fields=_fields(
        "標題", "類型", "主題", "摘要", "專場", "時間", "順序", "會場", "狀態", "語言", "同步口譯", "演講人",
        "與談人", "主持人", "司儀", "口譯員", "職務", "出席", "簡歷", "名稱", "提示", "備註", "日期", "地點",
    ),
)  # fmt: skip

ARABIC = SheetWords(
    grid="البرنامج حسب القاعات",
    no_room="تُعلن القاعة لاحقًا",
    no_time="يُعلن الوقت لاحقًا",
    order_only="بهذا الترتيب، وتُعلن الأوقات لاحقًا",
    continued="تابع",
    goes_on="يتبع في الصفحة التالية",
    cards="بطاقات التخطيط",
    minutes="{minutes} دقيقة",
    nothing_here="لا توجد جلسات مخططة بعد.",
    signs="لافتات القاعات",
    run_sheet="جدول سير الفعاليات",
    time="الوقت",
    length="دقيقة",
    what="الفقرة",
    who="المشاركون",
    room="القاعة",
    cue="الإشارة والملاحظات",
    about="نحو {time}",
    mc="مقدّم الحفل",
    interpreters="المترجمون",
    panelists="المتحاورون",
    booklet="كتيّب",
    slip="تغييرات في البرنامج",
    since="منذ طباعة {date}، {time}",
    no_changes="لم يتغير شيء منذ ذلك الحين.",
    general="عام",
    added="أُضيفت إلى البرنامج",
    removed="لم تعد في البرنامج",
    cancelled="أُلغيت",
    resumed="ستُعقد كما كان مقررًا",
    changed="{field}: {before} ← {after}",
    was_empty="{field}: الآن {after}",
    now_empty="{field}: لم يعد {before}",
    replaced="{after} بدلًا من {before}",
    joined="انضمام {name}",
    left="لن يشارك {name}",
    after="بعد «{title}»",
    first="في البداية",
    moved_after="تغيّر الترتيب: {where}",
    confirmed="مؤكد",
    invited="مدعو",
    fields=_fields(
        "العنوان", "النوع", "الموضوع", "الملخص", "المسار", "الوقت", "الترتيب", "القاعة", "الحالة", "اللغة",
        "الترجمة", "المتحدثون", "المتحاورون", "مدير الجلسة", "مقدّم الحفل", "المترجمون", "المنصب", "المشاركة",
        "السيرة", "الاسم", "الإشارة", "الملاحظات", "التاريخ", "المكان",
    ),
)  # fmt: skip

_BY_LANGUAGE = {"en": ENGLISH, "de": GERMAN, "ko": KOREAN, "ar": ARABIC}


def sheet_words(language: str) -> SheetWords:
    """The words of a language; those of English where there are none."""
    if base_language(language) == "zh":
        return TRADITIONAL_CHINESE if script_of(language) == "Hant" else SIMPLIFIED_CHINESE
    return _BY_LANGUAGE.get(base_language(language), ENGLISH)
