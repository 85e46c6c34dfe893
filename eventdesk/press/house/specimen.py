"""A small invented forum to show rules on: a day, a number of guests, and somebody who is named twice."""

from datetime import date

from eventdesk.model.kinds import ForumStatus, ItemKind, OrganizationRole, Precision
from eventdesk.model.snapshot import (
    Appearance,
    Attendance,
    Forum,
    ForumOrganization,
    ForumSnapshot,
    HouseStyle,
    Item,
    Organization,
    Person,
    Series,
    Session,
    Statement,
)
from eventdesk.model.text import Text


def specimen(style: HouseStyle) -> ForumSnapshot:
    """The forum in that house style, in each language that releases are written in."""
    return ForumSnapshot(
        forum=_forum(),
        organizations=(_host(),),
        people=_people(),
        sessions=_sessions(),
        statements=(_statement(),),
        house_style=style,
    )


def _t(english: str, korean: str, simplified: str, traditional: str) -> Text:
    return Text({"en": english, "ko": korean, "zh-Hans": simplified, "zh-Hant": traditional})


def _host() -> Organization:
    return Organization(id="host", name=_t("Harbour Institute", "항구연구원", "海港研究院", "海港研究院"))


def _forum() -> Forum:
    return Forum(
        id="specimen",
        series=Series(name=_t("Harbour Forum", "항구포럼", "海港论坛", "海港論壇")),
        edition=3,
        starts_on=date(2027, 5, 3),
        ends_on=date(2027, 5, 3),
        city=_t("Busan", "부산", "釜山", "釜山"),
        status=ForumStatus.HELD,
        languages=("en", "ko", "zh-Hans", "zh-Hant"),
        attendance=Attendance(
            count=12000, precision=Precision.MORE_THAN, who=_t("guests", "관계자", "嘉宾", "嘉賓")
        ),
        organizations=(ForumOrganization(organization="host", role=OrganizationRole.HOST),),
    )


def _people() -> tuple[Person, ...]:
    """Somebody with a title, who is named twice, and two without an office who sit on a panel together."""
    kim = Person(
        id="kim",
        name=_t("Kim Mi-rae", "김미래", "金未来", "金未來"),
        family=_t("Kim", "김", "金", "金"),
        honorific=_t("Dr.", "박사", "博士", "博士"),
        position=_t("director", "소장", "所长", "所長"),
        organization="host",
    )
    others = (
        ("lee", _t("Lee Ba-da", "이바다", "李海", "李海")),
        ("park", _t("Park Ba-ram", "박바람", "朴风", "朴風")),
    )
    learned = _t("Dr.", "박사", "博士", "博士")
    return (kim, *(Person(id=key, name=name, honorific=learned, organization="host") for key, name in others))


def _sessions() -> tuple[Session, ...]:
    tides = _talk(_t("Rising Tides", "높아지는 조류", "涨潮", "漲潮"), "kim")
    talks = (
        _talk(_t("Winds", "바람", "海风", "海風"), "lee"),
        _talk(_t("Islands", "섬", "岛屿", "島嶼"), "park"),
    )
    return (
        Session(id="tides", title=_t("Tides", "조류", "潮汐", "潮汐"), items=(tides,)),
        Session(
            id="coasts",
            title=_t("Coasts", "해안", "海岸", "海岸"),
            items=(*talks, Item(kind=ItemKind.PANEL, presenters_join=True)),
        ),
    )


def _talk(title: Text, speaker: str) -> Item:
    return Item(kind=ItemKind.PRESENTATION, title=title, speakers=(Appearance(person=speaker),))


def _statement() -> Statement:
    return Statement(
        person="kim",
        at="tides",
        says=_t(
            "harbours can live on the tide",
            "항구가 조류만으로 살 수 있다",
            "港口可以依靠潮汐",
            "港口可以依靠潮汐",
        ),
    )
