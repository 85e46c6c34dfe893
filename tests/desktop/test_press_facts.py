"""Facts as the window tells them: in its language, and each leading to the field where it is entered."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.press.fact_places import fact_place
from eventdesk.desktop.pages.press.fact_words import change_sentence, fact_label, value_words
from eventdesk.desktop.pages.press.release_section import ReleaseSection
from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.snapshot import ForumSnapshot, HouseStyle, Term
from eventdesk.model.text import Text
from eventdesk.press import labels
from eventdesk.press.draft import FactChange
from eventdesk.press.fact_types import ReleaseFacts
from eventdesk.press.facts import gather
from eventdesk.resources import resource

SAMPLES = ("island-energy-2", "korea-china-sti-7", "quiet-cities-3")
# Other words than these in Latin letters come from the forum's own data.
_ENGLISH = re.compile(r"\b(of|the|forum|session|item|as|credited|in|programme|no longer|empty|photo|contact)\b")


@pytest.fixture
def korean(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(resource("translations", "eventdesk_ko.qm")))
    before = QLocale()
    QLocale.setDefault(QLocale("ko"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def facts_of(name: str, language: str = "en") -> ReleaseFacts:
    return gather(forum(name), None, language)


def forum(name: str) -> ForumSnapshot:
    return read_forum(resource("samples", f"{name}.yaml"))


@pytest.mark.parametrize("name", SAMPLES)
def test_in_english_a_fact_is_called_as_press_calls_it(name: str) -> None:
    facts = facts_of(name)
    for fact in facts.facts:
        assert fact_label(fact.id, facts.values) == labels.fact_label(fact.id, facts.values)


def test_every_word_of_press_for_a_fact_is_in_the_window_too(korean: None) -> None:
    for field, told in labels._FIELDS.items():
        own = fact_label(f"release.{field}", {})
        assert own not in (told, field), f"{field} is not translated"
    for field, told in labels._FORUM.items():
        assert fact_label(f"forum.{field}", {}) not in (told, field), f"forum.{field} is not translated"


@pytest.mark.parametrize("name", SAMPLES)
def test_a_korean_window_calls_no_fact_in_english(name: str, korean: None) -> None:
    facts = facts_of(name, "ko")
    own = "\n".join(facts.values.values())
    for fact in facts.facts:
        label = fact_label(fact.id, facts.values)
        words = set(_ENGLISH.findall(label)) - set(_ENGLISH.findall(own))
        assert not words, label
        assert re.search("[가-힣]", label), label


def test_values_and_changes_are_told_in_korean(korean: None) -> None:
    assert value_words("forum.status", "held", {}) == "개최됨"
    assert value_words("forum.country", "KR", {}) == "대한민국"
    assert value_words("forum.starts_on", "2019-12-27", {}) == "2019년 12월 27일 금요일"
    gone = FactChange("person:cho.position", "Position of Cho", "president", "", gone=True)
    before = {"person:cho.name": "조황희", "person:cho.position": "원장"}
    assert change_sentence(gone, {}, before) == "조황희의 직위: 원장 → 더 이상 없음"


def with_rows(snapshot: ForumSnapshot) -> ForumSnapshot:
    """The forum with a house style, so that its facts are there too."""
    import msgspec

    style = HouseStyle(boilerplate=Text({"en": "Held every year."}), terms=(Term(term=Text({"en": "R&D"})),))
    return msgspec.structs.replace(snapshot, house_style=style)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_fact_of_a_forum_leads_to_a_row_that_is_there(name: str) -> None:
    snapshot = with_rows(forum(name))
    release = next(iter(snapshot.press.releases), None)
    told = gather(snapshot, release.id if release is not None else None)
    homeless = [fact.id for fact in told.facts if fact_place(snapshot, fact.id, release) is None]
    # Facts of the house are not the forum's; a release is there only where the forum has one.
    known = ("house.", "term:") if release is not None else ("house.", "term:", "release.")
    assert [fact for fact in homeless if not fact.startswith(known)] == []


def test_every_fact_of_a_release_has_a_field_in_its_form(qapp: QApplication) -> None:
    snapshot = forum("korea-china-sti-7")
    release = snapshot.press.releases[0]
    form = ReleaseSection(Desk()).form
    names = [fact.id for fact in gather(snapshot, release.id).facts if fact.id.startswith("release.")]
    assert len(names) > 10
    for name in names:
        place = fact_place(snapshot, name, release)
        assert place is not None
        assert place.field in form._rows, name


def test_a_fact_leads_to_its_field() -> None:
    snapshot = forum("korea-china-sti-7")
    place = fact_place(snapshot, "forum.attendance.count")
    assert place is not None
    assert (place.page, place.field) == ("overview", "attendance_count")
    place = fact_place(snapshot, "person:cho.organization")
    assert place is not None
    assert (place.page, place.field) == ("people", "organization_uid")
    assert fact_place(snapshot, "person:nobody.name") is None
    assert fact_place(snapshot, "outcome:nowhere/agreed.text") is None
