"""Where a release stands: a draft, sent, or changed since it was sent. Read in a thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from eventdesk.model.snapshot import ForumSnapshot

if TYPE_CHECKING:
    from eventdesk.workspace.issuing import SentRelease
    from eventdesk.workspace.workspace import Workspace

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Standing:
    """`sent` is the last version that went out, None for a draft; `changed`: the draft says something else."""

    sent: "SentRelease | None" = None
    changed: bool = False


def standings(workspace: "Workspace", snapshot: ForumSnapshot) -> Mapping[str, Standing]:
    """Of each of the forum's releases by its id. Takes the time of telling those that were sent; for a thread."""
    from eventdesk.workspace.issuing import sent_releases

    with workspace.reading() as connection:
        sent: dict[str, SentRelease] = {}
        for each in sent_releases(connection, snapshot.forum.id):
            last = sent.get(each.release_id)
            if last is None or each.revision > last.revision:
                sent[each.release_id] = each
        return {
            release.id: Standing(sent[release.id], _changed(workspace, snapshot, sent[release.id]))
            if release.id in sent
            else Standing()
            for release in snapshot.press.releases
        }


def _changed(workspace: "Workspace", snapshot: ForumSnapshot, sent: "SentRelease") -> bool:
    from eventdesk.press.differences import story_differences
    from eventdesk.press.keeping import unpack_story
    from eventdesk.press.story import release_story
    from eventdesk.workspace.issuing import sent_story

    with workspace.reading() as connection:
        data = sent_story(connection, sent.uid)
    try:
        return bool(story_differences(unpack_story(data), release_story(snapshot, sent.release_id)))
    except ValueError:  # kept by another version, or in a language without a writer by now
        return False


def standing_mark(standing: Standing | None) -> str:
    """In two words, for a list: “Draft”, “Issued v2”, “Changed since v2”."""
    if standing is None:
        return ""
    if standing.sent is None:
        return translate("Press", "Draft")
    told = (
        translate("Press", "Changed since v{version}")
        if standing.changed
        else translate("Press", "Issued v{version}")
    )
    return told.format(version=standing.sent.revision)


def standing_sentence(standing: Standing | None) -> str:
    """The same as a sentence, with the day."""
    from eventdesk.desktop.pages.documents.wording import moment

    if standing is None:
        return ""
    if standing.sent is None:
        return translate("Press", "Draft: not issued yet")
    told = (
        translate("Press", "Version {version} was issued {moment}; the draft has changed since")
        if standing.changed
        else translate("Press", "Version {version} was issued {moment}")
    )
    when = told.format(version=standing.sent.revision, moment=moment(standing.sent.issued_at))
    return f"{when} · SHA-256 {standing.sent.sha256[:8]}…"
