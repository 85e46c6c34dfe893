"""The release as the house style that is being edited makes it: in a thread, anew after each pause in typing."""

from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.documents.preview import Maker, Preview
from eventdesk.desktop.pages.documents.wording import PRESS_RELEASE, language_name
from eventdesk.desktop.pages.press.wording import writable_languages
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, Hairline
from eventdesk.desktop.work import Progress
from eventdesk.model.snapshot import HouseStyle

if TYPE_CHECKING:
    from eventdesk.documents.catalog import RenderedDocument


class StylePreview(QWidget):
    """The forum's press release in that style, whichever the forum is written in; in a language to choose."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._style: HouseStyle | None = None
        self.preview = Preview()
        self.language = QComboBox()
        self.language.setObjectName("style-preview-language")
        self.language.setAccessibleName(self.tr("Language of the preview"))
        self.language.setToolTip(self.tr("Language of the preview"))
        self.language.activated.connect(lambda _place: self._draw())
        top = QHBoxLayout()
        top.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Hairline())
        column.addWidget(self.preview, 1)
        self._about = Caption("", wrap=True)
        top.addWidget(self._about, 1)
        top.addWidget(self.language)

    def show_style(self, style: HouseStyle | None) -> None:
        """Draw the release in that style; None where there is none to show."""
        self._fill()
        if style is not None and style == self._style and self.preview.result is not None:
            return
        self._style = style
        self._draw()

    def _fill(self) -> None:
        snapshot = self.desk.snapshot
        told = self.tr("This forum’s release, in this house style")
        if snapshot is not None and snapshot.forum.accent:
            told = self.tr("This forum’s release, in this house style and the colour chosen for the forum")
        self._about.setText(told)
        tags = writable_languages(snapshot.languages) if snapshot is not None else ()
        own = [tag for tag in tags if snapshot is not None and tag in snapshot.languages] or list(tags[:1])
        if own == [self.language.itemData(place) for place in range(self.language.count())]:
            return
        with QSignalBlocker(self.language):
            self.language.clear()
            for tag in own:
                self.language.addItem(language_name(tag), tag)
            self.language.setCurrentIndex(max(0, self.language.findData(self.desk.language)))

    def _draw(self) -> None:
        if self._style is None:
            self.preview.say(self.tr("Add a house style, and the release is here as it makes it."))
        elif self.desk.snapshot is None:
            self.preview.say(self.tr("There is no forum yet."))
        else:
            self.preview.ask(_maker(self.desk, self._style, str(self.language.currentData() or "en")))


def _maker(desk: Desk, style: HouseStyle, language: str) -> Maker:
    workspace, snapshot, forum_uid = desk.workspace, desk.snapshot, desk.forum_uid
    if workspace is None or snapshot is None:
        raise RuntimeError("no forum is on the desk")
    shown = structs.replace(snapshot, house_style=style)

    def make(progress: Progress) -> "RenderedDocument":
        from eventdesk.documents.catalog import DocumentRequest, render
        from eventdesk.workspace.press_edits import picture

        images = workspace.images(forum_uid)
        if style.logo is not None and style.logo not in images:
            with workspace.reading() as connection:
                logo = picture(connection, style.logo)
            images |= {style.logo: logo} if logo is not None else {}
        progress.check()
        request = DocumentRequest(snapshot=shown, language=language, images=images)
        return render(PRESS_RELEASE, request, lambda _done, _total: progress.check())

    return make
