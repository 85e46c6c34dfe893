"""Lists as colleagues in Korea, China and Germany send them: each person comes in whole, and once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import xlsxwriter

from eventdesk.interchange.attendees import Field, ImportPlan, RowKind, Subject, Target, guess_mapping
from eventdesk.interchange.attendees.applying import Origin, apply_plan
from eventdesk.interchange.from_text.storing import read_directory
from eventdesk.interchange.list_import import guess_rows, likely_table, plan_rows
from eventdesk.interchange.tables import Table, read_tables, tables_of, tables_of_text
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.create(tmp_path / "w.eventdesk")
    with workspace.edit("Add") as edit:
        forum = Forum(id="f", title=Text({"en": "F"}), languages=("en", "ko", "zh", "de"))
        add_forum(edit, ForumSnapshot(forum=forum))
    yield workspace
    workspace.close()


def planned(workspace: Workspace, table: Table) -> ImportPlan:
    forum = workspace.snapshot(workspace.forums()[0].uid)
    mapping = guess_rows(Subject.ATTENDEES, table, forum)
    return plan_rows(Subject.ATTENDEES, table, mapping, forum, read_directory(workspace))


def twice(workspace: Workspace, table: Table) -> dict[str, Attendee]:
    """Imported, with nothing left to do by a second time."""
    uid = workspace.forums()[0].uid
    plan = planned(workspace, table)
    with workspace.edit("Import", uid) as edit:
        apply_plan(edit, uid, plan, origin=Origin("list"))
    again = planned(workspace, table).count()
    assert (again[RowKind.NEW], again[RowKind.CHANGED], again[RowKind.DOUBTFUL]) == (0, 0, 0)
    return {next(iter(one.name.values())): one for one in workspace.snapshot(uid).attendees}


def test_a_korean_list_with_its_title_its_undecided_and_its_sum(workspace: Workspace) -> None:
    text = (
        "참가자 명단,,,,\n(11.20. 기준),,,,\n연번,성 명,영문성명,소속기관,참석여부\n"
        "1,홍길동,HONG Gildong,한국과학기술원,참석\n2,황보인,,,미정\n,,,,\n합계,2명,,,\n"
    )
    (table,) = tables_of(text.replace("\n", "\r\n").encode("cp949"), "명단.csv")
    assert [row.problems[0].kind.value for row in planned(workspace, table).of(RowKind.BAD)] == ["total"]
    found = twice(workspace, table)
    assert {name: one.status for name, one in found.items()} == {
        "홍길동": AttendeeStatus.CONFIRMED,
        "황보인": AttendeeStatus.INVITED,
    }
    assert found["홍길동"].name == Text({"ko": "홍길동", "en": "HONG Gildong"})


def test_a_chinese_list_with_pinyin(workspace: Workspace) -> None:
    text = "序号,姓名,拼音,单位,国家/地区,报名状态\n1,李䶮,Li Yan,香港科技大学,中国香港,待确认\n"
    (table,) = tables_of(text.encode("gb18030"), "名单.csv")
    person = twice(workspace, table)["李䶮"]
    assert person.name == Text({"zh": "李䶮", "en": "Li Yan"})
    assert (person.country, person.status) == ("HK", AttendeeStatus.INVITED)


@pytest.mark.parametrize(
    ("heads", "cells", "fields"),
    [
        ("Name;Vorname;Essenswünsche", "Müller;Zoë;vegan", (Field.FAMILY, Field.GIVEN, Field.DIETARY)),
        ("Vorname;Name;E-Mail", "Zoë;Zoë Müller;z@x.org", (Field.GIVEN, Field.NAME, Field.EMAIL)),
        ("성;이름;이메일", "홍;길동;h@x.org", (Field.FAMILY, Field.GIVEN, Field.EMAIL)),
        ("국문;영문;이메일", "홍길동;Hong Gildong;h@x.org", (Field.NAME, Field.NAME, Field.EMAIL)),
    ],
)
def test_names_in_parts_by_what_stands_in_them(heads: str, cells: str, fields: tuple[Field, ...]) -> None:
    (table,) = tables_of_text(f"{heads}\n{cells}\n", "list")
    targets = guess_mapping(table).targets
    assert tuple(target.field for target in targets if target) == fields


def test_the_sheet_that_is_a_list_is_taken_and_not_the_longest(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = xlsxwriter.Workbook(str(path))
    about, people = book.add_worksheet("안내"), book.add_worksheet("참가자")
    for row in range(12):
        about.write_row(row, 0, [f"{row}. 안내문", "자세히"])
    people.merge_range("A1:B1", "제2회 포럼 참가자")
    people.write_row(1, 0, ["성명", "소속"])
    people.write_row(2, 0, ["홍길동", "한국과학기술원"])
    book.close()
    tables = read_tables(path)
    assert tables[likely_table(Subject.ATTENDEES, tables)].name == "참가자"


def test_a_list_of_bare_names_is_known_again(workspace: Workspace) -> None:
    (table,) = tables_of_text("Name,Notes\nAnn Lee,x\nBo Park,\n", "list")
    assert len(twice(workspace, table)) == 2


def test_cards_of_outlook_and_of_a_phone(workspace: Workspace) -> None:
    cards = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;LANGUAGE=de:Mueller;Juergen;;Dr.\r\nFN:Dr. Juergen Mueller\r\n"
        "TEL;WORK:+49 221 4700\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ann Lee\r\nORG:MIT\r\n"
        "TEL;VALUE=uri:tel:+1-617-253-1000;ext=12\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Friends\r\nEND:VCARD\r\n"
    )
    (table,) = tables_of_text(cards, "cards")
    found = twice(workspace, table)
    assert {name: one.phone for name, one in found.items()} == {
        "Juergen Mueller": "+49 221 4700",
        "Ann Lee": "+1-617-253-1000 ext. 12",
    }
    speakers = guess_mapping(table, subject=Subject.SPEAKERS)
    assert Target(Field.HONORIFIC) in speakers.targets
