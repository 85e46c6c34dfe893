"""Delimited text as Excel and its like write it, and as people spoil it."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.interchange.tables import TableError, tables_of, tables_of_text
from eventdesk.interchange.tables.sheet import clean, table_of

_NAMES = ["Kim, Chulsoo", "홍길동", "O’Neill; Ann", "A|B", "王小明"]
_CELL = st.text("abcé 홍길동王;,|\"'@.-\n", min_size=0, max_size=12)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@given(names=st.lists(st.sampled_from(_NAMES), min_size=2, max_size=9))
def test_the_delimiter_is_found(delimiter: str, names: list[str]) -> None:
    rows = [("Name", "Organisation", "E-Mail"), *((name, "KAIST", f"p{n}@x.org") for n, name in enumerate(names))]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    assert tables_of_text(out.getvalue(), "list")[0].rows == tuple(rows)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@given(rows=st.lists(st.lists(_CELL, min_size=3, max_size=3), min_size=1, max_size=6))
def test_what_excel_says_of_its_delimiter_is_taken(delimiter: str, rows: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    text = f"sep={delimiter}\r\n{out.getvalue()}"
    expected = [[clean(cell) for cell in row] for row in rows]
    kept = [row for row in expected if any(row)]
    if not kept:
        with pytest.raises(TableError):
            tables_of_text(text, "list")
        return
    table = tables_of_text(text, "list")[0]
    assert [list(row) + [""] * (3 - len(row)) for row in table.rows] == kept


def test_rows_keep_the_number_that_the_person_sees() -> None:
    table = tables_of_text("\n\nName,Mail\n\nKim,k@x.org\n,,,\nLee,l@x.org\n", "list")[0]
    assert table.rows == (("Name", "Mail"), ("Kim", "k@x.org"), ("Lee", "l@x.org"))
    assert table.numbers == (3, 5, 7)
    assert tables_of_text("sep=;\nName;Mail\nKim;k@x.org\n", "list")[0].numbers == (2, 3)


def test_line_breaks_and_quotes_in_cells() -> None:
    table = tables_of_text('Name,Address\r\n"Kim ""Chul"" Soo","1 Road\r\n  Seoul"\r\n', "list")[0]
    assert table.rows[1] == ('Kim "Chul" Soo', "1 Road Seoul")


def test_bad_characters_go_and_names_stay() -> None:
    nul, bom = "\0", "\ufeff"
    text = f"Name,Org\nKi{nul}m,{bom}KAIST\n\u202eעמית\u202c,\u200fTechnion\u200f\nA\u00a0B,\x07bell\n"
    assert tables_of_text(text, "list")[0].rows[1:] == (("Kim", "KAIST"), ("עמית", "Technion"), ("A B", "bell"))


def test_a_name_of_300_characters_is_read_whole() -> None:
    name = "가" * 300
    assert tables_of(f"성명\n{name}\n".encode("cp949"), "a.csv")[0].rows[1] == (name,)


def test_a_quotation_mark_left_open_is_refused_without_showing_a_cell() -> None:
    text = 'Name,Org\n"Secret Person,' + "x" * 1_200_000
    with pytest.raises(TableError, match="quotation mark") as told:
        tables_of_text(text, "list.csv")
    assert "Secret" not in str(told.value)


def test_a_quotation_mark_inside_a_name_ends_nothing() -> None:
    table = tables_of_text('Name,Org\nKim "Chul" Soo,KAIST\nLee,SNU\n', "list")[0]
    assert table.rows[1:] == (('Kim "Chul" Soo', "KAIST"), ("Lee", "SNU"))


def test_one_column_has_no_delimiter() -> None:
    assert tables_of_text("Kim\nLee\nPark\n", "list")[0].rows == (("Kim",), ("Lee",), ("Park",))


def test_old_line_ends() -> None:
    assert tables_of_text("Name,Org\rKim,KAIST\rLee,SNU\r", "list")[0].rows[2] == ("Lee", "SNU")
    assert tables_of_text("Name,Org\vx\x0cy\n\nKim,KAIST\n", "list")[0].rows[0] == ("Name", "Org x y")


def test_rows_of_different_length_and_commas_in_a_title_line() -> None:
    text = "Attendees, Korea-China Forum, 2026\n\nName;Org;Mail\nKim;KAIST;k@x.org\nLee;SNU\n"
    assert tables_of_text(text, "list")[0].rows[1:] == (
        ("Name", "Org", "Mail"), ("Kim", "KAIST", "k@x.org"), ("Lee", "SNU"),
    )  # fmt: skip


@given(st.text(max_size=200))
def test_no_text_does_harm(text: str) -> None:
    try:
        table = tables_of_text(text, "list")[0]
    except TableError:
        return
    for row in table.rows:
        for cell in row:
            assert cell == clean(cell)
            cell.encode()


@given(st.lists(st.text(" ab\u00a0\u200f\u2060\ue000\u061c홍⏎\t", max_size=4), min_size=1, max_size=4))
def test_a_row_is_cleaned_cell_by_cell(cells: list[str]) -> None:
    rows = table_of("list", [cells]).rows
    expected = [clean(cell) for cell in cells]
    assert [*(rows[0] if rows else ()), *[""] * len(cells)][: len(cells)] == expected
