"""Forum files in a workspace: each is stored whole or not at all, and one that is there already stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventdesk.interchange.exporting import export_forum
from eventdesk.interchange.forum_file import read_forum
from eventdesk.interchange.importing import ImportOutcome, import_forums, import_into
from eventdesk.interchange.samples import add_samples, sample_files, sample_forum_ids
from eventdesk.programme.findings import FindingKind, Severity
from eventdesk.programme.review import review
from eventdesk.resources import resource
from eventdesk.workspace.workspace import Workspace

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace.create(tmp_path / "team.eventdesk")
    yield opened
    opened.close()


def forum_file(folder: Path, forum_id: str, picture: bytes, name: str = "Ann") -> Path:
    folder.mkdir()
    (folder / "face.png").write_bytes(PNG + picture)
    path = folder / f"{forum_id}.yaml"
    path.write_text(
        f"eventdesk: 1\nforum: {{id: {forum_id}}}\npeople: [{{id: ann, name: {name}, photo: face.png}}]\n"
    )
    return path


def test_an_import_is_one_step_that_can_be_undone(workspace: Workspace, tmp_path: Path) -> None:
    import_forums(workspace, [forum_file(tmp_path / "a", "one", b"1")])
    step = workspace.last_step()
    assert step is not None
    assert step.label == "Import one"
    workspace.undo()
    assert workspace.forums() == ()
    workspace.redo()
    (line,) = workspace.forums()
    assert workspace.images(line.uid) == {"face.png": PNG + b"1"}


def test_pictures_of_one_name_in_two_forums_are_kept_apart(workspace: Workspace, tmp_path: Path) -> None:
    sources = [forum_file(tmp_path / "a", "one", b"1"), forum_file(tmp_path / "b", "two", b"2", "Bob")]
    report = import_forums(workspace, sources)
    assert [line.outcome for line in report.lines] == [ImportOutcome.ADDED] * 2
    stored = {line.id: workspace.images(line.uid) for line in workspace.forums()}
    assert list(stored["one"].values()) == [PNG + b"1"]
    assert list(stored["two"].values()) == [PNG + b"2"]
    # The second had to be renamed in the workspace; it is still the same forum.
    again = import_forums(workspace, sources)
    assert [line.outcome for line in again.lines] == [ImportOutcome.UNCHANGED] * 2
    for line in workspace.forums():
        export_forum(workspace, line.uid, tmp_path / "out" / f"{line.id}.json")
    third = import_forums(workspace, sorted((tmp_path / "out").glob("*.json")))
    assert [line.outcome for line in third.lines] == [ImportOutcome.UNCHANGED] * 2


def test_a_changed_picture_is_a_changed_forum(workspace: Workspace, tmp_path: Path) -> None:
    source = forum_file(tmp_path / "a", "one", b"1")
    import_forums(workspace, [source])
    (source.parent / "face.png").write_bytes(PNG + b"other")
    (refused,) = import_forums(workspace, [source]).lines
    assert refused.outcome is ImportOutcome.REFUSED
    assert "another forum with the id “one”" in refused.reason
    (replaced,) = import_forums(workspace, [source], replace=True).lines
    assert replaced.outcome is ImportOutcome.REPLACED
    assert list(workspace.images(replaced.forum_uid).values()) == [PNG + b"other"]
    workspace.undo()
    (line,) = workspace.forums()
    assert list(workspace.images(line.uid).values()) == [PNG + b"1"]


def test_a_missing_picture_keeps_the_whole_forum_out(tmp_path: Path) -> None:
    source = forum_file(tmp_path / "a", "one", b"1")
    (source.parent / "face.png").unlink()
    (refused,) = import_into(tmp_path / "new.eventdesk", [source]).lines
    assert refused.reason == (
        "one.yaml: people[0].photo (person “ann”) names a picture that is not there; put it beside the forum file"
    )
    assert not (tmp_path / "new.eventdesk").exists()


def test_samples_come_once_and_stay_as_they_were_changed(workspace: Workspace) -> None:
    assert [line.outcome for line in add_samples(workspace).lines] == [ImportOutcome.ADDED] * 3
    assert {line.id for line in workspace.forums()} == set(sample_forum_ids())
    assert add_samples(workspace).lines == ()


def test_samples_quote_only_invented_people() -> None:
    for path in sample_files():
        forum = read_forum(path)
        if forum.forum.id == "korea-china-sti-7":
            assert not any(statement.quote for statement in forum.statements)
        for person in forum.people:
            assert not person.email or person.email.endswith(("@example.org", ".example.org"))


def test_the_forum_in_four_halls_shows_just_what_it_is_meant_to_show() -> None:
    forum = read_forum(resource("samples", "island-energy-2.yaml"))
    found = {(one.finding.kind, one.finding.severity) for one in review(forum)}
    assert found == {
        (FindingKind.AUDIENCE_OVER_CAPACITY, Severity.WARNING),
        (FindingKind.ABSENT_PERSON_ON_PAGE, Severity.WARNING),
        (FindingKind.SESSION_WITHOUT_MODERATOR, Severity.NOTE),
        (FindingKind.INTERPRETATION_MISSING_FOR_AUDIENCE, Severity.NOTE),
        (FindingKind.INTERPRETATION_MISSING_FOR_PERSON, Severity.WARNING),
    }
    assert len(review(forum)) == len(found)
    plenaries = [one for one in forum.sessions if len(one.rooms) == len(forum.rooms) == 4]
    assert {"opening", "break", "meal", "keynote", "closing"} <= {one.kind for one in plenaries}
