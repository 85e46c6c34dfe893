"""What a picker can answer: the uid of a row, or the name of one to be made; and how an edit makes it."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from eventdesk.model.text import Text, base_language

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


@dataclass(frozen=True)
class NewName:
    """Someone, or something, not yet in the directory."""

    name: Text


def person_uid(edit: "Edit", forum_uid: str, chosen: str | NewName | None) -> str | None:
    """The uid of who was chosen, whom the forum knows from now on; made where the name is new."""
    from eventdesk.workspace import people_edits

    if isinstance(chosen, NewName):
        return people_edits.add_person(edit, forum_uid, chosen.name)
    if chosen:
        people_edits.link_person(edit, forum_uid, chosen)
    return chosen


def organization_uid(edit: "Edit", forum_uid: str, chosen: str | NewName | None) -> str | None:
    """The uid of the organization that was chosen, which the forum knows from now on."""
    from eventdesk.workspace import people_edits

    if isinstance(chosen, NewName):
        return people_edits.add_organization(edit, forum_uid, chosen.name)
    if chosen:
        people_edits.link_organization(edit, forum_uid, chosen)
    return chosen


def room_uid(edit: "Edit", forum_uid: str, chosen: str | NewName | None) -> str | None:
    """The uid of the room that was chosen."""
    from eventdesk.workspace import programme_edits

    if isinstance(chosen, NewName):
        room = programme_edits.add_room(edit, forum_uid, chosen.name)
        edit.session.flush()
        return room.uid
    return chosen


def language_of(typed: str, languages: Sequence[str]) -> str:
    """In which of the forum's languages a name was typed, judged by its script; the first where that is open."""
    scripts = {_script(letter) for letter in typed if letter.isalpha()}
    for found, own in (("hangul", ("ko",)), ("kana", ("ja",)), ("han", ("zh", "ja", "ko"))):
        if found in scripts:
            return next((tag for tag in languages if base_language(tag) in own), own[0])
    if scripts == {"latin"}:
        latin = (tag for tag in languages if base_language(tag) not in ("ko", "ja", "zh", "ar", "he", "ru", "el"))
        return next(latin, "en")
    return languages[0] if languages else "en"


def _script(letter: str) -> str:
    name = unicodedata.name(letter, "")
    for start, script in (
        ("HANGUL", "hangul"),
        ("HIRAGANA", "kana"),
        ("KATAKANA", "kana"),
        ("CJK", "han"),
        ("LATIN", "latin"),
    ):
        if name.startswith(start):
            return script
    return "other"
