"""The documents there are, by name, and the one way to make one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, cast

from eventdesk.documents.paper import PageSize
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.photo_consent import showable

if TYPE_CHECKING:
    from eventdesk.documents.badges.checking import Trouble
    from eventdesk.documents.text import MissingGlyph
    from eventdesk.model.designs import Design

Report = Callable[[int, int], None]
DEFAULT_ACCENT = "#1f4e8c"


class UnknownDocument(ValueError):
    """There is no document of that name; the message lists those there are."""


class NotPrintable(ValueError):
    """The document cannot be made as it is asked for; the message says why and what helps, in a sentence."""


class Cancelled(Exception):
    """Raised by a `report` to end the making of a document; it leaves nothing behind."""


class Option(StrEnum):
    """What a document may depend on beside its forum, language and paper: what else there is to choose."""

    SECOND_LANGUAGE = "second_language"
    LARGE_PRINT = "large_print"
    ACCENT = "accent"
    SECOND_ZONE = "second_zone"
    PERSON = "person"
    RELEASE = "release"
    LANDSCAPE = "landscape"
    SINCE = "since"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Since:
    """A printing to compare with: the forum as it was then, which document it was, and when (local wall time).

    `language` and `release_id` tell of a press release which it was, and in which language.
    """

    snapshot: ForumSnapshot
    document: str
    printed_at: datetime
    language: str = ""
    release_id: str = ""


@dataclass(frozen=True, slots=True)
class DocumentRequest:
    """What to make a document from. What a document does not depend on (see `Document.options`) is ignored.

    `language` and `second_language` are BCP 47 tags; the second is empty for a document in one language.
    `release_id` names the press release, empty for the first. `images` holds the bytes of the image files that
    the forum names; those of whoever has not agreed to be shown are taken out (`press.photo_consent`). `accent`
    is `#rrggbb`; without one it is the forum's, else its house style's, else a blue.
    `large_print` sets all type a third larger. `second_zone` is the IANA name of a time zone whose clock is
    printed beside the forum's, under `second_zone_label` (empty: the zone's city). `person_id` names whose
    itinerary it is, empty for everyone's. `landscape` lays the paper on its long side. `since` is the printing
    whose differences a change slip tells. `design` is the template of badges and the like, None for the one that
    comes with the program; `attendee_ids` names whose they are, empty for everyone's who may come, and `start` the
    place on the first sheet (from 1) at which they begin.
    """

    snapshot: ForumSnapshot
    language: str = "en"
    page_size: PageSize = PageSize.A4
    release_id: str = ""
    images: Mapping[str, bytes] = field(default_factory=dict)
    accent: str = ""
    second_language: str = ""
    large_print: bool = False
    second_zone: str = ""
    second_zone_label: str = ""
    person_id: str = ""
    landscape: bool = False
    since: Since | None = None
    design: "Design | None" = None
    attendee_ids: tuple[str, ...] = ()
    start: int = 1

    def __post_init__(self) -> None:
        style = self.snapshot.house_style
        house = style.colour if style is not None else ""
        object.__setattr__(self, "images", showable(self.snapshot, self.images))
        object.__setattr__(self, "accent", self.accent or self.snapshot.forum.accent or house or DEFAULT_ACCENT)


@dataclass(frozen=True, slots=True)
class RenderedDocument:
    """A finished PDF. `missing` are the characters that no font has: they are left out of it.

    `unshown` are the names of those whose portraits are left out, since they have not agreed to be photographed.
    `troubles` is what does not look on badges and the like as it should; `unnumbered` are certificates without
    numbers, which nobody was given yet.
    """

    pdf: bytes
    pages: int
    missing: "tuple[MissingGlyph, ...]"
    title: str
    unshown: tuple[str, ...] = ()
    troubles: "tuple[Trouble, ...]" = ()
    unnumbered: bool = False


Render = Callable[[DocumentRequest, Report | None], RenderedDocument]


@dataclass(frozen=True, slots=True)
class Document:
    """An entry of the catalogue.

    `maker` is where its function is, as `package.module:function`. It is loaded when first asked for: a window
    that opens needs none of them. `sizes` are the papers that it comes on, the usual one first.
    """

    name: str
    maker: str
    options: frozenset[Option] = frozenset()
    sizes: tuple[PageSize, ...] = tuple(PageSize)

    @property
    def render(self) -> Render:
        module, _, function = self.maker.partition(":")
        return cast(Render, getattr(import_module(module), function))


_AGENDA = frozenset((Option.SECOND_LANGUAGE, Option.LARGE_PRINT, Option.ACCENT, Option.SECOND_ZONE))
_TEMPLATE = frozenset((Option.TEMPLATE,))
_LIST = frozenset((Option.SECOND_LANGUAGE, Option.LARGE_PRINT, Option.ACCENT))
_OFFICE_SIZES = (PageSize.A4, PageSize.LETTER)

# A document more is a line more, in the order in which the window lists them.
_ENTRIES = (
    Document("agenda", "eventdesk.documents.agenda:render_agenda", _AGENDA),
    Document("agenda-one-page", "eventdesk.documents.one_page:render_one_page", _AGENDA),
    Document("programme", "eventdesk.documents.detailed:render_programme", _AGENDA),
    Document("itinerary", "eventdesk.documents.itinerary:render_itinerary", _AGENDA | {Option.PERSON}),
    Document(
        "press-release",
        "eventdesk.documents.press_release:render_press_release",
        frozenset((Option.RELEASE, Option.ACCENT)),
        _OFFICE_SIZES,
    ),
    Document(
        "press-release-side-by-side",
        "eventdesk.documents.release_beside:render_side_by_side",
        frozenset((Option.RELEASE,)),
        (PageSize.A3, PageSize.A4),
    ),
    Document("grid", "eventdesk.documents.grid:render_grid", _AGENDA),
    Document(
        "door-sign",
        "eventdesk.documents.door_sign:render_door_sign",
        _AGENDA | {Option.LANDSCAPE},
    ),
    Document(
        "run-sheet",
        "eventdesk.documents.run_sheet:render_run_sheet",
        _AGENDA,
    ),
    Document("cards", "eventdesk.documents.cards:render_cards", _AGENDA),
    Document("booklet", "eventdesk.documents.booklet:render_booklet", _AGENDA),
    Document(
        "change-slip",
        "eventdesk.documents.changes:render_change_slip",
        _AGENDA | {Option.SINCE},
        (PageSize.A5, PageSize.A4, PageSize.A3, PageSize.LETTER),
    ),
    Document("sign-in", "eventdesk.documents.attendee_lists:render_sign_in", _LIST, _OFFICE_SIZES),
    Document("seating", "eventdesk.documents.attendee_lists:render_seating", _LIST, _OFFICE_SIZES),
    Document("participants", "eventdesk.documents.attendee_lists:render_participants", _LIST, _OFFICE_SIZES),
    Document("participants-press", "eventdesk.documents.attendee_lists:render_press_list", _LIST, _OFFICE_SIZES),
    Document("needs", "eventdesk.documents.attendee_lists:render_needs", _LIST, _OFFICE_SIZES),
    # Their paper is their template's.
    Document("badges", "eventdesk.documents.badges.documents:render_badges", _TEMPLATE, (PageSize.A4,)),
    Document("name-tents", "eventdesk.documents.badges.documents:render_tents", _TEMPLATE, (PageSize.A4,)),
    Document(
        "certificates", "eventdesk.documents.badges.documents:render_certificates", _TEMPLATE, (PageSize.A4,)
    ),
)

DOCUMENTS: Mapping[str, Document] = {entry.name: entry for entry in _ENTRIES}


def render(name: str, request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """Make the document called `name`.

    `report(done, total)` is called as work goes on and may raise Cancelled. Raises UnknownDocument, and
    NotPrintable where the document does not come as it is asked for.
    """
    document = DOCUMENTS.get(name)
    if document is None:
        names = ", ".join(f"“{known}”" for known in DOCUMENTS)
        raise UnknownDocument(f"there is no document “{name}”; there are {names}")
    if request.page_size not in document.sizes:
        *first, last = (size.value for size in document.sizes)
        sizes = f"{', '.join(first)} or {last}" if first else last
        raise NotPrintable(f"This document comes on {sizes}, not on {request.page_size.value}.")
    return document.render(request, report)
