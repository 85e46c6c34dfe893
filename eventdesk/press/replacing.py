"""“Replace by …”: which stored words a finding points at, and how they read with the better ones instead."""

from dataclasses import dataclass
from enum import StrEnum

from eventdesk.model.snapshot import ForumSnapshot, Photo, Release
from eventdesk.model.text import Text
from eventdesk.press.checks.kinds import Check, Span
from eventdesk.press.draft import Paragraph, ParagraphKind, Story

_FIELDS = {
    ParagraphKind.WHY: "why",
    ParagraphKind.ACCREDITATION: "accreditation",
    ParagraphKind.PHOTO_OPPORTUNITIES: "photo_opportunities",
    ParagraphKind.FOLLOW_UP: "follow_up",
}


class Home(StrEnum):
    """Where words are stored."""

    RELEASE = "release"
    """A field of the release."""
    PARAGRAPH = "paragraph"
    """The organizer's own words for a paragraph."""
    PHOTO = "photo"
    """A field of a photo."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """Words to store: in the `field` of the row `uid`, in the language `tag`; of a paragraph, by its key.

    `basis` are the facts that a paragraph's words stand on. `before` is what must stand there still.
    """

    home: Home
    uid: str
    field: str
    tag: str
    before: str
    after: str
    basis: tuple[tuple[str, str], ...] = ()


def with_words(text: str, span: Span, instead: str) -> str:
    """The text with what stands at the place replaced."""
    return text[: span.start] + instead + text[span.end :]


def replacement(snapshot: ForumSnapshot, release: Release, story: Story, check: Check) -> Replacement | None:
    """What to store so that the finding's better words stand there; None where nobody can know.

    `story` is the release's as it reads today.
    """
    span = check.span
    if span is None or not check.instead:
        return None
    if span.part in ("headline", "subheadline"):
        tags = (release.language, *snapshot.languages)
        shown = story.headline if span.part == "headline" else story.subheadline
        return _in_text(Home.RELEASE, release.uid, span.part, getattr(release, span.part), shown, check, tags)
    if span.part.startswith("photo:"):
        return _in_photo(snapshot, release, check)
    paragraph = next((each for each in story.paragraphs if each.key == span.part), None)
    return _in_paragraph(snapshot, release, paragraph, check) if paragraph is not None else None


def _in_photo(snapshot: ForumSnapshot, release: Release, check: Check) -> Replacement | None:
    assert check.span is not None
    number, _, name = check.span.part.removeprefix("photo:").partition(".")
    photo: Photo = snapshot.press.photos[int(number) - 1]
    field = name or "caption"
    text: Text = getattr(photo, field)
    tags = (release.language, *snapshot.languages)
    return _in_text(Home.PHOTO, photo.uid, field, text, text.pick(tags[0], tags), check, tags)


def _in_paragraph(
    snapshot: ForumSnapshot, release: Release, paragraph: Paragraph, check: Check
) -> Replacement | None:
    """The organizer's words; else the field that the paragraph tells; else words of the organizer's to be."""
    assert check.span is not None
    field = _FIELDS.get(paragraph.kind)
    if field is not None and not paragraph.overruled:
        text: Text = getattr(release, field)
        tags = (release.language, *snapshot.languages)
        return _in_text(Home.RELEASE, release.uid, field, text, paragraph.text, check, tags)
    held = release.overrides.get(paragraph.key)
    basis = held.basis if held is not None else {fact.id: fact.value for fact in paragraph.facts}
    return Replacement(
        home=Home.PARAGRAPH,
        uid=release.uid,
        field=paragraph.key,
        tag="",
        before=held.text if held is not None else "",
        after=with_words(paragraph.text, check.span, check.instead),
        basis=tuple(basis.items()),
    )


def _in_text(
    home: Home, uid: str, field: str, text: Text, shown: str, check: Check, tags: tuple[str, ...]
) -> Replacement | None:
    """In the field's text that the release shows (by `tags`); the program may have written around it."""
    assert check.span is not None
    tag = text.tag_for(tags[0], tags)
    before = text.get(tag, "") if tag else ""
    wrong = shown[check.span.start : check.span.end]
    start = _place(before, shown, check.span, wrong)
    if tag is None or start is None:
        return None
    after = with_words(before, Span(field, start, start + len(wrong)), check.instead)
    return Replacement(home, uid, field, tag, before, after)


def _place(stored: str, shown: str, span: Span, wrong: str) -> int | None:
    """Where in what is stored the place of what is shown is; None where that is not sure."""
    if not wrong:
        return None
    at = shown.find(stored) if stored else -1
    if at >= 0 and at <= span.start and span.end <= at + len(stored):
        return span.start - at
    return stored.find(wrong) if stored.count(wrong) == 1 else None
