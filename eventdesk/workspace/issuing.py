"""Issuing a release: what was sent is kept word for word, with the files and their hashes, for good.

An issued release is written once and never changes. It stands outside undo (what was sent cannot be taken
back) and stays when the release or its forum is deleted.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from eventdesk.model.kinds import ReleaseKind
from eventdesk.model.records import Forum, IssuedFile, IssuedRelease, Release
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused


@dataclass(frozen=True, slots=True)
class Issue:
    """What goes out: the story packed, its facts' values by id, its headline, and the files by name.

    `issued_at` is wall time at the forum's time zone. `revision` is the version that the story and the files
    tell, 0 where they tell none.
    """

    story: bytes
    facts: Mapping[str, str]
    headline: str
    files: Mapping[str, bytes]
    issued_at: datetime
    issued_by: str = ""
    revision: int = 0


@dataclass(frozen=True, slots=True)
class SentFile:
    uid: str
    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class SentRelease:
    """An issued release without its text. `sha256` is of the packed story."""

    uid: str
    release_id: str
    revision: int
    kind: ReleaseKind
    language: str
    issued_at: datetime
    issued_by: str
    headline: str
    sha256: str
    files: tuple[SentFile, ...]


def issue_release(edit: Edit, release_uid: str, issue: Issue) -> str:
    """Keep the release as it goes out; returns the uid of what is kept.

    The release itself gets its day of issue, where it has none, and its version: one more than the last that
    was sent. Only that can be undone. Raises EditRefused where it is not the version that its files tell.
    """
    release = edit.get(Release, release_uid)
    forum = edit.get(Forum, release.forum_uid)
    sent = edit.all(IssuedRelease, forum_key=forum.key, release_key=release.key)
    release.revision = max((each.revision for each in sent), default=0) + 1
    if issue.revision not in (0, release.revision):
        raise EditRefused("This release was issued meanwhile. Look at what was sent, then issue it again.")
    if release.issued_on is None:
        release.issued_on = issue.issued_at.date()
    kept = edit.add(
        IssuedRelease(
            forum_key=forum.key,
            release_key=release.key,
            revision=release.revision,
            kind=release.kind,
            language=release.language,
            issued_at=issue.issued_at.replace(tzinfo=None, microsecond=0),
            issued_by=issue.issued_by,
            headline=issue.headline,
            sha256=hashlib.sha256(issue.story).hexdigest(),
            facts=dict(issue.facts),
            story=issue.story,
        )
    )
    for name, data in issue.files.items():
        digest = hashlib.sha256(data).hexdigest()
        edit.add(IssuedFile(issue_uid=kept.uid, name=name, sha256=digest, data=data))
    return kept.uid


def next_revision(connection: Connection, forum_id: str, release_id: str) -> int:
    """The version that the release would get if it were issued now: one more than the last that was sent."""
    kept = IssuedRelease.__table__
    last = select(func.max(kept.c.revision)).where(kept.c.forum_key == forum_id, kept.c.release_key == release_id)
    return (connection.scalar(last) or 0) + 1


def sent_releases(connection: Connection, forum_id: str) -> tuple[SentRelease, ...]:
    """What was sent for the forum of that id, the latest first."""
    kept, file = IssuedRelease.__table__, IssuedFile.__table__
    query = select(kept).where(kept.c.forum_key == forum_id)
    rows = connection.execute(query.order_by(kept.c.issued_at.desc(), kept.c.uid.desc())).all()
    # The size by SQL: a list of what was sent must not read every PDF.
    columns = (file.c.uid, file.c.issue_uid, file.c.name, file.c.sha256, func.length(file.c.data).label("size"))
    query_files = select(*columns).where(file.c.issue_uid.in_([row.uid for row in rows])).order_by(file.c.uid)
    files = connection.execute(query_files).all() if rows else []
    return tuple(
        SentRelease(
            uid=row.uid,
            release_id=row.release_key,
            revision=row.revision,
            kind=row.kind,
            language=row.language,
            issued_at=row.issued_at,
            issued_by=row.issued_by,
            headline=row.headline,
            sha256=row.sha256,
            files=tuple(SentFile(f.uid, f.name, f.sha256, f.size) for f in files if f.issue_uid == row.uid),
        )
        for row in rows
    )


def sent_story(connection: Connection, issue_uid: str) -> bytes:
    """The packed story as it was sent. Raises KeyError where there is none of that uid."""
    data = connection.scalar(select(IssuedRelease.story).where(IssuedRelease.uid == issue_uid))
    if data is None:
        raise KeyError(issue_uid)
    return data


def sent_facts(connection: Connection, issue_uid: str) -> dict[str, str]:
    """The facts' values then, by id. Raises KeyError where there is none of that uid."""
    facts = connection.scalar(select(IssuedRelease.facts).where(IssuedRelease.uid == issue_uid))
    if facts is None:
        raise KeyError(issue_uid)
    return dict(facts)


def sent_file(connection: Connection, file_uid: str) -> bytes:
    """One file as it was sent. Raises KeyError where there is none of that uid."""
    data = connection.scalar(select(IssuedFile.data).where(IssuedFile.uid == file_uid))
    if data is None:
        raise KeyError(file_uid)
    return data
