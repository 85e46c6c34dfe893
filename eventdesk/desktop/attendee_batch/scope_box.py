"""Whom a dialog is about: those shown, those selected, or all."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from eventdesk.desktop.attendee_batch.words import tr


class ScopeBox(QComboBox):
    """Offers each of the three with how many they are; several who are selected are meant at first."""

    def __init__(
        self, shown: Sequence[str], selected: Sequence[str], everyone: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._scopes: list[list[str]] = []
        for words, uids in (
            (tr("Those shown"), shown),
            (tr("Those selected"), selected),
            (tr("All attendees"), everyone),
        ):
            if uids or uids is everyone:
                self.addItem(tr("{whom} ({n})").format(whom=words, n=f"{len(uids):,}"))
                self._scopes.append(list(uids))
        self.setCurrentIndex(1 if len(selected) > 1 and shown else 0)

    def uids(self) -> list[str]:
        """Those meant, in the order of the list."""
        return self._scopes[self.currentIndex()]
