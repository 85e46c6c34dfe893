"""The words of printed programmes beyond an agenda's own: contents, index, itineraries, clocks; by language."""

from collections.abc import Mapping
from dataclasses import dataclass

from eventdesk.model.kinds import AppearanceRole
from eventdesk.model.text import base_language, script_of


@dataclass(frozen=True, slots=True)
class PrintedPhrases:
    """One language's words. Templates take their values by name (`str.format`)."""

    brochure: str
    contents: str
    speakers: str
    index: str
    times: str
    two_clocks: str
    all_rooms: str
    itinerary: str
    greeting: str
    your_part: str
    arrival: str
    departure: str
    contact: str
    not_yet: str
    roles: Mapping[AppearanceRole, str]


def _roles(*labels: str) -> dict[AppearanceRole, str]:
    """In the order of AppearanceRole: speaker, panelist, moderator, MC, interpreter."""
    return dict(zip(AppearanceRole, labels, strict=True))


ENGLISH = PrintedPhrases(
    brochure="Programme",
    contents="Contents",
    speakers="Speakers",
    index="Index of speakers",
    times="Times",
    two_clocks="{zone} time; {second} time in small figures",
    all_rooms="All rooms",
    itinerary="Personal programme",
    greeting="Dear {name},",
    your_part="thank you for taking part in the {title}. This is your programme.",
    arrival="Arrival",
    departure="Departure",
    contact="Your contact",
    not_yet="The programme has not been set yet.",
    roles=_roles("Speaker", "Panelist", "Moderator", "Master of ceremonies", "Interpreter"),
)

GERMAN = PrintedPhrases(
    brochure="Programm",
    contents="Inhalt",
    speakers="Mitwirkende",
    index="Verzeichnis der Mitwirkenden",
    times="Zeiten",
    two_clocks="Ortszeit {zone}; klein gesetzt: {second}",
    all_rooms="Alle Räume",
    itinerary="Persönliches Programm",
    greeting="Guten Tag, {name},",
    your_part="vielen Dank für Ihre Mitwirkung: {title}. Dies ist Ihr Programm.",
    arrival="Ankunft",
    departure="Abreise",
    contact="Ihr Kontakt",
    not_yet="Das Programm steht noch nicht fest.",
    roles=_roles("Vortrag", "Podium", "Moderation", "Durch das Programm führt", "Dolmetschen"),
)

KOREAN = PrintedPhrases(
    brochure="프로그램 북",
    contents="차례",
    speakers="연사 소개",
    index="연사 찾아보기",
    times="시각",
    two_clocks="{zone} 시각, 작은 숫자는 {second} 시각",
    all_rooms="전체 회의실",
    itinerary="개인 일정표",
    greeting="{name}님께",
    your_part="{title}에 함께해 주셔서 감사합니다. 일정을 안내해 드립니다.",
    arrival="도착",
    departure="출발",
    contact="담당자",
    not_yet="프로그램이 아직 정해지지 않았습니다.",
    roles=_roles("발표자", "토론자", "좌장", "사회자", "통역사"),
)

SIMPLIFIED_CHINESE = PrintedPhrases(
    brochure="会议手册",
    contents="目录",
    speakers="嘉宾介绍",
    index="嘉宾索引",
    times="时间",
    two_clocks="{zone}时间，小号数字为{second}时间",
    all_rooms="所有会场",
    itinerary="个人日程",
    greeting="尊敬的{name}：",
    your_part="感谢您参加{title}。以下是您的日程安排。",
    arrival="抵达",
    departure="离开",
    contact="联系人",
    not_yet="议程尚未确定。",
    roles=_roles("演讲人", "讨论嘉宾", "主持人", "司仪", "口译员"),
)

TRADITIONAL_CHINESE = PrintedPhrases(
    brochure="會議手冊",
    contents="目錄",
    speakers="嘉賓介紹",
    index="嘉賓索引",
    times="時間",
    two_clocks="{zone}時間，小號數字為{second}時間",
    all_rooms="所有會場",
    itinerary="個人日程",
    greeting="尊敬的{name}：",
    your_part="感謝您參加{title}。以下是您的日程安排。",
    arrival="抵達",
    departure="離開",
    contact="聯絡人",
    not_yet="議程尚未確定。",
    roles=_roles("演講人", "與談人", "主持人", "司儀", "口譯員"),
)

ARABIC = PrintedPhrases(
    brochure="كتيّب البرنامج",
    contents="المحتويات",
    speakers="المتحدثون",
    index="فهرس المتحدثين",
    times="التوقيت",
    two_clocks="توقيت {zone}، وبالأرقام الصغيرة توقيت {second}",
    all_rooms="جميع القاعات",
    itinerary="البرنامج الشخصي",
    greeting="{name}، تحية طيبة وبعد،",
    your_part="نشكركم على المشاركة في {title}. هذا برنامجكم.",
    arrival="الوصول",
    departure="المغادرة",
    contact="للتواصل",
    not_yet="لم يُحدَّد البرنامج بعد.",
    roles=_roles("متحدث", "مشارك في النقاش", "مدير الجلسة", "مقدّم الحفل", "مترجم"),
)

_BY_LANGUAGE = {"en": ENGLISH, "de": GERMAN, "ko": KOREAN, "ar": ARABIC}


def printed_phrases(language: str) -> PrintedPhrases:
    """The words of a language; those of English where there are none."""
    if base_language(language) == "zh":
        return TRADITIONAL_CHINESE if script_of(language) == "Hant" else SIMPLIFIED_CHINESE
    return _BY_LANGUAGE.get(base_language(language), ENGLISH)
