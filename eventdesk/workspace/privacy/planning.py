"""What erasing attendees would do, told beforehand: who, what else goes, what stays and why, where copies are."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, String, Table, func, or_, select
from sqlalchemy.types import JSON

from eventdesk.model import records
from eventdesk.model.records.base import LocalizedText
from eventdesk.model.text import Text
from eventdesk.workspace.batches import batches
from eventdesk.workspace.journal import IMAGES, STEPS, StepState, encode_row
from eventdesk.workspace.privacy.journal_rows import PlainImage, images_in
from eventdesk.workspace.privacy.people import Hold, holds_on, names_of
from eventdesk.workspace.privacy.scrubbing import SHARED_BY, PlainRow, personal_words
from eventdesk.workspace.workspace import Workspace

_MOST_SEARCHED = 20
"""Texts are searched for the names of so many people at most: erasing a whole forum tells no mentions."""


@dataclass(frozen=True)
class PersonPlan:
    """A person of the directory who is one of the erased; `holds` tell why they stay, none where they go too."""

    uid: str
    name: Text
    holds: tuple[Hold, ...]


@dataclass(frozen=True)
class Mention:
    """A text that names someone who is erased, and stays as it is: table, row, column, forum (empty: none)."""

    table: str
    uid: str
    column: str
    forum_uid: str


@dataclass(frozen=True)
class ErasurePlan:
    """`attendees` are uids, those who were taken off the list before and live in the journal alone among them.

    `photos` are those of the press material on which they are: pictures show whom they show, and stay. `portraits`
    are those of people who stay in the directory and did not agree to be photographed: nothing tells so any more.
    """

    attendees: tuple[str, ...]
    of_the_past: int
    registrations: int
    scans: int
    photos: int
    portraits: int
    people: tuple[PersonPlan, ...]
    mentions: tuple[Mention, ...]
    backups: tuple[Path, ...]


def plan_erasure(workspace: Workspace, attendees: Iterable[str]) -> ErasurePlan:
    """What `erase` would do with these attendees; who is erased already is left out."""
    with workspace.reading() as connection:
        listed = listed_rows(connection, attendees)
        past = past_doubles(connection, listed)
        erased = frozenset((*listed, *past))
        people = tuple(people_of(connection, listed.values(), erased))
        few = [*listed.values(), *past.values()] if len(erased) <= _MOST_SEARCHED else []
        return ErasurePlan(
            attendees=(*listed, *past),
            of_the_past=len(past),
            registrations=count_of(connection, records.Registration, listed),
            scans=count_of(connection, records.Scan, listed),
            photos=photos_of(connection, people),
            portraits=portraits_of(connection, people, listed.values()),
            people=people,
            mentions=tuple(mentions(connection, few, people)),
            backups=backups_beside(workspace.path),
        )


def attendees_to_erase(workspace: Workspace, forum_uid: str) -> tuple[str, ...]:
    """Every attendee of the forum who is not erased, and those taken off its list whom the journal still holds."""
    attendee = records.Attendee
    with workspace.reading() as connection:
        query = select(attendee.uid).where(attendee.forum_uid == forum_uid, attendee.erased_on.is_(None))
        listed = connection.scalars(query.order_by(attendee.position, attendee.uid)).all()
        past = (uid for uid, row in past_rows(connection).items() if row["forum_uid"] == forum_uid)
        return (*listed, *past)


def attendees_of_deleted_forums(workspace: Workspace) -> tuple[str, ...]:
    """Those whom the journal alone holds, since their forum was deleted: undo would bring them back."""
    with workspace.reading() as connection:
        there = set(connection.scalars(select(records.Forum.uid)))
        return tuple(uid for uid, row in past_rows(connection).items() if row["forum_uid"] not in there)


def backups_beside(path: Path) -> tuple[Path, ...]:
    """The copies made beside the workspace before it was brought up to date; they keep what they have."""
    found = path.parent.glob(f"{_literal(path.stem)} (version *){_literal(path.suffix)}")
    return tuple(sorted(found))


def _literal(text: str) -> str:
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in text)


# Rows


def listed_rows(connection: Connection, uids: Iterable[str]) -> dict[str, PlainRow]:
    """The attendees' rows as the journal would hold them, by uid; who is erased, or not there, is left out.

    Who is there no more is looked for in the journal.
    """
    wanted = list(dict.fromkeys(uids))
    table: Any = records.Attendee.__table__
    found = plain_rows(connection, table, wanted)
    listed = {uid: found[uid] for uid in wanted if uid in found and found[uid]["erased_on"] is None}
    missing = [uid for uid in wanted if uid not in found]
    past = past_rows(connection) if missing else {}
    return listed | {uid: past[uid] for uid in missing if uid in past}


def plain_rows(connection: Connection, table: Table, uids: Sequence[str]) -> dict[str, PlainRow]:
    """Rows as plain values by column, by uid."""
    import msgspec

    found: dict[str, PlainRow] = {}
    for some in batches(uids):
        query = select(table).where(table.c.uid.in_(some))
        for row in connection.execute(query).mappings():
            found[row["uid"]] = msgspec.json.decode(encode_row(dict(row)) or b"{}")
    return found


def past_rows(connection: Connection) -> dict[str, PlainRow]:
    """The last state of each attendee whom only the journal knows, by uid, where it is not erased."""
    table = records.Attendee.__table__
    found: dict[str, PlainRow] = {}
    for image in images_in(connection, ("attendee",), IMAGES.c.row_uid.not_in(select(table.c.uid))):
        found[image.uid] = _latest(image)
    return {uid: row for uid, row in found.items() if not row.get("erased_on")}


def _latest(image: PlainImage) -> PlainRow:
    return image.states[-1]


def past_doubles(connection: Connection, listed: Mapping[str, PlainRow]) -> dict[str, PlainRow]:
    """Former entries of the same people on the same lists: merged into these, or removed and added anew."""
    past = past_rows(connection) if listed else {}
    if not past:
        return {}
    merged = _merged_into(connection, frozenset(listed))
    known = {
        mark for row in (*listed.values(), *(past[uid] for uid in merged & past.keys())) for mark in _marks(row)
    }
    return {uid: row for uid, row in past.items() if uid not in listed and (uid in merged or known & _marks(row))}


def _merged_into(connection: Connection, uids: Set[str]) -> Set[str]:
    """The records that were merged into these, and into those before, and are there no more."""
    pairs = _merges(connection)
    found, wanted = set[str](), set(uids)
    while wanted:
        wanted = {gone for gone, kept in pairs if kept in wanted} - found
        found |= wanted
    return found


def _merges(connection: Connection) -> list[tuple[str, str]]:
    """Which record went into which: the steps that delete one attendee, and concern another.

    Where whoever they accompanied is deleted, nothing of the other changes but that.
    """
    done = IMAGES.c.step_id.in_(select(STEPS.c.id).where(STEPS.c.state == StepState.DONE.value))
    gone_by_step: dict[int, list[str]] = {}
    for image in images_in(connection, ("attendee",), IMAGES.c.after.is_(None), done):
        gone_by_step.setdefault(image.step, []).append(image.uid)
    steps = [step for step, gone in gone_by_step.items() if len(gone) == 1]
    found = []
    for some in batches(steps):
        among = IMAGES.c.step_id.in_(some)
        for image in images_in(connection, ("attendee",), IMAGES.c.after.is_not(None), among):
            if image.before is not None and _changed(image) != {"accompanies_uid"}:
                found += [(gone, image.uid) for gone in gone_by_step[image.step]]
    return found


def _changed(image: PlainImage) -> set[str]:
    before, after = image.before or {}, image.after or {}
    return {name for name, value in after.items() if name != "version" and before.get(name) != value}


def _marks(row: PlainRow) -> set[tuple[str, ...]]:
    """What tells that two entries of a forum are one person: address, code, person, or name with organization."""
    forum = row["forum_uid"]
    marks: set[tuple[str, ...]] = {
        (forum, kind, value.casefold()) for kind in ("email", "code") if (value := row.get(kind, ""))
    }
    if row.get("person_uid"):
        marks.add((forum, "person", row["person_uid"]))
    if row.get("name"):
        names, houses = (" ".join(sorted((row.get(field) or {}).values())) for field in ("name", "organization"))
        marks.add((forum, "name", names, houses))
    return marks


def shared_countries(connection: Connection) -> dict[str, frozenset[str]]:
    """By forum, the countries that enough of its attendees share to stay with the erased."""
    attendee = records.Attendee
    query = select(attendee.forum_uid, attendee.country).where(attendee.country != "")
    counts = Counter((row.forum_uid, row.country) for row in connection.execute(query))
    shared: dict[str, set[str]] = {}
    for (forum, country), count in counts.items():
        if count >= SHARED_BY:
            shared.setdefault(forum, set()).add(country)
    return {forum: frozenset(found) for forum, found in shared.items()}


def people_of(connection: Connection, rows: Iterable[PlainRow], erased: frozenset[str]) -> Iterator[PersonPlan]:
    """The people of the directory whom these attendees are, each with what needs them."""
    for uid in dict.fromkeys(row["person_uid"] for row in rows if row.get("person_uid")):
        yield PersonPlan(uid, names_of(connection, uid), holds_on(connection, uid, erased))


def photos_of(connection: Connection, people: Iterable[PersonPlan]) -> int:
    """How many photos of the press material show one of these people."""
    link = records.PhotoPerson
    shown: set[str] = set()
    for person in people:
        shown |= set(connection.scalars(select(link.photo_uid).where(link.person_uid == person.uid)))
    return len(shown)


def portraits_of(connection: Connection, people: Iterable[PersonPlan], rows: Iterable[PlainRow]) -> int:
    """How many of those who stay have a portrait that no document shows, since they did not agree to it."""
    refused = {row["person_uid"] for row in rows if not row.get("consent_photo")}
    person = records.Person
    staying = [one.uid for one in people if one.holds and one.uid in refused]
    found = 0
    for some in batches(staying):
        among = person.uid.in_(some)
        found += connection.scalar(select(func.count()).where(among, person.photo.is_not(None))) or 0
    return found


def count_of(connection: Connection, kind: type[records.Record], uids: Iterable[str]) -> int:
    table: Any = kind.__table__
    wanted, found = list(uids), 0
    for some in batches(wanted):
        query = select(func.count()).select_from(table)
        found += connection.scalar(query.where(table.c.attendee_uid.in_(some))) or 0
    return found


# Texts that name someone


_NEVER_SEARCHED = ("journal_step", "journal_image", "asset", "printing", "issued_release", "issued_file")


def mentions(connection: Connection, rows: Sequence[PlainRow], people: Sequence[PersonPlan]) -> Iterator[Mention]:
    """Where a name, an address or a number of these attendees stands in a row that erasing leaves alone."""
    words = {word for row in rows for word in personal_words(row)}
    words |= {name for person in people for name in person.name.values()}
    telling = sorted(word for word in words if len(word) > 1)
    going = {row["uid"] for row in rows} | {person.uid for person in people}
    for table in records.Record.metadata.sorted_tables if telling else ():
        if table.name not in _NEVER_SEARCHED:
            yield from _mentions_in(connection, table, telling, going)


def _mentions_in(connection: Connection, table: Table, words: list[str], going: set[str]) -> Iterator[Mention]:
    forum = table.c.forum_uid if "forum_uid" in table.c else table.c.uid
    for column in table.c:
        if not _holds_text(column):
            continue
        named = or_(*(func.instr(column, word) > 0 for word in words))
        for uid, forum_uid in connection.execute(select(table.c.uid, forum).where(named)):
            if uid not in going:
                yield Mention(table.name, uid, column.name, forum_uid if "forum_uid" in table.c else "")


def _holds_text(column: Any) -> bool:
    if column.name in ("uid", "key") or column.foreign_keys:
        return False
    return isinstance(column.type, LocalizedText | JSON) or (
        isinstance(column.type, String) and getattr(column.type, "enum_class", None) is None
    )
