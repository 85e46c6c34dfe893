"""“eventdesk issue” and “eventdesk sent”: a release goes out and is kept; what was sent is listed."""

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from eventdesk.cli.checking_releases import line as check_line
from eventdesk.cli.checking_releases import release_named, reviewed_release
from eventdesk.cli.forums import forum_of, opened
from eventdesk.cli.running import Refusal
from eventdesk.desktop.sending import Sending, prepare, read_file, send, sent_lines
from eventdesk.documents.catalog import NotPrintable
from eventdesk.interchange.forum_file import replace_file
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.checks import Severity
from eventdesk.workspace.issuing import SentRelease


@dataclass(frozen=True)
class IssueJob:
    """What was asked for on the command line; `at` None is now, at the forum's place."""

    file: Path
    forum_id: str
    release_id: str
    by: str
    out: Path
    at: datetime | None = None


@dataclass(frozen=True)
class Issued:
    """What was kept, the files that were written, and the warnings under which it went out."""

    line: SentRelease
    paths: tuple[Path, ...]
    warnings: tuple[str, ...]


def issue(job: IssueJob) -> Issued:
    """Issue the release and write its files: both or neither.

    Raises Refusal where there is no such forum or release, an error that nobody has accepted, a character that
    no font has, a file of that name already, and where the disk refuses.
    """
    if not job.by.strip():
        raise Refusal("Say who issues the release: --by NAME.")
    with opened(job.file) as workspace:
        forum = forum_of(workspace, job.forum_id)
        snapshot = workspace.snapshot(forum.uid)
        release = release_named(snapshot, job.release_id)
        warnings = _checked(snapshot, job)
        sending = Sending(release.id, job.at or _now_at(snapshot), job.by)
        try:
            outgoing = prepare(workspace, snapshot, forum.uid, sending)
        except NotPrintable as error:
            raise Refusal(str(error)) from None
        with _written(job.out, outgoing.files) as paths, workspace.edit("Issue release", forum.uid) as edit:
            uid = send(edit, release.uid, outgoing)
        (kept,) = (one for one in sent_lines(workspace, snapshot.forum.id) if one.uid == uid)
        return Issued(kept, paths, warnings)


def _checked(snapshot: ForumSnapshot, job: IssueJob) -> tuple[str, ...]:
    """The warnings, each a line."""
    review = reviewed_release(snapshot, release_named(snapshot, job.release_id), datetime.now(UTC))
    if review.errors:
        count = len(review.errors)
        told = f"{count} errors that nobody has" if count > 1 else "an error that nobody has"
        hint = f"“eventdesk check {job.file} --forum {job.forum_id} --release {job.release_id}” tells more"
        raise Refusal(f"The release has {told} accepted; {hint}. Mend it, or accept it in the window.")
    return tuple(check_line(one, review) for one in review.open if one.severity is Severity.WARNING)


def _now_at(snapshot: ForumSnapshot) -> datetime:
    zone: tzinfo = UTC
    with contextlib.suppress(LookupError, ValueError, OSError):
        zone = ZoneInfo(snapshot.forum.timezone)
    return datetime.now(zone).replace(tzinfo=None, microsecond=0)


@contextlib.contextmanager
def _written(folder: Path, files: Mapping[str, bytes]) -> Iterator[tuple[Path, ...]]:
    """The files in the folder, taken away again where what follows fails."""
    there = next((folder / name for name in files if (folder / name).exists()), None)
    if there is not None:
        raise Refusal(f"{there} is there already; choose another folder.")
    written: list[Path] = []
    try:
        for name, data in files.items():
            written.append(folder / name)
            replace_file(folder / name, data)
        yield tuple(written)
    except BaseException as error:
        for path in written:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise Refusal(f"{written[-1]} cannot be written ({error.strerror or 'output error'}).") from None
        raise


def sent_rows(file: Path, forum_id: str) -> Iterator[tuple[str, ...]]:
    """For each release sent, the latest first: release, version, when, language, by whom, sha256, files."""
    with opened(file) as workspace:
        forum_of(workspace, forum_id)
        for one in sent_lines(workspace, forum_id):
            when = one.issued_at.isoformat(" ", "minutes")
            names = ", ".join(each.name for each in one.files)
            yield one.release_id, f"v{one.revision}", when, one.language, one.issued_by, one.sha256, names


@dataclass(frozen=True)
class SentJob:
    """Which of what was sent to write again; `version` None is the last."""

    file: Path
    forum_id: str
    release_id: str
    out: Path
    version: int | None = None


def write_sent(job: SentJob) -> tuple[Path, ...]:
    """Write the files of a release as they were sent. Raises Refusal where that was not sent, or as `issue`."""
    with opened(job.file) as workspace:
        forum_of(workspace, job.forum_id)
        sent = [one for one in sent_lines(workspace, job.forum_id) if one.release_id == job.release_id]
        found = [one for one in sent if job.version in (None, one.revision)]
        if not found:
            told = f"version {job.version} of the release" if sent else "the release"
            hint = f"“eventdesk sent {job.file} --forum {job.forum_id}” lists what was sent."
            raise Refusal(f"{told.capitalize()} “{job.release_id}” was not sent; {hint}")
        line = max(found, key=lambda one: one.revision)
        files = {each.name: read_file(workspace, each.uid) for each in line.files}
        with _written(job.out, files) as paths:
            return paths
