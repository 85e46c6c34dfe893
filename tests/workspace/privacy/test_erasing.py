"""Erasure: what is personal is in no byte of the file; what is counted stays; undo goes on."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from eventdesk.model import records
from eventdesk.model.kinds import AttendeeStatus, RegistrationStatus
from eventdesk.model.registering import apart_key, told_apart
from eventdesk.model.snapshot import Attendee, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace import attendee_edits, people_edits
from eventdesk.workspace.finding_edits import acknowledge
from eventdesk.workspace.merge_edits import Keep, apply_merge, plan_merge
from eventdesk.workspace.printings import PrintedDocument, printed_snapshot, printings, record_printing
from eventdesk.workspace.privacy import (
    Hold,
    HoldKind,
    attendees_to_erase,
    backups_beside,
    erase,
    plan_erasure,
)
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import ChangeKind, Workspace

TODAY = date(2026, 11, 24)
NAME, KOREAN, MAIL = "Quirina Zahlmann-Oße", "차르만퀴리", "zahlmann@invented.example"
SECRETS = (NAME, KOREAN, MAIL, "+49 4711 0815", "no nuts for Quirina", "Zahlmann & Töchter", "Quirina waits")


def bytes_of(path: Path) -> bytes:
    """The workspace's file and what SQLite keeps beside it."""
    beside = (path.with_name(path.name + ending) for ending in ("", "-wal", "-shm", "-journal"))
    return b"".join(each.read_bytes() for each in beside if each.exists())


def spellings(word: str) -> Iterator[bytes]:
    yield from (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
    yield word.encode("ascii", "backslashreplace")
    yield "".join(sign if sign.isascii() else f"\\u{ord(sign):04x}" for sign in word).encode()


def left(path: Path, words: tuple[str, ...] = SECRETS) -> list[str]:
    data = bytes_of(path)
    return [word for word in words if any(spelling in data for spelling in spellings(word))]


def attendee(workspace: Workspace, forum_uid: str, uid: str) -> Attendee:
    return next(each for each in workspace.snapshot(forum_uid).attendees if each.uid == uid)


@pytest.fixture
def guest(workspace: Workspace, forum_uid: str) -> str:
    """A guest with everything personal there is, over several steps."""
    with workspace.edit("Add attendee", forum_uid) as edit:
        uid = attendee_edits.add_attendee(edit, forum_uid, Text({"en": NAME, "ko": KOREAN}), country="DE")
    session = workspace.snapshot(forum_uid).sessions[0].uid
    with workspace.edit(f"Change {NAME}", forum_uid) as edit:
        edit.change(
            records.Attendee,
            uid,
            {
                "email": MAIL,
                "phone": "+49 4711 0815",
                "organization": Text({"de": "Zahlmann & Töchter"}),
                "dietary": Text({"en": "no nuts for Quirina"}),
                "status": AttendeeStatus.CONFIRMED,
                "status_dates": {"confirmed": "2026-04-02"},
                "side": "DE",
            },
        )
        edit.add(records.Asset(name="people/Quirina waits.png", sha256="0" * 64, data=b"\x89PNG Quirina waits"))
        edit.change(records.Attendee, uid, {"photo": "people/Quirina waits.png"})
    with workspace.edit("Register", forum_uid) as edit:
        edit.add(
            records.Registration(
                forum_uid=forum_uid,
                attendee_uid=uid,
                session_uid=session,
                registered_at=datetime(2026, 4, 2, 8, 31, 7),
                seat="C4",
            )
        )
    with workspace.edit("Check in", forum_uid) as edit:
        attendee_edits.check_in(edit, [uid], datetime(2026, 5, 14, 9, 12, 33))
    return uid


def test_no_byte_of_the_person_is_in_the_file(workspace: Workspace, guest: str) -> None:
    assert left(workspace.path) == list(SECRETS), "the test looks for what is there"
    done = erase(workspace, [guest], on=TODAY)
    assert left(workspace.path) == []
    assert (done.attendees, done.pictures, done.file_is_clean) == (1, 1, True)


def test_what_is_counted_stays(workspace: Workspace, forum_uid: str, guest: str) -> None:
    erase(workspace, [guest], on=TODAY)
    now = attendee(workspace, forum_uid, guest)
    assert now.erased_on == TODAY
    assert (now.category, now.status, now.side) == ("guest", AttendeeStatus.CONFIRMED, "DE")
    assert now.dates == {AttendeeStatus.CONFIRMED: date(2026, 4, 2)}
    assert now.checked_in_at == datetime(2026, 5, 14, 9), "the hour is counted, the second would tell who"
    assert [(r.status, r.registered_at, r.seat) for r in now.sessions] == [
        (RegistrationStatus.BOOKED, datetime(2026, 4, 2, 8), "")
    ]
    assert now.country == "", "one attendee from there: the country would tell who"
    assert (now.name, now.organization, now.email, now.code, now.photo) == (Text(), Text(), "", "", None)
    assert NAME.casefold() not in now.id.casefold()


def test_a_country_that_five_share_stays(workspace: Workspace, forum_uid: str, guest: str) -> None:
    with workspace.edit("Add attendees", forum_uid) as edit:
        for number in range(4):
            attendee_edits.add_attendee(edit, forum_uid, Text({"en": f"Guest {number}"}), country="DE")
            edit.session.flush()
    erase(workspace, [guest], on=TODAY)
    assert attendee(workspace, forum_uid, guest).country == "DE"


def test_others_are_left_alone(workspace: Workspace, forum_uid: str, guest: str) -> None:
    before = [each for each in workspace.snapshot(forum_uid).attendees if each.uid != guest]
    erase(workspace, [guest], on=TODAY)
    assert [each for each in workspace.snapshot(forum_uid).attendees if each.uid != guest] == before


def test_undo_and_redo_go_on_and_bring_nothing_back(workspace: Workspace, forum_uid: str, guest: str) -> None:
    with workspace.edit("Rename session", forum_uid) as edit:
        session = workspace.snapshot(forum_uid).sessions[0].uid
        edit.change(records.Session, session, {"title": Text({"en": "Opened"})})
    workspace.undo()
    erase(workspace, [guest], on=TODAY)
    assert workspace.next_step() is not None, "what was undone can be redone still"
    steps = 0
    while workspace.undo() is not None:
        steps += 1
        assert left(workspace.path) == []
    assert steps >= 5
    while workspace.redo() is not None:
        assert left(workspace.path) == []
    assert attendee(workspace, forum_uid, guest).checked_in_at == datetime(2026, 5, 14, 9)
    assert workspace.snapshot(forum_uid).sessions[0].title["en"] == "Opened"


def test_the_history_says_that_without_saying_whom(workspace: Workspace, guest: str) -> None:
    last = workspace.last_step()
    erase(workspace, [guest], on=TODAY)
    assert workspace.last_step() == last, "erasing is no step of undo"
    assert workspace.steps()[0].label == "Erase personal data"
    assert "Change …" in [step.label for step in workspace.steps()]


def test_who_was_removed_or_merged_before_goes_too(workspace: Workspace, forum_uid: str, guest: str) -> None:
    with workspace.edit("Add attendee", forum_uid) as edit:
        double = attendee_edits.add_attendee(edit, forum_uid, Text({"en": NAME}), email=MAIL.upper())
    with workspace.edit("Merge", forum_uid) as edit:
        edit.delete(edit.get(records.Attendee, double))
    erase(workspace, [guest], on=TODAY)
    assert left(workspace.path, (*SECRETS, MAIL.upper())) == []
    workspace.undo()
    assert attendee(workspace, forum_uid, double).erased_on == TODAY


def test_all_of_a_forum_with_those_of_its_past(workspace: Workspace, forum_uid: str, guest: str) -> None:
    with workspace.edit("Remove attendee", forum_uid) as edit:
        attendee_edits.delete_attendees(edit, [guest])
    uids = attendees_to_erase(workspace, forum_uid)
    assert guest in uids
    done = erase(workspace, uids, on=TODAY)
    assert done.attendees == 3
    assert left(workspace.path) == []
    assert all(each.erased_on == TODAY for each in workspace.snapshot(forum_uid).attendees)
    assert attendees_to_erase(workspace, forum_uid) == ()


def test_erased_twice_is_erased_once(workspace: Workspace, guest: str) -> None:
    erase(workspace, [guest], on=TODAY)
    steps = workspace.steps()
    assert erase(workspace, [guest], on=date(2027, 1, 1)).attendees == 0
    assert workspace.steps() == steps


def test_listeners_are_told_and_other_windows_see_it(workspace: Workspace, guest: str) -> None:
    told: list[ChangeKind] = []
    workspace.subscribe(lambda change: told.append(change.kind))
    other = Workspace.open(workspace.path)
    erase(workspace, [guest], on=TODAY)
    assert told == [ChangeKind.ELSEWHERE]
    assert other.look_elsewhere()
    other.close()


# The person of the directory


@pytest.fixture
def delegate(workspace: Workspace, forum_uid: str) -> tuple[str, str]:
    """Someone of the directory who is an attendee and nothing else: attendee and person."""
    name = Text({"en": NAME, "ko": KOREAN})
    with workspace.edit("Add person", forum_uid) as edit:
        person = people_edits.add_person(edit, forum_uid, name, email=MAIL)
        edit.session.flush()
        uid = attendee_edits.add_attendee(edit, forum_uid, person_uid=person)
    with workspace.edit("Change person", forum_uid) as edit:
        edit.change(records.Person, person, {"phone": "+49 4711 0815"})
    return uid, person


def test_a_person_whom_nothing_needs_goes_too(
    workspace: Workspace, forum_uid: str, delegate: tuple[str, str]
) -> None:
    uid, person = delegate
    (planned,) = plan_erasure(workspace, [uid]).people
    assert (planned.uid, planned.holds) == (person, ())
    assert erase(workspace, [uid], on=TODAY).people == 1
    assert left(workspace.path, (NAME, KOREAN, MAIL, "+49 4711 0815", "quirina-zahlmann")) == []
    while workspace.undo() is not None:
        pass
    while workspace.redo() is not None:
        pass
    assert person not in {each.uid for each in workspace.snapshot(forum_uid).people}
    assert left(workspace.path, (NAME, KOREAN, MAIL, "quirina-zahlmann")) == []


def test_a_programme_of_the_past_that_named_them_comes_back_without_them(
    workspace: Workspace, forum_uid: str, delegate: tuple[str, str]
) -> None:
    uid, person = delegate
    item = workspace.snapshot(forum_uid).sessions[0].items[0]
    with workspace.edit("Replace speaker", forum_uid) as edit:
        (row,) = edit.all(records.Appearance, item_uid=item.uid)
        spoke = row.person_uid
        row.person_uid = person
    with workspace.edit("Replace speaker", forum_uid) as edit:
        (row,) = edit.all(records.Appearance, item_uid=item.uid)
        row.person_uid = spoke
    with workspace.edit("Add panelist", forum_uid) as edit:
        session = workspace.snapshot(forum_uid).sessions[0].uid
        guest = records.Appearance(
            forum_uid=forum_uid, session_uid=session, item_uid=item.uid, role="panelist", person_uid=person
        )
        edit.add(guest)
    with workspace.edit("Remove panelist", forum_uid) as edit:
        edit.delete(edit.get(records.Appearance, guest.uid))
    assert erase(workspace, [uid], on=TODAY).people == 1
    for _ in range(4):
        assert workspace.undo() is not None
        now = workspace.snapshot(forum_uid).sessions[0].items[0]
        assert [each.person for each in now.appearances()] == ["han"]


@pytest.mark.parametrize("listed", ["1"])
def test_whom_the_programme_needs_stays_and_it_is_said_why(
    workspace: Workspace, forum_uid: str, listed: str
) -> None:
    ebbe = next(each for each in workspace.snapshot(forum_uid).attendees if each.id == listed)
    (planned,) = plan_erasure(workspace, [ebbe.uid]).people
    assert planned.holds == (Hold(HoldKind.APPEARS, "tide-3"),)
    assert erase(workspace, [ebbe.uid], on=TODAY).people == 0
    assert attendee(workspace, forum_uid, ebbe.uid).person is None
    assert "ebbe" in {each.id for each in workspace.snapshot(forum_uid).people}


def test_who_is_on_another_list_stays(
    workspace: Workspace, forum: ForumSnapshot, forum_uid: str, delegate: tuple[str, str]
) -> None:
    from msgspec.structs import replace

    uid, person = delegate
    with workspace.edit("Import") as edit:
        other = add_forum(edit, replace(forum, forum=replace(forum.forum, id="tide-4"), attendees=()))
    with workspace.edit("Add", other) as edit:
        people_edits.link_person(edit, other, person)
        edit.session.flush()
        attendee_edits.add_attendee(edit, other, person_uid=person)
    (planned,) = plan_erasure(workspace, [uid]).people
    assert planned.holds == (Hold(HoldKind.LISTED, "tide-4"),)


def test_without_people_the_directory_is_left_alone(workspace: Workspace, delegate: tuple[str, str]) -> None:
    uid, person = delegate
    assert erase(workspace, [uid], on=TODAY, with_people=False).people == 0
    with workspace.reading() as connection:
        from eventdesk.workspace.directory import people

        assert person in {each.uid for each in people(connection)}


def test_kept_printings_forget_too(workspace: Workspace, forum_uid: str, delegate: tuple[str, str]) -> None:
    uid, person = delegate
    snapshot = workspace.snapshot(forum_uid)
    key = next(each.id for each in snapshot.people if each.uid == person)
    document = PrintedDocument("itinerary", "en", "A4", 1, b"%PDF", {"person_id": key})
    record_printing(workspace, snapshot, document)
    erase(workspace, [uid], on=TODAY)
    (line,) = printings(workspace, "tide-3")
    assert line.options == {"person_id": ""}
    kept = printed_snapshot(workspace, line.uid)
    assert [dict(each.name) for each in kept.people if each.id.startswith("erased")] == [{"en": "…"}]
    assert len(kept.people) == len(snapshot.people)
    assert NAME not in str(kept)


def test_texts_that_name_them_are_pointed_at(workspace: Workspace, forum_uid: str) -> None:
    rosa = next(each for each in workspace.snapshot(forum_uid).attendees if each.id == "2")
    (mention,) = plan_erasure(workspace, [rosa.uid]).mentions
    assert (mention.table, mention.column, mention.forum_uid) == ("statement", "approvals", forum_uid)


@pytest.mark.parametrize("agreed", [True, False])
def test_portraits_that_were_not_agreed_to_are_told(workspace: Workspace, forum_uid: str, agreed: bool) -> None:
    row = next(each for each in workspace.snapshot(forum_uid).attendees if each.person is not None)
    person = workspace.snapshot(forum_uid).person(str(row.person)).uid
    with workspace.edit("Portrait", forum_uid) as edit:
        edit.add(records.Asset(name="people/p.png", sha256="1" * 64, data=b"\x89PNG"))
        edit.change(records.Person, person, {"photo": "people/p.png"})
        edit.change(records.Attendee, row.uid, {"consent_photo": agreed})
    plan = plan_erasure(workspace, [row.uid])
    assert [bool(each.holds) for each in plan.people] == [True]
    assert plan.portraits == (0 if agreed else 1)


def test_press_photos_that_show_them_are_counted(workspace: Workspace, forum_uid: str) -> None:
    with workspace.edit("Add attendee", forum_uid) as edit:
        ufer = next(each for each in workspace.snapshot(forum_uid).people if each.id == "ufer")
        uid = attendee_edits.add_attendee(edit, forum_uid, person_uid=ufer.uid)
    assert plan_erasure(workspace, [uid]).photos == 1


# All or nothing


def test_given_up_in_the_middle_leaves_everything(workspace: Workspace, forum_uid: str, guest: str) -> None:
    before, steps = workspace.snapshot(forum_uid), workspace.steps()

    class Enough(Exception):
        pass

    def tell(done: int, total: int) -> None:
        raise Enough

    with pytest.raises(Enough):
        erase(workspace, [guest], on=TODAY, tell=tell)
    assert workspace.snapshot(forum_uid) == before
    assert workspace.steps() == steps
    workspace.undo()
    assert erase(workspace, [guest], on=TODAY).attendees == 1


_KILLED = """
import os, signal, sys
from datetime import date
from pathlib import Path
from eventdesk.workspace.privacy import erase
from eventdesk.workspace.workspace import Workspace

path, uid, moment = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
workspace = Workspace.open(path)
told = 0

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

def tell(done, total):
    global told
    told += 1
    if told == moment:
        die()

if moment == 0:
    workspace.finish_forgetting = die
erase(workspace, [uid], on=date(2026, 11, 24), tell=tell)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("moment", [0, 1, 3])
def test_killed_it_is_all_or_nothing(workspace: Workspace, forum_uid: str, guest: str, moment: int) -> None:
    """At 0 between the erasure and the file's being written anew; else in the middle of the erasure."""
    before = workspace.snapshot(forum_uid)
    workspace.close()
    run = subprocess.run(
        [sys.executable, "-c", _KILLED, str(workspace.path), guest, str(moment)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        check=False,
    )
    assert run.returncode == -signal.SIGKILL
    again = Workspace.open(workspace.path)
    if moment:
        assert again.snapshot(forum_uid) == before
    else:
        assert attendee(again, forum_uid, guest).erased_on == TODAY
        assert left(workspace.path) == [], "opening it finished the work"
    again.close()


def test_another_reader_holds_the_bytes_back_until_it_is_opened_next(
    workspace: Workspace, forum_uid: str, guest: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from eventdesk.workspace import engines

    monkeypatch.setattr(engines, "_BUSY_SECONDS", 0)
    mine = Workspace.open(workspace.path)
    other = Workspace.open(workspace.path)
    with other.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM attendee").fetchall()
        assert not erase(mine, [guest], on=TODAY).file_is_clean
        assert attendee(mine, forum_uid, guest).erased_on == TODAY
    other.close()
    mine.close()
    workspace.close()
    Workspace.open(workspace.path).close()
    assert left(workspace.path) == []


def test_backups_beside_are_named(workspace: Workspace, guest: str) -> None:
    backup = workspace.path.with_name("team (version 3).eventdesk")
    backup.write_bytes(b"")
    workspace.path.with_name("other (version 3).eventdesk").write_bytes(b"")
    assert backups_beside(workspace.path) == (backup,)
    assert plan_erasure(workspace, [guest]).backups == (backup,)


def test_a_thousand_at_once(workspace: Workspace, forum_uid: str, plain: Callable[[object], object]) -> None:
    rows = [
        {
            "forum_uid": forum_uid,
            "key": f"many-{number}",
            "position": float(number),
            "name": Text({"en": f"Numbered Someone {number:04}"}),
            "code": f"C{number:05}",
        }
        for number in range(1000)
    ]
    with workspace.edit("Import attendees", forum_uid) as edit:
        edit.insert_rows(records.Attendee, rows)
    told: list[tuple[int, int]] = []
    done = erase(workspace, attendees_to_erase(workspace, forum_uid), on=TODAY, tell=lambda *at: told.append(at))
    assert done.attendees == 1002
    assert len(told) > 3
    assert left(workspace.path, ("Numbered Someone", "C00500")) == []
    assert {each.erased_on for each in workspace.snapshot(forum_uid).attendees} == {TODAY}


def test_what_was_said_of_two_who_look_like_one_goes_with_either(
    workspace: Workspace, forum_uid: str, guest: str
) -> None:
    with workspace.edit("Add attendee", forum_uid) as edit:
        other = attendee_edits.add_attendee(edit, forum_uid, Text({"en": NAME}))
    ids = [attendee(workspace, forum_uid, uid).id for uid in (guest, other)]
    with workspace.edit("Not the same", forum_uid) as edit:
        acknowledge(edit, forum_uid, apart_key(*ids), "", "These are two people.")
        acknowledge(edit, forum_uid, apart_key("somebody", "else"), "", "These are two people.")
    erase(workspace, [guest], on=TODAY)
    kept = [one.finding for one in workspace.snapshot(forum_uid).acknowledged]
    assert [key for key in kept if told_apart(key)] == [apart_key("somebody", "else")]
    assert left(workspace.path, (*SECRETS, ids[0])) == [NAME], "the other is still called so"


@pytest.mark.parametrize("alike", [True, False], ids=["nothing is taken over", "all is taken over"])
def test_a_record_that_was_merged_into_another_goes_with_it(
    workspace: Workspace, forum_uid: str, guest: str, alike: bool
) -> None:
    with workspace.edit("Add attendee", forum_uid) as edit:
        twin = attendee_edits.add_attendee(edit, forum_uid, Text({"fr": "Mme Q."}), email="q@elsewhere.example")
        other = attendee_edits.add_attendee(edit, forum_uid, Text({"en": "Somebody Else"}))
        host = attendee_edits.add_attendee(edit, forum_uid, Text({"en": "Host Who Left"}))
        edit.change(records.Attendee, guest, {"accompanies_uid": host})
    with workspace.edit("Remove attendee", forum_uid) as edit:
        attendee_edits.delete_attendees(edit, [host])
    with workspace.reading() as connection:
        plan = plan_merge(connection, guest, twin)
    for field in plan.fields if alike else ():
        plan = plan.choose(field.name, Keep.FIRST)
    with workspace.edit("Merge attendees", forum_uid) as edit:
        apply_merge(edit, plan)
    planned = plan_erasure(workspace, [guest])
    assert set(planned.attendees) == {guest, twin}
    erase(workspace, [guest], on=TODAY)
    gone = (*SECRETS, "Mme Q.", "q@elsewhere.example")
    assert left(workspace.path, (*gone, "Host Who Left", "Somebody Else")) == ["Host Who Left", "Somebody Else"]
    workspace.undo()
    assert left(workspace.path, gone) == []
    assert {row.uid for row in workspace.snapshot(forum_uid).attendees} >= {guest, twin, other}
