"""What a release still lacks."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import msgspec
import pytest

from eventdesk.model.kinds import ForumStatus, ReleaseKind
from eventdesk.model.snapshot import Contact, ForumSnapshot, Statement
from eventdesk.model.text import EMPTY, Text
from eventdesk.press.gaps import Gap, GapKind, PlaceKind, release_gaps

Change = Callable[..., ForumSnapshot]


def gaps(snapshot: ForumSnapshot, **release: Any) -> list[Gap]:
    return list(release_gaps(snapshot, msgspec.structs.replace(snapshot.press.releases[0], **release)))


def kinds(snapshot: ForumSnapshot, **release: Any) -> list[GapKind]:
    return [gap.kind for gap in gaps(snapshot, **release)]


def test_the_case_lacks_a_contact_and_boilerplate(korea_china: ForumSnapshot) -> None:
    assert [(gap.kind, gap.place.kind, gap.place.id) for gap in gaps(korea_china)] == [
        (GapKind.NO_BOILERPLATE, PlaceKind.ORGANIZATION, "stepi"),
        (GapKind.NO_CONTACT, PlaceKind.CONTACTS, ""),
    ]


@pytest.mark.parametrize(
    ("release", "kind"),
    [
        ({"headline": EMPTY}, GapKind.NO_HEADLINE),
        ({"headline": Text({"ko": "제목"})}, GapKind.UNTRANSLATED),
        ({"kind": ReleaseKind.ADVISORY}, GapKind.STATUS_AGAINST_KIND),
        ({"embargo_until": datetime(2019, 12, 26, 9)}, GapKind.EMBARGO_BEFORE_ISSUE),
    ],
)
def test_faults_of_the_release_itself(korea_china: ForumSnapshot, release: dict[str, Any], kind: GapKind) -> None:
    assert kind in kinds(korea_china, **release)
    assert kind not in kinds(korea_china)


def test_an_embargo_on_the_day_of_issue_is_none(korea_china: ForumSnapshot) -> None:
    assert GapKind.EMBARGO_BEFORE_ISSUE not in kinds(korea_china, embargo_until=datetime(2019, 12, 27, 1))


def test_a_release_before_the_forum_was_held(korea_china: ForumSnapshot, change: Change) -> None:
    planned = change(korea_china, "forum", status=ForumStatus.PLANNED)
    assert GapKind.STATUS_AGAINST_KIND in kinds(planned)
    assert GapKind.STATUS_AGAINST_KIND not in kinds(planned, kind=ReleaseKind.ADVISORY)


def test_someone_quoted_without_an_office(korea_china: ForumSnapshot, change: Change) -> None:
    nobody = change(korea_china, "people", "cho", position=EMPTY, organization=None)
    found = [gap for gap in gaps(nobody) if gap.kind is GapKind.NO_OFFICE]
    assert [(gap.place.kind, gap.place.id) for gap in found] == [(PlaceKind.PERSON, "cho")]
    assert found[0].sentence == "Hwang-hee Cho is quoted without a position or an organization."


def test_a_photo_without_a_caption(ocean_cities: ForumSnapshot) -> None:
    found = [gap for gap in gaps(ocean_cities) if gap.kind is GapKind.NO_CAPTION]
    assert [gap.place.id for gap in found] == ["2", "3"]


def test_words_that_are_left_out_are_told(ocean_cities: ForumSnapshot) -> None:
    lost = Statement(person="silva", at="off", says=Text({"en": "it rained"}))
    changed = msgspec.structs.replace(ocean_cities, statements=(*ocean_cities.statements, lost))
    assert GapKind.STATEMENT_LEFT_OUT in kinds(changed)
    assert GapKind.STATEMENT_LEFT_OUT not in kinds(ocean_cities)


def test_a_contact_needs_a_way_to_be_reached(korea_china: ForumSnapshot) -> None:
    def with_contact(contact: Contact) -> ForumSnapshot:
        press = msgspec.structs.replace(korea_china.press, contacts=(contact,))
        return msgspec.structs.replace(korea_china, press=press)

    assert GapKind.NO_CONTACT in kinds(with_contact(Contact(name=Text({"en": "A"}))))
    assert GapKind.NO_CONTACT not in kinds(with_contact(Contact(name=Text({"en": "A"}), phone="1")))


def test_names_missing_in_the_releases_language(korea_china: ForumSnapshot, change: Change) -> None:
    changed = change(korea_china, "people", "cho", name=Text({"ko": "조황희"}))
    found = [gap for gap in gaps(changed) if gap.kind is GapKind.UNTRANSLATED]
    assert [gap.sentence for gap in found] == ["The name of 조황희 is not there in the release’s language (en)."]
