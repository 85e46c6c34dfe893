"""Where a text names a person: the words before and after a name, in English, Korean and Chinese.

Lists of words are the customary titles of office of the three languages, and the family names that more than
nine in ten bear (Statistics Korea, population census 2015; Ministry of Public Security of China, 2020 report).
"""

import re
from collections.abc import Iterator

_EN_TITLES = (
    r"Dr\.?|Prof\.?|Professor|Mr\.?|Mrs\.?|Ms\.?|Vice\s+Minister|Minister|Vice\s+President|President|Director(?:\s+General)?|"
    r"Ambassador|Chair(?:man|woman|person)?|Governor|Mayor|Secretary(?:\s+General)?|Senator|Rector|Dean|Judge"
)
ENGLISH_TITLE = re.compile(rf"^(?:{_EN_TITLES})\s+")
_EN_NAME = r"[A-ZÀ-Þ][\w’‐‑-]+(?:\s+(?:(?:de|van|von|der|den|bin|al|el|da|di|du)\s+)?[A-ZÀ-Þ][\w‐‑-]+){0,3}"
# A capital before these is the start of a sentence, a day or a body, not the first word of somebody's name.
_EN_NO_START = (
    r"The|A|An|This|That|These|Those|Some|Many|Both|All|Most|Several|Other|Few|No|Our|Their|His|Her|Its|On|In|At|"
    r"After|Before|When|While|But|And|As|For|From|With|Meanwhile|However|Later|Then|Also|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|"
    r"September|October|November|December"
)
_EN_NO_NAME = (
    r"University|Institute|Institution|Ministry|Group|Agency|Centre|Center|Council|Bank|Commission|Committee|Party|"
    r"Government|Association|Society|Academy|Company|Corporation|Electronics|Laboratory|Lab|Labs|School|College|"
    r"Office|Department|Foundation|Union|Forum|Officials|Experts|Participants|Researchers|Korea|China|Japan|Kingdom|"
    r"States|Inc|Ltd|Corp|Co|News|Times|Post|Press|Daily"
)
_EN_TWO = (
    rf"(?!(?:{_EN_NO_START})\b)[A-ZÀ-Þ][\w’‐‑-]+"
    rf"(?:\s+(?:(?:de|van|von|der|den|bin|al|el|da|di|du)\s+)?(?!(?:{_EN_NO_NAME})\b)[A-ZÀ-Þ][\w‐‑-]+){{1,3}}"
)
_EN = (
    re.compile(rf"\b(?:{_EN_TITLES})\s+(?!(?:of|and|for)\b)(?P<name>{_EN_NAME})"),
    re.compile(
        rf"(?<![A-Z]\w\s)\b(?P<name>{_EN_TWO})(?=,?\s+(?:said|says|told|added|noted|stressed|explained|spoke|announced|argued)\b)"
    ),
)
_KO_FAMILIES = (
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주"
    "우구나민진지엄채원천방공현함변염여추도소석선설마길"
)
_KO_TITLES = (
    "원장|부원장|장관|차관|교수|박사|대표|이사장|이사|센터장|소장|실장|본부장|부장|과장|국장|연구위원|선임연구원|총장|부총장|회장|부회장|"
    "사장|사무총장|대사|위원장|위원|의원|시장|지사|단장|팀장|기자|좌장"
)
_KO = re.compile(
    rf"(?<![가-힣])(?P<name>[{_KO_FAMILIES}][가-힣]{{2}})\s+(?:[가-힣A-Za-z·]+\s+){{0,3}}?(?:{_KO_TITLES})(?![가-힣]{{2}})"
)
_KO_SHORT = re.compile(rf"(?<![가-힣])(?P<name>[{_KO_FAMILIES}])\s+(?:{_KO_TITLES})(?![가-힣]{{2}})")
_ZH_FAMILIES = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂"
    "丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴赖賴武戴莫孔向汤湯"
)
_ZH_TITLES = (
    "副部长|部长|副部長|部長|长官|長官|主任|副院长|院长|副院長|院長|校长|校長|教授|博士|会长|會長|主席|董事长|董事長|总裁|總裁|司长|司長|局长|局長|"
    "所长|所長|大使|秘书长|秘書長|研究员|研究員|先生|女士"
)
_ZH_THEN = r"(?=[，、。；]|表示|指出|强调|強調|出席|在|说|說|致|介绍|介紹|发表|發表|和|与|與|等|以)"
_ZH = (
    re.compile(rf"(?:{_ZH_TITLES})(?P<name>[{_ZH_FAMILIES}][一-鿿]{{1,2}}){_ZH_THEN}"),
    re.compile(rf"(?<![一-鿿])(?P<name>[{_ZH_FAMILIES}][一-鿿]{{1,2}})(?:{_ZH_TITLES})"),
)
_PATTERNS: dict[str, tuple[re.Pattern[str], ...]] = {"en": _EN, "ko": (_KO, _KO_SHORT), "zh": _ZH}


_KO_ANY = re.compile(
    rf"(?<![가-힣])(?P<name>[가-힣]{{3,4}})\s+(?:[가-힣A-Za-z·]+\s+){{0,3}}?(?:{_KO_TITLES})(?![가-힣]{{2}})"
)
_ZH_ANY = re.compile(
    rf"(?:{_ZH_TITLES})(?P<name>[一-鿿]{{3}})|(?<![一-鿿])(?P<first>[一-鿿]{{3}})(?={_ZH_TITLES})"
)


def possible_names(text: str) -> Iterator[tuple[int, int]]:
    """Words in Hangul or Han that may be a name, by a title of office beside them: any family name, or none."""
    for match in _KO_ANY.finditer(text):
        yield match.span("name")
    for match in _ZH_ANY.finditer(text):
        yield match.span("name" if match["name"] else "first")


def english_titles() -> str:
    """The titles of office before a name, as a pattern."""
    return _EN_TITLES


def typed_names(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where the text names a person, by the words around it: start and end of each name."""
    for pattern in _PATTERNS.get(language, ()):
        for match in pattern.finditer(text):
            yield match.span("name")
