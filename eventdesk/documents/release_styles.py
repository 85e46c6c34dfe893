"""The type of a press release: sizes and leading in points, one accent colour."""

from dataclasses import dataclass, replace

from eventdesk.documents.text import Style

GREY = "#5d6470"
FOOT = Style(8, colour=GREY, leading=11)


@dataclass(frozen=True, slots=True)
class Styles:
    name: Style
    website: Style
    label: Style
    release_line: Style
    date: Style
    headline: Style
    subheadline: Style
    body: Style
    dateline: Style
    heading: Style
    small: Style
    small_bold: Style
    credit: Style
    end_mark: Style
    accent: str

    @property
    def compact(self) -> "Styles":
        """For a release that is to fit on one page."""
        return replace(
            self,
            headline=Style(17, bold=True, leading=21),
            subheadline=Style(10.5, colour="#3c424c", leading=14.5),
            body=Style(9.5, leading=13),
            dateline=Style(9.5, bold=True, leading=13),
        )

    @classmethod
    def of(cls, accent: str) -> "Styles":
        return cls(
            name=Style(11, bold=True, leading=15),
            website=Style(8.5, colour=GREY, leading=15),
            label=Style(9, bold=True, colour=accent, leading=13),
            release_line=Style(9, bold=True, leading=13),
            date=Style(9, colour=GREY, leading=13),
            headline=Style(20, bold=True, leading=26),
            subheadline=Style(11.5, colour="#3c424c", leading=17),
            body=Style(10.5, leading=15),
            dateline=Style(10.5, bold=True, leading=15),
            heading=Style(9, bold=True, leading=13.5),
            small=Style(9, leading=13.5),
            small_bold=Style(9, bold=True, leading=13.5),
            credit=Style(9, colour=GREY, leading=13.5),
            end_mark=Style(10.5, colour=GREY, leading=16),
            accent=accent,
        )
