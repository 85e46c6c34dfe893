"""What the release itself lacks, or where it contradicts the forum."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from eventdesk.model.kinds import ForumStatus, OrganizationRole, QuoteConsent, ReleaseKind, ReleaseLength
from eventdesk.model.snapshot import Statement
from eventdesk.press.checks.kinds import Check, CheckKind, Span
from eventdesk.press.checks.passages import Reading
from eventdesk.press.facts import statement_keys
from eventdesk.press.gaps import Place, PlaceKind
from eventdesk.press.photo_consent import PhotoConsents
from eventdesk.press.planning import shows_photos

_AHEAD = (ReleaseKind.SAVE_THE_DATE, ReleaseKind.ADVISORY)
_PLANNED = (ForumStatus.PLANNED, ForumStatus.CONFIRMED)


def frame(reading: Reading, now: datetime) -> Iterator[Check]:
    """Headline, kind against status, embargo, contacts, the hosts' words about themselves, own words gone stale.

    `now` is a moment with its time zone.
    """
    release, here = reading.release, reading.here
    if not release.headline:
        yield Check(CheckKind.NO_HEADLINE, here)
    status = reading.snapshot.forum.status
    if (release.kind is ReleaseKind.RELEASE and status in _PLANNED) or (
        release.kind in (*_AHEAD, ReleaseKind.OPENING) and status is ForumStatus.HELD
    ):
        yield Check(CheckKind.STATUS_AGAINST_KIND, here, (status.value,))
    if release.kind is ReleaseKind.CORRECTION and not reading.facts.frame.corrected:
        yield Check(CheckKind.NOTHING_CORRECTED, here)
    yield from _embargo(reading, now)
    contacts = reading.facts.contacts
    if not any(contact.email or contact.phone for contact in contacts):
        yield Check(CheckKind.NO_CONTACT, Place(PlaceKind.CONTACTS))
    yield from _boilerplate(reading)
    yield from _own_words(reading)


def _embargo(reading: Reading, now: datetime) -> Iterator[Check]:
    until = reading.release.embargo_until
    if until is None:
        return
    zone = reading.release.embargo_zone or reading.snapshot.forum.timezone
    try:
        moment = until.replace(tzinfo=ZoneInfo(zone))
    except (LookupError, ValueError, OSError):
        moment = until.replace(tzinfo=ZoneInfo("UTC"))
    issued = reading.release.issued_on
    if issued is not None and until.date() < issued:
        yield Check(CheckKind.EMBARGO_BEFORE_ISSUE, reading.here)
    elif moment <= now:
        yield Check(CheckKind.EMBARGO_PAST, reading.here)


def _boilerplate(reading: Reading) -> Iterator[Check]:
    for link in reading.snapshot.forum.organizations:
        host = reading.organization(link.organization)
        if link.role is OrganizationRole.HOST and host is not None and not host.about:
            place = Place(PlaceKind.ORGANIZATION, host.uid, host.id)
            yield Check(CheckKind.NO_BOILERPLATE, place, (reading.pick(host.name),))


def _own_words(reading: Reading) -> Iterator[Check]:
    for paragraph in reading.story.stale:
        changed = " ".join(f"{change.sentence}." for change in paragraph.stale)
        # All of it is to be read again.
        span = Span(paragraph.key, 0, len(paragraph.text))
        yield Check(CheckKind.STALE, reading.here, (changed,), span)
    for orphan in reading.story.orphans:
        shown = orphan.text if len(orphan.text) <= 60 else f"{orphan.text[:57]}…"
        if shown.strip():
            yield Check(CheckKind.ORPHAN, reading.here, (shown,), Span(orphan.key, 0, 0))


def photos(reading: Reading) -> Iterator[Check]:
    """Pictures that go without caption, credit or description, and those that go only with everyone's yes."""
    going = {note.key for note in reading.story.photos}
    consents = PhotoConsents(reading.snapshot)
    for number, photo in enumerate(reading.snapshot.press.photos, 1):
        without = consents.without(photo)
        left_out = without and (photo.file or photo.caption)
        if f"photo:{number}" not in going and not left_out and not (photo.file and not photo.caption):
            continue
        place = Place(PlaceKind.PHOTO, photo.uid, str(number))
        if without:
            if shows_photos(reading.facts):
                yield Check(CheckKind.PHOTO_WITHHELD, place, (str(number), _names(reading, without)))
            continue
        unknown = consents.unknown(photo)
        if unknown and f"photo:{number}" in going:
            yield Check(CheckKind.PHOTO_NOT_ASKED, place, (str(number), _names(reading, unknown)))
        if not photo.caption:
            yield Check(CheckKind.NO_CAPTION, place, (str(number),))
        if photo.file and not photo.credit:
            yield Check(CheckKind.NO_CREDIT, place, (str(number),))
        if photo.file and not photo.alt:
            yield Check(CheckKind.NO_ALT, place, (str(number),))


def _names(reading: Reading, people: Iterable[str]) -> str:
    names = {person.id: reading.pick(person.name) for person in reading.snapshot.people}
    return ", ".join(names.get(person) or person for person in people)


def statements(reading: Reading) -> Iterator[Check]:
    """Words that go out without a yes, wait for one, or are left out."""
    told = {each.key: each for each in reading.facts.statements}
    printed = _printed(reading)
    hidden = {paragraph.key for paragraph in reading.story.paragraphs if paragraph.hidden or paragraph.overruled}
    keyed = zip(reading.snapshot.statements, statement_keys(reading.snapshot), strict=True)
    for statement, key in keyed:
        place = Place(PlaceKind.STATEMENT, statement.uid)
        name = _speaker(reading, statement)
        if statement.consent is QuoteConsent.REFUSED:
            yield Check(CheckKind.CONSENT_REFUSED, place, (name,))
        elif key not in told:
            yield Check(CheckKind.STATEMENT_LEFT_OUT, place, (name,))
        elif key in printed:
            yield from _approvals(reading, statement, key, place, name)
        elif reading.release.length is ReleaseLength.SHORT and reading.facts.past and key not in hidden:
            yield Check(CheckKind.NO_ROOM, place, (name,))


def _printed(reading: Reading) -> set[str]:
    """The keys of the statements whose words stand in the release."""
    story = reading.story
    told = {fact_id for paragraph in story.paragraphs if not paragraph.hidden for fact_id in paragraph.told}
    return {fact_id.rpartition(".")[0] for fact_id in told if fact_id.startswith("statement:")}


def _approvals(reading: Reading, statement: Statement, key: str, place: Place, name: str) -> Iterator[Check]:
    facts = next(each for each in reading.facts.statements if each.key == key)
    if facts.awaits:
        yield Check(CheckKind.TRANSLATION_AWAITS, place, (name,))
    if not statement.quote:
        return
    approved = any(approval.approved_by.strip() for approval in statement.approvals.values())
    if statement.consent is not QuoteConsent.GIVEN and not approved:
        yield Check(CheckKind.NOT_APPROVED, place, (name,))
    if statement.consent is QuoteConsent.ASKED:
        yield Check(CheckKind.NO_CONSENT, place, (name,))


def _speaker(reading: Reading, statement: Statement) -> str:
    people = (each for each in reading.snapshot.people if each.id == statement.person)
    return next((reading.pick(person.name) for person in people), statement.person)
