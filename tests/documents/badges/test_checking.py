"""The report before printing: who, which element, what."""

import pytest
from msgspec import structs

from eventdesk.documents.badges import Batch, TroubleKind, check, sentence
from eventdesk.documents.catalog import Cancelled
from eventdesk.model.designs import (
    LOGO,
    AnyElement,
    Condition,
    Design,
    ImageElement,
    PhotoElement,
    QrElement,
    TextElement,
)
from eventdesk.model.snapshot import Attendee, ForumSnapshot
from eventdesk.model.text import Text

NAME = TextElement(text="{name}", width=40, height=12, size_pt=20, min_pt=10)


def found(
    forum: ForumSnapshot, people: tuple[Attendee, ...], *elements: AnyElement, **images: bytes
) -> list[tuple[TroubleKind, str, str]]:
    batch = Batch(Design(front=elements), forum, people, images=images)
    return [(trouble.kind, trouble.attendee_id, trouble.detail) for trouble in check(batch)]


def test_every_text_that_does_not_fit_is_named_with_its_attendee(
    forum: ForumSnapshot, people: tuple[Attendee, ...]
) -> None:
    wide = structs.replace(NAME, lines=2, min_pt=6, arabic_min_pt=6)
    troubles = check(Batch(Design(front=(wide,), back=(NAME,)), forum, people))
    front = [(one.attendee_id, one.kind) for one in troubles if one.face == "front"]
    assert front == [("endless", TroubleKind.CUT)]
    assert [one.attendee_id for one in troubles if one.face == "back"] == ["long", "endless"]
    told = sentence(troubles[0])
    assert told.startswith("Dr. Friedrich-Wilhelm Freiherr von")
    assert "back, “{name}”: “Dr. Friedrich" in told
    assert told.endswith("does not fit and is cut off.")


def test_broken_words_and_missing_glyphs(forum: ForumSnapshot) -> None:
    people = (
        Attendee(id="long", name=Text({"en": "Donaudampfschifffahrt"})),
        Attendee(id="face", name=Text({"en": "A \U0001f600"})),
    )
    name = structs.replace(NAME, width=30, lines=2)
    assert found(forum, people, name) == [
        (TroubleKind.BROKEN_WORD, "long", "Donaudampfschifffahrt"),
        (TroubleKind.NO_GLYPH, "face", "“\U0001f600” (U+1F600)"),
    ]


def test_codes_that_cannot_be_read(forum: ForumSnapshot) -> None:
    people = (Attendee(id="none"), Attendee(id="fine", code="CDFGHJ"), Attendee(id="long", code="long" * 2000))
    assert found(forum, people, QrElement(width=20, height=20)) == [
        (TroubleKind.CODE_EMPTY, "none", ""),
        (TroubleKind.CODE_TOO_LONG, "long", "long" * 2000),
    ]
    assert found(forum, people[1:2], QrElement(width=8, height=8)) == [
        (TroubleKind.CODE_TOO_SMALL, "fine", "0.28")
    ]


def test_pictures_that_are_missing_and_who_did_not_agree(
    forum: ForumSnapshot, consenting: Attendee, portrait: bytes
) -> None:
    photo = PhotoElement(width=20, height=20)
    assert found(forum, (consenting,), photo) == [(TroubleKind.NO_PICTURE, "seen", "seen.jpg")]
    assert found(forum, (consenting,), photo, **{"seen.jpg": portrait}) == []
    assert found(forum, (consenting,), photo, **{"seen.jpg": portrait[:200]}) != []
    assert found(forum, (Attendee(id="x", photo="x.jpg"),), photo) == []
    assert found(forum, (), ImageElement(asset="a.png"), ImageElement(asset=LOGO)) == [
        (TroubleKind.NO_PICTURE, "", "a.png")
    ]


def test_what_is_wrong_on_every_piece_is_told_once(forum: ForumSnapshot, people: tuple[Attendee, ...]) -> None:
    words = TextElement(text="A rather long line of words", width=15, height=5, min_pt=12, name="Motto")
    (trouble,) = check(Batch(Design(front=(words,)), forum, people))
    assert (
        sentence(trouble)
        == "every piece, front, “Motto”: “A rather long line of words” does not fit and is cut off."
    )


def test_what_is_not_drawn_is_not_told(forum: ForumSnapshot, people: tuple[Attendee, ...]) -> None:
    hidden = structs.replace(NAME, only=Condition(categories=("nobody",)))
    assert found(forum, people, hidden) == []


def test_checking_can_be_ended(forum: ForumSnapshot, people: tuple[Attendee, ...]) -> None:
    def cancel(_done: int, _count: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        check(Batch(Design(front=(NAME,)), forum, people), cancel)
