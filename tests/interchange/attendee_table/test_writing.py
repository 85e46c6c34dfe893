"""A list written for a spreadsheet: typed, never a formula, whole or not at all."""

import csv
from datetime import date, datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from eventdesk.interchange.attendee_table import (
    Cells,
    ExportColumn,
    ExportRefused,
    People,
    Words,
    attendee_columns,
    block_of,
    clipboard_text,
    columns_of,
    heading,
    to_export,
    write_table,
)
from eventdesk.interchange.attendees import RowKind, check_rows, guess_mapping, plan_import
from eventdesk.interchange.tables import read_tables
from eventdesk.interchange.tables.guarding import FORMULA_STARTS, guarded, unguarded
from eventdesk.interchange.tables.sheet import clean
from eventdesk.model.snapshot import Attendee, ForumSnapshot
from eventdesk.model.text import Text


def export_columns(snapshot: ForumSnapshot, *keys: str) -> list[ExportColumn]:
    return [ExportColumn(column, heading(column, snapshot)) for column in columns_of(snapshot, keys)]


def test_a_workbook_has_typed_cells_and_a_row_for_each(tmp_path: Path, people: People) -> None:
    snapshot, path = people.snapshot, tmp_path / "list.xlsx"
    keys: tuple[str, ...] = (
        "name",
        "name:ko",
        "status",
        "status_on",
        "checked_in_at",
        "precedence",
        "consent_press_list",
    )
    keys += ("field:nights", "field:visa", "sessions", "country")
    count = write_table(path, Cells(people, Words()), export_columns(snapshot, *keys), snapshot.attendees[:3])
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert count == 3
    assert rows[0][:2] == ["Name", "Name (ko)"]
    assert rows[0][7:9] == ["Nights", "Visa"]
    first = ["Han Bada", "한바다", "arrived", date(2026, 4, 1), datetime(2026, 5, 14, 9, 12), 3.0, True]
    assert rows[1] == [*first, 2.0, True, "Dykes", "South Korea"]
    assert rows[2][0] == "Jutta Ufer"
    assert list(tmp_path.iterdir()) == [path]


def test_only_what_is_ticked_is_written_and_only_who_agreed(tmp_path: Path, people: People) -> None:
    snapshot, path = people.snapshot, tmp_path / "press.csv"
    columns = export_columns(snapshot, "name", "email", "organization")
    columns[1] = ExportColumn(columns[1].column, columns[1].heading, ticked=False)
    write_table(path, Cells(people, Words()), columns, to_export(snapshot.attendees, only_press_list=True))
    assert path.read_text("utf-8-sig").splitlines() == ["Name,Organization", "Han Bada,Tide Institute"]
    assert len(to_export(snapshot.attendees)) == 3, "whoever was erased is written nowhere"


def test_csv_has_the_mark_by_which_excel_knows_it(tmp_path: Path, people: People) -> None:
    path = tmp_path / "list.csv"
    write_table(
        path, Cells(people, Words()), export_columns(people.snapshot, "name:ko"), people.snapshot.attendees
    )
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert "한바다" in path.read_text("utf-8-sig")


def test_stopped_on_the_way_nothing_is_left_and_what_was_there_stays(tmp_path: Path, people: People) -> None:
    def stop(done: int, total: int) -> None:
        if done:
            raise InterruptedError

    many = people.snapshot.attendees[:1] * 1200
    columns = export_columns(people.snapshot, "name", "tags")
    for ending in ("xlsx", "csv", "tsv"):
        path = tmp_path / f"list.{ending}"
        path.write_text("before")
        with pytest.raises(InterruptedError):
            write_table(path, Cells(people, Words()), columns, many, tell=stop)
        assert path.read_text() == "before"
    assert len(list(tmp_path.iterdir())) == 3


def test_what_cannot_be_written_is_told(tmp_path: Path, people: People) -> None:
    columns, cells = export_columns(people.snapshot, "name"), Cells(people, Words())
    with pytest.raises(ExportRefused, match=r"name it \.xlsx"):
        write_table(tmp_path / "list.doc", cells, columns, ())
    with pytest.raises(ExportRefused, match="No column is ticked"):
        write_table(tmp_path / "list.csv", cells, [], ())
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(ExportRefused, match="is a folder"):
        write_table(tmp_path / "folder.csv", cells, columns, ())
    with pytest.raises(FileNotFoundError):
        write_table(tmp_path / "nowhere" / "list.csv", cells, columns, ())


_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.builds(
    "{}{}{}".format, st.sampled_from(["", "'", "''"]), st.sampled_from(FORMULA_STARTS), st.text(max_size=8)
)


@given(_TEXTS)
@example('=HYPERLINK("http://x")')
@example("'=1")
@example("''-1")
def test_a_guarded_cell_is_no_formula_and_comes_back(text: str) -> None:
    safe = guarded(text)
    assert not safe.startswith(FORMULA_STARTS)
    assert unguarded(safe) == text


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_TEXTS.map(clean), min_size=1, max_size=5))
def test_what_is_written_as_csv_our_own_import_reads_back(
    tmp_path: Path, snapshot: ForumSnapshot, texts: list[str]
) -> None:
    attendees = tuple(
        Attendee(uid=str(n), id=f"a{n}", code=f"K{n}", name=Text({"en": f"Ann Lee {n}"}), tags=(), seat=text)
        for n, text in enumerate(texts)
    )
    attendees = tuple(msgspec.structs.replace(one, email="a@example.org") for one in attendees)
    forum = msgspec.structs.replace(snapshot, attendees=attendees)
    path = tmp_path / "seats.csv"
    columns = export_columns(forum, "code", "name", "email", "seat")
    write_table(path, Cells(People(forum, "en"), Words()), columns, attendees)
    for row in list(csv.reader(path.read_text("utf-8-sig").splitlines()))[1:]:
        assert not any(cell.startswith(FORMULA_STARTS) for cell in row)
    table = read_tables(path)[0]
    read = [unguarded(row[3]) if len(row) > 3 else "" for row in table.rows[1:]]
    assert read == texts


def test_a_name_that_looks_like_a_formula_is_imported_as_it_was(tmp_path: Path, snapshot: ForumSnapshot) -> None:
    names = ("=Ann Lee", "+Bob", "@home", "-Kim", "'=odd")
    attendees = tuple(
        Attendee(uid=str(n), id=f"a{n}", name=Text({"en": name}), email=f"a{n}@example.org")
        for n, name in enumerate(names)
    )
    forum, path = msgspec.structs.replace(snapshot, attendees=attendees), tmp_path / "names.csv"
    write_table(path, Cells(People(forum, "en"), Words()), export_columns(forum, "name", "email"), attendees)
    table = read_tables(path)[0]
    rows = check_rows(table, guess_mapping(table), forum.languages)
    assert tuple(row.name["en"] for row in rows) == names


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_what_was_exported_changes_nothing_when_it_is_imported(
    tmp_path: Path, people: People, ending: str
) -> None:
    snapshot, path = people.snapshot, tmp_path / f"list.{ending}"
    left_out = ("sessions", "organization", "job")
    columns = [
        ExportColumn(column, heading(column, snapshot))
        for column in attendee_columns(snapshot)
        if column.name not in left_out
    ]
    write_table(path, Cells(people, Words()), columns, to_export(snapshot.attendees))
    table = read_tables(path)[0]
    plan = plan_import(check_rows(table, guess_mapping(table), snapshot.languages), snapshot)
    assert [(row.kind, row.changes, row.problems) for row in plan.rows] == [(RowKind.SAME, (), ())] * 3


def test_in_a_workbook_text_stays_text(tmp_path: Path, snapshot: ForumSnapshot) -> None:
    odd = ("=1+1", "http://example.org/?a=1", "007", "{=A1}", "a\x00b\ud800c")
    attendees = tuple(Attendee(uid=str(n), id=f"a{n}", name=Text({"en": name})) for n, name in enumerate(odd))
    forum, path = msgspec.structs.replace(snapshot, attendees=attendees), tmp_path / "odd.xlsx"
    write_table(path, Cells(People(forum, "en"), Words()), export_columns(forum, "name"), attendees)
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows[1:]] == ["=1+1", "http://example.org/?a=1", "007", "{=A1}", "abc"]


def test_rows_copied_come_back_by_pasting(people: People) -> None:
    columns = export_columns(people.snapshot, "name", "phone", "notes")
    text = clipboard_text(Cells(people, Words()), columns, people.snapshot.attendees[:2])
    assert "'+82" in text
    assert block_of(text) == (
        ("Han Bada", "+82 2 1234 5678", "First line\nSecond line"),
        ("Jutta Ufer", "", ""),
    )


def test_all_columns_can_be_written(tmp_path: Path, people: People) -> None:
    snapshot = people.snapshot
    columns = [ExportColumn(column, heading(column, snapshot)) for column in attendee_columns(snapshot)]
    write_table(tmp_path / "all.xlsx", Cells(people, Words()), columns, snapshot.attendees)
    rows = CalamineWorkbook.from_path(tmp_path / "all.xlsx").get_sheet_by_index(0).to_python()
    by_heading = dict(zip(rows[0], rows[3], strict=True))
    assert by_heading["Accompanies"] == "Han Bada"
    assert len(set(rows[0])) == len(rows[0])
