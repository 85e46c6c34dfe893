"""Notes taken while the forum is on: whatever one becomes, other words and rows stay as they are."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from eventdesk.model import records
from eventdesk.model.kinds import OutcomeKind
from eventdesk.model.snapshot import Approval, ForumSnapshot, Statement
from eventdesk.workspace.capture_edits import Note, NoteKind, put_note
from eventdesk.workspace.release_edits import set_approval
from eventdesk.workspace.workspace import Workspace

AT = datetime(2026, 5, 14, 9, 35)


@pytest.fixture
def note(workspace: Workspace, forum_uid: str) -> Note:
    snapshot = workspace.snapshot(forum_uid)
    opening = snapshot.sessions[0]
    return Note(
        NoteKind.QUOTE,
        "Wasser kommt wieder.",
        "de",
        snapshot.person("ebbe").uid,
        opening.uid,
        opening.items[0].uid,
        by="MK",
        at=AT,
    )


def put(workspace: Workspace, forum_uid: str, note: Note, uid: str = "", before: Note | None = None) -> str:
    with workspace.edit("Note", forum_uid) as edit:
        return put_note(edit, forum_uid, note, uid, before)


def statement(workspace: Workspace, forum_uid: str, uid: str) -> Statement:
    return next(row for row in workspace.snapshot(forum_uid).statements if row.uid == uid)


def test_a_quote_becomes_a_statement_with_all_that_was_noted(
    workspace: Workspace, forum_uid: str, note: Note
) -> None:
    stored = statement(workspace, forum_uid, put(workspace, forum_uid, note))
    assert (dict(stored.quote), stored.language) == ({"de": "Wasser kommt wieder."}, "de")
    assert (stored.person, stored.at, stored.heard_by, stored.said_at) == ("ebbe", "speech", "MK", AT)


def test_a_note_that_changes_its_mind_stays_one_row(
    workspace: Workspace, forum_uid: str, note: Note, forum: ForumSnapshot
) -> None:
    uid = put(workspace, forum_uid, note)
    reported = replace(note, kind=NoteKind.REPORTED, text="water comes back", language="en")
    assert put(workspace, forum_uid, reported, uid, note) == uid
    stored = statement(workspace, forum_uid, uid)
    assert (dict(stored.quote), dict(stored.says)) == ({}, {"en": "water comes back"})
    outcome = replace(reported, kind=NoteKind.OUTCOME, outcome=OutcomeKind.RAISED)
    other = put(workspace, forum_uid, outcome, uid, reported)
    snapshot = workspace.snapshot(forum_uid)
    assert len(snapshot.statements) == len(forum.statements)
    (raised,) = snapshot.sessions[0].outcomes
    assert (raised.uid, raised.kind, raised.text["en"]) == (other, OutcomeKind.RAISED, "water comes back")
    assert (raised.noted_by, raised.noted_at) == ("MK", AT)


def test_words_changed_leave_translations_and_take_their_approval_back(
    workspace: Workspace, forum_uid: str, note: Note
) -> None:
    uid = put(workspace, forum_uid, note)
    approval = Approval(translator="R", approved_by="H", approved_on=date(2026, 5, 14))
    with workspace.edit("Translate", forum_uid) as edit:
        row = edit.get(records.Statement, uid)
        row.quote = row.quote.with_value("en", "Water comes back.")
        for tag in ("de", "en"):
            set_approval(edit, uid, tag, approval)
    put(workspace, forum_uid, replace(note, text="Wasser kommt zurück."), uid, note)
    stored = statement(workspace, forum_uid, uid)
    assert dict(stored.quote) == {"de": "Wasser kommt zurück.", "en": "Water comes back."}
    assert stored.approvals == {}, "the translation was of other words"


def test_another_place_and_speaker(workspace: Workspace, forum_uid: str, note: Note) -> None:
    snapshot = workspace.snapshot(forum_uid)
    uid = put(workspace, forum_uid, note)
    dykes = snapshot.sessions[1]
    moved = replace(note, session_uid=dykes.uid, item_uid="", person_uid=snapshot.person("ufer").uid)
    put(workspace, forum_uid, moved, uid, note)
    stored = statement(workspace, forum_uid, uid)
    assert (stored.person, stored.at) == ("ufer", "dykes")
    outcome = replace(moved, kind=NoteKind.OUTCOME)
    kept = put(workspace, forum_uid, outcome)
    put(workspace, forum_uid, replace(outcome, session_uid=snapshot.sessions[0].uid), kept, outcome)
    now = workspace.snapshot(forum_uid)
    assert [row.uid for row in now.sessions[0].outcomes] == [kept]
    assert kept not in [row.uid for row in now.sessions[1].outcomes]


def test_a_note_is_complete_with_words_and_whose_they_are(note: Note) -> None:
    assert note.is_complete
    assert not replace(note, text="  ").is_complete
    assert not replace(note, person_uid="").is_complete
    outcome = replace(note, kind=NoteKind.OUTCOME, person_uid="")
    assert outcome.is_complete
    assert not replace(outcome, session_uid="").is_complete
