"""Paragraphs in the organizer's own words, and what changed under them since they were written."""

from collections.abc import Mapping
from dataclasses import replace

from eventdesk.model.snapshot import Override
from eventdesk.press.draft import FactChange, Orphan, Paragraph, Story
from eventdesk.press.labels import fact_label, owner_of, related, shown


def make_override(paragraph: Paragraph, text: str) -> Override:
    """The organizer's `text` for a paragraph, with the facts it stands on today; no text hides it.

    Made again from a stale paragraph with its own text it says that the text still holds.
    """
    return Override(text=text, basis={fact.id: fact.value for fact in paragraph.facts})


def apply_overrides(story: Story, overrides: Mapping[str, Override]) -> Story:
    """The story with the organizer's paragraphs in place, each with the facts that changed since.

    An override whose paragraph the story no longer has is listed in `orphans`, never dropped.
    """
    today = {fact.id: fact.value for fact in story.facts}
    paragraphs = tuple(
        _overruled(paragraph, overrides[paragraph.key], today) if paragraph.key in overrides else paragraph
        for paragraph in story.paragraphs
    )
    known = {paragraph.key for paragraph in story.paragraphs}
    orphans = tuple(Orphan(key, override.text) for key, override in overrides.items() if key not in known)
    return replace(story, paragraphs=paragraphs, orphans=orphans)


def _overruled(paragraph: Paragraph, override: Override, today: Mapping[str, str]) -> Paragraph:
    return replace(
        paragraph,
        text=override.text,
        generated=paragraph.generated or paragraph.text,
        overruled=True,
        stale=changes(override.basis, today),
    )


def changes(basis: Mapping[str, str], today: Mapping[str, str]) -> tuple[FactChange, ...]:
    """Where today's facts differ from those of `basis`, in its order; both map a fact's id to its value.

    Someone who left a panel is told once, as a change of the panel: not again as a position, a name and an
    organization that are gone.
    """
    differing = {fact: before for fact, before in basis.items() if today.get(fact, "") != before}
    left = {
        owner
        for fact, before in differing.items()
        for owner in related(fact, before)
        if owner not in related(fact, today.get(fact, ""))
    }
    return tuple(
        FactChange(
            fact=fact,
            label=fact_label(fact, today, basis),
            before=shown(fact, before, basis, today),
            after=shown(fact, today.get(fact, ""), today, basis),
            gone=fact not in today,
        )
        for fact, before in differing.items()
        if fact in today or owner_of(fact) not in left
    )
