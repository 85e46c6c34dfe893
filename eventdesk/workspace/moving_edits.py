"""A plan of new times, put into effect."""

from eventdesk.model.plans import Moved, Plan, TimeChange
from eventdesk.model.records import Item, Session
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import StaleRecord


def apply_plan(edit: Edit, plan: Plan) -> None:
    """Give the rows of the plan their new times.

    Raises StaleRecord where a row is gone, or no longer has the time that the plan was made for.
    """
    for change in plan.changes:
        if change.kind is Moved.SESSION:
            _session(edit, change)
        else:
            _item(edit, change)


def _session(edit: Edit, change: TimeChange) -> None:
    row = edit.get(Session, change.uid)
    _check((row.starts_at, row.ends_at) == (change.before.starts_at, change.before.ends_at))
    row.starts_at, row.ends_at = change.after.starts_at, change.after.ends_at


def _item(edit: Edit, change: TimeChange) -> None:
    row = edit.get(Item, change.uid)
    _check((row.starts_at, row.minutes) == (change.before.starts_at, change.before.minutes))
    row.starts_at, row.minutes = change.after.starts_at, change.after.minutes


def _check(unchanged: bool) -> None:
    if not unchanged:
        raise StaleRecord("The programme was changed meanwhile. Look at the new times, then plan it again.")
