"""The top of a release: letterhead, what it is and from when it may be used, headline and subheadline."""

from collections.abc import Mapping

from eventdesk.documents.layout import (
    Anchor,
    Block,
    Cell,
    Outward,
    Paragraph,
    Picture,
    Row,
    Rule,
    Stack,
    TextAlign,
)
from eventdesk.documents.layout.pictures import image_size, printable
from eventdesk.documents.release.links import mail_link, phone_link, web_link
from eventdesk.documents.release_parts import GUTTER, Column
from eventdesk.documents.release_styles import Manner, Styles
from eventdesk.press.draft import BoxRow, Story
from eventdesk.press.text_output import lines_over

_LOGO_HEIGHT = 34.0
_LOGO_WIDTH = 130.0
_BOX_LABEL = 76.0
_INSIDE = 8.0
_BOX_LINE = "#8b929d"


def letterhead(story: Story, styles: Styles, images: Mapping[str, bytes], width: float) -> list[Block]:
    """The house's logo where there is one, its name, website and address, and a rule in its colour."""
    head = story.letterhead
    if not head.name:
        return []
    logo = printable(images.get(head.logo or ""))
    blocks: list[Block] = []
    if logo is not None:
        wide, high = image_size(logo)
        height = min(_LOGO_HEIGHT, high * _LOGO_WIDTH / wide)
        blocks.append(Picture(logo, "", styles.small, most_height=height))
    site = width * 0.36 if head.website else 0.0
    cells = [Cell(0, width - site - (GUTTER if site else 0), [Paragraph(head.name, styles.name)])]
    if site:
        website = Paragraph(_bare(head.website), styles.website, TextAlign.END, language="en")
        cells.append(Cell(width - site, site, [Outward(website, web_link(head.website))]))
    blocks.append(Row(cells, before=8 if logo is not None else 0))
    if head.address:
        blocks.append(Paragraph(head.address, styles.date, before=1))
    blocks.append(Rule(weight=1.5, colour=styles.accent, before=6, after=0))
    return blocks


def _bare(website: str) -> str:
    """A web address as it is read: without its scheme."""
    return website.removeprefix("https://").removeprefix("http://").rstrip("/")


def head(story: Story, styles: Styles, column: Column, manner: Manner, *, short: bool) -> list[Block]:
    """What stands between letterhead and text; the headline is never alone at a page's foot."""
    over = _korean_over(story, styles, column) if manner is Manner.KOREAN else _over(story, styles, column, manner)
    return [*over, *_headlines(story, styles, column, manner, short=short)]


def _over(story: Story, styles: Styles, column: Column, manner: Manner) -> list[Block]:
    """The kind of the release, from when it may be used and its date on one line; then what else was given."""
    told = lines_over(story)
    line, date = (told[0] if story.release_line in told else "", story.date if story.date in told else "")
    if manner is Manner.WESTERN:
        label = column.margin([Paragraph(story.headings.document, styles.label)])
        x, width = column.x, column.width
    else:
        label = Cell(0, column.width * 0.3, [Paragraph(story.headings.document, styles.label)])
        x, width = column.width * 0.3, column.width * 0.7
    right = width * 0.35
    cells = [
        label,
        Cell(x, width - right, [Paragraph(line, styles.release_line)]),
        Cell(x + width - right, right, [Paragraph(date, styles.date, TextAlign.END)]),
    ]
    return [Row(cells, before=12), *_rows(story.box, styles, x, width)]


def _rows(box: tuple[BoxRow, ...], styles: Styles, x: float, width: float) -> list[Block]:
    """Number, version, audience: small, each on a line of its own."""
    return [
        Row(
            [
                Cell(x, _BOX_LABEL - _INSIDE, [Paragraph(row.label, styles.small_bold)]),
                Cell(x + _BOX_LABEL, width - _BOX_LABEL, [Paragraph(row.value, styles.small)]),
            ],
            before=6 if not number else 1,
        )
        for number, row in enumerate(box)
    ]


def _korean_over(story: Story, styles: Styles, column: Column) -> list[Block]:
    """“보도자료” large, and under it the table of 보도시점, 배포일시 and whom to ask."""
    blocks: list[Block] = [Paragraph(story.headings.document, styles.document, before=12, keep_with_next=True)]
    missing = [line for line in lines_over(story) if line]
    if missing:
        blocks.append(Paragraph(" · ".join(missing), styles.release_line, before=2, keep_with_next=True))
    rows: list[Block] = []
    for number, row in enumerate(story.box):
        rows.append(
            Rule(weight=1.0 if not number else 0.5, colour=_BOX_LINE, before=0 if not number else 5, after=5)
        )
        label = Cell(_INSIDE, _BOX_LABEL - _INSIDE, [Paragraph(row.label, styles.small_bold)])
        value = Outward(Paragraph(row.value, styles.small), _leads_to(story, row))
        rows.append(Row([label, Cell(_BOX_LABEL + _INSIDE, column.width - _BOX_LABEL - 2 * _INSIDE, [value])]))
    if rows:
        rows = [Stack([*rows, Rule(weight=1.0, colour=_BOX_LINE, before=5)])]
    return [*blocks, *([Rule(weight=0, before=8), *rows] if rows else [])]


def boxed(story: Story) -> bool:
    """Whether the table over the release says all of whom to ask."""
    values = "\n".join(row.value for row in story.box)
    told = ((c.name, c.role, c.organization, c.phone, c.email) for c in story.contacts)
    return all(part in values for parts in told for part in parts)


def _leads_to(story: Story, row: BoxRow) -> str:
    """The mail of whoever stands in that row, else their telephone; empty where nobody does."""
    found = [c for c in story.contacts if (c.email or c.phone) and (c.email in row.value and c.phone in row.value)]
    return mail_link(found[0].email) or phone_link(found[0].phone) if found else ""


def _headlines(story: Story, styles: Styles, column: Column, manner: Manner, *, short: bool) -> list[Block]:
    align = TextAlign.START if manner is Manner.WESTERN else TextAlign.CENTRE
    before = 16 if short else 24
    anchor = Anchor(story.headline, 0)
    return [
        Paragraph(
            story.headline, styles.headline, align, before, column.x, keep_with_next=True, whole=True,
            balanced=manner is not Manner.WESTERN, anchor=anchor,
        ),
        Paragraph(
            story.subheadline, styles.subheadline, align, 8, column.x, keep_with_next=True, whole=True,
            balanced=manner is not Manner.WESTERN,
        ),
    ]  # fmt: skip
