"""The story of a release as the window shows it: the program's words with the organizer's in their places."""

from eventdesk.model.snapshot import ForumSnapshot, Release
from eventdesk.press.draft import Story


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
