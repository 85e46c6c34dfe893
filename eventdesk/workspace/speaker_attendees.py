"""The people of the programme on the list of attendees: each once, whoever entered them first."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from eventdesk.model.kinds import AppearanceRole, AppearanceStatus, AttendeeStatus, SessionStatus
from eventdesk.model.records import Appearance, Attendee, Item, Organization, Person, Session
from eventdesk.model.records.base import new_uid
from eventdesk.model.searching import name_keys
from eventdesk.model.text import Text
from eventdesk.workspace.attendee_edits import new_code, today
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.merge_edits import USUAL, apply_link, plan_link
from eventdesk.workspace.people_edits import free_key, link_person

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
    category: str = CATEGORY


def list_speakers(edit: Edit, forum_uid: str) -> SpeakersListed:
    """Put every speaker, panelist and moderator of the programme on the list of attendees.

    Who is on the list with the same e-mail address, or the same name and organization, is that person from now
    on and not added. Cancelled sessions and items, and who declined, are left out.
    """
    edit.session.flush()
    speakers = _speakers(edit, forum_uid)
    listed, same = _list_of(edit, forum_uid)
    missing = [one for one in speakers if one.person.uid not in listed]
    new = [one for one in missing if not _link(edit, same, one.person)]
    _add(edit, forum_uid, new)
    return SpeakersListed(len(new), len(missing) - len(new), len(speakers) - len(missing))


def list_person(edit: Edit, forum_uid: str, person_uid: str) -> str:
    """Put one of the forum's people on the list, or find them on it as `list_speakers` does; returns the uid.

    Raises EditRefused where they are on the list as who they are already.
    """
    edit.session.flush()
    listed, same = _list_of(edit, forum_uid)
    if person_uid in listed:
        raise EditRefused("This person is on the list already.")
    person = edit.get(Person, person_uid)
    found = _link(edit, same, person)
    if found:
        return found
    link_person(edit, forum_uid, person_uid)
    speaking = [one for one in _speakers(edit, forum_uid) if one.person.uid == person_uid]
    plain = _Speaker(person, "", AttendeeStatus.REGISTERED, USUAL)
    return _add(edit, forum_uid, speaking or [plain])[0]


def _list_of(edit: Edit, forum_uid: str) -> tuple[set[str | None], "_Same"]:
    """Who of the forum's people is on the list, and an index of the others on it."""
    attendees = edit.session.execute(
        select(
            Attendee.uid, Attendee.person_uid, Attendee.name, Attendee.organization, Attendee.email
        ).where(Attendee.forum_uid == forum_uid, Attendee.erased_on.is_(None))
    ).all()  # fmt: skip
    return {row.person_uid for row in attendees}, _Same(edit, [row for row in attendees if row.person_uid is None])


def _link(edit: Edit, same: "_Same", person: Person) -> str | None:
    """Whom of the list the person was found to be, and is linked with from now on."""
    found = same.find(person)
    if found is not None:
        apply_link(edit, plan_link(edit.session.connection(), found, person.uid))
    return found


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


def _add(edit: Edit, forum_uid: str, speakers: Iterable[_Speaker]) -> list[str]:
    """Add them behind the others; returns the attendees' uids."""
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
                "uid": new_uid(),
                "forum_uid": forum_uid,
                "key": key,
                "position": position + number,
                "person_uid": one.person.uid,
                "category": one.category,
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
    return [str(row["uid"]) for row in made]
