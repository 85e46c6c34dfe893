"""The sentences of the page, and how its data is said: names, roles, forums."""

from html import escape

from PySide6.QtCore import QCoreApplication

from eventdesk.model.text import Text


def tr(text: str) -> str:
    """The sentence in the window's language."""
    # The tool that collects the sentences knows no context for a plain function (packaging/translations.py).
    return QCoreApplication.translate("", text)


def counted(count: int, one: str, many: str) -> str:
    """The sentence for one, else the one for many with `{n}` in it; both are in the window's language already."""
    return one if count == 1 else many.format(n=count)


def other_names(name: Text, shown: str) -> str:
    """The name in its other languages, beside the one that is shown: `조황희 · 趙黃熙`."""
    others = dict.fromkeys(value for value in name.values() if value != shown)
    return " · ".join(others)


def joined(*parts: str) -> str:
    """What there is of the parts, with a middle dot between them."""
    return " · ".join(part for part in parts if part)


def plain_tip(text: str) -> str:
    """The text for a tooltip, which takes what looks like markup for markup: `<` is shown, never obeyed."""
    return escape(text) if "<" in text else text
