"""The fonts that are shipped."""

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from eventdesk.documents.text.fonts import LIBRARY, Family
from eventdesk.resources import resource

FILES = sorted(resource("fonts").glob("*.ttf"))


def tables(path: Path) -> set[str]:
    data = path.read_bytes()
    (count,) = struct.unpack(">H", data[4:6])
    return {data[12 + 16 * index : 16 + 16 * index].decode("ascii") for index in range(count)}


def test_each_family_has_two_weights_and_its_licence() -> None:
    assert {path.stem for path in FILES} == {
        f"{family}-{weight}" for family in Family for weight in ("Regular", "Bold")
    }
    for family in Family:
        licence = resource("fonts", f"OFL-{family}.txt").read_text("utf-8")
        assert licence.startswith("Copyright")
        assert "SIL OPEN FONT LICENSE" in licence


def test_all_together_leave_room_in_the_wheel() -> None:
    assert sum(path.stat().st_size for path in FILES) < 60_000_000


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_outlines_are_static_truetype(path: Path) -> None:
    found = tables(path)
    assert {"glyf", "loca", "cmap", "hmtx"} <= found
    assert not {"CFF ", "fvar", "gvar"} & found


@pytest.mark.parametrize(
    ("family", "sample"),
    [
        (Family.LATIN, "AzßñőŁ–“”…€ΑωЖя"),
        (Family.KR, "가힣한중과학國際"),
        (Family.SC, "汉字国际，。《》"),
        (Family.TC, "漢字國際，。「」"),
        (Family.JP, "漢字かなカナ々「」"),
        (Family.ARABIC, "ابتثجحخدذ،؟ﻼ"),
        (Family.HEBREW, "אבגדה״׳"),
    ],
)
@pytest.mark.parametrize("bold", [False, True])
def test_families_cover_their_scripts(family: Family, sample: str, bold: bool) -> None:
    face = LIBRARY.face(family, bold)
    assert [char for char in sample if not face.covers(char)] == []


@pytest.mark.usefixtures("qapp")
def test_the_window_sees_one_family_with_two_weights() -> None:
    for path in FILES:
        if "Arabic" in path.stem:
            number = QFontDatabase.addApplicationFont(str(path))
            assert QFontDatabase.applicationFontFamilies(number) == ["Noto Sans Arabic"]
    assert {"Regular", "Bold"} <= set(QFontDatabase.styles("Noto Sans Arabic"))
