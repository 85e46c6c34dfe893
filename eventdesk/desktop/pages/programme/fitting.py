"""What lets the page fit a narrow window: buttons that give up their words, then go into a menu."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.theme import ICON, set_icon

_IN_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICON_ALONE = Qt.ToolButtonStyle.ToolButtonIconOnly


class ButtonRow(QWidget):
    """Buttons at the right end of a row, each made of an action.

    Where there is no room for their words they show their icons alone; those that do not fit then go, the last
    first, into a menu behind a button of its own.
    """

    def __init__(self, buttons: Sequence[QToolButton], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QToolButton] = []
        self._worded: set[QToolButton] = set()
        self._more = _more_button(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self._row.addWidget(self._more)
        self._more.hide()
        for made in buttons:
            self.add(made)

    def add(self, made: QToolButton) -> None:
        """One more, behind the others."""
        if made.toolButtonStyle() is _IN_WORDS:
            self._worded.add(made)
        self._buttons.append(made)
        self._row.insertWidget(self._row.count() - 1, made)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths(in_words=True)), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._more.sizeHint().width(), self._height())

    def _height(self) -> int:
        return max(made.sizeHint().height() for made in (*self._buttons, self._more))

    def _widths(self, *, in_words: bool) -> list[int]:
        widths = []
        for made in self._buttons:
            now = made.toolButtonStyle()
            if made in self._worded:
                made.setToolButtonStyle(_IN_WORDS if in_words else _ICON_ALONE)
            widths.append(made.sizeHint().width())
            if made.toolButtonStyle() is not now:
                made.setToolButtonStyle(now)
        return widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show as much as there is room for."""
        width = self.width()
        in_words = sum(self._widths(in_words=True)) <= width
        widths = self._widths(in_words=in_words)
        count = len(widths)
        if sum(widths) > width:
            width -= self._more.sizeHint().width()
            while count and sum(widths[:count]) > width:
                count -= 1
        for number, made in enumerate(self._buttons):
            if made in self._worded:
                made.setToolButtonStyle(_IN_WORDS if in_words else _ICON_ALONE)
            made.setVisible(number < count)
        self._more.setVisible(count < len(widths))
        self._fill(self._buttons[count:])

    def _fill(self, hidden: Sequence[QToolButton]) -> None:
        menu = self._more.menu()
        menu.clear()
        for made in hidden:
            action, kinds = made.defaultAction(), made.menu()
            if action is not None:
                menu.addAction(action)
            if kinds is not None:
                shown = menu.addMenu(kinds)
                shown.setText(made.accessibleName())


def _more_button(name: str) -> QToolButton:
    made = QToolButton()
    made.setObjectName(name)
    made.setAccessibleName(tr("More"))
    made.setToolTip(tr("What there is no room for here"))
    made.setIconSize(QSize(ICON, ICON))
    set_icon(made, "ellipsis")
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(made)
    menu.setToolTipsVisible(True)
    made.setMenu(menu)
    return made
