"""A programme's plan made true, as one step of the workspace."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from eventdesk.interchange.attendees.columns import Field
from eventdesk.interchange.attendees.contents import Tongues
from eventdesk.interchange.attendees.plan import Decision, ImportPlan, PlannedRow, RowKind
from eventdesk.interchange.programme_rows.people_cells import Named
from eventdesk.interchange.programme_rows.plan import Placed, item_values, session_values
from eventdesk.model.kinds import AppearanceRole, ItemKind, SessionKind
from eventdesk.model.records import Appearance, Forum, Item, Organization, Room, Session
from eventdesk.model.searching import name_keys
from eventdesk.model.text import Text
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.people_edits import (
    add_organization,
    add_person,
    link_organization,
    link_person,
    set_organization,
)
from eventdesk.workspace.programme_edits import fresh_key

_EVERY = 50
_ROLES = {
    Field.SPEAKERS: AppearanceRole.SPEAKER,
    Field.PANELISTS: AppearanceRole.PANELIST,
    Field.MODERATOR: AppearanceRole.MODERATOR,
}


@dataclass(frozen=True)
class Imported:
    """How many rows brought something new, and how many changed something."""

    added: int
    changed: int


def apply_programme(
    edit: Edit,
    forum_uid: str,
    plan: ImportPlan,
    decisions: Mapping[int, Decision] | None = None,
    tell: Callable[[int, int], object] = lambda done, total: None,
) -> Imported:
    """Store the new rows and what changed; of the doubtful ones what `decisions` (by row number) says.

    Of a doubtful row `ADD` takes people of a known name and another organization for others, `SAME_PERSON` for the
    known. Rooms, people and organizations that are not there are made. Whatever `tell` raises ends the edit.
    """
    decided = decisions or {}
    rows = []
    for row in plan.rows:
        decision = decided.get(row.number, Decision.LEAVE_OUT)
        if row.kind in (RowKind.NEW, RowKind.CHANGED) or (
            row.kind is RowKind.DOUBTFUL and decision is not Decision.LEAVE_OUT
        ):
            rows.append((row, decision is Decision.SAME_PERSON))
    writer = _Writer(edit, forum_uid)
    for place, (row, same) in enumerate(rows):
        if place % _EVERY == 0:
            tell(place, len(rows))
        writer.write(row.values["placed"], same)
    writer.finish()
    changed = sum(_is_change(row) for row, _same in rows)
    tell(len(rows), len(rows))
    return Imported(len(rows) - changed, changed)


def _is_change(row: PlannedRow) -> bool:
    placed: Placed = row.values["placed"]
    return placed.session is not None and (placed.item is not None or not placed.entry.is_item)


@dataclass
class _Span:
    """From when to when the items of a new session last, where no row gives the session times of its own."""

    starts: list[datetime] = field(default_factory=list)
    ends: list[datetime] = field(default_factory=list)


class PeopleWriter:
    """People and organizations of the forum by name, made where they are not there."""

    def __init__(self, edit: Edit, forum_uid: str, languages: tuple[str, ...]) -> None:
        self._edit, self._forum_uid = edit, forum_uid
        self.tongues = Tongues(languages)
        self._houses: dict[str, str] = {}
        self._made: dict[tuple[str, str], str] = {}
        for house in edit.all(Organization):
            for key in name_keys(house.name) | name_keys(house.short_name):
                self._houses.setdefault(key, house.uid)

    def text(self, words: str) -> Text:
        return Text({self.tongues.of(words): words}) if words else Text()

    def organization(self, name: Text) -> str | None:
        """The uid of the organization of that name, which the forum knows then; None without a name."""
        if not name:
            return None
        keys = sorted(name_keys(name))
        uid = next((self._houses[key] for key in keys if key in self._houses), None)
        if uid is None:
            uid = add_organization(self._edit, self._forum_uid, name)
            self._houses |= dict.fromkeys(keys, uid)
        else:
            link_organization(self._edit, self._forum_uid, uid)
        return uid

    def person(self, one: Named, known: str) -> str:
        """The uid of the person, who is `known` or was made by a row before, or is made now."""
        if known:
            link_person(self._edit, self._forum_uid, known)
            return known
        name = self.text(one.name)
        house = self.organization(self.text(one.organization))
        key = next(iter(sorted(name_keys(name))), one.name)
        # Without an organization it is whoever a row before named so.
        uid = self._made.get((key, house or "")) or (None if house else self._made.get((key, "*")))
        if uid is None and house and (key, "") in self._made:
            # Named without an organization by a row before, which this one tells.
            uid = self._made[key, house] = self._made.pop((key, ""))
            set_organization(self._edit, uid, house)
        if uid is None:
            columns: dict[str, Any] = {"organization_uid": house} if house else {}
            if one.position:
                columns["position"] = self.text(one.position)
            uid = add_person(self._edit, self._forum_uid, name, **columns)
            self._made[key, house or ""] = uid
            self._made.setdefault((key, "*"), uid)
        return uid


class _Writer:
    def __init__(self, edit: Edit, forum_uid: str) -> None:
        self._edit, self._forum_uid = edit, forum_uid
        languages = tuple(edit.get(Forum, forum_uid).languages)
        self._people = PeopleWriter(edit, forum_uid, languages)
        sessions = edit.all(Session, forum_uid=forum_uid)
        self._keys = {session.key for session in sessions}
        self._last = max((session.position for session in sessions), default=-1.0)
        self._rooms = {
            key: room.uid for room in edit.all(Room, forum_uid=forum_uid) for key in name_keys(room.name)
        }
        self._room_keys = {room.key for room in edit.all(Room, forum_uid=forum_uid)}
        self._new: dict[tuple[str, str], Session] = {}
        self._spans: dict[str, _Span] = {}
        self._item_places: dict[str, float] = {}

    def write(self, placed: Placed, same: bool) -> None:
        entry = placed.entry
        known = dict(placed.known) | (dict(placed.unsure) if same else {})
        session = self._session(placed)
        self._set_places(session, placed)
        item = self._item(placed, session) if entry.is_item else None
        for field_, people in entry.people.items():
            for one in people:
                uid = self._people.person(one, known.get(one, ""))
                on_item = item is not None and (field_ is not Field.MODERATOR or item.kind is ItemKind.PANEL)
                self._appear(session.uid, item.uid if item is not None and on_item else None, _ROLES[field_], uid)

    def finish(self) -> None:
        """Sessions of which only the items have times last from the first to the last of them."""
        for uid, span in self._spans.items():
            session = self._edit.get(Session, uid)
            if span.starts and session.starts_at is None:
                session.starts_at = min(span.starts)
                session.ends_at = max(span.ends, default=None)

    def _session(self, placed: Placed) -> Session:
        entry = placed.entry
        if placed.session is not None:
            session = self._edit.get(Session, placed.session.uid)
            if not entry.is_item:
                self._set(session, session_values(entry))
            return session
        day = entry.day.isoformat() if entry.day else ""
        key = next(iter(sorted(name_keys(entry.session))), "")
        made = self._new.get((key, day)) or (self._new.get((key, "")) if not day else None)
        if made is None:
            made = self._add_session(placed)
            self._new[key, day] = made
            self._new.setdefault((key, ""), made)
        elif not entry.is_item:
            self._set(made, session_values(entry))
        return made

    def _add_session(self, placed: Placed) -> Session:
        entry = placed.entry
        self._last += 1
        kind = (entry.session_kind if not (entry.title and entry.is_item) else None) or SessionKind.SESSION
        key = fresh_key(entry.session.pick("en"), self._keys, kind.value)
        self._keys.add(key)
        session = Session(forum_uid=self._forum_uid, key=key, position=self._last, kind=kind, title=entry.session)
        self._edit.add(session)
        if not entry.title:
            # A session that is one talk has the times and the abstract of its row.
            self._set(session, session_values(entry) | {"kind": kind})
        self._edit.session.flush()
        return session

    def _set_places(self, session: Session, placed: Placed) -> None:
        entry = placed.entry
        if entry.room and not entry.carried:
            session.room_uid = self._room(entry.room)
        if entry.track and not entry.carried:
            session.track = Text({**session.track, **entry.track})
        if entry.is_item and entry.starts_at is not None:
            span = self._spans.setdefault(session.uid, _Span())
            span.starts.append(entry.starts_at)
            if entry.ends_at is not None:
                span.ends.append(entry.ends_at)

    def _room(self, name: str) -> str:
        text = self._people.text(name)
        keys = sorted(name_keys(text))
        uid = next((self._rooms[key] for key in keys if key in self._rooms), None)
        if uid is None:
            key = fresh_key(name, self._room_keys, "room")
            room = self._edit.add(
                Room(forum_uid=self._forum_uid, key=key, position=float(len(self._room_keys)), name=text)
            )
            self._room_keys.add(key)
            self._edit.session.flush()
            uid = room.uid
            self._rooms |= dict.fromkeys(keys, uid)
        return uid

    def _item(self, placed: Placed, session: Session) -> Item:
        entry = placed.entry
        values = item_values(entry)
        if not entry.title:
            values.pop("abstract", None)
        if placed.item is not None:
            item = self._edit.get(Item, placed.item.uid)
            self._set(item, values)
            return item
        if session.uid not in self._item_places:
            there = self._edit.all(Item, session_uid=session.uid)
            self._item_places[session.uid] = max((one.position for one in there), default=-1.0)
        self._item_places[session.uid] += 1
        values = {"kind": ItemKind.PRESENTATION, **values}
        position = self._item_places[session.uid]
        item = Item(forum_uid=self._forum_uid, session_uid=session.uid, position=position, **values)
        self._edit.add(item)
        self._edit.session.flush()
        return item

    def _appear(self, session_uid: str, item_uid: str | None, role: AppearanceRole, person_uid: str) -> None:
        there = self._edit.all(Appearance, session_uid=session_uid, item_uid=item_uid, role=role)
        if any(one.person_uid == person_uid for one in there):
            return
        if role is AppearanceRole.MODERATOR:
            # One place has one moderator: the file's takes the place of the one before.
            for one in there:
                self._edit.delete(one)
        self._edit.add(
            Appearance(
                forum_uid=self._forum_uid,
                session_uid=session_uid,
                item_uid=item_uid,
                role=role,
                person_uid=person_uid,
                position=max((one.position for one in there), default=-1.0) + 1,
            )
        )

    @staticmethod
    def _set(record: Session | Item, values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            now = getattr(record, name)
            setattr(record, name, Text({**now, **value}) if isinstance(value, Text) else value)
