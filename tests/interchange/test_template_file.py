"""A template goes out as one file with its pictures and comes in again whole; a bad file is one sentence."""

from pathlib import Path

import pytest

from eventdesk.interchange.forum_file import ForumFileError
from eventdesk.interchange.template_file import (
    read_template_file,
    shipped_template,
    shipped_templates,
    write_template_file,
)
from eventdesk.model.designs import (
    BoxElement,
    Design,
    DesignKind,
    Fold,
    ImageElement,
    QrElement,
    Sheet,
    TextElement,
)
from eventdesk.model.text import Text

PNG = b"\x89PNG\r\n\x1a\npicture"
DESIGN = Design(
    name=Text({"en": "Tide: “badge”", "ko": "조수"}),
    kind=DesignKind.RIBBON,
    fold=Fold.SIDE,
    front=(ImageElement(asset="logos/tide.png", width=12.5), TextElement(text="{name:ko}\n[{seat}]"), QrElement()),
    back=(BoxElement(fill="category", rotation=-3.25),),
    side_colours={"KR": "#0f4da0"},
    sheet=Sheet(columns=2, column_gap=3.175),
)


@pytest.mark.parametrize("name", ["tide.json", "tide.yaml"])
def test_a_template_comes_back_whole(tmp_path: Path, name: str) -> None:
    write_template_file(DESIGN, tmp_path / name, {"logos/tide.png": PNG, "other.png": b"not named"})
    assert read_template_file(tmp_path / name) == (DESIGN, {"logos/tide.png": PNG})
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_without_its_picture_a_template_still_opens(tmp_path: Path) -> None:
    write_template_file(DESIGN, tmp_path / "a.json")
    assert read_template_file(tmp_path / "a.json") == (DESIGN, {})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "a.yaml"),
        ("{}", "a.yaml: the file is not a template; its file begins with “eventdesk_template: 1”"),
        ("[1]", "is not a template"),
        ("eventdesk_template: 2", "newer EventDesk"),
        ("{eventdesk_template: 1, width: wide}", "a.yaml: The design: “width” must be a number"),
        ("{eventdesk_template: 1, width: 50, width: 60}", "the file has the key “width” twice"),
        ("{eventdesk_template: 1, front: [{type: box, x: 1, x: 2}]}", "front[0] has the key “x” twice"),
        ("{eventdesk_template: 1, front: [{type: oval}]}", "Element 1 of the front"),
        ("{eventdesk_template: 1, front: [{type: image, asset: ../x.png}]}", "must be a file in the folder"),
        ("{eventdesk_template: 1, front: [{type: image, asset: a}], images: [1]}", "images must be a map"),
        ("{eventdesk_template: 1, front: [{type: image, asset: a}], images: {a: '%%'}}", "picture in base64"),
        ("{eventdesk_template: 1, front: [{type: image, asset: a}], images: {a: aGVsbG8=}}", "is no PNG"),
        ("{eventdesk_template: 1", "a.yaml"),
    ],
)
def test_a_bad_file_is_one_sentence(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ForumFileError) as error:
        read_template_file(path)
    assert told in str(error.value)
    assert "\n" not in str(error.value)


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"\x00\x01\xff" * 50)
    with pytest.raises(ForumFileError):
        read_template_file(tmp_path / "a.json")
    with pytest.raises(ForumFileError):
        read_template_file(tmp_path / "none.json")
    (tmp_path / "folder.json").mkdir()
    with pytest.raises(ForumFileError, match="cannot be written"):
        write_template_file(DESIGN, tmp_path / "folder.json")


def test_an_unknown_shipped_template_is_a_key_error() -> None:
    assert "badge-a6" in shipped_templates()
    with pytest.raises(KeyError):
        shipped_template("../samples/images")
