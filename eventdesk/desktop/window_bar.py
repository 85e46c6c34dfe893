"""The bar on top: which forum, in which language its data is shown, search, undo and redo."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.search import SearchField
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets.buttons import tool_button
from eventdesk.desktop.window_words import forum_days, forum_name


class TopBar(QWidget):
    """`forum_chosen` and `language_chosen` are told only when a person chooses."""

    forum_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, desk: Desk, undo: QAction, redo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("top-bar")
        self._forums = _Chooser()
        self._forums.setObjectName("forum-chooser")
        self._forums.setAccessibleName(self.tr("Forum"))
        self._forums.setProperty("quiet", True)
        self._forums.setMinimumWidth(20 * GRID)
        self._forums.setMaximumWidth(64 * GRID)
        self._forums.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._forums.activated.connect(lambda place: self.forum_chosen.emit(self._forums.itemData(place)))
        self._languages = QComboBox()
        self._languages.setObjectName("language-shown")
        self._languages.setAccessibleName(self.tr("Language of the forum’s data"))
        self._languages.setToolTip(self.tr("Language in which the forum’s data is shown"))
        self._languages.setProperty("quiet", True)
        self._languages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._languages.setMinimumContentsLength(2)
        self._languages.activated.connect(lambda place: self.language_chosen.emit(self._languages.itemData(place)))
        self.search = SearchField(desk)
        self.search.setMinimumWidth(16 * GRID)
        self.search.setMaximumWidth(48 * GRID)
        self._lay_out(undo, redo)
        desk.workspace_changed.connect(self.refresh)
        desk.forum_changed.connect(self.refresh)
        if desk.workspace is not None:  # a window made anew, in another language
            self.refresh()

    def refresh(self) -> None:
        """Show the workspace's forums and the forum's languages as they are now."""
        workspace, language = self._desk.workspace, self._desk.language
        with QSignalBlocker(self._forums):
            self._forums.clear()
            for line in workspace.forums() if workspace else ():
                self._forums.addItem(forum_name(line, language), line.uid)
                days = forum_days(line.starts_on, line.ends_on)
                place = self._forums.count() - 1
                self._forums.setItemData(
                    place, f"{forum_name(line, language)}\n{days}", Qt.ItemDataRole.ToolTipRole
                )
            self._forums.setCurrentIndex(self._forums.findData(self._desk.forum_uid))
        self._forums.setToolTip(self._forums.currentData(Qt.ItemDataRole.ToolTipRole) or "")
        tags = self._desk.snapshot.languages if self._desk.snapshot else ()
        with QSignalBlocker(self._languages):
            self._languages.clear()
            for tag in tags:
                self._languages.addItem(tag, tag)
            self._languages.setCurrentIndex(self._languages.findData(language))
        self._languages.setVisible(len(tags) > 1)

    def _lay_out(self, undo: QAction, redo: QAction) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(HALF)
        row.addWidget(self._forums, 3)
        row.addWidget(self._languages)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        row.addSpacing(GRID)
        for action in (undo, redo):
            row.addWidget(tool_button(action))
        # The first focus is the page's; a combo box that has it would change the forum by the wheel.
        self._forums.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._languages.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class _Chooser(QComboBox):
    """A long name ends with dots: the style would cut it in a letter."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        style, part = self.style(), QStyle.SubControl.SC_ComboBoxEditField
        room = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - GRID
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
