"""A forum with some attendees of every sort, and the people of it as the table reads them."""

from datetime import date, datetime

import pytest

from eventdesk.interchange.attendee_table import People
from eventdesk.model.kinds import AttendeeStatus, OwnFieldKind
from eventdesk.model.snapshot import (
    Attendee,
    Consents,
    Forum,
    ForumSnapshot,
    Organization,
    OwnField,
    Person,
    Registration,
    Session,
)
from eventdesk.model.text import Text


def t(english: str = "", korean: str = "") -> Text:
    return Text({"en": english, "ko": korean})


@pytest.fixture
def snapshot() -> ForumSnapshot:
    return ForumSnapshot(
        forum=Forum(id="tide", timezone="Asia/Seoul", languages=("en", "ko"), sides=("KR", "DE")),
        organizations=(Organization(id="delta", name=t("Delta University", "삼각대학교")),),
        people=(Person(id="ufer", name=t("Jutta Ufer"), position=t("rector"), organization="delta"),),
        sessions=(Session(id="dykes", title=t("Dykes", "제방")),),
        own_fields=(
            OwnField(id="shirt", label=t("Shirt"), kind=OwnFieldKind.CHOICE, choices=("S", "M", "L")),
            OwnField(id="nights", label=t("Nights"), kind=OwnFieldKind.NUMBER),
            OwnField(id="visa", label=t("Visa", "비자"), kind=OwnFieldKind.FLAG),
        ),
        attendees=(
            Attendee(
                uid="a",
                id="bada",
                name=t("Han Bada", "한바다"),
                organization=t("Tide Institute"),
                country="KR",
                email="bada@example.org",
                phone="+82 2 1234 5678",
                category="vip",
                status=AttendeeStatus.CONFIRMED,
                dates={AttendeeStatus.CONFIRMED: date(2026, 4, 1)},
                checked_in_at=datetime(2026, 5, 14, 9, 12),
                code="AAA111",
                languages=("ko", "en"),
                tags=("dinner", "bus"),
                consents=Consents(press_list=True, press_list_on=date(2026, 3, 2), press_list_source="form"),
                precedence=3,
                sessions=(Registration(session="dykes"),),
                fields={"shirt": "M", "nights": "2", "visa": "yes"},
                notes=t("First line\nSecond line"),
            ),
            Attendee(uid="b", id="jutta", person="ufer", code="BBB222", side="DE"),
            Attendee(uid="c", id="klaus", name=t("Klaus Ebbe"), code="CCC333", accompanies="bada"),
            Attendee(uid="d", id="erased", erased_on=date(2026, 6, 1)),
        ),
    )


@pytest.fixture
def people(snapshot: ForumSnapshot) -> People:
    return People(snapshot, "en")
