"""Editors that only a release needs: its embargo, its contacts, one of a list that changes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.forms import Choice, Editor, Picker
from eventdesk.desktop.forms.choices import ChoiceEditor
from eventdesk.desktop.forms.dates import WallTimeEditor
from eventdesk.desktop.forms.names import zones
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption

translate = QCoreApplication.translate

_MOST_CONTACTS = 6
"""Lines of the list of contacts before it scrolls."""
_LINE = 3 * GRID + HALF


class OfferEditor(ChoiceEditor):
    """One of some choices, which may be others every time; below it what there is to say of the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self.said = Caption("", wrap=True)
        self.said.hide()
        row, box = self.layout(), self.target()
        assert isinstance(row, QHBoxLayout)
        row.removeWidget(box)
        column = QVBoxLayout()
        column.setSpacing(HALF)
        row.addLayout(column)
        column.addWidget(box)
        column.addWidget(self.said)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these; what is chosen stays."""
        if list(choices) == self._choices:
            return
        chosen = self.value()
        self._choices = list(choices)
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItems([choice.label for choice in choices])
        self.show_value(chosen)

    def say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))


@dataclass(frozen=True)
class Embargo:
    """Until when nothing may be printed: wall time at `zone`, the forum's where that is empty. None: at once."""

    until: datetime | None = None
    zone: str = ""


class EmbargoEditor(Editor):
    """For immediate release, or not before a day and a time at a zone; then the same moment by both clocks."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._at_once = QRadioButton(translate("ReleaseEditors", "For immediate release"), self)
        self._later = QRadioButton(translate("ReleaseEditors", "Under embargo until"), self)
        self._moment = WallTimeEditor(self._days, self)
        self._zone = Picker(zones, nothing="", parent=self)
        self._clocks = Caption("", wrap=True)
        self._lay_out()
        self._at_once.clicked.connect(self._lift)
        self._later.clicked.connect(self._set)
        for part in (self._moment, self._zone):
            part.edited.connect(self._say_clocks)
            part.edited.connect(self.edited)
            part.left.connect(self._leave)

    def value(self) -> Embargo:
        until = self._moment.value() if self._later.isChecked() else None
        return Embargo(until, self._zone.value() or "" if until is not None else "")

    def show_value(self, value: Any) -> None:
        embargo: Embargo = value or Embargo()
        self._moment.show_value(embargo.until)
        self._zone.show_value(embargo.zone)
        self._zone.line.setPlaceholderText(
            translate("ReleaseEditors", "{zone} (the forum’s)").format(zone=_readable(self._own_zone))
        )
        (self._at_once if embargo.until is None else self._later).setChecked(True)
        self._show_moment()

    def problem(self) -> str | None:
        if not self._later.isChecked():
            return None
        wrong = self._moment.problem() or self._zone.problem()
        if wrong is None and self._moment.value() is None:
            return translate("ReleaseEditors", "Type the day and the time until which nothing may be printed.")
        return wrong

    def name(self, object_name: str, accessible: str) -> None:
        self._moment.name(object_name, accessible)
        self._zone.name(
            object_name.replace("until", "zone"), translate("ReleaseEditors", "Time zone of the embargo")
        )
        stem = object_name.removesuffix("-until")
        self._at_once.setObjectName(f"{stem}-none")
        self._later.setObjectName(f"{stem}-set")

    def target(self) -> QWidget:
        return self._moment.target() if self._later.isChecked() else self._at_once

    def marked(self) -> tuple[QWidget, ...]:
        return (*self._moment.marked(), self._zone.line)

    @property
    def _own_zone(self) -> str:
        return self._desk.snapshot.forum.timezone if self._desk.snapshot is not None else "UTC"

    def _days(self) -> tuple[date | None, date | None]:
        forum = self._desk.snapshot.forum if self._desk.snapshot is not None else None
        return (forum.starts_on, forum.ends_on) if forum is not None else (None, None)

    def _lift(self) -> None:
        self._show_moment()
        self.edited.emit()
        self.left.emit()

    def _set(self) -> None:
        self._show_moment()
        self._moment.target().setFocus()

    def _leave(self) -> None:
        self._say_clocks()
        if self.problem() is None:
            self.left.emit()

    def _show_moment(self) -> None:
        self._below.setVisible(self._later.isChecked())
        self._say_clocks()

    def _say_clocks(self) -> None:
        known = self._later.isChecked() and self.problem() is None
        self._clocks.setText(both_clocks(self.value(), self._own_zone) if known else "")
        self._clocks.setVisible(bool(self._clocks.text()))

    def _lay_out(self) -> None:
        self._below = QWidget(self)
        inner = QVBoxLayout(self._below)
        inner.setContentsMargins(3 * GRID, 0, 0, 0)
        inner.setSpacing(HALF)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        inner.addLayout(row)
        row.addWidget(self._moment, 1)
        row.addWidget(self._zone, 1)
        inner.addWidget(self._clocks)
        radios = QHBoxLayout()
        radios.setSpacing(3 * GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(radios)
        radios.addWidget(self._at_once)
        radios.addWidget(self._later)
        radios.addStretch(1)
        column.addWidget(self._below)
        self._below.hide()


def both_clocks(embargo: Embargo, forum_zone: str) -> str:
    """The end of the embargo by its own clock and, where that is another, by the forum's; empty for none."""
    if embargo.until is None:
        return ""
    here = embargo.zone or forum_zone
    try:
        moment = embargo.until.replace(tzinfo=ZoneInfo(here))
        other = moment.astimezone(ZoneInfo(forum_zone))
    except (ZoneInfoNotFoundError, ValueError):
        return ""
    if moment.utcoffset() == other.utcoffset():
        return translate("ReleaseEditors", "{moment} by the forum’s clock ({zone})").format(
            moment=_written(moment), zone=_readable(forum_zone)
        )
    return translate("ReleaseEditors", "{moment} in {zone} is {other} by the forum’s clock ({forum_zone})").format(
        moment=_written(moment), zone=_readable(here), other=_written(other), forum_zone=_readable(forum_zone)
    )


def _written(moment: datetime) -> str:
    from babel.dates import format_skeleton

    from eventdesk.desktop.pages.documents.wording import window_locale

    return f"{format_skeleton('MMMEd', moment, locale=window_locale())}, {moment:%H:%M}"


def _readable(zone: str) -> str:
    return zone.replace("_", " ")


@dataclass(frozen=True)
class ContactLine:
    uid: str
    label: str


class ContactsEditor(Editor):
    """Which of the forum's contacts a release names, and in which order; all of them by default.

    Its value are their uids, none for all in the forum's order.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: tuple[ContactLine, ...] = ()
        self._quiet = False
        self.list = _Checklist(self)
        self._said = Caption("", wrap=True)
        self._add = QToolButton(self)
        self._add.setProperty("link", True)
        self._add.setText(translate("ReleaseEditors", "Add a contact"))
        self._add.setObjectName("release-add-contact")
        self._add.clicked.connect(lambda: desk.go(Place("press", "", "contacts")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(self.list)
        column.addWidget(self._said)
        column.addWidget(self._add)
        self.list.itemChanged.connect(lambda _item: self._chosen())
        self.list.moved.connect(self._chosen)

    def offer(self, contacts: Sequence[ContactLine]) -> None:
        """Offer these contacts, in the forum's order; to be called before the value is shown."""
        if tuple(contacts) != self._known:
            self._known = tuple(contacts)
            self.show_value(self.value() if self.changed else ())

    def value(self) -> tuple[str, ...]:
        chosen = tuple(uid for uid, checked in self.list.states() if checked)
        return () if chosen == tuple(line.uid for line in self._known) else chosen

    def show_value(self, value: Any) -> None:
        labels = {line.uid: line.label for line in self._known}
        named = [uid for uid in value or () if uid in labels]
        rest = [uid for uid in labels if uid not in named]
        self._quiet = True
        self.list.show_lines([(uid, labels[uid], uid in named or not named) for uid in (*named, *rest)])
        self._quiet = False
        self._say()

    def problem(self) -> str | None:
        if self._known and not any(checked for _uid, checked in self.list.states()):
            return translate("ReleaseEditors", "A release names one contact at least.")
        return None

    def target(self) -> QWidget:
        return self.list if self._known else self._add

    def name(self, object_name: str, accessible: str) -> None:
        self.list.setObjectName(object_name)
        self.list.setAccessibleName(accessible)

    def _chosen(self) -> None:
        if self._quiet:
            return
        self._say()
        self.edited.emit()
        self.left.emit()

    def _say(self) -> None:
        none = not self._known
        self.list.setVisible(not none)
        self._add.setVisible(none)
        if none:
            self._said.setText(translate("ReleaseEditors", "The forum has no press contact yet."))
        elif self.value() == ():
            self._said.setText(translate("ReleaseEditors", "All of the forum’s contacts; those to come as well"))
        else:
            self._said.setText(
                translate("ReleaseEditors", "Only those with a tick, in this order (Alt+Up, Alt+Down)")
            )


class _Checklist(QListWidget):
    """Lines with a tick each, moved by dragging or by Alt+Up and Alt+Down."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setToolTip(translate("ReleaseEditors", "Space ticks; Alt+Up and Alt+Down move"))

    def states(self) -> tuple[tuple[str, bool], ...]:
        """Each line's uid and whether it is ticked, in the order shown."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(
            (str(item.data(Qt.ItemDataRole.UserRole)), item.checkState() is Qt.CheckState.Checked)
            for item in items
        )

    def show_lines(self, lines: Sequence[tuple[str, str, bool]]) -> None:
        """Show (uid, label, ticked); the current line stays current."""
        shown = [(uid, self.item(row).text(), ticked) for row, (uid, ticked) in enumerate(self.states())]
        if shown != list(lines):
            current = self.currentItem().data(Qt.ItemDataRole.UserRole) if self.currentItem() else None
            self.clear()
            for uid, label, ticked in lines:
                self._add_line(uid, label, ticked)
                if uid == current:
                    self.setCurrentRow(self.count() - 1)
        self._fit()

    def _add_line(self, uid: str, label: str, ticked: bool) -> None:
        item = QListWidgetItem(label)
        item.setData(Qt.ItemDataRole.UserRole, uid)
        item.setSizeHint(QSize(0, _LINE))
        flags = Qt.ItemFlag
        item.setFlags(
            flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsUserCheckable | flags.ItemIsDragEnabled
        )
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.addItem(item)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        row = self.currentRow()
        if 0 <= row + step < self.count() and row >= 0:
            with QSignalBlocker(self):
                item = self.takeItem(row)
                self.insertItem(row + step, item)
                self.setCurrentRow(row + step)
            self.moved.emit()

    def _fit(self) -> None:
        rows = min(max(self.count(), 1), _MOST_CONTACTS)
        self.setFixedHeight(rows * _LINE + 2 * self.frameWidth())
