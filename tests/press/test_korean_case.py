"""The case as a 보도자료: what a Korean institute would have sent, of the same facts as in English."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import msgspec
import pytest

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import (
    DateStyle,
    ForumStatus,
    HonorificRule,
    ItemKind,
    OutcomeKind,
    ReleaseKind,
    ReleaseLength,
)
from eventdesk.model.snapshot import Approval, ForumSnapshot, HouseStyle, Item, Outcome, Statement, Term
from eventdesk.model.text import EMPTY, Text
from eventdesk.press.draft import Paragraph, Story
from eventdesk.press.fact_types import ReleaseFacts
from eventdesk.press.facts import gather
from eventdesk.press.story import compose, release_story
from eventdesk.press.untranslated import marks_in

Change = Callable[..., ForumSnapshot]
AsRelease = Callable[..., ForumSnapshot]
Told = Callable[[ForumSnapshot, str], frozenset[str]]


def ko(text: str, **others: str) -> Text:
    return Text({"ko": text, **others})


@pytest.fixture(scope="module")
def case(request: pytest.FixtureRequest) -> ForumSnapshot:
    return read_forum(request.path.parent / "data" / "korea_china_ko.yaml")


@pytest.fixture(scope="module")
def texts(case: ForumSnapshot) -> dict[str, str]:
    return written(case)


def written(forum: ForumSnapshot) -> dict[str, str]:
    return {p.key: p.text for p in compose(gather(forum, None, "ko")).paragraphs}


def lines(story: Story) -> list[str]:
    return [f"{p.mark} {p.text}".strip() for p in story.paragraphs]


def test_the_lead_says_who_when_where_and_what(texts: dict[str, str]) -> None:
    assert texts["lead"] == (
        "과학기술정책연구원(원장 조황희, 이하 STEPI)은 12월 27일(금) 서울 신라호텔에서 "
        "‘글로벌 과학기술혁신 선도를 위한 한·중 과학기술 협력’을 주제로 ‘제7회 한·중 과학기술혁신포럼’을 개최했다."
    )
    assert texts["lead/aim"] == (
        "이번 포럼은 바이오·유전체와 인공지능 분야의 동향과 쟁점을 점검하고 협력 방안을 모색하기 위해 마련됐다."
    )
    assert texts["attendance"] == "포럼에는 과학기술 전문가 100여 명이 참석했다."


def test_offices_follow_names_and_foreigners_have_their_script(texts: dict[str, str]) -> None:
    assert texts["session:opening"] == (
        "포럼은 조황희 원장의 개회사로 시작해 최기영 과학기술정보통신부 장관과 "
        "왕즈강(王志刚) 중국 과학기술부 부장의 환영사로 이어졌다."
    )
    assert texts["statement:choi-gy@welcome-kr"].startswith("최 장관은 환영사에서 한국과 중국이")
    assert texts["statement:choi-gy@welcome-kr"].endswith("의미가 크다고 말했다.")
    assert texts["session:keynotes"] == (
        "기조연설에서는 장석인 한국산업기술대학교 산업기술정책연구센터 교수와 후즈젠(胡志坚) "
        "중국과학기술발전전략연구원(CASTED) 원장이 ‘양국 협력에 기반한 새로운 발전 방식’을 주제로 연설했다."
    )


def test_talks_panels_and_outcomes(texts: dict[str, str]) -> None:
    assert texts["session:ai"] == "AI 세션은 ‘초지능·초성능 시대의 한·중 협력’을 주제로 진행됐다."
    assert texts["session:ai/talks"].startswith(
        "리슈취안(Li Xiu-quan) CASTED 박사는 ‘AI 정책의 탐색과 실행’을, 김건희 서울대학교 컴퓨터공학부 교수는"
    )
    assert texts["session:ai/talks"].endswith("‘IoT 응용을 위한 효과적 딥러닝 기법’을 주제로 각각 발표했다.")
    assert texts["panel:bio-panel"] == (
        "이어진 패널토론에는 발표자 4명과 함께 신수용 성균관대학교 교수, 쉐웨이(Xue Wei) CASTED 박사, "
        "정일영·룽카이위안 STEPI 박사 등 4명이 토론자로 참여했다."
    )
    assert texts["outcomes:bio"] == (
        "참석자들은 스마트의료와 정밀의료 분야에서 더 많은 협력이 필요하다는 데 뜻을 모았다. "
        "또한 공동연구에서의 의료정보 보호 문제를 제기했다."
    )


def test_reported_speech_goes_on_by_its_ending(texts: dict[str, str]) -> None:
    assert texts["statement:cho@closing"] == (
        "조 원장은 이번 포럼을 마무리하며 전문가와 정책 결정자가 만나는 포럼을 계속 개최할 것이라고 밝혔다."
    )
    assert texts["statement:cho@closing#2"] == "조 원장은 이어 STEPI는 공동연구를 계속 수행하겠다고 덧붙였다."
    assert texts["follow_up"] == "한편, STEPI는 협력 대상을 다른 아시아 국가로 넓혀 갈 계획이다."


def test_the_layout_is_that_of_an_institute(case: ForumSnapshot) -> None:
    story = compose(gather(case, None, "ko"))
    assert [(row.label, row.value) for row in story.box] == [
        ("보도시점", "즉시 보도"),
        ("배포일시", "2019. 12. 27.(금)"),
        ("담당부서", "과학기술정책연구원 홍보팀"),
        ("담당자", "김하나 (044-000-0000, press@stepi.example)"),
    ]
    assert story.headline == "STEPI, 중국과 바이오·유전체 및 AI 분야 협력 논의"
    assert story.subheadline == "- 제7회 한·중 과학기술혁신포럼, 12월 27일 서울에서 개최 -"
    assert (story.headings.document, story.end_mark, story.dateline) == ("보도자료", "<끝>", "")
    shape = [(p.mark, p.level) for p in story.paragraphs]
    assert set(shape) == {("□", 0), ("○", 1)}
    assert [p.key for p in story.paragraphs if p.level == 0][:4] == [
        "lead", "session:opening", "session:keynotes", "session:bio",
    ]  # fmt: skip


def test_nothing_is_left_untranslated_in_the_complete_case(case: ForumSnapshot) -> None:
    story = compose(gather(case, None, "ko"))
    whole = "\n".join([story.headline, story.subheadline, *(p.text for p in story.paragraphs)])
    assert marks_in(whole) == ()
    assert not any(unknown in whole for unknown in ("(는)", "(가)", "(를)", "(와)", "(으)"))
    assert not [fact for p in story.paragraphs for fact in p.untranslated]


@pytest.mark.parametrize("length", [ReleaseLength.FULL, ReleaseLength.WEB])
@pytest.mark.parametrize("status", [ForumStatus.HELD, ForumStatus.CONFIRMED, ForumStatus.CANCELLED])
@pytest.mark.parametrize("kind", list(ReleaseKind))
def test_the_same_facts_are_told_as_in_english(
    case: ForumSnapshot,
    ocean_cities: ForumSnapshot,
    as_release: AsRelease,
    change: Change,
    core_told: Told,
    kind: ReleaseKind,
    status: ForumStatus,
    length: ReleaseLength,
) -> None:
    for forum in (case, ocean_cities):
        release = as_release(change(forum, "forum", status=status), kind, length)
        head = {"person:cho.name", "person:cho.position"}  # the host's head stands in every Korean lead
        assert core_told(release, "ko") | head == core_told(release, "en") | head


def test_a_full_release_tells_every_core_fact(
    case: ForumSnapshot, core_told: Told, core_due: Callable[[ReleaseFacts], frozenset[str]]
) -> None:
    assert core_told(case, "ko") == core_due(gather(case, None, "ko"))


def test_before_the_forum(case: ForumSnapshot, change: Change) -> None:
    texts = written(change(case, "forum", status=ForumStatus.CONFIRMED))
    assert texts["lead"].endswith("‘제7회 한·중 과학기술혁신포럼’을 개최한다.")
    assert texts["lead/aim"].endswith("모색하기 위해 마련된 자리다.")
    assert texts["attendance"] == "포럼에는 과학기술 전문가 100여 명이 참석할 예정이다."
    assert texts["session:opening"].endswith("환영사로 이어진다.")
    assert not any(key.startswith(("statement", "outcomes")) for key in texts)


@pytest.mark.parametrize(
    ("status", "end"),
    [
        (ForumStatus.CANCELLED, "개최할 예정이던 ‘제7회 한·중 과학기술혁신포럼’이 취소됐다."),
        (ForumStatus.POSTPONED, "개최할 예정이던 ‘제7회 한·중 과학기술혁신포럼’이 연기됐다."),
    ],
)
def test_a_forum_that_does_not_take_place(
    case: ForumSnapshot, change: Change, status: ForumStatus, end: str
) -> None:
    lead = written(change(case, "forum", status=status))["lead"]
    assert lead.startswith("과학기술정책연구원(원장 조황희, 이하 STEPI)이 12월 27일(금) 서울 신라호텔에서")
    assert lead.endswith(end)


def test_an_invitation_to_the_press(case: ForumSnapshot, as_release: AsRelease) -> None:
    release = as_release(case_with_times(case), ReleaseKind.ADVISORY, accreditation=ko("12월 20일까지 신청한다"))
    story = compose(gather(release, None, "ko"))
    told = lines(story)
    assert story.headings.document == "취재 요청"
    start = told.index("□ 행사 개요")
    assert told[start : start + 6] == [
        "□ 행사 개요",
        "○ 행사명: 제7회 한·중 과학기술혁신포럼",
        "○ 일시: 2019. 12. 27.(금) 09:30~10:00",
        "○ 장소: 서울 신라호텔",
        "○ 주제: ‘글로벌 과학기술혁신 선도를 위한 한·중 과학기술 협력’",
        "○ 주최: 과학기술정책연구원",
    ]
    assert told[start + 6 : start + 11] == [
        "□ 주요 프로그램",
        "○ 09:30~10:00 개회식",
        "- 개회사: 조황희 원장",
        "- 환영사: 최기영 과학기술정보통신부 장관",
        "- 환영사: 왕즈강(王志刚) 중국 과학기술부 부장",
    ]
    assert "□ 취재 신청: 12월 20일까지 신청한다." in told
    pictures = told.index("□ 촬영 안내")
    assert told[pictures + 1] == "○ 09:50 기념 촬영"


def case_with_times(case: ForumSnapshot) -> ForumSnapshot:
    opening = case.sessions[0]
    photo = Item(id="photo", kind=ItemKind.PHOTO, starts_at=datetime(2019, 12, 27, 9, 50), minutes=10)
    opening = msgspec.structs.replace(
        opening,
        starts_at=datetime(2019, 12, 27, 9, 30),
        ends_at=datetime(2019, 12, 27, 10, 0),
        items=(*opening.items, photo),
    )
    return msgspec.structs.replace(case, sessions=(opening, *case.sessions[1:]))


def test_a_save_the_date_is_short(case: ForumSnapshot, change: Change, as_release: AsRelease) -> None:
    forum = change(case, "forum", status=ForumStatus.PLANNED, website="https://stepi.example/7")
    story = compose(gather(as_release(forum, ReleaseKind.SAVE_THE_DATE), None, "ko"))
    assert story.headings.document == "행사 안내(사전)"
    assert (
        "세부 프로그램은 추후 안내할 예정이다. 자세한 내용은 누리집(https://stepi.example/7)에서 확인할 수 있다."
        in [p.text for p in story.paragraphs]
    )
    assert not any("발표" in p.text for p in story.paragraphs)


def test_a_correction_tells_what_was_wrong_and_what_is_right(case: ForumSnapshot, as_release: AsRelease) -> None:
    was = {
        "person:cho.position": "부원장",
        "forum.starts_on": "2019-12-26",
        "session:bio.theme": "",
        "item:ai-panel.panelists": "yoo-yk",
        "item:gone.title": "없어진 발표",
    }
    story = compose(gather(as_release(case, ReleaseKind.CORRECTION, was=was, headline=EMPTY), None, "ko"))
    assert story.headline == "‘제7회 한·중 과학기술혁신포럼’ 보도자료 정정"
    assert lines(story)[:6] == [
        "□ 앞서 배포한 ‘제7회 한·중 과학기술혁신포럼’ 보도자료 가운데 5건을 다음과 같이 바로잡는다.",
        "○ 조황희의 직위: (정정 전) ‘부원장’ → (정정 후) ‘원장’",
        "○ 시작일: (정정 전) 2019. 12. 26.(목) → (정정 후) 2019. 12. 27.(금)",
        "○ 바이오·유전체 세션의 주제: (정정 전) 없음 → (정정 후) ‘바이오 혁신 시대의 한·중 협력’",
        "○ AI 세션 패널토론의 토론자: (정정 전) 유용균 → (정정 후) 장쥔팡, 유용균, 이제영",
        "○ gone의 제목: (정정 전) ‘없어진 발표’ → (정정 후) 삭제",
    ]


def test_the_opening_day_tells_only_the_opening_as_past(
    ocean_cities: ForumSnapshot, as_release: AsRelease
) -> None:
    texts = written(as_release(ocean_cities, ReleaseKind.OPENING, language="ko"))
    assert texts["lead"].endswith("‘제22회 해양도시포럼’을 개막했다. 이번 포럼은 5월 15일(금)까지 이어진다.")
    assert texts["session:opening"].endswith("이어졌다.")
    assert "발표한다." in texts["session:defence"]
    assert "outcomes:defence" not in texts


def test_a_short_release_fits_a_page(case: ForumSnapshot, as_release: AsRelease) -> None:
    story = compose(gather(as_release(case, length=ReleaseLength.SHORT), None, "ko"))
    full = compose(gather(case, None, "ko"))
    assert sum(len(p.text) for p in story.paragraphs) < sum(len(p.text) for p in full.paragraphs) * 2 / 3
    assert not any(p.key.startswith("panel") for p in story.paragraphs)


def test_the_web_has_headings_for_marks(case: ForumSnapshot, as_release: AsRelease) -> None:
    story = compose(gather(as_release(case, length=ReleaseLength.WEB), None, "ko"))
    assert {p.mark for p in story.paragraphs} == {""}
    assert [p.heading for p in story.paragraphs if p.heading] == [
        "개회식",
        "기조연설",
        "바이오·유전체 세션",
        "AI 세션",
    ]


@pytest.mark.parametrize(
    ("kind", "text", "told"),
    [
        (OutcomeKind.AGREED, "협력이 필요하다", "참석자들은 협력이 필요하다는 데 뜻을 모았다."),
        (OutcomeKind.AGREED, "협력 확대", "참석자들은 협력 확대에 합의했다."),
        (OutcomeKind.AGREED, "매년 개최하기로", "참석자들은 매년 개최하기로 합의했다."),
        (OutcomeKind.DECIDED, "공동연구를 추진하기", "참석자들은 공동연구를 추진하기로 결정했다."),
        (OutcomeKind.DECIDED, "공동 연구센터 설립", "참석자들은 공동 연구센터 설립을 결정했다."),
        (OutcomeKind.PROPOSED, "자료를 공개할 것", "참석자들은 자료를 공개할 것을 제안했다."),
        (OutcomeKind.RAISED, "비용", "참석자들은 비용에 관한 문제를 제기했다."),
        (OutcomeKind.RAISED, "비용 문제", "참석자들은 비용 문제를 제기했다."),
        (OutcomeKind.MENTIONED, "이것은 시작일 뿐이다", "참석자들은 이것은 시작일 뿐이라는 점을 언급했다."),
        (OutcomeKind.RAISED, "누가 부담하는가?", "참석자들이 제기한 내용은 다음과 같다: 누가 부담하는가?"),
        (OutcomeKind.PROPOSED, "매년 개최하기로", "참석자들이 제안한 내용은 다음과 같다: 매년 개최하기로."),
    ],
)
def test_the_verb_of_an_outcome_fits_its_words(
    case: ForumSnapshot, change: Change, kind: OutcomeKind, text: str, told: str
) -> None:
    changed = change(case, "sessions", "ai", outcomes=(Outcome(kind=kind, text=ko(text)),))
    assert written(changed)["outcomes:ai"] == told


def quoting(case: ForumSnapshot, **fields: Any) -> str:
    statement = Statement(person="cho", at="opening-speech", **fields)
    return written(msgspec.structs.replace(case, statements=(statement,)))["statement:cho@opening-speech"]


def test_quotes(case: ForumSnapshot) -> None:
    approved = {"ko": Approval(translator="홍길동", approved_by="조황희")}
    both = ko("협력은 약속이다.", en="Cooperation is a promise.")
    assert quoting(case, quote=ko("협력은 약속이다.")) == "조 원장은 개회사에서 “협력은 약속이다.”라고 말했다."
    assert (
        quoting(case, quote=Text({"en": "Cooperation."}))
        == "조 원장은 개회사에서 “Cooperation.”이라고 영어로 말했다."
    )
    assert quoting(case, quote=both, language="en", approvals=approved) == (
        "조 원장은 개회사에서 “협력은 약속이다.”(영어 원문: “Cooperation is a promise.”)라고 말했다."
    )
    assert quoting(case, quote=both, language="en") == (
        "조 원장은 개회사에서 “Cooperation is a promise.”라고 영어로 말했다."
    )


def test_house_style(case: ForumSnapshot) -> None:
    style = HouseStyle(
        name=ko("과학기술정책연구원 홍보실"),
        boilerplate=ko("STEPI는 정부출연연구기관이다."),
        dates=DateStyle.NUMERIC,
        honorifics=HonorificRule.NEVER,
    )
    story = compose(gather(msgspec.structs.replace(case, house_style=style), None, "ko"))
    texts = {p.key: p for p in story.paragraphs}
    assert story.letterhead.name == "과학기술정책연구원 홍보실"
    assert "은 12. 27.(금) 서울" in texts["lead"].text
    assert "박사" not in "".join(p.text for p in story.paragraphs)
    assert (texts["boilerplate"].text, texts["boilerplate"].mark) == ("STEPI는 정부출연연구기관이다.", "")


def test_the_houses_terms_keep_their_particles(case: ForumSnapshot, change: Change) -> None:
    purpose = ko("R&D를 넓히고 AI와 바이오를 살펴보기 위해")
    terms = (Term(term=ko("AI"), full=ko("인공지능")), Term(term=ko("패널 회의"), avoid=("패널토론",)))
    forum = change(case, "forum", purpose=purpose)
    texts = written(msgspec.structs.replace(forum, house_style=HouseStyle(terms=terms)))
    assert texts["lead/aim"] == "이번 포럼은 R&D를 넓히고 인공지능(AI)과 바이오를 살펴보기 위해 마련됐다."
    assert texts["panel:bio-panel"].startswith("이어진 패널 회의에는 발표자 4명과 함께")


def test_what_has_no_korean_is_marked_and_names_stand(korea_china: ForumSnapshot) -> None:
    story = release_story(korea_china, language="ko")
    found: dict[str, Paragraph] = {p.key: p for p in story.paragraphs}
    opening = found["session:opening"]
    assert "Wang Zhi-gang 중국 Ministry of Science and Technology [한국어 없음: Minister]의" in opening.text
    assert {"person:wang-zg.name", "organization:most.name"} <= {fact.id for fact in opening.untranslated}
    assert found["session:bio"].text.startswith("[한국어 없음: Bio-genetics] 세션은 [한국어 없음: ")


def test_two_who_would_be_called_alike_keep_their_full_names(case: ForumSnapshot, change: Change) -> None:
    changed = change(case, "people", "wang-zg", family=ko("최"), position=ko("장관"), country="KR")
    texts = written(changed)
    assert texts["statement:choi-gy@welcome-kr"].startswith("최기영 장관은")
    assert texts["statement:wang-zg@welcome-cn"].startswith("왕즈강 장관은")


def test_order_and_hidden_paragraphs_keep_the_levels(case: ForumSnapshot, as_release: AsRelease) -> None:
    moved = compose(gather(as_release(case, order=("session:ai", "session:ai/talks", "lead")), None, "ko"))
    keys = [p.key for p in moved.paragraphs]
    assert keys.index("session:ai") < keys.index("session:ai/talks") < keys.index("lead")
    hidden = compose(gather(case, None, "ko"), {"session:bio": ""})
    after = next(p for p in hidden.paragraphs if p.key == "session:bio/talks")
    assert (after.mark, after.level) == ("□", 0)
    assert after.text.startswith("바이오·유전체 세션에서는 최경환 이원다이애그노믹스 이사가")


@pytest.fixture(scope="module")
def sample(request: pytest.FixtureRequest) -> ForumSnapshot:
    return read_forum(request.config.rootpath / "resources" / "samples" / "island-energy-2.yaml")


def test_a_programme_of_two_days_gives_days_hours_rooms_and_full_names(
    sample: ForumSnapshot, as_release: AsRelease
) -> None:
    story = compose(gather(as_release(sample, ReleaseKind.ADVISORY, language="ko"), None, "ko"))
    told = lines(story)
    assert "○ 일시: 2027. 9. 16.(목)~9. 17.(금)" in told
    assert "○ 장소: 제주 돌담컨벤션센터(가상), 제주시 하루로 1" in told
    at = told.index("○ 9월 16일(목) 11:00~12:30 물때 읽기 세션(억새홀)")
    assert told[at + 1 : at + 4] == [
        "- 발표 ‘등롱만 백 년’: 호메이메이(何美美) 등롱만관측소 조석팀장",
        "- 발표 ‘데이터가 된 해녀의 물때’: 심청 설문대학교 조석학과 교수",
        "- 좌장: 심청 교수",
    ]
    assert "○ 9월 16일(목) 09:30 기념 촬영(현무암홀)" in told


def test_titles_that_are_sentences_stand_in_quotes(
    sample: ForumSnapshot, change: Change, as_release: AsRelease
) -> None:
    held = change(as_release(sample, language="ko"), "forum", status=ForumStatus.HELD)
    texts = written(held)
    assert texts["session:people-1"].startswith("‘바람은 누구의 것인가’ 세션에서는 마리아 비앙키")
    assert texts["session:tide-1"].startswith("물때 읽기 세션에서는 호메이메이(何美美)")
    assert (
        texts["session:closing"] == "폐회식에서는 심 교수의 ‘분과 보고’가 진행됐다. 임 원장의 폐회사가 이어졌다."
    )
