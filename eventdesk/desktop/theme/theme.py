"""Light and dark: the palette and the stylesheet of the whole program."""

from enum import StrEnum

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from eventdesk.desktop.theme.colours import ACCENT, Colours, make_colours
from eventdesk.desktop.theme.fonts import font, load_first, load_others
from eventdesk.desktop.theme.icons import redraw_icon
from eventdesk.desktop.theme.sheet import stylesheet


class Mode(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Gives the program its style, palette, font and stylesheet, and follows the system's colour scheme."""

    changed = Signal()
    """Other colours are in force; icons set by `set_icon` have them already."""

    def __init__(
        self, app: QApplication, mode: Mode = Mode.SYSTEM, accent: str = ACCENT, language: str = "en"
    ) -> None:
        """`language` is that of the window's own texts."""
        super().__init__(app)
        self._app, self._mode, self._accent = app, mode, accent
        load_first(language)
        app.setStyle("Fusion")
        app.setFont(font())
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self._shown: Colours | None = None
        self.set_mode(mode)

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def colours(self) -> Colours:
        return make_colours(self._accent, self._dark())

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark whatever it does."""
        self._mode = mode
        hints = self._app.styleHints()
        schemes = {Mode.LIGHT: Qt.ColorScheme.Light, Mode.DARK: Qt.ColorScheme.Dark}
        with QSignalBlocker(hints):
            hints.setColorScheme(schemes.get(mode, Qt.ColorScheme.Unknown))
        self._apply()

    def load_fonts(self) -> None:
        """Load the fonts of the other scripts; call it after the first paint."""
        load_others()
        self._app.setFont(font())

    def _dark(self) -> bool:
        if self._mode is Mode.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._mode is Mode.DARK

    def _apply(self) -> None:
        colours = self.colours
        # Setting a palette makes Qt tell of a colour scheme again: the same one twice ends here.
        if colours == self._shown:
            return
        self._shown = colours
        self._app.setPalette(make_palette(colours))
        self._app.setStyleSheet(stylesheet(colours))
        for widget in self._app.allWidgets():
            redraw_icon(widget, colours)
            for action in widget.actions():
                redraw_icon(action, colours)
        self.changed.emit()


def make_palette(colours: Colours) -> QPalette:
    """Qt's roles in the theme's colours."""
    role = QPalette.ColorRole
    table = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.window,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.surface,
        role.Midlight: colours.hover,
        role.Mid: colours.hairline,
        role.Dark: colours.outline,
    }
    palette = QPalette()
    for name, colour in table.items():
        palette.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.outline))
    return palette


def colours_of(palette: QPalette | QWidget) -> Colours:
    """The theme's colours behind a palette (a widget's, or the `palette` of a delegate's option)."""
    found = palette.palette() if isinstance(palette, QWidget) else palette
    dark = found.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window).lightness() < 128
    return make_colours(found.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Accent).name(), dark)


def current_colours() -> Colours:
    return colours_of(QGuiApplication.palette())
