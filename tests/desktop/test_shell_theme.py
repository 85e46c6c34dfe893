"""The look: legible in light and dark whatever the accent, icons and stylesheet complete."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton

from eventdesk.desktop.theme import Colours, Mode, Theme, colours_of, contrast, font, make_colours, set_icon
from eventdesk.desktop.theme.fonts import OTHERS, Size, families_for, load_first, load_others
from eventdesk.desktop.theme.icons import IconRole, draw
from eventdesk.desktop.theme.sheet import stylesheet
from eventdesk.desktop.theme.theme import make_palette
from eventdesk.resources import resource

CODE = Path(__file__).resolve().parents[2] / "eventdesk" / "desktop"
accents = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


@given(accents, st.booleans())
def test_text_is_legible_on_every_ground(accent: str, dark: bool) -> None:
    colours = make_colours(accent, dark)
    grounds = (colours.window, colours.surface, colours.selection)
    for role in ("text", "muted", "accent", "danger", "warning", "good"):
        for ground in grounds:
            assert contrast(getattr(colours, role), ground) >= 4.5, (role, ground)
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.text, colours.hover) >= 4.5
    for ground in grounds[:2]:
        assert contrast(colours.outline, ground) >= 3


@given(accents, st.booleans())
def test_a_palette_tells_the_colours_it_was_made_from(accent: str, dark: bool) -> None:
    colours = make_colours(accent, dark)
    assert colours_of(make_palette(colours)) == colours


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("dark", [False, True])
def test_the_stylesheet_names_only_files_that_are_there(dark: bool) -> None:
    sheet = stylesheet(make_colours(dark=dark))
    assert "$" not in sheet
    for path in re.findall(r'url\("([^"]+)"\)', sheet):
        assert Path(path).is_file()


def test_every_icon_named_in_the_code_is_in_the_set(qapp: QApplication) -> None:
    there = {path.stem for path in resource("icons").glob("*.svg")}
    wanted = set()
    for path in CODE.rglob("*.py"):
        code = path.read_text("utf-8")
        # `set_icon(widget, "name")`, and a label's own `set_icon("name", "colour")`.
        wanted |= set(re.findall(r'set_icon\((?:[^",]+, )?"([a-z0-9-]+)"', code))
        wanted |= set(re.findall(r'(?:IconLabel|EmptyState)\(\s*"([a-z0-9-]+)"', code))
    assert wanted
    assert wanted <= there


def test_icons_are_drawn_in_the_colour_asked_for(qapp: QApplication) -> None:
    image = draw("plus", "#ff0000", 32).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert inked
    assert all(colour.name() == "#ff0000" for colour in inked)


def test_dark_mode_changes_palette_sheet_and_icons_at_once(qapp: QApplication) -> None:
    theme = Theme(qapp, Mode.LIGHT)
    button = QPushButton()
    set_icon(button, "plus", IconRole.TEXT)

    def ink() -> Colours:
        return colours_of(qapp.palette())

    def drawn() -> set[str]:
        image = button.icon().pixmap(32, 32).toImage()
        pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        return {pixel.name() for pixel in pixels if pixel.alpha() == 255}

    assert not ink().dark
    assert drawn() == {ink().text}
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(True))
    theme.set_mode(Mode.DARK)
    assert ink().dark
    assert drawn() == {ink().text}
    assert told
    theme.set_mode(Mode.LIGHT)
    assert drawn() == {ink().text}
    assert not ink().dark


def test_the_programs_own_fonts_write_every_script(qapp: QApplication) -> None:
    load_first("ko")
    load_others()
    families = set(QFontDatabase.families())
    assert {"Noto Sans", *OTHERS} <= families
    assert families_for("zh-Hant")[1] == "Noto Sans TC"
    assert families_for("ja")[1] == "Noto Sans JP"
    for size in Size:
        metrics = QFontMetrics(font(size))
        for text in ("Agenda", "프로그램", "议程", "プログラム", "Ελλάδα", "Москва"):
            assert metrics.horizontalAdvance(text) > 0
