"""The fonts that are shipped."""

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from eventdesk.documents.text.fonts import LIBRARY, Family
from eventdesk.resources import resource

# Noto Serif has no bold here for Korean and Chinese: bold is set in the sans there.
SERIFS = {
    "NotoSerif-Regular",
    "NotoSerif-Bold",
    "NotoSerifKR-Regular",
    "NotoSerifSC-Regular",
    "NotoSerifTC-Regular",
}
FILES = sorted(resource("fonts").glob("*.ttf"))


def tables(path: Path) -> set[str]:
    data = path.read_bytes()
    (count,) = struct.unpack(">H", data[4:6])
    return {data[12 + 16 * index : 16 + 16 * index].decode("ascii") for index in range(count)}


def test_each_family_has_two_weights_and_its_licence() -> None:
    sans = {f"{family}-{weight}" for family in Family for weight in ("Regular", "Bold")}
    assert {path.stem for path in FILES} == sans | SERIFS
    for family in sorted({path.stem.partition("-")[0] for path in FILES}):
        licence = resource("fonts", f"OFL-{family}.txt").read_text("utf-8")
        assert "Copyright" in licence
        assert "SIL OPEN FONT LICENSE" in licence


def test_all_together_leave_room_in_the_wheel() -> None:
    assert sum(path.stat().st_size for path in FILES) < 90_000_000


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


@pytest.mark.parametrize(
    ("family", "sample", "stem"),
    [
        (Family.LATIN, "AzßñőŁ–“”…€ΑωЖя", "NotoSerif-Regular"),
        (Family.KR, "가힣한중과학國際□○※", "NotoSerifKR-Regular"),
        (Family.SC, "汉字国际，。《》", "NotoSerifSC-Regular"),
        (Family.TC, "漢字國際，。「」", "NotoSerifTC-Regular"),
        (Family.HEBREW, "אבגד", "NotoSansHebrew-Regular"),
    ],
)
def test_serifs_stand_in_where_there_are_any(family: Family, sample: str, stem: str) -> None:
    face = LIBRARY.face(family, bold=False, serif=True)
    assert face.name == stem
    assert [char for char in sample if not face.covers(char)] == []


@pytest.mark.usefixtures("qapp")
def test_the_window_sees_one_family_with_two_weights() -> None:
    for path in FILES:
        if "Arabic" in path.stem:
            number = QFontDatabase.addApplicationFont(str(path))
            assert QFontDatabase.applicationFontFamilies(number) == ["Noto Sans Arabic"]
    assert {"Regular", "Bold"} <= set(QFontDatabase.styles("Noto Sans Arabic"))
