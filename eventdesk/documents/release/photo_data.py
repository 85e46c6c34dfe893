"""Captions inside picture files: XMP in JPEG and PNG, IPTC IIM too in JPEG; no pixel is written anew.

After the IPTC Photo Metadata Standard (https://iptc.org/standards/photo-metadata), the XMP specification, part 3
(storage in files), and IPTC IIM 4.2, which Photoshop's resources hold in a JPEG.
"""

import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from xml.etree import ElementTree

from eventdesk.documents.release.xml_text import storable

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XML = "http://www.w3.org/XML/1998/namespace"
_SPACES = {
    "x": "adobe:ns:meta/",
    "rdf": _RDF,
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
}
_PACKET_ID = "W5M0MpCehiHzreSzNTczkc9d"  # the same in every XMP packet
_XMP_JPEG = b"http://ns.adobe.com/xap/1.0/\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_IPTC, _IPTC_DIGEST = 0x0404, 0x0425
_PNG = b"\x89PNG\r\n\x1a\n"
_XMP_PNG = b"XML:com.adobe.xmp"
_MOST_IN_SEGMENT = 65_533  # a JPEG segment's length is two bytes that count themselves
_APP0, _APP1, _APP13, _START_OF_SCAN = 0xE0, 0xE1, 0xED, 0xDA


@dataclass(frozen=True, slots=True)
class PhotoData:
    """What a picture file says of itself. `captions` and `alts` are texts by language tag, the first the main one.

    `taken_at` is the wall time at the place; `country` a name, `country_code` its ISO 3166-1 alpha-2 code.
    """

    title: str = ""
    captions: Mapping[str, str] = field(default_factory=dict)
    alts: Mapping[str, str] = field(default_factory=dict)
    credit: str = ""
    people: tuple[str, ...] = ()
    event: str = ""
    taken_at: datetime | None = None
    location: str = ""
    city: str = ""
    country: str = ""
    country_code: str = ""


def with_data(picture: bytes, data: PhotoData) -> bytes:
    """The picture file with its data; a file that is neither JPEG nor PNG, or is damaged, comes back as it is.

    What the file held of these kinds of data is replaced; its Exif data and its pixels stay byte for byte.
    """
    try:
        if picture.startswith(b"\xff\xd8\xff"):
            return _jpeg(picture, data)
        if picture.startswith(_PNG):
            return _png(picture, data)
    except (struct.error, IndexError):
        return picture
    return picture


# XMP


def xmp_packet(data: PhotoData) -> bytes:
    """The data as an XMP packet, UTF-8."""
    for prefix, uri in _SPACES.items():
        ElementTree.register_namespace(prefix, uri)
    root = ElementTree.Element(f"{{{_SPACES['x']}}}xmpmeta")
    rdf = ElementTree.SubElement(root, f"{{{_RDF}}}RDF")
    about = ElementTree.SubElement(rdf, f"{{{_RDF}}}Description", {f"{{{_RDF}}}about": ""})
    _by_language(about, "dc:title", {"": data.title} if data.title else {})
    _by_language(about, "dc:description", data.captions)
    _by_language(about, "Iptc4xmpCore:AltTextAccessibility", data.alts)
    _by_language(about, "Iptc4xmpExt:Event", {"": data.event} if data.event else {})
    if data.people:
        bag = ElementTree.SubElement(_element(about, "Iptc4xmpExt:PersonInImage"), f"{{{_RDF}}}Bag")
        for person in data.people:
            ElementTree.SubElement(bag, f"{{{_RDF}}}li").text = storable(person)
    for name, value in _plain(data):
        if value:
            _element(about, name).text = storable(value)
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xpacket begin="\ufeff" id="{_PACKET_ID}"?>\n{body}\n<?xpacket end="r"?>'.encode()


def _plain(data: PhotoData) -> Iterator[tuple[str, str]]:
    yield "photoshop:Headline", data.title
    yield "photoshop:Credit", data.credit
    yield "photoshop:DateCreated", data.taken_at.isoformat(timespec="seconds") if data.taken_at else ""
    yield "photoshop:City", data.city
    yield "photoshop:Country", data.country
    yield "Iptc4xmpCore:CountryCode", data.country_code
    yield "Iptc4xmpCore:Location", data.location


def _element(parent: ElementTree.Element, name: str) -> ElementTree.Element:
    prefix, _, local = name.partition(":")
    return ElementTree.SubElement(parent, f"{{{_SPACES[prefix]}}}{local}")


def _by_language(parent: ElementTree.Element, name: str, texts: Mapping[str, str]) -> None:
    """The texts as a language alternative: the first is the default, and those with a tag stand under it too."""
    if not texts:
        return
    alternative = ElementTree.SubElement(_element(parent, name), f"{{{_RDF}}}Alt")
    first = next(iter(texts.values()))
    for tag, text in (("x-default", first), *texts.items()):
        if tag:
            item = ElementTree.SubElement(alternative, f"{{{_RDF}}}li", {f"{{{_XML}}}lang": tag})
            item.text = storable(text)


# IPTC IIM


def iim_records(data: PhotoData) -> bytes:
    """The data as IIM datasets, UTF-8; each value cut at a character to the octets that IIM allows it."""
    datasets = [_dataset(1, 90, b"\x1b%G"), _dataset(2, 0, struct.pack(">H", 4))]
    caption = next(iter(data.captions.values()), "")
    taken = data.taken_at
    for number, value, most in (
        (5, data.title, 64),
        (55, f"{taken:%Y%m%d}" if taken else "", 8),
        (60, f"{taken:%H%M%S}" if taken else "", 11),
        (90, data.city, 32),
        (92, data.location, 32),
        (100, _three_letters(data.country_code), 3),
        (101, data.country, 64),
        (105, data.title, 256),
        (110, data.credit, 32),
        (120, caption, 2000),
    ):
        octets = _cut(storable(value), most)
        if octets:
            datasets.append(_dataset(2, number, octets))
    return b"".join(datasets)


def _dataset(record: int, number: int, value: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(value)) + value


def _cut(text: str, most: int) -> bytes:
    return text.encode()[:most].decode(errors="ignore").encode()


def _three_letters(code: str) -> str:
    """IIM wants ISO 3166's three letters; those of CLDR's aliases, empty where it does not know."""
    from babel.core import get_global

    aliases = get_global("territory_aliases")
    return next((long for long, short in sorted(aliases.items()) if short == [code] and _is_alpha_3(long)), "")


def _is_alpha_3(code: str) -> bool:
    return len(code) == 3 and code.isalpha()


# JPEG


def _jpeg(picture: bytes, data: PhotoData) -> bytes:
    """The segments before the picture's own data, with ours after JFIF and Exif, where readers look for them."""
    kept: list[bytes] = []
    resources = b""
    rest = 2
    for marker, start, end in _segments(picture):
        body = picture[start + 4 : end]
        rest = end
        if marker == _APP1 and body.startswith(_XMP_JPEG):
            continue
        if marker == _APP13 and body.startswith(_PHOTOSHOP):
            resources += body[len(_PHOTOSHOP) :]
            continue
        kept.append(picture[start:end])
    first = [segment for segment in kept if segment[1] == _APP0 or segment[4:10] == b"Exif\0\0"]
    others = [segment for segment in kept if segment not in first]
    iim = iim_records(data)
    photoshop = _PHOTOSHOP + _resource(_IPTC, iim) + b"".join(_other_resources(resources))
    if len(photoshop) > _MOST_IN_SEGMENT:
        photoshop = _PHOTOSHOP + _resource(_IPTC, iim)
    ours = [_segment(_APP1, _XMP_JPEG + xmp_packet(data)), _segment(_APP13, photoshop)]
    return b"".join((picture[:2], *first, *ours, *others, picture[rest:]))


def _segments(picture: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each segment before the scan."""
    at = 2
    while picture[at] == 0xFF:
        if picture[at + 1] == 0xFF:  # fill bytes may stand before a marker
            at += 1
            continue
        marker = picture[at + 1]
        if marker == _START_OF_SCAN:
            return
        (length,) = struct.unpack(">H", picture[at + 2 : at + 4])
        if at + 2 + length > len(picture):
            raise IndexError("a segment reaches beyond the file")
        yield marker, at, at + 2 + length
        at += 2 + length


def _segment(marker: int, body: bytes) -> bytes:
    """A segment, or nothing where the body is longer than one can be."""
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body if len(body) <= _MOST_IN_SEGMENT else b""


def _resource(number: int, body: bytes) -> bytes:
    """A Photoshop resource without a name, padded to an even length."""
    return b"8BIM" + struct.pack(">HHI", number, 0, len(body)) + body + b"\0" * (len(body) % 2)


def _other_resources(resources: bytes) -> Iterator[bytes]:
    """The resources that are not IPTC data, as they stand (paths, thumbnails, resolution)."""
    at = 0
    while resources[at : at + 4] == b"8BIM" and at + 12 <= len(resources):
        (number,) = struct.unpack(">H", resources[at + 4 : at + 6])
        name = 1 + resources[at + 6]
        start = at + 6 + name + name % 2
        (length,) = struct.unpack(">I", resources[start : start + 4])
        end = start + 4 + length + length % 2
        if number not in (_IPTC, _IPTC_DIGEST):
            yield resources[at:end]
        at = end


# PNG


def _png(picture: bytes, data: PhotoData) -> bytes:
    """The chunks with ours after the header (PNG specification, 11.3.3.4 iTXt)."""
    out = [_PNG]
    at = len(_PNG)
    while at < len(picture):
        (length,) = struct.unpack(">I", picture[at : at + 4])
        chunk = picture[at : at + 12 + length]
        kind = chunk[4:8]
        at += 12 + length
        if kind == b"iTXt" and chunk[8:].startswith(_XMP_PNG + b"\0"):
            continue
        out.append(chunk)
        if kind == b"IHDR":
            out.append(_chunk(b"iTXt", _XMP_PNG + b"\0\0\0\0\0" + xmp_packet(data)))
    return b"".join(out)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
