"""The wizard that imports attendees from a spreadsheet, a CSV file or the clipboard."""

from eventdesk.desktop.attendee_import.dialog import AttendeeImportDialog

__all__ = ["AttendeeImportDialog"]
