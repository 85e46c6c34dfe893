"""Right of access: the file holds all there is of the person, and nothing of anybody else's."""

import json
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from msgspec import structs

from eventdesk.interchange.access_file import as_json, as_page, person_file, write_person
from eventdesk.model import records
from eventdesk.model.kinds import ItemKind, OwnFieldKind, ScanOutcome
from eventdesk.model.snapshot import (
    Appearance,
    Attendee,
    Consents,
    Contact,
    Forum,
    ForumSnapshot,
    Item,
    OwnField,
    Person,
    Photo,
    Press,
    Registration,
    Session,
    Statement,
)
from eventdesk.model.text import Text
from eventdesk.workspace.merge_edits import apply_merge, plan_merge
from eventdesk.workspace.printings import PrintedDocument, record_printing
from eventdesk.workspace.registration_edits import remove_booking
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n portrait"


def t(english: str, korean: str = "") -> Text:
    return Text({"en": english, "ko": korean})


FORUM = ForumSnapshot(
    forum=Forum(id="tide", title=t("Tide Forum", "조수 포럼"), languages=("en", "ko")),
    people=(
        Person(id="ufer", name=t("Jutta <Ufer>", "유타 우퍼"), photo="ufer.png", biography=t("Builds dykes")),
        Person(id="other", name=t("Someone Else"), biography=t("Nobody’s business")),
    ),
    sessions=(
        Session(
            id="dykes",
            title=t("Dykes", "제방"),
            items=(Item(kind=ItemKind.PRESENTATION, title=t("Higher"), speakers=(Appearance(person="ufer"),)),),
        ),
    ),
    statements=(Statement(person="ufer", at="dykes", quote=t("Dykes must grow.")),),
    press=Press(
        contacts=(Contact(name=t("Jutta <Ufer>"), phone="+49 1"), Contact(name=t("Desk"), phone="+49 999")),
        photos=(Photo(caption=t("On the dyke"), people=("ufer",)),),
    ),
    own_fields=(OwnField(id="bus", label=t("Bus", "버스"), kind=OwnFieldKind.TEXT),),
    attendees=(
        Attendee(
            id="a1",
            person="ufer",
            email="ufer@invented.example",
            dietary=t("no nuts"),
            fields={"bus": "No. 7"},
            consents=Consents(photo=True, photo_on=date(2026, 3, 9), photo_source="registration form"),
            sessions=(Registration(session="dykes", registered_at=datetime(2026, 4, 1, 8, 30), seat="B7"),),
        ),
        Attendee(id="a2", name=t("Bystander"), email="bystander@invented.example"),
    ),
)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace.create(tmp_path / "w.eventdesk")


@pytest.fixture
def ufer(workspace: Workspace) -> str:
    with workspace.edit("Import") as edit:
        forum_uid = add_forum(edit, FORUM, {"ufer.png": PNG})
    uid = next(each.uid for each in workspace.snapshot(forum_uid).attendees if each.id == "a1")
    with workspace.edit("Change diet", forum_uid) as edit:
        edit.change(records.Attendee, uid, {"dietary": t("no nuts, no milk")})
        edit.add(
            records.Scan(
                forum_uid=forum_uid,
                attendee_uid=uid,
                code="X",
                at=datetime(2026, 5, 14, 9, 12),
                entrance="North",
                outcome=ScanOutcome.WELCOME,
            )
        )
    document = PrintedDocument("programme", "en", "A4", 4, b"%PDF", {})
    record_printing(workspace, workspace.snapshot(forum_uid), document)
    return uid


def test_the_file_for_machines_holds_everything(workspace: Workspace, ufer: str) -> None:
    data = json.loads(as_json(person_file(workspace, ufer, NOW)))
    assert (data["format"], data["version"]) == ("eventdesk-person", 1)
    assert data["attendee"]["email"] == "ufer@invented.example"
    consents = data["attendee"]["consents"]
    assert (consents["photo_on"], consents["photo_source"]) == ("2026-03-09", "registration form")
    assert data["own_fields"] == [{"id": "bus", "label": {"en": "Bus", "ko": "버스"}, "value": "No. 7"}]
    assert [(place["session"], place["seat"]) for place in data["registrations"]] == [("dykes", "B7")]
    assert [(scan["entrance"], scan["outcome"]) for scan in data["scans"]] == [("North", "welcome")]
    assert data["person"]["biography"] == {"en": "Builds dykes"}
    assert {part["kind"] for part in data["parts"]} == {"speaker", "statement", "photo", "contact"}
    assert [(each["kind"], each["document"]) for each in data["documents"]] == [("printing", "programme")]
    diet = [change["columns"]["dietary"] for change in data["history"] if change["step"] == "Change diet"]
    assert diet == [[{"en": "no nuts"}, {"en": "no nuts, no milk"}]]
    assert set(data["pictures"]) == {"ufer.png"}


def test_it_holds_nothing_of_others(workspace: Workspace, ufer: str) -> None:
    found = person_file(workspace, ufer, NOW)
    for text in (as_json(found).decode(), as_page(found).decode()):
        for secret in ("Bystander", "bystander@", "Someone Else", "Nobody’s business", "+49 999"):
            assert secret not in text


class Reading(HTMLParser):
    """What a reader sees, and the tags."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.tags = "", list[str]()

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["Your personal data", "Jutta <Ufer>", "Diet", "no nuts → no nuts, no milk", "Dykes", "let in"]),
        ("ko", ["귀하의 개인정보", "유타 우퍼", "버스", "제방", "촬영 동의", "발표자"]),
        ("zh-Hans", ["您的个人数据", "饮食要求"]),
        ("de", ["Your personal data"]),
    ],
)
def test_the_page_reads_in_the_readers_language(
    workspace: Workspace, ufer: str, language: str, words: list[str]
) -> None:
    reading = Reading()
    reading.feed(as_page(person_file(workspace, ufer, NOW), language).decode())
    for word in words:
        assert word in reading.text
    assert "ufer" not in reading.tags, "a name is no markup"
    assert "img" not in reading.tags or reading.tags.count("img") == 1


def test_both_files_are_written(workspace: Workspace, ufer: str, tmp_path: Path) -> None:
    data, page = write_person(workspace, ufer, tmp_path / "out" / "ufer.json", made_at=NOW, language="ko")
    assert json.loads(data.read_bytes())["person"]["id"] == "ufer"
    assert page.read_bytes().startswith(b"<!DOCTYPE html>")


def test_nobody_is_no_one(workspace: Workspace) -> None:
    with pytest.raises(KeyError):
        person_file(workspace, "nobody", NOW)


def test_what_other_forums_and_the_past_hold_is_in_the_file(workspace: Workspace) -> None:
    with workspace.edit("Import") as edit:
        first = add_forum(edit, FORUM)
        second = structs.replace(FORUM, forum=structs.replace(FORUM.forum, id="ebb", title=t("Ebb Forum")))
        add_forum(edit, second)
    snapshot = workspace.snapshot(first)
    ufer, twin = (row.uid for row in snapshot.attendees)
    with workspace.edit("Cancel a place", first) as edit:
        remove_booking(edit, ufer, snapshot.sessions[0].uid)
    with workspace.reading() as connection:
        plan = plan_merge(connection, ufer, twin)
    with workspace.edit("Merge attendees", first) as edit:
        apply_merge(edit, plan)
    found = person_file(workspace, ufer, NOW)
    (other,) = found.other_lists
    assert (other.forum, other.attendee.email) == ("ebb", "ufer@invented.example")
    assert [own.value for own in other.own_fields] == ["No. 7"]
    told = as_json(found).decode()
    assert "B7" in told, "the seat that was given back"
    assert "bystander@invented.example" in told, "the record that was merged into this one"
    assert as_page(found).decode().count("no nuts") >= 2
