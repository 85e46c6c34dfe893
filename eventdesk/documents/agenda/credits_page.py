"""Set people and strings, in one language or in two: the second below the first, where it says something else."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from eventdesk.documents.agenda.looks import GREY, Looks
from eventdesk.documents.agenda.people import Who
from eventdesk.documents.agenda.said import NOTHING, Said
from eventdesk.documents.layout import Block, Paragraph, Rule, Space
from eventdesk.documents.printed_phrases import printed_phrases
from eventdesk.documents.text import Span, Style

DOT = "  ·  "
SLASH = " / "
# Up to so many characters two languages share a line.
SHORT = 44


def said(text: Said, style: Style) -> Paragraph:
    """A paragraph of one string in its own language."""
    return Paragraph(text.text, style, language=text.language)


def told(text: Said, other: Said | None, style: Style, second: Style | None = None) -> list[Paragraph]:
    """A string, and below it the same in another language, in the style `second` (regular grey where None)."""
    blocks = [said(text, style)] if text else []
    if other and other.text != text.text:
        blocks.append(said(other, second or style.but(bold=False, colour=GREY)))
    return blocks


def noted(notes: Sequence[str], others: Sequence[str] | None, style: Style) -> list[Paragraph]:
    """Notes on one line, and behind it or below it those of the other language."""
    lines = [DOT.join(notes)]
    if others and tuple(others) != tuple(notes):
        lines.append(DOT.join(others))
    lines = [line for line in lines if line]
    if len(lines) > 1 and sum(map(len, lines)) <= SHORT:
        lines = [SLASH.join(lines)]
    return [Paragraph(line, style) for line in lines]


def joined(parts: Sequence[Said], joint: str, style: Style) -> tuple[Span, ...]:
    """The strings one after the other, each in its own language."""
    spans: list[Span] = []
    for part in parts:
        if spans:
            spans.append(Span(joint, style, part.language))
        spans.append(Span(part.text, style, part.language))
    return tuple(spans)


def unbroken(names: Sequence[Said]) -> list[Said]:
    """Names for a list of them: a name in it does not part at a line's end."""
    return [Said(name.text.replace(" ", "\u00a0"), name.language) for name in names]


def person(who: Who, other: Who | None, looks: Looks, *, bold: bool = True) -> Iterator[Block]:
    """A person's name, with side and role, and office; the lines hold together."""
    quiet, style = looks.quiet, looks.strong if bold else looks.text
    spans = [Span(who.name.text, style, who.name.language)]
    again = other.name if other is not None and other.name.text != who.name.text else NOTHING
    if again:
        spans.append(Span(f"  {again.text}", looks.text, again.language))
    role = who.role
    if other is not None and other.role not in ("", who.role):
        role = f"{who.role}{SLASH}{other.role}"
    spans += [Span(f"  {tag}", quiet) for tag in (who.side, role) if tag]
    lines = [Paragraph(tuple(spans), style)]
    offices = [who] if other is None or other.office == who.office else [who, other]
    for one in offices:
        if one.office:
            lines.append(Paragraph(joined(one.office, one.joint, quiet), quiet))
    lines += noted(who.notes, other.notes if other is not None else None, quiet)
    yield from (replace(line, keep_with_next=True) for line in lines[:-1])
    yield lines[-1]


def not_yet(languages: Sequence[str], looks: Looks, *, ruled: bool = True) -> Iterator[Block]:
    """What stands in place of a programme that there is not yet, in the document's languages.

    `ruled` sets it off from what is above, by the strong rule that days have.
    """
    if ruled:
        yield Rule(weight=1.5, colour=looks.accent, before=16, after=14)
    for number, language in enumerate(dict.fromkeys(tag for tag in languages if tag)):
        style = looks.lead.but(colour=GREY) if number else looks.lead
        yield Paragraph(printed_phrases(language).not_yet, style, language=language)
        yield Space(4)
