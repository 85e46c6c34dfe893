"""A story as plain text, for a mail or an editing system: no markup, no line breaks inside a paragraph."""

from eventdesk.model.text import base_language
from eventdesk.press.draft import BoxRow, ContactNote, Paragraph, ParagraphKind, PhotoNote, Story
from eventdesk.press.korean.frame import is_department

_INDENT = "  "
_NAMED = (ParagraphKind.WHY, ParagraphKind.BRIEF, ParagraphKind.ACCREDITATION, ParagraphKind.PHOTO_OPPORTUNITIES)
"""Paragraphs whose headings are the program's own words: they may stand in capitals, a name never does."""


def plain_text(story: Story) -> str:
    """The release as printed, its parts set off by empty lines, ending with a line break."""
    head = story.letterhead
    house = "\n".join(part for part in (head.name, head.address, head.website) if part)
    over = [
        _capitals(story.headings.document, story),
        *lines_over(story),
        *(row_line(row, story.language) for row in story.box),
    ]
    top = "\n".join(part for part in over if part)
    title = "\n".join(part for part in (story.headline, story.subheadline) if part)
    parts = [house, top, title, *_body(story)]
    if any(note.caption for note in story.photos):
        parts.append("\n".join([_capitals(story.headings.photos, story), *_photos(story)]))
    parts += [f"{p.heading}\n{p.text}" if p.heading else p.text for p in story.about]
    if story.contacts:
        contacts = (_contact(each, story.language) for each in story.contacts)
        parts.append("\n".join([_capitals(story.headings.contact, story), *contacts]))
    parts += [story.end_mark, head.footer]
    return "\n\n".join(part for part in parts if part) + "\n"


def lines_over(story: Story) -> tuple[str, ...]:
    """From when the release may be used, and its date, as far as the box over it does not say so."""
    boxed = {row.value for row in story.box}
    return tuple(part for part in (story.release_line, story.date) if part and part not in boxed)


def row_line(row: BoxRow, language: str) -> str:
    """“No.: 12”, “主办：…” with the colon of the language."""
    return f"{row.label}{'：' if base_language(language) == 'zh' else ': '}{row.value}"


def contact_line(contact: ContactNote, language: str) -> str:
    """Name, office and house in the order of the language.

    “Kim Ha-na, press officer, STEPI”, “과학기술정책연구원 홍보팀 김하나”, “金荷娜（STEPI新闻负责人）”.
    """
    name, role, house = contact.name, contact.role, contact.organization
    match base_language(language):
        case "ko":
            parts = (house, role, name) if is_department(role) else (house, name, role)
            return " ".join(part for part in parts if part)
        case "zh":
            joint = " " if house[-1:].isascii() and role[:1].isascii() else ""
            office = joint.join(part for part in (house, role) if part)
            return f"{name}（{office}）" if name and office else name or office
        case _:
            return ", ".join(part for part in (name, role, house) if part)


def photo_line(note: PhotoNote, language: str) -> str:
    """A caption with its credit in parentheses."""
    if not note.credit:
        return note.caption
    return (
        f"{note.caption}（{note.credit}）"
        if base_language(language) == "zh"
        else f"{note.caption} ({note.credit})"
    )


def _capitals(words: str, story: Story) -> str:
    """English words of the program's own; other scripts have no capitals, and names in them are not ours."""
    return words.upper() if base_language(story.language) == "en" else words


def _body(story: Story) -> list[str]:
    dateline = f"{story.dateline}{story.dateline_joint}" if story.dateline else ""
    return [_paragraph(each, dateline if number == 0 else "", story) for number, each in enumerate(story.body)]


def _paragraph(paragraph: Paragraph, dateline: str, story: Story) -> str:
    """With its heading over it, and its mark before it as far in as its level."""
    heading = paragraph.heading
    heading = _capitals(heading, story) if paragraph.kind in _NAMED else heading
    mark = f"{_INDENT * paragraph.level}{paragraph.mark} " if paragraph.mark else ""
    return "\n".join(part for part in (heading, f"{mark}{dateline}{paragraph.text}") if part)


def _photos(story: Story) -> list[str]:
    captioned = [note for note in story.photos if note.caption]
    return [f"{number}. {photo_line(note, story.language)}" for number, note in enumerate(captioned, 1)]


def _contact(contact: ContactNote, language: str) -> str:
    who = contact_line(contact, language)
    return "\n".join(part for part in (who, contact.phone, contact.email) if part)
