"""People in Chinese text: the office before the name (科技部部长王志刚), or after it where people are listed."""

import re
from dataclasses import replace

from eventdesk.interchange.from_text.countries import country_of
from eventdesk.interchange.from_text.gathering import Bit, Mention
from eventdesk.interchange.from_text.lines import Line
from eventdesk.interchange.from_text.proposal import Confidence, Span
from eventdesk.interchange.from_text.why import Why

_FAMILIES = (
    "王李张刘陈杨黄赵周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
    "張劉陳楊黃趙吳孫馬羅鄭謝韓馮蕭鄧許傅呂蘇盧蔣賈魏葉閻譚鄒陸鐘龍萬錢湯賀賴龔顧"
    "申安柳裴南卓吉池禹具严嚴全辛洪权權赵俞奉朴"
)
_DOUBLE = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|歐陽|司馬|諸葛|南宫"
_NAME = rf"(?:(?:{_DOUBLE})[一-鿿]{{1,2}}|[{_FAMILIES}](?:[一-鿿]·?[一-鿿]|[一-鿿]))"
_TITLE = (
    "副部长|部长|副部長|部長|副院长|院长|副院長|院長|副主任|主任|副教授|教授|助理教授|特聘教授|副研究员|研究员|"
    "研究員|总裁|副总裁|總裁|副總裁|董事长|董事長|总经理|副总经理|总监|校长|副校长|"
    "校長|副校長|司长|司長|"
    "局长|副局长|局長|处长|處長|所长|副所长|所長|主席|副主席|会长|副会长|會長|理事长|秘书长|副秘书长|秘書長|"
    "大使|总理|首相|总统|市长|副市长|省长|博士|院士|首席科学家|首席执行官|首席技术官|"
    "创始人|联合创始人|"
    "高级工程师|工程师|委员|主编|记者|律师|顾问|专家|负责人|系主任|讲师|长官|長官|代表|社长"
)
_VERB = (
    r"(?=(?:表示|指出|强调|強調|认为|認為|说|說|介绍|介紹|发表|發表|作了?|做了?|出席|致辞|致詞|致开|致欢|致|"
    r"主持|围绕|圍繞|就|以|在|和|与|與|及|等|分别|分別|参加|參加|代表|"
    r"向|对|對|为|為|从|從|同|先后|"
    r"也|还|還|担任|擔任|应邀|將|将|则|并|共同|带来|题为|称|讲|提出|受邀|现场|回顾|展示|分享|解读|阐述|则|的|"
    r"通过|呼吁|宣布|透露|谈|進行|进行|先生|女士|博士|教授|院士)|"
    r"[\s，。、；：,.;:（）()《》“”‘’「」|/\t]|\Z)"
)
_ORGANIZATION = r"(?P<organization>[一-鿿A-Za-z0-9·&（）()]{2,40}?)"
_BEFORE = re.compile(
    rf"(?P<whole>[一-鿿A-Za-z0-9·&]{{0,40}}?)(?P<position>(?:{_TITLE})(?:兼(?:{_TITLE}))?|CEO|"
    rf"CTO)[ :：]?(?P<name>{_NAME}){_VERB}"
)
_AFTER = re.compile(
    rf"(?:(?<=[\s，。、；：,;:|/\t（(])|\A)(?P<name>{_NAME})(?:[\s，,（(－—-]+)(?P<whole>[一-鿿A-Za-z0-9·&]{{2,40}}?)\s?(?P<position>(?:{_TITLE})|CEO|CTO)(?=[\s，。、；,;|/\t）)]|\Z)"
)
_HEAD = re.compile(
    r"(?:大学|大學|学院|學院|研究院|研究所|科学院|部|委员会|委員會|公司|集团|集團|中心|协会|協會|学会|學會|"
    r"基金会|银行|医院|局|厅|署|联盟|实验室|大使馆|战略研究院|理事会|企业|科技|"
    r"网|社|联合会|总会|厂|院|所|会|校)"
)
_LEAD = re.compile(
    r"\A.*?(?:表示|出席|致辞|主持|邀请|邀請|来自|來自|由|和|与|與|及|以及|其中|随后|隨後|会上|會上|包括|还有|"
    r"在|对话|期间|接着|首先|最后|围绕|聆听|对|向|是|為|"
    r"为)(?=[一-鿿A-Za-z])"
)
_DEPARTMENT = re.compile(
    r"\A(?P<organization>.+?(?:大学|大學|科学院|研究院|集团|集團|公司|部|委员会|学院|"
    r"研究所))(?P<department>.+(?:系|学院|學院|所|中心|部|实验室|處|处|"
    r"司|局|科))\Z"
)


def people_in(line: Line) -> tuple[Mention, ...]:
    """Everyone whose office stands beside the name, in order."""
    found: list[Mention] = []
    for pattern in (_BEFORE, _AFTER):
        for match in pattern.finditer(line.text):
            mention = _made(line, match)
            if not any(_overlap(mention.name.span, one.name.span) for one in found):
                found.append(mention)
    return tuple(sorted(found, key=lambda one: one.name.span))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _made(line: Line, match: "re.Match[str]") -> Mention:
    name = _bit(line, match.start("name"), match["name"])
    position = _bit(line, match.start("position"), match["position"])
    mention = Mention(
        Span(min(name.span.start, position.span.start), max(name.span.end, position.span.end)),
        name,
        family_of(name.text),
        position=position,
    )
    return _with_whole(line, mention, match.start("whole"), match["whole"])


def _with_whole(line: Line, mention: Mention, at: int, whole: str) -> Mention:
    """The organization before the office, without the words of the sentence before it and the country."""
    while True:
        lead = _LEAD.match(whole)
        # “对外经济贸易大学” begins with a word that also joins: what is left must still be an organization.
        if lead is None or not _HEAD.search(whole[lead.end() :]):
            break
        at, whole = at + lead.end(), whole[lead.end() :]
    code = ""
    for size in (4, 3, 2):
        if (
            country_of(whole[:size])
            and len(whole) > size + 1
            and not re.match(
                "科学院|人民大学|银行|电信|移动|科学技术|工程院|社会|科技|农业|政法|石油|大学|国家", whole[size:]
            )
        ):
            code, at, whole = country_of(whole[:size]), at + size, whole[size:]
            break
    if len(whole) < 2 or not (_HEAD.search(whole) or re.match(r"[A-Za-z]{2,}", whole)):
        return mention
    department = None
    parts = _DEPARTMENT.match(whole)
    organization = _bit(line, at, parts["organization"] if parts else whole)
    if parts:
        department = _bit(line, at + parts.start("department"), parts["department"])
    country = Bit(code, Span(organization.span.start, organization.span.start)) if code else None
    return replace(
        mention,
        span=Span(min(mention.span.start, organization.span.start), mention.span.end),
        organization=organization,
        department=department,
        country=country,
        confidence=Confidence.SURE,
        why=Why.TITLE_AND_ORGANIZATION,
    )


def _bit(line: Line, at: int, text: str) -> Bit:
    return Bit(text, Span(line.start + at, line.start + at + len(text)))


def name_like(word: str) -> bool:
    """Whether the word may be a Chinese name."""
    return bool(re.fullmatch(_NAME, word)) and not _HEAD.search(word)


def family_of(name: str) -> str:
    """The family name of a Chinese name in Han characters."""
    return name[:2] if re.match(_DOUBLE, name) else name[:1]
