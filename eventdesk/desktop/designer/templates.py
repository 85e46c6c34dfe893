"""What is done with templates: chosen, duplicated, renamed, deleted, written to a file and read from one."""

from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.designer import storing, words
from eventdesk.desktop.designer.drawing import Drawing
from eventdesk.desktop.designer.storing import Stored
from eventdesk.desktop.designer.template_list import TemplateList, TemplateRow
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.work import Progress, run, sentence
from eventdesk.model.designs import Design, DesignKind, Sheet
from eventdesk.model.text import Text, base_language

_COPY = {"en": "{name}, copy", "ko": "{name} 사본", "zh": "{name} 副本", "ja": "{name}（コピー）"}


class Templates(QObject):
    """Between the list, the drawing board and the workspace."""

    said = Signal(str)

    def __init__(
        self, desk: Desk, drawing: Drawing, shown: TemplateList, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._drawing, self._list, self._window = desk, drawing, shown, window
        self._settings = settings
        self._stored: dict[str, Stored] = {}
        self._wish = ""
        shown.chosen.connect(self.choose)
        drawing.became_own.connect(self.refresh)
        for action, act in (
            (shown.duplicate, self.duplicate),
            (shown.rename, self.ask_name),
            (shown.remove, self.remove),
            (shown.save_file, self.ask_save),
            (shown.open_file, self.ask_load),
            (shown.empty, self.add_empty),
        ):
            action.triggered.connect(lambda _checked=False, act=act: act())

    # What is shown

    def refresh(self) -> None:
        """The templates as they are now; the one on the board stays there while it is there."""
        stored = storing.read_all(self._desk)
        self._stored = {_key(one): one for one in stored}
        language = self._desk.language
        rows = [
            TemplateRow(one.design, words.design_label(one.design, language), one.uid, one.shipped)
            for one in stored
        ]
        wanted = self._wanted()
        self._list.show_rows(rows, wanted)
        self._open(self._list.key)

    def _wanted(self) -> str:
        drawing, wish, self._wish = self._drawing, self._wish, ""
        if wish in self._stored:
            return wish
        if drawing.uid in self._stored:
            return drawing.uid
        shipped = f"shipped:{drawing.shipped}"
        return shipped if shipped in self._stored else self._settings.last_template

    def choose(self, key: str) -> None:
        """Put that template on the board."""
        self._settings.last_template = key
        self._open(key)

    def _open(self, key: str) -> None:
        one = self._stored.get(key)
        if one is None:
            self._drawing.open(None)
        else:
            self._drawing.open(one.design, one.uid, one.shipped, self._pictures(one))
        shipped = tr("A shipped template stays as it is: duplicate it first.")
        self._list.allow(shipped if one is not None and one.shipped else "")

    def _pictures(self, one: Stored) -> dict[str, bytes]:
        """The template's pictures; those that are in hand already are not read again."""
        known = self._drawing.images if _key(one) == self._drawing.key else {}
        names = one.design.assets()
        if all(name in known for name in names):
            return {name: known[name] for name in names}
        return storing.pictures_of(self._desk, one)

    # What can be done

    def add_empty(self) -> None:
        """A badge of A6 with nothing on it."""
        name = Text({self._desk.language: tr("New template")})
        design = Design(name=name, kind=DesignKind.BADGE, sheet=Sheet(paper_width=105, paper_height=148))
        self._add(tr("Add template"), design, {})

    def duplicate(self) -> None:
        design = self._drawing.design
        if design is not None:
            name = Text({tag: _copied(tag, said) for tag, said in design.name.items()})
            self._add(tr("Duplicate template"), structs.replace(design, name=name), self._drawing.images)

    def _add(self, step: str, design: Design, images: dict[str, bytes]) -> None:
        uid = storing.add(self._desk, step, design, images)
        if uid:
            self._settings.last_template = uid
            self._wish = uid
            self.refresh()

    def ask_name(self) -> None:
        """Let the person call it otherwise."""
        design = self._drawing.design
        if design is None or not self._drawing.uid:
            return
        tag = words.name_tag(design, self._desk.language)
        before = design.name.get(tag, "")
        name, done = QInputDialog.getText(
            self._window, tr("Rename template"), tr("Name"), QLineEdit.EchoMode.Normal, before
        )
        if done and name.strip():
            fresh = structs.replace(design, name=design.name.with_value(tag, name.strip()))
            self._drawing.store_design(tr("Rename template"), fresh)

    def remove(self) -> None:
        design, uid = self._drawing.design, self._drawing.uid
        if design is None or not uid:
            return
        name = words.design_label(design, self._desk.language)
        if storing.remove(self._desk, tr("Delete template"), uid):
            self.refresh()
            self.said.emit(tr("Deleted: {name}. Ctrl+Z takes it back.").format(name=name))

    # Files

    def ask_save(self) -> None:
        """Let the person say where the template's file goes."""
        design = self._drawing.design
        if design is None:
            return
        name = words.design_label(design, self._desk.language)
        default = "".join(sign for sign in name if sign.isalnum() or sign in " -_").strip() or "template"
        chosen, _filter = QFileDialog.getSaveFileName(
            self._window,
            tr("Save template"),
            str(Path(_documents()) / f"{default}{storing.ENDING}"),
            f"{tr('Templates')} (*{storing.ENDING})",
        )
        if chosen:
            path = Path(chosen)
            self.save_to(path if path.suffix else path.with_suffix(storing.ENDING))

    def save_to(self, path: Path) -> None:
        design, images = self._drawing.design, dict(self._drawing.images)
        if design is None:
            return

        def write(_progress: Progress) -> None:
            storing.write_file(design, images, path)

        told = tr("Saved to {path}").format(path=path)
        run(self, write, lambda _none: self.said.emit(told), self._failed, desk=self._desk)

    def ask_load(self) -> None:
        """Let the person choose a template's file."""
        name, _filter = QFileDialog.getOpenFileName(
            self._window, tr("Load template"), _documents(), f"{tr('Templates')} (*{storing.ENDING} *.json)"
        )
        if name:
            self.load_from(Path(name))

    def load_from(self, path: Path) -> None:
        """Add the template of that file to the workspace."""

        def read(_progress: Progress) -> tuple[Design, dict[str, bytes]]:
            return storing.read_file(path)

        def take(found: tuple[Design, dict[str, bytes]]) -> None:
            self._add(tr("Load template"), *found)
            name = words.design_label(found[0], self._desk.language)
            self.said.emit(tr("Loaded: {name}").format(name=name))

        run(self, read, take, self._failed, desk=self._desk)

    def _failed(self, error: Exception) -> None:
        self._desk.refused.emit(sentence(error))


def _key(one: Stored) -> str:
    return one.uid or f"shipped:{one.shipped}"


def _copied(tag: str, name: str) -> str:
    return _COPY.get(base_language(tag), _COPY["en"]).format(name=name)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
