"""Bringing a house style's file into a workspace: one that is there already is never overwritten unasked."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from msgspec import structs

from eventdesk.interchange.house_style_file import read_house_style
from eventdesk.model.snapshot import HouseStyle
from eventdesk.workspace.house_style_edits import add_style, house_styles, read_style, replace_style, style_logo
from eventdesk.workspace.workspace import Workspace


class WhenThere(Enum):
    """What to do where the workspace has another house style of that name."""

    ASK = "ask"
    REPLACE = "replace"
    ADD = "add"


class StyleOutcome(Enum):
    """What came of a file."""

    ADDED = "added"
    REPLACED = "replaced"
    UNCHANGED = "already there, unchanged"
    THERE = "another of that name is there"


@dataclass(frozen=True, slots=True)
class StyleImport:
    """`name` is the style's in its first language; `uid` the one that is there now."""

    outcome: StyleOutcome
    name: str
    uid: str


def import_style(workspace: Workspace, path: Path, when_there: WhenThere = WhenThere.ASK) -> StyleImport:
    """Read the file into the workspace, in one edit.

    Nothing is stored where it says the same as one that is there, nor where another has its name in one of its
    languages and `when_there` is ASK. Raises ForumFileError for a bad file and EditRefused.
    """
    style, logo = read_house_style(path)
    name = next(iter(style.name.values()), "")
    there = ""
    for uid, known, picture in _known(workspace):
        if _plain(known, picture) == _plain(style, logo):
            return StyleImport(StyleOutcome.UNCHANGED, name, uid)
        if not there and set(known.name.items()) & set(style.name.items()):
            there = uid
    if there and when_there is WhenThere.ASK:
        return StyleImport(StyleOutcome.THERE, name, there)
    with workspace.edit("Import house style") as edit:
        if there and when_there is WhenThere.REPLACE:
            replace_style(edit, there, style, logo)
            return StyleImport(StyleOutcome.REPLACED, name, there)
        return StyleImport(StyleOutcome.ADDED, name, add_style(edit, style, logo))


def _known(workspace: Workspace) -> list[tuple[str, HouseStyle, bytes]]:
    with workspace.reading() as connection:
        lines = house_styles(connection)
        return [(one.uid, read_style(connection, one.uid), style_logo(connection, one.uid)) for one in lines]


def _plain(style: HouseStyle, logo: bytes) -> tuple[HouseStyle, bytes]:
    """What a style says: a picture is its bytes, whatever a workspace had to name it."""
    return structs.replace(style, uid="", version=0, logo="logo" if logo else None), logo
