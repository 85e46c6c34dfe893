"""Edits of a forum as a whole: series shared by name, checked languages and zones."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from eventdesk.model import records
from eventdesk.model.snapshot import Series
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace import forum_edits
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.create(tmp_path / "w.evd")
    yield workspace
    workspace.close()


def make(workspace: Workspace, title: str = "Energy Forum") -> str:
    with workspace.edit("New forum") as edit:
        return forum_edits.add_forum(edit, Text({"en": title}), ["en", "ko"], date(2026, 5, 14))


def test_a_new_forum_has_an_id_made_from_its_title_and_one_day(workspace: Workspace) -> None:
    first, second = make(workspace), make(workspace)
    one, two = workspace.snapshot(first).forum, workspace.snapshot(second).forum
    assert (one.id, two.id) == ("energy-forum", "energy-forum-2")
    assert one.starts_on == one.ends_on == date(2026, 5, 14)
    assert one.languages == ("en", "ko")
    step = workspace.last_step()
    assert step is not None
    assert step.forum_uid == second


def test_a_title_without_latin_letters_still_gives_an_id(workspace: Workspace) -> None:
    with workspace.edit("New forum") as edit:
        uid = forum_edits.add_forum(edit, Text({"ko": "한·중 과학기술혁신포럼"}), ["ko"])
    assert workspace.snapshot(uid).forum.id == "forum"


def test_an_unknown_zone_or_language_makes_no_forum(workspace: Workspace) -> None:
    with pytest.raises(EditRefused, match="Asia/Seoul"), workspace.edit("New forum") as edit:
        forum_edits.add_forum(edit, timezone="Seoul")
    with pytest.raises(EditRefused, match="zh-Hant"), workspace.edit("New forum") as edit:
        forum_edits.add_forum(edit, languages=["english!"])
    with pytest.raises(EditRefused, match="at least one"), workspace.edit("New forum") as edit:
        forum_edits.add_forum(edit, languages=[])
    assert workspace.forums() == ()


def test_two_editions_of_one_name_share_a_series_which_goes_with_the_last(workspace: Workspace) -> None:
    first, second = make(workspace), make(workspace)
    with workspace.edit("Set series") as edit:
        one = forum_edits.set_series(edit, first, Text({"en": "Korea–China Forum", "ko": "한·중 포럼"}))
        two = forum_edits.set_series(edit, second, Text({"en": "Korea–China forum"}))
    assert one == two
    with workspace.reading() as connection:
        assert [line.editions for line in forum_edits.series_lines(connection)] == [2]
        assert forum_edits.series_of(connection, second) == one
    with workspace.edit("Set series") as edit:
        forum_edits.set_series(edit, first, EMPTY)
    with workspace.reading() as connection:
        assert [line.editions for line in forum_edits.series_lines(connection)] == [1]
    with workspace.edit("Set series") as edit:
        forum_edits.choose_series(edit, second, None)
    with workspace.reading() as connection:
        assert forum_edits.series_lines(connection) == ()
    workspace.undo()
    series = workspace.snapshot(second).forum.series
    assert series is not None
    assert series.name["ko"] == "한·중 포럼"


def test_languages_are_kept_in_order_once_and_in_customary_case(workspace: Workspace) -> None:
    uid = make(workspace)
    with workspace.edit("Set languages") as edit:
        forum_edits.set_languages(edit, uid, ["ko", "EN", "zh-hant", "en"])
    assert workspace.snapshot(uid).languages == ("ko", "en", "zh-Hant")
    with pytest.raises(EditRefused), workspace.edit("Set languages") as edit:
        forum_edits.set_languages(edit, uid, [])
    assert workspace.snapshot(uid).languages == ("ko", "en", "zh-Hant")


def test_an_id_is_one_forums_alone(workspace: Workspace) -> None:
    first, second = make(workspace, "A"), make(workspace, "B")
    with pytest.raises(EditRefused, match="“a”"), workspace.edit("Set id") as edit:
        forum_edits.set_key(edit, second, "a ")
    with pytest.raises(EditRefused), workspace.edit("Set id") as edit:
        forum_edits.set_key(edit, second, "  ")
    with workspace.edit("Set id") as edit:
        forum_edits.set_key(edit, first, "a")  # its own
        forum_edits.set_key(edit, second, "bee")
    assert workspace.snapshot(second).forum.id == "bee"


def test_sides_are_kept_once_each(workspace: Workspace) -> None:
    uid = make(workspace)
    with workspace.edit("Set sides") as edit:
        forum_edits.set_sides(edit, uid, ["KR", " CN ", "", "KR"])
    assert workspace.snapshot(uid).forum.sides == ("KR", "CN")


def test_a_language_more_names_the_series_for_all_its_editions(workspace: Workspace) -> None:
    first, second = make(workspace), make(workspace)
    with workspace.edit("Set series") as edit:
        forum_edits.rename_series(edit, first, Text({"en": "Energy Days"}))
        forum_edits.rename_series(edit, second, Text({"en": "energy days"}))
        forum_edits.rename_series(edit, second, Text({"en": "Energy Days", "ko": "에너지 데이"}))
    assert [workspace.snapshot(uid).forum.series for uid in (first, second)] == [
        Series(name=Text({"en": "Energy Days", "ko": "에너지 데이"}))
    ] * 2


def test_another_name_parts_the_forum_from_the_editions_that_keep_theirs(workspace: Workspace) -> None:
    first, second = make(workspace), make(workspace)
    with workspace.edit("Set series") as edit:
        forum_edits.set_series(edit, first, Text({"en": "Energy Days"}))
        forum_edits.set_series(edit, second, Text({"en": "Energy Days"}))
    with workspace.edit("Rename") as edit:
        forum_edits.rename_series(edit, second, Text({"en": "Water Days"}))
    names = [workspace.snapshot(uid).forum.series for uid in (first, second)]
    assert [series.name["en"] for series in names if series is not None] == ["Energy Days", "Water Days"]
    with workspace.edit("Correct") as edit:
        forum_edits.rename_series(edit, second, Text({"en": "Rain Days"}))
    with workspace.reading() as connection:
        assert [line.name["en"] for line in forum_edits.series_lines(connection)] == ["Energy Days", "Rain Days"]


def test_the_last_day_follows_the_first(workspace: Workspace) -> None:
    uid = make(workspace)
    with workspace.edit("Move") as edit:
        forum_edits.set_first_day(edit, uid, date(2026, 6, 1))
    assert workspace.snapshot(uid).forum.ends_on == date(2026, 6, 1)
    with workspace.edit("Longer") as edit:
        edit.change(records.Forum, uid, {"ends_on": date(2026, 6, 3)})
        forum_edits.set_first_day(edit, uid, date(2026, 6, 2))
    assert workspace.snapshot(uid).forum.ends_on == date(2026, 6, 3)
    with workspace.edit("Later") as edit:
        forum_edits.set_first_day(edit, uid, date(2026, 7, 1))
    assert workspace.snapshot(uid).forum.ends_on == date(2026, 7, 2)
    with workspace.edit("Unknown") as edit:
        forum_edits.set_first_day(edit, uid, None)
    assert workspace.snapshot(uid).forum.starts_on is None
