"""What an organizer does to the house styles of a workspace; each function is a part of an edit."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from eventdesk.model import records
from eventdesk.model.snapshot import HouseStyle, Term
from eventdesk.model.text import Text
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.press_edits import picture
from eventdesk.workspace.reading import house_style
from eventdesk.workspace.storing import plain_terms, store_image

_PLAIN = (
    "name",
    "address",
    "colour",
    "font",
    "footer",
    "boilerplate",
    "honorifics",
    "numbers",
    "dates",
)


@dataclass(frozen=True, slots=True)
class StyleLine:
    """A house style as a list shows it; `forums` counts those written in it."""

    uid: str
    name: Text
    forums: int


def house_styles(connection: Connection) -> tuple[StyleLine, ...]:
    """The house styles of the workspace, oldest first."""
    style, forum = records.HouseStyle.__table__, records.Forum.__table__
    used = [uid for (uid,) in connection.execute(select(forum.c.house_style_uid)).all()]
    rows = connection.execute(select(style.c.uid, style.c.name).order_by(style.c.uid)).all()
    return tuple(StyleLine(row.uid, row.name, used.count(row.uid)) for row in rows)


def read_style(connection: Connection, style_uid: str) -> HouseStyle:
    """The house style whole. Raises KeyError where there is none of that uid."""
    return house_style(connection, style_uid)


def forums_of(connection: Connection, style_uid: str) -> tuple[str, ...]:
    """The uids of the forums written in that house style."""
    forum = records.Forum.__table__
    rows = connection.execute(select(forum.c.uid).where(forum.c.house_style_uid == style_uid)).all()
    return tuple(uid for (uid,) in rows)


def style_logo(connection: Connection, style_uid: str) -> bytes:
    """The bytes of its logo; empty where it has none. Raises KeyError where there is no such house style."""
    name = house_style(connection, style_uid).logo
    return (picture(connection, name) if name is not None else None) or b""


def add_style(edit: Edit, style: HouseStyle, logo: bytes = b"") -> str:
    """A new house style; `logo` are the bytes of the picture that it names. Returns its uid."""
    row = records.HouseStyle(terms=[], logo=None)
    _write(edit, row, style, logo)
    return edit.add(row).uid


def replace_style(edit: Edit, style_uid: str, style: HouseStyle, logo: bytes = b"") -> None:
    """Let another take its place, for all the forums that are written in it."""
    _write(edit, edit.get(records.HouseStyle, style_uid), style, logo)


def duplicate_style(edit: Edit, style_uid: str, name: Text) -> str:
    """A copy of that name, with the same logo; no forum is written in it yet. Returns its uid."""
    row = edit.get(records.HouseStyle, style_uid)
    copy = records.HouseStyle(terms=list(row.terms), logo=row.logo)
    for column in _PLAIN:
        setattr(copy, column, getattr(row, column))
    copy.name = name
    return edit.add(copy).uid


def _write(edit: Edit, row: records.HouseStyle, style: HouseStyle, logo: bytes) -> None:
    for name in _PLAIN:
        setattr(row, name, getattr(style, name))
    row.terms = plain_terms(style.terms)
    row.logo = store_image(edit, style.logo, logo) if style.logo and logo else None


def give_style(edit: Edit, forum_uid: str, style_uid: str | None) -> None:
    """Write a forum in that house style, or in none."""
    edit.get(records.Forum, forum_uid).house_style_uid = style_uid


def set_terms(edit: Edit, style_uid: str, terms: Sequence[Term]) -> None:
    """Replace the glossary."""
    edit.get(records.HouseStyle, style_uid).terms = plain_terms(terms)


def set_logo(edit: Edit, style_uid: str, name: str, data: bytes) -> None:
    """Give the letterhead its own picture."""
    edit.get(records.HouseStyle, style_uid).logo = store_image(edit, name, data)


def remove_style(edit: Edit, style_uid: str) -> None:
    """Delete a house style; forums written in it have none then."""
    edit.delete(edit.get(records.HouseStyle, style_uid))
