"""Business cards of every version, as phones and programs write them."""

import contextlib
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.interchange.attendees import check_rows, guess_mapping
from eventdesk.interchange.tables import TableError, tables_of, tables_of_text
from eventdesk.model.text import Text


def values(data: str | bytes) -> list[dict[str, object]]:
    """The checked rows' values."""
    raw = data if isinstance(data, bytes) else data.encode()
    (table,) = tables_of(raw, "cards.vcf")
    rows = check_rows(table, guess_mapping(table), ("ko", "en"))
    assert not any(row.problems for row in rows)
    return [row.values for row in rows]


def test_a_card_of_an_old_phone() -> None:
    name = quopri.encodestring("홍;길동".encode("cp949")).decode("ascii").replace("=\n", "=\r\n")
    card = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\n"
        f"N;CHARSET=EUC-KR;ENCODING=QUOTED-PRINTABLE:{name}\r\n"
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=EA=B8=B8=EB=8F=99=20=\r\n=ED=99=8D\r\n"
        "TEL;WORK;FAX:02-111-1111\r\nTEL;CELL:010-1234-5678\r\nEMAIL;INTERNET:h@example.org\r\n"
        "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\n SkZJRgABAQ\r\n\r\nthis line is nothing\r\nEND:VCARD\r\n"
    )
    (row,) = values(card)
    assert tables_of_text(card, "Cards")[0].rows[0][-1] == "Picture (stays out)"
    assert row["name"] == Text({"ko": "홍길동"})
    assert row["phone"] == "010-1234-5678"
    assert row["email"] == "h@example.org"


def test_names_by_language_units_and_the_preferred_address() -> None:
    card = (
        "BEGIN:VCARD\nVERSION:4.0\nFN;ALTID=1;LANGUAGE=ko:홍길동\nFN;ALTID=1;LANGUAGE=en:Gildong Hong\n"
        'N;SORT-AS="Hong,Gildong":홍;길동;;;\nORG;SORT-AS=K:KAIST\\, Daejeon;Computing;AI Lab\n'
        "TITLE:Professor\nEMAIL;PREF=2:b@example.org\nEMAIL;PREF=1:a@exam\n ple.org\n"
        'TEL;VALUE=uri;TYPE="voice,cell":tel:+82-10-1234-5678\nADR:;;1 Road;Daejeon;;34141;Korea\n'
        "LANG:ko\nEND:VCARD\n"
        "begin:vcard\nversion:3.0\nitem1.FN:Zoë Müller\nN:Müller;Zoë;;;\nCATEGORIES:VIP,Press\nEND:VCARD\n"
    )
    first, second = values(card)
    assert first["name"] == Text({"ko": "홍길동", "en": "Gildong Hong"})
    assert first["organization"] == Text({"en": "KAIST, Daejeon"})
    assert (first["email"], first["phone"], first["country"]) == ("a@example.org", "+82-10-1234-5678", "KR")
    assert first["job"] == Text({"en": "Professor"})
    assert second["name"] == Text({"en": "Zoë Müller"})
    assert second["tags"] == ["VIP", "Press"]


def test_a_name_in_parts_alone_and_a_card_that_is_not_closed() -> None:
    rows = values("BEGIN:VCARD\nN:王;小明;;;\nBEGIN:VCARD\nN:Lee;Ann;B.;;\n")
    assert [row["name"] for row in rows] == [Text({"zh": "王小明"}), Text({"en": "Ann B. Lee"})]


def test_cards_from_the_clipboard_and_cards_without_anything() -> None:
    (table,) = tables_of_text("\nBEGIN:VCARD\nFN:Ann\nEND:VCARD", "clipboard")
    assert table.rows == (("Name",), ("Ann",))
    with pytest.raises(TableError, match="holds no rows"):
        tables_of(b"BEGIN:VCARD\nEND:VCARD\n", "x.vcf")


_WORD = st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=1, max_size=40)


@given(st.lists(st.tuples(_WORD, _WORD), min_size=1, max_size=5), st.sampled_from((60, 20)))
def test_folded_and_escaped_lines_come_back(people: list[tuple[str, str]], width: int) -> None:
    lines = []
    for name, house in people:
        text = f"FN:{name}\nORG:{house}\\; {name}\\, {house}"
        folded = [
            "\n ".join(line[at : at + width] for at in range(0, len(line), width)) for line in text.split("\n")
        ]
        lines += ["BEGIN:VCARD", "VERSION:4.0", *folded, "END:VCARD"]
    (table,) = tables_of_text("\n".join(lines), "cards")
    assert list(table.rows[1:]) == [(name, f"{house}; {name}, {house}") for name, house in people]


@given(st.text(max_size=300))
def test_nothing_breaks_it(text: str) -> None:
    with contextlib.suppress(TableError):
        tables_of_text("BEGIN:VCARD\n" + text, "cards")


def test_too_many_cards_are_refused_and_not_cut() -> None:
    with pytest.raises(TableError, match="more than 100,000 cards"):
        tables_of_text("BEGIN:VCARD\nFN:A\nEND:VCARD\n" * 100_001, "many")
