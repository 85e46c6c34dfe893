"""The checks before issue are told in the window's language: no sentence is forgotten, none has other places."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from msgspec import structs
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from eventdesk.desktop.pages.press.check_places import select_words
from eventdesk.desktop.pages.press.check_words import SENTENCES, told
from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import ForumStatus
from eventdesk.model.snapshot import ForumSnapshot, Override
from eventdesk.press.checks import RULES, CheckKind
from eventdesk.press.reviewing import ReleaseReview, release_review
from eventdesk.resources import resource

NOW = datetime(2020, 1, 1, 12, tzinfo=UTC)
SAMPLE = resource("samples", "korea-china-sti-7.yaml")


@pytest.fixture
def korean(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    translator = QTranslator()
    assert translator.load("eventdesk_ko", str(resource("translations")))
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale("ko"))
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def review(words: str, **fields: object) -> ReleaseReview:
    snapshot: ForumSnapshot = read_forum(SAMPLE)
    release = structs.replace(snapshot.press.releases[0], overrides={"lead": Override(text=words)})
    forum = structs.replace(snapshot.forum, **fields)
    press = structs.replace(snapshot.press, releases=(release,))
    return release_review(structs.replace(snapshot, forum=forum, press=press), release, NOW)


def sentence(found: ReleaseReview, kind: CheckKind) -> str:
    return next(told(one, found.story) for one in found.checks if one.check.kind is kind)


def test_the_window_has_the_sentences_of_the_checks() -> None:
    assert {kind: str(text) for kind, text in SENTENCES.items()} == {
        kind: text for kind, (_severity, text) in RULES.items()
    }


@pytest.mark.usefixtures("korean")
def test_every_sentence_is_there_in_korean_with_its_places(qapp: QApplication) -> None:
    for kind, english in SENTENCES.items():
        korean = qapp.translate("Checks", str(english))
        assert korean != str(english), kind
        assert sorted(re.findall(r"\{\d\}", korean)) == sorted(re.findall(r"\{\d\}", str(english))), kind


@pytest.mark.usefixtures("korean")
def test_what_the_program_puts_into_a_sentence_is_korean_too() -> None:
    found = review("It will be held on Monday, 27 December 2019, with seven panelists.")
    assert "금요일" in sentence(found, CheckKind.WRONG_WEEKDAY)
    assert "Friday" not in sentence(found, CheckKind.WRONG_WEEKDAY)
    assert "held" not in sentence(found, CheckKind.TENSE).replace("will be held", "")
    assert " or " not in sentence(found, CheckKind.PANEL_COUNT)
    planned = review("Soon.", status=ForumStatus.PLANNED)
    assert "planned" not in sentence(planned, CheckKind.STATUS_AGAINST_KIND)


def test_in_english_the_sentences_are_those_of_the_command() -> None:
    found = review("President Hwanghee Cho spoke on Monday, 27 December 2019.")
    for one in found.checks:
        if one.check.kind is not CheckKind.STALE:
            assert told(one, found.story) == one.check.sentence


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_words_are_selected_where_they_are_nearest(qapp: QApplication, kind: type[QWidget]) -> None:
    field = kind()
    text = "\U0001f9ec one two one three"
    if isinstance(field, QLineEdit):
        field.setText(text)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    assert select_words(field, "one", 9)
    if isinstance(field, QLineEdit):
        assert field.selectedText() == "one"
        assert len(text[: text.rindex("one")].encode("utf-16-le")) // 2 == field.selectionStart()
    elif isinstance(field, QPlainTextEdit):
        assert field.textCursor().selectedText() == "one"
        assert field.textCursor().selectionStart() == len("\U0001f9ec one two ".encode("utf-16-le")) // 2
    assert not select_words(field, "four")
