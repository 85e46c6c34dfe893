"""What the panel of the day proposes: the session by the clock, the speakers, the captions."""

from datetime import datetime

import pytest
from msgspec import structs

from eventdesk.model.kinds import AppearanceStatus, ItemKind, SessionStatus
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Item, Person, Session
from eventdesk.model.text import Text
from eventdesk.press.capture import moment_at, speakers_at, suggested_caption


def en(words: str) -> Text:
    return Text({"en": words})


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 5, 14, hour, minute)


TALK = Item(id="talk", kind=ItemKind.PRESENTATION, minutes=20, speakers=(Appearance(person="ann"),))
PANEL = Item(
    id="panel",
    kind=ItemKind.PANEL,
    minutes=40,
    panelists=(Appearance(person="ben"), Appearance(person="cat", status=AppearanceStatus.DECLINED)),
    presenters_join=True,
)
DAY = ForumSnapshot(
    forum=Forum(id="f", timezone="Asia/Seoul"),
    people=tuple(Person(id=each, name=en(each.title())) for each in ("ann", "ben", "cat", "dan")),
    sessions=(
        Session(id="open", starts_at=at(9), ends_at=at(9, 30), items=(Item(kind=ItemKind.OPENING_SPEECH),)),
        Session(id="coffee", starts_at=at(9, 30), ends_at=at(10)),
        Session(
            id="bio", starts_at=at(10), ends_at=at(11), items=(TALK, PANEL), moderator=Appearance(person="dan")
        ),
        Session(id="off", starts_at=at(13), items=(TALK,), status=SessionStatus.CANCELLED),
        Session(id="end", starts_at=at(15), items=(Item(kind=ItemKind.CLOSING_REMARKS),)),
    ),
)


@pytest.mark.parametrize(
    ("now", "session", "item"),
    [
        (at(8), "open", None),
        (at(9, 10), "open", None),
        (at(9, 45), "open", None),  # in the break: what was just said
        (at(10, 5), "bio", "talk"),
        (at(10, 25), "bio", "panel"),
        (at(11, 20), "bio", None),
        (at(13, 30), "end", None),
        (at(22), "end", None),
    ],
)
def test_the_session_by_the_clock(now: datetime, session: str, item: str | None) -> None:
    moment = moment_at(DAY, now)
    assert moment is not None
    assert (moment.session.id, moment.item.id if moment.item else None) == (session, item)


def test_another_day_has_no_session() -> None:
    assert moment_at(DAY, datetime(2026, 5, 20, 10)) is None


def test_a_forum_without_times(korea_china: ForumSnapshot) -> None:
    assert moment_at(korea_china, datetime(2019, 12, 27, 10)) is None
    speakers = speakers_at(korea_china, None)
    assert [each.person for each in speakers] == [person.id for person in korea_china.people]


def test_the_likeliest_speakers_come_first() -> None:
    people = [each.person for each in speakers_at(DAY, moment_at(DAY, at(10, 25)))]
    assert people == ["ben", "ann", "dan", "cat"]
    first = speakers_at(DAY, moment_at(DAY, at(10, 5)))[0]
    assert (first.person, first.item) == ("ann", TALK)


def item_of(snapshot: ForumSnapshot, item_id: str) -> tuple[Session, Item]:
    return next((s, i) for s in snapshot.sessions for i in s.items if i.id == item_id)


@pytest.mark.parametrize(
    ("item", "language", "caption"),
    [
        ("opening-speech", "en", "Hwang-hee Cho, president of STEPI, gives the opening speech"),
        ("welcome-kr", "en", "Choi Gi-young, Minister of Science and ICT, gives a welcoming speech"),
        ("opening-speech", "ko", "조황희 과학기술정책연구원 원장 개회사 모습"),
        ("welcome-kr", "ko", "최기영 과학기술정보통신부 장관 환영사 모습"),
        ("welcome-cn", "zh", "科学技术部部长王志刚致欢迎辞"),
    ],
)
def test_captions_as_the_institute_wrote_them(
    korea_china: ForumSnapshot, item: str, language: str, caption: str
) -> None:
    offices = {"cho": ("ko", "원장"), "choi-gy": ("ko", "장관"), "wang-zg": ("zh", "部长")}
    people = tuple(
        structs.replace(each, position=each.position.with_value(*offices[each.id])) if each.id in offices else each
        for each in korea_china.people
    )
    forum = structs.replace(korea_china, people=people)
    assert suggested_caption(forum, *item_of(forum, item), [], language) == caption


def test_an_office_in_another_language_is_left_out(korea_china: ForumSnapshot) -> None:
    only_english = suggested_caption(korea_china, *item_of(korea_china, "opening-speech"), [], "ko")
    assert only_english == "조황희 과학기술정책연구원 개회사 모습"


def test_captions_of_talks_groups_and_halls(korea_china: ForumSnapshot) -> None:
    bio = next(session for session in korea_china.sessions if session.id == "bio")
    talk = suggested_caption(korea_china, bio, bio.items[1], [], "en")
    assert talk == "Hu Guo-hai, vice president of BGI Group, speaks on “Times of Genome and Big Data”"
    two = suggested_caption(korea_china, bio, bio.items[-1], ["shin-sy", "xue-w"], "en")
    assert two == "From left: Shin Soo-yong and Xue Wei take part in the panel discussion"
    photo = Item(kind=ItemKind.PHOTO)
    assert suggested_caption(korea_china, bio, photo, [], "ko") == "단체사진"
    assert suggested_caption(korea_china, bio, None, [], "en") == "View of Bio-genetics"
    assert suggested_caption(korea_china, None, None, [], "en") == ""


def test_traditional_chinese_has_its_own_words(korea_china: ForumSnapshot) -> None:
    session, item = item_of(korea_china, "welcome-cn")
    assert suggested_caption(korea_china, session, item, [], "zh-Hant").endswith("王志刚致歡迎詞")


def test_nobody_who_declined_is_proposed(korea_china: ForumSnapshot) -> None:
    session, item = item_of(korea_china, "opening-speech")
    gone = structs.replace(item, speakers=(Appearance(person="cho", status=AppearanceStatus.DECLINED),))
    assert "Cho" not in suggested_caption(korea_china, session, gone, [], "en")
