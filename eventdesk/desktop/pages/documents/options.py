"""How a document is made: its languages, its paper, and whatever else the catalogue says it depends on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QWidget

from eventdesk.desktop.forms.names import Candidate, zones
from eventdesk.desktop.forms.picker import Picker
from eventdesk.desktop.pages.documents.accent import AccentButton
from eventdesk.desktop.pages.documents.wording import language_name, release_name
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import FlowLayout, label
from eventdesk.documents.paper import PageSize
from eventdesk.model.searching import haystack
from eventdesk.model.snapshot import ForumSnapshot, Release

if TYPE_CHECKING:
    from eventdesk.documents.catalog import Document

_PAGE_SIZE = "documents/page_size"
_OFFICE = (PageSize.A4, PageSize.LETTER)
_PICKER_WIDTH = 22 * GRID
MOST_LABELS = 2500
"""The pieces that a sheet may hold."""


@dataclass(frozen=True)
class Options:
    """What a document is made with; the fields are those of `DocumentRequest`, but for `since_uid`: a printing's,
    and for `template`: the uid of one of the workspace, or the name of one that the program brings.

    `release_id` is empty for a document that is not of a release. `accent` empty is the program's own.
    """

    language: str = "en"
    page_size: PageSize = PageSize.A4
    release_id: str = ""
    second_language: str = ""
    large_print: bool = False
    accent: str = ""
    second_zone: str = ""
    person_id: str = ""
    landscape: bool = False
    since_uid: str = ""
    template: str = ""
    start: int = 1


class OptionsBar(QWidget):
    """The choices of a document, in rows. What the document does not depend on is not shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: ForumSnapshot | None = None
        self._document: Document | None = None
        self._sizes: dict[str, PageSize] = {}
        """The paper chosen for a document since the window opened."""
        self._groups: dict[QWidget, QWidget] = {}
        """Each control with what it and its label stand in."""
        self._flow = FlowLayout(self, 2 * GRID)
        self._build()

    def _build(self) -> None:
        self.language = self._choice("document-language", self.tr("Language"))
        self.second_language = self._choice("document-second-language", self.tr("Second language"))
        self.release = self._choice("document-release", self.tr("Release"))
        self.since = self._choice("document-since", self.tr("Changes since"))
        self.page_size = self._choice("document-page-size", self.tr("Paper"))
        self.template = self._choice("document-template", self.tr("Template"))
        self.start = self._number("document-start", self.tr("From label"))
        self.person = self._picker("document-person", self.tr("Whose"), self.tr("Everyone"), self._people)
        self.zone = self._picker(
            "document-second-zone", self.tr("Second clock"), self.tr("None; type a city"), _zones
        )
        self.large_print = self._flag("document-large-print", self.tr("Large print"))
        self.landscape = self._flag("document-landscape", self.tr("Landscape"))
        self.accent = AccentButton()
        self._add(self.accent, self.tr("Colour"))
        self.page_size.activated.connect(self._remember_size)
        # First: what is told as changed must not name one language twice.
        self.language.currentIndexChanged.connect(self._offer_second)
        choices = (self.language, self.second_language, self.release, self.since, self.page_size, self.template)
        for choice in choices:
            choice.currentIndexChanged.connect(self.changed)

    def _choice(self, name: str, text: str) -> QComboBox:
        choice = QComboBox()
        choice.setObjectName(name)
        choice.setAccessibleName(text)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._add(choice, text)
        return choice

    def _number(self, name: str, text: str) -> QSpinBox:
        number = _LabelNumber()
        number.setObjectName(name)
        number.setAccessibleName(text)
        number.setRange(1, MOST_LABELS)
        number.valueChanged.connect(lambda _number: self.changed.emit())
        self._add(number, text)
        return number

    def _picker(self, name: str, text: str, hint: str, candidates: Callable[[], Sequence[Candidate]]) -> Picker:
        picker = Picker(candidates, hint, nothing="")
        picker.target().setObjectName(name)
        picker.target().setAccessibleName(text)
        picker.setFixedWidth(_PICKER_WIDTH)
        picker.chosen.connect(lambda _value: self.changed.emit())
        picker.line.textEdited.connect(lambda typed: None if typed.strip() else self.changed.emit())
        picker.left.connect(lambda: self._settle(picker))
        self._add(picker, text)
        return picker

    def _flag(self, name: str, text: str) -> QCheckBox:
        flag = QCheckBox(text)
        flag.setObjectName(name)
        flag.toggled.connect(lambda _on: self.changed.emit())
        self._add(flag, "")
        return flag

    def _add(self, control: QWidget, text: str) -> None:
        """A control beside its label; both are shown or hidden together."""
        group = QWidget(self)
        group.setMinimumHeight(4 * GRID)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        if text:
            caption = label(text, "muted")
            caption.setBuddy(control)
            row.addWidget(caption)
        row.addWidget(control)
        self._flow.addWidget(group)
        self._groups[control] = group

    def show_choices(self, snapshot: ForumSnapshot, document: str) -> None:
        """Offer what this forum has for the document, keeping what is chosen where it is still there."""
        from eventdesk.documents.catalog import DOCUMENTS, Option

        entry = self._document = DOCUMENTS.get(document)
        wanted = entry.options if entry is not None else frozenset()
        other_forum = self._snapshot is None or self._snapshot.forum.id != snapshot.forum.id
        self._snapshot = snapshot
        releases = snapshot.press.releases if Option.RELEASE in wanted else ()
        with QSignalBlocker(self.language), QSignalBlocker(self.release), QSignalBlocker(self.page_size):
            tags = _with_written(snapshot.languages) if Option.RELEASE in wanted else snapshot.languages
            _refill(self.language, [(tag, language_name(tag)) for tag in tags])
            _refill(self.release, [(release.id, release_name(release)) for release in releases])
            sizes = entry.sizes if entry is not None else tuple(PageSize)
            _refill(self.page_size, [(size.value, size.value) for size in sizes])
            self.page_size.setCurrentIndex(
                max(0, self.page_size.findData(self._usual_size(document, sizes).value))
            )
        self._offer_second()
        self.accent.show_forum(snapshot)
        if other_forum or self.person.value() not in {person.id for person in snapshot.people}:
            self.person.show_value("")
        self._show(self.since, shown=Option.SINCE in wanted and self.since.count() > 0)
        self._show(self.language, shown=not releases)
        self._show(self.release, shown=bool(releases))
        self._show(self.second_language, shown=Option.SECOND_LANGUAGE in wanted and len(snapshot.languages) > 1)
        for control, option in (
            (self.large_print, Option.LARGE_PRINT),
            (self.landscape, Option.LANDSCAPE),
            (self.accent, Option.ACCENT),
            (self.zone, Option.SECOND_ZONE),
            (self.person, Option.PERSON),
        ):
            self._show(control, shown=option in wanted)
        of_template = Option.TEMPLATE in wanted
        self._show(self.template, shown=of_template)
        self._show(self.start, shown=of_template)
        self._show(self.page_size, shown=not of_template)
        self._flow.invalidate()
        self.updateGeometry()

    def show_printings(self, printings: Sequence[tuple[str, str]]) -> None:
        """What a change slip may start from, by uid and name, the latest first."""
        with QSignalBlocker(self.since):
            _refill(self.since, list(printings))

    def show_templates(self, templates: Sequence[tuple[str, str]], usual: str) -> None:
        """The templates there are, by key and name; `usual` is chosen where none of them was."""
        known = self.template.findData(self.template.currentData()) if self._on(self.template) else -1
        keys = [key for key, _ in templates]
        with QSignalBlocker(self.template):
            chosen = self.template.currentData()
            _refill(self.template, list(templates))
            if known < 0 or chosen not in keys:
                self.template.setCurrentIndex(max(0, self.template.findData(usual)))

    def choose_printing(self, uid: str) -> None:
        """Let the change slip start from this printing; an unknown one is ignored."""
        index = self.since.findData(uid)
        if index >= 0:
            self.since.setCurrentIndex(index)

    def _show(self, control: QWidget, *, shown: bool) -> None:
        self._groups[control].setVisible(shown)

    def _on(self, control: QWidget) -> bool:
        """Whether the document depends on a choice: only then is it offered."""
        return not self._groups[control].isHidden()

    def _offer_second(self) -> None:
        """The forum's other languages, none at first."""
        if self._snapshot is None:
            return
        first = self.language.currentData()
        others = [(tag, language_name(tag)) for tag in self._snapshot.languages if tag != first]
        with QSignalBlocker(self.second_language):
            _refill(self.second_language, [("", self.tr("None")), *others])

    @property
    def options(self) -> Options:
        """What is chosen, as far as the document depends on it."""
        release = self.chosen_release
        language = release.language if release is not None else str(self.language.currentData() or "en")
        return Options(
            language=language,
            page_size=PageSize(self.page_size.currentData()),
            release_id=release.id if release is not None else "",
            second_language=str(self.second_language.currentData() or "")
            if self._on(self.second_language)
            else "",
            large_print=self.large_print.isChecked() and self._on(self.large_print),
            accent=self.accent.colour if self._on(self.accent) else "",
            second_zone=str(self.zone.value() or "") if self._on(self.zone) else "",
            person_id=str(self.person.value() or "") if self._on(self.person) else "",
            landscape=self.landscape.isChecked() and self._on(self.landscape),
            since_uid=str(self.since.currentData() or "") if self._on(self.since) else "",
            template=str(self.template.currentData() or "") if self._on(self.template) else "",
            start=self.start.value() if self._on(self.start) else 1,
        )

    @property
    def chosen_release(self) -> Release | None:
        wanted = self.release.currentData()
        releases = self._snapshot.press.releases if self._snapshot is not None else ()
        return next((release for release in releases if release.id == wanted), None)

    def _people(self) -> list[Candidate]:
        snapshot = self._snapshot
        if snapshot is None:
            return []
        language = str(self.language.currentData() or "en")
        return [
            Candidate(
                person.id, snapshot.pick(person.name, language), "", haystack([*person.name.values(), person.id])
            )
            for person in snapshot.people
        ]

    def _settle(self, picker: Picker) -> None:
        """A name that was not found is no choice: what was chosen before is shown again."""
        if picker.problem() is not None:
            picker.show_value(picker.value())

    def _usual_size(self, document: str, sizes: tuple[PageSize, ...]) -> PageSize:
        """What was chosen for the document; else the office's paper, or the document's where it is for another."""
        usual = self._sizes.get(document)
        if usual is None:
            usual = _office_size() if sizes[0] in _OFFICE else sizes[0]
        return usual if usual in sizes else sizes[0]

    def _remember_size(self) -> None:
        size = PageSize(self.page_size.currentData())
        if self._document is not None:
            self._sizes[self._document.name] = size
        if size in _OFFICE:
            _settings().setValue(_PAGE_SIZE, size.value)


class _LabelNumber(QSpinBox):
    """A number without the buttons beside it: typed, or changed with the arrow keys."""

    def __init__(self) -> None:
        super().__init__()
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFixedWidth(7 * GRID)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_text()

    def _lay_text(self) -> None:
        # With a stylesheet and without buttons, Qt leaves the text no room.
        self.lineEdit().setGeometry(GRID, 1, self.width() - 2 * GRID, self.height() - 2)


def _zones() -> Sequence[Candidate]:
    """The time zones, China's also by the city whose time it is."""
    beijing = Candidate("Asia/Shanghai", "Asia/Shanghai (Beijing)", "", haystack(["Asia Shanghai Beijing Peking"]))
    return [beijing if zone.value == beijing.value else zone for zone in zones()]


def _with_written(languages: Sequence[str]) -> Sequence[str]:
    """The forum's languages; where releases can be written in none of them, also those that they can be."""
    from eventdesk.model.text import base_language
    from eventdesk.press.story import languages as writers

    if any(base_language(tag) in writers() for tag in languages):
        return languages
    return [*languages, *writers()]


def _refill(choice: QComboBox, entries: list[tuple[str, str]]) -> None:
    known = [(str(choice.itemData(n)), choice.itemText(n)) for n in range(choice.count())]
    if known == entries:
        return
    before = choice.currentData()
    choice.clear()
    for value, text in entries:
        choice.addItem(text, value)
    choice.setCurrentIndex(max(0, choice.findData(before)))


def _office_size() -> PageSize:
    """What was chosen last, else what is usual in the system's country (CLDR: Letter in North America)."""
    stored = str(_settings().value(_PAGE_SIZE, ""))
    if stored in _OFFICE:
        return PageSize(stored)
    metric = QLocale.system().measurementSystem() is not QLocale.MeasurementSystem.ImperialUSSystem
    return PageSize.A4 if metric else PageSize.LETTER


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "EventDesk", "EventDesk")
