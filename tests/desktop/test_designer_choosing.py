"""For whom is printed, on which sheets, and whose badge the canvas shows."""

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from eventdesk.desktop.designer import sheet_presets, storing
from eventdesk.desktop.designer.choosing import (
    Choice,
    SortedBy,
    Who,
    chosen,
    is_numbered,
    usual_statuses,
    with_numbers,
)
from eventdesk.desktop.designer.people import People, same_people, width_of
from eventdesk.desktop.designer.sheet_presets import Preset
from eventdesk.model.designs import Design, DesignKind, Fold, QrElement, TextElement
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.printed_pieces import printed_pieces, record_pieces
from eventdesk.workspace.workspace import Workspace


def attendee(uid: str, name: str, **more: object) -> Attendee:
    made = Attendee(id=uid, name=Text({"en": name}), **more)  # type: ignore[arg-type]
    return structs.replace(made, uid=uid)


FORUM = Forum(id="f", title=Text({"en": "Forum"}), languages=("en", "ko"))
SNAPSHOT = ForumSnapshot(
    forum=FORUM,
    attendees=(
        attendee("a", "Zoe", organization=Text({"en": "Alpha"})),
        attendee("b", "Ångström", category="vip", organization=Text({"en": "Beta"})),
        attendee("c", "Bo", status=AttendeeStatus.CANCELLED, organization=Text({"en": "Alpha"})),
        structs.replace(attendee("d", ""), name=Text({"ko": "선우은숙남궁"})),
    ),
)


@pytest.mark.parametrize(
    ("choice", "uids"),
    [
        (Choice(), "abcd"),
        (Choice(categories=("vip",)), "b"),
        (Choice(statuses=(AttendeeStatus.REGISTERED,)), "abd"),
        (Choice(Who.PICKED, picked=("c", "a"), categories=("vip",)), "ac"),
        (Choice(Who.UNPRINTED, printed=("a", "d")), "bc"),
        (Choice(Who.SHOWN, shown="d"), "d"),
        (Choice(by=SortedBy.NAME), "bcad"),
        (Choice(by=SortedBy.ORGANIZATION, categories=("guest",), statuses=(AttendeeStatus.REGISTERED,)), "da"),
    ],
)
def test_who_is_meant_and_in_which_order(choice: Choice, uids: str) -> None:
    found = [one.uid for one in chosen(People(SNAPSHOT, "en"), choice)]
    assert found == list(uids)


def test_certificates_are_for_those_who_came_and_nothing_is_for_those_who_stay_away() -> None:
    away = ("cancelled", "declined", "no_show")
    assert usual_statuses(DesignKind.BADGE, SNAPSHOT.attendees) == ((), away)
    assert usual_statuses(DesignKind.CERTIFICATE, SNAPSHOT.attendees) == ((), away)
    came = attendee("e", "Here", checked_in_at=datetime(2026, 5, 14, 9))
    assert usual_statuses(DesignKind.BADGE, (came,)) == ((), away)
    assert usual_statuses(DesignKind.CERTIFICATE, (*SNAPSHOT.attendees, came)) == (("arrived",), ())


def test_the_longest_name_counts_han_and_hangul_double() -> None:
    people = People(SNAPSHOT, "en")
    assert people.all[people.longest()].uid == "d"
    assert width_of("선우") == width_of("abcd")
    assert width_of("e\u0301") == 1
    assert [people.all[place].uid for place in people.find("ang")] == ["b"]


def test_without_attendees_an_invented_one_speaks_the_forums_languages() -> None:
    empty = structs.replace(SNAPSHOT, attendees=())
    people = People(empty, "ko")
    assert not people.real
    assert set(people.all[0].name) == {"en", "ko"}
    assert chosen(people, Choice()) == (), "nobody invented is printed"
    assert not same_people(empty, SNAPSHOT)


def test_a_certificate_shows_a_likely_number_until_it_has_one() -> None:
    design = Design(front=(QrElement(text="{verification}"),))
    assert is_numbered(design)
    assert not is_numbered(Design(front=(TextElement(text="{name}"),)))
    likely = with_numbers(SNAPSHOT.attendees, SNAPSHOT)
    assert likely[0].certificate is not None
    assert likely[0].certificate.number == "F-0000"


SIDES = st.floats(20, 290)


@given(SIDES, SIDES, st.sampled_from(Fold), st.floats(0, 5))
def test_what_is_offered_lies_on_the_paper(width: float, height: float, fold: Fold, bleed: float) -> None:
    design = Design(width=width, height=height, fold=fold, bleed=bleed)
    wide, high = design.flat
    for one in sheet_presets.offered(design):
        sheet = one.sheet
        across = sheet.left + sheet.columns * wide + (sheet.columns - 1) * sheet.column_gap
        down = sheet.top + sheet.rows * high + (sheet.rows - 1) * sheet.row_gap
        assert across <= sheet.paper_width + 0.6
        assert down <= sheet.paper_height + 0.6
        assert one.label


def test_a_card_goes_ten_times_on_a4_and_a_kept_sheet_comes_back() -> None:
    design = Design(width=86, height=54)
    sheet = sheet_presets.filled(design, 210, 297)
    assert sheet is not None
    assert (sheet.columns, sheet.rows) == (2, 5)
    name = sheet_presets.by_measures(design, sheet)
    assert name == "A4 · 2 × 5 · 86 × 54 mm"
    assert sheet_presets.kept(sheet_presets.packed((Preset(name, sheet),))) == (Preset(name, sheet),)
    for damaged in ("{", "[]", '{"a": {"columns": 0}}'):
        assert sheet_presets.kept(damaged) == ()


def test_a_second_one_of_a_name_gets_a_number() -> None:
    name = Text({"en": "Badge", "ko": "명찰"})
    assert storing.free_name(name, set()) == name
    taken = {("en", "Badge"), ("ko", "명찰 2")}
    assert storing.free_name(name, taken) == Text({"en": "Badge 3", "ko": "명찰 3"})


def test_for_whom_was_printed_is_remembered_by_kind_and_is_no_step(tmp_path: Path) -> None:
    workspace = Workspace.create(tmp_path / "w.eventdesk")
    record_pieces(workspace, "f", "badge", ["a", "b"], 1, datetime(2027, 5, 13, 9))
    record_pieces(workspace, "f", "badge", ["c"], 1, datetime(2027, 5, 13, 10))
    record_pieces(workspace, "f", "tent", ["d"], 1, datetime(2027, 5, 13, 11))
    with workspace.reading() as connection:
        assert printed_pieces(connection, "f", "badge") == {"a", "b", "c"}
        assert printed_pieces(connection, "other", "badge") == frozenset()
    assert workspace.last_step() is None
    workspace.close()
