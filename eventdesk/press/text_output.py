"""A story as plain text, for a mail or an editing system: no markup, no line breaks inside a paragraph."""

from eventdesk.press.draft import ContactNote, Paragraph, Story

_INDENT = "  "


def plain_text(story: Story) -> str:
    """The release as printed, its parts set off by empty lines, ending with a line break."""
    head = story.letterhead
    house = "\n".join(part for part in (head.name, head.address, head.website) if part)
    over = [
        story.headings.document.upper(),
        *lines_over(story),
        *(f"{row.label}: {row.value}" for row in story.box),
    ]
    top = "\n".join(part for part in over if part)
    title = "\n".join(part for part in (story.headline, story.subheadline) if part)
    parts = [house, top, title, *_body(story)]
    if any(note.caption for note in story.photos):
        parts.append("\n".join([story.headings.photos.upper(), *_photos(story)]))
    parts += [f"{p.heading.upper()}\n{p.text}" if p.heading else p.text for p in story.about]
    if story.contacts:
        parts.append("\n".join([story.headings.contact.upper(), *map(_contact, story.contacts)]))
    parts += [story.end_mark, head.footer]
    return "\n\n".join(part for part in parts if part) + "\n"


def lines_over(story: Story) -> tuple[str, ...]:
    """From when the release may be used, and its date, as far as the box over it does not say so."""
    boxed = {row.value for row in story.box}
    return tuple(part for part in (story.release_line, story.date) if part and part not in boxed)


def _body(story: Story) -> list[str]:
    dateline = f"{story.dateline}{story.dateline_joint}" if story.dateline else ""
    return [_paragraph(each, dateline if number == 0 else "") for number, each in enumerate(story.body)]


def _paragraph(paragraph: Paragraph, dateline: str) -> str:
    """With its heading over it, and its mark before it as far in as its level."""
    mark = f"{_INDENT * paragraph.level}{paragraph.mark} " if paragraph.mark else ""
    return "\n".join(part for part in (paragraph.heading.upper(), f"{mark}{dateline}{paragraph.text}") if part)


def _photos(story: Story) -> list[str]:
    captioned = [note for note in story.photos if note.caption]
    return [
        f"{number}. {note.caption}{f' ({note.credit})' if note.credit else ''}"
        for number, note in enumerate(captioned, 1)
    ]


def _contact(contact: ContactNote) -> str:
    who = ", ".join(part for part in (contact.name, contact.role, contact.organization) if part)
    return "\n".join(part for part in (who, contact.phone, contact.email) if part)
