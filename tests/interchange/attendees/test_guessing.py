"""Which column holds what, in lists as people of several countries make them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.interchange.attendees import (
    ColumnMapping,
    Field,
    Target,
    guess_mapping,
    header_cells,
    remembered_form,
)
from eventdesk.interchange.tables import Table, tables_of_text

HEADERS = {
    "arabic": "الاسم,المؤسسة,المنصب,البريد الإلكتروني,الهاتف,البلد",
    "chinese": "姓名,单位,职务,邮箱,电话,国家",
    "english": "Full Name,Organisation,Job title,E-Mail address,Mobile,Country",
    "french": "Nom et prénom,Société,Fonction,Courriel,Téléphone,Pays",
    "german": "Vollständiger Name,Firma,Funktion,E-Mail,Telefon,Land",
    "japanese": "氏名,所属,役職,メールアドレス,電話番号,国名",
    "korean": "성 명,소속기관,직위/직책,이메일 주소,연락처(휴대폰),국가",
    "taiwan": "姓名,單位,職稱,電子郵件,聯絡電話,國家",
}
WANTED = (Field.NAME, Field.ORGANIZATION, Field.JOB, Field.EMAIL, Field.PHONE, Field.COUNTRY)


def guessed(text: str) -> tuple[Table, ColumnMapping]:
    (table,) = tables_of_text(text, "list")
    return table, guess_mapping(table)


def fields(mapping: ColumnMapping) -> tuple[Field | None, ...]:
    return tuple(target.field if target else None for target in mapping.targets)


@pytest.mark.parametrize("language", sorted(HEADERS))
def test_headers_in_each_language(language: str) -> None:
    _table, mapping = guessed(HEADERS[language] + "\nx,y,z,a@example.org,+82 2 123 4567,KR\n")
    assert fields(mapping) == WANTED
    assert mapping.header == 0


@given(st.permutations(range(6)), st.sampled_from(sorted(HEADERS)), st.integers(0, 5))
def test_columns_in_any_order_below_a_title(order: list[int], language: str, above: int) -> None:
    heads = HEADERS[language].split(",")
    title = "".join(f"참가자 명단 {n}\n" for n in range(above))
    _table, mapping = guessed(title + ",".join(heads[place] for place in order) + "\nx,y,z,u,v,w\n")
    assert mapping.header == above
    assert fields(mapping) == tuple(WANTED[place] for place in order)


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("성명(영문)", Target(Field.NAME, "en")),
        ("영문성명", Target(Field.NAME, "en")),
        ("Name (Korean)", Target(Field.NAME, "ko")),
        ("name_zh", Target(Field.NAME, "zh")),
        ("* E-mail:", Target(Field.EMAIL)),
        ("담당자 이메일", Target(Field.EMAIL)),
        ("Nachname", Target(Field.FAMILY)),
        ("Prénom", Target(Field.GIVEN)),
        ("Dietary requirements / allergies", Target(Field.DIETARY)),
        ("ＣＯＵＮＴＲＹ", Target(Field.COUNTRY)),
        ("구분", Target(Field.CATEGORY)),
    ],
)
def test_single_headings(heading: str, target: Target) -> None:
    _table, mapping = (
        guessed(f"{heading},이메일,전화\nx,,\n")
        if target.field is not Field.EMAIL
        else guessed(f"{heading},이름,전화\nx,,\n")
    )
    assert mapping.targets[0] == target


def test_a_heading_that_is_unknown_is_left_out() -> None:
    _table, mapping = guessed("번호,성명,등록장소,이메일\n1,홍길동,서울,h@example.org\n")
    assert fields(mapping) == (None, Field.NAME, None, Field.EMAIL)


def test_the_second_of_two_equal_headers_counts_in_another_script() -> None:
    _table, mapping = guessed("성명,성명,이메일,이메일\n홍길동,Hong Gildong,h@example.org,k@example.org\n")
    assert fields(mapping) == (Field.NAME, Field.NAME, Field.EMAIL, None)
    _table, mapping = guessed("성명,성명,이메일\n홍길동,김철수,h@example.org\n")
    assert fields(mapping) == (Field.NAME, None, Field.EMAIL)


def test_without_a_header_the_contents_tell() -> None:
    text = "홍길동,한국과학기술원,hong@example.org,010-1234-5678,대한민국\n"
    text += "김철수,서울대학교,kim@example.org,010-2222-3333,중국\n"
    _table, mapping = guessed(text)
    assert mapping.header == -1
    assert fields(mapping) == (Field.NAME, Field.ORGANIZATION, Field.EMAIL, Field.PHONE, Field.COUNTRY)


def test_a_row_with_an_address_is_no_header() -> None:
    _table, mapping = guessed("Name,University,mail@example.org\nKim Chulsoo,KAIST,k@example.org\n")
    assert mapping.header == -1


def test_a_mapping_is_remembered_by_its_headers() -> None:
    table, mapping = guessed("성명,이메일,비고,x\n홍길동,h@example.org,,\n")
    changed = mapping.with_target(3, Target(Field.TAGS)).with_target(2, None)
    kept = remembered_form(header_cells(table, 0), changed)
    assert guess_mapping(table, kept) == changed
    assert guess_mapping(table, {"성명": "no such field"}) == mapping
