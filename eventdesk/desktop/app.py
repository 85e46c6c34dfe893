"""Starting the window: settings, language, look, and the workspace once something is to be seen."""

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.collecting import collect_here
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import Theme
from eventdesk.desktop.window import MainWindow
from eventdesk.desktop.work import sentence
from eventdesk.resources import resource

LANGUAGES = ("en", "ko")
"""Languages of the window's own texts; English is the source."""


def run(path: Path | None) -> int:
    """Show the window until it is closed; returns the exit status.

    The workspace at `path` is opened after the first paint, and made where there is none. What goes wrong is
    told in the window.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    program = Program(app, Settings(), path)
    program.show()
    sys.excepthook = program.fault
    status = app.exec()
    program.leave()
    return status


class Program(QObject):
    """The application: its desk, and its window, which is made anew when its language changes."""

    def __init__(self, app: QApplication, settings: Settings, path: Path | None) -> None:
        super().__init__(app)
        collect_here(app)
        self._app, self._settings, self._path = app, settings, path
        app.setApplicationName("EventDesk")
        app.setApplicationDisplayName("EventDesk")
        app.setDesktopFileName("eventdesk")
        self._translators: list[QTranslator] = []
        self._speak(settings.language)
        self.theme = Theme(app, settings.mode, language=QLocale().bcp47Name())
        self.desk = Desk(self)
        self.window = self._make_window()

    def show(self) -> None:
        """Show the window; the rest follows its first paint."""
        self.window.painted.connect(self._after_first_paint)
        self.window.show()

    def leave(self) -> None:
        """Take the window down in order: Qt’s objects by Qt, before Python collects what nobody needs."""
        self.window.close()
        self._silence()
        self.desk.close()
        self.window.deleteLater()
        self.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def fault(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For `sys.excepthook`: a sentence in the window, and on standard error where it happened.

        Neither holds the error's own words, which may quote a person's data.
        """
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        frames = "".join(f"  {one.filename}:{one.lineno} {one.name}\n" for one in traceback.extract_tb(trace))
        sys.stderr.write(f"{kind.__name__}\n{frames}")
        if isinstance(error, Exception):
            self.desk.refused.emit(sentence(error))

    def _after_first_paint(self) -> None:
        self.theme.load_fonts()
        if self._path is not None:
            self.window.files.open_path(self._path, create=True)

    def _make_window(self) -> MainWindow:
        window = MainWindow(self.desk, self._settings, self.theme)
        window.language_chosen.connect(self._change_language)
        return window

    def _change_language(self, tag: str) -> None:
        old = self.window
        page = old.pages.shown
        self._settings.geometry = old.saveGeometry()
        self._speak(tag)
        self.window = self._make_window()
        if page is not None:
            self.window.show_page(page.name)
        self.window.show()
        if old.capture is not None:
            old.capture.close()
            old.capture.deleteLater()
        # Not closed: closing the last window ends the program, and the old one is still in its menu's signal.
        old.hide()
        old.deleteLater()

    def _silence(self) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []

    def _speak(self, tag: str) -> None:
        self._silence()
        locale = QLocale(tag) if tag else QLocale.system()
        QLocale.setDefault(locale)
        own = resource("translations")
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for folder, stem in ((qt, "qtbase"), (own, "eventdesk")):
            translator = QTranslator(self)
            if translator.load(locale, stem, "_", str(folder)):
                self._app.installTranslator(translator)
                self._translators.append(translator)
