"""The checks before issue: each finds its fault in typed words, at its place, and leaves right words alone."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from eventdesk.model.kinds import (
    AppearanceStatus,
    ForumStatus,
    HonorificRule,
    QuoteConsent,
    ReleaseKind,
    ReleaseLength,
)
from eventdesk.model.snapshot import (
    Appearance,
    Approval,
    Contact,
    ForumSnapshot,
    HouseStyle,
    Override,
    Photo,
    Release,
    Statement,
    Term,
)
from eventdesk.model.text import Text
from eventdesk.press.checks import RULES, Check, CheckKind, Reading, Severity, release_checks
from eventdesk.press.checks.protocol import rank_of

NOW = datetime(2020, 1, 1, 12, tzinfo=UTC)
Run = Callable[..., tuple[Check, ...]]


def en(words: str) -> Text:
    return Text({"en": words})


def changed(snapshot: ForumSnapshot, **fields: object) -> ForumSnapshot:
    """The forum with its first release's fields replaced."""
    first, *others = snapshot.press.releases
    press = structs.replace(snapshot.press, releases=(structs.replace(first, **fields), *others))
    return structs.replace(snapshot, press=press)


def check(snapshot: ForumSnapshot, now: datetime = NOW) -> tuple[Check, ...]:
    return release_checks(snapshot, snapshot.press.releases[0], now)


def typed(snapshot: ForumSnapshot, words: str, language: str = "en") -> tuple[Check, ...]:
    """What is found where a person typed these words as the lead."""
    return check(changed(snapshot, overrides={"lead": Override(text=words)}, language=language))


def of(kind: CheckKind, found: tuple[Check, ...]) -> list[Check]:
    return [each for each in found if each.kind is kind]


def marked(snapshot: ForumSnapshot, words: str, found: Check) -> str:
    """The characters that a finding points at."""
    assert found.span is not None
    assert found.span.part == "lead"
    return words[found.span.start : found.span.end]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Hwanghee Cho", "Hwang-hee Cho"),
        ("Cho Hwang-hee", "Hwang-hee Cho"),
        ("Choi Gi-Young", "Choi Gi-young"),
        ("Choi Ki-young", "Choi Gi-young"),
        ("Long KaI-yuan", "Long Kai-yuan"),
    ],
)
def test_a_name_spelt_otherwise_is_found_and_can_be_put_right(
    korea_china: ForumSnapshot, written: str, right: str
) -> None:
    words = f"Also {written} of the institute spoke."
    (found,) = of(CheckKind.NAME_SPELT_OTHERWISE, typed(korea_china, words))
    assert (marked(korea_china, words, found), found.instead) == (written, right)
    assert of(CheckKind.UNKNOWN_NAME, typed(korea_china, words)) == []


def test_names_of_the_programme_are_no_fault(korea_china: ForumSnapshot) -> None:
    names = [korea_china.pick(person.name, "en") for person in korea_china.people]
    for name in names:
        found = typed(korea_china, f"The forum heard {name}, and {name}’s words. Dr. {name} said so.")
        assert of(CheckKind.NAME_SPELT_OTHERWISE, found) == []
        assert of(CheckKind.UNKNOWN_NAME, found) == []


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("en", "Professor Lars Berg met Minister Choi.", "Lars Berg"),
        ("en", "“We agree,” Anna Holm said.", "Anna Holm"),
        ("ko", "이날 김영철 과학기술부 장관은 환영사를 했다.", "김영철"),
        ("zh", "部长李大明表示欢迎。", "李大明"),
    ],
)
def test_a_name_that_nobody_has(korea_china: ForumSnapshot, language: str, words: str, name: str) -> None:
    try:
        found = typed(korea_china, words, language)
    except ValueError:
        pytest.skip(f"no writer for {language}")
    assert name in [marked(korea_china, words, each) for each in of(CheckKind.UNKNOWN_NAME, found)]


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("ko", "조황희 과학기술정책연구원 원장은 말했다.", "조황희"),
        ("zh", "中国科学技术部部长王志刚出席。", "王志刚"),
    ],
)
def test_names_in_other_scripts_are_known_too(
    korea_china: ForumSnapshot, language: str, words: str, name: str
) -> None:
    try:
        found = typed(korea_china, words, language)
    except ValueError:
        pytest.skip(f"no writer for {language}")
    assert [each.words[0] for each in of(CheckKind.UNKNOWN_NAME, found) if each.words[0] == name] == []


@pytest.mark.parametrize(
    ("words", "at", "instead"),
    [
        ("It was on Thursday, 27 December 2019.", "Thursday", "Friday"),
        ("It was on Thursday, December 27, 2019.", "Thursday", "Friday"),
        ("It was held on Dec. 27 (Thu) in Seoul.", "Thu", "Fri"),
        ("12월 27일(목) 서울에서", "목", "금"),
        ("2019. 12. 27.(목)", "목", "금"),
        ("12月27日（星期四）", "四", "五"),
        ("12月27日（周天）", "天", "五"),
    ],
)
def test_wrong_weekdays(korea_china: ForumSnapshot, words: str, at: str, instead: str) -> None:
    (found,) = of(CheckKind.WRONG_WEEKDAY, typed(korea_china, words))
    assert (marked(korea_china, words, found), found.instead) == (at, instead)


@given(st.dates(date(2019, 1, 1), date(2029, 12, 31)))
@settings(max_examples=60, deadline=None)
def test_right_weekdays_are_never_faults(korea_china: ForumSnapshot, day: date) -> None:
    short = "월화수목금토일"[day.weekday()]
    words = (
        f"{day:%A}, {day.day} {day:%B} {day.year}; {day:%B} {day.day}, {day.year} ({day:%a}); "
        f"{day.year}년 {day.month}월 {day.day}일({short})"
    )
    assert of(CheckKind.WRONG_WEEKDAY, typed(korea_china, words)) == []


def test_a_day_that_no_calendar_has(korea_china: ForumSnapshot) -> None:
    assert of(CheckKind.IMPOSSIBLE_DATE, typed(korea_china, "On Friday, 31 February 2020, all left."))


@pytest.mark.parametrize(
    ("words", "faulty"),
    [
        ("Four panelists spoke.", False),
        ("3 panelists spoke.", False),
        ("The eight panelists spoke.", False),
        ("Five panelists spoke.", True),
        ("패널 5명이 토론했다.", True),
        ("패널 4명이 토론했다.", False),
        ("五位嘉宾参加讨论。", True),
    ],
)
def test_counts_of_panelists(korea_china: ForumSnapshot, words: str, faulty: bool) -> None:
    assert bool(of(CheckKind.PANEL_COUNT, typed(korea_china, words))) is faulty


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("He said “Come back.", "“"),
        ("He said Come back.”", "”"),
        ("《创新", "《"),
        ('She "agreed.', '"'),
        ("“Nested ‘right’ and closed.”", ""),
        ("The institute’s ‘own’ words", ""),
        ('5 "quoted" words', ""),
    ],
)
def test_quotation_marks_without_their_other_one(korea_china: ForumSnapshot, words: str, at: str) -> None:
    found = of(CheckKind.UNCLOSED_QUOTE, typed(korea_china, words))
    assert [marked(korea_china, words, each) for each in found] == ([at] if at else [])


def test_words_that_nobody_said_are_no_quote(ocean_cities: ForumSnapshot) -> None:
    said = next(each for each in ocean_cities.statements if each.quote.has("en")).quote["en"]
    words = f"“{said}” Later: “Everything here was a great success for all of us.”"
    (found,) = of(CheckKind.ALTERED_QUOTE, typed(ocean_cities, words))
    assert "great success" in found.sentence
    altered = said.replace(said.split()[1], "never", 1)
    assert of(CheckKind.ALTERED_QUOTE, typed(ocean_cities, f"“{altered} and so it stays for good”"))


def test_short_forms_are_spelt_out_first(korea_china: ForumSnapshot) -> None:
    (found,) = of(CheckKind.ACRONYM_BEFORE_FULL, typed(korea_china, "STEPI held the forum. STEPI will go on."))
    assert found.instead == "Science and Technology Policy Institute (STEPI)"
    right = "The Science and Technology Policy Institute (STEPI) held it. STEPI will go on with AI."
    assert of(CheckKind.ACRONYM_BEFORE_FULL, typed(korea_china, right)) == []


def test_the_house_has_its_spellings(korea_china: ForumSnapshot) -> None:
    style = HouseStyle(terms=(Term(term=en("AI"), avoid=("A.I.",)),), honorifics=HonorificRule.NEVER)
    (found,) = of(
        CheckKind.AVOIDED_SPELLING, typed(structs.replace(korea_china, house_style=style), "On A.I. now.")
    )
    assert (found.words, found.instead) == (("A.I.", "AI"), "AI")


def test_who_is_met_first_without_an_office(korea_china: ForumSnapshot) -> None:
    found = of(CheckKind.NO_OFFICE_AT_FIRST, typed(korea_china, "There was Long Kai-yuan. He spoke."))
    assert [each.words for each in found] == [("Long Kai-yuan",)]
    told = typed(korea_china, "There was Long Kai-yuan of STEPI. He spoke.")
    assert of(CheckKind.NO_OFFICE_AT_FIRST, told) == []


def test_a_family_name_before_the_name(korea_china: ForumSnapshot) -> None:
    found = of(CheckKind.SHORT_BEFORE_FULL, typed(korea_china, "Minister Wang came early."))
    assert [each.words for each in found] == [("Minister Wang", "Wang Zhi-gang")]
    met = "Wang Zhi-gang, Minister of Science and Technology, came. Minister Wang was early."
    assert of(CheckKind.SHORT_BEFORE_FULL, typed(korea_china, met)) == []


def test_who_cancelled_is_named_no_more(korea_china: ForumSnapshot) -> None:
    def gone(one: Appearance) -> Appearance:
        return structs.replace(one, status=AppearanceStatus.CANCELLED) if one.person == "xue-w" else one

    def without(snapshot: ForumSnapshot) -> ForumSnapshot:
        sessions = []
        for session in snapshot.sessions:
            items = [structs.replace(item, panelists=tuple(map(gone, item.panelists))) for item in session.items]
            sessions.append(structs.replace(session, items=tuple(items)))
        return structs.replace(snapshot, sessions=tuple(sessions))

    words = "Dr. Xue Wei of CASTED came."
    assert of(CheckKind.CANCELLED_PERSON, typed(korea_china, words)) == []
    (found,) = of(CheckKind.CANCELLED_PERSON, typed(without(korea_china), words))
    assert marked(korea_china, words, found) == "Xue Wei"
    assert of(CheckKind.CANCELLED_PERSON, check(without(korea_china))) == []


def test_quotes_need_a_yes(ocean_cities: ForumSnapshot) -> None:
    assert of(CheckKind.NOT_APPROVED, check(ocean_cities))

    def every(**fields: object) -> ForumSnapshot:
        statements = tuple(structs.replace(each, **fields) for each in ocean_cities.statements)
        return structs.replace(ocean_cities, statements=statements)

    agreed = check(every(consent=QuoteConsent.GIVEN))
    assert of(CheckKind.NOT_APPROVED, agreed) == []
    assert of(CheckKind.NO_CONSENT, check(every(consent=QuoteConsent.ASKED)))
    approved = every(approvals={"en": Approval(approved_by="Rita Almeida")})
    assert of(CheckKind.NOT_APPROVED, check(approved)) == []
    refused = check(every(consent=QuoteConsent.REFUSED))
    speakers = {ocean_cities.pick(ocean_cities.person(each.person).name, "en") for each in ocean_cities.statements}
    assert {each.words[0] for each in of(CheckKind.CONSENT_REFUSED, refused)} == speakers
    assert of(CheckKind.NOT_APPROVED, refused) == []


def test_a_translation_that_nobody_approved(ocean_cities: ForumSnapshot) -> None:
    speaker = ocean_cities.statements[0].person
    said = Statement(
        person=speaker, at="closing", quote=Text({"ko": "바다는 크다.", "en": "The sea is big."}), language="ko"
    )
    forum = structs.replace(ocean_cities, statements=(said,))
    assert of(CheckKind.TRANSLATION_AWAITS, check(forum))
    approved = structs.replace(said, approvals={"en": Approval(translator="M", approved_by="N")})
    assert of(CheckKind.TRANSLATION_AWAITS, check(structs.replace(forum, statements=(approved,)))) == []


@pytest.mark.parametrize("status", sorted(ForumStatus))
def test_words_of_the_past_need_a_forum_that_was_held(korea_china: ForumSnapshot, status: ForumStatus) -> None:
    forum = structs.replace(korea_china, forum=structs.replace(korea_china.forum, status=status))
    over = bool(of(CheckKind.TENSE, typed(forum, "The forum was held in Seoul.")))
    coming = bool(of(CheckKind.TENSE, typed(forum, "The forum will be held in Seoul.")))
    assert over is (status in (ForumStatus.PLANNED, ForumStatus.CONFIRMED))
    assert coming is (status is ForumStatus.HELD)


def test_embargo_in_the_past_by_its_own_zone(korea_china: ForumSnapshot) -> None:
    until = datetime(2020, 1, 1, 20)
    # 20:00 in Seoul is 11:00 UTC, an hour ago; in London it is still to come.
    assert of(CheckKind.EMBARGO_PAST, check(changed(korea_china, embargo_until=until)))
    later = changed(korea_china, embargo_until=until, embargo_zone="Europe/London")
    assert of(CheckKind.EMBARGO_PAST, check(later)) == []
    early = changed(korea_china, embargo_until=datetime(2019, 12, 1))
    assert of(CheckKind.EMBARGO_BEFORE_ISSUE, check(early))


def test_contacts_captions_credits_and_descriptions(korea_china: ForumSnapshot) -> None:
    assert of(CheckKind.NO_CONTACT, check(korea_china))
    photos = (Photo(file="a.png"), Photo(file="b.png", caption=en("B"), credit=en("C"), alt=en("D")))
    press = structs.replace(korea_china.press, photos=photos, contacts=(Contact(name=en("Kim"), email="k@x.org"),))
    found = check(structs.replace(korea_china, press=press))
    assert of(CheckKind.NO_CONTACT, found) == []
    for kind in (CheckKind.NO_CAPTION, CheckKind.NO_CREDIT, CheckKind.NO_ALT):
        assert [each.words for each in of(kind, found)] == [("1",)]


def test_what_one_page_has_no_room_for_is_told(ocean_cities: ForumSnapshot) -> None:
    assert of(CheckKind.NO_ROOM, check(ocean_cities)) == []
    long = tuple(
        structs.replace(each, quote=en(f"{number} {'The sea rises again. ' * 40}"), says=Text())
        for number, each in enumerate(ocean_cities.statements)
    )
    short = changed(structs.replace(ocean_cities, statements=long), length=ReleaseLength.SHORT)
    told = of(CheckKind.NO_ROOM, check(short))
    assert told
    assert all("left out" in each.sentence for each in told)


def test_a_correction_corrects_something(korea_china: ForumSnapshot) -> None:
    right = korea_china.person("cho").position["en"]
    made = changed(korea_china, kind=ReleaseKind.CORRECTION, was={"person:cho.position": right})
    assert of(CheckKind.NOTHING_CORRECTED, check(made))
    made = changed(korea_china, kind=ReleaseKind.CORRECTION, was={"person:cho.position": "clerk"})
    assert of(CheckKind.NOTHING_CORRECTED, check(made)) == []


def test_ministers_speak_before_others(korea_china: ForumSnapshot, change: Callable[..., ForumSnapshot]) -> None:
    assert of(CheckKind.OFFICES_OUT_OF_ORDER, check(korea_china)) == []
    lower = change(korea_china, "people", "choi-gy", position=en("Vice Minister"))
    (found,) = of(CheckKind.OFFICES_OUT_OF_ORDER, check(lower))
    assert found.words == ("Choi Gi-young", "Wang Zhi-gang")
    by_hand = change(lower, "people", "choi-gy", precedence=1)
    assert of(CheckKind.OFFICES_OUT_OF_ORDER, check(by_hand)) == []


@pytest.mark.parametrize(
    ("higher", "lower"),
    [
        ("Minister", "Vice Minister"),
        ("장관", "차관"),
        ("部长", "副部长"),
        ("Prime Minister", "Minister"),
        ("部長", "副部長"),
    ],
)
def test_ranks_of_offices(higher: str, lower: str) -> None:
    first, second = rank_of(higher), rank_of(lower)
    assert first is not None
    assert second is not None
    assert first < second
    assert rank_of("professor") is None


def test_own_words_gone_stale_are_an_error(korea_china: ForumSnapshot) -> None:
    stale = Override(text="The institute held it.", basis={"forum.venue": "Lotte Hotel"})
    (found,) = of(CheckKind.STALE, check(changed(korea_china, overrides={"lead": stale})))
    assert "Lotte Hotel" in found.sentence
    assert found.severity is Severity.ERROR


def test_every_sentence_has_as_many_places_as_words(
    korea_china: ForumSnapshot, ocean_cities: ForumSnapshot
) -> None:
    for snapshot in (korea_china, ocean_cities):
        for release in snapshot.press.releases:
            for found in release_checks(snapshot, release, NOW):
                assert found.sentence.endswith((".", "”", ". "))
                assert RULES[found.kind][1].count("{") == len(set(found.words)) or len(found.words) < 2


def test_findings_point_into_the_text(korea_china: ForumSnapshot) -> None:
    words = "On Thursday, 27 December 2019, Hwanghee Cho and Professor Lars Berg and STEPI “met."
    forum = changed(korea_china, overrides={"lead": Override(text=words)})
    texts = {passage.part: passage.text for passage in Reading(forum, forum.press.releases[0]).passages}
    for found in check(forum):
        if found.span is not None:
            assert 0 <= found.span.start < found.span.end <= len(texts[found.span.part])


@given(words=st.text(max_size=120))
@settings(max_examples=80, deadline=None)
def test_no_words_make_the_checks_stumble(korea_china: ForumSnapshot, words: str) -> None:
    for found in typed(korea_china, words):
        assert found.sentence


def test_a_forum_with_nothing_in_it() -> None:
    from eventdesk.model.snapshot import Forum, Press

    release = Release(id="r")
    empty = ForumSnapshot(forum=Forum(id="f"), press=Press(releases=(release,)))
    kinds = [found.kind for found in release_checks(empty, release, NOW)]
    assert CheckKind.NO_CONTACT in kinds
