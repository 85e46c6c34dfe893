"""“New forum from text…”: a text on the left, what is proposed from it on the right, to be accepted."""

from eventdesk.desktop.from_text.dialog import FromText, FromTextDialog

__all__ = ["FromText", "FromTextDialog"]
