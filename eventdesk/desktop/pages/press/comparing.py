"""What was sent, beside the draft or another version: read and compared in a thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.work import Progress, Task, run
from eventdesk.model.snapshot import ForumSnapshot, Release
from eventdesk.press.differences import Difference
from eventdesk.press.draft import FactChange

if TYPE_CHECKING:
    from eventdesk.press.draft import Story
    from eventdesk.workspace.issuing import SentRelease
    from eventdesk.workspace.workspace import Workspace

DRAFT = ""
"""In the place of a version's uid: the release as it is now."""


@dataclass(frozen=True)
class Comparison:
    """A version that was sent, and what differs in the draft (`with_uid` DRAFT) or in another version.

    `before` and `after` are the facts of both by id; `facts` those that the version told and that are others
    there. `names` are the names of paragraphs by key. `unreadable` where one of both cannot be read.
    """

    uid: str
    with_uid: str
    differences: tuple[Difference, ...] = ()
    facts: tuple[FactChange, ...] = ()
    before: Mapping[str, str] | None = None
    after: Mapping[str, str] | None = None
    names: Mapping[str, str] | None = None
    wrong: Mapping[str, str] | None = None
    """The facts of the forum that a correction would put right: their values then, by id."""
    unreadable: bool = False
    language: str = "en"


def compare(
    workspace: "Workspace",
    snapshot: ForumSnapshot,
    line: "SentRelease",
    other: "SentRelease | None",
    language: str,
) -> Comparison:
    """The version `line` with the version `other`, or without one with its release as it is now.

    `language` is that of the window's data. Takes the time of telling a release.
    """
    from eventdesk.desktop.pages.press.story_words import name_of
    from eventdesk.desktop.sending import read_sent
    from eventdesk.press.correcting import told_wrongly
    from eventdesk.press.overrides import changes

    with_uid = other.uid if other is not None else DRAFT
    sent = read_sent(workspace, line)
    after = _after(workspace, snapshot, line, other)
    if sent.story is None or after is None:
        return Comparison(line.uid, with_uid, unreadable=True)
    values = {fact.id: fact.value for fact in after.facts}
    wrong = told_wrongly(sent.story, values)
    paragraphs = {each.key: each for each in (*sent.story.paragraphs, *after.paragraphs)}
    return Comparison(
        uid=line.uid,
        with_uid=with_uid,
        differences=sent.differences(after),
        facts=changes(wrong, values),
        before=sent.facts,
        after=values,
        names={key: name_of(snapshot, each, language) for key, each in paragraphs.items()},
        wrong=wrong,
        language=line.language,
    )


def _after(
    workspace: "Workspace", snapshot: ForumSnapshot, line: "SentRelease", other: "SentRelease | None"
) -> "Story | None":
    from eventdesk.desktop.sending import read_sent
    from eventdesk.press.story import release_story

    if other is not None:
        return read_sent(workspace, other).story
    try:
        return release_story(snapshot, line.release_id)
    except (KeyError, ValueError):  # deleted; or in a language that has no writer
        return None


class SentRecords(QObject):
    """What was sent for the forum on the desk, and one comparison; both looked at anew after every change."""

    changed = Signal()
    """What was sent is known anew."""
    compared = Signal()
    """`comparison` is another one."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.lines: tuple[SentRelease, ...] = ()
        self.comparison: Comparison | None = None
        self._task: Task | None = None
        self._comparing: Task | None = None

    def of(self, release: Release | None) -> "tuple[SentRelease, ...]":
        """The versions of that release, the latest first."""
        return tuple(one for one in self.lines if release is not None and one.release_id == release.id)

    def look(self) -> None:
        """Read what was sent, in a thread."""
        workspace, snapshot = self.desk.workspace, self.desk.snapshot
        if self._task is not None:
            self._task.cancel()
        if workspace is None or snapshot is None:
            self._take(())
            return

        def look(progress: Progress) -> "tuple[SentRelease, ...]":
            from eventdesk.desktop.sending import sent_lines

            progress.check()
            return sent_lines(workspace, snapshot.forum.id)

        # A workspace that was closed meanwhile cannot be read; the next look tells.
        self._task = run(self, look, self._take, lambda _error: None)

    def _take(self, lines: "tuple[SentRelease, ...]") -> None:
        self.lines = lines
        self.changed.emit()

    def compare(self, uid: str, with_uid: str) -> None:
        """Compare the version of that uid with the draft or another version; `compared` tells when it is done."""
        workspace, snapshot, language = self.desk.workspace, self.desk.snapshot, self.desk.language
        if self._comparing is not None:
            self._comparing.cancel()
        found = {line.uid: line for line in self.lines}
        line, other = found.get(uid), found.get(with_uid)
        if workspace is None or snapshot is None or line is None:
            self._take_comparison(None)
            return

        def work(progress: Progress) -> Comparison:
            progress.check()
            return compare(workspace, snapshot, line, other, language)

        self._comparing = run(self, work, self._take_comparison, lambda _error: self._take_comparison(None))

    def _take_comparison(self, comparison: Comparison | None) -> None:
        self.comparison = comparison
        self.compared.emit()
