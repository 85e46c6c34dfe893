"""Storing a whole forum from plain data, and taking one out again."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

import msgspec
from sqlalchemy import select

from eventdesk.model import records, snapshot
from eventdesk.model.kinds import AppearanceRole
from eventdesk.model.records.base import new_uid
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.workspace.certificate_numbers import keep_numbers
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused


def add_forum(edit: Edit, forum: ForumSnapshot, images: Mapping[str, bytes] | None = None) -> str:
    """Store a forum with all that belongs to it; returns its uid. The edit belongs to that forum then.

    `images` holds the bytes of the pictures the snapshot names, by name. A person or an organization that
    the directory holds with exactly the same data is used again, not written twice. Raises EditRefused where
    the workspace has a forum of that id. References are taken to be whole (the reader of files sees to it).
    """
    return _Writer(edit, forum, images or {}).write()


def delete_forum(edit: Edit, forum_uid: str) -> None:
    """Delete the forum with all that belongs to it; the directory keeps its people and organizations."""
    forum = edit.get(records.Forum, forum_uid)
    edit.delete(forum)


def store_image(edit: Edit, name: str, data: bytes) -> str:
    """Keep a picture; returns the name to refer to it by, a new one where that name holds another picture."""
    digest = hashlib.sha256(data).hexdigest()
    asset = records.Asset
    known = edit.session.execute(select(asset.sha256).where(asset.name == name)).scalar()
    if known == digest:
        return name
    if known is not None:
        path = PurePosixPath(name)
        return store_image(edit, str(path.with_stem(f"{path.stem}-{digest[:8]}")), data)
    edit.add(records.Asset(name=name, sha256=digest, data=data))
    edit.session.flush()
    return name


class _Writer:
    """Turns one snapshot into rows. `people`, `organizations` … map the file's ids to rows."""

    def __init__(self, edit: Edit, forum: ForumSnapshot, images: Mapping[str, bytes]) -> None:
        self.edit = edit
        self.source = forum
        self.images = images
        self.forum_uid = new_uid()
        self.organizations: dict[str, str] = {}
        self.people: dict[str, str] = {}
        self.rooms: dict[str, str] = {}
        self.sessions: dict[str, str] = {}
        self.items: dict[str, str] = {}

    def write(self) -> str:
        self._forum()
        self._organizations()
        self._people()
        self._roles()
        self._rooms()
        self._programme()
        self._statements()
        self._press()
        self._attendees()
        self.edit.insert_rows(records.Acknowledgement, self._rows(self.source.acknowledged))
        self.edit.forum_uid = self.forum_uid
        return self.forum_uid

    def _forum(self) -> None:
        forum = self.source.forum
        if self.edit.all(records.Forum, key=forum.id):
            raise EditRefused(f"The workspace has a forum “{forum.id}” already. Give this one another id.")
        row = _columns(forum, "id", "series", "attendance", "organizations")
        row |= {"uid": self.forum_uid, "key": forum.id, "series_uid": self._series()}
        row |= {"house_style_uid": self._house_style()}
        row |= {"languages": list(forum.languages), "sides": list(forum.sides)}
        if forum.attendance is not None:
            row |= {f"attendance_{name}": value for name, value in _columns(forum.attendance).items()}
        self.edit.insert_rows(records.Forum, [row])

    def _series(self) -> str | None:
        series = self.source.forum.series
        if series is None:
            return None
        for known in self.edit.all(records.Series):
            if known.name == series.name:
                return known.uid
        uid = new_uid()
        self.edit.insert_rows(records.Series, [{"uid": uid, "name": series.name}])
        return uid

    def _house_style(self) -> str | None:
        """The house style's row: one that says the same is used again, as with people and organizations."""
        style = self.source.house_style
        if style is None:
            return None
        row = _columns(style) | {"logo": self._image(style.logo), "terms": plain_terms(style.terms)}
        for known in self.edit.all(records.HouseStyle):
            if all(getattr(known, name) == value for name, value in row.items()):
                return known.uid
        uid = new_uid()
        self.edit.insert_rows(records.HouseStyle, [{"uid": uid, **row}])
        return uid

    def _image(self, name: str | None) -> str | None:
        if name is None or name not in self.images:
            return name
        return store_image(self.edit, name, self.images[name])

    def _organizations(self) -> None:
        rows = [{**_columns(value, "id"), "logo": self._image(value.logo)} for value in self.source.organizations]
        ids = [value.id for value in self.source.organizations]
        self.organizations = self._into_directory(records.Organization, ids, rows)
        self._members(records.ForumOrganization, "organization_uid", self.organizations)

    def _people(self) -> None:
        rows = [self._person(value) for value in self.source.people]
        ids = [value.id for value in self.source.people]
        self.people = self._into_directory(records.Person, ids, rows)
        self._members(records.ForumPerson, "person_uid", self.people)

    def _person(self, value: snapshot.Person) -> dict[str, Any]:
        row = _columns(value, "id", "organization", "unavailable")
        row["languages"] = list(value.languages)
        row["organization_uid"] = self.organizations.get(value.organization or "")
        row["photo"] = self._image(value.photo)
        row["unavailable"] = [
            {"from": span.starts_at.isoformat(), "to": span.ends_at.isoformat()} for span in value.unavailable
        ]
        return row

    def _into_directory(
        self, kind: type[records.Record], ids: list[str], rows: list[dict[str, Any]]
    ) -> dict[str, str]:
        known: dict[str, str] = {}
        for row in self.edit.session.execute(select(kind.__table__)).mappings():
            values = {name: value for name, value in row.items() if name not in ("uid", "version")}
            known.setdefault(_fingerprint(values), row["uid"])
        uids: dict[str, str] = {}
        new: list[dict[str, Any]] = []
        for row_id, values in zip(ids, rows, strict=True):
            # Popped: two ids with the same data are two records, as the file has it.
            uid = known.pop(_fingerprint(values), None)
            if uid is None:
                uid = new_uid()
                new.append({**values, "uid": uid})
            uids[row_id] = uid
        self.edit.insert_rows(kind, new)
        return uids

    def _members(self, link: type[records.Record], column: str, uids: dict[str, str]) -> None:
        rows = [
            {"forum_uid": self.forum_uid, "key": key, column: uid, "position": float(place)}
            for place, (key, uid) in enumerate(uids.items())
        ]
        self.edit.insert_rows(link, rows)

    def _rows(self, values: Iterable[snapshot.Row], *without: str) -> list[dict[str, Any]]:
        """The values as rows of this forum in their order; a file's `id` becomes the row's `key`."""
        rows = []
        for place, value in enumerate(values):
            row = _columns(value, "id", *without)
            row |= {"uid": new_uid(), "forum_uid": self.forum_uid, "position": float(place)}
            if hasattr(value, "id"):
                row["key"] = value.id
            rows.append(row)
        return rows

    def _roles(self) -> None:
        roles = self.source.forum.organizations
        rows = self._rows(roles, "organization")
        for row, role in zip(rows, roles, strict=True):
            row["organization_uid"] = self.organizations[role.organization]
        self.edit.insert_rows(records.OrganizationRoleRow, rows)

    def _rooms(self) -> None:
        rows = self._rows(self.source.rooms)
        self.rooms = {row["key"]: row["uid"] for row in rows}
        self.edit.insert_rows(records.Room, rows)

    def _programme(self) -> None:
        without = ("room", "also_in", "moderator", "mc", "interpreters", "items", "outcomes")
        rows = self._rows(self.source.sessions, *without)
        rooms: list[dict[str, Any]] = []
        items: list[dict[str, Any]] = []
        outcomes: list[dict[str, Any]] = []
        appearances: list[dict[str, Any]] = []
        for row, session in zip(rows, self.source.sessions, strict=True):
            row["room_uid"] = self.rooms.get(session.room or "")
            row["interpretation"] = list(session.interpretation)
            self.sessions[session.id] = row["uid"]
            inside = {"session_uid": row["uid"]}
            rooms += [
                {"forum_uid": self.forum_uid, "room_uid": self.rooms[room], "position": float(place), **inside}
                for place, room in enumerate(session.also_in)
            ]
            appearances += self._session_people(session, inside)
            outcomes += [outcome | inside for outcome in self._rows(session.outcomes)]
            items += self._items(session, inside, appearances)
        self.edit.insert_rows(records.Session, rows)
        self.edit.insert_rows(records.SessionRoom, rooms)
        self.edit.insert_rows(records.Item, items)
        self.edit.insert_rows(records.Appearance, appearances)
        self.edit.insert_rows(records.Outcome, outcomes)

    def _session_people(self, session: snapshot.Session, inside: dict[str, Any]) -> list[dict[str, Any]]:
        rows = self._appearances(session.interpreters, AppearanceRole.INTERPRETER, inside)
        for role, one in ((AppearanceRole.MODERATOR, session.moderator), (AppearanceRole.MC, session.mc)):
            rows += self._appearances([one] if one is not None else [], role, inside)
        return rows

    def _items(
        self, session: snapshot.Session, inside: dict[str, Any], appearances: list[dict[str, Any]]
    ) -> list[dict[str, Any]]:
        rows = self._rows(session.items, "speakers", "panelists", "moderator")
        for row, item in zip(rows, session.items, strict=True):
            row |= inside
            if item.id is not None:
                self.items[item.id] = row["uid"]
            place = {**inside, "item_uid": row["uid"]}
            appearances += self._appearances(item.speakers, AppearanceRole.SPEAKER, place)
            appearances += self._appearances(item.panelists, AppearanceRole.PANELIST, place)
            if item.moderator is not None:
                appearances += self._appearances([item.moderator], AppearanceRole.MODERATOR, place)
        return rows

    def _appearances(
        self, values: Iterable[snapshot.Appearance], role: AppearanceRole, place: dict[str, Any]
    ) -> list[dict[str, Any]]:
        listed = list(values)
        rows = self._rows(listed, "person", "credited_as", "replaces")
        for row, value in zip(rows, listed, strict=True):
            credit = value.credited_as or snapshot.Credit()
            row |= place | {
                "role": role,
                "person_uid": self.people[value.person],
                "credit_position": credit.position,
                "credit_department": credit.department,
                "credit_organization_uid": self.organizations.get(credit.organization or ""),
                "replaces_uid": self.people.get(value.replaces or ""),
            }
        return rows

    def _statements(self) -> None:
        rows = self._rows(self.source.statements, "person", "at")
        for row, statement in zip(rows, self.source.statements, strict=True):
            at = statement.at
            row["approvals"] = msgspec.to_builtins(statement.approvals)
            row["person_uid"] = self.people[statement.person]
            # An item or a session may itself be named “closing”: the nearer meaning wins.
            row["item_uid"] = self.items.get(at or "")
            row["session_uid"] = None if row["item_uid"] else self.sessions.get(at or "")
            row["in_closing"] = at == "closing" and not row["item_uid"] and not row["session_uid"]
        self.edit.insert_rows(records.Statement, rows)

    def _press(self) -> None:
        press = self.source.press
        self._releases()
        photos = self._rows(press.photos, "people")
        links: list[dict[str, Any]] = []
        for row, photo in zip(photos, press.photos, strict=True):
            row["file"] = self._image(photo.file)
            links += [
                {
                    "forum_uid": self.forum_uid,
                    "photo_uid": row["uid"],
                    "person_uid": self.people[person],
                    "position": float(place),
                }
                for place, person in enumerate(photo.people)
            ]
        self.edit.insert_rows(records.Photo, photos)
        self.edit.insert_rows(records.PhotoPerson, links)

    def _releases(self) -> None:
        press = self.source.press
        contacts = self._rows(press.contacts)
        contact_uids = {row["key"]: row["uid"] for row in contacts if row.setdefault("key", None)}
        releases = self._rows(press.releases, "contacts", "order", "corrects")
        release_uids = {row["key"]: row["uid"] for row in releases}
        links: list[dict[str, Any]] = []
        for row, release in zip(releases, press.releases, strict=True):
            row["overrides"] = msgspec.to_builtins(release.overrides)
            row["paragraph_order"] = list(release.order)
            row["corrects_uid"] = release_uids.get(release.corrects or "")
            links += [
                {
                    "forum_uid": self.forum_uid,
                    "release_uid": row["uid"],
                    "contact_uid": contact_uids[contact],
                    "position": float(place),
                }
                for place, contact in enumerate(release.contacts)
            ]
        self.edit.insert_rows(records.Contact, contacts)
        self.edit.insert_rows(records.Release, releases)
        self.edit.insert_rows(records.ReleaseContact, links)

    def _attendees(self) -> None:
        fields = self._rows(self.source.own_fields)
        for row in fields:
            row["choices"] = list(row["choices"])
        self.edit.insert_rows(records.OwnField, fields)
        attendees = self.source.attendees
        without = ("person", "consents", "position", "accompanies", "dates", "sessions", "certificate")
        rows = self._rows(attendees, *without)
        uids = {row["key"]: row["uid"] for row in rows}
        for row, attendee in zip(rows, attendees, strict=True):
            row |= attendee_columns(attendee)
            row["person_uid"] = self.people.get(attendee.person or "")
            row["accompanies_uid"] = uids.get(attendee.accompanies or "")
            row["photo"] = self._image(attendee.photo)
        self.edit.insert_rows(records.Attendee, rows)
        keep_numbers(self.edit, (row["certificate_number"] for row in rows))
        self._registrations([row["uid"] for row in rows])

    def _registrations(self, attendee_uids: Sequence[str]) -> None:
        found: list[dict[str, Any]] = []
        for uid, attendee in zip(attendee_uids, self.source.attendees, strict=True):
            rows = self._rows(attendee.sessions, "session")
            for row, registration in zip(rows, attendee.sessions, strict=True):
                row |= {"attendee_uid": uid, "session_uid": self.sessions[registration.session]}
            found += rows
        self.edit.insert_rows(records.Registration, found)


def attendee_columns(attendee: snapshot.Attendee) -> dict[str, Any]:
    """Those columns of an attendee's row that are stored otherwise than the snapshot has them."""
    consents, certificate = attendee.consents, attendee.certificate
    return {
        # In the table `position` is the place in the list.
        "job": attendee.position,
        "languages": list(attendee.languages),
        "tags": list(attendee.tags),
        "status_dates": {status.value: day.isoformat() for status, day in attendee.dates.items()},
        "fields": dict(attendee.fields),
        "consent_photo": consents.photo,
        "consent_photo_on": consents.photo_on,
        "consent_photo_source": consents.photo_source,
        "consent_press_list": consents.press_list,
        "consent_press_list_on": consents.press_list_on,
        "consent_press_list_source": consents.press_list_source,
        "certificate_number": certificate.number if certificate else "",
        "certificate_check": certificate.check if certificate else "",
        "certificate_on": certificate.on if certificate else None,
    }


def plain_terms(terms: Iterable[snapshot.Term]) -> list[dict[str, Any]]:
    """A glossary as the database keeps it."""
    return [{"term": dict(one.term), "full": dict(one.full), "avoid": list(one.avoid)} for one in terms]


def _columns(value: snapshot.Value, *without: str) -> dict[str, Any]:
    """The value's fields but those that name its row, and those that are stored otherwise."""
    left_out = {"uid", "version", *without}
    return {name: getattr(value, name) for name in value.__struct_fields__ if name not in left_out}


def _fingerprint(values: dict[str, Any]) -> str:
    """The same string for the same data."""
    plain = {
        name: sorted(value.items()) if isinstance(value, Mapping) else value for name, value in values.items()
    }
    return repr(sorted(plain.items()))
