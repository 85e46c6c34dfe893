"""The one place where the door asks for a badge: made from the template chosen here, sent to the printer.

The printer is asked for once; then every badge goes to it without a question, since a queue is waiting.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QWidget

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.work import run

if TYPE_CHECKING:
    from eventdesk.desktop.designer.printing import Job
    from eventdesk.desktop.designer.storing import Stored
    from eventdesk.documents.badges import Made
    from eventdesk.model.designs import Design

translate = QCoreApplication.translate
SHIPPED = "badge-a6"
"""What is printed where the workspace has no template of a badge."""


def badges(desk: Desk) -> "dict[str, Stored]":
    """The templates of badges by their key: the workspace's, then those that the program brings."""
    from eventdesk.desktop.designer.storing import read_all
    from eventdesk.model.designs import DesignKind

    stored = (one for one in read_all(desk) if one.design.kind is DesignKind.BADGE)
    return {one.uid or f"shipped:{one.shipped}": one for one in stored}


def chosen(found: "dict[str, Stored]", key: str) -> str:
    """The key of what is printed: the one chosen, else the workspace's that was made last, else the shipped A6."""
    own = [one for one in found if found[one].uid]
    return key if key in found else own[-1] if own else f"shipped:{SHIPPED}"


def badge_job(desk: Desk, uid: str, template: str = "") -> "Job | None":
    """The attendee's badge as a job for the printer; None where they are not of the forum on the desk."""
    from eventdesk.desktop.designer.printing import Job
    from eventdesk.desktop.designer.storing import pictures_of

    if desk.workspace is None or desk.snapshot is None:
        return None
    attendee = next((one for one in desk.snapshot.attendees if one.uid == uid), None)
    if attendee is None:
        return None
    found = badges(desk)
    one = found[chosen(found, template)]
    return Job(one.design, pictures_of(desk, one), (attendee,), template=one.uid)


class TemplateChoice(QComboBox):
    """Which badge is printed at the door; what is chosen is kept on this machine."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__()
        self._desk, self._settings = desk, settings
        self.setObjectName("door-template")
        self.setAccessibleName(translate("Door", "Template of the badge"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._keep)

    def refresh(self) -> None:
        """Offer the templates that there are now."""
        from eventdesk.desktop.designer.words import design_label

        found = badges(self._desk)
        self.clear()
        for key, one in found.items():
            self.addItem(design_label(one.design, self._desk.language), key)
        self.setCurrentIndex(self.findData(chosen(found, self._settings.door_template)))

    def _keep(self) -> None:
        self._settings.door_template = str(self.currentData() or "")


class BadgePrinter:
    """Prints badges one after another. `printer` is None until one was chosen."""

    def __init__(self, desk: Desk, settings: Settings, owner: QWidget) -> None:
        self._desk, self._settings, self._owner = desk, settings, owner
        self.printer: QPrinter | None = None
        self._laid = ""

    def print_badge(self, uid: str) -> bool:
        """Print the attendee's badge; False where there is none, or no printer was chosen."""
        from eventdesk.desktop.designer.printing import remember, sender

        desk = self._desk
        job = badge_job(desk, uid, self._settings.door_template)
        printer = self._chosen(job.design) if job is not None else None
        if job is None or printer is None:
            return False
        made: Job = job

        def keep(done: "Made") -> None:
            remember(desk, made, done.pages)

        run(self._owner, sender(desk, job, printer), keep, title=translate("Door", "Printing a badge"), desk=desk)
        return True

    def choose_printer(self) -> bool:
        """Ask for the printer; whether one was chosen."""
        found = badges(self._desk)
        design = found[chosen(found, self._settings.door_template)].design
        return self._asked(self.printer or QPrinter(QPrinter.PrinterMode.HighResolution), design)

    def _chosen(self, design: "Design") -> QPrinter | None:
        from eventdesk.desktop.designer.printing import lay_sheet

        if self.printer is None:
            self._asked(QPrinter(QPrinter.PrinterMode.HighResolution), design)
        elif self._laid not in ("", repr(design.sheet)):
            lay_sheet(self.printer, design)  # another template, another paper
        self._laid = repr(design.sheet)
        return self.printer

    def _asked(self, printer: QPrinter, design: "Design") -> bool:
        from eventdesk.desktop.designer.printing import lay_sheet

        lay_sheet(printer, design)
        dialog = QPrintDialog(printer, self._owner)
        dialog.setWindowTitle(translate("Door", "The printer for badges"))
        if not dialog.exec():
            return False
        self.printer, self._laid = printer, repr(design.sheet)
        return True
