"""Whatever an organizer has left out so far, the release is whole sentences, and says only what is stored."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import msgspec
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

import eventdesk.press.english
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
from eventdesk.press.draft import ParagraphKind, Story
from eventdesk.press.facts import gather
from eventdesk.press.gaps import release_gaps
from eventdesk.press.overrides import apply_overrides, make_override
from eventdesk.press.story import compose
from eventdesk.press.text_output import plain_text
from eventdesk.press.untranslated import MARKS

_WORD = re.compile(r"[^\W_]+")
_NEEDED = frozenset(("id", "person", "organization", "role", "kind", "text"))


def thinned(value: Any, random: Random, share: float) -> Any:
    """The value with optional fields emptied and rows taken away, each with probability `share`."""
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


Named = Callable[[str], ForumSnapshot]
BOTH = ("korea_china", "ocean_cities")
Drawn = tuple[int, float, ForumStatus, ReleaseKind, ReleaseLength]
FORUMS = st.tuples(
    st.integers(0, 2**32),
    st.floats(0, 0.6),
    st.sampled_from(ForumStatus),
    st.sampled_from(ReleaseKind),
    st.sampled_from(ReleaseLength),
)
PROSE = {
    "why": Text({"en": "Cheap robots are coming."}),
    "accreditation": Text({"ko": "등록은 이메일로"}),
    "photo_opportunities": Text({"en": "Handshake at noon"}),
    "audience": Text({"en": "science desks"}),
}
WAS = {"forum.venue": "COEX", "person:cho.position": "", "forum.theme": "Old", "person:gone.name": "Nobody"}


def story_of(forum: ForumSnapshot, drawn: Drawn) -> tuple[ForumSnapshot, Story]:
    """The forum with parts taken away, in some house's style, and its story of that kind and length."""
    seed, share, status, kind, length = drawn
    random = Random(seed)
    thin = thinned(forum, random, share)
    thin = msgspec.structs.replace(thin, forum=msgspec.structs.replace(thin.forum, status=status))
    first = next(iter(thin.press.releases), Release(id="release-1"))
    fields = {name: value for name, value in PROSE.items() if random.random() >= share}
    release = msgspec.structs.replace(first, kind=kind, length=length, language="en", was=WAS, **fields)
    house = HouseStyle(
        name=Text({"en": "House of Forums"}) if random.random() < share else Text({}),
        boilerplate=Text({"en": "Ends here."}),
        honorifics=random.choice(list(HonorificRule)),
        numbers=random.choice(list(NumberStyle)),
        dates=random.choice(list(DateStyle)),
    )
    press = msgspec.structs.replace(thin.press, releases=(release,))
    thin = msgspec.structs.replace(thin, press=press, house_style=house)
    return thin, compose(gather(thin))


def phrase_words() -> set[str]:
    """All words of the English module's own strings, docstrings left out, and CLDR's names."""
    words: set[str] = {word.lower() for word in _WORD.findall(MARKS["en"])}
    english = Path(eventdesk.press.english.__file__).parent
    for path in (*english.glob("*.py"), english.parent / "labels.py"):
        for text in _strings(ast.parse(path.read_text(encoding="utf-8"))):
            words |= {word.lower() for word in _WORD.findall(text)}
    locale = Locale("en")
    names = [*locale.territories.values(), *locale.languages.values()]
    for width in ("format",):
        names += [*locale.months[width]["wide"].values(), *locale.days[width]["wide"].values()]
    for name in names:
        words |= {word.lower() for word in _WORD.findall(name)}
    return words


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


PHRASES = phrase_words()
_SLIPS = re.compile(
    r"  | [.,;:]|,,|,\.|;\.|\.\.|\bthe the\b|\band and\b|\bof of\b|\(\)| $|, and,|: \.|\[[^\[\]]*\["
)
_SETTINGS = settings(max_examples=150, deadline=None)


@_SETTINGS
@given(FORUMS)
def test_only_stored_words_and_the_phrase_tables_are_printed(forum_named: Named, drawn: Drawn) -> None:
    for name in BOTH:
        _, story = story_of(forum_named(name), drawn)
        for paragraph in story.paragraphs:
            stored = [fact.value for fact in paragraph.facts]
            if paragraph.kind is ParagraphKind.CORRECTION:
                # The wrong words, and the names that tell whose facts they were.
                stored += [*WAS.values(), *WAS, *(fact.value for fact in story.facts)]
            used = {word.lower() for value in stored for word in _WORD.findall(value)}
            strange = {w for w in _WORD.findall(paragraph.text.lower()) if not w.isdigit()} - used - PHRASES
            assert not {w for w in strange if not re.fullmatch(r"\d+(st|nd|rd|th)", w)}, paragraph.text


@_SETTINGS
@given(FORUMS)
def test_every_paragraph_is_whole_sentences(forum_named: Named, drawn: Drawn) -> None:
    for name in BOTH:
        _, story = story_of(forum_named(name), drawn)
        for paragraph in story.paragraphs:
            text = paragraph.text
            assert re.search(r"[.!?][”’]*\)?$", text), text
            assert text[0].isupper() or text[0].isdigit() or text[0] in "“[", text
            assert not _SLIPS.search(text), text
            assert text.count("“") == text.count("”"), text
        assert len({p.key for p in story.paragraphs}) == len(story.paragraphs)
        assert plain_text(story).count(story.end_mark) == 1


@_SETTINGS
@given(FORUMS)
def test_nobody_is_named_who_does_not_take_part(forum_named: Named, drawn: Drawn) -> None:
    thin, story = story_of(forum_named("ocean_cities"), drawn)
    there = {
        appearance.person
        for session in thin.sessions
        for appearance in (session.moderator, *(a for item in session.items for a in item.appearances()))
        if appearance is not None and appearance.status.stays and session.status.value != "cancelled"
    }
    there |= {statement.person for statement in thin.statements}
    text = "\n".join(p.text for p in story.body)
    for person in thin.people:
        name = thin.pick(person.name, "en")
        assert not name or person.id in there or name not in text


@_SETTINGS
@given(FORUMS)
def test_before_a_forum_nothing_is_told_as_done(forum_named: Named, drawn: Drawn) -> None:
    kind = ReleaseKind.RELEASE if drawn[3] in (ReleaseKind.OPENING, ReleaseKind.CORRECTION) else drawn[3]
    _, story = story_of(forum_named("korea_china"), (*drawn[:2], ForumStatus.PLANNED, kind, drawn[4]))
    text = "\n".join(p.text for p in story.body)
    assert not re.search(r"(?<!be )\b(held|spoke|gave|said|agreed|attended|took|were|was|began)\b", text)


@_SETTINGS
@given(FORUMS)
def test_overruled_paragraphs_are_not_stale_while_nothing_changed(forum_named: Named, drawn: Drawn) -> None:
    thin, story = story_of(forum_named("ocean_cities"), drawn)
    overrides = {p.key: make_override(p, "My own words.") for p in story.paragraphs}
    again = apply_overrides(compose(gather(thin)), overrides)
    assert all(p.overruled and p.text == "My own words." for p in again.paragraphs)
    assert again.stale == ()
    assert again.orphans == ()


@_SETTINGS
@given(FORUMS, st.integers(0, 2**32))
def test_whatever_is_hidden_nobody_is_called_short_before_being_introduced(
    forum_named: Named, drawn: Drawn, hiding: int
) -> None:
    for name in BOTH:
        thin, story = story_of(forum_named(name), (*drawn[:2], ForumStatus.HELD, *drawn[3:]))
        random = Random(hiding)
        hidden = {p.key: "" for p in story.paragraphs if random.random() < 0.4}
        shown = [p.text for p in compose(gather(thin), hidden).paragraphs if p.key not in hidden]
        body = "\n".join(shown)
        for person in thin.people:
            full, family = thin.pick(person.name, "en"), thin.pick(person.family, "en")
            others = [p for p in thin.people if p is not person and family in thin.pick(p.name, "en")]
            if not full or not family or others:
                continue
            # Called by the family name: behind a title or a mark, and not as the first part of the full name.
            behind = re.compile(rf"(?:President |Mayor |, |\. ){re.escape(family)} ")
            for match in behind.finditer(body):
                start = match.end() - len(family) - 1
                assert body.startswith(full, start) or 0 <= body.find(full) < start, body


@_SETTINGS
@given(FORUMS)
def test_a_new_language_with_the_old_facts_changes_nothing(forum_named: Named, drawn: Drawn) -> None:
    """Order and content depend on the facts alone: the same forum gives the same release."""
    thin, story = story_of(forum_named("korea_china"), drawn)
    more = msgspec.structs.replace(
        thin,
        people=tuple(
            msgspec.structs.replace(p, notes=Text({"en": "secret note"}), email="a@b.example") for p in thin.people
        ),
    )
    assert compose(gather(more)) == story


@_SETTINGS
@given(FORUMS)
def test_gaps_never_stumble(forum_named: Named, drawn: Drawn) -> None:
    thin, _ = story_of(forum_named("ocean_cities"), drawn)
    for release in thin.press.releases:
        for gap in release_gaps(thin, release):
            assert gap.sentence.endswith(".")
