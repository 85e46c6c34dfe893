"""What came out of the sessions."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout

from eventdesk.desktop.capture.start_button import capture_button
from eventdesk.desktop.forms import Editor, Field, FieldKind
from eventdesk.desktop.pages.press.draft_form import NEW
from eventdesk.desktop.pages.press.editors import session_picker
from eventdesk.desktop.pages.press.row_list import Row
from eventdesk.desktop.pages.press.section import ListSection
from eventdesk.desktop.pages.press.wording import outcome_kinds, session_name
from eventdesk.model.kinds import OutcomeKind
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import EMPTY

if TYPE_CHECKING:
    from eventdesk.desktop.desk import Desk
    from eventdesk.workspace.edit import Edit


class OutcomesSection(ListSection):
    record = "Outcome"
    prefix = "outcome"
    icon = "check"

    def words(self) -> tuple[str, str, str, str, str]:
        return (
            self.tr("Outcomes"),
            self.tr("Change outcome"),
            self.tr("Remove outcome"),
            self.tr("Add outcome"),
            self.tr("Say what a session agreed, decided, proposed, raised or mentioned."),
        )

    def fields(self) -> Sequence[Field]:
        return (
            Field("text", self.tr("What came out"), FieldKind.PROSE, required=True, lines=2),
            Field("kind", self.tr("The session …"), FieldKind.CHOICE, choices=outcome_kinds(), half=True),
            Field(
                "session_uid",
                self.tr("Session"),
                FieldKind.LINE,
                required=True,
                half=True,
                editor=self._picker,
                store=self._move_to,
            ),
            Field("noted_by", self.tr("Noted by"), FieldKind.LINE),
            Field("noted_at", self.tr("Noted at"), FieldKind.WALL_TIME),
        )

    def _picker(self, desk: "Desk") -> Editor:
        return session_picker(desk)

    def add_to_bar(self, bar: QHBoxLayout) -> None:
        bar.addWidget(capture_button(self.desk, f"{self.prefix}-capture"))

    def rows(self, snapshot: ForumSnapshot) -> list[Row]:
        language = self.desk.language
        verbs = {choice.value: choice.label for choice in outcome_kinds()}
        return [
            Row(
                outcome.uid,
                snapshot.pick(outcome.text, language) or self.tr("Nothing said yet"),
                session_name(snapshot, session, language),
                verbs[outcome.kind],
                faint=not outcome.text,
            )
            for session in snapshot.sessions
            for outcome in session.outcomes
        ]

    def values(self, snapshot: ForumSnapshot, uid: str) -> Mapping[str, Any] | None:
        if uid == NEW:
            return {
                "text": EMPTY,
                "kind": OutcomeKind.AGREED,
                "session_uid": self._near(snapshot),
                "noted_by": "",
                "noted_at": None,
            }
        for session in snapshot.sessions:
            for outcome in session.outcomes:
                if outcome.uid == uid:
                    return {
                        "text": outcome.text,
                        "kind": outcome.kind,
                        "session_uid": session.uid,
                        "noted_by": outcome.noted_by,
                        "noted_at": outcome.noted_at,
                    }
        return None

    def _near(self, snapshot: ForumSnapshot) -> str:
        """The session that a new outcome is likely of: that of the last one, else the first with talks."""
        with_outcomes = [session.uid for session in snapshot.sessions if session.outcomes]
        with_items = [session.uid for session in snapshot.sessions if session.items]
        return next(iter([*with_outcomes[-1:], *with_items, *(s.uid for s in snapshot.sessions)]), "")

    def make_row(self, edit: "Edit", field: str, value: Any) -> str:
        from eventdesk.workspace import programme_edits
        from eventdesk.workspace.errors import EditRefused

        snapshot = self.desk.snapshot
        session = value if field == "session_uid" else self._near(snapshot) if snapshot is not None else ""
        if not session:
            raise EditRefused(self.tr("An outcome belongs to a session: add one to the programme first."))
        kind = value if field == "kind" else OutcomeKind.AGREED
        text = value if field == "text" else EMPTY
        more = {field: value} if field in ("noted_by", "noted_at") else {}
        return programme_edits.add_outcome(edit, session, kind, text, **more).uid

    def _move_to(self, edit: "Edit", uid: str, session_uid: str) -> None:
        """Let it be an outcome of another session, its last."""
        from eventdesk.workspace import programme_edits

        programme_edits.move_outcome_to(edit, uid, session_uid)

    def move_row(self, steps: int) -> None:
        """Move an outcome within its session."""
        uid, snapshot = self.list.uid, self.desk.snapshot
        if not uid or uid == NEW or snapshot is None:
            return
        for session in snapshot.sessions:
            uids = [outcome.uid for outcome in session.outcomes]
            if uid in uids and 0 <= uids.index(uid) + steps < len(uids):
                self._reorder(uid, uids.index(uid) + steps)

    def _reorder(self, uid: str, place: int) -> None:
        from eventdesk.workspace import programme_edits

        self.desk.attempt(self.tr("Change order"), lambda edit: programme_edits.move_outcome(edit, uid, place))
