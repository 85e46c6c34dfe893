"""The one place where the door asks for a badge: made from the workspace's template, sent to the printer.

The printer is asked for once; then every badge goes to it without a question, since a queue is waiting.
"""

from io import BytesIO
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.work import Progress, run

if TYPE_CHECKING:
    from eventdesk.model.designs import Design
    from eventdesk.model.snapshot import Attendee, ForumSnapshot
    from eventdesk.workspace.workspace import Workspace

translate = QCoreApplication.translate
SHIPPED = "badge-a6"
"""What is printed where the workspace has no template of a badge."""


def badge_pdf(workspace: "Workspace", forum_uid: str, snapshot: "ForumSnapshot", attendee: "Attendee") -> bytes:
    """One badge on the template's sheet, as a PDF."""
    from eventdesk.documents.badges import Batch, write_pieces

    design, images = badge_design(workspace)
    out = BytesIO()
    write_pieces(Batch(design, snapshot, (attendee,), images={**workspace.images(forum_uid), **images}), out)
    return out.getvalue()


def badge_design(workspace: "Workspace") -> "tuple[Design, dict[str, bytes]]":
    """The workspace's badge that was made last, else the one that the program brings; with its pictures."""
    from eventdesk.interchange.template_file import shipped_template
    from eventdesk.model.designs import DesignKind
    from eventdesk.workspace.template_edits import read_template, template_images, templates

    with workspace.reading() as connection:
        own = [line.uid for line in templates(connection) if line.kind is DesignKind.BADGE]
        if own:
            design = read_template(connection, own[-1])
            return design, template_images(connection, design)
    return shipped_template(SHIPPED)


class BadgePrinter:
    """Prints badges one after another. `printer` is None until one was chosen."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk, self._owner = desk, owner
        self.printer: QPrinter | None = None

    def print_badge(self, uid: str) -> bool:
        """Print the attendee's badge; False where there is none, or no printer was chosen."""
        desk, workspace, snapshot = self._desk, self._desk.workspace, self._desk.snapshot
        if workspace is None or snapshot is None:
            return False
        attendee = next((one for one in snapshot.attendees if one.uid == uid), None)
        if attendee is None or not self._has_printer():
            return False
        printer, forum_uid = self.printer, desk.forum_uid
        assert printer is not None

        def make(progress: Progress) -> int:
            from eventdesk.desktop.pages.documents.printing import print_pdf

            return print_pdf(badge_pdf(workspace, forum_uid, snapshot, attendee), printer, progress)

        run(self._owner, make, lambda _pages: None, title=translate("Door", "Printing a badge"), desk=desk)
        return True

    def _has_printer(self) -> bool:
        if self.printer is None:
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            dialog = QPrintDialog(printer, self._owner)
            dialog.setWindowTitle(translate("Door", "The printer for badges"))
            if not dialog.exec():
                return False
            self.printer = printer
        return True
