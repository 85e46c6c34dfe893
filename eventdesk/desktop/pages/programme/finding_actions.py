"""What the window does about findings: mend them, accept them, take that back; each is one step."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.programme.finding_dialogs import AcceptDialog, FixDialog
from eventdesk.desktop.pages.programme.finding_words import fix_title, told_alone
from eventdesk.desktop.pages.programme.words import tr
from eventdesk.programme.findings import Finding
from eventdesk.programme.fixes import Fix

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


class FindingActions:
    """Opens the dialogs over a window; what is refused is told by the desk."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self._desk, self._window = desk, window

    def mend(self, finding: Finding) -> None:
        """Show the fixes; make the one that is chosen."""
        from eventdesk.programme.checker import Checker
        from eventdesk.programme.fixes import fixes

        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        try:
            found = fixes(Checker(snapshot), finding)
        except KeyError:  # its session was deleted a moment ago
            return
        dialog = FixDialog(snapshot, self._desk.language, finding, found, self._window)
        dialog.accepted.connect(lambda: self._make(dialog.chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _make(self, fix: Fix | None) -> None:
        snapshot = self._desk.snapshot
        if fix is None or snapshot is None:
            return

        def change(edit: "Edit") -> None:
            from eventdesk.desktop.pages.programme.fix_making import make

            make(edit, snapshot, fix)

        self._desk.attempt(fix_title(fix, snapshot, self._desk.language), change)

    def fill_in(self, finding: Finding) -> None:
        """Put the cursor where what is missing is entered."""
        from eventdesk.desktop.pages.overview.findings import place_of

        self._desk.go(place_of(finding))

    def accept(self, finding: Finding, reason: str = "") -> None:
        """Ask for a reason and accept the finding; `reason` is what was said of it before."""
        dialog = AcceptDialog(told_alone(finding), reason, self._window)
        dialog.accepted.connect(lambda: self._accept(finding, dialog.reason))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _accept(self, finding: Finding, reason: str) -> None:
        forum = self._desk.forum_uid

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.finding_edits import acknowledge

            acknowledge(edit, forum, finding.key, finding.facts, reason)

        self._desk.attempt(tr("Accept a finding"), change)

    def take_back(self, finding: Finding) -> None:
        """Let an accepted finding speak again."""
        forum = self._desk.forum_uid

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.finding_edits import withdraw

            withdraw(edit, forum, finding.key)

        self._desk.attempt(tr("Take acceptance back"), change)
