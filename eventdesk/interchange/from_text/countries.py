"""Countries, cities and their time zones by name, in the languages of the window's forums."""

from functools import cache
from importlib import resources

_NAMES = {
    "korea": "KR",
    "south korea": "KR",
    "republic of korea": "KR",
    "rok": "KR",
    "prc": "CN",
    "people’s republic of china": "CN",
    "people's republic of china": "CN",
    "p.r. china": "CN",
    "p.r.china": "CN",
    "usa": "US",
    "u.s.a.": "US",
    "u.s.": "US",
    "uk": "GB",
    "u.k.": "GB",
    "uae": "AE",
    "the netherlands": "NL",
    "czech republic": "CZ",
    "한국": "KR",
    "대한민국": "KR",
    "미국": "US",
    "영국": "GB",
    "중국": "CN",
    "일본": "JP",
    "독일": "DE",
    "프랑스": "FR",
    "韩国": "KR",
    "韓國": "KR",
    "中国": "CN",
    "中國": "CN",
    "日本": "JP",
    "美国": "US",
    "美國": "US",
    "英国": "GB",
    "德国": "DE",
    "法国": "FR",
}
# Beside the cities that time zones are named for.
_CITIES = {
    "KR": (
        "Busan|부산|釜山",
        "Daejeon|대전|大田",
        "Incheon|인천|仁川",
        "Daegu|대구|大邱",
        "Gwangju|광주|光州",
        "Ulsan|울산|蔚山",
        "Sejong|세종",
        "Jeju|제주|济州",
        "Pohang|포항",
        "Suwon|수원",
        "Gyeongju|경주",
        "Yeosu|여수",
        "Pangyo|판교",
        "Goyang|고양",
        "Songdo|송도",
        "Seoul|서울|首尔|首爾",
    ),
    "CN": (
        "Beijing|베이징|북경|北京",
        "Shanghai|상하이|상해|上海",
        "Shenzhen|선전|심천|深圳",
        "Guangzhou|광저우|广州|廣州",
        "Hangzhou|항저우|杭州",
        "Nanjing|난징|南京",
        "Chengdu|청두|成都",
        "Wuhan|우한|武汉",
        "Tianjin|톈진|天津",
        "Xi’an|시안|西安",
        "Chongqing|충칭|重庆",
        "Suzhou|쑤저우|苏州",
        "Qingdao|칭다오|青岛",
        "Boao|보아오|博鳌",
        "Hefei|허페이|合肥",
        "Dalian|다롄|大连",
        "Xiamen|샤먼|厦门",
    ),
    "JP": (
        "Tokyo|도쿄|东京|東京",
        "Osaka|오사카|大阪",
        "Kyoto|교토|京都",
        "Fukuoka|후쿠오카|福冈|福岡",
        "Nagoya|나고야|名古屋",
        "Sapporo|삿포로|札幌",
        "Yokohama|요코하마|横滨|横浜",
    ),
    "DE": (
        "Berlin|베를린|柏林",
        "Munich|뮌헨|慕尼黑",
        "Hamburg|함부르크|汉堡",
        "Frankfurt|프랑크푸르트|法兰克福",
        "Bonn|波恩",
        "Cologne",
        "Dresden",
        "Leipzig",
    ),
    "FR": (
        "Paris|파리|巴黎",
        "Lyon|리옹|里昂",
        "Strasbourg",
    ),
    "GB": (
        "London|런던|伦敦",
        "Edinburgh",
        "Manchester",
        "Oxford",
        "Cambridge",
        "Glasgow",
    ),
    "CH": (
        "Geneva|제네바|日内瓦",
        "Zurich|Zürich|취리히|苏黎世",
        "Basel",
        "Davos|다보스|达沃斯",
        "Bern",
    ),
    "BE": ("Brussels|브뤼셀|布鲁塞尔",),
    "AT": ("Vienna|维也纳",),
    "NL": (
        "Amsterdam",
        "Rotterdam|로테르담",
        "Leiden",
    ),
    "SG": ("Singapore|싱가포르|新加坡",),
    "HK": ("Hong Kong|홍콩|香港",),
    "TW": ("Taipei|타이베이|台北|臺北",),
    "IT": (
        "Rome|로마|罗马",
        "Milan|밀라노|米兰",
    ),
    "ES": (
        "Madrid|마드리드",
        "Barcelona|바르셀로나",
    ),
    "SE": ("Stockholm|스톡홀름",),
    "DK": ("Copenhagen|코펜하겐",),
    "NO": ("Oslo",),
    "FI": ("Helsinki|헬싱키",),
    "PT": ("Lisbon|리스본",),
    "IE": ("Dublin",),
    "PL": ("Warsaw|바르샤바",),
    "CZ": ("Prague|프라하",),
    "HU": ("Budapest",),
    "GR": ("Athens",),
    "VN": ("Hanoi|하노이|河内",),
    "TH": ("Bangkok|방콕|曼谷",),
    "ID": ("Jakarta|자카르타",),
    "MY": ("Kuala Lumpur|쿠알라룸푸르",),
    "PH": ("Manila|마닐라",),
    "IN": (
        "New Delhi|뉴델리|新德里",
        "Mumbai",
        "Bengaluru",
    ),
    "AE": (
        "Dubai|두바이",
        "Abu Dhabi",
    ),
    "EG": ("Cairo",),
    "KE": ("Nairobi|나이로비",),
    "IL": (
        "Tel Aviv",
        "Jerusalem",
    ),
    "TR": (
        "Istanbul|이스탄불",
        "Ankara",
    ),
}


@cache
def _by_name() -> dict[str, str]:
    from babel import Locale

    found: dict[str, str] = {}
    for tag in ("zh_Hant", "zh", "ko", "en"):
        for code, name in Locale.parse(tag).territories.items():
            if len(code) == 2 and code.isalpha() and code not in ("ZZ", "EU", "EZ", "UN", "QO", "XA", "XB"):
                found[name.casefold()] = code
    return found | _NAMES


@cache
def cities() -> dict[str, str]:
    """City, as written and folded → the country's code."""
    found: dict[str, str] = {}
    for code, groups in _CITIES.items():
        for group in groups:
            for name in group.split("|"):
                found[name.casefold()] = code
    return found


def country_of(name: str) -> str:
    """The ISO 3166-1 code of the country of that name, or an empty string."""
    bare = name.strip().strip(".,").casefold()
    table = _by_name()
    return table.get(bare) or table.get(bare.removeprefix("the ")) or ""


def country_of_city(name: str) -> str:
    """The code of the country that the city is in, where that is known."""
    return cities().get(name.strip().casefold(), "")


def country_at_end(phrase: str) -> tuple[int, str, str]:
    """(where the country begins, its code, the phrase before it) of “… of China”; else (length, "", phrase)."""
    for joint in (" of the ", " of ", ", "):
        head, found, tail = phrase.rpartition(joint)
        if found and country_of(tail):
            return len(head) + len(joint), country_of(tail), head
    return len(phrase), "", phrase


@cache
def _zones() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    lines = resources.files("tzdata.zoneinfo").joinpath("zone.tab").read_text("utf-8").splitlines()
    for line in lines:
        if line and not line.startswith("#"):
            code, _place, zone = line.split("\t")[:3]
            table[code] = (*table.get(code, ()), zone)
    return table


# Countries with several zones of which one is meant for nearly everybody.
_MAIN = {
    "CN": "Asia/Shanghai",
    "DE": "Europe/Berlin",
    "ES": "Europe/Madrid",
    "PT": "Europe/Lisbon",
    "MY": "Asia/Kuala_Lumpur",
}


def zone_of_country(code: str) -> str:
    """The country's time zone where it has one (or one main one), else an empty string."""
    zones = _zones().get(code, ())
    return _MAIN.get(code) or (zones[0] if len(zones) == 1 else "")
