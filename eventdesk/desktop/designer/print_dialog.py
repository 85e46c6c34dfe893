"""For whom, on which sheets, what would go wrong; then a PDF, or paper."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.designer import printing, words
from eventdesk.desktop.designer.choosing import Choice, SortedBy, Who, chosen, is_numbered, usual_statuses
from eventdesk.desktop.designer.controls import ChoiceBox, SeveralBox
from eventdesk.desktop.designer.inspector import groups_of
from eventdesk.desktop.designer.people import People, same_people
from eventdesk.desktop.designer.printing import Job
from eventdesk.desktop.designer.report_list import ReportList
from eventdesk.desktop.designer.sheet_panel import SheetPanel
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.pages.attendees.words import category_label, status_label
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, Hairline, Heading, button, explain, within_screen
from eventdesk.desktop.widgets.whole_page import WholePage
from eventdesk.desktop.window_status import WorkShown
from eventdesk.desktop.work import Progress, Task, run, sentence
from eventdesk.model.design_checks import Fault, faults
from eventdesk.model.designs import Sheet
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.snapshot import Attendee, ForumSnapshot

if TYPE_CHECKING:
    from eventdesk.desktop.designer.window import DesignerWindow
    from eventdesk.documents.badges import Made
    from eventdesk.documents.badges.checking import Trouble

_PAUSE = 250
"""Milliseconds without a change before it is looked what would go wrong."""


class PrintDialog(QDialog):
    """Stays open beside the designer, so that what the report names can be put right."""

    def __init__(self, window: "DesignerWindow", settings: Settings, picked: tuple[str, ...]) -> None:
        super().__init__(window)
        self.desk, self._window, self._drawing = window.desk, window, window.drawing
        self._settings, self._picked = settings, picked
        self._people: People | None = None
        self._snapshot: ForumSnapshot | None = None
        self._printed: frozenset[str] = frozenset()
        self._attendees: tuple[Attendee, ...] = ()
        self._looking: Task | None = None
        self._working: Task | None = None
        self._saved: Path | None = None
        self.setObjectName("print-pieces")
        self.setWindowTitle(tr("Print badges and certificates"))
        self.who = ChoiceBox()
        self.order = ChoiceBox(
            (
                (SortedBy.LIST, tr("As in the list of attendees")),
                (SortedBy.NAME, tr("By name")),
                (SortedBy.ORGANIZATION, tr("By organization")),
                (SortedBy.CATEGORY, tr("By category, then name")),
            )
        )
        self.categories = SeveralBox(tr("Categories"), category_label)
        self.statuses = SeveralBox(tr("Statuses"), lambda word: status_label(AttendeeStatus(word)))
        self.sheet = SheetPanel(settings)
        self.report = ReportList()
        self.save = button(tr("Save PDF…"), "save", "print-save")
        self.send = button(tr("Print…"), "printer", "print-send", primary=True)
        self._count = Caption("", wrap=True)
        self._count.setObjectName("print-count")
        self._said = Caption("", wrap=True)
        self._said.setObjectName("print-said")
        self._open = button(tr("Open"), "external-link", "print-open")
        self._open.hide()
        self._work = WorkShown()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._look)
        self._lay_out()
        for one in self.findChildren(QPushButton):
            one.setAutoDefault(False)
        self._connect()
        self.refresh()

    # What is shown

    def refresh(self) -> None:
        """The forum, the design or what is chosen is another: count, draw the sheet, and look again."""
        design, snapshot = self._drawing.design, self.desk.snapshot
        if design is None or snapshot is None:
            self.close()
            return
        if self._people is None:
            self.statuses.show_value(usual_statuses(design.kind, snapshot.attendees))
        if self._people is None or not same_people(snapshot, self._snapshot):
            self._snapshot, self._people = snapshot, People(snapshot, self.desk.language)
            self.categories.offer(groups_of(snapshot)[0])
            self.statuses.offer([one.value for one in AttendeeStatus])
        self._printed = printing.printed(self.desk, design)
        self._offer_who()
        self._choose()

    def _offer_who(self) -> None:
        people, design = self._people, self._drawing.design
        assert people is not None
        assert design is not None
        count = len(people.all) if people.real else 0
        left = sum(one.uid not in self._printed for one in people.all) if people.real else 0
        kind = words.kind_label(design.kind)
        choices = [(Who.ALL, tr("All attendees ({n})").format(n=count))]
        if self._picked:
            choices.append((Who.PICKED, tr("Selected in the list ({n})").format(n=len(self._picked))))
        choices.append((Who.UNPRINTED, tr("Not printed yet: {kind} ({n})").format(kind=kind, n=left)))
        shown = self._window.subject.attendee
        if people.real and shown is not None:
            choices.append((Who.SHOWN, tr("Only {name}").format(name=people.name(shown))))
        self.who.offer(choices)

    def _choose(self) -> None:
        design, people = self._drawing.design, self._people
        assert design is not None
        assert people is not None
        who = self.who.value()
        free = who in (Who.ALL, Who.UNPRINTED)
        for box in (self.categories, self.statuses):
            box.setEnabled(free)
        shown = self._window.subject.attendee
        only, but = self.categories.value()
        standings, not_standings = self.statuses.value()
        choice = Choice(
            who,
            _meant(only, but, self._all_categories()),
            tuple(map(AttendeeStatus, _meant(standings, not_standings, [one.value for one in AttendeeStatus]))),
            self.order.value(),
            frozenset(self._picked),
            shown.uid if shown is not None else "",
            self._printed,
        )
        self._attendees = chosen(people, choice)
        self.sheet.show_design(design, len(self._attendees))
        self._say_count()
        self.report.say(tr("Looking at every piece…"))
        self._soon.start()

    def _all_categories(self) -> list[str]:
        return groups_of(self.desk.snapshot)[0] if self.desk.snapshot is not None else []

    def _say_count(self) -> None:
        design, count = self._drawing.design, len(self._attendees)
        assert design is not None
        sheets = -(-(count + self.sheet.picture.start - 1) // design.sheet.count) if count else 0
        told = tr("Pieces: {pieces}, sheets: {sheets}.").format(pieces=count, sheets=sheets)
        if is_numbered(design) and count:
            fresh = sum(one.certificate is None for one in self._attendees)
            if fresh:
                told += " " + tr("Certificates that get their number when printed: {n}.").format(n=fresh)
        self._count.setText(told)
        why = "" if count else tr("Nobody is chosen.")
        if self._working is not None:
            why = tr("Printing is under way.")
        explain(self.save, why, tr("Write a PDF, to be printed elsewhere (Ctrl+S)"))
        explain(self.send, why, tr("Send it to a printer (Ctrl+P)"))

    # The report

    def _look(self) -> None:
        design = self._drawing.design
        if design is None:
            return
        if self._looking is not None:
            self._looking.cancel()
        attendees, wrong = self._attendees, faults(design)
        look = printing.checker(self.desk, self._job())

        def show(found: "tuple[Trouble, ...]") -> None:
            self.report.show_report(wrong, _without(found, wrong), len(attendees))

        def failed(error: Exception) -> None:
            self.report.show_report(wrong, (), len(attendees))
            if not wrong:
                self.report.say(sentence(error))

        self._looking = run(self, look, show, failed, tr("Looking at every piece…"))
        self._work.show_task(self._looking)

    def _go(self, attendee_id: str, face: str, index: int) -> None:
        uid = next((one.uid for one in self._attendees if one.id == attendee_id), "")
        self._window.go_to(uid, face, index)

    # Printing

    def _job(self) -> Job:
        drawing = self._drawing
        assert drawing.design is not None
        name = drawing.uid or drawing.shipped
        return Job(drawing.design, dict(drawing.images), self._attendees, self.sheet.picture.start, name)

    def _ready(self) -> Job | None:
        """The job, its certificates numbered; None where that was refused."""
        self._window.commit()
        job = self._job()
        if not job.attendees:
            return None
        if not is_numbered(job.design):
            return job
        numbered = printing.give_numbers(self.desk, tr("Number certificates"), job.attendees)
        return None if numbered is None else replace(job, attendees=numbered)

    def ask_save(self) -> None:
        """Let the person say where the PDF goes, and write it."""
        design = self._drawing.design
        if design is None or not self.save.isEnabled():
            return
        name = words.design_label(design, self.desk.language)
        default = "".join(sign for sign in name if sign.isalnum() or sign in " -_").strip() or "badges"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen_path, _filter = QFileDialog.getSaveFileName(
            self, tr("Save PDF"), str(Path(folder) / f"{default}.pdf"), "PDF (*.pdf)"
        )
        if chosen_path:
            path = Path(chosen_path)
            self.save_to(path if path.suffix else path.with_suffix(".pdf"))

    def save_to(self, path: Path) -> None:
        job = self._ready()
        if job is None:
            return

        def done(made: "Made") -> None:
            self._finished(job, made)
            self._saved = path
            self._open.show()
            told = tr("Saved: {path} (pieces: {pieces}, pages: {pages})")
            self._said.setText(told.format(pieces=made.pieces, pages=made.pages, path=path))

        self._run(tr("Writing {name}").format(name=path.name), printing.writer(self.desk, job, path), done)

    def ask_send(self) -> None:
        """Let the person choose a printer, and print."""
        design = self._drawing.design
        if design is None or not self.send.isEnabled():
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(words.design_label(design, self.desk.language))
        printing.lay_sheet(printer, design)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.send_to(printer)

    def send_to(self, printer: QPrinter) -> None:
        job = self._ready()
        if job is None:
            return

        def done(made: "Made") -> None:
            self._finished(job, made)
            self._open.hide()
            told = tr("Sent to the printer (pieces: {pieces}, pages: {pages}).")
            self._said.setText(told.format(pieces=made.pieces, pages=made.pages))

        self._run(tr("Printing"), printing.sender(self.desk, job, printer), done)

    def _run(self, title: str, work: "Callable[[Progress], Made]", done: "Callable[[Made], None]") -> None:
        self._said.setText("")
        self._open.hide()
        self._working = run(self, work, done, lambda error: self._said.setText(sentence(error)), title)
        self._work.show_task(self._working)
        self._working.over.connect(self._over)
        self._say_count()

    def _over(self) -> None:
        cancelled = self._working is not None and self._working.progress.cancelled
        self._working = None
        if cancelled:
            self._said.setText(tr("Cancelled: nothing was left behind."))
        self.refresh()

    def _finished(self, job: Job, made: "Made") -> None:
        printing.remember(self.desk, job, made.pages)

    # Making it up

    def _connect(self) -> None:
        for box in (self.who, self.order, self.categories, self.statuses):
            box.edited.connect(self._choose)
        self.sheet.changed.connect(self._change_sheet)
        self.sheet.picture.started.connect(lambda _start: self._say_count())
        self.report.wanted.connect(self._go)
        self.save.clicked.connect(self.ask_save)
        self.send.clicked.connect(self.ask_send)
        self._open.clicked.connect(self._open_saved)
        self._drawing.changed.connect(self._changed)
        self.desk.forum_changed.connect(self._changed)

    def _changed(self) -> None:
        if self._working is None:
            self.refresh()

    def _change_sheet(self, sheet: Sheet) -> None:
        design = self._drawing.design
        if design is not None:
            fresh = structs.replace(design, sheet=sheet)
            self._drawing.store_design(tr("Change sheet"), fresh, key="sheet")

    def _open_saved(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))

    def reject(self) -> None:
        """Close; while it prints it stays, to say how far it is."""
        if self._working is not None:
            self._said.setText(tr("Printing is under way."))
            return
        if self._looking is not None:
            self._looking.cancel()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_S, Qt.Key.Key_P):
            self.ask_save() if event.key() == Qt.Key.Key_S else self.ask_send()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # stores what is typed in a field, and presses nothing
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(self._people_grid())
        column.addWidget(Hairline())
        column.addWidget(self.sheet)
        column.addWidget(Hairline())
        column.addWidget(self.report, 1)
        foot = QHBoxLayout()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(WholePage(inside, "print-whole"), 1)
        rows.addWidget(Hairline())
        rows.addLayout(foot)
        foot.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        foot.setSpacing(GRID)
        said = QVBoxLayout()
        foot.addLayout(said, 1)
        said.setSpacing(0)
        said.addWidget(self._count)
        said.addWidget(self._said)
        foot.addWidget(self._work)
        foot.addWidget(self._open)
        foot.addWidget(self.save)
        foot.addWidget(self.send)
        self.resize(106 * GRID, 104 * GRID)

    def _people_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(HALF)
        grid.addWidget(Heading(tr("For whom")), 0, 0, 1, 2)
        places: tuple[tuple[str, QWidget, str, int, int], ...] = (
            (tr("Attendees"), self.who, "print-who", 1, 0),
            (tr("Order"), self.order, "print-order", 1, 1),
            (tr("Categories"), self.categories, "print-categories", 3, 0),
            (tr("Statuses"), self.statuses, "print-statuses", 3, 1),
        )
        for text, box, name, line, at in places:
            told = Caption(text)
            told.setBuddy(box)
            box.setObjectName(name)
            if isinstance(box, ChoiceBox):
                box.setAccessibleName(text)
            grid.addWidget(told, line, at)
            grid.addWidget(box, line + 1, at)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        within_screen(self)
        self.who.setFocus()


def _meant(only: tuple[str, ...], but: tuple[str, ...], every: list[str]) -> tuple[str, ...]:
    """Only these, or all but those; empty for all."""
    return tuple(one for one in every if one not in but) if but else only


def _without(found: "tuple[Trouble, ...]", wrong: tuple[Fault, ...]) -> "tuple[Trouble, ...]":
    """What is wrong with an element whoever it is for is told once."""
    told = {(one.face, one.index) for one in wrong}
    return tuple(one for one in found if (one.face, one.index) not in told)
