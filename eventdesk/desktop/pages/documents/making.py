"""What a thread needs to make a document of the forum on the desk."""

from collections.abc import Callable
from dataclasses import asdict
from functools import cache
from typing import TYPE_CHECKING

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.documents.options import Options
from eventdesk.desktop.pages.documents.preview import Maker
from eventdesk.desktop.work import Progress
from eventdesk.model.snapshot import ForumSnapshot

if TYPE_CHECKING:
    from eventdesk.documents.catalog import DocumentRequest, RenderedDocument
    from eventdesk.model.designs import Design
    from eventdesk.workspace.workspace import Workspace


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
        printing, template = chosen.pop("since_uid"), chosen.pop("template")
        if printing:
            chosen["since"] = since_of(workspace, snapshot.forum.id, printing)
        if not template:
            return DocumentRequest(snapshot=snapshot, images=workspace.images(forum_uid), **chosen)
        from eventdesk.workspace.stored_images import StoredImages

        design, pictures = template_of(workspace, template)
        images = StoredImages(workspace, pictures)
        return DocumentRequest(snapshot=snapshot, images=images, design=design, **chosen)

    return ask


def template_of(workspace: "Workspace", key: str) -> "tuple[Design, dict[str, bytes]]":
    """A template of the workspace by its uid, or one that the program brings by its name; with its pictures.

    Raises KeyError where there is none of that key, BadDesign where it cannot be read.
    """
    from eventdesk.interchange.template_file import shipped_template, shipped_templates
    from eventdesk.workspace.template_edits import read_template, template_images

    if key in shipped_templates():
        return shipped_template(key)
    with workspace.reading() as connection:
        design = read_template(connection, key)
        return design, template_images(connection, design)


def template_choices(desk: Desk, document: str) -> tuple[list[tuple[str, str]], str]:
    """The templates that a document may be made from, by key and name, and the key of the usual one."""
    from eventdesk.documents.usual_templates import KINDS, usual_template

    snapshot, language = desk.snapshot, desk.language
    kinds = KINDS.get(document)
    if kinds is None or desk.workspace is None or snapshot is None:
        return [], ""
    from eventdesk.workspace.template_edits import templates

    with desk.workspace.reading() as connection:
        lines = [(line.uid, line.name) for line in templates(connection) if line.kind in kinds]
    lines += [(name, design.name) for name, design in _brought() if design.kind in kinds]
    named = [(key, name.pick(language, snapshot.languages)) for key, name in lines]
    return named, usual_template(document, snapshot)


@cache
def _brought() -> "tuple[tuple[str, Design], ...]":
    """The templates that the program brings, by name."""
    from eventdesk.interchange.template_file import shipped_template, shipped_templates

    return tuple((name, shipped_template(name)[0]) for name in shipped_templates())
