"""The list behind the table: however it came to be, it holds the right people in the right order."""

from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QObject
from pytestqt.qtbot import QtBot

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.pages.attendees import listing as listing_module
from eventdesk.desktop.pages.attendees.arrangement import Arrangement, KeptLists
from eventdesk.desktop.pages.attendees.columns import SHOWN_AT_FIRST, list_columns
from eventdesk.desktop.pages.attendees.entries import Entry, EntryMaker, Tally
from eventdesk.desktop.pages.attendees.filters import Arrival, AttendeeFilter, Blocks, Consent
from eventdesk.desktop.pages.attendees.listing import AttendeeList
from eventdesk.desktop.pages.attendees.ordering import Sorting, by_name, sorted_steps
from eventdesk.desktop.pages.attendees.table_model import AttendeeTable
from eventdesk.model.kinds import AttendeeStatus, OwnFieldKind, RegistrationStatus
from eventdesk.model.snapshot import Attendee, Consents, Forum, ForumSnapshot, OwnField, Registration, Session
from eventdesk.model.text import Text

NAMES = (
    "조황희",
    "김민준",
    "王志刚",
    "Müller, Jürgen",
    "Anna Weber",
    "Łukasz 2",
    "Łukasz 10",
    "محمد الهاشمي",
    "Ostrova",
)


def person(number: int, **values: object) -> Attendee:
    made = {"name": Text({"en": NAMES[number % len(NAMES)]}), "code": f"C{number % 7}{number}", **values}
    return Attendee(uid=f"u{number}", version=1, id=f"a{number}", **made)  # type: ignore[arg-type]


def forum(attendees: tuple[Attendee, ...]) -> ForumSnapshot:
    return ForumSnapshot(
        forum=Forum(uid="f", version=1, id="f", languages=("en", "ko")),
        sessions=(Session(uid="s", version=1, id="opening", title=Text({"en": "Opening"})),),
        own_fields=(OwnField(uid="o", version=1, id="age", label=Text({"en": "Age"}), kind=OwnFieldKind.NUMBER),),
        attendees=attendees,
    )


def entries_of(attendees: tuple[Attendee, ...]) -> list[Entry]:
    return EntryMaker().entries(forum(attendees), "en")


# Finding


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (AttendeeFilter(side="Korea"), "0"),
        (AttendeeFilter(consent=Consent.PHOTO), "1"),
        (AttendeeFilter(consent=Consent.NO_PRESS), "012"),
        (AttendeeFilter(session="opening"), "12"),
        (AttendeeFilter(tag="bus"), "2"),
        (AttendeeFilter(status=AttendeeStatus.ARRIVED), "3"),
        (AttendeeFilter(status=AttendeeStatus.REGISTERED, typed="김"), "1"),
        (AttendeeFilter(typed="ㅈㅎㅎ"), "0"),
        (AttendeeFilter(typed="muller"), "3"),
        (AttendeeFilter(typed="志"), "2"),
        (AttendeeFilter(typed="lle"), "3"),
    ],
)
def test_filters(wanted: AttendeeFilter, found: str) -> None:
    waiting, gone = RegistrationStatus.WAITLISTED, RegistrationStatus.CANCELLED
    entries = entries_of(
        (
            person(0, side="Korea", sessions=(Registration(session="opening", status=gone),)),
            person(1, consents=Consents(photo=True), sessions=(Registration(session="opening"),)),
            person(2, tags=("bus",), sessions=(Registration(session="opening", status=waiting),)),
            person(3, checked_in_at=datetime(2026, 5, 14, 9), consents=Consents(press_list=True)),
        )
    )
    assert "".join(entry.uid[1:] for entry in wanted.chosen(entries)) == found
    slowly: list[Entry] = []
    for _ in wanted.steps(entries, slowly, blocks=Blocks(entries)):
        pass
    assert slowly == wanted.chosen(entries)


@given(
    st.builds(
        AttendeeFilter,
        typed=st.text(max_size=5),
        category=st.text(max_size=3),
        status=st.none() | st.sampled_from(AttendeeStatus),
        arrival=st.sampled_from(Arrival),
        consent=st.sampled_from(Consent),
        tag=st.text(max_size=3),
    )
)
def test_a_filter_can_be_kept_as_words(wanted: AttendeeFilter) -> None:
    assert AttendeeFilter.of_words(wanted.as_words()) == wanted


def test_what_is_kept_and_not_understood_is_left_out() -> None:
    assert AttendeeFilter.of_words({"status": "enchanted", "tag": "bus"}) == AttendeeFilter(tag="bus")
    for words in ("", "[]", "{", '{"columns": 3, "widths": {"name": "wide"}}'):
        assert Arrangement.of_words(words) == Arrangement()


@given(st.lists(st.tuples(st.integers(0, 30), st.sampled_from(("touch", "drop", "add"))), max_size=6))
@settings(deadline=None, max_examples=40)
def test_blocks_know_whoever_was_changed(changes: list[tuple[int, str]]) -> None:
    rows = entries_of(tuple(person(number) for number in range(24)))
    small = type("Small", (Blocks,), {"SIZE": 4})
    blocks = small(rows)
    list(blocks.all())
    for number, (place, change) in enumerate(changes):
        place %= len(rows)
        new = entries_of((person(100 + number, name=Text({"en": f"Fresh{number}"})),))[0]
        if change == "touch":
            rows[place] = new
            blocks.touch(place, place)
        elif change == "drop":
            del rows[place]
            blocks.touch(place)
        else:
            rows.insert(place, new)
            blocks.touch(place)
    assert [entry for part, _words in blocks.all() for entry in part] == rows
    assert all(entry.hay in words for part, words in blocks.all() for entry in part)


# Putting in order


@given(st.lists(st.integers(0, 200), max_size=60))
@settings(deadline=None)
def test_sorted_in_steps_as_at_once(numbers: list[int]) -> None:
    made: list[int] = []
    for _ in sorted_steps(numbers, lambda number: number % 50, made):
        pass
    assert sorted(made) == sorted(numbers)
    assert [number % 50 for number in made] == sorted(number % 50 for number in numbers)


def test_many_runs_are_put_together(monkeypatch: pytest.MonkeyPatch) -> None:
    from eventdesk.desktop.pages.attendees import ordering

    monkeypatch.setattr(ordering, "_RUN", 8)
    numbers, made = [number * 7919 % 601 for number in range(600)], list[int]()
    for _ in sorted_steps(numbers, int, made):
        pass
    assert made == sorted(numbers)


def test_every_column_sorts_with_the_empty_ones_last() -> None:
    attendees = (
        person(0, organization=Text({"en": "Zeta"}), fields={"age": "9"}),
        person(1),
        person(2, organization=Text({"en": "alpha"}), fields={"age": "10"}),
    )
    entries = entries_of(attendees)
    named: list[Entry] = []
    list(sorted_steps(entries, by_name, named))
    for column in list_columns(forum(attendees), "en", lambda key: None):
        order: list[Entry] = []
        list(Sorting(column, "en").steps(named, order))
        assert sorted(map(id, order)) == sorted(map(id, entries)), column.key
        said = {"organization": "201", "field:age": "021"}.get(column.key)
        if said:
            assert "".join(entry.uid[1:] for entry in order) == said


# Following the forum


class Listed:
    """A list that is taken through states of the forum."""

    def __init__(self) -> None:
        self.parent = QObject()
        self.table = AttendeeTable(self.parent)
        self.listing = AttendeeList(self.table, frozenset, self.parent)
        self.listing.columns_changed.connect(
            lambda: self.table.show_columns([c for c in self.listing.columns if c.key in SHOWN_AT_FIRST])
        )
        self.attendees: tuple[Attendee, ...] = ()

    def take(self, attendees: tuple[Attendee, ...], *, hurry: bool = False) -> None:
        """`hurry`: the next change comes before the list has followed."""
        self.attendees = attendees
        self.listing.take(forum(attendees), "en")
        if not hurry:
            self.listing.finish()

    def check(self) -> None:
        """Whoever the filter lets through is there, once, in order; and the numbers are right."""
        fresh = entries_of(self.attendees)
        wanted = {entry.uid for entry in self.listing.filter.chosen(fresh)}
        assert sorted(entry.uid for entry in self.table.rows) == sorted(wanted)
        by_uid = {row.uid: row for row in self.attendees}
        assert all(entry.attendee is by_uid[entry.uid] for entry in self.table.rows)
        key, falling = self.listing.sorted_by
        column = self.listing.column(key)
        assert column is not None
        sorting = Sorting(column, "en")
        rows = list(reversed(self.table.rows)) if falling else self.table.rows
        keys = [sorting.key(entry) for entry in rows]
        assert not any(later < earlier for earlier, later in pairwise(keys))
        assert self.listing.tally.by_status() == Tally(fresh).by_status()


CHANGES = st.tuples(
    st.sampled_from(("name", "category", "arrive", "drop", "add", "many", "sort", "search")), st.integers(0, 40)
)


@pytest.fixture(params=[0, 1000], ids=["in slices", "at once"])
def short(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing_module, "_SHORT", request.param)


@pytest.mark.usefixtures("qapp", "short")
def test_the_list_follows_whatever_happens() -> None:
    @given(st.lists(CHANGES, max_size=8))
    @settings(deadline=None, max_examples=50)
    def follow(changes: list[tuple[str, int]]) -> None:
        listed = Listed()
        listed.take(tuple(person(number) for number in range(20)))
        listed.check()
        for step, (what, number) in enumerate(changes):
            hurry = number % 3 == 0
            _change(listed, what, number, 1000 + step, hurry)
            if not hurry:
                listed.check()

    follow()


def _change(listed: Listed, what: str, number: int, fresh: int, hurry: bool) -> None:
    rows = list(listed.attendees)
    place = number % max(1, len(rows))
    values: dict[str, dict[str, Any]] = {
        "name": {"name": Text({"en": NAMES[number % len(NAMES)] + " b"})},
        "category": {"category": ("vip", "press")[number % 2]},
        "arrive": {"checked_in_at": datetime(2026, 5, 14, 9, number)},
    }
    if what in values and rows:
        rows[place] = msgspec.structs.replace(rows[place], version=fresh, **values[what])
    elif what == "drop" and rows:
        del rows[place]
    elif what == "add":
        rows.insert(place, person(fresh * 100 + number))
    elif what == "many":
        rows = [msgspec.structs.replace(row, version=fresh, category="staff") for row in reversed(rows)]
    elif what == "sort":
        key = SHOWN_AT_FIRST[number % len(SHOWN_AT_FIRST)]
        listed.listing.sort(key, falling=number % 2 == 0)
    elif what == "search":
        wanted = replace(listed.listing.filter, typed=("", "anna", "김", "ㅈㅎㅎ", "c1")[number % 5])
        listed.listing.show_only(wanted)
    listed.take(tuple(rows), hurry=hurry)


def test_one_change_of_many_touches_one_row(qtbot: QtBot) -> None:
    listed = Listed()
    listed.take(tuple(person(number) for number in range(600)))
    told = Told(listed.table)
    changed = msgspec.structs.replace(listed.attendees[300], version=2, category="vip")
    listed.take((*listed.attendees[:300], changed, *listed.attendees[301:]))
    assert told.of == ["dataChanged"]
    renamed = msgspec.structs.replace(changed, version=3, name=Text({"en": "가나다"}))
    listed.take((*listed.attendees[:300], renamed, *listed.attendees[301:]))
    assert told.of == ["dataChanged", "rowsMoved", "dataChanged"]
    listed.take(listed.attendees[1:])
    assert told.of[3:] == ["rowsRemoved"]


class Told:
    """What a model tells its views."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.of: list[str] = []
        for name in ("dataChanged", "rowsMoved", "rowsRemoved", "rowsInserted", "modelReset"):
            getattr(model, name).connect(lambda *_, name=name: self.of.append(name))


def test_a_search_shows_a_page_before_it_is_done(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing_module, "_SHORT", 0)
    listed = Listed()
    listed.take(tuple(person(number, name=Text({"en": f"Guest {number}"})) for number in range(3000)))
    told = Told(listed.table)
    shown: list[int] = []
    listed.listing.changed.connect(lambda: shown.append(len(listed.table.rows)))
    listed.listing.show_only(AttendeeFilter(typed="guest"))
    listed.listing.finish()
    assert len(listed.table.rows) == 3000
    # The same people as before: nothing was to be told.
    assert set(told.of) <= {"modelReset", "rowsInserted"}
    assert shown[-1] == 3000


# Keeping


def test_the_arrangement_and_the_filters_are_kept_by_forum(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    kept = KeptLists(Settings(path))
    arranged = Arrangement(("code", "name:ko", "field:age"), {"code": 120}, "field:age", falling=True)
    kept.keep("one", arranged)
    arrived = AttendeeFilter(arrival=Arrival.ARRIVED)
    kept.keep_filters("one", {"Busse": AttendeeFilter(tag="버스"), "angekommen": arrived})
    again = KeptLists(Settings(path))
    assert again.arrangement("one") == arranged
    assert again.arrangement("two") == Arrangement()
    assert list(again.filters("one").items()) == [
        ("angekommen", arrived),
        ("Busse", AttendeeFilter(tag="버스")),
    ]
    assert again.filters("two") == {}
