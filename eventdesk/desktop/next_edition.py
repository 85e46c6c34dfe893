"""“Next edition…”: asks what the next edition of the forum is, and what comes along."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Choice, Field, FieldKind
from eventdesk.desktop.forms.rows import FieldRow
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, Heading, Title, WholePage, button, explain, label, within_screen
from eventdesk.model.kinds import SessionStatus
from eventdesk.model.snapshot import Forum, ForumSnapshot
from eventdesk.model.text import EMPTY
from eventdesk.workspace.next_edition import (
    USUAL,
    DateRule,
    NextEdition,
    Part,
    next_first_day,
    next_title,
    series_name,
    week_of_month,
)

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_OTHER = "other"
_MOST_NAMED = 3
_NEEDS = {Part.ITEMS: Part.SESSIONS}
"""Parts that have no place without another."""


@dataclass
class Wanted:
    """What was asked for; `uid` is the new forum's after `add`."""

    forum_uid: str
    edition: NextEdition
    uid: str = field(default="")

    def add(self, edit: "Edit") -> None:
        from eventdesk.workspace.next_edition import add_next_edition

        self.uid = add_next_edition(edit, self.forum_uid, self.edition)


class NextEditionDialog(QDialog):
    """Days, name and a list to tick; it says what stays behind."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert desk.snapshot is not None
        self._desk, self._snapshot = desk, desk.snapshot
        self.setObjectName("next-edition-dialog")
        self.setWindowTitle(self.tr("Next edition"))
        self.setModal(True)
        forum = self._snapshot.forum
        self._first = _first_day(self._snapshot)
        self._rows = {one.name: FieldRow(desk, one, "next") for one in self._fields(forum)}
        self._parts = {part: self._box(part, words) for part, words in self._part_words()}
        self._when = label("", wrap=True)
        self._when.setObjectName("next-when")
        self._why = Caption("", wrap=True)
        self._make = button(self.tr("Make next edition"), "", "make-next-edition", primary=True)
        self._make.setDefault(True)
        self._make.clicked.connect(self.accept)
        self._cancel = button(self.tr("Cancel"), "", "cancel")
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._show_guesses(forum)
        self._lay_out()
        self._refresh()

    def wanted(self) -> Wanted:
        """What was chosen; to be asked once the dialog was accepted."""
        series = self._value("series") if "series" in self._rows else EMPTY
        new = self._new_first_day()
        days = (new - self._first).days if new is not None and self._first is not None else 0
        parts = frozenset(part for part, box in self._parts.items() if box.isChecked() and box.isEnabled())
        edition = NextEdition(days, self._value("edition"), self._value("title"), series, parts)
        return Wanted(self._desk.forum_uid, edition)

    # Fields

    def _fields(self, forum: Forum) -> tuple[Field, ...]:
        fields = [
            Field("edition", self.tr("Edition"), FieldKind.NUMBER, check=self._edition_problem),
            Field("title", self.tr("Title"), FieldKind.TEXT),
        ]
        if forum.series is None:
            fields.append(Field("series", self.tr("Series, for both editions"), FieldKind.TEXT))
        if self._first is not None:
            fields.append(Field("rule", self.tr("When"), FieldKind.CHOICE, choices=self._rules(self._first)))
            fields.append(Field("first", self.tr("First day"), FieldKind.DATE, required=True))
        return tuple(fields)

    def _rules(self, first: date) -> tuple[Choice, ...]:
        ordinals = (self.tr("first"), self.tr("second"), self.tr("third"), self.tr("fourth"), self.tr("fifth"))
        locale = QLocale()
        weekday, month = locale.dayName(first.isoweekday()), locale.monthName(first.month)
        same = self.tr("The same week of the month: the {number} {weekday} of {month}")
        return (
            Choice(
                DateRule.SAME_WEEK_OF_MONTH.value,
                same.format(weekday=weekday, number=ordinals[week_of_month(first) - 1], month=month),
            ),
            Choice(DateRule.WEEKS_LATER.value, self.tr("52 weeks later, on the same weekday")),
            Choice(_OTHER, self.tr("Another day")),
        )

    def _edition_problem(self, number: int | None) -> str | None:
        return None if number is None or 1 <= number <= 9999 else self.tr("An edition is from 1 to 9999.")

    def _show_guesses(self, forum: Forum) -> None:
        self._rows["edition"].show_stored(forum.edition + 1 if forum.edition is not None else None)
        if "rule" in self._rows:
            self._rows["rule"].show_stored(DateRule.SAME_WEEK_OF_MONTH.value)
            self._rows["rule"].editor.edited.connect(self._choose_rule)
            self._choose_rule()
        self._retitle()
        if "series" in self._rows:
            self._rows["series"].show_stored(series_name(forum.title))
        for row in self._rows.values():
            row.editor.edited.connect(self._refresh)
        if "first" in self._rows:
            self._rows["first"].editor.edited.connect(self._retitle)

    def _choose_rule(self) -> None:
        assert self._first is not None
        rule = self._value("rule")
        if rule != _OTHER:
            self._rows["first"].show_stored(next_first_day(self._first, DateRule(rule)))
        self._rows["first"].setEnabled(rule == _OTHER)
        self._retitle()

    def _retitle(self) -> None:
        """Count the title on, as long as nobody wrote another."""
        row = self._rows["title"]
        if not row.editor.changed:
            forum, new = self._snapshot.forum, self._new_first_day()
            days = (new - self._first).days if new is not None and self._first is not None else 0
            row.show_stored(next_title(forum.title, forum.edition, self._first, days))

    def _value(self, name: str) -> Any:
        return self._rows[name].editor.value()

    def _new_first_day(self) -> date | None:
        row = self._rows.get("first")
        if row is None or row.problem() is not None:
            return None
        found = row.editor.value()
        return found if isinstance(found, date) else None

    # The list to tick

    def _part_words(self) -> tuple[tuple[Part, str], ...]:
        return (
            (Part.SESSIONS, self.tr("Sessions, tentative")),
            (Part.ITEMS, self.tr("Talks and panels, tentative")),
            (Part.PEOPLE, self.tr("People, as invited")),
            (Part.ROOMS, self.tr("Rooms")),
            (Part.VENUE, self.tr("Venue and city")),
            (Part.THEME, self.tr("Theme and purpose")),
            (Part.CONTACTS, self.tr("Press contacts")),
            (Part.ATTENDEES, self.tr("Attendees, as invited")),
        )

    def _box(self, part: Part, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setObjectName(f"next-{part.value}")
        box.setChecked(part in USUAL)
        box.toggled.connect(self._refresh)
        return box

    # Its look

    def _lay_out(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, GRID)
        column.setSpacing(2 * GRID)
        head = QVBoxLayout()
        head.setSpacing(HALF)
        head.addWidget(Title(self.windowTitle()))
        after = self._snapshot.title(self._desk.language) or self._snapshot.forum.id
        head.addWidget(label(self.tr("After {forum}").format(forum=after), "muted", wrap=True))
        column.addLayout(head)
        if "rule" in self._rows:
            when = QHBoxLayout()
            when.setSpacing(2 * GRID)
            when.addWidget(self._rows["rule"], 3)
            when.addWidget(self._rows["first"], 2)
            days = QVBoxLayout()
            days.setSpacing(HALF)
            days.addLayout(when)
            days.addWidget(self._when)
            column.addLayout(days)
        name = QHBoxLayout()
        name.setSpacing(2 * GRID)
        name.addWidget(self._rows["title"], 4)
        name.addWidget(self._rows["edition"], 1)
        column.addLayout(name)
        if "series" in self._rows:
            column.addWidget(self._rows["series"])
        column.addLayout(self._ticks())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(WholePage(self._inside, "next-edition-scroll"), 1)
        self._foot = foot = QHBoxLayout()
        foot.setContentsMargins(3 * GRID, GRID, 3 * GRID, 2 * GRID)
        foot.setSpacing(GRID)
        foot.addWidget(self._why, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._make)
        outer.addLayout(foot)
        self.resize(84 * GRID, self.sizeHint().height())

    def _ticks(self) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(0)
        half = (len(self._parts) + 1) // 2
        for place, box in enumerate(self._parts.values()):
            grid.addWidget(box, place % half, place // half)
        left = self.tr(
            "Hosts, organizations, languages and sides always come along. Left behind are statements, outcomes,"
            " photos, releases, check-ins, whoever declined, and what was cancelled."
        )
        cancelled = _cancelled(self._snapshot)
        if cancelled:
            left = f"{left} {self._cancelled_words(cancelled)}"
        column = QVBoxLayout()
        column.setSpacing(HALF)
        column.addWidget(Heading(self.tr("What comes along")))
        column.addLayout(grid)
        column.addWidget(Caption(left, wrap=True))
        return column

    def _cancelled_words(self, titles: list[str]) -> str:
        """Which sessions stay behind for having been cancelled; of many the first."""
        shown = ", ".join(f"“{title}”" for title in titles[:_MOST_NAMED])
        if len(titles) > _MOST_NAMED:
            more = self.tr("Cancelled, so left behind: {sessions} and {count} more.")
            return more.format(sessions=shown, count=len(titles) - _MOST_NAMED)
        return self.tr("Cancelled, so left behind: {sessions}.").format(sessions=shown)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layout = self._inside.layout()
        if layout is not None:
            least = max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height())
            self.resize(self.width(), least + self._foot.sizeHint().height())
        within_screen(self)

    # Following what is typed

    def _refresh(self) -> None:
        for part, other in _NEEDS.items():
            self._parts[part].setEnabled(self._parts[other].isChecked())
        new = self._new_first_day()
        if new is not None and self._first is not None:
            self._when.setText(self._told(new))
        reason = self._reason()
        self._why.setText(reason)
        explain(self._make, reason, self.tr("One step, which can be undone"))

    def _told(self, new: date) -> str:
        assert self._first is not None
        said = self.tr("{before} becomes {after}.").format(before=_long(self._first), after=_long(new))
        other = self.tr("It is another weekday.")
        return said if new.weekday() == self._first.weekday() else f"{said} {other}"

    def _reason(self) -> str:
        """Why it cannot be made yet, or an empty sentence."""
        for row in self._rows.values():
            problem = row.problem()
            if problem is not None:
                return f"{row.field.label}: {problem}"
        has_name = self._snapshot.forum.series is not None or self._value("title")
        return "" if has_name else self.tr("Give the next edition a title.")

    def accept(self) -> None:
        self._refresh()
        if self._make.isEnabled():
            super().accept()


def _first_day(snapshot: ForumSnapshot) -> date | None:
    """The forum's first day, else that of its first session."""
    starts = [session.starts_at.date() for session in snapshot.sessions if session.starts_at is not None]
    return snapshot.forum.starts_on or min(starts, default=None)


def _cancelled(snapshot: ForumSnapshot) -> list[str]:
    """The titles of the cancelled sessions, else their ids."""
    cancelled = [one for one in snapshot.sessions if one.status is SessionStatus.CANCELLED]
    return [snapshot.pick(one.title, snapshot.languages[0]) or one.id for one in cancelled]


def _long(day: date) -> str:
    return QLocale().toString(QDate(day), QLocale.FormatType.LongFormat)
