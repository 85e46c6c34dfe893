"""Sessions of other kinds than the case has: ceremonies, panels with titles, talks without speakers, outcomes."""

from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import AppearanceStatus, ForumStatus, ItemKind, OutcomeKind, ReleaseKind, SessionKind
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Outcome, Session, Statement
from eventdesk.model.text import Text
from eventdesk.press.story import release_story


@pytest.fixture(scope="module")
def case() -> ForumSnapshot:
    return read_forum(Path(__file__).parent / "data" / "korea_china_chinese.yaml")


def zh(words: str) -> Text:
    return Text({"zh": words})


def who(*people: str) -> tuple[Appearance, ...]:
    return tuple(Appearance(person=person) for person in people)


def told(
    case: ForumSnapshot,
    *sessions: Session,
    kind: ReleaseKind = ReleaseKind.RELEASE,
    status: ForumStatus = ForumStatus.HELD,
    statements: tuple[Statement, ...] = (),
) -> dict[str, str]:
    """The paragraphs of a Simplified release of the case with other sessions, by key."""
    releases = tuple(msgspec.structs.replace(each, kind=kind) for each in case.press.releases)
    forum = msgspec.structs.replace(
        case,
        forum=msgspec.structs.replace(case.forum, status=status),
        press=msgspec.structs.replace(case.press, releases=releases),
        sessions=sessions,
        statements=statements,
    )
    return {each.key: each.text for each in release_story(forum, "release-hans").paragraphs}


OPENING = Session(
    id="o",
    kind=SessionKind.OPENING,
    title=zh("开幕典礼"),
    starts_at=datetime(2019, 12, 27, 9),
    ends_at=datetime(2019, 12, 27, 10),
    items=(
        Item(kind=ItemKind.PHOTO, title=zh("合影")),
        Item(kind=ItemKind.CEREMONY, title=zh("合作备忘录签署仪式"), speakers=who("cho", "wang-zg")),
        Item(kind=ItemKind.CEREMONY, title=zh("启动")),
        Item(kind=ItemKind.PERFORMANCE, title=zh("阿里郎")),
        Item(kind=ItemKind.ANNOUNCEMENT, speakers=who("hu-gh")),
    ),
)


def test_ceremonies_performances_and_announcements(case: ForumSnapshot) -> None:
    assert told(case, OPENING)["session:o"] == (
        "在开幕典礼上，举行合作备忘录签署仪式，STEPI院长赵黄熙（조황희）博士和中国科学技术部部长王志刚出席。"
        "其间举行“启动”仪式。此外，安排表演“阿里郎”。其间华大集团副总裁胡国海作专项发布。"
    )


def test_the_same_in_an_invitation(case: ForumSnapshot) -> None:
    advisory = told(case, OPENING, kind=ReleaseKind.ADVISORY, status=ForumStatus.CONFIRMED)
    assert advisory["brief:o"] == (
        "上午9时至10时：开幕典礼。仪式：合作备忘录签署仪式（STEPI院长赵黄熙（조황희）博士和中国科学技术部部长王志刚）"
        "和“启动”仪式；表演：“阿里郎”；发布：华大集团副总裁胡国海。"
    )
    assert advisory["photo_opportunities"] == (
        "合影（上午9时）；合作备忘录签署仪式（上午9时）；“启动”仪式（上午9时）。"
    )


def test_a_speech_with_a_title_and_somebody_only_invited(case: ForumSnapshot) -> None:
    invited = Appearance(person="choi-gy", status=AppearanceStatus.INVITED)
    speeches = Session(
        id="s",
        kind=SessionKind.OPENING,
        items=(
            Item(kind=ItemKind.WELCOME_SPEECH, speakers=who("cho")),
            Item(kind=ItemKind.CONGRATULATORY_SPEECH, title=zh("共同的海岸"), speakers=(*who("wang-zg"), invited)),
        ),
    )
    text = told(case, speeches, status=ForumStatus.PLANNED)["session:s"]
    assert text.startswith("论坛将首先由STEPI院长赵黄熙（조황희）博士致欢迎辞，随后由中国科学技术部部长王志刚和")
    assert text.endswith("长官崔起荣（최기영）（拟邀）先后以《共同的海岸》为题致贺辞。")


def test_a_panel_session_is_not_named_twice(case: ForumSnapshot) -> None:
    panel = Item(kind=ItemKind.PANEL, title=zh("谁来买单？"), panelists=who("lee-jy", "yoo-yk"))
    session = Session(
        id="p", kind=SessionKind.PANEL, title=zh("谁来买单？"), moderator=who("cho")[0], items=(panel,)
    )
    said = (Statement(person="lee-jy", at="p", quote=zh("费用要分担。")),)
    paragraphs = told(case, session, statements=said)
    assert paragraphs["session:p"] == "“谁来买单？”小组讨论由STEPI院长赵黄熙（조황희）博士主持。"
    assert paragraphs["panel:p/panel"].endswith("韩国原子能研究院的俞容均（Yoo Yong-kyun）博士参加小组讨论。")
    assert paragraphs["statement:lee-jy@p"] == "在“谁来买单？”小组讨论中，李博士表示：“费用要分担。”"


def test_a_session_whose_title_says_what_it_is(case: ForumSnapshot) -> None:
    session = Session(
        id="q",
        title=zh("圆桌会议"),
        items=(
            Item(kind=ItemKind.PRESENTATION, title=zh("海堤《史》话"), speakers=who("kim-gh", "li-xq")),
            Item(kind=ItemKind.PRESENTATION, title=zh("另一报告")),
            Item(id="d", kind=ItemKind.DISCUSSION, title=zh("渔村怎么办"), presenters_join=True),
        ),
        outcomes=(
            Outcome(kind=OutcomeKind.AGREED, text=zh("公开潮汐数据。")),
            Outcome(kind=OutcomeKind.AGREED, text=zh("两国应共享预报")),
            Outcome(kind=OutcomeKind.DECIDED, text=zh("成立海堤工作组")),
            Outcome(kind=OutcomeKind.MENTIONED, text=zh("渡轮")),
            Outcome(kind=OutcomeKind.RAISED, text=zh("渔村怎么办？")),
        ),
    )
    paragraphs = told(case, session)
    assert paragraphs["session:q"] == (
        "在圆桌会议上，首尔大学计算机工程系教授金建熙（Kim Geon-hee）和中国科学技术发展战略研究院"
        "（以下简称CASTED）的李修全博士以《海堤〈史〉话》为题作报告。会议另设报告《另一报告》。"
    )
    assert paragraphs["panel:d"] == "两位报告人参加主题为“渔村怎么办”的讨论。"
    assert paragraphs["outcomes:q"] == (
        "在圆桌会议上，与会者同意公开潮汐数据。与会者还一致认为，两国应共享预报。此外，与会者决定成立海堤工作组。"
        "与会者还谈到以下内容：渡轮。此外，与会者提出以下问题：渔村怎么办？"
    )


def test_a_lunch_is_told_only_where_somebody_speaks(case: ForumSnapshot) -> None:
    quiet = Session(id="l", kind=SessionKind.MEAL, title=zh("午餐会"))
    assert "session:l" not in told(case, quiet)
    toast = Item(kind=ItemKind.WELCOME_SPEECH, speakers=who("xue-w"))
    spoken = told(case, msgspec.structs.replace(quiet, items=(toast,)))
    assert spoken["session:l"].endswith("的薛薇博士致欢迎辞。")
