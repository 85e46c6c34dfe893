"""The people of the programme on the list of attendees: each once, whoever entered them first."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from eventdesk.model.kinds import AppearanceRole, AppearanceStatus, AttendeeStatus, SessionStatus
from eventdesk.model.records import Appearance, Attendee, Item, Organization, Person, Session
from eventdesk.model.searching import name_keys
from eventdesk.model.text import Text
from eventdesk.workspace.attendee_edits import new_code, today
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.merge_edits import apply_link, plan_link
from eventdesk.workspace.people_edits import free_key

_ROLES = (AppearanceRole.SPEAKER, AppearanceRole.PANELIST, AppearanceRole.MODERATOR)
CATEGORY = "speaker"


@dataclass(frozen=True)
class SpeakersListed:
    """How many were added, how many on the list were found to be one of them, how many were known as such."""

    added: int
    linked: int
    listed: int


@dataclass(frozen=True)
class _Speaker:
    person: Person
    side: str
    status: AttendeeStatus


def list_speakers(edit: Edit, forum_uid: str) -> SpeakersListed:
    """Put every speaker, panelist and moderator of the programme on the list of attendees.

    Who is on the list with the same e-mail address, or the same name and organization, is that person from now
    on and not added. Cancelled sessions and items, and who declined, are left out.
    """
    edit.session.flush()
    speakers = _speakers(edit, forum_uid)
    attendees = edit.session.execute(
        select(
            Attendee.uid, Attendee.key, Attendee.code, Attendee.position, Attendee.person_uid, Attendee.name,
            Attendee.organization, Attendee.email,
        ).where(Attendee.forum_uid == forum_uid, Attendee.erased_on.is_(None))
    ).all()  # fmt: skip
    listed = {row.person_uid for row in attendees}
    missing = [one for one in speakers if one.person.uid not in listed]
    same = _Same(edit, [row for row in attendees if row.person_uid is None])
    new = []
    for one in missing:
        found = same.find(one.person)
        if found is None:
            new.append(one)
        else:
            apply_link(edit, plan_link(edit.session.connection(), found, one.person.uid))
    _add(edit, forum_uid, new)
    return SpeakersListed(len(new), len(missing) - len(new), len(speakers) - len(missing))


def _speakers(edit: Edit, forum_uid: str) -> list[_Speaker]:
    query = (
        select(Appearance.person_uid, Appearance.side, Appearance.status)
        .join(Session, Session.uid == Appearance.session_uid)
        .outerjoin(Item, Item.uid == Appearance.item_uid)
        .where(
            Appearance.forum_uid == forum_uid,
            Appearance.role.in_(_ROLES),
            Session.status != SessionStatus.CANCELLED,
            Item.uid.is_(None) | (Item.status != SessionStatus.CANCELLED),
        )
        .order_by(Session.starts_at, Session.position, Item.position, Appearance.position)
    )
    sides: dict[str, str] = {}
    firm = set[str]()
    for person, side, status in edit.session.execute(query):
        if status.stays:
            sides[person] = sides.get(person) or side
        if status is AppearanceStatus.CONFIRMED:
            firm.add(person)
    return [
        _Speaker(edit.get(Person, uid), side, AttendeeStatus.CONFIRMED if uid in firm else AttendeeStatus.INVITED)
        for uid, side in sides.items()
    ]


class _Same:
    """Finds who of the list is a person: whoever it is without doubt, and nobody where two might be."""

    def __init__(self, edit: Edit, rows: Iterable[Any]) -> None:
        self._edit = edit
        self._by_email: dict[str, list[Any]] = defaultdict(list)
        self._by_name: dict[str, list[Any]] = defaultdict(list)
        for row in rows:
            if row.email:
                self._by_email[row.email.casefold()].append(row)
            for key in name_keys(row.name):
                self._by_name[key].append(row)

    def find(self, person: Person) -> str | None:
        found = {row.uid for row in self._by_email.get(person.email.casefold(), ())} if person.email else set()
        if not found:
            names = name_keys(person.name)
            house = self._houses(person)
            found = {
                row.uid
                for key in names
                for row in self._by_name.get(key, ())
                if house & name_keys(row.organization)
            }
        return found.pop() if len(found) == 1 else None

    def _houses(self, person: Person) -> frozenset[str]:
        if person.organization_uid is None:
            return frozenset()
        house = self._edit.get(Organization, person.organization_uid)
        return name_keys(house.name) | name_keys(house.short_name)


def _add(edit: Edit, forum_uid: str, speakers: Iterable[_Speaker]) -> None:
    rows = edit.session.execute(
        select(Attendee.code, Attendee.key, Attendee.position).where(Attendee.forum_uid == forum_uid)
    ).all()
    codes, keys = {row.code for row in rows}, {row.key for row in rows}
    position = max((row.position for row in rows), default=-1.0)
    day, made = today(edit, forum_uid).isoformat(), []
    for number, one in enumerate(speakers, 1):
        code = new_code(codes)
        codes.add(code)
        key = free_key(Text({"en": f"attendee-{code}"}), "attendee", keys)
        keys.add(key)
        made.append(
            {
                "forum_uid": forum_uid,
                "key": key,
                "position": position + number,
                "person_uid": one.person.uid,
                "category": CATEGORY,
                "side": one.side,
                "status": one.status,
                "status_dates": {one.status.value: day},
                "code": code,
                "email": one.person.email,
                "phone": one.person.phone,
                "country": one.person.country,
                "languages": list(one.person.languages),
            }
        )
    edit.insert_rows(Attendee, made)
