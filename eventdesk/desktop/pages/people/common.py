"""What several parts of the page need: an edit with its reason, forums by name, the sentence on a double."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.people.words import joined, tr
from eventdesk.desktop.window_words import forum_name
from eventdesk.model.text import Text
from eventdesk.workspace.directory import DirectoryPerson

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

Pick = Callable[[Text], str]


def attempt(desk: Desk, step: str, change: "Callable[[Edit], object]") -> str:
    """Make an edit; returns why it was refused, or an empty string."""
    reasons: list[str] = []
    desk.refused.connect(reasons.append)
    try:
        done = desk.attempt(step, change)
    finally:
        desk.refused.disconnect(reasons.append)
    return "" if done else (reasons[-1] if reasons else tr("The change was refused."))


def forum_names(desk: Desk) -> dict[str, str]:
    """What each forum of the workspace is called, by its uid, the latest first."""
    lines = desk.workspace.forums() if desk.workspace else ()
    return {line.uid: forum_name(line, desk.language) for line in lines}


def double_sentence(person: DirectoryPerson, pick: Pick) -> str:
    """That someone of that name is in the directory already."""
    details = joined(pick(person.position), pick(person.organization))
    known = f"{pick(person.name)} ({details})" if details else pick(person.name)
    return tr("The directory has someone of the same name: {person}.").format(person=known)


def wrong_email(value: str) -> str | None:
    """A sentence for what cannot be a mail address."""
    name, at, host = value.partition("@")
    if not value or (name and at and "." in host and not any(letter.isspace() for letter in value)):
        return None
    return tr("Type an address like name@example.org.")


def wrong_website(value: str) -> str | None:
    """A sentence for what cannot be the address of a site."""
    if not value or ("." in value and not any(letter.isspace() for letter in value)):
        return None
    return tr("Type an address like www.example.org.")
