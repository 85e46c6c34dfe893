"""Right of access: all that a workspace holds of one attendee, as a file for machines and a page for the person.

>>> write_person(workspace, attendee_uid, Path("person.json"), made_at=now, language="ko")
(Path("person.json"), Path("person.html"))
"""

from datetime import datetime
from pathlib import Path

from eventdesk.interchange.access_file.gathering import person_file
from eventdesk.interchange.access_file.page import as_page
from eventdesk.interchange.access_file.shape import PersonFile, as_json
from eventdesk.interchange.forum_file.files import replace_file
from eventdesk.workspace.workspace import Workspace

__all__ = ["PersonFile", "as_json", "as_page", "person_file", "write_person"]


def write_person(
    workspace: Workspace, attendee_uid: str, path: Path, *, made_at: datetime, language: str = "en"
) -> tuple[Path, Path]:
    """Write both files beside each other, `path` naming the one for machines; returns where they are.

    `made_at` is stated in them. Raises KeyError where there is no such attendee, OSError where the disk refuses.
    """
    found = person_file(workspace, attendee_uid, made_at)
    data, page = path.with_suffix(".json"), path.with_suffix(".html")
    replace_file(data, as_json(found))
    replace_file(page, as_page(found, language))
    return data, page
