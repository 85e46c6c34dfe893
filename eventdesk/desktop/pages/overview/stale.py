"""Printed documents that are no longer true, as a finding that leads to the documents page."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from eventdesk.desktop.desk import Place
from eventdesk.desktop.pages.documents.printed_words import stale_told
from eventdesk.desktop.pages.overview.findings import Group, Line
from eventdesk.desktop.printed import PrintedState
from eventdesk.programme.findings import Severity

translate = QCoreApplication.translate


def stale_groups(states: Sequence[PrintedState]) -> tuple[Group, ...]:
    """One group with a line for each stale document; none where everything printed is true."""
    lines = tuple(
        Line(stale_told(state), Place("documents", state.line.document)) for state in states if state.stale
    )
    if not lines:
        return ()
    if len(lines) == 1:
        told = translate("Printed", "A printed document is out of date")
    else:
        told = translate("Printed", "{count} printed documents are out of date").format(count=len(lines))
    return (Group("printed-stale", told, Severity.WARNING, lines),)
