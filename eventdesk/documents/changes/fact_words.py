"""What the facts of a press release are called on a change slip, in each language."""

from collections.abc import Mapping

from eventdesk.documents.sheets.words import sheet_words
from eventdesk.model.text import base_language, script_of
from eventdesk.programme.changes import Field

# Facts that programmes have, too.
_FIELDS = {
    "theme": Field.THEME,
    "starts_on": Field.DATE,
    "ends_on": Field.DATE,
    "venue": Field.VENUE,
    "city": Field.VENUE,
    "position": Field.CREDIT,
    "department": Field.CREDIT,
    "organization": Field.CREDIT,
    "title": Field.TITLE,
    "name": Field.NAME,
    "honorific": Field.NAME,
    "moderator": Field.MODERATOR,
    "speakers": Field.SPEAKERS,
    "panelists": Field.PANELISTS,
    "status": Field.STATUS,
    "language": Field.LANGUAGE,
}
# The facts that only releases have, in the order of the words below.
_NAMES = (
    "quote", "says", "text", "caption", "headline", "subheadline", "issued_on", "embargo_until", "follow_up",
    "count", "who", "hosts", "organizers", "sponsors", "supporters", "about", "purpose", "absent", "email",
    "phone", "website", "wording",
)  # fmt: skip


def _words(*words: str) -> Mapping[str, str]:
    return dict(zip(_NAMES, words, strict=True))


_ENGLISH = _words(
    "Quote", "Reported words", "Outcome", "Caption", "Headline", "Subheadline", "Date of the release", "Embargo",
    "Follow-up", "Number of participants", "Participants", "Hosts", "Organizers", "Sponsors", "Supporters",
    "About", "Purpose", "Not on the panel", "Mail", "Telephone",
    "Website", "Wording",
)  # fmt: skip
_GERMAN = _words(
    "Zitat", "Sinngemäß gesagt", "Ergebnis", "Bildunterschrift", "Überschrift", "Unterzeile",
    "Datum der Mitteilung", "Sperrfrist", "Ausblick", "Zahl der Teilnehmenden", "Teilnehmende", "Gastgeber",
    "Ausrichter", "Förderer", "Unterstützer", "Über", "Zweck", "Nicht auf dem Podium", "E-Mail", "Telefon",
    "Website", "Wortlaut",
)  # fmt: skip
_KOREAN = _words(
    "인용문", "발언 요지", "결과", "사진 설명", "제목", "부제", "배포일", "보도 시점", "향후 계획", "참석자 수",
    "참석자", "주최", "주관", "후원", "지원", "소개", "목적", "패널 불참", "전자우편", "전화", "웹사이트", "문구",
)  # fmt: skip
_SIMPLIFIED = _words(
    "引语", "发言要点", "成果", "图片说明", "标题", "副标题", "发布日期", "发布时限", "后续安排", "与会人数",
    "与会者", "主办单位", "承办单位", "赞助单位", "支持单位", "简介", "宗旨", "未参加讨论", "电子邮件", "电话",
    "网站", "措辞",
)  # fmt: skip
_TRADITIONAL = _words(
    "引語", "發言要點", "成果", "圖片說明", "標題", "副標題", "發布日期", "發布時限", "後續安排", "與會人數",
    "與會者", "主辦單位", "承辦單位", "贊助單位", "支持單位", "簡介", "宗旨", "未參加討論", "電子郵件", "電話",
    "網站", "措辭",
)  # fmt: skip
_ARABIC = _words(
    "الاقتباس", "مضمون الكلمة", "النتيجة", "شرح الصورة", "العنوان", "العنوان الفرعي", "تاريخ البيان",
    "حظر النشر", "المتابعة", "عدد المشاركين", "المشاركون", "المضيفون", "المنظمون", "الرعاة", "الداعمون", "نبذة",
    "الغرض", "غائبون عن النقاش", "البريد الإلكتروني", "الهاتف", "الموقع", "الصياغة",
)  # fmt: skip

_BY_LANGUAGE = {"en": _ENGLISH, "de": _GERMAN, "ko": _KOREAN, "ar": _ARABIC}
_SLIP = {
    "en": "Changes to the press release",
    "de": "Änderungen der Pressemitteilung",
    "ko": "보도자료 변경 안내",
    "ar": "تغييرات في البيان الصحفي",
    "Hans": "新闻稿变更",
    "Hant": "新聞稿變更",
}


def fact_word(name: str, language: str) -> str:
    """The word for a fact by its name (`position`); empty where there is none."""
    if name in _FIELDS:
        return sheet_words(language).fields[_FIELDS[name]]
    words = _BY_LANGUAGE.get(base_language(language), _ENGLISH)
    if base_language(language) == "zh":
        words = _TRADITIONAL if script_of(language) == "Hant" else _SIMPLIFIED
    return words.get(name, "")


def release_slip(language: str) -> str:
    """What a change slip is called that tells of a press release."""
    if base_language(language) == "zh":
        return _SLIP[script_of(language) or "Hans"]
    return _SLIP.get(base_language(language), _SLIP["en"])
