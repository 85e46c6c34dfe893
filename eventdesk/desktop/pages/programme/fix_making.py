"""Makes a quick fix in the workspace. Imported only when one is made."""

from eventdesk.model.snapshot import ForumSnapshot, Session
from eventdesk.programme.fix_changes import (
    ITSELF,
    Asked,
    Content,
    Interpreted,
    ItemCancelled,
    ItemMinutes,
    SessionChange,
    TakenOff,
)
from eventdesk.programme.fixes import Fix
from eventdesk.workspace import finding_edits
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import StaleRecord


def make(edit: Edit, snapshot: ForumSnapshot, fix: Fix) -> None:
    """Make all changes of the fix, which was proposed for this snapshot. Raises StaleRecord where that changed."""
    finding_edits.apply_changes(edit, [one for one in fix.changes if isinstance(one, SessionChange)])
    sessions = {session.uid: session for session in snapshot.sessions}
    for change in fix.changes:
        if not isinstance(change, SessionChange):
            session = sessions.get(change.uid)
            if session is None:
                raise StaleRecord("The programme was changed meanwhile. Look at the fixes again.")
            _make(edit, session, change)


def _make(edit: Edit, session: Session, change: Content) -> None:
    if isinstance(change, TakenOff):
        finding_edits.take_off(edit, change.appearance.uid)
    elif isinstance(change, Asked):
        finding_edits.ask_to_moderate(edit, _place(session, change.item), change.person)
    elif isinstance(change, ItemCancelled):
        finding_edits.cancel_item(edit, _place(session, change.item))
    elif isinstance(change, ItemMinutes):
        finding_edits.set_item_minutes(edit, _place(session, change.item), change.before, change.after)
    elif isinstance(change, Interpreted):
        finding_edits.set_interpretation(edit, session.uid, change.before, change.after)


def _place(session: Session, item: int) -> str:
    return session.uid if item == ITSELF else session.items[item].uid
