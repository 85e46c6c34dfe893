"""Paragraphs in the organizer's own words, and what changed under them since they were written."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from eventdesk.model.kinds import OWN_PARAGRAPH
from eventdesk.model.snapshot import Override
from eventdesk.press.arranging import is_own, with_additions
from eventdesk.press.draft import FactChange, Orphan, Paragraph, ParagraphKind, Story
from eventdesk.press.fact_types import Fact
from eventdesk.press.labels import fact_label, owner_of, related, shown

_SHORTEST_BASIS = 2
"""Characters: a shorter value (a surname of one letter, a figure) stands in too many texts to be meant."""


def make_override(paragraph: Paragraph, text: str) -> Override:
    """The organizer's `text` for a paragraph, with the facts it stands on today; no text hides it.

    Made again from a stale paragraph with its own text it says that the text still holds.
    """
    return Override(text=text, basis={fact.id: fact.value for fact in paragraph.facts})


def make_addition(story: Story, text: str) -> Override:
    """A paragraph that the organizer adds; it stands on those facts whose values are in its words."""
    long = [fact for fact in story.facts if len(fact.value) >= _SHORTEST_BASIS]
    named = _named_in(text, long)
    return Override(text=text, basis={fact.id: fact.value for fact in long if fact.id in named})


def new_key(overrides: Mapping[str, Override]) -> str:
    """A key for a paragraph to be added: `own:1`, or the next number that is free."""
    return next(
        key for key in (f"{OWN_PARAGRAPH}{n}" for n in range(1, len(overrides) + 2)) if key not in overrides
    )


def kept(story: Story, key: str, override: Override) -> Override:
    """The same words on today's facts: “keep mine”. An addition stands on what its words hold today.

    Facts that are gone go; a paragraph that the story no longer has keeps those it stood on that are there.
    """
    paragraph = next((each for each in story.paragraphs if each.key == key), None)
    if paragraph is not None and not is_own(key):
        return make_override(paragraph, override.text)
    today = {fact.id: fact.value for fact in story.facts}
    basis = {fact: today[fact] for fact in override.basis if fact in today}
    return Override(text=override.text, basis={**basis, **make_addition(story, override.text).basis})


def without(overrides: Mapping[str, Override], key: str) -> dict[str, Override]:
    """The overrides without that one: “take the program's”; an added paragraph goes away."""
    return {each: override for each, override in overrides.items() if each != key}


def apply_overrides(story: Story, overrides: Mapping[str, Override], order: Sequence[str] = ()) -> Story:
    """The story, arranged as it is, with the organizer's paragraphs in place and the facts that changed since.

    Added ones (`own:…`) stand where `order` has them, else before the part on the hosts. An override whose
    paragraph the story no longer has is listed in `orphans`, never dropped.
    """
    today = {fact.id: fact.value for fact in story.facts}
    paragraphs = [
        _overruled(paragraph, overrides[paragraph.key], today) if paragraph.key in overrides else paragraph
        for paragraph in story.paragraphs
        if not is_own(paragraph.key)
    ]
    known = {paragraph.key for paragraph in story.paragraphs}
    added = [_added(key, override, story, today) for key, override in overrides.items() if is_own(key)]
    orphans = tuple(
        Orphan(key, override.text) for key, override in overrides.items() if key not in known and not is_own(key)
    )
    placed = with_additions(paragraphs, added, order)
    return replace(story, paragraphs=placed, orphans=orphans)


def _added(key: str, override: Override, story: Story, today: Mapping[str, str]) -> Paragraph:
    """It has no wording of the program's to go back to."""
    facts = tuple(fact for fact in story.facts if fact.id in override.basis)
    return Paragraph(
        key=key,
        kind=ParagraphKind.OWN,
        text=override.text,
        facts=facts,
        told=_named_in(override.text, facts),
        overruled=True,
        stale=changes(override.basis, today),
    )


def _overruled(paragraph: Paragraph, override: Override, today: Mapping[str, str]) -> Paragraph:
    return replace(
        paragraph,
        text=override.text,
        generated=paragraph.generated or paragraph.text,
        overruled=True,
        stale=changes(override.basis, today),
        told=_named_in(override.text, paragraph.facts),
        untranslated=(),
    )


def _named_in(text: str, facts: Sequence[Fact]) -> frozenset[str]:
    """The ids of those facts whose value stands in the words."""
    low = text.casefold()
    return frozenset(f.id for f in facts if f.language and f.value and f.value.casefold() in low)


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
