"""Nobody is shown who has not agreed to it: photos and portraits, in every form."""

import zipfile
from datetime import UTC, datetime
from io import BytesIO

import pytest
from msgspec import structs
from PIL import Image

from eventdesk.documents.catalog import DocumentRequest, render
from eventdesk.documents.release.forms import ReleaseForm, render_release
from eventdesk.model.kinds import ReleaseKind
from eventdesk.model.snapshot import Attendee, Consents, ForumSnapshot, Photo, Release
from eventdesk.model.text import Text
from eventdesk.press.checks import Check, CheckKind, release_checks
from eventdesk.press.gaps import PlaceKind
from eventdesk.press.photo_consent import showable, withheld_files

_FORMS = (ReleaseForm.WEB_PAGE, ReleaseForm.MARKDOWN, ReleaseForm.WORD, ReleaseForm.KIT)


def picture(colour: str) -> bytes:
    data = BytesIO()
    Image.new("RGB", (40, 30), colour).save(data, "PNG")
    return data.getvalue()


def shown(forum: ForumSnapshot, *attendees: Attendee) -> ForumSnapshot:
    """The forum with two photos: the first of two of its people, the second of nobody."""
    both = tuple(person.id for person in forum.people[:2])
    photos = (
        Photo(file="two.png", caption=Text({"en": "Two of them"}), people=both),
        Photo(file="hall.png", caption=Text({"en": "The hall"})),
    )
    press = structs.replace(forum.press, photos=photos, releases=(Release(id="r", kind=ReleaseKind.RELEASE),))
    people = (structs.replace(forum.people[0], photo="portrait.png"), *forum.people[1:])
    return structs.replace(forum, people=people, press=press, attendees=attendees)


def attendee(forum: ForumSnapshot, number: int, agreed: bool) -> Attendee:
    return Attendee(id=f"a{number}", person=forum.people[number].id, consents=Consents(photo=agreed))


def photo_checks(forum: ForumSnapshot) -> list[Check]:
    found = release_checks(forum, forum.press.releases[0], datetime(2020, 1, 1, tzinfo=UTC))
    kinds = (CheckKind.PHOTO_WITHHELD, CheckKind.PHOTO_NOT_ASKED)
    return [check for check in found if check.kind in kinds]


@pytest.mark.parametrize("form", _FORMS)
def test_a_photo_of_someone_without_consent_is_in_no_form(korea_china: ForumSnapshot, form: ReleaseForm) -> None:
    images = {"two.png": picture("red"), "hall.png": picture("blue"), "portrait.png": picture("green")}

    def made(agreed: bool) -> bytes:
        forum = shown(korea_china, attendee(korea_china, 0, agreed), attendee(korea_china, 1, True))
        data = render_release(form, DocumentRequest(forum, release_id="r", images=images))
        if not data.startswith(b"PK"):
            return data
        with zipfile.ZipFile(BytesIO(data)) as packed:
            return b"".join(name.encode() + packed.read(name) for name in packed.namelist())

    assert b"Two of them" in made(agreed=True)
    assert b"Two of them" not in made(agreed=False)
    assert b"The hall" in made(agreed=False)


def test_it_is_told_why_and_which(korea_china: ForumSnapshot) -> None:
    name = korea_china.people[0].name["en"]
    forum = shown(korea_china, attendee(korea_china, 0, False), attendee(korea_china, 1, True))
    (told,) = photo_checks(forum)
    assert (told.kind, told.words, told.place.kind) == (CheckKind.PHOTO_WITHHELD, ("1", name), PlaceKind.PHOTO)


def test_who_is_not_on_the_list_is_shown_and_told(korea_china: ForumSnapshot) -> None:
    forum = shown(korea_china, attendee(korea_china, 0, True))
    (told,) = photo_checks(forum)
    assert (told.kind, told.words) == (CheckKind.PHOTO_NOT_ASKED, ("1", korea_china.people[1].name["en"]))


def test_with_everyones_consent_there_is_nothing_to_tell(korea_china: ForumSnapshot) -> None:
    forum = shown(korea_china, attendee(korea_china, 0, True), attendee(korea_china, 1, True))
    assert photo_checks(forum) == []


@pytest.mark.parametrize("agreed", [True, False])
def test_portraits_and_logos(korea_china: ForumSnapshot, agreed: bool) -> None:
    images = {"portrait.png": b"p", "logo.png": b"l", "two.png": b"t"}
    forum = shown(korea_china, attendee(korea_china, 0, agreed), attendee(korea_china, 1, True))
    assert set(showable(forum, images)) == (set(images) if agreed else {"logo.png"})
    assert set(DocumentRequest(forum, images=images).images) == set(showable(forum, images))


def test_the_programme_tells_whose_portrait_is_left_out(korea_china: ForumSnapshot) -> None:
    images = {"portrait.png": picture("green")}
    name = korea_china.people[0].name["en"]
    for agreed in (True, False):
        made = render(
            "programme", DocumentRequest(shown(korea_china, attendee(korea_china, 0, agreed)), images=images)
        )
        assert any(name in told for told in made.unshown) is not agreed


def test_of_someone_listed_twice_one_no_counts(korea_china: ForumSnapshot) -> None:
    for first in (True, False):
        forum = shown(korea_china, attendee(korea_china, 0, first), attendee(korea_china, 0, not first))
        assert "portrait.png" in withheld_files(forum)
