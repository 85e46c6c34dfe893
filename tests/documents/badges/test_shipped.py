"""The templates that come with the program: sound, and fit for people of all scripts."""

from collections.abc import Callable
from io import BytesIO
from itertools import combinations
from typing import Any

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
from msgspec import structs

from eventdesk.documents.badges import Batch, check, write_pieces
from eventdesk.documents.badges.documents import BADGES, CERTIFICATES, TENTS, chosen, usual_template
from eventdesk.documents.catalog import DocumentRequest, NotPrintable, render
from eventdesk.interchange.template_file import shipped_template, shipped_templates
from eventdesk.model.design_checks import faults
from eventdesk.model.designs import DesignKind
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.snapshot import Attendee, ForumSnapshot
from eventdesk.model.text import Text

NAMES = shipped_templates()


def over_each_other(one: Any, other: Any) -> bool:
    """By more than a point: the boxes of letters are a little larger than their ink."""
    across = min(one.right, other.right) - max(one.left, other.left)
    return bool(across > 1 and min(one.top, other.top) - max(one.bottom, other.bottom) > 1)


def test_there_is_one_of_each_kind() -> None:
    assert {shipped_template(name)[0].kind for name in NAMES} == set(DesignKind)
    for name in NAMES:
        assert {"en", "ko"} <= set(shipped_template(name)[0].name)


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_template_has_no_fault_and_room_for_everyone(
    name: str, forum: ForumSnapshot, people: tuple[Attendee, ...]
) -> None:
    design, images = shipped_template(name)
    assert faults(design) == ()
    # Nobody is cut off but who is called by 300 letters without a space.
    troubles = check(Batch(design, forum, people, images=images))
    assert {trouble.attendee_id for trouble in troubles} <= {"endless"}


@pytest.mark.parametrize("name", NAMES)
def test_texts_stand_apart_on_a_shipped_template(
    name: str,
    forum: ForumSnapshot,
    people: tuple[Attendee, ...],
    read_pdf: Callable[[bytes], Any],
) -> None:
    design, images = shipped_template(name)
    for attendee in people:
        out = BytesIO()
        one = structs.replace(design, back=()) if design.two_sided else design
        write_pieces(Batch(one, forum, (attendee,), images=images), out)
        read = read_pdf(out.getvalue())
        assert all(read.embedded.values())
        for page in read.pages:
            assert not [pair for pair in combinations(page.boxes, 2) if over_each_other(*pair)]
            assert all(box.left > 0 and box.right < page.width and box.bottom > 0 for box in page.boxes)


@pytest.mark.parametrize("name", ["badge-a6", "badge-4-on-a4", "badge-card-86x54", "badge-fold-a4"])
def test_the_codes_of_shipped_badges_are_read_back(
    name: str, forum: ForumSnapshot, people: tuple[Attendee, ...], read_codes: Callable[[bytes], list[list[Any]]]
) -> None:
    design, images = shipped_template(name)
    out = BytesIO()
    write_pieces(Batch(design, forum, people, images=images), out)
    read = [code.text for page in read_codes(out.getvalue()) for code in page]
    assert set(read) == {one.code for one in people}


def test_a_certificate_carries_number_and_verification(
    forum: ForumSnapshot, people: tuple[Attendee, ...], read_codes: Callable[[bytes], list[list[Any]]]
) -> None:
    snapshot = structs.replace(forum, attendees=people)
    rendered = render(CERTIFICATES, DocumentRequest(snapshot))
    assert rendered.pages == 1  # of those who were given one
    assert [code.text for code in read_codes(rendered.pdf)[0]] == ["STI-7-0001 CDFGHJ"]
    text = pdfium.PdfDocument(rendered.pdf)[0].get_textpage().get_text_range()
    for words in ("Certificate of Attendance", "Kim Min-su", "김민수", "참가 증서", "STI-7-0001", "CDFGHJ"):
        assert words in text


def test_speakers_are_thanked_in_other_words(forum: ForumSnapshot) -> None:
    speaker = next(one for session in forum.sessions for item in session.items for one in item.speakers)
    attendee = Attendee(id="s", person=speaker.person)
    rendered = render(CERTIFICATES, DocumentRequest(structs.replace(forum, attendees=(attendee,))))
    text = pdfium.PdfDocument(rendered.pdf)[0].get_textpage().get_text_range()
    assert "for contributing as Speaker to the" in text
    assert "발표자 자격으로" in text
    assert "for attending" not in text


def test_whose_pieces_are_printed(forum: ForumSnapshot) -> None:
    people = tuple(Attendee(id=status.value, status=status) for status in AttendeeStatus)
    snapshot = structs.replace(forum, attendees=people)
    coming = [one.id for one in chosen(BADGES, snapshot)]
    assert set(coming) == {"invited", "registered", "confirmed", "waitlisted", "arrived"}
    assert [one.id for one in chosen(BADGES, snapshot, ("declined", "invited"))] == ["declined", "invited"]


@pytest.mark.parametrize("document", [BADGES, TENTS, CERTIFICATES])
def test_documents_come_without_a_template_and_not_without_people(
    document: str, forum: ForumSnapshot, people: tuple[Attendee, ...]
) -> None:
    assert usual_template(document, forum) in NAMES
    rendered = render(document, DocumentRequest(structs.replace(forum, attendees=people)))
    assert rendered.pages == len(pdfium.PdfDocument(rendered.pdf))
    with pytest.raises(NotPrintable, match="no attendees"):
        render(document, DocumentRequest(structs.replace(forum, attendees=())))


@pytest.mark.parametrize(
    ("languages", "name", "words"),
    [
        (("en", "de"), "certificate-en", "Certificate of Attendance"),
        (("ko", "en"), "certificate-en-ko", "참가 증서"),
        (("en", "zh"), "certificate-en-zh", "参会证书"),
        (("en", "zh-TW", "ko"), "certificate-en-zh-hant", "與會證書"),
    ],
)
def test_a_certificate_is_in_the_languages_of_the_forum(
    forum: ForumSnapshot, languages: tuple[str, ...], name: str, words: str
) -> None:
    """An organization that is known in one language alone is told all the same."""
    guest = Attendee(id="g", name=Text({"en": "Guest"}), organization=Text({"ko": "한빛연구소"}))
    snapshot = structs.replace(
        forum, forum=structs.replace(forum.forum, languages=languages), attendees=(guest,), people=()
    )
    assert usual_template(CERTIFICATES, snapshot) == name
    rendered = render(CERTIFICATES, DocumentRequest(snapshot))
    text = pdfium.PdfDocument(rendered.pdf)[0].get_textpage().get_text_range()
    assert words in text
    assert "한빛연구소" in text
    assert ("증서" in text) == (name == "certificate-en-ko")
