"""A release as Markdown (CommonMark), for a content system or a mail: what a person typed is never markup."""

import re
from collections.abc import Iterator

from eventdesk.press.draft import ContactNote, Paragraph, ParagraphKind, Story
from eventdesk.press.text_output import contact_line, lines_over, photo_line, row_line

# ASCII punctuation that CommonMark may read as markup (https://spec.commonmark.org, backslash escapes).
_SIGNS = re.compile(r"([\\`*_{}\[\]<>|~$])")
# At the start of a line these begin a list, a heading, a quotation or a rule.
_STARTS = re.compile(r"^(\s*)([#+>=-])")
_NUMBERED = re.compile(r"^(\s*\d{1,9})([.)])(?=\s|$)")
_ENTITY = re.compile(r"&(?=#?\w+;)")


def markdown(story: Story) -> str:
    """The whole release, ending with a line break; photos as their captions, since a text holds no picture."""
    parts = [part for part in _parts(story) if part]
    return "\n\n".join(parts) + "\n"


def _parts(story: Story) -> Iterator[str]:
    head = story.letterhead
    house = (f"**{escaped(head.name)}**" if head.name else "", escaped(head.address), escaped(head.website))
    yield "  \n".join(part for part in house if part)
    yield " · ".join(escaped(part) for part in (story.headings.document, *lines_over(story)) if part)
    yield "  \n".join(escaped(row_line(row, story.language)) for row in story.box)
    yield f"# {escaped(story.headline)}" if story.headline else ""
    yield f"**{escaped(story.subheadline)}**" if story.subheadline else ""
    for number, paragraph in enumerate(story.body):
        if paragraph.heading:
            yield f"## {escaped(paragraph.heading)}"
        start = f"**{escaped(story.dateline)}**{story.dateline_joint}" if story.dateline and number == 0 else ""
        yield start + _paragraph(paragraph, bare=bool(start))
    yield from _photos(story)
    for paragraph in story.about:
        if paragraph.heading:
            yield f"## {escaped(paragraph.heading)}"
        yield _paragraph(paragraph)
    if story.contacts:
        yield f"## {escaped(story.headings.contact)}"
        yield from (_contact(contact, story.language) for contact in story.contacts)
    yield escaped(story.end_mark)
    yield escaped(head.footer)


def escaped(text: str) -> str:
    """The text as a reader sees it: nothing in it is taken for markup."""
    lines = []
    for line in text.split("\n"):
        plain = _ENTITY.sub("&amp;", _SIGNS.sub(r"\\\1", line))
        lines.append(_NUMBERED.sub(r"\1\\\2", _STARTS.sub(r"\1\\\2", plain)))
    return "\n".join(lines)


def _paragraph(paragraph: Paragraph, *, bare: bool = False) -> str:
    parts = [escaped(part.strip()) for part in paragraph.text.split("\n") if part.strip()]
    mark = f"{escaped(paragraph.mark)} " if paragraph.mark else ""
    text = "\n\n".join([f"{mark}{parts[0]}", *parts[1:]]) if parts else ""
    if paragraph.kind is ParagraphKind.STATEMENT and not bare:
        return "\n".join(f"> {line}" if line else ">" for line in text.split("\n"))
    return text


def _photos(story: Story) -> Iterator[str]:
    captioned = [photo for photo in story.photos if photo.caption]
    if captioned:
        yield f"## {escaped(story.headings.photos)}"
        yield "\n".join(
            f"{number}. {escaped(photo_line(photo, story.language))}" for number, photo in enumerate(captioned, 1)
        )


def _contact(contact: ContactNote, language: str) -> str:
    who = escaped(contact_line(contact, language))
    mail = f"<{contact.email}>" if re.fullmatch(r"[\w.+-]+@[\w.-]+", contact.email) else escaped(contact.email)
    return "  \n".join(part for part in (who, escaped(contact.phone), mail) if part)
