"""Whatever is missing in a forum, a Chinese release is whole sentences, and says only what is stored."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import (
    AppearanceStatus,
    DateStyle,
    ForumStatus,
    HonorificRule,
    NumberStyle,
    ReleaseKind,
    ReleaseLength,
)
from eventdesk.model.snapshot import ForumSnapshot, HouseStyle, Release
from eventdesk.model.text import Text
from eventdesk.press.chinese.hans import HANS
from eventdesk.press.chinese.hant import HANT
from eventdesk.press.chinese.phrases import Phrases
from eventdesk.press.draft import Paragraph, Story
from eventdesk.press.facts import gather
from eventdesk.press.overrides import apply_overrides, make_override
from eventdesk.press.story import compose, release_story
from eventdesk.press.text_output import plain_text
from eventdesk.press.untranslated import MARKS

DATA = Path(__file__).parent / "data"
FORUMS = ("korea_china_chinese", "korea_china", "ocean_cities", "data_conference")
TABLES = {"zh-Hans": HANS, "zh-Hant": HANT}
_NEEDED = frozenset(("id", "person", "organization", "role", "kind", "text", "languages"))
_SETTINGS = settings(max_examples=60, deadline=None)
DRAWN = st.fixed_dictionaries(
    {
        "forum": st.sampled_from(FORUMS),
        "language": st.sampled_from(sorted(TABLES)),
        "seed": st.integers(0, 2**32),
        "share": st.floats(0, 0.6),
        "status": st.sampled_from(ForumStatus),
        "kind": st.sampled_from(ReleaseKind),
        "length": st.sampled_from(ReleaseLength),
        "honorifics": st.sampled_from(HonorificRule),
        "numbers": st.sampled_from(NumberStyle),
        "dates": st.sampled_from(DateStyle),
    }
)
Drawn = Mapping[str, Any]
Told = Callable[[str, ReleaseKind, ForumStatus], set[str]]


@cache
def forum_of(name: str) -> ForumSnapshot:
    return read_forum(DATA / f"{name}.yaml")


def thinned(value: Any, random: Random, share: float) -> Any:
    """The value with optional fields emptied and rows taken away, each with probability `share`."""
    if isinstance(value, msgspec.Struct):
        kept = {}
        for field in msgspec.structs.fields(value):
            old = getattr(value, field.name)
            optional = field.default is not msgspec.NODEFAULT and field.name not in _NEEDED
            kept[field.name] = (
                field.default if optional and random.random() < share else thinned(old, random, share)
            )
        return type(value)(**kept)
    if isinstance(value, tuple):
        return tuple(thinned(each, random, share) for each in value if random.random() >= share / 2)
    if isinstance(value, Text) and random.random() < share / 2:
        return Text({tag: words for tag, words in value.items() if not tag.startswith("zh")})
    if isinstance(value, AppearanceStatus) and random.random() < share:
        return random.choice(list(AppearanceStatus))
    return value


def drawn_forum(drawn: Drawn) -> ForumSnapshot:
    """The forum with gaps and one release in Chinese, which corrects three facts where it is a correction."""
    thin: ForumSnapshot = thinned(forum_of(drawn["forum"]), Random(drawn["seed"]), drawn["share"])
    was = {"forum.edition": "99", "person:cho.position": "站长", "person:costa.name": "旧名", "forum.city": "旧城"}
    release = Release(id="drawn", kind=drawn["kind"], language=drawn["language"], length=drawn["length"], was=was)
    return msgspec.structs.replace(
        thin,
        forum=msgspec.structs.replace(thin.forum, status=drawn["status"]),
        press=msgspec.structs.replace(thin.press, releases=(release,)),
        house_style=HouseStyle(honorifics=drawn["honorifics"], numbers=drawn["numbers"], dates=drawn["dates"]),
    )


def drawn_story(drawn: Drawn) -> Story:
    return release_story(drawn_forum(drawn), "drawn")


def phrases_of(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from phrases_of(getattr(value, field.name))
    elif isinstance(value, Mapping):
        yield from (each for phrase in value.values() for each in phrases_of(phrase))
    elif isinstance(value, tuple):
        yield from (each for phrase in value for each in phrases_of(phrase))


_LATIN = re.compile(r"[A-Za-z]+")
_HAN = re.compile(r"[\u3400-\u9fff]+")


@cache
def pieces(language: str) -> frozenset[str]:
    """The runs of Han characters between the places of the table's templates, CLDR's names, Han numbers."""
    table: Phrases = TABLES[language]
    locale = Locale.parse(table.locale)
    texts = [*phrases_of(table), *locale.territories.values(), *locale.languages.values(), MARKS[language]]
    found = {run for text in texts for part in re.split(r"\{\w*\}", text) for run in _HAN.findall(part)}
    return frozenset(found | set("一二三四五六七八九十"))


def strange(run: str, known: frozenset[str]) -> bool:
    """Whether a run of Han characters is anything but known words, one after another."""
    longest = max(map(len, known))
    ends = {0}
    for end in range(1, len(run) + 1):
        starts = range(max(0, end - longest), end)
        if any(start in ends and run[start:end] in known for start in starts):
            ends.add(end)
    return len(run) not in ends


def words_of(paragraph: Paragraph, pattern: re.Pattern[str]) -> frozenset[str]:
    """The words of the facts that a paragraph was written on."""
    return frozenset(word for fact in paragraph.facts for word in pattern.findall(fact.value))


def without_facts(paragraph: Paragraph) -> str:
    """The text without the stored values that stand in it."""
    text = flat(f"{paragraph.heading}|{paragraph.text}")
    values = {flat(f.value).rstrip("。.") for f in paragraph.facts if f.id in paragraph.told and f.language}
    for value in sorted(values - {""}, key=len, reverse=True):
        text = text.replace(value, "|")
    return text


def flat(text: str) -> str:
    """Quotation marks of every level made one: their level is the sentence's, not the stored text's."""
    return re.sub("[“”‘’「」『』《》〈〉]", "'", text)


@_SETTINGS
@given(DRAWN)
def test_only_stored_words_and_the_phrase_table_are_printed(drawn: Drawn) -> None:
    story = drawn_story(drawn)
    for paragraph in story.paragraphs:
        if paragraph.key.startswith("correction:"):
            continue  # what an earlier release said wrongly is no fact of today
        known = pieces(drawn["language"]) | words_of(paragraph, _HAN)
        runs = _HAN.findall(paragraph.text)
        assert not [run for run in runs if strange(run, known)], paragraph.text
        latin = set(_LATIN.findall(paragraph.text)) - words_of(paragraph, _LATIN)
        assert not latin, paragraph.text


@_SETTINGS
@given(DRAWN)
def test_the_programs_words_are_of_the_releases_script(drawn: Drawn) -> None:
    """The mainland's character set has no Traditional characters, Taiwan's no Simplified ones."""
    story = drawn_story(drawn)
    charset = "gb2312" if drawn["language"] == "zh-Hans" else "big5"
    for paragraph in story.paragraphs:
        if not paragraph.key.startswith("correction:"):
            "".join(_HAN.findall(without_facts(paragraph))).encode(charset)
    frame = (story.headings.document, story.headings.contact, story.release_line, story.end_mark)
    "".join(_HAN.findall("".join(frame))).encode(charset)


_SLIPS = re.compile(
    r"[，、；：]{2}|[，、；：]。|。。|^[，。、；：]|《》|“”|「」|（）|的的|和和|以及以及|将将|將將|由由|于于|于由|[在以由]，|(?<![认認])[为為]，"
    r"|[\u3400-\u9fff，。] [\u3400-\u9fff]"
)


@_SETTINGS
@given(DRAWN)
def test_every_paragraph_is_whole_sentences(drawn: Drawn) -> None:
    story = drawn_story(drawn)
    for paragraph in story.paragraphs:
        text = re.sub(r"\[[无無]中文：.*?\]", "某", paragraph.text, flags=re.DOTALL)
        for fact in paragraph.facts:
            if "\n" in fact.value:
                text = text.replace(fact.value, "某")
        assert text.strip()
        assert re.search(r"[。！？.!?][”」]?(（[^（）]*）)?$", text) or text.endswith("某"), text
        assert not _SLIPS.search(text), text
        for opening, closing in ("“”", "「」", "（）", "《》"):
            assert text.count(opening) == text.count(closing), text
    assert len({p.key for p in story.paragraphs}) == len(story.paragraphs)
    assert story.headline.strip()
    assert plain_text(story).count(story.end_mark) == 1


@_SETTINGS
@given(DRAWN)
def test_told_facts_are_facts_of_the_paragraph_and_stand_in_it(drawn: Drawn) -> None:
    story = drawn_story(drawn)
    today = {fact.id: fact for fact in story.facts}
    for paragraph in story.paragraphs:
        looked_at = {fact.id for fact in paragraph.facts}
        assert paragraph.told <= looked_at
        assert {fact.id for fact in paragraph.untranslated} <= looked_at
        printed = flat(f"{paragraph.heading}\n{paragraph.text}").casefold()
        for fact in (today[each] for each in paragraph.told if each in today):
            assert not fact.language or flat(fact.value).casefold().rstrip("。.") in printed


@_SETTINGS
@given(DRAWN)
def test_before_a_forum_every_verb_is_to_come(drawn: Drawn) -> None:
    story = drawn_story({**drawn, "status": ForumStatus.PLANNED, "kind": ReleaseKind.RELEASE})
    for paragraph in story.body:
        if paragraph.key == "lead" or paragraph.key.startswith("session:"):
            assert re.search("将|將|主題|主题|旨在", paragraph.text), paragraph.text
        assert not paragraph.key.startswith(("statement:", "outcomes:"))


@_SETTINGS
@given(DRAWN)
def test_overruled_paragraphs_are_not_stale_while_nothing_changed(drawn: Drawn) -> None:
    forum = drawn_forum(drawn)
    story = release_story(forum, "drawn")
    overrides = {p.key: make_override(p, "自拟段落。") for p in story.paragraphs}
    again = apply_overrides(compose(gather(forum, "drawn")), overrides)
    assert all(p.overruled and p.text == "自拟段落。" for p in again.paragraphs)
    assert (again.stale, again.orphans) == ((), ())


@_SETTINGS
@given(DRAWN, st.integers(0, 2**32))
def test_nobody_is_called_by_office_alone_before_being_introduced(drawn: Drawn, hiding: int) -> None:
    forum = drawn_forum({**drawn, "status": ForumStatus.HELD, "forum": "korea_china_chinese"})
    story, random = release_story(forum, "drawn"), Random(hiding)
    hidden = {p.key: "" for p in story.paragraphs if random.random() < 0.4}
    shown = [p for p in compose(gather(forum, "drawn"), hidden).paragraphs if p.key not in hidden]
    body = "\n".join(paragraph.text for paragraph in shown)
    for person in forum.people:
        name, family = person.name.get(drawn["language"], ""), person.family.get(drawn["language"], "")
        for title in ("部长", "部長", "院长", "院長", "长官", "長官"):
            short = body.find(f"{family}{title}") if family and name else -1
            assert short < 0 or 0 <= body.find(name) < short or _others(forum, name, family, drawn), body


def _others(forum: ForumSnapshot, name: str, family: str, drawn: Drawn) -> bool:
    """Whether somebody else has that family name."""
    tag = drawn["language"]
    return any(p.family.get(tag) == family and p.name.get(tag) != name for p in forum.people)


@pytest.mark.parametrize("language", sorted(TABLES))
@pytest.mark.parametrize("kind", sorted(ReleaseKind))
@pytest.mark.parametrize("status", [ForumStatus.HELD, ForumStatus.CONFIRMED, ForumStatus.CANCELLED])
def test_the_same_facts_are_told_as_in_english(
    language: str,
    kind: ReleaseKind,
    status: ForumStatus,
    told: Callable[[str, ReleaseKind, ForumStatus], set[str]],
) -> None:
    assert told(language, kind, status) == told("en", kind, status)


@pytest.fixture
def told() -> Told:
    """The facts that a release tells; what each grammar needs of a name is its own.

    English writes “Mr. Choi”, Chinese the office alone; Chinese adds a foreigner's name in the own script.
    """

    def of(language: str, kind: ReleaseKind, status: ForumStatus) -> set[str]:
        forum = forum_of("korea_china_chinese")
        releases = tuple(msgspec.structs.replace(r, kind=kind) for r in forum.press.releases)
        forum = msgspec.structs.replace(
            forum,
            forum=msgspec.structs.replace(forum.forum, status=status),
            press=msgspec.structs.replace(forum.press, releases=releases),
        )
        release = next(r.id for r in releases if r.language == language)
        names = re.compile(r"\.(honorific|family)$|@[a-zA-Z-]+$")
        return {fact for fact in release_story(forum, release).all_told if not names.search(fact)}

    return of
