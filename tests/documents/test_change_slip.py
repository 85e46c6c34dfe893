"""The change slip: what changed since a printing, in sentences, in the programme's order."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from msgspec import structs

from eventdesk.documents.catalog import DOCUMENTS, DocumentRequest, NotPrintable, Since, render
from eventdesk.documents.changes import ChangeTeller, changes_since, told_changes
from eventdesk.documents.changes.scope import shown_fields
from eventdesk.documents.paper import PageSize
from eventdesk.model.kinds import AppearanceStatus, ItemKind, SessionKind, SessionStatus
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Session
from eventdesk.model.text import Text
from eventdesk.programme.changes import ChangeKind, Field, compare

PRINTED_AT = datetime(2026, 5, 1, 16, 5)


def en(text: str) -> Text:
    return Text({"en": text})


def edited(snapshot: ForumSnapshot, index: int, **values: Any) -> ForumSnapshot:
    sessions = list(snapshot.sessions)
    sessions[index] = structs.replace(sessions[index], **values)
    return structs.replace(snapshot, sessions=tuple(sessions))


def edited_item(snapshot: ForumSnapshot, index: int, item: int, **values: Any) -> ForumSnapshot:
    items = list(snapshot.sessions[index].items)
    items[item] = structs.replace(items[item], **values)
    return edited(snapshot, index, items=tuple(items))


def sentences(before: ForumSnapshot, after: ForumSnapshot, language: str = "en") -> list[str]:
    groups = told_changes(changes_since(before, after, "agenda", language), before, after, language)
    return [told.sentence for group in groups for told in group.told]


def test_another_room_and_another_speaker_are_told_as_one_says_it(congress: ForumSnapshot) -> None:
    after = edited(congress, 0, room="b")
    after = edited_item(after, 0, 0, speakers=(Appearance(person="p00b1", replaces="p00a0"),))
    assert sentences(congress, after) == ["Room: Room Alpha → Room Beta", "Speaker 00A0 replaced by Speaker 00B1"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Room: Room Alpha → Room Beta"),
        ("de", "Raum: Room Alpha → Room Beta"),
        ("ko", "장소: Room Alpha → Room Beta"),
        ("zh-Hans", "会场：Room Alpha → Room Beta"),
        ("zh-Hant", "會場：Room Alpha → Room Beta"),
    ],
)
def test_sentences_are_in_the_readers_language(language: str, said: str, congress: ForumSnapshot) -> None:
    assert sentences(congress, edited(congress, 0, room="b"), language) == [said]


def test_times_tell_their_day_only_where_it_is_another(congress: ForumSnapshot) -> None:
    session = congress.sessions[0]
    assert session.starts_at is not None
    assert session.ends_at is not None
    hour, day = timedelta(hours=1), timedelta(days=1)
    later = edited(congress, 0, starts_at=session.starts_at + hour, ends_at=session.ends_at + hour)
    assert sentences(congress, later) == ["Time: 09:00–11:00 → 10:00–12:00"]
    other_day = edited(congress, 0, starts_at=session.starts_at + day, ends_at=session.ends_at + day)
    (told,) = sentences(congress, other_day)
    assert "Thu" in told.split("→")[0]
    assert "Fri" in told.split("→")[1]


def test_every_kind_of_change_has_a_sentence_in_every_language(congress: ForumSnapshot) -> None:
    new = Session(id="new", kind=SessionKind.CLOSING, title=en("Farewell"), starts_at=datetime(2026, 5, 16, 18))
    after = structs.replace(congress, sessions=(*congress.sessions[1:], new))
    after = edited(after, 0, status=SessionStatus.TENTATIVE, kind=SessionKind.PANEL, theme=en("Wind"))
    after = edited(after, 1, status=SessionStatus.CANCELLED)
    after = edited(after, 2, interpretation=("ko", "zh"), mc=Appearance(person="p00a1"), track=en("Sea"))
    after = edited_item(after, 3, 0, language="ko", kind=ItemKind.KEYNOTE, minutes=25, title=en("A keynote"))
    waiting = (Appearance(person="p01a1", status=AppearanceStatus.INVITED),)
    after = edited_item(after, 3, 1, speakers=waiting, cue=en("Lights"))
    after = edited_item(after, 3, 2, speakers=(), presenters_join=True)
    forum = structs.replace(after.forum, venue=en("Old Hall"), ends_on=None)
    after = structs.replace(after, forum=forum)
    for before, now in ((congress, after), (after, congress)):
        changes = compare(before, now)
        assert len({(change.kind, change.field) for change in changes}) > 12
        for language in ("en", "de", "ko", "zh-Hans", "zh-Hant", "ar"):
            teller = ChangeTeller(language, now.languages)
            for change in changes:
                said = teller.sentence(change)
                assert said.strip(), change
                assert "{" not in said
                assert "Text(" not in said
                assert "Slot(" not in said


def test_the_order_of_a_forum_without_times_is_told_by_what_stands_above(bilateral: ForumSnapshot) -> None:
    items = bilateral.sessions[1].items
    keyed = tuple(structs.replace(item, id=f"i{number}") for number, item in enumerate(items))
    before = edited(bilateral, 1, items=keyed)
    after = edited(bilateral, 1, items=(keyed[1], keyed[0], keyed[2]))
    (told,) = sentences(before, after)
    assert told in ("Moved: now at the beginning", "Moved: now after “Harvesting currents”")


def test_a_slip_is_read_back_by_days_with_what_was_removed(
    congress: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    after = structs.replace(congress, sessions=congress.sessions[1:])
    after = edited(after, -1, title=en("Tea"))
    after = edited(after, 0, status=SessionStatus.CANCELLED)
    request = DocumentRequest(after, page_size=PageSize.A5, since=Since(congress, "agenda", PRINTED_AT))
    pdf = read_pdf(render("change-slip", request).pdf)
    text = " ".join(pdf.text.split())
    order = [
        "Changes to the programme",
        "Since the printing of Friday, 1 May 2026, 16:05",
        "Thursday, 14 May 2026",
        "Session 00A",
        "No longer in the programme",
        "Session 00B",
        "Cancelled",
        "Saturday, 16 May 2026",
        "Title: Coffee → Tea",
    ]
    places = [text.index(said) for said in order]
    assert places == sorted(places)
    assert (pdf.pages[0].width, pdf.pages[0].height) == pytest.approx(PageSize.A5.points, abs=0.1)
    assert all(pdf.embedded.values())


def test_nothing_changed_is_said_too(congress: ForumSnapshot, read_pdf: Callable[[bytes], Any]) -> None:
    request = DocumentRequest(congress, page_size=PageSize.A5, since=Since(congress, "agenda", PRINTED_AT))
    assert "Nothing has changed" in read_pdf(render("change-slip", request).pdf).text


def test_without_a_printing_there_is_no_slip(congress: ForumSnapshot) -> None:
    with pytest.raises(NotPrintable, match="printed yet"):
        render("change-slip", DocumentRequest(congress, page_size=PageSize.A5))


def test_a_document_is_stale_only_by_what_it_shows(congress: ForumSnapshot) -> None:
    cue = edited_item(congress, 0, 0, cue=en("Lights down"))
    assert changes_since(congress, cue, "agenda", "en") == ()
    assert [change.field for change in changes_since(congress, cue, "run-sheet", "en")] == [Field.CUE]
    abstract = edited(congress, 0, abstract=en("At length"))
    assert changes_since(congress, abstract, "grid", "en") == ()
    assert len(changes_since(congress, abstract, "programme", "en")) == 1
    room = edited(congress, 0, room="b")
    stale = {name for name in DOCUMENTS if changes_since(congress, room, name, "en")}
    assert stale >= {"agenda", "programme", "grid", "door-sign", "run-sheet", "cards", "booklet", "itinerary"}
    assert "change-slip" not in stale
    assert all(isinstance(field, Field) for field in shown_fields("anything"))


def test_a_new_talk_is_told_with_its_speaker(congress: ForumSnapshot) -> None:
    talk = Item(id="n", kind=ItemKind.PRESENTATION, title=en("Late talk"), speakers=(Appearance(person="p00b0"),))
    after = edited(congress, 0, items=(*congress.sessions[0].items, talk))
    (change,) = compare(congress, after)
    assert change.kind is ChangeKind.ADDED
    assert sentences(congress, after) == ["New in the programme: Speaker 00B0"]
