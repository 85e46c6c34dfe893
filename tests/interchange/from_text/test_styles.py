"""Other texts than the case's: another English style, Korean, Chinese, a plain agenda, tables."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from eventdesk.interchange.from_text import FieldName, LinkRole, PartKind, Proposal, propose, to_snapshot
from eventdesk.model.kinds import ItemKind, OrganizationRole, SessionKind

F = FieldName
Read = Callable[[str], Proposal]
Table = Callable[[Proposal], dict[str, str]]


def test_an_english_release_with_straight_quotes(read: Read, people: Table, talks: Table) -> None:
    proposal = read("english.txt")
    assert people(proposal) == {
        "Marieke van den Berg": "Institute for Urban Sound",
        "Aïcha El-Fassi": "City of Rotterdam",
        "James O'Neill": "University College Dublin",
        "Lena Müller": "TU Berlin",
        "Tomás Ortega": "University of Seville",
        "Priya Raman": "Arup Group",
    }
    said = talks(proposal)
    assert said["Listening to Streets"] == "James O'Neill"
    assert said["Cheap Sensors for Dense Networks"] == "Tomás Ortega"
    assert said["Night-time Freight"] == "Priya Raman"
    forum = to_snapshot(proposal, proposal.ticked).forum
    # The day of the forum, not that of the dateline.
    assert (forum.starts_on, forum.ends_on) == (date(2026, 5, 12), date(2026, 5, 13))
    assert (forum.edition, forum.country, forum.timezone) == (3, "NL", "Europe/Amsterdam")
    assert len(forum.organizations) == 2


def test_a_quote_before_its_speaker(read: Read) -> None:
    proposal = read("english.txt")
    (said,) = proposal.of(PartKind.STATEMENT)
    assert proposal.by_key[said.linked(LinkRole.PERSON)[0]].value(F.NAME) == "Aïcha El-Fassi"
    assert said.value(F.QUOTE) == "Noise is a planning question before it is an engineering one,"


def test_a_korean_release(read: Read, people: Table, talks: Table) -> None:
    proposal = read("korean.txt")
    assert proposal.language == "ko"
    assert people(proposal) == {
        "조황희": "과학기술정책연구원",
        "최기영": "과학기술정보통신부",
        "왕즈강": "과학기술부",
        "최경환": "이원다이애그노믹스",
        "최인걸": "고려대학교",
        "신수용": "성균관대학교",
        "정일영": "과학기술정책연구원",
        "김건희": "서울대학교",
    }
    said = talks(proposal)
    assert said["유전체 산업의 전환점"] == "최경환"
    assert said["곰팡이 유전체 탐색"] == "최인걸"
    assert said["개성과 지식에 기반한 대화 기술"] == "김건희"
    forum = to_snapshot(proposal, proposal.ticked)
    assert forum.forum.series is not None
    assert forum.forum.series.name["ko"] == "한·중 과학기술혁신포럼"
    assert (forum.forum.edition, forum.forum.starts_on) == (7, date(2019, 12, 27))
    assert (forum.forum.city["ko"], forum.forum.venue["ko"]) == ("서울", "신라호텔")
    assert [session.kind for session in forum.sessions] == ["opening", "session", "session"]
    assert [session.title.get("ko") for session in forum.sessions[1:]] == ["바이오", "AI"]
    assert forum.statements[0].quote["ko"].startswith("한국과 중국이 함께")


def test_a_chinese_release(read: Read, people: Table, talks: Table) -> None:
    proposal = read("chinese.txt")
    assert proposal.language == "zh"
    assert people(proposal) == {
        "赵晃熙": "韩国科学技术政策研究院",
        "王志刚": "科技部",
        "崔起荣": "韩国科学技术信息通信部",
        "胡国海": "华大集团",
        "刘建祥": "浙江大学",
    }
    said = talks(proposal)
    assert said["基因组与大数据时代"] == "胡国海"
    assert said["植物耐热性的理解与增强"] == "刘建祥"
    (quote,) = proposal.of(PartKind.STATEMENT)
    assert proposal.by_key[quote.linked(LinkRole.PERSON)[0]].value(F.NAME) == "王志刚"
    forum = to_snapshot(proposal, proposal.ticked).forum
    assert (forum.edition, forum.starts_on, forum.country) == (7, date(2019, 12, 27), "KR")
    assert [one.role for one in forum.organizations] == [OrganizationRole.HOST, OrganizationRole.HOST]


def test_a_plain_agenda(read: Read, people: Table, talks: Table) -> None:
    proposal = read("agenda.txt")
    forum = to_snapshot(proposal, proposal.ticked)
    assert [session.kind for session in forum.sessions] == [
        SessionKind.OTHER,
        SessionKind.OPENING,
        SessionKind.KEYNOTE,
        SessionKind.BREAK,
        SessionKind.SESSION,
        SessionKind.MEAL,
        SessionKind.CLOSING,
    ]
    surveillance = forum.sessions[4]
    assert surveillance.title["en"] == "Surveillance"
    assert surveillance.moderator is not None
    assert forum.person(surveillance.moderator.person).name["en"] == "Maria Silva"
    assert [(item.starts_at, item.minutes) for item in surveillance.items] == [
        (datetime(2026, 6, 3, 10, 40), 20),
        (datetime(2026, 6, 3, 11, 0), 20),
        (datetime(2026, 6, 3, 11, 20), 40),
    ]
    said = talks(proposal)
    assert said["Wastewater as an Early Warning"] == "Kim Minsu"
    assert said["Sequencing in the Field"] == "Li Wei"
    assert said["The Next Ten Years"] == "Samuel Okafor"
    assert said["Panel discussion"] == "John Smith, Fatima Al-Rashid, Chen Hao"
    assert people(proposal)["Li Wei"] == "BGI Group"
    assert forum.forum.timezone == "Europe/Zurich"


KOREAN_AGENDA = """제3회 스마트시티 포럼
일시: 2026년 9월 4일(금)
장소: 부산 벡스코
주최: 부산광역시, 주관: 부산연구원

시간\t내용\t발표자
09:30~10:00\t등록\t
10:00~10:10\t개회사\t김민수 부산연구원 원장
10:10~10:50\t기조연설: 도시의 미래\t이서연 카이스트 교수
세션 1 데이터
11:00~11:20\t도시 데이터의 공유\t박지훈(부산대학교 교수)
11:20~12:00\t종합토론\t
좌장: 최윤아 동아대학교 교수
토론: 정하늘(부산테크노파크 팀장), 강도현(한국교통연구원 연구위원)
"""


def test_a_korean_agenda_with_a_table(talks: Table, people: Table) -> None:
    proposal = propose(KOREAN_AGENDA)
    forum = to_snapshot(proposal, proposal.ticked)
    assert forum.forum.starts_on == date(2026, 9, 4)
    assert (forum.forum.city["ko"], forum.forum.venue["ko"]) == ("부산", "벡스코")
    said = talks(proposal)
    assert said["도시 데이터의 공유"] == "박지훈"
    assert said["도시의 미래"] == "이서연"
    assert said["opening_speech 김민수"] == "김민수"
    assert people(proposal)["김민수"] == "부산연구원"
    (panel,) = [item for session in forum.sessions for item in session.items if item.kind is ItemKind.PANEL]
    assert [forum.person(one.person).name["ko"] for one in panel.panelists] == ["정하늘", "강도현"]
    assert panel.moderator is not None
    assert forum.person(panel.moderator.person).name["ko"] == "최윤아"


TWO_DAYS = """Harbour Futures Conference 2026
Venue: Town Hall, Hamburg, Germany

Day 1 – 5 October 2026
Session 1: Ships without Smoke
9:30 am – 10:00 am  Ammonia at Sea / Dr. Jonas Petersen, Technical University of Denmark
10.00 – 10.30 "Batteries for Ferries" by Prof. Ingrid Solberg (University of Bergen)
Day 2 – 6 October 2026
Session 2: Ports
13:30-14:00 Shore Power, presented by Ms. Rosa Conti, Port Authority of Genoa
"""


def test_two_days_and_other_ways_to_write_times(talks: Table) -> None:
    proposal = propose(TWO_DAYS)
    forum = to_snapshot(proposal, proposal.ticked)
    assert talks(proposal) == {
        "Ammonia at Sea": "Jonas Petersen",
        "Batteries for Ferries": "Ingrid Solberg",
        "Shore Power": "Rosa Conti",
    }
    assert (forum.forum.starts_on, forum.forum.ends_on) == (date(2026, 10, 5), date(2026, 10, 6))
    times = [item.starts_at for session in forum.sessions for item in session.items]
    assert times == [datetime(2026, 10, 5, 9, 30), datetime(2026, 10, 5, 10, 0), datetime(2026, 10, 6, 13, 30)]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("The forum was held on 3 May 2026 in Oslo.", (date(2026, 5, 3), date(2026, 5, 3))),
        ("The forum was held on May 3-5, 2026 in Oslo.", (date(2026, 5, 3), date(2026, 5, 5))),
        ("The forum was held from 30 April to 2 May 2026.", (date(2026, 4, 30), date(2026, 5, 2))),
        ("포럼이 2026년 5월 3일부터 5일까지 개최됐다.", (date(2026, 5, 3), date(2026, 5, 5))),
        ("论坛于2026年5月3日至5日在北京举行。", (date(2026, 5, 3), date(2026, 5, 5))),
        ("Date: 2026-05-03", (date(2026, 5, 3), date(2026, 5, 3))),
    ],
)
def test_days(sentence: str, days: tuple[date, date]) -> None:
    forum = to_snapshot(propose(sentence), propose(sentence).ticked).forum
    assert (forum.starts_on, forum.ends_on) == days


def test_a_wrong_weekday_is_not_taken() -> None:
    proposal = propose("The 2nd Wind Energy Forum was held on December 27, 2019, Monday, in Seoul, Korea.")
    (days,) = proposal.of(PartKind.DATES)
    assert days.key not in proposal.ticked


def test_no_year_no_day() -> None:
    """The year is not guessed: what does not stand in the text is not proposed."""
    assert propose("The 2nd Wind Energy Forum was held on December 27 in Seoul, Korea.").of(PartKind.DATES) == ()


def test_a_title_is_nobody() -> None:
    proposal = propose(
        "Session 1: Deep Learning (MIT)\n10:00 – 10:30 Artificial Intelligence for Public Health\n"
        "10:30 – 11:00 Smart Cities and Open Data\n11:00 Coffee Break\n"
    )
    assert proposal.of(PartKind.PERSON) == ()


def test_names_of_other_things_are_nobody(read: Read, people: Table) -> None:
    """Agreements, newspapers, bays and bridges are capitalized too."""
    assert people(read("conference.txt")) == {
        "Ana Sofia Marques": "Atlantic Ocean Council",
        "Hans-Peter Vogel": "GEOMAR Helmholtz Centre",
        "Olivia Grant": "Barclays Bank",
        "Sarah O’Brien": "Irish Times",
        "Nuno Costa": "University of the Azores",
        "Mette Frederiksen-Holm": "Nordic Kelp AS",
        "José Luis Moreno": "Puertos del Estado",
    }
    (panel,) = [item for item in read("conference.txt").of(PartKind.ITEM) if item.value(F.KIND) == "panel"]
    assert len(panel.linked(LinkRole.PANELIST)) == 3
    assert len(panel.linked(LinkRole.MODERATOR)) == 1
    assert read("conference.txt").of(PartKind.THEME) == ()


def test_an_agenda_with_people_below_the_titles(read: Read, people: Table, talks: Table) -> None:
    proposal = read("meeting.txt")
    assert people(proposal) == {
        "Maja Kovač": "",
        "Luka Horvat": "University of Zagreb",
        "Petra Zupan": "ARSO",
        "Ivan Petrov": "DHMZ",
        "Anna Schmidt": "",
        "Paul Weber": "TU Wien",
        "Jan Novák": "CHMI",
        "Eva Szabó": "OVF",
        "Marko Ilić": "RHMZ",
    }
    said = talks(proposal)
    assert said["Machine Learning for Floods"] == "Anna Schmidt, Paul Weber"
    assert said["Who pays?"] == "Jan Novák, Eva Szabó, Marko Ilić"
    assert said["welcome_speech Maja Kovač"] == "Maja Kovač"


def test_a_korean_release_with_quotes_cut_in_two(read: Read, people: Table, talks: Table) -> None:
    proposal = read("korean_quotes.txt")
    assert people(proposal) == {
        "김정관": "산업통상부",
        "이상훈": "한국에너지공단",
        "박영숙": "서울대",
        "정우성": "LG화학",
        "한지민": "KAIST",
        "오세훈": "한국전력",
        "유재석": "포스코홀딩스",
    }
    said = talks(proposal)
    assert said["전환의 경제학"] == "박영숙"
    assert said["배터리 재활용"] == "정우성"
    quotes = [part.value(F.QUOTE) for part in proposal.of(PartKind.STATEMENT)]
    assert quotes == ["탄소중립은 선택이 아닌 필수", "공단은 기업의 노력을 적극 지원하겠다"]
    forum = to_snapshot(proposal, proposal.ticked)
    assert (forum.forum.starts_on, forum.forum.ends_on) == (date(2026, 5, 14), date(2026, 5, 15))
    (panel,) = [item for session in forum.sessions for item in session.items if item.kind is ItemKind.PANEL]
    assert panel.moderator is not None
    assert forum.person(panel.moderator.person).name["ko"] == "한지민"


def test_a_university_named_for_a_city_is_no_city() -> None:
    proposal = propose("제2회 바람 포럼이 2026년 5월 3일 서울대학교에서 개최됐다.")
    (place,) = proposal.of(PartKind.PLACE)
    assert (place.value(F.CITY), place.value(F.VENUE)) == ("", "서울대학교")
