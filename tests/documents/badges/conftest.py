"""A forum with people of several scripts, and QR codes read back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
import zxingcpp
from PIL import Image

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.snapshot import Attendee, Certificate, Consents, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.resources import resource

_QR = zxingcpp.barcode_formats_from_str("QRCode")


@dataclass(frozen=True)
class Code:
    """A QR code on a page: its text, and its middle in mm from the upper left corner."""

    text: str
    x: float
    y: float


@pytest.fixture(scope="session")
def forum() -> ForumSnapshot:
    return read_forum(Path(resource("samples", "korea-china-sti-7.yaml")))


@pytest.fixture(scope="session")
def people() -> tuple[Attendee, ...]:
    """Korean and Latin; long German; Arabic; Chinese; 300 characters; right-to-left marks and no organization."""
    certificate = Certificate(number="STI-7-0001", check="CDFGHJ", on=date(2019, 12, 27))
    return (
        Attendee(
            id="kim",
            name=Text({"en": "Kim Min-su", "ko": "김민수"}),
            organization=Text({"en": "Science and Technology Policy Institute"}),
            side="KR",
            code="CDFGHJ",
            certificate=certificate,
        ),
        Attendee(
            id="long",
            name=Text({"de": "Dr. Friedrich-Wilhelm Freiherr von Schneckenburger-Oberhausen"}),
            organization=Text({"de": "Donaudampfschifffahrtsgesellschaft"}),
            category="vip",
            code="HJKMNP",
        ),
        Attendee(id="arab", name=Text({"ar": "محمد بن سلمان"}), category="press", side="SA", code="PRTWXY"),
        Attendee(id="han", name=Text({"zh": "欧阳文静"}), category="staff", side="CN", code="RTWXYC"),
        Attendee(id="endless", name=Text({"en": "Wolfeschlegelstein" * 17}), category="speaker", code="WXYCDF"),
        Attendee(id="marks", name=Text({"en": "\u202eNg\u200f\u202c"}), code="XYCDFG"),
    )


@pytest.fixture(scope="session")
def portrait() -> bytes:
    picture = BytesIO()
    Image.new("RGB", (300, 400), "#cc2200").save(picture, "JPEG")
    return picture.getvalue()


@pytest.fixture(scope="session")
def consenting() -> Attendee:
    return Attendee(
        id="seen", name=Text({"en": "Seen"}), photo="seen.jpg", consents=Consents(photo=True), code="A"
    )


@pytest.fixture(scope="session")
def read_codes() -> Callable[[bytes], list[list[Code]]]:
    """The QR codes of each page, as a scanner sees them at 200 dpi, from the upper left."""

    def read(pdf: bytes) -> list[list[Code]]:
        found = []
        for page in pdfium.PdfDocument(pdf):
            image = page.render(scale=200 / 72).to_pil()
            codes = []
            for code in zxingcpp.read_barcodes(image, _QR):
                corners = (code.position.top_left, code.position.bottom_right)
                x, y = (sum(getattr(corner, axis) for corner in corners) / 2 * 25.4 / 200 for axis in "xy")
                codes.append(Code(code.text, x, y))
            found.append(sorted(codes, key=lambda code: (round(code.y), code.x)))
        return found

    return read
