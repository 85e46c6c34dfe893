"""What a release still lacks, or where it contradicts itself: for the overview, each with its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from eventdesk.model.kinds import ForumStatus, OrganizationRole, ReleaseKind
from eventdesk.model.snapshot import ForumSnapshot, Person, Release, Statement
from eventdesk.model.text import base_language
from eventdesk.press.facts import gather, statement_keys


class GapKind(StrEnum):
    NO_CONTACT = "no_contact"
    NO_HEADLINE = "no_headline"
    NO_BOILERPLATE = "no_boilerplate"
    NO_CAPTION = "no_caption"
    NO_OFFICE = "no_office"
    STATUS_AGAINST_KIND = "status_against_kind"
    EMBARGO_BEFORE_ISSUE = "embargo_before_issue"
    STATEMENT_LEFT_OUT = "statement_left_out"
    UNTRANSLATED = "untranslated"


class PlaceKind(StrEnum):
    """Which editor a gap is mended in."""

    FORUM = "forum"
    RELEASE = "release"
    CONTACTS = "contacts"
    ORGANIZATION = "organization"
    PERSON = "person"
    PHOTO = "photo"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go: `uid` is the database row's, empty in a forum read from a file; `id` is the file's."""

    kind: PlaceKind
    uid: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    kind: GapKind
    sentence: str
    place: Place


def release_gaps(snapshot: ForumSnapshot, release: Release) -> tuple[Gap, ...]:
    """Everything an organizer should mend before the release goes out, in the order of the page."""
    return (
        *_release(snapshot, release),
        *_people(snapshot, release),
        *_photos(snapshot, release),
        *_boilerplate(snapshot, release),
        *_contacts(snapshot),
    )


def _release(snapshot: ForumSnapshot, release: Release) -> Iterator[Gap]:
    here = Place(PlaceKind.RELEASE, release.uid, release.id)
    if not release.headline:
        yield Gap(GapKind.NO_HEADLINE, "The release has no headline of its own.", here)
    elif not release.headline.has(release.language):
        yield _untranslated("headline of the release", release, here)
    yield from _status(snapshot, release, here)
    embargo = release.embargo_until
    if embargo is not None and release.issued_on is not None and embargo.date() < release.issued_on:
        sentence = "The embargo ends before the day of the release."
        yield Gap(GapKind.EMBARGO_BEFORE_ISSUE, sentence, here)


def _status(snapshot: ForumSnapshot, release: Release, here: Place) -> Iterator[Gap]:
    status = snapshot.forum.status
    upcoming = status in (ForumStatus.PLANNED, ForumStatus.CONFIRMED)
    if release.kind is ReleaseKind.RELEASE and upcoming:
        sentence = f"This release tells of the forum afterwards, but the forum’s status is “{status.value}”."
        yield Gap(GapKind.STATUS_AGAINST_KIND, sentence, here)
    elif release.kind is ReleaseKind.ADVISORY and status is ForumStatus.HELD:
        sentence = "This advisory announces the forum, but the forum’s status is “held”."
        yield Gap(GapKind.STATUS_AGAINST_KIND, sentence, here)


def _people(snapshot: ForumSnapshot, release: Release) -> Iterator[Gap]:
    people = {person.id: person for person in snapshot.people}
    told = {statement.key for statement in gather(snapshot, release.id).statements}
    named: set[str] = set()
    for statement, key in zip(snapshot.statements, statement_keys(snapshot), strict=True):
        person = people.get(statement.person)
        if person is None:
            continue
        if key not in told:
            yield _left_out(snapshot, release, statement, person)
        elif person.id not in named and not (person.position or person.organization):
            named.add(person.id)
            name = snapshot.pick(person.name, release.language)
            sentence = f"{name} is quoted without a position or an organization."
            yield Gap(GapKind.NO_OFFICE, sentence, Place(PlaceKind.PERSON, person.uid, person.id))
    for person in snapshot.people:
        if person.name and not person.name.has(release.language):
            place = Place(PlaceKind.PERSON, person.uid, person.id)
            yield _untranslated(f"name of {snapshot.pick(person.name, release.language)}", release, place)


def _left_out(snapshot: ForumSnapshot, release: Release, statement: Statement, person: Person) -> Gap:
    name = snapshot.pick(person.name, release.language)
    here = Place(PlaceKind.STATEMENT, statement.uid)
    if not (statement.quote or statement.says):
        return Gap(GapKind.STATEMENT_LEFT_OUT, f"A statement of {name} has no words.", here)
    sentence = f"Words of {name} are left out: the place where they were said is cancelled."
    return Gap(GapKind.STATEMENT_LEFT_OUT, sentence, here)


def _photos(snapshot: ForumSnapshot, release: Release) -> Iterator[Gap]:
    for number, photo in enumerate(snapshot.press.photos, 1):
        here = Place(PlaceKind.PHOTO, photo.uid, str(number))
        if not photo.caption:
            yield Gap(GapKind.NO_CAPTION, f"Photo {number} has no caption.", here)
        elif not photo.caption.has(release.language):
            yield _untranslated(f"caption of photo {number}", release, here)


def _boilerplate(snapshot: ForumSnapshot, release: Release) -> Iterator[Gap]:
    organizations = {organization.id: organization for organization in snapshot.organizations}
    for link in snapshot.forum.organizations:
        host = organizations.get(link.organization)
        if link.role is not OrganizationRole.HOST or host is None:
            continue
        here = Place(PlaceKind.ORGANIZATION, host.uid, host.id)
        name = snapshot.pick(host.name, release.language)
        if not host.about:
            sentence = f"{name} has no boilerplate (“about”) for the end of the release."
            yield Gap(GapKind.NO_BOILERPLATE, sentence, here)
        elif not host.about.has(release.language):
            yield _untranslated(f"boilerplate of {name}", release, here)


def _contacts(snapshot: ForumSnapshot) -> Iterator[Gap]:
    if not any(contact.email or contact.phone for contact in snapshot.press.contacts):
        sentence = "No press contact with a telephone number or an e-mail address."
        yield Gap(GapKind.NO_CONTACT, sentence, Place(PlaceKind.CONTACTS))


def _untranslated(what: str, release: Release, place: Place) -> Gap:
    language = base_language(release.language)
    return Gap(GapKind.UNTRANSLATED, f"The {what} is not there in the release’s language ({language}).", place)
