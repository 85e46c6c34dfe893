"""What an agenda says, in one language: the programme in the order it is read, with nothing about looks."""

from dataclasses import dataclass

from eventdesk.documents.agenda.people import Who
from eventdesk.documents.agenda.said import NOTHING, Said


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a session. `label` tells what it is where the title does not; `quiet` is a break.

    `joining` are the names of the speakers who sit on a panel too, `joining_as` the words around them.
    `joining_ids` are who they are.
    """

    time: str
    title: Said
    label: str = ""
    people: tuple[Who, ...] = ()
    joining: tuple[Said, ...] = ()
    joining_as: str = "{names}"
    joining_ids: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    quiet: bool = False
    cancelled: bool = False
    abstract: Said = NOTHING
    other_time: str = ""


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session with its rows. `place` is rooms and track, `other_time` what a second clock shows."""

    time: str
    title: Said
    theme: Said
    place: tuple[Said, ...] = ()
    moderator: Who | None = None
    notes: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    quiet: bool = False
    cancelled: bool = False
    abstract: Said = NOTHING
    other_time: str = ""
    mc: Who | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class DayView:
    """A day and its sessions; the heading is empty where the forum has no date."""

    heading: str
    sessions: tuple[SessionView, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the title block: “Venue”, and what it is, joined by `joint`."""

    label: str
    values: tuple[Said, ...]
    joint: str = ", "


@dataclass(frozen=True, slots=True)
class AgendaView:
    """The whole agenda. `timed` tells whether any time stands in it."""

    eyebrow: str
    title: Said
    theme: Said
    facts: tuple[Fact, ...]
    days: tuple[DayView, ...]
    timed: bool
    author: str
