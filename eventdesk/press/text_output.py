"""A story as plain text, for a mail or an editing system: no markup, no line breaks inside a paragraph."""

from eventdesk.press.draft import ContactNote, Story


def plain_text(story: Story) -> str:
    """The release as printed, its parts set off by empty lines, ending with a line break."""
    top = "\n".join(part for part in (story.headings.document.upper(), story.release_line, story.date) if part)
    head = "\n".join(part for part in (story.headline, story.subheadline) if part)
    details = "\n".join(f"{row.label} {row.value}" for row in story.box)
    parts = [story.letterhead.name, top, details, head, *_body(story)]
    if any(note.caption for note in story.photos):
        parts.append("\n".join([story.headings.photos.upper(), *_photos(story)]))
    parts += [f"{p.heading.upper()}\n{p.text}" if p.heading else p.text for p in story.about]
    if story.contacts:
        parts.append("\n".join([story.headings.contact.upper(), *map(_contact, story.contacts)]))
    parts.append(story.end_mark)
    return "\n\n".join(part for part in parts if part) + "\n"


def _body(story: Story) -> list[str]:
    texts = [f"{'  ' * p.level}{p.mark} {p.text}" if p.mark else p.text for p in story.body]
    if texts and story.dateline:
        texts[0] = f"{story.dateline}{story.dateline_joint}{texts[0]}"
    headings = (paragraph.heading.upper() for paragraph in story.body)
    return [f"{heading}\n{text}" if heading else text for heading, text in zip(headings, texts, strict=True)]


def _photos(story: Story) -> list[str]:
    captioned = [note for note in story.photos if note.caption]
    return [
        f"{number}. {note.caption}{f' ({note.credit})' if note.credit else ''}"
        for number, note in enumerate(captioned, 1)
    ]


def _contact(contact: ContactNote) -> str:
    who = ", ".join(part for part in (contact.name, contact.role, contact.organization) if part)
    return "\n".join(part for part in (who, contact.phone, contact.email) if part)
