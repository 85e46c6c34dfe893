"""A release in all the languages that can be written, side by side, for whoever approves it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from msgspec import structs

from eventdesk.documents.agenda.setting import han_preference
from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, Report
from eventdesk.documents.layout import (
    Block,
    Cell,
    Foot,
    Frame,
    PageSize,
    Paragraph,
    Particulars,
    Row,
    Rule,
    Space,
    Stack,
    flow,
    print_pages,
    set_blocks,
)
from eventdesk.documents.layout.strips import Strip, stacked, under
from eventdesk.documents.release.kit import kindred
from eventdesk.documents.release.kit_words import KitWords, kit_words
from eventdesk.documents.release_parts import spans_of
from eventdesk.documents.text import Span, Style, Typesetter
from eventdesk.documents.wording import language_name
from eventdesk.model.snapshot import ForumSnapshot, Release
from eventdesk.model.text import base_language, script_of
from eventdesk.press.draft import ContactNote, Story
from eventdesk.press.draft import Paragraph as Told
from eventdesk.press.facts import gather, release_of
from eventdesk.press.labels import fact_label
from eventdesk.press.story import languages, release_story
from eventdesk.press.text_output import lines_over

_GREY, _AMBER, _LINE = "#5d6470", "#9a5600", "#c9cdd4"
_HEAD = Style(10, bold=True, leading=14)
_NOTE = Style(8, colour=_GREY, leading=11)
_TITLE = Style(13, bold=True, leading=17.5)
_SUB = Style(9.5, colour="#3c424c", leading=13)
_BODY = Style(9, leading=13)
_BOLD = Style(9, bold=True, leading=13)
_SMALL = Style(8, leading=11.5)
_NUMBER = Style(7.5, colour=_GREY, leading=13)
_FOOT = Style(8, colour=_GREY, leading=11)
_GUTTER, _MARGIN, _NUMBERS = 16.0, 36.0, 20.0
_A3_SCALE = 1.2
_MOST_DIFFERENCES = 60
# Only some languages call people by these, or say them at all: manners of speech, no facts a reader misses.
_MANNER = frozenset(("family", "honorific", "short_name", "country", "presenters_join", "language", "precision"))
_DRAFTED = "side-by-side"


@dataclass(frozen=True, slots=True)
class Version:
    """One column: a language's story, and whether the forum has a release in it or it is drafted for this."""

    story: Story
    drafted: bool


@dataclass(frozen=True, slots=True)
class _Line:
    """A row: the words of each column, None where a language has no such part. `number` counts paragraphs."""

    cells: tuple[tuple[Block, ...] | None, ...]
    number: int = 0
    before: float = 6.0


def render_side_by_side(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The release of the request beside itself in the forum's other languages, on lying paper.

    Paragraphs of one key stand on one line. Words that are not in a column's language are marked, and facts that
    only some languages tell are listed at the end, over a line to sign for each. Raises KeyError for an unknown
    release and NoWriterError where the release's own language cannot be written in.
    """
    found = versions(request.snapshot, request.release_id or None, request.language)
    main = found[0].story
    words = kit_words(main.language)
    scale = _A3_SCALE if request.page_size is PageSize.A3 else 1.0
    frame = Frame.on(request.page_size.landscape, scale, _MARGIN)
    setter = Typesetter(main.language, han_preference(request))
    strips = _Table(found, words, frame.width, request).strips(setter)
    title = f"{words.facing}: {main.headline}"

    def label(number: int, pages: int) -> str:
        return words.page.format(number=number, pages=pages)

    particulars = Particulars(title, main.language, main.letterhead.name, main.forum)
    printed = print_pages(
        flow(strips, frame.height), frame, setter, particulars, Foot(main.forum, label, _FOOT), report
    )
    return RenderedDocument(printed.pdf, printed.pages, setter.missing, title)


def versions(snapshot: ForumSnapshot, release_id: str | None, language: str) -> tuple[Version, ...]:
    """The release in its own language, then in each other of the forum's that has a writer.

    Where the forum has no release of that kind in a language, one with the same frame is drafted, in the
    program's words throughout.
    """
    main = release_of(snapshot, release_id, language)
    own = main.language if main is not None else language
    found = [Version(release_story(snapshot, main.id if main is not None else None, own), main is None)]
    kin = kindred(snapshot, main)
    seen = {_written(own)}
    for tag in snapshot.languages:
        if _written(tag) in seen or base_language(tag) not in languages():
            continue
        seen.add(_written(tag))
        known = next((each for each in kin if _written(each.language) == _written(tag)), None)
        if known is not None:
            found.append(Version(release_story(snapshot, known.id), drafted=False))
        else:
            found.append(Version(_drafted(snapshot, main, tag), drafted=True))
    return tuple(found)


def _written(tag: str) -> tuple[str, str]:
    """Languages of one writer and script are one column."""
    base = base_language(tag)
    return base, (script_of(tag) or "Hans") if base == "zh" else ""


def _drafted(snapshot: ForumSnapshot, main: Release | None, language: str) -> Story:
    if main is None:
        return release_story(snapshot, None, language)
    draft = structs.replace(main, id=_DRAFTED, language=language, overrides={}, uid="")
    press = structs.replace(snapshot.press, releases=(*snapshot.press.releases, draft))
    return release_story(structs.replace(snapshot, press=press), _DRAFTED)


def aligned(stories: Sequence[Story]) -> Iterator[tuple[Told | None, ...]]:
    """The paragraphs of all stories by their keys, in the order of the first; others' after what they follow."""
    bodies = [{p.key: p for p in (*story.body, *story.about)} for story in stories]
    order: list[str] = []
    for body in bodies:
        at = 0
        for key in body:
            if key in order:
                at = order.index(key) + 1
            else:
                order.insert(at, key)
                at += 1
    for key in order:
        yield tuple(body.get(key) for body in bodies)


@dataclass(frozen=True, slots=True)
class Telling:
    """A fact that not every language tells: what it is, and the languages that do and that do not."""

    label: str
    told: tuple[str, ...]
    missing: tuple[str, ...]


def differences(stories: Sequence[Story], snapshot: ForumSnapshot) -> tuple[Telling, ...]:
    """The facts that some of the stories tell and some do not, in the order of the forum."""
    values = gather(snapshot, None, stories[0].language).values
    ids = dict.fromkeys(fact.id for story in stories for fact in story.facts)
    found = []
    for each in ids:
        told = tuple(story.language for story in stories if each in story.all_told)
        missing = tuple(story.language for story in stories if each not in story.all_told)
        if told and missing and _shared(each):
            found.append(Telling(fact_label(each, values), told, missing))
    return tuple(found)


def _shared(fact: str) -> bool:
    """Whether a fact tells something of the forum: how a language names and spells is not compared."""
    name = fact.rpartition(".")[2]
    return not fact.startswith(("term:", "house.")) and "@" not in name and name not in _MANNER


class _Table:
    """The rows of the document."""

    def __init__(self, found: Sequence[Version], words: KitWords, width: float, request: DocumentRequest) -> None:
        self.found, self.words, self.request = found, words, request
        self.stories = [version.story for version in found]
        self.width = width
        self.column = (width - _NUMBERS - _GUTTER * (len(found) - 1)) / len(found)

    def strips(self, setter: Typesetter) -> list[Strip]:
        # Each row brings a line over it: the heads have one of their own on the first page alone.
        heads = stacked(set_blocks([self._heads()], setter, self.width))
        rows = [block for line in self._lines() for block in self._row(line)]
        strips = [replace(heads, keep=True), *Rule(before=3, after=6, weight=1.0).strips(setter, self.width)]
        heads = replace(heads, height=heads.height + 4)
        strips += under(set_blocks(rows, setter, self.width), heads)
        strips += set_blocks(self._differences(), setter, self.width)
        # Nobody signs a page of its own: the last line before goes with the names.
        strips[-1] = replace(strips[-1], keep=True)
        return [*strips, *set_blocks(self._signatures(), setter, self.width)]

    def _x(self, number: int) -> float:
        return _NUMBERS + number * (self.column + _GUTTER)

    def _heads(self) -> Row:
        cells = []
        for number, version in enumerate(self.found):
            tag = version.story.language
            name = [Paragraph(language_name(tag, tag), _HEAD, language=tag)]
            if version.drafted:
                name.append(Paragraph(self.words.drafted, _NOTE))
            cells.append(Cell(self._x(number), self.column, name))
        return Row(cells)

    def _row(self, line: _Line) -> list[Block]:
        cells = [Cell(0, _NUMBERS, [Paragraph(str(line.number), _NUMBER)])] if line.number else []
        for number, blocks in enumerate(line.cells):
            shown = blocks if blocks is not None else (Paragraph("–", _NOTE),)
            cells.append(Cell(self._x(number), self.column, shown))
        rule = [Rule(before=line.before, after=0, colour=_LINE)] if line.number else []
        return [*rule, Row(cells, before=line.before)]

    def _lines(self) -> Iterator[_Line]:
        yield self._each(_over, _NOTE, before=0)
        yield self._each(lambda s: s.headline, _TITLE, before=8)
        yield self._each(lambda s: s.subheadline, _SUB, before=4)
        first = {story.body[0].key for story in self.stories if story.body}
        for number, row in enumerate(aligned(self.stories), 1):
            cells = [
                self._told(story, told, dated=told is not None and told.key in first)
                for story, told in zip(self.stories, row, strict=True)
            ]
            yield _Line(tuple(cells), number)
        yield _Line(tuple(tuple(self._captions(story)) for story in self.stories))
        yield _Line(tuple(tuple(self._contacts(story)) for story in self.stories))
        yield self._each(lambda s: s.end_mark, _NOTE, before=8)

    def _each(self, words: Callable[[Story], str], style: Style, before: float) -> _Line:
        cells = tuple((Paragraph(words(s), style, language=s.language),) for s in self.stories)
        return _Line(cells, before=before)

    def _told(self, story: Story, told: Told | None, *, dated: bool) -> tuple[Block, ...] | None:
        if told is None:
            return None
        spans = marked_spans(told, story.language)
        if dated and story.dateline:
            spans = [Span(f"{story.dateline}{story.dateline_joint}", _BOLD, story.language), *spans]
        if told.mark:
            spans = [Span(f"{told.mark} ", _BODY, story.language), *spans]
        heading = [Paragraph(told.heading, _BOLD, language=story.language)] if told.heading else []
        return (*heading, Paragraph(spans, _BODY, language=story.language))

    def _captions(self, story: Story) -> Iterator[Block]:
        for number, note in enumerate(story.photos, 1):
            if note.caption:
                told = " ".join(part for part in (f"{number}", note.caption, note.credit) if part)
                yield Paragraph(told, _SMALL, language=story.language, before=2)

    def _contacts(self, story: Story) -> Iterator[Block]:
        for contact in story.contacts:
            yield Paragraph(_contact(contact), _SMALL, language=story.language, before=2)

    def _differences(self) -> list[Block]:
        """What is told in some languages alone, in small type."""
        found = differences(self.stories, self.request.snapshot)
        if not found:
            return []
        blocks: list[Block] = [
            Rule(before=18, after=6, weight=1.0),
            Paragraph(self.words.differences, _HEAD, keep_with_next=True),
        ]
        language = self.stories[0].language
        for each in found[:_MOST_DIFFERENCES]:
            told, missing = (
                ", ".join(language_name(tag, language) for tag in tags) for tags in (each.told, each.missing)
            )
            where = (
                f"{self.words.only_here.format(languages=told)}; {self.words.not_here.format(languages=missing)}"
            )
            half = self.width * 0.56
            cells = [
                Cell(0, half - _GUTTER, [Paragraph(each.label, _SMALL)]),
                Cell(half, self.width - half, [Paragraph(where, _SMALL.but(colour=_GREY))]),
            ]
            blocks.append(Row(cells, before=3))
        if len(found) > _MOST_DIFFERENCES:
            blocks.append(Paragraph(f"+ {len(found) - _MOST_DIFFERENCES}", _SMALL, before=3))
        return blocks

    def _signatures(self) -> list[Block]:
        """A line to sign in each column."""
        cells = []
        for number, story in enumerate(self.stories):
            approved = kit_words(story.language)
            blocks: list[Block] = [
                Paragraph(approved.approved, _BOLD, language=story.language),
                Space(26),
                Rule(colour=_GREY, width=self.column),
                Paragraph(approved.signature, _NOTE, language=story.language),
            ]
            cells.append(Cell(self._x(number), self.column, blocks))
        return [Stack([Row(cells, before=22)])]


def marked_spans(told: Told, language: str) -> list[Span]:
    """A paragraph's spans; what stands in it in another language, with the marks around it, in amber."""
    spans = spans_of(told, _BODY, language)
    spans = [Span(span.text, span.style, span.language or language) for span in spans]
    values = [re.escape(fact.value.rstrip(".")) for fact in told.untranslated if fact.value.rstrip(".")]
    if not values:
        return spans
    pattern = re.compile(r"\[[^\[\]]*\]|［[^［］]*］|" + "|".join(sorted(values, key=len, reverse=True)))
    return [part for span in spans for part in _in_amber(span, pattern)]


def _in_amber(span: Span, pattern: re.Pattern[str]) -> Iterator[Span]:
    at = 0
    for match in pattern.finditer(span.text):
        if match.start() > at:
            yield Span(span.text[at : match.start()], span.style, span.language)
        if match.group():
            yield Span(match.group(), span.style.but(colour=_AMBER), span.language)
        at = match.end()
    if at < len(span.text):
        yield Span(span.text[at:], span.style, span.language)


def _over(story: Story) -> str:
    boxed = (f"{row.label}: {row.value}" for row in story.box)
    return " · ".join((story.headings.document, *lines_over(story), *boxed))


def _contact(contact: ContactNote) -> str:
    parts = (contact.name, contact.role, contact.organization, contact.phone, contact.email)
    return ", ".join(part for part in parts if part)
