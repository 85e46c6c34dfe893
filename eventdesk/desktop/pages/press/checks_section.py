"""The tab “Checks”: what an editor should look at before the release goes out, and what can be done about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.documents.wording import breakable
from eventdesk.desktop.pages.press.check_list import CheckLine, CheckList
from eventdesk.desktop.pages.press.check_words import numbers, place_words, severity_word, told
from eventdesk.desktop.pages.press.checking import ReleaseChecks
from eventdesk.desktop.pages.press.story_words import name_of
from eventdesk.desktop.pages.programme.finding_dialogs import AcceptDialog
from eventdesk.desktop.pages.programme.finding_signs import ACCEPTED, SIGNS, Sign
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import EmptyState, FlowLayout, Hairline, button, explain, label
from eventdesk.model.snapshot import Release
from eventdesk.press.checks import Severity, Span
from eventdesk.press.replacing import Replacement, replacement
from eventdesk.press.reviewing import ReleaseReview, ReviewedCheck, excerpt
from eventdesk.programme.findings import Severity as FindingSeverity

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_SIGNS = {
    Severity.ERROR: SIGNS[FindingSeverity.CONFLICT],
    Severity.WARNING: SIGNS[FindingSeverity.WARNING],
    Severity.NOTE: SIGNS[FindingSeverity.NOTE],
}
_LONGEST = 32
"""Characters of the better words on a button."""


class ChecksSection(QWidget):
    """A list of the findings, the worst first; below it what can be done about the chosen one."""

    wants_place = Signal(object)
    """Go to where this ReviewedCheck is mended."""
    leaves = Signal()
    """Something is stored: what is typed elsewhere should be stored first."""

    def __init__(self, desk: Desk, checks: ReleaseChecks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.checks = desk, checks
        self._release: Release | None = None
        self.list = CheckList()
        self._build()
        self.list.chosen.connect(lambda _key: self._allow())
        self.list.wants_go.connect(self.go)
        checks.changed.connect(self._show)
        self._show()

    def show_release(self, release: Release | None) -> None:
        self._release = release

    @property
    def chosen(self) -> ReviewedCheck | None:
        review, key = self.checks.review, self.list.key
        return next((one for one in review.checks if one.key == key), None) if review is not None else None

    # What is shown

    def _show(self) -> None:
        review = self.checks.review
        if review is None:
            title = self.tr("Not checked")
            waits = self.tr("The release is being checked.") if self._release else self.tr("Add a release first.")
            self._nothing.say(title, self.checks.refusal or waits)
        elif not review.checks:
            self._nothing.say(
                self.tr("Nothing to mend"), self.tr("Nothing was found that an editor would ask about.")
            )
        # One finding a key: two of the same fault are accepted together, and mended one after the other.
        unique = {one.key: one for one in reversed(review.checks)} if review is not None else {}
        shown = [unique.pop(one.key) for one in review.checks if one.key in unique] if review is not None else []
        names = self._names(review) if review is not None else {}
        self.list.show_lines([self._line(one, review, names) for one in shown if review is not None])
        accepted = len([one for one in shown if one.accepted])
        self._numbers.setText(numbers(self.checks.counts(), accepted))
        self._stack.setCurrentIndex(1 if shown else 0)
        self._allow()

    def _names(self, review: ReleaseReview) -> dict[str, str]:
        """What the paragraphs are called, by key."""
        snapshot = self.desk.snapshot
        if snapshot is None:
            return {}
        return {each.key: name_of(snapshot, each, self.desk.language) for each in review.story.paragraphs}

    def _line(self, one: ReviewedCheck, review: ReleaseReview, names: dict[str, str]) -> CheckLine:
        span = one.check.span
        passage = ("", "", "")
        if span is not None and span.part in review.passages:
            text = review.passages[span.part]
            # A spot that is everything is none: then the beginning is enough to know it by.
            whole = span.end - span.start >= len(text)
            passage = excerpt(text, Span(span.part, 0, 0) if whole else span, 60 if not whole else 120)
        note = ""
        if one.reason:
            said = (
                self.tr("Accepted: {reason}") if one.accepted else self.tr("Accepted before it changed: {reason}")
            )
            note = said.format(reason=one.reason)
        return CheckLine(
            key=one.key,
            sign=_sign(one),
            severity=severity_word(one),
            sentence=told(one, review.story),
            place=place_words(one, names),
            passage=passage,
            note=note,
            quiet=one.accepted,
        )

    def _allow(self) -> None:
        one = self.chosen
        none = "" if one is not None else self.tr("Choose a finding first.")
        explain(self._go, none, self.tr("Go to where it is mended (Enter)"))
        better = self._better()
        unknown = "" if better is not None else self.tr("What should stand there is for you to say.")
        words = one.check.instead if one is not None else ""
        shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        told_words = self.tr("Replace by “{words}”").format(words=shown) if better is not None else ""
        self._replace.setText(breakable(told_words or self.tr("Replace")).replace("&", "&&"))
        self._replace.setAccessibleName(told_words or self.tr("Replace"))
        tip = self.tr("Put “{words}” there (Ctrl+R)").format(words=words)
        explain(self._replace, none or unknown, tip)
        accepted = one is not None and one.accepted
        self._accept.setVisible(not accepted)
        self._back.setVisible(accepted)
        explain(self._accept, none, self.tr("Say why it may stay, and be quiet about it"))

    def _better(self) -> Replacement | None:
        one, review, release, snapshot = self.chosen, self.checks.review, self._release, self.desk.snapshot
        if one is None or review is None or release is None or snapshot is None:
            return None
        return replacement(snapshot, release, review.story, one.check)

    # What can be done

    def go(self) -> None:
        one = self.chosen
        if one is not None:
            self.wants_place.emit(one)

    def replace(self) -> None:
        """Put the better words there, as one step."""
        self.leaves.emit()
        better = self._better()
        if better is None:
            return

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.word_edits import put_words

            put_words(edit, better)

        self.desk.attempt(self.tr("Replace words"), change)

    def accept(self) -> None:
        """Ask for the reason why the chosen one may stay."""
        self.leaves.emit()
        one, review = self.chosen, self.checks.review
        if one is None or review is None:
            return
        hint = self.tr("Why may it stay? For example: the speaker writes it so")
        dialog = AcceptDialog(told(one, review.story), one.reason, self, hint)
        dialog.accepted.connect(lambda: self._store(one, dialog.reason))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _store(self, one: ReviewedCheck, reason: str) -> None:
        forum = self.desk.forum_uid

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.finding_edits import acknowledge

            acknowledge(edit, forum, one.key, one.facts, reason)

        self.desk.attempt(self.tr("Accept a finding"), change)

    def take_back(self) -> None:
        """Let the accepted finding speak again."""
        one, forum = self.chosen, self.desk.forum_uid
        if one is None:
            return

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.finding_edits import withdraw

            withdraw(edit, forum, one.key)

        self.desk.attempt(self.tr("Take acceptance back"), change)

    # Its look

    def _build(self) -> None:
        self._nothing = EmptyState("circle-check", "", "")
        self._numbers = label("", "muted", wrap=True)
        self._numbers.setObjectName("check-numbers")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        head.addWidget(self._numbers)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self.list, 1)
        column.addWidget(Hairline())
        column.addWidget(self._buttons())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _buttons(self) -> QWidget:
        self._go = button(self.tr("Go"), "arrow-right", "check-go")
        self._go.clicked.connect(self.go)
        self._replace = button(self.tr("Replace"), "", "check-replace")
        self._replace.clicked.connect(self.replace)
        self._accept = button(self.tr("Accept with a reason…"), "", "check-accept")
        self._accept.clicked.connect(self.accept)
        self._back = button(self.tr("Take back"), "", "check-take-back")
        self._back.setToolTip(self.tr("Let this finding speak again"))
        self._back.clicked.connect(self.take_back)
        shortcut = QShortcut(QKeySequence("Ctrl+R"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.replace)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row = FlowLayout()
        column.addLayout(row)
        for widget in (self._go, self._replace, self._accept, self._back):
            row.addWidget(widget)
        return part


def _sign(one: ReviewedCheck) -> Sign:
    return ACCEPTED if one.accepted else _SIGNS[one.severity]
