"""A forum written and read again is the same forum, whatever it holds, in both notations."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from msgspec import inspect

from eventdesk.interchange.forum_file import (
    ForumFileError,
    Notation,
    forum_text,
    parse_forum,
    read_forum,
    read_images,
    write_forum,
)
from eventdesk.model import snapshot as model
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.resources import resource
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

SAMPLES = sorted(resource("samples").glob("*.yaml"))
TAGS = st.sampled_from(["en", "ko", "de", "no", "zh-Hans", "zh-Hant", "ja", "sr-Latn"])
# All of Unicode but what no database can hold; words that other readers of YAML misread are likely.
MISREAD = [
    *["NO", "yes", "~", "null", "true", "12:30", "2019-12-27", "0x1F", "1e5", "007", "1_000", "- a", "a: b"],
    *["#", "&a", "*a", "!x", "<<", "=", ">", "|", "'", '"', " a ", "%TAG x"],
]
STRINGS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20
) | st.sampled_from([*MISREAD, "\ufeffx", "\u2028", "\x85", "\r\n", "a\tb", "\x1b", "\n\n a\n"])
TEXTS = st.dictionaries(TAGS, STRINGS, max_size=3).map(Text)
TIMES = st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2100, 1, 1))
KNOWN: dict[str, st.SearchStrategy[Any]] = {
    "timezone": st.sampled_from(["UTC", "Asia/Seoul", "Europe/Berlin", "America/St_Johns"]),
    "embargo_zone": st.sampled_from(["", "UTC", "Asia/Shanghai"]),
    "accent": st.sampled_from(["", "#1f4e8c"]),
    "colour": st.sampled_from(["", "#8C1F4E"]),
    "country": st.sampled_from(["", "KR", "NO", "CN", "DE"]),
    "languages": st.lists(TAGS, min_size=1, max_size=3, unique=True).map(tuple),
    "interpretation": st.lists(TAGS, max_size=2).map(tuple),
    "language": st.just("") | TAGS,
    "uid": st.just(""),
    "version": st.just(0),
}


def values(shape: inspect.Type) -> st.SearchStrategy[Any]:
    """Values of one type of the snapshot, drawn without regard to references."""
    if isinstance(shape, inspect.UnionType):
        return st.none() | values(next(part for part in shape.types if not isinstance(part, inspect.NoneType)))
    if isinstance(shape, inspect.StructType):
        return structs(shape.cls)
    if isinstance(shape, inspect.VarTupleType):
        return st.lists(values(shape.item_type), max_size=2).map(tuple)
    if isinstance(shape, inspect.DictType):
        return st.dictionaries(values(shape.key_type), values(shape.value_type), max_size=2)
    if isinstance(shape, inspect.EnumType):
        return st.sampled_from(list(shape.cls))
    if isinstance(shape, inspect.IntType):
        return st.integers(shape.ge, shape.le)
    if isinstance(shape, inspect.StrType):
        return STRINGS.filter(str.strip) if shape.min_length else STRINGS
    plain: dict[type, st.SearchStrategy[Any]] = {
        inspect.CustomType: TEXTS,
        inspect.BoolType: st.booleans(),
        inspect.DateType: st.dates(min_value=date(1, 1, 1)),
        inspect.DateTimeType: TIMES,
    }
    return plain[type(shape)]


def drawn(field: inspect.Field) -> st.SearchStrategy[Any]:
    return KNOWN[field.name] if field.name in KNOWN else values(field.type)


def structs(kind: type, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    info = inspect.type_info(kind)
    assert isinstance(info, inspect.StructType)
    fields = {field.name: drawn(field) for field in info.fields}
    return st.builds(kind, **{**fields, **given})


def ordered(kind: type, first: str, second: str, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """As `structs`, the two moments in order of time."""

    def in_order(value: Any) -> Any:
        start, end = getattr(value, first), getattr(value, second)
        if start is not None and end is not None and end < start:
            return type(value)(
                **{name: getattr(value, name) for name in value.__struct_fields__} | {first: end, second: start}
            )
        return value

    return structs(kind, **given).map(in_order)


@st.composite
def forums(draw: st.DrawFn) -> ForumSnapshot:
    """A whole forum: its parts at random, every reference to something that is there."""
    pool = st.lists(STRINGS.filter(str.strip), min_size=3, max_size=6, unique=True)
    people, organizations, rooms, places = draw(pool), draw(pool), draw(pool), draw(pool)
    person, organization = st.sampled_from(people), st.sampled_from(organizations)
    maybe = st.none() | organization
    more = st.lists(st.sampled_from(rooms[1:]), max_size=2, unique=True).map(tuple)
    credit = structs(model.Credit, organization=maybe).filter(lambda one: one != model.Credit())
    appearance = structs(
        model.Appearance, person=person, replaces=st.none() | person, credited_as=st.none() | credit
    )
    listed = st.lists(appearance, max_size=2).map(tuple)
    item = structs(model.Item, id=st.none(), speakers=listed, panelists=listed, moderator=st.none() | appearance)
    session = {
        "room": st.none() | st.just(rooms[0]),
        "also_in": more,
        "moderator": st.none() | appearance,
        "mc": st.none() | appearance,
        "interpreters": listed,
        "items": st.lists(item, max_size=2).map(tuple),
    }
    quote = st.dictionaries(TAGS, STRINGS.filter(bool), min_size=1, max_size=2).map(Text)
    said = structs(
        model.Statement, person=person, at=st.sampled_from([*places, "closing"]), quote=quote, says=st.just(Text())
    )
    away = st.lists(ordered(model.Unavailability, "starts_at", "ends_at"), max_size=2).map(tuple)
    roles = st.lists(structs(model.ForumOrganization, organization=organization), max_size=2).map(tuple)
    one = st.lists(structs(model.Photo, people=st.lists(person, max_size=2).map(tuple)), max_size=2).map(tuple)
    contacts, releases = draw(pool), draw(pool)
    asked = st.lists(st.sampled_from(contacts), max_size=2, unique=True).map(tuple)
    corrects = st.none() | st.just(releases[0])
    sent = [
        draw(structs(model.Release, id=st.just(id_), contacts=asked, corrects=corrects if place else st.none()))
        for place, id_ in enumerate(releases)
    ]
    fields, guests = draw(pool), draw(pool)
    booked = st.lists(
        structs(model.Registration, session=st.sampled_from(places)), max_size=2, unique_by=lambda one: one.session
    ).map(tuple)
    own = st.dictionaries(st.sampled_from(fields), STRINGS, max_size=2)
    host = st.none() | st.just(guests[0])
    attendees = [
        draw(
            structs(
                model.Attendee,
                id=st.just(id_),
                person=person,
                sessions=booked,
                fields=own,
                accompanies=host if place else st.none(),
            )
        )
        for place, id_ in enumerate(guests[:2])
    ]
    return ForumSnapshot(
        forum=draw(ordered(model.Forum, "starts_on", "ends_on", organizations=roles)),
        rooms=tuple(draw(structs(model.Room, id=st.just(id_))) for id_ in rooms),
        organizations=tuple(draw(structs(model.Organization, id=st.just(id_))) for id_ in organizations),
        people=tuple(
            draw(
                ordered(
                    model.Person,
                    "arrives_at",
                    "leaves_at",
                    id=st.just(id_),
                    organization=maybe,
                    unavailable=away,
                )
            )
            for id_ in people
        ),
        sessions=tuple(
            draw(ordered(model.Session, "starts_at", "ends_at", id=st.just(id_), **session)) for id_ in places
        ),
        statements=tuple(draw(st.lists(said, max_size=2))),
        press=model.Press(
            contacts=tuple(draw(structs(model.Contact, id=st.just(id_))) for id_ in contacts),
            releases=tuple(sent),
            photos=draw(one),
        ),
        own_fields=tuple(draw(structs(model.OwnField, id=st.just(id_))) for id_ in fields),
        attendees=tuple(attendees),
        acknowledged=tuple(draw(st.lists(structs(model.Acknowledgement), max_size=2))),
        house_style=draw(st.none() | structs(model.HouseStyle)),
    )


@settings(max_examples=18, deadline=None, suppress_health_check=list(HealthCheck))
@given(forum=forums())
def test_any_forum_survives_writing_and_reading(forum: ForumSnapshot) -> None:
    for notation, name in ((Notation.JSON, "forum.json"), (Notation.YAML, "forum.yaml")):
        text = forum_text(forum, notation)
        again = parse_forum(text, name)
        assert again == forum
        assert forum_text(again, notation) == text


def plain(forum: ForumSnapshot) -> ForumSnapshot:
    """The forum as its file has it, without the rows it came from."""
    return parse_forum(forum_text(forum), "forum.json")


# Not shrunk: each try makes a database, and the first forum found tells enough.
@settings(
    max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.reuse, Phase.generate]
)
@given(forum=forums())
def test_any_forum_survives_a_workspace(forum: ForumSnapshot, tmp_path_factory: pytest.TempPathFactory) -> None:
    workspace = Workspace.create(tmp_path_factory.mktemp("workspace") / "w.eventdesk")
    try:
        with workspace.edit("Import") as edit:
            uid = add_forum(edit, forum)
        assert plain(workspace.snapshot(uid)) == forum
    finally:
        workspace.close()


@pytest.mark.parametrize("ending", ["json", "yaml", "yml"])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_samples_survive_export_with_their_pictures(sample: Path, ending: str, tmp_path: Path) -> None:
    forum = read_forum(sample)
    images = read_images(forum, sample.parent)
    out = tmp_path / f"forum.{ending}"
    write_forum(forum, out, images)
    assert read_forum(out) == forum
    assert read_images(read_forum(out), tmp_path) == images
    first = out.read_bytes()
    write_forum(read_forum(out), out, images)
    assert out.read_bytes() == first
    assert not list(tmp_path.rglob("*.tmp"))


def test_what_is_at_its_default_is_left_out_and_short_forms_are_used() -> None:
    forum = parse_forum(
        '{"eventdesk": 1, "forum": {"id": "f", "title": "Plain"}, "people": [{"id": "p", "name": "Ann"}],'
        '"sessions": [{"id": "s", "starts_at": "2026-05-14T09:30:00", "moderator": {"person": "p"}}]}',
        "f.json",
    )
    assert forum.forum.title == Text({"en": "Plain"})
    assert forum_text(forum) == (
        '{\n  "eventdesk": 1,\n  "forum": {\n    "id": "f",\n    "title": "Plain"\n  },\n  "people": [\n    {\n'
        '      "id": "p",\n      "name": "Ann"\n    }\n  ],\n  "sessions": [\n    {\n      "id": "s",\n'
        '      "starts_at": "2026-05-14T09:30",\n      "moderator": "p"\n    }\n  ]\n}\n'
    )


def test_rows_of_a_database_leave_no_trace_in_the_file() -> None:
    forum = ForumSnapshot(forum=model.Forum(uid="row-1", version=7, id="f"))
    assert "row-1" not in forum_text(forum)
    assert "version" not in forum_text(forum)


def test_a_forum_that_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    broken = ForumSnapshot(
        forum=model.Forum(id="f"), statements=(model.Statement(person="nobody", says=Text({"en": "x"})),)
    )
    out = tmp_path / "f.json"
    out.write_text("what was there before")
    with pytest.raises(ForumFileError, match=r"f\.json: statements\[0\]\.person refers to the person “nobody”"):
        write_forum(broken, out)
    assert out.read_text() == "what was there before"


def test_half_a_character_is_refused_with_its_place(tmp_path: Path) -> None:
    broken = ForumSnapshot(forum=model.Forum(id="f", title=Text({"en": "a\ud800"})))
    with pytest.raises(ForumFileError, match=r"forum\.title holds"):
        write_forum(broken, tmp_path / "f.yaml")
    assert not list(tmp_path.iterdir())


def test_an_export_overwrites_its_own_pictures_and_no_other(tmp_path: Path) -> None:
    picture, newer = b"\xff\xd8\xff one", b"\xff\xd8\xff two"
    (tmp_path / "cat.jpg").write_bytes(picture)
    forum = ForumSnapshot(forum=model.Forum(id="f"), press=model.Press(photos=(model.Photo(file="cat.jpg"),)))
    with pytest.raises(ForumFileError, match=r"another picture, cat\.jpg"):
        write_forum(forum, tmp_path / "f.json", {"cat.jpg": newer})
    assert (tmp_path / "cat.jpg").read_bytes() == picture
    assert not (tmp_path / "f.json").exists()
    write_forum(forum, tmp_path / "f.json", {"cat.jpg": picture})
    write_forum(forum, tmp_path / "f.json", {"cat.jpg": newer})
    assert (tmp_path / "cat.jpg").read_bytes() == newer


def test_an_empty_credit_is_none() -> None:
    people = '"people": [{"id": "p", "name": "Ann"}]'
    moderator = '"sessions": [{"id": "s", "moderator": {"person": "p", "as": {}}}]'
    forum = parse_forum(f'{{"eventdesk": 1, "forum": {{"id": "f"}}, {people}, {moderator}}}', "f.json")
    assert forum.sessions[0].moderator == model.Appearance(person="p")
