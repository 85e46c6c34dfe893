"""The sheets of a press kit on paper: the forum's facts, and the speakers with their names in every script."""

from collections.abc import Sequence

from eventdesk.documents.agenda.looks import GREY
from eventdesk.documents.agenda.programme import forum_title
from eventdesk.documents.agenda.said import Reader, Said
from eventdesk.documents.agenda.setting import han_preference
from eventdesk.documents.catalog import DocumentRequest, NotPrintable
from eventdesk.documents.layout import (
    Block,
    Cell,
    Foot,
    Frame,
    Paragraph,
    Particulars,
    Row,
    Rule,
    flow,
    paginate,
    print_pages,
    set_blocks,
)
from eventdesk.documents.layout.strips import Strip, stacked, under
from eventdesk.documents.release.kit_facts import Speaker, SpeakerTable, sheet_facts, speaker_table
from eventdesk.documents.release.kit_words import kit_words
from eventdesk.documents.text import MissingGlyph, Style, Typesetter
from eventdesk.documents.wording import language_name
from eventdesk.press.fact_types import ReleaseFacts

_FOOT = Style(8, colour=GREY, leading=11)
_TITLE = Style(20, bold=True, leading=26)
_ABOUT = Style(9.5, colour=GREY, leading=14)
_LABEL = Style(9, bold=True, leading=15)
_VALUE = Style(10.5, leading=15)
_SMALL = Style(9, leading=12.5)
_SMALL_BOLD = Style(9, bold=True, leading=12.5)
_HEAD = Style(8, bold=True, colour=GREY, leading=11)
_GUTTER = 14.0
_LABELS = 104.0


def facts_sheet(request: DocumentRequest, facts: ReleaseFacts) -> bytes:
    """The forum's facts as a PDF, a page where they fit on one."""
    frame = Frame.of(request.page_size)
    setter = Typesetter(facts.language, han_preference(request))
    strips = _facts_strips(request, facts, setter, frame, _VALUE, 6.0)
    if len(paginate(strips, frame.height)) > 1:
        strips = _facts_strips(request, facts, setter, frame, _SMALL, 3.5)
    return _printed(request, strips, setter, frame, kit_words(facts.language).facts)


def _facts_strips(
    request: DocumentRequest, facts: ReleaseFacts, setter: Typesetter, frame: Frame, style: Style, apart: float
) -> list[Strip]:
    blocks = _heading(request, facts.language, kit_words(facts.language).facts, "", frame.width)
    for line in sheet_facts(request.snapshot, facts):
        value = [Paragraph(said.text, style, language=said.language) for said in line.values if said]
        label = Cell(0, _LABELS - _GUTTER, [Paragraph(line.label, _LABEL)])
        blocks += [Rule(before=apart, after=apart), Row([label, Cell(_LABELS, frame.width - _LABELS, value)])]
    return set_blocks(blocks, setter, frame.width)


def speakers_sheet(request: DocumentRequest, language: str) -> bytes:
    """The speakers as a PDF: a row each, the names in every language side by side, the heads on each page."""
    words = kit_words(language)
    frame = Frame.of(request.page_size)
    table = speaker_table(request.snapshot, language)
    setter = Typesetter(language, han_preference(request))
    width = frame.width
    strips = set_blocks(_heading(request, language, words.speakers, words.speakers_about, width), setter, width)
    columns = _columns(table, width)
    heads = [*(language_name(tag, language) for tag in table.languages), f"{words.office} · {words.organization}"]
    cells = [Cell(x, wide, [Paragraph(told, _HEAD)]) for (x, wide), told in zip(columns, heads, strict=True)]
    head = stacked(set_blocks([Row(cells), Rule(before=3, after=5)], setter, width))
    rows = set_blocks([block for each in table.speakers for block in _row(each, columns, table)], setter, width)
    strips += [Strip(14, gap=True, keep=True), Strip(head.height, head.marks, keep=True), *under(rows, head)]
    return _printed(request, strips, setter, frame, words.speakers)


def _heading(request: DocumentRequest, language: str, title: str, about: str, width: float) -> list[Block]:
    forum = forum_title(Reader(request.snapshot, language))
    blocks: list[Block] = [
        Paragraph(forum.text, Style(10.5, bold=True, colour=request.accent, leading=15), language=forum.language),
        Paragraph(title, _TITLE, before=2, whole=True),
    ]
    return [*blocks, Paragraph(about, _ABOUT, before=4)] if about else blocks


def _columns(table: SpeakerTable, width: float) -> list[tuple[float, float]]:
    """Where each column begins and how wide it is: the names by their number, the office takes the rest."""
    count = len(table.languages)
    share = {1: 0.34, 2: 0.25, 3: 0.2}.get(count, 0.68 / count)
    name = width * share
    starts = [(number * name, name - _GUTTER) for number in range(count)]
    return [*starts, (count * name, width - count * name)]


def _row(speaker: Speaker, columns: Sequence[tuple[float, float]], table: SpeakerTable) -> list[Block]:
    cells = [
        Cell(x, width, [Paragraph(name or "–", _SMALL_BOLD if not number else _SMALL, language=tag)])
        for number, ((x, width), name, tag) in enumerate(
            zip(columns, speaker.names, table.languages, strict=False)
        )
    ]
    x, width = columns[-1]
    office = [_said(speaker.office), _said(speaker.organization)]
    end = " · ".join(part for part in (speaker.part, speaker.country) if part)
    lines = [line for line in office if line is not None]
    cells.append(Cell(x, width, [*lines, Paragraph(end, _SMALL.but(colour=GREY))]))
    return [Row(cells), Rule(before=4, after=4)]


def _said(said: Said) -> Paragraph | None:
    return Paragraph(said.text, _SMALL, language=said.language) if said else None


def _printed(
    request: DocumentRequest, strips: Sequence[Strip], setter: Typesetter, frame: Frame, title: str
) -> bytes:
    forum = forum_title(Reader(request.snapshot, setter.language)).text
    words = kit_words(setter.language)

    def label(number: int, pages: int) -> str:
        return words.page.format(number=number, pages=pages) if pages > 1 else ""

    told = f"{forum} – {title}" if forum else title
    particulars = Particulars(told, setter.language, subject=forum)
    printed = print_pages(flow(strips, frame.height), frame, setter, particulars, Foot(forum, label, _FOOT))
    refuse_missing(setter.missing)
    return printed.pdf


def refuse_missing(missing: Sequence[MissingGlyph]) -> None:
    """Raises NotPrintable: a page that lacks a character of somebody's name is worse than none."""
    if missing:
        named = ", ".join(f"“{glyph.char}” ({glyph.name})" for glyph in missing[:5])
        raise NotPrintable(f"No font has {named}; write it in another way.")
