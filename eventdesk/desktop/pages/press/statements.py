"""What was said: verbatim quotes and reported speech."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout

from eventdesk.desktop.capture.start_button import capture_button
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Field, FieldKind
from eventdesk.desktop.pages.press.draft_form import NEW
from eventdesk.desktop.pages.press.editors import read_spot, spot_picker
from eventdesk.desktop.pages.press.quote_editor import QuoteEditor, QuoteValue, quote_value, store_quote
from eventdesk.desktop.pages.press.row_list import Row
from eventdesk.desktop.pages.press.section import ListSection
from eventdesk.desktop.pages.press.waiting import consents, waits_for
from eventdesk.desktop.pages.press.wording import CLOSING, place_name
from eventdesk.model.kinds import QuoteConsent
from eventdesk.model.snapshot import ForumSnapshot, Statement
from eventdesk.model.text import EMPTY

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


class StatementsSection(ListSection):
    record = "Statement"
    prefix = "statement"
    icon = "message-square-quote"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form.writers = {"quote": store_quote}

    def words(self) -> tuple[str, str, str, str, str]:
        return (
            self.tr("Statements"),
            self.tr("Change statement"),
            self.tr("Remove statement"),
            self.tr("Add statement"),
            self.tr(
                "Keep what someone said, word for word or in reported speech, with its place in the programme."
            ),
        )

    def fields(self) -> Sequence[Field]:
        return (
            Field("person_uid", self.tr("Who said it"), FieldKind.PERSON, required=True),
            Field("at", self.tr("Where"), FieldKind.LINE, editor=spot_picker, half=True, store=self._set_spot),
            Field("language", self.tr("Spoken in"), FieldKind.LANGUAGE, half=True),
            Field(
                "quote",
                self.tr("Word for word, without quotation marks around it"),
                FieldKind.PROSE,
                editor=QuoteEditor,
            ),
            Field(
                "says",
                self.tr("Or in reported speech: what they said, as it follows “said that …”"),
                FieldKind.PROSE,
                lines=2,
            ),
            Field(
                "consent",
                self.tr("The speaker’s consent to be quoted"),
                FieldKind.CHOICE,
                choices=consents(),
                half=True,
            ),
            Field("heard_by", self.tr("Heard by"), FieldKind.LINE, half=True),
            Field("said_at", self.tr("Said at"), FieldKind.WALL_TIME),
        )

    def show_place(self, uid: str, field: str) -> bool:
        return super().show_place(uid, "quote" if field == "approvals" else field)

    def add_to_bar(self, bar: QHBoxLayout) -> None:
        bar.addWidget(capture_button(self.desk, f"{self.prefix}-capture"))

    def rows(self, snapshot: ForumSnapshot) -> list[Row]:
        return [self._row(snapshot, statement) for statement in snapshot.statements]

    def _row(self, snapshot: ForumSnapshot, statement: Statement) -> Row:
        language = self.desk.language
        name = snapshot.pick(snapshot.person(statement.person).name, language)
        said = snapshot.pick(statement.quote, language)
        detail = f"“{said}”" if said else snapshot.pick(statement.says, language)
        waits = waits_for(statement)
        mark = waits or place_name(snapshot, statement, language)[:32]
        return Row(statement.uid, name, detail or self.tr("Nothing said yet"), mark, warns=bool(waits))

    def values(self, snapshot: ForumSnapshot, uid: str) -> Mapping[str, Any] | None:
        if uid == NEW:
            return {
                "person_uid": None,
                "at": "",
                "language": "",
                "quote": QuoteValue(),
                "says": EMPTY,
                "consent": QuoteConsent.UNKNOWN,
                "heard_by": "",
                "said_at": None,
            }
        for statement in snapshot.statements:
            if statement.uid == uid:
                return {
                    "person_uid": snapshot.person(statement.person).uid,
                    "at": _spot_of(snapshot, statement),
                    "language": statement.language,
                    "quote": quote_value(statement),
                    "says": statement.says,
                    "consent": statement.consent,
                    "heard_by": statement.heard_by,
                    "said_at": statement.said_at,
                }
        return None

    def make_row(self, edit: "Edit", field: str, value: Any) -> str:
        from eventdesk.workspace import press_edits
        from eventdesk.workspace.errors import EditRefused

        if field != "person_uid" or not value:
            raise EditRefused(self.tr("Choose first who said it."))
        return press_edits.add_statement(edit, self.desk.forum_uid, value)

    def _set_spot(self, edit: "Edit", uid: str, value: str) -> None:
        from eventdesk.workspace import press_edits

        spot = read_spot(value)
        press_edits.set_spot(edit, uid, press_edits.Spot(spot.session_uid, spot.item_uid, spot.closing))


def _spot_of(snapshot: ForumSnapshot, statement: Statement) -> str:
    """The statement's place as the picker's string."""
    at = statement.at
    if not at:
        return ""
    for session in snapshot.sessions:
        for item in session.items:
            if at in (item.id, item.uid):
                return f"item:{item.uid}"
    found = next((session.uid for session in snapshot.sessions if session.id == at), None)
    return f"session:{found}" if found else CLOSING
