"""Issuing a release: the story and files that go out, made together and kept together; what was sent, read again.

Without Qt: the command line does the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import structs

from eventdesk.model.snapshot import ForumSnapshot, Release

if TYPE_CHECKING:  # SQLAlchemy and the documents are imported after the first paint
    from eventdesk.documents.catalog import DocumentRequest, Report
    from eventdesk.press.differences import Difference
    from eventdesk.press.draft import Story
    from eventdesk.workspace.edit import Edit
    from eventdesk.workspace.issuing import Issue, SentRelease
    from eventdesk.workspace.workspace import Workspace

ENDINGS = ("pdf", "docx", "html", "txt", "md")
"""The forms in which a release is kept when it is issued."""


@dataclass(frozen=True, slots=True)
class Sending:
    """Who sends which release, and when: wall time at the forum's time zone."""

    release_id: str
    issued_at: datetime
    issued_by: str


def as_issued(snapshot: ForumSnapshot, sending: Sending, revision: int) -> ForumSnapshot:
    """The forum as it will be once the release is issued: with its version and, where it had none, its day."""
    releases = tuple(
        structs.replace(each, revision=revision, issued_on=each.issued_on or sending.issued_at.date())
        if each.id == sending.release_id
        else each
        for each in snapshot.press.releases
    )
    return structs.replace(snapshot, press=structs.replace(snapshot.press, releases=releases))


def prepare(
    workspace: "Workspace",
    snapshot: ForumSnapshot,
    forum_uid: str,
    sending: Sending,
    report: "Report | None" = None,
) -> "Issue":
    """All that goes out, in memory; nothing is stored. `report(done, total)` counts files and may raise Cancelled.

    Raises NotPrintable where no font has a character, NoWriterError for a language without a writer.
    """
    from eventdesk.documents.catalog import DocumentRequest
    from eventdesk.press.keeping import pack_story
    from eventdesk.press.story import release_story
    from eventdesk.workspace.issuing import Issue, next_revision

    with workspace.reading() as connection:
        revision = next_revision(connection, snapshot.forum.id, sending.release_id)
    issued = as_issued(snapshot, sending, revision)
    release = next(each for each in issued.press.releases if each.id == sending.release_id)
    story = release_story(issued, release.id)
    request = DocumentRequest(
        snapshot=issued, language=release.language, release_id=release.id, images=workspace.images(forum_uid)
    )
    files: dict[str, bytes] = {}
    for done, ending in enumerate(ENDINGS):
        if report is not None:
            report(done, len(ENDINGS))
        files[file_name(snapshot, release, revision, ending)] = _made(ending, request)
    return Issue(
        story=pack_story(story),
        facts={fact.id: fact.value for fact in story.facts},
        headline=story.headline,
        files=files,
        issued_at=sending.issued_at,
        issued_by=" ".join(sending.issued_by.split()),
        revision=revision,
    )


def _made(ending: str, request: "DocumentRequest") -> bytes:
    from eventdesk.documents.catalog import render
    from eventdesk.documents.release.forms import ReleaseForm, render_release
    from eventdesk.documents.release.kit_sheets import refuse_missing

    if ending != ReleaseForm.PDF:
        return render_release(ReleaseForm(ending), request)
    rendered = render("press-release", request)
    refuse_missing(rendered.missing)
    return rendered.pdf


def file_name(snapshot: ForumSnapshot, release: Release, revision: int, ending: str) -> str:
    """`korea-china-sti-7-release-1-v1.pdf`, with nothing that a file system refuses."""
    from eventdesk.documents.release.kit import safe_name

    return safe_name(f"{snapshot.forum.id}-{release.id}-v{revision}.{ending}")


def send(edit: "Edit", release_uid: str, issue: "Issue") -> str:
    """Keep it as sent; returns the uid of what is kept. As a part of an edit: all of it or nothing."""
    from eventdesk.workspace.issuing import issue_release

    uid = issue_release(edit, release_uid, issue)
    edit.session.flush()
    return uid


# What was sent


@dataclass(frozen=True, slots=True)
class Sent:
    """A release as it was sent, with its text; None where this EventDesk cannot read it."""

    line: "SentRelease"
    story: "Story | None"
    facts: Mapping[str, str]

    def differences(self, now: "Story") -> "tuple[Difference, ...]":
        from eventdesk.press.differences import story_differences

        return story_differences(self.story, now) if self.story is not None else ()


def sent_lines(workspace: "Workspace", forum_id: str) -> "tuple[SentRelease, ...]":
    """What was sent for the forum, the latest first."""
    from eventdesk.workspace.issuing import sent_releases

    with workspace.reading() as connection:
        return sent_releases(connection, forum_id)


def read_sent(workspace: "Workspace", line: "SentRelease") -> Sent:
    """One release as it was sent."""
    from eventdesk.press.keeping import StoryUnreadable, unpack_story
    from eventdesk.workspace.issuing import sent_facts, sent_story

    with workspace.reading() as connection:
        data, facts = sent_story(connection, line.uid), sent_facts(connection, line.uid)
    try:
        story = unpack_story(data)
    except StoryUnreadable:
        return Sent(line, None, facts)
    return Sent(line, story, facts)


def read_file(workspace: "Workspace", uid: str) -> bytes:
    """A file as it was sent. Raises KeyError where there is none of that uid."""
    from eventdesk.workspace.issuing import sent_file

    with workspace.reading() as connection:
        return sent_file(connection, uid)
