"""Whom a Chinese release calls what, by the house's rules; and what it says where Chinese is missing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import DateStyle, HonorificRule, NumberStyle, OutcomeKind, Precision, QuoteConsent
from eventdesk.model.snapshot import Approval, Attendance, ForumSnapshot, HouseStyle, Outcome, Statement, Term
from eventdesk.model.text import Text
from eventdesk.press.draft import Story
from eventdesk.press.facts import gather
from eventdesk.press.story import compose, release_story

Change = Callable[..., ForumSnapshot]


@pytest.fixture(scope="module")
def case() -> ForumSnapshot:
    return read_forum(Path(__file__).parent / "data" / "korea_china_chinese.yaml")


def texts(forum: ForumSnapshot, release: str = "release-hans") -> dict[str, str]:
    return {paragraph.key: paragraph.text for paragraph in release_story(forum, release).paragraphs}


def housed(forum: ForumSnapshot, **fields: Any) -> ForumSnapshot:
    return msgspec.structs.replace(forum, house_style=HouseStyle(**fields))


def hans(text: str) -> Text:
    return Text({"zh-Hans": text})


def test_official_style_repeats_the_full_name_and_leaves_honorifics_out(case: ForumSnapshot) -> None:
    told = texts(housed(case, honorifics=HonorificRule.NEVER))
    assert told["session:opening"].startswith("论坛首先由STEPI院长赵黄熙（조황희）致开幕词")
    assert told["statement:wang-zg@welcome-cn"].startswith("王志刚在欢迎辞中")
    assert told["panel:ai-panel"].startswith("CASTED科技投资研究所所长张俊芳、")


def test_honorifics_always(case: ForumSnapshot) -> None:
    told = texts(housed(case, honorifics=HonorificRule.ALWAYS))
    assert "中国科学技术部部长王志刚先生" in told["session:opening"]


def test_gentlemen_with_an_office_are_not_called_so_and_those_without_are(
    case: ForumSnapshot, change: Change
) -> None:
    assert "先生" not in "\n".join(texts(case).values())
    without = change(case, "people", "hu-gh", position=Text())
    assert "华大集团的胡国海先生以《" in texts(without)["session:bio"]


def test_two_who_would_be_called_alike_keep_their_names(case: ForumSnapshot, change: Change) -> None:
    forum = change(case, "people", "hu-zj", family=hans("王"), position=hans("部长"))
    assert texts(forum)["statement:wang-zg@welcome-cn"].startswith("王志刚在欢迎辞中")


def test_a_long_office_does_not_go_behind_a_family_name(case: ForumSnapshot, change: Change) -> None:
    forum = change(case, "people", "wang-zg", position=hans("部长兼党组书记"))
    assert texts(forum)["statement:wang-zg@welcome-cn"].startswith("王志刚在欢迎辞中")


def test_whose_home_writes_chinese_has_no_second_script(case: ForumSnapshot, change: Change) -> None:
    assert "王志刚（" not in texts(case)["session:opening"]
    japanese = Text({"zh-Hans": "田中健", "ja": "田中健一", "en": "Tanaka Ken"})
    forum = change(case, "people", "wang-zg", name=japanese, country="JP")
    assert "部长田中健（田中健一）" in texts(forum)["session:opening"]
    alike = Text({"zh-Hans": "田中健", "ja": "田中健", "en": "Tanaka Ken"})
    forum = change(case, "people", "wang-zg", name=alike, country="JP")
    assert "部长田中健先后致欢迎辞" in texts(forum)["session:opening"]
    forum = change(case, "people", "wang-zg", name=Text({"zh-Hans": "史密斯", "en": "John Smith"}), country="US")
    assert "部长史密斯（John Smith）" in texts(forum)["session:opening"]


def test_a_state_body_has_its_state_before_it_once(case: ForumSnapshot, change: Change) -> None:
    assert "中国科学技术部部长" in texts(case)["session:opening"]
    forum = change(case, "organizations", "most", name=hans("中国科学技术部"))
    assert "和中国科学技术部部长" in texts(forum)["session:opening"]


def test_an_office_that_names_its_institution_says_it_once(case: ForumSnapshot, change: Change) -> None:
    forum = change(case, "people", "cho", position=hans("STEPI院长"))
    assert texts(forum)["session:opening"].startswith("论坛首先由STEPI院长赵黄熙")


def test_whom_a_hidden_paragraph_would_have_introduced_is_introduced_later(case: ForumSnapshot) -> None:
    story = compose(gather(case, "release-hans"), {"session:opening": ""})
    told = {paragraph.key: paragraph.text for paragraph in story.paragraphs}
    assert told["statement:wang-zg@welcome-cn"].startswith("中国科学技术部部长王志刚在欢迎辞中")


def test_digits_and_dates_of_the_house(case: ForumSnapshot) -> None:
    story = release_story(housed(case, numbers=NumberStyle.DIGITS, dates=DateStyle.NUMERIC), "release-hans")
    assert story.subheadline == "第7届韩中科学技术创新论坛于2019-12-27在首尔举行"
    assert "于2019-12-27（星期五）在韩国首尔" in story.body[0].text
    told = {paragraph.key: paragraph.text for paragraph in story.paragraphs}
    assert "4位报告人与" in told["panel:bio-panel"]


@pytest.mark.parametrize(
    ("count", "precision", "start"),
    [
        (100, Precision.MORE_THAN, "100多名科学技术专家"),
        (125, Precision.MORE_THAN, "超过125名科学技术专家"),
        (100, Precision.ABOUT, "约100名科学技术专家"),
        (83, Precision.EXACT, "共83名科学技术专家"),
        (20000, Precision.ABOUT, "约2万名科学技术专家"),
    ],
)
def test_how_many_came(case: ForumSnapshot, change: Change, count: int, precision: Precision, start: str) -> None:
    who = Attendance(count=count, precision=precision, who=hans("科学技术专家"))
    assert texts(change(case, "forum", attendance=who))["attendance"] == f"{start}参加了本次论坛。"
    nobody = Attendance(count=count, precision=precision)
    assert "人参加了本次论坛。" in texts(change(case, "forum", attendance=nobody))["attendance"]


def test_the_house_stands_in_the_letterhead_and_at_the_end(case: ForumSnapshot) -> None:
    forum = housed(case, name=hans("国际合作局"), address=hans("世宗市"), boilerplate=hans("欢迎转载。"))
    story = release_story(forum, "release-hans")
    assert (story.letterhead.name, story.letterhead.address) == ("国际合作局", "世宗市")
    assert story.about[-1].text == "欢迎转载。"


def test_a_short_form_of_the_house_is_spelt_out_where_it_first_stands(case: ForumSnapshot) -> None:
    outcome = Outcome(kind=OutcomeKind.AGREED, text=hans("IoT应加强治理，IoT需要标准"))
    sessions = tuple(msgspec.structs.replace(s, outcomes=(outcome,)) for s in case.sessions if s.id == "bio")
    forum = housed(
        msgspec.structs.replace(case, sessions=sessions), terms=(Term(term=hans("IoT"), full=hans("物联网")),)
    )
    assert texts(forum)["outcomes:bio"].endswith("与会者一致认为，物联网（IoT）应加强治理，IoT需要标准。")


def test_names_stand_as_stored_and_all_else_is_marked(korea_china: ForumSnapshot) -> None:
    story = compose(gather(korea_china, language="zh-Hans"))
    told = {paragraph.key: paragraph for paragraph in story.paragraphs}
    opening = told["session:opening"]
    assert "STEPI[无中文：president]Hwang-hee Cho致开幕词" in opening.text
    assert "中国科学技术部[无中文：Minister]王志刚先后致欢迎辞。" in opening.text
    untranslated = {fact.id for fact in opening.untranslated}
    assert {"person:cho.name", "person:cho.position", "organization:msit.name"} <= untranslated
    assert "person:wang-zg.name" not in untranslated
    assert "[无中文：Turning Point of Genome Industry]为题" in told["session:bio"].text
    assert told["lead"].text.startswith("Science and Technology Policy Institute（以下简称STEPI）于")
    assert "在韩国Seoul的Shilla Hotel举办第七届[无中文：Korea-China" in told["lead"].text


def test_stored_words_of_the_other_script_are_not_converted(korea_china: ForumSnapshot) -> None:
    story = compose(gather(korea_china, language="zh-Hant"))
    told = {paragraph.key: paragraph.text for paragraph in story.paragraphs}
    assert "與中國科学技术部[無中文：Minister]王志刚先後致歡迎詞。" in told["session:opening"]


def speech(case: ForumSnapshot, **fields: Any) -> Story:
    statement = Statement(person="wang-zg", at="welcome-cn", **fields)
    return release_story(msgspec.structs.replace(case, statements=(statement,)), "release-hans")


def spoken(story: Story) -> str:
    return next(p.text for p in story.paragraphs if p.key.startswith("statement:"))


def test_quotes_by_what_was_spoken(case: ForumSnapshot) -> None:
    opening = "王部长在欢迎辞中"
    chinese = speech(case, quote=Text({"zh": "我们常说“和而不同”。"}), language="zh")
    assert spoken(chinese) == f"{opening}表示：“我们常说‘和而不同’。”"
    unfinished = speech(case, quote=Text({"zh": "合作没有终点"}), language="zh")
    assert spoken(unfinished) == f"{opening}表示：“合作没有终点”。"
    korean = speech(case, quote=Text({"ko": "함께 갑시다."}), language="ko")
    assert spoken(korean) == f"{opening}用韩语表示：“함께 갑시다.”"
    noted = speech(case, quote=Text({"zh": "一起走。"}), language="ko")
    assert spoken(noted) == f"{opening}表示：“一起走。”（译自韩语）"


def test_a_translation_is_printed_once_somebody_approved_it(case: ForumSnapshot) -> None:
    quote = Text({"ko": "함께 갑시다.", "zh-Hans": "让我们一起走。"})
    proposed = speech(case, quote=quote, language="ko", approvals={"zh-Hans": Approval(translator="Lim")})
    assert spoken(proposed) == "王部长在欢迎辞中用韩语表示：“함께 갑시다.”"
    approved = speech(case, quote=quote, language="ko", approvals={"zh-Hans": Approval(approved_by="Cho")})
    assert spoken(approved) == "王部长在欢迎辞中表示：“让我们一起走。”（韩语原话：“함께 갑시다.”）"
    refused = speech(case, quote=quote, language="ko", consent=QuoteConsent.REFUSED)
    assert not any(p.key.startswith("statement:") for p in refused.paragraphs)


def test_reported_words_with_a_verb_of_their_own(case: ForumSnapshot) -> None:
    assert (
        spoken(speech(case, says=Text({"zh": "强调了合作的重要性。"}))) == "王部长在欢迎辞中强调了合作的重要性。"
    )
    assert spoken(speech(case, says=Text({"en": "he is glad"}))) == "王部长在欢迎辞中表示，[无中文：he is glad]。"
