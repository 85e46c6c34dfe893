"""Prints pieces on sheets, into a file that grows as they come."""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from eventdesk.documents.badges.fitting import MM, Fitter
from eventdesk.documents.badges.painting import Painter
from eventdesk.documents.badges.pdf_file import PdfFile
from eventdesk.documents.badges.places import (
    Mark,
    Spot,
    back_of,
    behind,
    bleed_of,
    front_of,
    marks,
    pieces,
)
from eventdesk.documents.badges.values import Values
from eventdesk.documents.catalog import Report
from eventdesk.documents.layout import Particulars
from eventdesk.documents.sheets.telling import Teller
from eventdesk.documents.text.drawing import add_operators, take_operators
from eventdesk.model.designs import Design, Fold, Sheet
from eventdesk.model.kinds import OrganizationRole
from eventdesk.model.snapshot import Attendee, ForumSnapshot

_MARK_LOOK = "0.25 w 0.35 0.35 0.35 RG"


@dataclass(frozen=True, slots=True)
class Batch:
    """What to print: a piece of the design for each attendee, in that order.

    `language` (BCP 47) is the document's, empty for the forum's first. `images` gives the bytes of pictures by
    name: the design's, the forum's logos, and photos; it may read them when asked. `start` is the place on the
    first sheet, from 1, at which the first piece stands: those before it are used already. `today` is what
    `{today}` says.
    """

    design: Design
    snapshot: ForumSnapshot
    attendees: Sequence[Attendee]
    language: str = ""
    images: Mapping[str, bytes] = field(default_factory=dict)
    start: int = 1
    today: date | None = None

    def values(self) -> Values:
        return Values(self.snapshot, self.language, self.today)


@dataclass(frozen=True, slots=True)
class Made:
    """What was printed; `missing` are the characters that no font has."""

    pages: int
    pieces: int
    missing: tuple[str, ...]


def print_pieces(batch: Batch, path: Path, report: Report | None = None) -> Made:
    """Print into a file, whole or not at all.

    Calls `report(done, all)` with pieces after each sheet; what it raises ends the work and leaves no file.
    Raises OSError where the disk refuses, TemplateError for a field that cannot be read.
    """
    part = path.with_name(f".{path.name[:60]}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            made = write_pieces(batch, file, report)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    return made


def write_pieces(batch: Batch, out: BinaryIO, report: Report | None = None) -> Made:
    """Print to an open file; see `print_pieces`. The same batch gives the same bytes."""
    values = batch.values()
    teller = Teller(batch.snapshot, values.language)
    name = batch.design.name.pick(values.language, batch.snapshot.languages)
    title = " – ".join(part for part in (teller.forum_title(), name) if part)
    file = PdfFile(out, Particulars(title, values.language, teller.author()))
    press = _Press(batch, file, Fitter(values))
    press.run(report)
    file.finish()
    return Made(file.pages, len(batch.attendees), press.fitter.missing)


def draw_one(
    design: Design,
    attendee: Attendee,
    snapshot: ForumSnapshot,
    images: Mapping[str, bytes] | None = None,
    side: str = "front",
    language: str = "",
    today: date | None = None,
) -> bytes:
    """One face (`front` or `back`) by itself, on a page of its size, as a PDF."""
    out = BytesIO()
    batch = Batch(design, snapshot, (attendee,), language, images or {}, today=today)
    values = batch.values()
    file = PdfFile(out, Particulars("", values.language))
    press = _Press(batch, file, Fitter(values))
    spot = Spot(0, 0, design.width, design.height)
    press.draw(attendee, spot, design.height, (0, 0, 0, 0), back=side == "back")
    press.end_page(design.width, design.height)
    file.finish()
    return out.getvalue()


def logo_of(snapshot: ForumSnapshot) -> str:
    """The name of the forum's logo: its house style's, else that of its first host that has one."""
    if snapshot.house_style is not None and snapshot.house_style.logo:
        return snapshot.house_style.logo
    hosts = [one.organization for one in snapshot.forum.organizations if one.role is OrganizationRole.HOST]
    return next((logo for host in hosts if (logo := snapshot.organization(host).logo)), "")


class _Press:
    """Puts faces on pages and pages into the file."""

    def __init__(self, batch: Batch, file: PdfFile, fitter: Fitter) -> None:
        self.batch = batch
        self.file = file
        self.fitter = fitter
        self._painter = Painter(batch.design, fitter, batch.images, file, logo_of(batch.snapshot))
        self._inks: dict[str, int] = {}
        self._marks = [_drawn(mark, batch.design.sheet) for mark in marks(batch.design)]

    def run(self, report: Report | None) -> None:
        design, sheet = self.batch.design, self.batch.design.sheet
        done = 0
        for row in self._sheets():
            self._front(row)
            self.end_page(sheet.paper_width, sheet.paper_height)
            if design.two_sided:
                self._back(row)
                self.end_page(sheet.paper_width, sheet.paper_height)
            done += len(row)
            if report is not None:
                report(done, len(self.batch.attendees))

    def _sheets(self) -> Iterator[list[tuple[Attendee, Spot]]]:
        """The attendees of each sheet, each with the place of their piece."""
        places = pieces(self.batch.design)
        first = min(max(self.batch.start, 1), len(places)) - 1
        attendees = iter(self.batch.attendees)
        yielded = False
        while True:
            row = list(zip(places[first:], attendees, strict=False))
            if not row and yielded:
                return
            yield [(attendee, place) for place, attendee in row]
            yielded, first = True, 0

    def _front(self, row: Sequence[tuple[Attendee, Spot]]) -> None:
        design = self.batch.design
        self._shift(design.sheet.shift_x, design.sheet.shift_y)
        across, down = bleed_of(design)
        fold = design.fold
        room = (0 if fold is Fold.SIDE else across, 0 if fold is Fold.TOP else down, across, down)
        for attendee, piece in row:
            self.draw(attendee, front_of(design, piece), design.sheet.paper_height, room, back=False)
            if fold is not Fold.NONE:
                edge = (across, down, 0, down) if fold is Fold.SIDE else room
                self.draw(attendee, back_of(design, piece), design.sheet.paper_height, edge, back=True)
        for mark in self._marks:
            add_operators(self.file.canvas, mark)

    def _back(self, row: Sequence[tuple[Attendee, Spot]]) -> None:
        design, sheet = self.batch.design, self.batch.design.sheet
        self._shift(sheet.back_shift_x, sheet.back_shift_y)
        across, down = bleed_of(design)
        for attendee, piece in row:
            self.draw(attendee, behind(sheet, piece), sheet.paper_height, (across, down, across, down), back=True)

    def draw(
        self, attendee: Attendee, spot: Spot, page_height: float, room: Sequence[float], *, back: bool
    ) -> None:
        inks = self._painter.face(attendee, spot, page_height, room, back)
        self._inks.update(inks.named)

    def end_page(self, width: float, height: float) -> None:
        self.file.page(width * MM, height * MM, take_operators(self.file.canvas), self._inks)
        self._inks = {}

    def _shift(self, x: float, y: float) -> None:
        if x or y:
            add_operators(self.file.canvas, f"1 0 0 1 {x * MM:.3f} {-y * MM:.3f} cm")


def _drawn(mark: Mark, sheet: Sheet) -> str:
    high = sheet.paper_height
    x1, y1, x2, y2 = mark.x1 * MM, (high - mark.y1) * MM, mark.x2 * MM, (high - mark.y2) * MM
    dash = "[2 2] 0 d" if mark.fold else ""
    return f"q {_MARK_LOOK} {dash} {x1:.3f} {y1:.3f} m {x2:.3f} {y2:.3f} l S Q"
