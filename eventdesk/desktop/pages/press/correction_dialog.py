"""“Make a correction…”: which of the facts that were told wrongly a correction puts right."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from eventdesk.desktop.pages.press.comparing import Comparison
from eventdesk.desktop.pages.press.fact_words import change_sentence
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Heading, button, explain, label

_WIDTH, _HEIGHT = 76 * GRID, 52 * GRID
_FACT = Qt.ItemDataRole.UserRole


class CorrectionDialog(QDialog):
    """Lists each fact that was told and is another today, ticked; `was` are the ticked ones."""

    def __init__(self, comparison: Comparison, parent: QWidget) -> None:
        super().__init__(parent)
        self._wrong = comparison.wrong or {}
        self.setObjectName("correction-dialog")
        self.setWindowTitle(self.tr("Make a correction"))
        self.setModal(True)
        self.list = QListWidget()
        self.list.setObjectName("correction-facts")
        self.list.setAccessibleName(self.tr("Facts that were told otherwise"))
        self.list.setWordWrap(True)
        for change in comparison.facts:
            told = change_sentence(change, comparison.after or {}, comparison.before or {})
            item = QListWidgetItem(told.replace("\n", ", "), self.list)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(Qt.CheckState.Checked)
            item.setData(_FACT, change.fact)
        self.list.itemChanged.connect(lambda _item: self._allow())
        self.list.setCurrentRow(0)
        self._build()
        self._allow()
        self.resize(_WIDTH, min(_HEIGHT, 26 * GRID + self.list.sizeHintForRow(0) * self.list.count()))

    @property
    def was(self) -> Mapping[str, str]:
        """The facts to put right: their values when the release was sent, by id."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = {item.data(_FACT) for item in items if item.checkState() is Qt.CheckState.Checked}
        return {fact: value for fact, value in self._wrong.items() if fact in ticked}

    def _allow(self) -> None:
        why_not = "" if self.was else self.tr("Tick one fact at the least.")
        explain(self._make, why_not, self.tr("Add a correction that tells these facts as they are now"))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Heading(self.tr("What does the correction put right?")))
        note = self.tr("These facts were told in what was sent, and are others today.")
        column.addWidget(label(note, "muted", wrap=True))
        column.addWidget(self.list, 1)
        foot = QHBoxLayout()
        column.addLayout(foot)
        cancel = button(self.tr("Cancel"), "", "correction-cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._make = button(self.tr("Make the correction"), "", "correction-make", primary=True)
        self._make.setDefault(True)
        self._make.clicked.connect(self.accept)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._make)
