"""A short release is one page of A4, whatever the forum: the real case and both samples."""

from pathlib import Path

import msgspec
import pytest

from eventdesk.documents.catalog import DocumentRequest, render
from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import ForumStatus, ReleaseKind, ReleaseLength
from eventdesk.model.snapshot import Contact, ForumSnapshot
from eventdesk.model.text import Text

ROOT = Path(__file__).parents[2]
FORUMS = (
    ROOT / "tests" / "press" / "data" / "korea_china.yaml",
    ROOT / "resources" / "samples" / "korea-china-sti-7.yaml",
    ROOT / "resources" / "samples" / "quiet-cities-3.yaml",
    ROOT / "resources" / "samples" / "island-energy-2.yaml",
)


def english(value: str) -> Text:
    return Text({"en": value})


def pages(forum: ForumSnapshot, kind: ReleaseKind, length: ReleaseLength) -> int:
    first = forum.press.releases[0]
    release = msgspec.structs.replace(first, kind=kind, length=length, language="en")
    office = english("Science and Technology Policy Institute")
    contacts = tuple(
        Contact(name=english(name), role=english("Press officer"), organization=office, phone="+82 44 000 0000")
        for name in ("Kim A-ra", "Lee Bo-ra")
    )
    press = msgspec.structs.replace(forum.press, releases=(release,), contacts=contacts)
    request = DocumentRequest(msgspec.structs.replace(forum, press=press), "en", release_id=release.id)
    return render("press-release", request).pages


@pytest.mark.parametrize("path", FORUMS, ids=lambda path: path.stem)
def test_a_short_release_is_one_page(path: Path) -> None:
    forum = read_forum(path)
    held = msgspec.structs.replace(forum, forum=msgspec.structs.replace(forum.forum, status=ForumStatus.HELD))
    assert pages(held, ReleaseKind.RELEASE, ReleaseLength.FULL) > 1
    for kind in (ReleaseKind.SAVE_THE_DATE, ReleaseKind.ADVISORY, ReleaseKind.OPENING, ReleaseKind.RELEASE):
        assert pages(held, kind, ReleaseLength.SHORT) == 1, kind
