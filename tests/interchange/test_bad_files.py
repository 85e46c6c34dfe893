"""A forum file with a fault is refused in one sentence that names the file, the place and the remedy."""

import os
from pathlib import Path

import pytest

from eventdesk.interchange.forum_file import LARGEST_FILE, ForumFileError, parse_forum, read_forum, read_images
from eventdesk.model.text import Text

GOOD = """
eventdesk: 1
forum: {id: f, title: {en: Forum}, starts_on: 2026-05-14, ends_on: 2026-05-15, timezone: Asia/Seoul,
  country: KR, languages: [en, ko], edition: 2, organizations: [{organization: inst, role: host}]}
rooms: [{id: hall, name: Hall, capacity: 100}]
organizations: [{id: inst, name: Institute}]
people:
  - {id: ann, name: Ann, organization: inst, email: ann@example.org, phone: "+82 10 1234 5678"}
  - {id: bob, name: Bob, unavailable: [{from: 2026-05-14T08:00, to: 2026-05-14T09:00}]}
sessions:
  - id: bio
    room: hall
    starts_at: 2026-05-14T09:30
    ends_at: 2026-05-14T10:30
    moderator: {person: bob, status: confirmed}
    items:
      - {id: talk, kind: presentation, title: Talk, minutes: 20, speakers: [ann]}
      - {id: round, kind: panel, panelists: [{person: ann, as: {organization: inst}}], presenters_join: true}
statements: [{person: ann, at: talk, quote: Yes.}]
press:
  releases: [{id: r, language: en}]
  photos: [{file: null, people: [ann]}]
attendees: [{id: a, person: ann}, {id: b, name: Cy, languages: [ko]}]
"""

FAULTS = [
    # unknown keys, with the nearest known one
    ("title: Talk", "titel: Talk",
     "sessions[0].items[0] (item “talk”) has the unknown key “titel”; did you mean “title”?"),
    ("room: hall", "uid: x", "sessions[0] (session “bio”) has the unknown key “uid”"),
    ("capacity: 100", "version: 1", "rooms[0] (room “hall”) has the unknown key “version”"),
    ("press:\n", "prss:\n", "the file has the unknown key “prss”; did you mean “press”?"),
    ("{en: Forum}", "{en: Forum, english: x}", "forum.title has a key that is not a language tag (“english”)"),
    # wrong types
    ("edition: 2", "edition: two", "forum.edition must be a whole number, but is text"),
    ("edition: 2", 'edition: "2"',
     "forum.edition must be a whole number, but is text; write it without quotation"),
    ("edition: 2", "edition: 2.5", "forum.edition must be a whole number, but is a decimal number"),
    ("edition: 2", "edition: true", "forum.edition must be a whole number, but is true or false"),
    ("edition: 2", "edition: 0", "forum.edition must be a number from 1 to 9999"),
    ("minutes: 20", "minutes: 20000",
     "sessions[0].items[0].minutes (item “talk”) must be a number from 1 to 1440"),
    ("presenters_join: true", 'presenters_join: "yes"', "presenters_join (item “round”) must be true or false"),
    ("title: Talk", "title: 12", "must be text or a map from language to text, but is a whole number; put it in"),
    ("id: hall", "id: 1e3", "rooms[0].id must be text, but is a decimal number; put it in quotation marks"),
    ("[ann]}\n      - {id: round", "ann}\n      - {id: round",
     "speakers (item “talk”) must be a list, but is text"),
    ("rooms: [{id: hall, name: Hall, capacity: 100}]", "rooms: hall", "rooms must be a list, but is text"),
    ("id: hall, name: Hall", "id: hall", "rooms[0] (room “hall”) has no “name”; add it"),
    ("id: hall", 'id: ""', "rooms[0].id is empty; give it a value"),
    ("kind: presentation", "kind: presentaton", "did you mean “presentation”?"),
    ("status: confirmed", "status: gone", "must be one of: invited, confirmed, declined, cancelled"),
    # dates and times
    ("starts_on: 2026-05-14", "starts_on: 2026-02-30",
     "forum.starts_on is not a day of the calendar (2026-02-30)"),
    ("starts_on: 2026-05-14", "starts_on: 14.5.2026", "forum.starts_on is not a date; write it as year-month-day"),
    ("ends_on: 2026-05-15", "ends_on: 2026-05-13", "forum.ends_on lies before the start"),
    ("starts_at: 2026-05-14T09:30", "starts_at: 2026-05-14T25:30", "is not a time of the calendar"),
    ("starts_at: 2026-05-14T09:30", "starts_at: 2026-05-14T09:30Z", "times are wall time"),
    ("starts_at: 2026-05-14T09:30", "starts_at: 2026-05-14T09:30+09:00", "(session “bio”) has an offset from UTC"),
    ("starts_at: 2026-05-14T09:30", "starts_at: 09:30", "is not a wall time; write it as day and time, such as"),
    ("ends_at: 2026-05-14T10:30", "ends_at: 2026-05-14T08:30", "sessions[0].ends_at (session “bio”) lies before"),
    ("to: 2026-05-14T09:00", "to: 2026-05-14T07:00", "people[1].unavailable[0].to (person “bob”) lies before"),
    # codes
    ("Asia/Seoul", "Asia/Soul",
     "forum.timezone is not a time zone of the IANA data base (“Asia/Soul”); did you mean “Asia/Seoul”?"),
    ("Asia/Seoul", "../../etc/passwd", "forum.timezone is not a time zone"),
    ("country: KR", "country: XQ", "forum.country is not a country code of ISO 3166-1 (“XQ”)"),
    ("country: KR", "country: South Korea", "did you mean “KR”?"),
    ("[en, ko]", "[en, korean]", "forum.languages[1] is not a language tag (“korean”)"),
    ("[en, ko]", "[]", "forum.languages is empty"),
    ("[en, ko]", "[en, EN]", "forum.languages[1] names “en” again"),
    ("languages: [ko]", "languages: [k]", "attendees[1].languages[0] (attendee “b”) is not a language tag"),
    # references
    ("speakers: [ann]", "speakers: [anne]",
     "refers to the person “anne”, which the file does not have; did you mean “ann”?"),
    ("{person: bob, status: confirmed}", "{person: bob, for: eve}",
     "sessions[0].moderator.for (session “bio”) refers to the person “eve”"),
    ("as: {organization: inst}", "as: {organization: x}",
     "panelists[0].as.organization (item “round”) refers to the organization “x”"),
    ("organization: inst, email", "organization: y, email",
     "people[0].organization (person “ann”) refers to the organization “y”"),
    ("organization: inst, role", "organization: z, role", "forum.organizations[0].organization refers to"),
    ("room: hall", "room: hal", "sessions[0].room (session “bio”) refers to the room “hal”"),
    ("at: talk", "at: tlk", "statements[0].at refers to the item or session “tlk”"),
    ("people: [ann]}]", "people: [nobody]}]", "press.photos[0].people[0] refers to the person “nobody”"),
    ("{id: a, person: ann}", "{id: a, person: x}", "attendees[0].person (attendee “a”) refers to the person “x”"),
    ("languages: [ko]}", "accompanies: x}", "attendees[1].accompanies (attendee “b”) refers to the attendee “x”"),
    ("languages: [ko]}", "accompanies: b}",
     "accompanies (attendee “b”) names the attendee; name whom they accompany"),
    ("languages: [ko]}", "sessions: [{session: biol}]}",
     "attendees[1].sessions[0].session (attendee “b”) refers to the session “biol”"),
    ("languages: [ko]}", "sessions: [{session: bio}, {session: bio}]}",
     "sessions[1].session (attendee “b”) names a session of this attendee again; keep it once"),
    ("languages: [ko]}", "fields: {bus: 2}}", "attendees[1].fields.bus (attendee “b”) must be text"),
    ("languages: [ko]}", 'fields: {bus: "2"}}', "refers to the field “bus”, which the file does not have"),
    ("languages: [ko]}", "dates: {invitd: 2026-03-01}}", "attendees[1].dates.invitd (attendee “b”)"),
    # ids
    ("id: bob", "id: ann", "people[1].id (person “ann”) is also the id of people[0]"),
    ("id: round", "id: talk", "sessions[0].items[1].id (item “talk”) is also the id of sessions[0].items[0]"),
    ("id: round", "id: bio", "sessions[0].items[1].id (item “bio”) is also the id of sessions[0]"),
    ("{id: b, name", "{id: a, name", "attendees[1].id (attendee “a”) is also the id of attendees[0]"),
    # sense
    ("quote: Yes.", "language: en", "statements[0] has neither “quote” nor “says”"),
    ("quote: Yes.", "quote: Yes., says: No.", "statements[0] has both “quote” and “says”"),
    ("name: Cy, ", "", "attendees[1] (attendee “b”) has neither “person” nor “name”"),
    # the format itself
    ("eventdesk: 1", "eventdesk: 2", "eventdesk tells of a newer format"),
    ("eventdesk: 1", "eventdesk: one", "eventdesk must be the format’s version; write “eventdesk: 1”"),
    ("eventdesk: 1", "", "the file has no key “eventdesk”; begin a forum file with “eventdesk: 1”"),
    # YAML
    ("room: hall", "room: hall\n    room: hall", "sessions[0] (session “bio”) has the key “room” twice"),
    ("[en, ko]", "&langs [en, ko]", "at line 4: anchors (&) and aliases (*) are not part of a forum file"),
    ("id: hall", "id: !!python/name:os.system x", "tags (!) are not part of a forum file"),
    ("id: bio", "\tid: bio", "is not valid YAML at line"),
    ("attendees:", "---\nattendees:", "a second document begins"),
    ("name: Hall", r'name: "a\0b"', "rooms[0].name (room “hall”) holds a NUL"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "sentence"), FAULTS, ids=[f"{new.strip()[:30]}" for _, new, _ in FAULTS])
def test_a_fault_is_told_with_file_and_place(old: str, new: str, sentence: str) -> None:
    assert old in GOOD
    with pytest.raises(ForumFileError) as caught:
        parse_forum(GOOD.replace(old, new, 1), "bad.yaml")
    message = str(caught.value)
    assert message.startswith("bad.yaml: ")
    assert sentence in message
    assert "\n" not in message
    assert "example.org" not in message
    assert "1234" not in message


def test_the_file_without_faults_is_read() -> None:
    forum = parse_forum(GOOD, "good.yaml")
    assert [session.id for session in forum.sessions] == ["bio"]


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"# only a comment\n", "must be a map"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "is not a text file"),
        (b"%PDF-1.7\n\xe2\xe3\xcf\xd3", "is not a text file"),
        (b"eventdesk: 1\nforum: {id: caf\xe9x}\n", "is not UTF-8 text (line 2); save it with the encoding UTF-8"),
        ("eventdesk: 1\nforum: {id: 포럼".encode()[:-1], "ends in the middle of a character"),
        (b"just words", "must be a map that begins with"),
    ],
)
def test_what_is_no_forum_file_at_all(raw: bytes, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "odd.yaml"
    path.write_bytes(raw)
    with pytest.raises(ForumFileError) as caught:
        read_forum(path)
    assert str(caught.value).startswith("odd.yaml: ")
    assert sentence in str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks_are_understood(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(GOOD.replace("Institute", "과학기술정책연구원").encode(encoding))
    assert read_forum(path).organizations[0].name == Text({"en": "과학기술정책연구원"})


def test_a_file_of_100_megabytes_is_refused_by_its_size_alone(tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    with pytest.raises(ForumFileError, match=r"huge\.json: has 100 MB, more than the 32 MB"):
        read_forum(path)
    assert LARGEST_FILE == 32 * 1024 * 1024


def test_folders_devices_and_missing_files(tmp_path: Path) -> None:
    with pytest.raises(ForumFileError, match="is not a file"):
        read_forum(tmp_path)
    with pytest.raises(ForumFileError, match=r"none\.yaml: does not exist"):
        read_forum(tmp_path / "none.yaml")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(ForumFileError, match="is not a file"):
            read_forum(tmp_path / "pipe")


@pytest.mark.parametrize("share", [0.2, 0.35, 0.5, 0.65, 0.8, 0.99])
def test_half_a_json_file_is_refused(share: float) -> None:
    from eventdesk.interchange.forum_file import forum_text

    whole = forum_text(parse_forum(GOOD, "good.yaml"))
    with pytest.raises(ForumFileError, match=r"half\.json: is not valid JSON at line \d+: it ends too early"):
        parse_forum(whole[: int(len(whole) * share)], "half.json")


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("a.json", "[" * 100_000, "nested too deeply"),
        ("a.json", '{"a":' * 100_000, "nested too deeply"),
        ("a.yaml", "[" * 100_000, "nested too deeply"),
        ("a.yaml", "- " * 50_000, "nested too deeply"),
        ("a.json", '{"eventdesk": NaN}', "NaN is not a number of JSON"),
        ("a.json", '{"eventdesk": -Infinity}', "-Infinity is not a number of JSON"),
        ("a.json", '{"eventdesk": ' + "9" * 5000 + "}", "a number is too large"),
        ("a.json", '{"eventdesk": 1e999}', "a number is too large"),
        ("a.yaml", "eventdesk: " + "9" * 5000, "a number is too large"),
        ("a.json", '{"eventdesk": 1, "forum": {"id": "\\ud83d"}}', "forum.id holds a NUL or half of a character"),
        ("a.json", '{"eventdesk": 1, "forum": {"id": "a\\u0000"}}', "forum.id holds a NUL or half of a character"),
        ("a.json", '{"eventdesk": 1, "forum": {"id": "a", "id": "b"}}', "has the key “id” twice"),
        ("a.json", '{"eventdesk": 1} x', "something follows the end"),
        ("a.json", "eventdesk: 1", "is not valid JSON at line 1"),
        ("a.yaml", "a: &a [x]\nb: [*a, *a]", "anchors (&) and aliases (*)"),
        ("a.yaml", "? [a, b]\n: c", "a list or map stands where a key should be"),
        ("a.yaml", "a: 'unfinished", "it ends too early"),
        ("a.yaml", "eventdesk: 1\nforum: {id: f, title: {en: half", "it ends too early"),
        ("a.yaml", "a: \x07", "a character that YAML does not allow"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_texts_that_harm_a_careless_reader(name: str, text: str, sentence: str) -> None:
    with pytest.raises(ForumFileError) as caught:
        parse_forum(text, name)
    assert str(caught.value).startswith(f"{name}: ")
    assert sentence in str(caught.value)


def test_yaml_words_stay_what_they_look_like() -> None:
    text = (
        'eventdesk: 1\nforum: {id: "12", country: NO, languages: [no], title: {no: on, en: 12:30}, website: 0x1F}'
    )
    forum = parse_forum(text, "f.yaml").forum
    assert (forum.id, forum.country, forum.website) == ("12", "NO", "0x1F")
    assert forum.languages == ("no",)
    assert forum.title == Text({"no": "on", "en": "12:30"})


def test_personal_data_is_not_repeated_in_messages() -> None:
    for bad in ("{ann@example.org: 1}", "{id: ann@example.org}", "{id: x, name: y, country: ann@example.org}"):
        with pytest.raises(ForumFileError) as caught:
            parse_forum(f"eventdesk: 1\nforum: {{id: f}}\npeople: [{bad}]", "f.yaml")
        assert "example.org" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("none.png", "names a picture that is not there"),
        ("../secret.png", "must be a file in the folder of the forum file"),
        ("/etc/passwd", "must be a file in the folder of the forum file"),
        ("C:/x.png", "must be a file in the folder of the forum file"),
        ("a/../../x.png", "must be a file in the folder of the forum file"),
        ("a\\\\..\\\\x.png", "must be a file in the folder of the forum file"),
        ("way-out.png", "is a link out of the forum file’s folder"),
        ("text.png", "names a file that is no picture"),
        ("folder", "names a picture that is not there"),
    ],
)
def test_pictures_stay_in_the_folder(name: str, sentence: str, tmp_path: Path) -> None:
    folder = tmp_path / "forum"
    (folder / "folder").mkdir(parents=True)
    (tmp_path / "secret.png").write_bytes(b"\x89PNG\r\n\x1a\nsecret")
    (folder / "way-out.png").symlink_to(tmp_path / "secret.png")
    (folder / "text.png").write_text("no picture")
    forum = parse_forum(
        f'eventdesk: 1\nforum: {{id: f}}\npeople: [{{id: ann, name: Ann, photo: "{name}"}}]', "f.yaml"
    )
    with pytest.raises(ForumFileError) as caught:
        read_images(forum, folder, "f.yaml")
    assert str(caught.value).startswith("f.yaml: people[0].photo (person “ann”) ")
    assert sentence in str(caught.value)
