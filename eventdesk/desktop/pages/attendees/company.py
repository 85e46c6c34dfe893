"""Whom an attendee accompanies, and who accompanies them: attendees of their own."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.forms import Picker
from eventdesk.desktop.forms.choosing import language_of
from eventdesk.desktop.forms.names import Candidate
from eventdesk.desktop.pages.attendees.entries import Entry
from eventdesk.desktop.pages.attendees.small_rows import Act, SmallRow, SmallRows
from eventdesk.desktop.pages.attendees.words import status_label, tr
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, Heading, button
from eventdesk.model.searching import Query
from eventdesk.model.snapshot import Attendee, ForumSnapshot
from eventdesk.model.text import Text

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_MOST = 12


class AttendeePicker(Picker):
    """One of the attendees, found as one types; `everyone` gives the list's entries."""

    def __init__(
        self, everyone: Callable[[], Sequence[Entry]], hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(self._found, hint, parent=parent)
        self._everyone = everyone
        self._but: frozenset[str] = frozenset()

    def leave_out(self, uids: frozenset[str]) -> None:
        """Who is not offered."""
        self._but = uids

    def _found(self) -> Sequence[Candidate]:
        query = Query(self.line.text())
        if not query:
            return ()
        found = query.among(self._everyone())[: _MOST + len(self._but)]
        return [
            Candidate(entry.uid, entry.name, entry.organization, entry.hay)
            for entry in found
            if entry.uid not in self._but
        ]


class CompanySection(QWidget):
    """The host or the company, a row each, and a field to add to it."""

    def __init__(self, desk: Desk, everyone: Callable[[], Sequence[Entry]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._companions: tuple[tuple[Attendee, ...], list[Attendee]] = (), []
        self._attendee: Attendee | None = None
        self.rows = SmallRows("attendee-company")
        self.rows.pressed.connect(self._pressed)
        self.name = QLineEdit()
        self.name.setObjectName("attendee-add-company")
        self.name.setAccessibleName(tr("Name of someone who accompanies them"))
        self.name.setPlaceholderText(tr("Add who comes along: type a name"))
        self.name.returnPressed.connect(self._add)
        self._add_button = button(tr("Add"), "user-plus", "attendee-add-company-button")
        self._add_button.setToolTip(tr("Add an attendee who accompanies this one (Enter)"))
        self._add_button.clicked.connect(self._add)
        self.host = AttendeePicker(everyone, tr("Accompanies: type a name of the list"))
        self.host.name("attendee-accompanies", tr("Accompanies"))
        self.host.chosen.connect(self._accompany)
        self._adder = QWidget()
        row = QHBoxLayout(self._adder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.name, 1)
        row.addWidget(self._add_button)
        self._caption = Caption()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(Heading(tr("Company")))
        column.addWidget(self._caption)
        column.addWidget(self.rows)
        column.addSpacing(HALF)
        column.addWidget(self._adder)
        column.addSpacing(HALF)
        column.addWidget(self.host)

    def show_attendee(self, attendee: Attendee) -> None:
        if self._attendee is None or attendee.uid != self._attendee.uid:
            self.name.clear()
            self.host.clear()
        self._attendee = attendee
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        host = attendee.accompanies
        others = self._company_of(attendee, snapshot)
        self._caption.setText(tr("Accompanies") if host else tr("Accompanied by"))
        self._caption.setVisible(bool(others))
        self.rows.show_rows([self._row(row, snapshot) for row in others])
        self._adder.setVisible(host is None)
        self.host.setVisible(host is None and not others)
        self.host.leave_out(frozenset({attendee.uid, *(row.uid for row in others)}))

    def _company_of(self, attendee: Attendee, snapshot: ForumSnapshot) -> list[Attendee]:
        """Whom the attendee accompanies, else who accompanies them; looked for once in each state of the forum."""
        if self._companions[0] is not snapshot.attendees:
            # Few of 100,000 accompany anybody.
            self._companions = snapshot.attendees, [row for row in snapshot.attendees if row.accompanies]
        if attendee.accompanies:
            return [row for row in snapshot.attendees if row.id == attendee.accompanies]
        return [row for row in self._companions[1] if row.accompanies == attendee.id]

    def _row(self, other: Attendee, snapshot: ForumSnapshot) -> SmallRow:
        name = other.name
        if not name and other.person is not None:
            name = snapshot.person(other.person).name
        shown = snapshot.pick(name, self._desk.language) or other.code
        acts = (
            Act("open", tr("Show the attendee"), "arrow-right"),
            Act("part", tr("They do not come together"), "x"),
        )
        return SmallRow(other.uid, shown, status_label(other.standing), acts)

    def _add(self) -> None:
        attendee, words = self._attendee, " ".join(self.name.text().split())
        if attendee is None or not words:
            self.name.setFocus()
            return
        languages = self._desk.snapshot.languages if self._desk.snapshot else ("en",)
        name = Text({language_of(words, languages): words})

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.registration_edits import add_accompanying

            add_accompanying(edit, attendee.uid, name)

        if self._desk.attempt(tr("Add who comes along"), change):
            self.name.clear()

    def _accompany(self, host_uid: object) -> None:
        self.host.clear()
        attendee = self._attendee
        if attendee is not None and isinstance(host_uid, str) and host_uid:
            self._set(attendee.uid, host_uid)

    def _pressed(self, uid: str, act: str) -> None:
        attendee = self._attendee
        if attendee is None:
            return
        if act == "open":
            self._desk.go(Place("attendees", uid))
        else:
            self._set(attendee.uid if attendee.accompanies else uid, None)

    def _set(self, uid: str, host_uid: str | None) -> None:
        from eventdesk.workspace.registration_edits import set_accompanies

        self._desk.attempt(tr("Change company"), lambda edit: set_accompanies(edit, uid, host_uid))
