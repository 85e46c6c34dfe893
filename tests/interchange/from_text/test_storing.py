"""The accepted forum in the workspace: one step, and people who were there are no second time."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from eventdesk.interchange.from_text import FieldName, PartKind, Proposal, propose
from eventdesk.interchange.from_text.matching import Directory, matches
from eventdesk.interchange.from_text.storing import add_proposed, read_directory
from eventdesk.interchange.samples import add_samples
from eventdesk.workspace.workspace import Workspace

Read = Callable[[str], Proposal]
CASE = "korea-china-2019-release.txt"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace.create(tmp_path / "team.eventdesk")
    yield made
    made.close()


def add(workspace: Workspace, proposal: Proposal, same: frozenset[str], directory: Directory) -> str:
    with workspace.edit("New forum from text") as edit:
        return add_proposed(edit, proposal, proposal.ticked, same, directory)[1]


def test_one_step_that_can_be_undone(workspace: Workspace, read: Read) -> None:
    proposal = read(CASE)
    uid = add(workspace, proposal, frozenset(), read_directory(workspace))
    forum = workspace.snapshot(uid)
    assert len(forum.people) == 20
    assert forum.forum.id == "korea-china-science-technology-innovation-forum-7"
    workspace.undo()
    assert workspace.forums() == ()
    assert read_directory(workspace).people == {}


def test_the_same_text_twice_makes_another_id(workspace: Workspace, read: Read) -> None:
    directory = read_directory(workspace)
    for _time in range(2):
        add(workspace, read(CASE), frozenset(), directory)
    ids = sorted(line.id for line in workspace.forums())
    assert ids[1] == f"{ids[0]}-2"


def test_who_is_in_the_directory_is_not_added_again(workspace: Workspace, read: Read) -> None:
    add_samples(workspace)
    before = read_directory(workspace)
    proposal = read(CASE).matched(matches(read(CASE), before))
    people = [part for part in proposal.of(PartKind.PERSON) if part.match is not None]
    assert len(people) == 20
    assert sum(1 for part in people if part.match is not None and part.match.exact) >= 19
    same = frozenset(part.key for part in proposal.parts if part.match is not None)
    uid = add(workspace, proposal, same, before)
    after = read_directory(workspace)
    assert set(after.people) == set(before.people)
    forum = workspace.snapshot(uid)
    # With what the directory knows of them: the name in Korean too.
    cho = next(person for person in forum.people if person.name["en"] == "Hwang-hee Cho")
    assert cho.name["ko"] == "조황희"
    assert cho.organization is not None
    assert forum.organization(cho.organization).short_name["en"] == "STEPI"


def test_a_match_that_is_not_accepted_is_another_person(workspace: Workspace, read: Read) -> None:
    add_samples(workspace)
    before = read_directory(workspace)
    proposal = read(CASE).matched(matches(read(CASE), before))
    add(workspace, proposal, frozenset(), before)
    assert len(read_directory(workspace).people) == len(before.people) + 20


def test_an_office_that_differs_is_a_credit(workspace: Workspace) -> None:
    add(
        workspace,
        propose(
            "The 1st Tide Forum was held on 1 May 2024 in Oslo. Dr. Ida Berg, director of Tide Institute, "
            "talked about “Tides”."
        ),
        frozenset(),
        read_directory(workspace),
    )
    directory = read_directory(workspace)
    later = propose(
        "The 2nd Tide Forum was held on 1 May 2026 in Oslo. Dr. Ida Berg, president of Tide Institute, talked "
        "about “Waves”."
    )
    later = later.matched(matches(later, directory))
    uid = add(workspace, later, frozenset(part.key for part in later.parts if part.match), directory)
    (session,) = workspace.snapshot(uid).sessions
    credit = session.items[0].speakers[0].credited_as
    assert credit is not None
    assert credit.position["en"] == "president"
    assert len(read_directory(workspace).people) == 1


def test_a_near_name_is_proposed_but_not_as_exact(workspace: Workspace) -> None:
    add(
        workspace,
        propose(
            "The 1st Tide Forum was held in Oslo. Dr. Marianne Eidsvoll of Tide Institute talked about “Tides”."
        ),
        frozenset(),
        read_directory(workspace),
    )
    later = propose(
        "The 2nd Tide Forum was held in Oslo. Dr. Mariane Eidsvoll of Tide Institute talked about “Waves”."
    )
    found = matches(later, read_directory(workspace))
    (person,) = later.of(PartKind.PERSON)
    assert found[person.key].name == "Marianne Eidsvoll"
    assert not found[person.key].exact
    assert person.value(FieldName.NAME) == "Mariane Eidsvoll"
