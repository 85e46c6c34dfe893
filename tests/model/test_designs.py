"""Designs as data: what is stored comes back, what is no design is one sentence, what is wrong is told."""

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.model.design_checks import faults, shown_name
from eventdesk.model.design_data import BadDesign, design_of, plain_design
from eventdesk.model.design_fields import Field, TemplateError, escaped, fields, parse, unknown_fields, written
from eventdesk.model.designs import (
    LOGO,
    Across,
    AnyElement,
    BoxElement,
    Condition,
    Design,
    DesignKind,
    Duplex,
    Fold,
    ImageElement,
    LineElement,
    PhotoElement,
    QrElement,
    Sheet,
    TextElement,
)
from eventdesk.model.text import Text

EVERY_KIND: tuple[AnyElement, ...] = (
    TextElement(
        text="[{position}, ]{organization}", x=5, y=6.25, across=Across.LEFT, only=Condition(has="{name}")
    ),
    QrElement(text="{verification}", colour="category"),
    ImageElement(asset="logos/tide.png"),
    ImageElement(asset=LOGO),
    PhotoElement(radius=3),
    BoxElement(fill="side", rotation=-12.5),
    LineElement(height=0, dashed=True),
)


def test_a_design_comes_back_from_plain_data() -> None:
    design = Design(
        name=Text({"en": "Badge", "ko": "명찰"}),
        kind=DesignKind.TENT,
        fold=Fold.TOP,
        front=EVERY_KIND,
        back=EVERY_KIND[:2],
        category_colours={"vip": "#8c6a1a"},
        sheet=Sheet(columns=2, rows=4, shift_x=-1.5, crop_marks=True),
    )
    plain = json.loads(json.dumps(plain_design(design)))
    assert design_of(plain) == design
    assert design.assets() == ("logos/tide.png",)


def test_what_is_at_its_default_is_not_written() -> None:
    assert plain_design(Design(front=(QrElement(),))) == {"front": [{"type": "qr"}]}


@pytest.mark.parametrize(
    ("plain", "told"),
    [
        ([], "The design must be a map of keys and values."),
        ({"colour": 1}, "The design has an unknown key “colour”."),
        ({"front": [{"type": "text", "x": "a"}]}, "Element 1 of the front: “x” must be a number."),
        ({"back": [{"type": "qr"}, {"x": 1}]}, "Element 2 of the back does not say its type."),
        ({"front": [{"type": "oval"}]}, "Element 1 of the front: “type” does not know the type “oval”."),
        ({"front": [{"type": "box", "fill": "red"}]}, "“fill” is not a colour: write #rrggbb"),
        ({"front": [{"type": "line", "width": -1}]}, "“width” must be a number of at least 0"),
        ({"front": [{"type": "text"}] * 201}, "“front” has more than 200 entries."),
        ({"front": [{"type": "text", "text": "a" * 4001}]}, "“text” is longer than 4000 characters."),
        ({"sheet": {"columns": 1.5}}, "“sheet.columns” must be a whole number."),
        ({"kind": "poster"}, "“kind” does not know the word “poster”."),
        ({"name": "Badge"}, "“name” must be texts by language"),
        ({"front": [{"type": "text", "x": math.nan}]}, "“x” must be a number"),
        ({"front": [{"type": "text", "x": math.inf}]}, "“x” must be a number of at most 2000"),
    ],
)
def test_what_is_no_design_is_one_sentence(plain: Any, told: str) -> None:
    with pytest.raises(BadDesign) as error:
        design_of(plain)
    assert told in str(error.value)
    assert "\n" not in str(error.value)


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "front", "x", "only", "sheet", "name", "kind", "text"]), inner)
    ),
    max_leaves=12,
)


@given(_JSON)
def test_any_data_is_a_design_or_refused(plain: Any) -> None:
    try:
        design = design_of(plain)
    except BadDesign:
        return
    assert design_of(plain_design(design)) == design


def test_fields_groups_and_doubled_marks_are_told_apart() -> None:
    ((first, second, third),) = parse("{{a}} [{position}, ]{organization:ko}")
    assert first.parts == ("{", "a", "}", " ")
    assert (second.parts, second.optional) == ((Field("position"), ", "), True)
    assert third.parts == (Field("organization", "ko"),)
    assert fields("{own:shirt} {name:other}") == (Field("own", "shirt"), Field("name", "other"))
    assert [written(field) for field in fields("{ name : KO }")] == ["{name:ko}"]


@given(st.text(alphabet="ab{}[]:\n", max_size=12))
def test_any_free_words_can_be_written(words: str) -> None:
    lines = parse(escaped(words))
    assert "\n".join("".join(str(part) for group in line for part in group.parts) for line in lines) == words


@pytest.mark.parametrize(
    "template", ["{", "a}", "[{name}", "{name}]", "[[[", "{}", "{name:not a tag}", "[{name}\n]"]
)
def test_a_template_that_cannot_be_read_says_so(template: str) -> None:
    with pytest.raises(TemplateError) as error:
        parse(template)
    assert str(error.value).endswith(".")


def test_unknown_fields_are_named() -> None:
    assert list(unknown_fields("{name} {shoe} {own:a} {own:b}", ("a",))) == [Field("shoe"), Field("own", "b")]
    assert list(unknown_fields("{own:anything}")) == []


@pytest.mark.parametrize(
    ("design", "told"),
    [
        (Design(sheet=Sheet(columns=3)), "The pieces reach 315 mm to the right, but the paper is 210 mm wide."),
        (Design(sheet=Sheet(rows=2, row_gap=2)), "The pieces reach 298 mm down, but the paper is 297 mm high."),
        (Design(fold=Fold.TOP, sheet=Sheet(duplex=Duplex.LONG_EDGE)), "A folded piece has its back"),
        (Design(back=(BoxElement(),)), "The back would not be printed."),
        (Design(front=(TextElement(text="{shoe}"),)), "There is no field {shoe}."),
        (Design(front=(TextElement(text="  "),)), "It says nothing"),
        (Design(front=(QrElement(width=0),)), "It has no room"),
        (Design(front=(ImageElement(),)), "It has no picture yet"),
        (Design(front=(BoxElement(x=120),)), "It lies outside the face"),
        (Design(front=(BoxElement(only=Condition(has="words")),)), "names no field"),
        (Design(front=(TextElement(text="{name}", only=Condition(lacks="{")),)), "A brace has no partner"),
    ],
)
def test_what_keeps_a_design_from_being_printed(design: Design, told: str) -> None:
    assert any(told in fault.sentence for fault in faults(design)), faults(design)


def test_four_a6_on_a4_are_no_fault() -> None:
    four = Design(height=148.5, back=(BoxElement(),), sheet=Sheet(columns=2, rows=2, duplex=Duplex.LONG_EDGE))
    assert faults(four) == ()
    assert four.two_sided
    assert Design(fold=Fold.SIDE, width=100, height=50).flat == (200, 50)


def test_elements_are_called_by_what_they_show() -> None:
    assert [shown_name(one) for one in (*EVERY_KIND[:3], BoxElement(name="Band"), BoxElement())] == [
        "[{position}, ]{organization}",
        "{verification}",
        "logos/tide.png",
        "Band",
        "",
    ]
