"""What a row of the outline says, as plain text made from a node."""

from dataclasses import dataclass

from eventdesk.desktop.pages.programme.nodes import Node, NodeKind
from eventdesk.desktop.pages.programme.words import PANELS, counted, long_date, tr, wall_time, word
from eventdesk.model.kinds import ItemKind, SessionKind, SessionStatus
from eventdesk.model.ordering import Day
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Session

# Kinds that are said by their kind alone: nobody gives a break a title.
_TITLE_NEEDED = frozenset({ItemKind.PRESENTATION})
_SPEECHES = frozenset(
    {
        ItemKind.OPENING_SPEECH,
        ItemKind.WELCOME_SPEECH,
        ItemKind.CONGRATULATORY_SPEECH,
        ItemKind.KEYNOTE,
        ItemKind.CLOSING_REMARKS,
    }
)


@dataclass(frozen=True, slots=True)
class RowText:
    """A row's parts. `hint` tells that the title is a remark on what is missing."""

    title: str
    start: str = ""
    end: str = ""
    details: str = ""
    right: str = ""
    hint: bool = False
    cancelled: bool = False

    def spoken(self) -> str:
        """The row for a screen reader."""
        time = f"{self.start}–{self.end}" if self.end else self.start
        return ", ".join(part for part in (time, self.title, self.details, self.right) if part)


def row_text(node: Node, snapshot: ForumSnapshot, language: str) -> RowText:
    """The text of a day, session or item for a reader of `language`."""
    value = node.value
    if node.kind is NodeKind.DAY and isinstance(value, Day):
        return _day(value)
    if isinstance(value, Session):
        return _session(value, snapshot, language)
    assert isinstance(value, Item)
    return _item(value, snapshot, language)


def _day(day: Day) -> RowText:
    title = long_date(day.date) if day.date is not None else tr("Time to be announced")
    count = len(day.sessions)
    sessions = tr("1 session") if count == 1 else tr("{count} sessions").format(count=counted(count))
    return RowText(title, right=sessions if count else tr("No session yet"))


def _session(session: Session, snapshot: ForumSnapshot, language: str) -> RowText:
    title = snapshot.pick(session.title, language)
    # A break needs no title of its own: its kind names it.
    named = session.kind not in (SessionKind.SESSION, SessionKind.PANEL, SessionKind.OTHER)
    details = [] if named and not title else _kind(session.kind, title)
    if session.status is not SessionStatus.CONFIRMED:
        details.append(word(session.status))
    details.append(snapshot.pick(session.theme, language))
    if session.moderator is not None:
        name = _name(session.moderator, snapshot, language)
        details.append(tr("moderated by {name}").format(name=name))
    return RowText(
        title or (word(session.kind) if named else tr("No title")),
        start=wall_time(session.starts_at) if session.starts_at else "",
        end=wall_time(session.ends_at) if session.ends_at else "",
        details=_line(details),
        right=_room(session, snapshot, language),
        hint=not title and not named,
        cancelled=session.status is SessionStatus.CANCELLED,
    )


def _kind(kind: SessionKind | ItemKind, title: str) -> list[str]:
    """The kind in words, where the title does not say it already."""
    said = word(kind)
    return [] if said.casefold() == title.casefold() else [said]


def _room(session: Session, snapshot: ForumSnapshot, language: str) -> str:
    """Its room or two; more by their number, as there is little width."""
    rooms = session.rooms
    if len(rooms) == len(snapshot.rooms) > 1:
        return tr("All rooms")
    if len(rooms) > 2:
        return tr("{count} rooms").format(count=len(rooms))
    return ", ".join(snapshot.pick(snapshot.room(room).name, language) for room in rooms)


def _item(item: Item, snapshot: ForumSnapshot, language: str) -> RowText:
    title = snapshot.pick(item.title, language)
    names = [_name(who, snapshot, language) for who in _people(item) if who.status.stays]
    missing = not title and item.kind in _TITLE_NEEDED
    details = _kind(item.kind, title) if title or missing else []
    if item.status is not SessionStatus.CONFIRMED:
        details.append(word(item.status))
    details.append(_list(names))
    if item.presenters_join and item.kind in PANELS:
        details.append(tr("with the presenters"))
    if not names and item.kind in _SPEECHES | {ItemKind.PRESENTATION}:
        details.append(tr("no speaker"))
    return RowText(
        title or (tr("No title") if missing else word(item.kind)),
        start=wall_time(item.starts_at) if item.starts_at else "",
        details=_line(details),
        right=tr("{minutes} min").format(minutes=item.minutes) if item.minutes else "",
        hint=missing,
        cancelled=item.status is SessionStatus.CANCELLED,
    )


def _people(item: Item) -> list[Appearance]:
    return [*item.speakers, *item.panelists, *([item.moderator] if item.moderator else [])]


def _name(who: Appearance, snapshot: ForumSnapshot, language: str) -> str:
    return snapshot.pick(snapshot.person(who.person).name, language) or who.person


def _list(names: list[str]) -> str:
    if len(names) > 4:
        more = tr("and {count} more").format(count=len(names) - 3)
        return ", ".join(names[:3]) + " " + more
    return ", ".join(names)


def _line(parts: list[str]) -> str:
    return "  ·  ".join(part for part in parts if part)
