"""What is proposed for a photo: only what the programme tells, and nobody whose place is not known."""

from datetime import date, datetime

from eventdesk.model.kinds import ItemKind
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Item, Person, Photo, Session
from eventdesk.model.text import Text
from eventdesk.press.capture import captions_for, moment_at, shown_at


def t(english: str) -> Text:
    return Text({"en": english})


def speech(key: str, kind: ItemKind, *people: str) -> Item:
    return Item(id=key, kind=kind, minutes=20, speakers=tuple(Appearance(person=one) for one in people))


FORUM = ForumSnapshot(
    forum=Forum(id="f", starts_on=date(2026, 5, 14), ends_on=date(2026, 5, 15), languages=("en", "de")),
    people=tuple(Person(id=key, name=t(key.title())) for key in ("ebbe", "han", "ufer")),
    sessions=(
        Session(
            id="opening",
            title=t("Opening"),
            starts_at=datetime(2026, 5, 14, 9, 0),
            ends_at=datetime(2026, 5, 14, 10, 0),
            items=(
                speech("open", ItemKind.OPENING_SPEECH, "han"),
                speech("welcome", ItemKind.WELCOME_SPEECH, "ufer"),
                speech("pair", ItemKind.PRESENTATION, "ebbe", "ufer"),
            ),
        ),
    ),
)


def at(hour: int, minute: int, day: int = 14) -> datetime:
    return datetime(2026, 5, day, hour, minute)


def test_whoever_speaks_alone_is_on_it() -> None:
    shown = shown_at(FORUM, moment_at(FORUM, at(9, 5)))
    assert shown.people == ("han",)
    assert dict(shown.caption) == {"en": "Han gives the opening speech"}


def test_of_several_nobody_is_named() -> None:
    shown = shown_at(FORUM, moment_at(FORUM, at(9, 45)))
    assert shown.people == ()
    assert shown.caption["en"] == "View of Opening"


def test_nothing_is_on_nothing_is_proposed() -> None:
    assert not shown_at(FORUM, None).caption


def test_a_caption_follows_the_time_of_the_photo() -> None:
    photo = Photo(people=("ufer",), taken_at=at(9, 25))
    assert captions_for(FORUM, photo)["en"] == "Ufer gives a welcoming speech"
    together = Photo(people=("ufer", "ebbe"), taken_at=at(9, 45))
    assert captions_for(FORUM, together)["en"].startswith("From left: Ufer and Ebbe")


def test_without_a_time_the_one_thing_they_did_tells_it() -> None:
    assert captions_for(FORUM, Photo(people=("han",)))["en"] == "Han gives the opening speech"
    assert not captions_for(FORUM, Photo(people=("ufer",))), "a welcome or a talk: that would be a guess"
    assert not captions_for(FORUM, Photo())


def test_a_photo_of_another_day_is_not_captioned_by_its_time() -> None:
    assert not captions_for(FORUM, Photo(taken_at=at(9, 5, day=20)))
