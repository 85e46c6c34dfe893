"""The forum's rows as mapped classes (SQLAlchemy), one table each.

No relationships and no cascades: the journal must see every row that changes, so whoever deletes a record
deletes its parts by name (`PARTS`). Foreign keys are checked when an edit commits (deferred), so rows may be
written and restored in any order.
"""

from eventdesk.model.records.attendees import Attendee, OwnField, Registration, Scan, Template
from eventdesk.model.records.base import LocalizedText, Record
from eventdesk.model.records.directory import Asset, HouseStyle, Organization, Person, Series
from eventdesk.model.records.forum import (
    Forum,
    ForumOrganization,
    ForumPerson,
    OrganizationRoleRow,
    Room,
)
from eventdesk.model.records.press import (
    Contact,
    IssuedFile,
    IssuedRelease,
    Photo,
    PhotoPerson,
    Release,
    ReleaseContact,
    Statement,
)
from eventdesk.model.records.programme import (
    Acknowledgement,
    Appearance,
    Item,
    Outcome,
    Printing,
    Session,
    SessionRoom,
)

# Which rows go with a row: (kind of the parts, their column that names it). Order does not matter.
PARTS: dict[type[Record], tuple[tuple[type[Record], str], ...]] = {
    Forum: (
        (OrganizationRoleRow, "forum_uid"),
        (ForumOrganization, "forum_uid"),
        (ForumPerson, "forum_uid"),
        (Room, "forum_uid"),
        (Session, "forum_uid"),
        (SessionRoom, "forum_uid"),
        (Acknowledgement, "forum_uid"),
        (Item, "forum_uid"),
        (Appearance, "forum_uid"),
        (Outcome, "forum_uid"),
        (Statement, "forum_uid"),
        (Contact, "forum_uid"),
        (Release, "forum_uid"),
        (ReleaseContact, "forum_uid"),
        (Photo, "forum_uid"),
        (PhotoPerson, "forum_uid"),
        (OwnField, "forum_uid"),
        (Attendee, "forum_uid"),
        (Registration, "forum_uid"),
        (Scan, "forum_uid"),
    ),
    Session: (
        (Item, "session_uid"),
        (Appearance, "session_uid"),
        (Outcome, "session_uid"),
        (SessionRoom, "session_uid"),
        (Registration, "session_uid"),
    ),
    Attendee: ((Registration, "attendee_uid"), (Scan, "attendee_uid")),
    Room: ((SessionRoom, "room_uid"),),
    Item: ((Appearance, "item_uid"),),
    Photo: ((PhotoPerson, "photo_uid"),),
    Release: ((ReleaseContact, "release_uid"),),
    Contact: ((ReleaseContact, "contact_uid"),),
}

# Which rows stay when a row goes, and lose their mention of it: what was said is kept, wherever it was said.
MENTIONS: dict[type[Record], tuple[tuple[type[Record], str], ...]] = {
    Series: ((Forum, "series_uid"),),
    HouseStyle: ((Forum, "house_style_uid"),),
    Room: ((Session, "room_uid"),),
    Session: ((Statement, "session_uid"), (Scan, "session_uid")),
    Item: ((Statement, "item_uid"),),
    Release: ((Release, "corrects_uid"),),
    Attendee: ((Attendee, "accompanies_uid"),),
}

__all__ = [
    "MENTIONS",
    "PARTS",
    "Acknowledgement",
    "Appearance",
    "Asset",
    "Attendee",
    "Contact",
    "Forum",
    "ForumOrganization",
    "ForumPerson",
    "HouseStyle",
    "IssuedFile",
    "IssuedRelease",
    "Item",
    "LocalizedText",
    "Organization",
    "OrganizationRoleRow",
    "Outcome",
    "OwnField",
    "Person",
    "Photo",
    "PhotoPerson",
    "Printing",
    "Record",
    "Registration",
    "Release",
    "ReleaseContact",
    "Room",
    "Scan",
    "Series",
    "Session",
    "SessionRoom",
    "Statement",
    "Template",
]
