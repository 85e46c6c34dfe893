"""The page of attendees: the table with its filters and the door, the editor on the right."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.list_importing import ListImporting
from eventdesk.desktop.page import Page
from eventdesk.desktop.pages.attendees.badge_action import add_badge_action, add_door_action
from eventdesk.desktop.pages.attendees.bulk_actions import BulkActions
from eventdesk.desktop.pages.attendees.columns import clock
from eventdesk.desktop.pages.attendees.editor import AttendeeEditor
from eventdesk.desktop.pages.attendees.entries import NOT_COMING, Entry, bearers
from eventdesk.desktop.pages.attendees.filters import AttendeeFilter
from eventdesk.desktop.pages.attendees.list_side import ListSide
from eventdesk.desktop.pages.attendees.panels import NewAttendee, SeveralPanel
from eventdesk.desktop.pages.attendees.privacy_actions import PrivacyActions
from eventdesk.desktop.pages.attendees.record_actions import RecordActions
from eventdesk.desktop.pages.attendees.registered import SessionsOffered
from eventdesk.desktop.pages.attendees.slices import Slices
from eventdesk.desktop.pages.attendees.words import status_label, tr
from eventdesk.desktop.theme import GRID, set_icon
from eventdesk.desktop.widgets import EmptyState, explain
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.text import Text
from eventdesk.workspace import attendee_edits, people_edits

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_KEPT = 1000
"""So many who are selected stay in sight though the filter lets them through no more."""


class AttendeesPage(Page):
    """Reads the snapshot's attendees; every change goes through `desk.attempt`."""

    name = "attendees"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._stale, self._forum_uid = True, ""
        self._drafting = self._quiet = False
        self._chosen: list[Entry] = []
        self._add, self.importing = self._make_add(), ListImporting(self, "attendees")
        self.side = ListSide(desk, self._add, self.importing.action, self._kept)
        self.listing, self.table, self.view = self.side.listing, self.side.table, self.side.view
        self.door, self.filters = self.side.door, self.side.filters
        self.list_menu = self.side.menu
        """What can be done with the list and with whom is selected: the “More” button’s, and the table’s own."""
        self.editor, self.several, self.new = AttendeeEditor(desk), SeveralPanel(), NewAttendee(desk)
        self._nobody = EmptyState("id-card", tr("No attendee chosen"), tr("Choose a row, or several with Shift."))
        self._erased = EmptyState(
            "id-card",
            tr("Personal data erased"),
            tr("What is left is counted: category, status, side, sessions and the hour of arrival."),
        )
        self._blank, self._right = QWidget(), QStackedWidget()
        self._finding = Slices(self)
        self._lay_out()
        self._connect()
        self.records = RecordActions(self, desk, lambda: self._chosen, self.list_menu)
        self.editor.offer(lambda: self.entries)
        self.editor.arrange_fields_asked.connect(self.records.arrange_fields)
        self.several.merge_asked.connect(self.records.begin_merge)
        self.several.offer_sessions(SessionsOffered(desk))
        self.several.session_asked.connect(lambda uid: self.several.say(self.records.register(uid)))
        self.follow(desk.forum_changed, self._changed)
        self._changed()
        self.bulk = BulkActions(self)
        add_badge_action(self)
        add_door_action(self)
        self.privacy = PrivacyActions(self)

    @property
    def entries(self) -> Sequence[Entry]:
        """All attendees, in the forum’s order."""
        return self.listing.entries

    # What the window asks

    def show_place(self, uid: str, field: str = "") -> None:
        self._read()
        if not any(entry.uid == uid for entry in self.entries):
            return
        if self.table.place(uid) < 0:
            self.filters.clear()
        self._select([uid])
        if field:
            self.editor.focus_field({"position": "job", "person": "person_uid"}.get(field, field))

    def picked(self) -> tuple[str, ...]:
        return tuple(self.view.uids())

    def commit(self) -> bool:
        if self._drafting:
            if self.new.named():
                self.new.finish()
            else:
                self._cancel_new()
        return self.editor.commit()

    # Following the desk

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        if not self._stale:
            return
        self._stale = False
        snapshot, forum_uid = self.desk.snapshot, self.desk.forum_uid
        if forum_uid != self._forum_uid:
            self._forum_uid, self._chosen, self._drafting = forum_uid, [], False
        why_not = "" if snapshot else tr("Open or make a forum first.")
        explain(self._add, why_not, tr("Put someone on the list (Ctrl+N)"))
        self.side.follow(snapshot, forum_uid)

    def _rows_changed(self) -> None:
        """Whoever was selected is so again, as far as they are shown; else the first is."""
        self._quiet = True
        if self.side.was_reset():
            self.view.select_entries([entry.latest for entry in self._chosen])
        chosen = self.view.selected()
        if not chosen and self.table.rows and not self._drafting and not self.listing.sorting:
            chosen = [self.table.rows[0]]
            self.view.select_entries(chosen)
        self._quiet = False
        self._choose(chosen)

    def _kept(self) -> frozenset[str]:
        if len(self._chosen) > _KEPT:
            return frozenset()
        return frozenset(entry.uid for entry in self._chosen)

    # Selection

    def _select(self, uids: list[str], show: bool = True) -> None:
        self.view.select(uids, show)

    def _selection_changed(self) -> None:
        if self._quiet:
            return
        chosen = self.view.selected()
        if chosen and self._drafting:
            self._drafting = False
        self._choose(chosen)

    def _choose(self, chosen: list[Entry]) -> None:
        self._chosen = chosen
        if self.editor.uid and [entry.uid for entry in chosen[:2]] != [self.editor.uid]:
            # Stored before the editor shows another: storing brings a refresh, which ends here as well.
            self.editor.commit()
        self._show_chosen()

    def _show_chosen(self) -> None:
        entries = self._chosen_entries()
        self.records.refresh()
        if self._drafting:
            self._right.setCurrentWidget(self.new)
        elif len(entries) == 1 and entries[0].attendee.erased_on is not None:
            self._right.setCurrentWidget(self._erased)
        elif len(entries) == 1:
            self.editor.show_entry(entries[0])
            self._right.setCurrentWidget(self.editor)
        elif entries:
            self.several.show_count(len(entries), self.side.categories())
            here = all(entry.attendee.checked_in_at is not None for entry in entries)
            explain(self.several.check_in, tr("All of them are here already.") if here else "")
            self._right.setCurrentWidget(self.several)
        else:
            # Where there is no one at all, the left-hand side says what to do.
            self._right.setCurrentWidget(self._nobody if self.entries else self._blank)

    def _chosen_entries(self) -> list[Entry]:
        return self.view.selected()

    # Adding and removing

    def begin_adding(self) -> None:
        """Show an empty editor for someone new."""
        if self.desk.snapshot is None or not self.commit():
            return
        self._drafting, self._chosen = True, []
        self.view.clearSelection()
        self._show_chosen()
        self.new.begin()

    def _cancel_new(self) -> None:
        self._drafting = False
        self._rows_changed()
        self.view.setFocus()

    def _store_new(self, who: str | Text) -> None:
        forum_uid, made = self.desk.forum_uid, list[str]()

        def add(edit: "Edit") -> None:
            if isinstance(who, Text):
                made.append(attendee_edits.add_attendee(edit, forum_uid, who))
            else:
                people_edits.link_person(edit, forum_uid, who)
                edit.session.flush()
                made.append(attendee_edits.add_attendee(edit, forum_uid, person_uid=who))

        self._drafting = False
        if self.desk.attempt(tr("Add attendee"), add):
            self.show_place(made[0], "organization")
        else:
            self._drafting = True
            self._show_chosen()
            self.new.begin()

    def _remove(self) -> None:
        uids = [entry.uid for entry in self._chosen]
        if not uids:
            return
        rows = self.table.places(uids)
        after = self.table.entry(max(rows) + 1) or self.table.entry(min(rows) - 1)
        step = tr("Remove attendee") if len(uids) == 1 else tr("Remove {n} attendees").format(n=len(uids))
        self.editor.commit()
        deleted = self.desk.attempt_many(step, lambda edit: attendee_edits.delete_attendees(edit, uids), len(uids))
        if deleted and after is not None:
            self._select([after.uid])

    # Several at once

    def _set_status(self, status: AttendeeStatus) -> None:
        uids = [entry.uid for entry in self._chosen]
        self._change_all(tr("Change status"), lambda edit: attendee_edits.set_status(edit, uids, status))

    def _set_category(self, category: str) -> None:
        uids = [entry.uid for entry in self._chosen]
        self._change_all(tr("Change category"), lambda edit: attendee_edits.set_category(edit, uids, category))

    def _change_all(self, step: str, change: "Callable[[Edit], object]") -> None:
        if self._chosen:
            self.desk.attempt_many(step, change, len(self._chosen))

    # At the door

    def check_in_chosen(self) -> None:
        """Check in whoever is selected and not here yet."""
        waiting = [entry for entry in self._chosen_entries() if entry.attendee.checked_in_at is None]
        if waiting and self.editor.commit():
            self._check_in(waiting)

    def _check_in(self, entries: list[Entry]) -> bool:
        snapshot = self.desk.snapshot
        if snapshot is None:
            return False
        uids, now = [entry.uid for entry in entries], attendee_edits.wall_time(snapshot.forum.timezone)
        step = tr("Check in") if len(uids) == 1 else tr("Check in {n} attendees").format(n=len(uids))
        return self.desk.attempt_many(step, lambda edit: attendee_edits.check_in(edit, uids, now), len(uids))

    def _take_back(self) -> None:
        uids = [entry.uid for entry in self._chosen]
        self._change_all(tr("Take back check-in"), lambda edit: attendee_edits.take_back_check_in(edit, uids))

    def _at_door(self, typed: str) -> None:
        if not typed.strip():
            return
        by_code, found = bearers(self.entries, typed), list[Entry]()
        if by_code:
            self._answer(typed, by_code)
            return
        steps = AttendeeFilter(typed=typed).steps(self.entries, found)

        def told(done: bool) -> None:
            if done:
                self._answer(typed, found)

        self._finding.start(steps, told, whole=self.listing.short)

    def _answer(self, typed: str, found: list[Entry]) -> None:
        if not found:
            self.door.say(tr("Nobody matches."), good=False)
        elif len(found) > 1:
            several = tr("{n} match: type more, or choose in the table.")
            self.door.say(several.format(n=f"{len(found):,}"), good=False)
            self.filters.search.setText(typed)
        else:
            self._let_in(found[0])

    def _let_in(self, entry: Entry) -> None:
        arrived, status = entry.attendee.checked_in_at, entry.attendee.status
        self.show_place(entry.uid)
        if arrived is not None:
            self.door.say(
                tr("{name} is here since {time}.").format(name=entry.name, time=clock(arrived)), good=False
            )
        elif status in NOT_COMING:
            told = tr("{name} is “{status}”: check in with Ctrl+I if they may enter.")
            self.door.say(told.format(name=entry.name, status=status_label(status)), good=False)
        elif self._check_in([entry]):
            self.door.say(tr("{name} is checked in.").format(name=entry.name), done=True)

    # Making

    def _make_add(self) -> QAction:
        add = self._action(tr("Add attendee"), "add-attendee", "Ctrl+N", self.begin_adding)
        set_icon(add, "plus")
        return add

    def _action(self, text: str, name: str, keys: str, slot: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: slot())
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.view.chosen.connect(self._selection_changed)
        self.view.edit_asked.connect(lambda: self.editor.focus_field(""))
        self.view.remove_asked.connect(self._remove)
        self.side.changed.connect(self._rows_changed)
        self.door.typed.connect(self._at_door)
        self.new.finished.connect(self._store_new)
        self.new.cancelled.connect(self._cancel_new)
        self.editor.check_in.check_in_asked.connect(self.check_in_chosen)
        self.editor.check_in.take_back_asked.connect(self._take_back)
        self.several.check_in_asked.connect(self.check_in_chosen)
        self.several.status_asked.connect(self._set_status)
        self.several.category_asked.connect(self._set_category)
        self.several.remove_asked.connect(self._remove)
        self._action(tr("Check in"), "check-in", "Ctrl+I", self.check_in_chosen)
        for keys, line in (("Ctrl+F", self.filters.search), ("Ctrl+L", self.door.line)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(line.setFocus)

    def _lay_out(self) -> None:
        for panel in (self.editor, self.several, self.new, self._nobody, self._erased, self._blank):
            self._right.addWidget(panel)
        for widget in (self.side, self._nobody, self._erased, self._blank):
            widget.setProperty("ground", "surface")
            widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("attendees-split")
        split.setChildrenCollapsible(False)
        split.addWidget(self.side)
        split.addWidget(self._right)
        split.setSizes([92 * GRID, 44 * GRID])
        split.setStretchFactor(0, 1)
        self._right.setMinimumWidth(42 * GRID)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
