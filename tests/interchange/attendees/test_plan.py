"""Who is there already, what a second import changes, and the one step it is."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from python_calamine import load_workbook

from eventdesk.interchange.attendees import (
    ColumnChange,
    Decision,
    Doubt,
    ImportPlan,
    RowKind,
    check_rows,
    guess_mapping,
    plan_import,
    write_left_out,
)
from eventdesk.interchange.attendees.applying import Imported, apply_plan
from eventdesk.interchange.attendees.likeness import LIKE, likeness
from eventdesk.interchange.tables import tables_of_text
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot, Organization, Person
from eventdesk.model.text import Text
from eventdesk.workspace.errors import StaleRecord
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

HEAD = "Name,Organisation,E-Mail,Code\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace.create(tmp_path / "w.eventdesk")
    forum = ForumSnapshot(
        forum=Forum(id="f", title=Text({"en": "Forum"}), languages=("en", "ko")),
        organizations=(Organization(id="kaist", name=Text({"en": "KAIST", "ko": "한국과학기술원"})),),
        people=(
            Person(id="park", name=Text({"ko": "박찬호"}), organization="kaist", email="park@example.org"),
            Person(id="lee", name=Text({"en": "Lee Soomin"}), organization="kaist"),
        ),
        attendees=(
            Attendee(
                id="a1",
                name=Text({"en": "Kim Chulsoo"}),
                organization=Text({"en": "SNU"}),
                email="kim@example.org",
                code="K1",
                phone="02-123-4567",
            ),
            Attendee(id="a2", person="lee", code="L1"),
        ),
    )
    with opened.edit("Add") as edit:
        add_forum(edit, forum)
    yield opened
    opened.close()


def uid_of(workspace: Workspace) -> str:
    return workspace.forums()[0].uid


def planned(workspace: Workspace, text: str) -> ImportPlan:
    (table,) = tables_of_text(text, "list")
    snapshot = workspace.snapshot(uid_of(workspace))
    return plan_import(check_rows(table, guess_mapping(table), snapshot.languages), snapshot)


def kinds(plan: ImportPlan) -> list[RowKind]:
    return [row.kind for row in plan.rows]


def test_new_same_changed_and_bad(workspace: Workspace) -> None:
    text = HEAD + (
        "Ann New,MIT,ann@example.org,\n"
        "Kim Chulsoo,SNU,kim@example.org,K1\n"
        "Kim Chulsoo,Seoul National University,kim@example.org,\n"
        "No Mail,MIT,nowhere,\n"
    )
    plan = planned(workspace, text)
    # The third row is the second one's person over again.
    assert kinds(plan) == [RowKind.NEW, RowKind.SAME, RowKind.DOUBTFUL, RowKind.BAD]
    plan = planned(workspace, HEAD + "Kim Chulsoo,Seoul National University,kim@example.org,\n")
    (row,) = plan.rows
    before, after = Text({"en": "SNU"}), Text({"en": "Seoul National University"})
    assert row.changes == (ColumnChange("organization", before, after),)
    assert plan.count()[RowKind.CHANGED] == 1
    assert plan.count()[RowKind.NEW] == 0


@pytest.mark.parametrize(
    "line",
    [
        "Somebody Else,,,k1",
        "김철수,,KIM@example.org,",
        "Kim Chulsoo,SNU,,",
        "KIM chul-soo,snu,,",
        ",,kim@example.org,",
    ],
)
def test_found_by_code_by_mail_or_by_name_and_house(workspace: Workspace, line: str) -> None:
    (row,) = planned(workspace, HEAD + line + "\n").rows
    assert row.kind in (RowKind.SAME, RowKind.CHANGED)
    assert row.uid == workspace.snapshot(uid_of(workspace)).attendees[0].uid


@pytest.mark.parametrize(
    ("line", "doubt"),
    [
        ("Zoe Other,MIT,kim@example.org,", Doubt.SAME_EMAIL),
        ("Kim Chulsoo,,,", Doubt.SAME_NAME),
        ("Kim Chulsu,SNU,,", Doubt.LIKE_NAME),
        ("김철수,SNU,,", Doubt.LIKE_NAME),
        ("Kim Chulsoo,SNU,other.kim@example.org,", Doubt.SAME_NAME),
    ],
)
def test_doubtful_ones(workspace: Workspace, line: str, doubt: Doubt) -> None:
    (row,) = planned(workspace, HEAD + line + "\n").rows
    assert (row.kind, row.doubt) == (RowKind.DOUBTFUL, doubt)


def test_a_name_alone_at_another_house_is_somebody_else(workspace: Workspace) -> None:
    plan = planned(workspace, HEAD + "Kim Chulsoo,MIT,,\nKim Youngmi,SNU,,\n박민수,SNU,,\n")
    assert kinds(plan) == [RowKind.NEW] * 3


def test_a_speaker_who_comes_becomes_one_person(workspace: Workspace) -> None:
    plan = planned(workspace, HEAD + "박찬호,한국과학기술원,,\nLee Soomin,KAIST,lee@example.org,\n")
    assert kinds(plan) == [RowKind.NEW, RowKind.CHANGED]
    with workspace.edit("Import", uid_of(workspace)) as edit:
        assert apply_plan(edit, uid_of(workspace), plan) == Imported(1, 1)
    attendees = workspace.snapshot(uid_of(workspace)).attendees
    assert [attendee.person for attendee in attendees] == [None, "lee", "park"]
    assert not attendees[2].name
    assert attendees[1].email == "lee@example.org"


def test_twice_in_the_file(workspace: Workspace) -> None:
    plan = planned(workspace, HEAD + "Ann New,MIT,ann@example.org,\nAnn New,MIT,,\nNew Ann,mit,,\n")
    assert kinds(plan) == [RowKind.NEW, RowKind.DOUBTFUL, RowKind.DOUBTFUL]
    assert {row.twin for row in plan.rows[1:]} == {2}


def test_a_second_import_changes_only_what_the_file_has(workspace: Workspace) -> None:
    plan = planned(workspace, "Code,Status,Tags,Organisation\nK1,confirmed,vip,\nL1,confirmed,,\n")
    with workspace.edit("Import", uid_of(workspace)) as edit:
        assert apply_plan(edit, uid_of(workspace), plan) == Imported(0, 2)
    kim = workspace.snapshot(uid_of(workspace)).attendees[0]
    assert (kim.status.value, kim.tags, kim.phone) == ("confirmed", ("vip",), "02-123-4567")
    assert kim.organization == Text({"en": "SNU"})
    again = planned(workspace, "Code,Status,Tags,Organisation\nK1,confirmed,vip,\nL1,confirmed,,\n")
    assert kinds(again) == [RowKind.SAME, RowKind.SAME]


def test_one_step_that_is_undone_whole(workspace: Workspace) -> None:
    before = workspace.snapshot(uid_of(workspace)).attendees
    text = (
        HEAD
        + "Kim Chulsoo,SNU,new@example.org,K1\n"
        + "".join(f"Guest {n} Number{n},MIT,g{n}@example.org,\n" for n in range(2500))
    )
    plan = planned(workspace, text)
    with workspace.edit("Import attendees", uid_of(workspace)) as edit:
        apply_plan(edit, uid_of(workspace), plan)
    attendees = workspace.snapshot(uid_of(workspace)).attendees
    assert len(attendees) == 2502
    assert len({attendee.code for attendee in attendees}) == 2502
    assert [attendee.name.pick("en") for attendee in attendees[2:5]] == [f"Guest {n} Number{n}" for n in range(3)]
    workspace.undo()
    undone = workspace.snapshot(uid_of(workspace)).attendees
    assert [(one.id, one.email) for one in undone] == [(one.id, one.email) for one in before]


def test_cancelling_leaves_nothing_behind(workspace: Workspace) -> None:
    plan = planned(workspace, HEAD + "".join(f"Guest G{n},MIT,g{n}@example.org,\n" for n in range(4500)))
    seen = []

    class Stopped(Exception):
        pass

    def tell(done: int, total: int) -> None:
        seen.append((done, total))
        if done:
            raise Stopped

    with pytest.raises(Stopped), workspace.edit("Import", uid_of(workspace)) as edit:
        apply_plan(edit, uid_of(workspace), plan, tell=tell)
    assert seen == [(0, 4500), (2000, 4500)]
    assert len(workspace.snapshot(uid_of(workspace)).attendees) == 2
    assert workspace.undo() is not None  # the step before it: adding the forum


def test_doubtful_rows_go_as_decided(workspace: Workspace) -> None:
    text = HEAD + "김철수,SNU,,\nKim Chulsu,SNU,,\nKim Cheolsoo,SNU,,\n"
    plan = planned(workspace, text)
    assert kinds(plan) == [RowKind.DOUBTFUL] * 3
    decided = {2: Decision.SAME_PERSON, 3: Decision.ADD}
    with workspace.edit("Import", uid_of(workspace)) as edit:
        assert apply_plan(edit, uid_of(workspace), plan, decided) == Imported(1, 1)
    attendees = workspace.snapshot(uid_of(workspace)).attendees
    assert attendees[0].name == Text({"en": "Kim Chulsoo", "ko": "김철수"})
    assert len(attendees) == 3


def test_two_rows_of_one_attendee_are_put_together(workspace: Workspace) -> None:
    text = "Name,Organisation,E-Mail,Phone\nKim Chulsoo,SNU,kim@example.org,+82 2 111 2222\n"
    text += "김철수,서울대,kim@example.org,+82 2 333 4444\n"
    plan = planned(workspace, text)
    assert kinds(plan) == [RowKind.CHANGED, RowKind.DOUBTFUL]
    with workspace.edit("Import", uid_of(workspace)) as edit:
        assert apply_plan(edit, uid_of(workspace), plan, {3: Decision.SAME_PERSON}) == Imported(0, 2)
    kim = workspace.snapshot(uid_of(workspace)).attendees[0]
    assert kim.name == Text({"en": "Kim Chulsoo", "ko": "김철수"})
    assert kim.organization == Text({"en": "SNU", "ko": "서울대"})
    assert kim.phone == "+82 2 333 4444"


def test_a_plan_that_is_overtaken_is_refused(workspace: Workspace) -> None:
    from eventdesk.model.records import Attendee as Row

    plan = planned(workspace, HEAD + "Kim Chulsoo,SNU,new@example.org,K1\n")
    with workspace.edit("Other", uid_of(workspace)) as edit:
        edit.change(Row, plan.rows[0].uid, {"email": "third@example.org"})
    with pytest.raises(StaleRecord), workspace.edit("Import", uid_of(workspace)) as edit:
        apply_plan(edit, uid_of(workspace), plan)


@pytest.mark.parametrize("name", ["bad.csv", "bad.xlsx"])
def test_the_bad_rows_as_a_file(tmp_path: Path, name: str) -> None:
    text = 'Name,E-Mail,Notes\n=1+1,nowhere,"@x, y"\nKim,k@example.org,\n-Lee,none,+82 1\n'
    (table,) = tables_of_text(text, "list")
    mapping = guess_mapping(table)
    plan = plan_import(check_rows(table, mapping, ("en",)), ForumSnapshot(forum=Forum(id="f")))
    path = tmp_path / name
    assert write_left_out(path, table, mapping, plan.of(RowKind.BAD), "What is wrong") == 2
    if name.endswith("csv"):
        rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
        assert [row[0] for row in rows] == ["Name", "'=1+1", "'-Lee"]
        assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    else:
        rows = load_workbook(str(path)).get_sheet_by_index(0).to_python()  # type: ignore[assignment]
        assert [row[0] for row in rows] == ["Name", "=1+1", "-Lee"]
        assert b"<f>" not in path.read_bytes()
    assert "e-mail" in rows[1][3]


@pytest.mark.parametrize(
    ("first", "second"),
    [("박찬호", "Park Chan-ho"), ("박찬호", "Chanho Pak"), ("이수민", "Lee Soo-min"), ("王小明", "Wang Xiaoming"),
     ("최영희", "Choi Younghee"),
     ("정은정", "Jeong Eun-jeong"), ("Müller Zoë", "Zoe Muller"), ("陳志明", "Chen Zhiming")],
)  # fmt: skip
def test_one_name_in_two_scripts_or_spellings(first: str, second: str) -> None:
    assert likeness(first, second) >= LIKE


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("박찬호", "Park Minsu"),
        ("김철수", "김영희"),
        ("Anna Schmidt", "Hannes Schmid"),
        ("王小明", "Wang Wei"),
        ("이수민", "Lee Jihoon"),
    ],
)
def test_different_names(first: str, second: str) -> None:
    assert likeness(first, second) < LIKE


def test_what_is_not_compared_for_want_of_time_is_told() -> None:
    nobody = ForumSnapshot(forum=Forum(id="f", title=Text({"en": "Forum"}), languages=("en",)))
    crowd = "".join(f"Guest,,g{number}@example.org\n" for number in range(400))
    (table,) = tables_of_text(f"Name,Organization,E-mail\n{crowd}", "list")
    plan = plan_import(check_rows(table, guess_mapping(table), ("en",)), nobody)
    assert plan.count()[RowKind.NEW] == 400
    assert plan.crowded == 1
    (table,) = tables_of_text("Name,Organization\n" + "".join(f"Ann L{n},MIT\n" for n in range(5001)), "list")
    plan = plan_import(check_rows(table, guess_mapping(table), ("en",)), nobody)
    assert (plan.count()[RowKind.NEW], plan.crowded) == (5001, 1)
