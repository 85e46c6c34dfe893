"""Days and times as people type them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.desktop.forms.moments import read_day, read_time, write_day, write_time


@pytest.mark.parametrize(
    "typed",
    [
        "2026-05-14",
        "20260514",
        "2026/5/14",
        "2026. 5. 14.",
        "2026.5.14",
        "14.5.2026",
        "2026년 5월 14일",
        " 2026-5-14 ",
    ],
)
def test_reads_a_day_in_many_ways(typed: str) -> None:
    assert read_day(typed) == date(2026, 5, 14)


@pytest.mark.parametrize(
    ("typed", "hour", "minute"),
    [
        ("0930", 9, 30),
        ("930", 9, 30),
        ("9:30", 9, 30),
        ("9.30", 9, 30),
        ("9h30", 9, 30),
        ("9", 9, 0),
        ("14", 14, 0),
        ("2:30 pm", 14, 30),
        ("2pm", 14, 0),
        ("12 am", 0, 0),
        ("오후 2:30", 14, 30),
        ("오전 9시", 9, 0),
        ("14시 30분", 14, 30),
        ("下午2:30", 14, 30),
    ],
)
def test_reads_a_time_in_many_ways(typed: str, hour: int, minute: int) -> None:
    assert read_time(typed) == time(hour, minute)


@pytest.mark.parametrize("typed", ["2026-02-30", "27 maybe", "5/14", "14", "2026-13-01", "99991"])
def test_refuses_what_is_no_day(typed: str) -> None:
    with pytest.raises(ValueError):
        read_day(typed)


@pytest.mark.parametrize("typed", ["25:00", "9:75", "noon", "14:00 pm", "0 pm", "12345"])
def test_refuses_what_is_no_time(typed: str) -> None:
    with pytest.raises(ValueError):
        read_time(typed)


def test_nothing_typed_is_no_day_and_no_time() -> None:
    assert read_day("  ") is None
    assert read_time("") is None


@given(st.dates(date(1000, 1, 1)))
def test_a_day_as_it_is_shown_reads_as_itself(day: date) -> None:
    assert read_day(write_day(day)) == day


@given(st.integers(0, 23), st.integers(0, 59))
def test_a_time_as_it_is_shown_reads_as_itself(hour: int, minute: int) -> None:
    assert read_time(write_time(time(hour, minute))) == time(hour, minute)


@given(st.text(max_size=12))
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    for read in (read_day, read_time):
        try:
            read(typed)
        except ValueError:
            continue
