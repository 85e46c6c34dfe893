"""Findings are accepted with a reason, and fixes made, each as one step that can be undone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest

from eventdesk.model.kinds import AppearanceRole, AppearanceStatus, ItemKind
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme import Finding, FindingKind, conflicts
from eventdesk.programme.checker import Checker
from eventdesk.programme.fixes import Fix, FixKind, SessionChange, fixes
from eventdesk.programme.review import review
from eventdesk.workspace.errors import EditRefused, StaleRecord
from eventdesk.workspace.finding_edits import (
    acknowledge,
    apply_changes,
    ask_to_moderate,
    cancel_item,
    set_interpretation,
    set_item_minutes,
    take_off,
    withdraw,
)
from eventdesk.workspace.programme_edits import add_appearance, add_item
from eventdesk.workspace.programme_moves import set_session_time
from eventdesk.workspace.workspace import Workspace

PREPARED = datetime(2026, 5, 14, 9, 45), datetime(2026, 5, 14, 10, 30)


@dataclass
class Stage:
    """A workspace whose two sessions overlap in Hall A from 9:45 to 10:00."""

    workspace: Workspace
    forum_uid: str

    @property
    def forum(self) -> ForumSnapshot:
        return self.workspace.snapshot(self.forum_uid)

    def uid(self, session: str) -> str:
        return next(one.uid for one in self.forum.sessions if one.id == session)

    def found(self, kind: FindingKind) -> Finding:
        return next(one for one in conflicts(self.forum) if one.kind is kind)

    def accepted(self, key: str) -> list[tuple[bool, str]]:
        return [(one.acknowledged, one.reason) for one in review(self.forum) if one.finding.key == key]


@pytest.fixture
def stage(workspace: Workspace, forum_uid: str) -> Stage:
    made = Stage(workspace, forum_uid)
    with workspace.edit("Set times") as edit:
        set_session_time(edit, made.uid("dykes"), *PREPARED)
    return made


def test_an_accepted_finding_returns_when_its_facts_change(stage: Stage) -> None:
    finding = stage.found(FindingKind.ROOM_DOUBLE_BOOKED)
    with stage.workspace.edit("Accept") as edit:
        acknowledge(edit, stage.forum_uid, finding.key, finding.facts, "  A wall divides\n the hall. ")
    assert stage.accepted(finding.key) == [(True, "A wall divides the hall.")]
    with stage.workspace.edit("Move") as edit:
        set_session_time(edit, stage.uid("dykes"), datetime(2026, 5, 14, 9, 50), PREPARED[1])
    assert stage.accepted(finding.key) == [(False, "A wall divides the hall.")]
    stage.workspace.undo()
    assert stage.accepted(finding.key) == [(True, "A wall divides the hall.")]
    stage.workspace.undo()
    assert stage.accepted(finding.key) == [(False, "")]


def test_one_finding_is_accepted_once_and_can_be_withdrawn(stage: Stage) -> None:
    finding = stage.found(FindingKind.ROOM_DOUBLE_BOOKED)
    before = len(stage.forum.acknowledged)
    for reason in ("First", "Second"):
        with stage.workspace.edit("Accept") as edit:
            acknowledge(edit, stage.forum_uid, finding.key, finding.facts, reason)
    assert stage.accepted(finding.key) == [(True, "Second")]
    assert len(stage.forum.acknowledged) == before + 1
    with stage.workspace.edit("Withdraw") as edit:
        assert withdraw(edit, stage.forum_uid, finding.key)
        assert not withdraw(edit, stage.forum_uid, finding.key)
    assert stage.accepted(finding.key) == [(False, "")]


def test_a_reason_is_needed(stage: Stage) -> None:
    finding = stage.found(FindingKind.ROOM_DOUBLE_BOOKED)
    before = stage.forum.acknowledged
    with pytest.raises(EditRefused, match="reason"), stage.workspace.edit("Accept") as edit:
        acknowledge(edit, stage.forum_uid, finding.key, finding.facts, " \n")
    assert stage.forum.acknowledged == before


def test_an_item_without_an_id_gets_one_so_that_the_acknowledgement_is_kept_elsewhere(stage: Stage) -> None:
    han = next(one.uid for one in stage.forum.people if one.id == "han")
    with stage.workspace.edit("Add talks") as edit:
        for hour in (11, 11):
            item = add_item(edit, stage.uid("dykes"), ItemKind.PRESENTATION)
            item.starts_at, item.minutes = datetime(2026, 5, 14, hour), 30
            edit.session.flush()
            add_appearance(edit, item.uid, AppearanceRole.SPEAKER, han)
    finding = next(one for one in conflicts(stage.forum) if one.kind is FindingKind.ITEM_OUTSIDE_SESSION)
    assert finding.places[0].uid in finding.key
    with stage.workspace.edit("Accept") as edit:
        key = acknowledge(edit, stage.forum_uid, finding.key, finding.facts, "Agreed with the venue")
    assert finding.places[0].uid not in key
    assert stage.accepted(key) == [(True, "Agreed with the venue")]


def moves(fix: Fix) -> list[SessionChange]:
    return [one for one in fix.changes if isinstance(one, SessionChange)]


def test_a_fix_is_one_step(stage: Stage, plain: Callable[[Any], Any]) -> None:
    before = stage.forum
    finding = stage.found(FindingKind.ROOM_DOUBLE_BOOKED)
    proposed = fixes(Checker(before), finding)
    # Pinned “Dykes” stays; the opening leaves Hall A, or changes its time.
    assert {change.uid for fix in proposed for change in fix.changes} == {stage.uid("opening")}
    for fix in proposed:
        with stage.workspace.edit("Fix") as edit:
            apply_changes(edit, moves(fix))
        assert finding.key not in {one.key for one in conflicts(stage.forum)}
        stage.workspace.undo()
        assert plain(stage.forum) == plain(before)
    assert FixKind.OTHER_TIME in {fix.kind for fix in proposed}


def test_items_move_along_and_rooms_change(stage: Stage) -> None:
    with stage.workspace.edit("Start of the speech") as edit:
        item = next(one for one in stage.forum.sessions if one.id == "opening").items[0]
        edit.change(_item(), item.uid, {"starts_at": datetime(2026, 5, 14, 9, 40)})
    checker = Checker(stage.forum)
    fix = next(
        one
        for one in fixes(checker, stage.found(FindingKind.ROOM_DOUBLE_BOOKED))
        if one.kind is FixKind.OTHER_TIME
    )
    with stage.workspace.edit("Fix") as edit:
        apply_changes(edit, moves(fix))
    opening = next(one for one in stage.forum.sessions if one.id == "opening")
    start, speech = opening.starts_at, opening.items[0].starts_at
    assert start == moves(fix)[0].starts_at
    assert start is not None
    assert speech == start + timedelta(minutes=10)


def _item() -> Any:
    from eventdesk.model.records import Item

    return Item


def test_a_fix_that_was_proposed_for_another_state_is_refused(stage: Stage) -> None:
    (fix, *_) = fixes(Checker(stage.forum), stage.found(FindingKind.ROOM_DOUBLE_BOOKED))
    with stage.workspace.edit("Move") as edit:
        set_session_time(edit, stage.uid("opening"), datetime(2026, 5, 14, 9, 20), datetime(2026, 5, 14, 10))
    before = stage.forum
    with pytest.raises(StaleRecord), stage.workspace.edit("Fix") as edit:
        apply_changes(edit, moves(fix))
    assert stage.forum == before


# What stands in a session


def opening(stage: Stage) -> Any:
    return next(one for one in stage.forum.sessions if one.id == "opening")


def speech_of(stage: Stage, status: AppearanceStatus) -> tuple[str, str]:
    """An item with one speaker in that state: its uid, and the appearance's."""
    han = next(one.uid for one in stage.forum.people if one.id == "han")
    with stage.workspace.edit("Add a talk") as edit:
        item = add_item(edit, stage.uid("opening"), ItemKind.PRESENTATION)
        item.minutes = 30
        edit.session.flush()
        row = add_appearance(edit, item.uid, AppearanceRole.SPEAKER, han)
        row.status = status
        return item.uid, row.uid


def test_who_declined_is_taken_off_and_who_comes_is_not(stage: Stage) -> None:
    _item, declined = speech_of(stage, AppearanceStatus.DECLINED)
    _other, comes = speech_of(stage, AppearanceStatus.CONFIRMED)
    with stage.workspace.edit("Take off") as edit:
        take_off(edit, declined)
    assert [len(item.speakers) for item in opening(stage).items[-2:]] == [0, 1]
    with pytest.raises(StaleRecord), stage.workspace.edit("Take off") as edit:
        take_off(edit, comes)
    stage.workspace.undo()
    assert [len(item.speakers) for item in opening(stage).items[-2:]] == [1, 1]


def test_somebody_is_asked_to_moderate_as_invited(stage: Stage) -> None:
    item, _ = speech_of(stage, AppearanceStatus.CONFIRMED)
    with stage.workspace.edit("Ask") as edit:
        ask_to_moderate(edit, item, "han")
    moderator = opening(stage).items[-1].moderator
    assert (moderator.person, moderator.status) == ("han", AppearanceStatus.INVITED)
    for person in ("han", "nobody"):
        with pytest.raises(StaleRecord), stage.workspace.edit("Ask") as edit:
            ask_to_moderate(edit, item, person)


def test_lengths_states_and_languages_change_where_they_are_as_seen(stage: Stage) -> None:
    item, _ = speech_of(stage, AppearanceStatus.CONFIRMED)
    now = opening(stage).interpretation
    with stage.workspace.edit("Change") as edit:
        set_item_minutes(edit, item, 30, 20)
        cancel_item(edit, item)
        set_interpretation(edit, stage.uid("opening"), now, (*now, "fr"))
    changed = opening(stage)
    assert (changed.items[-1].minutes, changed.items[-1].status.value) == (20, "cancelled")
    assert changed.interpretation == (*now, "fr")
    with pytest.raises(StaleRecord), stage.workspace.edit("Change") as edit:
        set_item_minutes(edit, item, 30, 20)
    with pytest.raises(StaleRecord), stage.workspace.edit("Change") as edit:
        set_interpretation(edit, stage.uid("opening"), now, ())
