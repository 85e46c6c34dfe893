"""What a cell holds, told by its content: addresses, telephone numbers, countries, scripts, yes and no."""

import re
from functools import cache, lru_cache

from eventdesk.model.kinds import AttendeeStatus, RegistrationStatus
from eventdesk.model.text import Text, base_language

MAIL = re.compile(
    r"[^\s@,;:<>()\[\]\"\\]{1,64}@(?:[^\s@,;:<>()\[\]\"\\.]+\.)+[^\s@,;:<>()\[\]\"\\.0-9][^\s@,;:<>()\[\]\"\\.]+"
)
_NAMED_MAIL = re.compile(r"(?:mailto:|.*<)([^<>\s]+@[^<>\s]+)>?", re.I)
_PHONE = re.compile(r"[+(]?[0-9][0-9 ().+\-–/~]{4,24}(?: *(?:ext|x|내선)\.? *[0-9]{1,6})?", re.I)
_TWO_SCRIPTS = re.compile(r"(?P<first>[^()（）/|]+?)\s*[(（/|]\s*(?P<second>[^()（）/|]+?)\s*[)）]?")
_BESIDE = re.compile(r"[(（/|]")
_TOTAL = re.compile(
    r"(?:합\s?계|총\s?계|소\s?계|계|총|총\s?인원|총원|total|totals|grand total|subtotal|sum|summe|gesamt|insgesamt"
    r"|合计|合\s计|总计|小计|总人数|共|共计|合計|總計|小計|totale|total général|итого|всего)"
    r"\s*[:：]?\s*(?:\d+\s*(?:명|人|名|people|persons|guests|participants|attendees|personen|teilnehmer)?)?",
    re.I,
)
_SPLIT = re.compile(r"\s*[,;、，；/|]\s*")
_SCRIPTS = (
    ("Hang", re.compile(r"[가-힣]")),
    ("Kana", re.compile(r"[ぁ-ヿ]")),
    ("Hani", re.compile(r"[㐀-鿿\U00020000-\U0003ffff]")),
    ("Arab", re.compile(r"[\u0600-\u06ff]")),
    ("Cyrl", re.compile(r"[Ѐ-ӿ]")),
    ("Hebr", re.compile(r"[\u0590-\u05ff]")),
    ("Thai", re.compile(r"[\u0e00-\u0e7f]")),
    ("Deva", re.compile(r"[\u0900-\u097f]")),
    ("Grek", re.compile(r"[\u0370-\u03ff]")),
)
_BY_SCRIPT = {
    "Hang": ("ko",), "Kana": ("ja",), "Hani": ("zh", "ja", "ko"), "Arab": ("ar", "fa", "ur"), "Hebr": ("he",),
    "Cyrl": ("ru", "uk", "bg", "sr", "mn", "kk"), "Thai": ("th",), "Deva": ("hi",), "Grek": ("el",),
}  # fmt: skip
_NOT_LATIN = frozenset(tag for tags in _BY_SCRIPT.values() for tag in tags)
_STATES = {
    AttendeeStatus.INVITED: "invited|undecided|pending|tentative|tbc|미정|미확인|미응답|待确认|待確認|待定|未定"
    "|offen|ausstehend|unbestätigt|en attente|pendiente|초대|초청|초대됨|邀请|已邀请|邀請|已邀請"
    "|招待|eingeladen|invité|invitée|invitado"
    "|приглашен|مدعو",
    AttendeeStatus.REGISTERED: "registered|등록|등록됨|등록완료|신청|신청완료|접수|접수완료"
    "|注册|已注册|註冊|已註冊|报名"
    "|已报名|報名|已報名|登録|登録済|angemeldet|registriert|inscrit|inscrite|registrado|inscrito"
    "|зарегистрирован|مسجل",
    AttendeeStatus.CONFIRMED: "confirmed|attending|accepted|going|확정|확인|참석|참가"
    "|승인|참석확정|참석예정|참석 예정|참가예정|确认|已确认|確認"
    "|已確認|参加|參加|出席|bestätigt|zugesagt|confirmé|confirmée|confirmado|подтвержден|مؤكد|yes|예",
    AttendeeStatus.WAITLISTED: "waitlisted|waitlist|waiting|waiting list|대기|대기자|候补|候補|等候|キャンセル待ち"
    "|warteliste|liste d attente|en espera|ожидание|قائمة الانتظار",
    AttendeeStatus.CANCELLED: "cancelled|canceled|취소|취소됨|취소완료|取消|已取消"
    "|キャンセル|storniert|abgesagt|annulé"
    "|annulée|cancelado|отменен|ملغى",
    AttendeeStatus.DECLINED: "declined|불참예정|불참 예정"
    "|not attending|regrets|no|불참|거절|미참석|谢绝|謝絕|不参加|不參加|婉拒|欠席"
    "|abgelehnt|refusé|décliné|rechazado|отказ|معتذر|아니오",
    AttendeeStatus.NO_SHOW: "no show|noshow|absent|did not attend|did not come|노쇼|불참석|결석|미도착|未到|缺席"
    "|未出席|不参|nicht erschienen|absente|ausente|не явился|غائب",
    AttendeeStatus.ARRIVED: "arrived|attended|checked in|present|came|도착|입장|출석|체크인|签到|已签到"
    "|簽到|已簽到|已到|到场|來場|来場|eingetroffen|anwesend|erschienen|présent|présente|arrivé|arrivée|presente|llegó"
    "|прибыл|حضر",
}
_WAITING = frozenset(["waitlisted", "waitlist", "waiting", "대기", "대기자", "候补", "候補", "warteliste", "w"])
_CATEGORIES = {
    "vip": "vip|귀빈|내빈|贵宾|貴賓|ehrengast|invité d honneur",
    "speaker": "speaker|presenter|발제자|演讲人|讲者|講者|报告人|報告人|발표자|연사|강연자|演讲嘉宾|演讲者|演講者"
    "|发言人|講演者|referent|referentin|redner"
    "|intervenant|orateur|ponente",
    "press": "press|media|기자|언론|보도|언론인|媒体|媒體|记者|記者|報道|presse|prensa",
    "staff": "staff|organizer|스태프|스텝|운영진|진행요원|사무국|工作人员|工作人員|スタッフ|mitarbeiter|personnel",
    "guest": "guest|attendee|participant|일반|참가자|참석자|일반참가자|손님|来宾|來賓|参会者|參會者|一般|gast"
    "|teilnehmer|participant|asistente",
}
_YES = "yes|y|true|1|o|x|ok|예|네|동의|동의함|허용|是|同意|有|はい|ja|oui|sí|si|да|نعم|✓|✔|○|●|v|on|agree|agreed"
_NO = "no|n|false|0|-|아니오|아니요|미동의|동의안함|거부|否|不同意|无|無|いいえ|nein|non|нет|لا|✗|×|off|disagree"
_NAMING_TAGS = ("en", "ko", "zh", "zh_Hant", "ja", "de", "fr", "es", "it", "pt", "ru", "ar", "nl", "vi", "th")


@cache
def _flat(words: str) -> frozenset[str]:
    return frozenset(words.split("|"))


def mail_of(text: str) -> str:
    """The e-mail address alone, of `Name <address>` too; empty where it is none."""
    address = text
    if "<" in text or ":" in text or text[-1:] in " .;,":
        named = _NAMED_MAIL.fullmatch(text)
        address = (named[1] if named else text).strip().rstrip(".;,")
    if len(address) <= 254 and MAIL.fullmatch(address) and ".." not in address:
        return address
    return ""


def is_phone(text: str) -> bool:
    return _PHONE.fullmatch(text) is not None and 5 <= sum(map(str.isdigit, text)) <= 20


@cache
def _countries() -> dict[str, str]:
    from babel import Locale

    from eventdesk.interchange.from_text.countries import country_of as known

    found: dict[str, str] = {}
    codes = set[str]()
    for tag in reversed(_NAMING_TAGS):
        for code, name in Locale.parse(tag).territories.items():
            if len(code) == 2 and code.isalpha() and code not in ("ZZ", "EU", "EZ", "UN", "QO", "XA", "XB"):
                found[name.casefold()] = code
                codes.add(code)
    found |= {code.casefold(): code for code in codes}
    found |= {
        "kor": "KR",
        "chn": "CN",
        "jpn": "JP",
        "deu": "DE",
        "fra": "FR",
        "gbr": "GB",
        "twn": "TW",
        "sgp": "SG",
    }
    found |= {name: known(name) for name in _OTHER_NAMES if known(name)}
    return found | _ALSO


_OTHER_NAMES = (
    "korea",
    "south korea",
    "republic of korea",
    "rok",
    "prc",
    "usa",
    "uk",
    "uae",
    "한국",
    "대한민국",
    "韩国",
    "韓國",
)
_ALSO = {
    "uk": "GB", "england": "GB", "great britain": "GB", "usa": "US", "u.s.": "US", "korea, republic of": "KR",
    "대한민국": "KR", "한국": "KR", "남한": "KR", "p.r. china": "CN",
    "people's republic of china": "CN", "中华人民共和国": "CN",
    "中国香港": "HK", "中國香港": "HK", "hong kong sar": "HK", "中国澳门": "MO", "中國澳門": "MO",
    "中国台湾": "TW", "中國台灣": "TW", "台湾地区": "TW",
    "korea (south)": "KR", "s. korea": "KR", "korea, south": "KR",
    "taiwan": "TW", "hong kong": "HK", "macau": "MO", "viet nam": "VN", "russia": "RU", "turkey": "TR",
    "czech republic": "CZ", "the netherlands": "NL", "holland": "NL", "ivory coast": "CI",
}  # fmt: skip


@lru_cache(maxsize=2048)
def country_code(text: str) -> str:
    """The ISO 3166-1 code of a country named in one of many languages, or by its code; empty where unknown."""
    return _countries().get(text.casefold().strip(" ."), "")


@lru_cache(maxsize=2048)
def status_of(text: str) -> AttendeeStatus | None:
    wanted = " ".join(text.casefold().replace("-", " ").replace("’", " ").split())
    return next((status for status, words in _STATES.items() if wanted in _flat(words)), None)


@lru_cache(maxsize=2048)
def category_of(text: str) -> str:
    """An offered category by its word in any of the languages, else the text itself."""
    wanted = text.casefold()
    return next((category for category, words in _CATEGORIES.items() if wanted in _flat(words)), text)


def is_total(cell: str) -> bool:
    """Whether the cell heads a sum at a list's end: 합계, Total: 5, 共 12 人."""
    return _TOTAL.fullmatch(cell) is not None


@lru_cache(maxsize=256)
def flag_of(text: str) -> bool | None:
    wanted = text.casefold()
    return True if wanted in _flat(_YES) else False if wanted in _flat(_NO) else None


@lru_cache(maxsize=512)
def booking_of(text: str) -> RegistrationStatus | bool | None:
    """What a cell under a session's name says: a place there, none (None), or nothing known (False)."""
    wanted = text.casefold()
    if wanted in _WAITING or status_of(text) is AttendeeStatus.WAITLISTED:
        return RegistrationStatus.WAITLISTED
    if status_of(text) in (AttendeeStatus.CANCELLED, AttendeeStatus.DECLINED) and len(text) > 3:
        return RegistrationStatus.CANCELLED
    if wanted in ("x", "✓", "✔", "o", "ㅇ", "v", "1") or flag_of(text):
        return RegistrationStatus.BOOKED
    if flag_of(text) is False:
        return None
    came = (AttendeeStatus.CONFIRMED, AttendeeStatus.REGISTERED, AttendeeStatus.ARRIVED)
    return RegistrationStatus.BOOKED if status_of(text) in came else False


@cache
def _language_names() -> dict[str, str]:
    from babel import Locale

    found: dict[str, str] = {}
    for tag in reversed(_NAMING_TAGS):
        for code, name in Locale.parse(tag).languages.items():
            if len(code) == 2:
                found[name.casefold()] = code
                found[code] = code
    found |= {
        "korean": "ko",
        "중국어": "zh",
        "mandarin": "zh",
        "중문": "zh",
        "영문": "en",
        "국문": "ko",
        "中文": "zh",
        "韩语": "ko",
    }
    return found | {"英文": "en", "汉语": "zh", "普通话": "zh", "日语": "ja", "國語": "zh", "韓語": "ko"}


@lru_cache(maxsize=2048)
def languages_of(text: str) -> tuple[str, ...] | None:
    """The language tags of a list such as `Korean, 英语`; None where one of them is unknown."""
    tags = [_language_names().get(word.casefold(), "") for word in parts_of(text)]
    return tuple(dict.fromkeys(tags)) if all(tags) else None


def parts_of(text: str) -> list[str]:
    """The parts of a list in one cell."""
    return [part for part in _SPLIT.split(text) if part]


def script_of_text(text: str) -> str:
    """The script by ISO 15924 (`Kana` for Japanese, `Latn` where no other is found)."""
    if text.isascii():
        return "Latn"
    if "가" <= text[0] <= "힣":
        return "Hang"
    return next((name for name, sign in _SCRIPTS if sign.search(text)), "Latn")


class Tongues:
    """Which language a value is in, of the languages that the forum has."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self._by_script: dict[str, str] = {}
        latin = [tag for tag in languages if base_language(tag) not in _NOT_LATIN]
        self._by_script["Latn"] = "en" if not latin or "en" in latin else latin[0]
        for script, tags in _BY_SCRIPT.items():
            own = [tag for tag in languages if base_language(tag) in tags]
            own.sort(key=lambda tag: tags.index(base_language(tag)) if script != "Hani" else 0)
            self._by_script[script] = own[0] if own else tags[0]
        self._own = languages
        # Han characters are Korean only where nothing else is left: a Korean name in Han is rare.
        han = [tag for tag in languages if base_language(tag) in ("zh", "ja")]
        self._by_script["Hani"] = han[0] if han else "zh"

    def of(self, text: str) -> str:
        """The language tag of a value by its script."""
        return self._by_script[script_of_text(text)]

    def own(self, tag: str) -> str:
        """The forum's tag for a language that a header names: `zh` is `zh-Hans` where the forum has that."""
        same = [own for own in self._own if own == tag]
        same += [own for own in self._own if base_language(own) == base_language(tag)]
        return same[0] if same else tag

    def text(self, value: str, tag: str = "") -> Text:
        """The value in its language; of `홍길동 (Hong Gildong)` both."""
        if not tag and _BESIDE.search(value) and (both := _TWO_SCRIPTS.fullmatch(value)):
            first, second = self.of(both["first"]), self.of(both["second"])
            if first != second:
                return Text({first: both["first"], second: both["second"]})
        return Text({tag or self.of(value): value})
