"""What was printed of a forum, and whether it is still true: printings of the workspace, rules of documents.

Without Qt: the command line asks the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.changes import Change

if TYPE_CHECKING:  # SQLAlchemy is imported after the first paint
    from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, Since
    from eventdesk.documents.changes import ReleaseChange
    from eventdesk.workspace.printings import PrintingLine
    from eventdesk.workspace.workspace import Workspace

BOOKLET = "booklet"
CHANGE_SLIP = "change-slip"
PRESS_RELEASE = "press-release"
# Tells changes itself, or goes to those who approve a draft: nobody plans by it.
_NOT_COMPARED = (CHANGE_SLIP, "press-release-side-by-side")
# What of a request is worth remembering with a printing, beside what has columns of its own.
_OPTIONS = ("release_id", "second_language", "large_print", "second_zone", "person_id", "landscape")


@dataclass(frozen=True, slots=True)
class PrintedState:
    """A printing, the forum as it was then (None where that cannot be read), and what its readers miss by now.

    `retold`: it is a press release, whose words would be others by now; `facts` are those that changed under them.
    """

    line: "PrintingLine"
    before: ForumSnapshot | None
    changes: tuple[Change, ...]
    retold: bool = False
    facts: "tuple[ReleaseChange, ...]" = ()

    @property
    def stale(self) -> bool:
        return bool(self.changes) or self.retold

    @property
    def listed(self) -> bool:
        """Whether the differences can be told one by one."""
        return bool(self.changes or self.facts)


def remember(
    workspace: "Workspace", document: str, request: "DocumentRequest", rendered: "RenderedDocument"
) -> str:
    """Keep the document as printed; returns the printing's uid. Raises EditRefused where the file is read-only."""
    from eventdesk.workspace.printings import PrintedDocument, record_printing

    options: dict[str, Any] = {name: value for name in _OPTIONS if (value := getattr(request, name))}
    printed = PrintedDocument(
        document=document,
        language=request.language,
        page_size=request.page_size.value,
        pages=rendered.pages,
        pdf=rendered.pdf,
        options=options,
    )
    return record_printing(workspace, request.snapshot, printed)


def comparable(lines: "Sequence[PrintingLine]") -> "tuple[PrintingLine, ...]":
    """The printings that a change slip may start from: of programmes, then of press releases; not of slips."""
    printed = [line for line in lines if line.document not in _NOT_COMPARED]
    return tuple(sorted(printed, key=lambda line: line.document == PRESS_RELEASE))


def since_of(workspace: "Workspace", forum_id: str, printing_uid: str = "") -> "Since | None":
    """What a change slip compares with: that printing, or the latest of a programme, else of a press release.

    None where nothing was printed.

    Raises KeyError for no such printing of this forum, PrintingUnreadable.
    """
    from eventdesk.documents.catalog import Since
    from eventdesk.workspace.printings import printed_snapshot, printings

    lines = comparable(printings(workspace, forum_id))
    if not printing_uid:
        line = next(iter(lines), None)
        if line is None:
            return None
    else:
        line = {line.uid: line for line in lines}[printing_uid]
    before = printed_snapshot(workspace, line.uid)
    return Since(before, line.document, line.printed_at, line.language, _release(line))


class PrintedStates:
    """Compares what was printed with the forum as it is, again and again: what was printed is read once.

    May be used in any one thread at a time.
    """

    def __init__(self) -> None:
        self._workspace: Workspace | None = None
        self._printed: dict[str, ForumSnapshot | None] = {}

    def latest(self, workspace: "Workspace", snapshot: ForumSnapshot) -> tuple[PrintedState, ...]:
        """The latest printing of each document (release, person) in each language, the newest first."""
        from eventdesk.workspace.printings import printings

        if workspace is not self._workspace:
            self._workspace, self._printed = workspace, {}
        latest: Mapping[tuple[str, str, str, str], PrintingLine] = {
            (line.document, line.language, str(line.options.get("person_id", "")), _release(line)): line
            for line in reversed(printings(workspace, snapshot.forum.id))
            if line.document != CHANGE_SLIP
        }
        lines = sorted(latest.values(), key=lambda line: (line.printed_at, line.uid), reverse=True)
        return tuple(_state(line, self._then(workspace, line), snapshot) for line in lines)

    def _then(self, workspace: "Workspace", line: "PrintingLine") -> ForumSnapshot | None:
        from eventdesk.workspace.printings import PrintingUnreadable, printed_snapshot

        if line.uid not in self._printed:
            try:
                self._printed[line.uid] = printed_snapshot(workspace, line.uid)
            except PrintingUnreadable:
                self._printed[line.uid] = None
        return self._printed[line.uid]


def state_of(workspace: "Workspace", line: "PrintingLine", snapshot: ForumSnapshot) -> PrintedState:
    """A printing compared with the forum as it is now. Raises KeyError where the printing is gone."""
    from eventdesk.workspace.printings import PrintingUnreadable, printed_snapshot

    if line.document == CHANGE_SLIP:
        return PrintedState(line, None, ())
    try:
        return _state(line, printed_snapshot(workspace, line.uid), snapshot)
    except PrintingUnreadable:
        return PrintedState(line, None, ())


def _state(line: "PrintingLine", before: ForumSnapshot | None, now: ForumSnapshot) -> PrintedState:
    from eventdesk.documents.changes import changes_since

    if before is None:
        return PrintedState(line, None, ())
    if line.document == PRESS_RELEASE:
        return _release_state(line, before, now)
    second = str(line.options.get("second_language", ""))
    return PrintedState(line, before, changes_since(before, now, line.document, line.language, second))


def _release_state(line: "PrintingLine", before: ForumSnapshot, now: ForumSnapshot) -> PrintedState:
    """A printed release: stale where its words would be others; then with the facts that changed under them."""
    from eventdesk.documents.changes import release_changes

    retold = _words(before, line) != _words(now, line)
    facts = release_changes(before, now, _release(line), line.language) if retold else ()
    return PrintedState(line, before, (), retold, facts)


def _release(line: "PrintingLine") -> str:
    """The id of the release that was printed; empty for the first in the language."""
    return str(line.options.get("release_id", ""))


def _words(snapshot: ForumSnapshot, line: "PrintingLine") -> str:
    """The text of a release as it would be printed; nothing where it is gone, or nobody can write it."""
    from eventdesk.press.story import NoWriterError, release_story
    from eventdesk.press.text_output import plain_text

    try:
        return plain_text(release_story(snapshot, _release(line) or None, line.language))
    except (KeyError, NoWriterError):
        return ""
