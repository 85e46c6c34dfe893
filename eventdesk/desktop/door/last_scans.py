"""The last scans at the door, the newest first."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from eventdesk.desktop.door.words import Picker, clock, outcome_word, translate
from eventdesk.desktop.pages.press.row_list import Row, RowList
from eventdesk.model.kinds import ScanOutcome
from eventdesk.workspace.door_reading import Door, ScanLine
from eventdesk.workspace.scanning import ScanResult

MOST = 40


class LastScans(RowList):
    """`scans` are those shown, `entrance` is this one's name."""

    def __init__(self) -> None:
        super().__init__("door-last", translate("Door", "Last scans"))
        self.scans: list[ScanLine] = []
        self.entrance = ""

    def show_scans(self, scans: Iterable[ScanLine], pick: Picker, now: datetime) -> None:
        """Show these instead."""
        self.scans = list(scans)[:MOST]
        self.show_rows([_row(one, pick, now) for one in self.scans])

    def put_first(self, result: ScanResult, door: Door, pick: Picker) -> None:
        """Another scan was answered; nobody's code is no scan."""
        guest = result.guest
        if guest is None:
            return
        scan = ScanLine(
            result.scan_uid,
            result.at,
            door.entrance,
            result.answer.outcome,
            False,
            guest.uid,
            guest.code,
            guest.name,
            guest.status,
        )
        self.show_scans([scan, *self.scans], pick, result.at)
        self.scrollToTop()

    def mark_taken_back(self, uid: str, pick: Picker, now: datetime) -> None:
        scans = [replace(one, taken_back=True) if one.uid == uid else one for one in self.scans]
        self.show_scans(scans, pick, now)

    @property
    def standing(self) -> ScanLine | None:
        """The last one here that let somebody in: what one takes back. Other entrances' came with their logs."""
        here = (one for one in self.scans if one.entrance == self.entrance and not one.taken_back)
        return next((one for one in here if one.outcome is ScanOutcome.WELCOME), None)


def _row(scan: ScanLine, pick: Picker, now: datetime) -> Row:
    detail = " · ".join(part for part in (outcome_word(scan), scan.entrance) if part)
    return Row(scan.uid, pick(scan.name) or scan.code, detail, clock(scan.at, now), faint=scan.taken_back)
