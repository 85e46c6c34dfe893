"""Attendees as entries: who is found, who is counted, and that only what changed is made anew."""

from datetime import datetime

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from eventdesk.desktop.pages.attendees.category import CategoryEditor
from eventdesk.desktop.pages.attendees.entries import (
    Arrival,
    AttendeeFilter,
    EntryMaker,
    count_by_status,
    find_arriving,
)
from eventdesk.desktop.pages.attendees.words import category_of
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.snapshot import Attendee, Certificate, Forum, ForumSnapshot, Organization, Person
from eventdesk.model.text import Text


def t(english: str, korean: str = "") -> Text:
    return Text({"en": english, "ko": korean})


FORUM = ForumSnapshot(
    forum=Forum(id="f", languages=("en", "ko")),
    organizations=(Organization(uid="o", id="port", name=t("Port Authority")),),
    people=(Person(uid="p", version=1, id="mina", name=t("Mina Strand", "민아"), organization="port"),),
    attendees=(
        Attendee(uid="1", version=1, id="1", person="mina", status=AttendeeStatus.CONFIRMED, code="CDFGHJ"),
        Attendee(uid="2", version=1, id="2", name=t("Rosa Watt"), category="press", code="KMNPRT", tags=("tv",)),
        Attendee(
            uid="3",
            version=1,
            id="3",
            name=t("Rosa Kai"),
            organization=t("Delta"),
            checked_in_at=datetime(2026, 5, 14, 9),
            certificate=Certificate(number="TIDE-3-0007", check="HJKMNP"),
        ),
    ),
)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (AttendeeFilter(), "123"),
        (AttendeeFilter(typed="port"), "1"),
        (AttendeeFilter(typed="ㅁㅇ"), "1"),
        (AttendeeFilter(typed="rosa"), "23"),
        (AttendeeFilter(typed="tv"), "2"),
        (AttendeeFilter(typed="tide-3-0007 HJKMNP"), "3"),
        (AttendeeFilter(typed="TIDE-3-0007 HJKMNX"), ""),
        (AttendeeFilter(category="press"), "2"),
        (AttendeeFilter(status=AttendeeStatus.CONFIRMED), "1"),
        (AttendeeFilter(arrival=Arrival.ARRIVED), "3"),
        (AttendeeFilter(arrival=Arrival.NOT_YET), "12"),
        (AttendeeFilter(typed="rosa", arrival=Arrival.NOT_YET), "2"),
    ],
)
def test_filters(wanted: AttendeeFilter, found: str) -> None:
    entries = EntryMaker().entries(FORUM, "en")
    assert "".join(entry.uid for entry in wanted.chosen(entries)) == found


def test_who_is_kept_stays_whatever_the_filter_says() -> None:
    entries = EntryMaker().entries(FORUM, "en")
    kept = AttendeeFilter(category="press").chosen(entries, keep=frozenset({"3"}))
    assert [entry.uid for entry in kept] == ["2", "3"]


def test_a_person_lends_name_and_organization() -> None:
    first = EntryMaker().entries(FORUM, "ko")[0]
    assert (first.name, first.others, first.organization) == ("민아", "Mina Strand", "Port Authority")


def test_only_what_changed_is_made_anew() -> None:
    maker = EntryMaker()
    before = maker.entries(FORUM, "en")
    arrived = msgspec.structs.replace(FORUM.attendees[1], version=2, checked_in_at=datetime(2026, 5, 14, 9))
    after = maker.entries(
        msgspec.structs.replace(FORUM, attendees=(FORUM.attendees[0], arrived, FORUM.attendees[2])), "en"
    )
    assert [one is other for one, other in zip(before, after, strict=True)] == [True, False, True]
    assert after[1].attendee.checked_in_at is not None


def test_a_renamed_organization_is_seen_at_its_people() -> None:
    maker = EntryMaker()
    maker.entries(FORUM, "en")
    renamed = msgspec.structs.replace(FORUM.organizations[0], name=t("Harbour Office"))
    after = maker.entries(msgspec.structs.replace(FORUM, organizations=(renamed,)), "en")
    assert after[0].organization == "Harbour Office"
    assert AttendeeFilter(typed="harbour").chosen(after) == [after[0]]


def test_a_renamed_person_is_seen() -> None:
    maker = EntryMaker()
    maker.entries(FORUM, "en")
    renamed = msgspec.structs.replace(FORUM.people[0], version=2, name=t("Mina Ufer"))
    assert maker.entries(msgspec.structs.replace(FORUM, people=(renamed,)), "en")[0].name == "Mina Ufer"


@pytest.mark.parametrize(
    ("typed", "found"),
    [("cdfghj", "1"), ("CDF GHJ", "1"), ("rosa", "23"), ("watt", "2"), ("strand mina", "1"), ("", ""), ("q", "")],
)
def test_at_the_door(typed: str, found: str) -> None:
    entries = EntryMaker().entries(FORUM, "en")
    assert "".join(entry.uid for entry in find_arriving(entries, typed)) == found


def test_counted_in_the_order_of_the_states() -> None:
    counts = count_by_status(EntryMaker().entries(FORUM, "en"))
    one_each = (AttendeeStatus.REGISTERED, AttendeeStatus.CONFIRMED, AttendeeStatus.ARRIVED)
    assert list(counts.items()) == [(status, 1) for status in one_each]


def test_a_category_is_known_by_its_label_and_by_its_word() -> None:
    assert [category_of(typed) for typed in ("VIP", "press", "Guest", " own  kind ")] == [
        "vip",
        "press",
        "guest",
        "own kind",
    ]


def test_a_category_editor_needs_a_word(qtbot: QtBot) -> None:
    editor = CategoryEditor(lambda: ["vip"])
    qtbot.addWidget(editor)
    editor.show_value("vip")
    assert (editor.value(), editor.problem()) == ("vip", None)
    editor.show_value("")
    assert editor.problem() is not None
