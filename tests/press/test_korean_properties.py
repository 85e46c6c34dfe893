"""Whatever an organizer has left out so far, the Korean release is whole sentences of stored words and its own."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

import eventdesk.press.korean
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
from eventdesk.model.snapshot import ForumSnapshot, HouseStyle
from eventdesk.model.text import Text
from eventdesk.press.draft import Paragraph, Story
from eventdesk.press.facts import gather
from eventdesk.press.overrides import apply_overrides, make_override
from eventdesk.press.story import compose
from eventdesk.press.text_output import plain_text

DATA = Path(__file__).parent / "data"
FORUMS = {name: read_forum(DATA / f"{name}.yaml") for name in ("korea_china_ko", "korea_china", "ocean_cities")}
NAMES = tuple(FORUMS)
_NEEDED = frozenset(("id", "person", "organization", "role", "kind", "text"))
_HANGUL = re.compile(r"[가-힣]+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]+")


def thinned(value: Any, random: Random, share: float) -> Any:
    """The value with optional fields emptied, texts cut to one language, rows taken away, by chance."""
    if isinstance(value, Text):
        tags = [tag for tag in value if random.random() >= share]
        return Text({tag: value[tag] for tag in tags or list(value)[:1]})
    if isinstance(value, msgspec.Struct):
        kept = {}
        for field in msgspec.structs.fields(value):
            old = getattr(value, field.name)
            optional = field.default is not msgspec.NODEFAULT and field.name not in _NEEDED
            drop = optional and field.name != "languages" and random.random() < share
            kept[field.name] = field.default if drop else thinned(old, random, share)
        return type(value)(**kept)
    if isinstance(value, tuple):
        return tuple(thinned(each, random, share) for each in value if random.random() >= share / 2)
    if isinstance(value, AppearanceStatus) and random.random() < share:
        return random.choice(list(AppearanceStatus))
    return value


@st.composite
def _drawn(draw: st.DrawFn) -> tuple[int, float, ForumStatus, ReleaseKind, ReleaseLength]:
    status, kind, length = (st.sampled_from(kinds) for kinds in (ForumStatus, ReleaseKind, ReleaseLength))
    return draw(st.integers(0, 2**32)), draw(st.floats(0, 0.6)), draw(status), draw(kind), draw(length)


Drawn = tuple[int, float, ForumStatus, ReleaseKind, ReleaseLength]
DRAWN = _drawn()
_SETTINGS = settings(max_examples=60, deadline=None)


def thin_forum(name: str, drawn: Drawn) -> ForumSnapshot:
    seed, share, status, kind, length = drawn
    random = Random(seed)
    full = FORUMS[name]
    forum: ForumSnapshot = thinned(full, random, share)
    release = msgspec.structs.replace(
        full.press.releases[0],
        kind=kind,
        length=length,
        language="ko",
        issued_on=random.choice([None, full.forum.starts_on]),
        was={"person:cho.position": "부원장", "forum.theme": "옛 주제", "session:ai.moderator": "cho"},
    )
    house = HouseStyle(
        dates=random.choice(list(DateStyle)),
        numbers=random.choice(list(NumberStyle)),
        honorifics=random.choice(list(HonorificRule)),
    )
    press = msgspec.structs.replace(forum.press, releases=(release,))
    inner = msgspec.structs.replace(forum.forum, status=status)
    return msgspec.structs.replace(forum, forum=inner, press=press, house_style=house)


def story_of(name: str, drawn: Drawn) -> tuple[ForumSnapshot, Story]:
    thin = thin_forum(name, drawn)
    return thin, compose(gather(thin, None, "ko"))


def phrases() -> set[str]:
    """All runs of Hangul in the Korean module's own strings, docstrings left out, and CLDR's names."""
    found: set[str] = set()
    for path in Path(eventdesk.press.korean.__file__).parent.glob("*.py"):
        for text in _strings(ast.parse(path.read_text(encoding="utf-8"))):
            found |= set(_HANGUL.findall(text))
    locale = Locale("ko")
    for names in (locale.territories, locale.languages):
        for name in names.values():
            found |= set(_HANGUL.findall(name))
    return found | {"한국어", "없음"} | set("월화수목금토일")


def _strings(tree: ast.AST) -> Iterator[str]:
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.value


PHRASES = phrases()
LONGEST = max(map(len, PHRASES))


def made_of_phrases(run: str) -> bool:
    """Whether a run of Hangul is one phrase after the other."""
    reached = {0}
    for end in range(1, len(run) + 1):
        if any(run[start:end] in PHRASES for start in range(max(0, end - LONGEST), end) if start in reached):
            reached.add(end)
    return len(run) in reached


def without_facts(story: Story, paragraph: Paragraph) -> str:
    """The text with the values of the paragraph's facts cut out, the longest first."""
    values = {fact.value.strip() for fact in paragraph.facts if fact.value}
    if paragraph.key.startswith("correction"):
        values |= {"부원장", "옛 주제", "cho", "ai", *(fact.value for fact in story.facts if len(fact.value) > 1)}
        values |= {part for fact in story.facts for part in re.split(r"[:/.@]", fact.id)}
    values |= {value.replace("“", "‘").replace("”", "’") for value in values}  # quotes in a quote
    values |= {value.rstrip(".") for value in values}
    values |= {value[:-1] for value in values if value.endswith("다")} | {
        word for value in values for word in value.split() if len(word) > 1
    }
    text = paragraph.text
    for value in sorted(filter(None, values), key=len, reverse=True):
        # A family name of one syllable stands before a space; elsewhere it may be a part of any word (강조했다).
        text = text.replace(value, " ") if len(value) > 1 else text.replace(f"{value} ", " ")
    return text


@pytest.mark.parametrize("name", NAMES)
@_SETTINGS
@given(drawn=DRAWN)
def test_only_stored_words_and_the_modules_own_are_printed(name: str, drawn: Drawn) -> None:
    _, story = story_of(name, drawn)
    for paragraph in story.paragraphs:
        rest = without_facts(story, paragraph)
        assert not _LATIN.findall(rest), paragraph.text
        assert all(map(made_of_phrases, _HANGUL.findall(rest))), (paragraph.text, rest)


_SLIPS = re.compile(r"  | [.,;:!?)\]]|,,|,\.|;\.|\.\.|\(\)|‘’|[(\[] | $|^ |의의 |에서에서")
_PAIRS = (("“", "”"), ("‘", "’"), ("(", ")"), ("[", "]"), ("「", "」"))


@pytest.mark.parametrize("name", NAMES)
@_SETTINGS
@given(drawn=DRAWN)
def test_every_paragraph_is_whole(name: str, drawn: Drawn) -> None:
    _, story = story_of(name, drawn)
    assert len({p.key for p in story.paragraphs}) == len(story.paragraphs)
    assert plain_text(story).count(story.end_mark) == 1
    for paragraph in story.paragraphs:
        text = paragraph.text
        row = paragraph.kind.value in ("brief", "photo_opportunities", "correction")
        assert row or re.search(r"[.!?]”?$|\.\]$|다\.$", text), text
        assert not _SLIPS.search(text), text
        for opening, closing in _PAIRS:
            assert text.count(opening) == text.count(closing), text


@pytest.mark.parametrize("name", NAMES)
@_SETTINGS
@given(drawn=DRAWN)
def test_told_facts_stand_in_their_paragraphs(name: str, drawn: Drawn) -> None:
    _, story = story_of(name, drawn)
    for paragraph in story.paragraphs:
        by_id = {fact.id: fact for fact in paragraph.facts}
        assert paragraph.told <= set(by_id)
        assert {fact.id for fact in paragraph.untranslated} <= paragraph.told
        where = f"{paragraph.heading} {paragraph.text}"
        for fact in (by_id[each] for each in paragraph.told):
            bare = fact.value.strip().rstrip(".").translate(dict.fromkeys(map(ord, "“”‘’"), "'"))
            plain = where.translate(dict.fromkeys(map(ord, "“”‘’"), "'"))
            assert not fact.language or bare.removesuffix("다") in plain, (fact, paragraph.text)


@_SETTINGS
@given(drawn=DRAWN)
def test_before_a_forum_nothing_is_told_as_done(drawn: Drawn) -> None:
    seed, share, _, _, length = drawn
    for kind in (ReleaseKind.RELEASE, ReleaseKind.ADVISORY, ReleaseKind.SAVE_THE_DATE):
        _, story = story_of("korea_china_ko", (seed, share, ForumStatus.PLANNED, kind, length))
        for paragraph in story.paragraphs:
            done = re.search(r"(?:했|됐|었|았|렸|혔|졌|왔)다\.", paragraph.text)
            assert done is None or paragraph.kind.value == "about", paragraph.text


@pytest.mark.parametrize("name", NAMES)
@_SETTINGS
@given(drawn=DRAWN, hiding=st.integers(0, 2**32))
def test_whatever_is_hidden_nobody_is_called_short_before_being_introduced(
    name: str, drawn: Drawn, hiding: int
) -> None:
    thin = thin_forum(name, (drawn[0], drawn[1], ForumStatus.HELD, ReleaseKind.RELEASE, drawn[4]))
    story = compose(gather(thin, None, "ko"))
    random = Random(hiding)
    hidden = {p.key: "" for p in story.paragraphs if random.random() < 0.4}
    shown = [p for p in compose(gather(thin, None, "ko"), hidden).paragraphs if p.key not in hidden]
    body = "\n".join(p.text for p in shown)
    for person in thin.people:
        full, family = thin.pick(person.name, "ko"), thin.pick(person.family, "ko")
        for title in ("원장", "장관", "부장"):
            short = body.find(f"{family} {title}") if family and full else -1
            others = [p for p in thin.people if p is not person and thin.pick(p.family, "ko") == family]
            assert short < 0 or others or 0 <= body.find(full) < short, body


@pytest.mark.parametrize("name", NAMES)
@_SETTINGS
@given(drawn=DRAWN)
def test_marks_stand_under_what_they_belong_to(name: str, drawn: Drawn) -> None:
    """No ○ before the first □, no - before the first ○; on the web no marks at all."""
    _, story = story_of(name, drawn)
    if story.length is ReleaseLength.WEB:
        assert all(not p.mark and not p.level for p in story.paragraphs)
        return
    before = -1
    for paragraph in story.body:
        if paragraph.mark:
            assert paragraph.level <= before + 1, [p.text for p in story.body]
            assert paragraph.mark == "□○-"[paragraph.level]
            before = paragraph.level


@pytest.mark.parametrize("name", NAMES)
@_SETTINGS
@given(drawn=DRAWN)
def test_overruled_paragraphs_are_not_stale_while_nothing_changed(name: str, drawn: Drawn) -> None:
    thin, story = story_of(name, drawn)
    overrides = {p.key: make_override(p, "우리의 말이다.") for p in story.paragraphs}
    again = apply_overrides(compose(gather(thin, None, "ko")), overrides)
    assert again.stale == ()
    assert again.orphans == ()
    texts: Callable[[Story], list[str]] = lambda told: [p.text for p in told.paragraphs]  # noqa: E731
    assert set(texts(again)) <= {"우리의 말이다."}


@pytest.mark.parametrize("name", NAMES)
@_SETTINGS
@given(drawn=DRAWN, mixing=st.integers(0, 2**32))
def test_paragraphs_stand_in_the_organizers_order(name: str, drawn: Drawn, mixing: int) -> None:
    thin, story = story_of(name, drawn)
    keys = [p.key for p in story.paragraphs]
    Random(mixing).shuffle(keys)
    release = msgspec.structs.replace(thin.press.releases[0], order=tuple(keys))
    moved = msgspec.structs.replace(thin, press=msgspec.structs.replace(thin.press, releases=(release,)))
    told = [p.key for p in compose(gather(moved, None, "ko")).paragraphs]
    assert [key for key in told if key in keys] == [key for key in keys if key in told]
    assert set(keys) <= set(told)
