"""A house style goes out as one file and comes in again whole; a bad file is one sentence."""

from pathlib import Path

import pytest

from eventdesk.interchange.forum_file import ForumFileError
from eventdesk.interchange.house_style_file import read_house_style, write_house_style
from eventdesk.model.kinds import DateStyle, FontStyle, HonorificRule, NumberStyle
from eventdesk.model.snapshot import HouseStyle, Term
from eventdesk.model.text import Text

PNG = b"\x89PNG\r\n\x1a\npicture"
STYLE = HouseStyle(
    name=Text({"en": "Tide Institute", "ko": "조수연구원"}),
    address=Text({"en": "1 Quay"}),
    logo="logos/tide.png",
    colour="#0a5c7a",
    font=FontStyle.SERIF,
    footer=Text({"ko": "조수연구원"}),
    boilerplate=Text({"en": "The institute: “water”.\nSince 1900."}),
    honorifics=HonorificRule.NEVER,
    numbers=NumberStyle.DIGITS,
    dates=DateStyle.NUMERIC,
    terms=(Term(term=Text({"en": "R&D"}), full=Text({"en": "research and development"}), avoid=("R & D", "RnD")),),
)


@pytest.mark.parametrize("name", ["house.json", "house.yaml"])
def test_a_style_comes_back_whole(tmp_path: Path, name: str) -> None:
    write_house_style(STYLE, tmp_path / name, PNG)
    assert read_house_style(tmp_path / name) == (STYLE, PNG)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_without_the_picture_no_logo_is_promised(tmp_path: Path) -> None:
    write_house_style(STYLE, tmp_path / "house.json")
    style, logo = read_house_style(tmp_path / "house.json")
    assert (style.logo, logo, style.name) == (None, b"", STYLE.name)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{}", "house.yaml: the file is not a house style"),
        ("[1]", "is not a house style"),
        ("eventdesk_house_style: 2", "newer EventDesk"),
        ("{eventdesk_house_style: 1, colour: red}", "house.yaml: colour is not a colour; write #"),
        ("{eventdesk_house_style: 1, fonts: serif}", "did you mean “font”"),
        ("{eventdesk_house_style: 1, logo: ../x.png}", "logo must be a file in the folder"),
        ("{eventdesk_house_style: 1, logo_data: '%%%'}", "logo_data is not a picture in base64"),
        ("{eventdesk_house_style: 1, logo_data: aGVsbG8=}", "logo_data is no PNG"),
        ("{eventdesk_house_style: 1, terms: [{full: x}]}", "terms[0] has no “term”"),
        ("{eventdesk_house_style: 1", "house.yaml"),
    ],
)
def test_a_bad_file_is_one_sentence(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "house.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ForumFileError) as error:
        read_house_style(path)
    assert told in str(error.value)
    assert "\n" not in str(error.value)
