"""The one place where the door asks for a badge: made from the workspace's template, sent to the printer.

The printer is asked for once; then every badge goes to it without a question, since a queue is waiting.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.work import run

if TYPE_CHECKING:
    from eventdesk.desktop.designer.printing import Job
    from eventdesk.documents.badges import Made
    from eventdesk.model.designs import Design
    from eventdesk.workspace.workspace import Workspace

translate = QCoreApplication.translate
SHIPPED = "badge-a6"
"""What is printed where the workspace has no template of a badge."""


def badge_design(workspace: "Workspace") -> "tuple[Design, dict[str, bytes], str]":
    """The workspace's badge that was made last, else the one that the program brings; its pictures, its uid."""
    from eventdesk.interchange.template_file import shipped_template
    from eventdesk.model.designs import DesignKind
    from eventdesk.workspace.template_edits import read_template, template_images, templates

    with workspace.reading() as connection:
        own = [line.uid for line in templates(connection) if line.kind is DesignKind.BADGE]
        if own:
            design = read_template(connection, own[-1])
            return design, template_images(connection, design), own[-1]
    return *shipped_template(SHIPPED), ""


def badge_job(desk: Desk, uid: str) -> "Job | None":
    """The attendee's badge as a job for the printer; None where they are not of the forum on the desk."""
    from eventdesk.desktop.designer.printing import Job

    if desk.workspace is None or desk.snapshot is None:
        return None
    attendee = next((one for one in desk.snapshot.attendees if one.uid == uid), None)
    if attendee is None:
        return None
    design, images, template = badge_design(desk.workspace)
    return Job(design, images, (attendee,), template=template)


class BadgePrinter:
    """Prints badges one after another. `printer` is None until one was chosen."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk, self._owner = desk, owner
        self.printer: QPrinter | None = None

    def print_badge(self, uid: str) -> bool:
        """Print the attendee's badge; False where there is none, or no printer was chosen."""
        from eventdesk.desktop.designer.printing import remember, sender

        desk = self._desk
        job = badge_job(desk, uid)
        printer = self._chosen(job.design) if job is not None else None
        if job is None or printer is None:
            return False
        made: Job = job

        def keep(done: "Made") -> None:
            remember(desk, made, done.pages)

        run(self._owner, sender(desk, job, printer), keep, title=translate("Door", "Printing a badge"), desk=desk)
        return True

    def _chosen(self, design: "Design") -> QPrinter | None:
        from eventdesk.desktop.designer.printing import lay_sheet

        if self.printer is None:
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            lay_sheet(printer, design)
            dialog = QPrintDialog(printer, self._owner)
            dialog.setWindowTitle(translate("Door", "The printer for badges"))
            if not dialog.exec():
                return None
            self.printer = printer
        return self.printer
