"""Plain text by language: whom to ask, credits and headings as newsrooms of that language write them."""

from collections.abc import Callable
from datetime import date, datetime

import msgspec
import pytest

from eventdesk.model.kinds import ReleaseKind, ReleaseLength
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.draft import BoxRow, ContactNote, PhotoNote
from eventdesk.press.story import release_story
from eventdesk.press.text_output import contact_line, photo_line, plain_text, row_line

AsRelease = Callable[..., ForumSnapshot]


def contact(name: str, role: str, organization: str) -> ContactNote:
    return ContactNote(name, role, organization, "", "")


@pytest.mark.parametrize(
    ("language", "note", "line"),
    [
        ("en", contact("Kim Ha-na", "press officer", "STEPI"), "Kim Ha-na, press officer, STEPI"),
        ("ko", contact("김하나", "홍보팀", "과학기술정책연구원"), "과학기술정책연구원 홍보팀 김하나"),
        ("ko", contact("김하나", "홍보팀장", "과학기술정책연구원"), "과학기술정책연구원 김하나 홍보팀장"),
        ("zh-Hans", contact("金荷娜", "新闻负责人", "STEPI"), "金荷娜（STEPI新闻负责人）"),
        ("zh-Hant", contact("金荷娜", "", ""), "金荷娜"),
        ("zh-Hant", contact("", "新聞處", "研究院"), "研究院新聞處"),
    ],
)
def test_whom_to_ask(language: str, note: ContactNote, line: str) -> None:
    assert contact_line(note, language) == line


def test_rows_and_credits() -> None:
    photo = PhotoNote("photo:1", None, "合影", "摄影：王芳")
    assert photo_line(photo, "zh-Hans") == "合影（摄影：王芳）"
    assert photo_line(PhotoNote("photo:1", None, "Hall", "Photo: W. Fang"), "en") == "Hall (Photo: W. Fang)"
    assert row_line(BoxRow("时间", "5月4日"), "zh-Hans") == "时间：5月4日"
    assert row_line(BoxRow("번호", "3"), "ko") == "번호: 3"


def test_names_in_headings_keep_their_letters(ocean_cities: ForumSnapshot, as_release: AsRelease) -> None:
    english = plain_text(release_story(ocean_cities))
    assert "About the City of Lisbon\n" in english
    assert "PRESS CONTACTS\n" in english
    chinese = as_release(ocean_cities, language="zh-Hant")
    assert "關於City of Lisbon\n" in plain_text(release_story(chinese, chinese.press.releases[0].id))
    web = plain_text(release_story(as_release(ocean_cities, length=ReleaseLength.WEB)))
    assert "\nLiving with Rising Water\n" in web
    advisory = as_release(ocean_cities, ReleaseKind.ADVISORY)
    assert "PROGRAMME IN BRIEF" in plain_text(release_story(advisory))


@pytest.mark.parametrize("language", ["en", "ko", "zh-Hans", "zh-Hant"])
def test_when_it_may_be_used_is_told(korea_china: ForumSnapshot, as_release: AsRelease, language: str) -> None:
    frame = {"issued_on": date(2019, 12, 27), "embargo_until": datetime(2019, 12, 27, 18), "language": language}
    for zone, told in (("Asia/Tokyo", "release.embargo_zone"), (None, "forum.timezone")):
        forum = as_release(korea_china, embargo_zone=zone, **frame)
        story = release_story(forum, forum.press.releases[0].id)
        assert {"release.issued_on", "release.embargo_until", told} <= story.told
    at_once = msgspec.structs.replace(forum.press.releases[0], embargo_until=None)
    forum = msgspec.structs.replace(forum, press=msgspec.structs.replace(forum.press, releases=(at_once,)))
    assert "forum.timezone" not in release_story(forum, at_once.id).told
