"""Chinese releases of every kind and length, and of forums that are called off."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import ForumStatus, ReleaseKind, ReleaseLength
from eventdesk.model.snapshot import ForumSnapshot, Room
from eventdesk.model.text import Text
from eventdesk.press.draft import Story
from eventdesk.press.story import release_story

Make = Callable[..., Story]


@pytest.fixture(scope="module")
def case() -> ForumSnapshot:
    return read_forum(Path(__file__).parent / "data" / "korea_china_chinese.yaml")


def with_releases(forum: ForumSnapshot, **fields: Any) -> ForumSnapshot:
    releases = tuple(msgspec.structs.replace(each, **fields) for each in forum.press.releases)
    return msgspec.structs.replace(forum, press=msgspec.structs.replace(forum.press, releases=releases))


@pytest.fixture
def make(case: ForumSnapshot) -> Make:
    """The release of one script with fields of its own, of a forum of that status."""

    def story(script: str, status: ForumStatus = ForumStatus.CONFIRMED, **fields: Any) -> Story:
        forum = msgspec.structs.replace(case, forum=msgspec.structs.replace(case.forum, status=status))
        return release_story(with_releases(forum, **fields), f"release-{script}")

    return story


def texts(story: Story) -> dict[str, str]:
    return {paragraph.key: paragraph.text for paragraph in story.paragraphs}


def test_save_the_date(make: Make) -> None:
    story = make("hans", kind=ReleaseKind.SAVE_THE_DATE, headline=Text())
    assert story.headings.document == "活动预告"
    assert story.headline == "第七届韩中科学技术创新论坛将于2019年12月27日在首尔举行"
    assert texts(story)["lead"].startswith("科学技术政策研究院（以下简称STEPI）将于2019年12月27日（星期五）在韩国")
    assert texts(story)["brief"] == "具体议程将另行公布，敬请预留时间。"
    assert "session:bio" not in texts(story)


def test_an_invitation_to_the_press_has_an_overview_and_the_programme(make: Make) -> None:
    story = make("hans", kind=ReleaseKind.ADVISORY, accreditation=Text({"zh": "请于12月20日前报名"}))
    assert story.headings.document == "采访邀请"
    assert [(row.label, row.value) for row in story.box] == [
        ("活动名称", "第七届韩中科学技术创新论坛"),
        ("时间", "2019年12月27日（星期五）"),
        ("地点", "韩国首尔新罗酒店"),
        ("主办", "科学技术政策研究院"),
        ("主题", "“携手迈向全球科技创新前沿的韩中科学技术合作”"),
    ]
    assert texts(story)["brief:opening"] == (
        "开幕式。开幕词：STEPI院长赵黄熙（조황희）博士；"
        "欢迎辞：韩国科学技术信息通信部长官崔起荣（최기영）和中国科学技术部部长王志刚。"
    )
    assert "；小组讨论：四位报告人、成均馆大学教授申秀容（Shin Soo-yong）、" in texts(story)["brief:bio"]
    assert texts(story)["accreditation"] == "请于12月20日前报名。"
    headings = {paragraph.key: paragraph.heading for paragraph in story.paragraphs}
    assert headings["brief:opening"] == "议程"
    assert headings["brief:bio"] == ""
    assert headings["accreditation"] == "采访报名"
    assert make("hant", kind=ReleaseKind.ADVISORY).headings.document == "採訪通知"


def test_hours_and_rooms_of_an_invitation(case: ForumSnapshot) -> None:
    timed = {
        "starts_at": datetime(2019, 12, 27, 9, 0),
        "ends_at": datetime(2019, 12, 27, 10, 30),
        "room": "a",
    }
    sessions = tuple(msgspec.structs.replace(s, **timed) if s.id == "bio" else s for s in case.sessions)
    forum = msgspec.structs.replace(
        case, sessions=sessions, rooms=(Room(id="a", name=Text({"zh-Hans": "甲厅", "zh-Hant": "甲廳"})),)
    )
    advisory = with_releases(forum, kind=ReleaseKind.ADVISORY)
    assert texts(release_story(advisory, "release-hans"))["brief:bio"].startswith(
        "上午9时至10时30分（甲厅）：“生物遗传学”分论坛，主题为“生物创新时代的韩中合作”。报告：伊恩诊断所长崔京焕"
    )
    assert texts(release_story(advisory, "release-hant"))["brief:bio"].startswith(
        "上午9時至10時30分（甲廳）：「生物遺傳學」場次，主題為「生物創新時代的韓中合作」。"
    )
    assert ("时间", "2019年12月27日（星期五）上午9时") in [
        (row.label, row.value) for row in release_story(advisory, "release-hans").box
    ]


def test_the_opening_day_tells_the_opening_as_past_and_the_rest_as_to_come(make: Make) -> None:
    told = texts(make("hans", kind=ReleaseKind.OPENING))
    assert told["lead"].startswith(
        "由科学技术政策研究院（以下简称STEPI）主办的第七届韩中科学技术创新论坛于2019年12月27日"
    )
    assert "在韩国首尔新罗酒店开幕。" in told["lead"]
    assert told["session:opening"].startswith("论坛首先由STEPI院长")
    assert "将围绕“两国合作的新发展方式”发表主旨演讲。" in told["session:keynotes"]
    assert told["session:bio"].endswith("为题，将先后作报告。")
    assert "将与成均馆大学教授" in told["panel:bio-panel"]
    assert "outcomes:bio" not in told
    assert (
        make("hans", kind=ReleaseKind.OPENING, headline=Text()).headline == "第七届韩中科学技术创新论坛在首尔开幕"
    )


def test_before_the_forum_nothing_is_told_as_done(make: Make) -> None:
    story = make("hant")
    told = texts(story)
    assert told["attendance"] == "預計將有100多名科學技術專家參加本次論壇。"
    assert told["session:opening"].startswith("論壇將首先由STEPI院長")
    assert not any(key.startswith(("statement:", "outcomes:")) for key in told)


@pytest.mark.parametrize(
    ("script", "status", "end", "headline"),
    [
        (
            "hans",
            ForumStatus.CANCELLED,
            "举行的第七届韩中科学技术创新论坛已取消。",
            "第七届韩中科学技术创新论坛取消",
        ),
        (
            "hans",
            ForumStatus.POSTPONED,
            "举行的第七届韩中科学技术创新论坛已延期。",
            "第七届韩中科学技术创新论坛延期",
        ),
        (
            "hant",
            ForumStatus.CANCELLED,
            "舉行的第七屆韓中科學技術創新論壇宣布取消。",
            "第七屆韓中科學技術創新論壇取消",
        ),
        (
            "hant",
            ForumStatus.POSTPONED,
            "舉行的第七屆韓中科學技術創新論壇宣布延期。",
            "第七屆韓中科學技術創新論壇延期",
        ),
    ],
)
def test_called_off(make: Make, script: str, status: ForumStatus, end: str, headline: str) -> None:
    story = make(script, status, headline=Text())
    assert story.headline == headline
    assert texts(story)["lead"].endswith(end)
    assert [p.key for p in story.body] == ["lead", "follow_up"]
    assert ("原定于2019年12月27日" if script == "hans" else "原訂於2019年12月27日") in texts(story)["lead"]


def test_a_short_release_tells_a_sentence_of_each_session_and_a_quote_of_each_side(make: Make) -> None:
    story = make("hans", ForumStatus.HELD, length=ReleaseLength.SHORT)
    told = texts(story)
    assert told["session:bio"] == "“生物遗传学”分论坛以“生物创新时代的韩中合作”为主题。"
    assert "panel:bio-panel" not in told
    assert [key for key in told if key.startswith("statement:")] == [
        "statement:wang-zg@welcome-cn",
        "statement:cho@closing#2",
    ]
    assert story.photos == ()


def test_a_release_for_the_web_has_headings_and_no_dateline(make: Make) -> None:
    story = make("hant", ForumStatus.HELD, length=ReleaseLength.WEB)
    headings = {paragraph.key: paragraph.heading for paragraph in story.body}
    assert headings["session:bio"] == "生物遺傳學"
    assert headings["panel:bio-panel"] == ""
    assert headings["statement:cho@closing"] == "閉幕"
    assert headings["follow_up"] == "後續規劃"
    assert story.dateline == ""


def test_an_embargo_with_its_zone(make: Make) -> None:
    embargo = {"embargo_until": datetime(2019, 12, 27, 9, 30), "embargo_zone": "Asia/Shanghai"}
    assert make("hans", **embargo).release_line == "禁发至2019年12月27日上午9时30分（中国标准时间）"
    assert make("hant", **embargo).release_line == "2019年12月27日上午9時30分（中國標準時間）前請勿發布"


def test_number_version_and_audience_stand_in_the_box(make: Make) -> None:
    story = make("hans", number="2019-47", revision=2, audience=Text({"zh": "科技记者"}))
    assert [(row.label, row.value) for row in story.box] == [
        ("编号", "2019-47"),
        ("版次", "第2版"),
        ("发送对象", "科技记者"),
    ]
    assert make("hans").box == ()


def test_a_correction_says_what_was_wrong_and_what_is_right(make: Make) -> None:
    was = {
        "person:cho.position": "所长",
        "forum.edition": "6",
        "forum.starts_on": "2019-12-26",
        "forum.venue": "",
        "item:bio-panel.panelists": "cho",
        "outcome:ai/mentioned#3.text": "旧的成果",
    }
    story = make("hans", ForumStatus.HELD, kind=ReleaseKind.CORRECTION, corrects="release-en", was=was)
    told = texts(story)
    assert story.headings.document == "更正"
    assert told["correction"] == "2019年12月27日发布的关于第七届韩中科学技术创新论坛的新闻稿有误，特此更正。"
    assert told["correction:person:cho.position"] == "赵黄熙的职务：原稿为“所长”，更正为“院长”。"
    assert told["correction:forum.edition"] == "届次：原稿为6，更正为7。"
    assert told["correction:forum.starts_on"] == (
        "开始日期：原稿为2019年12月26日（星期四），更正为2019年12月27日（星期五）。"
    )
    assert told["correction:forum.venue"] == "会场：原稿缺漏，现补充为“新罗酒店”。"
    assert told["correction:item:bio-panel.panelists"] == (
        "“生物遗传学”分论坛的小组讨论的讨论嘉宾：原稿为赵黄熙，更正为申秀容、薛薇、郑日荣和龙开元。"
    )
    assert (
        told["correction:outcome:ai/mentioned#3.text"]
        == "“人工智能”分论坛的会议成果：原稿为“旧的成果”，现予删除。"
    )


def test_a_correction_in_traditional(make: Make) -> None:
    was = {"person:wang-zg.position": "司長", "organization:most.country": "KR"}
    story = make("hant", ForumStatus.HELD, kind=ReleaseKind.CORRECTION, was=was, headline=Text())
    assert story.headline == "第七屆韓中科學技術創新論壇新聞稿更正"
    assert texts(story)["correction"].startswith("先前發布之第七屆韓中科學技術創新論壇新聞稿內容有誤")
    assert texts(story)["correction:person:wang-zg.position"] == "王志剛的職銜：原稿為「司長」，更正為「部長」。"
    assert texts(story)["correction:organization:most.country"] == "科學技術部的國家：原稿為韓國，更正為中國。"
