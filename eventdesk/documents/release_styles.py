"""The type of a press release: sizes and leading in points, one accent colour, and how each region lays it out."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from eventdesk.documents.text import Style
from eventdesk.model.text import base_language

GREY = "#5d6470"
FOOT = Style(8, colour=GREY, leading=11)


class Manner(Enum):
    """How a release lies on its page.

    WESTERN sets the text in a column beside the labels. KOREAN, as Korean institutes have it: the kind of the
    release large over a table with when it may be used, the title centred, paragraphs hanging behind □ ○ -, the
    end mark at the right. CHINESE: the title centred, paragraphs that begin two characters in, the end mark at the
    right.
    """

    WESTERN = auto()
    KOREAN = auto()
    CHINESE = auto()

    @classmethod
    def of(cls, language: str) -> "Manner":
        return {"ko": cls.KOREAN, "zh": cls.CHINESE}.get(base_language(language), cls.WESTERN)


@dataclass(frozen=True, slots=True)
class Styles:
    name: Style
    website: Style
    label: Style
    document: Style
    release_line: Style
    date: Style
    headline: Style
    subheadline: Style
    body: Style
    dateline: Style
    heading: Style
    small: Style
    small_bold: Style
    link: Style
    credit: Style
    end_mark: Style
    accent: str

    @property
    def compact(self) -> "Styles":
        """For a release that is to fit on one page."""
        return replace(
            self,
            document=replace(self.document, size=18, leading=24),
            headline=Style(17, bold=True, leading=21),
            subheadline=Style(10.5, colour="#3c424c", leading=14.5),
            body=Style(9.5, leading=13),
            dateline=Style(9.5, bold=True, leading=13),
        )

    @classmethod
    def of(cls, accent: str, manner: Manner = Manner.WESTERN) -> "Styles":
        """East Asian text stands a little larger and wider apart: its characters fill their squares."""
        wide = manner is not Manner.WESTERN
        body = Style(11, leading=18.5) if wide else Style(10.5, leading=15)
        return cls(
            name=Style(11, bold=True, leading=15),
            website=Style(8.5, colour=GREY, leading=15),
            label=Style(9, bold=True, colour=accent, leading=13),
            document=Style(24, bold=True, colour=accent, leading=32),
            release_line=Style(9, bold=True, leading=13),
            date=Style(9, colour=GREY, leading=13),
            headline=Style(20, bold=True, leading=28 if wide else 26),
            subheadline=Style(11.5, colour="#3c424c", leading=17),
            body=body,
            dateline=body.but(bold=True),
            heading=Style(9, bold=True, leading=13.5),
            small=Style(9, leading=13.5),
            small_bold=Style(9, bold=True, leading=13.5),
            link=Style(9, colour=accent, leading=13.5),
            credit=Style(9, colour=GREY, leading=13.5),
            end_mark=body.but(colour=GREY),
            accent=accent,
        )
