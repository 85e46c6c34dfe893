"""What every journey begins with."""

import pytest


@pytest.fixture(autouse=True)
def _lists_as_at_first() -> None:
    """No list of attendees is arranged, and no filter kept, by the journey before."""
    from PySide6.QtCore import QSettings

    kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "EventDesk", "EventDesk")
    kept.remove("attendees")
