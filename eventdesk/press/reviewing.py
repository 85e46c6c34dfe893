"""The checks of a release with what the organizer accepted of them: each with a key, until its facts change."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from eventdesk.model.snapshot import Acknowledgement, ForumSnapshot, Release
from eventdesk.press.checks import Check, CheckKind, Reading, Severity, Span, checks_of
from eventdesk.press.draft import Story
from eventdesk.press.facts import statement_keys
from eventdesk.press.gaps import PlaceKind

_LONGEST_KEY = 150
_EMBARGO = (CheckKind.EMBARGO_PAST, CheckKind.EMBARGO_BEFORE_ISSUE)


@dataclass(frozen=True, slots=True)
class ReviewedCheck:
    """A finding, with the reason that the organizer gave for accepting it, if ever.

    `key` stays while the release is edited, and begins with `release:` and its id. `facts` is a fingerprint of
    what the finding rests on: `accepted` holds only while that is the same; `reason` tells what was said before.
    """

    check: Check
    key: str
    facts: str
    accepted: bool = False
    reason: str = ""

    @property
    def severity(self) -> Severity:
        return self.check.severity

    @property
    def is_open_error(self) -> bool:
        return self.severity is Severity.ERROR and not self.accepted


@dataclass(frozen=True, slots=True)
class ReleaseReview:
    """All that was found in a release, the worst first and what is accepted last; its texts by part."""

    release_id: str
    checks: tuple[ReviewedCheck, ...]
    passages: Mapping[str, str]
    story: Story

    @property
    def open(self) -> tuple[ReviewedCheck, ...]:
        """What nobody has accepted."""
        return tuple(one for one in self.checks if not one.accepted)

    @property
    def errors(self) -> tuple[ReviewedCheck, ...]:
        """The errors that nobody has accepted: with these the release should not go out."""
        return tuple(one for one in self.checks if one.is_open_error)

    def text_at(self, span: Span) -> str:
        """The characters that a finding points at."""
        return self.passages.get(span.part, "")[span.start : span.end]


def release_review(snapshot: ForumSnapshot, release: Release, now: datetime) -> ReleaseReview:
    """The checks of the release at the moment `now` (with its time zone), each with what was said of it.

    Raises NoWriterError for a language that no release can be written in.
    """
    reading = Reading(snapshot, release)
    said = {one.finding: one for one in snapshot.acknowledged}
    statements = {
        row.uid: key for row, key in zip(snapshot.statements, statement_keys(snapshot), strict=True) if row.uid
    }
    found = [_reviewed(reading, each, said, statements) for each in checks_of(reading, now)]
    return ReleaseReview(
        release_id=release.id,
        checks=tuple(sorted(found, key=lambda one: one.accepted)),
        passages={passage.part: passage.text for passage in reading.passages},
        story=reading.story,
    )


def excerpt(text: str, span: Span, around: int = 60) -> tuple[str, str, str]:
    """What stands before, at and after the place, on one line; cut at words some `around` characters away.

    >>> excerpt("The forum opened on Monday, 27 December.", Span("lead", 20, 26), 10)
    ('… opened on ', 'Monday', ', 27 …')
    """
    before, at, after = text[: span.start], text[span.start : span.end], text[span.end :]
    if len(before) > around:
        before = before[-around:]
        before = f"… {before.partition(' ')[2] or before}"
    if len(after) > around:
        after = after[:around]
        after = f"{after.rpartition(' ')[0] or after} …"
    return before.replace("\n", " "), at.replace("\n", " "), after.replace("\n", " ")


def _reviewed(
    reading: Reading, check: Check, said: Mapping[str, Acknowledgement], statements: Mapping[str, str]
) -> ReviewedCheck:
    key = _key(reading.release, check, statements)
    facts = _digest(repr((check.words, check.instead, _basis(reading, check))))
    before = said.get(key)
    if before is None:
        return ReviewedCheck(check, key, facts)
    return ReviewedCheck(check, key, facts, before.facts == facts, before.reason)


def _key(release: Release, check: Check, statements: Mapping[str, str]) -> str:
    """Of what holds in any workspace: ids and words, no rows."""
    place = check.place
    where = check.span.part if check.span is not None else place.id
    if place.kind is PlaceKind.STATEMENT:
        where = statements.get(place.uid, place.id)
    what = check.words[0] if check.words and check.span is not None and check.kind is not CheckKind.STALE else ""
    names = ":".join(part for part in (place.kind.value, where, what) if part)
    if len(names) > _LONGEST_KEY:
        names = _digest(names)
    return f"release:{release.id}:{check.kind.value}:{names}"


def _basis(reading: Reading, check: Check) -> object:
    """What a finding rests on beside its words."""
    release, press = reading.release, reading.snapshot.press
    if check.kind in _EMBARGO:
        return str(release.embargo_until), release.embargo_zone, str(release.issued_on)
    if check.kind is CheckKind.STATUS_AGAINST_KIND:
        return release.kind.value
    if check.place.kind is PlaceKind.STATEMENT:
        found = (each for each in reading.snapshot.statements if each.uid == check.place.uid)
        return next(((sorted(each.quote.items()), each.consent.value) for each in found), None)
    if check.place.kind is PlaceKind.PHOTO:
        number = int(check.place.id) if check.place.id.isdecimal() else 0
        photos = press.photos[number - 1 : number] if number else ()
        return [(photo.file, sorted(photo.caption.items())) for photo in photos]
    return None


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:16]
