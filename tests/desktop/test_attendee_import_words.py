"""What is wrong with a list is told in the window's language."""

import ast
import io
import re
import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from eventdesk.desktop.attendee_import.words import details, field_label, kind_label
from eventdesk.desktop.refusals import TEMPLATES, in_window_language
from eventdesk.interchange import tables
from eventdesk.interchange.attendees import Doubt, Field, PlannedRow, Problem, ProblemKind, RowKind
from eventdesk.interchange.tables import TableError, tables_of
from eventdesk.resources import resource


def test_every_sentence_of_the_tables_has_its_template() -> None:
    patterns = [re.compile(re.sub(r"\\\{\d\\\}", ".*", re.escape(one))) for one in TEMPLATES]
    found = []
    for path in Path(str(tables.__file__)).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "TableError":
                (said,) = node.args
                assert isinstance(said, ast.JoinedStr)
                parts = [
                    str(part.value) if isinstance(part, ast.Constant) else "a picture" for part in said.values
                ]
                found.append("".join(parts))
    assert len(found) >= 10
    assert [one for one in found if not any(pattern.fullmatch(one) for pattern in patterns)] == []


def _no_table() -> list[bytes]:
    empty = io.BytesIO()
    xlsxwriter.Workbook(empty, {"in_memory": True}).close()
    letter = io.BytesIO()
    with zipfile.ZipFile(letter, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    heads = (b"\x89PNG", b"%PDF-1.7", b"{\\rtf1", b"SQLite format 3\0", b"MZ\x90")
    return [*heads, b"", empty.getvalue(), letter.getvalue()]


def test_errors_and_rows_are_told_in_korean(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load("eventdesk_ko", str(resource("translations")))
    qapp.installTranslator(translator)
    try:
        for data in _no_table():
            with pytest.raises(TableError) as told:
                tables_of(data, "명단.csv")
            korean = in_window_language(str(told.value))
            assert korean.startswith("명단.csv")
            assert re.search(r"(습니다|세요)\.$", korean)
        said = [
            details(PlannedRow(1, 2, RowKind.BAD, {}, problems=(Problem(kind),)), "ko") for kind in ProblemKind
        ]
        said += [details(PlannedRow(1, 2, RowKind.DOUBTFUL, {}, doubt=doubt, twin=1), "ko") for doubt in Doubt]
        said += [field_label(field) for field in Field] + [kind_label(kind) for kind in RowKind]
        assert [one for one in said if not re.search("[가-힣]", one)] == []
    finally:
        qapp.removeTranslator(translator)
