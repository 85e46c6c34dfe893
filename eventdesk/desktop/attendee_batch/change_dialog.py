"""Change one field of many attendees."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop.attendee_batch.base import BatchDialog
from eventdesk.desktop.attendee_batch.changes_view import ChangesModel, ChangesView
from eventdesk.desktop.attendee_batch.words import column_name, counted, tr, wrong_told
from eventdesk.desktop.attendee_batch.working import AT_ONCE, Look, Task
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import label
from eventdesk.desktop.work import Progress
from eventdesk.interchange.attendee_table import (
    CONSENTS,
    Column,
    Kind,
    Plan,
    Way,
    Wish,
    attendee_columns,
    plan_many,
    ways_of,
)
from eventdesk.model.kinds import AttendeeStatus

_PAUSE = 200  # ms after the last key


class ChangeDialog(BatchDialog):
    """`uids` are those who were selected."""

    def __init__(self, desk: Desk, uids: Sequence[str], key: str = "", parent: QWidget | None = None) -> None:
        """`key` is the column to begin with."""
        super().__init__(desk, "change-many", tr("Change many at once"), tr("Change"), parent)
        self._uids = list(uids)
        self._plan = Plan(())
        self._columns = [column for column in attendee_columns(self.look.snapshot) if column.editable]
        self.field, self.way = QComboBox(), QComboBox()
        self.choice, self.line = QComboBox(), QLineEdit()
        self.on, self.source = QLineEdit(), QLineEdit()
        self._value = QStackedWidget()
        self._counts = label("", wrap=True)
        self._counts.setObjectName("change-many-counts")
        self.model = ChangesModel(self.look, ticks=False, parent=self)
        self.view = ChangesView(self.model, "change-many-changes", tr("What becomes of whom"))
        self.view.told.connect(self.told.setText)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        self._name_parts()
        self._lay_out()
        for column in self._columns:
            self.field.addItem(column_name(column, self.look.snapshot), column.key)
        self.field.setCurrentIndex(max(0, self.field.findData(key or "status")))
        self._connect()
        count = len(self._uids)
        self.about.setText(counted(count, tr("1 attendee is selected."), tr("{n} attendees are selected.")))
        self.field.setFocus()
        self._choose_field()

    # Its look

    def _name_parts(self) -> None:
        parts: tuple[tuple[QWidget, str, str], ...] = (
            (self.field, "field", tr("Field")),
            (self.way, "way", tr("What to do")),
            (self.choice, "choice", tr("Value")),
            (self.line, "value", tr("Value")),
            (self.on, "on", tr("Agreed on")),
            (self.source, "source", tr("Known from")),
        )
        for part, name, accessible in parts:
            part.setObjectName(f"change-many-{name}")
            part.setAccessibleName(accessible)
        self.on.setPlaceholderText(self.look.today.isoformat())
        self.source.setPlaceholderText(tr("such as: registration form"))
        for box in (self.choice, self.line):
            self._value.addWidget(box)

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setSpacing(GRID)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for words, part in (
            (tr("Field"), self.field),
            (tr("What to do"), self.way),
            (tr("Value"), self._value),
            (tr("Agreed on"), self.on),
            (tr("Known from"), self.source),
        ):
            self._form.addRow(words, part)
        self._value.setFixedHeight(4 * GRID)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(self._form)
        column.addWidget(self._counts)
        column.addWidget(self.view, 1)
        self.resize(96 * GRID, 76 * GRID)

    def _connect(self) -> None:
        self.field.activated.connect(lambda _place: self._choose_field())
        self.way.activated.connect(lambda _place: self._later())
        self.choice.currentTextChanged.connect(lambda _text: self._later())
        for line in (self.line, self.on, self.source):
            line.textChanged.connect(lambda _text: self._later())

    # What is asked for

    @property
    def column(self) -> Column:
        return self._columns[self.field.currentIndex()]

    def _choose_field(self) -> None:
        column, ways = self.column, ways_of(self.column)
        words = {Way.SET: tr("Set to"), Way.ADD: tr("Add"), Way.REMOVE: tr("Take away")}
        self.way.clear()
        for way in ways:
            self.way.addItem(words[way], way.value)
        if Way.ADD in ways:
            self.way.setCurrentIndex(self.way.findData(Way.ADD.value))
        self._form.setRowVisible(self.way, len(ways) > 1)
        for part in (self.on, self.source):
            self._form.setRowVisible(part, column.name in CONSENTS)
        offered, free = self._offered(column)
        self.choice.clear()
        self.choice.setEditable(free)
        self.choice.addItems(offered)
        self.choice.setCurrentIndex(-1)
        self._value.setCurrentWidget(self.choice if offered else self.line)
        self.line.clear()
        self.line.setPlaceholderText(_hint(column))
        self._later()

    def _offered(self, column: Column) -> tuple[list[str], bool]:
        """The values to choose from, and whether others may be typed."""
        words, snapshot = self.look.words, self.look.snapshot
        if column.kind is Kind.STATUS:
            return [words.statuses[status] for status in AttendeeStatus], False
        if column.kind is Kind.FLAG:
            return [words.yes, words.no], False
        if column.kind is Kind.CHOICE:
            return list(column.choices), False
        if column.kind is Kind.CATEGORY:
            used = sorted({attendee.category for attendee in snapshot.attendees} - words.categories.keys())
            return [*words.categories.values(), *used], True
        if column.name == "side":
            return list(dict.fromkeys([*snapshot.forum.sides, *sorted(self._sides())])), True
        return [], True

    def _sides(self) -> set[str]:
        return {attendee.side for attendee in self.look.snapshot.attendees if attendee.side}

    def _wish(self) -> Wish:
        offered = self._value.currentWidget() is self.choice
        cell = self.choice.currentText() if offered else self.line.text()
        way = Way(str(self.way.currentData()))
        on = self.on.text() if self.column.name in CONSENTS else ""
        return Wish(self.column, cell.strip(), way, on.strip(), self.source.text().strip())

    def _nothing_said(self) -> bool:
        """Whether it cannot be meant yet: nothing chosen, or nothing to add."""
        wish = self._wish()
        chosen = self._value.currentWidget() is not self.choice or self.choice.isEditable()
        return not wish.cell and (not chosen or wish.way is not Way.SET)

    # What becomes of it

    def _later(self) -> None:
        self._timer.start()
        self.allow(tr("Wait a moment."))

    def _look(self) -> None:
        if self.work is not None:
            return
        if self._nothing_said():
            self._show(Plan(()))
            return
        look, wish, uids = self.look, self._wish(), self._uids
        if len(uids) <= AT_ONCE:
            self._show(plan_many(look.people, look.words, wish, uids))
        else:
            self.run(lambda progress: _planned(look, wish, uids, progress), self._show, tr("Looking…"))

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        self.view.show_lines([*plan.bad, *plan.good])
        self.refresh()

    def refresh(self) -> None:
        people = len({change.uid for change in self._plan.good})
        self._counts.setText(self._told(people))
        self.name_primary(counted(people, tr("Change 1 attendee"), tr("Change {n} attendees")))
        self.allow(self._why_not(people), tr("One step, which can be undone"))

    def _told(self, people: int) -> str:
        if self._nothing_said():
            return tr("Choose or type the value.")
        parts = [tr("{n} will change").format(n=f"{people:,}")]
        if self._plan.same:
            parts.append(counted(self._plan.same, tr("1 has it already"), tr("{n} have it already")))
        if self._plan.bad:
            parts.append(tr("{n} cannot").format(n=f"{len({one.uid for one in self._plan.bad}):,}"))
        if not self._wish().cell and people:
            parts.append(tr("the field is emptied"))
        return " · ".join(parts)

    def _why_not(self, people: int) -> str:
        if self._nothing_said():
            return tr("Choose or type the value.")
        wrong = self._plan.bad
        if not people:
            return wrong_told(wrong[0].wrong) if wrong and wrong[0].wrong else tr("All of them have it already.")
        return ""

    def go(self) -> None:
        if self._timer.isActive():
            return
        name = column_name(self.column, self.look.snapshot)
        people = len({change.uid for change in self._plan.good})
        one, several = tr("Change “{field}” of 1 attendee"), tr("Change “{field}” of {n} attendees")
        step = counted(people, one, several.replace("{field}", "{{field}}")).format(field=name)
        self.change(Task(step, self.desk.forum_uid, self.look, self._plan.good))


def _planned(look: Look, wish: Wish, uids: Sequence[str], progress: Progress) -> Plan:
    return plan_many(look.people, look.words, wish, uids, progress.tell)


def _hint(column: Column) -> str:
    return {
        Kind.DATE: "2026-05-14",
        Kind.EMAIL: "name@example.org",
        Kind.PHONE: "+82 2 1234 5678",
        Kind.TAGS: tr("Several with commas between them"),
        Kind.LANGUAGES: tr("Several with commas between them"),
        Kind.COUNTRY: tr("Its name, or its code of two letters"),
    }.get(column.kind, tr("Empty: the field is emptied"))
