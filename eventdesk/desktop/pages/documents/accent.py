"""The host's colour, chosen once a forum: kept with the window's settings."""

from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QSettings, QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QMenu, QToolButton, QWidget

from eventdesk.desktop.theme import ICON


class AccentButton(QToolButton):
    """Shows the colour and, when pressed, offers another or the program's own."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forum = ""
        self.colour = ""
        """`#rrggbb`; empty for the program's own."""
        self.setObjectName("document-accent")
        self.setAccessibleName(self.tr("Colour"))
        self.setToolTip(self.tr("The host’s colour: times, days and the lines above them"))
        self.setIconSize(QSize(ICON, ICON))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.choose = menu.addAction(self.tr("Choose a colour…"))
        self.choose.setObjectName("choose-accent")
        self.choose.triggered.connect(self._ask)
        self.usual = menu.addAction(self.tr("The usual blue"))
        self.usual.setObjectName("usual-accent")
        self.usual.triggered.connect(lambda: self.take(""))
        self.setMenu(menu)
        self._paint()

    def show_forum(self, forum_id: str) -> None:
        """Show the colour that was chosen for the forum."""
        self._forum = forum_id
        stored = QColor(str(_settings().value(self._key, "")))
        self.colour = stored.name() if stored.isValid() else ""
        self._paint()

    def take(self, colour: str) -> None:
        """Choose a colour, `#rrggbb`, or the program's own (empty)."""
        self.colour = colour
        _settings().setValue(self._key, colour)
        self._paint()
        self.changed.emit()

    @property
    def _key(self) -> str:
        return f"documents/accent/{quote(self._forum, safe='')}"

    def _ask(self) -> None:
        title = QCoreApplication.translate("AccentButton", "The host’s colour")
        chosen = QColorDialog.getColor(QColor(self.colour or _usual()), self, title)
        if chosen.isValid():
            self.take(chosen.name())

    def _paint(self) -> None:
        swatch = QPixmap(ICON, ICON)
        swatch.fill(QColor(self.colour or _usual()))
        self.setIcon(QIcon(swatch))


def _usual() -> str:
    from eventdesk.documents.catalog import DEFAULT_ACCENT

    return DEFAULT_ACCENT


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "EventDesk", "EventDesk")
