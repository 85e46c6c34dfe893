"""A block of cells on a list: what each becomes, and what is told of those that cannot be."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.interchange.attendee_table import (
    CellChange,
    Cells,
    Kind,
    People,
    Plan,
    Reader,
    Way,
    Wish,
    Words,
    Wrong,
    WrongKind,
    attendee_columns,
    block_of,
    columns_of,
    plan_block,
    plan_fill_down,
    plan_many,
    plan_value,
    row_changes,
    spread,
)
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.text import Text

UIDS = ("a", "b", "c")


def pasted(people: People, text: str, *keys: str, uids: tuple[str, ...] = UIDS) -> Plan:
    return plan_block(people, Words(), block_of(text), uids, columns_of(people.snapshot, keys))


def wrongs(plan: Plan) -> list[tuple[int, str, WrongKind]]:
    return [(one.row, one.column.key, one.wrong.kind) for one in plan.bad if one.wrong is not None]


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("a\tb\r\nc\td\r\n", (("a", "b"), ("c", "d"))),
        ("a\n\nb", (("a",), ("",), ("b",))),
        ('"two\nlines"\tx', (("two\nlines", "x"),)),
        ('"Hi" he said\tx', (('"Hi" he said', "x"),)),
        ('"quoted"', (('"quoted"',),)),
        ('"a ""b""\tc"', (('a "b"\tc',),)),
        ("'+82 2\t'=x", (("+82 2", "=x"),)),
        ("\t\t", (("", "", ""),)),
        ("one", (("one",),)),
    ],
)
def test_cells_of_the_clipboard(text: str, block: tuple[tuple[str, ...], ...]) -> None:
    assert block_of(text) == block


def _no_quote_first(text: str) -> str:
    """What begins with a quotation mark may go on over the line's end: that is tried above."""
    return text.lstrip('"')


@given(
    st.lists(
        st.lists(st.text('ab 한"', max_size=4).map(_no_quote_first), min_size=2, max_size=2),
        min_size=1,
        max_size=4,
    )
)
def test_a_plain_block_is_read_cell_by_cell(rows: list[list[str]]) -> None:
    text = "".join("\t".join(row) + "\r\n" for row in rows)
    assert len(block_of(text)) == len(rows)
    assert all(len(row) == 2 for row in block_of(text))


def test_a_block_changes_the_cells_it_lies_on(people: People) -> None:
    plan = pasted(people, "VIP\tno-show\t프랑스\nvip\tdeclined\tKR", "category", "status", "country")
    assert not plan.bad
    assert plan.same == 1, "the first is a VIP already"
    rows = row_changes(people, plan.changes, date(2026, 5, 14))
    assert [row.uid for row in rows] == ["a", "b"]
    assert rows[0].values["country"] == "FR"
    assert rows[0].values["status"] is AttendeeStatus.NO_SHOW
    assert rows[0].values["status_dates"] == {"confirmed": "2026-04-01", "no_show": "2026-05-14"}
    assert rows[0].seen["status_dates"] == {"confirmed": "2026-04-01"}
    assert rows[1].values["category"] == "vip"


def test_what_a_cell_does_not_accept_is_told_with_row_and_column(people: People) -> None:
    plan = pasted(
        people,
        "x@\tmaybe\t2026-13-01\nok@example.org\tyes\t14. 5. 2026",
        "email",
        "field:visa",
        "consent_photo_on",
    )
    assert wrongs(plan) == [
        (1, "email", WrongKind.EMAIL),
        (1, "field:visa", WrongKind.YES_OR_NO),
        (1, "consent_photo_on", WrongKind.DATE),
        (2, "consent_photo_on", WrongKind.DATE),
    ]
    assert [one.after for one in plan.good] == ["ok@example.org", "yes"]
    assert plan.bad[0].wrong is not None
    assert "name@example.org" in plan.bad[0].wrong.sentence()


def test_columns_that_the_program_fills_and_names_of_the_forums_people_stay(people: People) -> None:
    plan = pasted(people, "x\t09:00\ny\t", "name", "checked_in_at", uids=("b", "c"))
    assert wrongs(plan) == [
        (1, "name", WrongKind.PERSON),
        (1, "checked_in_at", WrongKind.FIXED),
        (2, "checked_in_at", WrongKind.FIXED),
    ]


def test_whoever_was_erased_stays_so(people: People) -> None:
    plan = pasted(people, "Somebody\tvip\tconfirmed\tbus", "name", "category", "status", "tags", uids=("d",))
    assert {kind for _row, _key, kind in wrongs(plan)} == {WrongKind.ERASED}
    assert not plan.good
    wish = Wish(columns_of(people.snapshot, ("tags",))[0], "bus", Way.ADD)
    assert not plan_many(people, Words(), wish, ["d"]).good


def test_tags_are_added_and_taken_away(people: People) -> None:
    tags = columns_of(people.snapshot, ("tags",))[0]
    added = plan_many(people, Words(), Wish(tags, "bus, vegan", Way.ADD), UIDS)
    assert [one.after for one in added.good] == [["dinner", "bus", "vegan"], ["bus", "vegan"], ["bus", "vegan"]]
    taken = plan_many(people, Words(), Wish(tags, "BUS", Way.REMOVE), UIDS)
    assert [(one.uid, one.after) for one in taken.good] == [("a", ["dinner"])]
    assert taken.same == 2


def test_a_consent_with_its_day_and_source(people: People) -> None:
    press = columns_of(people.snapshot, ("consent_press_list",))[0]
    plan = plan_many(people, Words(), Wish(press, "yes", on="2026-05-01", source="mail"), UIDS)
    rows = {row.uid: row for row in row_changes(people, plan.good, date(2026, 5, 14))}
    assert rows["a"].values == {"consent_press_list_on": date(2026, 5, 1), "consent_press_list_source": "mail"}
    assert rows["b"].values["consent_press_list"] is True
    bad = plan_many(people, Words(), Wish(press, "yes", on="soon"), UIDS)
    assert {one.wrong and one.wrong.kind for one in bad.bad} == {WrongKind.DATE}


def test_a_name_goes_into_the_language_it_is_written_in(people: People) -> None:
    plan = pasted(people, "한바다솔\nKlaus Flut", "name", uids=("a", "c"))
    rows = row_changes(people, plan.changes, date(2026, 5, 14))
    assert rows[0].values["name"] == Text({"en": "Han Bada", "ko": "한바다솔"})
    assert rows[1].values["name"] == Text({"en": "Klaus Flut"})
    cleared = pasted(people, "\n", "name", uids=("a", "c"))
    assert [one.wrong and one.wrong.kind for one in cleared.changes] == [None]
    assert wrongs(pasted(people, "\n\n", "name", uids=("c", "a"))) == [(1, "name", WrongKind.NO_NAME)]


def test_no_code_is_given_twice_but_two_may_swap(people: People) -> None:
    taken = pasted(people, "bbb222", "code")
    assert wrongs(taken) == [(1, "code", WrongKind.CODE_TAKEN)]
    swapped = pasted(people, "bbb222\naaa111", "code")
    assert not swapped.bad
    assert [one.after for one in swapped.changes] == ["BBB222", "AAA111"]


def test_rows_beyond_the_end_are_people_to_add(people: People) -> None:
    plan = pasted(
        people, "Klaus Ebbe\tx@example.org\n김하늘\ty@example.org\n\tz@example.org", "name", "email", uids=("c",)
    )
    assert plan.same == 1
    assert [one.values.get("name") for one in plan.new] == [Text({"ko": "김하늘"}), None]
    assert [[told[2].kind for told in one.wrong] for one in plan.new] == [[], [WrongKind.NO_NAME]]
    assert pasted(people, "a\tb\tc", "seat", "side").wide


def test_one_row_lies_on_all_that_are_selected(people: People) -> None:
    block = spread(block_of("A\tKR"), 3)
    plan = plan_block(people, Words(), block, UIDS, columns_of(people.snapshot, ("seat", "side")))
    assert [one.after for one in plan.changes if one.column.key == "seat"] == ["A", "A", "A"]


def test_fill_down_takes_words_in_all_their_languages(people: People) -> None:
    name, organization = columns_of(people.snapshot, ("name", "organization"))
    plan = plan_fill_down(people, organization, "b", ("a", "c"))
    rows = row_changes(people, plan.changes, date(2026, 5, 14))
    both = Text({"en": "Delta University", "ko": "삼각대학교"})
    assert [row.values["organization"] for row in rows] == [both, both]
    assert wrongs(plan_fill_down(people, name, "a", ("b",)))[0][1:] == ("name", WrongKind.PERSON)
    tags = plan_fill_down(people, columns_of(people.snapshot, ("tags",))[0], "a", ("b", "c"))
    assert [one.after for one in tags.changes] == [["dinner", "bus"]] * 2
    arrived = columns_of(people.snapshot, ("checked_in_at",))[0]
    assert {one.wrong and one.wrong.kind for one in plan_fill_down(people, arrived, "a", UIDS).changes} == {
        WrongKind.FIXED
    }


def test_one_value_for_many(people: People) -> None:
    plan = plan_value(people, Words(), columns_of(people.snapshot, ("field:shirt",))[0], "m", UIDS)
    assert plan.same == 1
    rows = row_changes(people, plan.changes, date(2026, 5, 14))
    assert [row.values["fields"] for row in rows] == [{"shirt": "M"}, {"shirt": "M"}]
    emptied = plan_value(people, Words(), columns_of(people.snapshot, ("field:shirt",))[0], "", UIDS)
    rows = row_changes(people, emptied.changes, date(2026, 5, 14))
    assert [row.values["fields"] for row in rows] == [{"nights": "2", "visa": "yes"}]


def test_words_of_the_window_are_understood(people: People) -> None:
    words = Words(statuses={AttendeeStatus.NO_SHOW: "불참"}, categories={"vip": "귀빈"}, yes="예", no="아니요")
    reader = Reader(words)
    column = {
        one.kind: one for one in reversed(attendee_columns(people.snapshot)) if one.editable and not one.field
    }
    assert reader.read("불참", column[Kind.STATUS]) is AttendeeStatus.NO_SHOW
    assert reader.read("귀빈", column[Kind.CATEGORY]) == "vip"
    assert reader.read("아니요", column[Kind.FLAG]) is False
    assert reader.read("2026. 5. 14.", column[Kind.DATE]) == date(2026, 5, 14)
    assert reader.read("2026년 5월 14일", column[Kind.DATE]) == date(2026, 5, 14)
    assert reader.read("46156", column[Kind.DATE]) == date(2026, 5, 14)
    assert reader.read("0", column[Kind.NUMBER]) == Wrong(WrongKind.NUMBER, 9999)
    assert reader.read("a" * 201, column[Kind.WORDS]) == Wrong(WrongKind.TOO_LONG, 200)


def test_cells_read_back_what_they_show(people: People) -> None:
    """Whatever a list shows of an attendee changes nothing where it is pasted onto the same cell."""
    cells = Cells(people, Words())
    for column in attendee_columns(people.snapshot):
        if not column.editable:
            continue
        for uid in UIDS:
            shown = cells.text(people.by_uid[uid], column)
            if shown:
                plan: Plan = plan_value(people, Words(), column, shown, [uid])
                changes: tuple[CellChange, ...] = plan.changes
                assert not changes, (column.key, uid)
