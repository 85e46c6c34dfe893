"""The press material's edits: what they store, what undo gives back, and that speech stays as typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.model import records
from eventdesk.model.kinds import ItemKind, ReleaseKind
from eventdesk.model.snapshot import (
    Appearance,
    Forum,
    ForumSnapshot,
    Item,
    Override,
    Person,
    Session,
)
from eventdesk.model.text import Text
from eventdesk.workspace import press_edits
from eventdesk.workspace.errors import StaleRecord
from eventdesk.workspace.press_edits import Spot
from eventdesk.workspace.release_edits import set_release_contacts
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

PNG = b"\x89PNG\r\n\x1a\n" + b"not looked into here"


class Desk:
    """A workspace with one forum: a session with a talk that has no id, and two people."""

    def __init__(self, path: Path) -> None:
        self.workspace = Workspace.create(path)
        talk = Item(kind=ItemKind.PRESENTATION, speakers=(Appearance(person="cho"),))
        forum = ForumSnapshot(
            forum=Forum(id="f", languages=("en", "ko")),
            people=tuple(Person(id=key, name=Text({"en": key.title()})) for key in ("cho", "wang", "jang")),
            sessions=(Session(id="item-1", items=(talk,)), Session(id="s2")),
        )
        with self.workspace.edit("Make") as edit:
            self.uid = add_forum(edit, forum)

    @property
    def snapshot(self) -> ForumSnapshot:
        return self.workspace.snapshot(self.uid)

    def person(self, key: str) -> str:
        return self.snapshot.person(key).uid


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "w.evd")
    yield desk
    desk.workspace.close()


def test_a_new_release_takes_the_forums_main_language_and_a_key_of_its_own(desk: Desk) -> None:
    with desk.workspace.edit("Add releases", desk.uid) as edit:
        press_edits.add_release(edit, desk.uid)
        press_edits.add_release(edit, desk.uid, ReleaseKind.ADVISORY, "KO")
    first, second = desk.snapshot.press.releases
    assert (first.id, first.kind, first.language) == ("release-1", ReleaseKind.RELEASE, "en")
    assert (second.id, second.kind, second.language) == ("release-2", ReleaseKind.ADVISORY, "ko")


def test_a_copy_stands_after_its_original_and_keeps_own_words_only_in_the_same_language(desk: Desk) -> None:
    own = Override(text="Our words", basis={"forum.venue": "Hall"})
    with desk.workspace.edit("Add", desk.uid) as edit:
        first = press_edits.add_release(edit, desk.uid)
        press_edits.add_release(edit, desk.uid)
        press_edits.set_override(edit, first, "lead", own)
    with desk.workspace.edit("Copy", desk.uid) as edit:
        same = press_edits.duplicate_release(edit, first)
        other = press_edits.duplicate_release(edit, first, "ko")
    by_uid = {release.uid: release for release in desk.snapshot.press.releases}
    assert list(by_uid)[:3] == [first, other, same]
    assert by_uid[same].overrides == {"lead": own}
    assert by_uid[other].overrides == {}
    assert len({release.id for release in by_uid.values()}) == 4


def test_own_words_come_and_go_and_undo_brings_them_back(desk: Desk) -> None:
    with desk.workspace.edit("Add", desk.uid) as edit:
        uid = press_edits.add_release(edit, desk.uid)
    lead, hidden = Override(text="Ours", basis={"a": "1"}), Override(text="")
    with desk.workspace.edit("Overrule", desk.uid) as edit:
        press_edits.set_override(edit, uid, "lead", lead)
        press_edits.set_override(edit, uid, "about:stepi", hidden)
    with desk.workspace.edit("Return", desk.uid) as edit:
        press_edits.drop_override(edit, uid, "lead")
        press_edits.drop_override(edit, uid, "never there")
    assert desk.snapshot.press.releases[0].overrides == {"about:stepi": hidden}
    desk.workspace.undo()
    assert desk.snapshot.press.releases[0].overrides == {"lead": lead, "about:stepi": hidden}


def test_a_statement_at_a_talk_without_an_id_gives_the_talk_one_that_nothing_else_has(desk: Desk) -> None:
    talk = desk.snapshot.sessions[0].items[0]
    with desk.workspace.edit("Add statement", desk.uid) as edit:
        press_edits.add_statement(edit, desk.uid, desk.person("cho"), Spot(item_uid=talk.uid))
    after = desk.snapshot
    named = after.sessions[0].items[0].id
    assert named == "item-2"  # a session is called item-1
    assert after.statements[0].at == named


def test_where_a_statement_was_made_is_one_place_only(desk: Desk) -> None:
    session = desk.snapshot.sessions[1]
    with desk.workspace.edit("Add", desk.uid) as edit:
        uid = press_edits.add_statement(edit, desk.uid, desk.person("wang"), Spot(closing=True))
    assert desk.snapshot.statements[0].at == "closing"
    with desk.workspace.edit("Move", desk.uid) as edit:
        press_edits.set_spot(edit, uid, Spot(session_uid=session.uid))
    assert desk.snapshot.statements[0].at == "s2"
    with desk.workspace.edit("Nowhere", desk.uid) as edit:
        press_edits.set_spot(edit, uid, Spot())
    assert desk.snapshot.statements[0].at is None


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_verbatim_speech_is_stored_exactly_as_given(tmp_path_factory: pytest.TempPathFactory, speech: str) -> None:
    desk = _shared(tmp_path_factory)
    with desk.workspace.edit("Add", desk.uid) as edit:
        uid = press_edits.add_statement(edit, desk.uid, desk.person("cho"), quote=Text({"en": speech}))
    stored = {statement.uid: statement for statement in desk.snapshot.statements}[uid]
    assert stored.quote["en"] == speech


_DESKS: list[Desk] = []


def _shared(factory: pytest.TempPathFactory) -> Desk:
    if not _DESKS:
        _DESKS.append(Desk(factory.mktemp("speech") / "w.evd"))
    return _DESKS[0]


def test_moving_sets_the_order_and_undo_the_old_one(desk: Desk) -> None:
    with desk.workspace.edit("Add", desk.uid) as edit:
        uids = [press_edits.add_contact(edit, desk.uid, Text({"en": name})) for name in "abcd"]
    with desk.workspace.edit("Move", desk.uid) as edit:
        press_edits.move(edit, records.Contact, uids[3], 0)
    assert [contact.name["en"] for contact in desk.snapshot.press.contacts] == list("dabc")
    with desk.workspace.edit("Move", desk.uid) as edit:
        press_edits.move(edit, records.Contact, uids[0], 99)
    assert [contact.name["en"] for contact in desk.snapshot.press.contacts] == list("dbca")
    desk.workspace.undo()
    desk.workspace.undo()
    assert [contact.name["en"] for contact in desk.snapshot.press.contacts] == list("abcd")


def test_photos_keep_their_pictures_and_two_of_one_name_stay_apart(desk: Desk) -> None:
    with desk.workspace.edit("Add photos", desk.uid) as edit:
        press_edits.add_photo(edit, desk.uid, "hall.png", PNG, Text({"en": "The hall"}))
        press_edits.add_photo(edit, desk.uid, "hall.png", PNG + b"2")
        press_edits.add_photo(edit, desk.uid, caption=Text({"en": "To come"}))
    one, two, three = desk.snapshot.press.photos
    assert one.file == "hall.png"
    assert two.file not in (None, "hall.png")
    assert three.file is None
    with desk.workspace.reading() as connection:
        assert press_edits.picture(connection, one.file or "") == PNG
        assert press_edits.picture(connection, two.file or "") == PNG + b"2"
        assert press_edits.picture(connection, "nothing.png") is None


def test_people_on_a_photo_are_kept_in_order_once_each(desk: Desk) -> None:
    cho, wang, jang = (desk.person(key) for key in ("cho", "wang", "jang"))
    with desk.workspace.edit("Add", desk.uid) as edit:
        uid = press_edits.add_photo(edit, desk.uid)
        press_edits.set_photo_people(edit, uid, [cho, wang, cho])
    assert desk.snapshot.press.photos[0].people == ("cho", "wang")
    with desk.workspace.edit("Change", desk.uid) as edit:
        press_edits.set_photo_people(edit, uid, [jang, cho])
    assert desk.snapshot.press.photos[0].people == ("jang", "cho")
    with desk.workspace.edit("Remove", desk.uid) as edit:
        press_edits.remove(edit, records.Photo, uid)
    assert not [photo.uid for photo in desk.snapshot.press.photos]
    desk.workspace.undo()
    assert desk.snapshot.press.photos[0].people == ("jang", "cho")


def test_what_was_deleted_elsewhere_is_refused_and_nothing_stored(desk: Desk) -> None:
    with desk.workspace.edit("Add", desk.uid) as edit:
        uid = press_edits.add_contact(edit, desk.uid)
    with desk.workspace.edit("Remove", desk.uid) as edit:
        press_edits.remove(edit, records.Contact, uid)

    def add_and_move() -> None:
        with desk.workspace.edit("Move", desk.uid) as edit:
            press_edits.add_contact(edit, desk.uid)
            press_edits.move(edit, records.Contact, uid, 0)

    with pytest.raises(StaleRecord):
        add_and_move()
    assert desk.snapshot.press.contacts == ()


def test_a_paragraph_of_ones_own_stands_where_it_is_put_and_goes_away(
    workspace: Workspace, forum_uid: str
) -> None:
    release = workspace.snapshot(forum_uid).press.releases[0]
    order = ["lead", "attendance", "session:opening"]
    with workspace.edit("Add paragraph", forum_uid) as edit:
        words = Override(text="Mine.", basis={"forum.city": "Busan"})
        key = press_edits.add_paragraph(edit, release.uid, words, order, after="lead")
        last = press_edits.add_paragraph(edit, release.uid, Override(text="The end."))
    told = workspace.snapshot(forum_uid).press.releases[0]
    assert told.order == ("lead", key, "attendance", "session:opening")
    assert (key, last) == ("own:1", "own:2")
    assert told.overrides[key] == words
    with workspace.edit("Keep mine", forum_uid) as edit:
        press_edits.keep_override(edit, release.uid, key, {"forum.city": "Seoul"})
        press_edits.keep_override(edit, release.uid, "no such", {"forum.city": "Seoul"})
    assert workspace.snapshot(forum_uid).press.releases[0].overrides[key].basis == {"forum.city": "Seoul"}
    with workspace.edit("Take the program’s", forum_uid) as edit:
        press_edits.drop_override(edit, release.uid, key)
    told = workspace.snapshot(forum_uid).press.releases[0]
    assert told.order == ("lead", "attendance", "session:opening")
    assert key not in told.overrides
    workspace.undo()
    assert workspace.snapshot(forum_uid).press.releases[0].order[1] == key


def test_the_order_of_paragraphs_is_set_and_given_back(workspace: Workspace, forum_uid: str) -> None:
    release = workspace.snapshot(forum_uid).press.releases[0]
    with workspace.edit("Move paragraph", forum_uid) as edit:
        press_edits.set_order(edit, release.uid, ["b", "a", "b"])
    assert workspace.snapshot(forum_uid).press.releases[0].order == ("b", "a")
    with workspace.edit("Program’s order", forum_uid) as edit:
        press_edits.set_order(edit, release.uid, [])
    assert workspace.snapshot(forum_uid).press.releases[0].order == ()


def test_a_copy_keeps_length_order_and_contacts_but_not_words_of_another_language(
    workspace: Workspace, forum_uid: str
) -> None:
    release = workspace.snapshot(forum_uid).press.releases[0]
    contact = workspace.snapshot(forum_uid).press.contacts[0]
    with workspace.edit("Change", forum_uid) as edit:
        edit.change(records.Release, release.uid, {"length": "short", "embargo_zone": "Asia/Tokyo"})
        key = press_edits.add_paragraph(edit, release.uid, Override(text="Mine."), ["lead"], after="lead")
        set_release_contacts(edit, release.uid, [contact.uid])
        other = press_edits.duplicate_release(edit, release.uid, "fr")
        same = press_edits.duplicate_release(edit, release.uid)
    copies = {each.uid: each for each in workspace.snapshot(forum_uid).press.releases}
    for uid in (same, other):
        assert (copies[uid].length, copies[uid].embargo_zone) == ("short", "Asia/Tokyo")
        assert len(copies[uid].contacts) == 1
    assert (copies[other].order, dict(copies[other].overrides)) == (("lead",), {})
    assert copies[same].order == ("lead", key)
    assert copies[same].overrides[key].text == "Mine."
