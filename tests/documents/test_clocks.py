"""The second clock: hours of another zone, over midnight and changes of the clock."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from eventdesk.documents.catalog import DocumentRequest, NotPrintable
from eventdesk.documents.clocks import SecondClock, second_clock
from eventdesk.model.snapshot import ForumSnapshot

SEOUL, BEIJING, BERLIN, LOS_ANGELES = (
    ZoneInfo(name) for name in ("Asia/Seoul", "Asia/Shanghai", "Europe/Berlin", "America/Los_Angeles")
)


def at(day: int, hour: int, minute: int = 0, month: int = 5) -> datetime:
    return datetime(2027, month, day, hour, minute)


def test_hours_of_a_neighbour() -> None:
    clock = SecondClock(SEOUL, BEIJING)
    assert clock.range(at(13, 9, 30), at(13, 10)) == "08:30–09:00"
    assert clock.range(at(13, 9, 30), None) == clock.range(at(13, 9, 30), at(13, 9, 30)) == "08:30"
    assert clock.range(None, at(13, 10)) == ""


def test_another_day_is_marked() -> None:
    assert SecondClock(SEOUL, BEIJING).range(at(13, 0, 30), at(13, 1, 30)) == "23:30\u00a0−1–00:30"
    assert SecondClock(SEOUL, LOS_ANGELES).range(at(13, 9), at(13, 10)) == "17:00\u00a0−1–18:00\u00a0−1"
    assert SecondClock(LOS_ANGELES, SEOUL).range(at(13, 17), None) == "09:00\u00a0+1"


def test_changes_of_the_clock() -> None:
    # Berlin leaves summer time on 31 October 2027 at 3:00: from then on it is an hour further from Seoul.
    clock = SecondClock(BERLIN, SEOUL)
    assert clock.range(at(30, 12, month=10), None) == "19:00"
    assert clock.range(at(31, 12, month=10), None) == "20:00"
    # 02:30 to 02:15 is from before the change to after it.
    assert clock.range(at(31, 2, 30, month=10), at(31, 2, 15, month=10)) == "09:30–10:15"


def test_what_it_is_called() -> None:
    assert SecondClock(SEOUL, BEIJING).told("en") == "Seoul time; Beijing time in small figures"
    assert SecondClock(SEOUL, BEIJING, "our guests’").told("en").endswith("our guests’ time in small figures")
    assert SecondClock(SEOUL, BEIJING).told("zh-Hant") == "首爾時間，小號數字為北京時間"
    assert SecondClock(SEOUL, BERLIN).told("de") == "Ortszeit Seoul; klein gesetzt: Berlin"
    assert "서울" in SecondClock(SEOUL, BERLIN).told("ko")


def test_a_request_without_a_second_zone_has_no_second_clock(quiet_cities: ForumSnapshot) -> None:
    assert second_clock(DocumentRequest(quiet_cities)) is None
    assert second_clock(DocumentRequest(quiet_cities, second_zone="Asia/Seoul")) is None


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../../etc/passwd", "Asia"])
def test_an_unknown_zone_is_a_sentence(quiet_cities: ForumSnapshot, zone: str) -> None:
    with pytest.raises(NotPrintable, match="no time zone"):
        second_clock(DocumentRequest(quiet_cities, second_zone=zone))
