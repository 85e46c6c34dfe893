"""Find and replace over a list: before and after of each cell, and patterns that cannot be."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.interchange.attendee_table import (
    BadPattern,
    CellChange,
    People,
    Plan,
    Search,
    Words,
    WrongKind,
    columns_of,
    plan_replacing,
    replacer,
    row_changes,
)
from eventdesk.model.text import Text

UIDS = ("a", "b", "c")


def replaced(people: People, search: Search, *keys: str) -> Plan:
    return plan_replacing(people, Words(), search, columns_of(people.snapshot, keys), UIDS)


def told(changes: tuple[CellChange, ...]) -> list[tuple[str, str, str, object]]:
    return [(one.uid, one.column.key, one.language, one.after) for one in changes]


def test_words_are_found_in_all_their_languages_whatever_the_case(people: People) -> None:
    plan = replaced(people, Search("한바다", "한가람"), "name", "organization")
    assert told(plan.changes) == [("a", "name", "ko", "한가람")]
    plan = replaced(people, Search("INSTITUTE", "Institute of Tides"), "organization")
    assert told(plan.good) == [("a", "organization", "en", "Tide Institute of Tides")]
    assert not replaced(people, Search("INSTITUTE", "x", case=True), "organization").changes
    assert not replaced(people, Search("institute", "x", whole=True), "organization").changes
    rows = row_changes(people, replaced(people, Search("a", "o"), "name").good, date(2026, 5, 14))
    assert rows[0].values["name"] == Text({"en": "Hon Bodo", "ko": "한바다"})


def test_both_languages_of_a_name_may_change_in_one_row(people: People) -> None:
    plan = replaced(people, Search(r"^(.)", r"~\1", pattern=True), "name")
    rows = row_changes(people, plan.good, date(2026, 5, 14))
    assert rows[0].values["name"] == Text({"en": "~Han Bada", "ko": "~한바다"})
    one_language = replaced(people, Search(r"^(.)", r"~\1", pattern=True), "name:ko")
    assert [change.language for change in one_language.changes] == ["ko"]


def test_what_a_column_does_not_accept_is_told_and_not_stored(people: People) -> None:
    plan = replaced(people, Search("@example.org", ""), "email")
    assert [change.wrong and change.wrong.kind for change in plan.changes] == [WrongKind.EMAIL]
    assert not row_changes(people, plan.changes, date(2026, 5, 14))
    names = replaced(people, Search("Jutta", "Jutte"), "name")
    assert [change.wrong and change.wrong.kind for change in names.changes] == [WrongKind.PERSON]
    codes = replaced(people, Search("AAA111", "BBB222"), "code")
    assert [change.wrong and change.wrong.kind for change in codes.changes] == [WrongKind.CODE_TAKEN]


def test_tags_are_replaced_one_by_one(people: People) -> None:
    plan = replaced(people, Search("bus", "dinner", whole=True), "tags")
    assert told(plan.changes) == [("a", "tags", "", ["dinner"])]


def test_signs_of_patterns_mean_themselves_otherwise(people: People) -> None:
    replace = replacer(Search("a.b", r"\1$&"))
    assert replace("a.b axb") == r"\1$& axb"


@pytest.mark.parametrize(
    ("find", "replacement", "kind"),
    [
        ("", "", "empty"),
        ("x" * 1001, "", "long"),
        ("a(b", "", "bracket"),
        ("a)b", "", "bracket"),
        ("[ab", "", "set"),
        ("*a", "", "repeat"),
        ("(a)", r"\2", "group"),
        ("(a)", r"\g<name>", "group"),
        ("a\\", "", "escape"),
    ],
)
def test_a_bad_pattern_is_told_in_a_sentence(find: str, replacement: str, kind: str) -> None:
    with pytest.raises(BadPattern) as raised:
        replacer(Search(find, replacement, pattern=True))
    assert raised.value.kind == kind
    assert str(raised.value).endswith(".")


def test_a_pattern_that_would_take_for_ever_is_stopped() -> None:
    replace = replacer(Search("(a|aa)+$", "", pattern=True))
    with pytest.raises(BadPattern) as raised:
        replace("a" * 200 + "!")
    assert raised.value.kind == "slow"


@given(st.text(max_size=12), st.text(max_size=8))
def test_any_pattern_is_read_or_told(find: str, replacement: str) -> None:
    with contextlib.suppress(BadPattern):
        assert isinstance(replacer(Search(find, replacement, pattern=True))("Ann Lee (KAIST), 한바다"), str)


@given(st.text(min_size=1, max_size=6), st.text(max_size=6), st.text(max_size=20))
def test_words_are_replaced_as_python_replaces_them(find: str, replacement: str, text: str) -> None:
    assert replacer(Search(find, replacement, case=True))(text) == text.replace(find, replacement)
