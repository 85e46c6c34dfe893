"""Forums that are out of the ordinary read as well as others: names, marks and sessions that look alike."""

from collections.abc import Callable

import pytest
from msgspec import structs

from eventdesk.model.snapshot import ForumSnapshot, Series
from eventdesk.model.text import Text
from eventdesk.press.draft import Story
from eventdesk.press.english import grammar as english
from eventdesk.press.korean.words import quoted as korean
from eventdesk.press.story import release_story

Change = Callable[..., ForumSnapshot]


def text(story: Story, key: str) -> str:
    return next(paragraph.text for paragraph in story.body if paragraph.key == key)


def test_a_name_with_a_comma_is_closed_by_one(korea_china: ForumSnapshot, change: Change) -> None:
    forum = change(korea_china, "people", "choi-gy", name=Text({"en": "Choi Gi-young, PhD"}))
    forum = change(forum, "people", "xue-w", name=Text({"en": "Xue Wei, Jr."}))
    story = release_story(forum)
    assert "Minister Choi Gi-young, PhD, of South Korea’s Ministry" in text(story, "session:opening")
    assert "Dr. Xue Wei, Jr., of CASTED" in text(story, "panel:bio-panel")


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "The first AI session ", "The second AI session "),
        ("ko", "첫 번째 AI 세션은", "두 번째 AI 세션은"),
        ("zh-Hans", "第一场“AI”分论坛", "第二场“AI”分论坛"),
        ("zh-Hant", "第一場「AI」場次", "第二場「AI」場次"),
    ],
)
def test_two_sessions_of_one_title_are_told_apart(
    korea_china: ForumSnapshot, language: str, first: str, second: str
) -> None:
    title = Text({"en": "AI", "ko": "AI", "zh": "AI"})
    ai = structs.replace(korea_china.sessions[-1], title=title)
    items = tuple(structs.replace(item, id=f"again-{n}") for n, item in enumerate(ai.items))
    again = structs.replace(ai, id="ai-again", items=items)
    release = structs.replace(korea_china.press.releases[0], language=language)
    press = structs.replace(korea_china.press, releases=(release,))
    sessions = (*korea_china.sessions[:-1], ai, again)
    story = release_story(structs.replace(korea_china, sessions=sessions, press=press), release.id)
    assert text(story, "session:ai").startswith(first)
    assert text(story, "session:ai-again").startswith(second)


def test_quotes_within_quotes_within_quotes() -> None:
    told = "He told me: “My father’s rule was ‘measure twice’, and he meant it.” That is all."
    assert english.quoted(told) == (
        "“He told me: ‘My father’s rule was “measure twice”, and he meant it.’ That is all.”"
    )
    assert english.quoted("He said “yes and went") == "“He said “yes and went”"
    assert korean("아버지는 “두 번 재라”고 하셨습니다") == "“아버지는 ‘두 번 재라’고 하셨습니다”"
    assert korean("“가라고 했다") == "““가라고 했다”"


def test_the_event_is_called_again_in_the_script_of_the_release(korea_china: ForumSnapshot) -> None:
    series = Series(name=Text({"zh-Hans": "韩中创新论坛"}))
    forum = structs.replace(korea_china, forum=structs.replace(korea_china.forum, series=series))
    for language, event in (("zh-Hant", "參加本次論壇"), ("zh-Hans", "参加了本次论坛")):
        release = structs.replace(korea_china.press.releases[0], language=language)
        press = structs.replace(forum.press, releases=(release,))
        assert event in text(release_story(structs.replace(forum, press=press), release.id), "attendance")
