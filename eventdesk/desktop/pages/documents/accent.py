"""The host's colour, chosen once a forum and kept with it."""

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QMenu, QToolButton, QWidget

from eventdesk.desktop.theme import ICON
from eventdesk.model.snapshot import ForumSnapshot


class AccentButton(QToolButton):
    """Shows the colour and, when pressed, offers another or the program's own."""

    taken = Signal(str)
    """The colour that a person chose, `#rrggbb`, or an empty string for the usual one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = ""
        """`#rrggbb`; empty for the usual one: the house style's, else the program's own."""
        self._usual = ""
        self.setObjectName("document-accent")
        self.setAccessibleName(self.tr("Colour"))
        self.setToolTip(self.tr("The host’s colour: times, days and the lines above them"))
        self.setIconSize(QSize(ICON, ICON))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.choose = menu.addAction(self.tr("Choose a colour…"))
        self.choose.setObjectName("choose-accent")
        self.choose.triggered.connect(self._ask)
        self.usual = menu.addAction(self.tr("The usual colour"))
        self.usual.setObjectName("usual-accent")
        self.usual.triggered.connect(lambda: self.taken.emit(""))
        self.setMenu(menu)
        self._paint()

    def show_forum(self, snapshot: ForumSnapshot) -> None:
        """Show the colour that was chosen for the forum."""
        style = snapshot.house_style
        self.colour, self._usual = snapshot.forum.accent, style.colour if style is not None else ""
        self._paint()

    def _ask(self) -> None:
        title = QCoreApplication.translate("AccentButton", "The host’s colour")
        chosen = QColorDialog.getColor(QColor(self.colour or self._usual or _usual()), self, title)
        if chosen.isValid():
            self.taken.emit(chosen.name())

    def _paint(self) -> None:
        swatch = QPixmap(ICON, ICON)
        swatch.fill(QColor(self.colour or self._usual or _usual()))
        self.setIcon(QIcon(swatch))


def _usual() -> str:
    from eventdesk.documents.catalog import DEFAULT_ACCENT

    return DEFAULT_ACCENT
