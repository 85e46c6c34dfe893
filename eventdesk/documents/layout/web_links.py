"""Words on a page that lead out of it: to the web, to a mail, to a telephone."""

from dataclasses import dataclass, replace

from eventdesk.documents.layout.blocks import Block
from eventdesk.documents.layout.strips import LinkMark, Strip, TextMark
from eventdesk.documents.text import Align, Typesetter

SCHEMES = ("https://", "http://", "mailto:", "tel:")


def leads_out(target: str) -> bool:
    """Whether it is an address that a page may lead to; no other scheme ever becomes a link."""
    return target.startswith(SCHEMES)


@dataclass(frozen=True, slots=True)
class Outward:
    """A block whose words lead to `url` where they are clicked; without one it is the block alone."""

    block: Block
    url: str

    def strips(self, setter: Typesetter, width: float) -> list[Strip]:
        strips = self.block.strips(setter, width)
        if not leads_out(self.url):
            return strips
        return [replace(strip, marks=(*strip.marks, *_areas(strip, self.url))) for strip in strips]


def _areas(strip: Strip, url: str) -> list[LinkMark]:
    """The place of each line of text, as wide as its words."""
    return [
        LinkMark(_start(mark), 0, mark.line.width, strip.height, url)
        for mark in strip.marks
        if isinstance(mark, TextMark) and mark.line.runs
    ]


def _start(mark: TextMark) -> float:
    if mark.align is Align.LEFT:
        return mark.x
    return mark.x - mark.line.width / (1 if mark.align is Align.RIGHT else 2)
