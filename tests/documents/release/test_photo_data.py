"""Captions in picture files, read back by other readers; the pixels stay as they are."""

import io
import struct
from datetime import datetime
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, IptcImagePlugin

from eventdesk.documents.release.photo_data import PhotoData, with_data

DATA = PhotoData(
    title="Opening of the forum",
    captions={"en": "Hwang-hee Cho gives the opening speech & thanks <all>", "ko": "조황희 원장의 개회사"},
    alts={"en": "A man at a lectern", "ko": "연단에 선 사람"},
    credit="Science and Technology Policy Institute, photo service",
    people=("Hwang-hee Cho", "Hu Zhi-jian"),
    event="7th Korea-China Forum",
    taken_at=datetime(2019, 12, 27, 9, 31, 5),
    location="Shilla Hotel",
    city="Seoul",
    country="South Korea",
    country_code="KR",
)


def picture(kind: str, **options: Any) -> bytes:
    image = Image.new("RGB", (40, 30), "#4d7ea8")
    image.putpixel((3, 4), (250, 10, 20))
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def pixels(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as image:
        return image.tobytes()


RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def xmp(data: bytes) -> dict[str, Any]:
    """Each property by its local name: a text, a list, or texts by language."""
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        packet = image.info["xmp"]
    told: dict[str, Any] = {}
    for element in ElementTree.fromstring(packet).iter(f"{RDF}Description"):
        for child in element:
            items = list(child.iter(f"{RDF}li"))
            values = {item.get(LANG): item.text for item in items} if child.find(f"{RDF}Alt") is not None else None
            name = child.tag.rpartition("}")[2]
            told[name] = values or [item.text for item in items] or child.text
    return told


def iptc(data: bytes) -> dict[tuple[int, int], Any]:
    with Image.open(io.BytesIO(data)) as image:
        return IptcImagePlugin.getiptcinfo(image) or {}


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_every_field_is_read_back_from_xmp(kind: str) -> None:
    before = picture(kind)
    after = with_data(before, DATA)
    assert pixels(after) == pixels(before)
    told = xmp(after)
    assert told["description"] == {"x-default": DATA.captions["en"], **DATA.captions}
    assert told["AltTextAccessibility"]["ko"] == DATA.alts["ko"]
    assert told["PersonInImage"] == list(DATA.people)
    assert told["Credit"] == DATA.credit
    assert (told["City"], told["Country"], told["CountryCode"]) == ("Seoul", "South Korea", "KR")
    assert told["DateCreated"] == "2019-12-27T09:31:05"
    assert told["title"] == {"x-default": DATA.title}


def test_iptc_says_the_same_within_its_limits() -> None:
    told = iptc(with_data(picture("JPEG"), DATA))
    assert told[2, 120].decode() == DATA.captions["en"]
    assert told[2, 90] == b"Seoul"
    assert told[2, 100] == b"KOR"
    assert told[2, 55] == b"20191227"
    assert told[2, 110].decode() == DATA.credit[:32]


def test_done_again_it_replaces_what_was_there() -> None:
    once = with_data(picture("JPEG"), DATA)
    assert with_data(once, DATA) == once
    other = with_data(once, PhotoData(captions={"en": "Other words"}))
    assert iptc(other)[2, 120] == b"Other words"
    assert b"Seoul" not in other
    png = with_data(picture("PNG"), DATA)
    assert with_data(png, DATA) == png


def test_what_cameras_and_editors_wrote_stays() -> None:
    exif = Image.Exif()
    exif[0x010F] = "A camera"
    resource = b"8BIM" + struct.pack(">HHI", 0x03ED, 0, 4) + b"\0H\0\0"
    plain = picture("JPEG", exif=exif, icc_profile=b"profile", comment=b"a comment")
    body = b"Photoshop 3.0\0" + resource
    made = plain[:2] + struct.pack(">BBH", 0xFF, 0xED, len(body) + 2) + body + plain[2:]
    after = with_data(made, DATA)
    assert resource in after
    with Image.open(io.BytesIO(after)) as image:
        assert image.getexif()[0x010F] == "A camera"
        assert image.info["icc_profile"] == b"profile"
        assert image.info["comment"] == b"a comment"


@pytest.mark.parametrize(
    "data", [b"", b"no picture", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n\0\0", b"\xff\xd8\xff\xe0\0"]
)
def test_what_is_no_picture_comes_back_as_it_is(data: bytes) -> None:
    assert with_data(data, DATA) == data


@given(words=st.text(max_size=300))
@settings(deadline=None, max_examples=60)
def test_any_words_are_kept(words: str) -> None:
    data = PhotoData(title=words, captions={"en": words} if words else {}, credit=words, people=(words,))
    after = with_data(picture("JPEG"), data)
    assert pixels(after) == pixels(picture("JPEG"))
    told = iptc(after)
    clean = "".join(c for c in words if c in "\n\t" or (ord(c) >= 32 and c not in "\ufffe\uffff"))
    assert clean.startswith(told.get((2, 120), b"").decode())
    assert len(told.get((2, 120), b"").decode()) in (len(clean), *range(400, 2001))
    if clean.strip():
        # A reader of XML takes every end of a line for a line feed.
        assert xmp(after)["description"]["x-default"] == clean
