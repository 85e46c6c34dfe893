"""The checks before a release is issued, as lines for people and as JSON for scripts."""

import json
from collections.abc import Iterator
from datetime import datetime

from eventdesk.cli.running import Refusal
from eventdesk.model.snapshot import ForumSnapshot, Release
from eventdesk.press.checks import Check, Span
from eventdesk.press.reviewing import ReleaseReview, ReviewedCheck, excerpt, release_review
from eventdesk.press.story import NoWriterError


def release_named(snapshot: ForumSnapshot, release_id: str) -> Release:
    """The forum's release with that id. Raises Refusal, naming those there are."""
    known = {release.id: release for release in snapshot.press.releases}
    if release_id not in known:
        there = f"there are: {', '.join(known)}" if known else "it has none"
        raise Refusal(f"The forum has no release “{release_id}”; {there}.")
    return known[release_id]


def reviewed_release(snapshot: ForumSnapshot, release: Release, now: datetime) -> ReleaseReview:
    """What is found in it at that moment. Raises Refusal for a language that releases cannot be written in."""
    try:
        return release_review(snapshot, release, now)
    except NoWriterError as error:
        raise Refusal(str(error)) from None


class ReleaseCheck:
    """The checks of one release of a forum, or of all."""

    def __init__(self, snapshot: ForumSnapshot, release_id: str | None, now: datetime) -> None:
        """Raises Refusal for an unknown release, and for a language that releases cannot be written in."""
        self._snapshot, self._now = snapshot, now
        releases = snapshot.press.releases if release_id is None else (release_named(snapshot, release_id),)
        self.reviews = tuple((release, reviewed_release(snapshot, release, now)) for release in releases)
        self._several = release_id is None

    @property
    def failed(self) -> bool:
        """Whether there is an error that nobody has accepted."""
        return any(review.errors for _release, review in self.reviews)

    def lines(self) -> Iterator[str]:
        """One line each, worst first: `error: “Choi Ki-young” is spelt … (lead: “… Minister Choi Ki-young …”)`.

        With several releases each line begins with its release's id. What is accepted comes last.
        """
        for release, review in self.reviews:
            for one in review.checks:
                yield f"{release.id}: {line(one, review)}" if self._several else line(one, review)

    def json(self) -> str:
        """`{"forum": …, "checked_at": …, "releases": [{"release": id, "language": tag, "checks": [check …]}]}`.

        A check's `at` is where it stands: the release's part (`headline`, a paragraph's key, `photo:1`), first
        character and the one after the last, counted from 0, and the text there. `instead` is empty where it is
        for a person to say. `key` and `facts` are what an acknowledgement in the forum's file names.
        """
        report = {
            "forum": self._snapshot.forum.id,
            "checked_at": self._now.isoformat(timespec="seconds"),
            "releases": [
                {
                    "release": release.id,
                    "language": release.language,
                    "checks": [_data(one, review) for one in review.checks],
                }
                for release, review in self.reviews
            ],
        }
        return json.dumps(report, ensure_ascii=False, indent=2)


def line(one: ReviewedCheck, review: ReleaseReview) -> str:
    """`warning: Photo 1 has no credit.`; `accepted: … (the reason)`."""
    check = one.check
    sentence = " ".join(check.sentence.split())
    if one.accepted:
        return f"accepted: {sentence} ({' '.join(one.reason.split())})"
    return f"{check.severity.name.lower()}: {sentence}{_where(check, review)}"


def _where(check: Check, review: ReleaseReview) -> str:
    span = check.span
    if span is None:
        return ""
    if span.end == span.start or span.end - span.start >= len(review.passages.get(span.part, "")):
        return f" ({span.part})"
    words = "".join(excerpt(review.passages.get(span.part, ""), span, 30))
    return f" ({span.part}: “{' '.join(words.split())}”)"


def _data(one: ReviewedCheck, review: ReleaseReview) -> dict[str, object]:
    check = one.check
    return {
        "kind": check.kind.value,
        "severity": check.severity.name.lower(),
        "sentence": check.sentence,
        "place": {"kind": check.place.kind.value, "id": check.place.id},
        "at": None if check.span is None else _at(check.span, review),
        "instead": check.instead,
        "key": one.key,
        "facts": one.facts,
        "acknowledged": one.accepted,
        "reason": one.reason,
    }


def _at(span: Span, review: ReleaseReview) -> dict[str, object]:
    return {"part": span.part, "start": span.start, "end": span.end, "text": review.text_at(span)}
