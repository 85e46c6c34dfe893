"""What an organizer does to the house styles of a workspace; each function is a part of an edit."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from eventdesk.model import records
from eventdesk.model.snapshot import HouseStyle, Term
from eventdesk.model.text import Text
from eventdesk.workspace.edit import Edit
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


def add_style(edit: Edit, style: HouseStyle, logo: bytes = b"") -> str:
    """A new house style; `logo` are the bytes of the picture that it names. Returns its uid."""
    row = records.HouseStyle(terms=plain_terms(style.terms), logo=None)
    for name in _PLAIN:
        setattr(row, name, getattr(style, name))
    if style.logo and logo:
        row.logo = store_image(edit, style.logo, logo)
    return edit.add(row).uid


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
