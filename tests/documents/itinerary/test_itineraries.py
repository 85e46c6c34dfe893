"""Itineraries, read back: a page for each person, with what is theirs and nothing else."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from eventdesk.documents.appearances import parts_of
from eventdesk.documents.catalog import DocumentRequest, NotPrintable, RenderedDocument, render
from eventdesk.documents.itinerary.letter import AIRY
from eventdesk.documents.layout import Frame
from eventdesk.documents.paper import PageSize
from eventdesk.model.kinds import AppearanceRole, AppearanceStatus, SessionStatus
from eventdesk.model.snapshot import Appearance, ForumSnapshot
from eventdesk.model.text import Text

Read = Callable[[bytes], Any]
Tidy = Callable[[Any, float], None]


def change(row: Any, **fields: Any) -> Any:
    return msgspec.structs.replace(row, **fields)


def itinerary(snapshot: ForumSnapshot, person_id: str = "", **asked: Any) -> RenderedDocument:
    return render("itinerary", DocumentRequest(snapshot, person_id=person_id, **asked))


def squeezed(text: str) -> str:
    return " ".join(text.split())


def text_of(snapshot: ForumSnapshot, person_id: str, read_pdf: Read, **asked: Any) -> str:
    return squeezed(read_pdf(itinerary(snapshot, person_id, **asked).pdf).text)


def test_everyone_in_the_programme_has_a_page_by_name(congress: ForumSnapshot, read_pdf: Read) -> None:
    printed = read_pdf(itinerary(congress).pdf)
    names = sorted(person.name["en"] for person in congress.people)
    assert [page.lines[1] for page in printed.pages] == names
    assert [title for _, title in printed.bookmarks] == names


def test_a_page_holds_ones_own_part_alone(congress: ForumSnapshot, read_pdf: Read) -> None:
    session = congress.sessions[0]
    item = session.items[2]
    text = text_of(congress, item.speakers[0].person, read_pdf)
    name = congress.person(item.speakers[0].person).name["en"]
    parts = (
        "Personal programme",
        name,
        "Professor, University of Somewhere",
        f"Dear {name}, thank you for taking part in the Congress of Everything.",
        "Main Hall, Seoul",
        "Thursday, 14 May 2026",
        "09:40–10:00",
        "Speaker",
        squeezed(item.title["en"]),
        session.title["en"],
        "Room Alpha",
    )
    at = 0
    for part in parts:
        assert part in text[at:], part
        at = text.index(part, at)
    assert "Talk 00A1" not in text
    assert "Session 00B" not in text


def test_every_role_counts_and_companions_are_named(bilateral: ForumSnapshot, read_pdf: Read) -> None:
    tides = change(
        bilateral.sessions[1],
        mc=Appearance(person="wang"),
        interpreters=(Appearance(person="park"),),
        moderator=Appearance(person="kim"),
    )
    snapshot = change(bilateral, sessions=(bilateral.sessions[0], tides))
    roles = {
        person: {part.role for part in parts if part.session.id == "tides"}
        for person, parts in parts_of(snapshot).items()
    }
    assert roles == {
        "kim": {AppearanceRole.MODERATOR},
        "wang": {AppearanceRole.MC},
        "park": {AppearanceRole.INTERPRETER, AppearanceRole.PANELIST},
        "lee": {AppearanceRole.SPEAKER, AppearanceRole.PANELIST},
        "zhou": {AppearanceRole.SPEAKER, AppearanceRole.PANELIST},  # joins the panel with his talk
    }
    text = text_of(snapshot, "lee", read_pdf)
    panel = text[text.index("Panelist Panel discussion") :]
    for companion in ("Moderator Kim Min-su", "Panelist Park Jun-ho", "Panelist Zhou Jian"):
        assert companion in panel
    assert "Master of ceremonies Tides" in text_of(snapshot, "wang", read_pdf)
    assert "Interpreter Tides" in text_of(snapshot, "park", read_pdf)


def test_who_does_not_come_and_what_is_cancelled_is_left_out(bilateral: ForumSnapshot) -> None:
    opening, tides = bilateral.sessions
    gone = Appearance(person="wang", status=AppearanceStatus.DECLINED)
    opening = change(opening, items=(opening.items[0], change(opening.items[1], speakers=(gone,))))
    assert "wang" not in parts_of(change(bilateral, sessions=(opening, tides)))
    cancelled = change(tides, status=SessionStatus.CANCELLED)
    assert set(parts_of(change(bilateral, sessions=(opening, cancelled)))) == {"kim"}
    item = change(tides.items[0], status=SessionStatus.CANCELLED)
    parts = parts_of(change(bilateral, sessions=(change(tides, items=(item, *tides.items[1:])),)))
    assert [part.role for part in parts["lee"]] == [AppearanceRole.PANELIST]


def test_arrival_departure_and_contact_are_told(quiet_cities: ForumSnapshot, read_pdf: Read) -> None:
    people = tuple(
        change(one, arrives_at=datetime(2027, 5, 12, 18, 40), leaves_at=datetime(2027, 5, 15, 9, 5))
        if one.id == "zhang"
        else one
        for one in quiet_cities.people
    )
    text = text_of(change(quiet_cities, people=people), "zhang", read_pdf)
    assert "Arrival Wed 12 May, 18:40" in text.replace("Wed, ", "Wed ")
    assert "Departure Sat 15 May, 09:05" in text.replace("Sat, ", "Sat ")
    contact = quiet_cities.press.contacts[0]
    assert f"Your contact {contact.name['en']}" in text
    assert contact.email in text


def test_mr_is_not_printed_and_an_honorific_is(korea_china: ForumSnapshot, read_pdf: Read) -> None:
    assert "Dear Dr. Hwang-hee Cho," in text_of(korea_china, "cho", read_pdf)
    assert "Dear Choi Gi-young," in text_of(korea_china, "choi-gy", read_pdf)
    assert "조황희 박사님께" in text_of(korea_china, "cho", read_pdf, language="ko")


def test_a_stop_too_many_for_a_page_takes_air_from_it_instead(
    quiet_cities: ForumSnapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy = quiet_cities.people[0]
    talk = next(one for one in quiet_cities.sessions if one.items and one.starts_at)
    first = talk.starts_at
    assert first is not None
    lone = change(talk, moderator=Appearance(person=busy.id), items=(), also_in=(), mc=None, interpreters=())

    def pages(count: int) -> int:
        held = tuple(
            change(lone, id=f"s{n}", starts_at=first + timedelta(minutes=30 * n), ends_at=None)
            for n in range(count)
        )
        return itinerary(change(quiet_cities, sessions=held), busy.id).pages

    closely = [pages(count) for count in range(1, 16)]
    monkeypatch.setattr("eventdesk.documents.itinerary.CLOSE", AIRY)
    airily = [pages(count) for count in range(1, 16)]
    assert closely == sorted(closely)
    assert closely[0] == airily[0] == 1
    assert closely[-1] == airily[-1] == 2
    assert closely.count(1) > airily.count(1)


def test_a_long_itinerary_says_whose_it_is_on_every_page(congress: ForumSnapshot, read_pdf: Read) -> None:
    busy = congress.people[0]
    sessions = tuple(change(session, moderator=Appearance(person=busy.id)) for session in congress.sessions)
    printed = read_pdf(itinerary(change(congress, sessions=sessions), busy.id).pdf)
    assert len(printed.pages) > 1
    for page in printed.pages[1:]:
        assert page.lines[0] == f"{busy.name['en']} (continued)"
    assert "Page 2 of" in printed.pages[1].text


def test_nobody_to_print_for_is_a_sentence(bilateral: ForumSnapshot) -> None:
    with pytest.raises(NotPrintable, match="Nobody has a part"):
        itinerary(change(bilateral, sessions=()))
    idle = change(bilateral.people[0], id="idle", name=Text({"en": "Idle Person"}))
    with pytest.raises(NotPrintable, match="Idle Person has no part"):
        itinerary(change(bilateral, people=(*bilateral.people, idle)), "idle")
    with pytest.raises(KeyError):
        itinerary(bilateral, "nobody")


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize(
    ("first", "second", "large"), [("ko", "en", False), ("ar", "", True), ("zh-Hans", "de", True)]
)
def test_it_holds_in_every_language_paper_and_size_of_type(
    quiet_cities: ForumSnapshot,
    quiet_images: Mapping[str, bytes],
    read_pdf: Read,
    assert_tidy: Tidy,
    size: PageSize,
    first: str,
    second: str,
    large: bool,
) -> None:
    request = DocumentRequest(
        quiet_cities, first, size, images=quiet_images, second_language=second, large_print=large,
        second_zone="Europe/Berlin",
    )  # fmt: skip
    document = render("itinerary", request)
    printed = read_pdf(document.pdf)
    assert not document.missing
    assert all(printed.embedded.values())
    frame = Frame.of(size, large_print=large)
    assert_tidy(printed, frame.left * frame.scale)
    assert len(printed.bookmarks) == len(parts_of(quiet_cities))
