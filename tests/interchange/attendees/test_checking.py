"""Values of rows, and what is wrong with them."""

from collections.abc import Sequence

import pytest

from eventdesk.interchange.attendees import CheckedRow, ProblemKind, check_rows, guess_mapping
from eventdesk.interchange.tables import tables_of_text
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.text import Text


def checked(text: str, languages: tuple[str, ...] = ("en", "ko", "zh-Hans")) -> Sequence[CheckedRow]:
    (table,) = tables_of_text(text, "list")
    return check_rows(table, guess_mapping(table), languages)


def test_a_whole_row() -> None:
    text = (
        "성명;소속;직위;이메일;전화;국가;구분;상태;언어;식이;태그;코드;사진 동의;비고\n"
        "홍길동 (Hong Gildong);한국과학기술원;교수;Hong <hong@example.org>;010-1234-5678;대한민국;발표자;확정;"
        "한국어, 영어;채식;AI, 반도체;ab-7;예;창가\n"
    )
    (row,) = checked(text)
    assert not row.problems
    assert row.number == 2
    assert row.values == {
        "name": Text({"ko": "홍길동", "en": "Hong Gildong"}),
        "organization": Text({"ko": "한국과학기술원"}),
        "job": Text({"ko": "교수"}),
        "email": "hong@example.org",
        "phone": "010-1234-5678",
        "country": "KR",
        "category": "speaker",
        "status": AttendeeStatus.CONFIRMED,
        "languages": ["ko", "en"],
        "dietary": Text({"ko": "채식"}),
        "tags": ["AI", "반도체"],
        "code": "AB-7",
        "consent_photo": True,
        "notes": Text({"ko": "창가"}),
    }


@pytest.mark.parametrize(
    ("head", "cell", "kind"),
    [
        ("E-Mail", "kim(at)example.org", ProblemKind.BAD_EMAIL),
        ("E-Mail", "kim@example", ProblemKind.BAD_EMAIL),
        ("E-Mail", "a@x.org b@x.org", ProblemKind.BAD_EMAIL),
        ("Phone", "ask him", ProblemKind.BAD_PHONE),
        ("Country", "Atlantis", ProblemKind.UNKNOWN_COUNTRY),
        ("Status", "perhaps", ProblemKind.UNKNOWN_STATUS),
        ("Languages", "Korean, Klingonish", ProblemKind.UNKNOWN_LANGUAGE),
        ("Photo consent", "perhaps", ProblemKind.NOT_YES_OR_NO),
        ("Organisation", "x" * 301, ProblemKind.TOO_LONG),
    ],
)
def test_what_is_wrong_is_said_with_its_column_and_without_its_content(
    head: str, cell: str, kind: ProblemKind
) -> None:
    (row,) = checked(f"Name;{head}\nKim Chulsoo;{cell}\n")
    (problem,) = row.problems
    assert (problem.kind, problem.column, problem.heading) == (kind, 1, head)
    assert cell not in problem.sentence()
    assert problem.sentence()


def test_a_name_of_300_characters_is_too_long_and_no_name_is_said_once() -> None:
    rows = checked(f"Name;Organisation\n{'가' * 300};KAIST\n;KAIST\n")
    assert [[problem.kind for problem in row.problems] for row in rows] == [
        [ProblemKind.TOO_LONG],
        [ProblemKind.NO_NAME],
    ]


def test_a_code_twice_names_the_first_row() -> None:
    rows = checked("Name;Code\nKim;a1\nLee;A1\n")
    assert not rows[0].problems
    assert (rows[1].problems[0].kind, rows[1].problems[0].other) == (ProblemKind.CODE_TWICE, 2)


@pytest.mark.parametrize(
    ("head", "cells", "name"),
    [
        ("성;이름(given)", "홍;길동", {"ko": "홍길동"}),
        ("Last name;First name", "Müller;Zoë", {"en": "Zoë Müller"}),
        ("Nachname;Vorname", "Müller;Zoë", {"en": "Zoë Müller"}),
        ("Name;x", "Müller, Zoë;", {"en": "Zoë Müller"}),
        ("姓名;x", "王小明;", {"zh-Hans": "王小明"}),
        ("Name (한글);Name (영문)", "박찬호;Park Chan-ho", {"ko": "박찬호", "en": "Park Chan-ho"}),
        ("Name;Name", "박찬호;Park Chan-ho", {"ko": "박찬호", "en": "Park Chan-ho"}),
    ],
)
def test_names(head: str, cells: str, name: dict[str, str]) -> None:
    (row,) = checked(f"{head};E-Mail\n{cells};a@example.org\n")
    assert row.name == Text(name)


@pytest.mark.parametrize(
    "country",
    [
        "KR",
        "kr",
        "한국",
        "대한민국",
        "South Korea",
        "Korea",
        "韩国",
        "韓國",
        "Südkorea",
        "Corée du Sud",
        "KOR",
    ],
)
def test_countries_in_many_languages(country: str) -> None:
    (row,) = checked(f"Name;Country\nKim;{country}\n")
    assert row.values["country"] == "KR"


def test_a_guarded_cell_comes_back_as_it_was() -> None:
    (row,) = checked("Name;Phone\nKim;'+82 10-1234-5678\n")
    assert row.values["phone"] == "+82 10-1234-5678"


def test_the_forums_own_languages_are_taken() -> None:
    (row,) = checked("Name;Org\n佐藤健;東京大学\n", ("ja", "de"))
    assert row.name == Text({"ja": "佐藤健"})
    (row,) = checked("Name;Org\nJürgen;TU München\n", ("ja", "de"))
    assert row.name == Text({"de": "Jürgen"})
