"""The desk at the door: what is answered, what is stored, and what taking a scan back leaves."""

import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from eventdesk.model import records
from eventdesk.model.kinds import AttendeeStatus, RegistrationStatus, ScanOutcome
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot, Person, Session
from eventdesk.model.text import Text
from eventdesk.workspace import attendee_edits
from eventdesk.workspace.door_reading import Count, Door, door_counts, last_scans, presence
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.scanning import (
    Answer,
    Newcomer,
    ScanResult,
    TakenBack,
    register_on_spot,
    scan_attendee,
    scan_badge,
    take_back,
)
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

NINE = datetime(2026, 5, 14, 9, 12)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
NORTH = Door("North")
FORUM = ForumSnapshot(
    forum=Forum(id="tide-3", sides=("KR", "DE")),
    people=(Person(id="ebbe", name=Text({"en": "Klaus Ebbe"})),),
    sessions=(Session(id="opening"), Session(id="dykes")),
    attendees=(
        Attendee(id="1", person="ebbe", category="guest"),
        Attendee(id="2", name=Text({"en": "Rosa Watt"}), category="press"),
    ),
)


class Desk:
    """One workspace's door, each call an edit of its own."""

    def __init__(self, workspace: Workspace, forum_uid: str) -> None:
        self.workspace, self.forum_uid = workspace, forum_uid
        with workspace.edit("Codes") as edit:
            attendee_edits.make_codes(edit, forum_uid)

    def attendee(self, number: int) -> Attendee:
        return self.snapshot().attendees[number]

    def snapshot(self) -> ForumSnapshot:
        return self.workspace.snapshot(self.forum_uid)

    def scan(self, typed: str, at: datetime = NINE, door: Door = NORTH, anyway: bool = False) -> ScanResult:
        with self.workspace.edit("Check in", self.forum_uid) as edit:
            return scan_badge(edit, self.forum_uid, door, typed, at, anyway)

    def take_back(self, uid: str) -> TakenBack:
        with self.workspace.edit("Take back", self.forum_uid) as edit:
            return take_back(edit, uid)

    def set(self, number: int, **columns: object) -> None:
        with self.workspace.edit("Set") as edit:
            edit.change(records.Attendee, self.attendee(number).uid, columns)

    def door_of(self, number: int, everyone: bool = False) -> Door:
        return Door("Hall", self.snapshot().sessions[number].uid, everyone)

    def book(self, number: int, session: int, status: RegistrationStatus = RegistrationStatus.BOOKED) -> None:
        with self.workspace.edit("Book") as edit:
            self._book(edit, number, session, status)

    def _book(self, edit: Edit, number: int, session: int, status: RegistrationStatus) -> None:
        edit.add(
            records.Registration(
                forum_uid=self.forum_uid,
                attendee_uid=self.attendee(number).uid,
                session_uid=self.snapshot().sessions[session].uid,
                status=status,
            )
        )

    def scans(self) -> list[tuple[ScanOutcome, bool]]:
        with self.workspace.reading() as connection:
            return [(one.outcome, one.taken_back) for one in last_scans(connection, self.forum_uid, NORTH)]


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with a forum of two sessions and two people; made once, since making one takes a while."""
    path = tmp_path_factory.mktemp("blank") / "w.eventdesk"
    workspace = Workspace.create(path)
    with workspace.edit("Import") as edit:
        uid = add_forum(edit, FORUM)
    Desk(workspace, uid)
    workspace.close()
    return path


@pytest.fixture
def desk(blank: Path, tmp_path: Path) -> Iterator[Desk]:
    workspace = Workspace.open(Path(shutil.copy(blank, tmp_path)))
    yield Desk(workspace, workspace.forums()[0].uid)
    workspace.close()


def test_the_first_scan_is_welcome_and_the_second_tells_the_first(desk: Desk) -> None:
    code = desk.attendee(1).code
    first = desk.scan(code.lower())
    assert (first.answer, first.counted, first.first_at) == (Answer.WELCOME, True, None)
    assert first.guest is not None
    assert first.guest.name["en"] == "Rosa Watt"
    assert desk.attendee(1).checked_in_at == NINE
    again = desk.scan(code, NINE + 5 * MINUTE)
    assert (again.answer, again.first_at, again.counted) == (Answer.AGAIN, NINE, False)
    assert desk.attendee(1).checked_in_at == NINE
    assert desk.scans() == [(ScanOutcome.AGAIN, False), (ScanOutcome.WELCOME, False)]


def test_on_the_next_day_one_is_welcome_back(desk: Desk) -> None:
    code = desk.attendee(1).code
    desk.scan(code)
    back = desk.scan(code, NINE + DAY)
    assert (back.answer, back.first_at, back.counted) == (Answer.WELCOME, NINE, False)
    assert desk.attendee(1).checked_in_at == NINE


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        (AttendeeStatus.CANCELLED, Answer.CANCELLED),
        (AttendeeStatus.DECLINED, Answer.DECLINED),
        (AttendeeStatus.WAITLISTED, Answer.WAITLISTED),
    ],
)
def test_who_is_not_coming_is_refused_with_the_word(desk: Desk, status: AttendeeStatus, answer: Answer) -> None:
    desk.set(1, status=status)
    assert desk.scan(desk.attendee(1).code).answer is answer
    assert desk.attendee(1).checked_in_at is None
    assert desk.scans() == [(ScanOutcome.REFUSED, False)]
    assert desk.scan(desk.attendee(1).code, anyway=True).answer is Answer.WELCOME
    assert desk.attendee(1).checked_in_at == NINE
    # Back from a break: that they are let in was decided.
    assert desk.scan(desk.attendee(1).code, NINE + MINUTE).answer is Answer.AGAIN


def test_nobodys_code_is_told_and_not_stored(desk: Desk) -> None:
    before = desk.workspace.last_step()
    for typed in ("NOBODY", "", "' OR 1=1 --", "x" * 5000):
        assert desk.scan(typed).answer is Answer.UNKNOWN
    assert desk.workspace.last_step() == before
    desk.set(1, erased_on=NINE.date())
    assert desk.scan(desk.attendee(1).code).answer is Answer.UNKNOWN


def test_the_number_of_a_certificate_is_a_code_too_and_an_id_is_none(desk: Desk) -> None:
    desk.set(1, certificate_number="C-2026-0012", certificate_check="7HXR")
    found = desk.scan("C-2026-0012 7hxr").guest
    assert found is not None
    assert found.uid == desk.attendee(1).uid
    assert desk.scan("C-2026-0012 7HXW").answer is Answer.UNKNOWN
    assert desk.scan(desk.attendee(0).id).answer is Answer.UNKNOWN


def test_a_sessions_door_asks_for_a_place_in_it(desk: Desk) -> None:
    desk.book(0, 0)
    desk.book(1, 1)
    door = desk.door_of(0)
    welcome = desk.scan(desk.attendee(0).code, door=door)
    wrong = desk.scan(desk.attendee(1).code, door=door)
    assert (welcome.answer, welcome.counted) == (Answer.WELCOME, True)
    assert (wrong.answer, wrong.sessions) == (Answer.WRONG_SESSION, (desk.snapshot().sessions[1].uid,))
    assert [one.arrived_at for one in desk.attendee(0).sessions] == [NINE]
    assert desk.attendee(0).checked_in_at is None
    assert desk.scan(desk.attendee(0).code, NINE + MINUTE, door).answer is Answer.AGAIN


def test_a_place_given_back_or_waited_for_does_not_let_in(desk: Desk) -> None:
    desk.book(0, 0, RegistrationStatus.CANCELLED)
    desk.book(1, 0, RegistrationStatus.WAITLISTED)
    door = desk.door_of(0)
    assert desk.scan(desk.attendee(0).code, door=door).answer is Answer.CANCELLED
    assert desk.scan(desk.attendee(1).code, door=door).answer is Answer.WAITLISTED
    let_in = desk.scan(desk.attendee(1).code, door=door, anyway=True)
    assert let_in.answer is Answer.WELCOME
    place = desk.attendee(1).sessions[0]
    assert (place.status, place.arrived_at) == (RegistrationStatus.BOOKED, NINE)


def test_an_open_session_gives_a_place_that_goes_with_the_scan(desk: Desk) -> None:
    door = desk.door_of(0, everyone=True)
    scan = desk.scan(desk.attendee(1).code, door=door)
    assert [one.arrived_at for one in desk.attendee(1).sessions] == [NINE]
    taken = desk.take_back(scan.scan_uid)
    assert taken.uncounted
    assert desk.attendee(1).sessions == ()


def test_a_mistaken_scan_is_taken_back_also_after_another(desk: Desk) -> None:
    first = desk.scan(desk.attendee(0).code)
    desk.scan(desk.attendee(1).code, NINE + MINUTE)
    taken = desk.take_back(first.scan_uid)
    assert (taken.guest.uid, taken.at, taken.uncounted) == (desk.attendee(0).uid, NINE, True)
    assert desk.attendee(0).checked_in_at is None
    assert desk.attendee(1).checked_in_at == NINE + MINUTE
    with pytest.raises(EditRefused):
        desk.take_back(first.scan_uid)


def test_the_arrival_follows_from_the_scans_that_stand(desk: Desk) -> None:
    code = desk.attendee(1).code
    first, second = desk.scan(code), desk.scan(code, NINE + MINUTE)
    assert not desk.take_back(first.scan_uid).uncounted
    assert desk.attendee(1).checked_in_at == NINE + MINUTE
    desk.take_back(second.scan_uid)
    assert desk.attendee(1).checked_in_at is None


def test_an_arrival_noted_by_hand_outlives_a_scan(desk: Desk) -> None:
    by_hand = NINE - 3 * MINUTE
    desk.set(1, checked_in_at=by_hand)
    scan = desk.scan(desk.attendee(1).code)
    assert (scan.answer, scan.first_at) == (Answer.AGAIN, by_hand)
    desk.take_back(scan.scan_uid)
    assert desk.attendee(1).checked_in_at == by_hand


def test_each_scan_is_one_step_to_undo(desk: Desk) -> None:
    desk.scan(desk.attendee(1).code)
    step = desk.workspace.undo()
    assert step is not None
    assert step.label == "Check in"
    assert desk.attendee(1).checked_in_at is None
    assert desk.scans() == []
    desk.workspace.redo()
    assert desk.attendee(1).checked_in_at == NINE


def test_somebody_new_is_registered_and_let_in_by_one_step(desk: Desk) -> None:
    newcomer = Newcomer(Text({"ko": "남하나"}), Text({"en": "Delta University"}), category="press", side="KR")
    with desk.workspace.edit("Register", desk.forum_uid) as edit:
        result = register_on_spot(edit, desk.forum_uid, NORTH, newcomer, NINE)
    assert (result.answer, result.counted) == (Answer.WELCOME, True)
    made = desk.snapshot().attendees[-1]
    assert (made.name["ko"], made.category, made.side, made.checked_in_at) == ("남하나", "press", "KR", NINE)
    assert result.guest is not None
    assert desk.scan(made.code).answer is Answer.AGAIN
    with pytest.raises(EditRefused), desk.workspace.edit("Register") as edit:
        register_on_spot(edit, desk.forum_uid, NORTH, Newcomer(Text()), NINE)


def test_counts_by_category_and_side(desk: Desk) -> None:
    desk.set(0, category="vip", side="KR")
    desk.set(1, category="press", side="DE", status=AttendeeStatus.CANCELLED)
    result = desk.scan(desk.attendee(0).code)
    with desk.workspace.reading() as connection:
        counts = door_counts(connection, desk.forum_uid, NORTH)
        there = presence(connection, desk.forum_uid)
    assert counts.by_category["vip"] == counts.by_side["KR"] == Count(1, 1)
    assert "press" not in counts.by_category
    assert there.arrived == counts.all.arrived == 1
    assert there.registered == counts.all.expected
    assert result.guest is not None
    assert counts.plus(result.guest, -1).by_category["vip"] == Count(0, 1)


def test_whoever_came_to_a_session_was_there(desk: Desk) -> None:
    door = desk.door_of(0, everyone=True)
    desk.scan(desk.attendee(0).code, door=door)
    desk.scan(desk.attendee(0).code)
    desk.scan(desk.attendee(1).code, door=door)
    with desk.workspace.reading() as connection:
        assert presence(connection, desk.forum_uid).arrived == 2
        assert door_counts(connection, desk.forum_uid, NORTH).all.arrived == 1


def test_a_door_of_another_forum_lets_nobody_in(desk: Desk) -> None:
    with desk.workspace.edit("Other") as edit:
        other = edit.add(records.Forum(key="other")).uid
    uid = desk.attendee(1).uid
    with pytest.raises(EditRefused), desk.workspace.edit("Check in") as edit:
        scan_attendee(edit, other, NORTH, uid, NINE)
    with desk.workspace.edit("Check in") as edit:
        assert scan_badge(edit, other, NORTH, desk.attendee(1).code, NINE).answer is Answer.UNKNOWN
