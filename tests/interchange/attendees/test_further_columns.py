"""Sides, guests, sessions, own fields, dates and consents of an imported list."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from eventdesk.interchange.attendees import (
    Field,
    ImportPlan,
    RowKind,
    Surroundings,
    Target,
    check_rows,
    guess_mapping,
    plan_import,
)
from eventdesk.interchange.attendees.applying import Origin, apply_plan
from eventdesk.interchange.tables import tables_of_text
from eventdesk.model import records
from eventdesk.model.kinds import AttendeeStatus, RegistrationStatus
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot, OwnField, Session
from eventdesk.model.text import Text
from eventdesk.workspace.registration_edits import set_places
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.create(tmp_path / "w.eventdesk")
    forum = ForumSnapshot(
        forum=Forum(id="f", title=Text({"en": "F"}), languages=("en", "ko")),
        sessions=(
            Session(id="ocean", title=Text({"en": "Oceans, Seas and Ice"})),
            Session(id="energy", title=Text({"en": "Energy", "ko": "에너지"})),
        ),
        own_fields=(OwnField(id="shirt", label=Text({"en": "Shirt size"})),),
        attendees=(Attendee(id="kim", code="K1", name=Text({"en": "Kim Chulsoo"})),),
    )
    with workspace.edit("Add") as edit:
        add_forum(edit, forum)
    yield workspace
    workspace.close()


def planned(workspace: Workspace, text: str) -> ImportPlan:
    snapshot = workspace.snapshot(workspace.forums()[0].uid)
    (table,) = tables_of_text(text, "list")
    around = Surroundings(snapshot)
    mapping = guess_mapping(table, around=around)
    return plan_import(check_rows(table, mapping, snapshot.languages, around=around), snapshot)


def imported(workspace: Workspace, text: str) -> dict[str, Attendee]:
    uid = workspace.forums()[0].uid
    plan = planned(workspace, text)
    with workspace.edit("Import", uid) as edit:
        apply_plan(edit, uid, plan, origin=Origin("list.csv", TODAY))
    return {one.name.pick("en"): one for one in workspace.snapshot(uid).attendees}


def test_headings_of_sessions_own_fields_and_dates(workspace: Workspace) -> None:
    snapshot = workspace.snapshot(workspace.forums()[0].uid)
    (table,) = tables_of_text("Name,Energy,Shirt size,등록일,Delegation\nAnn,x,L,2026-05-01,Korea\n", "list")
    assert guess_mapping(table, around=Surroundings(snapshot)).targets == (
        Target(Field.NAME),
        Target(Field.SESSIONS, detail="energy"),
        Target(Field.OWN, detail="shirt"),
        Target(Field.STATUS_DATE, detail="registered"),
        Target(Field.SIDE),
    )


def test_all_of_them_come_in_and_a_second_import_finds_them_the_same(workspace: Workspace) -> None:
    text = (
        "Name\tCode\tStatus\t등록일\tSide\tSeat\tPrecedence\tAccess needs\tAccompanies\tSessions\tEnergy"
        "\tShirt size\tPhoto consent\n"
        "Ann Lee\tA1\tno-show\t46000\tKorea\tB12\t3\tRamp\tK1\tOceans, Seas and Ice\twaitlisted\tL\tyes\n"
        "Bo Lee\tB1\tarrived\t2026. 3. 5.\t\t\t\t\tAnn Lee\t에너지; Oceans, Seas and Ice\tno\tM\tno\n"
    )
    found = imported(workspace, text)
    ann, bo = found["Ann Lee"], found["Bo Lee"]
    assert ann.status is AttendeeStatus.NO_SHOW
    assert ann.dates[AttendeeStatus.REGISTERED] == date(2025, 12, 9)
    assert ann.dates[AttendeeStatus.NO_SHOW] == TODAY
    assert (ann.side, ann.seat, ann.precedence, ann.access) == ("Korea", "B12", 3, Text({"en": "Ramp"}))
    assert ann.accompanies == "kim"
    assert bo.accompanies == ann.id
    assert {one.session: one.status for one in ann.sessions} == {
        "ocean": RegistrationStatus.BOOKED,
        "energy": RegistrationStatus.WAITLISTED,
    }
    assert {one.session for one in bo.sessions} == {"ocean", "energy"}
    assert bo.standing is AttendeeStatus.ARRIVED
    assert ann.fields == {"shirt": "L"}
    assert (ann.consents.photo, ann.consents.photo_on, ann.consents.photo_source) == (True, TODAY, "list.csv")
    again = planned(workspace, text)
    assert [row.kind for row in again.rows] == [RowKind.SAME, RowKind.SAME]
    assert workspace.undo() is not None
    assert len(workspace.snapshot(workspace.forums()[0].uid).attendees) == 1


def test_what_they_cannot_hold_is_told(workspace: Workspace) -> None:
    text = (
        "Name\tPrecedence\tSessions\tAccompanies\t등록일\n"
        "Ann\t0\t\t\t\nBo\t\tBiology\t\t\nCy\t\t\tNobody\t\nDi\t\t\t\t05/03/2026\n"
    )
    kinds = [row.problems[0].kind.value for row in planned(workspace, text).rows]
    assert kinds == ["no-number", "unknown-session", "unknown-guest", "bad-day"]


def test_a_label_that_the_forum_lacks_becomes_an_own_field(workspace: Workspace) -> None:
    uid = workspace.forums()[0].uid
    (table,) = tables_of_text("Name,E-mail,Vegan?\nAnn Lee,a@x.org,ja\nBo Lee,b@x.org,nein\n", "list")
    mapping = guess_mapping(table).with_target(2, Target(Field.OWN, detail="Vegan?"))
    snapshot = workspace.snapshot(uid)
    with workspace.edit("Import", uid) as edit:
        apply_plan(edit, uid, plan_import(check_rows(table, mapping, ("en",)), snapshot))
    now = workspace.snapshot(uid)
    (own,) = [one for one in now.own_fields if one.id != "shirt"]
    assert own.label == Text({"en": "Vegan?"})
    assert [one.fields.get(own.id) for one in now.attendees] == [None, "ja", "nein"]


FEW = (
    "Name\tCode\tStatus\tEnergy\tAccompanies\nAnn Lee\tA1\t\tx\t\nBo Park\tB1\tcancelled\tx\t\n"
    "Cy Hong\tC1\t\tx\t\nDi Choi\tD1\t\tx\t\nEd Moon\tE1\t\twaitlisted\t\n"
)


def test_whoever_finds_no_place_left_waits_and_the_plan_tells_how_many(workspace: Workspace) -> None:
    uid = workspace.forums()[0].uid
    with workspace.edit("Places", uid) as edit:
        (energy,) = edit.all(records.Session, forum_uid=uid, key="energy")
        set_places(edit, energy.uid, 1)
    assert planned(workspace, FEW).foreseen.waiting(lambda _row: True) == 2
    found = imported(workspace, FEW)
    standing = {name: [one.status.value for one in attendee.sessions] for name, attendee in found.items()}
    # Bo is not expected and takes no place; Ann has the one there is.
    assert standing == {
        "Kim Chulsoo": [], "Ann Lee": ["booked"], "Bo Park": ["booked"], "Cy Hong": ["waitlisted"],
        "Di Choi": ["waitlisted"], "Ed Moon": ["waitlisted"],
    }  # fmt: skip
    again = planned(workspace, FEW)
    assert {row.kind for row in again.rows} == {RowKind.SAME}
    assert again.foreseen.waiting(lambda _row: True) == 0


def test_guests_whose_host_stays_out_are_counted(workspace: Workspace) -> None:
    text = (
        "Name\tE-mail\tCode\tAccompanies\nKim Younghee\tkim@x.org\tY1\t\nKim Y.\tkim@x.org\tY2\t\n"
        "Bo Park\tno address\tB1\t\nCy Hong\t\tC1\tY2\nDi Choi\t\tD1\tBo Park\nEd Moon\t\tE1\tK1\n"
    )
    plan = planned(workspace, text)
    assert [row.kind.value for row in plan.rows] == ["new", "doubtful", "bad", "new", "new", "new"]
    assert plan.foreseen.alone(lambda _row: False) == 2
    assert plan.foreseen.alone(lambda row: row == 3) == 1


def test_whom_somebody_accompanies_is_changed_by_a_second_import(workspace: Workspace) -> None:
    imported(workspace, "Name\tCode\tAccompanies\nAnn Lee\tA1\t\nBo Park\tB1\tKim Chulsoo\n")
    text = "Name\tCode\tAccompanies\nAnn Lee\tA1\tK1\nBo Park\tB1\tKim Chulsoo\n"
    assert [row.kind for row in planned(workspace, text).rows] == [RowKind.CHANGED, RowKind.SAME]
    found = imported(workspace, text)
    assert found["Ann Lee"].accompanies == found["Bo Park"].accompanies == "kim"
    assert {row.kind for row in planned(workspace, text).rows} == {RowKind.SAME}
