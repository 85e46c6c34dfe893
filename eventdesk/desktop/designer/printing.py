"""What the print dialog has done in threads: checking, writing a PDF, sending it to a printer."""

import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from eventdesk.desktop.designer import storing
from eventdesk.desktop.designer.choosing import is_numbered, with_numbers
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.work import Progress
from eventdesk.model.designs import Design, Duplex
from eventdesk.model.snapshot import Attendee

if TYPE_CHECKING:
    from eventdesk.documents.badges import Batch, Made
    from eventdesk.documents.badges.checking import Trouble


@dataclass(frozen=True)
class Job:
    """What is printed: pieces of a design for attendees; `start` is the first place on the first sheet, from 1."""

    design: Design
    images: dict[str, bytes]
    attendees: tuple[Attendee, ...]
    start: int = 1
    template: str = ""


def batch_of(desk: Desk, job: Job, *, likely_numbers: bool = False) -> "Batch":
    """The job for the documents. Raises RuntimeError where no forum is on the desk."""
    from eventdesk.documents.badges import Batch

    snapshot = desk.snapshot
    if snapshot is None:
        raise RuntimeError("no forum is on the desk")
    attendees = job.attendees
    if likely_numbers and is_numbered(job.design):
        attendees = with_numbers(attendees, snapshot)
    pictures = storing.StoredPictures(desk.workspace, job.images)
    return Batch(job.design, snapshot, attendees, "", pictures, job.start, desk.now().date())


def checker(desk: Desk, job: Job) -> "Callable[[Progress], tuple[Trouble, ...]]":
    """Finds in a thread what would go wrong on paper."""
    batch = batch_of(desk, job, likely_numbers=True)

    def look(progress: Progress) -> "tuple[Trouble, ...]":
        from eventdesk.documents.badges.checking import check

        return check(batch, progress.tell)

    return look


def writer(desk: Desk, job: Job, path: Path) -> "Callable[[Progress], Made]":
    """Writes the PDF in a thread, whole or not at all."""
    batch = batch_of(desk, job)

    def write(progress: Progress) -> "Made":
        from eventdesk.documents.badges import print_pieces

        return print_pieces(batch, path, progress.tell)

    return write


def sender(desk: Desk, job: Job, printer: QPrinter) -> "Callable[[Progress], Made]":
    """Makes the PDF and sends it to the printer, in a thread."""
    batch = batch_of(desk, job)

    def send(progress: Progress) -> "Made":
        from eventdesk.desktop.pages.documents.printing import print_pdf
        from eventdesk.documents.badges import print_pieces

        handle, name = tempfile.mkstemp(suffix=".pdf")
        os.close(handle)
        path = Path(name)
        try:
            made = print_pieces(batch, path, progress.tell)
            print_pdf(path.read_bytes(), printer, progress)
        finally:
            path.unlink(missing_ok=True)
        return made

    return send


def lay_sheet(printer: QPrinter, design: Design) -> None:
    """Give the printer the paper of the sheet, and tell it about which edge to turn."""
    sheet = design.sheet
    low, high = sorted((sheet.paper_width, sheet.paper_height))
    printer.setPageSize(
        QPageSize(QSizeF(low, high), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    )
    from PySide6.QtGui import QPageLayout

    lies = sheet.paper_width > sheet.paper_height
    way = QPageLayout.Orientation
    printer.setPageOrientation(way.Landscape if lies else way.Portrait)
    modes = {
        Duplex.NONE: QPrinter.DuplexMode.DuplexNone,
        Duplex.LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
        Duplex.SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
    }
    printer.setDuplex(modes[sheet.duplex if design.two_sided else Duplex.NONE])


def give_numbers(desk: Desk, step: str, attendees: Sequence[Attendee]) -> tuple[Attendee, ...] | None:
    """Give a certificate to each who has none, as one step; the attendees with theirs. None where refused."""
    without = [one.uid for one in attendees if one.certificate is None]
    if without:
        from eventdesk.workspace.template_edits import assign_certificates

        day, forum_uid = desk.now().date(), desk.forum_uid
        if not desk.attempt(step, lambda edit: assign_certificates(edit, forum_uid, without, day)):
            return None
    if desk.snapshot is None:
        return None
    fresh = {one.uid: one for one in desk.snapshot.attendees}
    return tuple(fresh[one.uid] for one in attendees if one.uid in fresh)


def remember(desk: Desk, job: Job, pages: int) -> None:
    """Keep in the workspace for whom was printed. What cannot be written is told by the desk."""
    from eventdesk.workspace.errors import WorkspaceError
    from eventdesk.workspace.printed_pieces import record_pieces

    workspace, snapshot = desk.workspace, desk.snapshot
    if workspace is None or snapshot is None or not job.attendees:
        return
    uids = [one.uid for one in job.attendees if one.uid]
    try:
        record_pieces(workspace, snapshot.forum.id, job.design.kind.value, uids, pages, desk.now(), job.template)
    except WorkspaceError as error:
        desk.refused.emit(str(error))


def printed(desk: Desk, design: Design) -> frozenset[str]:
    """The uids of those for whom such a piece was printed."""
    from eventdesk.workspace.printed_pieces import printed_pieces

    if desk.workspace is None or desk.snapshot is None:
        return frozenset()
    with desk.workspace.reading() as connection:
        return printed_pieces(connection, desk.snapshot.forum.id, design.kind.value)
