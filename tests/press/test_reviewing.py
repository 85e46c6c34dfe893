"""What is accepted of a release's checks stays quiet until its facts change; better words go where they belong."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from eventdesk.model.kinds import QuoteConsent
from eventdesk.model.snapshot import Acknowledgement, ForumSnapshot, Override, Photo
from eventdesk.model.text import Text
from eventdesk.press.checks import CheckKind, Severity, Span
from eventdesk.press.replacing import Home, replacement, with_words
from eventdesk.press.reviewing import ReleaseReview, ReviewedCheck, excerpt, release_review

NOW = datetime(2020, 1, 1, 12, tzinfo=UTC)


def changed(snapshot: ForumSnapshot, **fields: Any) -> ForumSnapshot:
    first, *others = snapshot.press.releases
    press = structs.replace(snapshot.press, releases=(structs.replace(first, **fields), *others))
    return structs.replace(snapshot, press=press)


def typed(snapshot: ForumSnapshot, words: str) -> ForumSnapshot:
    return changed(snapshot, overrides={"lead": Override(text=words, basis={"forum.edition": "7"})})


def review(snapshot: ForumSnapshot) -> ReleaseReview:
    return release_review(snapshot, snapshot.press.releases[0], NOW)


def the(kind: CheckKind, snapshot: ForumSnapshot) -> ReviewedCheck:
    (found,) = (one for one in review(snapshot).checks if one.check.kind is kind)
    return found


def accepted(snapshot: ForumSnapshot, one: ReviewedCheck, reason: str = "meant so") -> ForumSnapshot:
    said = Acknowledgement(finding=one.key, facts=one.facts, reason=reason)
    return structs.replace(snapshot, acknowledged=(*snapshot.acknowledged, said))


def test_accepted_is_quiet_and_last(korea_china: ForumSnapshot) -> None:
    before = typed(korea_china, "It opened on Monday, 27 December 2019, with five hundred acronyms of XQZV.")
    wrong = the(CheckKind.WRONG_WEEKDAY, before)
    assert wrong.is_open_error
    assert wrong.key.startswith(f"release:{korea_china.press.releases[0].id}:wrong_weekday:")
    after = review(accepted(before, wrong))
    assert wrong.key not in {one.key for one in after.open}
    assert not [one for one in after.errors if one.key == wrong.key]
    last = after.checks[-1]
    assert (last.key, last.accepted, last.reason) == (wrong.key, True, "meant so")


def test_other_words_bring_it_back_with_what_was_said(korea_china: ForumSnapshot) -> None:
    before = typed(korea_china, "It opened on Monday, 27 December 2019.")
    said = accepted(before, the(CheckKind.WRONG_WEEKDAY, before)).acknowledged
    same = structs.replace(typed(korea_china, "Now it opened on Monday, 27 December 2019."), acknowledged=said)
    assert the(CheckKind.WRONG_WEEKDAY, same).accepted, "moved within the paragraph it is the same fault"
    other = structs.replace(typed(korea_china, "It opened on Sunday, 27 December 2019."), acknowledged=said)
    assert not the(CheckKind.WRONG_WEEKDAY, other).accepted


def test_a_quote_that_changed_is_asked_about_again(ocean_cities: ForumSnapshot) -> None:
    quotes = [n for n, each in enumerate(ocean_cities.statements) if each.quote]
    statements = list(ocean_cities.statements)
    first = structs.replace(statements[quotes[0]], consent=QuoteConsent.ASKED, approvals={}, uid="s1")
    statements[quotes[0]] = first
    asked = structs.replace(ocean_cities, statements=tuple(statements))
    found = next(
        one
        for one in review(asked).checks
        if one.check.kind is CheckKind.NO_CONSENT and one.check.place.uid == "s1"
    )
    quiet = accepted(asked, found)
    assert the_same(quiet, found).accepted
    words = Text({tag: f"{text} Really." for tag, text in first.quote.items()})
    statements[quotes[0]] = structs.replace(first, quote=words)
    again = the_same(structs.replace(quiet, statements=tuple(statements)), found)
    assert (again.accepted, again.reason) == (False, "meant so")


def the_same(snapshot: ForumSnapshot, one: ReviewedCheck) -> ReviewedCheck:
    return next(each for each in review(snapshot).checks if each.key == one.key)


def test_keys_name_ids_and_words_but_no_rows(korea_china: ForumSnapshot) -> None:
    with_uid = structs.replace(
        korea_china,
        statements=tuple(structs.replace(each, uid=f"row{n}") for n, each in enumerate(korea_china.statements)),
    )
    keys = [one.key for one in review(with_uid).checks]
    assert len(set(keys)) == len(keys)
    assert not any("row" in key for key in keys)
    assert all(1 <= len(key) <= 200 for key in keys)


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 200), st.text(max_size=20))
def test_words_replaced_leave_the_rest(text: str, one: int, other: int, instead: str) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    done = with_words(text, Span("lead", start, end), instead)
    assert done.startswith(text[:start] + instead)
    assert done.endswith(text[end:])
    assert len(done) == len(text) - (end - start) + len(instead)


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 300))
def test_an_excerpt_shows_the_place_whole(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    before, at, after = excerpt(text, Span("lead", start, end))
    assert at == text[start:end].replace("\n", " ")
    assert len(before) <= 62
    assert len(after) <= 62


def test_the_organizers_words_are_mended_and_stand_on_the_facts_they_stood_on(korea_china: ForumSnapshot) -> None:
    snapshot = typed(korea_china, "It opened on Monday, 27 December 2019, in Seoul.")
    found = the(CheckKind.WRONG_WEEKDAY, snapshot)
    done = replacement(snapshot, snapshot.press.releases[0], review(snapshot).story, found.check)
    assert done is not None
    assert (done.home, done.field) == (Home.PARAGRAPH, "lead")
    assert done.after == "It opened on Friday, 27 December 2019, in Seoul."
    assert done.basis == (("forum.edition", "7"),)


def test_a_headline_is_mended_in_its_own_language(korea_china: ForumSnapshot) -> None:
    headline = Text({"en": "Forum of Monday, 27 December 2019", "ko": "포럼"})
    snapshot = changed(korea_china, headline=headline)
    found = the(CheckKind.WRONG_WEEKDAY, snapshot)
    done = replacement(snapshot, snapshot.press.releases[0], review(snapshot).story, found.check)
    assert done is not None
    assert (done.home, done.field, done.tag) == (Home.RELEASE, "headline", "en")
    assert done.after == "Forum of Friday, 27 December 2019"


def test_a_field_within_the_programs_sentence_is_mended_alone(korea_china: ForumSnapshot) -> None:
    words = "the next forum opens on Monday, 27 December 2019, in Beijing"
    snapshot = changed(korea_china, follow_up=Text({"en": words}))
    found = the(CheckKind.WRONG_WEEKDAY, snapshot)
    done = replacement(snapshot, snapshot.press.releases[0], review(snapshot).story, found.check)
    assert done is not None
    assert (done.home, done.field) == (Home.RELEASE, "follow_up")
    assert done.after == words.replace("Monday", "Friday")


def test_a_caption_is_mended(korea_china: ForumSnapshot) -> None:
    photo = Photo(file="a.jpg", caption=Text({"en": "Guests on Monday, 27 December 2019"}), uid="p1")
    press = structs.replace(korea_china.press, photos=(photo,))
    snapshot = structs.replace(korea_china, press=press)
    found = the(CheckKind.WRONG_WEEKDAY, snapshot)
    done = replacement(snapshot, snapshot.press.releases[0], review(snapshot).story, found.check)
    assert done is not None
    assert (done.home, done.uid, done.field) == (Home.PHOTO, "p1", "caption")
    assert done.after == "Guests on Friday, 27 December 2019"


def test_what_nobody_can_know_is_not_replaced(korea_china: ForumSnapshot) -> None:
    snapshot = typed(korea_china, "President Napoleon Bonaparte said so.")
    found = the(CheckKind.UNKNOWN_NAME, snapshot)
    assert found.severity is Severity.ERROR
    assert replacement(snapshot, snapshot.press.releases[0], review(snapshot).story, found.check) is None
