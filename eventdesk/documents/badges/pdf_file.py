"""A PDF written to a file as it comes: what is done leaves the memory.

ReportLab keeps every page until the end. Here it makes the fonts alone, which grow until the last page is set;
pages, forms and images are written at once (ISO 32000-1, 7.5). All share one numbering of objects.
"""

import zlib
from collections.abc import Mapping
from hashlib import md5
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFIndirectObject, PDFString
from reportlab.pdfgen.canvas import Canvas

from eventdesk.documents.layout import Particulars
from eventdesk.documents.layout.painter import open_canvas
from eventdesk.documents.text.fonts import LIBRARY

_FAN = 64  # children of a node in the tree of pages
_LEVEL = 6


class PdfFile:
    """Writes one PDF to `out`. `canvas` takes the operators of a page; it makes no pages itself."""

    def __init__(self, out: BinaryIO, particulars: Particulars) -> None:
        self.canvas: Canvas = open_canvas(595, 842, particulars)
        self.pages = 0
        self._out = out
        self._doc: Any = self.canvas._doc  # type: ignore[attr-defined]
        self._fonts = self._doc.idToObjectNumberAndVersion["BasicFonts"][0]
        self._language = particulars.language
        self._offsets: dict[int, int] = {}
        self._at = 0
        self._digest = md5(usedforsecurity=False)
        self._nodes: list[tuple[int, list[int]]] = []
        self._root = self._number()
        self._write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")

    def stream(self, entries: str, data: bytes, *, packed: bool = False) -> int:
        """Write a stream with those entries of its dictionary; returns its number. `packed` data stays so."""
        number = self._number()
        if not packed:
            data = zlib.compress(data, _LEVEL)
            entries += " /Filter /FlateDecode"
        head = f"<< {entries} /Length {len(data)} >>\nstream\n".encode("latin-1")
        self._put(number, b"".join((head, data, b"\nendstream")))
        return number

    def form(self, box: tuple[float, float, float, float], operators: str, images: Mapping[str, int]) -> int:
        """Write what is drawn many times; `box` is what it may draw in, in points. Returns its number."""
        area = " ".join(f"{value:.3f}" for value in box)
        entries = f"/Type /XObject /Subtype /Form /BBox [{area}] /Resources {self._resources(images)}"
        return self.stream(entries, operators.encode("latin-1"))

    def page(self, width: float, height: float, operators: str, images: Mapping[str, int]) -> None:
        """Write a page of that size in points; `images` are the images and forms that it names."""
        content = self.stream("", operators.encode("latin-1"))
        if not self._nodes or len(self._nodes[-1][1]) >= _FAN:
            self._nodes.append((self._number(), []))
        parent, children = self._nodes[-1]
        number = self._number()
        children.append(number)
        self.pages += 1
        self._put(
            number,
            f"<< /Type /Page /Parent {parent} 0 R /MediaBox [0 0 {width:.3f} {height:.3f}] "
            f"/Contents {content} 0 R /Resources {self._resources(images)} >>".encode("latin-1"),
        )

    def finish(self) -> None:
        """Write the fonts and what ties it all together; at least one page must be there."""
        for number, children in self._nodes:
            self._put(number, self._node(children, len(children), f"/Parent {self._root} 0 R"))
        self._put(self._root, self._node([number for number, _ in self._nodes], self.pages, ""))
        catalog = self._number()
        language = PDFString(self._language).format(self._doc).decode("latin-1")
        viewing = "/ViewerPreferences << /DisplayDocTitle true /PrintScaling /None >>"
        entries = f"<< /Type /Catalog /Pages {self._root} 0 R /Lang {language} {viewing} >>"
        self._put(catalog, entries.encode("latin-1"))
        self._doc.Reference(self._doc.info)
        self._made_by_library()
        self._end(catalog, self._doc.idToObjectNumberAndVersion[self._doc.info.__InternalName__][0])

    def _made_by_library(self) -> None:
        """The objects that ReportLab holds: fonts, and the document's particulars."""
        doc = self._doc
        with LIBRARY.lock:
            armour = rl_config.useA85
            rl_config.useA85 = 0
            try:
                for font in doc.delayedFonts:
                    font.addObjects(doc)
                number = 0
                while number < doc.objectcounter:  # formatting an object may bring in another
                    number += 1
                    name = doc.numberToId.get(number)
                    if name is not None:
                        self._offsets[number] = self._at
                        self._write(PDFIndirectObject(name, doc.idToObject[name]).format(doc))
            finally:
                rl_config.useA85 = armour

    def _end(self, catalog: int, info: int) -> None:
        count = self._doc.objectcounter + 1
        start = self._at
        self._write(f"xref\n0 {count}\n0000000000 65535 f \n".encode())
        missing = b"0000000000 00000 f \n"
        offsets = (self._offsets.get(number) for number in range(1, count))
        self._write(b"".join(missing if at is None else b"%010d 00000 n \n" % at for at in offsets))
        name = self._digest.hexdigest()
        self._write(
            f"trailer\n<< /Size {count} /Root {catalog} 0 R /Info {info} 0 R /ID [<{name}> <{name}>] >>\n"
            f"startxref\n{start}\n%%EOF\n".encode()
        )

    def _node(self, children: list[int], count: int, parent: str) -> bytes:
        kids = " ".join(f"{number} 0 R" for number in children)
        return f"<< /Type /Pages {parent} /Count {count} /Kids [{kids}] >>".encode()

    def _resources(self, images: Mapping[str, int]) -> str:
        named = " ".join(f"/{name} {number} 0 R" for name, number in images.items())
        return (
            f"<< /Font {self._fonts} 0 R /XObject << {named} >> >>" if named else f"<< /Font {self._fonts} 0 R >>"
        )

    def _number(self) -> int:
        self._doc.objectcounter += 1
        return int(self._doc.objectcounter)

    def _put(self, number: int, body: bytes) -> None:
        self._offsets[number] = self._at
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._digest.update(data)
        self._at += len(data)
