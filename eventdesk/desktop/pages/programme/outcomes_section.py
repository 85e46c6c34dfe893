"""What came out of a session."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Field, FieldKind, RecordForm
from eventdesk.desktop.pages.programme.list_section import ListSection
from eventdesk.desktop.pages.programme.ordered_list import ListRow
from eventdesk.desktop.pages.programme.words import choices, tr, word
from eventdesk.desktop.widgets import button
from eventdesk.model.kinds import OutcomeKind
from eventdesk.model.snapshot import Outcome


class OutcomesSection(ListSection):
    """Outcomes in order; each has a kind and a text."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk, self._session = desk, ""
        self._shown: dict[str, Outcome] = {}
        fields = (
            Field("kind", tr("Kind"), FieldKind.CHOICE, choices=choices(OutcomeKind)),
            Field("text", tr("What was said or decided"), FieldKind.PROSE, lines=2),
        )
        form = RecordForm(desk, "Outcome", fields, "outcome", tr("Change outcome"))
        add = button(tr("Add outcome"), "plus", "session-add-outcome")
        super().__init__("session-outcomes", tr("Outcomes"), form, add, parent)
        layout = self.layout()
        assert layout is not None
        add.setSizePolicy(add.sizePolicy().Policy.Maximum, add.sizePolicy().verticalPolicy())
        add.clicked.connect(self._add)
        self.moved.connect(self._move)
        self.removed.connect(self._remove_outcome)

    def show_outcomes(self, session_uid: str, outcomes: Sequence[Outcome]) -> None:
        if session_uid != self._session:
            self.list.choose("")
        self._session = session_uid
        self._shown = {outcome.uid: outcome for outcome in outcomes}
        self.show_rows([self._row(outcome) for outcome in outcomes], self._columns)

    def _row(self, outcome: Outcome) -> ListRow:
        snapshot = self._desk.snapshot
        text = snapshot.pick(outcome.text, self._desk.language) if snapshot is not None else ""
        return ListRow(outcome.uid, text or tr("No text"), word(outcome.kind), quiet=not text)

    def _columns(self, uid: str) -> Mapping[str, Any] | None:
        outcome = self._shown.get(uid)
        return None if outcome is None else {"kind": outcome.kind, "text": outcome.text}

    def _add(self) -> None:
        from eventdesk.workspace.programme_edits import add_outcome

        new: list[str] = []
        session = self._session

        def change(edit: Any) -> None:
            new.append(add_outcome(edit, session, OutcomeKind.AGREED).uid)

        if self.commit() and self._desk.attempt(tr("Add outcome"), change):
            self.open_row(new[0], "text")

    def _move(self, uid: str, index: int) -> None:
        from eventdesk.workspace.programme_edits import move_outcome

        self._desk.attempt(tr("Reorder outcomes"), lambda edit: move_outcome(edit, uid, index))

    def _remove_outcome(self, uid: str) -> None:
        from eventdesk.workspace.programme_edits import remove_outcome

        self._desk.attempt(tr("Delete outcome"), lambda edit: remove_outcome(edit, uid))
