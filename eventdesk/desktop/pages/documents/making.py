"""What a thread needs to make a document of the forum on the desk."""

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.documents.options import Options
from eventdesk.desktop.pages.documents.preview import Maker
from eventdesk.desktop.work import Progress
from eventdesk.model.snapshot import ForumSnapshot

if TYPE_CHECKING:
    from eventdesk.documents.catalog import DocumentRequest, RenderedDocument


def document_maker(desk: Desk, document: str, options: Options, snapshot: ForumSnapshot | None = None) -> Maker:
    """Makes the document of the forum as it is now, the same as `eventdesk print` does.

    With `snapshot` of the forum as it would be with what is being typed. Raises RuntimeError where no forum is on
    the desk.
    """
    ask = document_request(desk, options, snapshot)

    def make(progress: Progress) -> "RenderedDocument":
        from eventdesk.documents.catalog import render

        progress.check()
        return render(document, ask(), lambda _done, _total: progress.check())

    return make


def document_request(
    desk: Desk, options: Options, snapshot: ForumSnapshot | None = None
) -> "Callable[[], DocumentRequest]":
    """Makes the request for a document of the forum as it is now; to be called in the thread that needs it.

    `snapshot` as in `document_maker`. Raises RuntimeError where no forum is on the desk.
    """
    workspace, forum_uid = desk.workspace, desk.forum_uid
    snapshot = snapshot or desk.snapshot
    if workspace is None or snapshot is None:
        raise RuntimeError("no forum is on the desk")

    def ask() -> "DocumentRequest":
        from eventdesk.desktop.printed import since_of
        from eventdesk.documents.catalog import DocumentRequest

        chosen = asdict(options)
        printing = chosen.pop("since_uid")
        if printing:
            chosen["since"] = since_of(workspace, snapshot.forum.id, printing)
        return DocumentRequest(snapshot=snapshot, images=workspace.images(forum_uid), **chosen)

    return ask
