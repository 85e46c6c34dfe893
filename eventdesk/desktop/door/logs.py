"""Giving this entrance's scans to another, and taking theirs in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.door.words import Picker, clock, translate
from eventdesk.desktop.pages.attendees.words import status_label
from eventdesk.desktop.pages.press.row_list import Row, RowList
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Heading, Title, button, label, within_screen
from eventdesk.desktop.work import Progress, run
from eventdesk.workspace.door_reading import Guest
from eventdesk.workspace.scan_report import Conflict, ConflictKind, LogTold, MergeReport

if TYPE_CHECKING:
    from eventdesk.workspace.workspace import Workspace

_CLOCKS = 8
"""Logs of which the dialog tells one by one."""


@dataclass(frozen=True)
class Merged:
    """What came of merging, with the people of whom conflicts tell."""

    report: MergeReport
    guests: Mapping[str, Guest]


def export_log(desk: Desk, entrance: str, parent: QWidget, done: Callable[[str], object]) -> None:
    """Ask where to, and write the forum's scans there; `done` is told what was written."""
    workspace, forum_uid, at = desk.workspace, desk.forum_uid, desk.now()
    if workspace is None or desk.snapshot is None:
        return
    named = "-".join(part for part in (desk.snapshot.forum.id, entrance, f"{at:%Y-%m-%d-%H%M}") if part)
    kept = "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in named)
    title = translate("Door", "Export the scan log")
    chosen, _filter = QFileDialog.getSaveFileName(parent, title, f"{kept}.scans.json", _filter_text())
    if not chosen:
        return
    path = Path(chosen)

    def write(progress: Progress) -> int:
        from eventdesk.interchange.scan_log import write_scan_log
        from eventdesk.workspace.scan_export import scan_log

        with workspace.reading() as connection:
            log = scan_log(connection, forum_uid, entrance, at)
        progress.check()
        write_scan_log(log, path)
        return len(log.scans)

    def tell(count: int) -> None:
        sentence = translate("Door", "{count} scans were written to {file}. It names those who were scanned.")
        done(sentence.format(count=QLocale().toString(count), file=path.name))

    run(parent, write, tell, title=title, desk=desk)


def merge_logs(desk: Desk, parent: QWidget, done: Callable[[Merged], object]) -> None:
    """Ask for logs of other entrances and take them in, as one step."""
    title = translate("Door", "Merge scan logs")
    chosen, _filter = QFileDialog.getOpenFileNames(parent, title, "", _filter_text())
    if chosen:
        merge_files(desk, parent, [Path(one) for one in chosen], done)


def merge_files(desk: Desk, parent: QWidget, paths: Sequence[Path], done: Callable[[Merged], object]) -> None:
    """Take these logs in, as one step, in a thread."""
    workspace, forum_uid = desk.workspace, desk.forum_uid
    if workspace is None:
        return
    title, now = translate("Door", "Merge scan logs"), desk.now()

    def merge(progress: Progress) -> Merged:
        return _merge(workspace, forum_uid, paths, title, now, progress)

    run(parent, merge, done, title=title, desk=desk)


def _merge(
    workspace: "Workspace", forum_uid: str, paths: Sequence[Path], step: str, now: datetime, progress: Progress
) -> Merged:
    from eventdesk.interchange.scan_log import read_scan_log
    from eventdesk.workspace.door_reading import guests_of
    from eventdesk.workspace.scan_merge import merge_scans

    logs = [read_scan_log(path) for path in paths]
    with workspace.edit(step, forum_uid) as edit:
        report = merge_scans(edit, forum_uid, logs, progress.tell, now)
    with workspace.reading() as connection:
        uids = [one.attendee_uid for one in report.conflicts if one.attendee_uid]
        return Merged(report, guests_of(connection, uids))


def _filter_text() -> str:
    return translate("Door", "Scan logs") + " (*.json)"


class MergeDialog(QDialog):
    """What merging did, and what somebody should look at."""

    def __init__(self, merged: Merged, pick: Picker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("merge-dialog")
        self.setWindowTitle(translate("Door", "Scan logs merged"))
        told = label(summary(merged.report), wrap=True)
        told.setObjectName("merge-summary")
        clocks = label("\n".join(log_sentence(log) for log in merged.report.logs[:_CLOCKS]), "muted", wrap=True)
        clocks.setObjectName("merge-clocks")
        close = button(translate("Door", "Close"), "", "merge-close", primary=True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(foot)
        widgets: list[QWidget] = [Title(translate("Door", "Scan logs merged")), told, clocks]
        if merged.report.conflicts:
            widgets.append(Heading(translate("Door", "To look at")))
            rows = RowList("merge-conflicts", translate("Door", "To look at"))
            rows.show_rows(conflict_rows(merged, pick))
            rows.setMinimumHeight(30 * GRID)
            widgets.append(rows)
        for place, widget in enumerate(widgets):
            column.insertWidget(place, widget, 1 if isinstance(widget, RowList) else 0)
        self.resize(80 * GRID, 60 * GRID if merged.report.conflicts else 20 * GRID)
        within_screen(self)


def summary(report: MergeReport) -> str:
    """One sentence or two."""
    number = QLocale().toString
    if not (report.new_scans or report.people or report.arrivals):
        return translate("Door", "Nothing new: all of these scans are here already.")
    told = translate("Door", "{scans} new scans; {arrivals} arrivals changed; {known} scans were here already.")
    told = told.format(
        scans=number(report.new_scans), arrivals=number(report.arrivals), known=number(report.known_scans)
    )
    if report.people:
        people = translate("Door", "People added who were in no list here: {people}.")
        told += " " + people.format(people=number(report.people))
    return told


def log_sentence(log: LogTold) -> str:
    """What a log holds, by the clock of its entrance: whoever knows when its doors opened sees a wrong one."""
    entrance = log.entrance or translate("Door", "an entrance without a name")
    if log.first_at is None or log.last_at is None:
        return translate("Door", "{entrance}: no scans of its own.").format(entrance=entrance)
    made = log.exported_at or log.last_at
    told = translate("Door", "{entrance}, by its clock: scans from {first} to {last}; log made at {made}.")
    return told.format(
        entrance=entrance,
        first=clock(log.first_at, made),
        last=clock(log.last_at, made),
        made=clock(made, datetime.min),
    )


def conflict_rows(merged: Merged, pick: Picker) -> list[Row]:
    """A row for each: who, and what is odd."""
    rows = []
    for number, conflict in enumerate(merged.report.conflicts):
        guest = merged.guests.get(conflict.attendee_uid)
        who = pick(guest.name) if guest is not None else pick(conflict.name) or conflict.entrance
        unnamed = translate("Door", "Code {code}").format(code=conflict.code or conflict.attendee)
        sentence = conflict_sentence(conflict, pick)
        rows.append(Row(str(number), who or unnamed, sentence, clock(conflict.at), warns=True))
    return rows


def conflict_sentence(conflict: Conflict, pick: Picker) -> str:
    """What is odd, and what was done."""
    kind = ConflictKind
    sentences = {
        kind.TWO_ENTRANCES: translate("Door", "At {here} at {at}, and at {there} at {other}: one badge, twice."),
        kind.UNKNOWN_ATTENDEE: translate("Door", "Let in at {here}, but nobody here has this badge. Left out."),
        kind.UNKNOWN_SESSION: translate("Door", "Read at {here} for a session that is not here. Left out."),
        kind.CODE_OF_ANOTHER: translate("Door", "The code {code}, read at {here}, is another attendee’s here."),
        kind.TAKEN_BACK: translate("Door", "Taken back at {here}, but welcomed at {there} at {other}."),
        kind.NOT_EXPECTED: translate("Door", "Let in at {here}, though here as: {status}."),
        kind.CODE_TAKEN: translate("Door", "“{name}” has this person’s code {code} at {here}. Left out."),
        kind.NAME_TAKEN: translate(
            "Door", "Somebody of this name was let in at {here} with the code {code}. Left out: are they one?"
        ),
        kind.OTHER_NAME: translate("Door", "Called “{name}” at {here}; by code and id it is the same person."),
        kind.ADDED: translate("Door", "Let in at {here}, and in no list here: added."),
        kind.CLOCK_AHEAD: translate("Door", "The clock at {here} is ahead: it says {at}, here it is {other}."),
    }
    unnamed = translate("Door", "an entrance without a name")
    return sentences[conflict.kind].format(
        here=conflict.entrance or unnamed,
        there=conflict.other_entrance or unnamed,
        at=clock(conflict.at),
        other=clock(conflict.other_at) if conflict.other_at is not None else "",
        code=conflict.code,
        name=pick(conflict.name),
        status=status_label(conflict.status) if conflict.status is not None else "",
    )
