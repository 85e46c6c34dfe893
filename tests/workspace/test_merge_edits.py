"""Two records of one attendee merged: nothing is lost, no consent is widened, and undo brings both back."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs
from sqlalchemy import select

from eventdesk.model import records
from eventdesk.model.kinds import AttendeeStatus, OwnFieldKind, RegistrationStatus, ScanOutcome
from eventdesk.model.snapshot import (
    Attendee,
    Certificate,
    Consents,
    Forum,
    ForumSnapshot,
    OwnField,
    Registration,
    Session,
)
from eventdesk.model.text import Text
from eventdesk.workspace import merge_edits
from eventdesk.workspace.errors import EditRefused, StaleRecord
from eventdesk.workspace.merge_edits import Keep, MergePlan
from eventdesk.workspace.speaker_attendees import SpeakersListed, list_person, list_speakers
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

BOOKED, WAITLISTED, CANCELLED = RegistrationStatus
MAY, JUNE = date(2026, 5, 1), date(2026, 6, 1)
FORUM = ForumSnapshot(
    forum=Forum(id="harbour", languages=("en", "ko"), timezone="Asia/Seoul"),
    sessions=tuple(Session(id=name) for name in ("tour", "lecture", "party")),
    own_fields=(OwnField(id="bus", label=Text({"en": "Bus"}), kind=OwnFieldKind.TEXT),),
    attendees=(
        Attendee(
            id="rosa",
            name=Text({"en": "Rosa Watt"}),
            email="rosa@example.org",
            code="AAA",
            tags=("tv", "late"),
            consents=Consents(photo=True, photo_on=MAY, photo_source="registration form"),
            sessions=(
                Registration(session="tour", status=WAITLISTED, registered_at=datetime(2026, 5, 2, 9)),
                Registration(session="lecture"),
            ),
            dates={AttendeeStatus.INVITED: JUNE},
            checked_in_at=datetime(2026, 6, 3, 10),
        ),
        Attendee(
            id="rosa2",
            name=Text({"en": "Rosa Watt", "ko": "김로사"}),
            email="watt@example.org",
            code="BBB",
            phone="+82 2",
            category="vip",
            status=AttendeeStatus.CONFIRMED,
            tags=("tv", "radio"),
            consents=Consents(photo_on=JUNE, photo_source="spoken at the desk"),
            sessions=(
                Registration(session="tour", status=BOOKED, registered_at=datetime(2026, 5, 1, 9), seat="C1"),
                Registration(session="party", status=CANCELLED),
            ),
            dates={AttendeeStatus.INVITED: MAY, AttendeeStatus.CONFIRMED: JUNE},
            checked_in_at=datetime(2026, 6, 3, 9),
            fields={"bus": "North"},
            certificate=Certificate(number="7", check="xyz", on=JUNE),
        ),
        Attendee(id="husband", name=Text({"en": "Ben Watt"}), accompanies="rosa2"),
    ),
)  # fmt: skip


def attendees(workspace: Workspace, forum_uid: str) -> dict[str, Attendee]:
    return {row.id: row for row in workspace.snapshot(forum_uid).attendees}


@pytest.fixture
def harbour(workspace: Workspace) -> str:
    with workspace.edit("Import") as edit:
        return add_forum(edit, FORUM)


def plan_of(workspace: Workspace, forum_uid: str, kept: str = "rosa", gone: str = "rosa2") -> MergePlan:
    rows = attendees(workspace, forum_uid)
    with workspace.reading() as connection:
        return merge_edits.plan_merge(connection, rows[kept].uid, rows[gone].uid)


def merge(workspace: Workspace, forum_uid: str, plan: MergePlan) -> Attendee:
    with workspace.edit("Merge", forum_uid) as edit:
        merge_edits.apply_merge(edit, plan)
    return next(row for row in attendees(workspace, forum_uid).values() if row.uid == plan.kept_uid)


def test_what_only_one_has_is_kept_and_the_rest_is_shown(workspace: Workspace, harbour: str) -> None:
    plan = plan_of(workspace, harbour)
    assert [field.name for field in plan.conflicts] == ["email", "category", "status", "code", "consent_photo"]
    rosa = merge(workspace, harbour, plan)
    assert rosa.name == Text({"en": "Rosa Watt", "ko": "김로사"})
    assert (rosa.email, rosa.phone, rosa.code, rosa.category) == ("rosa@example.org", "+82 2", "AAA", "vip")
    assert rosa.status is AttendeeStatus.CONFIRMED
    assert rosa.tags == ("tv", "late", "radio")
    assert rosa.fields == {"bus": "North"}
    assert rosa.certificate == Certificate(number="7", check="xyz", on=JUNE)
    assert rosa.dates == {AttendeeStatus.INVITED: MAY, AttendeeStatus.CONFIRMED: JUNE}
    assert rosa.checked_in_at == datetime(2026, 6, 3, 9)


def test_places_in_sessions_are_carried_over(workspace: Workspace, harbour: str) -> None:
    rosa = merge(workspace, harbour, plan_of(workspace, harbour))
    found = {one.session: (one.status, one.registered_at, one.seat) for one in rosa.sessions}
    assert found == {
        "tour": (BOOKED, datetime(2026, 5, 1, 9), "C1"),
        "lecture": (BOOKED, None, ""),
        "party": (CANCELLED, None, ""),
    }


def test_company_and_scans_follow(workspace: Workspace, harbour: str) -> None:
    rows = attendees(workspace, harbour)
    with workspace.edit("Scan", harbour) as edit:
        edit.add(
            records.Scan(
                forum_uid=harbour,
                attendee_uid=rows["rosa2"].uid,
                code="BBB",
                at=datetime(2026, 6, 3, 9),
                outcome=ScanOutcome.WELCOME,
            )
        )
    plan = plan_of(workspace, harbour)
    assert (plan.scans, plan.company) == (1, 1)
    merge(workspace, harbour, plan)
    assert attendees(workspace, harbour)["husband"].accompanies == "rosa"
    with workspace.reading() as connection:
        assert connection.execute(select(records.Scan.attendee_uid)).scalar() == rows["rosa"].uid


def test_no_consent_is_widened_without_a_choice(workspace: Workspace, harbour: str) -> None:
    plan = plan_of(workspace, harbour)
    rosa = merge(workspace, harbour, plan)
    assert rosa.consents == Consents(photo_on=JUNE, photo_source="spoken at the desk")
    workspace.undo()
    chosen = plan_of(workspace, harbour).choose("consent_photo", Keep.FIRST)
    rosa = merge(workspace, harbour, chosen)
    assert rosa.consents == Consents(photo=True, photo_on=MAY, photo_source="registration form")


def test_who_merged_first_is_told_of_changes_since(workspace: Workspace, harbour: str) -> None:
    plan = plan_of(workspace, harbour)
    with workspace.edit("Change", harbour) as edit:
        edit.change(records.Attendee, plan.gone_uid, {"phone": "+82 3"})
    with pytest.raises(StaleRecord):
        merge(workspace, harbour, plan)
    assert len(attendees(workspace, harbour)) == 3


def test_host_and_company_may_turn_out_to_be_one(workspace: Workspace, harbour: str) -> None:
    merge(workspace, harbour, plan_of(workspace, harbour, "rosa2", "husband"))
    assert attendees(workspace, harbour)["rosa2"].accompanies is None
    workspace.undo()
    merge(workspace, harbour, plan_of(workspace, harbour, "husband", "rosa2"))
    assert attendees(workspace, harbour)["husband"].accompanies is None


def test_two_people_of_the_forum_are_not_one(workspace: Workspace, forum_uid: str) -> None:
    with workspace.edit("List", forum_uid) as edit:
        list_speakers(edit, forum_uid)
    people = [row for row in attendees(workspace, forum_uid).values() if row.person]
    with workspace.reading() as connection:
        with pytest.raises(EditRefused, match="two people"):
            merge_edits.plan_merge(connection, people[0].uid, people[1].uid)
        with pytest.raises(EditRefused, match="two attendees"):
            merge_edits.plan_merge(connection, people[0].uid, people[0].uid)


VALUES = st.sampled_from(("", "a", "b"))
PEOPLE: st.SearchStrategy[dict[str, str]] = st.builds(
    dict,
    email=VALUES,
    phone=VALUES,
    side=VALUES,
    tags=st.lists(st.sampled_from("xyz"), unique=True).map(tuple),
    status=st.sampled_from(AttendeeStatus),
    photo_yes=st.booleans(),
    sessions=st.dictionaries(st.sampled_from(("tour", "lecture", "party")), st.sampled_from(RegistrationStatus)),
)


def test_whatever_two_are_merged_nothing_is_lost_and_undo_restores(
    workspace: Workspace, plain: Callable[[Any], Any]
) -> None:
    @given(PEOPLE, PEOPLE)
    @settings(max_examples=20, deadline=None)
    def holds(first: dict[str, Any], second: dict[str, Any]) -> None:
        forum = structs.replace(FORUM.forum, id=f"harbour-{len(workspace.forums())}")
        listed = (_someone("one", first), _someone("two", second))
        with workspace.edit("Import") as edit:
            uid = add_forum(edit, structs.replace(FORUM, forum=forum, attendees=listed))
        before = plain(workspace.snapshot(uid))
        merged = merge(workspace, uid, plan_of(workspace, uid, "one", "two"))
        assert set(merged.tags) == {*first["tags"], *second["tags"]}
        assert {one.session for one in merged.sessions} == {*first["sessions"], *second["sessions"]}
        assert merged.consents.photo is (first["photo_yes"] and second["photo_yes"])
        for name in ("email", "phone", "side"):
            assert getattr(merged, name) == (first[name] or second[name])
        workspace.undo()
        assert plain(workspace.snapshot(uid)) == before
        workspace.redo()
        assert len(workspace.snapshot(uid).attendees) == 1

    holds()


def _someone(name: str, given: dict[str, Any]) -> Attendee:
    own = {key: value for key, value in given.items() if key not in ("photo_yes", "sessions")}
    places = tuple(Registration(session=one, status=status) for one, status in given["sessions"].items())
    consents = Consents(photo=given["photo_yes"])
    return Attendee(id=name, name=Text({"en": name}), consents=consents, sessions=places, **own)


# An attendee who is one of the forum's people


def test_an_attendee_becomes_the_speaker_they_are(workspace: Workspace, forum_uid: str) -> None:
    snapshot = workspace.snapshot(forum_uid)
    rosa, ufer = snapshot.attendees[1], snapshot.person("ufer")
    with workspace.reading() as connection:
        plan = merge_edits.plan_link(connection, rosa.uid, ufer.uid)
    with workspace.edit("Link", forum_uid) as edit:
        merge_edits.apply_link(edit, plan.choose("job", True))
    linked = attendees(workspace, forum_uid)[rosa.id]
    assert (linked.person, linked.name, linked.position) == ("ufer", Text(), rosa.position)
    ebbe = snapshot.person("ebbe")
    with workspace.reading() as connection, pytest.raises(EditRefused, match="on the list already"):
        merge_edits.plan_link(connection, rosa.uid, ebbe.uid)


def test_everyone_of_the_programme_comes_once(workspace: Workspace, forum_uid: str) -> None:
    snapshot = workspace.snapshot(forum_uid)
    rosa = snapshot.attendees[1]
    with workspace.edit("Same", forum_uid) as edit:
        # Han of the Tide Institute, entered by hand before.
        tide = Text({"en": "TIDE institute"})
        edit.change(records.Attendee, rosa.uid, {"name": Text({"en": "Bada HAN"}), "organization": tide})
    with workspace.edit("List", forum_uid) as edit:
        assert list_speakers(edit, forum_uid) == SpeakersListed(added=1, linked=1, listed=1)
    listed = attendees(workspace, forum_uid)
    assert listed[rosa.id].person == "han"
    new = next(row for row in listed.values() if row.person == "ufer")
    assert (new.category, new.status, bool(new.code)) == ("speaker", AttendeeStatus.CONFIRMED, True)
    with workspace.edit("List", forum_uid) as edit:
        assert list_speakers(edit, forum_uid) == SpeakersListed(added=0, linked=0, listed=3)


def test_one_of_the_people_is_put_on_the_list(workspace: Workspace, forum_uid: str) -> None:
    snapshot = workspace.snapshot(forum_uid)
    ufer, ebbe = snapshot.person("ufer").uid, snapshot.person("ebbe").uid
    with workspace.edit("List", forum_uid) as edit:
        uid = list_person(edit, forum_uid, ufer)
    new = next(row for row in attendees(workspace, forum_uid).values() if row.uid == uid)
    assert (new.person, new.category) == ("ufer", "speaker")
    with pytest.raises(EditRefused, match="already"), workspace.edit("List", forum_uid) as edit:
        list_person(edit, forum_uid, ebbe)
