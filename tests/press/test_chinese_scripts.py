"""Each script's phrase table holds words of its own script alone, and both say the same in their own way."""

import re
import string
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from eventdesk.model.kinds import ItemKind, OutcomeKind, ReleaseKind, SessionKind
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.chinese.hans import HANS
from eventdesk.press.chinese.hant import HANT
from eventdesk.press.chinese.phrases import Phrases
from eventdesk.press.chinese.tongue import Tongue
from eventdesk.press.draft import ParagraphKind
from eventdesk.press.fact_types import ReleaseFacts
from eventdesk.press.facts import gather

# Characters of the tables that are of one script only: Simplified, then the Traditional one for it.
PAIRS = """
    届屆 论論 坛壇 会會 两兩 万萬 约約 简簡 称稱 拟擬 于於 时時 办辦 举舉 为為 题題 订訂 开開 闭閉 并並
    赞贊 随隨 词詞 贺賀 欢歡 讲講 环環 节節 设設 仪儀 参參 报報 讨討 与與 发發 专專 强強 调調 达達 识識
    个個 决決 闻聞 预預 访訪 请請 图圖 联聯 页頁 摄攝 关關 义義 动動 际際 后後 续續 将將 议議 网網 误誤
    现現 补補 删刪 编編 号號 对對 历歷 区區 场場 职職 门門 属屬 构構 数數 确確 认認 谢謝 筹籌 备備 状狀
    态態 资資 贵貴 标標 长長 钟鐘 译譯 话話 语語 韩韓
"""
ONLY_HANS = {pair[0] for pair in PAIRS.split()}
ONLY_HANT = {pair[1] for pair in PAIRS.split()}
_NAMES = frozenset(("locale",))


def phrases_of(value: Any) -> Iterator[str]:
    """Every string that a phrase table can print."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            if field.name not in _NAMES:
                yield from phrases_of(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from phrases_of(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from phrases_of(each)


def test_simplified_phrases_are_simplified() -> None:
    for phrase in phrases_of(HANS):
        assert not ONLY_HANT & set(phrase), phrase
        phrase.encode("gb2312")  # the mainland's character set of 1980 has no Traditional characters


def test_traditional_phrases_are_traditional() -> None:
    for phrase in phrases_of(HANT):
        assert not ONLY_HANS & set(phrase), phrase
        phrase.encode("big5")  # Taiwan's character set has no Simplified characters


def test_traditional_words_are_those_of_its_own_press() -> None:
    assert HANS.programme.session.format(title="“甲”") == "“甲”分论坛"
    assert HANT.programme.session.format(title="「甲」") == "「甲」場次"
    assert HANT.programme.by_kind[SessionKind.KEYNOTE].startswith("主題演講")
    assert HANT.desk.contact == "新聞聯絡人"
    assert HANT.speech.on_other[OutcomeKind.DECIDED].startswith("做成下列決議")
    assert (HANT.marks.open, HANT.marks.inner_open) == ("「", "『")


@pytest.mark.parametrize("table", [HANS, HANT], ids=["hans", "hant"])
def test_every_kind_has_its_words(table: Phrases) -> None:
    assert set(table.desk.documents) == set(ReleaseKind)
    assert set(table.speech.on_other) == set(OutcomeKind)
    assert set(table.programme.panels) == {ItemKind.PANEL, ItemKind.DISCUSSION}
    assert set(table.desk.items) | {ItemKind.QUESTIONS, ItemKind.BREAK} == set(ItemKind)
    assert set(table.desk.headings) == {ParagraphKind.STATEMENT, ParagraphKind.CLOSING, ParagraphKind.FOLLOW_UP}
    empty = [phrase for phrase in phrases_of(table) if not phrase.strip()]
    assert empty in ([], [""])  # Simplified has nothing between titles


def test_both_tables_take_the_same_values() -> None:
    def places(phrase: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(phrase) if name}

    tables = (replace(HANS, countries={}), replace(HANT, countries={}))
    for one, other in zip(*map(phrases_of, tables), strict=True):
        assert places(one) == places(other), (one, other)


def test_no_phrase_has_spaces_or_halfwidth_marks() -> None:
    for table in (HANS, HANT):
        for phrase in phrases_of(table):
            assert not re.search(r"[ ,;:!?()\"']", re.sub(r"\{\w+\}", "", phrase)), phrase


@pytest.mark.parametrize(
    ("tag", "locale"),
    [("zh", "zh_Hans"), ("zh-CN", "zh_Hans"), ("zh-TW", "zh_Hant"), ("zh-HK", "zh_Hant"), ("zh-Hant", "zh_Hant")],
)
def test_the_script_follows_the_release_language(tag: str, locale: str, empty_facts: ReleaseFacts) -> None:
    assert Tongue.of(replace(empty_facts, language=tag)).phrases.locale == locale


@pytest.fixture(scope="module")
def empty_facts(korea_china: ForumSnapshot) -> ReleaseFacts:
    return gather(korea_china, language="zh")
