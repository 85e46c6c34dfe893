"""Several entrances are put together: nobody counts twice, the earliest scan counts, and doubts are listed."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventdesk.interchange.scan_log import ScanLogError, read_scan_log, write_scan_log
from eventdesk.model import records
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.scan_logs import ScanLog
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot, Session
from eventdesk.model.text import Text
from eventdesk.workspace import attendee_edits
from eventdesk.workspace.door_reading import Door
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.privacy.erasing import erase
from eventdesk.workspace.scan_export import scan_log
from eventdesk.workspace.scan_merge import merge_scans
from eventdesk.workspace.scan_report import ConflictKind, MergeReport
from eventdesk.workspace.scanning import Newcomer, register_on_spot, scan_attendee, take_back
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

NINE = datetime(2026, 5, 14, 9)
CODES = ("CDFGHJ", "KMNPRT", "WXY346", "7CDFGH", "9JKMNP")
SNAPSHOT = ForumSnapshot(
    forum=Forum(id="tide-3"),
    sessions=(Session(id="dykes"),),
    attendees=tuple(
        Attendee(id=f"a{number}", name=Text({"en": f"Guest {number}"}), code=code)
        for number, code in enumerate(CODES)
    ),
)


class Entrance:
    """A workspace of its own with the forum, as one desk at one door has it."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        self.workspace, self.name = workspace, name
        self.forum_uid = workspace.forums()[0].uid

    def scan(self, number: int, minutes: int, session: str = "") -> str:
        """Scan an attendee’s badge so many minutes after nine; returns the scan’s uid."""
        with self.workspace.edit("Check in", self.forum_uid) as edit:
            uid = self.uids()[f"a{number}"]
            door = Door(self.name, session and self.session(), everyone=True)
            at = NINE + timedelta(minutes=minutes)
            return scan_attendee(edit, self.forum_uid, door, uid, at).scan_uid

    def take_back(self, uid: str) -> None:
        with self.workspace.edit("Take back") as edit:
            take_back(edit, uid)

    def note(self, number: int, minutes: int) -> None:
        """Check somebody in by hand, on the attendees' page."""
        with self.workspace.edit("By hand") as edit:
            attendee_edits.check_in(edit, [self.uids()[f"a{number}"]], NINE + timedelta(minutes=minutes))

    def register(self, name: str, minutes: int) -> str:
        with self.workspace.edit("Register") as edit:
            newcomer = Newcomer(Text({"en": name}), category="press")
            at = NINE + timedelta(minutes=minutes)
            result = register_on_spot(edit, self.forum_uid, Door(self.name), newcomer, at)
        assert result.guest is not None
        return result.guest.id

    def uids(self) -> dict[str, str]:
        return {one.id: one.uid for one in self.snapshot().attendees}

    def session(self) -> str:
        return self.snapshot().sessions[0].uid

    def snapshot(self) -> ForumSnapshot:
        return self.workspace.snapshot(self.forum_uid)

    def log(self, names: bool = True) -> ScanLog:
        with self.workspace.reading() as connection:
            return scan_log(connection, self.forum_uid, self.name, NINE, names)

    def merge(self, *logs: ScanLog, now: datetime | None = None) -> MergeReport:
        with self.workspace.edit("Merge scans", self.forum_uid) as edit:
            return merge_scans(edit, self.forum_uid, logs, now=now)

    def arrivals(self) -> dict[str, tuple[datetime | None, ...]]:
        """When each came to the forum and to its sessions, in minutes of the clock."""
        return {
            one.id: (one.checked_in_at, *(place.arrived_at for place in one.sessions))
            for one in self.snapshot().attendees
        }


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("blank") / "w.eventdesk"
    workspace = Workspace.create(path)
    with workspace.edit("Import") as edit:
        add_forum(edit, SNAPSHOT)
    workspace.close()
    return path


@contextmanager
def entrances(blank: Path, folder: Path, names: Sequence[str]) -> Iterator[list[Entrance]]:
    """Copies of one file, a door each."""
    opened = []
    for name in names:
        path = folder / f"{name}.eventdesk"
        path.unlink(missing_ok=True)
        shutil.copy(blank, path)
        opened.append(Entrance(Workspace.open(path), name))
    yield opened
    for one in opened:
        one.workspace.close()


@pytest.fixture
def doors(blank: Path, tmp_path: Path) -> Iterator[list[Entrance]]:
    with entrances(blank, tmp_path, ("North", "South", "Office")) as opened:
        yield opened


def kinds(report: MergeReport) -> list[ConflictKind]:
    return [one.kind for one in report.conflicts]


def at(minutes: int) -> datetime:
    return NINE + timedelta(minutes=minutes)


def test_the_earliest_scan_wins_and_nobody_counts_twice(doors: list[Entrance]) -> None:
    north, south, office = doors
    north.scan(0, 30)
    south.scan(0, 10)
    south.scan(1, 12)
    report = office.merge(north.log(), south.log())
    assert (report.new_scans, report.known_scans, report.arrivals) == (3, 0, 2)
    assert office.arrivals()["a0"] == (at(10),)
    assert office.arrivals()["a1"] == (at(12),)
    assert report.conflicts == ()


def test_merging_twice_changes_nothing(doors: list[Entrance]) -> None:
    north, _south, office = doors
    north.scan(0, 30)
    north.register("New Face", 31)
    office.merge(north.log())
    step, before = office.workspace.last_step(), office.arrivals()
    again = office.merge(north.log(), office.log())
    assert (again.new_scans, again.people, again.arrivals, again.conflicts) == (0, 0, 0, ())
    assert office.workspace.last_step() == step
    assert office.arrivals() == before


def test_a_merge_is_one_step_to_undo(doors: list[Entrance]) -> None:
    north, _south, office = doors
    before = office.arrivals()
    north.scan(0, 30, session="dykes")
    north.register("New Face", 31)
    office.merge(north.log())
    assert len(office.snapshot().attendees) == len(CODES) + 1
    office.workspace.undo()
    assert office.arrivals() == before


def test_who_registered_on_the_spot_travels_with_the_log(doors: list[Entrance]) -> None:
    north, south, office = doors
    key = north.register("New Face", 3)
    south.merge(north.log())
    with south.workspace.edit("Check in") as edit:
        scan_attendee(edit, south.forum_uid, Door("South"), south.uids()[key], at(9))
    report = office.merge(south.log())  # the office never saw the log of North
    assert report.people == 1
    person = office.snapshot().attendees[-1]
    assert (person.name["en"], person.category, person.checked_in_at) == ("New Face", "press", at(3))
    assert person.code == north.snapshot().attendees[-1].code


def test_a_scan_taken_back_elsewhere_is_taken_back_here(doors: list[Entrance]) -> None:
    north, _south, office = doors
    uid = north.scan(0, 30)
    office.merge(north.log())
    north.take_back(uid)
    report = office.merge(north.log())
    assert (report.new_scans, report.arrivals) == (0, 1)
    assert office.arrivals()["a0"] == (None,)


def test_doubts_are_listed(doors: list[Entrance]) -> None:
    north, south, office = doors
    north.scan(0, 10)
    south.scan(0, 12)
    north.take_back(north.scan(1, 20))
    south.scan(1, 40)
    north.scan(2, 5)
    with office.workspace.edit("Cancel") as edit:
        edit.change(records.Attendee, office.uids()["a2"], {"status": AttendeeStatus.CANCELLED})
    report = office.merge(south.log(), north.log())
    assert sorted(kinds(report), key=lambda one: one.value) == [
        ConflictKind.TWO_ENTRANCES,
        ConflictKind.TAKEN_BACK,
        ConflictKind.NOT_EXPECTED,
    ]
    two = report.conflicts[0]
    assert {two.entrance, two.other_entrance} == {"North", "South"}
    assert office.arrivals()["a2"] == (at(5),)


def test_whom_nobody_knows_here_is_listed_and_left_out(doors: list[Entrance]) -> None:
    north, _south, office = doors
    north.scan(3, 1)
    north.scan(4, 2)
    north.scan(0, 3, session="dykes")
    with office.workspace.edit("Change") as edit:
        edit.delete(edit.get(records.Attendee, office.uids()["a3"]))
        edit.change(records.Attendee, office.uids()["a4"], {"code": "OTHER1"})
        edit.change(records.Attendee, office.uids()["a1"], {"code": CODES[4]})
        edit.change(records.Session, office.session(), {"key": "dams"})
    report = office.merge(north.log(names=False))
    assert kinds(report) == [
        ConflictKind.UNKNOWN_ATTENDEE,
        ConflictKind.UNKNOWN_SESSION,
        ConflictKind.CODE_OF_ANOTHER,
    ]
    assert report.conflicts[2].attendee_uid == office.uids()["a1"]
    assert (report.new_scans, office.arrivals()["a4"]) == (1, (at(2),))


def test_somebody_added_at_one_entrance_travels_with_the_scan(doors: list[Entrance]) -> None:
    north, south, office = doors
    with north.workspace.edit("Add") as edit:
        attendee_edits.add_attendee(
            edit, north.forum_uid, Text({"en": "Late Comer"}), code="9XYCDF", email="late@example.org"
        )
        attendee_edits.add_attendee(edit, north.forum_uid, Text({"en": "Not Scanned"}), code="9XYCDG")
    key = north.snapshot().attendees[-2].id
    with north.workspace.edit("Check in") as edit:
        scan_attendee(edit, north.forum_uid, Door("North"), north.uids()[key], at(7))
    report = office.merge(north.log())
    made = office.snapshot().attendees[-1]
    assert (made.id, made.name["en"], made.code, made.checked_in_at) == (key, "Late Comer", "9XYCDF", at(7))
    assert (report.people, kinds(report), made.email) == (1, [ConflictKind.ADDED], "")
    assert len(office.snapshot().attendees) == len(CODES) + 1
    south.merge(office.log())
    assert kinds(office.merge(south.log(), north.log())) == []
    assert south.uids()[key] == made.uid


def relisted(entrance: Entrance, people: Sequence[tuple[str, str, str]]) -> None:
    """As if the entrance had imported a list of its own: other rows, with these ids, names and codes."""
    with entrance.workspace.edit("Import") as edit:
        attendee_edits.delete_attendees(edit, list(entrance.uids().values()))
        for place, (key, name, code) in enumerate(people):
            row = records.Attendee(
                forum_uid=entrance.forum_uid, key=key, position=place, name=Text({"en": name}), code=code
            )
            edit.add(row)


def test_lists_imported_apart_are_matched_by_code_and_name(doors: list[Entrance]) -> None:
    north, _south, office = doors
    relisted(
        north,
        [
            ("a1", "guest 0", CODES[0]),  # another id, that of another here
            ("x1", "Somebody Else", CODES[1]),
            ("x2", "GUEST 2", "OTHER2"),
            ("x3", "Nobody Here", "OTHER3"),
            ("a4", "Guest Four", CODES[4]),
        ],
    )
    with north.workspace.edit("Check in") as edit:
        for number, uid in enumerate(north.uids().values()):
            scan_attendee(edit, north.forum_uid, Door("North"), uid, at(number))
    report = office.merge(north.log())
    came = {key: when for key, (when, *_more) in office.arrivals().items() if when is not None}
    assert came == {"a0": at(0), "x3": at(3), "a4": at(4)}
    assert [(one.kind, one.name.get("en")) for one in report.conflicts] == [
        (ConflictKind.CODE_TAKEN, "Somebody Else"),
        (ConflictKind.NAME_TAKEN, "GUEST 2"),
        (ConflictKind.OTHER_NAME, "Guest Four"),
        (ConflictKind.ADDED, "Nobody Here"),
    ]
    assert report.conflicts[0].attendee_uid == office.uids()["a1"]
    again = office.merge(north.log())
    assert (again.new_scans, again.people, kinds(again)) == (
        0,
        0,
        [ConflictKind.CODE_TAKEN, ConflictKind.NAME_TAKEN],
    )


def test_whoever_was_erased_does_not_come_back_with_an_old_log(doors: list[Entrance]) -> None:
    north, _south, office = doors
    key = north.register("New Face", 3)
    north.scan(0, 4)
    office.merge(north.log())
    erase(office.workspace, [office.uids()[key], office.uids()["a0"]], on=NINE.date())
    north.scan(0, 2)
    report = office.merge(north.log())
    assert (report.people, report.new_scans, kinds(report)) == (0, 1, [])
    found = [one for one in office.snapshot().attendees if one.erased_on is not None]
    assert [(dict(one.name), one.code) for one in found] == [({}, ""), ({}, "")]
    assert {one.checked_in_at for one in found} == {NINE}  # the hour alone
    assert not any(scan.code == CODES[0] for scan in office.log().scans)


def test_a_clock_that_is_ahead_is_told(doors: list[Entrance]) -> None:
    north, _south, office = doors
    north.scan(0, 62)
    north.scan(1, 90)
    report = office.merge(north.log(), now=at(31))
    assert kinds(report) == [ConflictKind.CLOCK_AHEAD]
    assert (report.conflicts[0].at, report.conflicts[0].other_at) == (at(90), at(31))
    (told,) = report.logs
    assert (told.entrance, told.scans, told.first_at, told.last_at) == ("North", 2, at(62), at(90))
    assert kinds(office.merge(north.log(), now=at(90))) == []


def test_a_log_of_another_forum_is_refused_whole(doors: list[Entrance], blank: Path) -> None:
    north, _south, office = doors
    north.scan(0, 1)
    with north.workspace.edit("Rename") as edit:
        edit.get(records.Forum, north.forum_uid).key = "another"
    with pytest.raises(EditRefused, match="another"):
        office.merge(north.log())
    assert office.arrivals()["a0"] == (None,)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\x01\x02",
        b"[1, 2]",
        b"{}",
        b'{"eventdesk_scan_log": 2, "forum": "f"}',
        b'{"eventdesk_scan_log": 1}',
        b'{"eventdesk_scan_log": 1, "forum": "f", "more": 1}',
        b'{"eventdesk_scan_log": 1, "forum": "f", "scans": [{"uid": "u", "attendee": "Hong", "at": "now", '
        b'"outcome": "welcome"}]}',
        b'{"eventdesk_scan_log": 1, "forum": "f", "scans": [{"uid": "u", "attendee": "a", "at": '
        b'"2026-05-14T09:00:00", "outcome": "maybe"}]}',
        b'{"eventdesk_scan_log": 1, "forum": "f", "people": [{"uid": "u", "id": "a", "code": "C", "name": {}}]}',
        b'{"eventdesk_scan_log": 1, "forum": "f", "people": [{"uid": "u", "id": "a", "code": "C", '
        b'"name": {"not a tag!": "Hong"}}]}',
        b"[" * 100_000,
        b'{"eventdesk_scan_log": 1, "forum": "\xff"}',
    ],
)
def test_a_bad_file_is_told_in_one_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "north.json"
    path.write_bytes(data)
    with pytest.raises(ScanLogError) as caught:
        read_scan_log(path)
    sentence = str(caught.value)
    assert sentence.startswith("north.json ")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "Hong" not in sentence


def test_a_log_survives_its_file(doors: list[Entrance], tmp_path: Path) -> None:
    north = doors[0]
    north.scan(0, 1, session="dykes")
    north.take_back(north.scan(1, 2))
    north.register("Ünï 한", 3)
    path = tmp_path / "north.json"
    write_scan_log(north.log(), path)
    assert read_scan_log(path) == north.log()
    with pytest.raises(ScanLogError, match="cannot be read"):
        read_scan_log(tmp_path / "none.json")


EVENTS = st.lists(
    st.tuples(
        st.integers(0, 2),  # which door
        st.sampled_from(("scan", "session", "take back", "hand", "register", "pass on")),
        st.integers(0, len(CODES) - 1),
        st.integers(0, 30),
    ),
    max_size=12,
)


def play(doors: list[Entrance], events: list[tuple[int, str, int, int]]) -> None:
    """A day at three doors; some pass their log on meanwhile."""
    made: dict[int, list[str]] = {0: [], 1: [], 2: []}
    for door, what, number, minutes in events:
        here = doors[door]
        if what in ("scan", "session"):
            made[door].append(here.scan(number, minutes, "dykes" if what == "session" else ""))
        elif what == "hand" and here.arrivals()[f"a{number}"][0] is None:
            here.note(number, minutes)
        elif what == "take back" and made[door]:
            here.take_back(made[door].pop(number % len(made[door])))
        elif what == "register":
            here.register(f"New {number}", minutes)
        elif what == "pass on":
            doors[number % 3].merge(here.log())


@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@given(events=EVENTS, order=st.permutations(range(3)), pair=st.permutations(range(3)))
def test_any_order_and_grouping_gives_the_same_arrivals(
    blank: Path,
    tmp_path_factory: pytest.TempPathFactory,
    events: list[tuple[int, str, int, int]],
    order: list[int],
    pair: list[int],
) -> None:
    folder = tmp_path_factory.mktemp("day")
    names = ("North", "South", "East", "all", "ordered", "grouped")
    with entrances(blank, folder, names) as opened:
        play(opened[:3], events)
        logs = [one.log() for one in opened[:3]]
        together, ordered, grouped = opened[3:]
        together.merge(*logs)
        for number in order:
            ordered.merge(logs[number])
        # Two of them put together by the one first, and its log then with the third.
        first = opened[pair[0]]
        first.merge(logs[pair[1]])
        grouped.merge(first.log())
        grouped.merge(logs[pair[2]])
        arrivals = together.arrivals()
        assert ordered.arrivals() == arrivals
        assert grouped.arrivals() == arrivals
        assert together.merge(ordered.log(), grouped.log()).arrivals == 0
