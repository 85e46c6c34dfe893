"""The glossary as a table: what stands in a cell, and what typing, pasting, sorting and clearing ask for."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.desktop.house_style.glossary_rows import (
    Cell,
    Column,
    changed,
    columns_for,
    copied,
    ordered,
    pasted,
    shown,
)
from eventdesk.desktop.house_style.glossary_table import GlossaryView
from eventdesk.model.snapshot import Term
from eventdesk.model.text import Text

AI = Term(term=Text({"en": "AI", "ko": "AI"}), full=Text({"en": "artificial intelligence"}), avoid=("A.I.",))
RND = Term(term=Text({"en": "R&D"}), avoid=("R & D", "RnD"))
COLUMNS = columns_for(("en", "ko"), (AI, RND))


def row(term: Term) -> list[str]:
    return [shown(term, column) for column in COLUMNS]


def test_each_language_has_its_term_and_full_form_and_the_spellings_to_avoid_stand_after_the_first() -> None:
    assert [(one.cell, one.language) for one in COLUMNS] == [
        (Cell.TERM, "en"),
        (Cell.FULL, "en"),
        (Cell.AVOID, ""),
        (Cell.TERM, "ko"),
        (Cell.FULL, "ko"),
    ]
    assert row(AI) == ["AI", "artificial intelligence", "A.I.", "AI", ""]
    assert row(RND) == ["R&D", "", "R & D; RnD", "", ""]


def test_a_language_that_only_a_term_has_gets_columns_and_one_by_another_tag_does_not() -> None:
    german = Term(term=Text({"de": "KI", "zh-Hans": "人工智能"}))
    columns = columns_for(("en", "zh"), (german,))
    assert [one.language for one in columns if one.cell is Cell.TERM] == ["en", "zh", "de"]
    assert shown(german, Column(Cell.TERM, "zh")) == "人工智能"
    assert dict(changed(german, Column(Cell.TERM, "zh"), "AI").term) == {"de": "KI", "zh-Hans": "AI"}


def test_spellings_to_avoid_are_typed_with_semicolons() -> None:
    assert changed(AI, Column(Cell.AVOID), " A.I. ; a.i；A.I.;").avoid == ("A.I.", "a.i")


def test_a_block_of_a_spreadsheet_changes_cells_and_adds_terms() -> None:
    block = 'R&D\tresearch and development\t"RnD; R & D"\r\nSTI\t\t\t과학기술혁신\r\n\t\t\r\n'
    found = pasted((AI, RND), COLUMNS, 1, 0, block)
    assert [row(term) for term in found] == [
        row(AI),
        ["R&D", "research and development", "RnD; R & D", "", ""],
        ["STI", "", "", "과학기술혁신", ""],
    ]


TERMS = st.lists(
    st.builds(
        lambda term, full, avoid: Term(term=Text({"en": term}), full=Text({"ko": full}), avoid=(avoid,)),
        *(st.text("abc&-. 가", min_size=1).map(str.strip).filter(bool) for _part in range(3)),
    ),
    min_size=1,
    max_size=5,
)


@given(TERMS)
def test_what_is_copied_whole_is_pasted_whole(terms: Sequence[Term]) -> None:
    terms = [changed(term, Column(Cell.TERM, "en"), term.term["en"]) for term in terms]
    terms = [changed(term, Column(Cell.FULL, "ko"), term.full["ko"]) for term in terms]
    cells = [(row, column) for row in range(len(terms)) for column in range(len(COLUMNS))]
    assert pasted((), COLUMNS, 0, 0, copied(terms, COLUMNS, cells)) == terms


def test_terms_without_a_word_in_the_column_are_sorted_last() -> None:
    assert ordered((RND, AI), Column(Cell.FULL, "en"), str.casefold) == [AI, RND]


@pytest.fixture
def view(qtbot: QtBot) -> GlossaryView:
    made = GlossaryView()
    qtbot.addWidget(made)
    made.glossary.show_terms((AI, RND), ("en", "ko"))
    made.show()
    return made


def asked(view: GlossaryView) -> list[tuple[list[Term], str]]:
    found: list[tuple[list[Term], str]] = []
    view.glossary.wanted.connect(lambda terms, step: found.append((terms, step)))
    return found


def test_the_last_row_becomes_a_term_once_it_has_one(view: GlossaryView) -> None:
    found, model = asked(view), view.glossary
    told: list[str] = []
    model.refused.connect(told.append)
    assert model.setData(model.index(2, 1), "science, technology and innovation")
    assert (found, told) == ([], ["The row is stored once it has a term."])
    assert model.index(2, 1).data() == "science, technology and innovation"
    assert model.setData(model.index(2, 0), "STI")
    ((terms, step),) = found
    assert step == "Add term"
    assert row(terms[2]) == ["STI", "science, technology and innovation", "", "", ""]


def test_a_term_cannot_be_emptied_but_deleted(view: GlossaryView) -> None:
    found, refused = asked(view), list[str]()
    view.glossary.refused.connect(refused.append)
    view.selectRow(1)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert found == []
    assert refused == ["A term is needed in one language at least; or delete the row."]
    QTest.keyClick(view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert found == [([AI], "Delete terms")]


def test_copy_and_paste_by_keys(view: GlossaryView) -> None:
    found = asked(view)
    view.setCurrentIndex(view.glossary.index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "R&D\n"
    QApplication.clipboard().setText("STI\tscience\n")
    view.setCurrentIndex(view.glossary.index(2, 0))
    QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [term.term["en"] for term in found[0][0]] == ["AI", "R&D", "STI"]


def test_a_click_on_a_head_sorts(view: GlossaryView) -> None:
    found = asked(view)
    view.glossary.show_terms((RND, AI), ("en", "ko"))
    view.horizontalHeader().sectionClicked.emit(0)
    assert found == [([AI, RND], "Sort glossary")]
