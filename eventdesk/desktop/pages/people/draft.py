"""Someone new, before they are stored: the names, and whether the directory has them already."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.pages.people.frame import WIDEST, Hint
from eventdesk.desktop.pages.people.names_grid import Column, NamesGrid
from eventdesk.desktop.pages.people.words import tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, Title, button
from eventdesk.model.text import Text

FindDouble = Callable[[Text], tuple[str, str]]
"""Who of the directory bears such a name: the uid and a sentence, or two empty strings."""


class Draft(QWidget):
    """A panel for one new record: nothing is stored until Enter, “Add”, or another page is shown."""

    finished = Signal(object)
    """The typed names by column; add the record."""
    cancelled = Signal()
    double_chosen = Signal(str)

    def __init__(
        self,
        prefix: str,
        title: str,
        add: str,
        columns: Sequence[Column],
        find_double: FindDouble,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns, self._find_double = columns, find_double
        self.names = NamesGrid(columns, f"new-{prefix}", lambda _uid, _values, _seen: "")
        self.names.typed.connect(self._look_for_double)
        self.names.entered.connect(self.finish)
        self._double_uid = ""
        self._double = Hint(f"new-{prefix}-double", tr("Use this one"))
        self._double.acted.connect(self._choose_double)
        self.add = button(add, "plus", f"new-{prefix}-add", primary=True)
        self.add.setToolTip(tr("Store it (Enter)"))
        self.add.clicked.connect(self.finish)
        self.cancel = button(tr("Cancel"), name=f"new-{prefix}-cancel")
        self.cancel.setToolTip(tr("Store nothing (Escape)"))
        self.cancel.clicked.connect(self.cancelled)
        self._lay_out(title)

    def begin(self, languages: Sequence[str]) -> None:
        """Begin with empty names and the cursor in the first."""
        self.names.begin(languages)
        self._double.say("")
        self.names.cell(self._columns[0].name).setFocus()

    def named(self) -> bool:
        """Whether a name is typed."""
        return bool(self.names.texts()[self._columns[0].name])

    def finish(self) -> None:
        """Hand over what is typed, or say that a name is needed."""
        if self.named():
            self.finished.emit(self.names.texts())
        else:
            self.names.say(tr("Type a name in one language at the least."))
            self.names.cell(self._columns[0].name).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def _choose_double(self) -> None:
        self.double_chosen.emit(self._double_uid)

    def _look_for_double(self) -> None:
        name = self.names.texts()[self._columns[0].name]
        self._double_uid, sentence = self._find_double(name) if name else ("", "")
        self._double.say(sentence)
        if name:
            self.names.say("")

    def _lay_out(self, title: str) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.add)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        inner = QVBoxLayout()
        inner.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        inner.setSpacing(2 * GRID)
        inner.addWidget(Title(title))
        inner.addWidget(self.names)
        inner.addWidget(self._double)
        inner.addLayout(buttons)
        inner.addWidget(Caption(tr("Everything else can be filled in afterwards."), wrap=True))
        inner.addStretch(1)
        inside = QWidget()
        inside.setMaximumWidth(WIDEST)
        inside.setLayout(inner)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inside, 100)
        outer.addStretch(1)
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
