"""Whatever the text is: nothing is proposed that does not stand in it, and a forum can be made of any choice."""

import random
import string
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.interchange.forum_file import parse_forum
from eventdesk.interchange.forum_file.files import forum_text
from eventdesk.interchange.from_text import (
    FieldName,
    PartKind,
    Proposal,
    Why,
    propose,
    tells_nothing,
    to_snapshot,
)

DATA = Path(__file__).parent / "data"
FILES = tuple(sorted(path.name for path in DATA.glob("*.txt")))
F = FieldName
# Told by code, number or kind: these are read, not copied.
READ = {F.EDITION, F.STARTS_ON, F.ENDS_ON, F.COUNTRY, F.TIMEZONE, F.COUNT, F.PRECISION, F.ROLE, F.KIND}
READ |= {F.STARTS_AT, F.ENDS_AT, F.ISSUED_ON, F.PRESENTERS_JOIN}


def check(proposal: Proposal) -> None:
    """Every value stands where it is said to stand, or is told to be written otherwise there."""
    for part in proposal.parts:
        for span in part.spans:
            assert 0 <= span.start <= span.end <= len(proposal.text)
        for value in part.values:
            there = value.span.of(proposal.text)
            if value.written:
                assert value.written == there
            elif value.field is F.FAMILY:
                assert value.text.casefold() in there.casefold()
            elif value.field not in READ:
                assert value.text.split() == there.split() or value.text in there, (value.field, value.text)
        assert all(link.key in proposal.by_key for link in part.links)
        assert not part.parent or proposal.by_key[part.parent].kind is PartKind.SESSION


def check_forum(proposal: Proposal, accepted: frozenset[str]) -> None:
    """A forum file of it can be written and read: its references are whole."""
    forum = to_snapshot(proposal, accepted)
    parse_forum(forum_text(forum), "made.json")


@pytest.mark.parametrize("name", FILES)
def test_values_stand_in_the_text(name: str) -> None:
    proposal = propose((DATA / name).read_text(encoding="utf-8"))
    check(proposal)
    check_forum(proposal, frozenset(part.key for part in proposal.parts))


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(FILES), st.randoms(use_true_random=False))
def test_any_choice_makes_a_forum(name: str, chance: random.Random) -> None:
    proposal = propose((DATA / name).read_text(encoding="utf-8"))
    check_forum(proposal, frozenset(part.key for part in proposal.parts if chance.random() < 0.6))


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(FILES), st.randoms(use_true_random=False))
def test_a_text_cut_and_shuffled(name: str, chance: random.Random) -> None:
    lines = (DATA / name).read_text(encoding="utf-8").split("\n")
    chance.shuffle(lines)
    text = "\n".join(line[chance.randrange(len(line) + 1) :] if chance.random() < 0.3 else line for line in lines)
    proposal = propose(text)
    check(proposal)
    check_forum(proposal, proposal.ticked)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    proposal = propose(text)
    check(proposal)
    check_forum(proposal, frozenset(part.key for part in proposal.parts))


def test_a_megabyte_of_nonsense_names_nobody() -> None:
    chance = random.Random(7)
    words = [
        "".join(chance.choice(string.ascii_lowercase) for _ in range(chance.randint(2, 9))) for _ in range(3000)
    ]
    text = "\n".join(" ".join(chance.choice(words) for _ in range(40)) for _ in range(4500))
    assert len(text) > 1_000_000
    proposal = propose(text)
    assert proposal.of(PartKind.PERSON) == ()
    assert tells_nothing(proposal)


@pytest.mark.parametrize(
    "text",
    [
        "“" * 100_000,
        "Dr. " * 50_000,
        "1" * 200_000,
        "Institute of " * 20_000,
        "a\t" * 100_000,
        "(" * 100_000,
        "王部长" * 50_000,
        "김가나 " * 50_000,
    ],
    ids=["quotes", "titles", "digits", "phrases", "cells", "brackets", "han", "hangul"],
)
def test_repetition_names_nobody(text: str) -> None:
    assert propose(text).of(PartKind.PERSON) == ()


def test_arabic_is_read_and_nothing_invented() -> None:
    proposal = propose("عُقد المنتدى السابع للعلوم في القاهرة يوم الجمعة. تحدث الدكتور أحمد حسن عن المستقبل.")
    assert proposal.language == "ar"
    assert proposal.parts == ()


def test_reasons_are_sentences() -> None:
    assert all(why.value[0].isupper() and why.value.endswith(".") for why in Why)
