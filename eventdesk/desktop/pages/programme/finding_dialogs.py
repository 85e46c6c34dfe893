"""Two small dialogs: choose a quick fix after seeing what it would do, and accept a finding with a reason."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.pages.documents.wording import breakable
from eventdesk.desktop.pages.programme.finding_words import change_line, fix_title, told_alone
from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, Heading, Scroll, button, explain, label, within_screen
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.findings import Finding
from eventdesk.programme.fixes import Fix

_WIDTH, _HIGHEST = 72 * GRID, 84 * GRID
_INDENT = 3 * GRID
"""How far what a fix does stands in, under its name."""


class FixDialog(QDialog):
    """Lists the fixes with what each changes; `chosen` is the one to make."""

    def __init__(
        self, snapshot: ForumSnapshot, language: str, finding: Finding, fixes: tuple[Fix, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._fixes = fixes
        self.setObjectName("fix-dialog")
        self.setWindowTitle(tr("Mend a finding"))
        self.setModal(True)
        self._group = QButtonGroup(self)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(Heading(breakable(told_alone(finding)), wrap=True))
        column.addSpacing(GRID)
        for number, fix in enumerate(fixes):
            self._add(column, number, fix, snapshot, language)
        if not fixes:
            nothing = tr(
                "Whatever could be changed here would bring another conflict. Change the programme yourself."
            )
            column.addWidget(label(nothing, wrap=True))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = Scroll(inside)
        outer.addWidget(scroll, 1)
        outer.addLayout(self._foot())
        # As high as what it says, so that nothing need be scrolled; of very much some.
        told = max(column.totalHeightForWidth(_WIDTH), inside.minimumSizeHint().height())
        needed = told + outer.sizeHint().height() - scroll.sizeHint().height()
        self.resize(_WIDTH, min(max(needed + GRID, 24 * GRID), _HIGHEST))
        within_screen(self)

    def _add(self, column: QVBoxLayout, number: int, fix: Fix, snapshot: ForumSnapshot, language: str) -> None:
        choice = QRadioButton(fix_title(fix, snapshot, language).replace("&", "&&"))
        choice.setObjectName(f"fix-{number + 1}")
        choice.setChecked(number == 0)
        self._group.addButton(choice, number)
        column.addWidget(choice)
        lines = list(dict.fromkeys(change_line(change, snapshot, language) for change in fix.changes))
        choice.setAccessibleDescription(" ".join(lines))
        for line in lines:
            self._under(column, Caption(breakable(line), wrap=True))
        for worse in fix.worse:
            but = tr("But: {finding}").format(finding=told_alone(worse))
            self._under(column, Caption(breakable(but), wrap=True))
        column.addSpacing(GRID)

    def _under(self, column: QVBoxLayout, widget: QWidget) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT, 0, 0, 0)
        row.addWidget(widget, 1)
        column.addLayout(row)

    def _foot(self) -> QHBoxLayout:
        cancel = button(tr("Cancel"), "", "fix-cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._apply = button(tr("Make this change"), "", "fix-apply", primary=True)
        self._apply.clicked.connect(self.accept)
        explain(self._apply, "" if self._fixes else tr("There is nothing to choose from"))
        return _foot(cancel, self._apply)

    @property
    def chosen(self) -> Fix | None:
        number = self._group.checkedId()
        return self._fixes[number] if 0 <= number < len(self._fixes) else None


class AcceptDialog(QDialog):
    """Asks for the reason why a finding may stay."""

    def __init__(self, finding: str, reason: str, parent: QWidget, hint: str = "") -> None:
        """`finding` in a sentence; `reason` is what was said of it before, `hint` an example of one."""
        super().__init__(parent)
        self.setObjectName("accept-dialog")
        self.setWindowTitle(tr("Accept this"))
        self.setModal(True)
        self._reason = QLineEdit(reason)
        self._reason.setObjectName("accept-reason")
        self._reason.setAccessibleName(tr("Reason"))
        usual = tr("Why may it stay? For example: the hall is divided by a wall")
        self._reason.setPlaceholderText(hint or usual)
        self._reason.textChanged.connect(lambda _text: self._explain())
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Heading(breakable(finding), wrap=True))
        note = tr("It is quiet from now on, and comes back when what it rests on changes.")
        column.addWidget(label(note, "muted", wrap=True))
        column.addWidget(self._reason)
        cancel = button(tr("Cancel"), "", "accept-cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._accept = button(tr("Accept"), "", "accept-apply", primary=True)
        self._accept.clicked.connect(self.accept)
        column.addLayout(_foot(cancel, self._accept, margins=False))
        self._explain()
        self.resize(64 * GRID, column.totalHeightForWidth(64 * GRID))

    def _explain(self) -> None:
        explain(self._accept, "" if self.reason else tr("Give a reason first: others will ask"))

    @property
    def reason(self) -> str:
        return self._reason.text().strip()


def _foot(cancel: QPushButton, apply: QPushButton, *, margins: bool = True) -> QHBoxLayout:
    foot = QHBoxLayout()
    foot.setContentsMargins(*((3 * GRID, GRID, 3 * GRID, 2 * GRID) if margins else (0, GRID, 0, 0)))
    foot.addStretch(1)
    foot.addWidget(cancel)
    foot.addWidget(apply)
    return foot
