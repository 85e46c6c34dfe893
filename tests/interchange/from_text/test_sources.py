"""Files that texts come in: encodings, web pages, Word documents, and what is no text."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from eventdesk.interchange.from_text import (
    FieldName,
    PartKind,
    Proposal,
    TextSourceError,
    propose,
    read_text_source,
    text_of,
    to_snapshot,
)

DATA = Path(__file__).parent / "data"
Table = Callable[[Proposal], dict[str, str]]


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("korean.txt", "cp949"),
        ("korean.txt", "utf-16"),
        ("korean.txt", "utf-16-le"),
        ("korean.txt", "utf-8-sig"),
        ("chinese.txt", "gb18030"),
        ("chinese.txt", "utf-16-be"),
        ("english.txt", "cp1252"),
        ("korea-china-2019-release.txt", "utf-8"),
    ],
)
def test_encodings(name: str, encoding: str, tmp_path: Path) -> None:
    text = (DATA / name).read_text(encoding="utf-8")
    path = tmp_path / name
    path.write_bytes(text.encode(encoding, "replace"))
    read = read_text_source(path).text
    assert read == text.encode(encoding, "replace").decode(encoding).lstrip("﻿")


def test_line_ends_of_any_kind() -> None:
    assert text_of(b"one\r\ntwo\rthree", "a.txt") == "one\ntwo\nthree"


PAGE = """<!DOCTYPE html><html><head><title>News</title><style>p {color: red}</style>
<script>var a = "Dr. Evil Script from University of Nowhere";</script></head><body>
<nav><ul><li>Home</li><li>Contact</li></ul></nav>
<h1>The 4th Coral Forum was held in Cairns</h1>
<p>Dr. Ruth Ng, director of&nbsp;Reef Institute, talked about &ldquo;Warm&nbsp;Water &amp; Bleaching&rdquo;.</p>
<table><tr><th>Time</th><th>Title</th><th>Speaker</th></tr>
<tr><td>09:00 &ndash; 09:30</td><td><p>Larvae</p></td><td>Tom Oduya (Reef Institute)</td></tr>
<tr><td>09:30 &ndash; 10:00</td><td>Nurseries</td><td>Prof. Ana Reis, University of Porto</td></tr></table>
<p>unclosed <b>tags"""


def test_a_web_page(people: Table, talks: Table) -> None:
    text = text_of(PAGE.encode(), "page.html")
    assert "Evil" not in text
    assert "color" not in text
    proposal = propose(text)
    assert people(proposal) == {
        "Ruth Ng": "Reef Institute",
        "Tom Oduya": "Reef Institute",
        "Ana Reis": "University of Porto",
    }
    said = talks(proposal)
    assert said["Warm Water & Bleaching"] == "Ruth Ng"
    assert said["Larvae"] == "Tom Oduya"
    assert said["Nurseries"] == "Ana Reis"


def agenda_document() -> bytes:
    document = docx.Document()
    document.add_heading("2nd Soil Health Symposium", 0)
    document.add_paragraph("Date: 14 April 2026")
    document.add_paragraph("Venue: Agora Hall, Vienna, Austria")
    table = document.add_table(rows=1, cols=3)
    for cell, words in zip(table.rows[0].cells, ("Time", "Programme", "Speaker"), strict=True):
        cell.text = words
    rows = (
        ("09:00 – 09:10", "Opening remarks", "Dr. Eva Novak, President, Soil Society"),
        ("09:10 – 09:40", "Fungi and Roots", "Hiro Tanaka\nKyoto University"),
        ("09:40 – 10:10", "Carbon below Ground", "Prof. Grace Mensah, University of Ghana"),
    )
    for line in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, line, strict=True):
            cell.text = text
    lunch = table.add_row().cells
    lunch[0].text = "12:00 – 13:00"
    lunch[1].merge(lunch[2]).text = "Lunch"
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_a_word_agenda_with_a_table(tmp_path: Path, talks: Table) -> None:
    path = tmp_path / "agenda.docx"
    path.write_bytes(agenda_document())
    text = read_text_source(path).text
    assert text.count("Lunch") == 1
    proposal = propose(text)
    said = talks(proposal)
    assert said["Fungi and Roots"] == "Hiro Tanaka"
    assert said["Carbon below Ground"] == "Grace Mensah"
    forum = to_snapshot(proposal, proposal.ticked)
    assert forum.forum.series is not None
    assert forum.forum.series.name["en"] == "Soil Health Symposium"
    assert [session.kind for session in forum.sessions] == ["opening", "session", "meal"]
    assert (forum.forum.venue["en"], forum.forum.country) == ("Agora Hall", "AT")


def packed(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in parts.items():
            pack.writestr(name, content)
    return stream.getvalue()


TYPES = b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>'


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"", "empty.txt", "holds no text"),
        (b" \n\t ", "blank.txt", "holds no text"),
        (bytes(range(256)) * 40, "binary.txt", "binary.txt is not text"),
        (b"%PDF-1.7 ...", "agenda.pdf", "paste its text instead"),
        (b"\x89PNG\r\n\x1a\n", "photo.png", "paste its text instead"),
        (b"\xd0\xcf\x11\xe0old", "old.doc", "paste its text instead"),
        (packed({"a.txt": b"x"}), "a.docx", "is a ZIP file and not a Word document"),
        (packed({"[Content_Types].xml": TYPES, "word/document.xml": b"<a>"}), "b.docx", "save it as .docx again"),
        (packed({"[Content_Types].xml": TYPES, "word/document.xml": LAUGHS}), "c.docx", "declares entities"),
        (packed({"[Content_Types].xml": TYPES, "word/document.xml": b" " * 30_000_000}), "d.docx", "unpacks to"),
        (b"PK\x03\x04 cut off", "e.docx", "is damaged"),
        (agenda_document()[:3000], "f.docx", "is damaged"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(data: bytes, name: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(TextSourceError) as refused:
        read_text_source(path)
    assert said in str(refused.value)
    assert str(refused.value).count("\n") == 0
    assert str(refused.value).endswith(".")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TextSourceError, match=r"gone\.txt cannot be read"):
        read_text_source(tmp_path / "gone.txt")


def test_pictures_by_the_names_of_their_files() -> None:
    proposal = propose("Photos: Group+photo+of+the+forum.jpg IMG_1234.jpg 조황희_원장_개회사.png")
    assert [part.value(FieldName.CAPTION) for part in proposal.of(PartKind.PHOTO)] == [
        "Group photo of the forum",
        "조황희 원장 개회사",
    ]
