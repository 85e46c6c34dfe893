"""Two records of one attendee made one, and an attendee who is one of the forum’s people; each is planned first.

A plan names both values of each field and which is kept; whoever looks at it may choose otherwise (`choose`).
What can be kept of both is: sessions, scans, tags, languages, company, texts in other languages, the days of
statuses, the earliest arrival. A consent that one of the two did not give is not given, unless it is ticked.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto
from typing import Any

from sqlalchemy import Connection, func, select

from eventdesk.model.kinds import AttendeeStatus, RegistrationStatus
from eventdesk.model.records import Attendee, Organization, Person, Registration, Scan
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace.attendee_edits import set_person
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused, StaleRecord

USUAL = "guest"
"""The category of whoever has no other."""

OWN = "field:"
"""Begins the name of an own field in a plan, before the field's id."""


class Keep(Enum):
    """Which of the two values is kept. Of texts, the languages that it lacks are taken from the other."""

    FIRST = auto()
    SECOND = auto()
    BOTH = auto()


@dataclass(frozen=True)
class MergedField:
    """A column of the attendee (or `field:` and the id of an own field) with both values.

    `conflict`: both say something, and not the same; the choice wants a look. Where `fixed`, both are kept and
    there is nothing to choose.
    """

    name: str
    first: Any
    second: Any
    keep: Keep
    conflict: bool = False
    fixed: bool = False

    @property
    def value(self) -> Any:
        """What the merged attendee has."""
        if isinstance(self.first, Text) and isinstance(self.second, Text):
            one, other = (self.second, self.first) if self.keep is Keep.SECOND else (self.first, self.second)
            return Text({**one, **{tag: value for tag, value in other.items() if tag not in one}})
        if self.keep is Keep.BOTH:
            return list(dict.fromkeys([*self.first, *self.second]))
        return self.first if self.keep is Keep.FIRST else self.second


@dataclass(frozen=True)
class MergedSession:
    """A session for which one of the two, or both, are registered, and what is kept of that."""

    session_uid: str
    first: RegistrationStatus | None
    second: RegistrationStatus | None
    status: RegistrationStatus


@dataclass(frozen=True)
class MergePlan:
    """What merging would do. `kept_uid` stays, `gone_uid` goes into it; the versions are those that were read."""

    kept_uid: str
    gone_uid: str
    versions: tuple[int, int]
    fields: tuple[MergedField, ...]
    sessions: tuple[MergedSession, ...] = ()
    scans: int = 0
    company: int = 0
    arrived_at: datetime | None = None

    def field(self, name: str) -> MergedField:
        """Raises KeyError where there is none of that name."""
        return next(one for one in self.fields if one.name == name) if self.has(name) else _missing(name)

    def has(self, name: str) -> bool:
        return any(one.name == name for one in self.fields)

    @property
    def conflicts(self) -> tuple[MergedField, ...]:
        return tuple(one for one in self.fields if one.conflict)

    def choose(self, name: str, keep: Keep) -> "MergePlan":
        """The plan with another choice for a field. What is fixed stays. Raises KeyError likewise."""
        self.field(name)
        fields = (
            replace(one, keep=keep) if one.name == name and not one.fixed and _allowed(one, keep) else one
            for one in self.fields
        )
        return replace(self, fields=tuple(fields))


def _missing(name: str) -> MergedField:
    raise KeyError(name)


def _allowed(field: MergedField, keep: Keep) -> bool:
    return keep is not Keep.BOTH or isinstance(field.first, list)


_TEXTS = ("name", "organization", "job", "dietary", "access", "notes")
_PLAIN = ("person_uid", "country", "email", "phone", "category", "status", "code", "side", "accompanies_uid")
_LATER = ("photo", "seat", "precedence", "certificate_number")
_LISTS = ("languages", "tags")
CONSENTS = ("consent_photo", "consent_press_list")
_WITH = {
    "certificate_number": ("certificate_check", "certificate_on"),
    **{name: (f"{name}_on", f"{name}_source") for name in CONSENTS},
}
"""Columns that go with a field: they are taken from the record whose value is kept."""


# The plan


def plan_merge(connection: Connection, kept_uid: str, gone_uid: str) -> MergePlan:
    """What merging the second into the first would do.

    Raises EditRefused where they cannot be one: two different people of the forum, two forums, or one of them
    was made anonymous; StaleRecord where one is gone.
    """
    kept, gone = _row(connection, kept_uid), _row(connection, gone_uid)
    _check(kept, gone)
    scans = select(func.count()).select_from(Scan).where(Scan.attendee_uid == gone_uid)
    company = select(func.count()).select_from(Attendee)
    company = company.where(Attendee.accompanies_uid == gone_uid, Attendee.uid != kept_uid)
    arrivals = [row["checked_in_at"] for row in (kept, gone) if row["checked_in_at"] is not None]
    return MergePlan(
        kept_uid,
        gone_uid,
        (kept["version"], gone["version"]),
        (*_fields(kept, gone), *_own_fields(kept, gone)),
        _sessions(connection, kept_uid, gone_uid),
        connection.execute(scans).scalar_one(),
        connection.execute(company).scalar_one(),
        min(arrivals, default=None),
    )


def _row(connection: Connection, uid: str) -> Mapping[str, Any]:
    table = Attendee.__table__
    row = connection.execute(select(table).where(table.c.uid == uid)).mappings().first()
    if row is None:
        raise StaleRecord("This record was deleted meanwhile. Your text is still in the form: copy it.")
    return dict(row)


def _check(kept: Mapping[str, Any], gone: Mapping[str, Any]) -> None:
    if kept["uid"] == gone["uid"]:
        raise EditRefused("Choose two attendees to merge.")
    if kept["forum_uid"] != gone["forum_uid"]:
        raise EditRefused("These two belong to different forums.")
    if kept["erased_on"] is not None or gone["erased_on"] is not None:
        raise EditRefused("Who was made anonymous cannot be merged.")
    if kept["person_uid"] and gone["person_uid"] and kept["person_uid"] != gone["person_uid"]:
        raise EditRefused("These two are two people of the forum. Merge them on the People page first.")


def _fields(kept: Mapping[str, Any], gone: Mapping[str, Any]) -> Iterable[MergedField]:
    for name in (*_TEXTS[:1], "person_uid", *_TEXTS[1:3], *_PLAIN[1:], *_TEXTS[3:], *_LATER):
        yield _field(name, kept[name], gone[name])
    for name in _LISTS:
        yield MergedField(name, list(kept[name]), list(gone[name]), Keep.BOTH, fixed=True)
    for name in CONSENTS:
        # Who said no to the one said it: yes needs a tick. What is the same is told by the record that has a day.
        differs = kept[name] is not gone[name]
        second = (differs and kept[name]) or (not differs and kept[f"{name}_on"] is None)
        yield MergedField(name, kept[name], gone[name], Keep.SECOND if second else Keep.FIRST, conflict=differs)


def _field(name: str, first: Any, second: Any) -> MergedField:
    if name == "accompanies_uid":
        return MergedField(name, first, second, Keep.FIRST if first or not second else Keep.SECOND)
    if isinstance(first, Text):
        conflict = any(first[tag] != second[tag] for tag in first if tag in second)
        return MergedField(name, first, second, Keep.FIRST if first else Keep.SECOND, conflict)
    empty_first, empty_second = first in (None, ""), second in (None, "")
    better = (empty_first and not empty_second) or _tells_more(name, first, second)
    conflict = first != second and not empty_first and not empty_second
    return MergedField(name, first, second, Keep.SECOND if better else Keep.FIRST, conflict)


_FURTHER = (
    AttendeeStatus.INVITED,
    AttendeeStatus.REGISTERED,
    AttendeeStatus.WAITLISTED,
    AttendeeStatus.CONFIRMED,
    AttendeeStatus.ARRIVED,
)


def _tells_more(name: str, first: Any, second: Any) -> bool:
    """Whether the second record has come further than the first, or the first says only what everyone is."""
    if name == "status":
        return first in _FURTHER and second in _FURTHER and _FURTHER.index(second) > _FURTHER.index(first)
    return name == "category" and first == USUAL and second != USUAL


def _own_fields(kept: Mapping[str, Any], gone: Mapping[str, Any]) -> Iterable[MergedField]:
    for key in dict.fromkeys((*kept["fields"], *gone["fields"])):
        yield _field(f"{OWN}{key}", kept["fields"].get(key, ""), gone["fields"].get(key, ""))


_BEST = (RegistrationStatus.BOOKED, RegistrationStatus.WAITLISTED, RegistrationStatus.CANCELLED)


def _sessions(connection: Connection, kept_uid: str, gone_uid: str) -> tuple[MergedSession, ...]:
    query = (
        select(Registration.session_uid, Registration.attendee_uid, Registration.status)
        .where(Registration.attendee_uid.in_((kept_uid, gone_uid)))
        .order_by(Registration.position, Registration.uid)
    )
    found: dict[str, dict[str, RegistrationStatus]] = {}
    for session, attendee, status in connection.execute(query):
        found.setdefault(session, {})[attendee] = status
    return tuple(
        MergedSession(session, both.get(kept_uid), both.get(gone_uid), min(both.values(), key=_BEST.index))
        for session, both in found.items()
    )


# Doing it


def apply_merge(edit: Edit, plan: MergePlan) -> None:
    """Merge as planned; the other record is gone then.

    Raises StaleRecord where one of the two was changed since the plan was made.
    """
    kept = edit.get(Attendee, plan.kept_uid, plan.versions[0])
    gone = edit.get(Attendee, plan.gone_uid, plan.versions[1])
    values = _merged(plan, kept, gone)
    _move_sessions(edit, plan)
    _move(edit, Scan, "attendee_uid", plan)
    _move(edit, Attendee, "accompanies_uid", plan)
    if edit.all(Attendee, accompanies_uid=plan.kept_uid):
        values["accompanies_uid"] = None  # who is accompanied comes in their own right
    # The code and the person may each be had once only: first they are free.
    edit.session.delete(gone)
    edit.session.flush()
    edit.mention(kept)  # erasing learns from the step whose the other record was
    for name, value in values.items():
        if getattr(kept, name) != value:
            setattr(kept, name, value)
    edit.session.flush()


def _merged(plan: MergePlan, kept: Attendee, gone: Attendee) -> dict[str, Any]:
    values: dict[str, Any] = {"fields": {}, "checked_in_at": plan.arrived_at}
    for field in plan.fields:
        if field.name.startswith(OWN):
            if field.value:
                values["fields"][field.name.removeprefix(OWN)] = field.value
            continue
        values[field.name] = field.value
        source = gone if field.keep is Keep.SECOND else kept
        values |= {name: getattr(source, name) for name in _WITH.get(field.name, ())}
    if values["accompanies_uid"] in (plan.kept_uid, plan.gone_uid):
        values["accompanies_uid"] = None
    values["status_dates"] = _earliest(kept.status_dates, gone.status_dates)
    return values


def _earliest(first: Mapping[str, str], second: Mapping[str, str]) -> dict[str, str]:
    both = {**second, **first}
    return {name: min(day, second.get(name, day)) for name, day in both.items()}


def _move_sessions(edit: Edit, plan: MergePlan) -> None:
    own = {row.session_uid: row for row in edit.all(Registration, attendee_uid=plan.kept_uid)}
    last = max((row.position for row in own.values()), default=-1.0)
    wanted = {one.session_uid: one.status for one in plan.sessions}
    for number, row in enumerate(edit.all(Registration, attendee_uid=plan.gone_uid), 1):
        mine = own.get(row.session_uid)
        if mine is None:
            row.attendee_uid, row.position = plan.kept_uid, last + number
            continue
        mine.status = wanted.get(row.session_uid, min(mine.status, row.status, key=_BEST.index))
        mine.registered_at = _first(mine.registered_at, row.registered_at)
        mine.arrived_at = _first(mine.arrived_at, row.arrived_at)
        mine.seat = mine.seat or row.seat
        edit.delete(row)
    edit.session.flush()


def _first(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((at for at in (one, other) if at is not None), default=None)


def _move(edit: Edit, kind: type[Scan] | type[Attendee], column: str, plan: MergePlan) -> None:
    rows = edit.session.scalars(select(kind.uid).where(getattr(kind, column) == plan.gone_uid)).all()
    edit.change_rows(kind, {uid: {column: None if uid == plan.kept_uid else plan.kept_uid} for uid in rows})


# An attendee who is one of the forum's people


@dataclass(frozen=True)
class LinkedField:
    """A column of the attendee beside the person's value; `own`: the attendee keeps a value of their own."""

    name: str
    attendee: Any
    person: Any
    own: bool


@dataclass(frozen=True)
class LinkPlan:
    """What it would mean that the attendee is that person: what is the same is told once, by the person."""

    attendee_uid: str
    person_uid: str
    version: int
    fields: tuple[LinkedField, ...]

    def choose(self, name: str, own: bool) -> "LinkPlan":
        fields = (replace(one, own=own) if one.name == name and one.attendee else one for one in self.fields)
        return replace(self, fields=tuple(fields))


_INHERITED = ("name", "organization", "job")
_TO_PERSON = {"email": "email", "phone": "phone", "country": "country"}


def plan_link(connection: Connection, attendee_uid: str, person_uid: str) -> LinkPlan:
    """What linking would do. Name, organization and position come from the person unless kept as the attendee's.

    Raises EditRefused where the person is on the list already (merge the two attendees then), StaleRecord where
    one of them is gone.
    """
    row = _row(connection, attendee_uid)
    people, houses = Person.__table__, Organization.__table__
    person = connection.execute(select(people).where(people.c.uid == person_uid)).mappings().first()
    if person is None:
        raise StaleRecord("This record was deleted meanwhile. Your text is still in the form: copy it.")
    listed = select(Attendee.uid).where(
        Attendee.forum_uid == row["forum_uid"], Attendee.person_uid == person_uid, Attendee.uid != attendee_uid
    )
    if connection.execute(listed).first() is not None:
        raise EditRefused("This person is on the list already: merge the two attendees.")
    house = select(houses.c.name).where(houses.c.uid == person["organization_uid"])
    theirs = {
        "name": person["name"],
        "organization": connection.execute(house).scalar() or EMPTY,
        "job": person["position"],
        **{name: person[column] for name, column in _TO_PERSON.items()},
    }
    fields = (LinkedField(name, row[name], value, _says_more(row[name], value)) for name, value in theirs.items())
    return LinkPlan(attendee_uid, person_uid, row["version"], tuple(fields))


def _says_more(own: Any, theirs: Any) -> bool:
    """Whether the attendee has something that the person has not said at all."""
    return bool(own) and not theirs


def apply_link(edit: Edit, plan: LinkPlan) -> None:
    """Let the attendee be that person, of the forum from now on.

    What is not kept as the attendee's own is the person's from now on. Raises StaleRecord where the attendee
    was changed since the plan was made.
    """
    attendee = edit.get(Attendee, plan.attendee_uid, plan.version)
    values: dict[str, Any] = {}
    for field in plan.fields:
        if field.name in _INHERITED:
            values[field.name] = field.attendee if field.own else EMPTY
        elif not field.own and field.person:
            values[field.name] = field.person
    set_person(edit, attendee.uid, plan.person_uid)
    edit.change(Attendee, attendee.uid, values)
