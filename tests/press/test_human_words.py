"""Paragraphs as people write them, right and wrong: the checks find the wrong ones and no others."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec import structs

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import ForumStatus, ReleaseKind
from eventdesk.model.snapshot import ForumSnapshot, Override
from eventdesk.press.checks import Check, CheckKind, release_checks

DATA = Path(__file__).parent / "data"
NOW = datetime(2019, 12, 27, 20, tzinfo=UTC)
FORUMS = {"en": "korea_china_quotes", "ko": "korea_china_ko", "zh-Hans": "korea_china_chinese"}

RIGHT = {
    "en": (
        (
            "The Science and Technology Policy Institute (STEPI) opened the "
            "forum at the Shilla Hotel on Friday, 27 December 2019, and President "
            "Hwang-hee Cho welcomed more than 100 guests."
        ),
        (
            "Dr. Hwang-hee Cho, president of STEPI, said the two countries "
            "would keep meeting every year. “See you next year,” Dr. Cho "
            "told the guests."
        ),
        (
            "Minister Choi Gi-young of the Ministry of Science and ICT and "
            "his Chinese counterpart, Minister Wang Zhi-gang, met before "
            "the opening on Dec. 27, 2019."
        ),
        ("The eight talks in two sessions dealt with genomes, plants and artificial intelligence."),
        "Seoul has hosted the forum since 2013; the next one is planned for Beijing.",
        (
            "Four panelists joined the presenters in the bio-genetics panel, "
            "while three took the stage in the AI panel."
        ),
        ("The Korea-China Free Trade Agreement (FTA) entered into force in 2015. The FTA covers services too."),
        ("After lunch, Dr. Xue Wei of CASTED and Dr. Jung Il-young of STEPI discussed data privacy."),
        ("South Korea’s R&D spending reached 4.6 percent of GDP last year, according to the OECD."),
        ("Professor Choi In-geol’s talk on fungi drew the most questions, said Long Kai-yuan of STEPI."),
        "The hotel’s ‘Dynasty Hall’ seats 300. Its doors opened at 9 a.m.",
        (
            "Hu Guo-hai, vice president of BGI Group, presented first; Liu "
            "Jian-xiang, professor at Zhejiang University, spoke last."
        ),
        "Participants said the exchange was useful and that they would like to return.",
        "The Institute said in a statement that it would publish the talks on its website.",
        "Ministry officials added that the budget for joint research would grow in 2020.",
        ("According to Director Choi Kyung-hwan of Eone Diagnomics, genome data are doubling every year."),
        "The forum will be held again next year in Beijing.",
        "The next forum will take place in China in 2020, President Cho of STEPI said.",
        "Samsung Electronics said it would open a laboratory in Daejeon.",
        "South Korea said it would double its budget for joint research.",
        "The 6th forum was held in Beijing in 2018.",
    ),
    "ko": (
        (
            "과학기술정책연구원(STEPI)은 2019년 12월 27일(금) 서울 신라호텔에서 "
            "포럼을 열고 한·중 협력 방안을 논의했다."
        ),
        "조황희 과학기술정책연구원장은 “앞으로도 양국이 함께 준비하겠다”고 말했다.",
        ("최기영 과학기술정보통신부 장관과 왕즈강(王志刚) 중국 과학기술부 부장은 개회식에 앞서 환담을 나눴다."),
        "바이오·유전체 세션에서는 발표 4건에 이어 패널토론이 진행됐다.",
        "토론자 4명이 발표자들과 함께 의료정보 보호를 논의했다.",
        "이번 포럼은 지난 2013년 시작된 뒤 올해로 7회째를 맞았다.",
        "정일영 STEPI 박사는 정밀의료 분야의 협력이 중요하다고 강조했다.",
        "전문가들은 인공지능 거버넌스를 비교하는 연구가 필요하다고 입을 모았다.",
        "내년 포럼은 중국 베이징에서 열릴 예정이다.",
        "고려대학교 최인걸 교수는 균류 유전체를 소개했다.",
        "주요 참석자로는 산업계 대표와 연구소 소장, 대학교수 등이 있었다.",
        "이어 두 나라 과학기술 담당 국장 회의가 열렸다.",
        "이번 행사에는 정부 부처 관계자와 기업 대표, 언론사 기자 등이 참석했다.",
        "유용균 한국원자력연구원 박사와 이제영 STEPI 박사도 토론에 참여했다.",
        ("우리나라 연구개발(R&D) 예산은 올해 20조 원을 넘었다. R&D 투자 확대가 필요하다는 의견이 많았다."),
        ("고종환 성균관대학교 교수는 사물인터넷(IoT) 응용을 발표했다. IoT 기기는 계속 늘고 있다."),
        "공동 연구 과제는 오는 1월 10일(금)까지 접수한다.",
        "한편 연구원은 발표 자료를 누리집에 공개한다.",
        "참석자들은 오후 6시 만찬을 끝으로 일정을 마쳤다.",
        "신라호텔 2층 다이너스티홀에는 100여 명이 모였다.",
    ),
    "zh-Hans": (
        "科学技术政策研究院（STEPI）于2019年12月27日（星期五）在首尔新罗酒店举办论坛。",
        "STEPI院长赵黄熙表示，韩中两国将继续携手合作。",
        "韩国科学技术信息通信部长官崔起荣与中国科学技术部部长王志刚在开幕前举行会谈。",
        "论坛期间，四位报告人介绍了基因组研究的最新进展。",
        "高丽大学教授崔仁杰介绍了真菌基因组研究。",
        "与会专家一致认为，应加强数据隐私保护。",
        "下一届论坛将于明年在北京举行。",
        "“加强合作对两国都有利。”一位与会者说。",
        "浙江大学刘建祥教授回答了现场提问。",
        "CASTED的薛薇博士和STEPI的郑日荣博士参加了讨论。",
        "论坛由两国轮流主办，今年已是第七届。",
        "金融、医疗等行业代表也出席了论坛。",
        "方案由两国研究院院长共同签署。",
        "研究院表示，会议资料将在网站公布。",
        "本次论坛共设两个分论坛，安排八场报告。",
        "参会代表参观了首尔的人工智能企业。",
        "何为创新？与会嘉宾从不同角度作了回答。",
        "成均馆大学教授高钟焕发表演讲，题为《面向物联网应用的高效深度学习技术》。",
        "2019年12月27日下午6时，论坛落下帷幕。",
        "旷视副总裁姜燕说，数字经济正在升级。",
    ),
}
WRONG = {
    "en": (
        (CheckKind.NAME_SPELT_OTHERWISE, "Dr. Hwanghee Cho, president of STEPI, opened the forum."),
        (CheckKind.NAME_SPELT_OTHERWISE, "Minister Choi Gi-yeong of South Korea welcomed the guests."),
        (CheckKind.WRONG_WEEKDAY, "The forum was held on Thursday, 27 December 2019."),
        (CheckKind.WRONG_WEEKDAY, "The forum was held on Saturday, Dec. 27."),
        (CheckKind.PANEL_COUNT, "Five panelists joined the presenters."),
        (CheckKind.UNKNOWN_NAME, "Dr. Peter Miller of BGI Group gave a talk."),
        (CheckKind.UNCLOSED_QUOTE, "“We agreed on everything, said Hwang-hee Cho, president of STEPI."),
        (
            CheckKind.ALTERED_QUOTE,
            (
                "Hwang-hee Cho, president of STEPI, said, “We have signed a treaty "
                "on everything that matters to us.”"
            ),
        ),
        (CheckKind.NO_OFFICE_AT_FIRST, "Xue Wei smiled and took her seat."),
        (CheckKind.SHORT_BEFORE_FULL, "Minister Wang came first. Later Minister Wang Zhi-gang of China spoke."),
        (CheckKind.TENSE, "The forum will take place in Seoul on Friday, 27 December 2019."),
        (CheckKind.ACRONYM_BEFORE_FULL, "The KISTEP sent a delegation."),
        (CheckKind.IMPOSSIBLE_DATE, "The talks ended on 31 November 2019, a Sunday; Sunday, 31 November 2019."),
        (CheckKind.UNKNOWN_NAME, "John Smith said the forum was useful."),
    ),
    "ko": (
        (CheckKind.NAME_SPELT_OTHERWISE, "조황회 과학기술정책연구원 원장은 개회사를 했다."),
        (CheckKind.NAME_SPELT_OTHERWISE, "최기형 장관은 환영사를 했다."),
        (CheckKind.WRONG_WEEKDAY, "포럼은 2019년 12월 27일(목) 열렸다."),
        (CheckKind.WRONG_WEEKDAY, "포럼은 12월 27일 목요일 서울에서 열렸다."),
        (CheckKind.PANEL_COUNT, "토론자 6명이 참여했다."),
        (CheckKind.UNKNOWN_NAME, "홍길동 교수는 축사를 했다."),
        (CheckKind.UNCLOSED_QUOTE, "조황희 원장은 “함께 가자고 말했다."),
        (
            CheckKind.ALTERED_QUOTE,
            (
                "조황희 과학기술정책연구원 원장은 “우리는 모든 사안에 관하여 "
                "오늘 조약을 체결하였으며 이를 반드시 지킬 것입니다”라고 말했다."
            ),
        ),
        (CheckKind.TENSE, "포럼은 12월 27일 서울 신라호텔에서 개최할 예정이다."),
        (CheckKind.NO_OFFICE_AT_FIRST, "신수용은 자리에 앉았다."),
        (CheckKind.NAME_SPELT_OTHERWISE, "왕치강 부장은 환영사를 했다."),
    ),
    "zh-Hans": (
        (CheckKind.NAME_SPELT_OTHERWISE, "STEPI院长赵黄希表示欢迎。"),
        (CheckKind.WRONG_WEEKDAY, "论坛于2019年12月27日（星期四）举行。"),
        (CheckKind.WRONG_WEEKDAY, "论坛于12月27日周六在首尔举行。"),
        (CheckKind.PANEL_COUNT, "六位嘉宾参加了小组讨论。"),
        (CheckKind.NAME_SPELT_OTHERWISE, "中国科学技术部部长王志强致欢迎辞。"),
        (CheckKind.UNCLOSED_QUOTE, "院长赵黄熙说：“我们将继续合作。"),
        (
            CheckKind.ALTERED_QUOTE,
            ("STEPI院长赵黄熙表示：“我们今天已经就所有问题签署了条约，并将在明年全面加以落实，绝不动摇。”"),
        ),
        (CheckKind.TENSE, "论坛将于2019年12月27日在首尔举行。"),
        (CheckKind.NO_OFFICE_AT_FIRST, "薛薇坐下了。"),
        (CheckKind.UNKNOWN_NAME, "李大伟教授发表演讲。"),
    ),
}


@pytest.fixture(scope="module")
def forums() -> dict[str, ForumSnapshot]:
    return {language: read_forum(DATA / f"{name}.yaml") for language, name in FORUMS.items()}


def found(
    forum: ForumSnapshot, language: str, words: str, part: str, kind: ReleaseKind = ReleaseKind.RELEASE
) -> list[Check]:
    """What the checks say of a paragraph that somebody typed, in a release on a forum that was held."""
    release = structs.replace(
        forum.press.releases[0], language=language, kind=kind, overrides={part: Override(text=words, basis={})}
    )
    held = structs.replace(
        forum,
        forum=structs.replace(forum.forum, status=ForumStatus.HELD),
        press=structs.replace(forum.press, releases=(release,)),
    )
    checks = release_checks(held, release, NOW)
    return [check for check in checks if check.span is not None and check.span.part == part]


@pytest.mark.parametrize("language", sorted(RIGHT))
def test_right_words_are_left_alone(forums: dict[str, ForumSnapshot], language: str) -> None:
    assert len(RIGHT[language]) >= 20
    for words in RIGHT[language]:
        assert found(forums[language], language, words, "own:1") == [], words


@pytest.mark.parametrize("language", sorted(WRONG))
def test_wrong_words_are_found(forums: dict[str, ForumSnapshot], language: str) -> None:
    for kind, words in WRONG[language]:
        assert kind in [check.kind for check in found(forums[language], language, words, "lead")], words


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("en", "The forum opened in Seoul on Friday and will close tonight.", "The forum concluded on Friday."),
        ("ko", "포럼은 27일(금) 서울에서 개막했다.", "포럼은 27일 성황리에 마쳤다."),
        ("zh-Hans", "论坛27日在首尔开幕，将于当日闭幕。", "论坛27日圆满闭幕。"),
    ],
)
def test_on_the_opening_day_the_forum_is_not_over(
    forums: dict[str, ForumSnapshot], language: str, right: str, wrong: str
) -> None:
    def tenses(words: str) -> list[Check]:
        checks = found(forums[language], language, words, "own:1", ReleaseKind.OPENING)
        return [check for check in checks if check.kind is CheckKind.TENSE]

    assert tenses(right) == []
    assert len(tenses(wrong)) == 1


def test_a_mistaken_character_of_a_name_can_be_put_right(forums: dict[str, ForumSnapshot]) -> None:
    for language, words, right in (
        ("ko", "왕치강 부장은 환영사를 했다.", "왕즈강"),
        ("zh-Hans", "STEPI院长赵黄希表示欢迎。", "赵黄熙"),
        ("en", "Minister Choi Gi-yeong welcomed the guests.", "Choi Gi-young"),
    ):
        checks = found(forums[language], language, words, "lead")
        assert [c.instead for c in checks if c.kind is CheckKind.NAME_SPELT_OTHERWISE] == [right]
