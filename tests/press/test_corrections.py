# ruff: noqa: E501 - whole sentences stand on their lines
"""Corrections of every kind of fact, in the words of each language."""

from datetime import date
from pathlib import Path

import pytest
from msgspec import structs

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import ReleaseKind
from eventdesk.model.snapshot import ForumSnapshot, Release
from eventdesk.press.draft import Story
from eventdesk.press.story import release_story

DATA = Path(__file__).parent / "data"
FORUMS = {"en": "korea_china_quotes", "ko": "korea_china_ko", "zh-Hans": "korea_china_chinese"}
STAYED = "zhang-jf\nyoo-yk\nlee-jy"


def correction(language: str, was: dict[str, str]) -> Story:
    forum: ForumSnapshot = read_forum(DATA / f"{FORUMS[language]}.yaml")
    first = structs.replace(forum.press.releases[0], id="first", language=language, issued_on=date(2019, 12, 27))
    wrong = Release(
        id="wrong",
        kind=ReleaseKind.CORRECTION,
        language=language,
        issued_on=date(2019, 12, 28),
        corrects="first",
        was=was,
    )
    press = structs.replace(forum.press, releases=(first, wrong))
    return release_story(structs.replace(forum, press=press), "wrong")


def lines(language: str, was: dict[str, str]) -> list[str]:
    """What the correction says after its first sentence."""
    return [paragraph.text for paragraph in correction(language, was).body[1:]]


@pytest.mark.parametrize(
    ("language", "fact", "was", "line"),
    [
        ("en", "person:cho.name", "Hwang-hee Jo", "On the name of Hwang-hee Cho, the release said “Hwang-hee Jo”. Correct is “Hwang-hee Cho”."),
        ("en", "person:cho.position", "chair", "On the position of Hwang-hee Cho, the release said “chair”. Correct is “president”."),
        ("en", "organization:stepi.name", "STEP Institute", "On the name of the Science and Technology Policy Institute, the release said “STEP Institute”. Correct is “Science and Technology Policy Institute”."),
        ("en", "forum.starts_on", "2019-12-26", "On the first day of the forum, the release said Thursday, 26 December 2019. Correct is Friday, 27 December 2019."),
        ("en", "forum.venue", "Lotte Hotel", "On the venue, the release said “Lotte Hotel”. Correct is “Shilla Hotel”."),
        ("en", "forum.attendance.count", "90", "On the number of participants, the release said 90. Correct is 100."),
        ("en", "forum.attendance.who", "guests", "On the participants, the release said “guests”. Correct is “science and technology experts”."),
        ("en", "photo:1.caption", "A hall", "On the caption of photo 1, the release said “A hall”. Correct is “Hwang-hee Cho, president of STEPI, gives the opening speech”."),
        ("en", "item:ai-panel.panelists", f"{STAYED}\ngone", "On the panelists of the panel discussion in the AI session, the release said Zhang Junfang, Yoo Yong-kyun, Lee Je-young and Gone Man. Correct is Zhang Junfang, Yoo Yong-kyun and Lee Je-young."),
        ("en", "person:gone.name", "Gone Man", "The release named Gone Man by mistake."),
        ("ko", "person:cho.name", "조항희", "조황희의 이름: (정정 전) ‘조항희’ → (정정 후) ‘조황희’"),
        ("ko", "organization:stepi.name", "정책연구원", "과학기술정책연구원의 명칭: (정정 전) ‘정책연구원’ → (정정 후) ‘과학기술정책연구원’"),
        ("ko", "organization:stepi.short_name", "STP", "과학기술정책연구원의 약칭: (정정 전) ‘STP’ → (정정 후) ‘STEPI’"),
        ("ko", "forum.starts_on", "2019-12-26", "시작일: (정정 전) 2019. 12. 26.(목) → (정정 후) 2019. 12. 27.(금)"),
        ("ko", "forum.attendance.count", "90", "참석 인원: (정정 전) 90 → (정정 후) 100"),
        ("ko", "item:ai-panel.panelists", f"{STAYED}\ngone", "AI 세션 패널토론의 토론자: (정정 전) 장쥔팡, 유용균, 이제영, 사라진 → (정정 후) 장쥔팡, 유용균, 이제영"),
        ("ko", "person:gone.name", "사라진", "거명된 사람: (정정 전) ‘사라진’ → (정정 후) 삭제"),
        ("zh-Hans", "person:cho.name", "赵黄希", "赵黄熙的姓名：原稿为“赵黄希”，更正为“赵黄熙”。"),
        ("zh-Hans", "person:cho.position", "所长", "赵黄熙的职务：原稿为“所长”，更正为“院长”。"),
        ("zh-Hans", "forum.starts_on", "2019-12-26", "开始日期：原稿为2019年12月26日（星期四），更正为2019年12月27日（星期五）。"),
        ("zh-Hans", "forum.attendance.count", "90", "参加人数：原稿为90，更正为100。"),
        ("zh-Hans", "person:gone.name", "某人", "提及人员：原稿为“某人”，现予删除。"),
    ],
)  # fmt: skip
def test_each_kind_of_fact(language: str, fact: str, was: str, line: str) -> None:
    names = {"en": "Gone Man", "ko": "사라진", "zh-Hans": "某人"}
    more = {"person:gone.name": names[language]} if "gone" in was else {}
    assert line in lines(language, {fact: was, **more})


@pytest.mark.parametrize("language", sorted(FORUMS))
def test_somebody_gone_is_told_once(language: str) -> None:
    gone = {"person:gone.name": "N", "person:gone.position": "P", "person:gone.family": "F"}
    assert len(lines(language, gone)) == 1
    panel = lines(language, {"item:ai-panel.panelists": f"{STAYED}\ngone", **gone})
    assert len(panel) == 1
    assert "N" in panel[0]
    assert "gone" not in panel[0]


@pytest.mark.parametrize("language", sorted(FORUMS))
def test_a_name_put_right_needs_no_second_line_for_the_family_name(language: str) -> None:
    assert len(lines(language, {"person:cho.name": "N", "person:cho.family": "F"})) == 1
    assert len(lines(language, {"person:cho.family": "F"})) == 1


def test_how_many_points_are_wrong_is_how_many_are_put_right() -> None:
    story = correction("en", {"forum.venue": "Lotte Hotel", "person:gone.name": "N", "person:gone.position": "P"})
    assert story.body[0].text.endswith("was wrong in two points.")
    assert len(story.body) == 3
