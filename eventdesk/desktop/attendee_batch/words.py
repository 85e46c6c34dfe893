"""How columns, cells and what is wrong with them are said in the window's language."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from eventdesk.desktop.pages.attendees.columns import column_label
from eventdesk.desktop.pages.attendees.words import category_label, status_label, wrong_told
from eventdesk.interchange.attendee_table import BadPattern, CellChange, Cells, Column, Kind, Words, heading
from eventdesk.interchange.attendee_table.cells import country_name, language_name, own_cell
from eventdesk.model.kinds import ATTENDEE_CATEGORIES, AttendeeStatus
from eventdesk.model.snapshot import ForumSnapshot

__all__ = ["column_name", "counted", "pattern_told", "said", "table_words", "tr", "wrong_told"]


def tr(text: str) -> str:
    """The sentence in the window's language."""
    # The tool that collects the sentences knows no context for a plain function (packaging/translations.py).
    return QCoreApplication.translate("", text)


def table_words() -> Words:
    """The words of the window for a table. To be made in the window's thread."""
    return Words(
        statuses={status: status_label(status) for status in AttendeeStatus},
        categories={category: category_label(category) for category in ATTENDEE_CATEGORIES},
        yes=tr("Yes"),
        no=tr("No"),
        language=QLocale().bcp47Name(),
    )


def counted(count: int, one: str, several: str) -> str:
    """The words for that many; `several` has a place {n}."""
    return one if count == 1 else several.format(n=f"{count:,}")


def column_name(column: Column, snapshot: ForumSnapshot) -> str:
    return heading(column, snapshot, column_label)


def said(cells: Cells, change: CellChange, value: Any) -> str:
    """A value of the change as the list shows it."""
    column = change.column
    if isinstance(value, AttendeeStatus):
        return cells.words.statuses[value]
    if isinstance(value, list | tuple):
        if column.kind is Kind.LANGUAGES:
            return ", ".join(language_name(tag, cells.words.language) for tag in value)
        return ", ".join(value)
    if change.wrong is None or value is change.before:
        if column.kind is Kind.CATEGORY:
            return cells.words.category(str(value))
        if column.kind is Kind.COUNTRY:
            return country_name(str(value), cells.words.language)
    if column.field and isinstance(value, str):
        return cells.said(own_cell(value, column.kind))
    return cells.said(value)


def pattern_told(error: BadPattern) -> str:
    """Why a pattern cannot be searched for, and how to mend it."""
    return {
        "empty": tr("Write what to look for."),
        "long": tr("The pattern is too long: shorten it."),
        "bracket": tr(
            "Near character {place} a bracket is not closed, or one closes that never opened. "
            "Write \\( for the sign itself."
        ),
        "set": tr("Near character {place} a set [ … ] is not closed. Write \\[ for the sign itself."),
        "repeat": tr(
            "There is nothing to repeat before character {place}. Write \\* or \\+ or \\? for the sign itself."
        ),
        "escape": tr(
            "The sign after the backslash at character {place} means nothing. Write two backslashes for one."
        ),
        "other": tr("The pattern cannot be read at character {place}."),
        "group": tr("The replacement names a group that the pattern does not have."),
        "slow": tr("The pattern takes far too long on some cells. Repeat fewer things within one another."),
    }[error.kind].format(place=error.place)
