"""Finding all that a workspace holds of one attendee."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from eventdesk.interchange.access_file.shape import (
    Change,
    Document,
    InForum,
    OtherList,
    OwnValue,
    Part,
    PersonFile,
    Place,
    Read,
)
from eventdesk.model import records
from eventdesk.model.snapshot import Attendee, ForumSnapshot, Person
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace.directory import UseKind, uses_of_person
from eventdesk.workspace.journal import RowImage, Step, history_rows
from eventdesk.workspace.privacy.journal_rows import holding, images_in
from eventdesk.workspace.privacy.people import unpacked
from eventdesk.workspace.privacy.planning import listed_rows, past_doubles
from eventdesk.workspace.reading import forum_snapshot
from eventdesk.workspace.workspace import Workspace

PIECES = "#pieces"
"""What ends the forum's key where badges and their like are remembered (`workspace.printed_pieces`)."""
_QUIET = frozenset(("uid", "version", "forum_uid", "position", "attendee_uid"))


def person_file(workspace: Workspace, attendee_uid: str, made_at: datetime) -> PersonFile:
    """All of one attendee, and of the person of the directory whom they are. Raises KeyError where nobody is."""
    with workspace.reading() as connection:
        return _Finder(connection, attendee_uid, made_at).find()


class _Finder:
    def __init__(self, connection: Connection, uid: str, made_at: datetime) -> None:
        self.connection, self.uid, self.made_at = connection, uid, made_at
        forum_uid = connection.scalar(select(records.Attendee.forum_uid).where(records.Attendee.uid == uid))
        if forum_uid is None:
            raise KeyError(uid)
        self.forum: ForumSnapshot = forum_snapshot(connection, forum_uid)
        self.attendee: Attendee = next(each for each in self.forum.attendees if each.uid == uid)
        named = self.attendee.person
        self.person: Person | None = self.forum.person(named) if named is not None else None
        self.titles = {row.uid: row for row in self._forums()}
        self.others = tuple(self._other_lists())

    def find(self) -> PersonFile:
        return PersonFile(
            made_at=self.made_at,
            forum=InForum(forum=self.forum.forum.id, title=_title(self.forum)),
            languages=self.forum.languages,
            attendee=self.attendee,
            own_fields=tuple(_own_fields(self.forum, self.attendee)),
            registrations=tuple(self._registrations()),
            scans=tuple(self._scans(self.forum, self.uid)),
            person=self.person,
            organization=self._organization(),
            other_lists=self.others,
            parts=(*self._parts(), *self._contacts()),
            documents=(*self._pieces(), *self._printings(), *self._issued()),
            history=tuple(self._history()),
            pictures=self._pictures(),
        )

    def _forums(self) -> Any:
        forum = records.Forum
        return self.connection.execute(select(forum.uid, forum.key, forum.title)).all()

    def _organization(self) -> Text:
        named = self.person.organization if self.person is not None else None
        return self.forum.organization(named).name if named is not None else EMPTY

    def _registrations(self) -> Iterator[Place]:
        sessions = {each.id: each for each in self.forum.sessions}
        for place in self.attendee.sessions:
            session = sessions.get(place.session)
            yield Place(
                session=place.session,
                title=session.title if session is not None else EMPTY,
                starts_at=session.starts_at if session is not None else None,
                status=place.status.value,
                registered_at=place.registered_at,
                arrived_at=place.arrived_at,
                seat=place.seat,
            )

    def _scans(self, forum: ForumSnapshot, uid: str) -> Iterator[Read]:
        titles = {each.uid: each.title for each in forum.sessions}
        table: Any = records.Scan.__table__
        query = select(table).where(table.c.attendee_uid == uid).order_by(table.c.at)
        for row in self.connection.execute(query):
            yield Read(
                at=row.at,
                entrance=row.entrance,
                outcome=row.outcome.value,
                session=titles.get(row.session_uid, EMPTY),
                taken_back=row.taken_back,
            )

    def _other_lists(self) -> Iterator[OtherList]:
        if self.person is None:
            return
        for use in uses_of_person(self.connection, self.person.uid):
            if use.kind is UseKind.ATTENDEE and use.uid != self.uid:
                row, forum = self.titles[use.forum_uid], forum_snapshot(self.connection, use.forum_uid)
                attendee = next(each for each in forum.attendees if each.uid == use.uid)
                yield OtherList(
                    forum=row.key,
                    title=row.title,
                    attendee=attendee,
                    own_fields=tuple(_own_fields(forum, attendee)),
                    scans=tuple(self._scans(forum, attendee.uid)),
                )

    def _parts(self) -> Iterator[Part]:
        if self.person is None:
            return
        for use in uses_of_person(self.connection, self.person.uid):
            if use.kind is UseKind.ATTENDEE:
                continue
            forum = self.titles[use.forum_uid].key
            if use.kind in (UseKind.STATEMENT, UseKind.PHOTO):
                yield Part(kind=use.kind.name.lower(), forum=forum, words=use.title)
            else:
                yield Part(kind=use.kind.name.lower(), forum=forum, where=use.session, words=use.title)

    def _contacts(self) -> Iterator[Part]:
        """Contacts for the press with the same address, or the same name in a language."""
        mails = {self.attendee.email, self.person.email if self.person else ""} - {""}
        names = set((self.person.name if self.person else self.attendee.name).values())
        table: Any = records.Contact.__table__
        for row in self.connection.execute(select(table).order_by(table.c.forum_uid, table.c.position)):
            if row.email in mails or names & set(row.name.values()):
                more = ", ".join(value for value in (row.email, row.phone) if value)
                forum = self.titles[row.forum_uid].key
                yield Part(kind="contact", forum=forum, where=row.role, words=row.name, more=more)

    def _pieces(self) -> Iterator[Document]:
        """Badges, name tents and certificates that were printed for them."""
        table: Any = records.Printing.__table__
        key = self.forum.forum.id
        query = select(table).where(table.c.forum_key == f"{key}{PIECES}").order_by(table.c.printed_at)
        for row in self.connection.execute(query):
            if self.uid in row.options.get("attendees", ()):
                yield Document(kind="printing", document=row.document, forum=key, at=row.printed_at, language="")

    def _printings(self) -> Iterator[Document]:
        """Printings whose kept data hold the person of the directory; lists and badges are not kept."""
        if self.person is None:
            return
        table: Any = records.Printing.__table__
        query = select(table).where(table.c.forum_key.in_([row.key for row in self.titles.values()]))
        for row in self.connection.execute(query.order_by(table.c.printed_at)):
            if f'"{self.person.uid}"' in unpacked(row.snapshot):
                yield Document(
                    kind="printing",
                    document=row.document,
                    forum=row.forum_key,
                    at=row.printed_at,
                    language=row.language,
                )

    def _issued(self) -> Iterator[Document]:
        names = [name for name in (self.person.name if self.person else EMPTY).values() if len(name) > 1]
        table: Any = records.IssuedRelease.__table__
        for row in self.connection.execute(select(table).order_by(table.c.issued_at)):
            told = unpacked(row.story)
            if any(name in told for name in names):
                yield Document(
                    kind="release",
                    document=row.release_key,
                    forum=row.forum_key,
                    at=row.issued_at,
                    language=row.language,
                )

    def _history(self) -> Iterator[Change]:
        """Every change of their rows, oldest first; of places and records that are gone, too."""
        listed = [self.uid, *(other.attendee.uid for other in self.others)]
        listed += past_doubles(self.connection, listed_rows(self.connection, [self.uid]))
        uids = [*listed, *self._places_of(listed)]
        uids += [self.person.uid] if self.person is not None else []
        steps = [pair for uid in uids for pair in history_rows(self.connection, uid)]
        for step, image in sorted(steps, key=lambda pair: pair[0].id):
            columns = _changed(image)
            if columns:
                yield _change(step, image, columns)

    def _places_of(self, attendees: Sequence[str]) -> tuple[str, ...]:
        """Their registrations, as far as the journal knows them."""
        found: dict[str, None] = {}
        for uid in attendees:
            for image in images_in(self.connection, ("registration",), holding(uid)):
                if any(state["attendee_uid"] == uid for state in image.states):
                    found[image.uid] = None
        return tuple(found)

    def _pictures(self) -> dict[str, bytes]:
        names = {self.attendee.photo, self.person.photo if self.person else None} - {None}
        asset = records.Asset
        query = select(asset.name, asset.data).where(asset.name.in_(sorted(str(name) for name in names)))
        return {row.name: row.data for row in self.connection.execute(query)} if names else {}


def _own_fields(forum: ForumSnapshot, attendee: Attendee) -> Iterator[OwnValue]:
    labels = {each.id: each.label for each in forum.own_fields}
    for key, value in attendee.fields.items():
        yield OwnValue(id=key, label=labels.get(key, EMPTY), value=value)


def _change(step: Step, image: RowImage, columns: dict[str, tuple[Any, Any]]) -> Change:
    return Change(at=step.at, step=step.label, record=image.table, state=step.state.value, columns=columns)


def _changed(image: RowImage) -> dict[str, tuple[Any, Any]]:
    before: Mapping[str, Any] = image.before or {}
    after: Mapping[str, Any] = image.after or {}
    names = dict.fromkeys((*before, *after))
    return {
        name: (before.get(name), after.get(name))
        for name in names
        if name not in _QUIET and (before.get(name) or None) != (after.get(name) or None)
    }


def _title(forum: ForumSnapshot) -> Text:
    series = forum.forum.series
    return forum.forum.title or (series.name if series is not None else EMPTY)
