"""Only rows that may be somebody are compared: the plan is the same as if all of them were."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.interchange.attendees import RowKind, check_rows, guess_mapping, plan_import
from eventdesk.interchange.tables import tables_of_text
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot, Organization, Person
from eventdesk.model.text import Text

_NAMES: tuple[str, ...] = (
    "박찬호",
    "Park Chan-ho",
    "Pak Chanho",
    "김철수",
    "Kim Chulsoo",
    "王小明",
    "Wang Xiaoming",
    "Ann Lee",
)
_NAMES += ("Anna Lee", "김철수 (Kim Chulsoo)", "Lee, Ann", "", "'=Ann Lee")
_HOUSES = ("서울대학교", "SNU", "KAIST", "", "(주)한빛")
_MAILS = ("a@x.org", "A@x.org", "b@x.org", "Ann <a@x.org>", "", "", "nowhere")
_CODES = ("", "", "", "K1", "k1", "N7")
_ROWS = st.lists(st.tuples(*map(st.sampled_from, (_NAMES, _HOUSES, _MAILS, _CODES))), max_size=9)
_FORUM = ForumSnapshot(
    forum=Forum(id="f", title=Text({"en": "F"}), languages=("ko", "en")),
    organizations=(Organization(id="kaist", name=Text({"en": "KAIST"})),),
    people=(Person(id="ann", name=Text({"en": "Ann Lee"}), organization="kaist", email="a@x.org"),),
    attendees=(
        Attendee(id="k", code="K1", name=Text({"en": "Kim Chulsoo"}), organization=Text({"en": "SNU"})),
        Attendee(id="p", code="P1", name=Text({"ko": "박찬호"}), email="b@x.org"),
    ),
)
_EMPTY = ForumSnapshot(forum=_FORUM.forum)


def text_of(head: str, rows: Sequence[tuple[str, ...]]) -> str:
    return "\n".join([head, *("\t".join(row) for row in rows)]) + "\n"


@settings(max_examples=150, deadline=None)
@given(_ROWS, st.sampled_from((_EMPTY, _FORUM)))
def test_the_plan_is_the_same(rows: list[tuple[str, ...]], forum: ForumSnapshot) -> None:
    (table,) = tables_of_text(text_of("Name\tOrganisation\tE-Mail\tCode", rows), "list")
    checked = check_rows(table, guess_mapping(table), forum.languages)
    assert list(plan_import(checked, forum).rows) == list(plan_import(list(checked), forum).rows)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(*map(st.sampled_from, (_NAMES, _NAMES, _HOUSES, _HOUSES, _MAILS))), max_size=7))
def test_the_plan_is_the_same_with_names_in_parts_and_houses_twice(rows: list[tuple[str, ...]]) -> None:
    for head in (
        "First name\tLast name\t소속\tOrganisation (en)\tE-Mail",
        "성명\tName (en)\t소속\tOrg (en)\tE-Mail",
    ):
        (table,) = tables_of_text(text_of(head, rows), "list")
        checked = check_rows(table, guess_mapping(table), ("ko", "en"))
        assert list(plan_import(checked, _FORUM).rows) == list(plan_import(list(checked), _FORUM).rows)


def test_a_list_of_people_who_are_all_others_compares_nobody() -> None:
    rows = [(f"Person{n} Of", f"House {n % 9}", f"p{n}@x.org", "") for n in range(200)]
    (table,) = tables_of_text(text_of("Name\tOrganisation\tE-Mail\tCode", rows), "list")
    plan = plan_import(check_rows(table, guess_mapping(table), ("en",)), _EMPTY)
    assert plan.count()[RowKind.NEW] == 200
    assert plan.rows.compared == {}


def test_many_names_of_one_house_and_letter_are_still_compared() -> None:
    rows = [
        (f"Kim Ha{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}", "KAIST", "", "")
        for n in range(4000)
    ]
    rows += [("Kim Chulsoo", "KAIST", "c@x.org", ""), ("Kim Chulsu", "KAIST", "", "")]
    (table,) = tables_of_text(text_of("Name\tOrganisation\tE-Mail\tCode", rows), "list")
    plan = plan_import(check_rows(table, guess_mapping(table), ("en",)), _EMPTY)
    assert plan.rows[4001].kind is RowKind.DOUBTFUL
    assert plan.rows[4001].twin == 4002
