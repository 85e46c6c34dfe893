"""What stored Chinese words are, in either script: titles to address somebody by, verbs, nouns, clauses.

Nothing of these tables is printed: they only decide which of the phrase table's wordings fits.
"""

import re
from enum import Enum, auto


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# Offices that go behind a family name (王部长); with 副 and its like before them they do as well.
_TITLES = _words(
    """
    部长 部長 院长 院長 所长 所長 校长 校長 会长 會長 局长 局長 处长 處長 司长 司長 厅长
    廳長 署长 署長 馆长 館長 行长 行長 社长 社長 市长 市長 省长 省長 州长 州長 县长 縣長
    区长 區長 院士 组长 組長 团长 團長 队长 隊長 室长 室長 科长 科長 系主任 主任 教授 研究员
    研究員 总裁 總裁 总监 總監 经理 經理 董事长 董事長 理事长 理事長 秘书长 秘書長 主席 长官
    長官 次官 大使 总理 總理 总统 總統 议长 議長 议员 議員 委员长 委員長 主编 主編 讲师 講師
    工程师 工程師 顾问 顧問 次长 次長 政务委员 政務委員
    """
)
_BEFORE_TITLE = ("", *_words("副 总 總 代 常务副 常務副 执行 執行 助理 高级 高級 首席 名誉 名譽"))
_LEARNED = _words("博士 教授 院士 医生 醫生 医师 醫師")
_COMMON = _words("先生 女士 小姐 夫人")
# What the honorifics of the forum's other languages are that say no more than man or woman.
_COMMON_ELSEWHERE = frozenset(("mr", "ms", "mrs", "miss", "mx", "씨"))
_STATE_TAILS = _words("部 部门 部門 厅 廳 署 国会 國會 政府 议会 議會 大使馆 大使館 内阁 內閣")
_HOME = frozenset(("CN", "TW", "HK", "MO", "SG"))
_EVENTS = _words(
    """
    论坛 論壇 大会 大會 会议 會議 峰会 峰會 高峰会 高峰會 研讨会 研討會 座谈会 座談會 对话会
    對話會 圆桌会议 圓桌會議 年会 年會 博览会 博覽會 展览会 展覽會 工作坊 讲座 講座 交流会
    交流會 洽谈会 洽談會
    """
)
_SIMPLE, _FULL = "论坛会议讨谈话对圆览讲", "論壇會議討談話對圓覽講"
_TRADITIONAL, _SIMPLIFIED = str.maketrans(_SIMPLE, _FULL), str.maketrans(_FULL, _SIMPLE)
"""The characters of those words that the two scripts write otherwise."""
_SESSION_TAILS = (
    *_EVENTS,
    *_words(
        """
    会 會 场次 場次 专场 專場 环节 環節 讨论 討論 对话 對話 演讲 演講 座谈 座談 式 典礼 典禮
    分会 分會 报告 報告
    """
    ),
)
_TALKS = _words("讨论 討論 对话 對話 演讲 演講 座谈 座談 环节 環節 场次 場次 报告 報告")
_NOUN_TAILS = _words(
    """
    问题 問題 议题 議題 课题 課題 必要性 重要性 可能性 可行性 方案 计划 計畫 計劃 工作组
    工作組 工作小组 工作小組 机制 機制 倡议 倡議 建议 建議 意见 意見 平台 框架 路线图 路線圖
    原则 原則 隐私 隱私 标准 標準 影响 影響 挑战 挑戰 教育
    """
)
_CLAUSE = re.compile(
    "[应應](?![用对對急变變])|需要|[须須]|可以|能[够夠]|[将將]|是(?!否)|有必要|有助[于於]|值得|[已正]在|[已曾][经經]"
    "|至[关關]重要|十分重要|仍然|不可或缺"
)
_VERBS = _words(
    """
    加强 加強 推动 推動 推进 推進 开展 開展 建立 比较 比較 成立 设立 設立 公开 公開 扩大 擴大
    深化 促进 促進 制定 制订 制訂 举办 舉辦 构建 構建 打造 提高 提升 改善 完善 发布 發布 继续
    繼續 进一步 進一步 尽快 盡快 采用 採用 引入 引進 试点 試辦
    """
)
# These begin an activity as well as the name of one (联合开发…, 联合研究中的隐私).
_PERHAPS_VERBS = _words("共同 联合 聯合 共享 研究 开发 開發 利用 支持")
_REPORTING = _words(
    """
    表示 指出 强调 強調 认为 認為 介绍 介紹 呼吁 呼籲 感谢 感謝 提出 建议 建議 希望 期待 说
    說 称 稱 祝贺 祝賀 承诺 承諾 重申 回顾 回顧 提到
    """
)
_OWN_PURPOSE = _words("旨在 为了 為了 以期 目的是 宗旨是 致力于 致力於")
_SEVERAL = re.compile(r"[。！？!?][”’」』]?\s*\S|\n")


class Shape(Enum):
    VERB = auto()
    CLAUSE = auto()
    NOUN = auto()
    OTHER = auto()


def addresses(position: str) -> bool:
    """Whether the office stands behind a family name: 部长, 副院长, but not 科技投资研究所所长."""
    return any(position == before + title for title in _TITLES for before in _BEFORE_TITLE)


def is_learned(honorific: str) -> bool:
    """博士, 教授: printed beside an office too."""
    return honorific in _LEARNED


def is_common(honorific: str) -> bool:
    """先生, 女士 and what other languages have for them: an office takes their place."""
    return honorific in _COMMON or honorific.rstrip(".").lower() in _COMMON_ELSEWHERE


def is_state(name: str) -> bool:
    """Whether a state body's name does not say of which state (科学技术部)."""
    return name.endswith(_STATE_TAILS) and not name.startswith(("国家", "國家"))


def writes_chinese(country: str) -> bool:
    """Whether people of this country (ISO 3166-1) need no other script beside their Chinese name."""
    return country in _HOME


def event_noun(title: str, *, traditional: bool) -> str:
    """论坛 for 韩中科学技术创新论坛; the longest of several, none where nothing tells.

    It is the release's own word again, so it has the form of the release's script, whatever the title's.
    """
    noun = max((noun for noun in _EVENTS if noun in title), key=lambda n: (title.rfind(n), len(n)), default="")
    return noun.translate(_TRADITIONAL if traditional else _SIMPLIFIED)


def says_session(title: str) -> bool:
    """Whether a session's title says itself that it is one: 圆桌会议, 青年对话."""
    return title.endswith(_SESSION_TAILS)


def takes_time(session: str) -> bool:
    """Whether one is 中 of a session, as of a discussion, and not 上 as of a meeting: 在小组讨论中, 在开幕式上."""
    return session.endswith(_TALKS)


def reports(text: str) -> bool:
    """Whether reported speech begins with its own verb: 强调…."""
    return text.startswith(_REPORTING)


def states_purpose(text: str) -> bool:
    """Whether a purpose brings its own 旨在."""
    return text.startswith(_OWN_PURPOSE)


def several_sentences(text: str) -> bool:
    return bool(_SEVERAL.search(text))


def shape(text: str) -> Shape:
    """What kind of words an outcome is; OTHER goes behind a colon."""
    if several_sentences(text) or text.endswith(("？", "?", "！", "!")):
        return Shape.OTHER
    if text.startswith(_VERBS):
        return Shape.VERB
    if text.endswith(_NOUN_TAILS) and "，" not in text:
        return Shape.NOUN
    if text.startswith(_PERHAPS_VERBS):
        return Shape.VERB
    return Shape.CLAUSE if _CLAUSE.search(text) else Shape.OTHER
