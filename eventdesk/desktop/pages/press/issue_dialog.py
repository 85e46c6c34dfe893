"""“Issue…”: what was found, what is kept, who issues it and when; then files are made and all is kept at once."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms.dates import WallTimeEditor
from eventdesk.desktop.pages.documents.wording import breakable, language_name, moment, release_kind
from eventdesk.desktop.pages.press.check_words import numbers, severity_word, told
from eventdesk.desktop.pages.press.checking import ReleaseChecks
from eventdesk.desktop.pages.press.sent_words import form_names
from eventdesk.desktop.pages.programme.finding_signs import SIGNS
from eventdesk.desktop.sending import Sending
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, Hairline, Heading, IconLabel, Scroll, button, explain, label
from eventdesk.desktop.work import Progress, Task, run, sentence
from eventdesk.model.snapshot import Release
from eventdesk.press.checks import Severity
from eventdesk.press.reviewing import ReviewedCheck
from eventdesk.programme.findings import Severity as FindingSeverity

_WIDTH = 76 * GRID
_MOST = 40
"""Findings listed; the tab has them all."""
_SIGNS = {Severity.ERROR: SIGNS[FindingSeverity.CONFLICT], Severity.WARNING: SIGNS[FindingSeverity.WARNING]}


class IssueDialog(QDialog):
    """Follows the checks while it is open. Closed by Cancel, nothing is kept."""

    issued = Signal()
    wants_checks = Signal()

    def __init__(self, desk: Desk, release: Release, checks: ReleaseChecks, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self._release, self._checks = desk, release, checks
        self._task: Task | None = None
        self.setObjectName("issue-dialog")
        self.setWindowTitle(self.tr("Issue a release"))
        self.setModal(True)
        self._build()
        checks.changed.connect(self._show_findings)
        self._show_findings()
        self._by.setFocus()
        room = parent.screen().availableGeometry().height() - 6 * GRID
        # What wraps is as high as the width lets it be.
        wanted = self.minimumSizeHint().height() - self._scroll.minimumHeight() + self._scroll.maximumHeight()
        self.resize(_WIDTH, min(wanted, room))

    # What is shown

    def _show_findings(self) -> None:
        self._fill(self._found())
        self._allow()

    def _found(self) -> list[ReviewedCheck]:
        review = self._checks.review
        return [one for one in review.open if one.severity in _SIGNS] if review is not None else []

    def _fill(self, found: list[ReviewedCheck]) -> None:
        while (item := self._findings.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        review = self._checks.review
        if review is None:
            waits = self._checks.refusal or self.tr("The release is being checked …")
            self._findings.addWidget(label(waits, "muted", wrap=True))
        elif not found:
            nothing = self.tr("No error and no warning is open.")
            self._findings.addWidget(self._finding_line("circle-check", "good", nothing, nothing))
        for one in found[:_MOST]:
            words = told(one, review.story) if review is not None else ""
            sign = _SIGNS[one.severity]
            self._findings.addWidget(
                self._finding_line(sign.icon, sign.colour, words, f"{severity_word(one)}: {words}")
            )
        self._findings.addStretch(1)
        counts = {key: count for key, count in self._checks.counts().items() if key in _SIGNS}
        self._heading.setText(numbers(counts, 0) or self.tr("Checks"))
        self._show.setVisible(bool(found))
        # Few are seen whole; very many are scrolled.
        inside = self._scroll.widget()
        height = inside.sizeHint().height() if inside is not None else 0
        self._scroll.setMaximumHeight(min(max(height, 3 * GRID) + 2, 24 * GRID))
        self._scroll.setMinimumHeight(min(self._scroll.maximumHeight(), 6 * GRID))

    def _finding_line(self, icon: str, colour: str, words: str, accessible: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(IconLabel(icon, colour), 0, Qt.AlignmentFlag.AlignTop)
        said = label(breakable(words), wrap=True)
        said.setAccessibleName(accessible)
        said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row.addWidget(said, 1)
        return line

    def _allow(self) -> None:
        explain(self._issue, self._why_not(), self.tr("Keep it as it goes out; that cannot be taken back"))

    def _why_not(self) -> str:
        review = self._checks.review
        if self._task is not None:
            return self.tr("It is being issued.")
        if review is None or not self._checks.current:
            return self._checks.refusal or self.tr("The release is being checked.")
        if review.errors:
            return self.tr("An error is open: mend it, or accept it with a reason under “Checks”.")
        if not self._by.text().strip():
            return self.tr("Say who issues it.")
        if self._when.problem() is not None or self._when.value() is None:
            return self.tr("Say on which day and at what time it goes out.")
        return ""

    # Issuing

    def issue(self) -> None:
        """Make the files in a thread, then keep all at once; Cancel before that leaves nothing."""
        workspace, snapshot = self.desk.workspace, self.desk.snapshot
        when = self._when.value()
        if workspace is None or snapshot is None or when is None:
            return
        forum_uid = self.desk.forum_uid
        sending = Sending(self._release.id, when, self._by.text())

        def work(progress: Progress) -> object:
            from eventdesk.desktop.sending import prepare

            return prepare(workspace, snapshot, forum_uid, sending, progress.tell)

        Settings().issuer = " ".join(sending.issued_by.split())
        self._say("")
        self._task = run(self, work, self._keep, self._fail)
        self._task.progressed.connect(self._move)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._freeze(True)

    def _move(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _keep(self, issue: object) -> None:
        from eventdesk.desktop.sending import send
        from eventdesk.workspace.issuing import Issue

        assert isinstance(issue, Issue)
        refused: list[str] = []
        self.desk.refused.connect(refused.append)
        uid = self._release.uid
        done = self.desk.attempt(self.tr("Issue release"), lambda edit: send(edit, uid, issue))
        self.desk.refused.disconnect(refused.append)
        self._stop()
        if not done:
            self._say(next(iter(refused), ""))
            return
        # A release that had its day and its version already was not changed by it: nobody else tells.
        self.desk.saved.emit(self.tr("Issue release"))
        self.issued.emit()
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._stop()
        self._say(sentence(error))

    def _stop(self) -> None:
        self._task = None
        self._bar.hide()
        self._freeze(False)

    def _freeze(self, frozen: bool) -> None:
        for widget in (self._by, self._when, self._show):
            widget.setEnabled(not frozen)
        self._allow()

    def _say(self, problem: str) -> None:
        self._problem.setText(breakable(problem))
        self._problem.setVisible(bool(problem))

    def reject(self) -> None:
        """While the files are made: stop that; else close."""
        if self._task is not None:
            self._task.cancel()
            self._stop()
            return
        super().reject()

    # Its look

    def _build(self) -> None:
        release = self._release
        name = " · ".join((release_kind(release.kind), language_name(release.language)))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Heading(breakable(name), wrap=True))
        column.addLayout(self._findings_head())
        column.addWidget(self._findings_part())
        column.addWidget(Hairline())
        column.addLayout(self._fields())
        kept = self.tr("Kept for good, word for word, with its facts and these files: {forms}.")
        column.addWidget(label(kept.format(forms=", ".join(form_names())), "muted", wrap=True))
        self._problem = label("", "problem", wrap=True)
        self._problem.setObjectName("issue-problem")
        self._problem.hide()
        column.addWidget(self._problem)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("The files are being made"))
        self._bar.hide()
        column.addWidget(self._bar)
        column.addLayout(self._foot())

    def _findings_head(self) -> QHBoxLayout:
        self._heading = Caption("")
        self._heading.setObjectName("issue-numbers")
        self._show = button(self.tr("Show in “Checks”"), "", "issue-show-checks")
        self._show.setProperty("small", True)
        self._show.setAutoDefault(False)
        self._show.clicked.connect(self._go_to_checks)
        row = QHBoxLayout()
        row.addWidget(self._heading, 1)
        row.addWidget(self._show)
        return row

    def _findings_part(self) -> Scroll:
        inside = QWidget()
        self._findings = QVBoxLayout(inside)
        self._findings.setContentsMargins(GRID, GRID, GRID, GRID)
        self._findings.setSpacing(HALF)
        self._scroll = Scroll(inside)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.setAccessibleName(self.tr("Open errors and warnings"))
        return self._scroll

    def _go_to_checks(self) -> None:
        self.wants_checks.emit()
        self.reject()

    def _fields(self) -> QGridLayout:
        forum = self.desk.snapshot.forum if self.desk.snapshot is not None else None
        zone = forum.timezone if forum is not None else ""
        self._by = QLineEdit(Settings().issuer)
        self._by.setObjectName("issue-by")
        self._by.setAccessibleName(self.tr("Issued by"))
        self._by.setPlaceholderText(self.tr("Your name"))
        self._by.textChanged.connect(lambda _text: self._allow())
        self._when = WallTimeEditor(lambda: (None, None))
        self._when.name("issue-at", self.tr("Day and time"))
        self._when.show_value(_now(zone))
        self._when.edited.connect(self._allow)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Issued by"), self._by),
            (self.tr("Day and time ({zone})").format(zone=zone), self._when),
            (self.tr("Embargo"), label(self._embargo(), wrap=True)),
        )
        for place, (name, widget) in enumerate(rows):
            grid.addWidget(Caption(name), place, 0)
            grid.addWidget(widget, place, 1)
        return grid

    def _embargo(self) -> str:
        until = self._release.embargo_until
        if until is None:
            return self.tr("None: it may be published at once")
        zone = self._release.embargo_zone or (self.desk.snapshot.forum.timezone if self.desk.snapshot else "")
        return self.tr("Until {moment} ({zone})").format(moment=moment(until), zone=zone)

    def _foot(self) -> QHBoxLayout:
        cancel: QPushButton = button(self.tr("Cancel"), "", "issue-cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._issue = button(self.tr("Issue"), "", "issue-apply", primary=True)
        self._issue.setDefault(True)
        self._issue.clicked.connect(self.issue)
        row = QHBoxLayout()
        row.setContentsMargins(0, GRID, 0, 0)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self._issue)
        return row


def _now(zone: str) -> datetime:
    """The wall time at the forum's place."""
    from zoneinfo import ZoneInfo

    try:
        return datetime.now(ZoneInfo(zone)).replace(tzinfo=None, second=0, microsecond=0)
    except (LookupError, ValueError, OSError):
        return datetime.now().replace(second=0, microsecond=0)
