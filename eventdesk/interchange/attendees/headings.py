"""The words that head the columns of lists of people, in the languages they come in."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from eventdesk.interchange.attendees.columns import Field, Subject, Target
from eventdesk.interchange.attendees.programme_headings import PROGRAMME_WORDS, SPEAKER_WORDS

# Folded as `folded` does it; a heading of several words is found by its longest.
_WORDS: dict[Field, str] = {
    Field.NAME: "name|full name|fullname|participant|attendee|guest|delegate|person|participant name|your name"
    "|성명|이름|성함|참가자|참가자명|참석자|참석자명|신청자|신청자명|성명 이름"
    "|姓名|名字|参会人|参会者|嘉宾|參會者|參加者|与会者|與會者|氏名|お名前|名前"
    "|nom complet|nom et prénom|nom prénom|vollständiger name|teilnehmer|teilnehmerin|nombre completo"
    "|nombre y apellidos|nome completo|фио|имя и фамилия|الاسم|الاسم الكامل|اسم|display name",
    Field.FAMILY: "last name|lastname|family name|familyname|surname|성|姓"
    "|nachname|familienname|nom|nom de famille"
    "|apellido|apellidos|cognome|sobrenome|фамилия|اسم العائلة|اللقب|family",
    Field.GIVEN: "first name|firstname|given name|givenname|given names|forename|名|vorname|prénom|nombre|nome"
    "|имя|الاسم الأول|given",
    Field.ORGANIZATION: "organization|organisation|company|affiliation|institution|institute|employer|university"
    "|organization name|company name|소속|소속기관|기관|기관명|회사|회사명|소속기관명|단체명|업체명|학교"
    "|单位|單位|机构|機構|公司|工作单位|工作單位|所在单位|单位名称|服務單位|所属|所属機関|会社|会社名|勤務先"
    "|firma|unternehmen|institution|einrichtung|société|entreprise|établissement|organisme|empresa|organización"
    "|institución|azienda|организация|компания|المؤسسة|المنظمة|الشركة|جهة العمل|org",
    Field.JOB: "title|job title|jobtitle|position|role|job|function|designation|직위"
    "|직책|직급|직함|직위 직책|직위직책"
    "|职务|職務|职位|職位|职称|職稱|役職|肩書|funktion|stellung|berufsbezeichnung|fonction|poste|cargo|puesto"
    "|ruolo|должность|المنصب|الوظيفة|المسمى الوظيفي",
    Field.COUNTRY: "country|nation|nationality|country of residence|국가|국적|나라|国家|國家"
    "|国籍|國籍|国家地区|国名|国"
    "|land|nationalität|staat|pays|nationalité|país|nacionalidad|paese|страна|гражданство|البلد|الدولة|الجنسية"
    "|country code",
    Field.EMAIL: "email|e mail|mail|email address|e mail address|mail address|이메일"
    "|이메일 주소|전자우편|메일|메일주소"
    "|전자메일|이메일주소|邮箱|郵箱|电子邮件|電子郵件|电子邮箱|電子郵箱|邮件|信箱|メール|メールアドレス|courriel"
    "|adresse e mail|adresse électronique|correo|correo electrónico|эл почта|электронная почта|почта|البريد"
    "|البريد الإلكتروني",
    Field.PHONE: "phone|telephone|tel|mobile|cell|cell phone"
    "|phone number|mobile number|mobile phone|contact number"
    "|전화|전화번호|연락처|휴대폰|휴대전화|핸드폰|휴대폰번호|휴대전화번호|휴대폰 번호|电话|電話|手机|手機|手机号"
    "|手机号码|联系电话|聯絡電話|电话号码|電話番号|携帯|telefon|telefonnummer|mobilnummer|mobiltelefon|handynummer|rufnummer|handy|mobil|téléphone|portable"
    "|teléfono|móvil|telefono|телефон|الهاتف|رقم الهاتف|الجوال",
    Field.CATEGORY: "category|type|participant type|ticket|ticket type|group|구분|분류"
    "|참가구분|참가유형|유형|등록구분"
    "|类别|類別|类型|類型|参会类型|区分|種別|kategorie|gruppe|catégorie|type de participant|categoría|tipo"
    "|categoria|категория|الفئة",
    Field.STATUS: "status|registration status|rsvp|상태|등록상태|참가상태|참석여부|참석 여부"
    "|状态|狀態|参会状态|状況"
    "|statut|estado|stato|статус|الحالة",
    Field.CODE: "code|badge|badge code|badge number|registration code|registration number|confirmation code"
    "|코드|등록번호|접수번호|참가번호|编号|編號|代码|代碼|注册号|登録番号|teilnehmernummer|code d inscription"
    "|código|codice|код|الرمز",
    Field.LANGUAGES: "language|languages|spoken languages|언어|사용언어|사용 언어|语言|語言|言語|sprache|sprachen"
    "|langue|langues|idioma|idiomas|lingua|lingue|язык|языки|اللغة",
    Field.DIETARY: "diet|dietary|dietary needs|dietary requirements|dietary restrictions|food"
    "|meal|allergy|allergies"
    "|diet allergies|식이|식단|식사|알레르기|알러지|식이제한|식이 제한|음식|饮食|飲食|饮食要求|饮食禁忌|忌口|过敏"
    "|食事|アレルギー|ernährung|ernährungswünsche|essen|essenswunsch|essenswünsche"
    "|verpflegung|allergien|unverträglichkeiten|régime|régime alimentaire|allergie|dieta"
    "|alergias|питание|аллергия|النظام الغذائي|الحساسية",
    Field.TAGS: "tag|tags|label|labels|keywords|태그|키워드|标签|標籤|タグ|schlagwörter|stichwörter|mots clés"
    "|étiquettes|etiquetas|теги|الوسوم",
    Field.CONSENT_PHOTO: "photo consent|photo|photos allowed|consent to photos|사진|사진동의"
    "|사진 동의|촬영동의|촬영 동의"
    "|초상권|초상권 동의|拍照同意|同意拍照|照片同意|fotoerlaubnis|foto einwilligung|accord photo|droit à l image",
    Field.CONSENT_PRESS_LIST: "press list|press consent|name in press list|보도 동의"
    "|언론 동의|명단 공개 동의|명단공개"
    "|媒体同意|同意公布|presseliste|liste de presse",
    Field.NOTES: "note|notes|remark|remarks|comment|comments|비고|메모|기타|특이사항|备注|備註|备考|備考|bemerkung"
    "|bemerkungen|anmerkung|anmerkungen|kommentar|remarque|remarques|commentaire|observaciones|notas|note"
    "|примечание|комментарий|ملاحظات",
    Field.SIDE: "side|delegation|delegation side|party|대표단|측|대표단 구분|소속국|代表团|代表團|一方|代表団"
    "|seite|délégation|delegación|delegazione|делегация|الوفد",
    Field.ACCOMPANIES: "accompanies|accompanying|accompanied by|guest of|companion of|main guest|plus one of"
    "|동반|동반자|주 참가자|동행|주참가자|随行|陪同|主宾|主賓|隨行|同伴|begleitet|begleitperson von|accompagne"
    "|invité de|acompaña",
    Field.ACCESS: "access|access needs|accessibility|accessibility needs|special needs|special assistance"
    "|wheelchair|assistance|접근성|편의|편의사항|장애 편의|휠체어|편의 제공"
    "|无障碍|無障礙|无障碍需求|特殊需求|輪椅|轮椅"
    "|配慮事項|barrierefreiheit|barrierefrei|accessibilité|accesibilidad",
    Field.SEAT: "seat|seat number|table|table number|seating|좌석|좌석번호|테이블|座位|座位号|座位號|席位|桌号"
    "|席|座席|sitzplatz|platz|tisch|siège|asiento|posto",
    Field.PRECEDENCE: "precedence|order of precedence|rank|protocol order|seniority|의전|의전서열|의전 순위|서열"
    "|礼宾顺序|禮賓順序|排序|序列|rang|protokoll|préséance|précédence|precedencia",
    Field.SESSIONS: "sessions|session|sessions attended|session attended|workshops|참가 세션|세션|참석 세션"
    "|신청 세션|분과|参加会场|分会场|分會場|参会场次|場次|セッション|sitzungen|ateliers|sesiones",
    Field.STATUS_DATE: "status date|date of status|상태일|상태일자|状态日期|statusdatum",
}
_NUMBERED = re.compile(r"(?:#|no)?\s?\d{1,2}(?:st|nd|rd|th)?$|^\d{1,2}\s")
_STATUS_DATES = {
    "invited": "invited on|date invited|invitation date|invitation sent|invited at|초대일|초청일|邀请日期|邀請日期"
    "|eingeladen am|invité le",
    "registered": "registered on|registered at|date registered|registration date|registration time"
    "|submitted at|등록일|등록일시|신청일|신청일시|접수일|접수일시|注册日期|註冊日期|报名时间|报名日期"
    "|報名日期|申込日|登録日|angemeldet am|anmeldedatum|inscrit le|date d inscription",
    "confirmed": "confirmed on|confirmed at|date confirmed|confirmation date|확정일|확인일|确认日期|確認日期"
    "|bestätigt am|confirmé le",
    "cancelled": "cancelled on|canceled on|cancelled at|cancellation date|취소일|取消日期|storniert am|annulé le",
    "declined": "declined on|declined at|불참 통보일|谢绝日期|abgesagt am",
    "waitlisted": "waitlisted on|대기일|候补日期",
    "arrived": "arrived on|arrival recorded|checked in on|도착일|签到日期",
}
_LANGUAGES = {
    "ko": "ko|kor|korean|국문|한글|한국어|국어|韩文|韓文|韩语",
    "en": "en|eng|english|영문|영어|로마자|英文|英语|英語|拼音|pinyin|englisch|anglais|latin",
    "zh": "zh|chi|chinese|중문|중국어|中文|汉语|漢語|chinesisch|chinois",
    "zh-Hant": "繁體|繁体|traditional chinese|zh hant|zh tw",
    "zh-Hans": "简体|簡體|simplified chinese|zh hans|zh cn",
    "ja": "ja|jpn|japanese|일문|일본어|日文|日语|日本語|japanisch|japonais",
    "de": "de|german|독일어|德文|deutsch",
    "fr": "fr|french|프랑스어|法文|français|französisch",
    "es": "es|spanish|español",
    "ar": "ar|arabic|아랍어|阿拉伯文|عربي|العربية|بالعربية",
}
_SEPARATORS = re.compile(r"[\s_\-‐–.·•/\\|()\[\]{}<>（）［］【】「」:：;,*＊#'’\"“”?!]+")
_NAMES_ALONE = ("명", "名")
_LANGUAGE_ALONE = ("국문", "영문", "한글", "중문", "로마자", "拼音", "英文", "中文", "韩文", "pinyin")
_UNSPACED = re.compile(r"[가-힣ぁ-ヿ㐀-鿿]")


def folded(heading: str) -> str:
    """The heading's words alone, in lower case."""
    return _SEPARATORS.sub(" ", unicodedata.normalize("NFKC", heading).casefold()).strip()


@cache
def _by_word(subject: Subject = Subject.ATTENDEES) -> dict[str, Field]:
    if subject is Subject.PROGRAMME:
        return _of_words(PROGRAMME_WORDS)
    if subject is Subject.SPEAKERS:
        own = {field: words for field, words in _WORDS.items() if field in subject.fields}
        return _of_words(own) | _of_words(SPEAKER_WORDS)
    return _of_words(_WORDS)


def _of_words(listed: Mapping[Field, str]) -> dict[str, Field]:
    return {folded(word): field for field, words in listed.items() for word in words.split("|")}


@cache
def _languages() -> dict[str, str]:
    return {folded(word): tag for tag, words in _LANGUAGES.items() for word in words.split("|")}


@cache
def _status_dates() -> dict[str, str]:
    return {folded(word): status for status, words in _STATUS_DATES.items() for word in words.split("|")}


@cache
def target_of(heading: str, subject: Subject = Subject.ATTENDEES) -> Target | None:
    """What a column of that heading holds, None where no word of it is known."""
    text = folded(heading)
    if not text or len(text) > 80:
        return None
    if subject is Subject.ATTENDEES and text in _status_dates():
        return Target(Field.STATUS_DATE, detail=_status_dates()[text])
    rest, language = _without_language(text)
    # 성 명 and 姓　名 are spread out to look better.
    close = rest.replace(" ", "") if _UNSPACED.search(rest) else rest
    known = _by_word(subject)
    people = subject is not Subject.PROGRAMME
    bare = _NUMBERED.sub("", rest).strip()
    if (language and rest in _NAMES_ALONE) or text in _LANGUAGE_ALONE:
        # 영문명, 英文名; and 국문 | 영문 below a 성명 that spans both.
        return Target(Field.NAME, _languages()[text] if text in _LANGUAGE_ALONE else language) if people else None
    field = known.get(text) or known.get(rest) or known.get(close) or known.get(bare) or _longest(rest, known)
    return Target(field, language) if field is not None else None


def _without_language(text: str) -> tuple[str, str]:
    """The words without the one that says a language, and the language: 성명 영문, Name (KR), 영문성명."""
    parts = text.split(" ")
    for size in (2, 1):
        for start in range(len(parts) - size + 1):
            tag = _languages().get(" ".join(parts[start : start + size]))
            if tag is not None and len(parts) > size:
                return " ".join(parts[:start] + parts[start + size :]), tag
    for word, tag in _languages().items():
        if _UNSPACED.match(word) and word in text and word != text:
            return text.replace(word, "").strip(), tag
    return text, ""


def _longest(text: str, known: Mapping[str, Field]) -> Field | None:
    """The field of the longest known word in the heading: “Contact e-mail address”, 참가자 소속기관."""
    spaced = f" {text} "
    best, found = 0, None
    for word, field in known.items():
        if len(word) <= best:
            continue
        if (word in text and len(word) > 1) if _UNSPACED.search(word) else f" {word} " in spaced:
            best, found = len(word), field
    return found
