"""Programmes from spreadsheets: what rows say, what becomes of them, and a second import."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from eventdesk.interchange.attendees import Decision, Field, ImportPlan, RowKind, Subject, guess_mapping
from eventdesk.interchange.from_text.storing import read_directory
from eventdesk.interchange.programme_rows import plan_programme, read_programme
from eventdesk.interchange.programme_rows.applying import Imported, apply_programme
from eventdesk.interchange.tables import Table, read_tables, tables_of_text
from eventdesk.model.kinds import ItemKind, SessionKind
from eventdesk.model.snapshot import Forum, ForumSnapshot, Organization, Person
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.create(tmp_path / "w.eventdesk")
    forum = ForumSnapshot(
        forum=Forum(
            id="f",
            title=Text({"en": "F"}),
            languages=("en", "ko", "zh-Hans"),
            starts_on=date(2026, 11, 24),
            ends_on=date(2026, 11, 25),
        ),
        organizations=(Organization(id="mit", name=Text({"en": "MIT"})),),
        people=(Person(id="ann", name=Text({"en": "Ann Lee"}), organization="mit"),),
    )
    with workspace.edit("Add") as edit:
        add_forum(edit, forum)
    yield workspace
    workspace.close()


def planned(workspace: Workspace, table: Table) -> ImportPlan:
    snapshot = workspace.snapshot(workspace.forums()[0].uid)
    mapping = guess_mapping(table, subject=Subject.PROGRAMME)
    return plan_programme(read_programme(table, mapping, snapshot), snapshot, read_directory(workspace))


def imported(workspace: Workspace, plan: ImportPlan, **decided: Decision) -> Imported:
    uid = workspace.forums()[0].uid
    with workspace.edit("Import", uid) as edit:
        return apply_programme(edit, uid, plan, {int(row[1:]): what for row, what in decided.items()})


def now(workspace: Workspace) -> ForumSnapshot:
    return workspace.snapshot(workspace.forums()[0].uid)


def sheet(text: str) -> Table:
    (table,) = tables_of_text(text, "list")
    return table


PROGRAMME = (
    "Day\tTime\tSession\tTitle\tSpeakers\tModerator\tRoom\tTrack\n"
    "Day 1\t09:00-09:30\tOpening ceremony\t\tBo Kim (SNU)\t\tHall A\t\n"
    "\t오전 9:30 ~ 10:00\tOceans\tCold seas\t"
    "Ann Lee (MIT); 홍길동 (한국과학기술원)\tCy Park (KIST)\tHall B\tScience\n"
    "\t10:00-10:30\t\tWarm seas\tBo Kim\t\t\t\n"
    "\t12:00-13:00\tLunch\t\t\t\tHall A\t\n"
    "2026-11-25\t下午2:00-3:00\tEnergy\tPanel discussion\tDi Roh (OECD)\t\tHall A\t\n"
)


def test_a_programme_with_merged_cells_comes_in_as_one_step(workspace: Workspace) -> None:
    plan = planned(workspace, sheet(PROGRAMME))
    assert [row.kind for row in plan.rows] == [RowKind.NEW] * 5
    assert imported(workspace, plan) == Imported(5, 0)
    snapshot = now(workspace)
    opening, oceans, lunch, energy = snapshot.sessions
    assert (opening.kind, lunch.kind) == (SessionKind.OPENING, SessionKind.MEAL)
    assert oceans.starts_at == datetime(2026, 11, 24, 9, 30)
    assert oceans.ends_at == datetime(2026, 11, 24, 10, 30)
    assert [item.title.pick("en") for item in oceans.items] == ["Cold seas", "Warm seas"]
    assert oceans.items[0].minutes == 30
    assert (oceans.room, opening.room, oceans.track) == ("hall-b", "hall-a", Text({"en": "Science"}))
    assert energy.starts_at == datetime(2026, 11, 25, 14, 0)
    assert energy.items[0].kind is ItemKind.PANEL
    names = {person.id: person.name for person in snapshot.people}
    cold, warm = oceans.items
    assert [names[one.person].pick("en") for one in cold.speakers] == ["Ann Lee", "홍길동"]
    assert oceans.moderator is not None
    assert names[oceans.moderator.person] == Text({"en": "Cy Park"})
    assert warm.speakers[0].person == opening.items[0].speakers[0].person
    assert len([name for name in names.values() if name == Text({"en": "Ann Lee"})]) == 1
    assert [row.kind for row in planned(workspace, sheet(PROGRAMME)).rows] == [RowKind.SAME] * 5
    assert workspace.undo() is not None
    assert now(workspace).sessions == ()
    assert len(now(workspace).people) == 1


def test_a_second_import_moves_what_moved(workspace: Workspace) -> None:
    imported(workspace, planned(workspace, sheet(PROGRAMME)))
    moved = PROGRAMME.replace("10:00-10:30\t\tWarm seas\tBo Kim\t", "10:00-10:45\t\tWarm seas\tBo Kim; Ann Lee\t")
    plan = planned(workspace, sheet(moved))
    assert [row.kind.value for row in plan.rows] == ["same", "same", "changed", "same", "same"]
    assert {change.column for change in plan.rows[2].changes} == {"minutes", "speakers"}
    assert imported(workspace, plan) == Imported(0, 1)
    warm = now(workspace).sessions[1].items[1]
    assert (warm.minutes, len(warm.speakers)) == (45, 2)
    assert len(now(workspace).people) == 5


def test_numbered_columns_and_organizations_beside_them(workspace: Workspace) -> None:
    table = sheet(
        "발표제목\t발표자1\t소속1\t발표자2\t소속2\t시작\t종료\t일자\n"
        "바다\t홍길동\t한국과학기술원\t김철수\t서울대학교\t9시 30분\t0.4375\t46350\n"
    )
    mapping = guess_mapping(table, subject=Subject.PROGRAMME)
    assert [target.field for target in mapping.targets if target] == [
        Field.SESSION_TITLE, Field.SPEAKERS, Field.ORGANIZATION, Field.SPEAKERS, Field.ORGANIZATION, Field.START,
        Field.END, Field.DAY,
    ]  # fmt: skip
    plan = planned(workspace, table)
    imported(workspace, plan)
    (session,) = now(workspace).sessions
    assert session.starts_at == datetime(2026, 11, 24, 9, 30)
    assert session.ends_at == datetime(2026, 11, 24, 10, 30)
    houses = {one.id: one.name.pick("ko") for one in now(workspace).organizations}
    people = {one.id: houses.get(one.organization or "") for one in now(workspace).people}
    assert [people[one.person] for one in session.items[0].speakers] == ["한국과학기술원", "서울대학교"]


def test_excel_times_merged_cells_and_lines_in_a_cell(workspace: Workspace, tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "p.xlsx")
    page = book.add_worksheet()
    clock, day = book.add_format({"num_format": "hh:mm"}), book.add_format({"num_format": "yyyy-mm-dd"})
    page.write_row(0, 0, ["Date", "Start", "End", "Session", "Talk", "Speakers"])
    page.merge_range(1, 3, 2, 3, "Oceans")
    page.merge_range(1, 0, 2, 0, "")
    page.write_datetime(1, 0, datetime(2026, 11, 25), day)
    for row, (talk, people) in enumerate((("Cold", "Ann Lee (MIT)\nBo Kim (SNU)"), ("Warm", "Cy Park")), 1):
        page.write_number(row, 1, (9 + row) / 24, clock)
        page.write_number(row, 2, (9.5 + row) / 24, clock)
        page.write_row(row, 4, [talk, people])
    book.close()
    (table,) = read_tables(tmp_path / "p.xlsx")
    imported(workspace, planned(workspace, table))
    (oceans,) = now(workspace).sessions
    assert (oceans.starts_at, oceans.ends_at) == (datetime(2026, 11, 25, 10), datetime(2026, 11, 25, 11, 30))
    assert [len(item.speakers) for item in oceans.items] == [2, 1]


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("Day 1\tsoon\tOceans\t\t\t\t", "bad-time"),
        ("03/04/2026\t9:00\tOceans\t\t\t\t", "bad-day"),
        ("\t9:00\tOceans\t\t\t\t", "no-day"),
        ("Day 1\t10:00-09:00\tOceans\t\t\t\t", "ends-before"),
        ("Day 1\t9:00\t\t\t\t\t", "no-title"),
        ("Day 1\t9:00\tOceans\t\tdancing\t\t", "unknown-kind"),
        ("Day 1\t9:00\tOceans\t\t\tKlingonish\t", "unknown-language"),
        ("Day 1\t9:00\tOceans\t\t\t\tlong", "bad-length"),
    ],
)
def test_what_is_wrong_is_told(workspace: Workspace, row: str, kind: str) -> None:
    plan = planned(workspace, sheet(f"Day\tTime\tSession\tSpeakers\tKind\tLanguage\tDuration\n{row}\n"))
    assert plan.rows[0].kind is RowKind.BAD
    assert [problem.kind.value for problem in plan.rows[0].problems] == [kind]


def test_people_who_are_not_clear_are_asked_about(workspace: Workspace) -> None:
    text = "Title\tSpeaker\nOceans\tSmith, Jane\nSeas\tAnn Lee (OECD)\nIce\tAnn Lee, Bo Kim, MIT\n"
    plan = planned(workspace, sheet(text))
    assert [row.doubt.value for row in plan.rows if row.doubt] == [
        "unclear-people",
        "other-house",
        "unclear-people",
    ]
    assert imported(workspace, plan) == Imported(0, 0)
    imported(workspace, plan, r3=Decision.SAME_PERSON)
    (session,) = now(workspace).sessions
    assert session.items[0].speakers[0].person == "ann"
    imported(workspace, planned(workspace, sheet("Title\tSpeaker\nWind\tAnn Lee (OECD)\n")), r2=Decision.ADD)
    assert len(now(workspace).people) == 2


def test_a_german_programme_with_its_clock_and_a_chair_told_of_later(workspace: Workspace) -> None:
    text = (
        "Datum\tBeginn\tEnde\tSitzung\tVortrag\tReferent\tInstitution\tModeration\n"
        "24.11.2026\t9.30 Uhr\t10 Uhr\tEröffnung\tGrußwort\tKarl Groß\tMPI\tZoltán Šimon\n"
        "24.11.2026\t14h00\t15:00\tEnergie\tWind\tZoltán Šimon\tETH Zürich\t\n"
    )
    imported(workspace, planned(workspace, sheet(text)))
    forum = now(workspace)
    opening = forum.sessions[0]
    assert [(one.starts_at, one.ends_at) for one in forum.sessions] == [
        (datetime(2026, 11, 24, 9, 30), datetime(2026, 11, 24, 10)),
        (datetime(2026, 11, 24, 14), datetime(2026, 11, 24, 15)),
    ]
    assert opening.moderator is not None
    assert opening.moderator.person == forum.sessions[1].items[0].speakers[0].person
    assert {row.kind for row in planned(workspace, sheet(text)).rows} == {RowKind.SAME}


def test_the_office_behind_a_korean_organization(workspace: Workspace) -> None:
    imported(workspace, planned(workspace, sheet("세션\t발표자(소속)\n개회식\t홍길동(한국과학기술원 총장)\n")))
    person = next(one for one in now(workspace).people if "홍길동" in one.name.values())
    houses = {one.id: one.name for one in now(workspace).organizations}
    assert "총장" in person.position.values()
    assert houses[person.organization or ""].pick("ko") == "한국과학기술원"
