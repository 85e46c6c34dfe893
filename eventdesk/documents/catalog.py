"""The documents there are, by name, and the one way to make one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from eventdesk.documents.paper import PageSize
from eventdesk.model.snapshot import ForumSnapshot

if TYPE_CHECKING:
    from eventdesk.documents.text import MissingGlyph

Report = Callable[[int, int], None]
DEFAULT_ACCENT = "#1f4e8c"


class UnknownDocument(ValueError):
    """There is no document of that name; the message lists those there are."""


class Cancelled(Exception):
    """Raised by a `report` to end the making of a document; it leaves nothing behind."""


@dataclass(frozen=True, slots=True)
class DocumentRequest:
    """What to make a document from.

    `language` is a BCP 47 tag. `release_id` names the press release, empty for the first. `images` holds the
    bytes of the image files that the forum names. `accent` is `#rrggbb`.
    """

    snapshot: ForumSnapshot
    language: str = "en"
    page_size: PageSize = PageSize.A4
    release_id: str = ""
    images: Mapping[str, bytes] = field(default_factory=dict)
    accent: str = DEFAULT_ACCENT


@dataclass(frozen=True, slots=True)
class RenderedDocument:
    """A finished PDF. `missing` are the characters that no font has: they are left out of it."""

    pdf: bytes
    pages: int
    missing: "tuple[MissingGlyph, ...]"
    title: str


Render = Callable[[DocumentRequest, Report | None], RenderedDocument]


def _agenda(request: DocumentRequest, report: Report | None) -> RenderedDocument:
    from eventdesk.documents.agenda import render_agenda

    return render_agenda(request, report)


def _press_release(request: DocumentRequest, report: Report | None) -> RenderedDocument:
    from eventdesk.documents.press_release import render_press_release

    return render_press_release(request, report)


# Each loads its module when first asked for: a window that opens needs none of them.
DOCUMENTS: Mapping[str, Render] = {"agenda": _agenda, "press-release": _press_release}


def render(name: str, request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """Make the document called `name`.

    `report(done, total)` is called as work goes on and may raise Cancelled. Raises UnknownDocument.
    """
    make = DOCUMENTS.get(name)
    if make is None:
        names = ", ".join(f"“{known}”" for known in DOCUMENTS)
        raise UnknownDocument(f"there is no document “{name}”; there are {names}")
    return make(request, report)
