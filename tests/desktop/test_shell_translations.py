"""The window's texts in Korean: complete, with the same placeholders, and compiled."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

import translations
from eventdesk.desktop.app import Program
from eventdesk.desktop.app_settings import Settings

CODE = Path(__file__).resolve().parents[2] / "eventdesk" / "desktop"


def test_every_sentence_is_translated_and_compiled() -> None:
    assert list(translations.find_faults()) == []


def sentences() -> set[str]:
    """What the code asks to be translated, found by another way than the collecting tool's."""
    found = set()
    for path in CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = {"tr": 0, "translate": 1}.get(called)
            if place is None or len(node.args) <= place:
                continue
            text = node.args[place]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                found.add(text.value)
    return found


def test_the_tool_collects_every_sentence() -> None:
    collected = {one.source for one in translations.read(translations.TARGET / "eventdesk_ko.ts")}
    assert len(collected) > 100
    assert sentences() - collected == set()


@pytest.mark.parametrize(
    ("translation", "fault"),
    [("{name} 열림", ""), ("열림", "placeholders"), ("", "not translated")],
)
def test_a_wrong_translation_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, translation: str, fault: str
) -> None:
    content = (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}">'
        "<context><name>Files</name><message><source>Opened {{name}}</source>"
        "<translation>{translation}</translation></message></context></TS>"
    )
    for language in translations.LANGUAGES:
        text = content.format(language=language, translation=translation)
        path = tmp_path / f"eventdesk_{language}.ts"
        path.write_text(text, "utf-8")
        translations.compile_texts(path, path.with_suffix(".qm"))
    monkeypatch.setattr(translations, "TARGET", tmp_path)
    monkeypatch.setattr(translations, "collect", lambda target, language: None)
    faults = list(translations.find_faults())
    assert bool(faults) == bool(fault)
    assert all(fault in one for one in faults)


def test_the_window_and_qts_own_buttons_speak_korean(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.language = "ko"
    program = Program(qapp, settings, None)
    program.show()
    window = program.window
    assert window.menuBar().actions()[0].text() == "파일(&F)"
    assert QLocale().language() == QLocale.Language.Korean
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "취소"
    # Nothing of the start page is left in English, but the program's name.
    texts = [label.text() for label in window.start.findChildren(QLabel) if label.text()]
    texts += [button.accessibleName() for button in window.start.findChildren(QPushButton)]
    texts += [line.placeholderText() for line in window.findChildren(QLineEdit)]
    english = [text for text in texts if text and text.isascii() and text != "EventDesk"]
    assert english == []
    settings.language = "en"
    window.actions_of.language_chosen.emit("en")
    assert program.window.menuBar().actions()[0].text() == "&File"
    program.leave()
