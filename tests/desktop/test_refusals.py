"""What the workspace and documents refuse is told in the window's language: no sentence is forgotten."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from eventdesk import documents, press, workspace
from eventdesk.desktop.refusals import TEMPLATES, in_window_language
from eventdesk.resources import resource

KINDS = {"EditRefused", "StaleRecord", "UndoRefused", "WorkspaceError", "NotPrintable", "NoWriterError"}
# Put together from what stands where; the People page says these in its own words.
BY_THE_PAGE = {"StillUsed"}


def sentences_of_the_code() -> set[str]:
    """Every sentence raised in the workspace and by documents, its changing parts as `{}`."""
    found = set()
    folders = [Path(str(package.__file__)).parent for package in (workspace, documents, press)]
    for path in (path for folder in folders for path in folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and node.exc.args:
                name = node.exc.func.id if isinstance(node.exc.func, ast.Name) else ""
                assert name in KINDS | BY_THE_PAGE or not name.endswith(("Refused", "Record", "Used")), name
                if name in KINDS:
                    found.add(_template(node.exc.args[0], path))
    return found


def _template(argument: ast.expr, path: Path) -> str:
    if isinstance(argument, ast.Constant):
        return str(argument.value)
    assert isinstance(argument, ast.JoinedStr), f"{path.name}:{argument.lineno} is no sentence"
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in argument.values)


def test_every_sentence_has_its_template() -> None:
    templates = [re.compile(re.sub(r"\\\{\d\\\}", ".*", re.escape(one))) for one in TEMPLATES]
    examples = {
        # These begin with words of another sentence, or end with an optional part.
        "{}. A language tag looks like en, ko or zh-Hant.": "“x y” is not a language tag. "
        "A language tag looks like en, ko or zh-Hant.",
        "Checked in already{}.": "Checked in already at 09:12.",
    }
    sentences = sentences_of_the_code()
    assert len(sentences) > 30
    missing = [one for one in sentences if not any(t.fullmatch(examples.get(one, one)) for t in templates)]
    assert missing == []


@pytest.mark.usefixtures("qapp")
def test_a_foreign_sentence_is_shown_as_it_is() -> None:
    assert in_window_language("Something else {0}.") == "Something else {0}."


def test_a_refusal_is_told_in_korean(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load("eventdesk_ko", str(resource("translations")))
    qapp.installTranslator(translator)
    try:
        assert in_window_language("The code A{1}B belongs to another attendee. Choose another.").startswith(
            "코드 A{1}B"
        )
        assert in_window_language("“제목 바꾸기” cannot be undone: its data was changed since.").startswith(
            "“제목 바꾸기”"
        )
        for template in TEMPLATES:
            korean = in_window_language(template)
            assert korean != template
            assert sorted(re.findall(r"\{\d\}", korean)) == sorted(re.findall(r"\{\d\}", template))
    finally:
        qapp.removeTranslator(translator)
