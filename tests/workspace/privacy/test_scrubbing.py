"""Names within other texts: taken out whole, and nothing else with them."""

import pytest

from eventdesk.workspace.privacy.scrubbing import Words, full_hour


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Change Ann Lee", "Change …"),
        ("Merge Ann Lee with Annabel", "Merge … with Annabel"),
        ("Mail to ann@x.org.", "Mail to …."),
        ("김안나의 좌석 변경", "…의 좌석 변경"),
        ("Move session", "Move session"),
        ("Ann Leeds and XAnn Lee", "Ann Leeds and XAnn Lee"),
        ("", ""),
    ],
)
def test_names_are_taken_out_whole(label: str, told: str) -> None:
    assert Words(["Ann", "Ann Lee", "ann@x.org", "김안나", "n", ""]).taken_out(label) == told.replace(
        "Ann Leeds", "… Leeds"
    )


def test_no_words_change_nothing() -> None:
    assert Words([]).taken_out("Change Ann") == "Change Ann"


def test_an_hour_has_neither_minutes_nor_seconds() -> None:
    assert full_hour("2026-05-14T09:12:33.25") == "2026-05-14T09:00:00"
    assert full_hour(None) is None
