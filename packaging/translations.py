"""Keep the window's Korean texts complete: resources/translations/.

    python packaging/translations.py            collect the sentences of the code, compile what is translated
    python packaging/translations.py --check    say what is missing or stale; writes nothing

English is the source. `eventdesk_en.ts` holds only the English plurals, `eventdesk_ko.ts` everything. Sentences
come from `self.tr("…")` (context: the class), `QCoreApplication.translate("Context", "…")`, and plain functions
`tr("…")`, whose context is empty: so those functions must look their sentences up with an empty context.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "translations"
LANGUAGES = ("en", "ko")
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n")


@dataclass(frozen=True)
class Message:
    """A sentence and its translations: one, or one for each plural form."""

    context: str
    source: str
    translations: tuple[str, ...]
    finished: bool


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    if not parser.parse_args(arguments).check:
        for language in LANGUAGES:
            collect(TARGET / f"eventdesk_{language}.ts", language)
            compile_texts(TARGET / f"eventdesk_{language}.ts", TARGET / f"eventdesk_{language}.qm")
    faults = list(find_faults())
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def find_faults() -> Iterator[str]:
    """A sentence for each thing that is missing, wrong or stale."""
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            stored = TARGET / f"eventdesk_{language}.ts"
            fresh = Path(folder) / stored.name
            if stored.is_file():
                fresh.write_bytes(stored.read_bytes())
            collect(fresh, language)
            yield from _faults_of(language, fresh, stored, Path(folder))


def _faults_of(language: str, fresh: Path, stored: Path, folder: Path) -> Iterator[str]:
    messages = read(fresh)
    known = {(one.context, one.source) for one in read(stored)} if stored.is_file() else set()
    for one in messages:
        where = f"{language}, {one.context or 'functions'}: “{one.source}”"
        if (one.context, one.source) not in known:
            yield f"{where} is not collected yet: run packaging/translations.py"
        elif not one.finished or not all(one.translations):
            yield f"{where} is not translated"
        else:
            wanted = sorted(PLACEHOLDER.findall(one.source))
            for translation in one.translations:
                # A plural form may leave its number out: “one person”.
                if sorted(PLACEHOLDER.findall(translation)) != wanted and "%n" not in wanted:
                    yield f"{where} has other placeholders than “{translation}”"
    compiled = stored.with_suffix(".qm")
    again = folder / compiled.name
    compile_texts(stored, again)
    if not compiled.is_file() or compiled.read_bytes() != again.read_bytes():
        yield f"{compiled.name} is not compiled from {stored.name}: run packaging/translations.py"


def collect(target: Path, language: str) -> None:
    """Bring the file up to date with the code: new sentences in, those that are gone out."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "eventdesk" / "desktop").rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    options += ["-target-language", language, *(["-pluralonly"] if language == "en" else [])]
    _run("lupdate", *options, *sources, "-ts", str(target))


def compile_texts(source: Path, target: Path) -> None:
    """Make the file that the program loads; unfinished sentences are left out and shown in English."""
    _run("lrelease", "-silent", str(source), "-qm", str(target))


def read(path: Path) -> list[Message]:
    """The sentences in a file."""
    return [
        _message(context.findtext("name") or "", message)
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    ]


def _message(context: str, message: ET.Element) -> Message:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    texts = tuple(forms) if forms else (translation.text or "",)
    return Message(context, message.findtext("source") or "", texts, translation.get("type") != "unfinished")


def _run(tool: str, *arguments: str) -> None:
    import PySide6

    program = Path(PySide6.__file__).parent / (f"{tool}.exe" if sys.platform == "win32" else tool)
    subprocess.run([program, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
