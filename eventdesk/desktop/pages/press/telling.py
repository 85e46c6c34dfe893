"""The story of a release as the window shows it: the program's words with the organizer's in their places."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventdesk.model.kinds import OWN_PARAGRAPH
from eventdesk.model.snapshot import ForumSnapshot, Override, Release
from eventdesk.press.draft import AT_THE_END, Paragraph, Story

NEW = f"{OWN_PARAGRAPH}new"
"""The key of a paragraph that is being typed and not stored yet."""


@dataclass(frozen=True)
class Telling:
    """A story, and the keys of its paragraphs in the order that the program would give them."""

    story: Story
    natural: tuple[str, ...]

    @property
    def reordered(self) -> bool:
        """Whether the organizer put the program's paragraphs into another order."""
        own = [each.key for each in self.story.paragraphs if not each.key.startswith(OWN_PARAGRAPH)]
        return own != [key for key in self.natural if not key.startswith(OWN_PARAGRAPH)]


def told_story(snapshot: ForumSnapshot, release: Release | None, language: str = "") -> Story:
    """The story of that release, or without one of the forum itself in `language`.

    Raises NoWriterError where no writer knows the language. Some milliseconds for a common forum; call it in a
    thread for a large one.
    """
    from eventdesk.press.facts import gather
    from eventdesk.press.story import compose, release_story

    if release is not None:
        return release_story(snapshot, release.id)
    return compose(gather(snapshot, None, language or snapshot.languages[0]))


def telling(snapshot: ForumSnapshot, release: Release) -> Telling:
    """The release's story with its natural order; told twice where the organizer's is another. Raises as above."""
    import msgspec

    story = told_story(snapshot, release)
    if not release.order:
        return Telling(story, tuple(each.key for each in story.paragraphs))
    plain = msgspec.structs.replace(release, order=())
    natural = told_story(with_release(snapshot, plain), plain)
    return Telling(story, tuple(each.key for each in natural.paragraphs))


def with_release(snapshot: ForumSnapshot, release: Release) -> ForumSnapshot:
    """The forum with that release in the place of the one of its id."""
    import msgspec

    releases = tuple(release if each.id == release.id else each for each in snapshot.press.releases)
    press = msgspec.structs.replace(snapshot.press, releases=releases)
    return msgspec.structs.replace(snapshot, press=press)


def with_words(release: Release, key: str, words: str, order: tuple[str, ...]) -> Release:
    """The release as it would be with those words for the paragraph of that key, in that order."""
    import msgspec

    before = release.overrides.get(key)
    override = Override(text=words, basis=before.basis if before is not None else {})
    return msgspec.structs.replace(release, overrides={**release.overrides, key: override}, order=order)


def moved(paragraphs: Sequence[Paragraph], key: str, place: int) -> tuple[str, ...]:
    """The keys in a new order: `key` at `place` (from 0), as near to it as may be.

    What tells of the hosts and closes a release stays behind everything else.
    """
    keys = [each.key for each in paragraphs if each.key != NEW]
    if key not in keys:
        return tuple(keys)
    end = {each.key for each in paragraphs if each.kind in AT_THE_END}
    body = sum(each not in end for each in keys)
    first, last = (body, len(keys) - 1) if key in end else (0, max(0, body - 1))
    keys.remove(key)
    keys.insert(min(max(place, first), last), key)
    return tuple(keys)


def natural_order(told: Telling) -> tuple[str, ...]:
    """An order with the program's paragraphs in their natural places, and each of the organizer's own behind the
    one that it follows now; none where the organizer added nothing.
    """
    followers: dict[str, list[str]] = {}
    before = ""
    for each in told.story.paragraphs:
        if each.key.startswith(OWN_PARAGRAPH):
            followers.setdefault(before, []).append(each.key)
        else:
            before = each.key
    if not followers:
        return ()
    order = list(followers.get("", ()))
    for key in told.natural:
        if key.startswith(OWN_PARAGRAPH):
            continue
        order += [key, *followers.get(key, ())]
    return tuple(order)


def behind(paragraphs: Sequence[Paragraph], key: str) -> str:
    """The paragraph behind which one is added that should stand behind `key`: not behind what closes a release."""
    body = [each.key for each in paragraphs if each.kind not in AT_THE_END and each.key != NEW]
    return key if key in body else next(reversed(body), "")
