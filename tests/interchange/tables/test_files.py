"""Spreadsheets of every kind, and files that are none or were made to hurt."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from eventdesk.interchange.tables import Table, TableError, read_tables, tables_of
from eventdesk.interchange.tables import files as table_files

DATA = Path(__file__).parent / "data"


def workbook(fill: Callable[[Any], object], **options: Any) -> bytes:
    """An XLSX file; `fill` is given the book."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "default_date_format": "yyyy-mm-dd", **options})
    fill(book)
    book.close()
    return out.getvalue()


def one_sheet(*rows: tuple[object, ...]) -> bytes:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)

    return workbook(fill)


@pytest.mark.parametrize("name", ["people.ods", "people.xls"])
def test_older_and_open_spreadsheets(name: str) -> None:
    (table,) = read_tables(DATA / name)
    assert table == Table(
        "명단",
        (
            ("성명", "소속", "이메일", "등록일", "번호"),
            ("홍길동", "한국과학기술원", "hong@example.org", "2026-05-14", "7"),
            ("王小明", "清华大学", "wang@example.org", "2026-05-15", "12"),
            ("Zoë Müller", "Université de Genève", "zoe@example.org", "2026-05-16", "2.5"),
        ),
        (3, 4, 5, 6),
    )


def test_values_as_the_spreadsheet_shows_them() -> None:
    moment = datetime(2026, 5, 14, 9, 30)
    data = one_sheet((1.0, 2.5, True, date(2026, 5, 14), moment, time(9, 5), 82102345678, " 홍 길동 "))
    row = tables_of(data, "a.xlsx")[0].rows[0]
    assert row[:4] == ("1", "2.5", "TRUE", "2026-05-14")
    assert row[6:] == ("82102345678", "홍 길동")


def test_a_date_without_a_format_is_its_serial_number() -> None:
    assert tables_of(one_sheet(("Day",), (46156,)), "a.xlsx")[0].rows[1] == ("46156",)


def test_of_formulas_the_values() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        sheet.write_formula(0, 0, '="Kim "&"Chulsoo"', None, "Kim Chulsoo")
        sheet.write_formula(0, 1, "=1+1", None, 2)
        sheet.write_formula(0, 2, "=1/0", None, "#DIV/0!")

    row = tables_of(workbook(fill), "a.xlsx")[0].rows[0]
    assert row[:2] == ("Kim Chulsoo", "2")
    assert "1/0" not in row


def test_merged_cells_have_their_words_in_the_first() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        sheet.merge_range(0, 0, 0, 2, "참가자 명단")
        sheet.write_row(2, 0, ("성명", "소속", "이메일"))
        sheet.write_row(3, 0, ("홍길동", "KAIST", "h@x.org"))

    (table,) = tables_of(workbook(fill), "a.xlsx")
    assert table.rows == (("참가자 명단",), ("성명", "소속", "이메일"), ("홍길동", "KAIST", "h@x.org"))
    assert table.numbers == (1, 3, 4)


def test_a_table_that_begins_lower_and_further_right_keeps_its_row_numbers() -> None:
    def fill(book: Any) -> None:
        book.add_worksheet().write_row(6, 3, ("Name", "Mail"))

    (table,) = tables_of(workbook(fill), "a.xlsx")
    assert table.numbers == (7,)
    assert [cell for cell in table.rows[0] if cell] == ["Name", "Mail"]


def test_hidden_and_empty_sheets_and_charts_are_passed_over() -> None:
    def fill(book: Any) -> None:
        first, second, hidden = (book.add_worksheet(name) for name in ("Guests", "Empty", "Lists"))
        first.write(0, 0, "Kim")
        hidden.write(0, 0, "x")
        hidden.hide()
        second.activate()
        chart = book.add_chart({"type": "bar"})
        chart.add_series({"values": "=Guests!$A$1:$A$2"})
        book.add_chartsheet("Chart").set_chart(chart)
        book.add_worksheet("More").write(0, 0, "Lee")

    assert [table.name for table in tables_of(workbook(fill), "a.xlsx")] == ["Guests", "More"]


def test_a_million_empty_rows_cost_nothing() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("Name", "Mail"))
        sheet.write_row(1, 0, ("Kim", "k@x.org"))
        sheet.write(1_048_575, 0, " ")

    (table,) = tables_of(workbook(fill), "a.xlsx")
    assert table.rows == (("Name", "Mail"), ("Kim", "k@x.org"))


def test_a_sheet_with_two_cells_at_its_corners_is_refused_before_it_is_unfolded() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Kim")
        sheet.write(1_048_575, 16_383, "x")

    with pytest.raises(TableError, match="cells"):
        tables_of(workbook(fill), "a.xlsx")


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"])
def test_a_bomb_is_refused_unread(part: str) -> None:
    out = io.BytesIO(one_sheet(("Kim",)))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive, archive.open(f"{part}.x", "w") as entry:
        for _ in range(260):
            entry.write(b" " * 1_000_000)
    with pytest.raises(TableError, match="unpacks to 260 MB"):
        tables_of(out.getvalue(), "a.xlsx")


def test_a_bomb_that_lies_about_its_size_is_refused() -> None:
    out = io.BytesIO(one_sheet(("Kim",)))
    with zipfile.ZipFile(out) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet + b" " * 400_000_000
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    data = made.getvalue()
    size = len(parts["xl/worksheets/sheet1.xml"]).to_bytes(4, "little")
    assert data.count(size) >= 1
    with pytest.raises(TableError):
        tables_of(data.replace(size, (1000).to_bytes(4, "little")), "a.xlsx")


def test_a_workbook_behind_a_password() -> None:
    with pytest.raises(TableError, match="password"):
        read_tables(DATA / "protected.xlsx")


@pytest.mark.parametrize("kind", ["ods", "xls", "xlsx"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.97])
def test_a_file_cut_off_is_refused_in_a_sentence(kind: str, share: float) -> None:
    whole = one_sheet(("Name",), ("Secret",)) if kind == "xlsx" else (DATA / f"people.{kind}").read_bytes()
    with pytest.raises(TableError, match=r"a\..* is ") as told:
        tables_of(whole[: int(len(whole) * share)], f"a.{kind}")
    assert "Secret" not in str(told.value)


def test_a_document_that_is_no_spreadsheet() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    with pytest.raises(TableError, match="no spreadsheet"):
        tables_of(out.getvalue(), "letter.docx")


@pytest.mark.parametrize(
    ("data", "what"),
    [(b"\x89PNG\r\n\x1a\n" + bytes(50), "a picture"), (b"\xff\xd8\xff\xe0" + bytes(50), "a picture"),
     (b"%PDF-1.7\n", "a PDF"), (b"", "no rows"), (b"\n\r\n , ,\n", "no rows"), (b"\xef\xbb\xbf", "no rows")],
)  # fmt: skip
def test_what_is_no_table_is_said(data: bytes, what: str) -> None:
    with pytest.raises(TableError, match=what):
        tables_of(data, "list.csv")


def test_the_content_tells_what_a_file_is_and_not_its_name() -> None:
    assert tables_of(one_sheet(("Kim",)), "list.csv")[0].rows == (("Kim",),)
    assert tables_of(b"Name;Org\nKim;KAIST\n", "list.xlsx")[0].rows[1] == ("Kim", "KAIST")


def test_a_file_that_is_not_there_or_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(TableError, match=r"gone\.csv cannot be read"):
        read_tables(tmp_path / "gone.csv")
    with pytest.raises(TableError, match="cannot be read"):
        read_tables(tmp_path)
    locked = tmp_path / "locked.xlsx"
    locked.write_bytes(one_sheet(("Kim",)))

    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(TableError, match="close it in the other program"):
        read_tables(locked)


def test_a_file_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_files, "LARGEST_FILE", 10)
    (tmp_path / "list.csv").write_bytes(b"Name\n" * 10)
    with pytest.raises(TableError, match="MB"):
        read_tables(tmp_path / "list.csv")


def _open_document(rows: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(DATA / "people.ods") as source, zipfile.ZipFile(out, "w") as made:
        for name in source.namelist():
            content = source.read(name)
            if name == "content.xml":
                head, _, rest = content.partition(b"<table:table-row")
                _, _, tail = rest.rpartition(b"</table:table-row>")
                content = head + rows.encode() + tail
            made.writestr(name, content)
    return out.getvalue()


_NAME = '<table:table-cell office:value-type="string"><text:p>Kim</text:p></table:table-cell>'
_EMPTY = '<table:table-cell table:number-columns-repeated="16383"/>'


def test_empty_cells_to_the_edge_of_an_open_document_are_nothing() -> None:
    rows = f"<table:table-row>{_NAME}{_EMPTY}</table:table-row>"
    rows += f'<table:table-row table:number-rows-repeated="1048575">{_EMPTY}</table:table-row>'
    assert tables_of(_open_document(rows), "a.ods")[0].rows == (("Kim",),)


def test_a_name_repeated_over_a_whole_sheet_of_an_open_document_is_refused() -> None:
    many = _NAME.replace("<table:table-cell ", '<table:table-cell table:number-columns-repeated="16384" ')
    rows = f'<table:table-row table:number-rows-repeated="1048576">{many}</table:table-row>'
    with pytest.raises(TableError, match="cells"):
        tables_of(_open_document(rows), "a.ods")
