"""Every reason, kind and field of a proposal has its words in the window's language."""

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from eventdesk.desktop.from_text import words
from eventdesk.interchange.from_text import Confidence, FieldName, PartKind, Why
from eventdesk.resources import resource


def test_reasons_are_those_of_the_rules() -> None:
    assert list(words.REASONS) == [why.value for why in Why]


@pytest.mark.usefixtures("qapp")
def test_every_kind_and_field_has_a_word() -> None:
    assert all(words.kind(one) for one in PartKind)
    assert all(words.field(one) for one in FieldName)
    assert all(words.confidence(one) for one in Confidence)


def test_korean(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(resource("translations", "eventdesk_ko.qm")))
    qapp.installTranslator(translator)
    try:
        said = [words.reason(one) for one in Why] + [words.kind(one) for one in PartKind]
    finally:
        qapp.removeTranslator(translator)
    assert all(any("가" <= letter <= "힣" for letter in text) for text in said)
