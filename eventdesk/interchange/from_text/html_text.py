"""The text of a web page: its lines as a reader sees them, without markup, scripts and styles."""

import re
from html.parser import HTMLParser

_BLOCKS_WORDS = (
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section summary table tbody "
    "tfoot thead title tr ul"
)
_BLOCKS = frozenset(_BLOCKS_WORDS.split())
_SILENT_WORDS = "script style noscript template svg math head select iframe object"
_SILENT = frozenset(_SILENT_WORDS.split())
_CELLS = frozenset(("td", "th"))
_VOID = frozenset(("br", "hr"))


class _Lines(HTMLParser):
    """Collects text; a block begins a new line, a cell of a table a new column."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []
        self._silent = 0
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "body":
            # A head that was never closed ends here at the latest.
            self._silent = 0
        elif tag in _CELLS:
            self.out.append("\t" if self._cells else "")
            self._cells += 1
        elif tag == "tr":
            self._cells = 0
            self.out.append("\n")
        elif tag in _BLOCKS:
            # Within a cell a line end would tear the row apart.
            self.out.append(" " if self._cells else "\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in ("tr", "table"):
            self._cells = 0
            self.out.append("\n")
        elif tag in _BLOCKS and tag not in _VOID:
            self.out.append(" " if self._cells else "\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.out.append(re.sub(r"[ \t\r\n\xa0]+", " ", data))


def text_of_html(markup: str) -> str:
    """The page's lines; the cells of a table row stand in one line with tabs between."""
    reader = _Lines()
    reader.feed(markup)
    reader.close()
    lines = ("".join(reader.out)).split("\n")
    cells = ("\t".join(re.sub(r" +", " ", cell).strip() for cell in line.split("\t")) for line in lines)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in cells)).strip()
