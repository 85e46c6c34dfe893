"""What 10,000 badges with QR codes cost, against the same badges with codes made by segno.

    python tests/bench/bench_badges.py

CPU time of this process for each badge, fonts and all. With segno the badge is the same, drawn by the same code;
only its QR code is segno's, drawn as people do it: saved as a PNG, which ReportLab's canvas puts on the page. A
second line leaves the PNG out and draws segno's modules as ours are drawn. Memory is what the process grows by
while it prints ten times as many badges as it has printed before.
"""

import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import segno
from msgspec import structs
from reportlab.lib.utils import ImageReader

from eventdesk.documents.badges import Batch, print_pieces
from eventdesk.documents.badges.fitting import MM
from eventdesk.documents.badges.painting import Inks, Painter
from eventdesk.documents.badges.qr import Encoder, Symbol
from eventdesk.interchange.forum_file import read_forum
from eventdesk.interchange.template_file import shipped_template
from eventdesk.model.designs import Design, QrElement
from eventdesk.model.snapshot import Attendee, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.resources import resource as shipped
from eventdesk.workspace.attendee_edits import new_code

BADGES = 10_000
OTHERS = 2_000
TIMES_LIMIT = 5.0
MEMORY_LIMIT_MB = 16.0
_SCALE = 8  # pixels of a module: 300 dpi and more on paper


def main() -> int:
    """Print what was measured and its limit, with tabs between; 1 where a limit is missed."""
    forum = read_forum(Path(shipped("samples", "korea-china-sti-7.yaml")))
    design = structs.replace(shipped_template("badge-4-on-a4")[0], back=())
    people = crowd(BADGES)
    with tempfile.TemporaryDirectory() as name:
        target = Path(name) / "badges.pdf"
        seconds(design, forum, people[: BADGES // 10], target)
        before = peak_mb()
        ours = seconds(design, forum, people, target)
        grown = peak_mb() - before
        size = target.stat().st_size / 1e6
        pages = len(pdfium.PdfDocument(target))
        with segno_pictures():
            pictures = seconds(design, forum, people[:OTHERS], target)
        with segno_modules():
            modules = seconds(design, forum, people[:OTHERS], target)
    print(f"badge with segno’s code as a PNG, against ours\t{pictures / ours:.1f}x\tat least {TIMES_LIMIT:g}x")
    print(f"badge with segno’s code as a path, against ours\t{modules / ours:.1f}x\t-")
    print(f"memory for {BADGES:,} badges after {BADGES // 10:,}\t{grown:.1f} MB\t{MEMORY_LIMIT_MB:g} MB")
    told = f"{BADGES:,} badges on {pages:,} pages, {size:.1f} MB"
    print(f"{told}: {ours * BADGES:.1f} s, {ours * 1000:.2f} ms each; with segno {pictures * 1000:.2f} ms")
    return 0 if pictures >= TIMES_LIMIT * ours and grown <= MEMORY_LIMIT_MB and pages == BADGES // 4 else 1


def seconds(design: Design, forum: ForumSnapshot, people: list[Attendee], target: Path) -> float:
    """CPU seconds a badge."""
    begun = time.process_time()
    print_pieces(Batch(design, forum, people), target)
    return (time.process_time() - begun) / len(people)


def peak_mb() -> float:
    """The most memory that this process has had, in MB (Linux tells kilobytes, macOS bytes)."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


def crowd(count: int) -> list[Attendee]:
    """People with names in two scripts, of 300 organizations."""
    chance = random.Random(7)
    letters = "kimleechoiparkjungkanghanohseo"
    syllables = [chr(code) for code in range(0xAC00, 0xAC00 + 9000, 11)]

    def word(length: int) -> str:
        return "".join(chance.choices(letters, k=length)).title()

    organizations = [Text({"en": f"{word(7)} Institute of Science and Technology"}) for _ in range(300)]
    return [
        Attendee(
            id=f"a{number}",
            name=Text(
                {"en": f"{word(4)} {word(5)}-{word(3).lower()}", "ko": "".join(chance.choices(syllables, k=3))}
            ),
            organization=chance.choice(organizations),
            position=Text({"en": chance.choice(("Director", "Research Fellow", "Professor"))}),
            category=chance.choice(("guest", "guest", "speaker", "vip", "press", "staff")),
            side=chance.choice(("KR", "CN")),
            code=new_code(()),
        )
        for number in range(count)
    ]


@contextmanager
def segno_pictures() -> Iterator[None]:
    """Codes by segno, each a PNG that is put on the page."""

    def draw(painter: Painter, element: QrElement, attendee: Attendee) -> None:
        png = BytesIO()
        code = segno.make_qr(attendee.code, error="q", boost_error=False)
        code.save(png, kind="png", scale=_SCALE, border=element.quiet)
        png.seek(0)
        x, y = painter._corner(element)
        side = element.width * MM
        canvas: Any = painter._canvas
        canvas.drawImage(ImageReader(png), x, y - side, side, side)
        name = canvas._doc.getXObjectName(canvas._formsinuse.pop())
        drawn.named[name] = canvas._doc.idToObjectNumberAndVersion[name][0]

    drawn = Inks()
    face: Callable[..., Inks] = Painter.face

    def with_pictures(painter: Painter, *given: object, **named: object) -> Inks:
        drawn.named.clear()
        inks = face(painter, *given, **named)
        inks.named.update(drawn.named)
        return inks

    with patch.object(Painter, "_code", draw), patch.object(Painter, "face", with_pictures):
        yield


@contextmanager
def segno_modules() -> Iterator[None]:
    """Codes by segno, drawn as ours are."""

    def encode(_encoder: Encoder, _element: QrElement, text: str) -> Symbol:
        code = segno.make_qr(text, error="q", boost_error=False)
        dark = b"".join(bytes(0 if module else 255 for module in row) for row in code.matrix)
        return Symbol(len(code.matrix), dark, "Q")

    with patch.object(Encoder, "encode", encode):
        yield


if __name__ == "__main__":
    sys.exit(main())
