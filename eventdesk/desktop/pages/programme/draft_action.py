"""The page's command that drafts times."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.theme import set_icon

if TYPE_CHECKING:
    from eventdesk.desktop.pages.programme.page import ProgrammePage


def draft_action(page: "ProgrammePage") -> QAction:
    """“Draft the times…”: opens the dialog; there it is said what drafting may still need."""
    action = QAction(tr("Draft the times…"), page)
    action.setObjectName("draft-times")
    action.setToolTip(tr("Propose times and rooms without conflicts"))
    set_icon(action, "calendar-days")
    action.triggered.connect(lambda: _open(page))
    page.addAction(action)
    return action


def _open(page: "ProgrammePage") -> None:
    from eventdesk.desktop.pages.programme.draft_dialog import DraftDialog

    page.commit()
    if page.desk.snapshot is not None:
        DraftDialog(page.desk, page).open()
