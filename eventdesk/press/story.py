"""Composing a story: the facts go to the writer of their language."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from eventdesk.model.kinds import ReleaseLength
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import base_language
from eventdesk.press import one_page
from eventdesk.press.chinese.writer import Chinese
from eventdesk.press.draft import Language, Story
from eventdesk.press.english.writer import English
from eventdesk.press.fact_types import ReleaseFacts
from eventdesk.press.facts import gather, release_of
from eventdesk.press.glossary import in_house_words
from eventdesk.press.korean.writer import Korean
from eventdesk.press.overrides import apply_overrides

_LANGUAGES: tuple[Language, ...] = (English(), Korean(), Chinese())


class NoWriterError(ValueError):
    """There is no writer for a language; the message is a sentence for the organizer."""


def languages() -> tuple[str, ...]:
    """The languages that releases can be written in, as base tags."""
    return tuple(language.tag for language in _LANGUAGES)


def compose(facts: ReleaseFacts, overruled: Mapping[str, str] = MappingProxyType({})) -> Story:
    """The press release of these facts, in the program's wording and the house's words.

    `overruled` as in `Language.write`.

    Raises NoWriterError where their language has no writer.
    """
    for language in _LANGUAGES:
        if language.tag == base_language(facts.language):
            story = _written(language, facts, overruled)
            paragraphs = in_house_words(story.paragraphs, facts.house, facts.language, overruled)
            return replace(story, paragraphs=paragraphs)
    raise NoWriterError(
        f"A press release cannot be written in “{facts.language}” yet; choose one of: {', '.join(languages())}."
    )


def _written(language: Language, facts: ReleaseFacts, overruled: Mapping[str, str]) -> Story:
    """A release of one page is written again without what it has no room for.

    Whom a part that is left out would have introduced a later one introduces, which takes room of its own; so it
    is looked at again.
    """
    story = language.write(facts, overruled)
    if facts.frame.length is not ReleaseLength.SHORT:
        return story
    while gone := one_page.left_out(facts, story, overruled):
        facts = one_page.without(facts, gone)
        story = language.write(facts, overruled)
    return story


def release_story(snapshot: ForumSnapshot, release_id: str | None = None, language: str = "en") -> Story:
    """The release as it prints: composed of today's facts, with the organizer's own paragraphs in place.

    Raises KeyError for an unknown `release_id` and NoWriterError for a language without a writer.
    """
    facts = gather(snapshot, release_id, language)
    release = release_of(snapshot, release_id, language)
    if release is None:
        return compose(facts)
    overruled = {key: override.text for key, override in release.overrides.items()}
    return apply_overrides(compose(facts, overruled), release.overrides, release.order)
