"""Labels in the sizes and weights there are; data in them is never markup."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from eventdesk.desktop.theme import ICON, colours_of
from eventdesk.desktop.theme.icons import draw


def label(text: str = "", role: str = "", wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label of plain text. `role`: title, heading, caption, muted, problem, or empty for body text."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("textRole", role)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def Title(text: str = "", wrap: bool = False) -> QLabel:
    """What the page or the record is: 22 px bold."""
    return label(text, "title", wrap)


def Heading(text: str = "", wrap: bool = False) -> QLabel:
    """Over a group: body size, bold."""
    return label(text, "heading", wrap)


def Caption(text: str = "", wrap: bool = False) -> QLabel:
    """Beside or under something: small and muted."""
    return label(text, "caption", wrap)


class IconLabel(QLabel):
    """An icon that stands beside text and says nothing by itself. `colour` names one of `Colours`."""

    def __init__(self, icon: str, colour: str = "muted", side: int = ICON, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._colour, self._side = icon, colour, side
        self._draw()

    def set_icon(self, icon: str, colour: str = "muted") -> None:
        """Show another icon."""
        self._icon, self._colour = icon, colour
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        picture = draw(self._icon, getattr(colours_of(self), self._colour), round(self._side * ratio)).copy()
        picture.setDevicePixelRatio(ratio)
        self.setPixmap(picture)


class Hairline(QFrame):
    """A line of one pixel between two things."""

    def __init__(self, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("line", "vertical" if vertical else "horizontal")
        self.setFixedWidth(1) if vertical else self.setFixedHeight(1)
