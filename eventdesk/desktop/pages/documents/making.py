"""What a thread needs to make a document of the forum on the desk."""

from typing import TYPE_CHECKING

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.documents.preview import Maker
from eventdesk.desktop.work import Progress

if TYPE_CHECKING:
    from eventdesk.documents.catalog import RenderedDocument


def document_maker(desk: Desk, document: str, language: str, page_size: str = "A4", release_id: str = "") -> Maker:
    """Makes the document of the forum as it is now, the same as `eventdesk print` does.

    `page_size` is a value of `PageSize`. Raises RuntimeError where no forum is on the desk.
    """
    workspace, snapshot, forum_uid = desk.workspace, desk.snapshot, desk.forum_uid
    if workspace is None or snapshot is None:
        raise RuntimeError("no forum is on the desk")

    def make(progress: Progress) -> "RenderedDocument":
        from eventdesk.documents.catalog import DocumentRequest, render
        from eventdesk.documents.paper import PageSize

        progress.check()
        request = DocumentRequest(
            snapshot=snapshot,
            language=language,
            page_size=PageSize(page_size),
            release_id=release_id,
            images=workspace.images(forum_uid),
        )
        return render(document, request, lambda _done, _total: progress.check())

    return make
