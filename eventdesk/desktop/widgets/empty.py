"""What a page shows where there is nothing yet."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from eventdesk.desktop.theme import GRID, Size, colours_of, font
from eventdesk.desktop.theme.icons import draw
from eventdesk.desktop.widgets.labels import label

_PICTURE = 40


class EmptyState(QWidget):
    """An icon, what there is not, a sentence on what to do next, and at most one button to do it."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        act: QAction | QPushButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title = label(title, "heading")
        self.title.setFont(font(Size.BODY, bold=True))
        self.sentence = label(sentence, "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 8 * GRID)
        column.setSpacing(GRID)
        column.addStretch(1)
        column.addWidget(self._picture)
        column.addSpacing(GRID)
        for line in (self.title, self.sentence):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
        self.sentence.setMinimumWidth(min(48 * GRID, self.sentence.sizeHint().width()))
        self.sentence.setMaximumWidth(56 * GRID)
        column.setAlignment(self.sentence, Qt.AlignmentFlag.AlignHCenter)
        if act is not None:
            column.addSpacing(GRID)
            column.addWidget(_button(act), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._draw()

    def say(self, title: str, sentence: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.sentence.setText(sentence)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        picture = draw(self._icon, colours_of(self).outline, round(_PICTURE * ratio))
        picture.setDevicePixelRatio(ratio)
        self._picture.setPixmap(picture)


def _button(act: QAction | QPushButton) -> QPushButton:
    if isinstance(act, QPushButton):
        return act
    made = QPushButton(act.text().replace("&", ""))
    made.setObjectName(f"{act.objectName()}-here")
    made.setAccessibleName(made.text())
    made.setProperty("primary", True)
    made.setToolTip(act.toolTip())
    made.setEnabled(act.isEnabled())
    act.enabledChanged.connect(made.setEnabled)
    made.clicked.connect(act.trigger)
    return made
