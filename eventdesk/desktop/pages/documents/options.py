"""How a document is made: its language, its paper, and (for the press) which release."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QSettings, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from eventdesk.desktop.pages.documents.wording import PRESS_RELEASE, language_name, release_name
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import label
from eventdesk.documents.paper import PageSize
from eventdesk.model.snapshot import ForumSnapshot, Release

_PAGE_SIZE = "documents/page_size"


@dataclass(frozen=True)
class Options:
    """`release_id` is empty for a document that is not of a release."""

    language: str
    page_size: PageSize
    release_id: str = ""


class OptionsBar(QWidget):
    """A row of choices. What a document does not depend on is not shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: ForumSnapshot | None = None
        self._language_label, self.language = self._choice("document-language", self.tr("Language"))
        self._release_label, self.release = self._choice("document-release", self.tr("Release"))
        self._size_label, self.page_size = self._choice("document-page-size", self.tr("Paper"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for widget in (self._language_label, self.language, self._release_label, self.release):
            row.addWidget(widget)
        row.addSpacing(GRID)
        row.addWidget(self._size_label)
        row.addWidget(self.page_size)
        row.addStretch(1)
        for size in PageSize:
            self.page_size.addItem(size.value, size.value)
        self.page_size.setCurrentText(_usual_size())
        self.page_size.activated.connect(self._remember_size)
        for choice in (self.language, self.release, self.page_size):
            choice.currentIndexChanged.connect(self.changed)

    def _choice(self, name: str, text: str) -> tuple[QLabel, QComboBox]:
        choice = QComboBox()
        choice.setObjectName(name)
        choice.setAccessibleName(text)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        caption = label(text, "muted")
        caption.setBuddy(choice)
        return caption, choice

    def show_choices(self, snapshot: ForumSnapshot, document: str) -> None:
        """Offer what this forum has for the document, keeping what is chosen where it is still there."""
        self._snapshot = snapshot
        of_press = document == PRESS_RELEASE
        releases = snapshot.press.releases if of_press else ()
        with QSignalBlocker(self.language), QSignalBlocker(self.release):
            _refill(self.language, [(tag, language_name(tag)) for tag in snapshot.languages])
            _refill(self.release, [(release.id, release_name(release)) for release in releases])
        for widget in (self._language_label, self.language):
            widget.setVisible(not of_press or not releases)
        for widget in (self._release_label, self.release):
            widget.setVisible(bool(releases))

    @property
    def options(self) -> Options:
        release = self.chosen_release
        language = release.language if release is not None else str(self.language.currentData() or "en")
        return Options(language, PageSize(self.page_size.currentData()), release.id if release is not None else "")

    @property
    def chosen_release(self) -> Release | None:
        wanted = self.release.currentData()
        releases = self._snapshot.press.releases if self._snapshot is not None else ()
        return next((release for release in releases if release.id == wanted), None)

    def _remember_size(self) -> None:
        _settings().setValue(_PAGE_SIZE, self.page_size.currentData())


def _refill(choice: QComboBox, entries: list[tuple[str, str]]) -> None:
    known = [(str(choice.itemData(n)), choice.itemText(n)) for n in range(choice.count())]
    if known == entries:
        return
    before = choice.currentData()
    choice.clear()
    for value, text in entries:
        choice.addItem(text, value)
    choice.setCurrentIndex(max(0, choice.findData(before)))


def _usual_size() -> str:
    """What was chosen last, else what is usual in the system's country (CLDR: Letter in North America)."""
    stored = str(_settings().value(_PAGE_SIZE, ""))
    if stored in set(PageSize):
        return stored
    metric = QLocale.system().measurementSystem() is not QLocale.MeasurementSystem.ImperialUSSystem
    return (PageSize.A4 if metric else PageSize.LETTER).value


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "EventDesk", "EventDesk")
