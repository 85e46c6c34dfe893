"""The press kit read back: its files, their checksums, names every system takes, captions in the pictures."""

import csv
import hashlib
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, IptcImagePlugin

from eventdesk.documents.catalog import Cancelled, DocumentRequest, NotPrintable
from eventdesk.documents.release.forms import ReleaseForm, UnknownEnding, form_of, render_release
from eventdesk.documents.release.kit import render_kit, safe_name
from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import ReleaseKind
from eventdesk.model.snapshot import ForumSnapshot, Person, Release
from eventdesk.model.text import Text

DATA = Path(__file__).parents[2] / "press" / "data"
ReadPdf = Callable[[bytes], Any]


@pytest.fixture(scope="module")
def korea_china() -> ForumSnapshot:
    """The case with a Korean release beside the English one, an advisory, and a picture."""
    read = read_forum(DATA / "korea_china.yaml")
    first, *others = read.press.photos
    photo = msgspec.structs.replace(
        first, file="Opening: speech?.JPG", people=("cho",), credit=Text({"en": "STEPI"})
    )
    releases = (
        *read.press.releases,
        Release(id="release-ko", language="ko"),
        Release(id="before", kind=ReleaseKind.ADVISORY, language="ko"),
    )
    press = msgspec.structs.replace(read.press, photos=(photo, *others), releases=releases)
    return msgspec.structs.replace(read, press=press)


def jpeg() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 40), "#4d7ea8").save(out, "JPEG")
    return out.getvalue()


def files(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def kit(korea_china: ForumSnapshot) -> dict[str, bytes]:
    return files(render_kit(DocumentRequest(korea_china, images={"Opening: speech?.JPG": jpeg()})))


def test_every_form_and_language_of_the_release_is_there(kit: dict[str, bytes]) -> None:
    forms = {
        f"press-release-{tag}.{form}" for tag in ("en", "ko") for form in ("pdf", "docx", "html", "txt", "md")
    }
    sheets = {"facts.pdf", "speakers.pdf", "speakers.csv", "README.txt", "SHA256SUMS.txt"}
    assert set(kit) == forms | sheets | {"photos/01-Opening-speech.jpg", "photos/captions.txt"}
    assert "보도자료".encode() in kit["press-release-ko.txt"]


def test_the_list_names_every_file_and_the_sums_hold(kit: dict[str, bytes]) -> None:
    listed = kit["README.txt"].decode("utf-8-sig")
    assert [name for name in kit if name != "README.txt" and name not in listed] == []
    sums = {line[66:]: line[:64] for line in kit["SHA256SUMS.txt"].decode().splitlines()}
    assert sums == {
        name: hashlib.sha256(data).hexdigest() for name, data in kit.items() if name != "SHA256SUMS.txt"
    }


def test_the_picture_tells_who_is_on_it(kit: dict[str, bytes]) -> None:
    data = kit["photos/01-Opening-speech.jpg"]
    with Image.open(io.BytesIO(data)) as image:
        told = IptcImagePlugin.getiptcinfo(image)
        packet = image.info["xmp"].decode()
    assert told is not None
    assert told[2, 120] == b"Hwang-hee Cho, president of STEPI, gives the opening speech"
    assert told[2, 90] == b"Seoul"
    assert "조황희 원장 개회사 모습" in packet
    assert "Hwang-hee Cho</rdf:li>" in packet
    assert "Hwang-hee Cho" in kit["photos/captions.txt"].decode("utf-8-sig")


def test_the_speakers_names_in_every_script(kit: dict[str, bytes], korea_china: ForumSnapshot) -> None:
    rows = list(csv.DictReader(io.StringIO(kit["speakers.csv"].decode("utf-8-sig"))))
    assert len(rows) == 20
    assert {row["Name (English)"] for row in rows} == {person.name["en"] for person in korea_china.people}
    cho = rows[0]
    assert (cho["Name (Korean)"], cho["Office"], cho["In the programme"]) == (
        "조황희",
        "president",
        "Opening speech",
    )


def test_the_sheets_on_paper_tell_the_same(
    kit: dict[str, bytes], korea_china: ForumSnapshot, read_pdf: ReadPdf, assert_tidy: Callable[[Any, float], None]
) -> None:
    facts, speakers = read_pdf(kit["facts.pdf"]), read_pdf(kit["speakers.pdf"])
    assert len(facts.pages) == 1
    told = re.sub(r"\s+", " ", facts.text)
    for part in (
        "7th Korea-China Science Technology Innovation Forum",
        "Friday, 27 December 2019",
        "Shilla Hotel",
    ):
        assert part in told
    assert "Participants: > 100" in told
    for person in korea_china.people:
        assert person.name["en"] in re.sub(r"\s+", " ", speakers.text)
    for printed in (facts, speakers):
        assert_tidy(printed, 30)


def test_what_is_to_come_has_no_outcomes(korea_china: ForumSnapshot, read_pdf: ReadPdf) -> None:
    made = files(render_kit(DocumentRequest(korea_china, release_id="before")))
    assert {name for name in made if name.endswith(".docx")} == {"press-release-ko.docx"}
    assert "결정" not in read_pdf(made["facts.pdf"]).text
    assert "주요 성과" not in read_pdf(made["facts.pdf"]).text


def test_no_cell_is_a_formula(korea_china: ForumSnapshot) -> None:
    first, *others = korea_china.people
    named = msgspec.structs.replace(first, name=Text({"en": '=HYPERLINK("https://x")'}))
    snapshot = msgspec.structs.replace(korea_china, people=(named, *others))
    rows = csv.reader(
        io.StringIO(files(render_kit(DocumentRequest(snapshot)))["speakers.csv"].decode("utf-8-sig"))
    )
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_the_same_forum_gives_the_same_bytes(korea_china: ForumSnapshot) -> None:
    request = DocumentRequest(korea_china, images={"Opening: speech?.JPG": jpeg()})
    assert render_kit(request) == render_kit(request)


def test_the_work_can_be_watched_and_stopped(korea_china: ForumSnapshot) -> None:
    seen: list[tuple[int, int]] = []
    render_kit(DocumentRequest(korea_china), lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1] == len(seen)

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        render_kit(DocumentRequest(korea_china), stop)


def test_a_name_without_glyphs_is_refused(korea_china: ForumSnapshot) -> None:
    first, *others = korea_china.people
    named: Person = msgspec.structs.replace(first, name=Text({"en": "Cho \U00012000"}))
    with pytest.raises(NotPrintable, match="No font has"):
        render_kit(DocumentRequest(msgspec.structs.replace(korea_china, people=(named, *others))))


@given(st.text(max_size=80))
def test_file_names_that_every_system_takes(name: str) -> None:
    safe = safe_name(name)
    assert safe
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', safe)
    assert not safe.endswith((".", " "))
    assert not re.match(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)", safe)
    assert safe_name(safe) == safe


@pytest.mark.parametrize("form", [form for form in ReleaseForm if form is not ReleaseForm.PDF])
def test_each_form_is_made_by_its_ending(korea_china: ForumSnapshot, form: ReleaseForm) -> None:
    assert form_of(Path(f"release.{form.upper()}")) is form
    assert render_release(form, DocumentRequest(korea_china))


@pytest.mark.parametrize("name", ["release", "release.odt", "release.pdf.bak"])
def test_other_endings_are_refused_in_a_sentence(name: str) -> None:
    with pytest.raises(UnknownEnding, match=r"end the name in “.pdf”, “.docx”, .* or “.zip”\.$"):
        form_of(Path(name))
