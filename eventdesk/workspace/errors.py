"""What can be refused, each with one sentence for the person at the desk."""


class WorkspaceError(Exception):
    """A workspace file that cannot be opened, made or brought up to date."""


class EditRefused(WorkspaceError):
    """An edit that was not stored: nothing of it is in the database."""


class StaleRecord(EditRefused):
    """The record was changed or deleted (in another window, say) since it was read."""


class UndoRefused(WorkspaceError):
    """A step that can no longer be undone or redone, because its rows were changed since."""
