"""Lists of speakers: who is known, who is new, what changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventdesk.interchange.attendees import Decision, ImportPlan, Subject, check_rows, guess_mapping
from eventdesk.interchange.from_text.storing import read_directory
from eventdesk.interchange.programme_rows.applying import Imported
from eventdesk.interchange.speaker_rows import plan_speakers
from eventdesk.interchange.speaker_rows.applying import apply_speakers
from eventdesk.interchange.tables import tables_of_text
from eventdesk.model.snapshot import Forum, ForumSnapshot, Organization, Person
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.create(tmp_path / "w.eventdesk")
    mit = Organization(id="mit", name=Text({"en": "MIT"}))
    ann = Person(id="ann", name=Text({"en": "Ann Lee"}), organization="mit")
    bo = Person(id="bo", name=Text({"en": "Bo Kim"}), organization="mit", email="bo@mit.edu")
    for key, people in (("f", (ann,)), ("g", (bo,))):
        forum = Forum(id=key, title=Text({"en": key}), languages=("en", "ko"))
        with workspace.edit("Add") as edit:
            add_forum(edit, ForumSnapshot(forum=forum, organizations=(mit,), people=people))
    yield workspace
    workspace.close()


def uid_of(workspace: Workspace) -> str:
    return next(line.uid for line in workspace.forums() if line.id == "f")


def planned(workspace: Workspace, text: str) -> ImportPlan:
    snapshot = workspace.snapshot(uid_of(workspace))
    (table,) = tables_of_text(text, "list")
    rows = check_rows(table, guess_mapping(table, subject=Subject.SPEAKERS), snapshot.languages)
    return plan_speakers(rows, snapshot, read_directory(workspace))


def imported(workspace: Workspace, plan: ImportPlan, decisions: dict[int, Decision] | None = None) -> Imported:
    with workspace.edit("Import", uid_of(workspace)) as edit:
        return apply_speakers(edit, uid_of(workspace), plan, decisions)


LIST = (
    "Speaker (EN)\t연사명(국문)\tOrganization\tPosition\tDepartment\tBiography\tE-mail\n"
    "Ann Lee\t이안\tMIT\tProfessor\tPhysics\tBorn in Busan.\tann@mit.edu\n"
    "Bo Kim\t\tMIT\t\t\t\tbo@mit.edu\n"
    "Cy Park\t박사이\tKIST\tDirector\t\t\t\n"
    "Ann Lee\t\tOECD\t\t\t\t\n"
    "Di Roh\t\t\t\t\t\tnowhere\n"
)


def test_people_of_the_directory_are_not_made_twice(workspace: Workspace) -> None:
    plan = planned(workspace, LIST)
    assert [row.kind.value for row in plan.rows] == ["changed", "new", "new", "doubtful", "bad"]
    assert imported(workspace, plan) == Imported(2, 1)
    snapshot = workspace.snapshot(uid_of(workspace))
    ann, bo, cy = snapshot.people
    assert ann.name == Text({"en": "Ann Lee", "ko": "이안"})
    assert (ann.position, ann.department) == (Text({"en": "Professor"}), Text({"en": "Physics"}))
    assert (bo.email, cy.organization) == ("bo@mit.edu", "kist")
    assert len(read_directory(workspace).people) == 3
    assert len(read_directory(workspace).organizations) == 2
    assert [row.kind.value for row in planned(workspace, LIST).rows][:3] == ["same"] * 3
    assert workspace.undo() is not None
    assert len(workspace.snapshot(uid_of(workspace)).people) == 1


def test_a_namesake_of_another_house_is_decided_upon(workspace: Workspace) -> None:
    plan = planned(workspace, "Speaker\tOrganization\nAnn Lee\tOECD\nAnn Lee\tOECD\n")
    assert [row.doubt.value for row in plan.rows if row.doubt] == ["other-house", "twice-in-file"]
    assert imported(workspace, plan, {2: Decision.ADD}) == Imported(1, 0)
    assert len(workspace.snapshot(uid_of(workspace)).people) == 2
