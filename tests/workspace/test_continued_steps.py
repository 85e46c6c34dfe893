"""An entry that is stored again and again while it is typed is one step to undo."""

from eventdesk.model import records
from eventdesk.model.text import Text
from eventdesk.workspace import press_edits
from eventdesk.workspace.journal import StepState
from eventdesk.workspace.workspace import Workspace


def typed(workspace: Workspace, words: tuple[str, ...]) -> tuple[str, int]:
    """Store a quote word by word, each a continuation; its uid, and the id of the step that all became."""
    forum_uid = workspace.forums()[0].uid
    snapshot = workspace.snapshot(forum_uid)
    uid, step_id = "", None
    for place in range(1, len(words) + 1):
        quote = Text({"en": " ".join(words[:place])})
        with workspace.edit("Add statement", forum_uid, continues=step_id) as edit:
            if not uid:
                person = snapshot.people[0].uid
                uid = press_edits.add_statement(edit, forum_uid, person, quote=quote, language="en")
            else:
                press_edits.set_quote(edit, uid, quote, edit.get(records.Statement, uid).quote)
        step = workspace.last_step()
        assert step is not None
        step_id = step.id
    assert step_id is not None
    return uid, step_id


def quotes(workspace: Workspace) -> dict[str, str]:
    snapshot = workspace.snapshot(workspace.forums()[0].uid)
    return {row.uid: row.quote.get("en", "") for row in snapshot.statements}


def test_what_was_stored_in_parts_is_undone_and_redone_whole(workspace: Workspace, forum_uid: str) -> None:
    before = quotes(workspace)
    uid, _step = typed(workspace, ("We", "met", "again"))
    assert quotes(workspace) == before | {uid: "We met again"}
    workspace.undo()
    assert quotes(workspace) == before
    workspace.redo()
    assert quotes(workspace) == before | {uid: "We met again"}


def test_history_shows_the_whole_entry_as_one_step_that_stands(workspace: Workspace, forum_uid: str) -> None:
    uid, step_id = typed(workspace, ("We", "met"))
    standing = [step.id for step, _image in workspace.history(uid) if step.state is StepState.DONE]
    assert standing == [step_id]


def test_another_step_in_between_is_not_swallowed(workspace: Workspace, forum_uid: str) -> None:
    uid, step_id = typed(workspace, ("We", "met"))
    with workspace.edit("Add contact", forum_uid) as edit:
        press_edits.add_contact(edit, forum_uid, email="press@example.org")
    with workspace.edit("Add statement", forum_uid, continues=step_id) as edit:
        press_edits.set_quote(edit, uid, {"en": "We met again"}, {"en": "We met"})
    workspace.undo()
    assert quotes(workspace)[uid] == "We met"
    assert [step.label for step in workspace.steps(2) if step.state is StepState.DONE] == ["Add contact"]


def test_an_entry_taken_away_again_leaves_no_trace_to_undo(workspace: Workspace, forum_uid: str) -> None:
    before = quotes(workspace)
    uid, step_id = typed(workspace, ("We",))
    with workspace.edit("Add statement", forum_uid, continues=step_id) as edit:
        press_edits.remove(edit, records.Statement, uid)
    assert quotes(workspace) == before
    last = workspace.last_step()
    assert last is not None
    assert last.label == "Import forum"


def test_two_windows_learn_of_a_continuation(workspace: Workspace, forum_uid: str) -> None:
    _uid, step_id = typed(workspace, ("We",))
    other = Workspace.open(workspace.path)
    with workspace.edit("Add statement", forum_uid, continues=step_id) as edit:
        press_edits.add_contact(edit, forum_uid, email="press@example.org")
    assert other.look_elsewhere()
    other.close()
