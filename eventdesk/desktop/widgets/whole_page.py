"""What lets a page or dialog be shown on a screen that is smaller than it needs."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from eventdesk.desktop.theme import GRID


def within_screen(dialog: QWidget) -> None:
    """Make it no larger than its screen, so that its buttons can be reached."""
    room = dialog.screen().availableSize() - QSize(2 * GRID, 4 * GRID)  # the frame with its title
    dialog.resize(dialog.size().boundedTo(room))


class WholePage(QScrollArea):
    """Holds the page: as large as itself, scrolled where that is less than the page needs; follows the focus."""

    def __init__(self, inside: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        inside = self.widget()
        if new is not None and inside is not None and inside.isAncestorOf(new):
            QTimer.singleShot(0, self, self._show_focused)  # its place is known once it is laid out

    def _show_focused(self) -> None:
        focused, inside = QApplication.focusWidget(), self.widget()
        if focused is not None and inside is not None and inside.isAncestorOf(focused):
            # Qt's own way shows the place of the cursor alone; here the whole field, its beginning at any rate.
            rect = QRect(focused.mapTo(inside, QPoint()), focused.size())
            for corner in (rect.bottomRight(), rect.topLeft()):
                self.ensureVisible(corner.x(), corner.y(), 2 * GRID, 2 * GRID)
