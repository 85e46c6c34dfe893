"""Whatever a design and an attendee hold, a face is drawn, and its file can be read."""

from typing import Any

import pypdfium2 as pdfium  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.documents.badges import Batch, check, draw_one, sentence
from eventdesk.model.design_data import design_of, plain_design
from eventdesk.model.design_fields import FIELDS
from eventdesk.model.designs import (
    Across,
    BoxElement,
    Condition,
    Design,
    Down,
    Fit,
    ImageElement,
    LineElement,
    PhotoElement,
    QrElement,
    TextElement,
)
from eventdesk.model.kinds import FontStyle
from eventdesk.model.snapshot import Attendee, Certificate, Consents, Forum, ForumSnapshot, OwnField
from eventdesk.model.text import Text

_sizes = st.sampled_from([0.0, 0.1, 5.0, 33.3, 2000.0])
_places = st.sampled_from([-2000.0, -3.0, 0.0, 12.5, 2000.0])
_paints = st.sampled_from(["", "#123456", "category", "side", "accent"])
_templates = st.sampled_from(
    [
        "",
        " ",
        "words",
        "{name}",
        "{name:other}\n[{position}, ]{organization}",
        "{own:x}",
        "{own:y}",
        "A\nB\n{code}",
    ]
    + [f"{{{name}}}" for name in FIELDS]
    + [f"{{{name}:ko}}" for name in FIELDS]
)
_texts = st.text(max_size=40) | st.sampled_from(
    [
        "",
        "\ud800",
        "\0",
        "\u202e\u2066",
        "a\nb\r\nc",
        "x" * 300,
        "한" * 50,
        "م" * 30,
        "\U0001f468\u200d\U0001f469",
        "-\u0301",
    ]
)
_conditions = st.builds(
    Condition, has=_templates.filter(str.strip), lacks=st.just(""), sides=st.just(())
) | st.just(Condition())


def _elements() -> st.SearchStrategy[Any]:
    common = {
        "x": _places,
        "y": _places,
        "width": _sizes,
        "height": _sizes,
        "rotation": st.sampled_from([0.0, 90.0, -17.5, 360.0]),
        "only": _conditions,
    }
    points = st.sampled_from([1.0, 6.0, 40.0, 1000.0])
    return st.one_of(
        st.builds(
            TextElement,
            **common,
            text=_templates,
            size_pt=points,
            min_pt=points,
            arabic_min_pt=points,
            lines=st.integers(0, 3),
            across=st.sampled_from(Across),
            down=st.sampled_from(Down),
            font=st.sampled_from(FontStyle),
            capitals=st.booleans(),
            colour=_paints,
        ),
        st.builds(QrElement, **common, text=_templates, quiet=st.integers(0, 10), ground=_paints),
        st.builds(BoxElement, **common, fill=_paints, edge=_paints, radius=_sizes),
        st.builds(LineElement, **common, colour=_paints, dashed=st.booleans()),
        st.builds(PhotoElement, **common, radius=_sizes, edge=_paints),
        st.builds(ImageElement, **common, asset=st.sampled_from(["a.png", "{logo}"]), fit=st.sampled_from(Fit)),
    )


@st.composite
def _attendees(draw: st.DrawFn) -> Attendee:
    return Attendee(
        id="a",
        name=Text({"en": draw(_texts), "ko": draw(_texts)}),
        organization=Text({"en": draw(_texts)}),
        position=Text({"zh": draw(_texts)}),
        category=draw(_texts),
        side=draw(_texts),
        code=draw(_texts),
        seat=draw(_texts),
        photo=draw(st.sampled_from([None, "a.png"])),
        consents=Consents(photo=True),
        fields={"x": draw(_texts), "y": draw(_texts)},
        certificate=Certificate(number="N-1", check=draw(_texts)),
    )


@settings(max_examples=50, deadline=None)
@given(st.lists(_elements(), max_size=5), _attendees())
def test_any_design_is_drawn_for_anybody(elements: list[Any], attendee: Attendee) -> None:
    design = Design(front=tuple(elements), width=60, height=40)
    forum = ForumSnapshot(
        forum=Forum(id="f", languages=("en", "ko")), own_fields=(OwnField(id="x", label=Text({"en": "X"})),)
    )
    pdf = draw_one(design, attendee, forum, {"a.png": b"no picture"})
    with pdfium.PdfDocument(pdf) as document:
        (page,) = document
        page.render(scale=0.5)
        page.get_textpage().get_text_range()
    for trouble in check(Batch(design, forum, (attendee,))):
        assert sentence(trouble).endswith(".")
        assert "\n" not in sentence(trouble)
    assert design_of(plain_design(design)) == design
