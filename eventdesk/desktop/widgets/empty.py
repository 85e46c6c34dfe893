"""What a page shows where there is nothing yet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from eventdesk.desktop.theme import GRID, HALF, Size, font
from eventdesk.desktop.widgets.labels import IconLabel, label

_PICTURE = 40
_WIDEST = 56 * GRID


class EmptyState(QWidget):
    """An icon, what there is not, a sentence on what to do, a button to do it; `second` is another way."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        act: QAction | QPushButton | None = None,
        parent: QWidget | None = None,
        second: QAction | QPushButton | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture = IconLabel(icon, "outline", _PICTURE)
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
        column.setAlignment(self.sentence, Qt.AlignmentFlag.AlignHCenter)
        if act is not None:
            column.addSpacing(GRID)
            column.addWidget(_button(act), 0, Qt.AlignmentFlag.AlignHCenter)
        if second is not None:
            column.addWidget(_button(second), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, title: str, sentence: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # A layout gives a centred label that wraps the height of one line.
        natural = self.sentence.fontMetrics().horizontalAdvance(self.sentence.text()) + HALF
        width = max(1, min(_WIDEST, natural, self.width() - 8 * GRID))
        self.sentence.setFixedSize(width, self.sentence.heightForWidth(width))


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
